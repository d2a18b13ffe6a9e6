"""One connection to SQLite or PostgreSQL, and everything in which the two differ. Knows no table.

Statements are compiled once and run on the driver's own cursor: SQLAlchemy's execution costs several times what the
database does for a small statement, and a turn is made of small statements.
"""

from __future__ import annotations

import json
import os
import sqlite3
from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, suppress
from pathlib import Path
from typing import Any

from sqlalchemy import (
    URL,
    BigInteger,
    ColumnElement,
    Connection,
    Dialect,
    Engine,
    StaticPool,
    any_,
    bindparam,
    create_engine,
    event,
    func,
    make_url,
    select,
)
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.exc import ArgumentError, DBAPIError
from sqlalchemy.sql.selectable import Select

from bot.storage.store import StoreAway, StoreError

Row = tuple[Any, ...]
_BUSY_SECONDS = 5


class Raced(Exception):
    """Another process was faster. Nothing is kept of this transaction; it may be run again."""


class Database(ABC):
    """One connection, for one thread at a time. Errors of the driver come out as Raced and StoreAway where they fit."""

    def __init__(self, url: URL, **options: Any) -> None:
        self.engine: Engine = create_engine(url, **options)
        self._connection: Any = None

    @property
    def dialect(self) -> Dialect:
        return self.engine.dialect

    @property
    def connection(self) -> Any:
        """The driver's connection, opened when first needed, and again after it was lost."""
        if self._connection is None:
            with self.errors():
                try:
                    self._connection = self.engine.raw_connection()
                except DBAPIError as error:
                    # The driver's error says it; SQLAlchemy's adds the statement with its values.
                    raise (error.orig or error) from None
        return self._connection.driver_connection

    def close(self) -> None:
        """Close the connection. Using the database again opens it again."""
        if self._connection is not None:
            with suppress(Exception):
                self._connection.close()
            self._connection = None
        self.engine.dispose()

    @contextmanager
    def core(self) -> Iterator[Connection]:
        """A transaction on the same connection in SQLAlchemy's hands, for what is rare and may cost more."""
        with self.errors():
            try:
                with self.engine.begin() as connection:
                    yield connection
            except DBAPIError as error:
                # Without SQLAlchemy's sentence, which holds the statement and its values.
                raise (error.orig or error) from None

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All that is run inside is kept, or nothing."""
        with self.errors():
            connection = self.connection
            try:
                with self.unit(connection):
                    yield
            except BaseException:
                try:
                    connection.rollback()
                except Exception:
                    self.close()
                raise

    def run(self, sql: str, parameters: Sequence[object] = ()) -> None:
        """Run one statement for its effect."""
        self.connection.execute(sql, parameters)

    def run_each(self, sql: str, rows: Sequence[Row]) -> None:
        """Run one statement for each row of parameters."""
        self.connection.cursor().executemany(sql, rows)

    @abstractmethod
    def errors(self) -> AbstractContextManager[None]:
        """Translates the driver's errors."""

    @abstractmethod
    def unit(self, connection: Any) -> AbstractContextManager[None]:
        """Begins, and commits when all went well."""

    @abstractmethod
    def rows_of(self, *queries: tuple[str, Sequence[object]] | None) -> list[list[Row]]:
        """Run several statements in this order and give back the rows of each; None gives no rows."""

    @abstractmethod
    def take_lock(self, connection: Connection, name: str) -> None:
        """No other process gets the lock of this name until the transaction of `connection` ends."""

    @abstractmethod
    def insert_each(self, sql: str, rows: Sequence[Row]) -> list[int]:
        """Run an INSERT for each row of parameters, in order; the numbers that the rows were given."""

    @abstractmethod
    def many(self, numbers: Iterable[int]) -> object:
        """The one parameter that stands for all these numbers."""

    @abstractmethod
    def among(self, column: ColumnElement[Any], parameter: str) -> ColumnElement[bool]:
        """The condition that `column` is one of the numbers in `parameter`."""

    @abstractmethod
    def numbers(self, parameter: str) -> Select[Any]:
        """The numbers in `parameter` as rows of one column, `value`."""

    @abstractmethod
    def insert(self, table: Any) -> sqlite.Insert | postgresql.Insert:
        """An INSERT that knows ON CONFLICT."""


