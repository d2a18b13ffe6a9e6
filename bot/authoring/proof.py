"""Proof, not hope: explores everything a conversation can do and shows that the safety contract holds. Runs no turn.

It walks the very edges the machine was built of (`Script.edges`, `Script.entries`), with every answer, "not sure", skip,
back, menu, restart, reminder, silence and heard red flag as moves. Conditions over facts are taken both ways unless the
present answer decides them: it may warn too much, never too little.

One red flag is followed at a time (asked, not asked, raised), the others are stood in for by one flag of each level, so
that the number of spots grows with the dialogue and not with the ways its flags combine. Flags that no state, rule or
contract tells apart are followed once.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from bot.dialogue.conditions import BOTH, Condition, FactBetween, FactValue
from bot.dialogue.model import (
    TAKE_BACK,
    Answer,
    AnyState,
    Ask,
    Branch,
    CheckIn,
    Choose,
    End,
    Guard,
    Hold,
    Level,
    Number,
    RedFlag,
    Route,
    Say,
    Screen,
    State,
    Suggest,
    Tick,
    Words,
)
from bot.dialogue.problems import Mark, Problem
from bot.engine.machine import (
    CROSSING,
    ESCALATION,
    GO_ON,
    LATE,
    ONWARD,
    SILENCE,
    TIME_IS_UP,
    TO_GUARDS,
    AtLevel,
    Edge,
    Forbidden,
    Script,
    confirmation_of,
    question_of,
)

NOT_ASKED, ASKED, RAISED = 0, 1, 2
ARRIVING, MOVING = "(arriving)", "(moving)"
HUBS = frozenset((TO_GUARDS, *ONWARD.values()))


@dataclass(frozen=True, slots=True)
class Spot:
    """Where an explored conversation waits: the state, the level, what is known of the flag followed, and what is to come back."""

    state: str
    level: int
    known: int
    pending: str = ""
    resume: str = ""
    answered: bool = False


@dataclass(slots=True)
class Step:
    """A conversation on its way from one spot to the next. What the machine's conditions look at."""

    state: str
    level: int
    known: int
    pending: str
    resume: str
    answered: bool
    focus: RedFlag
    facts: Mapping[str, FactValue | None] = field(default_factory=dict)
    newly: int = 0
    sure: bool = False
    chosen: str = ""
    goal: str = ""

    def flag(self, flag: str) -> bool | None:
        """Known of the flag that is followed; none is raised while the level is the lowest."""
        return self.known == RAISED if flag == self.focus.id else (False if self.level == 0 else None)

    def still_to_ask(self, flags: frozenset[str] | None) -> frozenset[bool]:
        """The flag followed decides it when it was not asked; whether others are missing is left open."""
        if self.known == NOT_ASKED and (flags is None or self.focus.id in flags):
            return _YES
        if flags is not None and flags == {self.focus.id}:
            return _NO
        return BOTH

    def key(self) -> tuple[object, ...]:
        """What decides where it can go."""
        facts = tuple(sorted(self.facts.items(), key=lambda fact: fact[0])) if self.facts else ()
        return (
            self.state, self.level, self.known, self.pending, self.resume, self.answered, self.newly, self.sure,
            self.chosen, self.goal, facts,
        )  # fmt: skip

    def copy(self, **changes: object) -> Step:
        """Another step like this one, but for `changes`."""
        step = Step(
            self.state, self.level, self.known, self.pending, self.resume, self.answered, self.focus, self.facts,
            self.newly, self.sure, self.chosen, self.goal,
        )  # fmt: skip
        for name, value in changes.items():
            setattr(step, name, value)
        return step


_YES, _NO = frozenset((True,)), frozenset((False,))


@dataclass(frozen=True, slots=True)
class Proved:
    """What was shown: sizes for the reader, promises in plain words, and what does not hold."""

    states: int
    moves: int
    spots: int
    flags: int
    problems: tuple[Problem, ...]
    reached: frozenset[str]

    @property
    def holds(self) -> bool:
        return not any(problem.severity == "error" for problem in self.problems)


PROMISES = (
    "every answer that tells of a red flag leads to its escalation",
    "once a level is raised, nothing that the contract does not allow there can be reached",
    "no advice comes before every required red flag was asked",
    "every question can be answered, and nothing is a dead end, a trap or a circle",
    "every state can be reached",
)


