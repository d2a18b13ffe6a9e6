"""What is only asked of the world or only supposed, and so does not count. Knows no red flag."""

from __future__ import annotations

from collections.abc import Sequence

from bot.engine.hearing import english
from bot.engine.hearing.clause import POINTERS, Clause
from bot.engine.hearing.sayings import find_all, learn_cues, stems_of
from bot.engine.hearing.tables import words

_QUESTIONS = learn_cues(world=english.WORLD_QUESTIONS, own=english.OWN_QUESTIONS, ownafter=english.OWN_SIGN_AFTER)

QUESTION_STEMS = frozenset(
    {*_QUESTIONS.openings, "if", "whether", "where", "how", "?", "what", "which", "who", "is", "are"}
)

_JUDGED = words("dangerous serious bad normal common risky harmful worrying fatal deadly contagious okay treatable")

_HEDGES = words(
    """
    just really a the so and hi hello hey okay um er well also but just quick question then please sorry oh
    wait like bot doc doctor anyway btw one more thing out of curiosity tell me quick curiou
    """
)


def answer_questions(clauses: Sequence[Clause]) -> None:
    """ "Chest pain? No." denies what was asked."""
    for place, clause in enumerate(clauses[1:], 1):
        if clause.words[0].text in ("no", "nope", "nah", "none") and len(clause.words) <= 2:
            previous = clauses[place - 1]
            if previous.asked and len(previous.words) <= 4:
                for tag in previous.tags:
                    tag.denied = not tag.body
                previous.asked = False


def mark_questions(clauses: Sequence[Clause]) -> None:
    world_sentence = -1
    for place, clause in enumerate(clauses):
        stems = stems_of(clause)
        opening = 0
        while opening < len(stems) and stems[opening] in _HEDGES:
            opening += 1
        hit = _QUESTIONS.find(stems, opening)
        kinds = set(hit[1]) if hit and stems[opening + 1 : opening + 2] != ["not"] else set()
        anywhere = kinds if kinds else find_all(_QUESTIONS, stems)
        texts = [word.text for word in clause.words]
        if "own" in kinds or ("own" in anywhere and "world" not in kinds):
            continue
        if "world" in kinds:
            if "ownafter" in find_all(_QUESTIONS, stems):
                continue
            clause.reasons.add("what if" if "if" in texts else "question")
            world_sentence = clause.sentence
            _spread_if(clauses, place)
        elif _asks_of_the_world(stems[opening:], texts):
            clause.reasons.add("question")
        elif "if" in texts or "whether" in texts:
            if _asks_around(clauses, place) or "ever" in texts or "would" in texts:
                clause.reasons.add("what if")
                _spread_if(clauses, place)
        elif clause.asked and world_sentence == clause.sentence and not set(texts) & {"my", "i"}:
            clause.reasons.add("question")


def _asks_of_the_world(stems: Sequence[str], texts: Sequence[str]) -> bool:
    """Whether a clause opens like a question and is not about the one who asks."""
    if not stems or set(texts) & {"my", "i", "me", "mine", "we", "his", "her", "he", "she"}:
        return False
    if stems[0] in ("is", "are") and texts[-1] in _JUDGED and len(stems) > 2 and texts[1] not in POINTERS:
        return True
    return stems[0] in ("what", "which", "who", "where", "how") and len(stems) > 2


def _asks_around(clauses: Sequence[Clause], place: int) -> bool:
    """Whether the sentence of an "if" asks or wonders instead of telling when it hurts."""
    for clause in clauses:
        if clause.sentence == clauses[place].sentence:
            texts = {word.text for word in clause.words}
            if clause.asked or texts & {"would", "should", "could"} or ("what" in texts and "do" in texts):
                return True
    return False


def _spread_if(clauses: Sequence[Clause], place: int) -> None:
    """What follows a supposition in the same sentence is supposed too, until something is told of now."""
    for clause in clauses[place + 1 :]:
        texts = {word.text for word in clause.words}
        if clause.sentence != clauses[place].sentence or clause.words[0].text in ("but", "because", "now", "so"):
            break
        if (
            texts & {"my", "i", "mine"}
            and texts & {"is", "am", "have", "has", "now", "not", "feels", "keeps"}
            and "if" not in texts
        ):
            break
        clause.reasons.update(clauses[place].reasons & {"what if", "question"})
