"""One connection to a database, whichever it is: what `sqlite` and `postgres` have to do. Knows no table.

Statements are compiled once and run on the driver's own cursor: SQLAlchemy's execution costs several times what the
database does for a small statement, and a turn is made of small statements.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager, suppress
from typing import Any

from sqlalchemy import URL, ColumnElement, Connection, Dialect, Engine, Table, create_engine
from sqlalchemy.exc import DBAPIError
from sqlalchemy.sql.compiler import SQLCompiler

Row = tuple[Any, ...]
BUSY_SECONDS = 5
"""So long a statement waits for other processes."""


class Raced(Exception):
    """Another process was faster. Nothing is kept of this transaction; it may be run again."""


class Database(ABC):
    """One connection, for one thread at a time. Errors of the driver come out as Raced and StoreAway where they fit."""

    is_ours_alone = False
    """Whether one process has it to itself."""

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

    def lock_out_others(self) -> None:  # noqa: B027 - most can be shared
        """Raise StoreError when another process uses this database, and let none use it from now on."""

    def close(self) -> None:
        """Give the database up."""
        self.disconnect()

    def disconnect(self) -> None:
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
                    self.disconnect()
                raise

    def text_of(self, compiled: SQLCompiler) -> str:
        """A compiled statement as the driver takes it."""
        return str(compiled)

    def run(self, sql: str, parameters: Sequence[object] = ()) -> None:
        """Run one statement for its effect."""
        self.connection.execute(sql, parameters)

    @abstractmethod
    def run_each(self, sql: str, rows: Sequence[Row]) -> None:
        """Run a statement that was made with `each` for these rows."""

    @abstractmethod
    def errors(self) -> AbstractContextManager[None]:
        """Translates the driver's errors."""

    @abstractmethod
    def unit(self, connection: Any) -> AbstractContextManager[None]:
        """Begins, and commits when all went well."""

    @abstractmethod
    def rows_of(self, *queries: tuple[str, Sequence[Row]]) -> list[list[Row]]:
        """Run statements that were made with `each` for their rows, in this order, and give back what each gives."""

    @abstractmethod
    def take_lock(self, connection: Connection, name: str) -> None:
        """No other process gets the lock of this name until the transaction of `connection` ends."""

    @abstractmethod
    def insert_each(self, sql: str, rows: Sequence[Row]) -> list[int]:
        """Run an INSERT that was made with `each`; the numbers that the rows were given, in their order."""

    @abstractmethod
    def each(self, table: Table, columns: str) -> dict[str, ColumnElement[Any]]:
        """What stands in a statement for these columns of each row that it will be run for.

        The parameters of the statement are these columns, in this order; `columns` are parted by a comma and a blank.
        """

    @abstractmethod
    def insert_from(self, table: Table, values: Mapping[str, ColumnElement[Any]]) -> Any:
        """An INSERT of such values. It knows ON CONFLICT."""

    @abstractmethod
    def many(self, numbers: Iterable[int]) -> object:
        """The one parameter that stands for all these numbers."""

    @abstractmethod
    def among(self, column: ColumnElement[Any], parameter: str) -> ColumnElement[bool]:
        """The condition that `column` is one of the numbers in `parameter`."""

    @abstractmethod
    def insert(self, table: Table) -> Any:
        """An INSERT that knows ON CONFLICT, as both have it and SQLAlchemy's own has not."""
