"""Yes or no by what a text tells of the matter of a question: the thing itself, how well it is, what was done. Knows no option."""

from __future__ import annotations

from collections.abc import Sequence

from bot.engine.hearing.answers.asked import ABILITY, FACT, OFFER, TROUBLE, WELLNESS, Asked
from bot.engine.hearing.answers.lexicon import covers, kind_of, roots, straight
from bot.engine.hearing.answers.mentions import Mention, signed
from bot.engine.hearing.answers.polarity import HEDGES, Hit, hits_in
from bot.engine.hearing.reading import Word
from bot.engine.hearing.tables import words as table

_PLACES = table("on in at during going")
_CONDITIONS = table("when if only after whenever")
# Kinds whose things may be fine while what was asked about is not.
_PARTS = ("movement", "side", "place", "body")
# Kinds of which one thing told leaves out the others ("left" to "is it the right one?").
_EXCLUSIVE = table("side change pace company")
_ELSEWHERE = roots("calf calves hip hips ankle foot feet thigh back leg groin shin toes elsewhere anywhere else other")
_BOOKED = roots("booked book arranged appointment")
_FEW_WORDS = 7  # up to here "no tablets" is all that is told, and so none of those that are asked about
_SHORT = 20  # words of a question that asks but one thing
_FEW_THINGS = 3
# Degrees Celsius: a fever from the first on, none up to the second; and what a body may have at all.
_FEVER, _NO_FEVER, _BODY_HEAT = 38.0, 37.5, (35.0, 42.5)


def inferred(words: Sequence[Word], mentions: Sequence[Mention], about: Asked) -> str:
    """Yes or no by what a text tells of the matter of the question; nothing when that is not sure."""
    if not about.polar:
        return ""
    told = {concept for mention in mentions for concept in mention.concepts}
    if (
        "body.nowhere" in told and len(about.stems) < _SHORT and not about.stems.isdisjoint(_ELSEWHERE)
    ):  # "just the knee"
        return "no"
    if (
        "medicine.nothing" in told
        and len(words) <= _FEW_WORDS
        and any(concept == "illness.thinner" or kind_of(concept) == "medicine" for concept, _ in about.matter)
    ):
        return "no"
    weeks = any(word.stem in ("week", "month") for word in words) and any(word.text.isdigit() for word in words)
    if weeks and len(words) <= _FEW_WORDS and ("illness.pregnant", True) in about.things:  # "22 weeks"
        return "yes"
    by_matter = (
        _by_booking(mentions, about)
        or _by_temperature(words, about)
        or _by_matter(mentions, about)
        or _by_step(mentions, about)
    )
    hits = [hit for hit in hits_in(words, mentions) if not _is_of_another(hit, mentions, about)]
    by_cue = _by_cue(mentions, about)
    by_wellness = _by_wellness(words, hits, about)
    if about.kind == ABILITY and by_wellness == "no":
        return "no"
    found = {each for each in (by_matter, by_cue, by_wellness) if each}
    if len(found) == 1:
        return found.pop()
    if found:
        return by_matter if by_matter and not by_wellness else ""
    of_illness = any(kind_of(concept) == "illness" for concept, _ in about.things)
    return _by_condition(words, mentions, about) if about.kind == TROUBLE and not of_illness else ""


def _by_booking(mentions: Sequence[Mention], about: Asked) -> str:
    """ "Got an appointment", "keep putting it off" to "Is the visit booked?"."""
    if about.stems.isdisjoint(_BOOKED):
        return ""
    told = {signed(mention, each)[1] for mention in mentions if mention.kind == "booking" for each in mention.concepts}
    return {frozenset((True,)): "yes", frozenset((False,)): "no"}.get(frozenset(told), "")


def _is_of_another(hit: Hit, mentions: Sequence[Mention], about: Asked) -> bool:
    """Whether a "fine" is said of something else than what was asked about ("up is fine, down hurts")."""
    if hit.name != "well":
        return False
    before = [mention for mention in mentions if mention.fine and mention.end <= hit.start]
    asked_of = {concept for concept, _ in about.things}
    return bool(before) and any(
        kind_of(each) in _PARTS and not any(covers(each, other) or covers(other, each) for other in asked_of)
        for each in before[-1].concepts
    )


