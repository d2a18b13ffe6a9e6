"""How much of a dialogue its rehearsals and vignettes have been through, and what nothing reaches. Runs no turn itself.

It is told every scene. What counts: states that spoke or waited, answers given (tapped or typed), red flags raised by
tap and by words, timers that came due. A step that a routine repeats counts once, as its author wrote it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from bot.authoring.world import Scene
from bot.dialogue.model import Ask, CheckIn, Choose, Dialogue, Guard, Hold, Number, Screen, Tick, Words
from bot.dialogue.problems import Mark
from bot.engine.asking import NO, NONE, NOT_SURE, SKIP, YES
from bot.engine.events import ChoiceMade, TimerDue
from bot.engine.limits import LIMIT, limited, running
from bot.engine.replies import Notice
from bot.engine.screens import HEALTH

STATES, ANSWERS, FLAGS_TAPPED, FLAGS_TYPED, TIMERS = "states", "answers", "flags_tapped", "flags_typed", "timers"
A_NUMBER, OWN_WORDS = "a number", "own words"
LATE = "too late"
AT_MOST = "at most"


@dataclass(frozen=True, slots=True, order=True)
class Item:
    """Something that can be reached: of which kind, where it stands, what it is called."""

    kind: str
    mark: Mark
    name: str


@dataclass(frozen=True, slots=True)
class Share:
    """How many items of a kind were reached, and those that were not."""

    reached: int
    of: int
    missing: tuple[Item, ...]

    @property
    def percent(self) -> float:
        """Of 100; nothing to reach is all of it."""
        return 100.0 * self.reached / self.of if self.of else 100.0

    def as_data(self) -> dict[str, Any]:
        """Plain data for JSON."""
        missing = [{"name": item.name, "at": str(item.mark)} for item in self.missing]
        return {"reached": self.reached, "of": self.of, "percent": round(self.percent, 1), "missing": missing}


@dataclass(slots=True)
class Coverage:
    """Collects what was reached. `watch` fits a World."""

    dialogue: Dialogue
    reached: set[tuple[str, str]] = field(default_factory=set)
    items: tuple[Item, ...] = ()

    _written: dict[tuple[str, str], tuple[str, str]] = field(default_factory=dict)
    """What each repeat of a step counts as: its first."""

    def __post_init__(self) -> None:
        first: dict[tuple[str, Mark, str], Item] = {}
        for item in _items(self.dialogue):
            answer = item.name.partition(": ")[2] if "." in item.name else item.name
            one = first.setdefault((item.kind, item.mark, answer), item)
            self._written[item.kind, item.name] = (one.kind, one.name)
        self.items = tuple(first.values())

    def watch(self, scene: Scene) -> None:
        """Takes down what this scene reached."""
        self._reach(STATES, scene.came_to)
        if isinstance(scene.event, TimerDue):
            self._reach(TIMERS, self._timer(scene, scene.event))
        else:
            self._reach(ANSWERS, (f"{scene.before.state}: {answer}" for answer in self._answers(scene)))
        self._flags(scene)

    def _reach(self, kind: str, names: Iterable[str]) -> None:
        self.reached.update(self._written.get((kind, name), (kind, name)) for name in names)

    def shares(self) -> Mapping[str, Share]:
        """By kind, and over `all`."""
        found = {
            kind: _share([item for item in self.items if item.kind == kind], self.reached)
            for kind in (STATES, ANSWERS, FLAGS_TAPPED, FLAGS_TYPED, TIMERS)
        }
        return {**found, "all": _share(self.items, self.reached)}

    def _answers(self, scene: Scene) -> Iterator[str]:
        """What was answered to the question that was open. Ticks count when the list is sent off."""
        before, after, event = scene.before, scene.after, scene.event
        state = self.dialogue.states.get(before.state)
        if any(isinstance(item, Notice) for item in scene.turn.replies):
            return
        tapped = event.choice if isinstance(event, ChoiceMade) else None
        noted = [entry for entry in scene.noted if entry.what == "answer" and entry.state == before.state]
        match state:
            case Ask(shape=Choose()) if tapped:
                yield tapped
            case Ask() if noted:
                value = after.facts.get(state.fact)
                if value is None:
                    yield SKIP
                elif isinstance(value, tuple):
                    yield from value or (NONE,)
                elif value == NOT_SURE or isinstance(state.shape, (Choose, Tick)):
                    yield str(value)
                else:
                    yield A_NUMBER if isinstance(state.shape, Number) else OWN_WORDS
            case Guard():
                labels = {self._label(id_): id_ for id_ in (YES, NO, NOT_SURE)}
                if tapped in (NONE, NOT_SURE):
                    yield tapped
                elif noted and len(state.flags) == 1:
                    yield from (labels[entry.said] for entry in noted if entry.said in labels)
                elif noted and not after.raised.keys() - before.raised.keys():
                    yield NONE
            case Screen():
                if tapped == NOT_SURE:
                    yield NOT_SURE
                elif noted and after.state != before.state:
                    health = after.facts.get(HEALTH, ())
                    yes = [item for item in state.items if isinstance(health, tuple) and item in health]
                    yield from yes or (NONE,)
            case Hold() if tapped:
                yield tapped

    def _label(self, key: str) -> str:
        return self.dialogue.messages[key].constant or key

    def _flags(self, scene: Scene) -> None:
        for name, raised in scene.after.raised.items():
            if name not in scene.before.raised:
                kind = FLAGS_TYPED if raised.words or raised.how == "words" else FLAGS_TAPPED
                if raised.how != "fact":
                    self._reach(kind, (name,))

    def _timer(self, scene: Scene, event: TimerDue) -> Iterator[str]:
        state = self.dialogue.states.get(scene.before.state)
        if event.name == "hold" and isinstance(state, Hold):
            late = state.too_late is not None and scene.now - event.due > state.too_late
            yield f"{state.name}: {LATE}" if late else state.name
        elif event.name == LIMIT:
            limit = running(limited(self.dialogue), scene.before.state, scene.before.resume)
            if limit is not None:
                yield f"{limit.name}: {AT_MOST}"
        elif event.name == "silence":
            if isinstance(state, Ask) and state.silence_to:
                yield state.name
            elif scene.after.silences > scene.before.silences:
                yield f"silence {scene.after.silences}"
        elif event.name.startswith("check_in."):
            yield event.name.removeprefix("check_in.")


def _share(items: Iterable[Item], reached: set[tuple[str, str]]) -> Share:
    items = tuple(items)
    missing = tuple(sorted(item for item in items if (item.kind, item.name) not in reached))
    return Share(len(items) - len(missing), len(items), missing)


def _items(dialogue: Dialogue) -> Iterator[Item]:
    """Everything there is to reach."""
    asked: set[str] = set()
    for limit in dict.fromkeys(state.limit for state in dialogue.states.values() if state.limit):
        yield Item(TIMERS, limit.mark, f"{limit.name}: {AT_MOST}")
    for state in dialogue.states.values():
        yield Item(STATES, state.mark, state.name)
        match state:
            case Ask():
                yield from _answers(state)
                if state.silence_to:
                    yield Item(TIMERS, state.mark, state.name)
            case Guard():
                asked.update(state.flags)
                ids: tuple[str, ...] = (YES, NO, NOT_SURE) if len(state.flags) == 1 else (NONE, NOT_SURE)
                yield from (Item(ANSWERS, state.mark, f"{state.name}: {id_}") for id_ in ids)
            case Screen():
                items = [name for name in state.items if dialogue.screens.items[name].when is None]
                ids = (*items, NONE, NOT_SURE) if items else ()
                yield from (Item(ANSWERS, state.mark, f"{state.name}: {id_}") for id_ in ids)
            case Hold():
                yield from (Item(ANSWERS, answer.mark, f"{state.name}: {answer.id}") for answer in state.answers)
                yield Item(TIMERS, state.mark, state.name)
                if state.late:
                    yield Item(TIMERS, state.mark, f"{state.name}: {LATE}")
            case CheckIn() if state.delay is not None:
                yield Item(TIMERS, state.mark, state.name)
            case _:
                pass
    for flag in dialogue.red_flags.values():
        if flag.id in asked:
            yield Item(FLAGS_TAPPED, flag.mark, flag.id)
        if flag.heard_as:
            yield Item(FLAGS_TYPED, flag.mark, flag.id)
    start = dialogue.states[dialogue.start].mark
    for number in range(1, len(dialogue.silence.after) + 1):
        yield Item(TIMERS, start, f"silence {number}")


def _answers(state: Ask) -> Iterator[Item]:
    match state.shape:
        case Choose(answers=answers) | Tick(answers=answers):
            yield from (Item(ANSWERS, answer.mark, f"{state.name}: {answer.id}") for answer in answers)
        case Number():
            yield Item(ANSWERS, state.mark, f"{state.name}: {A_NUMBER}")
        case Words():
            yield Item(ANSWERS, state.mark, f"{state.name}: {OWN_WORDS}")
    extra = (
        (NONE, isinstance(state.shape, Tick)),
        (NOT_SURE, state.not_sure),
        (SKIP, state.skip),
    )
    yield from (Item(ANSWERS, state.mark, f"{state.name}: {id_}") for id_, there in extra if there)
