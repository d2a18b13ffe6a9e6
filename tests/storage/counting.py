"""The smallest dialogue that shows what a store has to keep: it says back the answers that it has counted."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from itertools import count

from bot.engine.conversation import Conversation
from bot.engine.events import CommandGiven, Event, TextReceived, TimerDue
from bot.engine.replies import CancelTimer, Choice, Item, Notice, Reply, SetTimer
from bot.engine.turn import Turn
from bot.storage.store import Arrival, Outcome

NOON = datetime(2027, 6, 1, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)
MINUTE = timedelta(minutes=1)
SECRET = "my knee locks"
_updates = count(1)


def take(conversation: Conversation | None, event: Event, now: datetime) -> Turn:
    """Counts every word and every timer. Some words do more: see the cases."""
    before = conversation or Conversation("v1", "counting.first")
    match event:
        case TextReceived("boom"):
            raise ValueError(SECRET)
        case TextReceived("half a letter"):
            return Turn(before._replace(facts={"word": "\ud800"}), (Reply("\ud800"),))
        case TextReceived("say nothing"):
            return Turn(before, (Notice("nothing"),))
        case TextReceived(text) if text.startswith("remind "):
            _, name, minutes = text.split()
            return Turn(before, timers=(SetTimer(name, now + int(minutes) * MINUTE),), log="remind")
        case TextReceived(text) if text.startswith("call off "):
            return Turn(before, timers=(CancelTimer(text.removeprefix("call off ")),))
        case CommandGiven("forget"):
            return Turn(before, (Reply("bye"),), forget=True, log="forget")
        case TextReceived(word) | TimerDue(word):
            answers = (*answers_of(before), word)
            after = before._replace(state="counting.on", turn=len(answers), facts={"answers": answers})
            return Turn(after, (question(answers),), log="word")
    raise AssertionError(event)


def question(answers: Sequence[str]) -> Reply:
    """What is said after these answers."""
    return Reply(" ".join(answers), (Choice("more", "More"),), turn=len(answers))


def answers_of(conversation: Conversation | None) -> tuple[str, ...]:
    """What has been counted."""
    answers = conversation.facts.get("answers", ()) if conversation else ()
    assert isinstance(answers, tuple)
    return answers


def said(chat: int, word: str, update_id: int | None = None) -> Arrival:
    """Somebody writes a word; each call is an update of its own."""
    return Arrival(next(_updates) if update_id is None else update_id, chat, TextReceived(word))


def forgets(chat: int) -> Arrival:
    """Somebody wants to be forgotten."""
    return Arrival(next(_updates), chat, CommandGiven("forget"))


def sorry(conversation: Conversation | None, event: Event) -> Item:
    """The apology."""
    return Reply("sorry")


def texts(outcomes: Sequence[Outcome]) -> list[str]:
    """What these outcomes have to say, in order."""
    return [row.item.text for outcome in outcomes for row in outcome.outbox if isinstance(row.item, Reply)]
