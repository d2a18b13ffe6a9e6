"""Where one episode ends and the next begins: what the old one told decides nothing in the new one."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.dialogue.model import Level
from bot.dialogue.reading import read_sources
from bot.engine.conversation import Entry
from bot.engine.machine import Script
from tests.engine.dialogues import sources
from tests.engine.person import Person

FACTS = """facts:
  stage: [none, gentle]
  pain_before: number
kept:
  restart: [country]
  new_episode: [begin]
  of_flags: [toes]
"""
NUMB = """
numb_foot:
  level: urgent
  question: Is the foot numb?
  line: A numb foot
  why: It may be a nerve.
  do: [Be seen today.]
  do_not: [Do not wait.]
  raise: [{when: {toes: "no"}, to: emergency}]
  heard_as: [my foot is numb]
"""
MENU = """
phase: menu
open_at: [urgent, emergency]
states:
  main:
    ask: What now?
    answers:
      new: {label: Something new, to: episode}
      bye: {label: Bye, to: bye}
      did: {label: I walked, did: "A walk, with pain of {pain}"}
      keep: {label: Keep the pain, to: keep}
      toes: {label: My toes, to: toes}
    save_as: wishes
    then: main
  keep: {route: [{to: main, copy: {pain_before: pain}, did: Kept}]}
  episode: {route: [{to: checks.first, new_episode: true, set: {stage: none}}]}
  toes: {ask: Can you move the toes?, answers: {yes: "Yes", no: "No"}, then: main}
  place: {ask: Where are you?, answers_from: places, save_as: country, then: main}
  bye: {end: Goodbye., then: hello_again}
  hello_again: {say: Hello again., then: main}
"""


@pytest.fixture(scope="module")
def script() -> Script:
    files = sources()
    files["dialogue.yaml"] = files["dialogue.yaml"].replace(b"facts:\n  stage: [none, gentle]\n", FACTS.encode())
    files["red_flags.yaml"] += NUMB.encode()
    files["phases/menu.yaml"] = MENU.encode()
    files["phases/checks.yaml"] = files["phases/checks.yaml"].replace(
        b"[strong_pain, after_fall]", b"[strong_pain, after_fall, numb_foot]"
    )
    return Script(read_sources(files))


@pytest.fixture
def person(script: Script) -> Person:
    """Somebody who told of nothing and opened the menu."""
    person = Person(script)
    person.start()
    person.tap("slow")
    person.tap("none_of_these")
    person.tap("yes")
    person.type("3")
    person.tap("none_of_these")
    person.tap("none_of_these")
    person.command("menu")
    return person


def test_a_new_episode_forgets_all_but_what_is_kept_and_asks_every_red_flag_anew(person: Person) -> None:
    person.tap("new")

    assert person.talk.facts == {"begin": "slow", "stage": "none"}
    assert set(person.talk.told_at) == {"begin", "stage"}
    assert person.talk.asked == frozenset()
    assert person.talk.history == ()
    assert person.state == "checks.first"


def test_a_red_flag_outlasts_a_new_episode(person: Person) -> None:
    person.type("sore for a week")
    person.tap("yes")

    person.tap("new")

    assert person.talk.level == Level.SOON
    assert "too_long" in person.talk.raised
    assert [entry.what for entry in person.talk.record] == ["raised"]


def test_what_was_asked_for_a_red_flag_is_forgotten_with_it(person: Person) -> None:
    person.tap("toes")
    person.tap("no")
    person.type("my foot is numb")
    person.tap("yes")
    assert person.talk.level == Level.EMERGENCY

    person.tap("wrong")
    person.tap("no")
    person.tap("yes")

    assert person.talk.level == Level.SELF_CARE
    assert "toes" not in person.talk.facts
    person.type("my foot is numb again")
    person.tap("yes")
    assert person.talk.level == Level.URGENT


def test_what_was_asked_for_another_red_flag_stays_while_that_one_is_raised(person: Person) -> None:
    person.tap("toes")
    person.tap("yes")
    person.type("my foot is numb")
    person.tap("yes")
    person.type("cant stand on it")
    assert set(person.talk.raised) == {"numb_foot"}
    person.tap("no")
    assert set(person.talk.raised) == {"numb_foot", "no_weight"}

    person.tap("wrong")
    while person.state.startswith("flag."):
        person.tap({"flag.no_weight": "yes", "flag.no_weight_sure": "yes"}.get(person.state, "yes"))

    assert set(person.talk.raised) == {"numb_foot"}
    assert person.talk.facts["toes"] == "yes"


def test_a_number_is_kept_as_it_was(person: Person) -> None:
    person.tap("keep")
    assert person.talk.facts["pain_before"] == 3

    person.command("back")

    assert person.talk.facts["pain_before"] == 3


def test_a_fact_that_is_copied_from_nothing_is_forgotten(script: Script) -> None:
    person = Person(script)
    person.start()
    person.command("menu")

    person.tap("keep")

    assert "pain_before" not in person.talk.facts


def test_what_was_done_is_noted_with_the_time(person: Person) -> None:
    person.now += timedelta(hours=1)
    person.tap("did")
    person.tap("keep")

    done = [entry for entry in person.talk.record if entry.what == "did"]
    assert done[0] == Entry(person.now, "menu.main", "did", "A walk, with pain of 3")
    assert done[1].said == "Kept"


@pytest.mark.parametrize("again", ["/start", "hello?"])
def test_after_the_goodbye_it_goes_on_where_the_dialogue_says(person: Person, again: str) -> None:
    person.tap("bye")
    kept = dict(person.talk.facts)

    said = person.command("start") if again == "/start" else person.type(again)

    assert "Hello again." in said
    assert person.state == "menu.main"
    assert person.talk.facts == kept


def test_a_restart_leaves_what_the_dialogue_says(person: Person) -> None:
    person.command("restart")

    assert person.talk.facts == {}
    assert person.state == "intro.begin"
