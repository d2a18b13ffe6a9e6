"""Telegram for benchmarks: updates as JSON, and a request layer that answers at once. Knows no bot."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

from telegram.request import BaseRequest, RequestData

TOKEN = "123456:benchmark"
ME = {"id": 123456, "is_bot": True, "first_name": "Knee", "username": "knee_bot"}


def message(chat: int, number: int, text: str = "hello") -> dict[str, Any]:
    """A message of the bot in a private chat."""
    return {
        "message_id": number,
        "date": 1_790_000_000,
        "chat": {"id": chat, "type": "private", "first_name": "Alex"},
        "from": ME,
        "text": text,
    }


def command(update: int, chat: int, name: str) -> dict[str, Any]:
    """A person writes a command."""
    text = f"/{name}"
    person = {"id": chat, "is_bot": False, "first_name": "Alex", "language_code": "en"}
    entity = {"type": "bot_command", "offset": 0, "length": len(text)}
    return {"update_id": update, "message": {**message(chat, update, text), "from": person, "entities": [entity]}}


def tap(update: int, chat: int, data: str) -> dict[str, Any]:
    """A person taps a button."""
    person = {"id": chat, "is_bot": False, "first_name": "Alex", "language_code": "en"}
    return {
        "update_id": update,
        "callback_query": {
            "id": str(update),
            "from": person,
            "chat_instance": "1",
            "message": message(chat, 1),
            "data": data,
        },
    }


class Calls:
    """How many calls of the Bot API were made, and the end of so many."""

    def __init__(self) -> None:
        self.made = 0
        self._waiting: tuple[int, asyncio.Future[None]] | None = None

    def count(self) -> None:
        self.made += 1
        if self._waiting is not None and self.made >= self._waiting[0] and not self._waiting[1].done():
            self._waiting[1].set_result(None)

    async def until(self, made: int) -> None:
        """Returns when so many have been made."""
        if self.made < made:
            self._waiting = (made, asyncio.get_running_loop().create_future())
            await self._waiting[1]


class Answering(BaseRequest):
    """The request layer with the network taken out: every call succeeds at once."""

    def __init__(self, calls: Calls | None = None) -> None:
        self._calls = calls or Calls()

    @property
    def read_timeout(self) -> float:
        return 5.0

    async def initialize(self) -> None: ...

    async def shutdown(self) -> None: ...

    async def do_request(
        self, url: str, method: str, request_data: RequestData | None = None, *args: Any, **kwargs: Any
    ) -> tuple[int, bytes]:
        self._calls.count()
        name = url.rpartition("/")[2]
        if name == "getMe":
            return 200, json.dumps({"ok": True, "result": ME}).encode()
        if name in ("sendMessage", "editMessageText"):
            chat = request_data.parameters.get("chat_id", 1) if request_data else 1
            return 200, json.dumps({"ok": True, "result": message(int(chat), self._calls.made)}).encode()
        return 200, b'{"ok":true,"result":true}'


async def nothing() -> None:
    """For bots that do everything at once."""


async def serve(port: int) -> None:
    """The same answers over real HTTP, in a process of its own."""
    from aiohttp import web

    calls = 0

    async def answer(request: web.Request) -> web.Response:
        nonlocal calls
        calls += 1
        await request.read()
        name = request.path.rpartition("/")[2]
        result: Any = message(1, calls) if name in ("sendMessage", "editMessageText") else True
        return web.json_response({"ok": True, "result": ME if name == "getMe" else result})

    app = web.Application()
    app.router.add_route("*", "/{rest:.*}", answer)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", port).start()
    await asyncio.Event().wait()


@dataclass(frozen=True)
class Step:
    """One answer of a person, and how many calls of the Bot API the bot makes of it."""

    update: dict[str, Any]
    calls: int


@dataclass(frozen=True)
class Bot:
    """A bot to be walked through its questions.

    `give` hands it an update; `answers` are those of one chat after /start, as steps; `settled` returns when nothing is
    left to be done.
    """

    give: Callable[[dict[str, Any]], Awaitable[object]]
    answers: Callable[[int], list[Step]]
    calls: Calls
    settled: Callable[[], Awaitable[object]] = nothing


if __name__ == "__main__":
    import sys

    asyncio.run(serve(int(sys.argv[1])))
