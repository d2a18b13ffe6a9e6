"""Whose database it is: what would mix up two bots, or a bot and somebody at a terminal, is refused with a sentence."""

from __future__ import annotations

import asyncio
from contextlib import closing
from pathlib import Path

from bot.storage.sql import open_store
from tests.doors.kneebot import COMMAND, PATIENCE, Home, environment
from tests.emulator import eventually, telegram
from tests.storage.counting import NOON, said, take


async def ends(*arguments: str, **settings: str) -> tuple[int, str]:
    """Exit status, and what was said of it."""
    process = await asyncio.create_subprocess_exec(
        *COMMAND,
        *arguments,
        env=environment(**settings),
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.DEVNULL,
        stderr=asyncio.subprocess.PIPE,
    )
    _, words = await asyncio.wait_for(process.communicate(), PATIENCE)
    assert process.returncode is not None
    return process.returncode, words.decode()


async def test_a_second_bot_on_the_same_file_is_refused(tmp_path: Path) -> None:
    async with telegram() as here:
        home = Home(tmp_path, here.url)
        async with home.running():
            await eventually(lambda: here.gate.named("getMe"), PATIENCE)

            status, words = await ends("run", **home.settings())

    assert (status, words.count("\n")) == (2, 1)
    assert "another kneebot uses the database file" in words


async def test_nobody_keeps_a_conversation_among_those_of_a_bot(tmp_path: Path) -> None:
    with closing(open_store(f"sqlite:///{tmp_path / 'kneebot.db'}")) as store:
        store.take_turns([said(4_711, "one")], take, NOON)

    status, words = await ends("chat", "--keep", str(tmp_path / "kneebot.db"))

    assert (status, words.count("\n")) == (2, 1)
    assert "other people's conversations are in this database" in words


async def test_a_conversation_that_was_kept_goes_on(tmp_path: Path) -> None:
    for _ in range(2):
        assert await ends("chat", "--keep", str(tmp_path / "mine.db")) == (0, "")
