"""From a step to every spot where the conversation can come to wait: what the machine and `_arrive` of a turn do on the way.

Looks at every state it passes, and at every way it takes, for what breaks a promise.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator
from enum import IntEnum

from bot.authoring.checks.subject import answers_of
from bot.authoring.proof import promises
from bot.authoring.proof.person import Person, answers_given
from bot.authoring.proof.promises import Breach, Findings
from bot.authoring.proof.spots import CALLER, INTERRUPTED, RETURNS, Said, Spot, Step, outcome
from bot.authoring.proof.ways import HUBS, Ways
from bot.dialogue.model import Branch, CheckIn, End, Guard, Hold, Level, Route, Say, Screen, Suggest
from bot.dialogue.problems import Mark
from bot.engine.machine import CROSSING, TO_GUARDS, Script, question_of


class Doing(IntEnum):
    """What comes next for a step."""

    MOVE = 0
    ARRIVE = 1
    WAIT = 2


MOVE, ARRIVE, WAIT = Doing
Ended = tuple[Spot, str, Said]
"""Where it waits, the state that a red flag interrupted on the way (or ""), the states passed."""
_Next = tuple[Step, Said, Doing, str]
_Key = tuple[object, ...]


class Settling:
    """The ways on of one walk. `report`, `ask_anew` and `arm` take what is found on them."""

    def __init__(
        self,
        person: Person,
        ways: Ways,
        findings: Findings,
        report: Callable[[Breach, Said], None],
        ask_anew: Callable[[Step], None],
        arm: Callable[[str, Said], None],
    ) -> None:
        self.person, self.ways, self.findings = person, ways, findings
        self.report, self.ask_anew, self.arm = report, ask_anew, arm
        self.script: Script = person.script
        self.dialogue = person.dialogue
        self._settled: dict[_Key, tuple[Ended, ...]] = {}
        self._working: set[_Key] = set()
        """What is being worked out: whoever comes back to it goes round in a circle."""
        self._passed: Said = ()
        """States passed before what is being worked out."""

    def settle(self, step: Step, doing: Doing) -> tuple[Ended, ...]:
        """Every spot it can come to, each once. What was worked out for the same step before is not looked at again."""
        if step.facts and step.state != CROSSING:
            self.ways.drop_facts(step)
        key = (doing, *step.key())
        if (known := self._settled.get(key)) is None:
            if key in self._working:
                self._round(step.state, ())
                return ()
            self._working.add(key)
            known = self._settled[key] = tuple(self._settle(step, doing))
            self._working.remove(key)
        return known

    def _settle(self, step: Step, doing: Doing) -> Iterator[Ended]:
        """Breadth first. What many ways come through (the machine's hubs) is worked out once for all of them."""
        ends: dict[tuple[Spot, str], Said] = {}
        came: dict[_Key, _Key | None] = {}
        todo: deque[tuple[_Next, _Key | None]] = deque([((step, (), doing, ""), None)])
        while todo:
            (step, said, doing, caller), before = todo.popleft()
            if doing is WAIT:
                ends.setdefault((step.spot(), caller), (*said, step.state))
                continue
            if doing is ARRIVE and step.state in self.ways.waiting:
                self._look_at(step, said)
                ends.setdefault((step.spot(), caller), (*said, step.state))
                continue
            if doing is ARRIVE and step.state in HUBS:
                self._passed, passed = (*self._passed, *said), self._passed
                for spot, interrupted, more in self.settle(step, MOVE):
                    ends.setdefault((spot, interrupted or caller), (*said, *more))
                self._passed = passed
                continue
            key = (doing, caller, *step.key())
            if key in came:
                self._check_circle(key, before, came, step, said)
                continue
            came[key] = before
            ways = self._go_on(step, said, caller) if doing is MOVE else self._arrive(step, said, caller)
            todo.extend((after, key) for after in ways)
        return ((spot, caller, said) for (spot, caller), said in ends.items())

    def _go_on(self, step: Step, said: Said, caller: str) -> Iterator[_Next]:
        """One move of the machine: every step it can lead to."""
        for edge in self.ways.possible(step):
            if edge is None:
                if step.state != TO_GUARDS:
                    sentence = f"“{step.state}” may have no way on: end `then` with a line that has no `when`"
                    place = promises.place_of(self.script, step.state)
                    self._report((("dead-end", step.state), place, "dead-end", sentence), said)
                continue
            if edge.kept_from and edge.mark is not None and self._is_offered(step, edge.mark):
                for breach in promises.of_a_way(self.script, edge, step, edge.mark, f"“{step.state}”"):
                    self._report(breach, (*said, edge.kept_from))
            after = step.copy(state=edge.to, newly=0, sure=False, chosen="")
            if edge.branch is not None and (edge.branch.set or edge.branch.copy or edge.branch.rescreen):
                yield from self._set_on_the_way(after, edge.branch, said, caller)
            if after.facts:
                self.ways.drop_facts(after)
            if step.state == TO_GUARDS:  # led to this guard because it still has something to ask
                self.findings.reached.add(after.state)
                yield after, (*said, TO_GUARDS), WAIT, caller
            else:
                yield after, said, ARRIVE, caller

    def _is_offered(self, step: Step, mark: Mark) -> bool:
        """Whether the answer that leads this way is on offer now: it may have been given before a level was raised."""
        answer = next((one for one in answers_of(self.dialogue.states.get(step.state)) if one.mark == mark), None)
        return answer is None or answer.when is None or True in answer.when.outcomes(step)

    def _set_on_the_way(self, after: Step, branch: Branch, said: Said, caller: str) -> Iterator[_Next]:
        """Facts that a way sets: they may raise red flags, which then come first and lead back to where it was bound for."""
        kept = {} if branch.new_episode else {f: value for f, value in after.facts.items() if f not in branch.copy}
        after.facts = {**kept, **branch.set}
        if branch.rescreen:
            self.ask_anew(after)
        for move in self.person.told("", after, (*branch.copy, *branch.set), after.facts):
            if not move.step.newly:
                if move.step.pending or move.step.known != after.known:
                    yield move.step, said, ARRIVE, caller
                continue
            interrupted = move.step.copy(state=INTERRUPTED, facts={})
            if interrupted.resume and after.level >= Level.URGENT:
                yield interrupted, said, MOVE, caller
            yield interrupted.copy(resume=CALLER, answered=False), said, MOVE, after.state

    def _arrive(self, step: Step, said: Said, caller: str) -> Iterator[_Next]:
        """What a state does with a conversation that comes to it: it waits, or goes on."""
        if step.state == CROSSING:
            yield from self._cross(step, said, caller)
            return
        if step.state in HUBS:
            yield step, said, MOVE, caller
            return
        self._look_at(step, said)
        passed = (*said, step.state)
        match state := self.dialogue.states[step.state]:
            case CheckIn():
                if state.opens:
                    self.arm(state.name, (*self._passed, *passed))
                yield step, passed, MOVE, caller
            case Say(button=None) | Suggest() | Route():
                yield step, passed, MOVE, caller
            case Screen():
                yield step, said, WAIT, caller
                items = (self.dialogue.screens.items[name] for name in state.items)
                if all(item.when is not None or item.only_when is not None for item in items):
                    yield step, said, MOVE, caller
            case _:
                yield step, said, WAIT, caller

    def _look_at(self, step: Step, said: Said) -> None:
        """A state that is come to."""
        self.findings.reached.add(step.state)
        state = self.dialogue.states.get(step.state)
        if state is not None and state.advice:
            for breach in promises.of_a_state(self.script, state, step):
                self._report(breach, (*said, state.name))

    def _cross(self, step: Step, said: Said, caller: str) -> Iterator[_Next]:
        """Ends a jump: at a flag's own question, where the conversation was interrupted, or where a command leads."""
        goal = step.goal or (question_of(step.pending) if step.pending else "")
        if not goal and step.resume:
            yield step.copy(state=RETURNS), said, WAIT, caller
            return
        if not goal:  # or any question that was left before: a walk goes back to all of them
            goal = self.dialogue.commands.get("menu", self.dialogue.start)
        answered = step.answered and bool(step.goal)
        for edge in self.script.entries.get(goal, ()):
            can, must = outcome(edge.conditions, step)
            if can:
                after = step.copy(state=edge.to, goal="", newly=0, facts={})
                state = self.dialogue.states.get(edge.to)
                if answered and edge.to == goal and not isinstance(state, (Guard, Say, Hold, End)):
                    for facts in (step.facts,) if step.facts else answers_given(state, self.ways, step):
                        yield after.copy(facts=facts, answered=False), said, MOVE, caller
                else:
                    yield after, said, ARRIVE, caller
            if must:
                return

    def _check_circle(
        self, key: _Key, before: _Key | None, came: dict[_Key, _Key | None], step: Step, said: Said
    ) -> None:
        """A step that is its own ancestor: the conversation would go round without asking anything."""
        while before is not None:
            if before == key:
                self._round(step.state, said)
                return
            before = came[before]

    def _round(self, name: str, said: Said) -> None:
        place = promises.place_of(self.script, name)
        sentence = f"from “{name}” the conversation can go round without a question"
        self._report((("endless", name.partition(".")[0]), place, "endless", sentence), said)

    def _report(self, breach: Breach, said: Said) -> None:
        self.report(breach, (*self._passed, *said))

    def breaches_at(self, goal: str, step: Step, mark: Mark, who: str) -> Iterator[Breach]:
        """What is wrong with an author's own jump to a state: a command, a reminder, a landing."""
        for edge in self.script.entries.get(goal, ()):
            can, must = outcome(edge.conditions, step)
            if can and edge.kept_from:
                yield from promises.of_a_way(self.script, edge, step, mark, who)
            if must:
                return
