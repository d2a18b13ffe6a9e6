"""Cuts a text into clauses: at full stops, commas, contrasts, and where a new subject begins. Knows no sign."""

from __future__ import annotations

from collections.abc import Sequence

from bot.engine.hearing import english
from bot.engine.hearing.clause import Clause
from bot.engine.hearing.persons import LIMBS, OTHERS
from bot.engine.hearing.reading import Word
from bot.engine.hearing.tables import words

LONGEST_CLAUSE = 26

_BREAKS = frozenset(".;!?\n")

SPLITTERS = words(
    """
    but however although though except because so plus yet then whereas
    """
)

_THINKING = words(
    """
    think say said believe mean reckon like that feel notice noticed
    """
)

_INVERTED = words(
    """
    do does did can could should would am is are was have has will when if that because as while after before
    since where how what why whenever unless until
    """
)

_SIZES = frozenset(["twice", "double", "triple", "times", "half", "of", "in", "out", "lost", "from", "to"])


def cut(words: Sequence[Word]) -> list[Clause]:
    """Sentences at full stops, clauses at commas, contrasts and wherever a new subject with its verb begins."""
    clauses: list[Clause] = []
    held: list[Word] = []
    starts_joined: list[bool] = []
    sentence = 0

    def close(asked: bool = False) -> None:
        if held:
            clauses.append(Clause(list(held), sentence, asked))
            held.clear()

    joined = False

    for place, word in enumerate(words):
        text = word.text
        if text in _BREAKS:
            close()
            if text == "?":
                _ask(clauses, sentence)
            sentence += 1
        elif text in ",()+":
            close()
        else:
            if held and (len(held) >= LONGEST_CLAUSE or _splits(words, place) or _new_subject(words, place)):
                joined = text not in SPLITTERS
                close()
            held.append(word)
            if len(held) == 1:
                starts_joined.append(joined)
                joined = False
    close()
    for clause, flowing in zip(clauses, starts_joined, strict=True):
        clause.joined = flowing
    return clauses


def _splits(words: Sequence[Word], place: int) -> bool:
    """Whether a contrast or a consequence begins here; "so bad" and "so swollen" are neither."""
    text = words[place].text
    if text != "so":
        return text in SPLITTERS
    following = words[place + 1].text if place + 1 < len(words) else ""
    return following in english.SUBJECTS or following in english.OWNERS or following in ("the", "")


def _ask(clauses: Sequence[Clause], sentence: int) -> None:
    if clauses and clauses[-1].sentence == sentence:
        clauses[-1].asked = True


def _new_subject(words: Sequence[Word], place: int) -> bool:
    text = words[place].text
    before = words[place - 1].text
    if before in _INVERTED or before in _THINKING:
        return False
    if text in english.SUBJECTS:
        if text == "it" and before in _SIZES and place + 1 < len(words) and words[place + 1].end == words[place].end:
            return False  # "twice its size"
        return text != "that" and _verb_at(words, place + 1)
    if text in english.OWNERS:
        if before in english.PREPOSITIONS:
            return False
        return any(_verb_at(words, at) for at in (place + 2, place + 3))
    if text in LIMBS and before not in OTHERS and before not in english.OWNERS and before not in english.PREPOSITIONS:
        return (
            before
            not in (
                "bad",
                "sore",
                "right",
                "left",
                "hot",
                "swollen",
                "red",
                "other",
                "new",
                "whole",
                "lower",
                "a",
                "injured",
                "painful",
                "numb",
                "stiff",
                "cold",
                "metal",
                "artificial",
                "inner",
            )
            and place + 1 < len(words)
            and words[place + 1].text in ("is", "are", "was", "has", "feels", "looks", "went", "keeps")
        )
    return False


def _verb_at(words: Sequence[Word], place: int) -> bool:
    if place >= len(words):
        return False
    text = words[place].text
    return text in english.FINITE or (text.endswith("ed") and len(text) > 4)
