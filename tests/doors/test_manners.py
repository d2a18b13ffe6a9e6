"""How `kneebot run` behaves on Telegram beside the talk itself: taps, typed answers, groups, media, its menu, its log."""

from __future__ import annotations

import itertools
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio

from bot.dialogue.model import Dialogue
from tests.doors.kneebot import PATIENCE, Home, Watch
from tests.doors.phone import UNREADABLE
from tests.emulator import DATE, TOKEN, Person, Telegram, eventually, telegram
from tests.gate import USERNAME, Message

pytestmark = pytest.mark.asyncio(loop_scope="module")

SECRET = "my left knee, since the wedding"  # words of a person, which no log may hold
BOT = {"id": 7, "is_bot": True, "first_name": "Fixture"}


@dataclass
class Running:
    """One bot for all tests here. Each of them gets people of its own."""

    here: Telegram
    home: Home
    watch: Watch
    _chats: Iterator[int] = field(default_factory=lambda: itertools.count(1))

    def somebody(self) -> Person:
        return self.here.person(next(self._chats))

    async def settled(self, person: Person, update: int) -> None:
        """The update counts, and all that it led to has been said."""
        await self.watch.until(lambda kept: kept.settled(person.chat, update))

    async def tells(self, person: Person, text: str) -> Message:
        """Somebody writes; the newest message when all is said."""
        await self.settled(person, await person.say(text))
        return person.messages[-1]

    async def notice(self, tap: str) -> str:
        """What was shown to whoever tapped."""
        taps = self.here.gate.taps
        shown = await eventually(lambda: [] if taps[tap] is None else [taps[tap]], PATIENCE)
        return shown[0] or ""

    async def quiet(self, person: Person) -> None:
        """Everything for this chat has been said."""
        await self.watch.until(lambda kept: kept.settled(person.chat))


@pytest_asyncio.fixture(loop_scope="module", scope="module")
async def bot(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Running]:
    home = Home(tmp_path_factory.mktemp("manners"))
    async with telegram() as here:
        home.telegram = here.url
        async with home.running():
            yield Running(here, home, Watch(home.database))
        assert not here.gate.refusals


def open_questions(person: Person) -> list[Message]:
    return [message for message in person.messages if message.rows]


async def test_a_tapped_question_loses_its_buttons_and_shows_the_choice(bot: Running) -> None:
    person = bot.somebody()
    question = await bot.tells(person, "/start")

    await bot.notice(await person.tap(question.id, "1:go_on"))
    await bot.quiet(person)

    (settled,) = [message for message in person.messages if message.id == question.id]
    assert settled.rows == ()
    assert settled.text == f"{question.text}\n\n→ Go on"
    assert [message.text for message in open_questions(person)] == ["Which country are you in now?"]


async def test_a_double_tap_counts_once_and_says_so(bot: Running) -> None:
    person = bot.somebody()
    question = await bot.tells(person, "/start")

    taps = [await person.tap(question.id, data) for data in ("1:go_on", "1:go_on", "1:no_thanks")]

    notices = [await bot.notice(tap) for tap in taps]
    await bot.quiet(person)
    assert notices == ["", *["That button is from an earlier question. It changed nothing."] * 2]
    assert [message.text for message in person.messages[2:]] == ["Which country are you in now?"]


async def test_a_stale_tap_changes_nothing_says_so_and_shows_the_present_question(bot: Running) -> None:
    person = bot.somebody()
    question = await bot.tells(person, "/start")
    await bot.tells(person, "go on")
    await bot.tells(person, "uk")
    present = await bot.tells(person, SECRET)

    assert "earlier question" in await bot.notice(await person.tap(question.id, "1:no_thanks"))
    await bot.quiet(person)

    (again,) = open_questions(person)
    assert again is person.messages[-1]
    assert again.id != present.id
    assert (again.text, again.labels) == (present.text, present.labels)


@pytest.mark.parametrize("typed", ["1", "United Kingdom", "uk", "Untied Kingdm", "i am in the united kingdom"])
async def test_an_answer_can_be_typed(bot: Running, typed: str) -> None:
    person = bot.somebody()
    await bot.tells(person, "hello")
    question = await bot.tells(person, "1")

    asked = await bot.tells(person, typed)

    (settled,) = [message for message in person.messages if message.id == question.id]
    assert settled.text.endswith("→ United Kingdom")
    assert asked.text.startswith("What happened?")


