"""What is special about PostgreSQL. Knows no table."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

from psycopg import errors
from sqlalchemy import (
    URL,
    BigInteger,
    ColumnElement,
    Connection,
    StaticPool,
    Table,
    TypeDecorator,
    any_,
    bindparam,
    column,
    event,
    func,
    select,
)
from sqlalchemy.dialects import postgresql
from sqlalchemy.sql.compiler import SQLCompiler

from bot.storage.arrays import Numbers, Words, column_of, teach
from bot.storage.database import BUSY_SECONDS, Database, Raced, Row
from bot.storage.store import StoreAway

SILENCE = {"keepalives_idle": 10, "keepalives_interval": 5, "keepalives_count": 3, "tcp_user_timeout": 20_000}
"""A server that says nothing for half a minute is away (seconds; the last milliseconds). The system waits for hours."""


class Postgres(Database):
    """A server, shared with other processes. Rows are locked; statements that need no answer yet are not waited for."""

    def __init__(self, url: URL) -> None:
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

        event.listen(self.engine, "connect", lambda connection, _record: teach(connection))

    @contextmanager
    def errors(self) -> Iterator[None]:
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

    def text_of(self, compiled: SQLCompiler) -> str:
        return str(compiled).replace("%s::", "%b::")  # Arrays go as bytes.

    def rows_of(self, *queries: tuple[str, Sequence[Row]]) -> list[list[Row]]:
        # All are sent before the first answer is waited for.
        cursors = [self.connection.execute(sql, _columns(rows)) if rows else None for sql, rows in queries]
        return [cursor.fetchall() if cursor else [] for cursor in cursors]

    def take_lock(self, connection: Connection, name: str) -> None:
        connection.execute(select(func.pg_advisory_xact_lock(func.hashtext(f"kneebot {name}"))))

    def run_each(self, sql: str, rows: Sequence[Row]) -> None:
        self.connection.execute(sql, _columns(rows))

    def insert_each(self, sql: str, rows: Sequence[Row]) -> list[int]:
        cursor = self.connection.execute(sql, _columns(rows))
        # Numbers are given in the order of the rows; RETURNING promises none.
        return sorted(number for (number,) in cursor.fetchall())

    def many(self, numbers: Iterable[int]) -> Numbers:
        return Numbers(numbers)

    def among(self, column: ColumnElement[Any], parameter: str) -> ColumnElement[bool]:
        return column == any_(bindparam(parameter, type_=postgresql.ARRAY(BigInteger)))

    def each(self, table: Table, columns: str) -> dict[str, ColumnElement[Any]]:
        # One statement for all rows: a statement for each costs several times what the row does.
        types = {name: _as_kept(table.c[name].type) for name in columns.split(", ")}
        arrays = [bindparam(f"each_{name}", type_=postgresql.ARRAY(kind)) for name, kind in types.items()]
        rows = func.unnest(*arrays).table_valued(*(column(name, kind) for name, kind in types.items()))
        named = rows.render_derived()
        return {name: named.c[name] for name in types}

    def insert_from(self, table: Table, values: Mapping[str, ColumnElement[Any]]) -> postgresql.Insert:
        return postgresql.insert(table).from_select(list(values), select(*values.values()))

    def insert(self, table: Table) -> postgresql.Insert:
        return postgresql.insert(table)


def _columns(rows: Sequence[Row]) -> list[Numbers | Words]:
    return [column_of(values) for values in zip(*rows, strict=True)]


def _as_kept(kind: Any) -> Any:
    return kind.impl if isinstance(kind, TypeDecorator) else kind
