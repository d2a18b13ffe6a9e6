"""The copy of everything kept about a person, as it goes out: complete, and as of that moment."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.engine.conversation import Conversation
from bot.engine.documents import EXPORT
from bot.engine.events import Event, TextReceived
from bot.engine.replies import Document
from bot.engine.turn import Turn
from bot.runtime.clock import MovedClock
from bot.runtime.copies import CompleteCopies, Rows
from bot.runtime.delivery import Context, SlowDown, Unreachable
from bot.runtime.runner import Runner
from bot.storage.sql import open_store
from bot.storage.store import StoreAway
from tests.runtime.doors import RecordingDoor
from tests.storage.counting import HOUR, MINUTE, NOON, forgets, said, take

ANN, BOB = 1, 2
COPY = Document(EXPORT, "application/json", "what the engine knows", "All I keep")


def take_or_copy(conversation: Conversation | None, event: Event, now: datetime) -> Turn:
    """Counts, and gives a copy to whoever asks for one."""
    if event == TextReceived("copy"):
        return Turn(conversation or Conversation("v1", "counting.first"), (COPY,))
    return take(conversation, event, now)


class House:
    """A runner on a database file, which can be put up again."""

    def __init__(self, folder: Path) -> None:
        self.url = f"sqlite:///{folder / 'kneebot.sqlite'}"
        self.clock = MovedClock(NOON)
        self.door = RecordingDoor()

    @asynccontextmanager
    async def running(self) -> AsyncIterator[Runner]:
        runner = Runner(open_store(self.url), take_or_copy, self.door, self.clock)
        await runner.start()
        try:
            yield runner
        finally:
            await runner.stop(timedelta(0))

    def copies(self) -> list[dict[str, Any]]:
        """Those that arrived."""
        return [json.loads(item.text) for _, item in self.door.seen if isinstance(item, Document)]


async def test_a_copy_holds_all_tables_with_rows_about_the_person(tmp_path: Path) -> None:
    house = House(tmp_path)
    async with house.running() as runner:
        await runner.submit(said(ANN, "one"))
        await runner.submit(said(ANN, "remind ice 15"))
        await runner.submit(said(BOB, "uno"))
        await runner.submit(said(BOB, "remind bandage 10"))
        await runner.settled()

        await runner.submit(said(ANN, "copy"))
        await runner.settled()
        kept = await runner.ask(lambda store: store.export(ANN))

    assert house.copies() == [kept]
    assert kept["conversations"][0]["data"]["facts"] == {"answers": ["one"]}
    assert [(row["name"], row["due"]) for row in kept["timers"]] == [("ice", (NOON + 15 * MINUTE).isoformat())]
    (arrived,) = (item for _, item in house.door.seen if isinstance(item, Document))
    assert (arrived.name, arrived.media_type, arrived.caption) == (COPY.name, COPY.media_type, COPY.caption)


async def test_a_copy_names_what_waits_to_be_said_and_not_itself(tmp_path: Path) -> None:
    house = House(tmp_path)
    house.door.shut = asyncio.Event()
    async with house.running() as runner:
        await asyncio.gather(*(runner.submit(said(ANN, word)) for word in ("copy", "one", "two")))
        house.door.shut.set()
        await runner.settled()

    (copy,) = house.copies()
    assert [row["item"]["text"] for row in copy["outbox"]] == ["one", "one two"]


async def test_a_copy_that_comes_late_is_of_the_time_when_it_comes(tmp_path: Path) -> None:
    house = House(tmp_path)
    house.door.fails(ANN, SlowDown(HOUR))
    async with house.running() as runner:
        await runner.submit(said(ANN, "copy"))
        await runner.submit(said(ANN, "one"))
        await runner.settled()

    async with house.running() as runner:
        await runner.settled()

    (copy,) = house.copies()
    assert copy["conversations"][0]["data"]["facts"] == {"answers": ["one"]}


async def test_whoever_is_forgotten_gets_no_copy_any_more(tmp_path: Path) -> None:
    house = House(tmp_path)
    house.door.fails(ANN, SlowDown(MINUTE))
    async with house.running() as runner:
        await runner.submit(said(ANN, "one"))
        await runner.submit(said(ANN, "copy"))
        await runner.submit(forgets(ANN))
        house.clock.move(HOUR)
        await runner.settled()

    assert house.copies() == []
    assert house.door.texts(ANN) == ["bye"]


async def test_a_copy_waits_for_a_store_that_is_away() -> None:
    async def ask(_: object) -> Rows:
        raise StoreAway("the database is away")

    door = RecordingDoor()
    with pytest.raises(Unreachable) as fault:
        await CompleteCopies(door, ask).deliver(ANN, COPY, Context())

    assert not fault.value.maybe_sent
    assert door.tried == []
