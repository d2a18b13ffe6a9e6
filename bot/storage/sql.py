"""The store on SQLite and PostgreSQL. Knows what is kept and when, and not in what the two databases differ."""

from __future__ import annotations

import json
import logging
from collections import OrderedDict
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any, TypeVar
from uuid import uuid4

from sqlalchemy import Connection, Select, delete, func, or_, select, true, tuple_, update

from bot.engine.conversation import Conversation
from bot.engine.events import Event, TimerDue
from bot.engine.replies import item_to_data
from bot.engine.turn import Turn
from bot.storage import items, schema
from bot.storage.batch import Batch, Chat, Kept, place_of
from bot.storage.connecting import is_missing, open_database
from bot.storage.database import Database, Raced, Row
from bot.storage.statements import Statements
from bot.storage.store import (
    Apologise,
    Arrival,
    Erased,
    Outcome,
    Outgoing,
    Place,
    Question,
    StoreAway,
    StoreError,
    Take,
    Tick,
)
from bot.storage.tables import (
    claims,
    conversations,
    from_microseconds,
    log,
    metadata,
    outbox,
    owners,
    sound,
    timers,
    to_microseconds,
)

logger = logging.getLogger(__name__)

LEASE = timedelta(seconds=30)
RECENT = 1000
"""So many conversations are remembered as records, some kilobytes each."""

CLAIMS_KEPT = timedelta(days=7)
"""Telegram repeats an update for 24 hours at most."""

LOG_LINES = 20
"""For each conversation that is looked at, so many of the oldest lines of the log are: more than a person makes in a day."""

SOUND = 20
"""So many sound dialogues are remembered: those of processes that share a database, and the last edits."""

_RACES = 20
_T = TypeVar("_T")


def open_store(url: str, *, owner: str | None = None, lease: timedelta = LEASE) -> SqlStore:
    """Open the database and bring its schema up to date. Raises StoreError, StoreAway or SchemaTooNew.

    `owner` names this process among those that share the database; two that run at once need two names. One that is
    opened again under its old name takes up at once what it left. Without one, an SQLite file is for one process, so
    one name is enough, and StoreError is raised when another has it; on PostgreSQL a new name is made up, and what a
    dead process left is taken up when its lease has run out.
    """
    database = open_database(url)
    try:
        if owner is None:
            database.lock_out_others()
        schema.bring_up_to_date(database)
        return SqlStore(database, owner or ("kneebot" if database.is_ours_alone else uuid4().hex), lease)
    except BaseException:
        database.close()
        raise


def look_into(url: str) -> SqlStore:
    """The store of a database that is there, to look into: nothing is made, nor brought up to date. Raises StoreError."""
    nothing = StoreError("kneebot has kept nothing in that database: is its name right?")
    if is_missing(url):
        raise nothing
    database = open_database(url)
    try:
        if not schema.is_there(database):
            raise nothing
        return SqlStore(database, "looking", LEASE)
    except BaseException:
        database.close()
        raise


