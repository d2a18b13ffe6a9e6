"""The one room that knows `transitions`: a dialogue as one shared, flat machine. It decides where; it says and does nothing.

Two rules hold for every state, whatever an author wrote behind it. Red flags come first: the first transitions of the
event `go_on` lead to `escalation.<level>`. And nothing is entered that the level, or a red flag not yet asked, does not
allow: such a step leads to the escalation, or to the guard that is missing.

`transitions` gets names of states and our edges, never a condition: it would import whatever a string points at.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from transitions.core import Event as CoreEvent
from transitions.core import Machine as CoreMachine
from transitions.core import MachineError
from transitions.core import State as CoreState
from transitions.core import Transition as CoreTransition

from bot.dialogue.conditions import Condition, FactIs, OpenView, View
from bot.dialogue.message_keys import MESSAGE_KEYS
from bot.dialogue.model import (
    NEXT_GUARD,
    RESUME,
    START_OVER,
    TAKE_BACK,
    AnyState,
    Ask,
    Branch,
    Choose,
    Dialogue,
    Guard,
    Hold,
    Level,
    Screen,
    State,
    Tick,
)
from bot.dialogue.problems import Mark
from bot.engine import hearing
from bot.engine.draft import Draft
from bot.engine.hearing.heard import FlagVocabulary
from bot.engine.limits import limited

CROSSING = "crossing.over"
"""The machine's own state between two of the author's, on the way of a jump (back, resume, menu, reminder)."""
TO_GUARDS = "crossing.guards"
"""On the way to the first guard that still has something to ask."""
ONWARD = {Level.URGENT: "crossing.urgent", Level.EMERGENCY: "crossing.emergency"}
"""On the way from an ordinary state, once a level is raised: goes on as the escalation of that level does."""
ESCALATION = {level: f"escalation.{level.word}" for level in (Level.EMERGENCY, Level.URGENT, Level.SOON)}
STICKY = (Level.EMERGENCY, Level.URGENT)

LATE, SILENCE, TIME_IS_UP = "late", "silence", "time_is_up"
"""What is `chosen` when nobody tapped: the timer came too late, no answer came, the waiting step is over."""

GO_ON = "go_on"
JUMP = "jump"


def question_of(flag: str) -> str:
    """The machine's state that asks a red flag's own question."""
    return f"flag.{flag}"


def confirmation_of(flag: str) -> str:
    """The machine's state that asks for the confirming tap before a red flag is taken back."""
    return f"flag.{flag}_sure"


def entering(state: str) -> str:
    """The event that ends a jump in `state`."""
    return f"enter:{state}"


@dataclass(frozen=True, slots=True)
class NewlyRaised(Condition):
    """A red flag has just been raised to this level, and no worse one is there."""

    level: int

    def holds(self, view: Any) -> bool:
        return bool(view.newly == self.level and view.level == self.level)

    def outcomes(self, view: Any) -> frozenset[bool]:
        return frozenset((view.newly == self.level and view.level == self.level,))


@dataclass(frozen=True, slots=True)
class SomethingPending(Condition):
    """A red flag's own question waits to be asked."""

    def holds(self, view: Any) -> bool:
        return bool(view.pending)

    def outcomes(self, view: Any) -> frozenset[bool]:
        return frozenset((bool(view.pending),))


@dataclass(frozen=True, slots=True)
class ToBeConfirmed(Condition):
    """An answer takes a red flag back and needs its confirming tap."""

    def holds(self, view: Any) -> bool:
        return bool(view.sure)

    def outcomes(self, view: Any) -> frozenset[bool]:
        return frozenset((bool(view.sure),))


@dataclass(frozen=True, slots=True)
class AtLevel(Condition):
    """The level is this one."""

    level: int

    def holds(self, view: View) -> bool:
        return view.level == self.level

    def outcomes(self, view: OpenView) -> frozenset[bool]:
        return frozenset((view.level == self.level,))


AT = {level: AtLevel(level) for level in (*STICKY, Level.SOON)}
# The conditions of the first ways out of every state, made once.
NEWLY_RAISED = {level: (NewlyRaised(level),) for level in ESCALATION}
SOMETHING_PENDING = (SomethingPending(),)


@dataclass(frozen=True, slots=True)
class Chosen(Condition):
    """This answer was tapped (for states whose answers are no facts)."""

    answer: str

    def holds(self, view: Any) -> bool:
        return bool(view.chosen == self.answer)

    def outcomes(self, view: Any) -> frozenset[bool]:
        return frozenset((view.chosen == self.answer,))


