"""A database that is away, gone or somebody else's: the store says so, keeps nothing half, and goes on when it is back."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from pathlib import Path

import psycopg
import pytest

from bot.storage.sql import open_store
from bot.storage.store import Fate, StoreAway, StoreError
from tests.storage.counting import NOON, said, take
from tests.storage.postgres import Server


def test_a_lost_connection_is_opened_again(postgres_url: str) -> None:
    store = open_store(postgres_url, owner="one")
    update = said(1, "one")
    with psycopg.connect(postgres_url, autocommit=True) as other:
        other.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'kneebot'")

    with pytest.raises(StoreAway):
        store.take_turns([update], take, NOON)

    assert store.take_turns([update], take, NOON)[0].fate is Fate.TAKEN
    store.close()


def test_a_locked_file_is_away_and_nothing_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "kneebot.sqlite"
    store = open_store(f"sqlite:///{path}")
    store._database.connection.execute("PRAGMA busy_timeout = 1")
    update = said(1, "one")
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")

    with pytest.raises(StoreAway, match="locked"):
        store.take_turns([update], take, NOON)
    other.execute("ROLLBACK")
    other.close()

    assert store.take_turns([update], take, NOON)[0].fate is Fate.TAKEN
    store.close()


def test_a_full_disk_is_away_and_nothing_is_kept(tmp_path: Path) -> None:
    store = open_store(f"sqlite:///{tmp_path / 'kneebot.sqlite'}")
    connection = store._database.connection
    (pages,) = connection.execute("PRAGMA page_count").fetchone()
    connection.execute(f"PRAGMA max_page_count = {pages}")
    updates = [said(chat, "word " * 500) for chat in range(20)]

    with pytest.raises(StoreAway, match="full"):
        store.take_turns(updates, take, NOON)
    connection.execute("PRAGMA max_page_count = 1000000")

    assert {outcome.fate for outcome in store.take_turns(updates, take, NOON)} == {Fate.TAKEN}
    store.close()


def test_a_file_that_is_moved_away_is_away_until_it_is_back(tmp_path: Path) -> None:
    """SQLite itself would go on writing to a file without a name, and all would be lost at the end."""
    path, elsewhere = tmp_path / "kneebot.sqlite", tmp_path / "elsewhere"
    store = open_store(f"sqlite:///{path}")
    first, second = said(1, "one"), said(1, "two")
    store.take_turns([first], take, NOON)
    path.rename(elsewhere)

    for look in (lambda: store.take_turns([second], take, NOON), lambda: store.next_due()):
        with pytest.raises(StoreAway, match="moved, deleted or replaced while the bot runs"):
            look()
    assert not path.exists()
    elsewhere.rename(path)

    assert store.take_turns([second], take, NOON)[0].fate is Fate.TAKEN
    assert store.export(1)["conversations"][0]["data"]["facts"]["answers"] == ["one", "two"]
    store.close()


def test_a_file_that_was_replaced_is_not_written_to(tmp_path: Path) -> None:
    path, backup = tmp_path / "kneebot.sqlite", tmp_path / "backup"
    store = open_store(f"sqlite:///{path}")
    open_store(f"sqlite:///{backup}").close()
    backup.replace(path)

    with pytest.raises(StoreAway, match="start the bot again"):
        store.take_turns([said(1, "one")], take, NOON)

    store.close()


def test_a_file_that_may_only_be_read_is_away(tmp_path: Path) -> None:
    """As when the disk is mounted anew, read-only, after an error."""
    store = open_store(f"sqlite:///{tmp_path / 'kneebot.sqlite'}")
    store._database.connection.execute("PRAGMA query_only = on")
    update = said(1, "one")

    with pytest.raises(StoreAway, match="readonly"):
        store.take_turns([update], take, NOON)
    store._database.connection.execute("PRAGMA query_only = off")

    assert store.take_turns([update], take, NOON)[0].fate is Fate.TAKEN
    store.close()


def test_a_file_is_for_one_process_and_free_as_soon_as_that_dies(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'kneebot.sqlite'}"
    code = "import sys; from bot.storage.sql import open_store; open_store(sys.argv[1]); print('open', flush=True); input()"
    with subprocess.Popen(
        [sys.executable, "-c", code, url], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as other:
        assert other.stdout
        assert other.stdout.readline() == "open\n"
        with pytest.raises(StoreError, match="another kneebot uses the database file"):
            open_store(url)
        open_store(url, owner="onlooker").close()
        other.kill()

    open_store(url).close()


def test_a_postgresql_that_is_started_anew_is_away_for_a_moment(postgres_server: Server, postgres_url: str) -> None:
    store = open_store(postgres_url, owner="one")
    store.take_turns([said(1, "one")], take, NOON)
    update = said(1, "two")
    postgres_server.restart()

    with pytest.raises(StoreAway):
        store.take_turns([update], take, NOON)

    assert store.take_turns([update], take, NOON)[0].fate is Fate.TAKEN
    assert store.export(1)["conversations"][0]["data"]["facts"]["answers"] == ["one", "two"]
    store.close()


def test_a_postgresql_that_may_only_be_read_is_away_and_nothing_is_kept(postgres_url: str) -> None:
    """As a standby is, before it takes over."""
    store = open_store(postgres_url, owner="one")
    update = said(1, "one")
    with store._database.transaction():
        store._database.run("SET default_transaction_read_only = on")

    with pytest.raises(StoreAway):
        store.take_turns([update], take, NOON)

    assert store.take_turns([update], take, NOON)[0].fate is Fate.TAKEN  # On a new connection.
    store.close()
