"""Whatever happens in whatever order, no answer is lost or counted twice, and every reply is seen, in order.

Two processes share a database. The machine plays Telegram (which repeats an update until it is told to stop), both
processes' memory (what each has in hand and has not ticked off yet), the clock, and death at any moment.
"""

from __future__ import annotations

import tempfile
from collections import defaultdict, deque
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from bot.engine.conversation import Conversation
from bot.engine.events import Event, TextReceived
from bot.engine.replies import Reply
from bot.engine.turn import Turn
from bot.storage.sql import LEASE, SqlStore, open_store
from bot.storage.store import Arrival, Fate, Outgoing, Tick
from tests.storage.counting import MINUTE, NOON, sorry, take
from tests.storage.postgres import Server

NAMES = st.sampled_from(["one", "two"])
CHATS = st.integers(1, 3)


class Died(BaseException):
    """The process dies in the middle of a transaction."""


@dataclass
class Process:
    """What is lost when it dies."""

    store: SqlStore
    queues: dict[int, deque[Outgoing]] = field(default_factory=lambda: defaultdict(deque))
    ticks: list[Tick] = field(default_factory=list)

    @property
    def in_hand(self) -> list[int]:
        return [row.id for queue in self.queues.values() for row in queue] + [tick.id for tick in self.ticks]


