"""A Bot API server that somebody else wrote, with the strict gate before it, and people who talk there.

Example: `async with telegram() as here: alex = here.person(42); await alex.say("/start"); await alex.press("Go on")`.
"""

from __future__ import annotations

import asyncio
import itertools
import time
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any, TypeVar

import lo_bot_api_emulator.updates  # type: ignore[import-untyped]
from aiohttp import web
from lo_bot_api_emulator import LoBotApiEmulator

from tests.gate import Button, Gate, Message

TOKEN = "7:SECRET-TEST-TOKEN"
DATE = 1_700_000_000
WAIT_SECONDS = 60.0

T = TypeVar("T")

# The emulator's queue takes any update; only this set keeps out the kinds that its server does not send.
lo_bot_api_emulator.updates.KINDS |= {"edited_message", "my_chat_member", "channel_post"}


async def eventually(look: Callable[[], T | None], within: float = WAIT_SECONDS) -> T:
    """What `look` gives as soon as it gives something true. Raises AssertionError after `within` seconds."""
    until = time.monotonic() + within
    while not (found := look()):
        assert time.monotonic() < until, f"not within {within} s"
        await asyncio.sleep(0.005)
    return found


@asynccontextmanager
async def telegram(**options: Any) -> AsyncIterator[Telegram]:
    """The emulator and the gate, on free ports of this machine. `options` go to the emulator."""
    emulator = LoBotApiEmulator(**{"max_updates": 100_000, **options})
    runner = web.AppRunner(emulator.app(), access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    try:
        async with Gate(f"http://127.0.0.1:{runner.addresses[0][1]}") as gate:
            yield Telegram(emulator, gate)
    finally:
        await runner.cleanup()


@dataclass
class Telegram:
    """Both, and the updates that people cause. `url` and `TOKEN` are what a bot needs to know."""

    emulator: LoBotApiEmulator
    gate: Gate
    tokens: list[str] = field(default_factory=lambda: [TOKEN])
    """Who polls with a token of their own gets every update too, under the same number."""
    _ids: Iterator[int] = field(default_factory=lambda: itertools.count(1_000_000))

    @property
    def url(self) -> str:
        return self.gate.url

    def person(self, chat: int, name: str = "Alex") -> Person:
        """Somebody in their private chat with the bot."""
        return Person(self, chat, name)

    def fresh_id(self) -> int:
        """Larger than any message id of the bot's."""
        return next(self._ids)

    async def update(self, **update: Any) -> int:
        """Queues an update of one kind, such as `message={...}`; its update_id."""
        numbers = {int(await self.emulator.enqueue_update(update, token=token)) for token in self.tokens}
        assert len(numbers) == 1
        return numbers.pop()


@dataclass
class Person:
    """Somebody who talks to the bot as Telegram would let them."""

    telegram: Telegram
    chat: int
    name: str = "Alex"
    read: int = 0
    """How many of the bot's messages they have read."""

    @property
    def user(self) -> dict[str, Any]:
        return {"id": self.chat, "is_bot": False, "first_name": self.name, "language_code": "en"}

    @property
    def messages(self) -> list[Message]:
        """All that the bot wrote here, as it stands now."""
        return self.telegram.gate.messages(self.chat)

    def _message(self, **content: Any) -> dict[str, Any]:
        return {
            "message_id": self.telegram.fresh_id(),
            "date": DATE,
            "chat": {"id": self.chat, "type": "private", "first_name": self.name},
            "from": self.user,
            **content,
        }

    async def say(self, text: str) -> int:
        """Writes; the update_id."""
        content: dict[str, Any] = {"text": text}
        if text.startswith("/"):
            content["entities"] = [{"type": "bot_command", "offset": 0, "length": len(text.split()[0])}]
        return await self.telegram.update(message=self._message(**content))

    async def send(self, **content: Any) -> int:
        """Sends anything else: `photo=[...]`, `sticker={...}`, `caption="..."`; the update_id."""
        return await self.telegram.update(message=self._message(**content))

    async def edit(self, text: str) -> int:
        """Changes something written before; the update_id."""
        return await self.telegram.update(edited_message=self._message(text=text, edit_date=DATE + 1))

    async def block(self) -> int:
        """Blocks the bot, which is then refused; the update_id."""
        self.telegram.gate.answer(403, chat=self.chat, times=None)
        member = {"user": {"id": 7, "is_bot": True, "first_name": "Fixture"}}
        change = {
            "chat": {"id": self.chat, "type": "private"},
            "from": self.user,
            "date": DATE,
            "old_chat_member": {**member, "status": "member"},
            "new_chat_member": {**member, "status": "kicked", "until_date": 0},
        }
        return await self.telegram.update(my_chat_member=change)

    async def press(self, label: str) -> str:
        """Waits for a button with this label and taps the newest; the tap's id, see `Gate.taps`."""
        message, button = await eventually(lambda: self._find(label))
        return await self.tap(message.id, button.data)

    async def tap(self, message: int, data: str) -> str:
        """Taps what stands, or stood, beneath a message; the tap's id, see `Gate.taps`."""
        tap = str(self.telegram.fresh_id())
        self.telegram.gate.taps[tap] = None
        shown = self.telegram.gate.chats.get(self.chat, {}).get(message)
        rows = shown.rows if shown else ()
        keyboard = [[{"text": button.label, "callback_data": button.data} for button in row] for row in rows]
        carried: dict[str, Any] = {
            "message_id": message,
            "date": DATE,
            "chat": {"id": self.chat, "type": "private", "first_name": self.name},
            "from": {"id": 7, "is_bot": True, "first_name": "Fixture"},
            "text": shown.text if shown else "",
        }
        if keyboard:
            carried["reply_markup"] = {"inline_keyboard": keyboard}
        await self.telegram.update(
            callback_query={"id": tap, "from": self.user, "message": carried, "chat_instance": "1", "data": data}
        )
        return tap

    async def sees(self, words: str) -> Message:
        """Waits for a message that holds these words; the newest such."""
        return await eventually(lambda: next((m for m in reversed(self.messages) if words in m.text), None))

    async def reads(self) -> Message:
        """Waits for the next message not read yet."""
        await eventually(lambda: len(self.messages) > self.read)
        self.read += 1
        return self.messages[self.read - 1]

    def _find(self, label: str) -> tuple[Message, Button] | None:
        for message in reversed(self.messages):
            for button in message.buttons:
                if button.label == label:
                    return message, button
        return None
