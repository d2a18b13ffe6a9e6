"""The one clock that everything is told the time by, and two that tests move. Knows nothing of what is waited for.

It tells two times. `now` is the calendar's: for what is kept, and what is due at a date. Somebody may set it, back as
well as forward. `uptime` only ever runs on: for how long to wait, and what to do again after a while.
"""

from __future__ import annotations

import asyncio
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Protocol


class Clock(Protocol):
    """Tells the time, and waits."""

    def now(self) -> datetime:
        """Aware, in UTC."""

    def uptime(self) -> timedelta:
        """Since a moment that means nothing."""

    async def sleep_until(self, uptime: timedelta) -> None:
        """Returns when the clock has run so long, at once if it has already."""


class SystemClock:
    """The machine's clock."""

    def now(self) -> datetime:
        return datetime.now(UTC)

    def uptime(self) -> timedelta:
        return timedelta(seconds=time.monotonic())

    async def sleep_until(self, uptime: timedelta) -> None:
        if (left := uptime - self.uptime()) > timedelta(0):
            await asyncio.sleep(left.total_seconds())


class FileClock(SystemClock):
    """The machine's clock, its calendar moved by the number of seconds that stands in a file: a test facility.

    A test moves the time of a bot in another process by writing the file. Without the file the offset is nought. Where
    a date and time stands in it (ISO 8601), the calendar stands still at that time. Exchange the file whole.

    A sleep also ends when the calendar was moved past its end, so that what is due then is seen at once.
    """

    _POLL = timedelta(milliseconds=50)

    def __init__(self, path: Path) -> None:
        self._path = path

    def now(self) -> datetime:
        try:
            written = self._path.read_text().strip()
        except FileNotFoundError:
            written = ""
        if "T" in written:
            return datetime.fromisoformat(written).astimezone(UTC)
        return super().now() + timedelta(seconds=float(written or 0))

    async def sleep_until(self, uptime: timedelta) -> None:
        end = self.now() + (uptime - self.uptime())
        while self.uptime() < uptime and self.now() < end:
            await super().sleep_until(min(uptime, self.uptime() + self._POLL))


class MovedClock:
    """A clock that stands still until a test moves it; who sleeps wakes when their time has come."""

    def __init__(self, now: datetime) -> None:
        self._now = now
        self._uptime = timedelta(0)
        self._sleepers: list[tuple[timedelta, asyncio.Future[None]]] = []
        self._watchers: list[tuple[timedelta, asyncio.Future[None]]] = []

    def now(self) -> datetime:
        return self._now

    def uptime(self) -> timedelta:
        return self._uptime

    async def sleep_until(self, uptime: timedelta) -> None:
        if uptime <= self._uptime:
            return
        sleeper = (uptime, asyncio.get_running_loop().create_future())
        self._sleepers.append(sleeper)
        for watched, watcher in self._watchers:
            if watched == uptime and not watcher.done():
                watcher.set_result(None)
        try:
            await sleeper[1]
        finally:
            self._sleepers.remove(sleeper)

    def move(self, by: timedelta) -> None:
        """Let time pass: everyone whose time has come is woken, the earliest first."""
        self._now += by
        self._uptime += by
        for end, woken in sorted(self._sleepers, key=lambda sleeper: sleeper[0]):
            if end <= self._uptime and not woken.done():
                woken.set_result(None)

    def jump(self, by: timedelta) -> None:
        """Somebody sets the calendar: no time passes."""
        self._now += by

    async def asleep(self, span: timedelta) -> None:
        """Returns when somebody sleeps for exactly so much longer."""
        end = self._uptime + span
        if any(sleeping == end for sleeping, _ in self._sleepers):
            return
        watch = (end, asyncio.get_running_loop().create_future())
        self._watchers.append(watch)
        try:
            await watch[1]
        finally:
            self._watchers.remove(watch)


async def sleep_unless(clock: Clock, uptime: timedelta, woken: asyncio.Event) -> None:
    """Returns when the clock has run so long, or as soon as the event is set."""
    if woken.is_set():
        return
    waiting = [asyncio.ensure_future(clock.sleep_until(uptime)), asyncio.ensure_future(woken.wait())]
    try:
        await asyncio.wait(waiting, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for task in waiting:
            task.cancel()
