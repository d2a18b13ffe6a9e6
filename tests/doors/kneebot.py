"""`kneebot` as a process of its own, as people run it, and a look into what it has kept."""

from __future__ import annotations

import asyncio
import os
import sqlite3
import sys
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Set
from contextlib import asynccontextmanager, closing
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TypeVar

from bot.runtime.soundness import digest_of
from bot.storage.sql import open_store
from bot.storage.tables import from_microseconds
from tests.emulator import TOKEN

ROOT = Path(__file__).parent.parent.parent
KNEE = ROOT / "dialogues" / "knee"
COMMAND = (sys.executable, "-m", "bot")
T = TypeVar("T")

IN_HAND = 1000
"""More updates than are ever counted out of order: the next are fetched once all these are counted."""
PATIENCE = 240.0
"""Seconds for what takes a second or two on an idle machine: a busy one is no reason to fail."""


def environment(**settings: str) -> dict[str, str]:
    """What the process finds around it: nothing of ours but these settings."""
    return {
        "PATH": os.environ["PATH"],
        "PYTHONPATH": str(ROOT),
        "DIALOGUES": str(KNEE),
        "LC_ALL": "C.UTF-8",
        **settings,
    }


@dataclass
class Home:
    """A folder where one bot lives: its database, its clock and all that it ever printed."""

    folder: Path
    telegram: str = ""
    """The address of its Bot API server."""
    database_url: str = ""
    _approved: bool = False

    @property
    def database(self) -> Path:
        return self.folder / "kneebot.db"

    @property
    def clock(self) -> Path:
        return self.folder / "clock"

    @property
    def log(self) -> Path:
        return self.folder / "log"

    def settings(self) -> dict[str, str]:
        return environment(
            TELEGRAM_TOKEN=TOKEN,
            TELEGRAM_API_URL=self.telegram,
            DATABASE_URL=self.database_url or f"sqlite:///{self.database}",
            CLOCK_FILE=str(self.clock),
        )

    def stand_still_at(self, now: datetime) -> None:
        """Sets the bot's clock."""
        self._set_clock(now.isoformat())

    def run_ahead_by(self, span: timedelta) -> None:
        """Lets the bot's clock run, so much later than the machine's."""
        self._set_clock(str(span.total_seconds()))

    def _set_clock(self, words: str) -> None:
        new = self.folder / "clock.new"
        new.write_text(words)
        new.replace(self.clock)

    async def start(self, proved: bool = True, **settings: str) -> asyncio.subprocess.Process:
        """Starts `kneebot run`. The dialogue counts as proved if not said otherwise: what proves it has tests of its own."""
        if proved and not self._approved:
            await asyncio.to_thread(self._approve)
            self._approved = True
        with self.log.open("ab") as log:
            return await asyncio.create_subprocess_exec(
                *COMMAND, "run", env=self.settings() | settings, cwd=self.folder, stdout=log, stderr=log
            )

    def _approve(self) -> None:
        with closing(open_store(self.settings()["DATABASE_URL"], owner="test")) as store:
            store.mark_sound(digest_of(KNEE), datetime.now(UTC))

    @asynccontextmanager
    async def running(self, proved: bool = True, **settings: str) -> AsyncIterator[asyncio.subprocess.Process]:
        """`kneebot run`, killed at the end if it is still there."""
        process = await self.start(proved, **settings)
        try:
            yield process
        finally:
            await killed(process)


async def killed(process: asyncio.subprocess.Process) -> None:
    """Ends it with no time to do anything, if it is still there."""
    if process.returncode is None:
        process.kill()
    await process.wait()


def children_of(process: asyncio.subprocess.Process) -> str:
    """Numbers of the processes that it has started."""
    return Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text()


async def stopped(process: asyncio.subprocess.Process) -> tuple[int, float]:
    """Asks it to stop: its exit status, and the seconds it took."""
    since = time.monotonic()
    process.terminate()
    status = await asyncio.wait_for(process.wait(), 30)
    return status, time.monotonic() - since


async def while_alive(process: asyncio.subprocess.Process, work: Awaitable[T]) -> T:
    """What the work gives. Raises AssertionError as soon as the process ends before."""
    working, ending = asyncio.ensure_future(work), asyncio.ensure_future(process.wait())
    try:
        await asyncio.wait((working, ending), return_when=asyncio.FIRST_COMPLETED)
        assert working.done(), f"it ended with status {process.returncode}"
        return working.result()
    finally:
        for task in (working, ending):
            task.cancel()


@dataclass(frozen=True)
class Kept:
    """What stands in the database at one moment."""

    claims: Set[int]
    undelivered: frozenset[int]
    """Chats with replies in the outbox."""
    timers: tuple[tuple[int, str, datetime], ...]

    def settled(self, chat: int, update: int | None = None) -> bool:
        """The update is counted, and everything said to this chat was delivered."""
        return chat not in self.undelivered and (update is None or update in self.claims)


@dataclass
class Watch:
    """Looks into the SQLite file of a running bot, once for all who want to know."""

    database: Path
    _claims: set[int] = field(default_factory=set, init=False)
    _looking: asyncio.Task[Kept] | None = field(default=None, init=False)

    async def until(self, seen: Callable[[Kept], bool], within: float = PATIENCE) -> Kept:
        """What is kept as soon as it is so. Raises AssertionError after `within` seconds."""
        end = time.monotonic() + within
        while not seen(kept := await self._look()):
            assert time.monotonic() < end, f"not kept so within {within} s"
        return kept

    async def _look(self) -> Kept:
        """The next look: all who ask for it meanwhile share it."""
        if self._looking is None or self._looking.done():
            self._looking = asyncio.create_task(self._look_soon())
        return await asyncio.shield(self._looking)

    async def _look_soon(self) -> Kept:
        await asyncio.sleep(0.015)
        return self._look_now()

    def _look_now(self) -> Kept:
        """What is kept now; nothing, as long as there is no database."""
        newest = max(self._claims, default=IN_HAND) - IN_HAND
        try:
            with closing(sqlite3.connect(f"file:{self.database}?mode=ro", uri=True, timeout=10)) as connection:
                # Claims first: replies are written with the claim, so whoever sees it here sees them below.
                claimed = connection.execute("SELECT update_id FROM claims WHERE update_id > ?", (newest,))
                self._claims.update(number for (number,) in claimed)
                waiting = connection.execute("SELECT DISTINCT chat FROM outbox WHERE aside_at IS NULL")
                undelivered = frozenset(chat for (chat,) in waiting)
                timers = tuple(
                    (chat, name, from_microseconds(due))
                    for chat, name, due in connection.execute("SELECT chat, name, due FROM timers ORDER BY due")
                )
        except sqlite3.OperationalError:
            return Kept(frozenset(), frozenset(), ())
        return Kept(self._claims, undelivered, timers)