@dataclass(frozen=True, slots=True)
class StillToAsk(Condition):
    """At least one of these red flags has to be asked before advice and was not."""

    flags: frozenset[str]

    def holds(self, view: Any) -> bool:
        return not self.flags.isdisjoint(view.needs)

    def outcomes(self, view: OpenView) -> frozenset[bool]:
        return view.still_to_ask(self.flags)


@dataclass(frozen=True, slots=True)
class Unscreened(Condition):
    """Some required red flag was not asked yet."""

    def holds(self, view: View) -> bool:
        return not view.screened

    def outcomes(self, view: OpenView) -> frozenset[bool]:
        return view.still_to_ask(None)


@dataclass(frozen=True, slots=True)
class Forbidden(Condition):
    """A red flag is raised that rules out one of these advice labels by itself."""

    flags: frozenset[str]

    def holds(self, view: View) -> bool:
        return not self.flags.isdisjoint(view.flags)

    def outcomes(self, view: OpenView) -> frozenset[bool]:
        known = [view.flag(flag) for flag in self.flags]
        if True in known:
            return frozenset((True,))
        return frozenset((True, False)) if None in known else frozenset((False,))


@dataclass(frozen=True, slots=True)
class Edge:
    """One way out of a state: all `conditions` hold -> `to`.

    `kept_from` names the state the author wanted when the edge stands guard before it ("" when it is the author's own way).
    `mark` is where the author wrote it, None for the machine's own.
    """

    source: str
    to: str
    conditions: tuple[Condition, ...] = ()
    mark: Mark | None = None
    kept_from: str = ""
    branch: Branch | None = None


