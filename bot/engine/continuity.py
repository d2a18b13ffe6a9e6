"""A conversation after an edit of its dialogue: goes on where it can, never from a red flag to less. Knows no disk.

What was told stands: red flags stay raised, at the level they had or a worse one, also those that the dialogue no
longer knows. What was answered to a question that is worded otherwise now is no answer: it is asked again.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from bot.dialogue.conditions import Condition, FactValue
from bot.dialogue.model import Ask, Choose, End, Guard, Hold, Level, Number, RedFlag, Screen, Tick
from bot.engine import guards, local_time, screens
from bot.engine.asking import NOT_SURE, is_waiting
from bot.engine.draft import Draft
from bot.engine.machine import CROSSING, ESCALATION, Script, question_of
from bot.engine.wording import wording_of

ESCALATIONS = ESCALATION[Level.EMERGENCY].partition(".")[0]
_OF_A_FLAG = question_of("")


def carry_over(script: Script, draft: Draft, now: datetime, chosen: str = "") -> bool:
    """Takes a draft of another version into this one. `chosen` was just tapped on the question that was open.

    False: the same question is open as before, maybe under a new name; what happens can be taken as an answer to it.
    True: it is not; the draft then stands at the crossing, bound for where the conversation goes on.
    """
    if draft.version == script.dialogue.version:
        return False
    draft.version = script.dialogue.version
    if not draft.state:
        return False
    before = (draft.state, draft.resume)
    lost = _drop_lost_facts(script, draft)
    there = _successor(script, draft)
    same = bool(draft.wording) and wording_of(script, there) == draft.wording
    stays = same or (isinstance(script.state(there), End) and there == draft.state)
    _map_places(script, draft)
    if not stays:
        _count_ticks(script, draft, chosen, now)
    _raise_by_new_rules(script, draft, now)
    _hear_anew(script, draft, now)
    guards.work_out_needs(script, draft)
    question = _to_ask_again(script, lost) if draft.level < Level.URGENT else ""
    interrupted = bool(draft.newly) or bool(draft.pending and _is_ordinary(script, there))
    if stays and not (interrupted or question) and _still_asks(script, draft, there):
        draft.state = there
        return False
    goal = question or there
    if interrupted:
        if goal and _is_ordinary(script, goal):
            draft.resume, draft.answered = goal, False
        goal = ESCALATION[Level(draft.level)] if draft.newly else ""
    waits = goal if goal and _is_ordinary(script, goal) else draft.resume
    if waits not in before or not isinstance(script.state(waits), Hold):
        draft.until = None
    draft.newly = 0
    draft.ticked = draft.singly = ()
    draft.state, draft.goal = CROSSING, goal
    return True


def _successor(script: Script, draft: Draft) -> str:
    """Where the conversation stands, or goes on. Empty: with red flags that wait, or where it was interrupted."""
    state, level = draft.state, Level(draft.level)
    if (step := _step_of_a_routine(script, state, draft.wording)) is not None:
        return step
    if state in script.knows:
        if (flag := script.flag_of_state.get(state)) is not None and wording_of(script, state) != draft.wording:
            return question_of(flag.id)
        return state
    of_a_flag = state.startswith(_OF_A_FLAG)
    in_escalation = state.partition(".")[0] == ESCALATIONS
    renamed = script.renamed(state)
    if level >= Level.URGENT or (in_escalation and level > Level.SELF_CARE):
        # A landing is for those who were well; for the others the escalation is never wrong.
        fits = renamed is not None and (level < Level.URGENT or renamed in script.open[level])
        if renamed and fits and (not in_escalation or renamed.partition(".")[0] == ESCALATIONS):
            return renamed
        return ESCALATION[level]
    if of_a_flag:
        if not draft.resume:
            draft.resume, draft.answered = script.dialogue.start, False
        return ""
    return script.landing(state) or script.dialogue.start


def _step_of_a_routine(script: Script, state: str, wording: str) -> str | None:
    """The step that a person waits in may have moved: it is known by its wording; the nearest one counts.

    With no such step the routine begins again. None: it is no routine, or a routine that is gone.
    """
    known = script.dialogue.states
    base, number = (state, 1) if f"{state}.2" in known else (state.rpartition(".")[0], _number(state))
    base = base if base in known else script.renamed(base) or ""
    if number == 0 or base not in known:
        return None
    steps = {step: name for name in known if (step := _number(name, base))}
    if len(steps) < 2:
        return None
    same = [step for step, name in steps.items() if wording_of(script, name) == wording]
    return steps[min(same, key=lambda step: (abs(step - number), step))] if same and wording else base


def _number(state: str, base: str = "") -> int:
    """Which step of its routine a state is; 0 for what is no step (of the routine `base`)."""
    if state == base:
        return 1
    start, _, number = state.rpartition(".")
    return int(number) if number.isdecimal() and "." in start and base in ("", start) else 0


def _map_places(script: Script, draft: Draft) -> None:
    """`back` and `resume` lead to the same states under their new names; what is gone is left out."""
    history = (state if state in script.knows else script.renamed(state) for state in draft.history)
    draft.history = tuple(state for state in history if state and is_waiting(script.state(state)))
    if draft.resume and draft.resume not in script.knows:
        draft.resume, draft.answered = script.landing(draft.resume) or script.dialogue.start, False
    if draft.answered and not _is_answered(script, draft):
        draft.answered = False


def _is_answered(script: Script, draft: Draft) -> bool:
    """Whether the question to come back to has an answer that it still knows."""
    state = script.state(draft.resume)
    if not isinstance(state, Ask):
        return False
    value = draft.facts.get(state.fact)
    match state.shape:
        case Choose(answers=answers):
            return value in {answer.id for answer in answers} or (value == NOT_SURE and state.not_sure)
        case Tick(answers=answers):
            return isinstance(value, tuple) and {answer.id for answer in answers}.issuperset(value)
        case _:
            return value is not None


# Red flags


def _count_ticks(script: Script, draft: Draft, chosen: str, now: datetime) -> None:
    """Lines of a list that were ticked count as told, and so does an answer that is a red flag now, under the same id.

    Where the list is gone, the lines may have been answers that are called as a flag is: then the flag is asked about.
    """
    flags, state = script.dialogue.red_flags, script.state(draft.state)
    lines = [line for line in draft.ticked if chosen != f"-{line}"]
    if chosen[:1] == "+":
        lines.append(chosen[1:])
    told = [line for line in lines if line in flags and line not in draft.flags]
    if isinstance(state, Ask) and isinstance(state.shape, Choose):
        told = [flag for answer in state.shape.answers if answer.id == chosen for flag in answer.red_flags]
    elif state is None:
        emergencies = [line for line in told if flags[line].level == Level.EMERGENCY]
        waiting = {*draft.pending, *told}.difference(emergencies)
        draft.pending = tuple(flag.id for flag in script.by_urgency if flag.id in waiting)
        told = emergencies
    elif not isinstance(state, Guard):
        told = []
    for name in told:
        guards.raise_flag(script, draft, name, "tap", "", now)


def _raise_by_new_rules(script: Script, draft: Draft, now: datetime) -> None:
    """Levels that rose, rules that are new: what is raised or told already counts as they say. Nothing is lowered.

    A red flag that was asked about is not raised by a fact: its own question was answered, and that counts.
    """
    flags = script.dialogue.red_flags
    for name, raised in tuple(draft.flags.items()):
        if name in flags and flags[name].level > raised.level:
            draft.raise_flag(name, flags[name].level, raised.how, raised.words, now)
    for flag in flags.values():
        unknown = flag.id not in draft.flags and flag.id not in draft.asked
        if unknown and any(condition.holds(draft) for condition in flag.raised_when):
            guards.raise_flag(script, draft, flag.id, "fact", "", now)
    guards.apply_raise_rules(script, draft, now)


def _hear_anew(script: Script, draft: Draft, now: datetime) -> None:
    """Red flags that wait to be asked about and are gone: the person's words are heard anew, for what they are now."""
    flags = script.dialogue.red_flags
    gone = [name for name in draft.pending if name not in flags]
    if draft.state.startswith(_OF_A_FLAG) and draft.state not in script.knows:
        gone.append(draft.state.removeprefix(_OF_A_FLAG))
    draft.pending = tuple(name for name in draft.pending if name in flags)
    today = local_time.local(draft, now).date()
    for words in dict.fromkeys(draft.heard[name] for name in gone if name in draft.heard and name not in draft.flags):
        for heard in script.ear.hear(words, today).flags:
            if heard.id not in flags or heard.id in draft.flags or heard.id in draft.pending:
                continue
            draft.heard = {**draft.heard, heard.id: words}
            if flags[heard.id].level == Level.EMERGENCY:
                guards.raise_flag(script, draft, heard.id, "words", words, now)
            else:
                draft.pending = (*draft.pending, heard.id)


