"""What a clause tells, as names that can be weighed: signs, their company, plain words. Knows no flag and no weight.

Names are additive: what a stretch of clauses tells is what its clauses tell, one after the other.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import combinations, pairwise

from bot.engine.hearing.clause import Clause

MOST_SIGNS = 14
"""Signs of one clause that are paired with each other; a text made to be nasty could hold hundreds."""
_SHORT = {
    "negated": "ne",
    "past": "pa",
    "over": "ov",
    "someone else": "so",
    "what if": "wh",
    "question": "qu",
    "back in place": "ba",
}


def features_of(clause: Clause) -> list[str]:
    """What a clause tells by itself. Whatever may not count (past, supposed, another's ...) bears that in its name."""
    marks = sorted(_SHORT.get(reason, reason) for reason in clause.reasons)
    if clause.thing:
        marks.append("thing")
    mark = f"~{'|'.join(marks)}~" if marks else ""
    signs = {tag.sign for tag in clause.tags}
    bodies = {tag.name for tag in clause.tags if tag.body} | clause.bodies
    told = sorted(sign for sign in signs if sign[0] in "+-")[:MOST_SIGNS]
    found = [mark + sign for sign in signs]
    found += [f"{mark}{first}&{second}" for first, second in combinations(told, 2)]
    found += [f"{mark}{body}*{sign}" for body in bodies for sign in told]
    stems = stems_of(clause)
    found += [f"w={stem}" for stem in stems]
    if mark:
        found += [f"{mark}w={stem}" for stem in stems]
    found += [f"b={first} {second}" for first, second in pairwise(["<", *stems, ">"])]
    found += [f"s={first} {second}" for first, second in zip(stems, stems[2:], strict=False)]
    found += [f"r={reason}" for reason in clause.reasons]
    if clause.asked:
        found.append("asked")
    return found


def before(clause: Clause) -> list[str]:
    """What a clause tells of the one that comes after it."""
    return [f"pw={stem}" for stem in stems_of(clause)]


def after(clause: Clause) -> list[str]:
    """What a clause tells of the one that came before it."""
    return [f"nw={stem}" for stem in stems_of(clause)]


def around(clauses: Iterable[Clause]) -> list[str]:
    """What the whole text tells of each of its clauses: that somewhere it speaks of the past, of another, and so on."""
    return [f"x={reason}" for clause in clauses for reason in clause.reasons]


def features_of_stretch(clauses: Sequence[Clause], first: int, end: int) -> list[str]:
    """What the clauses from `first` to before `end` tell, with what the rest of the text tells of them."""
    told = around(clauses)
    for clause in clauses[first:end]:
        told += features_of(clause)
    if first:
        told += before(clauses[first - 1])
    if end < len(clauses):
        told += after(clauses[end])
    return told


def stems_of(clause: Clause) -> Sequence[str]:
    """The stems of a clause's words, without marks."""
    return [word.stem for word in clause.words if not word.is_mark]
