"""Rules about the safety contract: levels that were lowered, rules that were lost, escalations that say too little."""

from __future__ import annotations

from collections.abc import Iterator

from bot.authoring.checks.subject import Finding, Subject, answers_of, quoted_name, worst_levels
from bot.dialogue.model import TAKE_BACK, Level
from bot.dialogue.texts import Text
from bot.engine.machine import ESCALATION, STICKY


def level_lowered(subject: Subject) -> Iterator[Finding]:
    for level, flags in subject.dialogue.safety.at_least.items():
        for flag in (subject.dialogue.red_flags[flag] for flag in flags):
            if flag.level < level:
                mark = subject.at("red_flags.yaml", flag.id, "level")
                yield mark, f"{flag.id} is {flag.level.word} here; the contract says at least {level.word}"


def raise_rule_lost(subject: Subject) -> Iterator[Finding]:
    for promise in subject.dialogue.safety.raised:
        flag = subject.dialogue.red_flags[promise.flag]
        if flag.level >= promise.to:
            continue
        rules = [rule.when for rule in flag.raises if rule.to >= promise.to]
        if subject.logic.can_hold((promise.when,), but=rules) is not False:
            mark = subject.at("red_flags.yaml", flag.id, "raise")
            where = f"{promise.mark.file.rpartition('/')[2]}, line {promise.mark.line}"
            yield mark, f"{flag.id} does not always become {promise.to.word} as the contract says ({where})"


def no_emergency_number(subject: Subject) -> Iterator[Finding]:
    state = subject.dialogue.states[ESCALATION[Level.EMERGENCY]]
    text: Text | None = getattr(state, "text", None)
    if text is not None and not _says_number(subject, text):
        yield text.parts[0].mark, f"{quoted_name(state)} does not always say {{emergency_number}}"
    for flag in subject.dialogue.red_flags.values():
        if (
            flag.instead is not None
            and Level.EMERGENCY in worst_levels(flag)
            and not _says_number(subject, flag.instead)
        ):
            yield flag.instead.parts[0].mark, f"`instead` of {flag.id} does not always say {{emergency_number}}"


def _says_number(subject: Subject, text: Text) -> bool:
    """Whether in every case one of the parts that are said holds the number."""
    telling = [part for part in text.parts if "emergency_number" in part.markdown]
    if any(part.when is None for part in telling):
        return True
    conditions = [part.when for part in telling if part.when is not None]
    return bool(conditions) and subject.logic.can_hold((), but=conditions, levels=(int(Level.EMERGENCY),)) is False


def no_take_back(subject: Subject) -> Iterator[Finding]:
    for level in STICKY:
        state = subject.dialogue.states[ESCALATION[level]]
        if not any(answer.to == TAKE_BACK for answer in answers_of(state)):
            yield state.mark, f"{quoted_name(state)} offers nobody to correct a slip: an answer with `to: take_back`"
