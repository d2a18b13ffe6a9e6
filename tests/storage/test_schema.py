"""The schema: made at once, migrated from before, refused from later."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, inspect, text

from bot.engine.events import TextReceived
from bot.storage import schema
from bot.storage.connecting import open_database
from bot.storage.sql import SqlStore, open_store
from bot.storage.store import Arrival, Fate, SchemaTooNew, StoreAway, StoreError
from bot.storage.tables import metadata
from tests.storage.counting import NOON, take
from tests.storage.test_races import together


def described(connection: Connection) -> dict[str, object]:
    """Everything about the tables that an inspector sees."""
    inspector = inspect(connection)
    return {
        name: (
            [(column["name"], str(column["type"]), column["nullable"]) for column in columns(inspector, name)],
            inspector.get_pk_constraint(name),
            sorted(
                f"{index['name']} {index['column_names']} {[str(rule) for rule in index['dialect_options'].values()]}"
                for index in inspector.get_indexes(name)
            ),
        )
        for name in sorted(inspector.get_table_names())
    }


def columns(inspector: object, table: str) -> list[dict[str, object]]:
    """In alphabetical order: a column that was added later stands last."""
    found: list[dict[str, object]] = inspector.get_columns(table)  # type: ignore[attr-defined]
    return sorted(found, key=lambda column: str(column["name"]))


def test_the_scripts_and_the_tables_say_the_same(url: str, tmp_path: Path) -> None:
    migrated = open_database(url)
    with migrated.core() as connection:
        schema.migrate(connection)
        by_scripts = described(connection)
        differences = compare_metadata(MigrationContext.configure(connection), metadata)
        for table in (*metadata.sorted_tables, schema._version):
            table.drop(connection)
    open_store(url, owner="one").close()
    with migrated.core() as connection:
        at_once = described(connection)
    migrated.close()

    assert differences == []
    assert by_scripts == at_once


def test_every_script_is_known_by_name() -> None:
    config = Config()
    config.set_main_option("script_location", str(schema.MIGRATIONS))
    scripts = ScriptDirectory.from_config(config)

    assert tuple(script.revision for script in scripts.walk_revisions())[::-1] == schema.REVISIONS
    assert scripts.get_heads() == [schema.REVISIONS[-1]]


@pytest.mark.parametrize("revision", schema.REVISIONS[:-1])
def test_a_database_of_an_earlier_schema_opens_with_all_that_is_in_it(url: str, revision: str) -> None:
    database = open_database(url)
    with database.core() as connection:
        schema.migrate(connection, revision)
        connection.execute(
            text(
                "INSERT INTO conversations (chat, version, state, turn, level, updated_at, data)"
                " VALUES (1, 'v1', 'counting.on', 1, 0, 0, :data)"
            ),
            {"data": '{"facts":{"answers":["one"]},"told_at":{},"raised":{},"asked":[],"record":[]}'},
        )
        connection.execute(
            text("INSERT INTO outbox (chat, item, attempts) VALUES (1, :item, 0)"),
            {"item": '{"kind":"reply","text":"one"}'},
        )
        connection.execute(text("INSERT INTO timers (chat, name, due) VALUES (1, 'ice', 0)"))
        connection.execute(text("INSERT INTO claims (update_id, at) VALUES (7, 0)"))
    database.close()

    store = open_store(url, owner="one")

    outcomes = store.take_turns([Arrival(n, 1, TextReceived("two")) for n in (7, 8)], take, NOON)
    assert [outcome.fate for outcome in outcomes] == [Fate.DUPLICATE, Fate.TAKEN]
    assert store.export(1)["conversations"][0]["data"]["facts"]["answers"] == ["one", "two"]
    assert [row.item.text for row in store.undelivered(NOON)] == ["one", "one two"]  # type: ignore[union-attr]
    assert [arrival.chat for arrival in store.claim_due(NOON)] == [1]
    store.close()


def test_a_database_of_a_later_schema_is_refused_with_a_sentence(url: str) -> None:
    open_store(url, owner="one").close()
    database = open_database(url)
    with database.core() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    database.close()

    with pytest.raises(SchemaTooNew, match="schema 9999, which is newer than this kneebot"):
        open_store(url, owner="one")


@pytest.mark.parametrize("begin", ["nothing", "0001"])
def test_processes_that_start_at_once_make_the_schema_once(url: str, begin: str) -> None:
    if begin != "nothing":
        database = open_database(url)
        with database.core() as connection:
            schema.migrate(connection, begin)
        database.close()

    def start(owner: str) -> Callable[[], None]:
        return lambda: open_store(url, owner=owner).close()

    # Alembic's own `context` is one for all threads, so only processes of one thread may migrate side by side.
    if begin == "nothing":
        together(start("one"), start("two"), start("three"))
    else:
        code = "import sys; from bot.storage.sql import open_store; open_store(sys.argv[1], owner=sys.argv[2]).close()"
        started = [subprocess.Popen([sys.executable, "-c", code, url, owner]) for owner in ("one", "two")]
        assert [process.wait() for process in started] == [0, 0]

    store = open_store(url, owner="one")
    assert store.people_at() == {}
    store.close()


def test_opening_a_database_that_is_up_to_date_does_without_alembic(tmp_path: Path) -> None:
    code = (
        "import sys; from bot.storage.sql import open_store; open_store(sys.argv[1]).close();"
        "sys.exit('alembic' in sys.modules)"
    )
    for _ in ("made", "opened"):
        subprocess.run([sys.executable, "-c", code, f"sqlite:///{tmp_path / 'kneebot.sqlite'}"], check=True)


def test_a_database_file_is_for_its_owner_only(tmp_path: Path) -> None:
    store = open_store(f"sqlite:///{tmp_path / 'kneebot.sqlite'}")

    assert {path.stat().st_mode & 0o777 for path in tmp_path.iterdir()} == {0o600}
    store.close()


def test_a_database_file_survives_the_loss_of_power(tmp_path: Path) -> None:
    store: SqlStore = open_store(f"sqlite:///{tmp_path / 'kneebot.sqlite'}")

    pragmas = {
        name: store._database.connection.execute(f"PRAGMA {name}").fetchone()[0]
        for name in ("journal_mode", "synchronous", "foreign_keys")
    }

    assert pragmas == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1}
    store.close()


@pytest.mark.parametrize(
    ("url", "sentence"),
    [
        ("", "DATABASE_URL is not a database URL"),
        ("hunter2", "DATABASE_URL is not a database URL"),
        (
            "mysql://me:hunter2@there/db",
            "DATABASE_URL begins with mysql: kneebot keeps its data in sqlite or postgresql",
        ),
    ],
)
def test_a_wrong_url_is_one_sentence_without_the_password(url: str, sentence: str) -> None:
    with pytest.raises(StoreError, match=sentence) as raised:
        open_store(url)
    assert "hunter2" not in str(raised.value)


@pytest.mark.parametrize(
    "url",
    [
        "sqlite:////nowhere/to/be/found.sqlite",
        "postgres://me:hunter2@/db?host=/nowhere",
        "postgresql://me:hunter2@/db?host=/nowhere",
        "postgresql+psycopg://me:hunter2@/db?host=/nowhere",
    ],
)
def test_a_database_that_is_not_there_is_away(url: str) -> None:
    with pytest.raises(StoreAway) as raised:
        open_store(url)
    assert "hunter2" not in str(raised.value)


def test_a_file_that_is_no_database_is_not_touched(tmp_path: Path) -> None:
    path = tmp_path / "letter.txt"
    path.write_text("Dear doctor, " * 500)

    with pytest.raises(StoreError, match="file is not a database"):
        open_store(f"sqlite:///{path}")
    assert path.read_text() == "Dear doctor, " * 500
