"""The house stands as the design drew it: who may import whom, how files open, what is packed. Runs no conversation."""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
import tarfile
import tomllib
from collections.abc import Iterator
from importlib.metadata import packages_distributions
from pathlib import Path
from zipfile import ZipFile

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from bot.storage.sql import open_store

ROOT = Path(__file__).parent.parent
CONFIGURATION = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
PROJECT = CONFIGURATION["project"]
EXTRAS = sorted(set(PROJECT["optional-dependencies"]) - {"test"})

FLOORS = (
    {"dialogue"},
    {"engine"},
    {"storage"},
    {"runtime"},
    {"channels", "authoring", "settings"},
    {"app"},
    {"cli"},
    {"__main__"},
)
"""Imports go down: never up, and never to a neighbour on the same floor."""

DOORS = ("bot.channels.telegram", "bot.channels.terminal")
"""No door knows another."""

ROOMS_OF_LIBRARIES = {
    "transitions": ("bot.engine.machine",),
    "telegram": ("bot.channels.telegram",),
    "aiohttp": ("bot.channels.telegram",),
    "yarl": ("bot.channels.telegram",),
    "certifi": ("bot.channels.telegram",),
    "markdown_it": ("bot.channels",),
    "fpdf": ("bot.channels.paper",),
    "sqlalchemy": ("bot.storage",),
    "alembic": ("bot.storage",),
    "psycopg": ("bot.storage",),
    "yaml": ("bot.dialogue.reading.yaml_marks",),
    "rapidfuzz": ("bot.dialogue.reading", "bot.engine.hearing"),
    "rich": ("bot.channels.terminal", "bot.authoring", "bot.cli"),
    "pyphen": ("bot.authoring.checks.wording",),
    "sklearn": ("bot.authoring.learning",),
    "numpy": ("bot.authoring.learning",),
    "typer": ("bot.cli",),
    "watchfiles": ("bot.runtime.reloading",),
    "dotenv": ("bot.settings",),
}
"""Where a library may be imported. One that is missing here may be imported nowhere: give it a room first."""

_THREADS = {"asyncio", "concurrent", "threading", "multiprocessing", "signal", "subprocess"}
_NETWORK = {"socket", "ssl", "urllib", "http"}
_CHANCE = {"time", "random", "secrets", "uuid"}
_DISK = {"os", "io", "pathlib", "shutil", "tempfile", "sqlite3"}
KEPT_OUT = {
    "bot.dialogue": _THREADS | _NETWORK | _CHANCE,
    "bot.engine": _THREADS | _NETWORK | _CHANCE | _DISK,
    "bot.storage": _THREADS | _NETWORK,
    "bot.runtime": _NETWORK | _DISK - {"pathlib"},
}
"""Of Python's own library, what a room must do without."""

CLOCKS = ("bot.runtime.clock", "bot.app", "bot.cli")
"""Who may ask what time it is. All others are told."""


# Walls


def sources(*folders: str) -> Iterator[tuple[str, Path]]:
    """Each file's name as a module, and its path."""
    for folder in folders:
        for path in sorted((ROOT / folder).rglob("*.py")):
            parts = path.relative_to(ROOT).with_suffix("").parts
            yield ".".join(parts[:-1] if parts[-1] == "__init__" else parts), path


def stands_in(module: str, room: str) -> bool:
    return module == room or module.startswith(room + ".")


def floor_of(module: str) -> int | None:
    """None: outside, or the package `bot` itself, which holds nothing."""
    first, _, rest = module.partition(".")
    room = rest.partition(".")[0]
    if first != "bot" or not room:
        return None
    return next((floor for floor, rooms in enumerate(FLOORS) if room in rooms), -1)


