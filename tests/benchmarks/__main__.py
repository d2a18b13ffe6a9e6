"""`python -m tests.benchmarks [--quick] [--write]`: everything in one run, beside the peers; medians and ratios."""

from __future__ import annotations

import asyncio
import os
import platform
import random
import signal
import socket
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from bot.dialogue.reading import read_dialogue
from bot.engine.conversation import to_json
from bot.engine.events import ChoiceMade, CommandGiven
from bot.engine.machine import Script
from bot.engine.turn import take_turn
from bot.runtime.soundness import digest_of
from bot.storage.sql import open_store
from bot.storage.store import Arrival
from bot.storage.tables import to_microseconds
from tests.benchmarks import ours, peers
from tests.benchmarks.wire import TOKEN, Answering, command

HERE = Path(__file__).parent
KNEE = HERE.parent.parent / "dialogues" / "knee"
QUICK = "--quick" in sys.argv
ROUNDS = 3 if QUICK else 7
SIDE_BY_SIDE = 32
KEPT = (1_000, 20_000) if QUICK else (1_000, 100_000, 1_000_000)
PICKLED = 100 if QUICK else 1_000


class Table:
    """What was measured: medians of microseconds, and ratios to a row named before."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.known: dict[str, float] = {}

    def row(self, what: str, value: float, beside: str = "", target: str = "", unit: str = "µs") -> None:
        self.known[what] = value
        ratio = f"{value / self.known[beside]:.2f} × {beside}" if beside else ""
        self.lines.append(f"| {what} | {value:,.1f} {unit} | {ratio} | {target} |")
        print(self.lines[-1], flush=True)

    def head(self, title: str) -> None:
        self.lines += ["", f"### {title}", "", "| what | median | ratio | target |", "|---|---|---|---|"]
        print(f"\n{title}", flush=True)


async def median_of(rounds: int, measure: Callable[[int], Awaitable[float]]) -> float:
    return statistics.median([await measure(number) for number in range(rounds)])


async def kneebot_walks(script: Script, chats: int, database: str | None = None) -> float:
    """µs an answer, wall time, from the update to the delivered next question."""
    wire = Answering()
    update = 1
    async with ours.kneebot(script, database=database, request=wire) as (give, runner):

        async def measure(number: int) -> float:
            nonlocal update
            walks = []
            for one in range(chats):
                chat = 1 + number * chats + one
                await give(command(update, chat, "start"))
                update += 1
                walks.append(ours.answers(script, chat, update))
                update += len(walks[-1])
            await runner.settled()
            began = time.perf_counter()
            for step in zip(*walks, strict=True):
                sent = wire.sent + chats
                await asyncio.gather(*(give(data) for data in step))
                await wire.until(sent)
            await asyncio.sleep(0)
            return (time.perf_counter() - began) / (chats * len(walks[0])) * 1e6

        await measure(10_000)
        return await median_of(ROUNDS, measure)


async def peer_walks(peer: Any, chats: int, length: int = 14, rounds: int = ROUNDS) -> float:
    """µs an answer, wall time."""
    async with peer as give:

        async def measure(number: int) -> float:
            walks = []
            for one in range(chats):
                chat = 1 + number * chats + one
                await give(command(1, chat, "start"))
                walks.append(peers.answers(chat, 2, length))
            began = time.perf_counter()
            for step in zip(*walks, strict=True):
                await asyncio.gather(*(give(data) for data in step))
            return (time.perf_counter() - began) / (chats * length) * 1e6

        await measure(10_000)
        return await median_of(rounds, measure)


@contextmanager
def http_server() -> Any:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    server = subprocess.Popen([sys.executable, "-m", "tests.benchmarks.wire", str(port)])
    try:
        for _ in range(100):
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", port)) == 0:
                    break
            time.sleep(0.05)
        yield f"http://127.0.0.1:{port}"
    finally:
        server.kill()
        server.wait()


async def cpu_over_http(script: Script, url: str, chats: int) -> tuple[float, float]:
    """CPU µs an answer over real HTTP: kneebot, then the peer with python-telegram-bot's default request."""

    async def ours_once() -> float:
        async with ours.kneebot(script, request=ours.http(), url=url) as (give, runner):
            walks = []
            for chat in range(1, chats + 1):
                await give(command(chat, chat, "start"))
                walks.append(ours.answers(script, chat, 1_000 * chat + 10_000))
            await runner.settled()
            began = time.process_time()
            for step in zip(*walks, strict=True):
                await asyncio.gather(*(give(data) for data in step))
                await runner.settled()
            return (time.process_time() - began) / (chats * len(walks[0])) * 1e6

    async def peer_once() -> float:
        async with peers.conversation_handler(url=url) as give:
            walks = []
            for chat in range(1, chats + 1):
                await give(command(1, chat, "start"))
                walks.append(peers.answers(chat, 2, 14))
            began = time.process_time()
            for step in zip(*walks, strict=True):
                await asyncio.gather(*(give(data) for data in step))
            return (time.process_time() - began) / (chats * 14) * 1e6

    mine, theirs = [], []
    for _ in range(3 if QUICK else 5):
        mine.append(await ours_once())
        theirs.append(await peer_once())
    return statistics.median(mine), statistics.median(theirs)