class Sqlite(Database):
    """A file (or, for tests, memory), in WAL mode, on the disk before a turn counts as kept."""

    def __init__(self, url: URL) -> None:
        super().__init__(
            url,
            poolclass=StaticPool,
            # The storage thread is not always the thread that opened the store. No implicit BEGIN.
            connect_args={"check_same_thread": False, "isolation_level": None, "timeout": _BUSY_SECONDS},
        )
        if url.database and url.database != ":memory:":
            _create_private(Path(url.database))
        event.listen(self.engine, "connect", _set_pragmas)
        event.listen(self.engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN IMMEDIATE"))

    @contextmanager
    def errors(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.IntegrityError:
            raise
        except sqlite3.OperationalError as error:
            raise StoreAway(f"the database file cannot be used now: {error}") from error
        except sqlite3.DatabaseError as error:
            raise StoreError(f"the database file cannot be used: {error}") from error

    @contextmanager
    def unit(self, connection: sqlite3.Connection) -> Iterator[None]:
        # Immediate: a transaction that first read and then wants to write could not wait for another writer.
        connection.execute("BEGIN IMMEDIATE")
        yield
        connection.execute("COMMIT")

    def rows_of(self, *queries: tuple[str, Sequence[object]] | None) -> list[list[Row]]:
        return [self.connection.execute(*query).fetchall() if query else [] for query in queries]

    def take_lock(self, connection: Connection, name: str) -> None:
        """BEGIN IMMEDIATE keeps all others out."""

    def insert_each(self, sql: str, rows: Sequence[Row]) -> list[int]:
        cursor = self.connection.cursor()
        # All that is RETURNING has to be fetched: a statement that has more to give would hold up the commit.
        return [number for row in rows for (number,) in cursor.execute(sql, row).fetchall()]

    def many(self, numbers: Iterable[int]) -> str:
        return json.dumps(list(numbers))

    def among(self, column: ColumnElement[Any], parameter: str) -> ColumnElement[bool]:
        return column.in_(self.numbers(parameter))

    def numbers(self, parameter: str) -> Select[Any]:
        each = func.json_each(bindparam(parameter)).table_valued("value")
        return select(each.c.value)

    def insert(self, table: Any) -> sqlite.Insert:
        return sqlite.insert(table)


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
                "connect_timeout": _BUSY_SECONDS,
                "options": f"-c timezone=UTC -c lock_timeout={_BUSY_SECONDS}s",
            },
        )

    @contextmanager
    def errors(self) -> Iterator[None]:
        errors = self._errors
        try:
            yield
        except (errors.UniqueViolation, errors.SerializationFailure, errors.DeadlockDetected) as error:
            raise Raced from error
        except (errors.OperationalError, errors.InterfaceError, errors.InsufficientResources) as error:
            self.close()
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

    def insert(self, table: Any) -> postgresql.Insert:
        return postgresql.insert(table)


def open_database(url: str) -> Database:
    """`sqlite:///file`, `sqlite://` (memory) or `postgresql://...`. Raises StoreError for others; connects later."""
    try:
        parsed = make_url(url)
    except ArgumentError:
        # Without the text: it may hold a password.
        raise StoreError("DATABASE_URL is not a database URL such as sqlite:///kneebot.sqlite") from None
    match parsed.drivername.partition("+")[0]:
        case "sqlite":
            return Sqlite(parsed)
        case "postgres" | "postgresql":
            return Postgres(parsed.set(drivername="postgresql+psycopg"))
        case other:
            raise StoreError(f"DATABASE_URL begins with {other}: kneebot keeps its data in sqlite or postgresql")


def _create_private(path: Path) -> None:
    """Health is nobody's business but the bot's own user's. SQLite's side files take over the file's mode."""
    try:
        os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
    except OSError as error:
        raise StoreAway(f"the database file {path} cannot be opened: {error.strerror}") from error


def _set_pragmas(connection: sqlite3.Connection, _record: object) -> None:
    for pragma in (
        "journal_mode = WAL",
        "synchronous = FULL",  # A commit survives the loss of power.
        "foreign_keys = ON",
        f"busy_timeout = {_BUSY_SECONDS * 1000}",
        "cache_size = -16000",  # KiB.
    ):
        connection.execute(f"PRAGMA {pragma}")
