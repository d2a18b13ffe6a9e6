"""The proof itself is tested: unsafe or broken edits of the shipped dialogue, each found, with its shortest conversation.

An edit is a change of text in one of the dialogue's files: `file: [old, new]` lines as an author might make them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

import pytest

from bot.authoring.proof import Proved, prove
from bot.dialogue.model import Dialogue
from bot.dialogue.problems import BadDialogue, Problem
from bot.dialogue.reading import read_sources
from bot.engine.machine import Script
from tests.conftest import KNEE
from tests.engine.dialogues import shin, sources

Files = Mapping[str, bytes]


@dataclass(frozen=True)
class Edit:
    """`change` makes the files of the small dialogue unsafe; one of `codes` must be found, told by a conversation or not."""

    name: str
    change: Callable[[dict[str, str]], None]
    codes: tuple[str, ...]
    told: bool = True

    def __str__(self) -> str:
        return self.name


def swap(file: str, old: str, new: str) -> Callable[[dict[str, str]], None]:
    """Replaces a text that stands exactly once."""

    def change(files: dict[str, str]) -> None:
        assert files[file].count(old) == 1, f"{old!r} stands {files[file].count(old)} times in {file}"
        files[file] = files[file].replace(old, new)

    return change


def both(*changes: Callable[[dict[str, str]], None]) -> Callable[[dict[str, str]], None]:
    def change(files: dict[str, str]) -> None:
        for one in changes:
            one(files)

    return change


CHECKS, CARE, CAUSES, MENU, INTRO, ESCALATION = (
    f"phases/{name}.yaml" for name in ("checks", "care", "causes", "menu", "intro", "escalation")
)
BEFORE, AFTER, FORBIDDEN = "advice-before-guard", "advice-after-escalation", "forbidden-advice"

EDITS = (
    # A flag without a guard, a guard moved or gone round
    Edit("flag_not_asked", swap(CHECKS, "guard: [too_long, worse]", "guard: [too_long]"), ("flag-without-guard", BEFORE), told=False),
    Edit("emergency_flag_not_asked", swap(CHECKS, "guard: [no_breath, too_many_pills]", "guard: [no_breath]"), ("flag-without-guard", BEFORE), told=False),
    Edit("guard_dropped", swap(CHECKS, "  weight: {guard: [no_weight], then: pain}\n", "  weight: {say: Walk on., then: pain}\n"), ("flag-without-guard", BEFORE), told=False),
    Edit("guard_skipped", swap(CHECKS, "then: more\n  more:", "then: slow\n  more:"), (BEFORE, "unreachable")),
    Edit("guard_behind_advice", both(swap(CHECKS, "then: causes.list", "then: care.intro"), swap(CHECKS, "then: slow}", "then: days}")), (BEFORE, "unreachable")),
    Edit("route_around_the_screening", swap(INTRO, "answers: {slow: Slowly, fall:", "answers: {slow: {label: Slowly, to: causes.list}, fall:"), (BEFORE,)),
    Edit("skip_around_the_screening", swap(CHECKS, "    skip: true\n    then: more", "    skip: true\n    then:\n      - {when: {pain: {known: false}}, to: causes.list}\n      - to: more"), (BEFORE,)),
    Edit("number_around_the_screening", swap(CHECKS, "    then: more", "    then:\n      - {when: {pain: {max: 2}}, to: days}\n      - to: more"), (BEFORE,)),
    Edit("start_behind_the_screening", swap("dialogue.yaml", "start: intro.hello", "start: causes.list"), (BEFORE, "unreachable")),
    Edit("hello_to_advice", swap(INTRO, "hello: {say: Hello., then: begin}", "hello: {say: Hello., then: care.intro}"), (BEFORE,)),
    Edit("advice_in_the_screening", swap(CHECKS, "weight: {guard", "tip: {say: Ice it., advice: home_care, then: weight}\n  weight: {guard"), ("unreachable",), told=False),
    Edit("advice_between_guards", both(swap(CHECKS, "then: weight}", "then: tip}"), swap(CHECKS, "  weight: {guard", "  tip: {say: Ice it., advice: home_care, then: weight}\n  weight: {guard")), (BEFORE,)),
    Edit("label_on_a_question_before_the_guards", swap(INTRO, "    why: A fall needs", "    advice: home_care\n    why: A fall needs"), (BEFORE,)),
    Edit("not_sure_led_on", swap(INTRO, "    not_sure: true\n    then: checks.first", "    not_sure: true\n    then:\n      - {when: {begin: not_sure}, to: care.intro}\n      - to: checks.first"), (BEFORE,)),
    # Menus, commands, reminders, edits
    Edit("menu_shortcut_to_care", swap(MENU, "    save_as: wishes\n    then: place", "    save_as: wishes\n    then:\n      - {when: {wishes: one}, to: care.intro}\n      - to: place"), (BEFORE, AFTER)),
    Edit("menu_shortcut_after_screening_only", swap(MENU, "    save_as: wishes\n    then: place", "    save_as: wishes\n    then:\n      - {when: {wishes: one, screened: true}, to: care.intro}\n      - to: place"), (AFTER,)),
    Edit("menu_shortcut_by_level_only", swap(MENU, "    save_as: wishes\n    then: place", "    save_as: wishes\n    then:\n      - {when: {wishes: one, level: [self_care, soon]}, to: care.intro}\n      - to: place"), (BEFORE,)),
    Edit("goodbye_with_advice", swap(MENU, "bye: {end: Goodbye.}", "bye: {end: Goodbye., advice: home_care}"), (BEFORE, AFTER)),
    Edit("menu_advises", swap(MENU, "    ask: What now?", "    ask: What now?\n    advice: exercise"), (BEFORE, AFTER)),
    Edit("check_in_lands_in_exercises", swap(CARE, "opens: care.hello", "opens: care.stretch"), ("unreachable", BEFORE, AFTER), told=False),
    Edit("check_in_answer_lands_in_exercises", swap(CARE, "answers: {now: Now, never", "answers: {now: {label: Now, to: stretch}, never"), (BEFORE, AFTER)),
    Edit("rescreen_and_straight_on", swap(CARE, "{to: checks.first, rescreen: true}", "{to: care.intro, rescreen: true}"), (BEFORE,)),
    Edit("check_in_does_not_look_at_the_screening", swap(CARE, "      - {when: {screened: false}, to: next_guard}\n      - {to: checks.first, rescreen: true}", "      - to: intro"), (BEFORE,)),
    Edit("landing_skips_the_screening", swap("dialogue.yaml", "care.gone: menu.main", "care.gone: care.stretch_or_not"), (BEFORE,)),
    Edit("landing_before_advice", swap("dialogue.yaml", "care.gone: menu.main", "care.gone: checks.days"), (BEFORE,)),
    # Levels and the contract
    Edit("exercise_at_soon", swap(CARE, "{when: {level: self_care}, to: stretch, set: {stage: gentle}}", "{when: {level: [self_care, soon]}, to: stretch, set: {stage: gentle}}"), (AFTER,)),
    Edit("exercise_at_any_level", swap(CARE, "      - {when: {level: self_care}, to: stretch, set: {stage: gentle}}\n      - {to: later, set: {stage: none}}", "      - {to: stretch, set: {stage: gentle}}"), (AFTER,)),
    Edit("causes_not_allowed_at_soon", swap("dialogue.yaml", "soon: [causes, home_care]", "soon: [home_care]"), (AFTER,)),
    Edit("nothing_allowed_at_soon", swap("dialogue.yaml", "soon: [causes, home_care]", "soon: []"), (AFTER,)),
    Edit("care_opened_after_escalation", swap(CARE, "phase: care\n", "phase: care\nopen_at: [urgent, emergency]\n"), (AFTER,), told=False),
    Edit("advice_in_the_escalation", swap(ESCALATION, "    then:\n      - to: next_guard\n      - to: menu.main\n  soon", "    then:\n      - to: next_guard\n      - to: care.intro\n  soon"), (AFTER,)),
    Edit("escalation_answer_to_advice", swap(ESCALATION, "      Urgent. Be seen today.\n\n      {do}\n    answers: {right: This is right", "      Urgent. Be seen today.\n\n      {do}\n    answers: {right: {label: This is right, to: care.intro}"), (AFTER,)),
    Edit("escalation_carries_advice", swap(ESCALATION, "soon: {say: Book a visit within days., then: resume}", "soon: {say: Book a visit within days. Stretch it., advice: exercise, then: resume}"), (AFTER, BEFORE)),
    Edit("soon_leads_to_advice", swap(ESCALATION, "then: resume}", "then: care.intro}"), (BEFORE, AFTER)),
    Edit("forbidden_care", swap(CAUSES, "      - {when: {flags: worse}, to: menu.main}\n", ""), (FORBIDDEN,)),
    Edit("forbidden_by_another_flag", swap("red_flags.yaml", "heard_as: [sore for a week]", "heard_as: [sore for a week]\n  forbids: [home_care]"), (FORBIDDEN,)),
    Edit("forbids_its_own_label_only", swap(CAUSES, "{when: {flags: worse}, to: menu.main}", "{when: {flags: too_long}, to: menu.main}"), (FORBIDDEN,)),
    # Dead ends, traps, circles, states nobody comes to
    Edit("no_last_resort", swap(CARE, "      - {to: later, set: {stage: none}}\n", ""), ("dead-end",)),
    Edit("no_last_resort_after_an_answer", swap(CHECKS, "    skip: true\n    then: more", "    skip: true\n    then: [{when: {pain: {max: 9}}, to: more}]"), ("dead-end",)),
    Edit("no_last_resort_after_not_sure", swap(INTRO, "    not_sure: true\n    then: checks.first", "    not_sure: true\n    then: [{when: {begin: [slow, fall]}, to: checks.first}]"), ("dead-end",)),
    Edit("escalation_without_a_way_on", swap(ESCALATION, "    then:\n      - to: next_guard\n      - to: menu.main\n  soon", "    then:\n      - to: next_guard\n  soon"), ("dead-end",)),
    Edit("trap", swap(MENU, "bye: {end: Goodbye.}", "bye: {say: Goodbye., button: Again, then: main}"), ("trap",), told=False),
    Edit("trap_in_a_corner", both(swap(CARE, "answers: {now: Now, never: {label: Never, to: menu.main}}", "answers: {now: Now, never: {label: Never, to: corner}}"), swap(CARE, "  hello:\n", "  corner: {say: Still here., button: Again, then: corner}\n  hello:\n")), ("trap",), told=False),
    Edit("circle", swap(CARE, "stretch: {say: Stretch it., advice: exercise, gives: stretch, then: later}", "stretch: {say: Stretch it., advice: exercise, gives: stretch, then: stretch_or_not}"), ("endless",)),
    Edit("circle_of_one", swap(MENU, "bye: {end: Goodbye.}", "bye: {say: Goodbye., then: bye}"), ("endless", "trap")),
    Edit("state_nobody_comes_to", swap(MENU, "bye: {end: Goodbye.}", "bye: {end: Goodbye.}\n  island: {end: Nobody.}"), ("unreachable",), told=False),
    Edit("guard_nobody_comes_to", swap(CHECKS, "then: weight}", "then: pain}"), ("unreachable", BEFORE), told=False),
)  # fmt: skip


def read(files: Mapping[str, str]) -> Dialogue:
    return read_sources({name: text.encode() for name, text in files.items()})


def test_the_small_dialogue_is_proved() -> None:
    assert prove(shin()).problems == ()


def test_there_are_at_least_forty_edits_and_each_has_its_own_name() -> None:
    assert len({edit.name for edit in EDITS}) == len(EDITS) >= 40


@pytest.mark.parametrize("edit", EDITS, ids=str)
def test_an_unsafe_edit_is_found(edit: Edit) -> None:
    files = {name: text.decode() for name, text in sources().items()}
    edit.change(files)
    assert {name: text.encode() for name, text in files.items()} != sources()

    problems = prove(Script(read(files))).problems

    assert not [problem for problem in problems if problem.code == "not-escalated"], "the machine itself stands guard"
    found = [problem for problem in problems if problem.code in edit.codes]
    assert found, f"found only {[str(problem) for problem in problems]}"
    if edit.told:
        stories = [problem.story for problem in found if problem.story]
        assert stories
        assert all(story[0].startswith(("Person: ", "Bot ")) for story in stories)
        assert any(re.search(r"phases/\w+\.yaml:\d+", line) for line in stories[0])


def test_the_story_is_the_shortest() -> None:
    files = {name: text.decode() for name, text in sources().items()}
    swap(INTRO, "answers: {slow: Slowly, fall:", "answers: {slow: {label: Slowly, to: causes.list}, fall:")(files)

    problem = next(problem for problem in prove(Script(read(files))).problems if problem.code == BEFORE)

    assert problem.mark.file == INTRO
    assert problem.story == (
        "Person: /start",
        "Bot (intro.hello, phases/intro.yaml:4): Hello.",
        "Bot (intro.begin, phases/intro.yaml:5): How did it begin?",
        "Person: Slowly",
        "Bot (causes.list, phases/causes.yaml:4): This could fit.",
    )


@pytest.fixture(scope="module")
def shipped() -> dict[str, str]:
    return {
        path.relative_to(KNEE).as_posix(): path.read_text(encoding="utf8")
        for path in sorted(KNEE.rglob("*.yaml"))
        if "rehearsals" not in path.parts
    }


def errors(proved: Proved) -> list[Problem]:
    return [problem for problem in proved.problems if problem.severity == "error"]


def test_the_shipped_dialogue_is_proved(knee_script: Script) -> None:
    proved = prove(knee_script)

    assert errors(proved) == []
    assert proved.flags == 42


def test_deleting_any_line_of_any_guard_of_the_shipped_dialogue_is_found(knee: Dialogue) -> None:
    """Every required red flag is asked by one guard only, so that each line is needed."""
    asked = [flag for state in knee.states.values() for flag in getattr(state, "flags", ())]

    assert sorted(asked) == sorted(knee.red_flags)


@pytest.mark.parametrize("phase", ["home_care", "exercises"])
def test_a_way_round_the_screening_of_the_shipped_dialogue_is_found(shipped: dict[str, str], phase: str) -> None:
    files = dict(shipped)
    target = {"home_care": "home_care.rest", "exercises": "exercises.strength_today"}[phase]
    files["phases/intro.yaml"] = files["phases/intro.yaml"].replace("screening.emergency_1", target)
    assert files != shipped

    try:
        dialogue = read(files)
    except BadDialogue as bad:
        pytest.fail(str(bad))
    found = [problem for problem in prove(Script(dialogue)).problems if problem.code == BEFORE]

    assert any("intro." in problem.sentence and problem.story for problem in found)