def engine(script: Script, table: Table) -> None:
    """The engine alone, and the machine of `peers.md` in the same run."""
    now = datetime(2026, 11, 22, 12, tzinfo=UTC)
    talk = take_turn(script, None, CommandGiven("start"), now).conversation
    for choice in ours.PATH[:5]:
        talk = take_turn(script, talk, ChoiceMade(talk.turn, choice), now).conversation
    event = ChoiceMade(talk.turn, "none_of_these")

    def timed(call: Callable[[], object], times: int = 2_000) -> float:
        runs = []
        for _ in range(7):
            began = time.perf_counter()
            for _ in range(times):
                call()
            runs.append((time.perf_counter() - began) / times * 1e6)
        return statistics.median(runs)

    from transitions import Machine

    states = [f"s{number}" for number in range(100)]
    plain = Machine(model=None, states=states, initial="s0", auto_transitions=False, send_event=True)
    for number in range(100):
        plain.add_transition("go_on", f"s{number}", f"s{(number + 1) % 100}", conditions=[lambda data: True])

    class Model:
        state = "s0"

    model = Model()
    table.row("shared transitions.Machine, one answer", timed(lambda: plain.events["go_on"].trigger(model)))
    beside = "shared transitions.Machine, one answer"
    table.row(
        "engine: a guard answered, whole turn", timed(lambda: take_turn(script, talk, event, now)), beside, "≤ 1.67"
    )
    table.row("conversation to JSON", timed(lambda: to_json(talk)))
    ear = script.ear
    text = "my knee is sore on the outside since the long run on sunday, it hurts on stairs but there is no swelling"
    table.row("hear: an ordinary message", timed(lambda: ear.hear(text), 300), "", "≤ 1,000 µs")
    nasty = ("no not my knee hurts but " * 200)[:4096]
    table.row("hear: 4,096 nasty characters", timed(lambda: ear.hear(nasty), 3), "", "≤ 50,000 µs")


def store_alone(script: Script, table: Table) -> None:
    """`take_turns` on SQLite FULL: one chat and 32 chats in a transaction."""
    with tempfile.TemporaryDirectory() as folder:
        store = open_store(f"sqlite:///{folder}/kept.db")
        now, update = datetime.now(UTC), 0

        def take(talk: Any, event: Any, at: datetime) -> Any:
            return take_turn(script, talk, event, at)

        for chats in (1, SIDE_BY_SIDE):
            runs = []
            for number in range(ROUNDS * 4):
                first = chats * 100_000 + number * chats
                arrivals = []
                for chat in range(first, first + chats):
                    update += 1
                    arrivals.append(Arrival(update, chat, CommandGiven("start")))
                began = time.perf_counter()
                store.take_turns(arrivals, take, now)
                runs.append((time.perf_counter() - began) / chats * 1e6)
            table.row(f"store alone, {chats} in a transaction, a first turn each", statistics.median(runs))
        store.close()


def kept_conversations(script: Script, table: Table) -> None:
    """A turn in a database that holds many conversations already."""
    now = datetime.now(UTC)
    talk = take_turn(script, None, CommandGiven("start"), now).conversation
    row = (talk.version, talk.state, talk.turn, 0, to_microseconds(now), to_json(talk))
    base = ""
    for kept in KEPT:
        with tempfile.TemporaryDirectory() as folder:
            path = f"{folder}/kept.db"
            store = open_store(f"sqlite:///{path}")
            store.close()
            with sqlite3.connect(path) as raw:
                raw.executemany(
                    "insert into conversations (chat, version, state, turn, level, updated_at, data) values (?,?,?,?,?,?,?)",
                    ((chat, *row) for chat in range(1, kept + 1)),
                )
            store = open_store(f"sqlite:///{path}")
            dice, runs = random.Random(1), []

            def take(talk: Any, event: Any, at: datetime) -> Any:
                return take_turn(script, talk, event, at)

            for number in range(60 if QUICK else 300):
                chat = dice.randrange(1, kept + 1)
                began = time.perf_counter()
                store.take_turns([Arrival(number, chat, ChoiceMade(talk.turn, "go_on"))], take, now)
                runs.append((time.perf_counter() - began) * 1e6)
            store.close()
        name = f"a turn with {kept:,} conversations stored"
        table.row(name, statistics.median(runs), base, "≤ 1.2" if kept == KEPT[-1] else "")
        base = base or name


