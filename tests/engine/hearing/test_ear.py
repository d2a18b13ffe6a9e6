"""What the ear hears in free text, and what it lets pass, sense by sense."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.engine.hearing import Ear
from bot.engine.hearing.heard import FlagVocabulary

MIXED = """
    no not never my i it knee foot locks hot red fever cant walk but and or if what years ago again son friend 9 / 10 .
    , ? is was 39.5 days swollen numb
"""
SLOWLY = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def flags(ear: Ear, text: str) -> set[str]:
    return {flag.id for flag in ear.hear(text).flags}


def test_every_phrase_of_the_authors_fires_its_flag(ear: Ear, vocabularies: tuple[FlagVocabulary, ...]) -> None:
    missed = [(v.id, text) for v in vocabularies for text in v.heard_as if v.id not in flags(ear, text)]
    assert missed == []


def test_no_counterexample_of_the_authors_fires_its_flag(ear: Ear, vocabularies: tuple[FlagVocabulary, ...]) -> None:
    fired = [(v.id, text) for v in vocabularies for text in v.not_heard_as if v.id in flags(ear, text)]
    assert fired == []


@pytest.mark.parametrize(
    ("text", "flag"),
    [
        # denial reaches only as far as it is meant
        ("no fever but it buckled twice", "buckling"),
        ("no fever, but my knee keeps locking", "locked_knee"),
        ("it is not that i can walk fine, i can't walk at all", "cannot_bear_weight"),
        ("it's not swollen but i can't walk on it", "cannot_bear_weight"),
        # returning, corrected, of now
        ("it used to lock years ago and it has started again, knee keeps locking", "locked_knee"),
        ("was going to say it doesnt lock, no wait, it keeps locking", "locked_knee"),
        ("No my knee gives way", "buckling"),
        # somebody is spoken for
        ("my lad is 12 and limps after football, hes a big kid", "child_limp"),
        ("my wife can't walk on it", "cannot_bear_weight"),
        ("he is not making sense and has an infected knee", "sepsis_signs"),
        ("my husband's knee keeps giving way", "buckling"),
        # a question about one's own sign
        ("is it normal that my wee is brown?", "dark_urine"),
        ("why is my foot cold and white", "cold_pale_foot"),
        # numbers, dates, ages, warmth
        ("my pain is 9 out of 10", "severe_pain"),
        ("pain 9/10", "severe_pain"),
        ("i have a fever of 39.2 and my knee hurts", "fever_knee"),
        ("temp of 39,1 and a sore knee", "fever_knee"),
        ("still sore after five days", "sore_over_3_days"),
        ("i'm 13", "minor"),
        ("im 71 and i fell on my knee, its sore", "ottawa_injury"),
        ("took like 14 paracetamol today", "overdose"),
        # typos, phone spelling, capitals, stretched letters, emoji, no punctuation
        ("my nee keps locking", "locked_knee"),
        ("MY KNEE KEEPS GIVING WAY!!!", "buckling"),
        ("knee keeeps giving way", "buckling"),
        ("i cnt walk on it", "cannot_bear_weight"),
        ("hi i cant walk on it my knee blew up like a balloon", "big_fast_swelling"),
        # parts in clauses of their own
        ("Knee is red hot. I have a temperature of 39.", "hot_knee_fever"),
        ("I take warfarin. Yesterday I banged my knee and it is swollen", "bleed_risk"),
        ("took ibuprofen this morning and now my lips are swollen up", "med_reaction"),
    ],
)
def test_heard(ear: Ear, text: str, flag: str) -> None:
    assert flag in flags(ear, text)


@pytest.mark.parametrize(
    "text",
    [
        # denied
        "no chest pain and my breathing is fine",
        "it does not lock and it does not give way",
        "no swelling, redness or fever",
        "my feet are not cold",
        "without any swelling or bruising, just sore",
        "Fever? No.",
        # long ago, or over
        "my knee locked once in 2015, never since",
        "I fell off a horse years ago, this is just from running",
        "had a fever last month with the flu",
        "it was agony at the time, now it is a 2",
        # somebody else
        "my sister can't walk on her knee, mine is ok",
        "my friend's knee locks all the time, mine doesn't",
        "my mate crashed his bike, not me",
        # what if, and questions about a condition
        "what if my knee locks one day?",
        "what would chest pain mean with a sore knee?",
        "how do doctors check for a blood clot?",
        "can a kneecap pop out from squats?",
        "what should i do if my knee ever gives way",
        # figures of speech and words of two meanings
        "this hill run is killing me",
        "I am dying to get back to football",
        "my seat belt buckle digs into my leg",
        "my phone locked while i was typing",
        "I locked my front door and went for a run",
        "popped to the shop after my run",
        "gave way at the roundabout like a good citizen",
        "I love pop music",
        # not about a knee at all
        "hello", "thanks, that was helpful", "what is the weather tomorrow", "just a bit sore after squats yesterday",
    ],
)  # fmt: skip
def test_let_pass(ear: Ear, text: str) -> None:
    assert ear.hear(text).flags == ()


@pytest.mark.parametrize(
    ("text", "flag", "reason"),
    [
        ("it does not keep locking", "locked_knee", "negated"),
        ("knee locked up on the stairs years ago", "locked_knee", "past"),
        ("my friend said her knee keeps locking, mine is fine", "locked_knee", "someone else"),
        ("what if my knee keeps locking", "locked_knee", "what if"),
    ],
)
def test_silenced_tells_why(ear: Ear, text: str, flag: str, reason: str) -> None:
    assert (flag, reason) in {(silenced.id, silenced.reason) for silenced in ear.hear(text).silenced}


def test_heard_flags_are_worst_first_and_explained(ear: Ear) -> None:
    hearing = ear.hear("My knee keeps giving way. 🦵 My foot has gone cold and white")
    assert hearing.level == "emergency"
    assert [flag.id for flag in hearing.flags][:1] == ["cold_pale_foot"]
    by_id = {flag.id: flag for flag in hearing.flags}
    assert by_id["buckling"].words.lower().endswith("giving way")
    assert "cold" in by_id["cold_pale_foot"].words
    assert by_id["cold_pale_foot"].phrase


def test_an_authors_new_phrase_is_heard_in_other_words() -> None:
    ear = Ear((FlagVocabulary("lamp", "soon", "", ("my knee glows green at night",), ("my knee does not glow",)),))
    assert flags(ear, "at night the knee is glowing green") == {"lamp"}
    assert flags(ear, "my knee is not glowing green at night") == set()
    assert flags(ear, "my knee does not glow") == set()


def test_an_ear_without_flags_hears_nothing() -> None:
    assert Ear(()).hear("my knee locks").flags == ()


@SLOWLY
@given(text=st.text(max_size=300))
def test_never_raises_and_is_deterministic(ear: Ear, text: str) -> None:
    assert ear.hear(text) == ear.hear(text)


@SLOWLY
@given(
    text=st.lists(
        st.sampled_from(MIXED.split()),
        max_size=60,
    ).map(" ".join)
)
def test_any_mixture_of_words_is_read(ear: Ear, text: str) -> None:
    hearing = ear.hear(text)
    assert all(flag.words and flag.phrase for flag in hearing.flags)


EMERGENCIES = (
    "My foot has gone cold and white",
    "I want to kill myself",
    "Blood wont stop",
    "My pee is brown like coke",
)
HARMLESS = (
    "Hello there.", "I like running.", "Thanks for your help.", "I had pasta for dinner.", "It is raining today.",
    "My knee is a bit sore.",
)  # fmt: skip


@SLOWLY
@given(
    emergency=st.sampled_from(EMERGENCIES),
    before=st.lists(st.sampled_from(HARMLESS), max_size=3),
    after=st.lists(st.sampled_from(HARMLESS), max_size=3),
)
def test_small_talk_around_it_does_not_hide_an_emergency(
    ear: Ear, emergency: str, before: list[str], after: list[str]
) -> None:
    assert ear.hear(" ".join([*before, emergency + ".", *after])).level == "emergency"


@pytest.mark.parametrize(
    "text", ["a" * 9000, "not " * 3000, "knee hot red swollen " * 400, "🔥" * 5000, "," * 5000, "7" * 5000]
)
def test_long_and_nasty_texts_are_read(ear: Ear, text: str) -> None:
    ear.hear(text)