class Script:
    """A dialogue made ready to run: its states' edges, and the machine built of them. Shared by all conversations."""

    def __init__(self, dialogue: Dialogue) -> None:
        self.dialogue = dialogue
        self.guards = tuple(state for state in dialogue.states.values() if isinstance(state, Guard))
        self.required = frozenset(dialogue.safety.ask_before_advice)
        self._only_when = {flag.id: flag.only_when for flag in dialogue.red_flags.values() if flag.only_when}
        self.questions: dict[tuple[object, ...], object] = {}
        """Questions worded before, for those whose words depend on nothing else; kept by `asking`."""
        self.wordings: dict[str, str] = {}
        """Digests of questions worked out before; kept by `wording`."""
        self._forbidding: dict[frozenset[str], frozenset[str]] = {}
        self.by_urgency = dialogue.red_flags_by_urgency()
        self.raised_by_fact = _raised_by_fact(dialogue)
        self.flag_of_state = {
            name: flag for flag in self.by_urgency for name in (question_of(flag.id), confirmation_of(flag.id))
        }
        self.interruptions = frozenset((*ESCALATION.values(), *self.flag_of_state))
        """States that a red flag leads to, from wherever a conversation stands."""
        self.lines = {guard.name: tuple(dialogue.red_flags[flag] for flag in guard.flags) for guard in self.guards}
        """What each guard asks about, in the author's order."""
        self.asks_everybody = frozenset(
            name for name, lines in self.lines.items() if all(flag.only_when is None for flag in lines)
        )
        """Guards that ask every person the same."""
        self.labels = _labels(dialogue)
        self.progress = _progress(dialogue)
        self.open = {
            level: frozenset(
                name
                for name, state in dialogue.states.items()
                if isinstance(state, Guard)
                or state.phase == "escalation"
                or state.phase in dialogue.open_phases.get(level, frozenset())
            )
            for level in STICKY
        }
        """States that go on by themselves at a sticky level; all others lead back to the escalation."""
        self.edges: dict[str, tuple[Edge, ...]] = {GO_ON: (), JUMP: ()}
        self.edges[GO_ON] = tuple(self._go_on_edges())
        self.edges[JUMP] = tuple(Edge(name, CROSSING) for name in self._own_states())
        self.entries = {
            name: tuple(self._entry(CROSSING, name, ())) for name in (*dialogue.states, *self._flag_states())
        }
        self.nudged = frozenset(self._nudged_states())
        """States in which silence is met with a nudge: questionnaires, red flags and escalations; no menu, no plan."""
        self.knows = frozenset((*dialogue.states, *self._flag_states()))
        """Every state a conversation may stand in."""
        self.limited = limited(dialogue)
        self._renamed = {old: state.name for state in dialogue.states.values() for old in state.was}
        self.machine = _build(self._own_states(), dialogue.start, self.edges, self.entries)

    def state(self, name: str) -> AnyState | None:
        """The author's state of this name; None for the machine's own (a flag's question, a crossing)."""
        return self.dialogue.states.get(name)

    def missing(self, draft: Draft) -> frozenset[str]:
        """Required red flags that were neither asked nor raised and that are asked of this person."""
        missing = self.required.difference(draft.asked, draft.flags)
        if not missing:
            return missing
        return frozenset(
            name for name in missing if (only_when := self._only_when.get(name)) is None or only_when.holds(draft)
        )

    @cached_property
    def ear(self) -> hearing.Ear:
        """What hears red flags in words. Built at the first text, since not everything that reads a dialogue listens."""
        from bot.engine.hearing.learned import read_learned  # loads most of what hears

        flags = (
            FlagVocabulary(flag.id, flag.level.word, flag.question, flag.heard_as, flag.not_heard_as)
            for flag in self.by_urgency
        )
        learned = read_learned(self.dialogue.learned) if self.dialogue.learned else None
        return hearing.Ear(tuple(flags), learned, self._offered())

    def _offered(self) -> Iterator[str]:
        """Every label that is on offer somewhere, but for the lines of red flags."""
        for key, message in MESSAGE_KEYS.items():
            if message.on_button and (label := self.dialogue.messages[key].constant):
                yield label
        for state in self.dialogue.states.values():
            if isinstance(state, Ask) and isinstance(state.shape, (Choose, Tick)):
                yield from (answer.label for answer in state.shape.answers if not answer.red_flags)

    def is_fixed(self, state: Ask) -> bool:
        """Whether the answers on offer depend on nothing."""
        shape = state.shape
        return not isinstance(shape, (Choose, Tick)) or all(answer.when is None for answer in shape.answers)

    def renamed(self, state: str) -> str | None:
        """The state that was called so before (`was`). The steps of a routine go with it, as far as there are such."""
        if (name := self._renamed.get(state)) is not None:
            return name
        base, _, step = state.rpartition(".")
        name = self._renamed.get(base)
        return name and (f"{name}.{step}" if f"{name}.{step}" in self.knows else name)

    def landing(self, state: str) -> str | None:
        """Where a conversation goes on that stood in a state which is gone: renamed (`was`), or a landing.

        A step of a routine lands where the routine does, or at the first step, if that is still there.
        """
        if found := self.renamed(state) or self.dialogue.landings.get(state):
            return found
        base = state.rpartition(".")[0]
        return self.dialogue.landings.get(base) or (base if base in self.dialogue.states else None)

    def go_on(self, draft: Draft) -> None:
        """The answer is in the draft: move to where it leads. Raises `transitions.MachineError` when no edge holds."""
        self._trigger(GO_ON, draft)

    def jump(self, draft: Draft, goal: str) -> None:
        """Move to `goal`, or to where its guards lead instead."""
        self._trigger(JUMP, draft)
        target = self.dialogue.states.get(goal)
        if draft.pending and target is not None and target.advice:  # what was heard is asked about before any advice
            draft.resume, draft.answered, goal = goal, False, question_of(draft.pending[0])
        self._trigger(entering(goal), draft)

    def cross(self, draft: Draft) -> None:
        """Ends a jump whose `goal` is in the draft."""
        self._trigger(entering(draft.goal), draft)

    def _trigger(self, event: str, draft: Draft) -> None:
        if not self.machine.events[event].trigger(draft):
            raise MachineError(f"no way out of {draft.state} by {event.partition(':')[0]}")

    def _nudged_states(self) -> Iterator[str]:
        phases = {*self.dialogue.progress, self.dialogue.start.partition(".")[0], "escalation"}
        yield from (s.name for s in self.dialogue.states.values() if isinstance(s, Guard) or s.phase in phases)
        yield from self._flag_states()

    def _own_states(self) -> tuple[str, ...]:
        return (*self.dialogue.states, *self._flag_states(), CROSSING, TO_GUARDS, *ONWARD.values())

    def _flag_states(self) -> tuple[str, ...]:
        return tuple(name for flag in self.dialogue.red_flags for name in (question_of(flag), confirmation_of(flag)))

    def _go_on_edges(self) -> Iterator[Edge]:
        for state in self.dialogue.states.values():
            yield from self._red_flags_first(state.name)
            yield Edge(state.name, CROSSING, SOMETHING_PENDING)
            for level in STICKY:
                if state.name not in self.open[level] or isinstance(state, Guard):
                    yield Edge(state.name, ONWARD[level], (AT[level],))
            yield from self._author_edges(state)
        for flag in self.dialogue.red_flags:
            yield from self._flag_edges(flag)
        for level in STICKY:
            for edge in self._author_edges(self.dialogue.states[ESCALATION[level]]):
                if edge.to != edge.source or edge.kept_from:  # taking back is an answer to the escalation itself
                    yield Edge(ONWARD[level], edge.to, edge.conditions, edge.mark, edge.kept_from, edge.branch)
        for guard in self.guards:
            yield Edge(TO_GUARDS, guard.name, (StillToAsk(frozenset(guard.flags) & self.required),), guard.mark)

    @staticmethod
    def _red_flags_first(source: str) -> Iterator[Edge]:
        for level, escalation in ESCALATION.items():
            yield Edge(source, escalation, NEWLY_RAISED[level])

    def _flag_edges(self, flag: str) -> Iterator[Edge]:
        for source in (question_of(flag), confirmation_of(flag)):
            yield from self._red_flags_first(source)
            if source == question_of(flag):
                yield Edge(source, confirmation_of(flag), (ToBeConfirmed(),))
            yield Edge(source, CROSSING, SOMETHING_PENDING)
            for level in STICKY:
                yield Edge(source, ESCALATION[level], (AT[level],))
            yield Edge(source, CROSSING)

    def _author_edges(self, state: AnyState) -> Iterator[Edge]:
        for way in author_ways(state):
            conditions, target = way.conditions, way.to
            if target in (TAKE_BACK, START_OVER):
                # Taken before the machine moves: what comes is pending, or there is nothing to take back.
                yield Edge(state.name, state.name, conditions, way.mark, branch=way.branch)
            elif target == NEXT_GUARD:
                yield Edge(state.name, TO_GUARDS, (*conditions, Unscreened()), way.mark, branch=way.branch)
            elif target == RESUME:
                yield Edge(state.name, CROSSING, conditions, way.mark, branch=way.branch)
            else:
                yield from self._entry(state.name, target, conditions, way.mark, way.branch)

    def _entry(
        self,
        source: str,
        to: str,
        conditions: tuple[Condition, ...],
        mark: Mark | None = None,
        branch: Branch | None = None,
    ) -> Iterator[Edge]:
        """The edges into `to`, those that keep out of it first."""
        target = self.dialogue.states.get(to)
        if target is None:  # a flag's own question: always open
            yield Edge(source, to, conditions, mark)
            return
        for level in STICKY:
            if to not in self.open[level] or not self.allows(target, level):
                yield Edge(source, ESCALATION[level], (*conditions, AT[level]), mark, kept_from=to)
        if target.advice:
            if not self.allows(target, Level.SOON):
                yield Edge(source, ESCALATION[Level.SOON], (*conditions, AT[Level.SOON]), mark, kept_from=to)
            if forbidding := self.forbidding(target):
                yield Edge(source, ESCALATION[Level.SOON], (*conditions, Forbidden(forbidding)), mark, kept_from=to)
            yield Edge(source, TO_GUARDS, (*conditions, Unscreened()), mark, kept_from=to)
        yield Edge(source, to, conditions, mark, branch=branch)

    def allows(self, state: State, level: Level) -> bool:
        """Whether the contract lets this state's advice be given at a level."""
        return level == Level.SELF_CARE or state.advice <= self.dialogue.safety.allowed_at[level]

    def forbidding(self, state: State) -> frozenset[str]:
        """Red flags that rule out this state's advice by themselves."""
        if (known := self._forbidding.get(state.advice)) is None:
            flags = self.dialogue.red_flags.values()
            known = frozenset(flag.id for flag in flags if not flag.forbids.isdisjoint(state.advice))
            self._forbidding[state.advice] = known
        return known


