"""One exploration of a dialogue: every spot a conversation can come to wait in. Runs no turn.

A walk follows one red flag in one condition (not asked yet, raised) or none at all (everything asked), the shortest
conversations first. An interruption by a red flag is explored once, whoever was interrupted: what it can come back with
is then handed to each.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from heapq import heappop, heappush
from itertools import count

from bot.authoring.checks.subject import answers_of
from bot.authoring.proof.person import Move, Person
from bot.authoring.proof.promises import Breach, Findings
from bot.authoring.proof.settling import ARRIVE, MOVE, Doing, Settling
from bot.authoring.proof.spots import CALLER, ELSEWHERE, INTERRUPTED, NOT_ASKED, RAISED, RETURNS, Said, Spot, Step
from bot.authoring.proof.stories import Stories, words_of
from bot.authoring.proof.ways import Ways, passes
from bot.dialogue.conditions import FactValue
from bot.dialogue.model import Ask, CheckIn, Level, Limit, RedFlag
from bot.dialogue.problems import Mark, Problem
from bot.engine.asking import is_waiting
from bot.engine.machine import CROSSING, ESCALATION, TO_GUARDS, Script, question_of

How = tuple[Spot | None, str, Said]
"""The spot before, what the person did there, the states that spoke then."""


Told = tuple[tuple[str, FactValue | None], ...]
Caller = tuple[str, Told] | tuple[int, bool]
"""A state with what was answered there (nothing: it may be anything); or all states, at a level, answered or not."""
Earlier = Callable[[], Said]
"""Tells, when somebody asks, what was said before a root of a walk."""
NOTHING: Earlier = tuple
LATER = 10_000
"""More moves than any plain way takes: what is put off by so many is followed when all plain ways were."""
NEVER = 1_000_000_000
Where = tuple[Spot | None, Earlier]
"""The spot that was interrupted, if it was one, and what was said before it."""


@dataclass(frozen=True, slots=True)
class Leap:
    """A jump that is possible from anywhere below a level. `mark`: the author chose where to, and here.

    `earlier`: what had to happen before it can be, as a reminder has to be set; such leaps are explored last.
    """

    label: str
    to: str
    mark: Mark | None = None
    below: int = Level.EMERGENCY + 1
    earlier: Earlier | None = field(default=None, compare=False)


class Interruptions:
    """Whom an interruption can come back to, as far as is known. `todo`: returns that nobody has followed yet.

    A caller is a state, or stands for all states that are interrupted in the same way.
    """

    def __init__(self) -> None:
        self.todo: deque[tuple[str, Told, Spot, Where, Caller]] = deque()
        """The state to come back to and its answer, the end of the interruption; where it was interrupted, who."""
        self._members: dict[Caller, dict[tuple[str, Told], Where]] = {}
        self._began: dict[Caller, dict[Spot, str]] = {}
        self._callers: dict[Spot, dict[Caller, str]] = {}
        self._entries: dict[Spot, set[Spot]] = {}
        self._onward: dict[Spot, set[Spot]] = {}
        self._ends: dict[Spot, list[Spot]] = {}
        self._followed: set[tuple[str, Told, Spot]] = set()

    def join(self, caller: Caller, state: str, told: Told, where: Where) -> None:
        """This state is one of those that `caller` stands for."""
        members = self._members.setdefault(caller, {})
        if (state, told) not in members:
            members[state, told] = where
            for entry in self._began.get(caller, {}):
                for end in self._ends.get(entry, ()):
                    self._follow(state, told, end, where, caller)

    def begin(self, entry: Spot, caller: Caller, label: str) -> None:
        """`caller` was interrupted by what the label says, and the interruption stands in `entry` first."""
        callers = self._callers.setdefault(entry, {})
        if caller not in callers:
            callers[caller] = label
            self._began.setdefault(caller, {})[entry] = label
            self._spread(entry, {entry})
            for end in self._ends.get(entry, ()):
                self._hand(end, caller)

    def label_of(self, entry: Spot, caller: Caller) -> str:
        """By what an interruption that stands in `entry` first began: for this caller, or else for any."""
        labels = self._callers.get(entry, {})
        return labels.get(caller) or next(iter(labels.values()), "")

    def lead(self, spot: Spot, after: Spot) -> None:
        """From one spot of an interruption to the next."""
        onward = self._onward.setdefault(spot, set())
        if after not in onward:
            onward.add(after)
            self._spread(after, self._entries.get(spot, set()))

    def _spread(self, spot: Spot, entries: set[Spot]) -> None:
        todo = [(spot, entries)]
        while todo:
            spot, entries = todo.pop()
            known = self._entries.setdefault(spot, set())
            new = entries - known
            if not new:
                continue
            known |= new
            if spot.state == RETURNS:
                for entry in new:
                    self._ends.setdefault(entry, []).append(spot)
                    for caller in self._callers[entry]:
                        self._hand(spot, caller)
            todo += [(after, new) for after in self._onward.get(spot, ())]

    def _hand(self, end: Spot, caller: Caller) -> None:
        for (state, told), where in self._members.get(caller, {}).items():
            self._follow(state, told, end, where, caller)

    def _follow(self, state: str, told: Told, end: Spot, where: Where, caller: Caller) -> None:
        if (state, told, end) not in self._followed:
            self._followed.add((state, told, end))
            self.todo.append((state, told, end, where, caller))


class Walk:
    """Breadth first from the roots given, while what is known of the flag followed stays `known`."""

    def __init__(
        self,
        script: Script,
        ways: Ways,
        focus: RedFlag | None,
        known: int,
        findings: Findings,
        *,
        several: bool = False,
    ) -> None:
        """`several`: the flag followed stands for others of its kind too."""
        self.script, self.dialogue, self.findings = script, script.dialogue, findings
        self.focus, self.known = focus, known
        self.name = focus.id if focus else ""
        self.ways = ways
        self.person = Person(script, ways, focus, several=several)
        self.settling = Settling(self.person, ways, findings, self._report, self._ask_anew, self._arm)
        self.stories = Stories(script)
        self.came_from: dict[Spot, How] = {}
        self.before_root: dict[Spot, Callable[[], Said]] = {}
        self._agenda: list[tuple[int, int, Callable[[], None]]] = []
        """What is still to be followed: how many moves that is from the start, its number, what to do."""
        self._moves = 0
        """How many moves from the start what is followed now is."""
        self._nearest: dict[Spot, int] = {}
        self._number = count()
        self.interruptions = Interruptions()
        self._here: tuple[Spot | None, str] = (None, "")
        self._earlier: Earlier = NOTHING
        self._leaps: dict[Leap, None] = {}
        self._bases: dict[tuple[int, str], Spot] = {}
        """Where leaps start: they depend on the level and on what waits to be asked, and on nothing else."""
        self._returns: dict[Spot, int] = {}
        """Ends of ways back to any question, and how many questions they were followed to."""
        self._anew: set[tuple[object, ...]] = set()
        self._heard: set[tuple[int, bool]] = set()
        self._limited: set[tuple[Limit, int]] = set()
        self._paused: set[tuple[str, int]] = set()
        for leap in _leaps(script):
            self._add_leap(leap)

    # Roots

    def begin(self, level: int = 0) -> None:
        """From the first state, greeted or told of a red flag at once."""
        self._moves = 0
        start = self._step(self.dialogue.start, level)
        self._run(start, ARRIVE, None, "/start")
        for move in self.person.words(start):
            self._take(move, None)

    def enter(self, state: str, level: int, label: str, earlier: Earlier) -> None:
        """From a jump to a state; `earlier` tells what was before."""
        step = self._step(CROSSING, level)
        step.goal = state
        self._plan(LATER, partial(self._enter, step, label, earlier))

    def _enter(self, step: Step, label: str, earlier: Earlier) -> None:
        self._earlier = earlier
        self._run(step, ARRIVE, None, label)
        self._earlier = NOTHING

    def stand(self, spot: Spot, earlier: Earlier) -> None:
        """From a spot that another walk came to; `earlier` tells how."""
        spot = spot._replace(known=self.known, pending=self.person.standing_for(spot.pending))
        self._plan_spot(LATER, spot, (None, "", ()), earlier)

    def story_of(self, spot: Spot) -> Said:
        """The shortest conversation to a spot of this walk."""
        before, label, said = self.came_from[spot]
        return self._story(before, label, said, self.before_root.get(spot, NOTHING))

    def past(self, state: str, level: int) -> Earlier:
        """Tells a conversation that has just left this state at this level, if there is one."""

        def told() -> Said:
            here = Spot(state, level, self.known)
            for spot, (before, _, _) in self.came_from.items():
                if before == here and spot.level == level and not spot.pending:
                    return self.story_of(spot)
            return ()

        return told

    def explore(self, most: int) -> int | None:
        """Follows what is at most so many moves from the start. Returns how many it is to what comes next, if anything."""
        while True:
            while self.interruptions.todo:
                self._plan_return(*self.interruptions.todo.popleft())
            if not self._agenda:
                self._return_elsewhere()
            if not self._agenda:
                return None
            if self._agenda[0][0] > most:
                return self._agenda[0][0]
            self._moves, _, follow = heappop(self._agenda)
            follow()

    def _plan(self, moves: int, follow: Callable[[], None]) -> None:
        """To be followed when everything that is fewer moves from the start was."""
        heappush(self._agenda, (self._moves + moves, next(self._number), follow))

    def take_up(self) -> None:
        """Reminders that can come, and (while a flag is not asked) conversations in which it is to be asked anew."""
        self._moves = LATER
        for name, earlier in tuple(self.findings.armed.items()):
            check_in = self.dialogue.states[name]
            if isinstance(check_in, CheckIn) and check_in.opens:
                self._add_leap(Leap("(a reminder comes)", check_in.opens, check_in.mark, earlier=earlier))
        self._return_elsewhere()
        if self.known != NOT_ASKED:
            return
        for key, (step, story) in tuple(self.findings.anew.items()):
            if key not in self._anew:
                self._anew.add(key)
                self._earlier = story
                pending = self.person.standing_for(step.pending)
                # A leap leaves nothing to come back to once the level is urgent.
                resume = ELSEWHERE if step.resume or step.level < Level.URGENT else ""
                step = step.copy(known=self.known, focus=self.name, pending=pending, resume=resume, answered=False)
                doing = ARRIVE if key[0] == ARRIVE else MOVE
                self._run(step, doing, None, "") if doing == ARRIVE else self._take(Move("", step), None)
                self._earlier = NOTHING

    # What happens

    def _hear(self, spot: Spot) -> None:
        """Words that tell of a red flag. They interrupt every state at a level in the same way, so that is walked once."""
        step = self.person.step_from(spot)
        alike = spot.state in self.ways.interruptible and self._is_ordinary(spot.state) and spot.level < Level.URGENT
        if not alike:
            for move in self.person.words(step):
                self.findings.moves += 1
                self._take(move, spot)
            return
        state = self.dialogue.states[spot.state]
        for answered in (False, True) if isinstance(state, Ask) else (False,):  # a text may answer the question besides
            self.interruptions.join((spot.level, answered), spot.state, (), (spot, NOTHING))
            if (spot.level, answered) not in self._heard:
                self._heard.add((spot.level, answered))
                for move in self.person.words(step):
                    self.findings.moves += 1
                    step = move.step.copy(state=INTERRUPTED, resume=CALLER, answered=answered)
                    self._run(step, MOVE, spot, move.label, (spot.level, answered))

    def _step(self, state: str, level: int) -> Step:
        return Step(state, level, self.known, self.name)

    def _interrupted(self, state: str, told: Told, spot: Spot | None) -> Caller:
        """Notes whom an interruption comes back to."""
        wanted = self.ways.looked_at.get(state, frozenset())
        caller = state, tuple(fact for fact in told if fact[0] in wanted)
        self.interruptions.join(caller, *caller, (spot, self._earlier))
        return caller

    def _take(self, move: Move, spot: Spot | None) -> None:
        """What a person did: an interruption, when it raised a red flag or one is to be asked about; else the way on."""
        step = move.step
        caller: Caller | None = None
        self._here = (spot, move.label)
        if move.anew:
            self._note_anew(MOVE, step)
        if step.newly or step.pending:
            if self._is_ordinary(step.state) and (not step.resume or spot is None or spot.level < Level.URGENT):
                told = tuple(sorted(step.facts.items(), key=_name)) if not step.by_words else ()
                caller = self._interrupted(step.state, told, spot)
                step = step.copy(resume=CALLER, answered=not step.by_words)
            if step.state in self.ways.interruptible:
                step = step.copy(state=INTERRUPTED)
        elif step.by_words:  # noted; the question stays open
            if spot is not None:
                self._found(spot._replace(known=step.known), None, (), spot, move.label)
            return
        self._run(step, MOVE, spot, move.label, caller)

    def _run(self, step: Step, doing: Doing, spot: Spot | None, label: str, caller: Caller | None = None) -> None:
        """Every spot that a step comes to. `caller` is who was interrupted, if somebody was."""
        self._here = (spot, label)
        for after, on_the_way, said in self.settling.settle(step, doing):
            interrupted = self._interrupted(on_the_way, (), spot) if on_the_way else caller
            self._found(after, interrupted, said, spot, label)

    def _found(self, after: Spot, caller: Caller | None, said: Said, spot: Spot | None, label: str) -> None:
        if after.known != self.known and after.state != RETURNS:
            # Below urgent, leaps go to every question that it may lead back to.
            resume = ELSEWHERE if after.resume and after.level >= Level.URGENT else ""
            there = after._replace(resume=resume, answered=False)
            if there not in self.findings.beyond:
                self.findings.beyond[there] = partial(self._story, spot, label, said, self._earlier)
            return
        if after.resume == CALLER:
            if caller is not None:
                self.interruptions.begin(after, caller, label)
            elif spot is not None and spot.resume == CALLER:
                self.interruptions.lead(spot, after)
        how, earlier = (spot, label, said), self._earlier if spot is None else NOTHING
        if after.state == RETURNS:
            self._come(after, how, earlier)
        elif after not in self.came_from:
            # A guard that is not the first, while others had nothing to ask, is not the plainest way.
            plain = said[-2:-1] != (TO_GUARDS,) or after.state == self.script.guards[0].name
            self._plan_spot(1 if plain else LATER, after, how, earlier)

    def _plan_spot(self, moves: int, spot: Spot, how: How, earlier: Earlier) -> None:
        moves_in_all = self._moves + moves
        if moves_in_all < self._nearest.get(spot, NEVER):
            self._nearest[spot] = moves_in_all
            self._plan(moves, partial(self._come, spot, how, earlier))

    def _come(self, spot: Spot, how: How, earlier: Earlier = NOTHING) -> None:
        if spot in self.came_from:
            return
        self.came_from[spot] = how
        self.before_root[spot] = earlier
        if spot.state == RETURNS:
            if spot.resume == ELSEWHERE:
                self._returns[spot] = 0
        elif not (spot.pending and self._is_ordinary(spot.state)):
            for move in self.person.moves(spot):
                self.findings.moves += 1
                self._take(move, spot)
            self._hear(spot)
            self._leap_from(spot)
        # Else whatever is done there leads to the flag's own question, as words do that tell of it in this state.

    def _plan_return(self, state: str, told: Told, end: Spot, where: Where, caller: Caller) -> None:
        moves = 0
        here: Spot | None = end
        while here is not None and here.resume == CALLER:
            here, moves = self.came_from[here][0], moves + 1
        began = self._nearest.get(where[0], LATER) if where[0] is not None else LATER
        self._plan(max(0, began + moves - self._moves), partial(self._return, state, told, end, where, caller))

    def _return(self, state: str, told: Told, end: Spot, where: Where, caller: Caller) -> None:
        """An interruption is over: back to what it interrupted."""
        earlier = partial(self._interruption, where, end, caller)
        if end.known != self.known:
            self.findings.beyond.setdefault(Spot(state, end.level, end.known), earlier)
            return
        if end.answered and Spot(state, end.level, self.known) in self.came_from:
            return  # all its answers are explored from there
        self._earlier = earlier
        step = self._step(CROSSING, end.level)
        step.goal, step.answered = state, end.answered
        step.facts = dict(told) if end.answered else {}
        self._run(step, ARRIVE, None, "")
        interrupted = self.dialogue.states.get(state)
        if interrupted is not None and interrupted.limit is not None:  # its time may have been over meanwhile
            step = self._step(CROSSING, end.level)
            step.goal = interrupted.limit.to
            self._run(step, ARRIVE, None, "")
        self._earlier = NOTHING

    def _interruption(self, where: Where, end: Spot, caller: Caller) -> Said:
        """What was said up to an interruption, and within it."""
        moves: list[tuple[str, Said]] = []
        here: Spot | None = end
        while here is not None and here.resume == CALLER:
            entry = here
            here, how, heard = self.came_from[here]
            moves.append((how, heard))
        if moves:
            moves[-1] = self.interruptions.label_of(entry, caller), moves[-1][1]
        spot, earlier = where
        before = earlier() if spot is None else self.story_of(spot)
        return (*before, *self.stories.told(reversed(moves)))

    def _return_elsewhere(self) -> None:
        """Back to a question that was left before everything was to be asked anew: it may be any of them."""
        questions = tuple(self.findings.questions)
        for end, followed in tuple(self._returns.items()):
            spot, label, _ = self.came_from[end]
            for question in questions[followed:]:
                step = self._step(CROSSING, end.level)
                step.goal = question
                self._run(step, ARRIVE, spot, label)
            self._returns[end] = len(questions)

    # Leaps: commands, reminders, back

    def _leap_from(self, spot: Spot) -> None:
        if self._is_ordinary(spot.state) and is_waiting(self.dialogue.states.get(spot.state)):
            self.findings.questions.setdefault(spot.state)
            self._add_leap(Leap("(later) /back", spot.state, below=Level.URGENT, earlier=partial(self.story_of, spot)))
        state = self.dialogue.states.get(spot.state)
        if state is not None and state.limit is not None and (state.limit, spot.level) not in self._limited:
            self._limited.add((state.limit, spot.level))
            self._leap(spot, Leap("(the time for this is over)", state.limit.to))
            self._leap(spot, Leap("(a command leads away)", state.limit.left))
        pauses = state is not None and any(answer.comes_back for answer in answers_of(state))
        if pauses and (spot.state, spot.level) not in self._paused:
            self._paused.add((spot.state, spot.level))
            self._leap(spot, Leap("(goes on after a pause)", spot.state))
        key = (spot.level, spot.pending)
        if key not in self._bases:
            self._bases[key] = spot
            for leap in tuple(self._leaps):
                self._leap_in_turn(spot, leap)
            self._restart(spot)

    def _add_leap(self, leap: Leap) -> None:
        if leap not in self._leaps:
            self._leaps[leap] = None
            for spot in tuple(self._bases.values()):
                self._leap_in_turn(spot, leap)

    def _leap_in_turn(self, spot: Spot, leap: Leap) -> None:
        if leap.earlier is None:
            self._leap(spot, leap)
        else:
            self._plan(LATER, partial(self._leap, spot, leap))

    def _leap(self, spot: Spot, leap: Leap) -> None:
        if spot.level >= leap.below:
            return
        target = self.dialogue.states.get(leap.to)
        if spot.pending and leap.mark is None and not (target and target.advice) and not passes(target):
            return  # whatever is done there leads to the flag's own question, as words do that tell of it in that state
        here: Spot | None = spot
        if leap.earlier is not None:
            here, self._earlier = None, partial(self._before, leap.earlier, spot.level)
        step = self._step(CROSSING, spot.level)
        step.goal, step.pending = leap.to, spot.pending
        self._here = (here, leap.label)
        if leap.mark is not None:
            for breach in self.settling.breaches_at(leap.to, step, leap.mark, leap.label):
                self._report(breach, (leap.to,))
        caller: Caller | None = None
        if spot.pending and target is not None and target.advice:  # what was told of is asked about before any advice
            step.goal, step.resume = question_of(spot.pending), CALLER
            caller = self._interrupted(leap.to, (), here)
        self._run(step, ARRIVE, here, leap.label, caller)
        self._earlier = NOTHING

    def _before(self, earlier: Earlier, level: int) -> Said:
        """What happened earlier, and then a red flag that brought the level about, if it is raised."""
        flag = self.person.others[Level(level)] if level else None
        return (*earlier(), *(self.stories.telling(flag) if flag else ()))

    def _restart(self, spot: Spot) -> None:
        """Answers go, red flags stay and are asked about first. Not from an urgent or emergency flag."""
        step = self._step(CROSSING, spot.level)
        if spot.level >= Level.URGENT:
            step.goal, step.pending = ESCALATION[Level(spot.level)], spot.pending
            self._run(step, ARRIVE, spot, "/restart")
            return
        other = self.person.others[Level.SOON]
        pending = self.name if self.known == RAISED else spot.pending or (other.id if other and spot.level else "")
        if pending:
            step.goal, step.pending, step.resume = question_of(pending), pending, CALLER
            self._run(step, ARRIVE, spot, "/restart", self._interrupted(self.dialogue.start, (), spot))
        else:
            step.goal = self.dialogue.start
            self._run(step, ARRIVE, spot, "/restart")

    # What is found

    def _ask_anew(self, step: Step) -> None:
        self._note_anew(ARRIVE, step)

    def _arm(self, check_in: str, said: Said) -> None:
        """A reminder is set: from now on it can come."""
        self.findings.armed.setdefault(check_in, partial(self._story, *self._here, said, self._earlier))

    def _note_anew(self, doing: Doing, step: Step) -> None:
        """Red flags are to be asked again from here on: a root of the walks in which they are not asked."""
        if self.known != NOT_ASKED:
            key = (doing, *step.copy(known=NOT_ASKED, resume=step.resume and CALLER, focus="").key())
            if key not in self.findings.anew:
                self.findings.anew[key] = (step.copy(), partial(self._story, *self._here, (), self._earlier))

    def _report(self, breach: Breach, said: Said) -> None:
        key, mark, code, sentence = breach
        story = self._story(*self._here, said, self._earlier)
        self.findings.report(key, Problem(mark, sentence, code, story=story))

    def _story(self, spot: Spot | None, label: str, said: Said, earlier: Earlier = NOTHING) -> Said:
        """The shortest conversation that comes here, as lines of a chat. `earlier`: what was before its root."""
        moves = [(label, said)]
        here = spot
        while here is not None:
            before, how, heard = self.came_from[here]
            moves.append((how, heard))
            if before is None:
                earlier = self.before_root.get(here, NOTHING)
            here = before
        return (*earlier(), *self.stories.told(reversed(moves)))

    def _is_ordinary(self, state: str) -> bool:
        return state in self.dialogue.states and state not in ESCALATION.values()


class Glance(Walk):
    """One answer ahead, with a flag raised that forbids advice, from all spots that another walk came to below urgent.

    Such a flag may be told of in words anywhere; where the answers lead, that walk explores at the same level.
    """

    def __init__(
        self, script: Script, ways: Ways, focus: RedFlag, findings: Findings, asked: Walk, *, several: bool = False
    ) -> None:
        super().__init__(script, ways, focus, RAISED, findings, several=several)
        self.asked = asked
        self.level = focus.level
        # Nobody stands in what the flag forbids: the machine leads away from there, and back to it no more.
        forbidden = {
            state.name for state in self.dialogue.states.values() if not focus.forbids.isdisjoint(state.advice)
        }
        self.wanted = ways.before_forbidden(focus.id) - forbidden
        for level in range(focus.level, Level.URGENT):
            base = Spot(script.dialogue.start, level, RAISED)
            self.came_from[base] = (None, words_of(focus), ())
            self._bases[level, ""] = base
            for leap in self._leaps:
                self._leap(base, leap)

    def look_ahead(self) -> None:
        """From all spots that the other walk has found meanwhile."""
        self.take_up()
        for spot in tuple(self.asked.came_from):
            there = Spot(spot.state, max(spot.level, self.level), self.known)
            if spot.state in self.wanted and there.level < Level.URGENT and there not in self.came_from:
                self.came_from[there] = (None, "", ())
                self.before_root[there] = partial(self._told, spot)
                for move in self.person.moves(there):
                    if not (move.step.newly or move.step.pending):
                        self.findings.moves += 1
                        self._run(move.step, MOVE, there, move.label)

    def _told(self, spot: Spot) -> Said:
        flag = self.dialogue.red_flags[self.person.name]
        return (*self.asked.story_of(spot), *self.stories.telling(flag))

    def _found(self, *_: object) -> None:
        """Explored by the other walk."""


def _leaps(script: Script) -> Iterator[Leap]:
    """What the author lets people leap to: commands, and landings of removed states."""
    states = script.dialogue.states
    for command, target in script.dialogue.commands.items():
        yield Leap(f"/{command}", target, states[target].mark)
    for gone, target in script.dialogue.landings.items():
        label = f"(the dialogue was edited: {gone} is gone)"
        yield Leap(label, target, states[target].mark, below=Level.URGENT)


def _name(fact: tuple[str, object]) -> str:
    return fact[0]
