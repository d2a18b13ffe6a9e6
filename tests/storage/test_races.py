"""Two processes on one database, at the same time: each in a thread with a store of its own."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from random import Random
from threading import Barrier

import pytest

from bot.engine.events import TextReceived
from bot.storage.sql import SqlStore
from bot.storage.store import Arrival, Fate, Tick
from tests.storage.counting import NOON, take

Opened = Callable[..., SqlStore]


def together(*runs: Callable[[], object]) -> None:
    """Run all at once, as nearly as can be had."""
    barrier = Barrier(len(runs))

    def started(run: Callable[[], object]) -> None:
        barrier.wait()
        run()

    with ThreadPoolExecutor(len(runs)) as threads:
        for result in [threads.submit(started, run) for run in runs]:
            result.result()


@pytest.mark.parametrize("seed", range(5))
def test_the_same_updates_sent_to_both_count_once_each(opened: Opened, seed: int) -> None:
    random = Random(seed)
    arrivals = [Arrival(number, random.randrange(6), TextReceived(str(number))) for number in range(120)]
    fates: Counter[tuple[int, Fate]] = Counter()

    def deliver_all(store: SqlStore, batches: Sequence[Sequence[Arrival]]) -> None:
        done: list[Tick] = []
        for batch in batches:
            outcomes = store.take_turns(batch, take, NOON, ticks=done)
            done = [Tick(row.id, row.chat) for outcome in outcomes for row in outcome.outbox]
            fates.update(
                (arrival.update_id or 0, outcome.fate) for arrival, outcome in zip(batch, outcomes, strict=True)
            )
        store.tick_off(done, NOON)

    def batches() -> list[list[Arrival]]:
        shuffled = random.sample(arrivals, len(arrivals))
        return [shuffled[at : at + 8] for at in range(0, len(shuffled), 8)]

    one, two = opened("one"), opened("two")
    ways = batches(), batches()
    together(lambda: deliver_all(one, ways[0]), lambda: deliver_all(two, ways[1]))

    assert fates == {(number, fate): 1 for number in range(120) for fate in (Fate.TAKEN, Fate.DUPLICATE)}
    counted = Counter(
        answer
        for chat in range(6)
        for row in one.export(chat)["conversations"]
        for answer in row["data"]["facts"]["answers"]
    )
    assert counted == {str(number): 1 for number in range(120)}
    one.close()
    left = two.undelivered(NOON)
    said = [row.item for row in left]
    assert len(said) == len({row.id for row in left})
    for chat in range(6):
        lengths = [len(row.item.text) for row in left if row.chat == chat]  # type: ignore[union-attr]
        assert lengths == sorted(lengths)


def test_two_first_words_of_one_person_are_both_counted(opened: Opened) -> None:
    one, two = opened("one"), opened("two")

    for chat in range(20):
        together(
            lambda chat=chat: one.take_turns([Arrival(chat * 2, chat, TextReceived("a"))], take, NOON),  # type: ignore[misc]
            lambda chat=chat: two.take_turns([Arrival(chat * 2 + 1, chat, TextReceived("b"))], take, NOON),  # type: ignore[misc]
        )

    for chat in range(20):
        (row,) = one.export(chat)["conversations"]
        assert sorted(row["data"]["facts"]["answers"]) == ["a", "b"]


def test_a_due_timer_is_claimed_by_one_of_two(opened: Opened) -> None:
    one, two = opened("one"), opened("two")
    for chat in range(50):
        one.take_turns([Arrival(chat, chat, TextReceived("remind ice 0"))], take, NOON)
    claimed: list[Arrival] = []

    together(
        lambda: claimed.extend(one.claim_due(NOON, limit=40)),
        lambda: claimed.extend(two.claim_due(NOON, limit=40)),
    )
    claimed += [arrival for arrival in two.claim_due(NOON) if arrival not in claimed]

    assert Counter(arrival.chat for arrival in claimed) == Counter(range(50))


def test_a_reply_is_handed_out_to_one_of_two(opened: Opened) -> None:
    lost = opened("lost")
    for chat in range(50):
        lost.take_turns([Arrival(chat * 2 + n, chat, TextReceived("a")) for n in (0, 1)], take, NOON)
    lost.close()
    one, two = opened("one"), opened("two")
    given: dict[str, list[int]] = {"one": [], "two": []}

    together(
        lambda: given["one"].extend(row.chat for row in one.undelivered(NOON, limit=33)),
        lambda: given["two"].extend(row.chat for row in two.undelivered(NOON, limit=33)),
    )

    assert not set(given["one"]) & set(given["two"])
    assert {len(rows) for rows in given.values()} == {33}
