"""The house stands as the design drew it: who may import whom, how files open, what is packed. Runs no conversation."""

from __future__ import annotations

import ast
import importlib.metadata
import re
import subprocess
import sys
import tarfile
import tomllib
from collections.abc import Iterator
from pathlib import Path
from zipfile import ZipFile

import pytest

ROOT = Path(__file__).parent.parent
LOCKS = sorted((ROOT / ".docker").glob("*.txt"))
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]

FLOORS = (
    {"dialogue"},
    {"engine"},
    {"storage"},
    {"runtime"},
    {"channels", "authoring"},
    {"settings", "app"},
    {"cli"},
    {"__main__"},
)
"""Imports go down, never up and never across to a neighbour on the same floor. `app` may ask `settings`."""

DOORS = ("bot.channels.telegram", "bot.channels.terminal")
"""No door knows another."""

ROOM_OF = {
    "transitions": ("bot.engine.machine",),
    "telegram": ("bot.channels.telegram",),
    "aiohttp": ("bot.channels.telegram",),
    "yarl": ("bot.channels.telegram",),
    "certifi": ("bot.channels.telegram",),
    "markdown_it": ("bot.channels",),
    "sqlalchemy": ("bot.storage",),
    "alembic": ("bot.storage",),
    "psycopg": ("bot.storage",),
    "ruamel": ("bot.dialogue.reading",),
    "rapidfuzz": ("bot.dialogue.reading", "bot.engine.hearing"),
    "rich": ("bot.channels.terminal", "bot.authoring", "bot.cli"),
    "typer": ("bot.cli",),
    "pydantic": ("bot.settings",),
    "pydantic_settings": ("bot.settings",),
}
"""Where a library may be imported. One that is not here may be imported nowhere: give it a room first."""

KEPT_OUT = {
    # Pure: no clock, no chance, no disk, no network, no thread.
    "bot.engine": {"os", "io", "pathlib", "shutil", "tempfile", "time", "random", "secrets", "uuid", "sqlite3"},
    "bot.dialogue": {"time", "random", "secrets", "uuid", "sqlite3"},
    "bot.authoring": {"time", "secrets", "uuid", "sqlite3"},
    "bot.runtime": {"sqlite3"},
    "bot.channels": {"sqlite3"},
    **{
        f"bot.{room}": {"asyncio", "concurrent", "threading", "multiprocessing", "subprocess", "socket", "ssl", "urllib", "http"}
        for room in ()
    },
}
PURE = ("bot.dialogue", "bot.engine", "bot.authoring")
NEVER_PURE = {
    "asyncio", "concurrent", "threading", "multiprocessing", "signal", "subprocess", "socket", "ssl", "urllib", "http",
}  # fmt: skip
