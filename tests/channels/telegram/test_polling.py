"""Updates into a runner and back out, over real HTTP: nothing lost, nothing out of order, whatever Telegram answers."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import pytest

from bot.channels.telegram.door import TelegramDoor
from bot.channels.telegram.polling import AT_ONCE, Channel, GroupLine
from bot.channels.telegram.request import Api
from bot.channels.telegram.startup import Introduction, Patience, WrongToken, connect, introduce
from bot.channels.telegram.updates import Me
from bot.engine.events import ChoiceMade, Event, TextReceived, UnreadableReceived
from bot.engine.replies import Choice, Notice, Reply
from bot.runtime.delivery import Context
from bot.storage.store import Arrival, Fate, Outcome, StoreAway
from tests.emulator import TOKEN, Telegram, eventually
from tests.gate import USERNAME, Button, Fault

ME = Me(7, USERNAME)
GROUP_LINE = GroupLine("Please write to me in **private**.", "Open it")


@dataclass
class Echo:
    """A runner that keeps arrivals in a list and says every text back, with a button."""

    door: TelegramDoor
    kept: dict[int, tuple[int, Event]] = field(default_factory=dict)
    gone_chats: list[int] = field(default_factory=list)
    away: int = 0
    """So many times the store cannot be reached."""
    hold: Callable[[Arrival], bool] = lambda arrival: False
    """Arrivals that are never committed."""

    async def submit(self, arrival: Arrival) -> Outcome:
        assert arrival.update_id is not None
        if self.hold(arrival):
            await asyncio.Event().wait()
        if self.away:
            self.away -= 1
            raise StoreAway("The database is locked.")
        await asyncio.sleep(0)
        if arrival.update_id in self.kept:
            return Outcome(Fate.DUPLICATE)
        self.kept[arrival.update_id] = (arrival.chat, arrival.event)
        notices: tuple[Notice, ...] = ()
        match arrival.event:
            case TextReceived(text):
                reply = Reply(text, (Choice("yes", "Yes"),), turn=len(self.kept))
                await self.door.deliver(arrival.chat, reply, Context())
            case ChoiceMade():
                notices = (Notice("Noted."),)
        return Outcome(Fate.TAKEN, notices=notices)

    async def gone(self, chat: int) -> None:
        self.gone_chats.append(chat)

    @property
    def said(self) -> list[str]:
        return [event.text for _, event in self.kept.values() if isinstance(event, TextReceived)]


def patience() -> Patience:
    return Patience(first=0.01, most=0.02)


@pytest.fixture
def echo(api: Api) -> Echo:
    return Echo(TelegramDoor(api))


@asynccontextmanager
async def polling(api: Api, runner: Echo) -> AsyncIterator[asyncio.Task[None]]:
    """The channel, polling; stopped at the end."""
    stop = asyncio.Event()
    channel = Channel(api, ME, runner.submit, runner.gone, lambda: GROUP_LINE, patience)
    task = asyncio.create_task(channel.poll(stop))
    try:
        yield task
    finally:
        stop.set()
        await asyncio.wait_for(asyncio.wait([task]), 5)


def offsets(here: Telegram) -> list[int | None]:
    """What every poll confirmed."""
    asked = [call.fields.get("offset") for call in here.gate.named("getUpdates")]
    return [None if offset is None else int(offset) for offset in asked]


async def test_somebody_talks(here: Telegram, api: Api, echo: Echo) -> None:
    alex = here.person(42)

    async with polling(api, echo):
        await alex.say("it hurts")
        await alex.sees("it hurts")
        tap = await alex.press("Yes")
        await eventually(lambda: here.gate.taps[tap])

    assert here.gate.taps[tap] == "Noted."
    assert not here.gate.refusals


async def test_order_is_kept_within_a_chat(here: Telegram, api: Api, echo: Echo) -> None:
    people = [here.person(chat) for chat in range(1, 6)]
    for number in range(20):
        for person in people:
            await person.say(f"{person.chat}:{number}")

    async with polling(api, echo):
        await eventually(lambda: len(echo.kept) == 100)

    for person in people:
        assert [said for said in echo.said if said.startswith(f"{person.chat}:")] == [
            f"{person.chat}:{number}" for number in range(20)
        ]


async def test_what_is_not_committed_comes_again_after_a_crash(here: Telegram, api: Api, echo: Echo) -> None:
    alex, sam = here.person(1), here.person(2)
    first = await alex.say("one")
    second = await sam.say("two")
    third = await alex.say("three")
    echo.hold = lambda arrival: arrival.chat == 2

    async with polling(api, echo) as task:
        await eventually(lambda: len(echo.kept) == 2)
        assert len(here.gate.named("getUpdates")) == 1
        task.cancel()
    echo.hold = lambda arrival: False
    async with polling(api, echo):
        await eventually(lambda: len(echo.kept) == 3)

    assert list(echo.kept) == [first, third, second]
    await eventually(lambda: offsets(here) == [None, None, third + 1])


async def test_nothing_is_lost_while_the_store_is_away(
    here: Telegram, api: Api, echo: Echo, caplog: pytest.LogCaptureFixture
) -> None:
    echo.away = 3
    for text in ("one", "two", "three"):
        await here.person(42).say(text)

    async with polling(api, echo):
        await eventually(lambda: len(echo.kept) == 3)

    assert echo.said == ["one", "two", "three"]
    assert "The database is locked" in caplog.text


async def test_stopping_gives_up_what_cannot_be_kept(here: Telegram, api: Api, echo: Echo) -> None:
    echo.away = 1_000_000
    await here.person(42).say("one")

    async with polling(api, echo):
        await eventually(lambda: echo.away < 999_998)

    assert offsets(here) == [None]


async def test_stopping_does_not_wait_for_a_store_that_hangs(here: Telegram, api: Api, echo: Echo) -> None:
    echo.hold = lambda arrival: True
    await here.person(42).say("one")

    async with polling(api, echo) as task:
        await eventually(lambda: offsets(here))

    assert task.done()
    assert offsets(here) == [None]


async def test_what_was_committed_is_confirmed_at_the_end(here: Telegram, api: Api, echo: Echo) -> None:
    update = await here.person(42).say("one")
    stop = asyncio.Event()

    def stopping(arrival: Arrival) -> bool:
        stop.set()
        return False

    echo.hold = stopping
    await Channel(api, ME, echo.submit, echo.gone, lambda: "", patience).poll(stop)

    assert echo.said == ["one"]
    assert offsets(here) == [None, update + 1]
    assert not here.gate.refusals


@pytest.mark.parametrize(
    "trouble",
    [
        lambda gate: gate.answer(500, "getUpdates", times=3),
        lambda gate: gate.answer(502, "getUpdates", times=3, html="<html>Bad Gateway</html>"),
        lambda gate: gate.answer(404, "getUpdates", html="<html>Not Found</html>"),
        lambda gate: gate.answer(409, "getUpdates", times=2),
        lambda gate: gate.answer(429, "getUpdates", retry_after=1),
        lambda gate: gate.drop("getUpdates", after=False, times=2),
        lambda gate: gate.drop("getUpdates", after=True, times=2),
    ],
    ids=["500", "html", "404 of a proxy", "409", "429", "drop before", "drop after"],
)
async def test_polling_outlives(here: Telegram, api: Api, echo: Echo, trouble: Callable[[object], object]) -> None:
    trouble(here.gate)
    await here.person(42).say("still there?")

    async with polling(api, echo):
        await here.person(42).sees("still there?")

    assert len(echo.kept) == 1


async def test_polling_outlives_a_telegram_that_is_away(here: Telegram, api: Api, echo: Echo) -> None:
    await here.gate.close()

    async with polling(api, echo):
        await asyncio.sleep(0.05)
        await here.gate.open()
        await here.person(42).say("still there?")
        await here.person(42).sees("still there?")


async def test_a_webhook_is_taken_away(here: Telegram, api: Api, echo: Echo) -> None:
    await api.call("setWebhook", url="https://example.org/hook")

    async with polling(api, echo):
        await eventually(lambda: here.gate.named("deleteWebhook"))
        await here.person(42).say("hello")
        await here.person(42).sees("hello")


async def test_a_token_that_is_revoked_ends_the_polling(here: Telegram, api: Api, echo: Echo) -> None:
    here.gate.answer(401, "getUpdates")

    async with polling(api, echo) as task:
        with pytest.raises(WrongToken):
            await task


async def test_a_malformed_update_harms_no_other(
    here: Telegram, api: Api, echo: Echo, caplog: pytest.LogCaptureFixture
) -> None:
    await here.update(message={"message_id": 1, "text": "secret words"})
    await here.person(42).say("hello")

    async with polling(api, echo):
        await here.person(42).sees("hello")

    assert "malformed" in caplog.text
    assert "secret words" not in caplog.text


GOOD: dict[str, Any] = {
    "update_id": 5,
    "message": {"message_id": 1, "date": 1, "chat": {"id": 42, "type": "private"}, "text": "hello"},
}


@pytest.mark.parametrize(
    "result",
    [
        True,
        "rubbish",
        {"update_id": 5},
        [None, 1, "secret words", [], {}],
        [{"update_id": "5", "message": GOOD["message"]}, {"update_id": 2**63}, {"update_id": -1}],
        [{"update_id": 4, "message": {**GOOD["message"], "chat": {"id": "secret words", "type": "private"}}}, GOOD],
        [{"update_id": 4, "message": {**GOOD["message"], "chat": {"id": 2**63, "type": "private"}}}, GOOD],
        [{"update_id": 4, "message": {**GOOD["message"], "text": ["secret words"]}}, GOOD],
        [{"update_id": 4, "callback_query": ["secret words"]}, GOOD],
        [],
    ],
)
async def test_whatever_is_answered_polling_goes_on_and_rests_before_it(
    here: Telegram, api: Api, echo: Echo, caplog: pytest.LogCaptureFixture, result: object
) -> None:
    here.gate.faults.append(Fault("answer", "getUpdates", None, None, 200, {"ok": True, "result": result}))

    async with polling(api, echo):
        await eventually(lambda: len(here.gate.named("getUpdates")) >= 3)
        here.gate.faults.clear()
        await here.update(update_id=6, message={**GOOD["message"], "text": "hello again"})
        await here.person(42).sees("hello again")

    can_be_read = isinstance(result, list) and GOOD in result
    assert echo.said == (["hello", "hello again"] if can_be_read else ["hello again"])
    assert ("next try" in caplog.text) != can_be_read
    assert "secret words" not in caplog.text


async def test_taps_leave_room_for_polls_and_words(here: Telegram, api: Api, echo: Echo) -> None:
    here.gate.hang("answerCallbackQuery", after=False, times=None)
    for chat in range(100, 300):
        await here.person(chat).tap(1, "1:yes")

    async with polling(api, echo):
        await here.person(42).say("hello")
        await here.person(42).sees("hello")

        assert len(echo.kept) == 201
        assert here.gate.faults[0].hits == AT_ONCE


async def test_an_album_is_told_once(here: Telegram, api: Api, echo: Echo) -> None:
    alex = here.person(42)
    photo = [{"file_id": "f", "file_unique_id": "u", "width": 1, "height": 1}]
    for caption in ({"caption": "my knee"}, {}, {}, {"caption": "it is blue"}):
        await alex.send(photo=photo, media_group_id="g", **caption)
    await alex.say("well?")

    async with polling(api, echo):
        await alex.sees("well?")

    assert [event for _, event in echo.kept.values()] == [
        UnreadableReceived("photo", "my knee"),
        UnreadableReceived("photo", "it is blue"),
        TextReceived("well?"),
    ]


async def test_a_group_is_asked_once_to_talk_in_private(here: Telegram, api: Api, echo: Echo) -> None:
    group = {"id": -100, "type": "supergroup", "title": "Runners"}
    alex = here.person(42)
    for text in ("my knee hurts", "/start", f"@{USERNAME}?", "/start"):
        await alex.send(chat=group, text=text)
    await alex.say("hello")

    async with polling(api, echo):
        await alex.sees("hello")
        await eventually(lambda: here.gate.messages(-100))

    (line,) = here.gate.messages(-100)
    assert line.text == "Please write to me in private."
    assert line.buttons == [Button("Open it", url=f"https://t.me/{USERNAME}?start=group")]
    assert echo.said == ["hello"]


async def test_who_blocks_the_bot_is_gone(here: Telegram, api: Api, echo: Echo) -> None:
    async with polling(api, echo):
        await here.person(42).block()
        await eventually(lambda: echo.gone_chats)

    assert echo.gone_chats == [42]


@pytest.mark.parametrize("data", ["nonsense", "1:yes"])
async def test_every_tap_is_answered(here: Telegram, api: Api, echo: Echo, data: str) -> None:
    async with polling(api, echo):
        tap = await here.person(42).tap(5, data)
        await eventually(lambda: here.gate.taps[tap] is not None)


async def test_a_tap_that_cannot_be_answered_counts(here: Telegram, api: Api, echo: Echo) -> None:
    here.gate.answer(400, "answerCallbackQuery", description="Bad Request: query is too old")

    async with polling(api, echo):
        await here.person(42).tap(5, "1:yes")
        await eventually(lambda: echo.kept and here.gate.named("answerCallbackQuery"))


async def test_no_log_holds_words_or_the_token(
    here: Telegram, api: Api, echo: Echo, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    here.gate.answer(500, "getUpdates")
    here.gate.drop("getUpdates", after=True)
    echo.away = 1
    await connect(api, patience())
    await introduce(api, Introduction({"start": "Start"}), patience())

    async with polling(api, echo):
        await here.person(42).say("my secret words")
        await here.person(42).sees("my secret words")

    assert TOKEN not in caplog.text
    assert "secret words" not in caplog.text
