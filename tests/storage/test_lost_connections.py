"""A database that is away for a while: the store says so, keeps nothing half, and goes on when it is back."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import psycopg
import pytest

from bot.storage.sql import open_store
from bot.storage.store import Fate, StoreAway
from tests.storage.counting import NOON, said, take


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
