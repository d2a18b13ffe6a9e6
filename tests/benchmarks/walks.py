"""Bots walked through their questions, side by side: a round of each in turn, so that a slow moment harms all alike."""

from __future__ import annotations

import asyncio
import socket
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractAsyncContextManager, AsyncExitStack, contextmanager

from bot.engine.machine import Script
from tests.benchmarks import ours, peers
from tests.benchmarks.table import Table
from tests.benchmarks.wire import Bot, Step, command

SIDE_BY_SIDE = 32
WARM_UP = 100_000
"""The first chat of the walks that are not measured."""
WARM_UP_ANSWERS = 700
"""One at a time, until SQLite's log is as long as it gets: to make a file longer takes the disk twice as long."""

Opened = AbstractAsyncContextManager[Bot]


async def side_by_side(
    bots: Mapping[str, Opened], chats: int, rounds: int, warm_up: int | None = None
) -> dict[str, float]:
    """By bot the median over rounds: µs of wall time an answer, from the update to the last of its calls.

    `warm_up`: so many rounds are not measured.
    """
    if warm_up is None:
        warm_up = max(6, WARM_UP_ANSWERS // (chats * peers.LENGTH))
    taken: dict[str, list[float]] = {name: [] for name in bots}
    async with AsyncExitStack() as stack:
        opened = {name: await stack.enter_async_context(bot) for name, bot in bots.items()}
        for bot in opened.values():
            for number in range(warm_up):
                await _walk(bot, WARM_UP + number * chats, chats)
        for number in range(rounds):
            for name, bot in opened.items():
                taken[name].append(await _walk(bot, 1 + number * chats, chats))
    return {name: statistics.median(times) for name, times in taken.items()}


async def _walk(bot: Bot, first: int, chats: int) -> float:
    walks = await _started(bot, first, chats)
    began = time.perf_counter()
    for step in zip(*walks, strict=True):
        called = bot.calls.made + sum(one.calls for one in step)
        await asyncio.gather(*(bot.give(one.update) for one in step))
        await bot.calls.until(called)
    return (time.perf_counter() - began) / (chats * len(walks[0])) * 1e6


async def _started(bot: Bot, first: int, chats: int) -> list[list[Step]]:
    walks = []
    for chat in range(first, first + chats):
        await bot.give(command(chat, chat, "start"))
        walks.append(bot.answers(chat))
    await bot.settled()
    return walks


async def _cpu(opened: Opened) -> float:
    """CPU µs of this process an answer. What is put off (ticking off) counts too."""
    async with opened as bot:
        walks = await _started(bot, 1, SIDE_BY_SIDE)
        began = time.process_time()
        for step in zip(*walks, strict=True):
            await asyncio.gather(*(bot.give(one.update) for one in step))
            await bot.settled()
        return (time.process_time() - began) / (SIDE_BY_SIDE * len(walks[0])) * 1e6


@contextmanager
def http_server() -> Iterator[str]:
    """The address of a Bot API server that answers at once, in a process of its own."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    server = subprocess.Popen([sys.executable, "-m", "tests.benchmarks.wire", str(port)])
    try:
        for _ in range(100):
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", port)) == 0:
                    break
            time.sleep(0.05)
        yield f"http://127.0.0.1:{port}"
    finally:
        server.kill()
        server.wait()


def answers(script: Script, table: Table, rounds: int, pickled: int) -> None:
    """One answered question: kneebot beside the peers, then beside PicklePersistence, then on PostgreSQL."""
    table.head("One answered question, network stubbed at the request layer")
    plain = "ConversationHandler, nothing kept"
    for chats, how, target in ((1, "one at a time", "≤ 1.5"), (SIDE_BY_SIDE, f"{SIDE_BY_SIDE} at once", "≤ 1.0")):
        bots = {
            plain: peers.conversation_handler(),
            "aiogram, memory": peers.aiogram_memory(),
            "kneebot, SQLite FULL": ours.kneebot(script),
        }
        taken = asyncio.run(side_by_side(bots, chats, rounds))
        table.row(f"{plain}, {how}", taken[plain])
        table.row(f"aiogram, memory, {how}", taken["aiogram, memory"], f"{plain}, {how}")
        table.row(f"kneebot, SQLite FULL, {how}", taken["kneebot, SQLite FULL"], f"{plain}, {how}", target)
    name = f"PicklePersistence written at each update, {pickled:,} chats, one at a time"
    slow = {name: peers.conversation_handler(pickled=pickled)}
    table.row(name, asyncio.run(side_by_side(slow, 1, min(rounds, 3), warm_up=1))[name])
    table.ratio("kneebot, SQLite FULL, one at a time", name, "≤ 0.1")
    on_postgres(script, table, rounds)


def on_postgres(script: Script, table: Table, rounds: int) -> None:
    """32 chats at once on PostgreSQL, which syncs as it comes, if it can be started here."""
    from tests.storage.postgres import Unavailable, server

    name, plain = "kneebot, PostgreSQL", "ConversationHandler, nothing kept"
    beside, what = f"{plain}, beside PostgreSQL", f"{name}, {SIDE_BY_SIDE} at once"
    try:
        with server(durable=True) as here:
            bots = {plain: peers.conversation_handler(), name: ours.kneebot(script, database=here.url)}
            taken = asyncio.run(side_by_side(bots, SIDE_BY_SIDE, rounds))
    except Unavailable as why:
        table.missing(what, str(why))
        return
    table.row(beside, taken[plain])
    table.row(what, taken[name], beside, "≤ 1.5")


def over_http(script: Script, table: Table, rounds: int) -> None:
    """CPU of an answer: kneebot, and the peer with python-telegram-bot's default request."""
    table.head("CPU of an answer over real HTTP on loopback")
    with http_server() as url:
        bots: dict[str, Callable[[], Opened]] = {
            f"ConversationHandler, HTTPXRequest, {SIDE_BY_SIDE} chats": lambda: peers.conversation_handler(url=url),
            f"kneebot, {SIDE_BY_SIDE} chats": lambda: ours.kneebot(script, request=ours.http(), url=url),
        }
        taken: dict[str, list[float]] = {name: [] for name in bots}
        for _ in range(rounds):
            for name, opened in bots.items():
                taken[name].append(asyncio.run(_cpu(opened())))
    theirs, mine = bots
    table.row(theirs, statistics.median(taken[theirs]))
    table.row(mine, statistics.median(taken[mine]), theirs, "≤ 0.5")
