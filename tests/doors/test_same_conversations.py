"""The same conversations through every door: what the engine says is what the terminal and Telegram show."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.authoring.moves import Away, NotOffered, Send
from bot.authoring.rehearsal import (
    FOLDER,
    VIGNETTES,
    Do,
    Rehearsal,
    Result,
    read_rehearsal_files,
    rehearse,
    rehearse_async,
)
from bot.authoring.world import MORNING, EngineDoor, WatchedScript, World
from bot.channels.markdown import plain_text
from bot.dialogue.reading import read_dialogue
from tests.doors.kneebot import KNEE, Home, Watch, killed, while_alive
from tests.doors.mirror import Mirror
from tests.doors.phone import Phone, SharedClock
from tests.doors.pipe import Chat, Pipe, chatting
from tests.emulator import telegram
from tests.gate import Call

pytestmark = pytest.mark.long

DIALOGUE = read_dialogue(KNEE)
ERASE = "Yes, erase all"
STILL = timedelta()
"""The doors' clocks move only when somebody waits, so the engine's does beside them."""
OWN = Path(__file__).parent / "conversations"


def all_rehearsals() -> dict[str, Rehearsal]:
    """Those of the dialogue and those of this folder, by name."""
    paths = [*(KNEE / FOLDER).rglob("*.yaml"), *OWN.glob("*.yaml")]
    files = {str(path): path.read_bytes() for path in sorted(paths) if not path.match(VIGNETTES)}
    return {rehearsal.name: rehearsal for rehearsal in read_rehearsal_files(files, DIALOGUE)}


REHEARSALS = all_rehearsals()


def does(rehearsal: Rehearsal, *moves: type[object]) -> bool:
    """Whether a person makes a move of these kinds in it."""
    return any(isinstance(step, Do) and isinstance(step.move, moves) for step in rehearsal.steps)


IN_LINES = [name for name, rehearsal in REHEARSALS.items() if not does(rehearsal, Send, Away)]
"""What can be told to a terminal: it takes no photos and is never away."""
IN_SHORT = ("rehearsals", "conversations")
"""Folders whose files every run plays through every door; of the others it takes the first, and a full run takes all."""
ALSO_IN_SHORT = ("commands", "odd_answers", "typed_answers")
BOT_AWAY = [name for name, rehearsal in REHEARSALS.items() if does(rehearsal, Away)]
ALWAYS_THERE = [name for name in REHEARSALS if name not in BOT_AWAY]


def cases(names: Iterable[str]) -> list[Any]:
    """The names as parameters, most of them for the full run only."""
    found: list[Any] = []
    seen: set[str] = set()
    for name in names:
        folder = Path(REHEARSALS[name].mark.file).parent.name
        always = folder in IN_SHORT or folder not in seen or name in ALSO_IN_SHORT
        seen.add(folder)
        found.append(name if always else pytest.param(name, marks=pytest.mark.full))
    return found


def chosen(request: pytest.FixtureRequest, test: Callable[..., Any]) -> list[str]:
    """Which of them this run wants."""
    items = (item for item in request.session.items if isinstance(item, pytest.Function))
    return [item.callspec.params["name"] for item in items if item.function is test]


@dataclass(frozen=True)
class Ran:
    """How a rehearsal went through a door, or what was different there."""

    result: Result | None = None
    difference: str = ""


@dataclass(frozen=True)
class OnTelegram:
    """How all rehearsals went, and what the bot was refused for."""

    ran: dict[str, Ran]
    refusals: list[Call]


def passes(ran: Ran, script: WatchedScript, name: str) -> None:
    """It was the same as in the engine, and so were the author's expectations."""
    assert ran.result is not None, ran.difference
    in_engine = rehearse(REHEARSALS[name], EngineDoor(World(script)))
    assert ran.result.passed == in_engine.passed, ran.result.story()
    if REHEARSALS[name].mark.file.startswith(str(OWN)):
        assert ran.result.passed, ran.result.story()


@pytest.fixture(scope="module")
def script() -> WatchedScript:
    return WatchedScript(DIALOGUE)


# The terminal: one process, one person after the other


@pytest.fixture(scope="module")
def in_terminal(
    request: pytest.FixtureRequest, script: WatchedScript, tmp_path_factory: pytest.TempPathFactory
) -> dict[str, Ran]:
    return one_by_one(script, tmp_path_factory.mktemp("terminal"), chosen(request, test_in_the_terminal))


