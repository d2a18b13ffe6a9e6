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

pytestmark = pytest.mark.long

NAMES = st.sampled_from(["one", "two"])
EVERYBODY = (1, 2)
"""Few, so that much happens to the same."""
CHATS = st.sampled_from(EVERYBODY)


class Died(BaseException):
    """The process dies in the middle of a transaction."""


@dataclass(frozen=True)
class InHand:
    """A reply that a process delivers, or has delivered and not ticked off, and since when."""

    row: Outgoing
    since: datetime

    @property
    def turn(self) -> int | None:
        assert isinstance(self.row.item, Reply)
        return self.row.item.turn


@dataclass
class Process:
    """What is lost when it dies."""

    store: SqlStore
    queues: dict[int, deque[InHand]] = field(default_factory=lambda: defaultdict(deque))
    delivered: list[InHand] = field(default_factory=list)

    @property
    def replies(self) -> list[InHand]:
        return [reply for queue in self.queues.values() for reply in queue] + self.delivered

    @property
    def waiting(self) -> list[int]:
        """Chats that it has something to deliver to."""
        return [chat for chat, queue in self.queues.items() if queue]

    @property
    def in_hand(self) -> list[int]:
        return [reply.row.id for reply in self.replies]

    @property
    def ticks(self) -> list[Tick]:
        return [Tick(reply.row.id, reply.row.chat) for reply in self.delivered]


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
        self.may_repeat: set[tuple[int, int | None]] = set()

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

    @precondition(lambda self: any(process.waiting for process in self.processes.values()))
    @rule(data=st.data(), most=st.integers(1, 3))
    def replies_are_delivered(self, data: st.DataObject, most: int) -> None:
        waiting = [(name, chat) for name, process in self.processes.items() for chat in process.waiting]
        name, chat = data.draw(st.sampled_from(sorted(waiting)))
        for _ in range(most):
            self.deliver(name, chat)

    def deliver(self, name: str, chat: int) -> None:
        process = self.processes[name]
        if queue := process.queues[chat]:
            reply = queue.popleft()
            process.delivered.append(reply)
            if reply.turn is not None:
                self.seen[chat].append(reply.turn)

    @rule(name=NAMES)
    def ticks_are_kept(self, name: str) -> None:
        process = self.processes[name]
        process.store.tick_off(process.ticks, self.now)
        process.delivered = []

    @rule(name=NAMES, limit=st.integers(1, 5))
    def what_nobody_delivers_is_taken_up(self, name: str, limit: int) -> None:
        process = self.processes[name]
        (others,) = (other.in_hand for other in self.processes.values() if other is not process)
        for row in process.store.undelivered(self.now, in_hand=process.in_hand, limit=limit):
            reply = InHand(row, self.now)
            assert row.id not in others or (row.chat, reply.turn) in self.may_repeat
            process.queues[row.chat].append(reply)

    @rule(name=NAMES)
    def a_process_dies_and_is_started_again(self, name: str) -> None:
        self.left_alone(*self.processes[name].replies)
        dead = self.processes[name].store
        dead._database.close()  # Without `close`, which would give up its lease.
        self.processes[name] = self.born(name)

    @rule(name=NAMES, chat=CHATS)
    def a_timer_is_set(self, name: str, chat: int) -> None:
        minutes = len(self.sent) % 3
        self.take(name, [Arrival(None, chat, TextReceived(f"remind t{self.timers[chat]} {minutes}"))], False)
        self.timers[chat] += 1

    @rule(name=NAMES, then=st.sampled_from(["hands them in", "dozes", "dies"]))
    def timers_come_due(self, name: str, then: str) -> None:
        due = self.processes[name].store.claim_due(self.now, limit=2)
        if then == "dies":
            self.a_process_dies_and_is_started_again(name)
            return
        if then == "dozes":  # so long that the other takes its timers over
            self.time_passes(LEASE)
            self.timers_come_due("two" if name == "one" else "one", "hands them in")
        if due:
            self.take(name, due, False)

    @rule(by=st.sampled_from([timedelta(seconds=1), LEASE / 2, LEASE, 3 * MINUTE]))
    def time_passes(self, by: timedelta) -> None:
        self.now += by
        # Long enough for a lease to run out while its process only dozed: it is renewed when half of it is over.
        for process in self.processes.values():
            self.left_alone(*(reply for reply in process.replies if self.now - reply.since >= LEASE / 2))

    # What must hold.

    @invariant()
    def no_reply_is_seen_before_the_one_before_it_nor_again_without_need(self) -> None:
        for chat, turns in getattr(self, "seen", {}).items():
            furthest = 0
            for turn in turns:
                assert turn == furthest + 1 or (turn <= furthest and (chat, turn) in self.may_repeat)
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
        last, other = self.processes["one"], self.processes["two"]
        self.left_alone(*other.replies)
        other.store._database.close()
        self.now += LEASE + 5 * MINUTE
        self.take("one", self.unconfirmed, True)
        while due := last.store.claim_due(self.now):
            self.take("one", due, False)
        self.what_nobody_delivers_is_taken_up("one", 1000)
        for chat in EVERYBODY:
            while last.queues[chat]:
                self.deliver("one", chat)
        self.ticks_are_kept("one")

        self.no_reply_is_seen_before_the_one_before_it_nor_again_without_need()
        for chat in EVERYBODY:
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
            process.delivered = []
        for outcome in outcomes:
            assert outcome.fate is not Fate.DUPLICATE or outcome.outbox == ()
            for row in outcome.outbox:
                process.queues[row.chat].append(InHand(row, self.now))
        self.recount(arrivals)

    def left_alone(self, *replies: InHand) -> None:
        """Their process has died, or may count as dead: others may deliver them as well."""
        self.may_repeat.update((reply.row.chat, reply.turn) for reply in replies)

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


QUICK = settings(max_examples=40, stateful_step_count=40, deadline=None, suppress_health_check=list(HealthCheck))
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
