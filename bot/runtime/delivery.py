"""Carries replies to a door: in order for each chat, chats side by side. Knows no channel and no SQL."""

from __future__ import annotations

import asyncio
import logging
from collections import OrderedDict, deque
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from random import Random
from typing import Protocol

from bot.engine.replies import Document, Item, Redraw, Reply, Settle
from bot.runtime.clock import Clock
from bot.storage.batch import place_of
from bot.storage.store import Outgoing, Question, Tick

logger = logging.getLogger(__name__)


class DeliveryFailed(Exception):
    """Why a door could not deliver. None of them holds words of a person."""


class Gone(DeliveryFailed):
    """The person has blocked the bot, or is no more. Nothing will reach them until they write again."""


class SlowDown(DeliveryFailed):
    """Too much was said. `after`: how long to wait; `everyone`: not only with this chat."""

    def __init__(self, after: timedelta, everyone: bool = False) -> None:
        super().__init__(f"told to wait {after.total_seconds():g} s")
        self.after = after
        self.everyone = everyone


class Refused(DeliveryFailed):
    """The item itself is not accepted; sending it as it is would be refused again."""


class Unreachable(DeliveryFailed):
    """No answer, or a fault on the other side. `maybe_sent`: the item may have arrived all the same."""

    def __init__(self, maybe_sent: bool) -> None:
        super().__init__("no answer; it may have arrived" if maybe_sent else "not reachable")
        self.maybe_sent = maybe_sent


@dataclass(frozen=True, slots=True)
class Context:
    """What a door needs beside the item.

    `question`: the message that carries the question of the item's turn (Settle, Redraw), None when that is not known.
    `plain`: it was refused as it is, so send words without formatting.
    """

    question: int | None = None
    plain: bool = False


class Door(Protocol):
    """Where a channel takes over."""

    async def deliver(self, chat: int, item: Item, context: Context) -> int | None:
        """Show the item to the person. Returns the message that now carries it, None when there is none.

        Called for one item of a chat at a time. Raises Gone, SlowDown, Refused or Unreachable; anything else that it
        raises counts as Refused.
        """


class Pace:
    """No more than so many deliveries a second over all chats, and no more than `burst` at once."""

    def __init__(self, clock: Clock, per_second: float, burst: int = 30) -> None:
        self._clock = clock
        self._gap = timedelta(seconds=1 / per_second)
        self._slack = self._gap * (burst - 1)
        self._next: datetime | None = None

    def next(self) -> datetime:
        """When the delivery that asks now may begin. Whoever asked before goes before."""
        now = self._clock.now()
        mine = now if self._next is None else max(now, self._next)
        self._next = mine + self._gap
        return mine - self._slack


