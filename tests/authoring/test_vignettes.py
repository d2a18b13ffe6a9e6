"""Vignettes: what a file may hold, how a patient walks, and that every kind of difference is found."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.authoring.named import Names
from bot.authoring.patients import walk
from bot.authoring.testing import run_tests, run_vignettes
from bot.authoring.vignettes import Outcome, Triage, Verdict, Vignette, compare, known_labels, read_vignettes, triage
from bot.authoring.world import WatchedScript
from bot.dialogue.model import Level
from bot.dialogue.problems import BadDialogue
from tests.authoring.small import CARE, DIALOGUE, ESCALATION, RED_FLAGS, TALK, small_dialogue, write_small

HEALTHY = """\
- id: V1
  title: A typist
  who: "Ann, 30, adult"
  facts: {age: 30, activity: [typing], start: slowly, days: 2}
  nsaid_yes: [n_asthma]
  script: []
  expect:
    level: self_care
    flags: []
    not_flags: [cold_hand]
    causes: [strain]
    nsaid_oral: ask_first
    nsaid_gel: ask_first
    exercise: strength
    allow: [rest, squeeze, kind_words]
    deny: [running]
    must_say: ["not a diagnosis"]
"""
URGENT = """\
- id: V2
  title: No grip
  facts: {age: 61, activity: [tennis], start: twist, days: 1}
  expect:
    level: urgent
    flags: [no_grip]
    causes: []
    nsaid_oral: not_offered
    nsaid_gel: not_offered
    exercise: none
    deny: [rest, strengthening, medicine_advice]
