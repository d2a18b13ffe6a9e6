"""How a typed answer is read: what it names, denies and takes back, the numbers and hours it tells, what was asked."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.engine.hearing.answers.asked import ABILITY, OFFER, OPEN, TROUBLE, WELLNESS, asked
from bot.engine.hearing.answers.kinds import KINDS, concepts
from bot.engine.hearing.answers.lexicon import covers, kind_of, learn, tree
from bot.engine.hearing.answers.mentions import mentions_of
from bot.engine.hearing.answers.numbers import CLOCK, LENGTH, RATE, TIME, amounts_in, told_last
from bot.engine.hearing.answers.polarity import said
from bot.engine.hearing.answers.ranges import range_of
from bot.engine.hearing.answers.typed import corrected, read_answer


def told(text: str, kind: str) -> dict[str, str]:
    """What a text names of a kind, each with how it stands to it."""
    return {
        concept: "denied" if mention.denied else "fine" if mention.fine else "past" if mention.past else "told"
        for mention in mentions_of(read_answer(text))
        if mention.kind == kind
        for concept in mention.concepts
    }


@pytest.mark.parametrize(
    ("text", "kind", "named"),
    [
        ("not the left the other", "side", {"side.both*.left": "denied"}),
        ("left, the right is fine", "side", {"side.both*.left": "told", "side.both*.right": "fine"}),
        ("no swelling, redness or heat", "sign", {"sign.swelling": "denied", "sign.redness": "denied", "sign.warmth": "denied"}),
        ("it was swollen but now it locks", "sign", {"sign.swelling": "past", "sign.lock": "told"}),
        ("too sore to kneel", "movement", {"movement.kneel": "denied"}),
        ("not sure, the front", "place", {"place.all*.front": "told"}),
        ("it came back", "place", {}),
    ],
)  # fmt: skip
def test_what_is_named_and_how_it_stands(text: str, kind: str, named: dict[str, str]) -> None:
    assert told(text, kind) == named


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("the left, no wait, the right", "the right"),
        ("front no sorry i mean the inside", "the inside"),
        ("a two. no, three", "three"),
        ("under 3, so 2", "2"),
        ("no swelling", ""),
    ],
)
def test_a_correction_takes_back_what_stood_before(text: str, last: str) -> None:
    assert " ".join(word.text for word in corrected(read_answer(text)) if not word.is_mark) == last


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("cannae bend it", "can not bend it"),
        ("fiveish", "five"),
        ("b4 bed", "before bed"),
        ("2nd", "second"),
        ("3-4", "3 to 4"),
        ("blink", "blink"),
        ("swolllen", "swollen"),
    ],
)
def test_dialect_and_slips_are_mended(text: str, meant: str) -> None:
    assert " ".join(word.text for word in read_answer(text)) == meant


@pytest.mark.parametrize(
    ("text", "measure", "low"),
    [
        ("half a mile", LENGTH, 0.8045),
        ("two or three weeks", TIME, 14),
        ("about three weeks now maybe four", TIME, 21),
        ("quarter of an hour", TIME, 15 / 1440),
        ("mon wed fri", RATE, 3),
        ("twice a week", RATE, 2),
        ("4x a week", RATE, 4),
        ("every other day", RATE, 3.5),
        ("half past seven pm", CLOCK, 19.5),
        ("8am", CLOCK, 8),
        ("18h", CLOCK, 18),
        ("this is the third day", TIME, 3),
        ("mid fifties", "", 54),
    ],
)
def test_amounts(text: str, measure: str, low: float) -> None:
    amount = amounts_in(read_answer(text))[0]
    assert (amount.measure, pytest.approx(amount.low, abs=0.001)) == (measure, low)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("was a 6 earlier but 3 now", 3),
        ("was 7 this morning now a 5", 5),
        ("not 5, more a four", 4),
        ("it went from 8 down to 5", 5),
        ("6 going on 7", 7),
        ("2 but was 5 yesterday", 2),
    ],
)
def test_the_amount_of_now_counts(text: str, value: float) -> None:
    words = read_answer(text)
    plain = [amount for amount in amounts_in(words) if amount.measure == ""]
    assert [amount.high for amount in told_last(words, plain)] == [value]


@pytest.mark.parametrize(
    ("label", "inside", "outside"),
    [
        ("18-29", 29, 30),
        ("Under 16", 15, 16),
        ("5 or more", 5, 4.9),
        ("More than 3 days", 3.1, 3),
        ("Today", 0.3, 1),
        ("A few days", 4, 9),
        ("Weeks", 21, 3),
    ],
)
def test_what_a_label_covers(label: str, inside: float, outside: float) -> None:
    covered = range_of(label)
    assert covered is not None
    assert covered.holds(inside)
    assert not covered.holds(outside)


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        ("Can you bend it all the way?", ABILITY),
        ("Shall I remind you tomorrow?", OFFER),
        ("Is your stomach OK with ibuprofen?", WELLNESS),
        ("Can you see any swelling?", TROUBLE),
        ("Is the knee warm?", TROUBLE),
        ("Where does it hurt?", OPEN),
        ("Your answers stay here. Shall we go on?", OFFER),
    ],
)
def test_the_kind_of_a_question(question: str, kind: str) -> None:
    assert asked(question).kind == kind


@pytest.mark.parametrize(
    ("text", "polarity", "firm"),
    [
        ("aye", "yes", True), ("och no", "no", True), ("nowt", "no", True), ("✅", "yes", True), ("🤷", "unsure", True),
        ("yeah nah", "torn", False), ("yes and no", "torn", False), ("havent a scooby", "unsure", True),
        ("a bit", "yes", False), ("hardly", "no", False), ("no thermometer here", "", False),
        ("it does not let me sleep", "", False), ("there was never any", "no", False), ("no swelling", "", False),
    ],
)  # fmt: skip
def test_yes_no_and_unsure_in_so_many_words(text: str, polarity: str, firm: bool) -> None:
    words = read_answer(text)
    spoken = said(words, mentions_of(words))
    assert (spoken.polarity, spoken.firm) == (polarity, firm)


def test_every_table_is_a_tree_whose_general_things_stand_above_the_special_ones() -> None:
    for kind, block in KINDS.items():
        names = {name for _, name in tree(kind, block)}
        assert names, kind
        assert {kind_of(name) for name in names} == {kind}
    assert covers("activity.sport.ball", "activity.sport.ball.team.netball")


def test_the_longest_saying_counts_and_loose_words_may_stand_within() -> None:
    lexicon = learn([("side", "left: left, left side\nright: right")])
    assert lexicon.find(("left", "the", "sid"), 0) == (3, ["side.left"])
    assert lexicon.find(("left", "or", "sid"), 0) == (1, ["side.left"])


@settings(max_examples=60, deadline=None)
@given(text=st.text(max_size=200))
def test_any_text_is_read(text: str) -> None:
    words = read_answer(text)
    for mention in mentions_of(words):
        assert 0 <= mention.start < mention.end <= len(words)
    amounts_in(words)


def test_a_saying_is_known_by_its_kind() -> None:
    assert concepts().find(("netball",), 0) is not None