@pytest.mark.parametrize("kind", ["photo", "voice", "sticker", "other", "forward"])
async def test_whatever_is_sent_gets_a_line_and_the_question_stays(bot: Running, kind: str) -> None:
    person = bot.somebody()
    question = await bot.tells(person, "/start")

    await bot.settled(person, await person.send(**UNREADABLE[kind]))

    assert (
        "own words" in person.messages[-1].text if kind == "forward" else "only read words" in person.messages[-1].text
    )
    assert [message.id for message in open_questions(person)] == [question.id]


async def test_an_edit_is_no_answer_but_is_heard(bot: Running) -> None:
    person = bot.somebody()
    question = await bot.tells(person, "/start")

    await bot.settled(person, await person.edit("no thanks"))
    assert [message.id for message in open_questions(person)] == [question.id]

    await bot.settled(person, await person.edit("my chest hurts when i breathe in"))
    assert person.messages[-1].text.startswith("This may be an emergency.")


async def test_groups_are_led_to_the_private_chat_and_channels_are_left_alone(bot: Running) -> None:
    person = bot.somebody()

    def into(chat: int, kind: str, **content: Any) -> dict[str, Any]:
        place = {"id": chat, "type": kind, "title": "Runners"}
        return {"message_id": bot.here.fresh_id(), "date": DATE, "chat": place, "from": person.user, **content}

    def let_in(chat: int, kind: str) -> dict[str, Any]:
        place = {"id": chat, "type": kind, "title": "Runners"}
        before, after = ({"user": BOT, "status": status} for status in ("left", "member"))
        return {"chat": place, "from": person.user, "date": DATE, "old_chat_member": before, "new_chat_member": after}

    await bot.here.update(message=into(-1, "supergroup", text=f"/start@{USERNAME}"))
    await bot.here.update(message=into(-1, "supergroup", text=f"/menu@{USERNAME}"))
    await bot.here.update(message=into(-2, "group", text=f"@{USERNAME} {SECRET}"))
    await bot.here.update(my_chat_member=let_in(-3, "group"))
    await bot.here.update(message=into(-4, "group", text=SECRET))
    await bot.here.update(channel_post=into(-5, "channel", text="/start"))
    await bot.here.update(my_chat_member=let_in(-6, "channel"))
    await bot.tells(person, "hello")

    groups = [bot.here.gate.messages(chat) for chat in range(-1, -7, -1)]
    assert [len(messages) for messages in groups] == [1, 1, 1, 0, 0, 0]
    for (line,) in groups[:3]:
        assert "write to me in a private chat" in line.text
        assert [button.url for button in line.buttons] == [f"https://t.me/{USERNAME}?start=group"]


async def test_menu_and_descriptions_are_set(bot: Running, knee: Dialogue) -> None:
    kept = await eventually(lambda: "short_description" in bot.here.gate.kept and bot.here.gate.kept, PATIENCE)

    assert {one["command"]: one["description"] for one in kept["commands"]} == dict(knee.command_texts)
    assert {"start", "menu", "back", "why", "summary", "plan", "privacy", "export", "forget", "help", "stop"} <= set(
        knee.command_texts
    )
    assert kept["description"] == knee.description.strip()
    assert kept["short_description"] == knee.short_description.strip()


async def test_the_log_holds_neither_words_nor_the_token(bot: Running) -> None:
    person = bot.somebody()
    for text in ("/start", "go on", SECRET, SECRET, SECRET):
        await bot.tells(person, text)

    log = bot.home.log.read_text()
    assert not [word for word in (SECRET, "wedding", TOKEN, TOKEN.split(":")[1]) if word in log]


async def test_it_starts_although_telegram_answers_500_for_a_while(tmp_path: Path) -> None:
    home = Home(tmp_path)
    async with telegram() as here:
        home.telegram = here.url
        fault = here.gate.answer(500, times=4)
        here.gate.answer(502, "setMyCommands", html="<html>Bad Gateway</html>")
        person = here.person(1)
        await person.say("/start")
        async with home.running():
            await eventually(lambda: "commands" in here.gate.kept, PATIENCE)
            await eventually(lambda: open_questions(person), PATIENCE)
    assert fault.hits == 4
    assert not here.gate.refusals
