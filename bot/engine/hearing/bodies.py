"""Which part of the body, or which thing, a clause is about when it does not say so itself. Knows no red flag."""

from __future__ import annotations

from collections.abc import Sequence

from bot.engine.hearing import english
from bot.engine.hearing.clause import POINTERS, Clause
from bot.engine.hearing.figures import THINGS
from bot.engine.hearing.sayings import learn_cues

_THINGS = learn_cues(thing=THINGS)

_THING_STEMS = frozenset(_THINGS.openings)

_NEAR_BODIES = frozenset({"knee", "kneecap", "leg", "lowerleg", "calf", "shin", "foot", "thigh", "ankle"})


def bind_bodies(clauses: Sequence[Clause], stems: set[str]) -> None:
    """A clause without a part of the body is about the one named before; "it" is the knee if none was."""
    last: set[str] = set()
    about_things = not stems.isdisjoint(_THING_STEMS)
    for clause in clauses:
        own = {tag.name for tag in clause.tags if tag.body}
        pointer = any(word.text in POINTERS for word in clause.words)
        things = about_things and _thing_signs(clause)
        if own:
            clause.bodies = last = own
        elif things:
            clause.thing = True
        else:
            clause.bodies = set(last) if pointer or not last - _NEAR_BODIES else set()
            if pointer and not last:
                clause.bodies = {"knee"}


def _thing_signs(clause: Clause) -> bool:
    """Whether a thing (a door, a phone) is what locks, pops or gives way here."""
    kept = [word for word in clause.words if not word.is_mark]
    stems = [word.stem for word in kept]
    openings = _THINGS.openings
    for place in range(len(kept)):
        found = _THINGS.find(stems, place) if stems[place] in openings else None
        if found is not None:
            before = place - 1
            while before >= 0 and kept[before].text in (
                "the",
                "a",
                "my",
                "his",
                "her",
                "our",
                "an",
                "this",
                "that",
                "your",
                "front",
            ):
                before -= 1
            if before < 0 or kept[before].text not in english.PREPOSITIONS:
                return True
    return False
