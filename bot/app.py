"""Wires everything, in one place: the table of contents of a running kneebot. Decides nothing itself."""

from __future__ import annotations

import asyncio
import signal
import sys
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.runtime.clock import Clock, FileClock, MovedClock, SystemClock
from bot.runtime.library import Library
from bot.runtime.runner import Limits, Runner
from bot.settings import Settings
from bot.storage.sql import open_store


async def chat(
    folder: Path, *, state: str | None = None, database: str | None = None, clock_file: Path | None = None
) -> None:
    """The conversation in the terminal. Nothing is kept unless `database` names where. Raises BadDialogue."""
    from bot.channels.terminal import TerminalDoor, TypedLines, converse

    library = Library(folder, start=state)
    door = TerminalDoor()
    interactive = sys.stdin.isatty()
    clock = MovedClock(FileClock(clock_file).now() if clock_file else datetime.now(UTC))
    store = open_store(database or "sqlite://")
    runner = Runner(store, library.take, door, clock, apologise=library.apologise, limits=Limits(idle=None))

    async def wait(span: timedelta) -> None:
        """Moves the clock in steps, so that what comes due on the way comes at its time."""
        end = clock.now() + span
        while clock.now() < end:
            due = await runner.ask(lambda kept: kept.next_due())
            step = end if due is None or due > end else max(due, clock.now() + timedelta(milliseconds=1))
            clock.move(step - clock.now())
            await runner.settled()

    await runner.start()
    ticking = asyncio.create_task(_real_time(clock)) if interactive else None
    lines = TypedLines(sys.stdin.fileno())
    with suppress(NotImplementedError):  # Windows
        asyncio.get_running_loop().add_signal_handler(signal.SIGINT, lines.end)
    try:
        await converse(door, runner.submit, runner.settled, wait, lines=aiter(lines), interactive=interactive)
    finally:
        if ticking is not None:
            ticking.cancel()
            with suppress(asyncio.CancelledError):
                await ticking
        await runner.stop()


async def _real_time(clock: MovedClock) -> None:
    """Lets the moved clock run along with the real one, while somebody sits at the terminal."""
    loop = asyncio.get_running_loop()
    last = loop.time()
    while True:
        await asyncio.sleep(0.2)
        now = loop.time()
        clock.move(timedelta(seconds=now - last))
        last = now


async def run(settings: Settings) -> None:
    """The Telegram bot, until SIGTERM or SIGINT. Raises BadSetting, BadDialogue, StoreError, WrongToken."""
    from bot.channels.telegram.application import serve
    from bot.channels.telegram.door import TelegramDoor
    from bot.channels.telegram.request import Api
    from bot.channels.telegram.startup import Introduction

    token = settings.token()
    library = Library(settings.dialogue_folder())
    clock: Clock = FileClock(settings.clock_file) if settings.clock_file else SystemClock()
    store = open_store(settings.database_url.get_secret_value())
    stop = asyncio.Event()
    for name in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(name, stop.set)
    limits = Limits(idle=timedelta(days=settings.keep_days))
    async with Api(token, settings.telegram_api_url) as api:
        runner = Runner(store, library.take, TelegramDoor(api), clock, apologise=library.apologise, limits=limits)
        await runner.start()
        dialogue = library.dialogue
        try:
            await serve(
                api,
                stop,
                submit=runner.submit,
                gone=runner.gone,
                group_text=lambda: library.message("group"),
                introduction=Introduction(dialogue.command_texts, dialogue.description, dialogue.short_description),
            )
        finally:
            await runner.stop()
