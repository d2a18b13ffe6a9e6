"""A thread that does one call after the other for the event loop. Knows nothing of what it does.

A turn waits for two of its hand-overs, so they are as few steps as can be: half of what asyncio's executor takes.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import suppress
from queue import SimpleQueue
from threading import Thread
from typing import Any, TypeVar

_T = TypeVar("_T")


class Worker:
    """Calls are done in the order in which they were handed in. One that hangs does not keep the program from ending."""

    def __init__(self, name: str) -> None:
        self._calls: SimpleQueue[tuple[Callable[[], Any], asyncio.Future[Any]] | None] = SimpleQueue()
        self._thread = Thread(target=self._work_on, name=name, daemon=True)

    def start(self) -> None:
        """Before the first call."""
        self._thread.start()

    def run(self, call: Callable[[], _T]) -> asyncio.Future[_T]:
        """What the call gives or raises, once it is done. To be called in the event loop that waits for it."""
        done: asyncio.Future[_T] = asyncio.get_running_loop().create_future()
        self._calls.put((call, done))
        return done

    def stop(self) -> None:
        """The last thing: the thread ends when all that was handed in is done. It is not waited for."""
        self._calls.put(None)

    def _work_on(self) -> None:
        # Nothing of a call stays in a variable here, while the thread waits for the next one.
        while (task := self._calls.get()) is not None:
            _do(*task)
            del task


def _do(call: Callable[[], _T], done: asyncio.Future[_T]) -> None:
    result: _T | None = None
    failure: BaseException | None = None
    try:
        result = call()
    except BaseException as error:
        failure = error
    with suppress(RuntimeError):  # the loop may be closed meanwhile: nobody waits any more
        done.get_loop().call_soon_threadsafe(_tell, done, result, failure)


def _tell(done: asyncio.Future[Any], result: object, failure: BaseException | None) -> None:
    if done.done():  # whoever waited was cancelled
        return
    if failure is None:
        done.set_result(result)
    else:
        done.set_exception(failure)
