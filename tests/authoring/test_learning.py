"""`kneebot learn`: messages beside a dialogue become weights, always the same; what is shipped is what was learned."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from bot.authoring.examples import examples_digest, read_examples
from bot.authoring.learning import learn
from bot.dialogue.learned import LEARNED, is_whole
from bot.dialogue.problems import BadDialogue
from bot.dialogue.reading import read_dialogue
from bot.engine.hearing.learned import read_learned
from bot.engine.machine import Script
from tests.authoring.checked import sound_files

ROOT = Path(__file__).parents[2]
KNEE = ROOT / "dialogues" / "knee"
TELLING = "my toes are like marble", "toes like marble since noon", "marble toes on that leg", "toes gone like marble"
HARMLESS = "i ran ten k", "we have a marble floor", "thanks a lot", "a bit stiff", "played marbles with my son, 30"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A small dialogue with examples."""
    files = {
        **sound_files(),
        "hearing/examples/all.yaml": "\n".join(
            ["nothing:", *(f"  - {text}" for text in HARMLESS), "cold_foot:", *(f"  - {text}" for text in TELLING)]
        ).encode(),
    }
    for path, content in files.items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_bytes(content)
    return tmp_path


def test_what_is_learned_is_heard_in_other_words(folder: Path) -> None:
    said = "my left toes are like marble now"
    before = Script(read_dialogue(folder)).ear.hear(said)
    learn(folder)
    after = Script(read_dialogue(folder)).ear.hear(said)

    assert before.level == "none"
    assert [flag.id for flag in after.flags] == ["cold_foot"]


def test_learning_twice_gives_the_same_file(folder: Path) -> None:
    learn(folder)
    first = (folder / LEARNED).read_bytes()
    learn(folder)

    assert is_whole(first)
    assert (folder / LEARNED).read_bytes() == first


def test_mistakes_in_examples_are_told_with_their_place(folder: Path) -> None:
    (folder / "hearing" / "examples" / "bad.yaml").write_text(
        "cold_feet:\n  - a\nnothing: b\ncold_foot:\n  - i ran ten k\n"
    )

    with pytest.raises(BadDialogue) as told:
        learn(folder)

    lines = [str(problem).removeprefix(f"{folder.as_posix()}/hearing/examples/") for problem in told.value.problems]
    assert lines == [
        'bad.yaml:1:1: there is no red flag called "cold_feet"; did you mean "cold_foot"? [unknown-flag]',
        "bad.yaml:3:10: a list of messages is expected here, each behind a dash [wrong-type]",
        f"bad.yaml:5:5: this message is given at {folder.as_posix()}/hearing/examples/all.yaml:2:5 already [example-twice]",
    ]
    assert not (folder / LEARNED).exists()


def test_the_shipped_weights_are_those_of_the_shipped_phrases_and_examples() -> None:
    dialogue = read_dialogue(KNEE)

    assert Script(dialogue).ear.not_learned == ()
    assert read_learned(dialogue.learned).examples == examples_digest(read_examples(KNEE, dialogue)), (
        "run: kneebot learn"
    )


def test_what_hearing_is_measured_by_was_not_learned_from() -> None:
    """But for the odd short sentence that two strangers wrote alike."""
    learned = {example.text.casefold() for example in read_examples(KNEE, read_dialogue(KNEE))}
    for name in ("exam", "exam_2"):
        lines = (ROOT / "tests" / "hearing" / f"{name}.jsonl").read_text(encoding="utf8").splitlines()
        texts = {line["text"].casefold() for line in map(json.loads, lines) if "options" not in line}

        assert len(texts & learned) <= len(texts) / 50
