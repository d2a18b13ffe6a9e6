"""The shows of the plan through the terminal and Telegram: after a red flag nothing advises against it, by any way.

The third of them, a runner who is told what could fit, is the conversation `show_runner`.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from pathlib import Path
from random import Random

import pytest

from bot.authoring.moves import AsyncDoor, Choose, Command, Heard, Move, Start, Type, plain
from bot.dialogue.model import Ask, Level, Say
from bot.dialogue.reading import read_dialogue
from tests.doors.kneebot import KNEE, Home, Watch
from tests.doors.phone import Phone, SharedClock
from tests.doors.pipe import Pipe, chatting
from tests.emulator import telegram

DIALOGUE = read_dialogue(KNEE)
SHORTEST = 30
"""Characters of a line that is told apart from others by its words."""
WISHES = (
    "show me exercises",
    "ice",
    "how do I ice it",
    "home care",
    "can I take ibuprofen",
    "which painkiller is best",
    "stretches please",
    "squats",
    "I feel fine now, go on",
    "elevate",
    "bandage",
    "what could it be",
    "1",
    "2",
    "yes",
)
TAKES_BACK = ("I tapped wrongly", "Yes, that is right", "Yes, erase all")
"""Not tapped here: whoever takes a red flag back, or erases it, has none."""


def lines_of_advice(level: Level) -> set[str]:
    """Sentences that stand only where advice is given that this level does not allow."""
    advising: set[str] = set()
    other: set[str] = set()
    for state in DIALOGUE.states.values():
        if isinstance(state, (Say, Ask)):
            lines = {plain(line) for part in state.text.parts for line in part.markdown.split("\n") if "{" not in line}
            (other if state.advice <= DIALOGUE.safety.allowed_at[level] else advising).update(lines)
    return {line for line in advising - other if len(line) >= SHORTEST}


class Piped:
    """The terminal's door as one that is waited for."""

    def __init__(self, pipe: Pipe) -> None:
        self._pipe = pipe

    async def act(self, move: Move) -> Heard:
        return self._pipe.act(move)


@asynccontextmanager
async def through_terminal(folder: Path) -> AsyncIterator[AsyncDoor]:
    with chatting(folder) as chat:
        yield Piped(Pipe(chat))


@asynccontextmanager
async def through_telegram(folder: Path) -> AsyncIterator[AsyncDoor]:
    home = Home(folder)
    async with telegram() as here:
        home.telegram = here.url
        watch = Watch(home.database)
        clock = SharedClock(home, watch, 1)
        async with home.running():
            yield Phone(here.person(1), watch, clock.wait)
        assert not here.gate.refusals


DOORS = {"terminal": through_terminal, "telegram": through_telegram}


def wishes(random: Random) -> Iterator[Move]:
    """All commands, words that wish for more, and both again in any order."""
    moves: list[Move] = [
        Command(name) for name in (*DIALOGUE.command_texts, "home_care", "exercises") if name != "forget"
    ]
    moves += [Type(words) for words in WISHES]
    yield from moves
    yield from random.choices(moves, k=20)


@pytest.mark.parametrize("door", DOORS)
async def test_cannot_take_four_steps_and_no_wish_leads_to_advice(door: str, tmp_path: Path) -> None:
    forbidden = lines_of_advice(Level.URGENT)
    assert len(forbidden) > 100
    random = Random(1)
    async with DOORS[door](tmp_path) as person:
        await person.act(Start())
        await person.act(Choose(("Go on",)))
        await person.act(Choose(("United Kingdom",)))
        await person.act(Type("twisted it at football"))
        await person.act(Choose(("I do",)))
        await person.act(Type("34"))
        for _ in range(3):
            await person.act(Choose(("None of these",)))
        await person.act(Choose(("A twist",)))
        heard = await person.act(Choose(("No",)))
        assert "medical care today" in "\n".join(heard.said)

        for wish in wishes(random):
            said = [*(heard := await person.act(wish)).said]
            # And one tap on whatever is offered then.
            if offered := [label for label in heard.offered if label not in TAKES_BACK]:
                said += (await person.act(Choose((random.choice(offered),)))).said
            told = plain("\n".join(said))
            assert not [line for line in forbidden if line in told], f"after {wish}"

        # Urgent still, or worse if a tap told of it.
        last = "\n".join((await person.act(Command("stop"))).said)
        assert "still get medical care today" in last or "Please get help now" in last


@pytest.mark.parametrize("door", DOORS)
@pytest.mark.parametrize(
    "way", [Type("back of my knee is sore and my chest hurts when i breathe in"), None], ids=["words", "tap"]
)
async def test_chest_pain_is_an_emergency_with_its_number_first_and_alone(
    door: str, way: Move | None, tmp_path: Path
) -> None:
    async with DOORS[door](tmp_path) as person:
        await person.act(Start())
        await person.act(Choose(("Go on",)))
        await person.act(Choose(("United Kingdom",)))
        await person.act(Choose(("Skip",)))
        if way is None:
            await person.act(Choose(("I do",)))
            await person.act(Choose(("Skip",)))
        heard = await person.act(way or Choose(("Chest pain, short breath, or coughing up blood",)))

    (said,) = heard.said
    assert plain(said).startswith("this may be an emergency. call 999 or 112 now.")
    assert "?" not in said
    assert heard.offered == ("This is right", "I tapped wrongly")
