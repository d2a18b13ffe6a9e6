"""Databases for the tests of the store: every kind that kneebot runs on."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from bot.storage.sql import SqlStore, open_store


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
