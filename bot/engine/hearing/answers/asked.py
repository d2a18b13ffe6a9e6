"""What kind of question was asked, so that "fine" or "same as the other" can be a yes or a no to it. Knows no answer."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from bot.engine.hearing.answers.lexicon import kind_of, learn_flat, read_plain, roots
from bot.engine.hearing.answers.mentions import Mention, named_in, signed
from bot.engine.hearing.reading import Word
from bot.engine.hearing.tables import words as table

OFFER, ABILITY, WELLNESS, TROUBLE, FACT, OPEN = "offer", "ability", "wellness", "trouble", "fact", "open"
CONFIRM = "confirm"

_LONGEST_QUESTION = 400
_OPENINGS = learn_flat(
    offer="""
    shall i, shall we, do you want, would you like, want, may i, may we, can i, can we, should i, should we, ready,
    are you ready, would it help, let us, do you need, care to, fancy, will you, are you happy to, is it okay if,
    is it okay to, okay to, do you agree, do you accept, do you consent, would you mind, are you up for,
    would you be willing, do you feel like, do you feel ready, would you try, another set, one more, go on, continue,
    carry on, keep going, keep them, keep it, keep on, are you happy, is it okay, is it all right, is that okay,
    okay with you, happy to
    """,
    ability="""
    can you, could you, are you able, do you manage, did you manage, is it possible, can the knee, can your knee,
    does the knee bend, does it bend, will it bend, can he, can she, can they, does your knee bend,
    does the knee straighten, are you still able, can it, can your child, does the leg straighten, could you walk,
    does the foot move
    """,
    fact="""
    can you see, can you feel, can you hear, can you notice, could you see, could you feel, could you hear,
    did you hear, did you feel, can you smell, can anyone see
    """,
    open="what, where, which, how, when, who, whose, why, whom",
)
_CONFIRMS = learn_flat(
    confirm="""
    is this right, is that right, is it right, is this correct, is that correct, is it correct, is all this right,
    is that all right, does this look right, does that look right, does this look correct, does that sound right,
    does this sound right, did i get that right, did i get it right, did i get this right, have i got that right,
    have i got this right, have i got it right, did i understand, have i understood, did you mean that,
    did you mean it, is this what you meant, is that what you meant, is this true, is that true, right so far
    """
)
# Facts a question may be after, told by its words; `kinds.health.YES_CUES` has what people say of them.
_FACTS = learn_flat(
    history="""
    before, ever, previous, previously, old injury, past, already, first time, in the past, happened before,
    earlier injury, again
    """,
    first="first, first time",
    took="taken, take, took, painkiller, painkillers, tablets, medicine, swallowed",
    rested="rested, rest, resting, take it easy, taken it easy",
    iced="iced, used ice, put ice, ice on it, tried ice",
    helped="helpful, useful, of use, worth, like the, enjoy",
    wrapped="wrapped, wrap it, cloth, towel",
    raised="leg up, raise, raised, elevate, elevated, prop",
    warmed_up="warm up, warmed up, stretch",
    new_shoes="new shoes, shoes new, shoes, new kit, new trainers, footwear",
    seen="""
    seen a doctor, seen, been to, visited, spoken to, doctor looked, saw a doctor, talked to a doctor, been checked,
    see a doctor, looked at by
    """,
    have="""
    have a, have an, do you have any, got a, have any, do you own, do you have ice, have ice, have something, have some,
    is there a chair, near you, in the house, to hand, at home
    """,
    pregnant="pregnant, expecting",
)
_TROUBLES = learn_flat(
    trouble="feel it, notice it, bother you, bother, affect you, trouble you, play up, give you trouble, feel anything",
)
_CLAUSES = table("when after before since while if during compared")
_CONDITIONS = table("when while if after during whenever")
_HELPING = table("do does did is are was were have has had can could will would should shall may might am")
_PEAK = re.compile(r"^[^(=]*\b(?:at its (?:worst|peak)|worst pain|the (?:worst|most|highest)|peak)\b", re.IGNORECASE)
_WELL = roots(
    """
    okay fine normal comfortable well good safe right clear healthy happy even easily freely alright
    """
)
# The kinds of things a yes or no may be about.
_MATTERS = table(
    """
    sign cause pace movement activity medicine illness treatment side change remedy place gait tool helper skin
    feeling moment person company
    """
)
# What a sign is compared with that is of another knee or of all days; so it is no question of a change.
_COMPARED_WITH = roots("other normal usual opposite")
_HEARTS = (table("change"), table("sign"), table("cause illness medicine remedy side"))


@dataclass(frozen=True, slots=True)
class Asked:
    """A question: its kind, the facts it is after, the stems of its words, and the things it names with their sign.

    `matter`: those of the things that it is really about; none where it asks whether all that it tells is right.
    `polar`: yes or no answers it. `past`: it asks of the past; `now`: only of today; `peak`: of the most there was.
    """

    kind: str
    things: frozenset[tuple[str, bool]]
    matter: frozenset[tuple[str, bool]]
    facts: frozenset[str]
    stems: frozenset[str]
    polar: bool
    past: bool
    now: bool = False
    peak: bool = False


@lru_cache(maxsize=1024)
def asked(question: str) -> Asked:
    """Reads a question; of one that tells things first only the sentence that asks counts."""
    words = read_plain(question[-_LONGEST_QUESTION:])
    asking = _after_its_clause(words[_start_of_asking(words) :])
    stems = [word.stem for word in asking if not word.is_mark]
    kind, polar = _kind(stems)
    if any(True for _ in _CONFIRMS.all_in(stems)):
        mentions = [mention for mention in named_in(words) if not is_bare_right(words, mention)]
        named = (concept for mention in mentions if mention.kind in _MATTERS for concept in mention.concepts)
        stated = frozenset((concept, True) for concept in named)
        return Asked(CONFIRM, stated, frozenset(), frozenset(), frozenset(stems), True, False)
    condition = next((place for place, word in enumerate(asking) if place and word.text in _CONDITIONS), len(asking))
    things: set[tuple[str, bool]] = set()
    conditions: set[tuple[str, bool]] = set()
    for mention in named_in(asking):
        if mention.kind in _MATTERS:
            told = conditions if mention.start > condition else things
            told.update(signed(mention, concept) for concept in mention.concepts)
    if ("illness.thinner", True) in things:  # "blood thinners" are no knee that gets thinner
        things = {each for each in things if kind_of(each[0]) != "change"}
    if kind == FACT:
        signs = {each for each in things if kind_of(each[0]) in ("sign", "illness")}
        if _WELL & set(stems) and not signs - {("sign.warmth", True)}:
            kind = WELLNESS
        elif signs or any(True for _ in _TROUBLES.all_in(stems)):
            kind = TROUBLE
    facts = {
        name
        for start, _, names in _FACTS.all_in(stems)
        if stems[start] != "before" or start == len(stems) - 1  # "before it started" asks of no earlier injury
        for name in names
    }
    if asking and asking[0].text in ("have", "has"):
        facts.add("history")
    if any(kind_of(concept) in ("sign", "illness") for concept, _ in things):
        facts.discard("have")
    if any(kind_of(concept) == "illness" for concept, _ in things):  # of an illness, not of a painkiller
        facts.discard("took")
    return Asked(
        kind,
        frozenset(things | conditions),
        frozenset(_heart(things, conditions, kind, frozenset(stems))),
        frozenset(facts),
        frozenset(word.stem for word in words if not word.is_mark),
        polar,
        bool(table("did was were had started") & {word.text for word in asking}),
        bool(table("now today currently still") & {word.text for word in asking}),
        bool(_PEAK.search(question)),
    )


def is_bare_right(words: Sequence[Word], mention: Mention) -> bool:
    """Whether a "right" by itself may mean that something is true as well as a side."""
    return mention.end - mention.start == 1 and words[mention.start].text == "right"


def _start_of_asking(words: Sequence[Word]) -> int:
    """Where the first sentence that asks begins."""
    texts = [word.text for word in words]
    if "?" not in texts:
        return 0
    before = [place for place in range(texts.index("?")) if texts[place] in (".", "!", "\n")]
    return before[-1] + 1 if before else 0


def _after_its_clause(asking: list[Word]) -> list[Word]:
    """ "When you hurt it, did you feel a pop?" without the clause before what it asks."""
    texts = [word.text for word in asking]
    if texts[:1] and texts[0] in _CLAUSES and "," in texts:
        after = texts.index(",") + 1
        if texts[after : after + 1] and texts[after] in _HELPING:
            return asking[after:]
    return asking


def _kind(stems: Sequence[str]) -> tuple[str, bool]:
    """The kind of a question by its opening, and whether it can be answered by yes or no."""
    for place in range(min(len(stems), 4)):
        found = _OPENINGS.find(stems, place)
        if found is not None and (place == 0 or stems[place - 1] not in _HELPING):
            name = found[1][0]
            return name, name != OPEN
        if stems[place] in _HELPING:
            break
    return FACT, True


def _heart(
    things: set[tuple[str, bool]], conditions: set[tuple[str, bool]], kind: str, stems: frozenset[str]
) -> set[tuple[str, bool]]:
    """What a question is really about: of its things the movement one is able to make, else the sign, the cause, ..."""
    if not stems.isdisjoint(_COMPARED_WITH) and any(kind_of(concept) == "sign" for concept, _ in things):
        things = {each for each in things if kind_of(each[0]) != "change"}  # "bigger than the other one"
    if any(kind_of(concept) == "company" for concept, _ in things):
        return {("company.with", True), ("person.adult", True), ("person.child", True)}
    for kinds in (table("movement"), *_HEARTS) if kind == ABILITY else _HEARTS:
        heart = {each for each in things if kind_of(each[0]) in kinds}
        if heart:
            if any(concept.startswith("movement.rest") for concept, _ in things | conditions):
                heart.add(("sign.sleep", True))
            return heart
    return things