def _by_matter(mentions: Sequence[Mention], about: Asked) -> str:
    answers: set[str] = set()
    kinds_now = {mention.kind for mention in mentions if not mention.past}
    for concept, affirmed in about.matter:
        for mention in mentions:
            if mention.past and mention.kind in kinds_now and not about.past:
                continue
            for each in mention.concepts:
                named, told = signed(mention, each)
                if about.past and named.endswith(".gone"):
                    continue
                if named == concept or covers(concept, named) or covers(named, concept):
                    if (mention.fine and kind_of(concept) == "illness") or (mention.past and about.now):
                        told = False  # "heart okay"; "came off the warfarin years ago" where it is asked of today
                    elif mention.fine and kind_of(concept) in ("movement", "side", "place"):
                        told = about.kind != TROUBLE
                    elif covers(concept, named) and named != concept and not told and not named.endswith(".gone"):
                        continue
                    answers.add("yes" if told == affirmed else "no")
                elif _excludes(concept, named) and told and affirmed:
                    answers.add("no")
    return answers.pop() if len(answers) == 1 else ""


def _by_step(mentions: Sequence[Mention], about: Asked) -> str:
    """To "shall we?" a step forward is a yes, a step away a no; to "did you?" what was done and what was not."""
    steps = {
        concept
        for mention in mentions
        if mention.kind == "action"
        for concept in mention.concepts
        if not mention.denied
    }
    if about.kind == OFFER:
        if steps & {"action.stop", "action.skip"} or (
            steps & {"action.later", "action.wait"} and len(mentions) <= _FEW_THINGS
        ):
            return "no"
        return "yes" if steps & {"action.start", "action.continue", "action.next"} else ""
    if about.kind == FACT:
        if any(mention.concepts == ("action.notdone",) and not mention.denied for mention in mentions):
            return "no"
        return "yes" if "action.done" in steps and "action.part" not in steps else ""
    return ""


def _excludes(concept: str, named: str) -> bool:
    """ "Left" to "is it the right one?"."""
    kind = kind_of(concept)
    return kind in _EXCLUSIVE and kind_of(named) == kind and not covers(named, concept)


def _by_cue(mentions: Sequence[Mention], about: Asked) -> str:
    answers: set[str] = set()
    for mention in mentions:
        for concept in mention.concepts if mention.kind == "cue" else ():
            fact, told = straight(concept).removeprefix("cue."), signed(mention, concept)[1]
            if fact == "history" and "first" in about.facts:
                answers.add("no" if told else "yes")
            elif fact == "have" and about.kind == OFFER:  # to have something is no answer to an offer
                continue
            elif fact in about.facts:
                answers.add("yes" if told else "no")
    return answers.pop() if len(answers) == 1 else ""


def _by_wellness(words: Sequence[Word], hits: Sequence[Hit], about: Asked) -> str:
    """ "Fine", "same as the other one", "it upsets me": yes or no by the kind of the question."""
    if about.kind in (ABILITY, WELLNESS) and any(hit.name == "limit" for hit in hits):
        return "no"
    told = {hit.name for hit in hits if hit.name in ("well", "ill")}
    denied = {
        hit.name
        for hit in hits
        if hit.name in ("well", "ill") and hit.start and words[hit.start - 1].text in ("not", "never", "no")
    }
    if len(told) != 1:
        return ""
    name = told.pop()
    well = (name == "well") != (name in denied)
    if about.kind == WELLNESS:
        return "yes" if well else "no"
    if about.kind == ABILITY and well:
        return "yes"
    if about.kind == TROUBLE:
        return "no" if well else ""
    if about.kind == OFFER and well:
        return "yes"
    return ""


def _by_temperature(words: Sequence[Word], about: Asked) -> str:
    """A temperature in degrees to a question about fever; between 37.5 and 38 it is open."""
    if ("sign.fever", True) not in about.matter:
        return ""
    told = [float(word.text) for word in words if word.text.replace(".", "", 1).isdigit()]
    degrees = [(each - 32) / 1.8 if each > 90 else each for each in told]
    if len(degrees) != 1 or not _BODY_HEAT[0] <= degrees[0] <= _BODY_HEAT[1]:
        return ""
    return "yes" if degrees[0] >= _FEVER else "no" if degrees[0] <= _NO_FEVER else ""


def _by_condition(words: Sequence[Word], mentions: Sequence[Mention], about: Asked) -> str:
    """ "When I kneel", "only on stairs": to a question about trouble a yes, or a no if it was asked of something else."""
    plain = [word.text for word in words if not word.is_mark and word.stem not in HEDGES]
    asked_of = {concept for concept, _ in about.things if kind_of(concept) == "movement"}
    told = [mention for mention in mentions if mention.kind == "movement"]
    related = [
        mention
        for mention in told
        if any(covers(each, other) or covers(other, each) for each in mention.concepts for other in asked_of)
    ]
    if related:
        if any(mention.fine or (mention.denied and plain[:1] == ["not"]) for mention in related):
            return "no"
        return "yes" if plain and plain[0] in _CONDITIONS | _PLACES else ""
    if not plain or plain[0] not in _CONDITIONS:
        return ""
    if told and asked_of:
        return "no" if plain[0] == "only" and "movement.walk" not in asked_of else ""
    return "yes"
