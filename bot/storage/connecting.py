"""From DATABASE_URL to a database. Imports only the one that is asked for: each takes its time to import."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import make_url
from sqlalchemy.exc import ArgumentError

from bot.storage.database import Database
from bot.storage.store import StoreError


def is_missing(url: str) -> bool:
    """Whether it names an SQLite file that is not there: opening would make one."""
    try:
        parsed = make_url(url)
    except ArgumentError:
        return False
    in_file = parsed.drivername.startswith("sqlite") and parsed.database not in (None, "", ":memory:")
    return in_file and not Path(parsed.database or "").exists()


def open_database(url: str) -> Database:
    """`sqlite:///file`, `sqlite://` (memory) or `postgresql://...`. Raises StoreError for others; connects later."""
    try:
        parsed = make_url(url)
    except ArgumentError:
        # Without the text: it may hold a password.
        raise StoreError("DATABASE_URL is not a database URL such as sqlite:///kneebot.sqlite") from None
    match parsed.drivername.partition("+")[0]:
        case "sqlite":
            from bot.storage.sqlite import Sqlite

            return Sqlite(parsed)
        case "postgres" | "postgresql":
            try:
                from bot.storage.postgres import Postgres
            except ModuleNotFoundError as missing:
                raise StoreError(
                    f'PostgreSQL needs the driver {missing.name}: pip install "kneebot[postgres]"'
                ) from None
            return Postgres(parsed.set(drivername="postgresql+psycopg"))
        case other:
            raise StoreError(f"DATABASE_URL begins with {other}: kneebot keeps its data in sqlite or postgresql")
