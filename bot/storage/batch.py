"""Takes a batch of arrivals, one after the other, and gathers what has to be written. Knows no database."""

from __future__ import annotations

import logging
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import NamedTuple

from bot.engine.conversation import Conversation, from_json, to_json
from bot.engine.events import TimerDue
from bot.engine.replies import Item, Notice, SetTimer
from bot.engine.turn import Turn
from bot.storage import items
from bot.storage.store import Apologise, Arrival, Fate, Outcome, Outgoing, Question, Take

logger = logging.getLogger(__name__)


class Kept(NamedTuple):
    """A conversation as it stands in the database."""

    version: str
    state: str
    turn: int
    data: str


@dataclass(slots=True)
class Chat:
    """One chat while its turns are taken.

    `kept` is its row, None without one, as it was changed at `kept_at`; `before` the same as a record, where that is known
    already. `spoke`: the person did something, and not only a timer came due. `question` is to be
    written where it is `asked`. `waiting`: replies that are not this process's stand before any new ones. `timers` need
    only be filled where a timer is due.

    What has to be written: `conversation`, as `data`; all `forgotten` first; `timer_changes`, with None for a timer
    that is called off.
    """

    kept: Kept | None = None
    kept_at: int | None = None
    spoke: bool = False
    before: Conversation | None = None
    question: Question | None = None
    asked: bool = False
    waiting: bool = False
    timers: dict[str, datetime] = field(default_factory=dict)
    conversation: Conversation | None = None
    data: str | None = None
    timer_changes: dict[str, datetime | None] = field(default_factory=dict)
    forgotten: bool = False


class Said(NamedTuple):
    """One reply for the outbox: of which arrival of the batch, for whom, the record and its text."""

    arrival: int
    chat: int
    item: Item
    text: str


class Logged(NamedTuple):
    """One line for statistics."""

    event: str
    fate: str
    version: str
    state: str
    next_state: str
    level: int


@dataclass(slots=True)
class _Draft:
    """An outcome whose outbox rows have no numbers yet."""

    fate: Fate
    chat: int
    notices: tuple[Notice, ...] = ()
    conversation: Conversation | None = None
    forgot: bool = False
    wake: datetime | None = None


class Batch:
    """The arrivals of one transaction. `chats` holds every chat concerned, as loaded; `fresh` are updates to count."""

    def __init__(
        self, chats: Mapping[int, Chat], fresh: Collection[int], take: Take, now: datetime, apologise: Apologise | None
    ) -> None:
        self.chats = chats
        self.said: list[Said] = []
        self.log: list[Logged] = []
        self._fresh = set(fresh)
        self._take = take
        self._now = now
        self._apologise = apologise
        self._drafts: list[_Draft] = []

    def add(self, arrival: Arrival) -> None:
        """Take one turn. A turn that raises changes nothing but its claim, and is answered with an apology."""
        chat = self.chats[arrival.chat]
        if not self._counts(arrival, chat):
            self._drafts.append(_Draft(Fate.DUPLICATE, arrival.chat))
            return
        conversation = chat.conversation
        try:
            if conversation is None and chat.kept is not None and not chat.forgotten:
                if chat.before is None:
                    chat.before = from_json(*chat.kept)
                conversation = chat.before
            turn = self._take(conversation, arrival.event, self._now)
            texts = [(item, items.to_text(item)) for item in turn.replies if not isinstance(item, Notice)]
            data = None if turn.forget else to_json(turn.conversation)
        except Exception as error:
            logger.error("a turn on %s failed: %s", type(arrival.event).__name__, place_of(error))
            self._fail(arrival, chat, conversation)
        else:
            self._keep(arrival, chat, conversation, turn, texts, data)

    def outcomes(self, ids: Sequence[int]) -> list[Outcome]:
        """One for each arrival. `ids` are the numbers that the rows of `said` were given, in the same order."""
        rows: dict[int, list[Outgoing]] = {}
        for number, said in zip(ids, self.said, strict=True):
            rows.setdefault(said.arrival, []).append(
                Outgoing(number, said.chat, said.item, self.chats[said.chat].question)
            )
        outcomes = []
        for index, draft in enumerate(self._drafts):
            outbox = tuple(rows.get(index, ()))
            waiting = bool(outbox) and self.chats[draft.chat].waiting
            outcomes.append(
                Outcome(
                    draft.fate,
                    () if waiting else outbox,
                    draft.notices,
                    draft.conversation,
                    waiting,
                    draft.forgot,
                    draft.wake,
                )
            )
        return outcomes

    def _counts(self, arrival: Arrival, chat: Chat) -> bool:
        """Whether this arrival is to be counted; it is then used up."""
        chat.spoke = chat.spoke or not isinstance(arrival.event, TimerDue)
        if arrival.update_id is not None:
            if arrival.update_id not in self._fresh:
                return False
            self._fresh.remove(arrival.update_id)
        elif isinstance(arrival.event, TimerDue):
            name = arrival.event.name
            if chat.timer_changes.get(name, chat.timers.get(name)) != arrival.event.due:
                return False  # Called off, set anew, or taken by another process.
            chat.timer_changes[name] = None
        return True

    def _keep(
        self,
        arrival: Arrival,
        chat: Chat,
        before: Conversation | None,
        turn: Turn,
        texts: Sequence[tuple[Item, str]],
        data: str | None,
    ) -> None:
        if turn.forget:
            self._forget(arrival.chat, chat)
        else:
            chat.conversation, chat.data = turn.conversation, data
        wake = None
        for change in turn.timers if not turn.forget else ():
            due = change.due if isinstance(change, SetTimer) else None
            chat.timer_changes[change.name] = due
            if due is not None and (wake is None or due < wake):
                wake = due
        index = len(self._drafts)
        self.said += [Said(index, arrival.chat, item, text) for item, text in texts]
        after = turn.conversation
        self.log.append(
            Logged(
                turn.log or type(arrival.event).__name__,
                Fate.TAKEN.value,
                after.version,
                before.state if before else "",
                after.state,
                int(after.level),
            )
        )
        notices = tuple(item for item in turn.replies if isinstance(item, Notice))
        self._drafts.append(
            _Draft(Fate.TAKEN, arrival.chat, notices, None if turn.forget else after, turn.forget, wake)
        )

    def _fail(self, arrival: Arrival, chat: Chat, before: Conversation | None) -> None:
        # A timer that fails is nothing that the person did; they are waiting for no answer.
        if self._apologise is not None and not isinstance(arrival.event, TimerDue):
            sorry = self._apologise(before, arrival.event)
            self.said.append(Said(len(self._drafts), arrival.chat, sorry, items.to_text(sorry)))
        version, state = (before.version, before.state) if before else ("", "")
        self.log.append(Logged(type(arrival.event).__name__, Fate.FAILED.value, version, state, state, 0))
        self._drafts.append(_Draft(Fate.FAILED, arrival.chat))

    def _forget(self, number: int, chat: Chat) -> None:
        chat.forgotten, chat.waiting = True, False
        # The question stays until this batch is delivered: it still has to lose its buttons.
        chat.conversation = chat.data = None
        chat.timers.clear()
        chat.timer_changes.clear()
        self.said = [said for said in self.said if said.chat != number]


def place_of(error: BaseException) -> str:
    """What an error is and where it was raised, without its text: that may hold words of a person."""
    place = error.__traceback__
    while place is not None and place.tb_next is not None:
        place = place.tb_next
    if place is None:
        return type(error).__name__
    return f"{type(error).__name__} at {place.tb_frame.f_code.co_filename}:{place.tb_lineno}"
