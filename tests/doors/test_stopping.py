"""`kneebot run` asked to stop by SIGTERM: it exits with 0 within ten seconds, whatever is in hand; nothing is lost."""

from __future__ import annotations

import sqlite3
from collections.abc import AsyncIterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from bot.storage.sql import LEASE
from tests.doors.kneebot import PATIENCE, Home, Watch, children_of, killed, stopped
from tests.emulator import Telegram, eventually, telegram
from tests.storage.postgres import Server, way_to

WELCOME = "I am kneebot"
COUNTRY = "Which country"
LOCKED = "database is locked; trying again"
LONGEST = 10.0
"""Seconds after which Docker and systemd's like lose patience."""


@pytest.fixture
async def here() -> AsyncIterator[Telegram]:
    async with telegram() as server:
        yield server


@pytest.fixture
def home(here: Telegram, tmp_path: Path) -> Home:
    return Home(tmp_path, here.url)


async def test_what_waits_for_telegram_is_delivered_after_the_next_start(here: Telegram, home: Home) -> None:
    alex, sam = here.person(1), here.person(2)
    async with home.running() as process:
        await alex.say("/start")
        await eventually(lambda: alex.messages and alex.messages[-1].rows, PATIENCE)
        hanging = here.gate.hang("sendMessage", chat=alex.chat, after=False)
        away = here.gate.answer(500, "sendMessage", chat=sam.chat, times=None)
        await alex.press("Go on")
        await sam.say("/start")
        await eventually(lambda: hanging.hits and away.hits)

        status, seconds = await stopped(process)

    assert (status, seconds < LONGEST) == (0, True)
    away.times = away.hits
    async with home.running():
        for person, words in ((alex, COUNTRY), (sam, WELCOME)):
            await eventually(
                lambda person=person, words=words: [m for m in person.messages if words in m.text], PATIENCE
            )
    assert sum(COUNTRY in message.text for message in here.gate.sent) == 1


async def test_what_is_being_kept_is_kept_or_comes_again(here: Telegram, home: Home) -> None:
    """Another program has locked the database file and does not let go."""
    alex = here.person(1)
    async with home.running() as process:
        update = await alex.say("/start")
        await Watch(home.database).until(lambda kept: kept.settled(alex.chat, update))
        with closing(sqlite3.connect(home.database, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            await alex.press("Go on")
            await eventually(lambda: LOCKED in home.log.read_text())

            status, seconds = await stopped(process)

    assert (status, seconds < LONGEST) == (0, True)
    async with home.running():
        await eventually(lambda: [m for m in alex.messages if COUNTRY in m.text], PATIENCE)
    assert sum(COUNTRY in message.text for message in here.gate.sent) == 1


async def test_while_a_dialogue_is_proved_for_the_first_time(here: Telegram, home: Home) -> None:
    async with home.running(proved=False) as process:
        await eventually(lambda: children_of(process), PATIENCE)

        status, seconds = await stopped(process)

    assert (status, seconds < LONGEST) == (0, True)
    assert not here.gate.named("getMe")


async def test_while_postgresql_hangs_and_what_was_answered_comes_again(
    here: Telegram, tmp_path: Path, postgres_server: Server, postgres_url: str
) -> None:
    alex = here.person(1)
    async with way_to(postgres_server) as way:
        home = Home(tmp_path, here.url, way.url)
        async with home.running() as process:
            await alex.say("/start")
            await eventually(lambda: alex.messages and alex.messages[-1].rows, PATIENCE)
            way.hang()
            await alex.press("Go on")
            await eventually(lambda: way.held, PATIENCE)

            status, seconds = await stopped(process)

        assert (status, seconds < LONGEST) == (0, True)
        way.go_on()
        home.run_ahead_by(LEASE + timedelta(seconds=1))  # what the first had in hand it could not give up
        async with home.running():
            await eventually(lambda: [m for m in alex.messages if COUNTRY in m.text], PATIENCE)
    assert sum(COUNTRY in message.text for message in here.gate.sent) == 1


@pytest.mark.parametrize("after", [0, 2], ids=["at once", "when it is connected"])
async def test_while_postgresql_hangs_at_the_start(
    after: int, here: Telegram, tmp_path: Path, postgres_server: Server, postgres_url: str
) -> None:
    async with way_to(postgres_server) as way:
        home = Home(tmp_path, here.url, way.url)
        process = await home.start()
        way.hang(after)
        try:
            await eventually(lambda: way.held, PATIENCE)

            status, seconds = await stopped(process)
        finally:
            await killed(process)

    assert (status, seconds < LONGEST) == (0, True)


async def test_while_it_waits_for_a_telegram_that_is_away(here: Telegram, home: Home) -> None:
    fault = here.gate.answer(500, times=None)
    async with home.running() as process:
        await eventually(lambda: fault.hits > 1, PATIENCE)

        status, seconds = await stopped(process)

    assert (status, seconds < LONGEST) == (0, True)
