"""What programs read of kneebot: JSON alone on standard output, every key of it in the author's guide, an exit status."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.authoring.small import write_small
from tests.authoring.test_schema import KEPT, kind_of
from tests.authoring.test_testing import BAD, VIGNETTE
from tests.conftest import KNEE

GUIDE = (KNEE.parent / "README.md").read_text("utf-8")
SECTION = GUIDE.split("## For programs\n")[1].split("\n## ")[0]


def kneebot(*arguments: str | Path, said: str = "") -> subprocess.CompletedProcess[str]:
    """The command, run where no checkout is."""
    return subprocess.run(
        [sys.executable, "-m", "bot", *map(str, arguments)],
        input=said,
        env={**os.environ, "PYTHONPATH": str(KNEE.parents[1]), "PYTHONUTF8": "1"},
        capture_output=True,
        encoding="utf-8",
        timeout=600,
        check=False,
    )


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A small dialogue with something to tell for each command."""
    folder = tmp_path / "wrist"
    write_small(folder)
    (folder / "rehearsals").mkdir(exist_ok=True)
    (folder / "rehearsals" / "bad.yaml").write_text(BAD)
    (folder / "rehearsals" / "vignettes.yaml").write_text(VIGNETTE)
    return folder


@pytest.fixture
def broken(tmp_path: Path) -> Path:
    write_small(tmp_path / "broken")
    (tmp_path / "broken" / "causes.yaml").write_text("causes: [")
    return tmp_path / "broken"


def keys_of(data: Any) -> Iterator[str]:
    match data:
        case dict():
            for key, value in data.items():
                yield key
                yield from keys_of(value)
        case list():
            for value in data:
                yield from keys_of(value)


def documented(command: str) -> set[str]:
    """The words in backticks of the command's line in the guide."""
    (row,) = [line for line in SECTION.splitlines() if line.startswith(f"| `kneebot {command}")]
    return set(re.findall(r"`(\w+)`", row))


def test_each_key_that_check_prints_is_in_the_guide(folder: Path, broken: Path) -> None:
    said = [kneebot("check", one, "--format", "json") for one in (folder, broken)]
    printed = [json.loads(one.stdout) for one in said]

    assert [(one["sound"], one["figures"] is None) for one in printed][1] == (False, True)
    assert [one.returncode for one in said] == [0 if one["sound"] else 1 for one in printed]
    assert set(keys_of(printed)) <= documented("check")
    assert documented("check") - set(keys_of(printed)) <= {"null"}


def test_each_key_that_test_prints_is_in_the_guide(folder: Path, broken: Path) -> None:
    said = [kneebot("test", one, "--format", "json") for one in (folder, broken)]
    printed = [json.loads(one.stdout) for one in said]

    assert [one.returncode for one in said] == [1, 1]
    assert [bool(one["problems"]) for one in printed] == [False, True]
    named = documented("test")
    assert set(keys_of(printed)) <= named
    assert named - set(keys_of(printed)) <= {"null", "person", "bot"}


def test_each_key_that_diff_prints_is_in_the_guide(folder: Path, tmp_path: Path) -> None:
    other = tmp_path / "other"
    shutil.copytree(folder, other)
    flags = (other / "red_flags.yaml").read_text()
    (other / "red_flags.yaml").write_text(flags.replace("heard_as: [", "heard_as: [my hand has gone quite blue, ", 1))

    done = kneebot("diff", folder, other, "--format", "json")
    printed = json.loads(done.stdout)

    assert (done.returncode, printed["less_safe"]) == (0, 0)
    assert printed["changes"]
    assert set(keys_of(printed)) == documented("diff")


def test_each_key_that_hear_prints_is_in_the_guide(folder: Path) -> None:
    done = kneebot("hear", "--jsonl", "--dialogue", folder, said='{"text": "my hand is cold"}\nno JSON\n')
    lines = [json.loads(line) for line in done.stdout.splitlines()]

    assert done.returncode == 1
    assert len(lines) == 2
    assert set(keys_of(lines)) <= documented("hear")


@pytest.mark.parametrize(
    "arguments",
    [
        ("check", "nowhere", "--format", "json"),
        ("test", "nowhere", "--format", "json"),
        ("diff", "nowhere", "neither", "--format", "json"),
        ("hear", "--jsonl", "--dialogue", "nowhere"),
        ("schema", "--file", "nothing"),
    ],
    ids=lambda arguments: arguments[0],
)
def test_what_cannot_be_done_is_said_beside_and_ends_with_2(arguments: tuple[str, ...]) -> None:
    done = kneebot(*arguments)

    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.count("\n") >= 1


def test_a_dialogue_that_cannot_be_compared_or_drawn_is_told_beside(broken: Path) -> None:
    for arguments, status in ((("diff", broken, broken), 2), (("draw", broken), 1)):
        done = kneebot(*arguments)

        assert (done.returncode, done.stdout) == (status, "")
        assert "causes.yaml:2:" in done.stderr


def test_a_copy_elsewhere_finds_its_schemas_once_they_are_written(tmp_path: Path) -> None:
    mine = tmp_path / "mine"
    shutil.copytree(KNEE, mine)

    done = kneebot("schema", "--out", tmp_path / "schema")

    assert done.returncode == 0, done.stderr
    for path in sorted(mine.rglob("*.yaml")):
        if (name := kind_of(path.relative_to(mine).as_posix())) is not None:
            named = path.read_text("utf-8").split("\n", 1)[0].partition("$schema=")[2]
            assert (path.parent / named).read_text("utf-8") == (KEPT / f"{name}.json").read_text("utf-8"), path
