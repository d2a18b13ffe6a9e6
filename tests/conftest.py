"""What many tests share: the shipped dialogue, read once, and a PostgreSQL, started once."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.dialogue.model import Dialogue
from bot.dialogue.reading import read_dialogue
from bot.engine.machine import Script
from tests.storage import postgres

KNEE = Path(__file__).parent.parent / "dialogues" / "knee"


@pytest.fixture(scope="session")
def knee() -> Dialogue:
    """The shipped dialogue."""
    return read_dialogue(KNEE)


@pytest.fixture(scope="session")
def knee_script(knee: Dialogue) -> Script:
    """The shipped dialogue, ready to run."""
    return Script(knee)


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[postgres.Server]:
    try:
        with postgres.server() as server:
            yield server
    except postgres.Unavailable as why:
        pytest.skip(str(why))


@pytest.fixture
def postgres_url(postgres_server: postgres.Server) -> str:
    """An empty database."""
    import psycopg

    with psycopg.connect(postgres_server.url) as connection:
        # A new database each time would take ten times as long.
        connection.execute("DROP SCHEMA public CASCADE")
        connection.execute("CREATE SCHEMA public")
    return postgres_server.url
