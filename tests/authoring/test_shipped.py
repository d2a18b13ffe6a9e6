"""The shipped dialogue goes as its rehearsals and the brief's vignettes say, and they reach nearly all of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.authoring.coverage import Coverage
from bot.authoring.rehearsal import FOLDER, VIGNETTES, Rehearsal, chat_lines, read_rehearsals
from bot.authoring.testing import run_rehearsal, run_vignette
from bot.authoring.vignettes import Vignette, read_all_vignettes, read_vignettes
from bot.authoring.world import Beginnings, WatchedScript
from bot.dialogue.reading import read_dialogue

KNEE = Path(__file__).parents[2] / "dialogues" / "knee"
REHEARSALS = sorted(path.stem for path in (KNEE / FOLDER).rglob("*.yaml") if not path.match(VIGNETTES))
OF_THE_BRIEF = read_vignettes(KNEE / FOLDER / "vignettes.yaml")
PATIENTS = {vignette.id: vignette for vignette in read_all_vignettes(sorted((KNEE / FOLDER).glob(VIGNETTES)))}
WANTED_COVERAGE = 98.0


class Shipped:
    """The dialogue made ready once for all of these tests; what each reaches is added up."""

    def __init__(self) -> None:
        dialogue = read_dialogue(KNEE, "dialogues/knee")
        self.coverage = Coverage(dialogue)
        self.script = WatchedScript(dialogue)
        self.beginnings = Beginnings(self.script, self.coverage.watch)
        self.rehearsals: dict[str, Rehearsal] = {
            rehearsal.name: rehearsal for rehearsal in read_rehearsals(KNEE, dialogue, "dialogues/knee")
        }
        self.done: set[str] = set()

    def rehearse(self, name: str) -> str:
        """What went another way, or nothing."""
        self.done.add(name)
        result = run_rehearsal(self.rehearsals[name], self.beginnings)
        return "" if result.passed else result.story()

    def walk(self, vignette: Vignette) -> str:
        """What differs, or nothing."""
        self.done.add(vignette.id)
        verdict = run_vignette(self.script, vignette, self.coverage.watch)
        if verdict.passed:
            return ""
        chat = chat_lines(verdict.outcome.chat) if verdict.outcome else []
        return "\n".join([*chat, *verdict.differences, *(f"`{label}` is not offered" for label in verdict.missing)])


@pytest.fixture(scope="module")
def shipped() -> Shipped:
    return Shipped()


@pytest.mark.parametrize("name", REHEARSALS)
def test_rehearsal(shipped: Shipped, name: str) -> None:
    assert not (story := shipped.rehearse(name)), story


@pytest.mark.parametrize("name", PATIENTS)
def test_vignette(shipped: Shipped, name: str) -> None:
    assert not (story := shipped.walk(PATIENTS[name])), story


def test_all_25_vignettes_of_the_brief_are_there() -> None:
    assert [vignette.id for vignette in OF_THE_BRIEF] == [f"D{number:02}" for number in range(1, 26)]


def test_nearly_all_of_the_dialogue_is_reached(shipped: Shipped) -> None:
    for name in REHEARSALS:
        if name not in shipped.done:
            shipped.rehearse(name)
    for vignette in PATIENTS.values():
        if vignette.id not in shipped.done:
            shipped.walk(vignette)
    shares = shipped.coverage.shares()
    missing = [f"{item.mark.file}:{item.mark.line} {item.kind} {item.name}" for item in shares["all"].missing]
    assert shares["all"].percent >= WANTED_COVERAGE, "\n".join(missing)
