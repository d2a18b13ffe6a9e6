"""`kneebot run` with the shipped dialogue, killed with SIGKILL: no answer is lost, none counts twice, all is said."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import closing
from pathlib import Path
from random import Random

import pytest

from bot.authoring.rehearsal import Rehearsal
from bot.authoring.world import WatchedScript
from bot.storage.sql import open_store
from tests.doors.crowd import Crowd
from tests.doors.kneebot import PATIENCE, Home, stopped
from tests.emulator import eventually, telegram

PEOPLE = 4


@pytest.fixture
async def crowd(talks: Sequence[Rehearsal], watched_script: WatchedScript) -> AsyncIterator[Crowd]:
    async with telegram() as here:
        yield Crowd(here, watched_script, talks, Random(1))


@pytest.fixture
def home(crowd: Crowd, tmp_path: Path) -> Home:
    return Home(tmp_path, crowd.here.url)


async def live_and_die(home: Home, crowd: Crowd, calls: int, then: float) -> None:
    """The bot is started, makes so many calls, and is killed so many seconds after."""
    crowd.moment()
    enough = len(crowd.here.gate.calls) + calls
    async with home.running() as process:
        await eventually(lambda: len(crowd.here.gate.calls) > enough, PATIENCE)
        await asyncio.sleep(then)
        process.kill()
        await process.wait()


@pytest.mark.parametrize("kills", [3, pytest.param(100, marks=pytest.mark.full)])
async def test_killed_at_any_moment(kills: int, crowd: Crowd, home: Home) -> None:
    crowd.random.seed(kills)
    talking = asyncio.create_task(crowd.talk(PEOPLE))
    for _ in range(kills):
        await live_and_die(home, crowd, crowd.random.randint(2, 40), crowd.random.uniform(0, 0.1))
    crowd.over = True
    crowd.moment()
    async with home.running() as process:
        await talking
        assert (await stopped(process))[0] == 0

    with closing(open_store(f"sqlite:///{home.database}")) as store:
        again = crowd.judge(store)
    print(
        f"{kills} kills, {len(crowd.people)} conversations, {crowd.answers} answers,"
        f" {len(crowd.here.gate.sent)} messages, {again} of them twice"
    )
    assert crowd.answers > kills
    # A chat has one message on its way, and what one answer brought may wait for its tick.
    assert again <= 3 * PEOPLE * kills


async def test_killed_in_mid_conversation_the_next_answer_is_taken_as_if_nothing_had_happened(
    crowd: Crowd, home: Home
) -> None:
    alex = crowd.begin(next(talk for talk in crowd.talks if talk.name == "runner_outer_side"))
    whole, alex.moves = alex.moves, alex.moves[:6]
    async with home.running() as process:
        await alex.talk()
        process.kill()
        await process.wait()
    crowd.moment()
    async with home.running():
        alex.moves = whole[6:9]
        await alex.go_on()
        await eventually(lambda: not crowd.seen.missing, PATIENCE)

    with closing(open_store(f"sqlite:///{home.database}")) as store:
        assert crowd.judge(store) <= 1
