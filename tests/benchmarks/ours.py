"""kneebot in benchmarks: the shipped dialogue, SQLite synced at every commit, the real channel; only the wire is a stub."""

from __future__ import annotations

import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from telegram import Bot
from telegram.request import BaseRequest

from bot.channels.telegram.door import TelegramDoor
from bot.channels.telegram.polling import Channel
from bot.channels.telegram.request import AiohttpRequest, Api
from bot.channels.telegram.updates import Me
from bot.engine.conversation import Conversation
from bot.engine.events import ChoiceMade, CommandGiven
from bot.engine.machine import Script
from bot.engine.turn import take_turn
from bot.runtime.clock import SystemClock
from bot.runtime.delivery import Pace
from bot.runtime.runner import Limits, Runner
from bot.storage.sql import open_store
from tests.benchmarks.wire import ME, TOKEN, Answering, Give, tap

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
PATH = (
    "go_on", "uk", "skip", "me", "skip", "none_of_these", "none_of_these", "none_of_these", "during", "2", "1", "yes",
    "none_of_these", "none_of_these",
)  # fmt: skip
"""Taps from the first question on: consent, four about the person, then guards and three facts."""


class StubbedApi(Api):
    """The channel's own Api over another request layer."""

    def __init__(self, request: BaseRequest, url: str = "http://stub") -> None:
        Bot.__init__(
            self,
            TOKEN,
            base_url=f"{url}/bot",
            base_file_url=f"{url}/file",
            request=request,
            get_updates_request=request,
        )


def taps(script: Script) -> tuple[tuple[int, str], ...]:
    """The turn and the choice of each tap of PATH, found by the pure engine."""
    talk: Conversation = take_turn(script, None, CommandGiven("start"), NOW).conversation
    found = []
    for choice in PATH:
        found.append((talk.turn, choice))
        talk = take_turn(script, talk, ChoiceMade(talk.turn, choice), NOW).conversation
    return tuple(found)


@asynccontextmanager
async def kneebot(
    script: Script, *, database: str | None = None, request: BaseRequest | None = None, url: str = "http://stub"
) -> AsyncIterator[tuple[Give, Runner]]:
    """The bot with a store; what is given to it is done when it is committed and its replies are delivered."""
    folder = tempfile.TemporaryDirectory()
    store = open_store(database or f"sqlite:///{Path(folder.name) / 'kept.db'}")
    api = StubbedApi(request or Answering(), url)
    await api.initialize()
    clock = SystemClock()

    def take(talk: Conversation | None, event: Any, now: datetime) -> Any:
        return take_turn(script, talk, event, now)

    pace = Pace(clock, per_second=1_000_000, burst=1_000_000)
    runner = Runner(store, take, TelegramDoor(api), clock, limits=Limits(idle=None), pace=pace)
    await runner.start()
    channel = Channel(api, Me(ME["id"], str(ME["username"])), runner.submit, runner.gone, lambda: "group")

    async def give(update: dict[str, Any]) -> None:
        await channel.take([update])

    try:
        yield give, runner
    finally:
        await runner.stop()
        await api.shutdown()
        folder.cleanup()


def http() -> BaseRequest:
    """The channel's own request layer, over real HTTP."""
    return AiohttpRequest()


def answers(script: Script, chat: int, first: int) -> list[dict[str, Any]]:
    """One walk through PATH as updates."""
    return [tap(first + number, chat, f"{turn}:{choice}") for number, (turn, choice) in enumerate(taps(script))]
