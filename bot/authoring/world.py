"""A small world around the real engine: one person, a moved clock, timers that come due. Knows no channel and no disk.

Every conversation is written to JSON and read back between two turns, so that what is kept is tried as well. A watched
script tells which states the machine came through, for coverage and for what was offered on the way.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from bot.authoring.moves import (
    Away,
    Choose,
    Command,
    Heard,
    Inside,
    Move,
    MoveFailed,
    NotOffered,
    Send,
    Start,
    TalkBroke,
    Type,
    Wait,
    find_offer,
    without_box,
)
from bot.dialogue.model import AnyState, Dialogue, Screen
from bot.engine.asking import DONE, Question, Speaker, is_waiting
from bot.engine.conversation import Conversation, Entry, from_json, to_json
from bot.engine.draft import Draft
from bot.engine.events import ChoiceMade, CommandGiven, Event, TextReceived, TimerDue, UnreadableReceived
from bot.engine.guards import work_out_needs
from bot.engine.machine import Script
from bot.engine.replies import CancelTimer, Document, Notice, Reply, SetTimer
from bot.engine.turn import Turn, take_turn

MORNING = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
"""A Monday: when every rehearsal begins."""
A_MOMENT = timedelta(seconds=5)
"""Between two things a person does."""
MOST_TIMERS = 20_000
"""More timers than this in one wait is a dialogue that reminds without end."""


class NotKept(Exception):
    """A conversation read back from JSON is not the one that was written. `what` names the parts that differ."""

    def __init__(self, what: Iterable[str]) -> None:
        self.what = tuple(what)
        super().__init__(f"not kept as it was: {', '.join(self.what)}")


class EndlessReminders(Exception):
    """Timers set each other off without end."""


class WatchedScript(Script):
    """A script that notes the states its machine comes to, in `trace`."""

    def __init__(self, dialogue: Dialogue) -> None:
        super().__init__(dialogue)
        self.trace: list[str] = []

    def go_on(self, draft: Draft) -> None:
        super().go_on(draft)
        self.trace.append(draft.state)

    def jump(self, draft: Draft, goal: str) -> None:
        super().jump(draft, goal)
        self.trace.append(draft.state)

    def cross(self, draft: Draft) -> None:
        super().cross(draft)
        self.trace.append(draft.state)


@dataclass(frozen=True, slots=True)
class Scene:
    """One turn as it went. `came_to` are the states that spoke or waited on the way, last the one it stands in now."""

    before: Conversation
    event: Event
    turn: Turn
    now: datetime
    came_to: tuple[str, ...]

    @property
    def after(self) -> Conversation:
        return self.turn.conversation

    @property
    def said(self) -> tuple[str, ...]:
        """What was said, files with words of their own included; not what was only drawn anew."""
        said = []
        for item in self.turn.replies:
            match item:
                case Reply(text=text) | Notice(text=text):
                    said.append(text)
                case Document(text=text, caption=caption, said=False):
                    said.append(f"{caption}\n\n{text}" if caption else text)
                case _:
                    pass
        return tuple(said)

    @property
    def noted(self) -> tuple[Entry, ...]:
        """The lines of the record that this turn wrote."""
        known = len(self.before.record)
        return self.after.record[known:] if self.after.record[:known] == self.before.record else self.after.record


@dataclass(slots=True)
class World:
    """One person's conversation with the engine. `watch` is told every scene; `moment` goes by before each move."""

    script: WatchedScript
    watch: Callable[[Scene], None] | None = None
    now: datetime = MORNING
    moment: timedelta = A_MOMENT
    conversation: Conversation | None = None
    timers: dict[str, datetime] = field(default_factory=dict)

    def happen(self, event: Event) -> Scene:
        """Takes the turn and keeps what it leads to."""
        scene = self.imagine(event)
        turn = scene.turn
        for change in turn.timers:
            match change:
                case SetTimer(name=name, due=due):
                    self.timers[name] = due
                case CancelTimer(name=name):
                    self.timers.pop(name, None)
        if turn.forget:
            self.conversation, self.timers = None, {}
        else:
            self.conversation = _kept(turn.conversation)
        if self.watch is not None:
            self.watch(scene)
        return scene

    def imagine(self, event: Event) -> Scene:
        """The turn that an event would lead to; nothing is kept."""
        self.script.trace.clear()
        before = self.conversation or Conversation(self.script.dialogue.version)
        turn = take_turn(self.script, self.conversation, event, self.now)
        return Scene(before, event, turn, self.now, self._came_to(before, turn))

    def _came_to(self, before: Conversation, turn: Turn) -> tuple[str, ...]:
        """A state that waits counts only where the turn ended in it: others that would wait were answered already."""
        states = self.script.dialogue.states
        passed = [self.script.dialogue.start, *self.script.trace] if not before.state else list(self.script.trace)
        came = [name for name in passed if name in states and not self._asks(states[name])]
        if turn.forget:
            came += passed[-1:]
        elif turn.conversation.state and (turn.conversation.turn != before.turn or passed):
            came.append(turn.conversation.state)
        return tuple(came)

    def _asks(self, state: AnyState) -> bool:
        """Whether a state can wait for the person; a screen that facts answer wholly never does."""
        if isinstance(state, Screen):
            items = self.script.dialogue.screens.items
            return any(items[name].when is None for name in state.items)
        return is_waiting(state)

    def question(self) -> Question | None:
        """What stands on the screen."""
        if self.conversation is None or not self.conversation.state:
            return None
        draft = Draft(self.conversation, self.now)
        work_out_needs(self.script, draft)
        return Speaker(self.script, draft).question()

    def tap(self, choice: str) -> Scene:
        """Taps the choice of this id on the open question."""
        self.now += self.moment
        turn = self.conversation.turn if self.conversation else 0
        return self.happen(ChoiceMade(turn, choice))

    def write(self, words: str) -> Scene:
        self.now += self.moment
        return self.happen(TextReceived(words))

    def give(self, command: str) -> Scene:
        self.now += self.moment
        return self.happen(CommandGiven(command))

    def let_pass(self, span: timedelta, *, away: bool = False) -> tuple[Scene, ...]:
        """Time goes by and timers come due, each at its time; `away`: all of them at the end, late."""
        end = self.now + span
        scenes: list[Scene] = []
        if away:
            self.now = end
        while due := [(at, name) for name, at in self.timers.items() if at <= end]:
            at, name = min(due)
            del self.timers[name]
            self.now = max(self.now, at)
            scenes.append(self.happen(TimerDue(name, at)))
            if len(scenes) > MOST_TIMERS:
                raise EndlessReminders
        self.now = end
        return tuple(scenes)


