"""Timed steps: their limits, their count, a pause amid them, and what the clock decides."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.dialogue.reading import read_sources
from bot.engine.machine import Script
from tests.engine.dialogues import sources, with_a_shortcut
from tests.engine.person import Person

MINUTE = timedelta(minutes=1)
CARE = """
phase: care
states:
  intro:
    route:
      - {when: {iced: {within: 2 hours}}, to: too_soon}
      - {when: {night: true}, to: at_night}
      - to: ice
  too_soon: {say: Too soon., then: menu.main}
  at_night: {say: Not at night., then: menu.main}
  ice:
    advice: home_care
    routine:
      - ask: Ready?
        answers: {start: {label: Start, set: {iced: on}}, no: {label: No, to: menu.main}}
      - repeat: 2
        steps:
          - at_most: 20 minutes
            to: over
            left: left
            steps:
              - hold: 5 minutes
                text: The ice is on.
                answers: {stop: {label: Stop, to: left}}
              - ask: How is the skin?
                answers: {fine: Fine, bad: {label: Bad, to: left}}
                silence: {after: 15 minutes, to: left}
              - hold: 10 minutes
                text: Leave it on.
          - hold: 15 minutes
            text: No ice now, {round} of {rounds}.
            answers: {pause: {label: Pause, to: paused, comes_back: true}}
    then: {to: later, set: {iced: done}}
  paused: {ask: Paused., answers: {go: {label: Go on, to: resume}}, advice: home_care}
  over: {say: The ice must come off., then: {to: menu.main, set: {iced: done}, did: Ice up to the limit}}
  left: {say: Take the ice off., then: {to: menu.main, set: {iced: done}, did: Ice stopped}}
  later: {check_in: {after: 1 hour, opens: care.hello}, then: menu.main}
  hello: {ask: Hello., answers: {now: Now}, then: menu.main}
"""
MENU = """
phase: menu
open_at: [urgent, emergency]
states:
  main:
    ask: What now?
    answers:
      east: {label: East, to: zone}
      remind: {label: Remind me, to: care.later}
      back: {label: Back, to: resume}
    save_as: wishes
    then: main
  place: {ask: Where are you?, answers_from: places, save_as: country, then: main}
  zone: {ask: Where?, answers: {utc_plus_8: Far east, utc_plus_0: Here}, save_as: utc_offset, then: main}