class Delivery:
    """Takes outbox rows in hand and reports back: `ticked` for a row that is done with, `gone` for a chat and its rows.

    A row stays `in_hand` until `let_go`, so that nobody takes it up again between its delivery and the commit that
    strikes it out.
    """

    FIRST_WAIT = timedelta(seconds=0.5)
    LONGEST_WAIT = timedelta(seconds=60)
    QUESTIONS = 4096
    """So many chats' last questions are remembered, because the store learns of them a little later."""

    def __init__(
        self,
        door: Door,
        clock: Clock,
        *,
        ticked: Callable[[Tick], None],
        gone: Callable[[int, Collection[int]], None],
        random: Random | None = None,
        pace: Pace | None = None,
        at_once: int = 64,
    ) -> None:
        self.in_hand: set[int] = set()
        self._door = door
        self._clock = clock
        self._ticked = ticked
        self._gone = gone
        self._random = random or Random()  # noqa: S311 - for jitter
        self._pace = pace
        self._room = asyncio.Semaphore(at_once)
        self._queues: dict[int, deque[Outgoing]] = {}
        self._workers: dict[int, asyncio.Task[None]] = {}
        self._resting: dict[int, datetime] = {}
        self._everyone_waits_until: datetime | None = None
        self._questions: OrderedDict[int, Question] = OrderedDict()
        self._stopping = False

    def post(self, rows: Iterable[Outgoing]) -> None:
        """Take rows in hand, in this order. After `stop` they are left in the outbox."""
        if self._stopping:
            return
        for row in rows:
            self.in_hand.add(row.id)
            if row.chat in self._queues:
                self._queues[row.chat].append(row)
            else:
                self._queues[row.chat] = deque([row])
                self._workers[row.chat] = asyncio.create_task(self._serve(row.chat))

    def void(self, chat: int) -> None:
        """Everything in hand for this chat was erased from the outbox: say none of it any more.

        The last question still stands there, and has to lose its buttons.
        """
        if queue := self._queues.get(chat):
            self.let_go(row.id for row in queue)
            queue.clear()

    def let_go(self, ids: Iterable[int]) -> None:
        """These rows are struck out, for good."""
        self.in_hand.difference_update(ids)

    @property
    def quiet(self) -> bool:
        """Nothing is to be delivered now: there is nothing, or it has to wait for the clock."""
        now = self._clock.now()
        return all(chat in self._resting and self._resting[chat] > now for chat in self._workers)

    async def stop(self, grace: timedelta) -> None:
        """Finish what can be delivered within `grace` (real time). The rest stays in the outbox."""
        self._stopping = True
        for chat in self._resting:
            self._workers[chat].cancel()
        if workers := list(self._workers.values()):
            _, late = await asyncio.wait(workers, timeout=grace.total_seconds())
            for worker in late:
                worker.cancel()
            await asyncio.gather(*workers, return_exceptions=True)

    async def _serve(self, chat: int) -> None:
        """Deliver a chat's queue until it is empty."""
        queue = self._queues[chat]
        try:
            while queue:
                row = queue[0]
                tick = await self._carry(row)
                # It may have been voided meanwhile; then another row stands here, or none.
                if queue and queue[0] is row:
                    queue.popleft()
                    self._ticked(tick)
        except Gone:
            self._gone(chat, [row.id for row in queue])
        finally:
            del self._queues[chat], self._workers[chat]

    async def _carry(self, row: Outgoing) -> Tick:
        """Deliver one row, however often that takes. Raises Gone."""
        kind, plain, lost, waits = type(row.item).__name__, False, False, 0
        while self._queues[row.chat] and self._queues[row.chat][0] is row:
            await self._my_turn(row.chat)
            try:
                async with self._room:
                    message = await self._door.deliver(row.chat, row.item, Context(self._question_of(row), plain))
            except Gone:
                raise
            except SlowDown as slow:
                until = self._clock.now() + slow.after
                if slow.everyone:
                    self._everyone_waits_until = max(until, self._everyone_waits_until or until)
                await self._rest(row.chat, until)
            except Unreachable as fault:
                if fault.maybe_sent and not isinstance(row.item, Redraw | Settle):  # Drawing twice harms nobody.
                    # An emergency text that comes three times is better than one that does not come.
                    if lost and not (isinstance(row.item, Reply) and row.item.alarm):
                        logger.warning("reply %d (%s) got no answer twice and counts as delivered", row.id, kind)
                        break
                    lost = True
                waits += 1
                await self._rest(row.chat, self._clock.now() + self._back_off(waits))
            except Exception as error:
                logger.warning("reply %d (%s) was refused: %s", row.id, kind, place_of(error))
                if plain:
                    # A picture of what was is no loss; words that were not said are kept for who looks after the bot.
                    return Tick(row.id, row.chat, aside=isinstance(row.item, Reply | Document))
                plain = True
            else:
                return Tick(row.id, row.chat, self._asked(row, message))
        return Tick(row.id, row.chat)

    def _back_off(self, waits: int) -> timedelta:
        """Twice as long each time, and not all chats at the same moment."""
        longest: timedelta = self.FIRST_WAIT * 2 ** min(waits - 1, 10)
        return min(longest, self.LONGEST_WAIT) * (0.5 + self._random.random() / 2)

    def _question_of(self, row: Outgoing) -> int | None:
        if isinstance(row.item, Redraw | Settle):
            for question in (self._questions.get(row.chat), row.question):
                if question is not None and question.turn == row.item.turn:
                    return question.message
        return None

    def _asked(self, row: Outgoing, message: int | None) -> Question | None:
        """The question that stands in `message` now, if the row was one."""
        if message is None or not isinstance(row.item, Reply | Redraw) or row.item.turn is None:
            return None
        question = Question(row.item.turn, message)
        self._questions[row.chat] = question
        self._questions.move_to_end(row.chat)
        if len(self._questions) > self.QUESTIONS:
            self._questions.popitem(last=False)
        return question

    async def _my_turn(self, chat: int) -> None:
        """Returns when a delivery may begin, as far as all chats together go."""
        while self._everyone_waits_until is not None and self._everyone_waits_until > self._clock.now():
            await self._rest(chat, self._everyone_waits_until)
        if self._pace is not None:
            await self._rest(chat, self._pace.next())

    async def _rest(self, chat: int, until: datetime) -> None:
        if until <= self._clock.now():
            return
        if self._stopping:
            raise asyncio.CancelledError
        self._resting[chat] = until
        try:
            await self._clock.sleep_until(until)
        finally:
            del self._resting[chat]