def _raised_by_fact(dialogue: Dialogue) -> dict[str, tuple[str, ...]]:
    """Fact -> the red flags whose `raised_when` looks at it."""
    found: dict[str, list[str]] = {}
    for flag in dialogue.red_flags.values():
        for fact in {fact for condition in flag.raised_when for fact in condition.facts_used()}:
            found.setdefault(fact, []).append(flag.id)
    return {fact: tuple(flags) for fact, flags in found.items()}


def _labels(dialogue: Dialogue) -> dict[str, dict[str, str]]:
    """Fact -> value -> the label a person saw."""
    found: dict[str, dict[str, str]] = {}
    for state in dialogue.states.values():
        if isinstance(state, Ask) and isinstance(state.shape, (Choose, Tick)):
            found.setdefault(state.fact, {}).update((answer.id, answer.label) for answer in state.shape.answers)
    found.setdefault("health", {}).update((item.id, item.line) for item in dialogue.screens.items.values())
    return found


def _progress(dialogue: Dialogue) -> dict[str, tuple[int, int]]:
    """State -> (which question of its phase it is, how many there are), for phases that show it."""
    found: dict[str, tuple[int, int]] = {}
    for phase in dialogue.progress:
        asking = [
            state.name
            for state in dialogue.states.values()
            if state.phase == phase and isinstance(state, (Ask, Guard, Screen))
        ]
        found.update((name, (number, len(asking))) for number, name in enumerate(asking, 1))
    return found


