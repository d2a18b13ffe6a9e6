"""Wires everything, in one place: the table of contents of a running kneebot. Decides nothing itself."""

from __future__ import annotations

import asyncio
import logging
import os
import signal
import sys
import threading
from contextlib import suppress
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from bot.runtime.clock import Clock, FileClock, MovedClock, SystemClock
from bot.runtime.delivery import Pace
from bot.runtime.lasting import made_to_last
from bot.runtime.library import Checked, Library, ReloadReport
from bot.runtime.runner import Limits, Runner
from bot.settings import Settings
from bot.storage.sql import open_store
from bot.storage.store import Store, StoreError

logger = logging.getLogger(__name__)

MESSAGES_A_SECOND = 28.0
"""Over all chats: Telegram allows about 30 (core.telegram.org/bots/faq, "broadcasting to users")."""

LAST_SECONDS = 9.0
"""After being asked to stop; Docker kills after ten."""


async def chat(
    folder: Path, *, state: str | None = None, database: str | None = None, clock_file: Path | None = None
) -> None:
    """The conversation in the terminal. Nothing is kept unless `database` names where. Raises BadDialogue."""
    from bot.channels.terminal import CHAT, TerminalDoor, TypedLines, converse

    with made_to_last():
        library = Library(folder, start=state)
    door = TerminalDoor()
    interactive = sys.stdin.isatty()
    clock = MovedClock(FileClock(clock_file).now() if clock_file else datetime.now(UTC))
    store = open_store(database or "sqlite://")
    _nobody_else_in(store, CHAT)
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


def _nobody_else_in(store: Store, chat: int) -> None:
    """Raises StoreError where others talk too: their replies would be said here, and their timers come too early."""
    if sum(store.people_at().values()) > len(store.export(chat)["conversations"]):
        store.close()
        raise StoreError("other people's conversations are in this database: keep yours in a file of its own")


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
    """The Telegram bot, until SIGTERM or SIGINT. Raises BadSetting, BadDialogue, Unsound, StoreError, WrongToken."""
    from bot.channels.telegram.polling import unless
    from bot.runtime.soundness import sound_dialogue

    token = settings.token()
    folder = settings.dialogue_folder()
    clock: Clock = FileClock(settings.clock_file) if settings.clock_file else SystemClock()
    stop = _asked_to_stop()
    # In a thread, as all that asks the database: while one hangs, we still hear that we are asked to stop.
    store = await unless(stop, asyncio.to_thread(open_store, settings.database_url))
    if store is None:
        return
    try:
        with made_to_last():
            dialogue = await unless(stop, sound_dialogue(folder, clock.now(), store, _approve))
            library = Library(folder, dialogue=dialogue) if dialogue else None
            if library is not None:
                library.script.ear  # noqa: B018 - built now, so that no turn waits for it
    except BaseException:
        store.close()
        raise
    if library is None:
        store.close()
        return
    await _talk(token, settings, library, store, clock, stop)


async def _talk(
    token: str, settings: Settings, library: Library, store: Store, clock: Clock, stop: asyncio.Event
) -> None:
    from bot.channels.telegram.admins import tell_admins
    from bot.channels.telegram.application import serve
    from bot.channels.telegram.door import TelegramDoor
    from bot.channels.telegram.polling import GroupLine
    from bot.channels.telegram.request import Api
    from bot.channels.telegram.startup import Introduction, Patience, introduce
    from bot.runtime.reloading import Reloading

    limits = Limits(idle=timedelta(days=settings.keep_days))
    async with Api(token, settings.telegram_api_url) as api:
        # Tests say more in a second than Telegram would let anybody.
        pace = None if settings.clock_file else Pace(clock, MESSAGES_A_SECOND)
        runner = Runner(
            store, library.take, TelegramDoor(api), clock, apologise=library.apologise, limits=limits, pace=pace
        )
        await runner.start()

        def introduction() -> Introduction:
            dialogue = library.dialogue
            return Introduction(dialogue.command_texts, dialogue.description, dialogue.short_description)

        async def tell(report: ReloadReport) -> None:
            await tell_admins(api, settings.admins, report.words)
            if report.changed:
                await introduce(api, introduction(), Patience())

        reloading = Reloading(library, _approve_meanwhile, lambda: clock.now().date(), tell)
        reloads = asyncio.create_task(reloading.run())
        with suppress(NotImplementedError, AttributeError):  # Windows
            asyncio.get_running_loop().add_signal_handler(signal.SIGHUP, reloading.wake)
        try:
            await serve(
                api,
                stop,
                submit=runner.submit,
                gone=runner.gone,
                group_line=lambda: GroupLine(library.message("group"), library.message("button_group")),
                introduction=introduction(),
            )
        finally:
            reloads.cancel()
            await asyncio.gather(reloads, return_exceptions=True)
            await runner.stop()


def _approve(folder: Path, today: date) -> Checked:
    """Called in another process: what proves a dialogue is larger than the bot."""
    from bot.authoring.approval import approve

    return approve(folder, today)


def _approve_meanwhile(folder: Path, today: date) -> Checked:
    """As `_approve`."""
    from bot.authoring.approval import approve_meanwhile

    return approve_meanwhile(folder, today)


def _asked_to_stop() -> asyncio.Event:
    """Set by SIGTERM and SIGINT. Whatever hangs then: the process ends in time, and what is left is done at the next start."""
    stop = asyncio.Event()
    last = threading.Timer(LAST_SECONDS, _leave)
    last.daemon = True

    def begin() -> None:
        if not stop.is_set():
            stop.set()
            last.start()

    for name in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(name, begin)
    return stop


def _leave() -> None:
    logger.warning("stopped before everything was done; the next start goes on from there")
    os._exit(0)
