"""What a person may do where a conversation waits, and what that tells: every answer, skip, "not sure", silence and word.

Follows `bot.engine.turn` move by move, with facts left open unless the present answer decides them. Knows no way on.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from bot.authoring.proof.spots import ASKED, NO, NOT_ASKED, RAISED, YES, Spot, Step
from bot.authoring.proof.stories import words_of
from bot.authoring.proof.ways import Facts, Open, Ways
from bot.dialogue.conditions import BOTH, FactValue
from bot.dialogue.model import (
    START_OVER,
    TAKE_BACK,
    Answer,
    AnyState,
    Ask,
    Branch,
    Choose,
    End,
    Guard,
    Hold,
    Level,
    RedFlag,
    Say,
    Screen,
    Tick,
)
from bot.engine.machine import LATE, SILENCE, TIME_IS_UP, Script, confirmation_of
from bot.engine.screens import HEALTH


@dataclass(frozen=True, slots=True)
class Move:
    """One thing that may happen: how a chat would show it, and the conversation with what it told.

    `anew`: every red flag is to be asked again from here on.
    """

    label: str
    step: Step
    anew: bool = False


class Person:
    """Every person at once, in a walk that follows one red flag or none."""

    def __init__(self, script: Script, ways: Ways, focus: RedFlag | None, *, several: bool = False) -> None:
        """`several`: the flag followed stands for others too, which no answer may have raised that raises this one."""
        self.script, self.dialogue, self.ways, self.focus = script, script.dialogue, ways, focus
        self.several = several
        self.name = focus.id if focus else ""
        self.others = {
            level: next((flag for flag in script.by_urgency if flag.level == level and flag.id != self.name), None)
            for level in (Level.EMERGENCY, Level.URGENT, Level.SOON)
        }
        """One red flag of each level stands for all others of it."""
        self.rises = frozenset(int(rule.to) for flag in self.dialogue.red_flags.values() for rule in flag.raises)
        self.own_levels = (
            tuple(sorted({int(focus.level), *(rise for rise in self.rises if rise > focus.level)})) if focus else ()
        )

    def standing_for(self, flag: str) -> str:
        """The flag that stands for this one here; "" for none."""
        if not flag or flag == self.name:
            return flag
        other = self.others[self.dialogue.red_flags[flag].level]
        return other.id if other else ""

    def moves(self, spot: Spot) -> Iterator[Move]:
        """All answers, and what happens when there is none; no words that tell of something else, no commands."""
        step = self.step_from(spot)
        state = self.dialogue.states.get(spot.state)
        match state:
            case None:
                yield from self._of_a_flag(self.script.flag_of_state[step.state], step)
            case Ask():
                yield from self._asked(state, step)
            case Guard():
                yield from self._guarded(state, step)
            case Screen():
                for label in ("None of these", "Done", "Not sure"):
                    yield from self.told(label, step, (HEALTH, *self.dialogue.screens.outcomes), {})
            case Hold():
                yield Move("(the time is up)", step.copy(chosen=TIME_IS_UP))
                if state.late:
                    yield Move("(the timer came too late)", step.copy(chosen=LATE))
                for answer in state.answers:
                    chosen = step.copy(chosen=answer.id)
                    yield from self.told(answer.label, chosen, tuple(answer.set), answer.set, (answer,))
            case Say(button=str(button)):
                yield Move(button, step)
            case End() if state.then:
                yield Move("(writes again)", step)
            case _:
                pass

    def step_from(self, spot: Spot) -> Step:
        """A conversation that is about to leave this spot."""
        step = Step(spot.state, spot.level, spot.known, self.name)
        step.pending, step.resume, step.answered = spot.pending, spot.resume, spot.answered
        return step

    # Words

    def words(self, step: Step) -> Iterator[Move]:
        """Words that tell of a red flag, at any moment: an emergency counts at once, others are asked about.

        What is milder than what is raised already is noted, and nothing comes of it. A text that tells of several comes to
        the same as several texts, one after the other.
        """
        step = step.copy(by_words=True)
        if self.focus is not None and step.known != RAISED:
            if self.focus.level == Level.EMERGENCY or self.focus.level < step.level:
                yield from (Move(words_of(self.focus), self.raise_focus(step, level)) for level in self.own_levels)
            else:
                yield Move(words_of(self.focus), step.copy(pending=self.name))
        for level, other in self.others.items():
            if other is not None and level == Level.EMERGENCY:
                yield Move(words_of(other), self.raise_other(step, level))
            elif other is not None and level >= step.level:
                yield Move(words_of(other), step.copy(pending=other.id))

    # Answers

    def _asked(self, state: Ask, step: Step) -> Iterator[Move]:
        seen = set()
        matters = self._matters(state)
        for label, value, answers in self.ways.values.told_in(state):
            lone = answers[0] if len(answers) == 1 else None
            if lone is not None and lone.when is not None and True not in lone.when.outcomes(step):
                continue
            if lone is not None and lone.to == START_OVER:
                continue  # the walk starts over from everywhere
            if lone is not None and lone.to == TAKE_BACK:
                yield from self._taken_back(lone, step)
                continue
            effect = tuple(
                (tuple(answer.set.items()), answer.red_flags, answer.rescreen) for answer in answers if _does(answer)
            )
            kind = (value if matters else None, effect)
            if kind in seen:
                continue
            seen.add(kind)
            facts: dict[str, FactValue | None] = {} if isinstance(value, Open) else {state.fact: value}
            if lone is not None:
                facts.update(lone.set)
            changed = (state.fact, *(fact for answer in answers for fact in answer.set))
            yield from self.told(label, step, changed, facts, answers, state.then)
        if state.silence_to:
            yield Move("(no answer)", step.copy(chosen=SILENCE))

    def _matters(self, state: Ask) -> bool:
        """Whether anything looks at the answer before the conversation waits again."""
        return (
            state.fact in self.ways.looked_at[state.name]
            or state.fact in self.script.raised_by_fact
            or any(branch.red_flags for branch in state.then)
        )

    def _taken_back(self, answer: Answer, step: Step) -> Iterator[Move]:
        """The raised flags' own questions again; which ones may not be taken back yet is left open."""
        if step.known == RAISED:
            yield Move(answer.label, step.copy(pending=self.name))
        for level, other in self.others.items():
            if other is not None and level <= step.level:
                yield Move(answer.label, step.copy(pending=other.id))

    def told(
        self,
        label: str,
        step: Step,
        changed: Iterable[str],
        facts: Facts,
        answers: tuple[Answer, ...] = (),
        then: tuple[Branch, ...] = (),
    ) -> Iterator[Move]:
        """Facts were told: with every combination of red flags that they may raise, or put in doubt again."""
        step, changed = step.copy(facts=facts), tuple(changed)
        anew = any(answer.rescreen for answer in answers)
        raised = self._raised_by(changed, step, answers, then)
        own, level_at_least, levels = raised.get(self.name, NO), 0, {0}
        if self.several and step.known != RAISED:
            own |= NO
        else:
            raised.pop(self.name, None)
        for flag, outcomes in raised.items():
            if True in outcomes:
                level = int(self.dialogue.red_flags[flag].level)
                levels.add(level)
                level_at_least = max(level_at_least, level if outcomes == YES else 0)
        if max(levels) or (step.level and changed):  # a rule may make any raised flag worse when facts change
            levels |= {level for level in self.rises if level > step.level}
        for level in sorted(level for level in levels if level >= level_at_least):
            after = self.raise_other(step, level) if level else step
            if False in own or after.known == RAISED:
                yield Move(label, after, anew)
                for flag in self._in_doubt(changed, after):
                    yield Move(label, after.copy(pending=flag), anew)
            if True in own and after.known != RAISED:
                yield from (Move(label, self.raise_focus(after, own_level), anew) for own_level in self.own_levels)

    def _raised_by(
        self, changed: Iterable[str], step: Step, answers: tuple[Answer, ...], then: tuple[Branch, ...]
    ) -> dict[str, frozenset[bool]]:
        raised: dict[str, frozenset[bool]] = {}
        for fact in changed:
            for flag in self.script.raised_by_fact.get(fact, ()):
                seen = [condition.outcomes(step) for condition in self.dialogue.red_flags[flag].raised_when]
                raised[flag] = YES if YES in seen else (BOTH if any(True in one for one in seen) else NO)
        for answer in answers:
            for flag in answer.red_flags:
                raised[flag] = YES if len(answers) == 1 else BOTH
        for branch in then:
            values = branch.when.outcomes(step) if branch.when else YES
            for flag in branch.red_flags:
                raised[flag] = YES if YES in (values, raised.get(flag)) else values | raised.get(flag, NO)
        return raised

    def _in_doubt(self, changed: Iterable[str], step: Step) -> Iterator[str]:
        """A flag that a fact raised is asked about again when that fact changes."""
        if step.level == 0:
            return
        flags = {flag for fact in changed for flag in self.script.raised_by_fact.get(fact, ())}
        if self.name in flags and step.known == RAISED:
            yield self.name
        for level in {self.dialogue.red_flags[flag].level for flag in flags - {self.name}}:
            if level <= step.level and (other := self.others[level]) is not None:
                yield other.id

    def raise_focus(self, step: Step, level: int) -> Step:
        """The flag followed is raised, at this level; a milder one than the present changes nothing but that."""
        after = step.copy(known=RAISED, pending="" if step.pending == self.name else step.pending)
        if level >= step.level:
            after.level = after.newly = level
        return after

    @staticmethod
    def raise_other(step: Step, level: int) -> Step:
        """Some other red flag is raised, at this level."""
        return step if level < step.level else step.copy(level=int(level), newly=int(level))

    # Red flags

    def _guarded(self, guard: Guard, step: Step) -> Iterator[Move]:
        """None of these; each line; not sure about one of them; lines ticked, and then something else than "done"."""
        flags = [self.dialogue.red_flags[flag] for flag in guard.flags]
        mine, single = self.name in guard.flags, len(flags) == 1
        asked = step.copy(known=max(step.known, ASKED)) if mine else step
        none = ("No" if flags[0].flagged_by == "yes" else "Yes") if single else "None of these"
        yield Move(none, asked)
        for name in self._concerned(flags) if step.level else ():  # a line that stood ticked is asked about again
            yield Move(none, asked.copy(pending=name))
        if mine and self.focus is not None and step.known != RAISED:
            for level in self.own_levels:
                yield Move(_tap(self.focus, single), self.raise_focus(step, level))
            if single:
                yield from self._unsure(self.focus, asked)
        for flag, level in self._lines(flags, step):
            yield Move(_tap(flag, single), self.raise_other(asked, level))
            if not single:  # what stands ticked counts before anything else happens, and the other lines are not asked
                raised = self.raise_other(step, level)
                yield Move(f"{flag.line} (ticked)", raised)
        if not single:
            yield from (Move("Not sure", step.copy(pending=pending)) for pending in self._concerned(flags))
        if not mine or step.known != NOT_ASKED:
            yield Move("(all of this was asked before)", step)
        elif self.focus is not None and self.focus.only_when is not None:
            yield Move("(this is not asked of everyone)", asked)

    def _lines(self, flags: list[RedFlag], step: Step) -> Iterator[tuple[RedFlag, int]]:
        """One line for each level that these flags can bring about, by their own rules or by those of flags raised before."""
        done: set[int] = set()
        for flag in flags:
            if flag.id != self.name:
                levels = {int(flag.level), *(int(rule.to) for rule in flag.raises)}
                if step.level:
                    levels |= {level for level in self.rises if level > step.level}
                yield from ((flag, level) for level in sorted(levels - done))
                done |= levels

    def _unsure(self, flag: RedFlag, step: Step) -> Iterator[Move]:
        """Not sure of a question asked by itself: yes at urgent and emergency."""
        if flag.level < Level.URGENT:
            yield Move("Not sure", step)
        else:
            yield from (Move("Not sure", self.raise_focus(step, level)) for level in self.own_levels)

    def _of_a_flag(self, flag: RedFlag, step: Step) -> Iterator[Move]:
        """A red flag's own question, and the confirming tap. That another one may be next changes nothing: see `words`."""
        mine = flag.id == self.name
        done = step.copy(pending="")
        if step.state == confirmation_of(flag.id):
            for level in range(step.level + 1):  # the flags that stay raised decide what level is left
                newly = int(Level.SOON) if level == Level.SOON < step.level else 0  # its text was never said
                if mine:
                    yield Move("Yes, that is right", done.copy(known=ASKED, level=level, newly=newly))
                elif step.known != RAISED or self.focus is None or level >= self.focus.level:
                    yield Move("Yes, that is right", done.copy(level=level, newly=newly))
            yield from self._stands(flag, "No, keep it", done)
            return
        yield from self._stands(flag, "Yes" if flag.flagged_by == "yes" else "No", done)  # or not sure
        no = "No" if flag.flagged_by == "yes" else "Yes"
        yield Move(no, step.copy(sure=True))
        if not mine:
            yield Move(no, done)
        elif step.known != RAISED:
            yield Move(no, done.copy(known=ASKED))
            if flag.level < Level.URGENT:
                yield Move("Not sure", done.copy(known=ASKED))

    def _stands(self, flag: RedFlag, label: str, step: Step) -> Iterator[Move]:
        if flag.id != self.name:
            yield Move(label, step)
            for level in sorted({int(flag.level), *self.rises}):
                if level >= step.level:
                    yield Move(label, self.raise_other(step, level))
        elif step.known == RAISED:
            yield Move(label, step)
        else:
            yield from (Move(label, self.raise_focus(step, level)) for level in self.own_levels)

    def _concerned(self, flags: list[RedFlag]) -> Iterator[str]:
        """The flags that stand for these."""
        yield from dict.fromkeys(self.standing_for(flag.id) for flag in flags)


def answers_given(state: AnyState | None, ways: Ways, step: Step) -> Iterator[Facts]:
    """The facts under which a question that was answered before goes on."""
    if not isinstance(state, Ask) or ways.looked_at[state.name].isdisjoint(state_facts(state)):
        yield {}
        return
    for _, value, answers in ways.values.told_in(state):
        lone = answers[0] if len(answers) == 1 else None
        if lone is not None and lone.when is not None and True not in lone.when.outcomes(step):
            continue
        yield {} if isinstance(value, Open) else {state.fact: value, **(lone.set if lone else {})}


def state_facts(state: Ask) -> Iterator[str]:
    """The facts that its answers tell."""
    yield state.fact
    if isinstance(state.shape, (Choose, Tick)):
        for answer in state.shape.answers:
            yield from answer.set


def _does(answer: Answer) -> bool:
    return bool(answer.set or answer.red_flags or answer.rescreen)


def _tap(flag: RedFlag, single: bool) -> str:
    if not single:
        return flag.line
    return "Yes" if flag.flagged_by == "yes" else "No"
