"""The same conversations through every door: what the engine says is what the terminal and Telegram show."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from bot.authoring.moves import Away, Command, NotOffered, Send
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
from bot.channels.telegram.formatting import plain_text
from bot.channels.terminal import plain_words
from bot.dialogue.reading import read_dialogue
from tests.doors.kneebot import KNEE, Home, Watch, while_alive
from tests.doors.mirror import Mirror
from tests.doors.phone import Phone, SharedClock
from tests.doors.pipe import Chat, Pipe, chatting
from tests.emulator import telegram
from tests.gate import Call

DIALOGUE = read_dialogue(KNEE)
OWN = Path(__file__).parent / "conversations"


def all_rehearsals() -> dict[str, Rehearsal]:
    """Those of the dialogue and those of this folder, by name."""
    paths = [*(KNEE / FOLDER).rglob("*.yaml"), *OWN.glob("*.yaml")]
    files = {str(path): path.read_bytes() for path in sorted(paths) if path.name != VIGNETTES}
    return {rehearsal.name: rehearsal for rehearsal in read_rehearsal_files(files, DIALOGUE)}


REHEARSALS = all_rehearsals()


def does(rehearsal: Rehearsal, *moves: type[object]) -> bool:
    """Whether a person makes a move of these kinds in it."""
    return any(isinstance(step, Do) and isinstance(step.move, moves) for step in rehearsal.steps)


IN_LINES = [name for name, rehearsal in REHEARSALS.items() if not does(rehearsal, Send, Away)]
"""What can be told to a terminal: it takes no photos and is never away."""
BOT_AWAY = [name for name, rehearsal in REHEARSALS.items() if does(rehearsal, Away)]
ALWAYS_THERE = [name for name in REHEARSALS if name not in BOT_AWAY]


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
def in_terminal(script: WatchedScript, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Ran]:
    home = Home(tmp_path_factory.mktemp("terminal"))
    home.stand_still_at(MORNING)
    ran = {}
    with chatting(home.folder, CLOCK_FILE=str(home.clock)) as chat:
        somebody_new(chat)
        now = MORNING
        for name in IN_LINES:
            world = World(script, now=now)
            mirror = Mirror(EngineDoor(world), plain_words)
            try:
                ran[name] = Ran(rehearse(REHEARSALS[name], mirror.through(Pipe(chat))))
            except (AssertionError, NotOffered) as difference:
                ran[name] = Ran(difference=str(difference))
            somebody_new(chat)
            now = later(chat, now, world.now)
    return ran


def somebody_new(chat: Chat) -> None:
    """Nothing is known of whoever types now."""
    chat.answer("/forget")
    assert "is erased" in chat.answer("Yes, erase all")


def later(chat: Chat, began: datetime, now: datetime) -> datetime:
    """Another Monday morning."""
    weeks = (now - began) // timedelta(weeks=1) + 1
    morning = began + timedelta(weeks=weeks)
    # The terminal's clock moved only by what was waited for; the world's a little more at each move.
    chat.answer(f":wait {(morning - now) // timedelta(seconds=1)} seconds")
    return morning


@pytest.mark.parametrize("name", IN_LINES)
def test_in_the_terminal(name: str, in_terminal: dict[str, Ran], script: WatchedScript) -> None:
    passes(in_terminal[name], script, name)


# Telegram: one bot, everybody at once


@pytest.fixture(scope="module")
def on_telegram(script: WatchedScript, tmp_path_factory: pytest.TempPathFactory) -> OnTelegram:
    return asyncio.run(all_at_once(script, tmp_path_factory.mktemp("telegram")))


async def all_at_once(script: WatchedScript, folder: Path) -> OnTelegram:
    home = Home(folder)
    async with telegram() as here:
        home.telegram = here.url
        watch = Watch(home.database)
        clock = SharedClock(home, watch, len(ALWAYS_THERE))

        async def talk(chat: int, name: str) -> Ran:
            phone = Phone(here.person(chat), watch, clock.wait)
            try:
                return await mirrored(script, name, phone)
            finally:
                await phone.act(Command("stop"))
                clock.leave()

        async with home.running() as process:
            talks = (talk(chat, name) for chat, name in enumerate(ALWAYS_THERE, 1))
            ran = await while_alive(process, asyncio.gather(*talks))
        return OnTelegram(dict(zip(ALWAYS_THERE, ran, strict=True)), here.gate.refusals)


async def mirrored(script: WatchedScript, name: str, phone: Phone) -> Ran:
    mirror = Mirror(EngineDoor(World(script)), plain_text)
    try:
        return Ran(await rehearse_async(REHEARSALS[name], mirror.through_async(phone)))
    except (AssertionError, NotOffered) as difference:
        return Ran(difference=str(difference))


@pytest.mark.parametrize("name", ALWAYS_THERE)
def test_on_telegram(name: str, on_telegram: OnTelegram, script: WatchedScript) -> None:
    passes(on_telegram.ran[name], script, name)


def test_telegram_refuses_nothing(on_telegram: OnTelegram) -> None:
    assert on_telegram.refusals == []


@pytest.mark.parametrize("name", BOT_AWAY)
async def test_on_telegram_with_a_bot_that_is_away(name: str, script: WatchedScript, tmp_path: Path) -> None:
    home = Home(tmp_path)
    async with telegram() as here:
        home.telegram = here.url
        watch = Watch(home.database)
        clock = SharedClock(home, watch, 1)
        process = await home.start()

        async def be_away(span: timedelta) -> None:
            nonlocal process
            process.kill()
            await process.wait()
            clock.now += span
            home.stand_still_at(clock.now)
            process = await home.start()
            now = clock.now
            await watch.until(lambda kept: not kept.undelivered and all(due > now for _, _, due in kept.timers))

        try:
            ran = await mirrored(script, name, Phone(here.person(1), watch, clock.wait, be_away))
        finally:
            process.kill()
            await process.wait()
    passes(ran, script, name)
    assert not here.gate.refusals


