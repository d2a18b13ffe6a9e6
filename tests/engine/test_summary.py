"""The page for the physician: what was told and done over time, on the person's clock."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.engine.conversation import Conversation, Entry
from bot.engine.machine import Script
from bot.engine.replies import Document
from tests.engine.person import START, Person

HOUR = timedelta(hours=1)


def page_of(script: Script, talk: Conversation) -> str:
    """The page as text, from a conversation whose questions for the list were asked already."""
    person = Person(script, talk._replace(facts={**talk.facts, "list_mode": "ask"}, version=script.dialogue.version))
    person.command("summary")
    assert person.turn is not None
    return next(item.text for item in person.turn.replies if isinstance(item, Document) and item.name.endswith(".txt"))


def talk(*record: Entry, **facts: str | float | tuple[str, ...]) -> Conversation:
    return Conversation("", "menu.main", facts=facts, told_at=dict.fromkeys(facts, START), record=record)


def standing_at(state: str, script: Script) -> Conversation:
    """After the consent."""
    return talk(consent="go_on")._replace(version=script.dialogue.version, state=state, turn=1)


def did(said: str, hours: float) -> Entry:
    return Entry(START - hours * HOUR, "home_care.ice_timer", "did", said)


def test_all_times_are_on_the_clock_that_the_page_names(knee_script: Script) -> None:
    page = page_of(knee_script, talk(did("Ice, 15 minutes", 1), utc_offset="utc_plus_5_30"))

    assert "2026-11-22 17:30. All times: UTC+05:30." in page
    assert "- Ice, 15 minutes: 11-22 16:30\n" in page


def test_what_was_done_often_is_one_line_with_the_first_and_the_last_times(knee_script: Script) -> None:
    often = [did("Ice, 15 minutes", hours) for hours in range(40, 0, -1)]

    page = page_of(knee_script, talk(*often, did("Calf raises, 10", 0)))

    (ice,) = [line for line in page.split("\n") if line.startswith("- Ice, 15 minutes: ")]
    assert ice.count("11-2") == 12
    assert ", …, " in ice
    assert "- Calf raises, 10: 11-22 12:00\n" in page


def test_every_pain_is_listed_whichever_question_asked_for_it(knee_script: Script) -> None:
    asked = [
        Entry(START - 48 * HOUR, "screening.pain", "answer", "5"),
        Entry(START - 24 * HOUR, "follow_up.check_pain", "answer", "3"),
        Entry(START, "exercises.light_during", "answer", "2"),
    ]

    page = page_of(knee_script, talk(*asked))

    assert "- Pain: 11-20 12:00 5; 11-21 12:00 3\n" in page
    assert "- During exercise: 11-22 12:00 2\n" in page
    assert "- Not asked: After exercise\n" in page


def test_only_answers_that_stand_on_the_page_count_as_changed(knee_script: Script) -> None:
    twice = [
        Entry(START - HOUR, "menu.main", "answer", "Ice timer"),
        Entry(START - HOUR, "about.limp", "answer", "No limp"),
        Entry(START, "menu.main", "answer", "My plan"),
        Entry(START, "about.limp", "answer", "A little"),
    ]

    page = page_of(knee_script, talk(*twice))

    assert "Changed answers, and when:\n- Limp: 11-22 11:00 “No limp”; 11-22 12:00 “A little”\n" in page
    assert "My plan" not in page


def test_the_day_it_began_is_told_beside_the_days(knee_script: Script) -> None:
    assert "- Days ago: 3 (since about 2026-11-19)\n" in page_of(knee_script, talk(days=3))


def test_a_question_that_was_skipped_does_not_count_as_never_asked(knee_script: Script) -> None:
    page = page_of(knee_script, talk(Entry(START, "visit.goal", "answer", "Skip")))

    assert "- Asked, not answered: Goal\n- Not asked: Questions\n" in page


def test_before_every_warning_sign_was_asked_no_level_is_claimed_and_no_cause_named(knee_script: Script) -> None:
    asked = frozenset(knee_script.dialogue.red_flags)
    told = talk(activity=("running",), where=("outer_side",), start="during", more="yes", swelling="none")

    early, late = page_of(knee_script, told), page_of(knee_script, told._replace(asked=asked))

    assert "What the answers led to: The warning signs have not all been asked yet\n" in early
    assert "Could fit with" not in early
    assert "What the answers led to: Care at home for now\n" in late
    assert "- Side tendon strain" in late


def test_what_is_told_beside_the_answers_stands_on_the_page_in_their_own_words(knee_script: Script) -> None:
    person = Person(knee_script, standing_at("relief.midwife", knee_script))

    person.type("the gallbladder came out in spring")  # one lone button is offered there
    person.send("photo", caption="the bruise is as big as a plate")
    person.send("forward", caption="what my aunt wrote")
    page = page_of(knee_script, person.talk)

    assert "In their own words:\n- “the gallbladder came out in spring”\n- “the bruise is as big as a plate”\n" in page
    assert "my aunt" not in page


def test_an_answer_in_a_sentence_is_kept_as_it_was_said(knee_script: Script) -> None:
    person = Person(knee_script, standing_at("about.limp", knee_script))

    person.type("no limp at all but i am careful on wet floors")
    page = page_of(knee_script, person.talk)

    assert "- Limp: No limp\n" in page
    assert "- “no limp at all but i am careful on wet floors”" in page


@pytest.mark.parametrize("words", ["you are useless", "stupid bot", "thx", "can you say that again"])
def test_what_is_said_to_the_bot_is_not_for_the_physician(words: str, knee_script: Script) -> None:
    person = Person(knee_script, standing_at("relief.midwife", knee_script))

    person.type(words)

    assert words not in page_of(knee_script, person.talk)


def test_before_the_consent_no_words_are_kept(knee_script: Script) -> None:
    person = Person(knee_script)
    person.start()

    person.type("i have had gout since 2019")

    assert person.state == "intro.consent"
    assert person.talk.record == ()


def test_a_warning_sign_that_cannot_be_true_is_not_said_to_be_left_out(knee_script: Script) -> None:
    page = page_of(knee_script, talk(age=34.0, start="during"))

    needless = page.partition("Warning signs not asked about, because of other answers:\n")[2]
    assert "The person with the sore knee is under 16" in needless
    assert "Chest pain" not in needless
