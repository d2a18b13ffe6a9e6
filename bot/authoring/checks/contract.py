"""Rules about the safety contract: levels that were lowered, rules that were lost, escalations that say too little."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from bot.authoring.checks.subject import Finding, Subject, answers_of, quoted_name, worst_levels
from bot.dialogue.conditions import AllOf, Condition, FactKnown
from bot.dialogue.model import TAKE_BACK, Ask, End, Hold, Level, Say, Suggest
from bot.dialogue.texts import Text
from bot.engine.machine import ESCALATION, GO_ON, STICKY

ESCALATIONS = ESCALATION[Level.EMERGENCY].partition(".")[0]


def level_lowered(subject: Subject) -> Iterator[Finding]:
    for level, flags in subject.dialogue.safety.at_least.items():
        for flag in (subject.dialogue.red_flags[flag] for flag in flags):
            if flag.level < level:
                mark = subject.at("red_flags.yaml", flag.id, "level")
                yield mark, f"{flag.id} is {flag.level.word} here; the contract says at least {level.word}"


def raise_rule_lost(subject: Subject) -> Iterator[Finding]:
    for promise in subject.dialogue.safety.raised:
        flag = subject.dialogue.red_flags[promise.flag]
        where = f"{promise.mark.file.rpartition('/')[2]}, line {promise.mark.line}"
        if promise.to is None:
            if subject.logic.can_hold((promise.when,), but=flag.raised_when) is not False:
                mark = subject.at("red_flags.yaml", flag.id, "raised_when")
                yield mark, f"{flag.id} is not always raised by facts as the contract says ({where})"
            continue
        if flag.level >= promise.to:
            continue
        rules = [rule.when for rule in flag.raises if rule.to >= promise.to]
        if subject.logic.can_hold((promise.when,), but=rules) is not False:
            mark = subject.at("red_flags.yaml", flag.id, "raise")
            yield mark, f"{flag.id} does not always become {promise.to.word} as the contract says ({where})"


def answer_turned(subject: Subject) -> Iterator[Finding]:
    promised = subject.dialogue.safety.flagged_by
    for flag in subject.dialogue.red_flags.values() if promised is not None else ():
        right = (promised or {}).get(flag.id, "yes")
        if flag.flagged_by != right:
            mark = subject.at("red_flags.yaml", flag.id, "flagged_by")
            yield mark, f'{flag.id} is raised by "{flag.flagged_by}" here; the contract says by "{right}"'


def asked_of_fewer(subject: Subject) -> Iterator[Finding]:
    promised = subject.dialogue.safety.only_when
    for flag in subject.dialogue.red_flags.values() if promised is not None else ():
        if flag.only_when is None:
            continue
        mark = subject.at("red_flags.yaml", flag.id, "only_when")
        wanted = (promised or {}).get(flag.id)
        if wanted is None:
            yield mark, f"{flag.id} is asked of some people only; the contract says of everyone"
        elif subject.logic.can_hold((wanted,), but=(flag.only_when,)) is not False:
            yield mark, f"{flag.id} is not asked of all of whom the contract says (`safety: only_when`)"


def taken_back_sooner(subject: Subject) -> Iterator[Finding]:
    for name, least in subject.dialogue.safety.take_back_after.items():
        flag = subject.dialogue.red_flags[name]
        if flag.take_back_after < least:
            mark = subject.at("red_flags.yaml", flag.id, "take_back_after")
            yield mark, f"{flag.id} can be taken back sooner than the contract says (`safety: take_back_after`)"


def flag_not_required(subject: Subject) -> Iterator[Finding]:
    required = frozenset(subject.dialogue.safety.ask_before_advice)
    for flag in subject.dialogue.red_flags.values():
        if flag.level >= Level.URGENT and flag.id not in required:
            mark = subject.at("dialogue.yaml", "safety", "ask_before_advice")
            yield mark, f"{flag.id} is {flag.level.word}, and advice may come before it was asked"


def allowed_too_far(subject: Subject) -> Iterator[Finding]:
    for level in STICKY:
        if allowed := subject.dialogue.safety.allowed_at[level]:
            mark = subject.at("dialogue.yaml", "safety", "allowed_at", level.word)
            yield mark, f"at {level.word} nothing is advised but to get help; take {', '.join(sorted(allowed))} out"


def old_answer_counts(subject: Subject) -> Iterator[Finding]:
    """Questions that are asked only while nothing is known, and whose answer makes a red flag more urgent."""
    dialogue = subject.dialogue
    looked_at = {
        fact for flag in dialogue.red_flags.values() for rule in flag.raises for fact in rule.when.facts_used()
    }
    for fact in sorted(looked_at - dialogue.kept.of_flags):
        asking = {name for name, state in dialogue.states.items() if isinstance(state, Ask) and state.fact == fact}
        ways = [edge for edge in subject.script.edges[GO_ON] if edge.mark is not None and edge.to in asking]
        if ways and all(_while_unknown(edge.conditions, fact) for edge in ways):
            state = dialogue.states[min(asking)]
            yield (
                state.mark,
                f'"{fact}" makes a red flag more urgent, but is asked once only: an old answer would decide about a new '
                "sign; list it under `kept: of_flags`",
            )


def _while_unknown(conditions: Iterable[Condition], fact: str) -> bool:
    for condition in conditions:
        parts = condition.parts if isinstance(condition, AllOf) else (condition,)
        if FactKnown(fact, known=False) in parts:
            return True
    return False


def advice_without_label(subject: Subject) -> Iterator[Finding]:
    """Escalations may speak of ice: what they say stands in the clinical brief, flag by flag."""
    words = {word: label for label, words in subject.dialogue.safety.words.items() for word in words}
    told = re.compile(rf"\b(?:{'|'.join(map(re.escape, sorted(words, key=len, reverse=True)))})\b", re.IGNORECASE)
    for said in subject.words if words else ():
        state = said.state
        if state is None or said.on_button or state.advice or state.no_advice or state.phase == ESCALATIONS:
            continue
        if isinstance(state, (Say, Ask, Hold, Suggest, End)) and (found := told.search(said.markdown)):
            word = found[0]
            label = words.get(word, words.get(word.casefold(), ""))
            yield (
                said.mark,
                f'{quoted_name(state)} speaks of "{word}" and has no label: write `advice: {label}`, or '
                "`no_advice: true` if it advises nothing",
            )


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
