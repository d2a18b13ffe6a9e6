"""What hears is loaded when it is needed: not for a first question, and whole before the first text is judged."""

from __future__ import annotations

import subprocess
import sys

START = """
import sys
from bot.engine.machine import Script
from bot.engine.events import CommandGiven, TextReceived
from bot.engine.turn import take_turn
from tests.engine.dialogues import shin
from tests.storage.counting import NOON

def hearing():
    return {name for name in sys.modules if name.startswith("bot.engine.hearing.")} - {"bot.engine.hearing.heard"}

script = shin()
talk = take_turn(script, None, CommandGiven("start"), NOON).conversation
"""


def ran(rest: str) -> None:
    subprocess.run([sys.executable, "-c", START + rest], check=True)


def test_a_first_question_is_asked_without_loading_what_hears() -> None:
    ran("assert not hearing(), hearing()")


def test_with_the_ear_all_that_hears_is_loaded_so_that_no_text_waits_for_it() -> None:
    ran(
        "script.ear; ready = hearing()\n"
        "for text in ('slowly', 'it hurts and i cannot stand on it', 'what?', '2'):\n"
        "    talk = take_turn(script, talk, TextReceived(text), NOON).conversation\n"
        "assert hearing() == ready, hearing() - ready"
    )
