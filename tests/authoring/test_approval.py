"""A dialogue goes live only when the check finds it sound, in the check's words; and who would be stranded by an edit."""

from __future__ import annotations

import json
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from bot.authoring import approval
from bot.authoring.approval import approve
from bot.authoring.reporting import Report, run_check
from bot.authoring.standing import stranded
from bot.dialogue.reading import read_dialogue
from bot.engine.conversation import Conversation
from bot.engine.events import TextReceived
from bot.engine.turn import Turn
from bot.storage.sql import look_into, open_store
from bot.storage.store import Arrival, Place, StoreError
from tests.engine.dialogues import shin, sources
from tests.storage.counting import NOON

TODAY = date(2026, 11, 22)
SOUND = Report((), (), None, {})


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, content in sources().items():
        path = tmp_path / "shin" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return tmp_path / "shin"


class Judge:
    """Stands in for the check, which has tests of its own. `edits` are made while it looks."""

    def __init__(self, report: Report = SOUND, edits: int = 0) -> None:
        self.report, self.edits, self.asked = report, edits, 0

    def __call__(self, folder: Path, today: date) -> Report:
        self.asked += 1
        if self.asked <= self.edits:
            path = folder / "phases" / "intro.yaml"
            path.write_text(path.read_text().replace("say: Hello", "say: Hello hello"))
        return self.report


def test_a_dialogue_that_the_check_refuses_does_not_go_live_and_its_words_say_why(folder: Path) -> None:
    path = folder / "phases" / "checks.yaml"
    path.write_text(path.read_text().replace("guard: [too_long, worse]", "guard: [worse]"))

    checked = approve(folder, TODAY)

    assert checked.dialogue is None
    assert "no guard asks the red flag" in checked.why
    assert "[flag-without-guard]" in checked.why
    assert "warning:" not in checked.why


def test_what_cannot_be_read_does_not_go_live(folder: Path) -> None:
    (folder / "places.yaml").unlink()

    assert "places.yaml:1:1: this file is missing" in approve(folder, TODAY).why


def test_an_edit_in_the_midst_of_a_check_begins_it_anew(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    judge = Judge(edits=2)
    monkeypatch.setattr(approval, "check", judge)

    checked = approve(folder, TODAY)

    assert judge.asked == 3
    assert checked.dialogue == read_dialogue(folder)


def test_files_that_never_rest_do_not_go_live(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(approval, "check", Judge(edits=100))

    assert "changed all the time" in approve(folder, TODAY).why


# Who stands where


def test_people_in_states_that_are_gone_are_counted_over_all_versions() -> None:
    people = {
        Place("one", "checks.pain"): 5,
        Place("one", "care.old"): 2,
        Place("two", "care.old"): 1,
        Place("one", "care.gone"): 4,
        Place("one", "flag.old_flag"): 1,
        Place("one", "care.ice.9"): 1,
        Place("one", ""): 9,
    }

    problems = stranded(shin().dialogue, people)

    assert [(problem.code, problem.severity, problem.sentence.partition(";")[0]) for problem in problems] == [
        ("landing", "warning", "4 people stand in “care.gone”, which is gone"),
        ("landing", "warning", "1 person stands in “care.ice.9”, which is gone"),
        ("stranded", "error", _STRANDED),
        ("flag-removed", "warning", "1 person stands in “flag.old_flag”, which is gone with its red flag"),
    ]


_STRANDED = (
    "3 people stand in “care.old”, which is gone: write it under `was` of the state that it became, or under `landings` "
    "with the state where they go on"
)


def test_people_are_found_in_a_database(folder: Path, tmp_path: Path) -> None:
    store = open_store(f"sqlite:///{tmp_path / 'kneebot.sqlite'}")
    places = {1: "checks.pain", 2: "care.old", 3: "care.old"}
    store.take_turns(
        [Arrival(None, chat, TextReceived(place)) for chat, place in places.items()],
        lambda conversation, event, now: Turn(Conversation("one", event.text)),  # type: ignore[union-attr]
        NOON,
    )

    store.close()
    with closing(look_into(f"sqlite:///{tmp_path / 'kneebot.sqlite'}")) as looking:
        people = looking.people_at()
    text, status = run_check(folder, today=TODAY, people=people)
    data, same = run_check(folder, "json", today=TODAY, people=people)

    assert status == same == 1
    assert f"{folder.as_posix()}/dialogue.yaml:1:1: 2 people stand in “care.old”, which is gone" in text
    assert "People stand in 1 state that this dialogue has not any more." in text
    assert [row["code"] for row in json.loads(data)["standing"]] == ["stranded"]


def test_looking_into_a_database_makes_none_and_takes_no_empty_one_for_an_answer(tmp_path: Path) -> None:
    """A misspelt name would say that nobody stands anywhere."""
    path = tmp_path / "misspelt.sqlite"

    with pytest.raises(StoreError, match="is its name right"):
        look_into(f"sqlite:///{path}")

    assert not path.exists()
