"""The Telegram channel from its start to its end, in one place. Knows no dialogue and no database."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

from bot.channels.telegram.polling import Channel, GroupLine, unless
from bot.channels.telegram.request import Api
from bot.channels.telegram.startup import Introduction, Patience, connect, introduce
from bot.storage.store import Arrival, Outcome


async def serve(
    api: Api,
    stop: asyncio.Event,
    *,
    submit: Callable[[Arrival], Awaitable[Outcome]],
    gone: Callable[[int], Awaitable[None]],
    group_line: Callable[[], GroupLine],
    introduction: Introduction,
    patience: Callable[[], Patience] = Patience,
) -> None:
    """Waits for Telegram, introduces the bot and takes updates until `stop` is set. Raises WrongToken.

    `submit`, `gone` and `group_line` as in Channel. Delivery is not its business: replies go out by TelegramDoor.
    """
    me = await unless(stop, connect(api, patience()))
    if me is None:
        return
    introducing = asyncio.create_task(introduce(api, introduction, patience()))
    try:
        await Channel(api, me, submit, gone, group_line, patience).poll(stop)
    finally:
        introducing.cancel()
        await asyncio.gather(introducing, return_exceptions=True)
