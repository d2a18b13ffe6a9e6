"""Red flags: which are asked, which facts raise, and how far a level rises. Knows no text and no state but by name."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from bot.dialogue.model import Guard, Level, RedFlag
from bot.engine.draft import Draft
from bot.engine.machine import Script


def lines_to_ask(script: Script, guard: Guard, draft: Draft) -> tuple[RedFlag, ...]:
    """The red flags of a guard that are still to be asked, in the author's order."""
    known = draft.lines
    if known is not None and known[0] is guard and known[1] is draft.asked and known[2] is draft.facts:
        return known[3]
    asked, lines = draft.asked, script.lines[guard.name]
    if guard.name not in script.asks_everybody or not asked.isdisjoint(guard.flags):
        lines = tuple(
            [flag for flag in lines if flag.id not in asked and (flag.only_when is None or flag.only_when.holds(draft))]
        )
    draft.lines = guard, asked, draft.facts, lines
    return lines


def work_out_needs(script: Script, draft: Draft) -> None:
    """What must still be asked before advice is to be worked out anew. A raised flag needs no asking."""
    draft.look_anew(script.missing)


def raise_flag(script: Script, draft: Draft, name: str, how: str, words: str, now: datetime) -> None:
    """Raises a red flag at its level, or at the worse one that a raise rule demands, and looks again at all the others."""
    flag = script.dialogue.red_flags[name]
    draft.raise_flag(name, flag.level, how, words, now)
    draft.asked = draft.asked | {name}
    draft.pending = tuple(other for other in draft.pending if other != name)
    apply_raise_rules(script, draft, now)


def apply_raise_rules(script: Script, draft: Draft, now: datetime) -> None:
    """Levels rise as the rules of the raised flags say (clinical brief 2.2). They never fall."""
    flags = script.dialogue.red_flags
    for name, raised in draft.flags.items():
        if name in flags:
            for rule in flags[name].raises:
                if rule.to > raised.level and rule.when.holds(draft):
                    draft.raise_flag(name, rule.to, raised.how, raised.words, now)


def raise_from_facts(script: Script, draft: Draft, changed: Iterable[str], now: datetime) -> None:
    """Flags that facts alone raise, after these facts have changed; and the rules that look at facts.

    A flag that a fact raised and that the new fact no longer does is asked about again: only its own question takes it back.
    """
    flags = script.dialogue.red_flags
    for fact in changed:
        for name in script.raised_by_fact.get(fact, ()):
            flag = flags[name]
            holds = any(condition.holds(draft) for condition in flag.raised_when)
            if holds and name not in draft.flags:
                raise_flag(script, draft, name, "fact", "", now)
            elif not holds and name in draft.flags and draft.flags[name].how == "fact" and name not in draft.pending:
                draft.pending = (*draft.pending, name)
    if draft.flags:
        apply_raise_rules(script, draft, now)


def can_be_taken_back(script: Script, draft: Draft, name: str, now: datetime) -> bool:
    """Whether a raised flag's own question may be asked again yet."""
    flag = script.dialogue.red_flags.get(name)
    raised = draft.flags[name]
    return flag is not None and now - raised.at >= flag.take_back_after


def to_take_back(script: Script, draft: Draft, now: datetime) -> tuple[str, ...]:
    """The raised flags of the present level that may be taken back, in the dialogue's order of urgency."""
    return tuple(
        flag.id
        for flag in script.by_urgency
        if flag.id in draft.flags
        and draft.flags[flag.id].level == draft.level
        and can_be_taken_back(script, draft, flag.id, now)
    )


def unsure_counts(flag: RedFlag, *, heard: bool) -> bool:
    """Whether "not sure" raises the flag: at urgent and emergency, and whenever the person's own words told of it."""
    return flag.level >= Level.URGENT or heard
