"""The one clock that everything is told the time by, and two that tests move. Knows nothing of what is waited for."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Protocol


class Clock(Protocol):
    """Tells the time, aware, in UTC, and waits."""

    def now(self) -> datetime: ...

    async def sleep_until(self, when: datetime) -> None:
        """Returns when the clock shows `when` or later; at once if it does already."""


class SystemClock:
    """The machine's clock."""

    def now(self) -> datetime:
        return datetime.now(UTC)

    async def sleep_until(self, when: datetime) -> None:
        # In pieces: somebody may set the machine's clock meanwhile.
        while (left := (when - self.now()).total_seconds()) > 0:  # noqa: ASYNC110 - a clock cannot wake anybody
            await asyncio.sleep(min(left, 60.0))


class FileClock:
    """The machine's clock, moved by the number of seconds that stands in a file: a test facility.

    A test moves the time of a bot in another process by writing the file. Without the file the offset is nought. Where
    a date and time stands in it (ISO 8601), the clock stands still at that time. Exchange the file whole.
    """

    _POLL = 0.05

    def __init__(self, path: Path) -> None:
        self._path = path

    def now(self) -> datetime:
        try:
            written = self._path.read_text().strip()
        except FileNotFoundError:
            written = ""
        if "T" in written:
            return datetime.fromisoformat(written).astimezone(UTC)
        return datetime.now(UTC) + timedelta(seconds=float(written or 0))

    async def sleep_until(self, when: datetime) -> None:
        while (left := (when - self.now()).total_seconds()) > 0:  # noqa: ASYNC110 - a file cannot wake anybody
            await asyncio.sleep(min(left, self._POLL))


class MovedClock:
    """A clock that stands still until a test moves it; who sleeps wakes when their time has come."""

    def __init__(self, now: datetime) -> None:
        self._now = now
        self._sleepers: list[tuple[datetime, asyncio.Future[None]]] = []
        self._watchers: list[tuple[datetime, asyncio.Future[None]]] = []

    def now(self) -> datetime:
        return self._now

    async def sleep_until(self, when: datetime) -> None:
        if when <= self._now:
            return
        sleeper = (when, asyncio.get_running_loop().create_future())
        self._sleepers.append(sleeper)
        for watched, watcher in self._watchers:
            if watched == when and not watcher.done():
                watcher.set_result(None)
        try:
            await sleeper[1]
        finally:
            self._sleepers.remove(sleeper)

    def move(self, by: timedelta) -> None:
        """Let time pass: everyone whose time has come is woken, the earliest first."""
        self._now += by
        for when, woken in sorted(self._sleepers, key=lambda sleeper: sleeper[0]):
            if when <= self._now and not woken.done():
                woken.set_result(None)

    async def asleep(self, until: datetime) -> None:
        """Returns when somebody sleeps until exactly `until`."""
        if any(when == until for when, _ in self._sleepers):
            return
        watch = (until, asyncio.get_running_loop().create_future())
        self._watchers.append(watch)
        try:
            await watch[1]
        finally:
            self._watchers.remove(watch)


async def sleep_unless(clock: Clock, when: datetime, woken: asyncio.Event) -> None:
    """Returns when the clock shows `when`, or as soon as the event is set."""
    if woken.is_set():
        return
    waiting = [asyncio.ensure_future(clock.sleep_until(when)), asyncio.ensure_future(woken.wait())]
    try:
        await asyncio.wait(waiting, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for task in waiting:
            task.cancel()
