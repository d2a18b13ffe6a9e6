"""What a person told is never lost on the way: each test is a conversation in which it once was."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.dialogue.model import Level
from bot.dialogue.reading import read_sources
from bot.engine.events import TimerDue
from bot.engine.machine import Script
from tests.engine.dialogues import shin, sources
from tests.engine.person import Person
from tests.engine.test_turn import ready_for_ice, screened


def at_the_first_list(script: Script) -> Person:
    person = Person(script)
    person.start()
    for choice in ("go_on", "uk", "skip", "me"):
        person.tap(choice)
    person.type("34")
    return person


@pytest.mark.parametrize(
    "text",
    ["1.", "#1", "1)", "one", "a", "first", "the first one", "number 1", "1 please", "1, none of the others",
     "1 and nothing else", "none of these except 1", "1 but not the others", "only the second", "just the last"],
)  # fmt: skip
def test_a_line_that_is_told_is_never_taken_for_none_of_these(knee_script: Script, text: str) -> None:
    person = at_the_first_list(knee_script)

    person.type(text)

    assert person.state != "screening.emergency_2"
    assert person.talk.raised or not person.talk.asked


def test_a_flag_that_cannot_be_taken_back_stands_whatever_is_tapped(knee_script: Script) -> None:
    person = Person(knee_script)
    person.start()
    person.tap("go_on")
    person.tap("uk")
    person.type("i took way too many paracetamol tablets")
    assert "overdose" in person.talk.raised
    for _ in range(60):
        choices = list(person.choices)
        denials = [
            c for c in choices if c in ("-overdose", "none_of_these", "no", "not_sure", "called", "go_on", "right")
        ]
        if not denials:
            break
        person.tap(denials[0])

    assert "overdose" in person.talk.raised
    assert person.talk.level == Level.EMERGENCY


def rising(button: str = "") -> Person:
    """The small dialogue, where doing exercises raises a red flag by a fact that a way sets."""
    files = sources()
    flags = (
        files["red_flags.yaml"]
        .decode()
        .replace("raised_when: {pain: {min: 8}}", "raised_when: [{pain: {min: 8}}, {stage: gentle}]")
    )
    care = files["phases/care.yaml"].decode().replace("{say: Stretch it.,", f"{{say: Stretch it., {button}")
    changed = {**files, "red_flags.yaml": flags.encode(), "phases/care.yaml": care.encode()}
    person = Person(Script(read_sources(changed)))
    person.start()
    for choice in ("slow", "none_of_these", "yes"):
        person.tap(choice)
    person.type("2")
    person.tap("no")
    person.tap("none_of_these")
    person.type("1")
    person.tap("next")
    person.tap("+numb")
    person.tap("done")
    return person


@pytest.mark.parametrize("button", ["", "button: Ok, "])
def test_a_flag_that_a_way_sets_off_comes_before_what_the_way_leads_to(button: str) -> None:
    person = rising(button)

    assert person.state == "escalation.urgent"
    assert "Stretch it." not in person.said
    assert "Urgent." in person.said


def test_ticked_lines_count_when_words_are_heard() -> None:
    person = screened()
    person.command("back")
    person.tap("+worse")

    person.type("sore for a week")

    assert "worse" in person.talk.raised


def test_the_milder_level_gets_its_text_once_the_worse_flag_is_taken_back() -> None:
    person = Person(shin())
    person.start()
    person.tap("slow")
    person.tap("none_of_these")
    person.tap("no")
    person.type("sore for a week")
    assert "too_long" in person.talk.raised

    person.tap("wrong")
    person.tap("yes")
    said = person.tap("yes")

    assert person.talk.level == Level.SOON
    assert "Book a visit" in said


@pytest.mark.parametrize("command", ["care", "back"])
def test_no_advice_while_a_flag_that_was_heard_waits(command: str) -> None:
    person = screened()
    person.type("1")
    if command == "back":
        person.tap("next")
        person.tap("none_of_these")
    person.type("cant stand on it")
    assert person.talk.pending == ("no_weight",)

    said = person.command(command)

    assert "Rest it." not in said
    assert person.state == "flag.no_weight"


def test_restart_asks_about_what_was_heard_and_keeps_what_was_taken_back() -> None:
    person = Person(shin())
    person.start()
    person.tap("fall")
    person.type("bone hurts since the fall")

    person.command("restart")

    assert person.state == "flag.after_fall"
    person.tap("no")
    person.tap("yes")
    person.command("restart")
    assert any(entry.what == "cleared" for entry in person.talk.record)


def test_a_waiting_step_begun_anew_waits_its_full_time() -> None:
    person = ready_for_ice()
    person.wait(timedelta(minutes=5))
    person.type("sore for a week")
    person.command("menu")
    person.wait(timedelta(minutes=5))

    assert person.talk.until is None
    assert "hold" not in person.timers


def test_a_timer_of_an_older_wait_does_not_end_a_new_one() -> None:
    person = ready_for_ice()

    person.take(TimerDue("hold", person.now - timedelta(minutes=30)))

    assert person.state == "care.ice"


def test_a_wait_that_is_shown_again_shows_what_is_left() -> None:
    person = ready_for_ice()
    person.now += timedelta(minutes=10)

    assert "5:00" in person.command("start")


def test_the_record_does_not_grow_for_ever() -> None:
    person = Person(shin())
    person.start()
    person.type("cant stand on it")
    person.tap("yes")
    person.tap("yes")
    for _ in range(700):
        person.tap("slow")
        person.command("back")

    assert len(person.talk.record) <= 601
    assert any(entry.what == "cleared" for entry in person.talk.record)
