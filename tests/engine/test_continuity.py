"""Conversations go on after an edit of their dialogue: none lost, none silent, none led from a red flag to less."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest

from bot.dialogue.model import CheckIn, Level
from bot.dialogue.reading import read_sources
from bot.engine.asking import waits_in
from bot.engine.conversation import Conversation, Raised
from bot.engine.events import ChoiceMade, CommandGiven, Event, TextReceived, TimerDue, UnreadableReceived
from bot.engine.machine import ESCALATION, Script
from bot.engine.replies import Document, Notice, Redraw, Reply, SetTimer
from bot.engine.turn import Turn, take_turn
from tests.engine.dialogues import shin, sources
from tests.engine.person import START, Person

MINUTE = timedelta(minutes=1)
UPDATED = "(updated)"


def edited(*changes: tuple[str, str, str]) -> Script:
    """The small dialogue after changes of text: file, old words, new words. Every change has to be one."""
    files = {name: content.decode() for name, content in sources().items()}
    for file, old, new in changes:
        name = file if file in files else f"phases/{file}.yaml"
        assert old in files[name], old
        files[name] = files[name].replace(old, new)
    return Script(read_sources({name: text.encode() for name, text in files.items()}))


REWORDED = ("messages.yaml", "(help)", "(help!)")
"""An edit that concerns nobody."""


def at(state: str, **rest: object) -> Person:
    """A person who has come to a state of the small dialogue, its question open."""
    person = Person(shin(), Conversation(shin().dialogue.version, "intro.begin", turn=3, facts={"begin": "slow"}))
    conversation = person.talk._replace(state=state, **rest)  # type: ignore[arg-type]
    person.conversation = conversation
    person.command("start")  # asks the question of this state once more, so that it is the one that is open
    assert person.state == state
    return person


def screened(state: str, **rest: object) -> Person:
    return at(state, asked=frozenset(shin().dialogue.red_flags), **rest)


def raised(*flags: str) -> dict[str, object]:
    known = shin().dialogue.red_flags
    return {
        "raised": {flag: Raised(known[flag].level, START, "tap") for flag in flags},
        "asked": frozenset(known),
    }


def reload(person: Person, *changes: tuple[str, str, str]) -> Person:
    person.script = edited(*changes, REWORDED)
    return person


# Where it goes on


def test_an_edit_elsewhere_is_not_even_seen() -> None:
    person = reload(at("checks.pain"))

    said = person.type("4")

    assert UPDATED not in said
    assert person.talk.facts["pain"] == 4


def test_an_answer_counts_after_the_state_was_renamed() -> None:
    person = reload(
        at("checks.pain"),
        ("checks", "  pain:\n", "  how_bad:\n    was: checks.pain\n    save_as: pain\n"),
        ("checks", "then: pain}", "then: how_bad}"),
    )

    said = person.type("4")

    assert UPDATED not in said
    assert person.talk.facts["pain"] == 4
    assert person.state == "checks.more"


def test_an_answer_to_words_that_have_changed_is_asked_for_again() -> None:
    """ "No" to "can you stand on it?" is a red flag; to the new question it would be none."""
    person = reload(
        at("checks.weight"),
        ("red_flags.yaml", "question: Can you stand on it?\n  flagged_by: no", "question: Does standing fail?"),
    )

    said = person.tap("no")

    assert "Does standing fail?" in said
    assert person.state == "checks.weight"
    assert "no_weight" not in person.talk.asked


def test_words_that_answered_the_old_question_are_listened_to_for_red_flags() -> None:
    person = reload(at("checks.weight"), ("red_flags.yaml", "Can you stand on it?", "Can you stand on it now?"))

    said = person.type("no, and i cannot breathe")

    assert said.startswith("Emergency.")
    assert person.talk.level == Level.EMERGENCY


def test_a_removed_state_goes_on_at_its_landing() -> None:
    person = screened("care.intro")
    person.conversation = person.talk._replace(state="care.gone", wording="gone")

    said = reload(person).tap("next")

    assert said.startswith(UPDATED)
    assert person.state == "menu.main"


def test_a_removed_state_without_a_landing_begins_again_and_keeps_what_was_told() -> None:
    person = reload(
        screened("care.hello"), ("care", "opens: care.hello", "opens: care.hello_2"), ("care", "  hello:", "  hello_2:")
    )

    said = person.tap("now")

    assert "Hello." in said
    assert person.state == "intro.begin"
    assert person.talk.asked == frozenset(shin().dialogue.red_flags)


def test_a_state_that_asks_nothing_any_more_is_said_and_left() -> None:
    person = reload(screened("care.intro"), ("care", "    button: Go on\n", ""))

    said = person.tap("next")

    assert "Rest it." in said
    assert person.state == "care.ice_screen"


def test_a_tap_after_the_edit_cannot_answer_the_question_that_came_instead() -> None:
    person = reload(screened("care.hello"), ("care", "Hello. Go on now?", "Shall we stop?"))

    person.tap("now")

    assert "hello" not in person.talk.facts


# Red flags


@pytest.mark.parametrize("landing", ["menu.main", "care.intro", "intro.hello"])
def test_a_landing_leads_nobody_out_of_an_escalation(landing: str) -> None:
    person = at("escalation.urgent", **raised("no_weight"))
    person.conversation = person.talk._replace(state="escalation.more", wording="gone")

    said = reload(person, ("dialogue.yaml", "care.gone: menu.main", f"escalation.more: {landing}")).tap("right")

    assert "Urgent. Be seen today." in said
    assert person.state == "escalation.urgent"


def test_a_former_name_leads_nobody_out_of_an_escalation() -> None:
    person = at("escalation.urgent", **raised("no_weight"))
    person.conversation = person.talk._replace(state="escalation.more", wording="gone")

    reload(person, ("menu", "    ask: What now?", "    was: escalation.more\n    ask: What now?")).tap("right")

    assert person.state == "escalation.urgent"


def test_a_removed_red_flag_stays_raised() -> None:
    person = at("escalation.urgent", **raised("strong_pain"))
    cut = shin_without_strong_pain()

    said = reload(person, *cut).command("restart")

    assert "Urgent. Be seen today." in said
    assert person.talk.level == Level.URGENT
    assert "strong_pain" in person.talk.raised
    assert person.tap("wrong").startswith("(take_back_never)")


def shin_without_strong_pain() -> tuple[tuple[str, str, str], ...]:
    text = sources()["red_flags.yaml"].decode()
    flag = text[text.index("strong_pain:") : text.index("after_fall:")]
    return ("red_flags.yaml", flag, ""), ("checks", "guard: [strong_pain, after_fall]", "guard: [after_fall]")


def test_a_red_flag_that_is_milder_now_stays_at_its_level() -> None:
    person = at("escalation.urgent", **raised("no_weight"))

    reload(person, ("red_flags.yaml", "no_weight:\n  level: urgent", "no_weight:\n  level: soon")).command("menu")

    assert person.talk.level == Level.URGENT


def test_a_red_flag_that_is_worse_now_is_worse_for_those_who_told_it() -> None:
    person = at("escalation.urgent", **raised("no_weight"))

    rule = "  raise: [{when: {pain: {min: 9}}, to: emergency}]\n"
    changes = (
        ("red_flags.yaml", "no_weight:\n  level: urgent", "no_weight:\n  level: emergency"),
        ("red_flags.yaml", rule, ""),
    )
    said = reload(person, *changes).tap("right")

    assert said.startswith("Emergency.")
    assert person.state == "escalation.emergency"


def test_a_rule_that_is_new_counts_for_what_was_told_before() -> None:
    person = at("checks.slow", facts={"pain": 7.0, "begin": "slow"}, asked=frozenset({"no_breath", "no_weight"}))

    said = reload(person, ("red_flags.yaml", "pain: {min: 8}", "pain: {min: 7}")).tap("none_of_these")

    assert "Urgent. Be seen today." in said
    assert person.talk.raised["strong_pain"].how == "fact"


def test_a_red_flag_that_was_answered_is_not_raised_by_a_new_rule() -> None:
    person = screened("care.intro", facts={"pain": 7.0, "begin": "slow"})

    reload(person, ("red_flags.yaml", "pain: {min: 8}", "pain: {min: 7}")).tap("next")

    assert person.talk.level == Level.SELF_CARE


def test_ticked_lines_of_a_list_that_was_changed_count() -> None:
    person = at("checks.slow")
    person.tap("+too_long")

    said = reload(person, ("red_flags.yaml", "line: Worse than yesterday", "line: Worse today")).command("help")

    assert "too_long" in person.talk.raised
    assert "Book a visit within days." in said
    assert person.state == "checks.slow"


def test_ticked_lines_stay_ticked_when_the_list_is_as_it_was() -> None:
    person = at("checks.slow")
    person.tap("+too_long")

    person = reload(person)
    person.tap("done")

    assert "too_long" in person.talk.raised


def test_an_emergency_sign_tapped_on_a_list_that_was_changed_counts_at_once() -> None:
    person = reload(at("checks.first"), ("red_flags.yaml", "line: Too many pills", "line: Too many tablets"))

    said = person.tap("+no_breath")

    assert said.startswith("Emergency.")
    assert person.talk.level == Level.EMERGENCY


def test_lines_ticked_on_a_list_that_is_gone_are_asked_about() -> None:
    person = at("checks.slow")
    person.tap("+too_long")

    said = reload(
        person,
        ("checks", "then: slow}", "then: mild}"),
        ("checks", "  slow: {guard", "  mild: {guard"),
        ("dialogue.yaml", "care.gone: menu.main", "checks.slow: menu.main"),
    ).tap("done")

    assert "Is it sore for more than three days?" in said
    person.tap("yes")
    assert "too_long" in person.talk.raised


def test_the_words_of_a_red_flag_that_was_renamed_are_heard_anew() -> None:
    person = at("checks.pain")
    person.type("i cant stand on it")
    assert person.state == "flag.no_weight"

    said = reload(
        person,
        ("red_flags.yaml", "no_weight:\n", "cannot_stand:\n"),
        ("checks", "guard: [no_weight]", "guard: [cannot_stand]"),
    ).tap("no")

    assert "Can you stand on it?" in said
    assert person.state == "flag.cannot_stand"
    person.tap("no")
    assert person.talk.level == Level.URGENT


def test_a_question_of_a_red_flag_that_is_gone_leads_back_to_where_it_interrupted() -> None:
    person = at("checks.weight")
    person.type("agony")
    assert person.state == "flag.strong_pain"

    said = reload(person, *shin_without_strong_pain()).tap("yes")

    assert "Can you stand on it?" in said
    assert person.state == "checks.weight"


def test_advice_that_the_contract_closed_is_left() -> None:
    person = at("care.ice_screen", **raised("too_long"))

    said = reload(person, ("dialogue.yaml", "soon: [causes, home_care]", "soon: [causes]")).tap("none_of_these")

    assert "Book a visit within days." in said
    assert not person.state.startswith("care.")


def test_a_red_flag_that_is_new_is_asked_before_the_advice_goes_on() -> None:
    new = """
