"""How long a start takes, and what an idle bot holds in memory, beside an idle bot of python-telegram-bot."""

from __future__ import annotations

import os
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from bot.runtime.soundness import digest_of
from bot.storage.sql import open_store
from tests.benchmarks.table import Table
from tests.benchmarks.walks import http_server
from tests.benchmarks.wire import TOKEN

ROOT = Path(__file__).parents[2]
KNEE = ROOT / "dialogues" / "knee"
PEER = """
import sys
from telegram.ext import Application, CommandHandler, ConversationHandler
app = Application.builder().token(sys.argv[1]).base_url(sys.argv[2] + "/bot").build()
app.add_handler(ConversationHandler([CommandHandler("start", print)], {}, []))
app.run_polling()
"""


def start_up(table: Table) -> None:
    """`kneebot chat` to its first sentence; `kneebot run` while nobody talks to it."""
    table.head("Start and memory")
    to_the_first_sentence()  # as after an installation: Python has compiled it
    first = statistics.median(to_the_first_sentence() for _ in range(5))
    table.row("`kneebot chat` to its first sentence", first, "", "≤ 1,000 ms", unit="ms")
    peer = "idle python-telegram-bot"
    with http_server() as url:
        table.row(peer, idle([sys.executable, "-c", PEER, TOKEN, url], {}), unit="MiB")
        with tempfile.TemporaryDirectory() as folder:
            table.row("idle `kneebot run`", idle_kneebot(url, folder), peer, "≤ 2.0", unit="MiB")


def to_the_first_sentence() -> float:
    """ms"""
    began = time.perf_counter()
    talk = subprocess.Popen(
        [sys.executable, "-m", "bot", "chat"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=_as_usual()
    )
    assert talk.stdout
    while "Hello" not in (line := talk.stdout.readline()) and line:
        pass
    taken = (time.perf_counter() - began) * 1e3
    talk.kill()
    talk.communicate()
    return taken


def idle_kneebot(url: str, folder: str) -> float:
    """MiB. What is measured is a bot, not its proof, so the dialogue counts as proved."""
    settings = {
        "TELEGRAM_TOKEN": TOKEN,
        "TELEGRAM_API_URL": url,
        "DATABASE_URL": f"sqlite:///{folder}/kept.db",
        "DIALOGUES": str(KNEE),
    }
    with closing(open_store(settings["DATABASE_URL"])) as store:
        store.mark_sound(digest_of(KNEE), datetime.now(UTC))
    return idle([sys.executable, "-m", "bot", "run"], settings)


def idle(command_line: list[str], settings: dict[str, str]) -> float:
    """Resident memory in MiB, some seconds after the start."""
    environment = {**_as_usual(), **settings, "PYTHONPATH": str(ROOT)}
    process = subprocess.Popen(command_line, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    time.sleep(8)
    status = Path(f"/proc/{process.pid}/status").read_text()
    process.send_signal(signal.SIGKILL)
    process.wait()
    return int(status.partition("VmRSS:")[2].split()[0]) / 1024


def _as_usual() -> dict[str, str]:
    """The environment, with compiled files kept: some machines for development are told to compile at every start."""
    return {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