def _kept(conversation: Conversation) -> Conversation:
    """The conversation as storage would give it back."""
    kept = from_json(conversation.version, conversation.state, conversation.turn, to_json(conversation))
    if kept != conversation:
        names = (name for name in Conversation._fields if getattr(kept, name) != getattr(conversation, name))
        raise NotKept(names)
    return kept


class EngineDoor:
    """The door into the engine itself: the only one that sees inside."""

    def __init__(self, world: World) -> None:
        self.world = world

    def act(self, move: Move) -> Heard:
        """Does it and tells what came back. Raises MoveFailed: NotOffered when there is no such button."""
        try:
            return self._heard(self._do(move))
        except MoveFailed:
            raise
        except Exception as fault:  # an unsound dialogue can end a turn in any way, and a test has to go on
            raise TalkBroke(f"{type(fault).__name__}: {fault}") from fault

    def _do(self, move: Move) -> tuple[Scene, ...]:
        world = self.world
        match move:
            case Start():
                return (world.give("start"),)
            case Type(words=words):
                return (world.write(words),)
            case Command(name=name):
                return (world.give(name),)
            case Send(kind=kind, caption=caption):
                world.now += world.moment
                return (world.happen(UnreadableReceived(kind, caption)),)
            case Wait(span=span):
                return world.let_pass(span)
            case Away(span=span):
                return world.let_pass(span, away=True)
            case Choose():
                return self._choose(move)

    def _choose(self, move: Choose) -> tuple[Scene, ...]:
        scenes: list[Scene] = []
        for option in move.options:
            offers = self._offers()
            choice = find_offer(option, offers)
            if choice is None:
                said = tuple(text for scene in scenes for text in scene.said)
                raise NotOffered(option, [without_box(label) for _, label in offers], said)
            scenes.append(self.world.tap(choice))
        if move.several and any(id_ == DONE for id_, _ in self._offers()):
            scenes.append(self.world.tap(DONE))
        return tuple(scenes)

    def _offers(self) -> tuple[tuple[str, str], ...]:
        question = self.world.question()
        return tuple((choice.id, choice.label) for choice in question.choices) if question else ()

    def _heard(self, scenes: Iterable[Scene]) -> Heard:
        said = tuple(text for scene in scenes for text in scene.said)
        conversation = self.world.conversation or Conversation(self.world.script.dialogue.version)
        flags = tuple(flag.id for flag in self.world.script.by_urgency if flag.id in conversation.raised)
        inside = Inside(conversation.state, conversation.level.word, flags)
        return Heard(said, tuple(without_box(label) for _, label in self._offers()), inside)


@dataclass(frozen=True, slots=True)
class _Played:
    """What came back from a series of moves, and the world after them."""

    heard: Heard
    now: datetime
    conversation: Conversation | None
    timers: tuple[tuple[str, datetime], ...]


class Beginnings:
    """Doors for many rehearsals: the moves that several of them begin with are played once."""

    def __init__(self, script: WatchedScript, watch: Callable[[Scene], None] | None = None) -> None:
        self.script = script
        self.watch = watch
        self.played: dict[tuple[Move, ...], _Played] = {}

    def door(self) -> _SharedDoor:
        """A door for one more person."""
        return _SharedDoor(self)


class _SharedDoor:
    def __init__(self, beginnings: Beginnings) -> None:
        self._beginnings = beginnings
        self._moves: tuple[Move, ...] = ()
        self._last: _Played | None = None

    def act(self, move: Move) -> Heard:
        """Does it, unless it was done before after the same moves, and tells what came back."""
        self._moves = (*self._moves, move)
        played = self._beginnings.played.get(self._moves)
        if played is None:
            world = World(self._beginnings.script, self._beginnings.watch)
            if (last := self._last) is not None:
                world.now, world.conversation, world.timers = last.now, last.conversation, dict(last.timers)
            heard = EngineDoor(world).act(move)
            played = _Played(heard, world.now, world.conversation, tuple(world.timers.items()))
            self._beginnings.played[self._moves] = played
        self._last = played
        return played.heard
