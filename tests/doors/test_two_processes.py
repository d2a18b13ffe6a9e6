"""`kneebot run` twice on one PostgreSQL, with every update sent to both: one counts it, one answers, and one may die."""

from __future__ import annotations

import asyncio
from asyncio.subprocess import Process
from collections.abc import AsyncIterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from random import Random

import pytest

from bot.authoring.rehearsal import Rehearsal
from bot.authoring.world import WatchedScript
from bot.storage.sql import LEASE, open_store
from tests.doors.crowd import Crowd
from tests.doors.kneebot import PATIENCE, Home, stopped
from tests.emulator import TOKEN, eventually, telegram

PEOPLE = 6
TOKENS = (TOKEN, "7:ANOTHER-SECRET-TOKEN")


@dataclass
class Pair:
    """Two bots on one database and one clock."""

    home: Home
    crowd: Crowd
    processes: dict[str, Process] = field(default_factory=dict)
    _ahead: timedelta = timedelta(0)

    async def start(self, token: str) -> None:
        """Returns when it has asked Telegram who it is."""
        self.crowd.moment()
        asked = len(self.crowd.here.gate.named("getMe"))
        self.processes[token] = await self.home.start(TELEGRAM_TOKEN=token)
        await eventually(lambda: len(self.crowd.here.gate.named("getMe")) > asked, PATIENCE)

    async def kill(self, token: str) -> None:
        process = self.processes.pop(token)
        process.kill()
        await process.wait()
        self.crowd.moment()

    def let_the_lease_run_out(self) -> None:
        """What a dead process had in hand is given up by its clock, not by ours."""
        self._ahead += LEASE + timedelta(seconds=1)
        self.home.run_ahead_by(self._ahead)
        self.crowd.moment()

    async def say(self, more: int) -> None:
        """Returns when people were told so much more."""
        enough = len(self.crowd.here.gate.sent) + more
        await eventually(lambda: len(self.crowd.here.gate.sent) >= enough, PATIENCE)


@pytest.fixture
async def pair(
    talks: Sequence[Rehearsal], watched_script: WatchedScript, postgres_url: str, tmp_path: Path
) -> AsyncIterator[Pair]:
    async with telegram() as here:
        here.tokens[:] = TOKENS
        pair = Pair(Home(tmp_path, here.url, postgres_url), Crowd(here, watched_script, talks, Random(2)))
        try:
            yield pair
        finally:
            for token in list(pair.processes):
                await pair.kill(token)


@pytest.mark.parametrize("kills", [1, pytest.param(20, marks=pytest.mark.full)])
async def test_the_same_updates_sent_to_both_count_once_whichever_is_killed(kills: int, pair: Pair) -> None:
    crowd = pair.crowd
    for token in TOKENS:
        await pair.start(token)
    talking = asyncio.create_task(crowd.talk(PEOPLE))
    await pair.say(40)
    assert crowd.seen.again == []  # Nobody has died yet.

    for kill in range(kills):
        if kill:
            await pair.start(next(token for token in TOKENS if token not in pair.processes))
        await asyncio.sleep(crowd.random.uniform(0, 0.3))
        await pair.kill(crowd.random.choice(TOKENS))
        await asyncio.sleep(crowd.random.uniform(0, 0.3))
        pair.let_the_lease_run_out()
        await pair.say(crowd.random.randint(10, 30))
    crowd.over = True
    await asyncio.wait_for(talking, 2 * PATIENCE)
    (last,) = pair.processes
    assert (await stopped(pair.processes.pop(last)))[0] == 0

    with closing(open_store(pair.home.database_url)) as store:
        again = crowd.judge(store)
    print(
        f"{kills} kills, {len(crowd.people)} conversations, {crowd.answers} answers,"
        f" {len(crowd.here.gate.sent)} messages, {again} of them twice"
    )
    assert crowd.answers > 40
    assert again <= 3 * PEOPLE * kills
