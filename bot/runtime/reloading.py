"""Edits go live while the bot runs: watched for, checked in a process of their own. Knows no rule and no channel."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from datetime import date, timedelta

from watchfiles import awatch

from bot.runtime.library import Check, Checked, Library, ReloadReport
from bot.runtime.soundness import in_a_process

logger = logging.getLogger(__name__)

SETTLES = timedelta(seconds=0.8)
"""An editor writes several files; so long after the last of them the edit counts as made."""
WATCH_AGAIN = timedelta(seconds=5)
LONGEST_CHECK = timedelta(minutes=10)

Tell = Callable[[ReloadReport], Awaitable[None]]


class Reloading:
    """One reload at a time. `tell` hears of every edit that went live and of every one that was refused, once each.

    `check` runs in a process of its own, which ends with it: a proof takes seconds of work and a hundred megabytes,
    and turns must wait for neither.
    """

    def __init__(self, library: Library, check: Check, today: Callable[[], date], tell: Tell) -> None:
        self._library = library
        self._check = check
        self._today = today
        self._tell = tell
        self._wanted = asyncio.Event()
        self._refused = ""

    def wake(self) -> None:
        """Look at the folder as soon as possible (SIGHUP)."""
        self._wanted.set()

    async def run(self) -> None:
        """Until cancelled."""
        watching = asyncio.create_task(self._watch())
        try:
            while True:
                await self._wanted.wait()
                self._wanted.clear()
                await self.reload()
        finally:
            watching.cancel()
            await asyncio.gather(watching, return_exceptions=True)

    async def reload(self) -> ReloadReport:
        """Puts what is in the folder in force, or says why not. Never raises for what is in the folder."""
        try:
            checked = await asyncio.wait_for(self._checked(), LONGEST_CHECK.total_seconds())
        except Exception as error:  # the check died, or did not end: nothing is known of the edit
            checked = Checked(None, f"the check itself failed ({type(error).__name__}); run `kneebot check`\n")
        # In a thread: the machine is built in a few tenths of a second, and turns go on meanwhile.
        report = await asyncio.to_thread(self._library.consider, checked)
        if report.why:
            logger.error("the edited dialogue is not used, version %s stays in force:\n%s", report.version, report.why)
        elif report.changed:
            logger.info("the edited dialogue is in force, version %s", report.version)
        if report.changed or report.why != self._refused:
            self._refused = report.why
            if report.changed or report.why:
                await self._told(report)
        return report

    async def _told(self, report: ReloadReport) -> None:
        try:
            await self._tell(report)
        except Exception as error:
            logger.warning("nobody could be told of the edit: %s", type(error).__name__)

    async def _checked(self) -> Checked:
        return await in_a_process(self._check, self._library.folder, self._today())

    async def _watch(self) -> None:
        milliseconds = round(SETTLES.total_seconds() * 1000)
        while True:
            try:
                async for _ in awatch(self._library.folder, debounce=5 * milliseconds, step=milliseconds):
                    self.wake()
            except (OSError, RuntimeError) as error:
                logger.warning("the dialogue's folder cannot be watched (%s); SIGHUP reloads it", type(error).__name__)
            await asyncio.sleep(WATCH_AGAIN.total_seconds())
