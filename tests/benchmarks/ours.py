"""kneebot in benchmarks: the shipped dialogue, SQLite synced at every commit, the real channel; only the wire is a stub."""

from __future__ import annotations

import tempfile
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from typing import Any

from telegram import Bot as TelegramBot
from telegram.request import BaseRequest

from bot.channels.telegram.door import TelegramDoor
from bot.channels.telegram.polling import Channel
from bot.channels.telegram.request import AiohttpRequest, Api
from bot.channels.telegram.updates import Me
from bot.engine.conversation import Conversation
from bot.engine.events import ChoiceMade, CommandGiven
from bot.engine.machine import Script
from bot.engine.replies import Notice
from bot.engine.turn import take_turn
from bot.runtime.clock import SystemClock
from bot.runtime.delivery import Pace
from bot.runtime.runner import Limits, Runner
from bot.storage.sql import open_store
from tests.benchmarks.wire import ME, TOKEN, Answering, Bot, Calls, Step, tap

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
PATH = (
    "go_on", "uk", "skip", "me", "skip", "none_of_these", "none_of_these", "none_of_these", "during", "yes",
    "none_of_these", "none_of_these", "none_of_these", "no",
)  # fmt: skip
"""Taps from the first question on: consent, four about the person, then how it started among the guards."""


class StubbedApi(Api):
    """The channel's own Api over another request layer."""

    def __init__(self, request: BaseRequest, url: str = "http://stub") -> None:
        TelegramBot.__init__(
            self,
            TOKEN,
            base_url=f"{url}/bot",
            base_file_url=f"{url}/file",
            request=request,
            get_updates_request=request,
        )


@dataclass(frozen=True)
class Tap:
    """A tap of PATH: the turn and the choice that its button carries, and how many calls are made of it."""

    data: str
    calls: int


def taps(script: Script) -> Iterator[Tap]:
    """Found by the pure engine. Beside what is said, each tap is answered by a call of its own."""
    talk: Conversation = take_turn(script, None, CommandGiven("start"), NOW).conversation
    for choice in PATH:
        turn = take_turn(script, talk, ChoiceMade(talk.turn, choice), NOW)
        said = sum(not isinstance(item, Notice) for item in turn.replies)
        yield Tap(f"{talk.turn}:{choice}", said + 1)
        talk = turn.conversation


@asynccontextmanager
async def kneebot(
    script: Script, *, database: str | None = None, request: BaseRequest | None = None, url: str = "http://stub"
) -> AsyncIterator[Bot]:
    """The bot with a store. What is given to it is committed when that is done; its replies go out meanwhile."""
    folder = tempfile.TemporaryDirectory()
    store = open_store(database or f"sqlite:///{Path(folder.name) / 'kept.db'}")
    calls = Calls()
    api = StubbedApi(request or Answering(calls), url)
    await api.initialize()
    clock = SystemClock()

    def take(talk: Conversation | None, event: Any, now: datetime) -> Any:
        return take_turn(script, talk, event, now)

    pace = Pace(clock, per_second=1_000_000, burst=1_000_000)
    runner = Runner(store, take, TelegramDoor(api), clock, limits=Limits(idle=None), pace=pace)
    await runner.start()
    channel = Channel(api, Me(ME["id"], str(ME["username"])), runner.submit, runner.gone, lambda: "group")
    way, updates = tuple(taps(script)), count(1_000_000)

    async def give(update: dict[str, Any]) -> None:
        await channel.take([update])

    def answers(chat: int) -> list[Step]:
        return [Step(tap(next(updates), chat, one.data), one.calls) for one in way]

    try:
        yield Bot(give, answers, calls, runner.settled)
    finally:
        await runner.stop()
        await api.shutdown()
        folder.cleanup()


def http() -> BaseRequest:
    """The channel's own request layer, over real HTTP."""
    return AiohttpRequest()
