"""The shipped dialogue says what it must: every seed statement, every red flag, the wording rules that can be counted."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from unicodedata import category

import pytest

from bot.authoring.moves import plain
from bot.dialogue.model import Dialogue, Guard, Level, Source
from bot.dialogue.problems import Mark
from bot.engine.conversation import Conversation
from bot.engine.machine import Script, question_of
from bot.settings import LONGEST_KEPT
from tests.engine.person import Person

SAID = {
    "S1": "complex joint of bones, muscles, tendons and ligaments",
    "S2": "must all work in time together to move … lower body in exercise",
    "S3": "soreness and stiffness after a session … flush",
    "S4": "steps … keep muscle soreness from becoming a worse injury",
    "S5": "most soreness is not serious",
    "S6": "knowing when … physician … stay healthy",
    "S7": "knee soreness after exercise can have a number of causes",
    "S8": "first … muscle soreness",
    "S9": "weight training on the legs … overuse … thighs, hamstrings and calves",
    "S10": "tends to be less severe than the other",
    "S11": "ligaments and tendons … irritated or inflamed",
    "S12": "runners, skiers and cyclists tend to get",
    "S13": "hurts on the side of the knee",
    "S14": "joint change … osteoarthritis",
    "S15": "cartilage … gets thinner and rougher over the years",
    "S16": "flare after more exercise than it is used to",
    "S17": "surfaces can rub more and feel sore",
    "S18": "first steps that can ease pain and swelling",
    "S19": "ice on the knee: 15 minutes on, 15 minutes off, then once more",
    "S20": "ice … to ease pain and swelling",
    "S21": "anti-inflammatory medicine … can help, if it is safe",
    "S22": "raise the leg with pillows",
    "S23": "compressive … bandage",
    "S24": "raising and a bandage … steadier while the soreness fades",
    "S25": "with a sore knee you can strengthen the muscles around it",
    "S26": "stronger muscles … more stable",
    "S27": "better able to carry daily load",
    "S28": "lift the straight leg … in the air at a 45-degree angle",
    "S29": "turn the foot to the left. hold for 10 seconds",
    "S30": "then turn the foot back to the right. hold for 10 seconds",
    "S31": "lower the leg … opposite leg",
    "S32": "lunge",
    "S33": "squat",
    "S34": "calf raise",
    "S35": "see a physician if it has not eased after three days",
    "S36": "cannot put weight on",
    "S37": "clicks that hurt need a check",
    "S38": "locks",
    "S39": "buckles",
    "S40": "the physician will ask more about the activities you perform",
    "S41": "physician will … examine your knee",
}
"""What each statement of the brief's section 1 says, in its safe words; … stands for any words between."""
FLAGS = {
    Level.EMERGENCY: (
        "chest_breath cold_pale_foot deformity open_wound major_trauma tight_calf saddle_bladder dark_urine "
        "hot_knee_fever sepsis_signs med_reaction overdose self_harm"
    ),
    Level.URGENT: (
        "cannot_bear_weight locked_knee buckling painful_clicking big_fast_swelling cannot_move_knee pop_at_injury "
        "extensor_failure ottawa_injury calf_clot hot_red_knee fever_knee replaced_or_op infected_skin bleed_risk "
        "numb_weak_foot kneecap_out_and_back severe_pain child_limp harmed_by_someone"
    ),
    Level.SOON: (
        "sore_over_3_days getting_worse night_pain_or_lump bone_stress swelling_returns long_stiffness "
        "lump_behind_knee hip_or_back_pain minor"
    ),
}
CAUSES = (
    "muscle_soreness muscle_strain it_band inner_side_overuse side_ligament_sprain patellofemoral patellar_tendon "
    "quad_tendon hamstring_tendon meniscus osteoarthritis bursitis bakers_cyst osgood_schlatter referred_pain"
)
NSAID_ITEMS = (
    "n_allergy n_pregnant n_ulcer n_thinner n_organ n_under16 n_other_nsaid n_pox n_bypass n_60plus n_16_17 n_asthma "
    "n_bp n_heart n_bowel n_trying n_breastfeeding n_low_aspirin n_interact n_alcohol n_dry n_injury48h n_broken_skin"
)
EXERCISES = (
    "ankle_pumps thigh_squeeze heel_slide straight_leg_raise foot_rotation calf_raise half_squat hamstring_curl "
    "hip_abduction wall_sit calf_stretch quad_stretch hamstring_stretch squat lunge"
)


