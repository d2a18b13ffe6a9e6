"""Databases for the tests of the store: every kind that kneebot runs on."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from bot.storage.sql import SqlStore, open_store
from tests.storage import postgres


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[str]:
    try:
        with postgres.server() as url:
            yield url
    except postgres.Unavailable as why:
        pytest.skip(str(why))


@pytest.fixture
def postgres_url(postgres_server: str) -> str:
    """An empty database."""
    import psycopg

    with psycopg.connect(postgres_server) as connection:
        # A new database each time would take ten times as long.
        connection.execute("DROP SCHEMA public CASCADE")
        connection.execute("CREATE SCHEMA public")
    return postgres_server


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """An empty database that outlives the store that opens it."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'kneebot.sqlite'}"
    found: str = request.getfixturevalue("postgres_url")
    return found


@pytest.fixture
def opened(url: str) -> Iterator[Callable[..., SqlStore]]:
    """Opens stores on the same database; they are closed after the test."""
    stores: list[SqlStore] = []

    def open_one(owner: str = "one") -> SqlStore:
        stores.append(open_store(url, owner=owner))
        return stores[-1]

    yield open_one
    for store in stores:
        store.close()


@pytest.fixture(params=["sqlite", "memory", "postgresql"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[SqlStore]:
    """A store with nothing in it."""
    match request.param:
        case "sqlite":
            url = f"sqlite:///{tmp_path / 'kneebot.sqlite'}"
        case "memory":
            url = "sqlite://"
        case _:
            url = request.getfixturevalue("postgres_url")
    store = open_store(url, owner="one")
    yield store
    store.close()
