"""What a person may do in a conversation and what comes back, whatever the door. Knows no engine and no channel.

A rehearsal is told in these moves, so that the same file runs through the engine, the terminal and Telegram.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Start:
    """The person opens the chat, or gives /start."""


@dataclass(frozen=True, slots=True)
class Choose:
    """Taps what is on offer, by label or id. `several`: ticks each of these lines, then taps what sends a list off."""

    options: tuple[str, ...]
    several: bool = False


@dataclass(frozen=True, slots=True)
class Type:
    """Writes words."""

    words: str


@dataclass(frozen=True, slots=True)
class Command:
    """Gives a command, without its slash."""

    name: str


@dataclass(frozen=True, slots=True)
class Send:
    """Sends something that is no text: `photo`, `voice`, `sticker`, `edit`, `forward`, `other`."""

    kind: str
    caption: str = ""


@dataclass(frozen=True, slots=True)
class Wait:
    """Time goes by, and every timer comes due at its time, in order."""

    span: timedelta


@dataclass(frozen=True, slots=True)
class Away:
    """Time goes by while the bot is down: what came due meanwhile comes late, in order, when it is back."""

    span: timedelta


Move = Start | Choose | Type | Command | Send | Wait | Away


@dataclass(frozen=True, slots=True)
class Inside:
    """What only the engine's own door can see: state, level's word, raised flags (worst first)."""

    state: str
    level: str
    flags: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Heard:
    """What came back: everything said, in order, and the labels on offer now. `inside` is None through other doors."""

    said: tuple[str, ...]
    offered: tuple[str, ...]
    inside: Inside | None = None


class MoveFailed(Exception):
    """A move could not be made: what was expected, what was found, and what was said before that."""

    def __init__(self, expected: str, found: str, said: Sequence[str] = ()) -> None:
        super().__init__(f"expected {expected}, but {found}")
        self.expected = expected
        self.found = found
        self.said = tuple(said)


class NotOffered(MoveFailed):
    """Something was to be tapped that is not on offer. `offered` are the labels that are; `said` what came before."""

    def __init__(self, option: str, offered: Sequence[str], said: Sequence[str] = ()) -> None:
        super().__init__(f"“{option}” to be on offer", on_offer(offered), said)
        self.offered = tuple(offered)


class TalkBroke(MoveFailed):
    """The conversation cannot go on: the dialogue is one that `check` refuses, or the program has a fault."""

    def __init__(self, why: str) -> None:
        super().__init__("the conversation to go on", why)


def on_offer(labels: Sequence[str]) -> str:
    """A sentence that lists what may be tapped."""
    shown = ", ".join(f"“{label}”" for label in labels)
    return f"on offer is {shown}" if shown else "nothing is on offer"


class Door(Protocol):
    """A way into the conversation. One object is one person."""

    def act(self, move: Move) -> Heard:
        """Does it and tells what came back. Raises MoveFailed: NotOffered when there is no such button."""
        ...


class AsyncDoor(Protocol):
    """The same, for doors that wait for a network."""

    async def act(self, move: Move) -> Heard:
        """Does it and tells what came back. Raises MoveFailed: NotOffered when there is no such button."""
        ...


_MARKDOWN = re.compile(r"[*`]|^\s*[-•]\s+", re.MULTILINE)
_BOX = re.compile(r"^[☐☑]\s*")


def plain(text: str) -> str:
    """Words to compare by, the same through every door: no Markdown, no bullets, single blanks, small letters."""
    return " ".join(_MARKDOWN.sub("", text).replace("’", "'").casefold().split())


def without_box(label: str) -> str:
    """A label without the box of a line to tick."""
    return _BOX.sub("", label)


def find_offer(option: str, offers: Sequence[tuple[str, str]]) -> str | None:
    """The id of the offer (id, label) that `option` names: its label, or its id with or without the tick's sign."""
    wanted = plain(option)
    for id_, label in offers:
        if plain(without_box(label)) == wanted:
            return id_
    for id_, _ in offers:
        if option in (id_, id_[1:] if id_[:1] in "+-" else id_):
            return id_
    return None
