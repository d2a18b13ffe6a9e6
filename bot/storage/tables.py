"""The tables, as SQLAlchemy knows them. Knows no query. A change here needs a migration beside it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from sqlalchemy import BigInteger, Column, Dialect, Integer, MetaData, String, Table, Text, TypeDecorator

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)


def to_microseconds(at: datetime) -> int:
    """Microseconds since 1970, UTC. Raises ValueError when `at` has no time zone."""
    if at.tzinfo is None:
        raise ValueError("a time without a time zone cannot be kept")
    return (at - _EPOCH) // _MICROSECOND


def from_microseconds(microseconds: int) -> datetime:
    """Aware, UTC."""
    return _EPOCH + timedelta(microseconds=microseconds)


class UtcDateTime(TypeDecorator[datetime]):
    """An aware time, kept as whole microseconds since 1970 in UTC, because SQLite forgets zones.

    A number means the same in every database, sorts and indexes cheaply, and reads back exactly as it was.
    """

    impl = BigInteger
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> int | None:
        return None if value is None else to_microseconds(value)

    def process_result_value(self, value: int | None, dialect: Dialect) -> datetime | None:
        return None if value is None else from_microseconds(value)


# 64 bits everywhere. SQLite makes a key the row's own number only if the type is called INTEGER exactly.
_Number = BigInteger().with_variant(Integer, "sqlite")

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    }
)

conversations = Table(
    "conversations",
    metadata,
    Column("chat", _Number, primary_key=True, autoincrement=False),
    Column("version", String, nullable=False),
    Column("state", String, nullable=False),
    Column("turn", Integer, nullable=False),
    Column("level", Integer, nullable=False),
    Column("updated_at", UtcDateTime, nullable=False),
    # The last question that was delivered, and the message that carries its buttons.
    Column("question_turn", Integer),
    Column("question_message", BigInteger),
    Column("gone_at", UtcDateTime),
    # Last, so that whoever counts people does not have to read past it.
    Column("data", Text, nullable=False),
)

claims = Table(
    "claims",
    metadata,
    Column("update_id", _Number, primary_key=True, autoincrement=False),
    Column("at", UtcDateTime, nullable=False),
)
"""Updates that were counted. No person stands in it, so that none has to be forgotten in it."""

owners = Table(
    "owners",
    metadata,
    Column("name", String, primary_key=True),
    Column("until", UtcDateTime, nullable=False),
)
"""Processes, and until when each holds what it has claimed."""

outbox = Table(
    "outbox",
    metadata,
    Column("id", _Number, primary_key=True),
    Column("chat", BigInteger, nullable=False, index=True),
    Column("item", Text, nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("owner", String),
    Column("aside_at", UtcDateTime),
    # A number is never given twice, or a late tick could strike out somebody else's reply.
    sqlite_autoincrement=True,
)

timers = Table(
    "timers",
    metadata,
    Column("chat", _Number, primary_key=True, autoincrement=False),
    Column("name", String, primary_key=True),
    Column("due", UtcDateTime, nullable=False, index=True),
    Column("owner", String),
)

log = Table(
    "log",
    metadata,
    Column("id", _Number, primary_key=True),
    Column("at", UtcDateTime, nullable=False),
    Column("event", String, nullable=False),
    Column("fate", String, nullable=False),
    Column("version", String, nullable=False),
    Column("state", String, nullable=False),
    Column("next_state", String, nullable=False),
    Column("level", Integer, nullable=False),
)
"""One line a turn, for statistics: no words of people, and nothing that leads back to a person. Kept as long as they."""

sound = Table(
    "sound",
    metadata,
    Column("digest", String, primary_key=True),
    Column("at", UtcDateTime, nullable=False),
)
"""Dialogues that were checked and found sound: nothing about a person, and nothing that could not be found again."""
