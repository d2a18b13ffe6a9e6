"""The author's guide tells what is so: its lessons are done in order on a copy of the shipped dialogue, its commands run.

A box of `diff` is applied to the file that the text names last; what it shows must stand there once. A box of `text` holds
commands after `$` and lines that are said, in this order. Every other box of YAML is of the shape that the schema wants.
"""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.authoring.examples import read_examples
from bot.dialogue.model import Dialogue
from bot.dialogue.reading.yaml_marks import read_nodes
from tests.authoring.test_schema import VALIDATORS, plain
from tests.conftest import KNEE

pytestmark = pytest.mark.long

ROOT = KNEE.parents[1]
GUIDE = KNEE.parent / "README.md"
TEXT = GUIDE.read_text("utf-8")
LESSONS, REFERENCE = TEXT.split("# The whole language\n")
BOX = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


@pytest.fixture
def copy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder as a reader has it: the shipped dialogue in its place, and once more as it was."""
    shutil.copytree(KNEE, tmp_path / "dialogues" / "knee")
    shutil.copytree(KNEE, tmp_path / "shipped")
    monkeypatch.chdir(tmp_path)
    return tmp_path / "dialogues" / "knee"


def test_the_lessons_go_as_written(copy: Path) -> None:
    for file, kind, content in boxes(LESSONS):
        if kind == "diff":
            edit(copy / file, content)
        else:
            assert kind == "text", f"a lesson has no box of {kind}"
            for command, lines in commands(content):
                said_in_order(command, lines, run(command))


def boxes(text: str) -> Iterator[tuple[str, str, str]]:
    """The file that was named last, the kind of box, what it holds."""
    for box in BOX.finditer(text):
        named = re.findall(r"`((?:phases/)?\w+\.yaml)`", text[: box.start()])
        yield (named[-1] if named else ""), box[1], box[2]


def edit(path: Path, box: str) -> None:
    """Takes out what stands after `-` and puts in what stands after `+`, where the box says."""
    lines = [(line[:1] or " ", line[1:]) for line in box.splitlines()]
    old = "\n".join(text for sign, text in lines if sign in " -")
    new = "\n".join(text for sign, text in lines if sign in " +")
    before = path.read_text("utf-8")
    assert before.count(old) == 1, f"{path.name} holds this {before.count(old)} times:\n{old}"
    path.write_text(before.replace(old, new), "utf-8")


def commands(box: str) -> Iterator[tuple[str, list[str]]]:
    for part in re.split(r"^\$ kneebot ", box, flags=re.MULTILINE)[1:]:
        command, *lines = part.splitlines()
        yield command, [line for line in lines if line.strip()]


def run(command: str) -> str:
    done = subprocess.run(
        [sys.executable, "-m", "bot", *shlex.split(command)],
        input="",
        env={**os.environ, "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=600,
        check=False,
    )
    assert "Traceback" not in done.stderr, done.stderr
    return done.stdout + done.stderr


def said_in_order(command: str, lines: list[str], said: str) -> None:
    left = said
    for line in lines:
        for piece in filter(None, line.split("…")):
            place = left.find(piece.rstrip())
            assert place >= 0, f"after `{command}` the guide shows {piece!r}, but it says:\n{said[-3000:]}"
            left = left[place + len(piece.rstrip()) :]


def wrapped(block: str) -> Iterator[tuple[str, str]]:
    """The kinds of file that a box may be from, with what makes it one."""
    yield from ((kind, block) for kind in VALIDATORS)
    indented = "".join(f"  {line}\n" for line in block.splitlines())
    yield "phase", f"phase: about\nstates:\n{block}" if block.startswith("  ") else f"phase: about\nstates:\n{indented}"
    for more in ("    say: Hello.\n", "    then: two\n"):
        yield "phase", f"phase: about\nstates:\n  one:\n{more}{block}"


@pytest.mark.parametrize("number", range(len(re.findall(r"^```yaml$", REFERENCE, re.MULTILINE))))
def test_each_example_of_the_language_is_of_the_right_shape(number: int, tmp_path: Path, knee: Dialogue) -> None:
    block = [content for _, kind, content in boxes(REFERENCE) if kind == "yaml"][number]
    if (path := re.match(r"# (hearing/examples/\S+)\n", block)) is not None:
        (tmp_path / path[1]).parent.mkdir(parents=True)
        (tmp_path / path[1]).write_text(block, "utf-8")
        assert read_examples(tmp_path, knee)
        return
    found = {}
    for kind, text in wrapped(block):
        node, problems = read_nodes("guide.yaml", text.encode())
        errors = (
            [error.message for error in VALIDATORS[kind].iter_errors(plain(node))]
            if node and not problems
            else problems
        )
        found[f"{kind}\n{text}"] = errors
    assert any(not errors for errors in found.values()), min(found.items(), key=lambda one: len(one[1]))