def prove(script: Script) -> Proved:
    """Explores the whole dialogue. Every problem carries the shortest conversation that shows it."""
    problems: dict[tuple[object, ...], Problem] = {}
    reached: set[str] = set()
    moves = spots = 0
    classes = list(_classes(script))
    for flag in classes:
        walk = _Walk(script, flag)
        walk.explore()
        moves += walk.moves
        spots += len(walk.came_from)
        reached |= walk.reached
        for key, problem in walk.problems.items():
            known = problems.get(key)
            if known is None or len(problem.story) < len(known.story):
                problems[key] = problem
    found = [*problems.values(), *_unreachable(script, reached), *_traps(script), *_unguarded(script)]
    return Proved(
        states=len(script.dialogue.states),
        moves=moves,
        spots=spots,
        flags=len(script.dialogue.red_flags),
        problems=tuple(sorted(found)),
        reached=frozenset(reached),
    )


def _classes(script: Script) -> Iterator[RedFlag]:
    """One red flag of each kind that the contract, the guards and the machine can tell apart."""
    seen: set[object] = set()
    for flag in script.dialogue.red_flags.values():
        guards = tuple(guard.name for guard in script.guards if flag.id in guard.flags)
        kind = (guards, flag.level, flag.forbids, flag.only_when is None, flag.id in script.required)
        if kind not in seen:
            seen.add(kind)
            yield flag


def _answers(state: AnyState) -> tuple[Answer, ...]:
    match state:
        case Ask(shape=Choose(answers=answers) | Tick(answers=answers)):
            return answers
        case Hold(answers=answers):
            return answers
        case _:
            return ()


