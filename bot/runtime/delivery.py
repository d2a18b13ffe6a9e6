"""Carries replies to a door: in order for each chat, chats side by side, emergencies first. Knows no channel and no SQL."""

from __future__ import annotations

import asyncio
import logging
from collections import OrderedDict, deque
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, field
from datetime import timedelta
from random import Random
from typing import NamedTuple, Protocol

from bot.engine.replies import Item, Redraw, Reply, Settle
from bot.runtime.clock import Clock, sleep_unless
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


class Context(NamedTuple):
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
    """No more than so many deliveries a second over all chats, and no more than `burst` at once.

    Whoever asked before goes before; but what is `urgent` goes at once, and whoever asks after it waits that much longer.
    """

    def __init__(self, clock: Clock, per_second: float, burst: int = 30) -> None:
        self._clock = clock
        self._gap = timedelta(seconds=1 / per_second)
        self._slack = self._gap * (burst - 1)
        self._next = clock.uptime()

    def next(self, urgent: bool = False) -> timedelta:
        """When, by the clock's uptime, the delivery that asks now may begin."""
        now = self._clock.uptime()
        mine = max(now, self._next)
        self._next = mine + self._gap
        return now if urgent else mine - self._slack


@dataclass(slots=True, eq=False)
class _Line:
    """The rows in hand for one chat, and the task that delivers them. `alarmed`: an emergency text is among them.

    `rests_until`, by the clock's uptime: it waits for the clock.
    """

    rows: deque[Outgoing]
    alarmed: asyncio.Event = field(default_factory=asyncio.Event)
    worker: asyncio.Task[None] | None = None
    rests_until: timedelta | None = None

    def first(self) -> Outgoing | None:
        """The oldest; but an emergency text does not wait for what is only drawn."""
        for row in self.rows:
            if _is_alarm(row):
                return row
            if not _is_drawn(row):
                break
        return self.rows[0] if self.rows else None


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
        at_once: int = 40,
    ) -> None:
        self.in_hand: set[int] = set()
        self._door = door
        self._clock = clock
        self._ticked = ticked
        self._gone = gone
        self._random = random or Random()  # noqa: S311 - for jitter
        self._pace = pace
        self._room = asyncio.Semaphore(at_once)
        self._lines: dict[int, _Line] = {}
        self._everyone_waits_until = clock.uptime()
        self._questions: OrderedDict[int, Question] = OrderedDict()
        self._stopping = False

    def post(self, rows: Iterable[Outgoing]) -> None:
        """Take rows in hand, in this order. After `stop` they are left in the outbox."""
        if self._stopping:
            return
        for row in rows:
            self.in_hand.add(row.id)
            line = self._lines.get(row.chat)
            if line is None:
                line = self._lines[row.chat] = _Line(deque())
                line.worker = asyncio.create_task(self._serve(row.chat, line))
            line.rows.append(row)
            if _is_alarm(row):
                line.alarmed.set()

    def void(self, chat: int) -> None:
        """Everything in hand for this chat was erased from the outbox: say none of it any more.

        The last question still stands there, and has to lose its buttons.
        """
        if line := self._lines.get(chat):
            self.let_go(row.id for row in line.rows)
            line.rows.clear()

    def let_go(self, ids: Iterable[int]) -> None:
        """These rows are struck out, for good."""
        self.in_hand.difference_update(ids)

    @property
    def quiet(self) -> bool:
        """Nothing is to be delivered now: there is nothing, or it has to wait for the clock."""
        now = self._clock.uptime()
        return all(line.rests_until is not None and line.rests_until > now for line in self._lines.values())

    async def stop(self, grace: timedelta) -> None:
        """Finish what can be delivered within `grace` (real time). The rest stays in the outbox."""
        self._stopping = True
        workers = []
        for line in self._lines.values():
            assert line.worker is not None
            workers.append(line.worker)
            if line.rests_until is not None:
                line.worker.cancel()
        if workers:
            _, late = await asyncio.wait(workers, timeout=grace.total_seconds())
            for worker in late:
                worker.cancel()
            await asyncio.gather(*workers, return_exceptions=True)

    async def _serve(self, chat: int, line: _Line) -> None:
        """Deliver a chat's rows until there are none."""
        try:
            while row := line.first():
                tick = await self._carry(row, line)
                if tick is not None and row in line.rows:  # It may have been voided meanwhile.
                    line.rows.remove(row)
                    self._ticked(tick)
                if not any(map(_is_alarm, line.rows)):
                    line.alarmed.clear()
        except Gone:
            self._gone(chat, [row.id for row in line.rows])
        finally:
            del self._lines[chat]

    async def _carry(self, row: Outgoing, line: _Line) -> Tick | None:
        """Deliver one row, however often that takes. None when it is no longer the first. Raises Gone."""
        kind, plain, lost, waits = type(row.item).__name__, False, False, 0
        while line.first() is row:
            await self._my_turn(line)
            if line.first() is not row:
                break
            try:
                message = await self._deliver(row, plain)
            except Gone:
                raise
            except SlowDown as slow:
                until = self._clock.uptime() + slow.after
                if slow.everyone:
                    self._everyone_waits_until = max(until, self._everyone_waits_until)
                await self._rest(line, until)
            except Unreachable as fault:
                if fault.maybe_sent and not _is_drawn(row):  # Drawing twice harms nobody.
                    # An emergency text that comes three times is better than one that does not come.
                    if lost and not _is_alarm(row):
                        logger.warning("reply %d (%s) got no answer twice and counts as delivered", row.id, kind)
                        return Tick(row.id, row.chat)
                    lost = True
                waits += 1
                overtaken = line.alarmed if _is_drawn(row) and not line.alarmed.is_set() else None
                await self._rest(line, self._clock.uptime() + self._back_off(waits), unless=overtaken)
            except Exception as error:
                logger.warning("reply %d (%s) was refused: %s", row.id, kind, place_of(error))
                if plain:
                    # A picture of what was is no loss; words that were not said are kept for who looks after the bot.
                    return Tick(row.id, row.chat, aside=not _is_drawn(row))
                plain = True
            else:
                return Tick(row.id, row.chat, self._asked(row, message))
        return None

    async def _deliver(self, row: Outgoing, plain: bool) -> int | None:
        context = Context(self._question_of(row), plain)
        if _is_alarm(row):
            return await self._door.deliver(row.chat, row.item, context)
        async with self._room:
            return await self._door.deliver(row.chat, row.item, context)

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

    async def _my_turn(self, line: _Line) -> None:
        """Returns when a delivery may begin, as far as all chats together go."""
        while self._everyone_waits_until > self._clock.uptime():
            await self._rest(line, self._everyone_waits_until)
        if self._pace is not None:
            await self._rest(line, self._pace.next(urgent=line.alarmed.is_set()), unless=line.alarmed)

    async def _rest(self, line: _Line, until: timedelta, unless: asyncio.Event | None = None) -> None:
        """Returns when the clock has run so long, or as soon as the event is set."""
        if until <= self._clock.uptime():
            return
        if self._stopping:
            raise asyncio.CancelledError
        line.rests_until = until
        try:
            if unless is None:
                await self._clock.sleep_until(until)
            else:
                await sleep_unless(self._clock, until, unless)
        finally:
            line.rests_until = None


def _is_alarm(row: Outgoing) -> bool:
    return isinstance(row.item, Reply) and row.item.alarm


def _is_drawn(row: Outgoing) -> bool:
    return isinstance(row.item, Redraw | Settle)