"""


def one(text: str, tmp_path: Path) -> Vignette:
    path = tmp_path / "vignettes.yaml"
    path.write_text(text, "utf-8")
    (vignette,) = read_vignettes(path)
    return vignette


def run(text: str, tmp_path: Path, **changed: str) -> Verdict:
    script = WatchedScript(small_dialogue(**changed))
    vignette = one(text, tmp_path)
    return compare(script.dialogue, vignette, walk(script, vignette))


def outcome_of(verdict: Verdict) -> Outcome:
    assert verdict.outcome is not None
    return verdict.outcome


def typed(verdict: Verdict) -> list[str]:
    """What was written, in order; answers that the facts gave among it."""
    lines = [line.text for line in outcome_of(verdict).chat if line.who == "person"]
    return [line for line in lines if not line.startswith("[")]


# The walk


def test_a_patient_is_led_through_and_everything_is_told(tmp_path: Path) -> None:
    verdict = run(HEALTHY, tmp_path)
    assert verdict.passed, verdict.differences
    data = verdict.as_data()
    assert data | {"to_read": 0, "at": 0} == {
        "id": "V1", "title": "A typist", "at": 0, "passed": True, "level": "self_care", "flags": [], "flag_levels": {},
        "flags_cleared": [], "causes": ["strain"], "exercise": "strength", "nsaid_oral": "ask_first",
        "nsaid_gel": "ask_first", "expected_level": "self_care", "differences": [], "missing": [], "to_read": 0,
        "notes": [],
        "advice": [
            "causes", "exercise_plan", "exercise_strength", "home_care", "kind_words", "medicine", "medicine_advice",
            "rest", "squeeze", "strengthening",
        ],
    }  # fmt: skip
    assert data["to_read"] == ["must say: not a diagnosis", "denied: running"]
    assert data["at"].endswith("vignettes.yaml:1:3")


def test_an_urgent_patient_is_offered_nothing_and_pain_relief_is_not_asked(tmp_path: Path) -> None:
    verdict = run(URGENT, tmp_path)
    assert verdict.passed, verdict.differences
    assert outcome_of(verdict).flags == {"no_grip": Level.URGENT}
    assert outcome_of(verdict).advice == frozenset({"kind_words"})


def test_words_are_typed_where_their_topic_is_asked_and_raise_what_they_tell(tmp_path: Path) -> None:
    script = '  script: [{at: nerves, user: "my hand is numb all day"}, {at: opening, user: "it hurts"}]\n'
    verdict = run(URGENT.replace("  expect:", script + "  expect:").replace("[no_grip]", "[numb_hand]"), tmp_path)
    assert verdict.passed, verdict.differences
    assert typed(verdict) == ["it hurts", "61", "1", "my hand is numb all day"]
    assert outcome_of(verdict).heard == {"numb_hand"}
    assert "sling" in outcome_of(verdict).advice, "what a flag itself gives, once its escalation is said"


def test_a_guard_is_answered_no_when_the_words_to_come_are_to_raise_it(tmp_path: Path) -> None:
    script = '  script: [{at: slow, user: "my hand is numb"}]\n'
    verdict = run(URGENT.replace("  expect:", script + "  expect:").replace("[no_grip]", "[numb_hand]"), tmp_path)
    assert verdict.passed, verdict.differences
    chat = [line.text for line in outcome_of(verdict).chat if line.who == "person"]
    assert chat.index("[None of these]") < chat.index("my hand is numb")


def test_words_whose_topic_is_unknown_or_never_asked_are_typed_at_the_next_open_question(tmp_path: Path) -> None:
    script = '  script: [{at: shoe_size, user: "it is 42"}, {at: hello, user: "still sore"}]\n'
    verdict = run(HEALTHY.replace("  script: []\n", script), tmp_path)
    assert verdict.passed, verdict.differences
    assert verdict.notes == ()
    assert typed(verdict) == ["it is 42", "30", "2", "still sore"]


def test_after_words_that_do_not_answer_the_facts_do(tmp_path: Path) -> None:
    script = '  script: [{at: activity, user: "well you know"}]\n'
    verdict = run(HEALTHY.replace("  script: []\n", script), tmp_path)
    assert verdict.passed, verdict.differences
    assert "well you know" in typed(verdict)


def test_a_flag_heard_and_taken_back(tmp_path: Path) -> None:
    script = (
        '  script: [{at: opening, user: "i cannot hold a cup"}, {at: recheck_grip, user: "yes"}, '
        '{at: confirm_grip, user: "yes"}]\n'
    )
    cleared = "    flags: []\n    flags_cleared: [no_grip]"
    text = HEALTHY.replace("  script: []\n", script).replace("    flags: []", cleared)
    verdict = run(text, tmp_path)
    assert verdict.passed, verdict.differences
    assert outcome_of(verdict).flags_cleared == ("no_grip",)
    other = run(text.replace("[no_grip]", "[numb_hand]"), tmp_path)
    assert other.differences == ("the red flag numb_hand is not taken back",)


def test_a_raise_rule_and_a_flag_that_facts_raise(tmp_path: Path) -> None:
    fall = URGENT.replace("[no_grip]", "[numb_hand]").replace("twist", "fall")
    text = fall.replace("level: urgent", "level: emergency\n    raised: {numb_hand: emergency}")
    verdict = run(text, tmp_path)
    assert verdict.passed, verdict.differences
    soon = HEALTHY.replace("days: 2", "days: 9").replace("self_care", "soon").replace("flags: []", "flags: [long_sore]")
    verdict = run(soon.replace("exercise: strength", "exercise: none").replace(", squeeze", ""), tmp_path)
    assert verdict.passed, verdict.differences


def test_facts_without_an_answer_raise_nothing_by_themselves(tmp_path: Path) -> None:
    talk = TALK.replace("    then: signs\n", "    then: toes\n", 1).replace(
        "  signs:\n",
        "  toes:\n    ask: Do the fingers move?\n"
        "    answers: {no: {label: 'No', red_flag: no_grip}, yes: 'Yes'}\n    then: signs\n  signs:\n",
        1,
    )
    verdict = run(HEALTHY, tmp_path, talk=talk)
    assert verdict.passed, verdict.differences
    assert "[Yes]" in [line.text for line in outcome_of(verdict).chat]


# Differences


@pytest.mark.parametrize(
    ("change", "difference"),
    [
        (("level: self_care", "level: urgent"), "level self_care instead of urgent (under-triaged)"),
        (("flags: []", "flags: [cold_hand]"), None),
        (("[strain]", "[sprain, strain]"), "causes [strain] instead of [sprain, strain]"),
        (("nsaid_oral: ask_first", "nsaid_oral: avoid"), "anti-inflammatory tablets: ask_first instead of avoid"),
        (("nsaid_gel: ask_first", "nsaid_gel: ok_short"), "anti-inflammatory gel: ask_first instead of ok_short"),
        (("exercise: strength", "exercise: gentle"), "the exercise stage: strength instead of gentle"),
        (("deny: [running]", "deny: [running, squeeze]"), "`squeeze` is offered and must not be"),
        (("deny: [running]", "deny: [strengthening]"), "`strengthening` is offered and must not be"),
        (("deny: [running]", "deny: [kind_words]"), "`kind_words` is offered and must not be"),
    ],
)
def test_every_difference_is_told(tmp_path: Path, change: tuple[str, str], difference: str | None) -> None:
    verdict = run(HEALTHY.replace(*change), tmp_path)
    assert not verdict.passed
    if difference is not None:
        assert verdict.differences == (difference,)


def test_flags_found_without_being_expected_are_differences(tmp_path: Path) -> None:
    text = URGENT.replace("days: 1", "days: 9")
    assert run(text, tmp_path).differences == ("the red flag long_sore is found and not expected",)
    assert run(text.replace("flags: [no_grip]", "flags: [no_grip]\n    flags_ok_too: [long_sore]"), tmp_path).passed
    unwanted = run(text.replace("flags: [no_grip]", "flags: [no_grip]\n    not_flags: [long_sore]"), tmp_path)
    assert unwanted.differences == ("the red flag long_sore is found and must not be",)
    asked = DIALOGUE.replace("ask_before_advice: all", "ask_before_advice: [cold_hand]")
    unasked = {"talk": TALK.replace("[no_grip]", "[long_sore]"), "dialogue": asked}
    missed = run(HEALTHY.replace("flags: []", "flags: [no_grip]"), tmp_path, **unasked)
    assert missed.differences == ("the red flag no_grip is not found",)


def test_words_heard_wrongly_are_a_difference_when_named_and_a_note_else(tmp_path: Path) -> None:
    script = '  script: [{at: opening, user: "my hand is numb"}]\n'
    text = HEALTHY.replace("  script: []\n", script)
    assert run(text, tmp_path).notes == ("heard without reason: numb_hand",)
    named = run(text.replace("[cold_hand]", "[numb_hand]"), tmp_path)
    assert named.differences == ("the red flag numb_hand is heard in words that do not tell of it",)


def test_a_label_that_the_dialogue_knows_and_does_not_offer_is_missing_and_unknown_ones_are_for_people(
    tmp_path: Path,
) -> None:
    verdict = run(HEALTHY.replace("allow: [rest", "allow: [sling, sunshine, rest"), tmp_path)
    assert verdict.missing == ("sling",)
    assert not verdict.passed
    assert "allowed: sunshine" in verdict.to_read
    assert {"sling", "rest", "strengthening", "home_care"} <= known_labels(small_dialogue())


def test_advice_that_leaks_after_an_urgent_flag_is_found(tmp_path: Path) -> None:
    leak = ESCALATION.replace("answers: {right: This is right", "answers: {right: {label: This is right, to: tips}")
    leak += "  tips:\n    say: Train it.\n    gives: rest\n    then: talk.bye\n"
    assert "`rest` is offered and must not be" in run(URGENT, tmp_path, escalation=leak).differences


def test_a_dialogue_that_forgets_to_ask_is_found(tmp_path: Path) -> None:
    no_screen = CARE.replace("screen: [n_ulcer, n_asthma, n_old]", "screen: [n_ulcer, n_old]")
    assert run(HEALTHY, tmp_path, care=no_screen).differences == (
        "anti-inflammatory tablets: ok_short instead of ask_first",
        "anti-inflammatory gel: ok_short instead of ask_first",
    )


def test_a_level_that_is_also_right(tmp_path: Path) -> None:
    text = URGENT.replace("level: urgent", "level: soon\n    level_ok_too: urgent")
    assert run(text, tmp_path).passed


# The file


def test_unknown_keys_are_noted_and_forgiven(tmp_path: Path) -> None:
    text = HEALTHY.replace("  script: []", "  mood: fine\n  script: []")
    text = text.replace("    flags: []", "    flags: []\n    hope: yes")
    verdict = run(text, tmp_path)
    assert verdict.passed
    assert [note.partition("vignettes.yaml:")[2] for note in verdict.as_data()["notes"]] == [
        '6:3: the key "mood" is not known here',
        '11:5: the key "hope" is not known here',
    ]


def test_little_is_needed_and_one_mapping_may_hold_the_list(tmp_path: Path) -> None:
    path = tmp_path / "some.yaml"
    path.write_text("vignettes:\n  - expect: {level: self_care}\n  - {id: 7, expect: {}}\n", "utf-8")
    first, second = run_vignettes(small_dialogue(), path)
    assert (first.vignette.id, first.passed) == ("#1", True)
    assert (second.vignette.id, second.passed) == ("7", True)


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("", "1:1: the file is empty [empty-file]"),
        ("words", "1:1: a list of vignettes is expected here [wrong-type]"),
        ("- 5\n", "1:3: a vignette is expected here, with `id`, `facts` and `expect` [wrong-type]"),
        ("- {id: A}\n", "1:3: a vignette needs `expect`, with keys and values [missing-key]"),
        (
            "- {id: A, expect: {level: mild}}\n",
            '1:27: "mild" is no level; one of these is expected: self_care, soon, urgent, emergency [unknown-level]',
        ),
        ("- {id: A, expect: {}, script: [hello]}\n", "1:32: a line of the script needs `at` and `user` [missing-key]"),
        (
            "- {id: A, expect: {}, facts: [age]}\n",
            "1:30: keys and values (`key: value`) are expected here [wrong-type]",
        ),
        ("- {id: A, expect: {}}\n- {id: A, expect: {}}", '2:3: "A" was given before, at line 1 [duplicate-key]'),
    ],
)
def test_a_bad_file_is_told_with_its_place(tmp_path: Path, text: str, problem: str) -> None:
    path = tmp_path / "bad.yaml"
    path.write_text(text, "utf-8")
    with pytest.raises(BadDialogue) as caught:
        read_vignettes(path, "bad.yaml")
    assert [str(one) for one in caught.value.problems] == [f"bad.yaml:{problem}"]


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(BadDialogue, match=r"none\.yaml:1:1: cannot be read: No such file.* \[missing-file\]"):
        read_vignettes(tmp_path / "none.yaml")


# Measures


def test_triage_measures(tmp_path: Path) -> None:
    texts = (
        HEALTHY,
        HEALTHY.replace("level: self_care", "level: urgent"),
        URGENT,
        URGENT.replace("level: urgent", "level: self_care"),
        URGENT.replace("level: urgent", "level: emergency"),
    )
    measures = triage([run(text, tmp_path) for text in texts])
    assert measures["all"] == Triage(right=2, under=2, over=1)
    assert measures["urgent"] == Triage(right=1, under=1)
    assert measures["self_care"] == Triage(right=1, over=1)
    assert measures["emergency"] == Triage(under=1)
    assert measures["all"].as_data() == {
        "all": 5, "right": 2, "under_triaged": 2, "over_triaged": 1, "share_right": 0.4, "share_under_triaged": 0.4,
        "share_over_triaged": 0.2,
    }  # fmt: skip


ODD = """\
- id: X1
  facts: {age: abc, nofact: 3, activity: [typin], start: twisted, days: 999, health: [n_ulcre]}
  nsaid_yes: [n_asthma]
  expect: {level: self_care, flags: [numb_hnd], causes: [strian], nsaid_oral: sometimes, exercise: flying, allow: [mine]}
