"""What is special about SQLite. Knows no table."""

from __future__ import annotations

import json
import os
import sqlite3
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

try:
    import fcntl
except ImportError:  # Windows
    fcntl = None  # type: ignore[assignment]

from sqlalchemy import URL, ColumnElement, Connection, StaticPool, Table, bindparam, event, func, select
from sqlalchemy.dialects import sqlite

from bot.storage.database import BUSY_SECONDS, Database, Row
from bot.storage.store import StoreAway, StoreError


class Sqlite(Database):
    """A file (or, for tests, memory), in WAL mode, on the disk before a turn counts as kept."""

    is_ours_alone = True

    def __init__(self, url: URL) -> None:
        super().__init__(
            url,
            poolclass=StaticPool,
            # The storage thread is not always the thread that opened the store. No implicit BEGIN.
            connect_args={"check_same_thread": False, "isolation_level": None, "timeout": BUSY_SECONDS},
        )
        in_memory = url.database in (None, "", ":memory:")
        self._file = None if in_memory else _File(Path(url.database or ""))
        event.listen(self.engine, "do_connect", lambda *_: self._check_the_file())
        event.listen(self.engine, "connect", _set_pragmas)
        event.listen(self.engine, "begin", self._begin)

    def lock_out_others(self) -> None:
        if self._file is not None:
            self._file.lock()

    def close(self) -> None:
        super().close()
        if self._file is not None:
            self._file.unlock()

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
        self._check_the_file()
        # Immediate: a transaction that first read and then wants to write could not wait for another writer.
        connection.execute("BEGIN IMMEDIATE")
        yield
        connection.execute("COMMIT")

    def _begin(self, connection: Connection) -> None:
        self._check_the_file()
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    def _check_the_file(self) -> None:
        if self._file is not None and not self._file.is_there():
            # SQLite would go on writing to a file that no longer has a name, and all would be lost at the end.
            raise StoreAway(
                "the database file was moved, deleted or replaced while the bot runs: put it back, or start the bot again"
            )

    def rows_of(self, *queries: tuple[str, Sequence[Row]]) -> list[list[Row]]:
        execute = self.connection.execute
        return [[found for row in rows for found in execute(sql, row).fetchall()] for sql, rows in queries]

    def take_lock(self, connection: Connection, name: str) -> None:
        """BEGIN IMMEDIATE keeps all others out."""

    def run_each(self, sql: str, rows: Sequence[Row]) -> None:
        self.connection.cursor().executemany(sql, rows)

    def insert_each(self, sql: str, rows: Sequence[Row]) -> list[int]:
        cursor = self.connection.cursor()
        # All that is RETURNING has to be fetched: a statement that has more to give would hold up the commit.
        return [number for row in rows for (number,) in cursor.execute(sql, row).fetchall()]

    def many(self, numbers: Iterable[int]) -> str:
        return json.dumps(list(numbers))

    def among(self, column: ColumnElement[Any], parameter: str) -> ColumnElement[bool]:
        each = func.json_each(bindparam(parameter)).table_valued("value")
        return column.in_(select(each.c.value))

    def each(self, table: Table, columns: str) -> dict[str, ColumnElement[Any]]:
        return {name: bindparam(f"each_{name}", type_=table.c[name].type) for name in columns.split(", ")}

    def insert_from(self, table: Table, values: Mapping[str, ColumnElement[Any]]) -> sqlite.Insert:
        return sqlite.insert(table).values(values)

    def insert(self, table: Table) -> sqlite.Insert:
        return sqlite.insert(table)


class _File:
    """The database file as it was found, or made for its owner's eyes only: health is nobody's business.

    SQLite's side files take over its mode.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._locked: int | None = None
        descriptor = self._open()
        self._found = os.fstat(descriptor)
        os.close(descriptor)

    def is_there(self) -> bool:
        """Whether its name still leads to it."""
        try:
            return os.path.samestat(os.stat(self._path), self._found)
        except OSError:
            return False

    def lock(self) -> None:
        """Raises StoreError when another process has locked it. The lock ends with the process, however that dies."""
        if fcntl is None:
            return
        self._locked = self._open()
        try:
            # Not one of SQLite's own locks, which are of another kind (fcntl) and know nothing of it.
            fcntl.flock(self._locked, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            self.unlock()
            raise StoreError(
                f"another kneebot uses the database file {self._path}: stop it first, or give this one another file"
            ) from None

    def unlock(self) -> None:
        """SQLite has to be closed before: its own locks end with any descriptor of the file that is closed."""
        if self._locked is not None:
            os.close(self._locked)
            self._locked = None

    def _open(self) -> int:
        try:
            return os.open(self._path, os.O_CREAT | os.O_RDWR, 0o600)
        except OSError as error:
            raise StoreAway(f"the database file {self._path} cannot be opened: {error.strerror}") from error


def _set_pragmas(connection: sqlite3.Connection, _record: object) -> None:
    _write_ahead(connection)
    for pragma in (
        "synchronous = FULL",  # A commit survives the loss of power.
        # Pages of 4 KiB that are written beside the file before they go into it: with 1,000, SQLite's own number, what
        # the disk is asked to do for it is a third of what a turn costs.
        "wal_autocheckpoint = 4000",
        "foreign_keys = ON",
        f"busy_timeout = {BUSY_SECONDS * 1000}",
        "cache_size = -16000",  # KiB.
    ):
        connection.execute(f"PRAGMA {pragma}")


def _write_ahead(connection: sqlite3.Connection) -> None:
    """Readers and the writer do not wait for each other. For the change itself SQLite waits for nobody, so we do."""
    last = time.monotonic() + BUSY_SECONDS
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
            return
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode != sqlite3.SQLITE_BUSY or time.monotonic() > last:
                raise
        time.sleep(0.02)
