"""What many tests share: the shipped dialogue, read once, and a PostgreSQL, started once; and how many processes they take."""

from __future__ import annotations

import gc
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.authoring.collector import SELDOM
from bot.dialogue.model import Dialogue
from bot.dialogue.reading import read_dialogue
from bot.engine.machine import Script
from tests.storage import postgres

KNEE = Path(__file__).parent.parent / "dialogues" / "knee"


def pytest_configure() -> None:
    gc.set_threshold(*SELDOM)  # what the session keeps is much, and going through it finds nothing


@pytest.hookimpl(tryfirst=True)
def pytest_cmdline_main(config: pytest.Config) -> None:
    """For the whole suite and for folders a process a core, unless `-n` says otherwise; files start sooner without.

    Each file stays in one process: what its tests share is made once, such as a bot that everybody talks to.
    """
    named = config.args if config.args_source is pytest.Config.ArgsSource.ARGS else []
    files = named and all(Path(name.partition("::")[0]).is_file() for name in named)
    unsaid = config.getoption("numprocesses", 0) is None
    if unsaid and not files and "PYTEST_XDIST_WORKER" not in os.environ:
        config.option.numprocesses, config.option.dist = "auto", "loadfile"
        config.option.loadscopereorder = False  # in our order, not those of the most tests first


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    items.sort(key=lambda item: item.get_closest_marker("long") is None)  # all others keep their order


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
    with postgres.server_or_skip() as server:
        yield server


@pytest.fixture
def postgres_url(postgres_server: postgres.Server) -> str:
    """An empty database."""
    import psycopg

    with psycopg.connect(postgres_server.url) as connection:
        # A new database each time would take ten times as long.
        connection.execute("DROP SCHEMA public CASCADE")
        connection.execute("CREATE SCHEMA public")
    return postgres_server.url
