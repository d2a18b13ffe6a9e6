"""The engine beside another door: the same moves, and what came back has to be the same."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from json import JSONDecoder
from typing import Any

from bot.authoring.moves import (
    AsyncDoor,
    Choose,
    Door,
    Heard,
    Move,
    MoveFailed,
    NotOffered,
    find_offer,
    plain,
    without_box,
)
from bot.authoring.world import EngineDoor

LATER = {"state": "", "version": "", "wording": ""}
"""Where a conversation stands: the engine writes its copy on the way, the runtime writes the whole once it has come there."""


@dataclass
class Mirror:
    """Compares a door with the engine, move by move. `shown` is how the door shows a text."""

    engine: EngineDoor
    shown: Callable[[str], str]

    def through(self, door: Door) -> _Mirrored:
        return _Mirrored(self, door)

    def through_async(self, door: AsyncDoor) -> _MirroredAsync:
        return _MirroredAsync(self, door)

    def translated(self, move: Move) -> Move:
        """The same move, naming what is tapped by its label."""
        if not isinstance(move, Choose):
            return move
        question = self.engine.world.question()
        offers = [(choice.id, choice.label) for choice in question.choices] if question else []
        ids = [find_offer(option, offers) for option in move.options]
        labels = {id_: without_box(label) for id_, label in offers}
        return Choose(
            tuple(labels.get(id_ or "", option) for id_, option in zip(ids, move.options, strict=True)), move.several
        )

    def expected(self, move: Move) -> Heard:
        """What the engine answers. Raises NotOffered as it does, and AssertionError when it fails otherwise."""
        try:
            return self.engine.act(move)
        except NotOffered:
            raise
        except MoveFailed as failed:
            raise AssertionError(f"after {move}: the engine fails: {failed.found}") from failed

    def compare(self, move: Move, expected: Heard, heard: Heard) -> Heard:
        """Raises AssertionError when something else was said or is offered."""
        said, copy = parted("\n".join(heard.said))
        wanted, conversation = parted("\n".join(self.shown(text) for text in expected.said))
        assert plain(said) == plain(wanted), f"after {move}:\n  {plain(said)}\nis not\n  {plain(wanted)}"
        assert (copy is None) == (conversation is None)
        if copy is not None and conversation is not None:
            (kept,) = copy["conversations"]
            assert kept["data"] | LATER == conversation | LATER
        assert same_labels(heard.offered, expected.offered), f"after {move}: {heard.offered} not {expected.offered}"
        return heard


def parted(text: str) -> tuple[str, dict[str, Any] | None]:
    """A text without the copy of everything kept that is shown in it, and that copy."""
    start = text.find("\n{\n")
    if start < 0:
        return text, None
    copy, end = JSONDecoder().raw_decode(text, start + 1)
    return text[:start] + text[end:], copy


def same_labels(shown: Sequence[str], labels: Sequence[str]) -> bool:
    """A long label may be shown cut off."""
    return len(shown) == len(labels) and all(
        plain(one) == plain(other) or (one.endswith("…") and other.startswith(one[:-1]))
        for one, other in zip(shown, labels, strict=True)
    )


@dataclass
class _Mirrored:
    mirror: Mirror
    door: Door

    def act(self, move: Move) -> Heard:
        move = self.mirror.translated(move)
        expected = self.mirror.expected(move)
        return self.mirror.compare(move, expected, self.door.act(move))


@dataclass
class _MirroredAsync:
    mirror: Mirror
    door: AsyncDoor

    async def act(self, move: Move) -> Heard:
        move = self.mirror.translated(move)
        expected = self.mirror.expected(move)
        return self.mirror.compare(move, expected, await self.door.act(move))
