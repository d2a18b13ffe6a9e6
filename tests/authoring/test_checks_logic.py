"""What can hold together is decided as by trying everything: against every conversation's facts on small domains."""

from __future__ import annotations

from itertools import chain, combinations, product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.authoring.checks.logic import Case, Logic
from bot.dialogue.conditions import (
    AllOf,
    AnyOf,
    Condition,
    FactBelow,
    FactBetween,
    FactEmpty,
    FactIs,
    FactKnown,
    FactValue,
    FlagRaised,
    LevelIs,
    Not,
    Screened,
)
from bot.dialogue.model import Level
from bot.dialogue.reading import read_sources
from tests.authoring.checked import sound_files
from tests.problem_cases import changed

DIALOGUE = read_sources(
    changed(
        sound_files(),
        [
            {
                "file": "phases/talk.yaml",
                "replace": "  bye:\n",
                "with": "  worse: {ask: What is bad?, tick: {stairs: , sport: , rest: }, not_sure: true, then: later}\n"
                "  later: {ask: How bad is it now?, number: {min: 0, max: 5}, then: bye}\n  bye:\n",
            }
        ],
    )
)
LOGIC = Logic(DIALOGUE)
LEVEL = {flag: int(DIALOGUE.red_flags[flag].level) for flag in DIALOGUE.red_flags}
TICKED: list[FactValue | None] = [
    None,
    "not_sure",
    *chain.from_iterable(combinations(("stairs", "sport", "rest"), size) for size in range(4)),
]


def every_case() -> list[Case]:
    """All that a conversation can be, of these facts and red flags."""
    found = []
    for pain, later, start, worse in product(
        [None, *range(11)], [None, *range(6)], [None, "twist", "fall", "slowly"], TICKED
    ):
        facts = {"pain": pain, "later": later, "start": start, "worse": worse}
        known = {fact: value for fact, value in facts.items() if value is not None}
        found.append(Case(known, frozenset(), 0, False))
    return found


def every_mood() -> list[tuple[frozenset[str], int, bool]]:
    return [
        (frozenset(flags), level, screened)
        for size in range(3)
        for flags in combinations(LEVEL, size)
        for level in range(4)
        for screened in (False, True)
        if level >= max((LEVEL[flag] for flag in flags), default=0)
    ]


CASES, MOODS = every_case(), every_mood()
FACTS = st.one_of(
    st.builds(FactBetween, st.just("pain"), st.integers(-1, 11), st.integers(-1, 11)),
    st.builds(FactBetween, st.just("later"), st.none(), st.integers(0, 5)),
    st.builds(FactBelow, st.just("later"), st.just("pain"), st.integers(-3, 3)),
    st.builds(FactIs, st.just("start"), st.frozensets(st.sampled_from(["twist", "fall"]), min_size=1)),
    st.builds(FactIs, st.just("worse"), st.frozensets(st.sampled_from(["stairs", "sport", "not_sure"]), min_size=1)),
    st.just(FactEmpty("worse")),
    st.builds(FactKnown, st.sampled_from(["pain", "worse", "start"]), st.booleans()),
)
MOODY = st.one_of(
    st.builds(FlagRaised, st.sampled_from(["cold_foot", "no_steps"])),
    st.builds(LevelIs, st.frozensets(st.integers(0, 3), min_size=1)),
    st.builds(Screened, st.booleans()),
)


def trees(leaves: st.SearchStrategy[Condition]) -> st.SearchStrategy[Condition]:
    return st.recursive(
        leaves,
        lambda inner: st.one_of(
            st.builds(Not, inner),
            st.lists(inner, min_size=1, max_size=3).map(lambda parts: AllOf(tuple(parts))),
            st.lists(inner, min_size=1, max_size=3).map(lambda parts: AnyOf(tuple(parts))),
        ),
        max_leaves=6,
    )


@settings(max_examples=80, deadline=None)
@given(trees(FACTS), trees(FACTS))
def test_facts_are_decided_as_by_trying_everything(one: Condition, other: Condition) -> None:
    both = any(one.holds(case) and other.holds(case) for case in CASES)
    alone = any(one.holds(case) and not other.holds(case) for case in CASES)

    assert LOGIC.can_hold((one, other)) in (both, None)
    assert LOGIC.can_hold((one,), but=(other,)) in (alone, None)


@settings(max_examples=80, deadline=None)
@given(trees(MOODY))
def test_flags_and_levels_are_decided_as_by_trying_everything(one: Condition) -> None:
    expected = any(one.holds(Case({}, flags, level, screened)) for flags, level, screened in MOODS)

    assert LOGIC.can_hold((one,)) is expected


@pytest.mark.parametrize(
    ("levels", "expected"), [((0, 1), False), ((2,), True), ((0, 1, 2, 3), True)], ids=["calm", "urgent", "any"]
)
def test_only_the_levels_of_a_place_count(levels: tuple[int, ...], expected: bool) -> None:
    assert LOGIC.can_hold((LevelIs(frozenset({int(Level.URGENT)})),), levels=levels) is expected
    assert LOGIC.can_hold((FlagRaised("no_steps"),), levels=levels) is expected


def test_after_its_own_question_only_its_answers_count() -> None:
    state = DIALOGUE.states["talk.pain"]
    mild, bad = FactBetween("pain", None, 3), FactBetween("pain", 4, None)

    assert LOGIC.can_hold((), but=(mild, bad)) is True
    assert LOGIC.can_hold((), but=(mild, bad), after=state) is False


def test_too_many_cases_are_left_undecided(monkeypatch: pytest.MonkeyPatch) -> None:
    condition = AllOf((FactBetween("pain", 3, 3), FactBetween("later", 2, 2)))
    monkeypatch.setattr("bot.authoring.checks.logic.MOST_CASES", 10)

    assert LOGIC.can_hold((condition,)) is None
