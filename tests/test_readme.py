"""README tells what is so: its chat is talked, its commands and settings exist, and none is left out."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
import typer

from bot.cli import app
from bot.settings import NAMES

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text("utf-8")
UNSAID = {"CLOCK_FILE"}
"""For tests of a running bot; no operator needs it."""


def commands() -> set[str]:
    return set(typer.main.get_command(app).commands)  # type: ignore[attr-defined]


def test_each_command_that_readme_names_exists_and_none_is_left_out() -> None:
    named = set(re.findall(r"(?:^|/|\$ )kneebot ([a-z]+)", "\n".join(code()), re.MULTILINE))
    told = set(re.findall(r"^\| `kneebot ([a-z]+)", README, re.MULTILINE))

    assert named - commands() == set()
    assert told == commands()


def code() -> list[str]:
    """All that stands between fences or in back quotes."""
    fence = re.compile(r"^```.*?^```$", re.MULTILINE | re.DOTALL)
    return fence.findall(README) + re.findall(r"`([^`\n]+)`", fence.sub("", README))


def test_each_setting_is_in_the_table_and_each_in_the_table_is_one() -> None:
    told = set(re.findall(r"^\| `([A-Z_]+)` \|", README, re.MULTILINE))

    assert told == set(NAMES) - UNSAID


def test_the_example_of_settings_names_settings_only() -> None:
    named = set(re.findall(r"^(?:# )?([A-Z_]+)=", (ROOT / ".env.example").read_text("utf-8"), re.MULTILINE))

    assert "TELEGRAM_TOKEN" in named
    assert named <= set(NAMES)


@pytest.mark.parametrize("end", ["kneebot chat", "kneebot run", "pytest"])
def test_the_lines_that_start_it_are_there_once(end: str) -> None:
    """`.ci/run` takes them from here."""
    lines = [line for line in README.splitlines() if line.startswith(("python3 ", ".venv/")) and line.endswith(end)]

    assert len(lines) == 1


def test_each_file_that_readme_names_exists() -> None:
    linked = re.findall(r"\]\((?!https:)([^)]+)\)", README)
    named = re.findall(r"\b(?:tests|dialogues|bot|\.docker)/[\w./]*", "\n".join(code()))

    assert linked
    assert [name for name in linked + named if not (ROOT / name).exists()] == []


def test_readme_names_no_place_of_ours() -> None:
    hosts = set(re.findall(r"https?://([^/\s)]+)", README))

    assert hosts <= {"t.me"}
    assert not re.search(r"(^|[\s`'\"=])/(?!/)(work|home|root|opt|usr|tmp|Users)\b", README)


def test_the_chat_is_a_real_one(tmp_path: Path) -> None:
    (chat,) = re.findall(r"^```text\n\$ kneebot chat\n(.*?)^```", README, re.MULTILINE | re.DOTALL)
    (comment,) = re.findall(r"^<!-- This chat(.*?)-->", README, re.MULTILINE | re.DOTALL)
    between = {answer: rest.split(" | ") for answer, rest in re.findall(r"^(.+?): (.+ \| .+)$", comment, re.MULTILINE)}
    shown = [line for line in chat.splitlines() if line.strip()]
    answers = [each for line in shown if line.startswith("> ") for each in (line[2:], *between.pop(line[2:], []))]
    assert between == {}, "answers to no line of the chat"

    said = talk(answers, tmp_path)

    for line in shown:
        expected = re.compile(".*".join(map(re.escape, line.split("…"))) + "$", re.MULTILINE)
        found = expected.search(said) if line.strip() != "…" else None
        assert found or line.strip() == "…", f"README's chat says {line!r}, but kneebot goes on:\n{said[:2000]}"
        if found:
            said = said[found.end() :]


def talk(answers: list[str], folder: Path) -> str:
    done = subprocess.run(
        [sys.executable, "-m", "bot", "chat", str(ROOT / "dialogues" / "knee")],
        input="\n".join(answers),
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout
