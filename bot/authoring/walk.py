"""One exploration of a dialogue: every spot a conversation can come to wait in, by the edges the machine was built of.

Knows no engine turn: it follows `Script.edges` and `Script.entries`, and takes every answer, skip, "not sure", command,
reminder, silence and heard red flag as a move. Facts are left open unless the present answer decides them.

A walk follows one red flag in one condition (not asked yet, raised) or none at all (everything asked). An interruption
by a red flag is explored once, whoever was interrupted: what it can come back with is then handed to each of them.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from bot.dialogue.conditions import BOTH, Condition, FactBetween, FactValue, is_over_facts
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
    Limit,
    Number,
    RedFlag,
    Route,
    Say,
    Screen,
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
"""What is known of the flag followed. A walk that follows none has everything ASKED."""
ARRIVING, MOVING, ASKING, RAISING = "(arriving)", "(moving)", "(asking)", "(raising)"
HUBS = frozenset((TO_GUARDS, *ONWARD.values()))
CALLER = "(where it was interrupted)"
"""Stands for the state that an interruption leads back to."""
RETURNS = "(returns)"
_YES, _NO = frozenset((True,)), frozenset((False,))
Said = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Spot:
    """Where an explored conversation waits: the state, the level, what is known of the flag followed, what is to come."""

    state: str
    level: int
    known: int
    pending: str = ""
    resume: str = ""
    answered: bool = False


class Step:
    """A conversation on its way from one spot to the next: what the machine's conditions look at (an OpenView)."""

    __slots__ = (
        "answered", "by_words", "chosen", "facts", "focus", "goal", "known", "level", "newly", "pending", "resume", "state", "sure",
    )  # fmt: skip

    def __init__(self, state: str, level: int, known: int, focus: str) -> None:
        self.state, self.level, self.known, self.focus = state, level, known, focus
        self.pending = self.resume = self.chosen = self.goal = ""
        self.answered = self.sure = self.by_words = False
        self.newly = 0
        self.facts: Mapping[str, FactValue | None] = {}

    def copy(self, **changes: object) -> Step:
        """Another step like this one, but for `changes`."""
        step = Step(self.state, self.level, self.known, self.focus)
        step.pending, step.resume, step.chosen, step.goal = self.pending, self.resume, self.chosen, self.goal
        step.answered, step.sure, step.newly, step.facts = self.answered, self.sure, self.newly, self.facts
        step.by_words = self.by_words
        for name, value in changes.items():
            setattr(step, name, value)
        return step

    def key(self) -> tuple[object, ...]:
        """What decides where it can go."""
        facts = tuple(sorted(self.facts.items(), key=lambda fact: fact[0])) if self.facts else ()
        return (
            self.state, self.level, self.known, self.pending, self.resume, self.answered, self.newly, self.sure,
            self.chosen, self.goal, facts,
        )  # fmt: skip

    def flag(self, flag: str) -> bool | None:
        """Known of the flag followed; none is raised while the level is the lowest."""
        if flag == self.focus:
            return self.known == RAISED
        return False if self.level == 0 else None

    def still_to_ask(self, flags: frozenset[str] | None) -> frozenset[bool]:
        """The flag followed is missing when it was not asked; without one, nothing is. Others are left open."""
        if not self.focus:
            return _NO
        if self.known == NOT_ASKED and (flags is None or self.focus in flags):
            return _YES
        return _NO if flags is not None and flags == {self.focus} else BOTH


@dataclass(slots=True)
class Findings:
    """What walks share: problems (the shortest story of each), states reached, and where everything is asked anew."""

    problems: dict[tuple[object, ...], Problem] = field(default_factory=dict)
    reached: set[str] = field(default_factory=set)
    armed: set[str] = field(default_factory=set)
    anew: dict[tuple[object, ...], tuple[Step, Said]] = field(default_factory=dict)
    beyond: dict[Spot, Said] = field(default_factory=dict)
    moves: int = 0
    spots: int = 0
    ways: dict[str, _Ways] = field(default_factory=dict)
    bounds: dict[str, set[float]] = field(default_factory=dict)

    @classmethod
    def of(cls, script: Script) -> Findings:
        """Nothing found yet; the script's ways and bounds worked out once for all walks."""
        return cls(ways=_by_source(script.edges[GO_ON]), bounds=_bounds(script))

    def report(self, key: tuple[object, ...], problem: Problem) -> None:
        """Keeps the problem, unless the same is known with a story not longer."""
        known = self.problems.get(key)
        if known is None or len(problem.story) < len(known.story):
            self.problems[key] = problem