class _Walk:
    """One exploration, breadth first, with one red flag followed."""

    def __init__(self, script: Script, focus: RedFlag) -> None:
        self.script = script
        self.dialogue = script.dialogue
        self.focus = focus
        self.required = focus.id in script.required
        self.problems: dict[tuple[object, ...], Problem] = {}
        self.came_from: dict[Spot, tuple[Spot | None, str, tuple[str, ...]]] = {}
        self.queue: deque[Spot] = deque()
        self.reached: set[str] = set()
        self.moves = 0
        self.ways = _by_source(script.edges[GO_ON])
        self.others = {
            level: next((flag for flag in script.by_urgency if flag.level == level and flag.id != focus.id), None)
            for level in (Level.EMERGENCY, Level.URGENT, Level.SOON)
        }
        self.rises = frozenset(
            int(rule.to) for flag in self.dialogue.red_flags.values() for rule in flag.raises
        )
        self.own_levels = tuple(sorted({int(focus.level), *(rise for rise in self.rises if rise > focus.level)}))
        self.bounds = _bounds(script)
        self._questions: dict[int, set[str]] = {NOT_ASKED: set(), ASKED: set(), RAISED: set()}
        self._levels_seen: set[tuple[int, int]] = set()
        self._armed: set[str] = set()
        self._newly_armed: list[str] = []
        self._memory: dict[tuple[object, ...], tuple[tuple[Spot, tuple[str, ...]], ...]] = {}
        self._here: tuple[Spot | None, str] = (None, "")

    def explore(self) -> None:
        self._run(self._step(self.dialogue.start, 0, NOT_ASKED, arriving=True), None, "/start")
        for landing in dict.fromkeys(self.dialogue.landings.values()):
            for level in (0, 1):
                self._enter(Spot(landing, level, NOT_ASKED), landing, f"(the dialogue was edited; it goes on at {landing})", root=True)
        while self.queue:
            spot = self.queue.popleft()
            for label, step in self._moves(spot):
                self.moves += 1
                self._run(step, spot, label)
            self._commands(spot)
            while self._newly_armed:
                name = self._newly_armed.pop()
                for one in {(seen.level, seen.known): seen for seen in self.came_from}.values():
                    self._due(one, name)

    # Moves

    def _step(self, state: str, level: int, known: int, *, arriving: bool = False) -> Step:
        return Step(state, level, known, "", "", False, self.focus, chosen=ARRIVING if arriving else "")

    def _from(self, spot: Spot) -> Step:
        return Step(spot.state, spot.level, spot.known, spot.pending, spot.resume, spot.answered, self.focus)

    def _moves(self, spot: Spot) -> Iterator[tuple[str, Step]]:
        state = self.dialogue.states.get(spot.state)
        step = self._from(spot)
        if state is None:
            yield from self._flag_moves(step)
        else:
            match state:
                case Ask():
                    yield from self._ask_moves(state, step)
                case Guard():
                    yield from self._guard_moves(state, step)
                case Screen():
                    for label in ("None of these", "Done", "Not sure"):
                        yield from self._told(label, step, ("health", *self.dialogue.screens.outcomes), {})
                case Hold():
                    yield "(the time is up)", step.copy(chosen=TIME_IS_UP)
                    if state.late:
                        yield "(the timer came too late)", step.copy(chosen=LATE)
                    for answer in state.answers:
                        yield from self._told(answer.label, step.copy(chosen=answer.id), tuple(answer.set), answer.set, answer)
                case Say(button=str(button)):
                    yield button, step
                case _:
                    pass
        yield from self._heard(spot, step)

    def _heard(self, spot: Spot, step: Step) -> Iterator[tuple[str, Step]]:
        """Words that tell of the flag followed, or of another one of each level, at any moment."""
        if spot.known != RAISED:
            words = _words_of(self.focus)
            if self.focus.level == Level.EMERGENCY or self.focus.level < spot.level:
                for level in self._own_levels():
                    yield words, self._raise_focus(step.copy(answered=False), level)
            else:
                yield words, step.copy(pending=self.focus.id)
        for level, other in self.others.items():
            if other is not None:
                if level == Level.EMERGENCY:
                    yield _words_of(other), self._raise_other(step, level)
                elif level >= spot.level:
                    yield _words_of(other), step.copy(pending=other.id)

    def _ask_moves(self, state: Ask, step: Step) -> Iterator[tuple[str, Step]]:
        for label, value, answer in self._values(state):
            if answer is not None and answer.when is not None and True not in answer.when.outcomes(step):
                continue
            if answer is not None and answer.to == TAKE_BACK:
                if step.known == RAISED:
                    yield label, step.copy(pending=self.focus.id)
                for level, other in self.others.items():
                    if other is not None and level <= step.level:
                        yield label, step.copy(pending=other.id)
                continue
            facts: dict[str, FactValue | None] = {} if isinstance(value, _Open) else {state.fact: value}
            changed = (state.fact, *(answer.set if answer else ()))
            if answer is not None:
                facts.update(answer.set)
            yield from self._told(label, step, changed, facts, answer, state.then)
        if state.silence_to:
            yield "(no answer)", step.copy(chosen=SILENCE)

    def _values(self, state: Ask) -> Iterator[tuple[str, FactValue | _Open | None, Answer | None]]:
        """Every answer as (label, fact, the author's answer); _OPEN where the fact may be anything."""
        match state.shape:
            case Choose(answers=answers):
                for answer in answers:
                    yield answer.label, answer.id, answer
            case Tick(answers=answers, none_label=none_label):
                yield none_label, (), None
                for answer in answers:
                    yield answer.label, (answer.id,), answer
                if len(answers) > 1:
                    yield f"{answers[0].label}, {answers[1].label}, …", _OPEN, None
            case Number(minimum=low, maximum=high):
                inside = {low, high, *(bound for bound in self.bounds.get(state.fact, ()) if low <= bound <= high)}
                for number in sorted(inside):
                    yield f"{number:g}", number, None
            case Words():
                yield "(some words)", _OPEN, None
        if state.not_sure:
            yield "Not sure", "not_sure", None
        if state.skip:
            yield "Skip", None, None

    def _told(
        self,
        label: str,
        step: Step,
        changed: Iterable[str],
        facts: Mapping[str, FactValue | None],
        answer: Answer | None = None,
        then: tuple[Branch, ...] = (),
    ) -> Iterator[tuple[str, Step]]:
        """A fact was told: with every combination of red flags that it may raise."""
        step = step.copy(facts=facts)
        if answer is not None and answer.rescreen:
            step = step.copy(known=NOT_ASKED) if step.known == ASKED else step
        certain: dict[str, frozenset[bool]] = {}
        for fact in changed:
            for flag in self.script.raised_by_fact.get(fact, ()):
                seen = [condition.outcomes(step) for condition in self.dialogue.red_flags[flag].raised_when]
                certain[flag] = _YES if _YES in seen else (BOTH if any(True in one for one in seen) else _NO)
        for flag in answer.red_flags if answer else ():
            certain[flag] = _YES
        for branch in then:
            values = branch.when.outcomes(step) if branch.when else _YES
            for flag in branch.red_flags:
                certain[flag] = _YES if _YES in (values, certain.get(flag)) else values | certain.get(flag, _NO)
        for own in (False, True) if certain.get(self.focus.id, _NO) != _NO else (False,):
            for level in self._other_levels(certain, step):
                after = step
                if level:
                    after = self._raise_other(after, level)
                if own and after.known != RAISED:
                    for own_level in self._own_levels():
                        yield label, self._raise_focus(after, own_level, answered=True)
                else:
                    yield from ((label, one) for one in self._own_rises(after))

    def _own_rises(self, step: Step) -> Iterator[Step]:
        """A raised flag may become worse by its rules when facts change."""
        yield step
        if step.known == RAISED:
            for level in self.rises:
                if level > step.level:
                    yield step.copy(level=level, newly=level)

    def _other_levels(self, certain: Mapping[str, frozenset[bool]], step: Step) -> tuple[int, ...]:
        """Levels that flags other than the one followed may be raised to: 0 for none."""
        floor, levels = 0, {0}
        for flag, values in certain.items():
            if flag != self.focus.id and True in values:
                level = int(self.dialogue.red_flags[flag].level)
                levels.add(level)
                if values == _YES:
                    floor = max(floor, level)
        if step.level > 0 or max(levels) > 0:
            levels |= {level for level in self.rises if level > step.level}
        return tuple(sorted(level for level in levels if level >= floor))

    def _own_levels(self) -> tuple[int, ...]:
        return self.own_levels

    def _raise_focus(self, step: Step, level: int, *, answered: bool = True) -> Step:
        worst = max(level, step.level)
        newly = level if level >= step.level else step.newly
        return step.copy(known=RAISED, level=worst, newly=newly, pending="", answered=step.answered if step.resume else answered)

    def _raise_other(self, step: Step, level: int) -> Step:
        if level < step.level:
            return step
        return step.copy(level=level, newly=level)

    def _guard_moves(self, guard: Guard, step: Step) -> Iterator[tuple[str, Step]]:
        """None of these; each line; not sure about one of them."""
        flags = [self.dialogue.red_flags[flag] for flag in guard.flags]
        mine = self.focus.id in guard.flags
        single = len(flags) == 1
        asked = step.copy(known=max(step.known, ASKED)) if mine else step
        if mine and step.known == RAISED:
            yield "None of these", step.copy(pending=self.focus.id)
        yield ("No" if not single or flags[0].flagged_by == "yes" else "Yes"), asked
        if mine and step.known != RAISED:
            for level in self._own_levels():
                yield _tap(self.focus, single), self._raise_focus(step, level)
            if not single:
                yield "Not sure", step.copy(pending=self.focus.id)
            elif self.focus.level >= Level.URGENT:
                for level in self._own_levels():
                    yield "Not sure", self._raise_focus(step, level)
        levels = {level for flag in flags if flag.id != self.focus.id for level in (flag.level, *(r.to for r in flag.raises))}
        for level in sorted(levels):
            flag = next(one for one in flags if one.id != self.focus.id and level in (one.level, *(r.to for r in one.raises)))
            if flag.level == Level.EMERGENCY and not single:  # counts at once; the other lines are asked later
                yield _tap(flag, single), self._raise_other(step, level)
            else:
                yield _tap(flag, single), self._raise_other(asked, level)
        for level, other in self.others.items():
            if other is not None and any(flag.id != self.focus.id and flag.level == level for flag in flags):
                yield "Not sure", step.copy(pending=other.id)

    def _flag_moves(self, step: Step) -> Iterator[tuple[str, Step]]:
        """A red flag's own question, and the confirming tap."""
        flag = self.script.flag_of_state[step.state]
        mine = flag.id == self.focus.id
        done = step.copy(pending="")
        if step.state == confirmation_of(flag.id):
            for level in range(step.level + 1):  # the other raised flags decide what level is left
                if mine and (level < step.level or step.known == RAISED or level == step.level):
                    yield "Yes, that is right", done.copy(known=ASKED, level=level)
                elif not mine and (level == 0 or step.known != RAISED or level >= int(self.focus.level)):
                    if step.known == RAISED and level < int(self.focus.level):
                        continue
                    yield "Yes, that is right", done.copy(level=level)
            yield from self._stands(flag, "No, keep it", done)
            return
        yield from self._stands(flag, "Yes" if flag.flagged_by == "yes" else "No", done)
        no = "No" if flag.flagged_by == "yes" else "Yes"
        yield no, step.copy(sure=True)
        if not mine or step.known != RAISED:
            yield no, done.copy(known=ASKED) if mine else done
        if flag.level >= Level.URGENT:
            yield from self._stands(flag, "Not sure", done)
        else:
            yield from self._stands(flag, "Not sure", done)
            yield "Not sure", done.copy(known=max(step.known, ASKED)) if mine else done

    def _stands(self, flag: RedFlag, label: str, step: Step) -> Iterator[tuple[str, Step]]:
        if flag.id == self.focus.id:
            if step.known == RAISED:
                yield label, step
            else:
                for level in self._own_levels():
                    yield label, self._raise_focus(step, level, answered=step.answered)
        else:
            yield label, step
            for level in sorted({int(flag.level), *self.rises}):
                if level >= step.level:
                    yield label, self._raise_other(step, level)

    def _commands(self, spot: Spot) -> None:
        """Commands, reminders: jumps from anywhere. `back` leads to questions seen before, with the guard's flags unasked."""
        if self._is_ordinary(spot.state) and isinstance(self.dialogue.states[spot.state], (Ask, Guard, Screen, Say)):
            for known in (ASKED, RAISED) if spot.known == NOT_ASKED else (spot.known,):
                self._new_question(spot.state, known)
            self._new_question(spot.state, spot.known)
        mood = (spot.level, spot.known)
        if mood in self._levels_seen:
            return
        self._levels_seen.add(mood)
        for command, target in self.dialogue.commands.items():
            self._enter(spot, target, f"/{command}")
        for name in tuple(self._armed):
            self._due(spot, name)
        if spot.level < Level.URGENT:
            for question in tuple(self._questions[spot.known]):
                self._back(spot, question)
            self._restart(spot)
        else:
            self._enter(spot, ESCALATION[Level(spot.level)], "/restart")

    def _restart(self, spot: Spot) -> None:
        if spot.known == RAISED:
            step = Step(CROSSING, spot.level, RAISED, self.focus.id, self.dialogue.start, False, self.focus)
        elif spot.level and (other := self.others[Level.SOON]):
            step = Step(CROSSING, spot.level, NOT_ASKED, other.id, self.dialogue.start, False, self.focus)
        else:
            step = self._step(self.dialogue.start, spot.level, NOT_ASKED, arriving=True)
        self._run(step, spot, "/restart")

    def _new_question(self, question: str, known: int) -> None:
        if question in self._questions[known]:
            return
        self._questions[known].add(question)
        for level, other_known in tuple(self._levels_seen):
            if other_known == known and level < Level.URGENT:
                spot = next((one for one in self.came_from if one.level == level and one.known == known), None)
                if spot is not None:
                    self._back(spot, question)

    def _back(self, spot: Spot, question: str) -> None:
        state = self.dialogue.states[question]
        known = NOT_ASKED if isinstance(state, Guard) and self.focus.id in state.flags and spot.known == ASKED else spot.known
        self._enter(Spot(spot.state, spot.level, known), question, "/back", parent=spot)

    def _due(self, spot: Spot, check_in: str) -> None:
        state = self.dialogue.states[check_in]
        if isinstance(state, CheckIn) and state.opens:
            self._enter(spot, state.opens, "(a reminder comes)")

    def _enter(self, spot: Spot, target: str, label: str, *, parent: Spot | None = None, root: bool = False) -> None:
        """A jump by way of the machine's entry into `target`."""
        step = Step(CROSSING, spot.level, spot.known, "", "", False, self.focus, goal=target)
        self._run(step, None if root else (parent or spot), label)

    # Ways

    def _run(self, step: Step, spot: Spot | None, label: str) -> None:
        """Lets the machine go on from a step to every spot it can come to, and checks what it passes."""
        jumping = step.state == CROSSING
        arriving = step.chosen == ARRIVING
        if arriving:
            step.chosen = ""
        if not (jumping or arriving):
            if (step.newly or step.pending) and not step.resume and self._is_ordinary(step.state):
                guard = isinstance(self.dialogue.states.get(step.state), Guard)
                step = step.copy(resume=step.state, answered=not (step.pending and not step.facts and not guard))
            if step.newly:
                self._must_escalate(step, spot, label)
        self._here = (spot, label)
        key = (arriving, *step.key())
        ways = self._memory.get(key)
        if ways is None:
            ways = self._memory[key] = self._settle(step, moving=not (jumping or arriving))
        for after, said in ways:
            if after not in self.came_from:
                self.came_from[after] = (spot, label, said)
                self.queue.append(after)

    def _settle(self, step: Step, *, moving: bool) -> tuple[tuple[Spot, tuple[str, ...]], ...]:
        """Every spot where the conversation can come to wait, with the states it passes; each once."""
        ends: dict[Spot, tuple[str, ...]] = {}
        seen: set[tuple[object, ...]] = set()
        todo: deque[tuple[Step, tuple[str, ...], bool]] = deque([(step, (), moving)])
        while todo:
            step, said, moving = todo.popleft()
            key = (moving, *step.key())
            if key in seen:
                continue
            seen.add(key)
            for after, more in self._go_on(step, said) if moving else self._arrive(step, said):
                if more is None:
                    spot = Spot(after.state, after.level, after.known, after.pending, after.resume, after.answered)
                    ends.setdefault(spot, (*said, after.state))
                else:
                    todo.append((after, more, after.chosen == MOVING))
                    after.chosen = ""
        return tuple(ends.items())

    def _must_escalate(self, step: Step, spot: Spot | None, label: str) -> None:
        """(a) A flag that was just raised leads to its escalation, whatever stands behind."""
        for edge in self._possible(step):
            if edge is None or edge.to != ESCALATION[Level(step.newly)]:
                self._here = (spot, label)
                self._report(
                    ("escalates", step.state), self._mark_of(step.state), "not-escalated", (),
                    f"a red flag raised in “{step.state}” does not lead to {ESCALATION[Level(step.newly)]}",
                )  # fmt: skip

    def _possible(self, step: Step) -> Iterator[Edge | None]:
        """The edges that may be taken here, in order; None last when it may be that none holds."""
        for edge in self.ways.get(step.state, ()):
            can, must = _outcome(edge.conditions, step)
            if can:
                yield edge
            if must:
                return
        yield None

    def _go_on(self, step: Step, said: tuple[str, ...]) -> Iterator[tuple[Step, tuple[str, ...] | None]]:
        """One move of the machine: every step it can lead to, to be arrived at."""
        for edge in self._possible(step):
            if edge is None:
                if step.state != TO_GUARDS:
                    self._report(
                        ("dead-end", step.state), self._mark_of(step.state), "dead-end", said,
                        f"“{step.state}” may have no way on: end `then` with a line that has no `when`",
                    )  # fmt: skip
                continue
            self._check_kept(edge, step, said)
            after = step.copy(state=edge.to, newly=0, sure=False, chosen="")
            if edge.branch is not None:
                if edge.branch.set:
                    after.facts = {**after.facts, **edge.branch.set}
                if edge.branch.rescreen and after.known == ASKED:
                    after.known = NOT_ASKED
            yield after, said

    def _arrive(self, step: Step, said: tuple[str, ...]) -> Iterator[tuple[Step, tuple[str, ...] | None]]:
        """What a state does with a conversation that comes to it: it waits (None), or goes on."""
        if step.state == CROSSING:
            yield from self._cross(step, said)
            return
        if step.state in HUBS:
            yield step.copy(chosen=MOVING), said
            return
        state = self.dialogue.states.get(step.state)
        self.reached.add(step.state)
        if state is None:
            yield step.copy(facts={}), None
            return
        self._check_advice(state, step, said)
        said = (*said, step.state)
        match state:
            case CheckIn():
                if state.opens and state.name not in self._armed:
                    self._armed.add(state.name)
                    self._newly_armed.append(state.name)
                yield step.copy(chosen=MOVING), said
            case Say(button=None) | Suggest() | Route():
                yield step.copy(chosen=MOVING), said
            case Guard():
                yield step.copy(facts={}), None
                mine = self.focus.id in state.flags and step.known == NOT_ASKED
                if not mine or self.focus.only_when is not None:
                    # Nothing left to ask: all asked before, or not asked of this person.
                    yield step.copy(known=ASKED if mine else step.known, chosen=MOVING), said[:-1]
            case Screen():
                yield step.copy(facts={}), None
                items = (self.dialogue.screens.items[name] for name in state.items)
                if all(item.when is not None or item.only_when is not None for item in items):
                    yield step.copy(chosen=MOVING), said[:-1]
            case _:
                yield step.copy(facts={}), None

    def _cross(self, step: Step, said: tuple[str, ...]) -> Iterator[tuple[Step, tuple[str, ...] | None]]:
        """Ends a jump: a flag's own question, where the conversation was interrupted, or where a command leads."""
        answered = False
        goal = step.goal or (question_of(step.pending) if step.pending else "")
        if not goal:
            goal = step.resume or self.dialogue.commands.get("menu", self.dialogue.start)
            answered = step.answered
            step = step.copy(resume="", answered=False)
        for edge in self.script.entries.get(goal, ()):
            can, must = _outcome(edge.conditions, step)
            if can:
                after = step.copy(state=edge.to, goal="", newly=0)
                state = self.dialogue.states.get(edge.to)
                if answered and edge.to == goal and not isinstance(state, (Guard, Say, Hold)):
                    for facts in self._answers_given(state):
                        yield after.copy(facts=facts, chosen=MOVING), said
                else:
                    yield after, said
            if must:
                return

    def _answers_given(self, state: AnyState | None) -> Iterator[Mapping[str, FactValue | None]]:
        """The facts under which a question that was answered before goes on."""
        if isinstance(state, Ask):
            for _, value, answer in self._values(state):
                if isinstance(value, _Open):
                    yield {}
                else:
                    yield {state.fact: value, **(answer.set if answer else {})}
        else:
            yield {}

    # Promises

    def _check_advice(self, state: AnyState, step: Step, said: tuple[str, ...]) -> None:
        """(b) and (c), of the state itself: whatever led here."""
        if not state.advice:
            return
        if not self.script.allows(state, Level(step.level)):
            self._report(
                ("advice", state.name, step.level), state.mark, "advice-after-escalation", said,
                f"“{state.name}” advises {_list(state.advice)} at level {Level(step.level).word}, which the contract does not allow",
            )  # fmt: skip
        if self.required and step.known == NOT_ASKED:
            self._report(
                ("unasked", state.name, self.focus.id), state.mark, "advice-before-guard", said,
                f"“{state.name}” advises {_list(state.advice)} before the red flag {self.focus.id} was asked",
            )  # fmt: skip

    def _check_kept(self, edge: Edge, step: Step, said: tuple[str, ...]) -> None:
        """(b) and (c), of what the author wants: the machine stands guard here, but the way itself is wrong."""
        if not edge.kept_from or edge.mark is None:
            return
        target = self.dialogue.states[edge.kept_from]
        said = (*said, edge.kept_from)
        last = edge.conditions[-1]
        if edge.to == TO_GUARDS:
            if self.required and step.known == NOT_ASKED:
                self._report(
                    ("before", edge.mark, target.name), edge.mark, "advice-before-guard", said,
                    f"“{step.state}” leads to “{target.name}”, which advises {_list(target.advice)}, "
                    f"before the red flag {self.focus.id} was asked",
                )  # fmt: skip
        elif isinstance(last, AtLevel):
            if target.advice and not self.script.allows(target, Level(last.level)):
                self._report(
                    ("after", edge.mark, target.name, last.level), edge.mark, "advice-after-escalation", said,
                    f"“{step.state}” leads to “{target.name}”, which advises {_list(target.advice)}, "
                    f"at level {Level(last.level).word}",
                )  # fmt: skip
        elif isinstance(last, Forbidden) and step.known == RAISED and self.focus.id in last.flags:
            self._report(
                ("forbidden", edge.mark, target.name, self.focus.id), edge.mark, "forbidden-advice", said,
                f"“{step.state}” leads to “{target.name}”, which advises {_list(target.advice)}; "
                f"the red flag {self.focus.id} forbids that",
            )  # fmt: skip

    def _report(
        self, key: tuple[object, ...], mark: Mark, code: str, said: tuple[str, ...], sentence: str
    ) -> None:
        if key not in self.problems:
            self.problems[key] = Problem(mark, sentence, code, story=self._story(*self._here, said))

    def _story(self, spot: Spot | None, label: str, said: tuple[str, ...]) -> tuple[str, ...]:
        """The shortest conversation that comes here, as lines of a chat."""
        moves = [(label, said)]
        while spot is not None:
            before, how, heard = self.came_from[spot]
            moves.append((how, heard))
            spot = before
        lines: list[str] = []
        for how, heard in reversed(moves):
            lines.append(f"Person: {how}")
            lines += [f"Bot ({self._where(name)}): {self._words(name)}" for name in heard]
        return tuple(lines)

    def _where(self, name: str) -> str:
        state = self.dialogue.states.get(name)
        return f"{name}, {state.mark.file}:{state.mark.line}" if state else name

    def _words(self, name: str) -> str:
        state = self.dialogue.states.get(name)
        flag = self.script.flag_of_state.get(name)
        if flag is not None:
            return flag.question
        match state:
            case Guard():
                lines = "; ".join(self.dialogue.red_flags[one].line for one in state.flags)
                return lines if len(state.flags) > 1 else self.dialogue.red_flags[state.flags[0]].question
            case Screen():
                return "; ".join(self.dialogue.screens.items[one].line for one in state.items)
            case Say() | Ask() | Suggest() | Hold() | End():
                first = state.text.parts[0].markdown.strip().split("\n")[0] if state.text.parts else ""
                return first
            case _:
                return "(goes on)"

    def _mark_of(self, name: str) -> Mark:
        state = self.dialogue.states.get(name)
        if state is not None:
            return state.mark
        for level, hub in ONWARD.items():
            if name == hub:
                return self.dialogue.states[ESCALATION[level]].mark
        flag = self.script.flag_of_state.get(name)
        return flag.mark if flag else self.dialogue.states[self.dialogue.start].mark

    def _is_ordinary(self, state: str) -> bool:
        return state in self.dialogue.states and state not in ESCALATION.values()


