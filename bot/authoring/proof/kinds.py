"""Which red flags a walk can stand for at once: those that nothing in the dialogue tells apart. Follows no edge."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from dataclasses import replace

from bot.dialogue.conditions import AllOf, AnyOf, Condition, FlagRaised, Not
from bot.dialogue.model import RedFlag
from bot.engine.machine import GO_ON, Script


def alike(
    script: Script, flags: Iterable[RedFlag], kind: Callable[[RedFlag], Hashable], *, named: bool
) -> list[list[RedFlag]]:
    """Groups of flags of one kind; `named`: that may also change places in every condition without changing any."""
    conditions = {
        condition
        for edge in script.edges[GO_ON]
        for condition in edge.conditions
        if named and any(condition.flags_used())
    }
    groups: dict[tuple[Hashable, int], list[RedFlag]] = {}
    for flag in flags:
        number = 0
        while (group := groups.get((kind(flag), number))) and not _interchangeable(group[0].id, flag.id, conditions):
            number += 1
        groups.setdefault((kind(flag), number), []).append(flag)
    return list(groups.values())


def _interchangeable(one: str, other: str, conditions: set[Condition]) -> bool:
    return all(
        _plain(_swapped(condition, one, other)) == _plain(condition)
        for condition in conditions
        if one in (used := set(condition.flags_used())) or other in used
    )


def _swapped(condition: Condition, one: str, other: str) -> Condition:
    match condition:
        case FlagRaised(flag=flag) if flag in (one, other):
            return FlagRaised(other if flag == one else one)
        case AllOf(parts=parts) | AnyOf(parts=parts):
            return replace(condition, parts=tuple(_swapped(part, one, other) for part in parts))
        case Not(part=part):
            return Not(_swapped(part, one, other))
        case _:
            return condition


def _plain(condition: Condition) -> Hashable:
    """The same for conditions that differ only in the order of their parts."""
    match condition:
        case AllOf(parts=parts) | AnyOf(parts=parts):
            return (type(condition), frozenset(_plain(part) for part in parts))
        case Not(part=part):
            return (Not, _plain(part))
        case _:
            return condition