def start_up(table: Table) -> None:
    """`kneebot chat` to its first line, and what an idle bot holds in memory beside an idle python-telegram-bot."""
    runs = []
    for _ in range(5):
        began = time.perf_counter()
        talk = subprocess.Popen(
            [sys.executable, "-m", "bot", "chat"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        assert talk.stdout
        while "Hello" not in (line := talk.stdout.readline()) and line:
            pass
        runs.append((time.perf_counter() - began) * 1e3)
        talk.kill()
        talk.communicate()
    table.row("`kneebot chat` to its first sentence", statistics.median(runs), "", "≤ 1,000 ms", unit="ms")
    with http_server() as url, tempfile.TemporaryDirectory() as folder:
        environment = {
            **os.environ,
            "TELEGRAM_TOKEN": TOKEN,
            "TELEGRAM_API_URL": url,
            "DATABASE_URL": f"sqlite:///{folder}/kept.db",
            "DIALOGUES": str(KNEE),
            "PYTHONPATH": str(HERE.parent.parent),
        }
        with closing(open_store(environment["DATABASE_URL"])) as store:  # What is measured is a bot, not its proof.
            store.mark_sound(digest_of(KNEE), datetime.now(UTC))
        peer = f"""
import asyncio
from telegram.ext import Application, CommandHandler, ConversationHandler
app = Application.builder().token({TOKEN!r}).base_url({url!r} + "/bot").build()
app.add_handler(ConversationHandler([CommandHandler("start", print)], {{}}, []))
app.run_polling()
"""
        table.row("idle python-telegram-bot", idle([sys.executable, "-c", peer], environment), unit="MiB")
        table.row(
            "idle `kneebot run`",
            idle([sys.executable, "-m", "bot", "run"], environment),
            "idle python-telegram-bot",
            "≤ 2.0",
            unit="MiB",
        )


def idle(command_line: list[str], environment: dict[str, str]) -> float:
    """Resident memory in MiB, some seconds after the start."""
    process = subprocess.Popen(command_line, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    time.sleep(8)
    status = Path(f"/proc/{process.pid}/status").read_text()
    process.send_signal(signal.SIGKILL)
    process.wait()
    return int(status.partition("VmRSS:")[2].split()[0]) / 1024


def postgres(table: Table, script: Script) -> None:
    """32 chats at once on PostgreSQL, if it can be started here."""
    from tests.storage.postgres import server

    with server() as here:
        value = asyncio.run(kneebot_walks(script, SIDE_BY_SIDE, here.url))
    table.row("kneebot, PostgreSQL, 32 at once", value, "ConversationHandler, nothing kept, 32 at once", "≤ 1.5")


def main() -> None:
    script = Script(read_dialogue(KNEE))
    table = Table()
    table.head("One answered question, network stubbed at the request layer")
    one, many = "one at a time", "32 at once"
    handler = peers.conversation_handler
    for chats, how in ((1, one), (SIDE_BY_SIDE, many)):
        plain = f"ConversationHandler, nothing kept, {how}"
        table.row(plain, asyncio.run(peer_walks(handler(), chats)))
        table.row(f"aiogram, memory, {how}", asyncio.run(peer_walks(peers.aiogram_memory(), chats)), plain)
        target = "≤ 1.5" if chats == 1 else "≤ 1.0"
        table.row(f"kneebot, SQLite FULL, {how}", asyncio.run(kneebot_walks(script, chats)), plain, target)
    pickled = f"PicklePersistence flushed each update, {PICKLED:,} chats, {one}"
    slow = peer_walks(handler(persistent=True, chats=PICKLED), 1, length=2, rounds=3)
    table.row(pickled, asyncio.run(slow))
    table.row(
        "kneebot, SQLite FULL, one at a time (again)", table.known[f"kneebot, SQLite FULL, {one}"], pickled, "≤ 0.1"
    )
    try:
        postgres(table, script)
    except Exception as error:  # a benchmark says what it could not measure
        table.lines.append(f"| kneebot, PostgreSQL, 32 at once | not measured: {type(error).__name__} | | ≤ 1.5 |")
        print(table.lines[-1])
    table.head("CPU of an answer over real HTTP on loopback")
    with http_server() as url:
        mine, theirs = asyncio.run(cpu_over_http(script, url, SIDE_BY_SIDE))
    table.row("ConversationHandler, HTTPXRequest, 32 chats", theirs)
    table.row("kneebot, 32 chats", mine, "ConversationHandler, HTTPXRequest, 32 chats", "≤ 0.5")
    table.head("Parts")
    engine(script, table)
    store_alone(script, table)
    table.head("Many conversations stored, SQLite FULL, one turn a transaction")
    kept_conversations(script, table)
    table.head("Start and memory")
    start_up(table)
    if "--write" in sys.argv:
        write(table)


def write(table: Table) -> None:
    """Keeps the tables in README.md, with the machine named."""
    machine = f"{platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}"
    page = HERE / "README.md"
    head = page.read_text(encoding="utf8").partition("<!-- figures -->")[0]
    body = "\n".join(table.lines)
    page.write_text(f"{head}<!-- figures -->\n\nOn {machine}, {datetime.now(UTC):%Y-%m-%d}.\n{body}\n", encoding="utf8")


if __name__ == "__main__":
    main()