"""


def test_every_name_that_the_dialogue_does_not_know_is_told_with_its_place(tmp_path: Path) -> None:
    vignette = one(ODD, tmp_path)

    told = [str(problem).partition("vignettes.yaml:")[2] for problem in Names(small_dialogue()).unknown(vignette)]

    assert told == [
        '2:16: "age" is a number, not "abc" [wrong-type]',
        '2:21: no question is called "nofact" [unknown-fact]',
        '2:43: no answer to "activity" is called "typin"; did you mean "typing"? [unknown-value]',
        '2:58: no answer to "start" is called "twisted"; did you mean "twist"? [unknown-value]',
        '2:73: "days" is a number from 0 to 100, not 999 [out-of-range]',
        '2:87: no safety question is called "n_ulcre"; did you mean "n_ulcer"? [unknown-item]',
        '4:38: no red flag is called "numb_hnd"; did you mean "numb_hand"? [unknown-flag]',
        '4:58: no cause is called "strian"; did you mean "strain"? [unknown-cause]',
        '4:79: no value of "tablet" is called "sometimes"; one of these is known: ask_first, avoid, none, not_offered, '
        "ok_short [unknown-value]",
        '4:100: no value of "stage" is called "flying"; one of these is known: gentle, none, not_offered, strength '
        "[unknown-value]",
    ]


def test_a_file_with_unknown_names_is_run_all_the_same_and_is_not_well(tmp_path: Path) -> None:
    folder = write_small(tmp_path / "wrist")
    path = tmp_path / "odd.yaml"
    path.write_text(HEALTHY.replace("not_flags: [cold_hand]", "not_flags: [cold_hnd]"), "utf-8")

    text, well = run_tests(folder, path)

    assert not well
    assert f"{path}:10:17: no red flag is called" in text
    assert "1 vignette passed" in text


def test_a_group_at_risk_is_known_by_the_words_of_the_answer_that_asks_for_it(tmp_path: Path) -> None:
    """As `health: [diabetes]` is the yes of the question that makes a hot red knee an emergency (clinical brief 2.2)."""
    frail = (
        "  frail:\n    ask: Diabetes?\n    answers: {yes: {label: 'Yes', also: [diabetes]}, no: 'No'}\n    then: bye\n"
    )
    changed = {
        "escalation": ESCALATION.replace(
            "      - to: talk.bye", "      - {when: {frail: {known: false}}, to: talk.frail}\n      - to: talk.bye"
        ),
        "talk": TALK + frail,
        "red_flags": RED_FLAGS.replace("{when: {start: fall}, to: emergency}", "{when: {frail: yes}, to: emergency}"),
    }
    text = URGENT.replace("no_grip", "numb_hand")
    told = text.replace("  expect:", "  health: [diabetes]\n  expect:")

    assert outcome_of(run(text, tmp_path, **changed)).level == Level.URGENT
    assert outcome_of(run(told, tmp_path, **changed)).level == Level.EMERGENCY
