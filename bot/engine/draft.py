"""A conversation while a turn works on it: the light, mutable record that the machine moves. Knows no event and no text."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime

from bot.dialogue.conditions import FactValue
from bot.dialogue.model import Branch, Guard, Level, RedFlag
from bot.engine import local_time
from bot.engine.conversation import Conversation, Entry, Raised

RECORD_LENGTH, LATEST = 600, 300
"""Entries of the record at most, and how many of the latest stay when it is cut."""


class Draft:
    """Opened from a conversation, changed by one turn, closed into the next conversation.

    `state` is what `transitions` reads and writes. `newly` is the worst level raised in this turn that is not below
    the level before it; `goal` is the state a jump is bound for; `chosen` the tapped answer; `sure` says that a taken-back answer
    still needs its confirming tap. `needs` are the red flags still to be asked before advice, worked out when somebody looks;
    `taken` is the author's branch the machine took last, if it changes something. `lines` are a guard's lines as
    worked out last, and of what.
    `now` is the turn's time; None where only words are looked up, so that nothing is recent and no hour is quiet.
    """

    __slots__ = (
        "_missing", "_needs", "answered", "asked", "chosen", "cleared", "facts", "flags", "goal", "heard", "history",
        "level", "lines", "misses", "newly", "now", "pending", "record", "resume", "silences", "singly", "state", "stopped", "sure",
        "taken", "ticked", "told_at", "turn", "until", "version", "wording",
    )  # fmt: skip

    def __init__(self, conversation: Conversation, now: datetime | None = None) -> None:
        self.now = now
        self.facts: Mapping[str, FactValue]
        self.told_at: Mapping[str, datetime]
        self.flags: Mapping[str, Raised]
        self.heard: Mapping[str, str]
        (
            self.version, self.state, self.turn, self.facts, self.told_at, self.flags, self.cleared, self.asked,
            self.pending, self.heard, self.resume, self.answered, self.history, self.ticked, self.singly,
            self.misses, self.silences, self.stopped, self.record, self.until, self.wording,
        ) = conversation  # fmt: skip
        self.level = int(conversation.level)
        self.newly = 0
        self.goal = ""
        self.chosen = ""
        self.sure = False
        self.lines: tuple[Guard, frozenset[str], Mapping[str, FactValue], tuple[RedFlag, ...]] | None = None
        self._needs: frozenset[str] | None = None
        self._missing: Callable[[Draft], frozenset[str]] | None = None
        self.taken: Branch | None = None

    def close(self) -> Conversation:
        """The next conversation. A very long record keeps what was raised and cleared, and the latest answers."""
        if len(self.record) > RECORD_LENGTH:
            flags = [entry for entry in self.record[:-LATEST] if entry.what in ("raised", "cleared")]
            self.record = (*flags[-LATEST:], *self.record[-LATEST:])
        return Conversation(
            self.version, self.state, self.turn, self.facts, self.told_at, self.flags, self.cleared, self.asked,
            self.pending, self.heard, self.resume, self.answered, self.history, self.ticked, self.singly,
            self.misses, self.silences, self.stopped, self.record, self.until, self.wording,
        )  # fmt: skip

    def look_anew(self, missing: Callable[[Draft], frozenset[str]]) -> None:
        """What is still to be asked may have changed: `missing` tells, the next time that somebody looks."""
        self._needs, self._missing = None, missing

    @property
    def needs(self) -> frozenset[str]:
        """Red flags that have to be asked before advice and were not."""
        if self._needs is None:
            self._needs = self._missing(self) if self._missing else frozenset()
        return self._needs

    @property
    def screened(self) -> bool:
        """Whether nothing is left to be asked before advice."""
        return not self.needs

    @property
    def interrupted(self) -> bool:
        """Whether there is a question that `resume` leads back to."""
        return bool(self.resume)

    @property
    def night(self) -> bool:
        """Whether it is a quiet hour where the person is; not when their time zone is unknown."""
        return self.now is not None and local_time.is_quiet(self.facts, self.now)

    def tell(self, fact: str, value: FactValue, now: datetime) -> None:
        """Keeps a fact, with the time it was told."""
        self.facts = {**self.facts, fact: value}
        self.told_at = {**self.told_at, fact: now}

    def forget_fact(self, fact: str) -> None:
        """Drops a fact, if it was known."""
        if fact in self.facts:
            self.facts = {name: value for name, value in self.facts.items() if name != fact}
            self.told_at = {name: at for name, at in self.told_at.items() if name != fact}

    def raise_flag(self, flag: str, level: Level, how: str, words: str, now: datetime) -> None:
        """Raises a flag, or raises its level; never lowers it."""
        before = self.flags.get(flag)
        if before is not None and before.level >= level:
            return
        self.flags = {
            **self.flags,
            flag: Raised(
                level,
                before.at if before else now,
                before.how if before else how,
                words or (before.words if before else ""),
            ),
        }
        if level >= self.level:
            self.level = int(level)
            self.newly = max(self.newly, int(level))
        self.note(now, "raised", words or how, flag)

    def clear_flag(self, flag: str, said: str, now: datetime) -> None:
        """Takes a flag back; both answers stay on record."""
        self.flags = {name: raised for name, raised in self.flags.items() if name != flag}
        self.level = int(max((raised.level for raised in self.flags.values()), default=Level.SELF_CARE))
        if flag not in self.cleared:
            self.cleared = (*self.cleared, flag)
        self.note(now, "cleared", said, flag)

    def note(self, now: datetime, what: str, said: str, *about: str) -> None:
        """One line for the summary. `about` are red flags."""
        self.record = (*self.record, Entry(now, self.state, what, said, about))
