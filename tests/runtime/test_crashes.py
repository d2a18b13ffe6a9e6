"""The runner, killed at any moment of a conversation: no answer lost or counted twice, every reply seen, in order."""

from __future__ import annotations

import asyncio
import tempfile
from datetime import timedelta
from pathlib import Path
from random import Random

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from bot.engine.events import TextReceived
from bot.engine.replies import Item, Reply
from bot.runtime.clock import MovedClock
from bot.runtime.delivery import Context, Refused, SlowDown, Unreachable
from bot.runtime.runner import Runner
from bot.storage.sql import open_store
from bot.storage.store import Arrival
from tests.runtime.doors import RecordingDoor
from tests.storage.counting import MINUTE, NOON, sorry, take

CHATS = st.integers(1, 2)
FAULTS = st.sampled_from(["slow down", "not reachable", "lost", "refused"])
STEPS = st.one_of(
    st.tuples(st.just("write"), CHATS),
    st.tuples(st.just("remind"), CHATS),
    st.tuples(st.just("fault"), CHATS, FAULTS),
    st.tuples(st.just("go on"), st.integers(1, 12)),
    st.tuples(st.just("settle")),
    st.tuples(st.just("time"), st.sampled_from([1, 20, 200])),
    st.tuples(st.just("kill")),
)


class SlowDoor(RecordingDoor):
    """A delivery takes a while, so that there is something to be killed in."""

    async def deliver(self, chat: int, item: Item, context: Context) -> int | None:
        for _ in range(4):
            await asyncio.sleep(0)
        return await super().deliver(chat, item, context)


class World:
    """One bot on one database file, which is killed and started again, and the Telegram around it."""

    def __init__(self, folder: str) -> None:
        self.url = f"sqlite:///{Path(folder) / 'kneebot.sqlite'}"
        self.clock = MovedClock(NOON)
        self.door = SlowDoor()
        self.arrivals: list[Arrival] = []
        self.unconfirmed: dict[int, asyncio.Task[None]] = {}
        self.kills = 0

    async def start(self) -> None:
        self.store = open_store(self.url)
        self.runner = Runner(self.store, take, self.door, self.clock, apologise=sorry, random=Random(1))
        await self.runner.start()
        for arrival in self.arrivals:  # Telegram repeats what was not confirmed, in order.
            if arrival.update_id in self.unconfirmed:
                self.submit(arrival)

    def submit(self, arrival: Arrival) -> None:
        async def submit() -> None:
            await self.runner.submit(arrival)
            assert arrival.update_id is not None
            del self.unconfirmed[arrival.update_id]

        assert arrival.update_id is not None
        self.unconfirmed[arrival.update_id] = asyncio.create_task(submit())

    async def kill(self) -> None:
        """All that is in memory is gone. Only what the storage thread is doing at the moment comes to its end."""
        self.kills += 1
        runner = self.runner
        tasks = [
            runner._work,
            *runner._background,
            *(line.worker for line in runner._delivery._lines.values()),
            *self.unconfirmed.values(),
        ]
        for task in tasks:
            assert task is not None
            task.cancel()
        await asyncio.gather(*filter(None, tasks), return_exceptions=True)
        if runner._linger is not None:
            runner._linger.cancel()
        await runner._thread.run(lambda: None)
        runner._thread.stop()
        self.store._database.close()
        self.door.at_once = 0
        await self.start()

    def write(self, chat: int, text: str) -> None:
        self.arrivals.append(Arrival(len(self.arrivals), chat, TextReceived(text)))
        self.submit(self.arrivals[-1])

    def fault(self, chat: int, kind: str) -> None:
        faults = {
            "slow down": SlowDown(MINUTE),
            "not reachable": Unreachable(maybe_sent=False),
            "lost": Unreachable(maybe_sent=True),
            "refused": Refused(),
        }
        self.door.fails(chat, faults[kind], None)

    async def step(self, step: tuple[object, ...]) -> None:
        match step:
            case ("write", int(chat)):
                self.write(chat, f"w{len(self.arrivals)}")
            case ("remind", int(chat)):
                self.write(chat, f"remind t{len(self.arrivals)} 1")
            case ("fault", int(chat), str(kind)):
                self.fault(chat, kind)
            case ("go on", int(times)):
                for _ in range(times):
                    await asyncio.sleep(0)
            case ("settle",):
                await self.runner.settled()
            case ("time", int(seconds)):
                self.clock.move(timedelta(seconds=seconds))
            case ("kill",):
                await self.kill()

    async def end(self) -> None:
        """Nothing fails any more, and there is time enough."""
        self.door.faults.clear()
        for _ in range(4):
            await asyncio.gather(*self.unconfirmed.values())
            await self.runner.settled()
            self.clock.move(5 * MINUTE)
        await self.runner.settled()

    def check(self) -> None:
        for chat in range(1, 3):
            exported = self.store.export(chat)
            kept = [word for row in exported["conversations"] for word in row["data"]["facts"].get("answers", [])]
            texts = [arrival.event.text for arrival in self.arrivals if arrival.chat == chat]  # type: ignore[union-attr]
            words = [text for text in texts if text.startswith("w")]
            timers = [text.split()[1] for text in texts if text.startswith("remind")]
            assert [word for word in kept if word in words] == words
            assert sorted(word for word in kept if word not in words) == sorted(timers)
            assert (exported["outbox"], exported["timers"]) == ([], [])
            self.check_seen(chat, len(kept))

    def check_seen(self, chat: int, replies: int) -> None:
        turns = [item.turn for seen_by, item in self.door.seen if seen_by == chat and isinstance(item, Reply)]
        furthest, repeated = 0, 0
        for turn in turns:
            assert turn is not None
            assert turn <= furthest + 1
            repeated += turn <= furthest
            furthest = max(furthest, turn)
        assert furthest == replies
        assert self.kills or not repeated


async def live(steps: list[tuple[object, ...]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        world = World(folder)
        await world.start()
        try:
            for step in steps:
                await world.step(step)
            await world.end()
            world.check()
        finally:
            await world.runner.stop(timedelta(0))


@settings(max_examples=80, deadline=None, suppress_health_check=list(HealthCheck))
@example([("fault", 1, "slow down"), ("write", 1), ("write", 1), ("settle",), ("kill",), ("write", 1)])
@example(
    [("fault", 1, "lost"), ("write", 1), ("go on", 5), ("kill",), ("remind", 1), ("settle",), ("time", 200), ("kill",)]
)
@example([("fault", 1, "slow down"), ("write", 1), ("settle",), ("time", 20), ("settle",), ("time", 200)])
@given(st.lists(STEPS, min_size=8, max_size=40))
def test_whatever_happens(steps: list[tuple[object, ...]]) -> None:
    asyncio.run(live(steps))


@pytest.mark.full
@settings(max_examples=300, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(STEPS, min_size=20, max_size=100))
def test_whatever_happens_for_long(steps: list[tuple[object, ...]]) -> None:
    asyncio.run(live(steps))