class _Open:
    """Stands for a fact that may be anything."""


_OPEN = _Open()


def _outcome(conditions: tuple[Condition, ...], step: Step) -> tuple[bool, bool]:
    """(may hold, must hold) of all of them together."""
    must = True
    for condition in conditions:
        values = condition.outcomes(step)  # type: ignore[arg-type]
        if True not in values:
            return False, False
        if False in values:
            must = False
    return True, must


def _by_source(edges: Iterable[Edge]) -> dict[str, tuple[Edge, ...]]:
    found: dict[str, list[Edge]] = {}
    for edge in edges:
        found.setdefault(edge.source, []).append(edge)
    return {source: tuple(ways) for source, ways in found.items()}


def _bounds(script: Script) -> dict[str, set[float]]:
    """Numbers at which some condition over a fact changes its mind, and their neighbours."""
    found: dict[str, set[float]] = {}

    def look(condition: object) -> None:
        if isinstance(condition, FactBetween):
            for bound in (condition.minimum, condition.maximum):
                if bound is not None:
                    found.setdefault(condition.fact, set()).update((bound - 1, bound, bound + 1))
        for part in getattr(condition, "parts", ()):
            look(part)
        if (part := getattr(condition, "part", None)) is not None:
            look(part)

    for edges in script.edges.values():
        for edge in edges:
            for condition in edge.conditions:
                look(condition)
    for flag in script.dialogue.red_flags.values():
        for condition in flag.raised_when:
            look(condition)
    return found


