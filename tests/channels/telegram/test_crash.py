"""The bot as a process: killed with SIGKILL it loses no answer and counts none twice; on SIGTERM it ends well."""

from __future__ import annotations

import asyncio
import signal
import sys
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import partial
from pathlib import Path
from random import Random

from bot.storage.sql import open_store
from tests.channels.telegram.counting_bot import question
from tests.emulator import Person, Telegram, eventually
from tests.gate import Message

QUESTIONS = 12
PEOPLE = 4
KILLS = 4


@asynccontextmanager
async def bot(here: Telegram, database: str) -> AsyncIterator[asyncio.subprocess.Process]:
    """The process; killed at the end if it is still there."""
    program = "tests.channels.telegram.counting_bot"
    process = await asyncio.create_subprocess_exec(sys.executable, "-m", program, here.url, database)
    try:
        yield process
    finally:
        if process.returncode is None:
            process.kill()
        await process.wait()


def asked(person: Person, number: int) -> Message | None:
    """The question of this number, while it can be answered."""
    return next((m for m in person.messages if m.text == question(number) and m.rows), None)


async def talk(person: Person, random: Random) -> None:
    """Taps each question once, a moment after it is there."""
    await person.say("/start")
    for number in range(1, QUESTIONS):
        message = await eventually(partial(asked, person, number), 60)
        await asyncio.sleep(random.uniform(0, 0.3))
        await person.tap(message.id, message.buttons[0].data)
    await eventually(partial(asked, person, QUESTIONS), 60)


async def run_and_kill(here: Telegram, database: str, random: Random) -> None:
    """Lets the bot make a few calls, and a few more, and kills it."""
    enough = len(here.gate.calls) + 6
    async with bot(here, database):
        await eventually(lambda: len(here.gate.calls) > enough, 30)
        await asyncio.sleep(random.uniform(0, 0.4))


async def test_killed_again_and_again_it_loses_no_answer_and_counts_none_twice(here: Telegram, tmp_path: Path) -> None:
    database = f"sqlite:///{tmp_path}/bot.sqlite"
    random = Random(7)
    people = [here.person(chat) for chat in range(1, PEOPLE + 1)]

    talks = asyncio.gather(*(talk(person, random) for person in people))
    for _ in range(KILLS):
        await run_and_kill(here, database, random)
    async with bot(here, database) as process:
        await talks
        process.terminate()
        assert await asyncio.wait_for(process.wait(), 10) == 0

    store = open_store(database)
    turns = [row["turn"] for person in people for row in store.export(person.chat)["conversations"]]
    store.close()
    assert turns == [QUESTIONS] * PEOPLE


async def test_on_sigterm_it_ends_well_and_soon(here: Telegram, tmp_path: Path) -> None:
    async with bot(here, f"sqlite:///{tmp_path}/bot.sqlite") as process:
        await here.person(1).say("/start")
        await here.person(1).press("Go on")
        await here.person(1).sees(question(2))
        since = time.monotonic()
        process.send_signal(signal.SIGTERM)

        assert await asyncio.wait_for(process.wait(), 10) == 0
        assert time.monotonic() - since < 5
    assert not here.gate.refusals


async def test_on_sigterm_it_ends_well_although_telegram_is_away(here: Telegram, tmp_path: Path) -> None:
    fault = here.gate.answer(500, times=None)

    async with bot(here, f"sqlite:///{tmp_path}/bot.sqlite") as process:
        await eventually(lambda: fault.hits > 1, 30)
        process.send_signal(signal.SIGTERM)

        assert await asyncio.wait_for(process.wait(), 10) == 0