class Walk:
    """Breadth first from the roots given, while what is known of the flag followed stays `known`."""

    def __init__(self, script: Script, focus: RedFlag | None, known: int, findings: Findings) -> None:
        self.script, self.dialogue, self.findings = script, script.dialogue, findings
        self.focus, self.known = focus, known
        self.name = focus.id if focus else ""
        self.required = self.name in script.required
        self.ways, self.bounds = findings.ways, findings.bounds
        self.others = {
            level: next((flag for flag in script.by_urgency if flag.level == level and flag.id != self.name), None)
            for level in (Level.EMERGENCY, Level.URGENT, Level.SOON)
        }
        self.rises = frozenset(int(rule.to) for flag in self.dialogue.red_flags.values() for rule in flag.raises)
        self.own_levels = (
            tuple(sorted({int(focus.level), *(rise for rise in self.rises if rise > focus.level)})) if focus else ()
        )
        self.came_from: dict[Spot, tuple[Spot | None, str, Said]] = {}
        self.before_root: dict[Spot, Said] = {}
        self.queue: deque[Spot] = deque()
        self._ended: set[tuple[Limit, int]] = set()
        self._memory: dict[tuple[object, ...], tuple[tuple[Spot, Said], ...]] = {}
        self._here: tuple[Spot | None, str] = (None, "")
        self._prefix: Said = ()
        self._questions: list[str] = []
        self._levels: dict[int, Spot] = {}
        self._after: dict[Spot, list[tuple[Spot, str, Said]]] = {}
        self._callers: dict[Spot, dict[str, tuple[Spot | None, str, Said]]] = {}
        self._resumed: set[tuple[str, Spot]] = set()
        self._armed: set[str] = set()
        self._anew: set[tuple[object, ...]] = set()

    # Roots

    def begin(self, level: int = 0) -> None:
        """From the first state."""
        self._run(self._step(self.dialogue.start, level, chosen=ARRIVING), None, "/start")

    def enter(self, state: str, level: int, label: str, prefix: Said = ()) -> None:
        """From a jump to a state."""
        self._prefix = prefix
        self._run(self._step(CROSSING, level, goal=state), None, label)
        self._prefix = ()

    def stand(self, spot: Spot, prefix: Said) -> None:
        """From a spot that another walk came to."""
        if spot not in self.came_from:
            self.came_from[spot] = (None, "", ())
            self.before_root[spot] = prefix
            self.queue.append(spot)

    def story_of(self, spot: Spot) -> Said:
        """The shortest conversation to a spot of this walk."""
        before, label, said = self.came_from[spot]
        return (*self.before_root.get(spot, ()), *self._story(before, label, said))

    def explore(self) -> bool:
        """To the end, with what other walks have found meanwhile. False when there was nothing new."""
        before = len(self.came_from)
        self._take_up()
        while True:
            while self.queue:
                spot = self.queue.popleft()
                for label, step in self._moves(spot):
                    self.findings.moves += 1
                    self._run(step, spot, label)
                self._commands(spot)
            if not self._return_to_callers():
                break
        self.findings.spots += len(self.came_from) - before
        return len(self.came_from) > before

    def _take_up(self) -> None:
        """Reminders that were armed, and (while a flag is not asked) places where everything is to be asked anew."""
        for check_in in sorted(self.findings.armed - self._armed):
            self._armed.add(check_in)
            for spot in tuple(self._levels.values()):
                self._due(spot, check_in)
        if self.known != NOT_ASKED:
            return
        for key, (step, story) in tuple(self.findings.anew.items()):
            if key not in self._anew:
                self._anew.add(key)
                self._prefix = story
                chosen = "" if step.chosen == MOVING else ARRIVING
                self._run(step.copy(known=self.known, focus=self.name, chosen=chosen), None, "")
                self._prefix = ()

    # Moves

    def _step(self, state: str, level: int, *, chosen: str = "", goal: str = "") -> Step:
        step = Step(state, level, self.known, self.name)
        step.chosen, step.goal = chosen, goal
        return step

    def _moves(self, spot: Spot) -> Iterator[tuple[str, Step]]:
        step = self._step(spot.state, spot.level).copy(pending=spot.pending, resume=spot.resume, answered=spot.answered)
        state = self.dialogue.states.get(spot.state)
        match state:
            case None:
                yield from self._flag_moves(step)
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
                    chosen = step.copy(chosen=answer.id)
                    yield from self._told(answer.label, chosen, tuple(answer.set), answer.set, answer)
            case Say(button=str(button)):
                yield button, step
            case _:
                pass
        yield from self._heard(spot, step)

    def _heard(self, spot: Spot, step: Step) -> Iterator[tuple[str, Step]]:
        """Words that tell of the flag followed, or of another one of each level, at any moment. The question stays open."""
        step = step.copy(by_words=True)
        if self.focus is not None and spot.known != RAISED:
            if self.focus.level == Level.EMERGENCY or self.focus.level < spot.level:
                for level in self.own_levels:
                    if level >= spot.level:
                        yield _words_of(self.focus), self._raise_focus(step, level)
                    else:  # noted; the question stays open
                        there = replace(spot, known=RAISED)
                        self._here = (spot, _words_of(self.focus))
                        self._found(there, spot, _words_of(self.focus), (), "")
            else:
                yield _words_of(self.focus), step.copy(pending=self.name)
        for level, other in self.others.items():
            if other is not None:
                if level == Level.EMERGENCY:
                    yield _words_of(other), self._raise_other(step, level)
                elif level >= spot.level:
                    yield _words_of(other), step.copy(pending=other.id)

    def _ask_moves(self, state: Ask, step: Step) -> Iterator[tuple[str, Step]]:
        for label, value, answer in _values(state, self.bounds):
            if answer is not None and answer.when is not None and True not in answer.when.outcomes(step):
                continue
            if answer is not None and answer.to == TAKE_BACK:
                if step.known == RAISED:
                    yield label, step.copy(pending=self.name)
                for level, other in self.others.items():
                    if other is not None and level <= step.level:
                        yield label, step.copy(pending=other.id)
                continue
            facts: dict[str, FactValue | None] = {} if isinstance(value, _Open) else {state.fact: value}
            if answer is not None:
                facts.update(answer.set)
            changed = (state.fact, *(answer.set if answer else ()))
            yield from self._told(label, step, changed, facts, answer, state.then)
        if state.silence_to:
            yield "(no answer)", step.copy(chosen=SILENCE)

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
            self._asked_anew(step.copy(chosen=MOVING))
        raised: dict[str, frozenset[bool]] = {}
        for fact in changed:
            for flag in self.script.raised_by_fact.get(fact, ()):
                seen = [condition.outcomes(step) for condition in self.dialogue.red_flags[flag].raised_when]
                raised[flag] = _YES if _YES in seen else (BOTH if any(True in one for one in seen) else _NO)
        for flag in answer.red_flags if answer else ():
            raised[flag] = _YES
        for branch in then:
            values = branch.when.outcomes(step) if branch.when else _YES
            for flag in branch.red_flags:
                raised[flag] = _YES if _YES in (values, raised.get(flag)) else values | raised.get(flag, _NO)
        own = raised.pop(self.name, _NO)
        for level in self._other_levels(raised, step):
            after = self._raise_other(step, level) if level else step
            if False in own or after.known == RAISED:
                yield from ((label, one) for one in self._rising(after))
            if True in own and after.known != RAISED:
                yield from ((label, self._raise_focus(after, own_level)) for own_level in self.own_levels)

    def _rising(self, step: Step) -> Iterator[Step]:
        """A raised flag may become worse by its rules when facts change."""
        yield step
        if step.level > 0:
            for level in self.rises:
                if level > step.level:
                    yield step.copy(level=level, newly=level)

    @staticmethod
    def _other_levels_of(raised: Mapping[str, frozenset[bool]], flags: Mapping[str, RedFlag]) -> tuple[int, set[int]]:
        floor, levels = 0, {0}
        for flag, values in raised.items():
            if True in values:
                levels.add(int(flags[flag].level))
                if values == _YES:
                    floor = max(floor, int(flags[flag].level))
        return floor, levels

    def _other_levels(self, raised: Mapping[str, frozenset[bool]], step: Step) -> tuple[int, ...]:
        """Levels that flags other than the one followed may be raised to: 0 for none."""
        floor, levels = self._other_levels_of(raised, self.dialogue.red_flags)
        if max(levels) > 0:
            levels |= {level for level in self.rises if level > step.level}
        return tuple(sorted(level for level in levels if level >= floor))

    def _raise_focus(self, step: Step, level: int) -> Step:
        newly = level if level >= step.level else step.newly
        return step.copy(known=RAISED, level=max(level, step.level), newly=newly, pending="")

    @staticmethod
    def _raise_other(step: Step, level: int) -> Step:
        return step if level < step.level else step.copy(level=level, newly=level)

    def _guard_moves(self, guard: Guard, step: Step) -> Iterator[tuple[str, Step]]:
        """None of these; each line; not sure about one of them."""
        flags = [self.dialogue.red_flags[flag] for flag in guard.flags]
        mine, single = self.name in guard.flags, len(flags) == 1
        asked = step.copy(known=max(step.known, ASKED)) if mine else step
        if mine and step.known == RAISED:
            yield "None of these", step.copy(pending=self.name)
        yield ("No" if flags[0].flagged_by == "yes" else "Yes") if single else "None of these", asked
        if mine and self.focus is not None and step.known != RAISED:
            for level in self.own_levels:
                yield _tap(self.focus, single), self._raise_focus(step, level)
                if single and self.focus.level >= Level.URGENT:
                    yield "Not sure", self._raise_focus(step, level)
            if not single:
                yield "Not sure", step.copy(pending=self.name)
        done: set[int] = set()
        for flag in flags:
            for level in {int(flag.level), *(int(rule.to) for rule in flag.raises)} - done:
                if flag.id != self.name:
                    done.add(level)
                    at_once = flag.level == Level.EMERGENCY and not single  # the other lines are asked later
                    yield _tap(flag, single), self._raise_other(step if at_once else asked, level)
        for level, other in self.others.items():
            if other is not None and any(flag.id != self.name and flag.level == level for flag in flags):
                yield "Not sure", step.copy(pending=other.id)

    def _flag_moves(self, step: Step) -> Iterator[tuple[str, Step]]:
        """A red flag's own question, and the confirming tap."""
        flag = self.script.flag_of_state[step.state]
        mine = flag.id == self.name
        done = step.copy(pending="")
        if step.state == confirmation_of(flag.id):
            for level in range(step.level + 1):  # the flags that stay raised decide what level is left
                if mine:
                    yield "Yes, that is right", done.copy(known=ASKED, level=level)
                elif step.known != RAISED or self.focus is None or level >= self.focus.level:
                    yield "Yes, that is right", done.copy(level=level)
            yield from self._stands(flag, "No, keep it", done)
            return
        yield from self._stands(flag, "Yes" if flag.flagged_by == "yes" else "No", done)
        yield from self._stands(flag, "Not sure", done)
        no = "No" if flag.flagged_by == "yes" else "Yes"
        yield no, step.copy(sure=True)
        if not mine:
            yield no, done
        elif step.known != RAISED:
            yield no, done.copy(known=ASKED)
            if flag.level < Level.URGENT:
                yield "Not sure", done.copy(known=ASKED)

    def _stands(self, flag: RedFlag, label: str, step: Step) -> Iterator[tuple[str, Step]]:
        if flag.id != self.name:
            yield label, step
            for level in sorted({int(flag.level), *self.rises}):
                if level >= step.level:
                    yield label, self._raise_other(step, level)
        elif step.known == RAISED:
            yield label, step
        else:
            yield from ((label, self._raise_focus(step, level)) for level in self.own_levels)

    # Commands and reminders

    def _commands(self, spot: Spot) -> None:
        """Jumps that are possible from anywhere; which depends on the level only, so each is taken once a level."""
        state = self.dialogue.states.get(spot.state)
        if isinstance(state, (Ask, Guard, Screen, Say)) and self._is_ordinary(spot.state):
            self._new_question(spot.state)
        if state is not None and state.limit is not None:
            self._limited(state.limit, spot)
        if spot.level in self._levels:
            return
        self._levels[spot.level] = spot
        for command, target in self.dialogue.commands.items():
            self._jump(spot, target, f"/{command}")
        for check_in in sorted(self._armed):
            self._due(spot, check_in)
        if spot.level < Level.URGENT:
            for question in tuple(self._questions):
                self._jump(spot, question, "/back")
            self._restart(spot)
        else:
            self._jump(spot, ESCALATION[Level(spot.level)], "/restart")

    def _limited(self, limit: Limit, spot: Spot) -> None:
        """The limit may end the steps it holds for, and a command may lead away from them, at each level once."""
        if (limit, spot.level) not in self._ended:
            self._ended.add((limit, spot.level))
            self._jump(spot, limit.to, "(the limit is over)")
            self._jump(spot, limit.left, "(a command leads away)")

    def _new_question(self, question: str) -> None:
        if question not in self._questions:
            self._questions.append(question)
            for level, spot in tuple(self._levels.items()):
                if level < Level.URGENT:
                    self._jump(spot, question, "/back")

    def _restart(self, spot: Spot) -> None:
        if self.known == ASKED:
            return  # everything is asked anew: the walks of flags not asked begin there
        if self.known == RAISED:
            step = self._step(CROSSING, spot.level).copy(pending=self.name)
        elif spot.level and (other := self.others[Level.SOON]):
            step = self._step(CROSSING, spot.level).copy(pending=other.id)
        else:
            step = self._step(self.dialogue.start, spot.level, chosen=ARRIVING)
        self._run(step, spot, "/restart")

    def _due(self, spot: Spot, check_in: str) -> None:
        state = self.dialogue.states[check_in]
        if isinstance(state, CheckIn) and state.opens:
            self._jump(spot, state.opens, "(a reminder comes)")

    def _jump(self, spot: Spot, target: str, label: str) -> None:
        self._run(self._step(CROSSING, spot.level, goal=target), spot, label)

    # Ways

    def _run(self, step: Step, spot: Spot | None, label: str) -> None:
        """Lets the machine go on from a step to every spot it can come to, and checks what it passes."""
        jumping = step.state == CROSSING
        arriving = step.chosen == ARRIVING
        if arriving:
            step.chosen = ""
        caller = ""
        moving = not (jumping or arriving)
        if moving and (step.newly or step.pending):
            if self._is_ordinary(step.state) and (not step.resume or spot is None or spot.level < Level.URGENT):
                caller = step.state
                step = step.copy(resume=CALLER, answered=not step.by_words)
            if step.newly:
                self._must_escalate(step, spot, label)
        self._here = (spot, label)
        key = (arriving, *step.key())
        ways = self._memory.get(key)
        if ways is None:
            ways = self._memory[key] = self._settle(step, moving=moving)
        for after, said in ways:
            self._found(after, spot, label, said, caller)

    def _found(self, after: Spot, spot: Spot | None, label: str, said: Said, caller: str) -> None:
        if after.known != self.known and after.state != RETURNS:
            if after not in self.findings.beyond:
                self.findings.beyond[after] = self._story(spot, label, said)
            return
        if caller:
            self._callers.setdefault(after, {}).setdefault(caller, (spot, label, said))
        elif spot is not None and spot.resume == CALLER and after.resume == CALLER:
            self._after.setdefault(spot, []).append((after, label, said))
        if after.state != RETURNS and after not in self.came_from:
            self.came_from[after] = (spot, label, said)
            if self._prefix:
                self.before_root[after] = self._prefix
            self.queue.append(after)

    def _return_to_callers(self) -> bool:
        """Hands what interruptions come back with to whom they interrupted. False when nothing new came of it."""
        back: dict[Spot, set[Spot]] = {}
        for spot, nexts in self._after.items():
            for after, _, _ in nexts:
                back.setdefault(after, set()).add(spot)
        returns = {spot for spot in (*back, *self._callers) if spot.state == RETURNS}
        count = len(self.came_from)
        fresh = False
        for end in returns:
            todo, seen = [end], {end}
            while todo:
                for before in back.get(todo.pop(), ()):
                    if before not in seen:
                        seen.add(before)
                        todo.append(before)
            for entry in seen:
                for caller, (before_it, label, said) in tuple(self._callers.get(entry, {}).items()):
                    if (caller, end) not in self._resumed:
                        self._resumed.add((caller, end))
                        fresh = True
                        self._resume(caller, end, before_it, label, said)
        return fresh and (len(self.came_from) > count or bool(self.queue))

    def _resume(self, caller: str, end: Spot, spot: Spot | None, label: str, said: Said) -> None:
        if end.known != self.known:
            spot_there = Spot(caller, end.level, end.known)
            self.findings.beyond.setdefault(spot_there, self._story(spot, label, said))
            return
        step = self._step(CROSSING, end.level, goal=caller)
        if end.answered:
            step.answered = True
        self._run(step, spot, label)
        state = self.dialogue.states.get(caller)
        if state is not None and state.limit is not None:
            self._run(self._step(CROSSING, end.level, goal=state.limit.to), spot, label)

    def _settle(self, step: Step, *, moving: bool) -> tuple[tuple[Spot, Said], ...]:
        """Every spot where the conversation can come to wait, with the states it passes; each once."""
        ends: dict[Spot, Said] = {}
        came: dict[tuple[object, ...], tuple[object, ...] | None] = {}
        todo: deque[tuple[Step, Said, bool, tuple[object, ...] | None]] = deque([(step, (), moving, None)])
        while todo:
            step, said, moving, before = todo.popleft()
            key = (moving, *step.key())
            if key in came:
                self._check_circle(key, before, came, step, said)
                continue
            came[key] = before
            for after, more in self._go_on(step, said) if moving else self._arrive(step, said):
                if more is None:
                    spot = Spot(after.state, after.level, after.known, after.pending, after.resume, after.answered)
                    ends.setdefault(spot, (*said, after.state))
                else:
                    going = after.chosen == MOVING
                    after.chosen = "" if going else after.chosen
                    todo.append((after, more, going, key))
        return tuple(ends.items())

    def _check_circle(
        self,
        key: tuple[object, ...],
        before: tuple[object, ...] | None,
        came: Mapping[tuple[object, ...], tuple[object, ...] | None],
        step: Step,
        said: Said,
    ) -> None:
        """A step that is its own ancestor: the conversation would go round without asking anything."""
        while before is not None:
            if before == key:
                state = self.dialogue.states.get(step.state)
                if state is not None:
                    self._report(
                        ("endless", state.phase), state.mark, "endless", said,
                        f"from “{state.name}” the conversation can go round without a question",
                    )  # fmt: skip
                return
            before = came[before]

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
        """The edges that may be taken here, in order; None last when it may be that none holds.

        An edge that keeps out of a state stands before the way into it, under the same conditions of the author's: when
        what it adds holds for certain, that way cannot be taken, whatever the facts are.
        """
        kept: set[tuple[object, str]] = set()
        for edge, exact, over_facts in self.ways.get(step.state, ()):
            if kept and ((edge.mark, edge.to) in kept or (edge.mark, edge.kept_from) in kept):
                continue
            can, must = _outcome(exact, step)
            if can and over_facts:
                if step.facts:
                    told, certain = _outcome(over_facts, step)
                    can, must = told, must and certain
                else:
                    must = False  # nothing is told at this moment: it may hold or not
            if can:
                yield edge
                if edge.kept_from and edge.conditions[-1].outcomes(step) == _YES:
                    kept.add((edge.mark, edge.kept_from))
            if must:
                return
        yield None

    def _go_on(self, step: Step, said: Said) -> Iterator[tuple[Step, Said | None]]:
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
                known = {fact: value for fact, value in after.facts.items() if fact not in edge.branch.copy}
                after.facts = {} if edge.branch.new_episode else known
                if edge.branch.set:
                    after.facts = {**after.facts, **edge.branch.set}
                if edge.branch.rescreen:
                    self._asked_anew(after)
                yield from ((raised, said) for raised in self._raised_on_the_way(after, edge.branch))
            if step.state == TO_GUARDS:
                after.chosen = ASKING
            yield after, said

    def _raised_on_the_way(self, step: Step, branch: Branch) -> Iterator[Step]:
        """Facts that a way sets may raise red flags: then those come first, and it is come back to."""
        for fact in branch.set:
            for name in self.script.raised_by_fact.get(fact, ()):
                flag = self.dialogue.red_flags[name]
                if any(True in condition.outcomes(step) for condition in flag.raised_when):
                    own = name == self.name
                    for level in self.own_levels if own else (int(flag.level), *self.rises):
                        raised = self._raise_focus(step, level) if own else self._raise_other(step, level)
                        yield raised.copy(chosen=RAISING) if raised.newly else raised

    def _asked_anew(self, step: Step) -> None:
        """Every red flag is to be asked again from here on: a root of the walks of flags not asked."""
        if step.known != NOT_ASKED and step.level < Level.URGENT:
            key = (step.state, step.level, step.chosen, tuple(sorted(step.facts, key=str)))
            if key not in self.findings.anew:
                self.findings.anew[key] = (step.copy(), self._story(*self._here, ()))

    def _arrive(self, step: Step, said: Said) -> Iterator[tuple[Step, Said | None]]:
        """What a state does with a conversation that comes to it: it waits (None), or goes on."""
        if step.chosen == RAISING:
            yield step.copy(chosen=MOVING), said
            return
        if step.state == CROSSING:
            yield from self._cross(step, said)
            return
        if step.state in HUBS:
            yield step.copy(chosen=MOVING), said
            return
        state = self.dialogue.states.get(step.state)
        self.findings.reached.add(step.state)
        if state is None:
            yield step.copy(facts={}), None
            return
        self._check_advice(state, step, said)
        said = (*said, step.state)
        match state:
            case CheckIn():
                if state.opens:
                    self.findings.armed.add(state.name)
                yield step.copy(chosen=MOVING), said
            case Say(button=None) | Suggest() | Route():
                yield step.copy(chosen=MOVING), said
            case Guard():
                yield step.copy(facts={}), None
                mine = self.name in state.flags and step.known == NOT_ASKED
                if step.chosen == ASKING:
                    return  # led here because something is missing
                if not mine or (self.focus is not None and self.focus.only_when is not None):
                    # Nothing left to ask: all asked before, or not asked of this person.
                    yield step.copy(known=ASKED if mine else step.known, chosen=MOVING), said[:-1]
            case Screen():
                yield step.copy(facts={}), None
                items = (self.dialogue.screens.items[name] for name in state.items)
                if all(item.when is not None or item.only_when is not None for item in items):
                    yield step.copy(chosen=MOVING), said[:-1]
            case _:
                yield step.copy(facts={}), None

    def _cross(self, step: Step, said: Said) -> Iterator[tuple[Step, Said | None]]:
        """Ends a jump: at a flag's own question, where the conversation was interrupted, or where a command leads."""
        goal = step.goal or (question_of(step.pending) if step.pending else "")
        if not goal and step.resume:
            yield step.copy(state=RETURNS, facts={}), None
            return
        if not goal:  # or any question that was left before: `_commands` goes to all of them
            goal = self.dialogue.commands.get("menu", self.dialogue.start)
        answered = step.answered and bool(step.goal)
        for edge in self.script.entries.get(goal, ()):
            can, must = _outcome(edge.conditions, step)
            if can:
                after = step.copy(state=edge.to, goal="", newly=0)
                state = self.dialogue.states.get(edge.to)
                if answered and edge.to == goal and not isinstance(state, (Guard, Say, Hold, End)):
                    for facts in _answers_given(state, self.bounds, step):
                        yield after.copy(facts=facts, answered=False, chosen=MOVING), said
                else:
                    yield after, said
            if must:
                return

    # Promises

    def _check_advice(self, state: AnyState, step: Step, said: Said) -> None:
        """(b) and (c), of the state itself: whatever led here."""
        if not state.advice:
            return
        said = (*said, state.name)
        if not self.script.allows(state, Level(step.level)):
            self._report(
                ("advice", state.name, step.level), state.mark, "advice-after-escalation", said,
                f"“{state.name}” advises {_list(state.advice)} at level {Level(step.level).word}, which the contract does not allow",
            )  # fmt: skip
        if self.required and step.known == NOT_ASKED:
            self._report(
                ("unasked", state.name, self.name), state.mark, "advice-before-guard", said,
                f"“{state.name}” advises {_list(state.advice)} before the red flag {self.name} was asked",
            )  # fmt: skip

    def _check_kept(self, edge: Edge, step: Step, said: Said) -> None:
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
                    f"before the red flag {self.name} was asked",
                )  # fmt: skip
        elif isinstance(last, AtLevel):
            if target.advice and not self.script.allows(target, Level(last.level)):
                self._report(
                    ("after", edge.mark, target.name, last.level), edge.mark, "advice-after-escalation", said,
                    f"“{step.state}” leads to “{target.name}”, which advises {_list(target.advice)}, "
                    f"at level {Level(last.level).word}",
                )  # fmt: skip
        elif isinstance(last, Forbidden) and step.known == RAISED and self.name in last.flags:
            self._report(
                ("forbidden", edge.mark, target.name, self.name), edge.mark, "forbidden-advice", said,
                f"“{step.state}” leads to “{target.name}”, which advises {_list(target.advice)}; "
                f"the red flag {self.name} forbids that",
            )  # fmt: skip

    def _report(self, key: tuple[object, ...], mark: Mark, code: str, said: Said, sentence: str) -> None:
        self.findings.report(key, Problem(mark, sentence, code, story=self._story(*self._here, said)))

    def _story(self, spot: Spot | None, label: str, said: Said) -> Said:
        """The shortest conversation that comes here, as lines of a chat."""
        moves = [(label, said)]
        prefix = self._prefix
        here = spot
        while here is not None:
            before, how, heard = self.came_from[here]
            moves.append((how, heard))
            prefix = self.before_root.get(here, prefix) if before is None else prefix
            here = before
        lines: list[str] = list(prefix)
        for how, heard in reversed(moves):
            if how:
                lines.append(f"Person: {how}")
            lines += [f"Bot ({self._where(name)}): {self._words(name)}" for name in heard if name != RETURNS]
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
                return state.text.parts[0].markdown.strip().split("\n")[0] if state.text.parts else ""
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
_Bounds = Mapping[str, set[float]]


