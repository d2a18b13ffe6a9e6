"""Whatever Telegram answers, each person's conversation goes on by its rule, and nobody else's waits for it.

One `kneebot run` for all of them; the faults are made by the gate, for one person's chat each.
"""

from __future__ import annotations

import itertools
import sqlite3
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import closing
from dataclasses import dataclass, field

import pytest
import pytest_asyncio

from tests.doors.kneebot import Home, Watch
from tests.emulator import TOKEN, Person, Telegram, eventually, telegram
from tests.gate import Fault, Message

pytestmark = pytest.mark.asyncio(loop_scope="module")

WELCOME = "I am kneebot"
COUNTRY = "Which country"
RESTING = 20.0
"""Seconds until an answer that does not come is given up, and a little."""


@dataclass
class Bot:
    """A running bot, its Telegram, and what it has kept."""

    here: Telegram
    home: Home
    watch: Watch
    _chats: Iterator[int] = field(default_factory=lambda: itertools.count(1))

    def somebody(self) -> Person:
        return self.here.person(next(self._chats))

    def sent(self, person: Person, words: str) -> list[Message]:
        """Every message to this person that held the words, as it came."""
        return [m for m in self.here.gate.sent if m.chat == person.chat and words in m.text]

    def row(self, person: Person, what: str) -> object:
        with closing(sqlite3.connect(f"file:{self.home.database}?mode=ro", uri=True)) as connection:
            query = f"SELECT {what} FROM conversations WHERE chat = ?"
            (value,) = connection.execute(query, (person.chat,)).fetchone()
        return value

    async def goes_on(self, person: Person) -> None:
        """The next answer is taken and the next question comes, once."""
        await person.press("Go on")
        await person.sees(COUNTRY)
        assert len(self.sent(person, COUNTRY)) == 1


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def bot(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Bot]:
    home = Home(tmp_path_factory.mktemp("faults"))
    async with telegram() as here:
        home.telegram = here.url
        async with home.running() as process:
            first = here.person(1_000_000)
            await first.say("/start")
            await eventually(lambda: [m for m in first.messages if WELCOME in m.text], 60)
            yield Bot(here, home, Watch(home.database))
            assert process.returncode is None
    # Whatever was told of faults (see the last test): neither the token nor what was said.
    log = home.log.read_text()
    assert TOKEN not in log
    assert WELCOME not in log


def over(fault: Fault) -> None:
    """It strikes no more."""
    fault.times = fault.hits


async def test_429_is_waited_for_in_that_chat_only(bot: Bot) -> None:
    alex, sam = bot.somebody(), bot.somebody()
    fault = bot.here.gate.answer(429, "sendMessage", chat=alex.chat, retry_after=2)

    await alex.say("/start")
    await eventually(lambda: fault.hits)
    told = time.monotonic()
    await sam.say("/start")
    await bot.goes_on(sam)
    assert not alex.messages

    await bot.goes_on(alex)
    assert time.monotonic() - told >= 2
    assert len(bot.sent(alex, WELCOME)) == 1


async def test_403_marks_as_gone_and_drops_timers_until_they_write_again(bot: Bot) -> None:
    alex = bot.somebody()
    await alex.say("/start")
    await bot.goes_on(alex)
    await bot.watch.until(lambda kept: any(chat == alex.chat for chat, _, _ in kept.timers))
    fault = bot.here.gate.answer(403, chat=alex.chat, times=None)

    await alex.say("Germany")
    await eventually(lambda: fault.hits)
    await bot.watch.until(
        lambda kept: kept.settled(alex.chat) and not any(chat == alex.chat for chat, _, _ in kept.timers)
    )
    assert bot.row(alex, "gone_at")

    over(fault)
    await alex.say("/start")
    await alex.sees("What happened?")  # The answer was counted, although what came of it could not be told.
    assert bot.row(alex, "gone_at") is None


async def test_blocking_drops_timers(bot: Bot) -> None:
    alex = bot.somebody()
    await alex.say("/start")
    await alex.sees(WELCOME)

    await alex.block()

    await bot.watch.until(lambda kept: not any(chat == alex.chat for chat, _, _ in kept.timers))
    assert bot.row(alex, "gone_at")


async def test_500s_are_tried_again(bot: Bot) -> None:
    alex = bot.somebody()
    fault = bot.here.gate.answer(500, "sendMessage", chat=alex.chat, times=3)

    await alex.say("/start")
    await bot.goes_on(alex)

    assert fault.hits == 3
    assert len(bot.sent(alex, WELCOME)) == 1


