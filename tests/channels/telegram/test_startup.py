"""Starting: the bot learns who it is and introduces itself, whatever Telegram answers meanwhile."""

from __future__ import annotations

import asyncio

import pytest

from bot.channels.telegram.request import Api
from bot.channels.telegram.startup import Introduction, Patience, WrongToken, connect, introduce
from bot.channels.telegram.updates import Me
from tests.emulator import TOKEN, Telegram
from tests.gate import USERNAME

INTRODUCTION = Introduction({"start": "Start", "menu": "What I can do"}, "Talks about sore knees.", "Sore knees")


def patience() -> Patience:
    return Patience(first=0.01, most=0.02)


async def test_the_bot_learns_who_it_is(api: Api) -> None:
    assert await connect(api, patience()) == Me(7, USERNAME)


async def test_a_bot_without_a_name_starts(here: Telegram) -> None:
    async with Api(TOKEN, here.gate.upstream) as straight:
        assert await connect(straight, patience()) == Me(7, "")


async def test_starting_waits_for_a_telegram_that_is_away(here: Telegram, api: Api) -> None:
    here.gate.answer(500, times=3)
    here.gate.answer(404, html="<html>Not Found</html>")
    here.gate.answer(429, retry_after=1)
    here.gate.drop(after=False)
    await here.gate.close()

    starting = asyncio.create_task(connect(api, patience()))
    await asyncio.sleep(0.05)
    await here.gate.open()

    assert await starting == Me(7, USERNAME)


@pytest.mark.parametrize("status", [401, 404])
async def test_a_wrong_token_is_told_in_one_sentence(here: Telegram, api: Api, status: int) -> None:
    here.gate.answer(status)

    with pytest.raises(WrongToken, match="TELEGRAM_TOKEN") as caught:
        await connect(api, patience())

    assert TOKEN not in str(caught.value)
    assert caught.value.__suppress_context__


async def test_menu_and_descriptions_are_set_where_they_differ(here: Telegram, api: Api) -> None:
    for _ in range(2):
        await introduce(api, INTRODUCTION, patience())

    assert here.gate.kept == {
        "commands": [
            {"command": "start", "description": "Start"},
            {"command": "menu", "description": "What I can do"},
        ],
        "description": "Talks about sore knees.",
        "short_description": "Sore knees",
    }
    assert [call.method for call in here.gate.calls if call.method.startswith("set")] == [
        "setMyCommands",
        "setMyDescription",
        "setMyShortDescription",
    ]


async def test_no_trouble_with_the_introduction_ends_the_bot(
    here: Telegram, api: Api, caplog: pytest.LogCaptureFixture
) -> None:
    here.gate.answer(400, "setMyCommands", description="Bad Request: BOT_COMMAND_INVALID")
    here.gate.answer(500, "setMyDescription", times=None)
    here.gate.answer(429, "getMyShortDescription", retry_after=1)

    await introduce(api, INTRODUCTION, patience())

    assert here.gate.kept == {"short_description": "Sore knees"}
    assert "setMyCommands" in caplog.text


async def test_a_server_without_descriptions_is_asked_once(here: Telegram) -> None:
    async with Api(TOKEN, here.gate.upstream) as straight:
        await introduce(straight, INTRODUCTION, patience())

    assert [request["method"] for request in here.emulator.requests if request["status"] != 200] == [
        "getMyDescription",
        "getMyShortDescription",
    ]