EU = dict.fromkeys(("germany", "france", "spain", "italy", "netherlands", "poland", "eu_other"), "112")
NUMBERS = EU | {
    "uk": "999 or 112", "ireland": "112 or 999", "us": "911", "canada": "911", "mexico": "911",
    "australia": "000 (112 from mobiles; 106 for text relay)", "new_zealand": "111", "india": "112", "turkey": "112",
    "israel": "101", "armenia": "103", "belarus": "103", "russia": "112 or 103", "kazakhstan": "112 or 103",
    "japan": "119", "south_korea": "119", "china": "120", "hong_kong": "999", "singapore": "995", "brazil": "192",
    "argentina": "107", "south_africa": "10177 (112 from mobiles)",
}  # fmt: skip
"""The table of the brief (9.4)."""


def words_of(record: object) -> Iterator[str]:
    """All that a state, a red flag or a cause says."""
    match record:
        case str():
            yield record
        case tuple():
            for part in record:
                yield from words_of(part)
        case Mark() | Source():
            pass
        case _ if is_dataclass(record):
            for field in fields(record):
                yield from words_of(getattr(record, field.name))


def test_the_seed_has_41_statements() -> None:
    assert list(SAID) == [f"S{number}" for number in range(1, 42)]


@pytest.mark.parametrize("seed", SAID)
def test_every_seed_statement_is_said_where_it_is_claimed_to_be(knee: Dialogue, seed: str) -> None:
    records = [*knee.states.values(), *knee.red_flags.values(), *knee.causes.causes]
    carriers = [plain("\n".join(words_of(record))) for record in records if seed in record.source.seed]
    said = re.compile(".*".join(map(re.escape, SAID[seed].split(" … "))))

    assert any(map(said.search, carriers)), carriers


@pytest.mark.parametrize("level", FLAGS, ids=lambda level: level.word)
def test_every_red_flag_of_the_brief_has_its_level(knee: Dialogue, level: Level) -> None:
    assert {flag.id for flag in knee.red_flags.values() if flag.level == level} == set(FLAGS[level].split())


def test_causes_screen_items_and_exercises_carry_the_ids_of_the_brief(knee: Dialogue) -> None:
    assert [cause.id for cause in knee.causes.causes] == CAUSES.split()
    assert set(NSAID_ITEMS.split()) <= set(knee.screens.items)
    given = {label for state in knee.states.values() for label in state.gives}
    assert set(EXERCISES.split()) <= given


def test_no_list_has_more_than_six_lines(knee: Dialogue) -> None:
    assert all(len(state.flags) <= 6 for state in knee.states.values() if isinstance(state, Guard))


def test_the_worst_are_asked_first(knee: Dialogue) -> None:
    guards = [state for state in knee.states.values() if isinstance(state, Guard)]
    worst = [max(knee.red_flags[flag].level for flag in guard.flags) for guard in guards]

    assert worst == sorted(worst, reverse=True)


INJURY = {"extensor_failure", "kneecap_out_and_back", "pop_at_injury", "ottawa_injury"}
CHILD = {"child_limp", "minor"}


def test_a_healthy_adult_gets_through_the_screening_in_eight_taps(knee_script: Script) -> None:
    """Every tap from the first list to the last red flag, "How did it start?" among them."""
    person = Person(knee_script)
    person.start()
    taps = 0
    for _ in range(60):
        state = knee_script.state(person.state)
        if person.state == "screening.pain":
            break
        taps += person.state.startswith("screening.")
        if isinstance(state, Guard):
            person.tap("none_of_these" if "none_of_these" in person.choices else "yes")
        elif person.state == "intro.age":
            person.type("34")
        else:
            known = {"screening.start": "during", "intro.who": "me"}
            person.tap(known.get(person.state) or next(iter(person.choices)))

    assert person.state == "screening.pain"
    assert person.talk.asked == set(knee_script.dialogue.red_flags) - INJURY - CHILD
    assert taps <= 8
    assert person.talk.level == Level.SELF_CARE


