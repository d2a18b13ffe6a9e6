"""Parts of kneebot alone: the engine beside the machine of `transitions`, hearing, the store with few and many rows."""

from __future__ import annotations

import random
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime

from transitions import Machine

from bot.engine.conversation import Conversation, to_json
from bot.engine.events import ChoiceMade, CommandGiven, Event
from bot.engine.machine import Script
from bot.engine.turn import Turn, take_turn
from bot.storage.sql import open_store
from bot.storage.store import Arrival, Take
from bot.storage.tables import to_microseconds
from tests.benchmarks import ours
from tests.benchmarks.table import Table
from tests.benchmarks.walks import SIDE_BY_SIDE

TEXT = "my knee is sore on the outside since the long run on sunday, it hurts on stairs but there is no swelling"
NASTY = ("no not my knee hurts but " * 200)[:4096]
STATES = 100


def engine(script: Script, table: Table) -> None:
    """The engine alone, beside one answer of the shared machine of `transitions`."""
    table.head("Parts")
    talk = take_turn(script, None, CommandGiven("start"), ours.NOW).conversation
    for choice in ours.PATH[:5]:
        talk = take_turn(script, talk, ChoiceMade(talk.turn, choice), ours.NOW).conversation
    guarded = ChoiceMade(talk.turn, "none_of_these")

    beside = "shared transitions.Machine, one answer"
    machine, turn = _side_by_side(_shared_machine(), lambda: take_turn(script, talk, guarded, ours.NOW))
    table.row(beside, machine)
    table.row("engine: a guard answered, whole turn", turn, beside, "≤ 1.67")
    (json,) = _side_by_side(lambda: to_json(talk))
    table.row("conversation to JSON", json)
    (hearing,) = _side_by_side(lambda: script.ear.hear(TEXT), times=300)
    table.row("hear: an ordinary message", hearing, "", "≤ 1,000 µs")
    (hearing,) = _side_by_side(lambda: script.ear.hear(NASTY), times=3)
    table.row("hear: 4,096 nasty characters", hearing, "", "≤ 50,000 µs")


def _shared_machine() -> Callable[[], object]:
    states = [f"s{number}" for number in range(STATES)]
    machine = Machine(model=None, states=states, initial="s0", auto_transitions=False, send_event=True)
    for number in range(STATES):
        machine.add_transition("go_on", f"s{number}", f"s{(number + 1) % STATES}", conditions=[lambda event: True])

    class Model:
        state = "s0"

    model = Model()
    return lambda: machine.events["go_on"].trigger(model)


def _side_by_side(*calls: Callable[[], object], times: int = 500, rounds: int = 21) -> list[float]:
    """µs a call of each, medians over rounds in turn."""
    runs: list[list[float]] = [[] for _ in calls]
    for _ in range(rounds):
        for call, taken in zip(calls, runs, strict=True):
            began = time.perf_counter()
            for _ in range(times):
                call()
            taken.append((time.perf_counter() - began) / times * 1e6)
    return [statistics.median(taken) for taken in runs]


def store_alone(script: Script, table: Table, rounds: int) -> None:
    """`take_turns` on SQLite FULL: one chat and 32 chats in a transaction."""
    with tempfile.TemporaryDirectory() as folder:
        store = open_store(f"sqlite:///{folder}/kept.db")
        now, update = datetime.now(UTC), 0
        for chats in (1, SIDE_BY_SIDE):
            runs = []
            for number in range(rounds * 4):
                first = chats * 100_000 + number * chats
                arrivals = []
                for chat in range(first, first + chats):
                    update += 1
                    arrivals.append(Arrival(update, chat, CommandGiven("start")))
                began = time.perf_counter()
                store.take_turns(arrivals, _taking(script), now)
                runs.append((time.perf_counter() - began) / chats * 1e6)
            table.row(f"store alone, {chats} in a transaction, a first turn each", statistics.median(runs))
        store.close()


def kept_conversations(script: Script, table: Table, many: Sequence[int], turns: int) -> None:
    """A turn in a database that holds many conversations already."""
    table.head("Many conversations stored, SQLite FULL, one turn a transaction")
    now = datetime.now(UTC)
    talk = take_turn(script, None, CommandGiven("start"), now).conversation
    row = (talk.version, talk.state, talk.turn, 0, to_microseconds(now), to_json(talk))
    base = ""
    for kept in many:
        with tempfile.TemporaryDirectory() as folder:
            path = f"{folder}/kept.db"
            open_store(f"sqlite:///{path}").close()
            with sqlite3.connect(path) as raw:
                raw.executemany(
                    "insert into conversations (chat, version, state, turn, level, updated_at, data)"
                    " values (?,?,?,?,?,?,?)",
                    ((chat, *row) for chat in range(1, kept + 1)),
                )
            store = open_store(f"sqlite:///{path}")
            dice, runs = random.Random(1), []
            for number in range(turns):
                chat = dice.randrange(1, kept + 1)
                began = time.perf_counter()
                store.take_turns([Arrival(number, chat, ChoiceMade(talk.turn, "go_on"))], _taking(script), now)
                runs.append((time.perf_counter() - began) * 1e6)
            store.close()
        name = f"a turn with {kept:,} conversations stored"
        table.row(name, statistics.median(runs), base, "≤ 1.2" if kept == many[-1] else "")
        base = base or name


def _taking(script: Script) -> Take:
    def take(talk: Conversation | None, event: Event, now: datetime) -> Turn:
        return take_turn(script, talk, event, now)

    return take
