"""An arrival's way: taken and kept in one transaction with all others that wait, then delivered, then ticked off.

The only place that talks to the store: from one thread, one call after the other. Knows no channel and no dialogue.
"""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from collections.abc import Awaitable, Callable, Collection
from dataclasses import dataclass
from datetime import timedelta
from random import Random
from typing import TypeVar

from bot.runtime.clock import Clock, sleep_unless
from bot.runtime.copies import CompleteCopies
from bot.runtime.delivery import Delivery, Door, Pace
from bot.runtime.timers import Timers
from bot.runtime.worker import Worker
from bot.storage.batch import place_of
from bot.storage.store import Apologise, Arrival, Outcome, Store, StoreAway, Take, Tick

logger = logging.getLogger(__name__)
_T = TypeVar("_T")


class Stopped(Exception):
    """The runner takes nothing more. What was handed in did not count: hand it in again after the next start."""


@dataclass(frozen=True, slots=True)
class Limits:
    """How the runner divides its time.

    `batch`: so many turns in one transaction. `linger`: so long ticks wait for turns to share theirs with (real time).
    `look_again`: how often it looks for replies that another process left; well within the store's lease.
    `look_soon`: the same when there are some. `store_back`: the wait for a store that is away. `in_hand`: no replies
    of others are taken up above this number. `idle`: people silent for so long are erased, None: nobody;
    `erase_every`: how often.
    """

    batch: int = 256
    linger: timedelta = timedelta(milliseconds=50)
    look_again: timedelta = timedelta(seconds=5)
    look_soon: timedelta = timedelta(seconds=0.2)
    store_back: timedelta = timedelta(seconds=1)
    in_hand: int = 2000
    idle: timedelta | None = timedelta(days=90)
    erase_every: timedelta = timedelta(days=1)


