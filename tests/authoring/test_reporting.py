"""How a check is told: the source line and a caret, what was proved, JSON for programs, the exit status."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from bot.authoring.proof import PROMISES
from bot.authoring.reporting import Figures, Shown, run_check
from tests.authoring.checked import TODAY, sound_files
from tests.problem_cases import changed


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty place whose paths are short in what is told."""
    monkeypatch.chdir(tmp_path)
    return Path("ankle")


def write(folder: Path, files: dict[str, bytes]) -> None:
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)


def slip(words: str, others: str, file: str = "phases/talk.yaml") -> dict[str, bytes]:
    return changed(sound_files(), [{"file": file, "replace": words, "with": others}])


def test_a_sound_dialogue_is_told_with_what_was_proved(folder: Path) -> None:
    write(folder, sound_files())

    text, status = run_check(folder, today=TODAY)

    assert status == 0
    assert text.startswith("Proved")
    assert all(promise in text for promise in PROMISES)
    assert "14 states, 3 red flags, 6 phrases heard" in text
    assert text.endswith("Sound: no errors, no warnings.\n")


def test_a_mistake_is_shown_with_its_line_and_a_caret(folder: Path) -> None:
    write(folder, slip("then: signs", "then: sings"))

    text, status = run_check(folder, today=TODAY)

    assert status == 1
    assert text == (
        'ankle/phases/talk.yaml:15:11: no state is called "sings"; did you mean "signs"? [unknown-target]\n'
        "    then: sings\n"
        "          ^\n"
        "\n"
        "The files could not be read whole, so nothing more was looked at and nothing was proved.\n"
        "Not sound: 1 error, no warnings.\n"
    )


def test_a_broken_promise_is_shown_as_a_conversation(folder: Path) -> None:
    write(folder, slip("      - {when: {flags: long_sore}, to: causes}\n", ""))

    text, status = run_check(folder, today=TODAY)

    assert status == 1
    assert "    | Person: " in text
    assert "[forbidden-advice]" in text
    assert "Proved" not in text


def test_warnings_alone_leave_it_sound_and_can_be_left_out(folder: Path) -> None:
    write(folder, slip("statements: 2", "statements: 3", "dialogue.yaml"))

    text, status = run_check(folder, today=TODAY)
    quiet, _ = run_check(folder, today=TODAY, shown=Shown.NO_WARNINGS)
    _, of_release = run_check(folder, today=TODAY, release=True)

    assert (status, of_release) == (0, 1)
    assert "ankle/dialogue.yaml:32:13: warning: nothing carries the statement S3" in text
    assert "warning:" not in quiet
    assert quiet.endswith("Sound: no errors, 1 warning.\n")


def test_color_is_only_for_a_terminal(folder: Path) -> None:
    write(folder, slip("then: signs", "then: sings"))

    plain, _ = run_check(folder, today=TODAY)
    colored, _ = run_check(folder, today=TODAY, color=True)

    assert "\x1b[" not in plain
    assert "\x1b[" in colored


def test_brackets_and_emoji_names_in_an_authors_line_are_shown_as_written(folder: Path) -> None:
    write(folder, slip("ask: How did it start?", 'ask: "[bold]How :smile: did it start? {nobody}"'))

    text, _ = run_check(folder, today=TODAY)

    assert '    ask: "[bold]How :smile: did it start? {nobody}"\n' in text


def test_json_says_the_same_for_programs(folder: Path) -> None:
    write(folder, slip("{min: 4, max: 6}", "{min: 3, max: 6}"))

    data = json.loads(run_check(folder, "json", today=TODAY)[0])

    assert (data["sound"], data["errors"], data["warnings"]) == (True, 0, 1)
    assert data["problems"] == [
        {
            "file": "ankle/phases/talk.yaml",
            "line": 27,
            "column": 9,
            "severity": "warning",
            "code": "overlap",
            "sentence": "this line and the one at line 24 can both hold; the first is taken: "
            "let them leave no case in common",
            "page": "dialogues/codes.md#overlap",
            "story": [],
        }
    ]
    assert data["proved"] == list(PROMISES)
    assert set(data["figures"]) == set(Figures.__dataclass_fields__)


def test_a_folder_that_is_not_there_is_told(folder: Path) -> None:
    text, status = run_check(folder, today=TODAY)

    assert status == 1
    assert text.startswith("ankle:1:1: there is no such folder [missing-file]\n")