class SqlStore:
    """See `store.Store`."""

    def __init__(self, database: Database, owner: str, lease: timedelta) -> None:
        self._database = database
        self._statements = Statements(database)
        self._owner = owner
        self._lease = lease
        self._held_until: datetime | None = None
        self._recent: OrderedDict[int, tuple[Kept, Conversation]] = OrderedDict()
        self._away = False
        self._let_go()

    # Turns.

    def take_turns(
        self,
        arrivals: Sequence[Arrival],
        take: Take,
        now: datetime,
        *,
        ticks: Sequence[Tick] = (),
        apologise: Apologise | None = None,
    ) -> list[Outcome]:
        try:
            return self._retried(lambda: self._take_turns(arrivals, take, now, ticks, apologise))
        except StoreError:
            raise
        except Exception as error:
            # The database would not have a value. Whose it was cannot be told, so each has to stand alone.
            if not arrivals:
                raise
            if len(arrivals) == 1 and take is _refuse:
                raise
            logger.error("a batch of %d could not be written: %s", len(arrivals), place_of(error))
        if len(arrivals) == 1:
            return self.take_turns(arrivals, _refuse, now, ticks=ticks, apologise=apologise)
        self.tick_off(ticks, now)
        return [self.take_turns([arrival], take, now, apologise=apologise)[0] for arrival in arrivals]

    def tick_off(self, ticks: Sequence[Tick], now: datetime) -> None:
        if ticks:
            self._retried(lambda: self._take_turns((), _refuse, now, ticks, None))

    def _take_turns(
        self,
        arrivals: Sequence[Arrival],
        take: Take,
        now: datetime,
        ticks: Sequence[Tick],
        apologise: Apologise | None,
    ) -> list[Outcome]:
        at = to_microseconds(now)
        with self._database.transaction():
            self._strike(ticks, at)
            fresh, chats = self._load(arrivals, ticks, at)
            batch = Batch(chats, fresh, take, now, apologise)
            for arrival in arrivals:
                batch.add(arrival)
            ids = self._write(batch, now, at)
        self._remember(chats)
        return batch.outcomes(ids)

    def _strike(self, ticks: Sequence[Tick], at: int) -> None:
        run_each, statements = self._database.run_each, self._statements
        if done := [(tick.id,) for tick in ticks if not tick.aside]:
            run_each(statements.strike, done)
        if aside := [tick.id for tick in ticks if tick.aside]:
            run_each(statements.put_aside, [(at, row) for row in aside])
            run_each(statements.strike_forgotten, [(row,) for row in aside])

    def _load(self, arrivals: Sequence[Arrival], ticks: Sequence[Tick], at: int) -> tuple[set[int], dict[int, Chat]]:
        """The updates that count, and every chat concerned, locked."""
        statements, me = self._statements, self._owner
        questions = {tick.chat: tick.question for tick in ticks if tick.question}
        chats = {number: Chat() for number in sorted({arrival.chat for arrival in arrivals} | questions.keys())}
        update_ids = sorted({arrival.update_id for arrival in arrivals if arrival.update_id is not None})
        timed = any(isinstance(arrival.event, TimerDue) for arrival in arrivals)
        numbers = [(number,) for number in chats]
        claimed, loaded, waiting, due = self._database.rows_of(
            (statements.claim, [(update_id, at) for update_id in update_ids]),
            (statements.load, numbers),
            (statements.waiting, [(number, me) for number in chats] if arrivals else ()),
            (statements.timers_of, numbers if timed else ()),
        )
        for number, version, state, turn, data, kept_at, question_turn, question_message in loaded:
            chat = chats[number]
            chat.kept, chat.kept_at = Kept(version, state, turn, data), kept_at
            if number in self._recent and self._recent[number][0] == chat.kept:
                chat.before = self._recent[number][1]
            if question_message is not None:
                chat.question = Question(question_turn, question_message)
        for (number,) in waiting:
            chats[number].waiting = True
        for number, name, due_at in due:
            chats[number].timers[name] = from_microseconds(due_at)
        for number, question in questions.items():
            if chats[number].kept:
                chats[number].question, chats[number].asked = question, True
        return {update_id for (update_id,) in claimed}, chats

    def _write(self, batch: Batch, now: datetime, at: int) -> list[int]:
        """The numbers of the outbox rows."""
        run_each, statements = self._database.run_each, self._statements
        if forgotten := [number for number, chat in batch.chats.items() if chat.forgotten]:
            for drop in statements.drop:
                run_each(drop, [(number,) for number in forgotten])
        added, changed, asked, called_off, set_timers = list[Row](), list[Row](), list[Row](), list[Row](), list[Row]()
        for number, chat in batch.chats.items():
            question = chat.question or (None, None)
            if (it := chat.conversation) is not None:
                # Whom only reminders are sent is idle all the same.
                spoke_at = at if chat.spoke or chat.kept_at is None else chat.kept_at
                place = it.version, it.state, it.turn, int(it.level), spoke_at
                if chat.kept is None or chat.forgotten:
                    added.append((number, *place, None, None, chat.data))
                else:
                    changed.append((*place, *question, chat.data, number))
            elif chat.asked:
                asked.append((*question, number))
            for name, due in chat.timer_changes.items():
                if due is None:
                    called_off.append((number, name))
                else:
                    set_timers.append((number, name, to_microseconds(due)))
        for sql, rows in (
            (statements.add_conversation, added),
            (statements.change_conversation, changed),
            (statements.keep_question, asked),
            (statements.cancel_timer, called_off),
            (statements.set_timer, set_timers),
            (statements.write_log, [(at, *line) for line in batch.log]),
        ):
            if rows:
                run_each(sql, rows)
        if not batch.said:
            return []
        self._hold(now)
        owners_of = {number: None if chat.waiting else self._owner for number, chat in batch.chats.items()}
        return self._database.insert_each(
            statements.say, [(said.chat, said.text, owners_of[said.chat]) for said in batch.said]
        )

    def _remember(self, chats: Mapping[int, Chat]) -> None:
        """Who answers will answer again soon: their record need not be read once more while the row is the same."""
        for number, chat in chats.items():
            if chat.conversation is not None and chat.data is not None:
                it = chat.conversation
                self._recent[number] = Kept(it.version, it.state, it.turn, chat.data), it
                self._recent.move_to_end(number)
            elif chat.forgotten:
                self._recent.pop(number, None)
        while len(self._recent) > RECENT:
            self._recent.popitem(last=False)

    # Deliveries.

    def undelivered(self, now: datetime, *, in_hand: Collection[int] = (), limit: int = 500) -> list[Outgoing]:
        others = outbox.alias("others")
        anothers = select(others.c.id).where(
            others.c.chat == outbox.c.chat, others.c.aside_at.is_(None), others.c.owner.in_(self._others_alive(now))
        )
        free = select(outbox.c.id).where(outbox.c.aside_at.is_(None), ~anothers.exists())
        if in_hand:
            free = free.where(~self._database.among(outbox.c.id, "in_hand"))
        hand_out = (
            update(outbox)
            .where(outbox.c.id.in_(free.order_by(outbox.c.id).limit(limit)))
            .values(owner=self._owner, attempts=outbox.c.attempts + 1)
            .returning(outbox.c.id, outbox.c.chat, outbox.c.item)
        )

        def run(connection: Connection) -> list[Outgoing]:
            # One process after the other, or two could get replies of the same chat.
            self._database.take_lock(connection, "outbox")
            found = connection.execute(hand_out, {"in_hand": self._database.many(in_hand)} if in_hand else {})
            rows = sorted((number, chat, text) for number, chat, text in found)
            if rows or in_hand:
                self._hold(now)
            return list(self._readable(connection, rows, now))

        return self._in_core(run) if self._in_core(_something_waits) else []

    def _readable(
        self, connection: Connection, rows: Sequence[tuple[int, int, str]], now: datetime
    ) -> Iterator[Outgoing]:
        """The rows as records. One that cannot be read is put aside, so that the chat goes on."""
        asked = select(conversations.c.chat, conversations.c.question_turn, conversations.c.question_message).where(
            conversations.c.chat.in_({chat for _, chat, _ in rows}), conversations.c.question_message.is_not(None)
        )
        questions = {chat: Question(turn, message) for chat, turn, message in connection.execute(asked)}
        for number, chat, text in rows:
            try:
                item = items.from_text(text)
            except Exception as error:
                logger.error("reply %d cannot be read and is put aside: %s", number, place_of(error))
                put_aside = update(outbox).where(outbox.c.id == number)
                connection.execute(put_aside.values(owner=None, aside_at=now))
            else:
                yield Outgoing(number, chat, item, questions.get(chat))

    # Timers.

    def claim_due(self, now: datetime, limit: int = 500) -> list[Arrival]:
        free = (
            select(timers.c.chat, timers.c.name)
            .where(
                timers.c.due <= now,
                or_(timers.c.owner.is_(None), timers.c.owner.not_in(self._others_alive(now))),
            )
            .order_by(timers.c.due)
            .limit(limit)
            .with_for_update(skip_locked=True)
        )
        claim = (
            update(timers)
            .where(tuple_(timers.c.chat, timers.c.name).in_(free))
            .values(owner=self._owner)
            .returning(timers.c.due, timers.c.chat, timers.c.name)
        )

        def run(connection: Connection) -> list[Arrival]:
            rows = sorted((due, chat, name) for due, chat, name in connection.execute(claim))
            if rows:
                self._hold(now)
            return [Arrival(None, chat, TimerDue(name, due)) for due, chat, name in rows]

        return self._in_core(run)

    def next_due(self) -> datetime | None:
        earliest: Select[Any] = select(func.min(timers.c.due)).where(timers.c.owner.is_(None))

        def run(connection: Connection) -> datetime | None:
            due: datetime | None = connection.scalar(earliest)
            return due

        return self._in_core(run)

    # People.

    def mark_gone(self, chat: int, now: datetime) -> None:
        def run(connection: Connection) -> None:
            connection.execute(update(conversations).where(conversations.c.chat == chat).values(gone_at=now))
            connection.execute(delete(timers).where(timers.c.chat == chat))
            connection.execute(delete(outbox).where(outbox.c.chat == chat))

        self._in_core(run)

    def forget(self, chat: int) -> None:
        def run(connection: Connection) -> None:
            for table in PERSONAL:
                connection.execute(delete(table).where(table.c.chat == chat))

        self._in_core(run)

    def erase_idle(self, now: datetime, idle: timedelta, *, resume: int | None = None, limit: int = 5_000) -> Erased:
        looked_at = select(conversations.c.chat, conversations.c.updated_at).order_by(conversations.c.chat).limit(limit)
        if resume is not None:
            looked_at = looked_at.where(conversations.c.chat > resume)

        # A line's number grows with its time, so the oldest lines are found without an index of times.
        oldest = select(log.c.id, log.c.at).order_by(log.c.id).limit(limit * LOG_LINES).subquery()
        outlived = delete(log).where(log.c.id.in_(select(oldest.c.id).where(oldest.c.at < now - idle)))

        def run(connection: Connection) -> Erased:
            connection.execute(outlived)
            if resume is None:
                connection.execute(delete(claims).where(claims.c.at < now - CLAIMS_KEPT))
                connection.execute(delete(outbox).where(outbox.c.aside_at < now - idle))
                connection.execute(delete(owners).where(owners.c.until < now - CLAIMS_KEPT))
            seen = connection.execute(looked_at).all()
            # The condition once more: on PostgreSQL somebody may have written in this moment.
            erase = delete(conversations).where(
                self._database.among(conversations.c.chat, "chats"), conversations.c.updated_at < now - idle
            )
            silent = self._database.many(chat for chat, updated_at in seen if updated_at < now - idle)
            erased = connection.scalars(erase.returning(conversations.c.chat), {"chats": silent}).all()
            for table in PERSONAL:
                about = delete(table).where(self._database.among(table.c.chat, "chats"))
                connection.execute(about, {"chats": self._database.many(erased)})
            return Erased(len(erased), seen[-1].chat if len(seen) == limit else None)

        return self._in_core(run)

    def export(self, chat: int) -> dict[str, list[dict[str, Any]]]:
        def run(connection: Connection) -> dict[str, list[dict[str, Any]]]:
            return {
                table.name: [
                    {name: _plain(name, value) for name, value in row.items()}
                    for row in connection.execute(select(table).where(table.c.chat == chat)).mappings()
                ]
                for table in PERSONAL
            }

        return self._in_core(run)

    def people_at(self, states: Collection[str] | None = None) -> Mapping[Place, int]:
        place = conversations.c.version, conversations.c.state
        counted = select(*place, func.count()).group_by(*place)
        if states is not None:
            counted = counted.where(conversations.c.state.in_(states))
        return self._in_core(
            lambda connection: {Place(version, state): people for version, state, people in connection.execute(counted)}
        )

    # Dialogues.

    def is_sound(self, digest: str) -> bool:
        known = select(sound.c.digest).where(sound.c.digest == digest)
        return self._in_core(lambda connection: connection.scalar(known) is not None)

    def mark_sound(self, digest: str, now: datetime) -> None:
        put = self._database.insert(sound).values(digest=digest, at=now)
        put = put.on_conflict_do_update(index_elements=["digest"], set_={"at": now})
        latest = select(sound.c.digest).order_by(sound.c.at.desc(), sound.c.digest).limit(SOUND)

        def run(connection: Connection) -> None:
            connection.execute(put)
            connection.execute(delete(sound).where(sound.c.digest.not_in(latest)))

        self._in_core(run)

    # The lease, and transactions.

    def close(self) -> None:
        try:
            if not self._away:
                self._let_go()
        finally:
            self._database.close()

    def _others_alive(self, now: datetime) -> Select[Any]:
        return select(owners.c.name).where(owners.c.until > now, owners.c.name != self._owner)

    def _hold(self, now: datetime) -> None:
        """In a transaction that claims something: nobody else takes it while this process lives."""
        until = now + self._lease
        if self._held_until is None or until - self._held_until > self._lease / 2:
            self._database.run(self._statements.renew, (self._owner, to_microseconds(until)))
            self._held_until = until

    def _let_go(self) -> None:
        """Whatever this process, or an earlier one of its name, has claimed is free."""

        def run(connection: Connection) -> None:
            for table in (outbox, timers):
                if connection.scalar(select(true()).where(table.c.owner == self._owner).limit(1)):
                    connection.execute(update(table).where(table.c.owner == self._owner).values(owner=None))
            connection.execute(delete(owners).where(owners.c.name == self._owner))

        self._held_until = None
        self._in_core(run)

    def _in_core(self, run: Callable[[Connection], _T]) -> _T:
        def transaction() -> _T:
            with self._database.core() as connection:
                return run(connection)

        return self._retried(transaction)

    def _retried(self, transaction: Callable[[], _T]) -> _T:
        """Run it until no other process is faster. Raises StoreAway when they always are."""
        self._away = True
        for _ in range(_RACES):
            try:
                result = transaction()
            except Raced:
                self._held_until = None
            except BaseException:
                self._held_until = None
                raise
            else:
                self._away = False
                return result
        raise StoreAway("other processes keep changing the same rows")


PERSONAL = tuple(table for table in metadata.sorted_tables if "chat" in table.c)
"""The tables with rows about one person."""


def _plain(column: str, value: Any) -> Any:
    match column:
        case "data":
            return json.loads(value)
        case "item":
            return item_to_data(items.from_text(value))
    return value.isoformat() if isinstance(value, datetime) else value


def _something_waits(connection: Connection) -> bool:
    return connection.scalar(select(outbox.c.id).where(outbox.c.aside_at.is_(None)).limit(1)) is not None


def _refuse(conversation: Conversation | None, event: Event, now: datetime) -> Turn:
    """A Take for a turn whose result the database will not have: it fails, and is recorded as failed."""
    raise ValueError
