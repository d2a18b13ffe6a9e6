"""A person in tests: says, taps and waits, through the pure engine; what is kept goes through JSON at every turn."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from bot.engine.conversation import Conversation, from_json, to_json
from bot.engine.events import ChoiceMade, CommandGiven, Event, TextReceived, TimerDue, UnreadableReceived
from bot.engine.machine import Script
from bot.engine.replies import Document, Notice, Redraw, Reply, SetTimer, Settle
from bot.engine.turn import Turn, take_turn

START = datetime(2026, 11, 22, 12, tzinfo=UTC)


class Person:
    """One conversation with a script. `said` is what the last step brought.

    After every step at most one question can be tapped, the one of the present turn: it is asserted here for all tests.
    """

    def __init__(self, script: Script, conversation: Conversation | None = None) -> None:
        self.script = script
        self.conversation = conversation
        self.now = START
        self.timers: dict[str, datetime] = {}
        self.turn: Turn | None = None
        self.choices: dict[str, str] = {}
        self.open: set[int] = set()
        self.columns = 1

    def take(self, event: Event) -> str:
        """One turn; returns all that was said, one message a paragraph."""
        turn = take_turn(self.script, self.conversation, event, self.now)
        kept = turn.conversation
        self.conversation = from_json(kept.version, kept.state, kept.turn, to_json(kept))
        assert self.conversation == kept
        self.turn = turn
        for change in turn.timers:
            if isinstance(change, SetTimer):
                self.timers[change.name] = change.due
            else:
                self.timers.pop(change.name, None)
        for item in turn.replies:
            if (isinstance(item, Reply) and item.turn is not None) or isinstance(item, Redraw):
                self.choices = {choice.id: choice.label for choice in item.choices}
            match item:
                case Reply(turn=int(number), choices=(_, *_)):
                    self.open.add(number)
                case Settle(turn=number):
                    self.open.discard(number)
        assert self.open <= {self.talk.turn}, f"two questions can be tapped after {event}: {self.open}"
        return self.said

    @property
    def said(self) -> str:
        assert self.turn is not None
        texts = [item.text for item in self.turn.replies if isinstance(item, Reply | Notice | Document)]
        return "\n\n".join(texts)

    @property
    def talk(self) -> Conversation:
        assert self.conversation is not None
        return self.conversation

    @property
    def state(self) -> str:
        return self.talk.state

    def start(self) -> str:
        return self.take(CommandGiven("start"))

    def command(self, name: str) -> str:
        return self.take(CommandGiven(name))

    def tap(self, choice: str) -> str:
        return self.take(ChoiceMade(self.talk.turn, choice))

    def tick(self, *lines: str) -> str:
        for line in lines:
            self.tap(f"+{line}")
        return self.tap("done")

    def type(self, text: str) -> str:
        return self.take(TextReceived(text))

    def send(self, kind: str, caption: str = "") -> str:
        return self.take(UnreadableReceived(kind, caption))

    def wait(self, span: timedelta) -> str:
        """Time goes by; what comes due on the way comes in order."""
        end, said = self.now + span, []
        while due := sorted((due, name) for name, due in self.timers.items() if due <= end):
            when, name = due[0]
            self.now = max(self.now, when)
            del self.timers[name]
            said.append(self.take(TimerDue(name, when)))
        self.now = end
        return "\n\n".join(said)
