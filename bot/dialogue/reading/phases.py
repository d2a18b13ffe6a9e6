"""A phase file: its name, what holds for all of its states, and the states. Knows no kind of state."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from bot.dialogue.model import AnyState, Level
from bot.dialogue.reading.desk import Desk, Unusable
from bot.dialogue.reading.shapes import Record, SetOf, Shape, Table, entries_of, key
from bot.dialogue.reading.states import AnyKind, read_state
from bot.dialogue.reading.words import ID, TRUTH, id_but, level
from bot.dialogue.reading.yaml_marks import Node, quoted

ESCALATION = "escalation"
"""The phase that words what the machine forces; open at every level."""
MACHINES_OWN = ("flag", "crossing")
"""Phases whose states the machine makes itself."""


@dataclass(frozen=True, slots=True)
class Phase:
    """What one file says of its phase."""

    name: str
    states: tuple[AnyState, ...]
    open_at: frozenset[Level] = frozenset()
    progress: bool = False


class _States:
    """States by their short names."""

    alternatives: tuple[Shape[Any], ...] = (Table(ID, AnyKind()),)

    def read(self, node: Node, desk: Desk) -> tuple[AnyState, ...]:
        entries = entries_of(node, desk, "`states`")
        if not entries:
            raise desk.note(node.mark, "a phase needs at least one state", "empty-list")
        states: list[AnyState] = []
        for short, state in entries:
            first = desk.names.states.get(f"{desk.phase}.{short.text}", short.mark)
            if first != short.mark:
                full = quoted(f"{desk.phase}.{short.text}")
                desk.note(short.mark, f"{full} was given before, at {first.file}:{first.line}", "duplicate-state")
            with suppress(Unusable):
                ID.read(short, desk)
            with suppress(Unusable):
                states += read_state(state, desk, short.text, short.mark)
        return tuple(states)


PHASE: Record[Phase] = Record(
    "a phase file",
    lambda mark, **own: Phase(**own),
    (
        key("phase", id_but(*MACHINES_OWN), to="name", needed=True, about="The first half of each state's full name."),
        key(
            "open_at",
            SetOf(level(Level.URGENT, Level.EMERGENCY)),
            about="Levels at which this phase goes on by itself: `urgent`, `emergency`.",
        ),
        key("progress", TRUTH, about="`true`: shows how far it is (4 of 9)."),
        key("states", _States(), needed=True, about="The states of this phase by their short names."),
    ),
)