def _values(state: Ask, bounds: _Bounds) -> Iterator[tuple[str, FactValue | _Open | None, Answer | None]]:
    """Every answer as (label, fact, the author's answer); open where the fact may be anything."""
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
            inside = {low, high, *(bound for bound in bounds.get(state.fact, ()) if low <= bound <= high)}
            for number in sorted(inside):
                yield f"{number:g}", number, None
        case Words():
            yield "(some words)", _OPEN, None
    if state.not_sure:
        yield "Not sure", "not_sure", None
    if state.skip:
        yield "Skip", None, None


def _answers_given(state: AnyState | None, bounds: _Bounds, step: Step) -> Iterator[Mapping[str, FactValue | None]]:
    """The facts under which a question that was answered before goes on."""
    if not isinstance(state, Ask):
        yield {}
        return
    for _, value, answer in _values(state, bounds):
        if answer is not None and answer.when is not None and True not in answer.when.outcomes(step):
            continue
        yield {} if isinstance(value, _Open) else {state.fact: value, **(answer.set if answer else {})}


def _outcome(conditions: tuple[Condition, ...], step: Step) -> tuple[bool, bool]:
    """(may hold, must hold) of all of them together."""
    must = True
    for condition in conditions:
        values = condition.outcomes(step)
        if True not in values:
            return False, False
        if False in values:
            must = False
    return True, must


_Ways = tuple[tuple[Edge, tuple[Condition, ...], tuple[Condition, ...]], ...]


def _by_source(edges: Iterable[Edge]) -> dict[str, _Ways]:
    """Source -> its edges in order, with the conditions that look at more than facts, and those that do not."""
    found: dict[str, list[tuple[Edge, tuple[Condition, ...], tuple[Condition, ...]]]] = {}
    for edge in edges:
        over_facts = tuple(condition for condition in edge.conditions if is_over_facts(condition))
        exact = tuple(condition for condition in edge.conditions if not is_over_facts(condition))
        found.setdefault(edge.source, []).append((edge, exact, over_facts))
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