async def test_dropped_before_it_arrived_it_comes(bot: Bot) -> None:
    alex = bot.somebody()
    fault = bot.here.gate.drop("sendMessage", chat=alex.chat, after=False)

    await alex.say("/start")
    await bot.goes_on(alex)

    assert fault.hits == 1
    assert len(bot.sent(alex, WELCOME)) == 1


async def test_dropped_after_it_arrived_it_comes_twice_at_most(bot: Bot) -> None:
    alex = bot.somebody()
    fault = bot.here.gate.drop("sendMessage", chat=alex.chat, after=True, times=2)

    await alex.say("/start")
    await eventually(lambda: fault.hits == 2)
    await bot.watch.until(lambda kept: kept.settled(alex.chat))
    assert len(bot.sent(alex, WELCOME)) == 2

    await alex.press("Go on")
    await alex.sees(COUNTRY)
    assert len(bot.sent(alex, WELCOME)) == 2


@pytest.mark.full
@pytest.mark.parametrize("after", [False, True])
async def test_without_any_answer_it_is_tried_once_more(bot: Bot, after: bool) -> None:
    alex, sam = bot.somebody(), bot.somebody()
    fault = bot.here.gate.hang("sendMessage", chat=alex.chat, after=after)

    await alex.say("/start")
    await eventually(lambda: fault.hits)
    await sam.say("/start")
    await bot.goes_on(sam)

    await eventually(lambda: len(bot.sent(alex, WELCOME)) == 1 + after, RESTING + 20)
    await alex.press("Go on")
    await alex.sees(COUNTRY)


@pytest.mark.parametrize("status", [403, 404, 502])
async def test_a_page_of_a_proxy_says_nothing_of_the_person(bot: Bot, status: int) -> None:
    alex = bot.somebody()
    fault = bot.here.gate.answer(status, "sendMessage", chat=alex.chat, html="<html><h1>Go away</h1></html>")

    await alex.say("/start")
    await bot.goes_on(alex)

    assert fault.hits == 1
    assert len(bot.sent(alex, WELCOME)) == 1
    assert bot.row(alex, "gone_at") is None


async def test_entities_that_cannot_be_parsed_are_left_out(bot: Bot) -> None:
    alex = bot.somebody()
    fault = bot.here.gate.answer(400, "sendMessage", chat=alex.chat, description="Bad Request: can't parse entities")

    await alex.say("/start")
    await bot.goes_on(alex)

    assert fault.hits == 1
    calls = [call for call in bot.here.gate.named("sendMessage") if str(call.fields["chat_id"]) == str(alex.chat)]
    first, again = calls[:2]
    assert first.fields["parse_mode"] == "HTML"
    assert "parse_mode" not in again.fields
    assert len(bot.sent(alex, WELCOME)) == 1


async def test_what_is_refused_either_way_is_set_aside_and_the_chat_goes_on(bot: Bot) -> None:
    alex = bot.somebody()
    await alex.say("/start")
    await alex.sees(WELCOME)
    await bot.watch.until(lambda kept: kept.settled(alex.chat))  # the question after the welcome came too
    fault = bot.here.gate.answer(400, "sendMessage", chat=alex.chat, times=2, description="Bad Request: whatever")

    await alex.press("Go on")
    await eventually(lambda: fault.hits == 2)  # until the tap is taken, everything is settled too
    await bot.watch.until(lambda kept: kept.settled(alex.chat))
    await alex.say("Germany")

    await alex.sees("What happened?")
    assert not bot.sent(alex, COUNTRY)


async def test_not_modified_is_as_good_as_done(bot: Bot) -> None:
    alex = bot.somebody()
    await alex.say("/start")
    await alex.sees(WELCOME)
    words = "Bad Request: message is not modified: specified new message content is the same"
    fault = bot.here.gate.answer(400, "editMessageText", chat=alex.chat, description=words, times=None)

    await bot.goes_on(alex)
    over(fault)

    assert fault.hits == 1


async def test_a_question_that_the_person_deleted_keeps_nobody(bot: Bot) -> None:
    alex = bot.somebody()
    await alex.say("/start")
    await alex.sees(WELCOME)
    words = "Bad Request: message to edit not found"
    fault = bot.here.gate.answer(400, "editMessageText", chat=alex.chat, description=words)

    await bot.goes_on(alex)

    assert fault.hits == 1


async def test_polls_that_fail_lose_nothing(bot: Bot) -> None:
    alex = bot.somebody()
    gate = bot.here.gate
    faults = [gate.answer(502, "getUpdates"), gate.drop("getUpdates", after=True), gate.answer(409, "getUpdates")]

    await alex.say("/start")
    await bot.goes_on(alex)

    await eventually(lambda: all(fault.hits for fault in faults), 45)
    assert len(bot.sent(alex, WELCOME)) == 1
    assert "No updates" in bot.home.log.read_text()
