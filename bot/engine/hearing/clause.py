"""The records of reading: a clause of a text and the meanings tagged in it."""

from __future__ import annotations

from dataclasses import dataclass, field

from bot.engine.hearing.reading import Word

# Words that point at what was named before.
POINTERS = frozenset(["it", "this", "that", "these", "those"])


@dataclass(slots=True)
class Tag:
    """One meaning at one place of a clause; `name` is a class of words or "w:" and a plain stem."""

    name: str
    start: int
    end: int
    denied: bool = False
    body: bool = False

    @property
    def sign(self) -> str:
        """The name with its polarity ("+lock", "-walk"); a part of the body plain."""
        return self.name if self.body else ("-" if self.denied else "+") + self.name


@dataclass(slots=True)
class Clause:
    """One stretch of a text that says one thing, and the reasons why it may not count."""

    words: list[Word]
    sentence: int
    asked: bool = False
    tags: list[Tag] = field(default_factory=list)
    reasons: set[str] = field(default_factory=set)
    bodies: set[str] = field(default_factory=set)
    thing: bool = False
    cool: bool = False
    joined: bool = False
    lone_age: bool = False

    @property
    def signs(self) -> set[str]:
        """The meanings with their polarity ("+lock", "-walk"); parts of the body plain."""
        return {tag.sign for tag in self.tags}