# Facts


def _drop_lost_facts(script: Script, draft: Draft) -> frozenset[str]:
    """Answers that their questions no longer know are forgotten. Returns the facts concerned."""
    numbers = {
        state.fact
        for state in script.dialogue.states.values()
        if isinstance(state, Ask) and isinstance(state.shape, Number)
    }
    lost = set()
    for fact, value in tuple(draft.facts.items()):
        values = script.dialogue.facts.get(fact)
        left = _left_of(value, values, fact in numbers)
        if left != value:
            lost.add(fact)
            if left is None:
                draft.forget_fact(fact)
            else:
                draft.facts = {**draft.facts, fact: left}
    return frozenset(lost)


def _left_of(value: FactValue, values: tuple[str, ...] | None, is_number: bool) -> FactValue | None:
    """None: nothing is left. To have ticked only what is gone is not to have ticked nothing."""
    if values is None:
        return None if is_number and not isinstance(value, (int, float)) and value != NOT_SURE else value
    if isinstance(value, tuple):
        return tuple(one for one in value if one in values) or (value if value == () else None)
    return value if value in values else None


def _to_ask_again(script: Script, lost: frozenset[str]) -> str:
    """The question of the first fact that is lost and that a red flag looks at; empty when there is none."""
    looked_at = {fact for flag in script.by_urgency for fact in _facts_of(flag)} & lost
    asking = [
        state
        for state in script.dialogue.states.values()
        if (isinstance(state, Ask) and state.fact in looked_at)
        or (isinstance(state, Screen) and screens.HEALTH in looked_at)
    ]
    screening = [state for state in asking if state.phase in script.dialogue.progress]
    return (screening or asking)[0].name if asking else ""


def _facts_of(flag: RedFlag) -> Iterator[str]:
    conditions: list[Condition] = [*flag.raised_when, *(rule.when for rule in flag.raises)]
    for condition in (*conditions, flag.only_when):
        if condition is not None:
            yield from condition.facts_used()


# Where it stands


def _still_asks(script: Script, draft: Draft, name: str) -> bool:
    """Whether there is something to wait for in this state, for this person, and the contract still lets them in."""
    state = script.state(name)
    if not _lets_in(script, draft, name):
        return False
    match state:
        case None:
            flag = script.flag_of_state[name]
            return flag.id in draft.pending or flag.id in draft.flags
        case Guard():
            return bool(guards.lines_to_ask(script, state, draft))
        case Screen():
            return bool(screens.items_to_ask(script.dialogue, state, draft))
        case _:
            return is_waiting(state)


def _lets_in(script: Script, draft: Draft, name: str) -> bool:
    """Whether the machine would let the conversation into this state: the contract may be another one now."""
    for edge in script.entries[name]:
        if all(condition.holds(draft) for condition in edge.conditions):
            return edge.to == name
    return False


def _is_ordinary(script: Script, name: str) -> bool:
    return name not in script.interruptions