def imports(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Line and full name of all that is imported anywhere in a file, inside functions too."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            start = "." * node.level + (node.module or "")
            yield from ((node.lineno, f"{start}.{alias.name}") for alias in node.names)


def breaches(module: str, source: str) -> list[str]:
    """What in this file goes through a wall."""
    tree = ast.parse(source)
    return [f"{module}:{line}: {fault}" for line, name in imports(tree) if (fault := _fault(module, name))] + [
        f"{module}:{line}: asks for the time; take `now` as an argument"
        for line in clock_calls(tree)
        if module not in CLOCKS
    ]


def _fault(module: str, name: str) -> str | None:
    top = name.lstrip(".").partition(".")[0]
    if name.startswith("."):
        return f"imports {name}; write it from `bot.` on, so that walls can be seen"
    if top == "bot":
        return _inside(module, name)
    if top == "importlib" and not name.startswith(("importlib.metadata", "importlib.resources")):
        return f"imports {name}, which goes around every wall"
    if top in sys.stdlib_module_names:
        room = next((room for room, out in KEPT_OUT.items() if stands_in(module, room) and top in out), None)
        return f"{room} does without {top}" if room else None
    rooms = ROOMS_OF_LIBRARIES.get(top)
    if rooms is None:
        return f"{top} has no room in the house"
    return None if any(stands_in(module, room) for room in rooms) else f"{top} stays in {' and '.join(rooms)}"


def _inside(module: str, name: str) -> str | None:
    here, there = floor_of(module), floor_of(name)
    if there is None or here is None:
        return f"imports {name}: `bot` itself is empty" if there is None else None
    if -1 in (here, there):
        return f"imports {name}: one of the two stands on no floor of FLOORS"
    same_room = module.split(".")[1] == name.split(".")[1]
    if there > here or (there == here and not same_room):
        return f"imports {name}: imports go down only"
    doors = {door for door in DOORS if stands_in(module, door) or stands_in(name, door)}
    return f"imports {name}: no door knows another" if same_room and len(doors) > 1 else None


def clock_calls(tree: ast.AST) -> Iterator[int]:
    for node in ast.walk(tree):
        match node:
            case ast.Call(func=ast.Attribute(value=ast.Name(id="datetime" | "date"), attr="now" | "today" | "utcnow")):
                yield node.lineno
            case ast.Call(func=ast.Attribute(value=ast.Name(id="time"), attr="time" | "time_ns")):
                yield node.lineno


@pytest.mark.parametrize(("module", "path"), [pytest.param(*found, id=found[0]) for found in sources("bot")])
def test_no_file_goes_through_a_wall(module: str, path: Path) -> None:
    assert breaches(module, path.read_text("utf-8")) == []


@pytest.mark.parametrize(
    ("module", "source"),
    [
        ("bot.dialogue.model", "from bot.engine.turn import take_turn"),
        ("bot.engine.turn", "from bot.storage.store import Store"),
        ("bot.engine.turn", "from bot import storage"),
        ("bot.engine.turn", "def late():\n    import bot.runtime.runner"),
        ("bot.engine.turn", "from ..storage import store"),
        ("bot.storage.sql", "from bot.runtime.clock import Clock"),
        ("bot.runtime.library", "from bot.authoring.proof import prove"),
        ("bot.authoring.testing", "from bot.channels.terminal import TerminalDoor"),
        ("bot.channels.terminal", "from bot.authoring.moves import Move"),
        ("bot.channels.terminal", "from bot.channels.telegram.door import TelegramDoor"),
        ("bot.channels.telegram.door", "from bot.channels import terminal"),
        ("bot.channels.terminal", "from bot.settings import Settings"),
        ("bot.app", "from bot.cli import main"),
        ("bot.attic.box", "from bot.dialogue import model"),
        ("bot.engine.guards", "from transitions import Machine"),
        ("bot.runtime.delivery", "import telegram.error"),
        ("bot.channels.terminal", "from telegram import Bot"),
        ("bot.runtime.runner", "import sqlalchemy"),
        ("bot.cli", "from alembic import command"),
        ("bot.dialogue.reading.shapes", "import yaml"),
        ("bot.engine.turn", "import rich"),
        ("bot.app", "import typer"),
        ("bot.app", "import requests"),
        ("bot.engine.turn", "import asyncio"),
        ("bot.dialogue.reading.desk", "from asyncio import run"),
        ("bot.storage.sql", "import asyncio"),
        ("bot.engine.turn", "from pathlib import Path"),
        ("bot.engine.machine", "from importlib import import_module"),
        ("bot.engine.turn", "from datetime import datetime\nnow = datetime.now()"),
        ("bot.authoring.checks", "from datetime import date\ntoday = date.today()"),
    ],
)
def test_each_wall_can_be_seen_broken(module: str, source: str) -> None:
    assert len(breaches(module, source)) == 1


def asked_for(*extras: str) -> set[str]:
    """The libraries that pyproject names, not those that come along with them and may stay away one day."""
    asked = {canonicalize_name(Requirement(line).name) for line in needed(*extras)}
    homes = packages_distributions().items()
    return {library for library, home in homes if asked & set(map(canonicalize_name, home))}


def test_every_library_with_a_room_is_asked_for_by_name() -> None:
    assert set(ROOMS_OF_LIBRARIES) - asked_for(*EXTRAS) == set()


def test_every_library_of_a_test_is_asked_for_by_name() -> None:
    """The benchmarks are no tests and name what they are compared with themselves."""
    at_hand = asked_for(*EXTRAS, "test") | sys.stdlib_module_names | {"bot", "tests"}

    astray = [
        f"{module} imports {name}"
        for module, path in sources("tests")
        for _, name in imports(ast.parse(path.read_text("utf-8")))
        if name.partition(".")[0] not in at_hand and not stands_in(module, "tests.benchmarks")
    ]

    assert astray == []


# Openings


@pytest.mark.parametrize(
    ("module", "path"), [pytest.param(*found, id=found[0]) for found in sources("bot", "tests", ".docker")]
)
def test_a_file_opens_with_a_sentence_that_says_what_it_is(module: str, path: Path) -> None:
    source = path.read_text("utf-8")
    if module.startswith("tests") and path.name == "__init__.py" and not source:
        return  # it only marks a folder

    opening = (ast.get_docstring(ast.parse(source)) or "").partition("\n\n")[0]

    assert re.fullmatch(r"[\w`].{15,}[.?!]", opening, re.DOTALL), f"{path} opens with: {opening!r}"


@pytest.mark.parametrize("room", sorted(set().union(*FLOORS[:5]) - {"settings"}))
def test_a_room_says_what_it_must_not_know(room: str) -> None:
    opening = ast.get_docstring(ast.parse((ROOT / "bot" / room / "__init__.py").read_text("utf-8"))) or ""

    assert re.search(r"\b(no|nothing)\b", opening)


# Packing


def needed(*extras: str) -> list[str]:
    found: list[str] = list(PROJECT["dependencies"])
    for extra in extras:
        found += PROJECT["optional-dependencies"][extra]
    return found


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a wheel and an sdist of this checkout."""
    folder = tmp_path_factory.mktemp("built")
    command = [sys.executable, "-m", "hatchling", "build", "-d", str(folder)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    return folder


def test_the_wheel_carries_the_shipped_dialogue_and_nothing_but_the_bot(built: Path) -> None:
    dialogue = ROOT / "dialogues" / "knee"
    shipped = {path.relative_to(dialogue).as_posix() for path in dialogue.rglob("*") if path.is_file()}
    (wheel,) = built.glob("*.whl")

    with ZipFile(wheel) as packed:
        names = packed.namelist()

    start = "bot/shipped/knee/"
    assert {name.removeprefix(start) for name in names if name.startswith(start)} == shipped
    assert {name.partition("/")[0] for name in names} == {"bot", f"kneebot-{PROJECT['version']}.dist-info"}
    modules = {path.relative_to(ROOT).as_posix() for _, path in sources("bot")}
    assert modules <= set(names)


def test_the_sdist_is_enough_to_build_and_test(built: Path) -> None:
    (sdist,) = built.glob("*.tar.gz")

    with tarfile.open(sdist) as packed:
        names = {name.partition("/")[2] for name in packed.getnames()}

    assert names >= {"pyproject.toml", "README.md", "LICENSE", "bot/cli.py", "dialogues/knee/dialogue.yaml"}
    assert "tests/test_house.py" in names
    assert not [name for name in names if name.endswith((".db", ".env", ".pyc"))]


def test_the_command_is_called_kneebot() -> None:
    assert PROJECT["name"] == "kneebot"
    assert PROJECT["scripts"] == {"kneebot": "bot.__main__:main"}


# The image


LOCKS = {".docker/requirements.txt": needed("postgres"), ".docker/build.txt": CONFIGURATION["build-system"]["requires"]}
_PIN = re.compile(r"([a-z0-9.-]+)==([\w.!+]+) \\")
_HASH = re.compile(r"    --hash=sha256:[0-9a-f]{64}( \\)?")
_COMMENT = re.compile(r" *#[^@]*")


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_holds_versions_and_hashes_and_no_address(lock: str) -> None:
    lines = (ROOT / lock).read_text("utf-8").splitlines()

    odd = [line for line in lines if not any(form.fullmatch(line) for form in (_PIN, _HASH, _COMMENT))]
    unhashed = [a for a, b in zip(lines, [*lines[1:], ""], strict=True) if _PIN.fullmatch(a) and not _HASH.fullmatch(b)]

    assert odd == []
    assert unhashed == []
    assert "://" not in "\n".join(lines)


@pytest.mark.parametrize(("lock", "wanted"), LOCKS.items())
def test_a_lock_holds_all_that_pyproject_asks_for(lock: str, wanted: list[str]) -> None:
    text = (ROOT / lock).read_text("utf-8")
    pinned = {canonicalize_name(name): version for name, version in _PIN.findall(text)}

    for requirement in map(Requirement, wanted):
        for name in (requirement.name, *(f"{requirement.name}-{extra}" for extra in requirement.extras)):
            version = pinned.get(canonicalize_name(name))
            assert version, f"{name} is not in {lock}: run .docker/lock"
            assert version in requirement.specifier, f"{name} {version} in {lock} does not suit: run .docker/lock"


def test_the_image_runs_as_nobody_on_a_python_that_kneebot_knows() -> None:
    dockerfile = (ROOT / ".docker" / "Dockerfile").read_text("utf-8")

    bases = set(re.findall(r"^FROM python:(\d+\.\d+)-slim\S*", dockerfile, re.MULTILINE))
    users = re.findall(r"^USER (\d+):\d+$", dockerfile, re.MULTILINE)

    assert len(bases) == 1
    assert bases.pop() in Requirement(f"python{PROJECT['requires-python']}").specifier
    assert [int(user) > 0 for user in users] == [True]


def test_the_image_gets_all_that_it_copies() -> None:
    """`.dockerignore` keeps everything out that it does not name."""
    dockerfile = (ROOT / ".docker" / "Dockerfile").read_text("utf-8")
    let_in = {line[1:] for line in (ROOT / ".dockerignore").read_text("utf-8").splitlines() if line.startswith("!")}

    copied = [name for line in re.findall(r"^COPY ([^-].*) \S+$", dockerfile, re.MULTILINE) for name in line.split()]

    assert copied
    assert [name for name in copied if not (ROOT / name).exists()] == []
    assert {name.partition("/")[0] for name in copied} == let_in


def health(url: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(ROOT / ".docker" / "health.py")]
    environment = {**os.environ, "DATABASE_URL": url}
    return subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=False)


def test_health_is_a_database_with_our_tables(tmp_path: Path) -> None:
    missing, empty, ours = (f"sqlite:///{tmp_path / name}" for name in ("missing.db", "empty.db", "ours.db"))
    (tmp_path / "empty.db").touch()
    open_store(ours).close()

    found = [health(url) for url in (missing, empty, ours)]

    assert [done.returncode for done in found] == [1, 1, 0], [done.stderr for done in found]
    assert not (tmp_path / "missing.db").exists()