def _words_of(flag: RedFlag) -> str:
    return flag.heard_as[0] if flag.heard_as else flag.line


def _tap(flag: RedFlag, single: bool) -> str:
    if not single:
        return flag.line
    return "Yes" if flag.flagged_by == "yes" else "No"


def _list(labels: Iterable[str]) -> str:
    return ", ".join(sorted(labels))


def _unreachable(script: Script, reached: set[str]) -> Iterator[Problem]:
    for state in script.dialogue.states.values():
        if state.name not in reached:
            yield Problem(state.mark, f"nothing leads to “{state.name}”", "unreachable")


def _unguarded(script: Script) -> Iterator[Problem]:
    """Required red flags that no guard asks."""
    guarded = {flag for guard in script.guards for flag in guard.flags}
    for flag in script.dialogue.red_flags.values():
        if flag.id in script.required and flag.id not in guarded:
            yield Problem(flag.mark, f"no guard asks the red flag “{flag.id}”, which the contract requires", "flag-without-guard")


def _traps(script: Script) -> Iterator[Problem]:
    """States from which no author's way leads to an end, nor to what a command opens."""
    ways: dict[str, set[str]] = {}
    for edge in script.edges[GO_ON]:
        ways.setdefault(edge.to, set()).add(edge.source)
    out = {name for name, state in script.dialogue.states.items() if isinstance(state, End)}
    todo = list(out)
    while todo:
        for source in ways.get(todo.pop(), ()):
            if source not in out:
                out.add(source)
                todo.append(source)
    for state in script.dialogue.states.values():
        free = isinstance(state, State) and state.name not in ESCALATION.values()
        if free and state.name not in out and not _resumes(script, state.name):
            yield Problem(state.mark, f"from “{state.name}” no way leads to an end", "trap")


def _resumes(script: Script, state: str) -> bool:
    return any(edge.source == state and edge.to == CROSSING and not edge.conditions for edge in script.edges[GO_ON])
