"""One turn at a time: what a person does, and what the conversation makes of it."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest

from bot.dialogue.model import Level
from bot.dialogue.reading import read_sources
from bot.engine.asking import Speaker
from bot.engine.conversation import Conversation, Entry, from_json
from bot.engine.draft import Draft
from bot.engine.events import ChoiceMade, TimerDue
from bot.engine.machine import Script
from bot.engine.replies import Notice, Redraw, Reply, SetTimer, Settle
from tests.engine.dialogues import shin, shin_with_a_shortcut, sources
from tests.engine.person import Person

NOON = datetime(2027, 6, 1, 12, tzinfo=UTC)


@pytest.fixture
def person() -> Person:
    return Person(shin())


def screened(*, begin: str = "slow", pain: str = "2", script: Script | None = None) -> Person:
    """Somebody who told of nothing and stands before the last question of the checks."""
    person = Person(script or shin())
    person.start()
    person.tap(begin)
    person.tap("none_of_these")
    person.tap("yes")
    person.type(pain)
    person.tap("no" if begin == "slow" else "none_of_these")
    person.tap("none_of_these")
    return person


def test_anything_begins_a_conversation(person: Person) -> None:
    said = person.type("hi")

    assert "Hello." in said
    assert "How did it begin?" in said
    assert person.state == "intro.begin"


def test_an_answered_question_shows_what_was_chosen(person: Person) -> None:
    person.start()

    person.tap("slow")

    assert person.turn is not None
    assert Settle(1, "How did it begin?", "Slowly") in person.turn.replies


@pytest.mark.parametrize(("typed", "place"), [("none", -2), ("2", 1), ("not sure", -1)])
def test_a_list_answered_in_words_shows_what_was_chosen(person: Person, typed: str, place: int) -> None:
    person.start()
    person.tap("slow")
    shown = list(person.choices.values())[place]

    person.type(typed)

    assert person.turn is not None
    (settle,) = [item for item in person.turn.replies if isinstance(item, Settle)]
    assert settle.chosen == shown.removeprefix("☐ ")


@pytest.mark.parametrize("typed", ["Slowly", "slowly", "1", "slowly i think", "slowyl"])
def test_an_answer_can_be_typed(person: Person, typed: str) -> None:
    person.start()

    person.type(typed)

    assert person.talk.facts["begin"] == "slow"


def test_a_synonym_is_an_answer(person: Person) -> None:
    person.start()

    person.type("i fell")

    assert person.talk.facts["begin"] == "fall"


def test_a_double_tap_changes_nothing_and_says_so(person: Person) -> None:
    person.start()
    tap = ChoiceMade(person.talk.turn, "slow")
    person.take(tap)
    before = person.talk

    person.take(tap)

    assert person.talk == before
    assert person.turn is not None
    assert person.turn.replies == (Notice("(stale)"),)


def test_an_old_button_shows_the_current_question_again(person: Person) -> None:
    person.start()
    old = ChoiceMade(person.talk.turn, "slow")
    person.take(old)
    person.tap("none_of_these")

    said = person.take(old)

    assert "(stale)" in said
    assert "Can you stand on it?" in said
    assert person.state == "checks.weight"


@pytest.mark.parametrize("word", ["menu", "Menu.", "/menu", "menu!"])
def test_a_command_may_be_said_in_one_word(person: Person, word: str) -> None:
    person.start()

    person.type(word)

    assert person.state == "menu.main"


def test_a_word_that_is_an_answer_is_no_command(knee_script: Script) -> None:
    person = Person(
        knee_script,
        Conversation(
            knee_script.dialogue.version, "home_care.wrap_check", asked=frozenset(knee_script.dialogue.red_flags)
        ),
    )
    person.command("start")

    person.type("stop")

    assert not person.talk.stopped
    assert person.state == "home_care.pillows"


@pytest.mark.parametrize("state", ["intro.opening", "about.activity", "screening.emergency_1", "menu.main"])
def test_stop_in_one_word_stops_wherever_the_person_is(knee_script: Script, state: str) -> None:
    person = Person(knee_script, Conversation(knee_script.dialogue.version, state))
    person.command("start")

    said = person.type("stop")

    assert person.talk.stopped
    assert "I will send no more reminders" in said


def test_numbers_that_may_be_typed_are_listed_as_they_are() -> None:
    person = Person(shin())
    person.start()
    person.tap("slow")
    person.tap("none_of_these")
    person.tap("yes")
    assert person.state == "checks.pain"
    person.type("purple")

    assert person.type("purple") == "(misheard_2) (skip)", "no button but Skip, and no number before it"


def test_what_was_maybe_meant_is_listed_with_or() -> None:
    speaker = Speaker(shin(), Draft(Conversation("")))

    assert speaker.list(("fever", "chills", "pain"), "or") == "fever, chills (or) pain"


def test_odd_answers_are_met_with_kinder_words_then_options_then_a_pause(person: Person) -> None:
    person = screened()
    person.command("back")
    person.command("back")
    person.command("back")
    assert person.state == "checks.pain"

    assert "A number from 0 to 10, please." in person.type("purple")
    assert "(misheard_2)" in person.type("purple")
    assert "(misheard_3)" in person.type("purple")
    assert "(misheard_4)" in person.type("purple")
    assert "(misheard_4)" in person.type("purple")
    person.type("4")
    assert person.talk.facts["pain"] == 4


def test_an_emergency_line_counts_at_the_first_tap(person: Person) -> None:
    person.start()
    person.tap("slow")

    said = person.tap("+no_breath")

    assert said.startswith("Emergency. Call your local emergency number now.")
    assert person.state == "escalation.emergency"
    assert person.talk.level == Level.EMERGENCY


def test_the_emergency_text_comes_first_and_alone(person: Person) -> None:
    person.start()
    person.tap("slow")

    person.tap("+no_breath")

    assert person.turn is not None
    replies = [item for item in person.turn.replies if isinstance(item, Reply)]
    assert len(replies) == 1
    assert replies[0].alarm


def test_the_number_is_that_of_the_place(person: Person) -> None:
    person.start()
    person.command("menu")
    person.type("none")
    person.tap("uk")
    person.command("start")
    person.type("i cannot breathe")

    assert "Call 999 now." in person.said


def test_ticking_twice_is_ticking_once(person: Person) -> None:
    person = screened()
    person.command("back")
    tick = ChoiceMade(person.talk.turn, "+too_long")
    person.take(tick)
    assert person.turn is not None
    assert isinstance(person.turn.replies[0], Redraw)

    person.take(tick)

    assert person.turn.replies == ()
    assert person.talk.ticked == ("too_long",)


def test_none_of_these_is_not_on_offer_while_a_line_is_ticked(person: Person) -> None:
    person = screened()
    person.command("back")

    person.tap("+too_long")

    assert "none_of_these" not in person.choices
    assert "done" in person.choices


def test_words_do_not_take_back_a_ticked_line() -> None:
    person = screened()
    person.command("back")
    person.tap("+too_long")

    person.type("none of them")

    assert "too_long" in person.talk.ticked or "too_long" in person.talk.raised


@pytest.mark.parametrize("command", ["menu", "back", "restart", "why", "help"])
def test_lines_ticked_count_before_a_command(command: str) -> None:
    person = screened()
    person.command("back")
    person.tap("+too_long")

    said = person.command(command)

    assert "too_long" in person.talk.raised
    assert "Book a visit" in said


def test_lines_ticked_count_when_the_person_falls_silent() -> None:
    person = screened()
    person.command("back")
    person.tap("+too_long")

    said = person.wait(timedelta(minutes=21))

    assert "Book a visit" in said
    assert person.talk.level == Level.SOON


def test_soon_goes_on_where_it_was() -> None:
    person = screened()
    person.command("back")

    said = person.tick("too_long")

    assert "Book a visit" in said
    assert person.state == "checks.days"


def test_not_sure_on_a_list_asks_each_line(person: Person) -> None:
    person.start()
    person.tap("slow")

    said = person.tap("not_sure")

    assert "Is it hard to breathe?" in said
    person.tap("no")
    assert person.state == "flag.too_many_pills"
    person.tap("no")
    assert person.state == "checks.weight"


def test_not_sure_counts_as_yes_at_emergency(person: Person) -> None:
    person.start()
    person.tap("slow")
    person.tap("not_sure")

    person.tap("not_sure")

    assert person.state == "escalation.emergency"


def test_not_sure_counts_as_yes_at_urgent(person: Person) -> None:
    person.start()
    person.tap("slow")
    person.tap("none_of_these")

    person.tap("not_sure")

    assert person.talk.raised["no_weight"].level == Level.URGENT
    assert person.state == "escalation.urgent"


def test_not_sure_is_no_flag_at_soon() -> None:
    person = screened()
    person.command("back")
    person.tap("not_sure")

    person.tap("not_sure")
    person.tap("not_sure")

    assert person.talk.raised == {}
    assert person.state == "checks.days"


def test_a_question_can_flag_with_no(person: Person) -> None:
    person.start()
    person.tap("slow")
    person.tap("none_of_these")

    person.tap("no")

    assert person.state == "escalation.urgent"


def test_a_fact_raises_its_flag(person: Person) -> None:
    person.start()
    person.tap("slow")
    person.tap("none_of_these")
    person.tap("yes")

    said = person.type("8")

    assert said.startswith("Urgent.")
    assert person.talk.raised["strong_pain"].how == "fact"


def test_a_rule_makes_a_raised_flag_worse(person: Person) -> None:
    person.start()
    person.tap("slow")
    person.tap("none_of_these")
    person.tap("no")
    person.tap("right")
    assert person.state == "checks.more"  # the guards that are left, not the question of pain
    person.tap("none_of_these") if "none_of_these" in person.choices else person.tap("no")

    assert person.talk.level == Level.URGENT


def test_after_urgent_the_other_guards_are_asked_and_nothing_else(person: Person) -> None:
    person.start()
    person.type("cant stand on it")
    person.tap("no")
    assert person.state == "escalation.urgent"

    seen = []
    while person.state != "menu.main":
        seen.append(person.state)
        person.tap(
            "right"
            if person.state == "escalation.urgent"
            else "none_of_these"
            if "none_of_these" in person.choices
            else "no"
        )

    assert seen == ["escalation.urgent", "checks.first", "checks.more", "checks.slow"]


@pytest.mark.parametrize("command", ["start", "menu", "back", "restart", "why", "help", "care", "stop"])
def test_no_command_leads_from_urgent_to_advice(person: Person, command: str) -> None:
    person.start()
    person.type("cant stand on it")
    person.tap("no")

    said = person.command(command)

    assert "Rest it." not in said
    assert person.talk.level == Level.URGENT


def test_a_list_denied_at_once_is_one_line_on_record_for_each_of_its_flags(person: Person) -> None:
    person.start()
    person.tap("slow")
    asked = {choice[1:] for choice in person.choices if choice[0] in "+-"}

    person.tap("none_of_these")

    last = person.talk.record[-1]
    assert (last.what, last.said, set(last.about)) == ("answer", "no", asked)


def test_a_conversation_kept_before_lists_were_one_line_reads_as_it_was(person: Person) -> None:
    kept = {
        "facts": {}, "told_at": {}, "raised": {}, "asked": [],
        "record": [[NOON.isoformat(), "checks.one", "answer", "no", "no_weight"], [NOON.isoformat(), "checks.pain", "answer", "2", ""]],
    }  # fmt: skip

    talk = from_json("v1", "checks.pain", 3, json.dumps(kept))

    assert talk.record == (
        Entry(NOON, "checks.one", "answer", "no", ("no_weight",)),
        Entry(NOON, "checks.pain", "answer", "2"),
    )


def test_a_flag_is_taken_back_by_its_own_question_and_a_confirming_tap(person: Person) -> None:
    person.start()
    person.tap("slow")
    person.tap("none_of_these")
    person.tap("no")

    assert "Can you stand on it?" in person.tap("wrong")
    assert "I cannot stand on it" in person.tap("yes")
    assert person.talk.level == Level.URGENT
    person.tap("yes")

    assert person.talk.level == Level.SELF_CARE
    assert person.talk.cleared == ("no_weight",)
    assert person.state == "checks.pain"
    assert [entry.what for entry in person.talk.record if "no_weight" in entry.about] == [
        "answer",
        "raised",
        "answer",
        "cleared",
    ]


def test_words_do_not_confirm_taking_back(person: Person) -> None:
    person.start()
    person.tap("slow")
    person.tap("none_of_these")
    person.tap("no")
    person.tap("wrong")
    person.tap("yes")

    person.type("yes")

    assert person.talk.level == Level.URGENT


def test_saying_it_is_so_after_all_keeps_the_flag(person: Person) -> None:
    person.start()
    person.tap("slow")
    person.tap("none_of_these")
    person.tap("no")
    person.tap("wrong")
    person.tap("no")

    assert person.state == "escalation.urgent"
    assert person.talk.level == Level.URGENT


def test_some_flags_cannot_be_taken_back_at_once(person: Person) -> None:
    person.start()
    person.tap("slow")
    person.tap("+too_many_pills")

    assert "(take_back_never)" in person.tap("wrong")
    person.now += timedelta(hours=25)
    person.tap("wrong")

    assert person.state == "flag.too_many_pills"


def test_an_emergency_in_words_is_told_at_once_from_any_question(person: Person) -> None:
    person.start()

    said = person.type("i cannot breathe")

    assert said.startswith("Emergency.")
    assert "“i cannot breathe”" in said


def test_an_emergency_can_be_the_first_word(person: Person) -> None:
    said = person.type("i cannot breathe")

    assert said.startswith("Emergency.")


def test_urgent_words_ask_their_own_question_once(person: Person) -> None:
    person.start()

    said = person.type("cant stand on it")

    assert "(flag_heard) cant stand on it Can you stand on it?" in said
    assert person.talk.level == Level.SELF_CARE
    person.tap("no")
    assert person.talk.raised["no_weight"].words == "cant stand on it"


def test_urgent_words_denied_need_one_more_tap_and_then_go_on(person: Person) -> None:
    person.start()
    person.type("cant stand on it")

    person.tap("yes")
    person.tap("yes")

    assert person.state == "intro.begin"
    assert person.talk.cleared == ("no_weight",)
    assert person.talk.level == Level.SELF_CARE


def test_several_flags_in_one_text_are_all_asked_the_worst_first(person: Person) -> None:
    person.start()

    person.type("sore for a week, cant stand on it")

    assert person.state == "flag.no_weight"
    assert person.talk.pending == ("no_weight", "too_long")
    person.tap("yes")
    person.tap("yes")
    assert person.state == "flag.too_long"


def test_a_command_does_not_lose_a_flag_that_waits_to_be_asked(person: Person) -> None:
    person.start()
    person.type("cant stand on it")

    person.command("menu")
    person.tap("none_of_these")

    assert person.state == "flag.no_weight"


def test_causes_come_with_their_reasons_and_never_as_a_diagnosis() -> None:
    person = screened(begin="fall", pain="5")

    said = person.type("1")

    assert "(suggestion) A pulled muscle because it began with a fall and it hurts" in said
    assert "Only an exam can tell." in said


def test_without_points_enough_no_cause_is_named() -> None:
    assert "Nothing fits well." in screened().type("1")


def test_a_flag_forbids_its_advice() -> None:
    person = screened(script=shin_with_a_shortcut())
    person.command("back")
    person.tick("worse")

    said = person.type("1")

    assert "Rest it." not in said
    assert person.state == "menu.main"
    person.command("care")
    assert "Rest it." not in person.said


def test_a_command_to_advice_leads_to_the_guards_first() -> None:
    person = Person(shin_with_a_shortcut())
    person.start()

    said = person.command("care")

    assert "Rest it." not in said
    assert person.state == "checks.first"


def test_restart_forgets_answers_and_asks_raised_flags_again() -> None:
    person = screened()
    person.command("back")
    person.tick("too_long")

    person.command("restart")

    assert person.state == "flag.too_long"
    assert person.talk.facts == {}
    assert person.talk.level == Level.SOON
    person.tap("no")
    person.tap("yes")
    assert person.state == "intro.begin"
    assert person.talk.level == Level.SELF_CARE


def asks_before_a_restart() -> Script:
    files = sources()
    files["dialogue.yaml"] = files["dialogue.yaml"].replace(b"commands: {", b"commands: {restart: menu.sure, ")
    files["phases/menu.yaml"] += b"""
  sure:
    ask: Start over?
    answers: {keep: {label: Go on, to: resume}, over: {label: Start over, to: start_over}}
    then: main
