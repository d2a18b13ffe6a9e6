"""What is special about SQLite. Knows no table."""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import URL, ColumnElement, Connection, Select, StaticPool, Table, bindparam, event, func, select
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

    def insert(self, table: Table) -> sqlite.Insert:
        return sqlite.insert(table)


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
        f"busy_timeout = {BUSY_SECONDS * 1000}",
        "cache_size = -16000",  # KiB.
    ):
        connection.execute(f"PRAGMA {pragma}")
