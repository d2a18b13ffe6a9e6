"""A typed answer as it was read: its words and what they name. Decides nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.engine.hearing.answers.mentions import Mention, mentions_of
from bot.engine.hearing.reading import Word


@dataclass(frozen=True, slots=True)
class Reply:
    """`words` with their marks, `plain` without."""

    words: tuple[Word, ...]
    plain: tuple[Word, ...]
    mentions: tuple[Mention, ...]

    @property
    def stems(self) -> tuple[str, ...]:
        return tuple(word.stem for word in self.words)


def reply_of(words: Sequence[Word]) -> Reply:
    """Reads the words of a typed answer."""
    plain = tuple(word for word in words if not word.is_mark)
    return Reply(tuple(words), plain, tuple(mentions_of(words)))
