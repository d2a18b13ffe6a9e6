"""Whose sign a clause tells of: the writer's, a patient's spoken for, or somebody else's. Knows no red flag."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from bot.engine.hearing import english
from bot.engine.hearing.clause import Clause
from bot.engine.hearing.sayings import find_all, learn_cues, stems_of
from bot.engine.hearing.tables import words

_PERSONS = learn_cues(spoken=english.SPOKEN_FOR_SAYINGS, self=english.SELF_SAYINGS)

OTHERS = english.DEPENDANTS | english.KIN | english.STRANGERS

LIMBS = words(
    """
    knee kneecap leg foot feet toes calf calves shin thigh thighs toe ankle knees legs pain swelling skin pee
    wee
    """
)

_ABOUT_SELF = words(
    """
    am have just only did do feel had got ran was can get only never mainly still
    """
)

_NOT_ABOUT_SELF = words(
    """
    with worried asking here calling writing his her scared sure not afraid concerned anxious nervous wondering
    mum mom dad mother father parent carer coach teacher nurse typing
    """
)
_PASSED_OVER = words("a an the his her their bit little very really so just quite getting starting also")


def mark_persons(clauses: Sequence[Clause]) -> None:
    """Whose sign it is: the writer's, a patient's spoken for, or somebody else's."""
    stems = [stem_ for clause in clauses for stem_ in stems_of(clause)]
    hints = find_all(_PERSONS, stems)
    texts = [word.text for clause in clauses for word in clause.words]
    contrast = "self" in hints or _speaks_of_self(texts)
    helped = "spoken" in hints or bool({"we", "help"} & set(texts))
    other: str | None = None
    for clause in clauses:
        kind = _person_of(clause)
        words = {word.text for word in clause.words}
        if _has_own_body(clause) or any(tag.name == "violence" for tag in clause.tags):
            other = None
        elif kind:
            other = kind
        elif words & {"i", "my", "me", "mine"} or (
            other
            and not words & {"he", "she", "his", "her", "they", "their", "him", "them", "and"}
            and words & {"it", "this", "knee"}
        ):
            other = None
        if (
            other
            and "spoken" not in hints
            and (
                contrast
                or (other == "stranger" and not helped)
                or (other == "kin" and _is_told_of(clause))
                or (other == "dependant" and "past" in clause.reasons)
            )
        ):
            clause.reasons.add("someone else")


def _speaks_of_self(texts: Sequence[str]) -> bool:
    """Whether the writer tells of a knee or a day of their own besides the other person's."""
    padded = [*texts, "", ""]
    for place, text in enumerate(texts):
        after, further = padded[place + 1], padded[place + 2]
        if text == "mine" or (
            text == "my"
            and (
                after in LIMBS or after in ("own", "pee", "left", "right") or (further in LIMBS and after not in OTHERS)
            )
        ):
            return True
        if text == "i" and after in _ABOUT_SELF:
            said = next((word for word in padded[place + 2 :] if word not in _PASSED_OVER), "")
            if said not in _NOT_ABOUT_SELF:
                return True
        if text == "me" and (not place or texts[place - 1] in ("not", "with", "for", "and") or after == "i"):
            return True
    return False


def _has_own_body(clause: Clause) -> bool:
    texts = [word.text for word in clause.words]
    return any(first == "my" and second in LIMBS for first, second in itertools.pairwise(texts))


def _is_told_of(clause: Clause) -> bool:
    """Whether a relative's sign is a story or a habit rather than something of now."""
    texts = {word.text for word in clause.words}
    about_leg = {tag.name for tag in clause.tags if tag.body} & {"knee", "leg", "calf", "foot", "kneecap", "lowerleg"}
    return (
        bool(texts & {"had", "once", "always", "used"})
        or "past" in clause.reasons
        or not (about_leg or texts & {"he", "she", "now", "is", "not"})
    )


def _person_of(clause: Clause) -> str | None:
    """What kind of other person a clause is about, if its subject is one."""
    texts = [word.text for word in clause.words]
    for place, text in enumerate(texts[:8]):
        if text in english.DEPENDANTS or text in english.KIN or text in english.STRANGERS:
            before = texts[place - 1] if place else ""
            if before in ("the", "my", "a", "our", "another") and place > 1:
                before = texts[place - 2]
            if (
                before
                in (
                    "over",
                    "on",
                    "into",
                    "like",
                    "and",
                    "after",
                    "walking",
                    "walk",
                    "because",
                    "off",
                    "riding",
                    "under",
                )
                or before in ("with", "by", "from", "to", "against", "at", "of", "tell", "told", "need", "for")
                or "i" in texts[:place]
            ):
                continue
            if texts[place - 1 : place] in (["a"], ["some"], ["another"], ["random"]):
                return "stranger"
            if text in english.DEPENDANTS:
                return "dependant"
            return "kin" if text in english.KIN else "stranger"
        if text in ("i", "my") and text == "i":
            return None
    return None