URGENT_FLAGS = [flag for level in (Level.EMERGENCY, Level.URGENT) for flag in FLAGS[level].split()]


def at_the_question_of(script: Script, flag: str) -> Person:
    """Somebody in the United Kingdom who is asked this red flag's own question."""
    version, state = script.dialogue.version, question_of(flag)
    return Person(script, Conversation(version, state, turn=1, pending=(flag,), facts={"country": "uk"}))


@pytest.mark.parametrize("name", URGENT_FLAGS)
def test_every_red_flag_is_told_first_and_alone_by_its_level_with_a_number(knee_script: Script, name: str) -> None:
    """Clinical brief 9.1: level word in the first line, the number, what not to do, no emoji, no questions."""
    flag = knee_script.dialogue.red_flags[name]

    said = at_the_question_of(knee_script, name).tap(flag.flagged_by)

    first = said.split("\n")[0]
    assert flag.level.word in first.lower()
    assert "999" in said
    assert flag.instead or all(plain(line) in plain(said) for line in (*flag.do, *flag.do_not))
    assert "?" not in first
    assert not [letter for letter in said if category(letter) in ("So", "Sk", "Cs") or letter > "\uffff"]


@pytest.mark.parametrize("name", URGENT_FLAGS)
def test_not_sure_counts_as_yes_for_every_urgent_and_emergency_sign(knee_script: Script, name: str) -> None:
    person = at_the_question_of(knee_script, name)

    person.tap("not_sure")

    assert name in person.talk.raised


def test_every_guard_offers_not_sure(knee: Dialogue, knee_script: Script) -> None:
    for state in knee.states.values():
        if isinstance(state, Guard):
            person = Person(knee_script, Conversation(knee.version, state.name, turn=1))
            person.command("start")
            assert "not_sure" in person.choices, state.name


def test_nobody_claims_a_review_that_did_not_happen(knee: Dialogue) -> None:
    records = [*knee.states.values(), *knee.red_flags.values(), *knee.causes.causes, *knee.screens.items.values()]

    assert all(record.source.reviewed_by is None for record in records)
    assert "reviewed" in knee.states["intro.welcome"].text.parts[-1].markdown.lower() or any(
        "reviewed" in part.markdown.lower() for part in knee.states["intro.welcome"].text.parts
    )


def test_every_red_flag_cause_and_screen_item_says_where_it_comes_from(knee: Dialogue) -> None:
    for record in (*knee.red_flags.values(), *knee.causes.causes, *knee.screens.items.values()):
        assert record.source.refs or record.source.seed, record.id
        assert record.source.review_by is not None, record.id


def test_privacy_promises_no_shorter_time_than_anything_is_kept(knee: Dialogue) -> None:
    said = " ".join(part.markdown for part in knee.states["menu.privacy"].text.parts)

    assert f"at most {LONGEST_KEPT} days" in said


def test_every_place_of_the_brief_has_its_number(knee: Dialogue) -> None:
    for place, number in NUMBERS.items():
        assert knee.places[place].values["emergency_number"] == number
    assert set(knee.places) == set(NUMBERS)
    assert "112 works on most mobile phones" in knee.unknown_place.values["emergency_number"]


def test_no_number_claims_to_be_checked_and_each_says_where_it_is_from(knee: Dialogue) -> None:
    for place in knee.places.values():
        assert place.checked is None
        assert place.source


def test_crisis_and_poison_lines_are_those_of_the_brief_and_else_the_emergency_number(knee: Dialogue) -> None:
    crisis = {"us": "988", "canada": "988", "australia": "Lifeline on 13 11 14"}
    crisis |= dict.fromkeys(("uk", "ireland"), "Samaritans on 116 123")
    poison = {"us": "1-800-222-1222"}  # NHS 111 is unconfirmed for this use, so the emergency number stands
    for place in knee.places.values():
        assert place.values["crisis_line"] == crisis.get(place.id, place.values["emergency_number"])
        assert place.values["poison_line"] == poison.get(place.id, place.values["emergency_number"])
        assert "urgent_line" not in place.values, "a line that is no emergency number is said only where checked (9.4)"
