"""`python -m tests.benchmarks.many_states [STATES]`: how long it takes to prove a dialogue of 2,000 states, and the shipped one.

The larger dialogue is the shipped one with its care phases several times over, as for several parts of the body: a question
after the screening leads to each copy. Everything is CPU time of this process, so that other processes hardly count.
"""

from __future__ import annotations

import re
import sys
import time
from collections.abc import Mapping
from math import ceil
from pathlib import Path

from bot.authoring.proof import prove
from bot.dialogue.reading import read_sources
from bot.engine.machine import Script

KNEE = Path(__file__).parents[2] / "dialogues" / "knee"
COPIED = ("about", "causes", "home_care", "relief", "exercises", "follow_up", "learn", "menu")
PER_COPY = 430
"""About so many states come with each copy."""
_REFERENCE = re.compile(rf"\b({'|'.join(COPIED)})\.(?=[a-z_])")
WHICH = """\
phase: which
states:
  part:
    ask: Which part is sore?
    answers:
      knee: {{label: The knee, to: about.activity}}
{answers}
{states}
"""
ANSWER = "      part_{0}: {{label: Part {0}, to: part_{0}}}"
STATE = """\
  part_{0}:
    ask: How shall we go on?
    answers:
      questions: {{label: Ask me about it, to: about_{0}.activity}}
      menu: {{label: The menu, to: menu_{0}.main}}
"""


def shipped() -> dict[str, bytes]:
    """The files of the shipped dialogue."""
    paths = (path for path in sorted(KNEE.rglob("*.yaml")) if "rehearsals" not in path.parts)
    return {path.relative_to(KNEE).as_posix(): path.read_bytes() for path in paths}


def many(wanted: int) -> Mapping[str, bytes]:
    """The files of a dialogue with about so many states."""
    files = shipped()
    copies = ceil((wanted - len(read_sources(files).states)) / PER_COPY)
    numbers = range(2, copies + 2)
    for number in numbers:
        for phase in COPIED:
            text = files[f"phases/{phase}.yaml"].decode()
            text = _REFERENCE.sub(rf"\1_{number}.", text).replace(f"\nphase: {phase}\n", f"\nphase: {phase}_{number}\n")
            files[f"phases/{phase}_{number}.yaml"] = text.encode()
    answers, states = "\n".join(map(ANSWER.format, numbers)), "".join(map(STATE.format, numbers))
    files["phases/which.yaml"] = WHICH.format(answers=answers, states=states).encode()
    screening = files["phases/screening.yaml"]
    assert screening.count(b"to: about.activity") == 1, "the screening leads on in another way now: mend this script"
    files["phases/screening.yaml"] = screening.replace(b"to: about.activity", b"to: which.part")
    return files


def measure(files: Mapping[str, bytes]) -> str:
    """One line of figures."""
    begin = time.process_time()
    dialogue = read_sources(files)
    read = time.process_time()
    script = Script(dialogue)
    made = time.process_time()
    proved = prove(script)
    done = time.process_time()
    # No command leads to the copies of the menu, so that a few of their states are not reached.
    assert {problem.code for problem in proved.problems} <= {"unreachable"}, proved.problems[:5]
    assert len(proved.problems) < proved.states / 10, f"{len(proved.problems)} states are reached by nothing"
    return (
        f"{proved.states:5} states: proved in {done - made:5.1f} s ({proved.moves} moves over {proved.spots} places); "
        f"read in {read - begin:4.1f} s, made ready in {made - read:4.1f} s"
    )


if __name__ == "__main__":
    print(measure(shipped()), flush=True)
    print(measure(many(int(sys.argv[1]) if len(sys.argv) > 1 else 2000)))