new_one:
  level: urgent
  question: Is it new?
  line: It is new
  why: New.
  do: [Be seen.]
  do_not: [Do not wait.]
"""
    person = reload(
        screened("care.ice_screen"),
        ("red_flags.yaml", "\nno_breath:", f"{new}no_breath:"),
        ("checks", "guard: [no_weight]", "guard: [no_weight, new_one]"),
    )

    said = person.tap("none_of_these")

    assert "Is it new?" in said
    assert person.state == "checks.weight"


# Facts


def test_an_answer_that_is_gone_is_forgotten() -> None:
    person = screened("menu.place", facts={"begin": "slow", "wishes": ("one", "three")})

    reload(person, ("menu", "two: Two, three: Three", "two: Two")).tap("uk")

    assert person.talk.facts["wishes"] == ("one",)


def test_to_have_ticked_only_what_is_gone_is_not_to_have_ticked_nothing() -> None:
    person = screened("menu.place", facts={"begin": "slow", "wishes": ("three",)})

    reload(person, ("menu", "two: Two, three: Three", "two: Two")).tap("uk")

    assert "wishes" not in person.talk.facts


def test_a_lost_answer_that_a_red_flag_looks_at_is_asked_for_again() -> None:
    person = reload(
        screened("care.intro", facts={"begin": "fall"}),
        ("intro", "fall: {label", "blow: {label"),
        ("causes.yaml", "begin: fall", "begin: blow"),
    )

    said = person.tap("next")

    assert "How did it begin?" in said
    assert person.state == "intro.begin"


def test_nobody_is_led_out_of_an_escalation_to_answer_again() -> None:
    person = at("escalation.urgent", facts={"begin": "fall"}, **raised("no_weight"))

    reload(person, ("intro", "fall: {label", "blow: {label"), ("causes.yaml", "begin: fall", "begin: blow")).tap(
        "right"
    )

    assert person.state != "intro.begin"
    assert person.talk.level == Level.URGENT


@pytest.mark.parametrize(("place", "state"), [("uk", "menu.bye"), ("gb", "menu.place")])
def test_an_answer_to_come_back_with_counts_only_while_its_question_knows_it(place: str, state: str) -> None:
    """A red flag interrupted it, so it need not be asked again; unless the edit has removed that very answer."""
    told = {"begin": "slow", "country": "uk"}
    person = at("flag.worse", pending=("worse",), resume="menu.place", answered=True, facts=told)

    reload(person, ("places.yaml", "  uk: {", f"  {place}: {{")).tap("no")

    assert person.state == state


# Routines and reminders


def test_a_step_that_moved_is_found_by_its_words() -> None:
    person = screened("care.ice.2")

    reload(
        person, ("care", "      - ask: How is the skin?", "      - say: Take it off.\n      - ask: How is the skin?")
    ).tap("fine")

    assert person.talk.facts.get("begin") == "slow"
    assert person.state == "menu.main"


def test_a_waiting_step_that_moved_still_ends_in_time() -> None:
    person = screened("care.ice", until=START + 15 * MINUTE)
    person.timers["hold"] = START + 15 * MINUTE

    reload(person, ("care", "      - hold: 15", "      - say: A damp towel.\n      - hold: 15"))
    said = person.wait(16 * MINUTE)

    assert "How is the skin?" in said
    assert person.state == "care.ice.3"


def test_a_step_that_is_gone_begins_its_routine_again() -> None:
    person = screened("care.ice.2")
    text = sources()["phases/care.yaml"].decode()
    step = text[text.index("      - ask: How is the skin?") : text.index("    then: stretch_or_not\n  stretch_or_not:")]

    said = reload(person, ("care", step, "      - hold: 1 minute\n        text: Wait a little.\n")).tap("fine")

    assert "The ice is on." in said
    assert person.state == "care.ice"


def test_the_timer_of_a_step_that_is_gone_does_not_end_another() -> None:
    person = screened("care.ice", until=START + 15 * MINUTE)
    person.timers["hold"] = START + 15 * MINUTE

    text = "      - hold: 15 minutes\n        text: The ice is on."
    reload(
        person, ("care", text, "      - say: A towel.\n      - hold: 15 minutes\n        text: The cold pack is on.")
    )
    said = person.wait(16 * MINUTE)

    assert "The cold pack is on." in said
    assert person.state == "care.ice.2"


def test_a_waiting_step_in_other_words_goes_on_from_where_it_was() -> None:
    person = screened("care.ice", until=START + 15 * MINUTE)

    reload(person, ("care", "The ice is on.", "The cold pack is on.")).type("hmm")

    assert person.talk.until == START + 15 * MINUTE


def test_a_reminder_comes_under_its_new_name() -> None:
    person = screened("menu.main")
    person = reload(
        person,
        ("care", "  later: {check_in", "  tomorrow: {was: care.later, check_in"),
        ("care", "to: later", "to: tomorrow"),
        ("care", "then: later", "then: tomorrow"),
    )

    said = person.take(TimerDue("check_in.care.later", person.now))

    assert "Hello. Go on now?" in said


def test_a_reminder_that_an_edit_removed_is_met_with_the_open_question() -> None:
    person = reload(
        screened("menu.main"),
        ("care", "  later: {check_in", "  tomorrow: {check_in"),
        ("care", "to: later", "to: tomorrow"),
        ("care", "then: later", "then: tomorrow"),
    )

    said = person.take(TimerDue("check_in.care.later", person.now))

    assert "What now?" in said


def test_whoever_said_stop_is_left_in_peace() -> None:
    person = screened("menu.main", stopped=False)
    person.command("stop")
    reload(person, ("menu", "What now?", "And now?"))

    assert person.take(TimerDue("check_in.care.later", person.now)) == ""
    assert "And now?" in person.type("hello")


def test_back_leads_to_a_question_under_its_new_name() -> None:
    person = at("checks.pain", history=("intro.begin", "care.never"))
    person = reload(
        person,
        ("intro", "  begin:\n", "  how:\n    was: intro.begin\n    save_as: begin\n"),
        ("intro", "then: begin}", "then: how}"),
    )

    person.command("back")

    assert person.state == "intro.how"


# Everybody at once


EDITS = (
    ("checks", "  pain:\n", "  how_bad:\n    was: checks.pain\n    save_as: pain\n"),
    ("checks", "then: pain}", "then: how_bad}"),
    ("checks", "guard: [strong_pain, after_fall]", "guard: [after_fall]"),
    ("red_flags.yaml", "question: Is it hard to breathe?", "question: Is breathing hard?"),
    ("red_flags.yaml", "no_weight:\n  level: urgent", "no_weight:\n  level: soon"),
    ("menu", "What now?", "And now?"),
    ("menu", "  place: {ask", "  where: {ask"),
    ("menu", "then: place", "then: where"),
    ("care", "      - hold: 15", "      - say: A damp towel.\n      - hold: 15"),
    ("care", "  hello:\n    ask: Hello. Go on now?", "  hi:\n    was: care.hello\n    ask: Hi. Go on now?"),
    ("care", "opens: care.hello", "opens: care.hi"),
    ("dialogue.yaml", "soon: [causes, home_care]", "soon: [causes]"),
    ("dialogue.yaml", "care.gone: menu.main", "menu.place: menu.main"),
)


def everybody() -> Iterator[Conversation]:
    """A conversation in every state and at every level in which the old version can have one, its question open."""
    script = shin()
    flags = {0: (), 1: ("too_long",), 2: ("no_weight", "strong_pain"), 3: ("no_breath", "strong_pain")}
    for state in sorted(waits_in(script)):
        for level, own in flags.items():
            level_of_escalation = next((int(lv) for lv, name in ESCALATION.items() if name == state), level)
            pending = (state.removeprefix("flag.").removesuffix("_sure"),) if state.startswith("flag.") else ()
            allowed = level < 2 or state in script.open[Level(level)] or state.startswith("flag.")
            if level_of_escalation != level or not allowed:
                continue
            for asked in (frozenset[str](), frozenset(script.dialogue.red_flags)):
                person = Person(script)
                person.conversation = Conversation(
                    script.dialogue.version, state, 7, {"begin": "fall", "country": "uk"}, raised=raised(*own)["raised"],  # type: ignore[arg-type]
                    asked=asked, pending=pending, resume="checks.pain" if pending else "", history=("intro.begin",),
                    until=START + 15 * MINUTE if state == "care.ice" else None,
                )  # fmt: skip
                person.command("start")
                if person.state == state and person.talk.turn:
                    yield person.talk


def anything(conversation: Conversation) -> Iterator[Event]:
    """Whatever can happen next."""
    for choice in (
        "yes",
        "no",
        "not_sure",
        "done",
        "none_of_these",
        "next",
        "right",
        "wrong",
        "now",
        "+too_long",
        "+one",
    ):
        yield ChoiceMade(conversation.turn, choice)
    yield ChoiceMade(conversation.turn - 2, "yes")
    yield TextReceived("hmm")
    yield TextReceived("yes")
    for command in ("start", "menu", "back", "why", "help", "restart", "care", "stop"):
        yield CommandGiven(command)
    yield UnreadableReceived("photo")
    for name in ("check_in.care.later", "silence"):
        yield TimerDue(name, START)
    if conversation.until:
        yield TimerDue("hold", conversation.until)


ADVICE = ("Rest it.", "The ice is on.", "Stretch it.", "This could fit.")


def assert_goes_on(script: Script, before: Conversation, event: Event, turn: Turn) -> None:
    """The person is not lost, not met with silence, not led from a red flag to less, and not past the screening."""
    after = turn.conversation
    where = f"{before.state} at {before.level.word}, {event}: {after.state}"
    assert after.version == script.dialogue.version, where
    assert after.state in script.knows, where
    confirmed = before.state.endswith("_sure") and event == ChoiceMade(before.turn, "yes")
    if not confirmed:
        assert after.level >= before.level, where
        for flag, told in before.raised.items():
            assert after.raised[flag].level >= told.level, where
    for flag in set(before.pending) & script.dialogue.red_flags.keys():
        assert flag in (*after.pending, *after.raised, *after.asked), where
    said = [item.text for item in turn.replies if isinstance(item, Reply | Redraw | Notice | Document)]
    later = isinstance(event, TimerDue) and any(
        isinstance(timer, SetTimer) and timer.name == event.name for timer in turn.timers
    )  # amid timed steps a reminder waits
    # A reminder that a red flag has closed says nothing: its escalation would stand on the phone unasked.
    quiet = isinstance(event, TimerDue) and (event.name == "silence" or before.level >= Level.URGENT)
    assert said or quiet or later, where
    if before.level >= Level.URGENT and not confirmed:
        assert after.state in script.open[after.level] or after.state in script.flag_of_state, where
        assert not [text for text in said if text.startswith(ADVICE)], where
    if not before.asked:
        assert not [text for text in said if text.startswith(ADVICE)], where


@pytest.mark.parametrize(
    "edit",
    [
        EDITS,
        (REWORDED,),
        (*EDITS, *shin_without_strong_pain()[:1]),
        (("care", "The ice is on.", "The ice is on now."),),
    ],
    ids=["much", "little", "flag gone", "waiting step"],
)
def test_nobody_is_lost_or_met_with_silence_or_led_from_a_red_flag_to_less(
    edit: tuple[tuple[str, str, str], ...],
) -> None:
    script, people = edited(*edit), list(everybody())
    met = 0

    for before in people:
        for event in anything(before):
            now = event.due if isinstance(event, TimerDue) else START
            turn = take_turn(script, before, event, now)
            met += 1
            assert_goes_on(script, before, event, turn)
            assert take_turn(script, turn.conversation, CommandGiven("start"), now).replies, (before.state, event)

    assert {person.state for person in people} == waits_in(shin())
    assert met > 3000


def test_every_reminder_of_the_small_dialogue_is_one_that_is_tried_above() -> None:
    assert [name for name, state in shin().dialogue.states.items() if isinstance(state, CheckIn)] == ["care.later"]
