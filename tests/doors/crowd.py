"""People who talk with a bot, one conversation after the other, while it is killed; and the promises made to them."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from random import Random

from bot.authoring.rehearsal import Rehearsal
from bot.authoring.world import WatchedScript
from bot.storage.store import Store
from tests.doors.answering import Answering, Tally, kept_of, same_answers, tally, unheard
from tests.emulator import Telegram

KNOWN = ("message is not modified", "query is too old")
"""What was drawn, or a tap that was answered, but not ticked off before a kill is done once more."""


@dataclass
class Crowd:
    """All who ever talked. `moments`: how many messages had been sent when the bot was killed or started."""

    here: Telegram
    script: WatchedScript
    talks: Sequence[Rehearsal]
    random: Random
    people: list[Answering] = field(default_factory=list)
    moments: list[int] = field(default_factory=list)
    over: bool = False
    _chats: Iterator[int] = field(default_factory=lambda: itertools.count(1))

    async def talk(self, people: int) -> None:
        """So many at once, until it is over; then everybody waits for the answer to what they said last."""

        async def one_after_the_other() -> None:
            while not self.over:
                await self.begin(self.random.choice(self.talks)).talk()

        await asyncio.gather(*(one_after_the_other() for _ in range(people)))

    def begin(self, rehearsal: Rehearsal) -> Answering:
        """Somebody new."""
        somebody = Answering.through(self.here.person(next(self._chats)), rehearsal, self.script, self.random)
        somebody.leaves = lambda: self.over
        self.people.append(somebody)
        return somebody

    def moment(self) -> None:
        """The bot is killed or started now."""
        self.moments.append(len(self.here.gate.sent))

    @property
    def seen(self) -> Tally:
        return tally(self.here.gate, self.people)

    @property
    def answers(self) -> int:
        """How many were given."""
        return sum(len(one.conversation.record) for one in self.people)

    def judge(self, store: Store) -> int:
        """No answer is lost, none counts twice, everything was said; how many messages were seen twice."""
        for one in self.people:
            same_answers(kept_of(store, one.person.chat), one.conversation)
        seen = self.seen
        assert seen.missing == []
        assert unheard(self.here.gate, self.people) == []
        assert seen.only_around(self.moments)
        assert [call for call in self.here.gate.refusals if not any(words in call.description for words in KNOWN)] == []
        return len(seen.again)
