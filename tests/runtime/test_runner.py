"""Arrivals on their whole way: batch, store, delivery, ticks, timers. Only the door and the clock are the test's."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import timedelta
from pathlib import Path
from random import Random
from typing import TypeVar

import pytest

from bot.engine.events import TextReceived, TimerDue
from bot.runtime.clock import MovedClock
from bot.runtime.delivery import Gone, SlowDown, Unreachable
from bot.runtime.runner import Limits, Runner, Stopped
from bot.runtime.timers import Timers
from bot.storage.sql import LEASE, SqlStore, open_store
from bot.storage.store import Arrival, Fate, Outcome, StoreAway, StoreError, Tick
from tests.runtime.doors import RecordingDoor
from tests.storage.counting import HOUR, MINUTE, NOON, forgets, question, said, sorry, take

ANN, BOB = 1, 2
T = TypeVar("T")
Started = Callable[..., Awaitable[Runner]]


class FlakyStore(SqlStore):
    """A real store that loses its database for a while: before a transaction, or after its commit; or breaks."""

    away = 0
    answers_lost = 0
    breaks = 0

    def _in_core(self, run: Callable[..., T]) -> T:
        if self.breaks:
            self.breaks -= 1
            raise StoreError("the database file is broken")
        return super()._in_core(run)

    def take_turns(self, *args: object, **options: object) -> list[Outcome]:
        if self.breaks:
            self.breaks -= 1
            raise StoreError("the database file is broken")
        if self.away:
            self.away -= 1
            raise StoreAway("the database is away")
        outcomes = super().take_turns(*args, **options)  # type: ignore[arg-type]
        if self.answers_lost:
            self.answers_lost -= 1
            raise StoreAway("the answer was lost")
        return outcomes


class House:
    """A runner on a database file, with a door and a clock; it can be torn down and put up again."""

    def __init__(self, path: Path) -> None:
        self.url = f"sqlite:///{path / 'kneebot.sqlite'}"
        self.clock = MovedClock(NOON)
        self.door = RecordingDoor()
        self.runners: list[Runner] = []

    def open(self, owner: str = "one") -> FlakyStore:
        opened = open_store(self.url, owner=owner)
        opened.__class__ = FlakyStore
        assert isinstance(opened, FlakyStore)
        return opened

    async def start(self, store: SqlStore | None = None, limits: Limits | None = None) -> Runner:
        runner = Runner(
            store or self.open(), take, self.door, self.clock, apologise=sorry, limits=limits, random=Random(1)
        )
        await runner.start()
        self.runners.append(runner)
        return runner

    def kept(self) -> dict[str, list[str]]:
        """What is in the database about Ann, as an onlooker sees it."""
        onlooker = open_store(self.url, owner="onlooker")
        exported = onlooker.export(ANN)
        onlooker.close()
        return {
            "answers": [word for row in exported["conversations"] for word in row["data"]["facts"].get("answers", [])],
            "outbox": [row["item"]["text"] for row in exported["outbox"]],
            "timers": [row["name"] for row in exported["timers"]],
        }


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    house = House(tmp_path)
    yield house
    for runner in house.runners:
        await runner.stop(timedelta(0))


async def test_an_arrival_is_taken_delivered_and_ticked_off(house: House) -> None:
    runner = await house.start()

    outcome = await runner.submit(said(ANN, "one"))
    await runner.settled()

    assert outcome.fate is Fate.TAKEN
    assert house.door.seen == [(ANN, question(["one"]))]
    assert house.kept() == {"answers": ["one"], "outbox": [], "timers": []}


async def test_many_arrivals_at_once_are_one_transaction(house: House) -> None:
    store = house.open()
    batches: list[int] = []

    class Counted(FlakyStore):
        def take_turns(self, *args: object, **options: object) -> list[Outcome]:
            outcomes = super().take_turns(*args, **options)
            batches.append(len(outcomes))
            return outcomes

    store.__class__ = Counted
    runner = await house.start(store)

    await asyncio.gather(*(runner.submit(said(chat, "one")) for chat in range(32)))

    assert [size for size in batches if size] == [32]


async def test_a_long_queue_is_taken_in_several_batches_and_in_order(house: House) -> None:
    runner = await house.start(limits=Limits(batch=3))

    outcomes = await asyncio.gather(*(runner.submit(said(ANN, str(number))) for number in range(10)))
    await runner.settled()

    assert [outcome.fate for outcome in outcomes] == [Fate.TAKEN] * 10
    assert house.kept()["answers"] == [str(number) for number in range(10)]
    assert house.door.texts(ANN)[-1] == "0 1 2 3 4 5 6 7 8 9"


@pytest.mark.full
async def test_ten_thousand_updates_that_waited_are_counted_once_and_answered_in_order(house: House) -> None:
    """As Telegram hands them out after an outage: a hundred in a poll, and the last poll again after a death."""
    polls = [[said(chat, str(number)) for chat in range(1, 101)] for number in range(100)]
    runner = await house.start()
    for poll in polls[:60]:
        await asyncio.gather(*map(runner.submit, poll))
    await runner.stop(timedelta(0))
    runner = await house.start()

    for poll in polls[59:]:
        await asyncio.gather(*map(runner.submit, poll))
    await runner.settled()

    words = [str(number) for number in range(100)]
    assert house.kept() == {"answers": words, "outbox": [], "timers": []}
    for chat in range(1, 101):
        texts = house.door.texts(chat)
        assert list(dict.fromkeys(texts)) == [" ".join(words[: number + 1]) for number in range(100)]
        assert len(texts) <= 100 + 1  # what was on its way when the first one stopped


async def test_a_failed_turn_meets_no_silence(house: House) -> None:
    runner = await house.start()

    outcome = await runner.submit(said(ANN, "boom"))
    await runner.settled()

    assert (outcome.fate, house.door.texts(ANN)) == (Fate.FAILED, ["sorry"])


async def test_what_was_kept_and_not_delivered_is_delivered_after_a_restart(house: House) -> None:
    house.door.fails(ANN, SlowDown(HOUR))
    first = await house.start()
    await first.submit(said(ANN, "one"))
    await first.submit(said(ANN, "two"))
    await first.stop()

    second = await house.start()
    await second.submit(said(ANN, "three"))
    await second.settled()

    assert house.door.texts(ANN) == ["one", "one two", "one two three"]
    assert house.kept() == {"answers": ["one", "two", "three"], "outbox": [], "timers": []}


async def test_who_is_gone_has_no_timers_until_they_write_again(house: House) -> None:
    runner = await house.start()
    house.door.fails(ANN, Gone())
    await runner.submit(said(ANN, "remind ice 15"))

    await runner.submit(said(ANN, "one"))
    await runner.settled()
    house.clock.move(HOUR)
    await runner.settled()

    assert house.kept() == {"answers": ["one"], "outbox": [], "timers": []}
    await runner.submit(said(ANN, "two"))
    await runner.settled()
    assert house.door.texts(ANN) == ["one two"]


async def test_who_blocks_the_bot_is_gone_at_once(house: House) -> None:
    runner = await house.start()
    house.door.fails(ANN, SlowDown(HOUR))
    await runner.submit(said(ANN, "remind ice 15"))
    await runner.submit(said(ANN, "one"))
    await runner.settled()

    await runner.gone(ANN)
    house.clock.move(HOUR)
    await runner.settled()

    assert house.door.texts(ANN) == []
    assert house.kept() == {"answers": ["one"], "outbox": [], "timers": []}


async def test_forgetting_says_goodbye_and_nothing_else_and_leaves_nothing(house: House) -> None:
    runner = await house.start()
    house.door.fails(ANN, SlowDown(MINUTE))
    await runner.submit(said(ANN, "one"))
    await runner.settled()

    await runner.submit(forgets(ANN))
    house.clock.move(MINUTE)
    await runner.settled()

    assert house.door.texts(ANN) == ["bye"]
    assert house.kept() == {"answers": [], "outbox": [], "timers": []}


# Timers.


async def test_a_timer_comes_back_when_it_is_due(house: House) -> None:
    runner = await house.start()
    await runner.submit(said(ANN, "remind ice 15"))
    await runner.settled()

    house.clock.move(15 * MINUTE - timedelta(seconds=1))
    await runner.settled()
    assert house.door.texts(ANN) == []

    house.clock.move(timedelta(seconds=1))
    await runner.settled()
    assert house.door.texts(ANN) == ["ice"]
    assert house.kept()["timers"] == []


async def test_an_earlier_timer_does_not_wait_for_a_later_one(house: House) -> None:
    runner = await house.start()
    await runner.submit(said(ANN, "remind later 0"))
    house.clock.move(timedelta(seconds=1))

    await runner.submit(said(ANN, "remind now 0"))
    await runner.settled()

    assert house.kept()["answers"] == ["later", "now"]


async def test_a_timer_that_came_due_while_nobody_ran_is_handed_in_late(house: House) -> None:
    first = await house.start()
    await first.submit(said(ANN, "remind ice 15"))
    await first.stop()
    house.clock.move(timedelta(days=1))

    second = await house.start()
    await second.settled()

    assert house.door.texts(ANN) == ["ice"]


async def test_a_timer_that_another_process_claimed_before_it_died_is_taken_over(house: House) -> None:
    dead = house.open("dead")
    dead.take_turns([said(ANN, "remind ice 15")], take, NOON)
    house.clock.move(15 * MINUTE)
    assert dead.claim_due(house.clock.now())
    runner = await house.start()
    await runner.settled()
    assert house.door.texts(ANN) == []

    for _ in range(3):
        house.clock.move(LEASE / 2)
        await runner.settled()

    assert house.door.texts(ANN) == ["ice"]
    dead.close()


# Several processes, and a store that is away.


async def test_a_reply_that_another_process_left_is_taken_over(house: House) -> None:
    dead = house.open("dead")
    dead.take_turns([said(ANN, "one")], take, NOON)
    runner = await house.start()
    outcome = await runner.submit(said(ANN, "two"))
    assert outcome.waiting

    for _ in range(8):
        house.clock.move(LEASE / 4)
        await runner.settled()

    assert house.door.texts(ANN) == ["one", "one two"]
    dead.close()


async def test_a_reply_that_waits_for_another_process_follows_soon(house: House) -> None:
    other = house.open("other")
    (outcome,) = other.take_turns([said(ANN, "one")], take, NOON)
    runner = await house.start()
    await runner.submit(said(ANN, "two"))
    await runner.settled()

    other.tick_off([Tick(row.id, row.chat) for row in outcome.outbox], NOON)
    house.clock.move(Limits().look_soon)
    await runner.settled()

    assert house.door.texts(ANN) == ["one two"]
    other.close()


async def test_while_the_store_is_away_arrivals_wait(house: House, caplog: pytest.LogCaptureFixture) -> None:
    store = house.open()
    runner = await house.start(store)
    await runner.settled()
    store.away = 2

    submitted = [asyncio.create_task(runner.submit(said(ANN, word))) for word in ("one", "two")]
    for _ in range(2):
        await house.clock.asleep(Limits().store_back)
        assert not any(task.done() for task in submitted)
        house.clock.move(Limits().store_back)
    await asyncio.gather(*submitted)
    await runner.settled()

    assert house.door.texts(ANN) == ["one", "one two"]
    assert "the database is away; trying again" in caplog.text


async def test_a_commit_whose_answer_was_lost_counts_once_and_is_delivered(house: House) -> None:
    store = house.open()
    runner = await house.start(store)
    await runner.settled()
    store.answers_lost = 1

    submitted = asyncio.create_task(runner.submit(said(ANN, "one")))
    await house.clock.asleep(Limits().store_back)
    house.clock.move(Limits().store_back)
    outcome = await submitted
    await runner.submit(said(ANN, "two"))
    await runner.settled()

    assert outcome.fate is Fate.DUPLICATE
    assert house.door.texts(ANN) == ["one", "one two"]
    assert house.kept() == {"answers": ["one", "two"], "outbox": [], "timers": []}


async def test_idle_people_are_erased_day_by_day(house: House) -> None:
    runner = await house.start()
    await runner.submit(said(ANN, "one"))
    await runner.settled()

    for _ in range(92):
        house.clock.move(timedelta(days=1))
        await runner.settled()

    assert house.kept()["answers"] == []


async def test_a_store_that_breaks_stops_neither_reminders_nor_looking_around(house: House) -> None:
    store = house.open()
    runner = await house.start(store)
    await runner.submit(said(ANN, "remind ice 1"))
    await runner.settled()
    store.breaks = 3

    house.clock.move(MINUTE)
    for _ in range(20):
        await asyncio.sleep(0.01)
        house.clock.move(Limits().store_back)
    await runner.settled()

    assert store.breaks == 0
    assert house.door.texts(ANN) == ["ice"]


async def test_what_was_delivered_is_ticked_off_later_when_the_store_breaks(house: House) -> None:
    store = house.open()
    runner = await house.start(store, Limits(linger=HOUR))
    await runner.submit(said(ANN, "one"))
    await runner.settled()
    house.door.shut = asyncio.Event()
    await runner.submit(said(ANN, "two"))
    store.breaks = 1
    house.door.shut.set()
    await asyncio.sleep(0)  # Its tick waits for a turn to share a transaction with.
    with pytest.raises(StoreError):
        await runner.submit(said(BOB, "uno"))

    await runner.submit(said(BOB, "due"))
    await runner.settled()

    assert house.kept()["outbox"] == []
    assert house.door.texts(ANN) == ["one", "one two"]


@pytest.mark.parametrize("jump", [-25 * HOUR, 25 * HOUR], ids=["back", "forward"])
async def test_a_reminder_comes_at_its_time_although_the_calendar_was_set(house: House, jump: timedelta) -> None:
    runner = await house.start()
    await runner.submit(said(ANN, "remind ice 10"))
    await runner.settled()

    house.clock.jump(jump)
    house.clock.move(Timers.LOOK_AGAIN)
    await runner.settled()
    said_early = house.door.texts(ANN)
    house.clock.jump(-jump)
    house.clock.move(10 * MINUTE)
    await runner.settled()

    assert said_early == ([] if jump < timedelta(0) else ["ice"])
    assert house.door.texts(ANN) == ["ice"]


# Stopping.


async def test_stopping_keeps_what_was_handed_in_and_takes_nothing_more(house: House) -> None:
    runner = await house.start()
    submitted = [asyncio.create_task(runner.submit(said(ANN, word))) for word in ("one", "two")]
    await asyncio.sleep(0)

    await runner.stop()

    assert [(await task).fate for task in submitted] == [Fate.TAKEN, Fate.TAKEN]
    assert house.door.texts(ANN) == ["one", "one two"]
    assert house.kept()["outbox"] == []
    with pytest.raises(Stopped):
        await runner.submit(said(ANN, "three"))


async def test_stopping_leaves_what_cannot_be_delivered_to_the_next(house: House) -> None:
    house.door.fails(ANN, Unreachable(maybe_sent=False))
    runner = await house.start()
    await runner.submit(said(ANN, "one"))
    await runner.settled()

    await runner.stop()

    assert house.kept()["outbox"] == ["one"]


async def test_stopping_while_the_store_is_away_ends(house: House) -> None:
    store = house.open()
    runner = await house.start(store)
    await runner.settled()
    store.away = 1_000_000
    submitted = asyncio.create_task(runner.submit(said(ANN, "one")))
    await house.clock.asleep(Limits().store_back)

    await runner.stop()

    with pytest.raises(StoreAway):
        await submitted


async def test_stopping_twice_is_no_trouble(house: House) -> None:
    runner = await house.start()

    await runner.stop()
    await runner.stop()


async def test_nobodys_words_are_logged(house: House, caplog: pytest.LogCaptureFixture) -> None:
    secret = "boom"  # The word that makes a turn fail.
    with caplog.at_level(logging.DEBUG):
        runner = await house.start()
        house.door.fails(ANN, ValueError(secret), ValueError(secret))
        await runner.submit(said(ANN, secret))
        await runner.submit(Arrival(None, ANN, TextReceived(secret)))
        await runner.submit(Arrival(None, ANN, TimerDue(secret, NOON)))
        await runner.stop()

    assert caplog.records
    assert secret not in caplog.text
