"""What a reader has at hand while it reads: the names that exist, where it stands, and the problems found so far.

Knows no key of the language.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from bot.dialogue.problems import Mark, Problem
from bot.dialogue.reading.names import Names
from bot.dialogue.reading.nearest import hint
from bot.dialogue.reading.yaml_marks import Scalar, quoted

MOST_HINTS = 300
"""Past so many problems no nearest name is looked for: it takes time, and nobody reads so far."""


class Unusable(Exception):
    """This part cannot be used; the problem is noted already. Whoever reads the whole goes on with its next part."""


@dataclass(frozen=True, slots=True)
class Desk:
    """`phase` is the phase being read ("" outside of phases). `placeholders` are those known here, beside the usual."""

    names: Names
    phase: str = ""
    placeholders: frozenset[str] = frozenset()
    problems: list[Problem] = field(default_factory=list)

    def note(self, mark: Mark, sentence: str, code: str) -> Unusable:
        """Takes a problem down. Raise what it returns when the part cannot be used without."""
        self.problems.append(Problem(mark, sentence, code))
        return Unusable(sentence)

    def note_unknown(self, word: Scalar, what: str, names: Iterable[str], code: str) -> None:
        """Takes down that nothing is called `word`, unless a file could not be read: it might be named there."""
        if self.names.complete:
            self.note(word.mark, f"no {what} is called {quoted(word.text)}{self.hint(word.text, names)}", code)

    def hint(self, word: str, names: Iterable[str]) -> str:
        """The end of a sentence that says `word` is not known: what was meant, most likely."""
        return "" if self.has_enough else hint(word, names)

    @property
    def has_enough(self) -> bool:
        """Whether there are so many problems that no more trouble is taken over each."""
        return len(self.problems) >= MOST_HINTS

    def within(self, *, phase: str = "", placeholders: Iterable[str] = ()) -> Desk:
        """The same desk, at another place."""
        return replace(self, phase=phase, placeholders=frozenset(placeholders))