class Interleavings(RuleBasedStateMachine):
    url = ""

    @initialize()
    def begin(self) -> None:
        if self.url:
            self.folder = None
            self.database = self.url
        else:
            self.folder = tempfile.TemporaryDirectory()
            self.database = f"sqlite:///{Path(self.folder.name) / 'kneebot.sqlite'}"
        self.now: datetime = NOON
        self.processes = {name: self.born(name) for name in ("one", "two")}
        self.sent: list[Arrival] = []
        self.unconfirmed: list[Arrival] = []
        self.counted: dict[int, list[str]] = defaultdict(list)
        self.seen: dict[int, list[int]] = defaultdict(list)
        self.timers: dict[int, int] = defaultdict(int)
        self.may_repeat = False

    def born(self, name: str) -> Process:
        return Process(open_store(self.database, owner=name))

    # What can happen.

    @rule(chat=CHATS, failing=st.booleans())
    def somebody_writes(self, chat: int, failing: bool) -> None:
        word = "boom" if failing and len(self.sent) % 5 == 0 else f"w{len(self.sent)}"
        arrival = Arrival(len(self.sent), chat, TextReceived(word))
        self.sent.append(arrival)
        self.unconfirmed.append(arrival)

    @precondition(lambda self: self.unconfirmed)
    @rule(name=NAMES, data=st.data(), confirmed=st.booleans(), ticking=st.booleans())
    def updates_arrive(self, name: str, data: st.DataObject, confirmed: bool, ticking: bool) -> None:
        arrivals = data.draw(st.lists(st.sampled_from(self.unconfirmed), min_size=1, max_size=4))
        self.take(name, arrivals, ticking)
        if confirmed:
            self.unconfirmed = [arrival for arrival in self.unconfirmed if arrival not in arrivals]

    @precondition(lambda self: self.unconfirmed)
    @rule(name=NAMES, data=st.data(), after=st.integers(0, 2))
    def a_process_dies_in_the_middle_of_a_batch(self, name: str, data: st.DataObject, after: int) -> None:
        arrivals = data.draw(st.lists(st.sampled_from(self.unconfirmed), min_size=1, max_size=4))
        left = [after]

        def die(conversation: Conversation | None, event: Event, now: datetime) -> Turn:
            left[0] -= 1
            if left[0] < 0:
                raise Died
            return take(conversation, event, now)

        process = self.processes[name]
        try:
            process.store.take_turns(arrivals, die, self.now, ticks=process.ticks, apologise=sorry)
        except Died:
            self.a_process_dies_and_is_started_again(name)
        else:
            # Too few turns to die in: then it dies after the commit, and nobody hears of its outcome.
            self.recount(arrivals)
            self.a_process_dies_and_is_started_again(name)

    @rule(name=NAMES, chat=CHATS)
    def a_reply_is_delivered(self, name: str, chat: int) -> None:
        process = self.processes[name]
        if queue := process.queues[chat]:
            row = queue.popleft()
            process.ticks.append(Tick(row.id, row.chat))
            assert isinstance(row.item, Reply)
            if row.item.turn is not None:
                self.seen[chat].append(row.item.turn)

    @rule(name=NAMES)
    def ticks_are_kept(self, name: str) -> None:
        process = self.processes[name]
        process.store.tick_off(process.ticks, self.now)
        process.ticks = []

    @rule(name=NAMES, limit=st.integers(1, 5))
    def what_nobody_delivers_is_taken_up(self, name: str, limit: int) -> None:
        process = self.processes[name]
        for row in process.store.undelivered(self.now, in_hand=process.in_hand, limit=limit):
            process.queues[row.chat].append(row)

    @rule(name=NAMES)
    def a_process_dies_and_is_started_again(self, name: str) -> None:
        self.may_repeat = True
        dead = self.processes[name].store
        dead._database.close()  # Without `close`, which would give up its lease.
        self.processes[name] = self.born(name)

    @rule(name=NAMES, chat=CHATS)
    def a_timer_is_set(self, name: str, chat: int) -> None:
        minutes = len(self.sent) % 3
        self.take(name, [Arrival(None, chat, TextReceived(f"remind t{self.timers[chat]} {minutes}"))], False)
        self.timers[chat] += 1

    @rule(name=NAMES, dies=st.booleans())
    def timers_come_due(self, name: str, dies: bool) -> None:
        due = self.processes[name].store.claim_due(self.now, limit=2)
        if dies:
            self.a_process_dies_and_is_started_again(name)
        elif due:
            self.take(name, due, False)

    @rule(by=st.sampled_from([timedelta(seconds=1), LEASE / 2, LEASE, 3 * MINUTE]))
    def time_passes(self, by: timedelta) -> None:
        self.now += by
        # Long enough for a lease to run out while its process only dozed.
        self.may_repeat = self.may_repeat or by >= LEASE / 2

    # What must hold.

    @invariant()
    def no_reply_is_seen_before_the_one_before_it(self) -> None:
        for turns in getattr(self, "seen", {}).values():
            furthest = 0
            for turn in turns:
                assert turn == furthest + 1 or (turn <= furthest and self.may_repeat)
                furthest = max(furthest, turn)

    def teardown(self) -> None:
        if not hasattr(self, "processes"):
            return
        try:
            self.in_the_end_nothing_is_missing()
        finally:
            for process in self.processes.values():
                process.store.close()
            if self.folder:
                self.folder.cleanup()

    def in_the_end_nothing_is_missing(self) -> None:
        """One process is left. It gets what Telegram still has, waits for all timers, and delivers everything."""
        self.processes["two"].store._database.close()
        self.now += LEASE + 5 * MINUTE
        last = self.processes["one"]
        self.take("one", self.unconfirmed, True)
        while due := last.store.claim_due(self.now):
            self.take("one", due, False)
        self.what_nobody_delivers_is_taken_up("one", 1000)
        for chat in list(last.queues):
            while last.queues[chat]:
                self.a_reply_is_delivered("one", chat)
        self.ticks_are_kept("one")

        self.no_reply_is_seen_before_the_one_before_it()
        for chat in range(1, 4):
            said = [arrival.event.text for arrival in self.sent if arrival.chat == chat]  # type: ignore[union-attr]
            words = [word for word in said if word != "boom"] + [f"t{number}" for number in range(self.timers[chat])]
            assert sorted(self.kept(chat)) == sorted(words)
            assert set(self.seen[chat]) == set(range(1, len(words) + 1))
            assert last.store.export(chat)["outbox"] == []
        assert last.store.undelivered(self.now) == []

    def take(self, name: str, arrivals: list[Arrival], ticking: bool) -> None:
        process = self.processes[name]
        ticks = process.ticks if ticking else []
        outcomes = process.store.take_turns(arrivals, take, self.now, ticks=ticks, apologise=sorry)
        if ticking:
            process.ticks = []
        for outcome in outcomes:
            assert outcome.fate is not Fate.DUPLICATE or outcome.outbox == ()
            for row in outcome.outbox:
                process.queues[row.chat].append(row)
        self.recount(arrivals)

    def recount(self, arrivals: list[Arrival]) -> None:
        """What has been counted is counted for good: it may only grow."""
        for chat in {arrival.chat for arrival in arrivals}:
            words = self.kept(chat)
            assert words[: len(self.counted[chat])] == self.counted[chat]
            assert len(words) == len(set(words))
            self.counted[chat] = words

    def kept(self, chat: int) -> list[str]:
        rows = self.processes["one"].store.export(chat)["conversations"]
        return list(rows[0]["data"]["facts"].get("answers", ())) if rows else []


QUICK = settings(max_examples=30, stateful_step_count=40, deadline=None, suppress_health_check=list(HealthCheck))
LONG = settings(QUICK, max_examples=200, stateful_step_count=80)


def test_on_sqlite() -> None:
    run_state_machine_as_test(Interleavings, settings=QUICK)


@pytest.mark.full
def test_on_sqlite_for_long() -> None:
    run_state_machine_as_test(Interleavings, settings=LONG)


def test_on_postgresql(postgres_server: Server) -> None:
    import psycopg

    class OnPostgres(Interleavings):
        url = postgres_server.url

        @initialize()
        def begin(self) -> None:
            with psycopg.connect(self.url) as connection:
                connection.execute("DROP SCHEMA public CASCADE")
                connection.execute("CREATE SCHEMA public")
            super().begin()

    run_state_machine_as_test(OnPostgres, settings=settings(QUICK, max_examples=10))
