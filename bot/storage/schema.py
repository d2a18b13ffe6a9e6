"""Brings a database to the schema of this kneebot, or refuses. Knows the revisions by name; Alembic does the work."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Column, Connection, MetaData, PrimaryKeyConstraint, String, Table, insert, inspect, select

from bot.storage.database import Database
from bot.storage.store import SchemaTooNew
from bot.storage.tables import metadata

REVISIONS = ("0001", "0002", "0003")
"""From the first to the one that `tables` describes."""

MIGRATIONS = Path(__file__).with_name("migrations")

# As Alembic makes it, so that a fresh database needs no Alembic.
_version = Table(
    "alembic_version",
    MetaData(),
    Column("version_num", String(32), nullable=False),
    PrimaryKeyConstraint("version_num", name="alembic_version_pkc"),
)


def bring_up_to_date(database: Database) -> None:
    """All or nothing, one process at a time. Raises SchemaTooNew when the database knows a later revision."""
    with database.core() as connection:
        if _revision(connection) == REVISIONS[-1]:
            return
    with database.core() as connection:
        database.take_lock(connection, "schema")
        match _revision(connection):
            case None:
                metadata.create_all(connection)
                _version.create(connection)
                connection.execute(insert(_version).values(version_num=REVISIONS[-1]))
            case revision if revision not in REVISIONS:
                raise SchemaTooNew(
                    f"the database has schema {revision}, which is newer than this kneebot knows ({REVISIONS[-1]}): "
                    "install the newer kneebot again, or restore a backup"
                )
            case revision if revision != REVISIONS[-1]:
                migrate(connection)


def is_there(database: Database) -> bool:
    """Whether kneebot has ever kept anything in this database. Changes nothing."""
    with database.core() as connection:
        return _revision(connection) is not None


def migrate(connection: Connection, revision: str = "head") -> None:
    """Run the migration scripts up to `revision` in the transaction of `connection`."""
    # Here, because it takes as long to import as all the rest, and is hardly ever needed.
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, revision)


def _revision(connection: Connection) -> str | None:
    """None: the database is empty."""
    if not inspect(connection).has_table(_version.name):
        return None
    return connection.scalar(select(_version.c.version_num))