"""
    return Script(read_sources(files))


@pytest.mark.parametrize("begin_anew", [lambda person: person.tap("over"), lambda person: person.type("start over")])
def test_a_restart_asks_first_where_answers_would_be_lost(begin_anew: Callable[[Person], str]) -> None:
    person = screened(script=asks_before_a_restart())
    person.command("back")
    person.tick("too_long")
    told = dict(person.talk.facts)
    before = person.state

    assert "Start over?" in person.command("restart")
    person.tap("keep")

    assert person.state == before
    assert person.talk.facts == {**told, "sure": "keep"}
    person.command("restart")
    begin_anew(person)
    assert person.state == "flag.too_long"
    assert person.talk.facts == {}
    assert person.talk.level == Level.SOON


def test_a_restart_asks_nothing_where_nothing_would_be_lost_or_a_red_flag_forbids_it() -> None:
    person = Person(asks_before_a_restart())
    person.start()

    person.command("restart")
    assert person.state == "intro.begin"
    person.tap("slow")
    person.type("cant stand on it")
    person.tap("no")
    person.command("restart")

    assert person.state == "escalation.urgent"
    assert person.talk.level == Level.URGENT


@pytest.mark.parametrize("words", ["no", "nobody", "nope", "never"])
def test_only_words_that_say_so_lead_from_an_escalation_to_taking_back(words: str, person: Person) -> None:
    person.start()
    person.type("i cant breathe")
    assert person.state == "escalation.emergency"

    person.type(words)

    assert person.state == "escalation.emergency"
    person.type("i tapped wrongly")
    assert person.state == "flag.no_breath"


def test_a_no_that_is_no_label_neither_confirms_nor_denies_that_a_sign_is_taken_back(person: Person) -> None:
    """It may mean "no, I have no fever" as well as "no, that is not right"."""
    person.start()
    person.type("cant stand on it")
    person.tap("yes")  # that they can
    assert person.state == "flag.no_weight_sure"

    person.type("nope")

    assert person.state == "flag.no_weight_sure"
    assert person.talk.raised == {}
    person.type("no")  # the label of that button
    assert "no_weight" in person.talk.raised


@pytest.mark.parametrize("words", ["its cold", "feels cold", "chilly", "i dont think so", "not really"])
def test_words_that_deny_nothing_or_doubt_are_no_none_of_these(words: str, knee_script: Script) -> None:
    asked = Conversation(knee_script.dialogue.version, "screening.emergency_1", 1, {"consent": "go_on"})
    person = Person(knee_script, asked)

    person.type(words)

    assert person.talk.asked == frozenset()


@pytest.mark.parametrize("words", ["none", "nope", "im good", "i dont have any of these", "nada", "all clear"])
def test_words_that_deny_a_list_are_none_of_these(words: str, knee_script: Script) -> None:
    asked = Conversation(knee_script.dialogue.version, "screening.emergency_1", 1, {"consent": "go_on"})
    person = Person(knee_script, asked)

    person.type(words)

    assert "cold_pale_foot" in person.talk.asked
    assert person.talk.raised == {}


def test_a_safety_check_is_not_denied_by_an_illness_that_it_does_not_know(knee_script: Script) -> None:
    told = {"consent": "go_on", "age": 34.0}
    asked = frozenset(knee_script.dialogue.red_flags)
    person = Person(
        knee_script, Conversation(knee_script.dialogue.version, "home_care.ice_screen", 1, told, asked=asked)
    )

    person.type("cold urticaria")

    assert person.state == "home_care.ice_screen"
    assert "ice" not in person.talk.facts


def test_back_asks_the_question_before_again() -> None:
    person = screened()

    person.command("back")
    assert person.state == "checks.slow"
    person.command("back")
    assert person.state == "checks.more"


def test_why_help_and_unknown_commands_leave_the_question_open(person: Person) -> None:
    person.start()

    assert "A fall needs other checks." in person.command("why")
    assert "(help)" in person.command("help")
    assert "(unknown_command)" in person.command("dance")
    person.tap("slow")
    assert person.state == "checks.first"


def test_stop_calls_everything_off_and_writing_goes_on(person: Person) -> None:
    person.start()

    person.command("stop")

    assert person.timers == {}
    assert person.wait(timedelta(days=3)) == ""
    assert "How did it begin?" in person.type("hello again, purple")


def test_silence_is_met_twice_and_then_left_alone(person: Person) -> None:
    person.start()

    assert "(silence_1)" in person.wait(timedelta(minutes=21))
    assert "(silence_2)" in person.wait(timedelta(days=1, minutes=1))
    assert person.wait(timedelta(days=30)) == ""
    person.tap("slow")
    assert person.state == "checks.first"


def awake_at_nine_in_the_evening() -> Person:
    """Somebody east of here, amid the checks."""
    person = Person(shin())
    person.start()
    person.tap("slow")
    zone = {"utc_offset": "utc_plus_9"}
    person.conversation = person.talk._replace(facts={**person.talk.facts, **zone})
    return person


def test_silence_at_night_is_met_in_the_morning() -> None:
    person = awake_at_nine_in_the_evening()
    person.tap("none_of_these")

    assert person.wait(timedelta(hours=11, minutes=59)) == ""
    assert "(silence_1)" in person.wait(timedelta(minutes=2))


def test_silence_after_an_urgent_sign_does_not_wait_for_the_morning() -> None:
    person = awake_at_nine_in_the_evening()
    person.tap("none_of_these")
    person.tap("no")
    assert person.state == "escalation.urgent"

    assert "(silence_1)" in person.wait(timedelta(minutes=21))


def test_a_bot_that_was_away_meets_silence_in_the_morning_too() -> None:
    person = awake_at_nine_in_the_evening()

    assert person.take(TimerDue("silence", person.now - timedelta(hours=3))) == ""
    assert person.timers["silence"] == person.now + timedelta(hours=12)


def ready_for_ice() -> Person:
    person = screened()
    person.type("1")
    person.tap("next")
    person.tap("none_of_these")
    return person


def test_a_routine_waits_and_then_asks() -> None:
    person = ready_for_ice()
    assert person.state == "care.ice"
    assert "15:00" in person.said

    person.wait(timedelta(minutes=15))

    assert person.state == "care.ice.2"


def test_the_bar_is_edited_at_most_every_30_seconds() -> None:
    person = ready_for_ice()
    redraws = []
    for _ in range(14):
        person.now += timedelta(seconds=30)
        due = person.timers.get("bar")
        assert due is not None
        assert due >= person.now - timedelta(seconds=0)
        person.now = due
        del person.timers["bar"]
        from bot.engine.events import TimerDue

        person.take(TimerDue("bar", due))
        assert person.turn is not None
        redraws += [item for item in person.turn.replies if isinstance(item, Redraw)]
        person.now -= timedelta(seconds=0)

    assert len(redraws) == 14


def test_a_flag_heard_during_a_hold_does_not_start_it_anew() -> None:
    person = ready_for_ice()
    person.now += timedelta(minutes=10)
    person.type("sore for a week")
    assert person.state == "flag.too_long"

    person.tap("no")

    assert person.state == "care.ice"
    assert "5:00" in person.said


def test_a_timer_that_comes_too_late_skips_the_step() -> None:
    person = ready_for_ice()
    due = person.timers.pop("hold")
    person.now = due + timedelta(minutes=6)
    from bot.engine.events import TimerDue

    person.take(TimerDue("hold", due))

    assert person.state == "menu.main"


def test_a_step_of_a_routine_without_an_answer_is_left() -> None:
    person = ready_for_ice()
    person.wait(timedelta(minutes=15))

    person.wait(timedelta(minutes=6))

    assert person.state == "menu.main"


def test_a_check_in_comes_back_and_can_ask_everything_anew() -> None:
    person = screened()
    person.type("1")
    person.tap("next")
    person.tap("+numb")
    said = person.tap("done")
    assert "Stretch it." in said

    person.wait(timedelta(days=1, minutes=1))
    assert person.state == "care.hello"
    person.tap("now")

    assert person.state == "checks.first"
    assert person.talk.asked == frozenset()
    assert person.talk.facts["stage"] == "gentle"


def test_days_count_up() -> None:
    person = screened()
    person.type("1")

    person.now += timedelta(days=2, hours=1)
    person.command("menu")

    assert person.talk.facts["days"] == 3


@pytest.mark.parametrize(("kind", "key"), [("forward", "forwarded"), ("edit", "edited"), ("voice", "unreadable")])
def test_what_is_no_answer_is_told_by_its_kind(person: Person, kind: str, key: str) -> None:
    person.start()

    assert person.send(kind, "slowly") == f"({key})"
    assert person.state == "intro.begin"


def test_more_than_can_be_read_is_told_unless_a_red_flag_comes_first(person: Person) -> None:
    person.start()

    assert "(too_long)" in person.type("blue " * 1000)
    assert "(too_long)" not in person.type("i cannot breathe " + "blue " * 1000)
    assert person.talk.level == Level.EMERGENCY


def test_something_unreadable_is_answered_kindly_and_its_words_are_heard(person: Person) -> None:
    person.start()

    assert "(unreadable)" in person.send("photo")
    assert "(edited)" in person.send("edit", "slowly")
    assert person.state == "intro.begin"
    assert person.send("photo", "i cannot breathe").startswith("Emergency.")


def test_at_the_end_commands_and_red_flags_still_work(person: Person) -> None:
    person.start()
    person.command("menu")
    person.tap("none_of_these")
    person.tap("uk")
    assert person.state == "menu.bye"

    assert person.type("i cannot breathe").startswith("Emergency.")


def test_setting_a_timer_says_when(person: Person) -> None:
    person.start()

    assert person.turn is not None
    assert person.turn.timers == (SetTimer("silence", person.now + timedelta(minutes=20)),)
