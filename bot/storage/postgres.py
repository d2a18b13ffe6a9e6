"""What is special about PostgreSQL. Knows no table."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from sqlalchemy import (
    URL,
    BigInteger,
    ColumnElement,
    Connection,
    Select,
    StaticPool,
    Table,
    any_,
    bindparam,
    func,
    select,
)
from sqlalchemy.dialects import postgresql

from bot.storage.database import BUSY_SECONDS, Database, Raced, Row
from bot.storage.store import StoreAway, StoreError

SILENCE = {"keepalives_idle": 10, "keepalives_interval": 5, "keepalives_count": 3, "tcp_user_timeout": 20_000}
"""A server that says nothing for half a minute is away (seconds; the last milliseconds). The system waits for hours."""


class Postgres(Database):
    """A server, shared with other processes. Rows are locked; statements that need no answer yet are not waited for."""

    def __init__(self, url: URL) -> None:
        try:
            import psycopg
        except ImportError:
            raise StoreError('PostgreSQL needs the driver psycopg: pip install "kneebot[postgres]"') from None
        self._errors = psycopg.errors
        super().__init__(
            url,
            paramstyle="format",
            poolclass=StaticPool,
            connect_args={
                "application_name": "kneebot",
                "connect_timeout": BUSY_SECONDS,
                **SILENCE,
                "options": f"-c timezone=UTC -c lock_timeout={BUSY_SECONDS}s",
            },
        )

    @contextmanager
    def errors(self) -> Iterator[None]:
        errors = self._errors
        try:
            yield
        except (errors.UniqueViolation, errors.SerializationFailure, errors.DeadlockDetected) as error:
            raise Raced from error
        # Internal: it may only be read (a standby), the transaction was ended from outside, and the like.
        except (errors.OperationalError, errors.InterfaceError, errors.InternalError) as error:
            self.disconnect()
            raise StoreAway(f"PostgreSQL cannot be used now: {type(error).__name__}") from error

    @contextmanager
    def unit(self, connection: Any) -> Iterator[None]:
        with connection.pipeline():
            yield
            connection.commit()

    def rows_of(self, *queries: tuple[str, Sequence[object]] | None) -> list[list[Row]]:
        # All are sent before the first answer is waited for.
        cursors = [self.connection.execute(*query) if query else None for query in queries]
        return [cursor.fetchall() if cursor else [] for cursor in cursors]

    def take_lock(self, connection: Connection, name: str) -> None:
        connection.execute(select(func.pg_advisory_xact_lock(func.hashtext(f"kneebot {name}"))))

    def insert_each(self, sql: str, rows: Sequence[Row]) -> list[int]:
        cursor = self.connection.cursor()
        cursor.executemany(sql, rows, returning=True)
        numbers = []
        for result in cursor.results():
            numbers += [number for (number,) in result.fetchall()]
        return numbers

    def many(self, numbers: Iterable[int]) -> list[int]:
        return list(numbers)

    def among(self, column: ColumnElement[Any], parameter: str) -> ColumnElement[bool]:
        return column == any_(bindparam(parameter, type_=postgresql.ARRAY(BigInteger)))

    def numbers(self, parameter: str) -> Select[Any]:
        each = func.unnest(bindparam(parameter, type_=postgresql.ARRAY(BigInteger))).column_valued("value")
        return select(each)

    def insert(self, table: Table) -> postgresql.Insert:
        return postgresql.insert(table)
