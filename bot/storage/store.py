"""The interface of the store and its records. Knows what is kept of a person, and not how: no SQL here."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import datetime, timedelta
from enum import Enum
from typing import Any, NamedTuple, Protocol

from bot.engine.conversation import Conversation
from bot.engine.events import Event
from bot.engine.replies import Item, Notice
from bot.engine.turn import Turn

Take = Callable[[Conversation | None, Event, datetime], Turn]
"""Takes one turn, pure: the same arguments give the same turn, so that it may be taken again. None: a new person."""

Apologise = Callable[[Conversation | None, Event], Item]
"""What is said to a person whose turn could not be taken."""


class Arrival(NamedTuple):
    """Something that happened in one chat. `update_id` is what makes it count only once.

    Without one it is counted each time it is handed in, except a `TimerDue`, which counts as long as that timer is set.
    """

    update_id: int | None
    chat: int
    event: Event


class Question(NamedTuple):
    """A delivered question: its turn, and the message that carries its buttons."""

    turn: int
    message: int


class Outgoing(NamedTuple):
    """One outbox row that this process is to deliver. Rows of a chat go out in the order of their ids.

    `question` is the chat's last delivered question, as far as the store knew when the row was read.
    """

    id: int
    chat: int
    item: Item
    question: Question | None = None


class Tick(NamedTuple):
    """A row of the outbox is done with: delivered, or `aside` when it never can be.

    `question` is to be kept with the chat: the row was (or redrew) a question, and this message now carries it.
    """

    id: int
    chat: int
    question: Question | None = None
    aside: bool = False


class Fate(Enum):
    """What became of an arrival: counted now, counted (or called off) before, or recorded as impossible to take."""

    TAKEN = "taken"
    DUPLICATE = "duplicate"
    FAILED = "failed"


class Outcome(NamedTuple):
    """What became of one arrival.

    `outbox`: what this process delivers now. `waiting`: other replies of the chat go first, which are not in the hands
    of this process, so that these stay in the outbox until `undelivered` hands them out. `notices` are not kept: they
    are worth something only to whoever is tapping now. `forgot`: everything in hand for this chat before is void.
    `wake`: the earliest timer that was set. `conversation` is None when there is none, or when no turn was taken.
    """

    fate: Fate
    outbox: tuple[Outgoing, ...] = ()
    notices: tuple[Notice, ...] = ()
    conversation: Conversation | None = None
    waiting: bool = False
    forgot: bool = False
    wake: datetime | None = None


class Place(NamedTuple):
    """Where in which version of the dialogue somebody stands."""

    version: str
    state: str


class Erased(NamedTuple):
    """How many conversations were erased, and the chat to go on from (None: all were looked at)."""

    conversations: int
    resume: int | None


class StoreError(Exception):
    """The store cannot do what was asked. Its text is one sentence for the operator; it holds no words of people."""


class StoreAway(StoreError):
    """The database cannot be reached, is locked or full. Nothing is half done; asking again later may work."""


class SchemaTooNew(StoreError):
    """The database was written by a newer kneebot than this one."""


class Store(Protocol):
    """What is kept. Synchronous, to be called from one thread at a time. All times are aware.

    Every method is one transaction, all or nothing, and raises StoreAway when the database cannot do it now.
    """

    def take_turns(
        self,
        arrivals: Sequence[Arrival],
        take: Take,
        now: datetime,
        *,
        ticks: Sequence[Tick] = (),
        apologise: Apologise | None = None,
    ) -> list[Outcome]:
        """Take all arrivals, in order, and keep what comes of them, in one transaction; one outcome each.

        A turn that raises is recorded as failed, is answered by `apologise` and harms no other. `ticks` are applied
        first, in the same transaction.
        """

    def tick_off(self, ticks: Sequence[Tick], now: datetime) -> None:
        """As `take_turns` without arrivals."""

    def undelivered(self, now: datetime, *, in_hand: Collection[int] = (), limit: int = 500) -> list[Outgoing]:
        """The oldest replies that nobody alive is delivering, now this process's. `in_hand` are the ids it has already.

        Nothing of a chat is handed out while another living process delivers to it.
        """

    def claim_due(self, now: datetime, limit: int = 500) -> list[Arrival]:
        """Timers that are due, the earliest first, each for one process only. They stay set until their turn is taken.

        So what this process has claimed and not handed in since is among them again. When it dies first, others can
        claim them once its lease has run out.
        """

    def next_due(self) -> datetime | None:
        """When the next timer is due that nobody has claimed."""

    def mark_gone(self, chat: int, now: datetime) -> None:
        """The person cannot be reached: drops timers and replies. Their next turn takes the mark away."""

    def forget(self, chat: int) -> None:
        """Erase everything about one person."""

    def erase_idle(self, now: datetime, idle: timedelta, *, resume: int | None = None, limit: int = 5_000) -> Erased:
        """Erase everyone who has done nothing for `idle`, looking at `limit` conversations after `resume`.

        That a timer came is no doing of theirs. Lines of the log are kept as long. In slices, because turns wait
        meanwhile. The first slice also drops what else is too old to be of use.
        """

    def export(self, chat: int) -> dict[str, list[dict[str, Any]]]:
        """All rows about one person as plain data, by table; times are ISO 8601, UTC."""

    def people_at(self, states: Collection[str] | None = None) -> Mapping[Place, int]:
        """How many conversations stand at each place; only in `states`, if given."""

    def is_sound(self, digest: str) -> bool:
        """Whether `mark_sound` was told of this digest."""

    def mark_sound(self, digest: str, now: datetime) -> None:
        """What has this digest was checked and need not be checked again. Only the latest are kept."""

    def close(self) -> None:
        """Give up the lease, so that another process may go on at once, and close the database.

        A database that was away a moment ago is not waited for once more: the lease runs out by itself.
        """