@dataclass(frozen=True, slots=True)
class Way:
    """One way out of a state as its author wrote it."""

    conditions: tuple[Condition, ...]
    to: str
    mark: Mark
    branch: Branch | None = None


def author_ways(state: AnyState) -> Iterator[Way]:
    """What the author wrote, in order: answers that lead somewhere, then silence, then the branches."""
    match state:
        case Ask(shape=Choose(answers=answers) | Tick(answers=answers)):
            for answer in answers:
                if answer.to:
                    yield Way((FactIs(state.fact, frozenset((answer.id,))),), answer.to, answer.mark)
        case Hold():
            for answer in state.answers:
                if answer.to:
                    yield Way((Chosen(answer.id),), answer.to, answer.mark)
            if state.late:
                yield Way((Chosen(LATE),), state.late, state.mark)
        case _:
            pass
    if isinstance(state, Ask) and state.silence_to:
        yield Way((Chosen(SILENCE),), state.silence_to, state.mark)
    for branch in state.then:
        if branch.to:
            yield Way((branch.when,) if branch.when else (), branch.to, branch.mark, branch)


class _State(CoreState):
    """A state without callbacks: entering does nothing."""

    def enter(self, event_data: Any) -> None: ...

    def exit(self, event_data: Any) -> None: ...


class _Transition(CoreTransition):
    """An edge of ours. A dialogue has more than ten thousand: each is small, with no lists of callbacks of its own."""

    __slots__ = ("branch", "dest", "edge", "source")
    prepare = before = after = conditions = []  # type: ignore[assignment]  # noqa: RUF012 - nobody adds to them

    def __init__(self, edge: Edge) -> None:
        self.source, self.dest, self.edge = edge.source, edge.to, edge
        self.branch = edge.branch if edge.branch is not None and edge.branch.changes_something else None


class _Event(CoreEvent):
    """Takes the first transition of the draft's state whose conditions all hold. False when there is none.

    Not one `execute` after the other: most of a turn's way through the machine is conditions that do not hold.
    """

    transitions: dict[str, list[_Transition]]  # type: ignore[assignment]

    def trigger(self, model: Any, *args: Any, **kwargs: Any) -> bool:
        for transition in self.transitions.get(model.state, ()):
            for condition in transition.edge.conditions:
                if not condition.holds(model):
                    break
            else:
                model.state, model.taken = transition.dest, transition.branch
                return True
        return False


class _Machine(CoreMachine):
    state_cls = _State
    transition_cls = _Transition
    event_cls = _Event


def _build(
    states: Iterable[str], initial: str, edges: dict[str, tuple[Edge, ...]], entries: dict[str, tuple[Edge, ...]]
) -> CoreMachine:
    machine = _Machine(
        model=None, states=list(states), initial=initial, auto_transitions=False, send_event=True,
        transitions=None, before_state_change=None, after_state_change=None,
    )  # fmt: skip
    # Not by `add_transition` of the machine, which looks at each for lists of states and callbacks that ours never have.
    for name, ways in (*edges.items(), *((entering(state), ways) for state, ways in entries.items())):
        event = machine.events[name] = _Event(name, machine)
        for edge in ways:
            event.add_transition(_Transition(edge))
    return machine
