"""The thread behind the event loop."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator
from contextlib import suppress

import pytest

from bot.runtime.worker import Worker


@pytest.fixture
def worker() -> Iterator[Worker]:
    worker = Worker("test")
    worker.start()
    yield worker
    worker.stop()


async def test_calls_are_done_in_order_in_one_other_thread(worker: Worker) -> None:
    seen: list[tuple[int, int]] = []

    await asyncio.gather(
        *(worker.run(lambda number=number: seen.append((number, threading.get_ident()))) for number in range(50))
    )

    assert [number for number, _ in seen] == list(range(50))
    (thread,) = {thread for _, thread in seen}
    assert thread != threading.get_ident()


async def test_what_a_call_raises_is_raised_where_it_is_awaited_and_the_next_is_done(worker: Worker) -> None:
    with pytest.raises(ZeroDivisionError):
        await worker.run(lambda: 1 / 0)

    assert await worker.run(lambda: "done") == "done"


async def test_whoever_no_longer_waits_disturbs_nobody(worker: Worker) -> None:
    go_on = threading.Event()
    given_up = worker.run(go_on.wait)
    given_up.cancel()
    go_on.set()

    assert await worker.run(lambda: "done") == "done"


def test_a_loop_that_is_closed_meanwhile_does_not_end_the_thread(worker: Worker) -> None:
    go_on = threading.Event()

    async def give_up() -> None:
        with suppress(TimeoutError):
            await asyncio.wait_for(worker.run(go_on.wait), 0)

    asyncio.run(give_up())
    go_on.set()

    async def ask() -> str:
        return await worker.run(lambda: "done")

    assert asyncio.run(ask()) == "done"
