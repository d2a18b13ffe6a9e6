"""Rules about the safety contract: levels that were lowered, rules that were lost, escalations that say too little."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from bot.authoring.checks.logic import NOT_SURE, Moment
from bot.authoring.checks.subject import Finding, Shown, Subject, answers_of, quoted_name, telling, worst_levels
from bot.dialogue.conditions import AllOf, Condition, FactKnown, FactValue
from bot.dialogue.model import TAKE_BACK, Answer, Ask, Choose, End, Hold, Level, Number, RedFlag, Say, Suggest, Tick
from bot.dialogue.texts import Text
from bot.engine.machine import ESCALATION, GO_ON, STICKY, question_of

YES, NO = frozenset((True,)), frozenset((False,))
ESCALATIONS = ESCALATION[Level.EMERGENCY].partition(".")[0]


def level_lowered(subject: Subject) -> Iterator[Finding]:
    for level, flags in subject.dialogue.safety.at_least.items():
        for flag in (subject.dialogue.red_flags[flag] for flag in flags):
            if flag.level < level:
                mark = subject.at("red_flags.yaml", flag.id, "level")
                sentence = f"{flag.id} is {flag.level.word} here; the contract says at least {level.word}"
                yield mark, sentence, telling(subject, flag)


def raise_rule_lost(subject: Subject) -> Iterator[Finding]:
    for promise in subject.dialogue.safety.raised:
        flag = subject.dialogue.red_flags[promise.flag]
        where = f"{promise.mark.file.rpartition('/')[2]}, line {promise.mark.line}"
        if promise.to is None:
            if subject.logic.can_hold((promise.when,), but=flag.raised_when) is not False:
                mark = subject.at("red_flags.yaml", flag.id, "raised_when")
                sentence = f"{flag.id} is not always raised by facts as the contract says ({where})"
                yield mark, sentence, _unraised(subject, flag, promise.when, flag.raised_when)
            continue
        if flag.level >= promise.to:
            continue
        rules = [rule.when for rule in flag.raises if rule.to >= promise.to]
        if subject.logic.can_hold((promise.when,), but=rules) is not False:
            mark = subject.at("red_flags.yaml", flag.id, "raise")
            sentence = f"{flag.id} does not always become {promise.to.word} as the contract says ({where})"
            yield mark, sentence, _unraised(subject, flag, promise.when, rules)


def _unraised(subject: Subject, flag: RedFlag, promised: Condition, rules: Iterable[Condition]) -> Shown:
    """An answer that should make the red flag more urgent and does not; else the flag itself, as it is told."""
    for state in subject.dialogue.states.values():
        if not isinstance(state, Ask) or state.fact not in promised.facts_used():
            continue
        for label, value in _answers_of(state):
            moment = Moment({state.fact: value})
            holds = promised.outcomes(moment) != NO and promised.outcomes(Moment({state.fact: None})) == NO
            if holds and all(rule.outcomes(moment) != YES for rule in rules):
                return Shown(state.name, label)
    return telling(subject, flag)


def _answers_of(state: Ask) -> Iterator[tuple[str, FactValue]]:
    match state.shape:
        case Choose(answers=answers):
            yield from ((answer.label, answer.id) for answer in answers)
        case Tick(answers=answers):
            yield from ((answer.label, (answer.id,)) for answer in answers)
        case Number(minimum=low, maximum=high):
            yield from ((f"{number}", float(number)) for number in range(int(low), min(int(high), 200) + 1))
        case _:
            pass
    if state.not_sure:
        yield "Not sure", NOT_SURE


def answer_turned(subject: Subject) -> Iterator[Finding]:
    promised = subject.dialogue.safety.flagged_by
    for flag in subject.dialogue.red_flags.values() if promised is not None else ():
        right = (promised or {}).get(flag.id, "yes")
        if flag.flagged_by != right:
            mark = subject.at("red_flags.yaml", flag.id, "flagged_by")
            sentence = f'{flag.id} is raised by "{flag.flagged_by}" here; the contract says by "{right}"'
            shown = telling(subject, flag)
            yield mark, sentence, replace(shown, how={"yes": "Yes", "no": "No"}[right], then="")


def asked_of_fewer(subject: Subject) -> Iterator[Finding]:
    promised = subject.dialogue.safety.only_when
    for flag in subject.dialogue.red_flags.values() if promised is not None else ():
        if flag.only_when is None:
            continue
        mark = subject.at("red_flags.yaml", flag.id, "only_when")
        wanted = (promised or {}).get(flag.id)
        if wanted is None:
            sentence = f"{flag.id} is asked of some people only; the contract says of everyone"
            yield mark, sentence, _left_out(subject, flag)
        elif subject.logic.can_hold((wanted,), but=(flag.only_when,)) is not False:
            sentence = f"{flag.id} is not asked of all of whom the contract says (`safety: only_when`)"
            yield mark, sentence, _left_out(subject, flag)


def _left_out(subject: Subject, flag: RedFlag) -> Shown:
    """The guard, from which the line is missing for some."""
    return replace(telling(subject, flag), how=f"(some people are not asked: {flag.line})", then="")


def taken_back_sooner(subject: Subject) -> Iterator[Finding]:
    for name, least in subject.dialogue.safety.take_back_after.items():
        flag = subject.dialogue.red_flags[name]
        if flag.take_back_after < least:
            mark = subject.at("red_flags.yaml", flag.id, "take_back_after")
            sentence = f"{flag.id} can be taken back sooner than the contract says (`safety: take_back_after`)"
            yield mark, sentence, Shown(ESCALATION[flag.level], "(takes it back)", question_of(flag.id))


def flag_not_required(subject: Subject) -> Iterator[Finding]:
    required = frozenset(subject.dialogue.safety.ask_before_advice)
    for flag in subject.dialogue.red_flags.values():
        if flag.level >= Level.URGENT and flag.id not in required:
            mark = subject.at("dialogue.yaml", "safety", "ask_before_advice")
            yield mark, f"{flag.id} is {flag.level.word}, and advice may come before it was asked"


def allowed_too_far(subject: Subject) -> Iterator[Finding]:
    safety = subject.dialogue.safety
    for level in (*STICKY, Level.SOON):
        if too_far := safety.allowed_at[level] - safety.at_most(level):
            mark = subject.at("dialogue.yaml", "safety", "allowed_at", level.word)
            only = "nothing is advised but to get help" if level in STICKY else "`never_at` rules it out"
            yield mark, f"at {level.word} {only}; take {', '.join(sorted(too_far))} out"


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
                Shown(state.name),
            )


def no_emergency_number(subject: Subject) -> Iterator[Finding]:
    state = subject.dialogue.states[ESCALATION[Level.EMERGENCY]]
    text: Text | None = getattr(state, "text", None)
    if text is not None and not _says_number(subject, text):
        sentence = f"{quoted_name(state)} does not always say {{emergency_number}}"
        yield text.parts[0].mark, sentence, Shown(state.name)
    for flag in subject.dialogue.red_flags.values():
        if (
            flag.instead is not None
            and Level.EMERGENCY in worst_levels(flag)
            and not _says_number(subject, flag.instead)
        ):
            yield flag.instead.parts[0].mark, f"`instead` of {flag.id} does not always say {{emergency_number}}"


def _says_number(subject: Subject, text: Text) -> bool:
    """Whether in every case one of the parts that are said holds the number."""
    return _says(subject, text, "emergency_number", Level.EMERGENCY)


def _says(subject: Subject, text: Text, placeholder: str, level: Level) -> bool:
    telling = [part for part in text.parts if f"{{{placeholder}}}" in part.markdown]
    if any(part.when is None for part in telling):
        return True
    conditions = [part.when for part in telling if part.when is not None]
    return bool(conditions) and subject.logic.can_hold((), but=conditions, levels=(int(level),)) is False


def escalation_says_too_little(subject: Subject) -> Iterator[Finding]:
    """What a red flag tells to do and not to do is said at each level, in every case: of all, or of the worst first."""
    for level, name in ESCALATION.items():
        state = subject.dialogue.states[name]
        text: Text | None = getattr(state, "text", None)
        for placeholder in ("do", "do_not") if text is not None else ():
            first = f"first_{placeholder}"
            if text is not None and not any(_says(subject, text, one, level) for one in (placeholder, first)):
                sentence = f"{quoted_name(state)} does not always say {{{placeholder}}} or {{{first}}}"
                yield text.parts[0].mark, sentence, Shown(state.name)


def not_sure_led_on(subject: Subject) -> Iterator[Finding]:
    """Questions where an answer tells of an urgent sign, or has every red flag asked again, and "not sure" does not."""
    dialogue = subject.dialogue
    for state in dialogue.states.values():
        if not isinstance(state, Ask) or not state.not_sure or state.name in dialogue.safety.not_sure_leads_on:
            continue
        unsure = _told_by(subject, state, NOT_SURE)
        for answer in answers_of(state):
            value = answer.id if isinstance(state.shape, Choose) else (answer.id,)
            told = _told_by(subject, state, value, answer)
            if not told.as_urgent_as(unsure):
                what = f"raises {', '.join(sorted(told.flags))}" if told.flags else "has every red flag asked again"
                sentence = f'"{answer.label}" in {quoted_name(state)} {what}, and "not sure" does not'
                yield state.mark, sentence, Shown(state.name, "Not sure")
                break


@dataclass(frozen=True, slots=True)
class _Told:
    """What an answer brings about for certain: red flags of urgent and worse, all red flags asked again."""

    flags: frozenset[str]
    anew: bool

    def as_urgent_as(self, unsure: _Told) -> bool:
        """Whether "not sure" does at least as much."""
        return unsure.anew or (self.flags <= unsure.flags and (bool(unsure.flags) or not self.anew))


def _told_by(subject: Subject, state: Ask, value: FactValue, answer: Answer | None = None) -> _Told:
    flags: set[str] = set(answer.red_flags if answer else ())
    anew = answer is not None and answer.rescreen
    moment = Moment({state.fact: value, **(answer.set if answer else {})})
    for branch in state.then if answer is None or not answer.to else ():
        outcomes = branch.when.outcomes(moment) if branch.when else YES
        if True in outcomes:
            flags.update(branch.red_flags)
            anew = anew or branch.rescreen
        if branch.to and False not in outcomes:
            break
    urgent = {flag for flag in flags if subject.dialogue.red_flags[flag].level >= Level.URGENT}
    return _Told(frozenset(urgent), anew)


def no_take_back(subject: Subject) -> Iterator[Finding]:
    for level in STICKY:
        state = subject.dialogue.states[ESCALATION[level]]
        if not any(answer.to == TAKE_BACK for answer in answers_of(state)):
            sentence = f"{quoted_name(state)} offers nobody to correct a slip: an answer with `to: take_back`"
            yield state.mark, sentence, Shown(state.name)
