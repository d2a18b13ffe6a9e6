"""The shipped dialogue says what it must: every seed statement, every red flag, the wording rules that can be counted."""

from __future__ import annotations

import pytest

from bot.dialogue.model import Dialogue, Guard, Level
from bot.engine.machine import Script
from tests.engine.person import Person

SEEDS = [f"S{number}" for number in range(1, 42)]
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


def carriers(knee: Dialogue, seed: str) -> list[str]:
    """Everything that carries a seed statement: states, red flags, causes."""
    records = [*knee.states.values(), *knee.red_flags.values(), *knee.causes.causes]
    return [
        getattr(record, "name", None) or getattr(record, "id", "") for record in records if seed in record.source.seed
    ]


@pytest.mark.parametrize("seed", SEEDS)
def test_every_seed_statement_is_said_somewhere(knee: Dialogue, seed: str) -> None:
    assert carriers(knee, seed)


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


def test_a_healthy_adult_gets_through_the_screening_in_eight_taps(knee_script: Script) -> None:
    person = Person(knee_script)
    person.start()
    taps = 0
    for _ in range(60):
        state = knee_script.state(person.state)
        if person.state.startswith("about."):
            break
        if isinstance(state, Guard):
            taps += 1
            person.tap("none_of_these" if "none_of_these" in person.choices else "yes")
        elif person.state == "intro.age":
            person.type("34")
        else:
            known = {"screening.start": "during", "screening.pain": "2", "screening.days": "1", "intro.who": "me"}
            person.tap(known.get(person.state) or next(iter(person.choices)))

    assert person.state.startswith("about.")
    assert taps <= 8
    assert person.talk.level == Level.SELF_CARE


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
