"""A bot as a process, all of it real but the dialogue: it counts the taps of each person, one question at a time.

Run as `python -m tests.channels.telegram.counting_bot API_URL DATABASE_URL`; ends well on SIGTERM.
"""

from __future__ import annotations

import asyncio
import signal
import sys
from dataclasses import replace
from datetime import datetime

from bot.channels.telegram.application import serve
from bot.channels.telegram.door import TelegramDoor
from bot.channels.telegram.request import Api
from bot.channels.telegram.startup import Introduction, Patience
from bot.engine.conversation import Conversation
from bot.engine.events import ChoiceMade, Event
from bot.engine.replies import Choice, Notice, Reply, Settle
from bot.engine.turn import Turn
from bot.runtime.clock import SystemClock
from bot.runtime.runner import Runner
from bot.storage.sql import open_store
from tests.emulator import TOKEN


def question(number: int) -> str:
    return f"Question {number}: go on?"


def take(conversation: Conversation | None, event: Event, now: datetime) -> Turn:
    """A tap on the current question leads to the next one; anything else begins or changes nothing."""
    if conversation is None:
        return Turn(Conversation("1", state="asking", turn=1), (ask(1),))
    if not isinstance(event, ChoiceMade) or event.turn != conversation.turn:
        return Turn(conversation, (Notice("That question is answered already."),))
    at = conversation.turn
    after = replace(conversation, turn=at + 1, history=(*conversation.history, str(at)))
    return Turn(after, (Settle(at, question(at), "Go on"), ask(at + 1)))


def ask(number: int) -> Reply:
    return Reply(question(number), (Choice("on", "Go on"),), turn=number)


async def run(api_url: str, database_url: str) -> None:
    stop = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stop.set)
    clock = SystemClock()
    async with Api(TOKEN, api_url) as api:
        runner = Runner(open_store(database_url), take, TelegramDoor(api), clock)

        async def gone(chat: int) -> None:
            await runner.ask(lambda store: store.mark_gone(chat, clock.now()))

        await runner.start()
        await serve(
            api,
            stop,
            submit=runner.submit,
            gone=gone,
            group_text=lambda: "In private, please.",
            introduction=Introduction({"start": "Start"}),
            patience=lambda: Patience(first=0.05),
        )
        await runner.stop()


if __name__ == "__main__":
    asyncio.run(run(sys.argv[1], sys.argv[2]))
