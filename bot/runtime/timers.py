"""Hands in each timer when it is due. Knows neither what a timer is for nor how it is kept."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Protocol, TypeVar

from bot.runtime.clock import Clock, sleep_unless
from bot.storage.batch import place_of
from bot.storage.store import Arrival, Outcome, Store

logger = logging.getLogger(__name__)
_T = TypeVar("_T")


class Keeper(Protocol):
    """What of the runner is needed here."""

    async def ask(self, question: Callable[[Store], _T]) -> _T: ...

    async def submit(self, arrival: Arrival) -> Outcome: ...


class Timers:
    """Sleeps until the next timer is due, hands it in and sees to the one after that."""

    LOOK_AGAIN = timedelta(seconds=15)
    """At least so often: another process may have died with timers it had claimed, or somebody has set the clock."""

    AT_ONCE = 200

    def __init__(self, keeper: Keeper, clock: Clock) -> None:
        self._keeper = keeper
        self._clock = clock
        self._earlier = asyncio.Event()
        self._sleeping_until: datetime | None = None

    def wake(self, due: datetime) -> None:
        """A timer was set for `due`."""
        if self._sleeping_until is None or due < self._sleeping_until:
            self._earlier.set()

    @property
    def asleep(self) -> bool:
        """Nothing is due."""
        until = self._sleeping_until
        return until is not None and until > self._clock.now() and not self._earlier.is_set()

    async def run(self) -> None:
        """For ever. When it is cancelled, timers that were not taken yet stay set."""
        while True:
            due = await self._keeper.ask(self._claim_due)
            outcomes = await asyncio.gather(*map(self._keeper.submit, due), return_exceptions=True)
            if failed := [outcome for outcome in outcomes if isinstance(outcome, Exception)]:
                logger.error("%d timers could not be handed in: %s", len(failed), place_of(failed[0]))
            if failed or len(due) < self.AT_ONCE:
                await self._sleep()

    def _claim_due(self, store: Store) -> list[Arrival]:
        return store.claim_due(self._clock.now(), self.AT_ONCE)

    async def _sleep(self) -> None:
        uptime, now = self._clock.uptime(), self._clock.now()
        next_due = await self._keeper.ask(lambda store: store.next_due())
        span = self.LOOK_AGAIN if next_due is None else min(next_due - now, self.LOOK_AGAIN)
        self._sleeping_until = now + span
        try:
            await sleep_unless(self._clock, uptime + span, self._earlier)
        finally:
            self._sleeping_until = None
            self._earlier.clear()