def one_by_one(script: WatchedScript, folder: Path, names: Iterable[str]) -> dict[str, Ran]:
    home = Home(folder)
    home.stand_still_at(MORNING)
    ran = {}
    with chatting(home.folder, CLOCK_FILE=str(home.clock)) as chat:
        somebody_new(chat)
        now = MORNING
        for name in names:
            world = World(script, now=now, moment=STILL)
            mirror = Mirror(EngineDoor(world), plain_text)
            try:
                ran[name] = Ran(rehearse(REHEARSALS[name], mirror.through(Pipe(chat))))
            except (AssertionError, NotOffered) as difference:
                ran[name] = Ran(difference=str(difference))
            somebody_new(chat)
            now = later(chat, now, world.now)
    return ran


def somebody_new(chat: Chat) -> None:
    """Nothing is known of whoever types now."""
    # Ticked lines that were not sent off may count first, and red flags that wait to be asked about are asked about.
    for _ in range(60):
        said = chat.answer("/forget")
        if ERASE in said and "is erased" in chat.answer(ERASE):
            return
        chat.answer("No")
    raise AssertionError(f"it does not forget: {said}")


def later(chat: Chat, began: datetime, now: datetime) -> datetime:
    """Another Monday morning."""
    weeks = (now - began) // timedelta(weeks=1) + 1
    morning = began + timedelta(weeks=weeks)
    chat.answer(f":wait {(morning - now) // timedelta(seconds=1)} seconds")
    return morning


@pytest.mark.parametrize("name", cases(IN_LINES))
def test_in_the_terminal(name: str, in_terminal: dict[str, Ran], script: WatchedScript) -> None:
    passes(in_terminal[name], script, name)


# Telegram: one bot, everybody at once


@pytest.fixture(scope="module")
def on_telegram(
    request: pytest.FixtureRequest, script: WatchedScript, tmp_path_factory: pytest.TempPathFactory
) -> OnTelegram:
    return asyncio.run(all_at_once(script, tmp_path_factory.mktemp("telegram"), chosen(request, test_on_telegram)))


async def all_at_once(script: WatchedScript, folder: Path, names: Sequence[str]) -> OnTelegram:
    home = Home(folder)
    async with telegram() as here:
        home.telegram = here.url
        watch = Watch(home.database)
        clock = SharedClock(home, watch, len(names))

        async def talk(chat: int, name: str) -> Ran:
            person = here.person(chat)
            try:
                return await mirrored(script, name, Phone(person, watch, clock.wait))
            finally:
                # What the others wait for finds nothing to say here.
                last = await person.say("/stop")
                await watch.until(lambda kept: kept.settled(chat, last))
                clock.leave()

        async with home.running() as process:
            talks = (talk(chat, name) for chat, name in enumerate(names, 1))
            ran = await while_alive(process, asyncio.gather(*talks))
        return OnTelegram(dict(zip(names, ran, strict=True)), here.gate.refusals)


async def mirrored(script: WatchedScript, name: str, phone: Phone) -> Ran:
    mirror = Mirror(EngineDoor(World(script, moment=STILL)), plain_text)
    try:
        return Ran(await rehearse_async(REHEARSALS[name], mirror.through_async(phone)))
    except (AssertionError, NotOffered) as difference:
        return Ran(difference=str(difference))


@pytest.mark.parametrize("name", cases(ALWAYS_THERE))
def test_on_telegram(name: str, on_telegram: OnTelegram, script: WatchedScript) -> None:
    passes(on_telegram.ran[name], script, name)


def test_telegram_refuses_nothing(on_telegram: OnTelegram) -> None:
    assert on_telegram.refusals == []


@pytest.mark.parametrize("name", cases(BOT_AWAY))
async def test_on_telegram_with_a_bot_that_is_away(name: str, script: WatchedScript, tmp_path: Path) -> None:
    home = Home(tmp_path)
    async with telegram() as here:
        home.telegram = here.url
        watch = Watch(home.database)
        clock = SharedClock(home, watch, 1)
        process = await home.start()

        async def be_away(span: timedelta) -> None:
            nonlocal process
            await killed(process)
            clock.now += span
            home.stand_still_at(clock.now)
            process = await home.start()
            now = clock.now
            await watch.until(lambda kept: not kept.undelivered and all(due > now for _, _, due in kept.timers))

        try:
            ran = await mirrored(script, name, Phone(here.person(1), watch, clock.wait, be_away))
        finally:
            await killed(process)
    passes(ran, script, name)
    assert not here.gate.refusals
