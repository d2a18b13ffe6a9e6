"""The records of hearing: what was listened for and what was heard. Knows no rule of how it is heard."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol

LONGEST_TEXT = 4096
"""Characters of a text that are looked at."""


@dataclass(frozen=True, slots=True)
class FlagVocabulary:
    """What an author wrote about how people tell of one red flag.

    `level` is the flag's own level: "emergency", "urgent" or "soon". `heard_as` must fire it, `not_heard_as` must not.
    """

    id: str
    level: str
    question: str
    heard_as: tuple[str, ...]
    not_heard_as: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class HeardFlag:
    """One red flag that fired: the person's own words, and the author's phrase they matched."""

    id: str
    level: str
    words: str
    phrase: str


@dataclass(frozen=True, slots=True)
class Silenced:
    """Words that looked like a red flag, and why they did not count ("negated", "past", "someone else", ...)."""

    id: str
    words: str
    phrase: str
    reason: str


@dataclass(frozen=True, slots=True)
class Hearing:
    """Everything heard in one text. `flags` are worst first; `level` is theirs, or "none"."""

    flags: tuple[HeardFlag, ...] = ()
    silenced: tuple[Silenced, ...] = ()

    @property
    def level(self) -> str:
        return self.flags[0].level if self.flags else "none"


@dataclass(frozen=True, slots=True)
class Option:
    """One answer on offer. `also` are the author's synonyms; ids such as "yes", "no", "not_sure" mean just that."""

    id: str
    label: str
    also: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Match:
    """Which offered answer a text is. Without a sure one `id` is None and `nearest` holds up to two to offer.

    `how` explains a sure match: "label", "synonym" or "typo" of one, "number" of a line, "range" it falls into, "yes or
    no" in plain words, "hedged" with a doubt, "sense" by what is told of the matter, "part" by a thing named, "other"
    for a thing that no option names, "exclusion" of the others, "flag" by a red flag that both tell of.
    """

    id: str | None
    nearest: tuple[str, ...] = ()
    how: str = ""


@dataclass(frozen=True, slots=True)
class ManyMatch:
    """Which of several options a text picks ("the first and the last", "1, 3", "stairs and sitting").

    `ids` is empty when `none` is true ("none of these") or when nothing was sure; then `nearest` may help.
    """

    ids: tuple[str, ...] = ()
    none: bool = False
    nearest: tuple[str, ...] = ()


class Hears(Protocol):
    """What the engine needs of an ear."""

    def __hash__(self) -> int:
        """An ear is one thing and never changes: what it heard may be kept with it."""
        ...

    def hear(self, text: str, today: date | None = None) -> Hearing:
        """Every red flag the text tells of. `today` lets "since Monday" be counted; without it only plain spans are."""
        ...


RANK = {"soon": 1, "urgent": 2, "emergency": 3}
"""How urgent a level is."""


def worst_first(flags: Sequence[HeardFlag]) -> tuple[HeardFlag, ...]:
    """Emergency, urgent, soon; within a level in the order heard."""
    return tuple(sorted(flags, key=lambda flag: -RANK[flag.level]))