"""


@pytest.fixture(scope="module")
def script() -> Script:
    files = sources()
    files["dialogue.yaml"] = with_a_shortcut(files["dialogue.yaml"]).replace(
        b"  stage: [none, gentle]\n", b"  stage: [none, gentle]\n  iced: [on, done]\nkept: {restart: [iced]}\n"
    )
    files["phases/care.yaml"] = CARE.encode()
    files["phases/menu.yaml"] = MENU.encode()
    files["phases/causes.yaml"] = files["phases/causes.yaml"].replace(b"- to: care.intro", b"- to: menu.main")
    return Script(read_sources(files))


@pytest.fixture
def person(script: Script) -> Person:
    """Somebody who told of nothing and stands at the ice."""
    person = Person(script)
    person.start()
    person.tap("slow")
    person.tap("none_of_these")
    person.tap("yes")
    person.type("3")
    person.tap("no")
    person.tap("none_of_these")
    person.type("1")
    person.command("care")
    assert "Ready?" in person.said
    return person


def done(person: Person) -> list[str]:
    return [entry.said for entry in person.talk.record if entry.what == "did"]


def test_the_limit_begins_with_the_first_of_its_steps_and_ends_with_the_last(person: Person) -> None:
    assert "limit" not in person.timers

    person.tap("start")
    assert person.timers["limit"] == person.now + 20 * MINUTE

    person.wait(5 * MINUTE)
    person.tap("fine")
    person.wait(10 * MINUTE)
    assert "No ice now, 1 of 2." in person.said
    assert "limit" not in person.timers


def test_a_repeat_has_a_limit_of_its_own(person: Person) -> None:
    person.tap("start")
    person.wait(5 * MINUTE)
    person.tap("fine")

    person.wait(10 * MINUTE + 15 * MINUTE)

    assert "The ice is on." in person.said
    assert person.timers["limit"] == person.now + 20 * MINUTE


def test_the_limit_ends_the_steps_amid_a_question(person: Person) -> None:
    person.tap("start")
    person.wait(5 * MINUTE)
    person.wait(14 * MINUTE)

    assert "The ice must come off." in person.wait(MINUTE)
    assert person.state == "menu.main"
    assert done(person) == ["Ice up to the limit"]
    assert "hold" not in person.timers


def test_amid_a_red_flag_the_limit_is_said_and_the_question_stays(person: Person) -> None:
    person.tap("start")
    person.type("cant stand on it")

    said = person.wait(20 * MINUTE)

    assert "The ice must come off." in said
    assert person.state == "flag.no_weight"
    assert done(person) == ["Ice up to the limit"]
    person.tap("yes")
    person.tap("yes")
    assert person.state == "menu.main", "it led back to the ice"


def test_a_red_flag_that_is_cleared_in_time_leads_back_to_the_step_and_its_own_end(person: Person) -> None:
    person.tap("start")
    person.wait(MINUTE)
    due = person.timers["limit"]
    person.type("cant stand on it")
    person.wait(MINUTE)
    person.tap("yes")
    person.tap("yes")

    assert "The ice is on." in person.said
    assert person.timers["limit"] == due
    assert person.timers["hold"] == due - 15 * MINUTE


def test_the_limit_is_told_even_in_an_emergency(person: Person) -> None:
    person.tap("start")
    person.type("i cannot breathe")
    assert person.state == "escalation.emergency"

    said = person.wait(20 * MINUTE)

    assert "The ice must come off." in said
    assert person.state == "escalation.emergency"


@pytest.mark.parametrize("command", ["menu", "stop", "restart"])
def test_whoever_leaves_by_a_command_is_told_first_and_does_not_come_back(person: Person, command: str) -> None:
    person.tap("start")
    person.wait(MINUTE)

    said = person.command(command)

    assert said.startswith("Take the ice off.")
    assert person.talk.facts["iced"] == "done"
    assert not {"limit", "hold", "bar"} & set(person.timers)
    if command != "restart":  # that forgets what was done
        assert done(person) == ["Ice stopped"]
    if command == "menu":
        person.tap("back")
        assert person.state == "menu.main"


def test_back_within_the_limit_keeps_it(person: Person) -> None:
    person.tap("start")
    person.wait(5 * MINUTE)
    due = person.timers["limit"]
    person.tap("fine")

    person.command("back")

    assert person.state == "care.ice.3"
    assert person.timers["limit"] == due


def test_a_fact_is_recent_for_its_time(person: Person) -> None:
    person.tap("start")
    person.tap("stop")
    person.wait(119 * MINUTE)
    assert "Too soon." in person.command("care")

    person.wait(MINUTE)

    assert "Ready?" in person.command("care")


def test_a_restart_does_not_make_it_long_ago(person: Person) -> None:
    person.tap("start")
    person.tap("stop")

    person.command("restart")

    assert "Too soon." in person.command("care")


def test_night_is_where_the_person_is(person: Person) -> None:
    person.command("menu")
    person.tap("east")
    person.tap("utc_plus_0")
    assert "Ready?" in person.command("care")

    person.command("menu")
    person.tap("east")
    person.tap("utc_plus_8")
    person.now += timedelta(hours=1)  # 13:00 at Greenwich, 21:00 there

    assert "Not at night." in person.command("care")


def test_a_reminder_waits_until_timed_steps_are_over(person: Person) -> None:
    person.command("menu")
    person.tap("remind")
    person.wait(58 * MINUTE)
    person.command("care")
    person.tap("start")

    assert "Hello." not in person.wait(5 * MINUTE)
    assert person.state == "care.ice.3"
    person.tap("bad")
    assert "Hello." in person.wait(10 * MINUTE)


def test_repeated_steps_are_counted_and_a_pause_leads_back_to_the_same_one(person: Person) -> None:
    person.tap("start")
    person.wait(5 * MINUTE)
    person.tap("fine")
    person.wait(10 * MINUTE)
    person.wait(15 * MINUTE)
    person.wait(5 * MINUTE)
    person.tap("fine")
    assert "No ice now, 2 of 2." in person.wait(10 * MINUTE)
    here = person.state

    assert "Paused." in person.tap("pause")
    assert "hold" not in person.timers
    person.wait(60 * MINUTE)
    assert "No ice now, 2 of 2." in person.tap("go")

    assert person.state == here
    assert person.timers["hold"] == person.now + 15 * MINUTE