class Runner:
    """Start it inside the event loop that uses it. It closes the store when it stops."""

    def __init__(
        self,
        store: Store,
        take: Take,
        door: Door,
        clock: Clock,
        *,
        apologise: Apologise | None = None,
        limits: Limits | None = None,
        pace: Pace | None = None,
        random: Random | None = None,
    ) -> None:
        self._store = store
        self._take = take
        self._clock = clock
        self._apologise = apologise
        self._limits = limits or Limits()
        copies = CompleteCopies(door, self.ask)
        self._delivery = Delivery(copies, clock, ticked=self._ticked, gone=self._gone, random=random, pace=pace)
        self._timers = Timers(self, clock)
        self._thread = Worker("storage")
        self._arrivals: deque[tuple[Arrival, asyncio.Future[Outcome]]] = deque()
        self._ticks: list[Tick] = []
        self._errands: deque[Callable[[], Awaitable[None]]] = deque()
        self._bell = asyncio.Event()
        self._look_soon = asyncio.Event()
        self._look_at = clock.uptime()
        self._linger: asyncio.TimerHandle | None = None
        self._ticks_due = False
        self._busy = False
        self._store_was_away = False
        self._stopping = asyncio.Event()
        self._work: asyncio.Task[None] | None = None
        self._background: list[asyncio.Task[None]] = []

    async def start(self) -> None:
        """First of all take up what an earlier process left to be delivered."""
        self._thread.start()
        self._errands.append(self._take_up)
        self._bell.set()
        self._work = asyncio.create_task(self._work_on())
        for task in (self._timers.run, self._look, self._erase):
            self._background.append(asyncio.create_task(self._for_ever(task)))

    async def submit(self, arrival: Arrival) -> Outcome:
        """Hand in an arrival. Returns when its turn is kept for good; only then may its sender forget it.

        Arrivals of a chat are taken in the order in which they were handed in. Waits for a store that is away. Raises
        Stopped, and StoreError when the turn can never be kept.
        """
        if self._stopping.is_set():
            raise Stopped
        future: asyncio.Future[Outcome] = asyncio.get_running_loop().create_future()
        self._arrivals.append((arrival, future))
        self._bell.set()
        return await future

    async def gone(self, chat: int) -> None:
        """The person has left: say nothing more, and call their timers off, until they write again."""

        async def mark_gone() -> None:
            now = self._clock.now()
            await self._in_store(lambda: self._store.mark_gone(chat, now))
            self._delivery.void(chat)

        await self._errand(mark_gone)

    async def ask(self, question: Callable[[Store], _T]) -> _T:
        """Let the storage thread do something else between two batches. Waits for a store that is away."""

        async def answer() -> _T:
            return await self._in_store(lambda: question(self._store))

        return await self._errand(answer)

    async def settled(self) -> None:
        """Returns when all that was handed in or is due has been taken, delivered and ticked off, as far as it can be.

        What waits for the clock (a timer, a retry) is left waiting.
        """
        while not self._is_settled():
            self._flush_now()
            await self._caught_up()

    async def stop(self, grace: timedelta = timedelta(seconds=5)) -> None:
        """Take nothing more, keep what was handed in, deliver for `grace` (real time) at most, close the store.

        Replies that are not delivered by then stay in the outbox, for the next start or another process.
        """
        if self._stopping.is_set() or self._work is None:
            return
        self._stopping.set()
        for task in self._background:
            task.cancel()
        await asyncio.gather(*self._background, return_exceptions=True)
        await self._caught_up()
        await self._delivery.stop(grace)
        self._flush_now()
        await self._caught_up()
        self._work.cancel()
        await asyncio.gather(self._work, return_exceptions=True)
        try:
            await self._thread.run(self._store.close)
        except StoreAway as away:
            logger.warning("%s", away)
        self._thread.stop()

    def _is_settled(self) -> bool:
        looked = self._look_at > self._clock.uptime() and not self._look_soon.is_set()
        return not self._ticks and not self._behind and looked and self._delivery.quiet and self._timers.asleep

    @property
    def _behind(self) -> bool:
        """The working task has something to do."""
        return bool(self._arrivals or self._errands or self._busy or (self._ticks and self._ticks_due))

    async def _caught_up(self) -> None:
        await self._errand(_nothing)
        while self._behind:
            await self._errand(_nothing)

    # The one task that uses the store.

    async def _work_on(self) -> None:
        while True:
            await self._bell.wait()
            self._bell.clear()
            self._busy = True
            while self._errands:
                await self._run(self._errands.popleft())
            if self._arrivals or (self._ticks and self._ticks_due):
                await self._commit()
            if self._store_was_away and not self._stopping.is_set():
                # A commit may have been kept although its answer was lost: its replies are in nobody's hands.
                self._store_was_away = False
                self._errands.appendleft(self._take_up)
            if self._arrivals or self._errands:
                self._bell.set()
            self._busy = False

    async def _run(self, errand: Callable[[], Awaitable[None]]) -> None:
        try:
            await errand()
        except Exception as error:
            logger.error("the store could not do what was asked: %s", place_of(error))

    async def _commit(self) -> None:
        """One transaction with all that waits."""
        batch = [self._arrivals.popleft() for _ in range(min(len(self._arrivals), self._limits.batch))]
        arrivals = [arrival for arrival, _ in batch]
        ticks, self._ticks = self._ticks, []
        self._ticks_due = False
        if self._linger is not None:
            self._linger.cancel()
            self._linger = None

        def take_turns() -> list[Outcome]:
            now = self._clock.now()
            return self._store.take_turns(arrivals, self._take, now, ticks=ticks, apologise=self._apologise)

        try:
            outcomes = await self._in_store(take_turns)
        except Exception as error:
            logger.error("%d turns and %d ticks could not be kept: %s", len(batch), len(ticks), place_of(error))
            self._ticks = [*ticks, *self._ticks]
            for _, future in batch:
                if not future.done():
                    future.set_exception(error)
            return
        self._delivery.let_go(tick.id for tick in ticks)
        for (arrival, future), outcome in zip(batch, outcomes, strict=True):
            if outcome.forgot:
                self._delivery.void(arrival.chat)
            self._delivery.post(outcome.outbox)
            if outcome.wake is not None:
                self._timers.wake(outcome.wake)
            if outcome.waiting:
                self._look_soon.set()
            if not future.done():
                future.set_result(outcome)

    async def _in_store(self, call: Callable[[], _T]) -> _T:
        """Run it in the storage thread. Waits for a store that is away, but not while the runner is stopping."""
        while True:
            if self._stopping.is_set() and self._store_was_away:
                raise StoreAway("the database was away when the bot stopped")
            try:
                return await self._thread.run(call)
            except StoreAway as away:
                self._store_was_away = True
                logger.warning("%s; trying again", away)
                await sleep_unless(self._clock, self._clock.uptime() + self._limits.store_back, self._stopping)

    async def _errand(self, run: Callable[[], Awaitable[_T]]) -> _T:
        """Let the working task run it, between two batches."""
        done: asyncio.Future[_T] = asyncio.get_running_loop().create_future()

        async def errand() -> None:
            try:
                result = await run()
            except Exception as error:
                if not done.done():
                    done.set_exception(error)
            else:
                if not done.done():
                    done.set_result(result)

        self._errands.append(errand)
        self._bell.set()
        return await done

    # What comes back from the delivery.

    def _ticked(self, tick: Tick) -> None:
        self._ticks.append(tick)
        if self._linger is None:
            linger = self._limits.linger.total_seconds()
            self._linger = asyncio.get_running_loop().call_later(linger, self._flush_now)

    def _flush_now(self) -> None:
        self._ticks_due = True
        self._bell.set()

    def _gone(self, chat: int, rows: Collection[int]) -> None:
        async def mark_gone() -> None:
            now = self._clock.now()
            await self._in_store(lambda: self._store.mark_gone(chat, now))
            self._delivery.let_go(rows)

        # Before the turns that wait already: if the person is back, theirs come after this.
        self._errands.append(mark_gone)
        self._bell.set()

    # What is done time and again.

    async def _for_ever(self, task: Callable[[], Awaitable[None]]) -> None:
        """Whatever goes wrong in it, it begins anew: reminders would stay away, and nobody would know."""
        while True:
            try:
                await task()
                return
            except Exception as error:
                logger.error("what is done time and again failed, and is begun anew: %s", place_of(error))
                await self._clock.sleep_until(self._clock.uptime() + self._limits.store_back)

    async def _take_up(self) -> None:
        """Deliver what nobody alive has in hand. Runs between two batches, when all that was kept is in hand."""
        in_hand = tuple(self._delivery.in_hand)
        limit = min(500, self._limits.in_hand - len(in_hand))
        if limit <= 0:
            return
        now = self._clock.now()
        rows = await self._in_store(lambda: self._store.undelivered(now, in_hand=in_hand, limit=limit))
        self._delivery.post(rows)
        if len(rows) == limit:
            self._look_soon.set()

    async def _look(self) -> None:
        while True:
            self._look_at = self._clock.uptime() + self._limits.look_again
            await sleep_unless(self._clock, self._look_at, self._look_soon)
            if self._look_soon.is_set():
                self._look_soon.clear()
                self._look_at = self._clock.uptime() + self._limits.look_soon
                await self._clock.sleep_until(self._look_at)
            await self._errand(self._take_up)

    async def _erase(self) -> None:
        while self._limits.idle is not None:
            resume, erased = await self._erase_slice(self._limits.idle, None)
            while resume is not None:
                resume, more = await self._erase_slice(self._limits.idle, resume)
                erased += more
            if erased:
                logger.info("%d conversations were idle for too long and are erased", erased)
            await self._clock.sleep_until(self._clock.uptime() + self._limits.erase_every)

    async def _erase_slice(self, idle: timedelta, resume: int | None) -> tuple[int | None, int]:
        now = self._clock.now()
        done = await self.ask(lambda store: store.erase_idle(now, idle, resume=resume))
        return done.resume, done.conversations


async def _nothing() -> None:
    pass
