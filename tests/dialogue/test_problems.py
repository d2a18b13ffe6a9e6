"""Every mistake is told with its place, a sentence and its code. Each case is a file in `problems`: changes to the good
dialogue, and the lines expected. Its name begins with the code it is about."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.dialogue.problems import BadDialogue
from bot.dialogue.reading import read_dialogue, read_sources
from bot.dialogue.reading.codes import CODES
from bot.dialogue.reading.desk import MOST_HINTS
from bot.dialogue.reading.whole import MOST_FILES
from bot.dialogue.reading.yaml_marks import DEEPEST, LARGEST_FILE, MOST_NODES
from tests.dialogue.ankle_files import ankle_files
from tests.problem_cases import case, changed

CASES = sorted((Path(__file__).parent / "problems").glob("*.yaml"))


def problems(files: dict[str, bytes]) -> str:
    with pytest.raises(BadDialogue) as told:
        read_sources(files)
    return "".join(f"{problem}\n" for problem in told.value.problems)


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_a_mistake_is_told(path: Path) -> None:
    data = case(path)

    assert problems(changed(ankle_files(), data["changes"])) == data["expect"]


def test_every_code_has_a_case_and_every_case_a_code() -> None:
    told = {line.rpartition("[")[2].rstrip("]") for path in CASES for line in case(path)["expect"].splitlines()}

    assert told | {"too-large", "unreadable"} == set(CODES)
    assert {code for code in CODES if not any(path.stem.startswith(code.replace("-", "_")) for path in CASES)} == {
        "too-large",
        "unreadable",
    }


def test_a_file_too_large_is_not_read() -> None:
    files = ankle_files()
    files["messages.yaml"] = b"#" * (LARGEST_FILE + 1)

    assert problems(files) == "messages.yaml:1:1: the file is larger than 1024 KiB; split it into several [too-large]\n"


def test_a_file_of_too_many_entries_is_not_read() -> None:
    files = ankle_files()
    files["messages.yaml"] = b"- a\n" * (MOST_NODES + 1)

    assert problems(files) == (
        f"messages.yaml:{MOST_NODES + 1}:3: the file holds more than {MOST_NODES} entries; "
        "split it into several [too-large]\n"
    )


def test_many_mistakes_take_no_longer_than_their_number() -> None:
    """The nearest of many names is not looked for without end."""
    states = "".join(f"  s{number}: {{say: Hello., then: x{number}}}\n" for number in range(2000))
    files = ankle_files()
    files["phases/more.yaml"] = f"phase: more\nstates:\n{states}".encode()

    told = problems(files)

    assert told.count("[unknown-target]") == 2000
    assert 0 < told.count("did you mean") <= MOST_HINTS


def test_too_many_files_are_told() -> None:
    files = ankle_files() | {f"phases/x{number}.yaml": b"phase: x" for number in range(MOST_FILES)}

    assert f"there are {len(files) - 1} files; 200 is the most [too-many]" in problems(files)


def test_a_file_that_cannot_be_opened_is_told(tmp_path: Path) -> None:
    (tmp_path / "messages.yaml").mkdir()

    with pytest.raises(BadDialogue) as told:
        read_dialogue(tmp_path, "ankle")

    assert str(told.value) == "ankle/messages.yaml:1:1: cannot be read: Is a directory [unreadable]"


@pytest.mark.parametrize("opening", ["[", "{a: ", "- ", "{any: [", "&a [", "? "])
def test_depth_exhausts_nothing(opening: str) -> None:
    files = ankle_files()
    files["causes.yaml"] = (opening * 20_000).encode()

    assert problems(files).count("\n") == 1


def test_conditions_may_be_as_deep_as_a_file() -> None:
    files = changed(
        ankle_files(),
        [
            {
                "file": "phases/talk.yaml",
                "replace": "when: {days: {max: 2}}",
                "with": f"when: {'{not: ' * (DEEPEST - 6)}{{days: 2}}{'}' * (DEEPEST - 6)}",
            }
        ],
    )

    assert read_sources(files).states["talk.welcome"]


def test_repeats_in_repeats_are_not_written_out() -> None:
    steps = "{say: Hello.}"
    for _ in range(10):
        steps = f"{{repeat: 200, steps: [{steps}]}}"
    files = ankle_files()
    files["phases/more.yaml"] = f"phase: more\nstates: {{long: {{routine: [{steps}], then: long}}}}".encode()

    assert problems(files).endswith("the routine has more than 200 steps with its repeats [too-many]\n")
