"""The commands, each a few lines: reads what was asked for, calls who does it, says what went wrong. Knows no dialogue."""

from __future__ import annotations

import asyncio
import logging
import sys
from collections.abc import Coroutine, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from enum import Enum
from io import TextIOWrapper
from pathlib import Path
from typing import Annotated, Any

import typer

from bot.dialogue.problems import BadDialogue
from bot.runtime.lasting import made_to_last
from bot.runtime.library import Unsound
from bot.settings import BadSetting, Settings, read_settings
from bot.storage.store import Place, StoreError

app = typer.Typer(
    name="kneebot",
    help="A scripted conversation about a sore knee after exercise: in the terminal and on Telegram.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)


class Format(Enum):
    """How a report is printed."""

    TEXT = "text"
    JSON = "json"


Folder = Annotated[Path | None, typer.Argument(help="The dialogue's folder; the one of DIALOGUES if left out.")]


def main() -> None:
    """The console script. Every expected failure is one sentence on standard error and exit status 2."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="replace")  # a letter that cannot be shown silences no emergency
    try:
        app()
    except BadDialogue as error:
        for problem in error.problems:
            print(problem, file=sys.stderr)
        sys.exit(1)
    except Unsound as error:
        print(error.why, end="", file=sys.stderr)
        sys.exit(1)
    except (BadSetting, StoreError) as error:
        print(f"kneebot: {error}", file=sys.stderr)
        sys.exit(2)


@app.command()
def chat(
    folder: Folder = None,
    at: Annotated[str | None, typer.Option(help="Start at this state, for whoever writes it.")] = None,
    keep: Annotated[Path | None, typer.Option(help="Keep the conversation in this SQLite file.")] = None,
) -> None:
    """Talk in the terminal. Needs no token and no network; reads piped lines too, one an answer."""
    with made_to_last():
        from bot.app import chat

    settings = _settings(folder)
    database = f"sqlite:///{keep}" if keep else None
    _run(chat(settings.dialogue_folder(), state=at, database=database, clock_file=settings.clock_file))


@app.command()
def run() -> None:
    """Run the Telegram bot until it is stopped (TELEGRAM_TOKEN)."""
    with made_to_last():
        from bot.app import run
        from bot.channels.telegram.startup import WrongToken

    settings = read_settings()
    logging.basicConfig(level=settings.log_level, format="%(asctime)s %(levelname)s %(name)s: %(message)s")
    for noisy in ("httpx", "httpcore", "telegram", "aiohttp", "watchfiles"):
        logging.getLogger(noisy).setLevel(logging.WARNING)
    try:
        _run(run(settings))
    except WrongToken as error:
        print(f"kneebot: {error}", file=sys.stderr)
        sys.exit(2)


@app.command()
def check(
    folder: Folder = None,
    format: Annotated[Format, typer.Option(help="How to print.")] = Format.TEXT,
    release: Annotated[
        bool, typer.Option("--release", help="Overdue reviews are errors, as before a release.")
    ] = False,
    quiet: Annotated[bool, typer.Option("--quiet", help="Leave warnings out.")] = False,
    all_: Annotated[bool, typer.Option("--all", help="Every warning, also where many are alike.")] = False,
    against: Annotated[
        str | None, typer.Option(help="A database: who stands in states that this edit removes.")
    ] = None,
) -> None:
    """Everything wrong with a dialogue, and what is proved of it. Exit status 0 only if it is sound."""
    from bot.authoring.reporting import Shown, run_check

    folder = _settings(folder).dialogue_folder()
    shown = Shown.NO_WARNINGS if quiet else Shown.ALL if all_ else Shown.FEW_ALIKE
    people = _people_in(against) if against is not None else None
    today = datetime.now(UTC).date()
    text, status = run_check(
        folder, format.value, today=today, release=release, color=_color(), shown=shown, people=people
    )
    print(text)
    sys.exit(status)


def _people_in(url: str) -> Mapping[Place, int]:
    """How many stand where. The database stays as it is."""
    from bot.storage.sql import look_into

    store = look_into(url)
    try:
        return store.people_at()
    finally:
        store.close()


@app.command()
def schema(
    file: Annotated[str | None, typer.Option(help="Only for this kind of file: phase, red_flags, causes, ...")] = None,
    out: Annotated[Path | None, typer.Option(help="Write those of all kinds into this folder.")] = None,
) -> None:
    """JSON Schema of the dialogue files, for editors."""
    from bot.authoring.schema import SHAPES, schema_text, write_schemas

    if file is not None and file not in SHAPES:
        raise BadSetting(f"there is no kind of file called {file}; there are {', '.join(SHAPES)}")
    if out is None:
        print(schema_text(file), end="")
        return
    try:
        write_schemas(out)
    except OSError as error:
        raise BadSetting(f"{out} cannot be written: {error.strerror}") from None
    print(f"{out}: {len(SHAPES)} schemas")


@app.command()
def test(
    folder: Folder = None,
    vignettes: Annotated[Path | None, typer.Option(help="Only the vignettes of this file.")] = None,
    format: Annotated[Format, typer.Option(help="How to print.")] = Format.TEXT,
    min_coverage: Annotated[float, typer.Option(help="Fail below this share of all there is to reach.", max=100)] = 0,
) -> None:
    """Run the rehearsals and vignettes beside the dialogue; say what they reach."""
    from bot.authoring.testing import run_tests

    folder = _settings(folder).dialogue_folder()
    text, passed = run_tests(folder, vignettes, format.value, min_coverage, color=_color())
    print(text)
    sys.exit(0 if passed else 1)


@app.command()
def hear(
    text: Annotated[str | None, typer.Argument(help="What a person might write.")] = None,
    jsonl: Annotated[bool, typer.Option("--jsonl", help="Lines of JSON in, lines of JSON out.")] = False,
    dialogue: Annotated[Path | None, typer.Option(help="The dialogue's folder.")] = None,
) -> None:
    """What is heard in a text: red flags, the words that fired, and what silenced others."""
    from bot.authoring.listening import explain, hear_lines, is_error
    from bot.runtime.library import Library

    ear = Library(_settings(dialogue).dialogue_folder()).script.ear
    if not jsonl:
        if text is None:
            raise BadSetting('say what to hear, as in: kneebot hear "it buckled twice"; or use --jsonl')
        print(explain(ear, text))
        return
    failed = False
    for line in hear_lines(ear, sys.stdin):
        failed = failed or is_error(line)
        print(line, flush=True)
    sys.exit(1 if failed else 0)


@app.command()
def learn(folder: Folder = None) -> None:
    """Learn from the examples beside a dialogue how much people's words weigh, for the hearing of typed words."""
    from bot.authoring.learning import NoLibrary, learn

    try:
        print(learn(_settings(folder).dialogue_folder()))
    except NoLibrary as error:
        raise BadSetting(str(error)) from None


@app.command()
def draw(
    folder: Folder = None,
    format: Annotated[str, typer.Option(help="html, mermaid, svg or png (the last two by graphviz).")] = "html",
    phase: Annotated[str | None, typer.Option(help="Only this phase.")] = None,
    out: Annotated[Path | None, typer.Option(help="Write to this file.")] = None,
) -> None:
    """The dialogue as a picture, with a table of everything for review in print."""
    from bot.authoring.drawing import REFUSED, run_draw

    _told(run_draw(_settings(folder).dialogue_folder(), format, phase=phase, out=out), REFUSED)


@app.command()
def diff(
    old: Annotated[str, typer.Argument(help="A folder, or a git revision.")],
    new: Annotated[str, typer.Argument(help="A folder, or a git revision.")],
    format: Annotated[Format, typer.Option(help="How to print.")] = Format.TEXT,
) -> None:
    """What an edit changes, the less safe first. Exit status 1 if anything became less safe."""
    from bot.authoring.difference import NOT_COMPARED, run_diff

    _told(run_diff(old, new, format.value), NOT_COMPARED)


def _told(said: tuple[str | bytes, int], failed: int) -> None:
    """Prints a report or a picture and ends with its status. `failed` is that of neither: then it is said why."""
    content, status = said
    if isinstance(content, bytes):
        sys.stdout.buffer.write(content)
    else:
        print(content, end="" if content.endswith("\n") else "\n", file=sys.stderr if status == failed else sys.stdout)
    sys.exit(status)


def _color() -> bool:
    return sys.stdout.isatty()


def _settings(folder: Path | None) -> Settings:
    settings = read_settings()
    return replace(settings, dialogues=folder) if folder else settings


def _run(work: Coroutine[Any, Any, None]) -> None:
    try:
        asyncio.run(work)
    except KeyboardInterrupt:
        print()
