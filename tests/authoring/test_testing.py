"""`kneebot test` as a function: what it runs, what it prints, and when all is well."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from bot.authoring.testing import run_tests
from tests.authoring.small import TALK, write_small

GOOD = "title: A good talk\nsteps:\n  - choose: Skip\n  - expect: How old are you\n"
BAD = "title: A bad talk\nsteps:\n  - choose: Skip\n  - expect: How tall are you\n"
VIGNETTE = "- {id: V1, title: One, facts: {age: 30, days: 1}, expect: {level: self_care}}\n"
WRONG = "- {id: W1, title: Wrong, facts: {age: 30, days: 1}, expect: {level: urgent}}\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    write_small(tmp_path / "wrist")
    (tmp_path / "wrist" / "rehearsals" / "more").mkdir(parents=True)
    (tmp_path / "wrist" / "rehearsals" / "good.yaml").write_text(GOOD)
    return tmp_path / "wrist"


def data_of(folder: Path, vignettes: Path | None = None, min_coverage: float = 0.0) -> tuple[dict[str, object], bool]:
    text, ok = run_tests(folder, vignettes, "json", min_coverage)
    data: dict[str, object] = json.loads(text)
    return data, ok


def test_all_that_is_well(folder: Path) -> None:
    (folder / "rehearsals" / "vignettes.yaml").write_text(VIGNETTE)
    text, ok = run_tests(folder)
    assert ok, text
    assert "✓ A good talk good" in text
    assert "✓ V1 One self_care" in text
    assert "1 rehearsal passed; 1 vignette passed" in text
    assert "flags typed that nothing reaches" in text
    assert f"{folder}/red_flags.yaml:1  cold_hand" in text


def test_a_rehearsal_that_fails_shows_its_chat_and_the_place(folder: Path) -> None:
    (folder / "rehearsals" / "more" / "bad.yaml").write_text(BAD)
    text, ok = run_tests(folder)
    assert not ok
    assert "✗ A bad talk bad" in text
    assert "  > [Skip]\n    How old are you?\n" in text
    assert f"{folder}/rehearsals/more/bad.yaml:4:5\n" in text
    assert "expected: “How tall are you” to be said\n" in text
    assert "2 rehearsals, 1 failed" in text
    data, ok = data_of(folder)
    assert not ok
    assert data["ok"] is False
    rehearsals = data["rehearsals"]
    assert isinstance(rehearsals, list)
    (failed,) = [one for one in rehearsals if not one["passed"]]
    assert failed["failure"]["at"] == f"{folder}/rehearsals/more/bad.yaml:4:5"
    assert {"who": "person", "text": "[Skip]"} in failed["chat"]


def test_a_vignette_that_fails_shows_its_chat_and_the_differences(folder: Path) -> None:
    (folder / "rehearsals" / "vignettes.yaml").write_text(WRONG)
    text, ok = run_tests(folder)
    assert not ok
    assert "✗ W1 Wrong self_care" in text
    assert "differs: level self_care instead of urgent (under-triaged)" in text
    assert "What did you do?" in text
    assert "1 vignette, 1 failed" in text


def test_a_file_of_vignettes_is_run_by_itself(folder: Path, tmp_path: Path) -> None:
    (folder / "rehearsals" / "bad.yaml").write_text(BAD)
    (tmp_path / "mine.yaml").write_text(VIGNETTE)
    data, ok = data_of(folder, tmp_path / "mine.yaml")
    assert ok
    assert data["rehearsals"] == []
    vignettes, measures = data["vignettes"], data["triage"]
    assert isinstance(vignettes, list)
    assert isinstance(measures, dict)
    assert [(one["id"], one["level"], one["passed"]) for one in vignettes] == [("V1", "self_care", True)]
    assert measures["all"]["share_right"] == 1
    text, ok = run_tests(folder, tmp_path / "mine.yaml")
    assert ok
    assert "Coverage" not in text


def test_too_little_coverage_is_not_well(folder: Path) -> None:
    text, ok = run_tests(folder, min_coverage=50)
    assert not ok
    assert "is below 50 %" in text
    _, ok = run_tests(folder, min_coverage=1)
    assert ok


@pytest.mark.parametrize(
    ("path", "content", "problem"),
    [
        ("phases/talk.yaml", TALK.replace("then: bye", "then: by"), 'no state is called "by"'),
        ("rehearsals/bad.yaml", "title: A\nsteps: []\n", "rehearsals/bad.yaml:2:8: the list is empty [empty-list]"),
        ("rehearsals/vignettes.yaml", "- 5\n", "rehearsals/vignettes.yaml:1:3: a vignette is expected here"),
    ],
)
def test_what_cannot_be_read_is_told_and_nothing_is_run(folder: Path, path: str, content: str, problem: str) -> None:
    (folder / path).write_text(content)
    text, ok = run_tests(folder)
    assert not ok
    assert problem in text
    assert "nothing was run" in text
    data, ok = data_of(folder)
    assert not ok
    assert isinstance(data["problems"], list)
    assert any(problem in "{file}:{line}:{column}: {sentence} [{code}]".format_map(one) for one in data["problems"])
    assert data["rehearsals"] == data["vignettes"] == []


def test_a_missing_file_of_vignettes_is_told(folder: Path, tmp_path: Path) -> None:
    text, ok = run_tests(folder, tmp_path / "none.yaml")
    assert not ok
    assert "none.yaml:1:1: cannot be read" in text


def test_a_dialogue_that_goes_round_without_a_question_fails_and_does_not_hang(folder: Path) -> None:
    endless = TALK + "  round: {say: Round, then: about}\n  about: {say: About, then: round}\n"
    (folder / "phases" / "talk.yaml").write_text(endless.replace("then: country", "then: round").replace(
        "skip: true\n    then: age", "skip: true\n    then: round"
    ))  # fmt: skip
    (folder / "rehearsals" / "vignettes.yaml").write_text(VIGNETTE)
    text, ok = run_tests(folder)
    assert not ok
    assert "goes round without a question" in text
    assert "the walk did not end" in text


def test_without_color_there_are_no_escapes_and_with_it_there_are(folder: Path) -> None:
    assert "\x1b[" not in run_tests(folder)[0]
    assert "\x1b[" in run_tests(folder, color=True)[0]


def test_a_folder_without_rehearsals_is_well_and_says_so(tmp_path: Path) -> None:
    text, ok = run_tests(write_small(tmp_path))
    assert ok
    assert "There is no rehearsal and no vignette." in text
