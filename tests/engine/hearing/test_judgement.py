"""Learned weights: they hear what nobody wrote down, keep a phrase from counting in a text that tells of nothing, and
never keep an author's own words from being heard."""

from __future__ import annotations

import pytest

from bot.dialogue.learned import is_whole
from bot.engine.hearing import Ear
from bot.engine.hearing.features import features_of
from bot.engine.hearing.heard import FlagVocabulary
from bot.engine.hearing.judgement import LEVELS, Judgement
from bot.engine.hearing.learned import Learned, phrases_digest, read_learned, write_learned

FLAG = FlagVocabulary("cold_foot", "emergency", "Is it cold?", ("my foot is cold and white",), ("my feet are fine",))
DIGEST = phrases_digest(FLAG.heard_as, FLAG.not_heard_as)


def ear(weights: dict[str, int], bias: float = -4.0, digest: str = DIGEST) -> Ear:
    """An ear whose weights are the same for every level and for its one flag."""
    features = [(name, (steps,) * len(LEVELS), (0, steps)) for name, steps in weights.items()]
    judgement = Judgement((bias,) * len(LEVELS), {FLAG.id: bias}, features)
    return Ear((FLAG,), Learned(judgement, {FLAG.id: digest}, ""))


def test_what_no_phrase_says_is_heard_by_its_weight() -> None:
    heard = ear({"w=marbl": 120, "w=fin": -9}).hear("Training was fine. My toes look like marble.")

    assert [(flag.id, flag.words, flag.phrase) for flag in heard.flags] == [
        ("cold_foot", "My toes look like marble", FLAG.heard_as[0])
    ]


def test_a_phrase_in_a_text_that_tells_of_nothing_is_silenced_and_says_why() -> None:
    heard = ear({"w=dream": -120}, bias=0.0).hear("i dream that my foot is cold and white")

    assert heard.flags == ()
    assert [(silenced.id, silenced.reason) for silenced in heard.silenced] == [("cold_foot", "unlikely")]


def test_the_authors_own_words_are_heard_whatever_they_weigh() -> None:
    assert ear({}, bias=-50.0).hear("My foot is cold and white!").level == "emergency"


def test_the_authors_counterexample_is_not_heard_whatever_it_weighs() -> None:
    assert ear({}, bias=50.0).hear("my feet are fine").level == "none"


def test_phrases_that_were_not_learned_are_not_silenced() -> None:
    old = ear({"w=dream": -120}, bias=0.0, digest="another")

    assert old.not_learned == ("cold_foot",)
    assert old.hear("i dream that my foot is cold and white").level == "emergency"


def test_what_was_written_is_what_is_read() -> None:
    content = write_learned((-1.5, -2.0, -3.0), {"w=a": (5, -7, 127)}, {"cold_foot": (-6.0, "d", {"w=b": 9})}, "e")
    learned = read_learned(content)

    assert is_whole(content)
    assert (learned.phrases, learned.examples) == ({"cold_foot": "d"}, "e")
    clauses = Ear(()).clauses("b")
    assert learned.judgement.flags_in(clauses, (0, 1))["cold_foot"] == pytest.approx(0.0043, abs=0.0001)


@pytest.mark.parametrize("spoil", [b"", b"x", b'{"format": 1}\n', b"[]\n"])
def test_a_file_that_was_touched_is_not_whole(spoil: bytes) -> None:
    content = write_learned((0, 0, 0), {"w=a": (1, 1, 1)}, {}, "")

    assert not is_whole(spoil)
    assert not is_whole(content + b" ")
    assert not is_whole(content.replace(b"[1", b"[2").replace(b'"w=a",1', b'"w=a",2'))


def test_what_may_not_count_bears_it_in_its_name() -> None:
    clauses = Ear((FLAG,)).clauses("my foot was cold years ago")
    told = {name for clause in clauses for name in features_of(clause)}

    assert "~pa~+cold" in told
    assert "+cold" not in told


def test_the_stretch_that_tells_is_found_in_a_long_story() -> None:
    story = (
        "I ran ten k on Sunday. It was hilly. My toes look like marble. We had lunch. The dog came too. Then I slept."
    )
    clauses = Ear((FLAG,)).clauses(story)
    judgement = Judgement((-4.0,) * 3, {}, [("w=marbl", (120,) * 3, ()), ("w=the", (-40,) * 3, ())])
    first, end = judgement.weigh(clauses).where["emergency"]

    assert any(word.text == "marble" for clause in clauses[first:end] for word in clause.words)
    assert not any(word.text == "the" for clause in clauses[first:end] for word in clause.words)
