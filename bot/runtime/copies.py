"""Completes the copy of everything kept about a person, on its way to them. Knows no channel and no SQL."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable
from typing import Any

from bot.engine.documents import EXPORT
from bot.engine.replies import Document, Item
from bot.runtime.delivery import Context, Door, Unreachable
from bot.storage.store import Store, StoreAway

Rows = dict[str, list[dict[str, Any]]]
Ask = Callable[[Callable[[Store], Rows]], Awaitable[Rows]]


class CompleteCopies:
    """A door before the channel's own. A copy holds what is kept when it goes out, however late that is.

    The engine's copy holds the conversation, which is all that the engine knows of. Of what is kept, only the copy
    itself is left out, which waits in the outbox meanwhile.
    """

    def __init__(self, door: Door, ask: Ask) -> None:
        self._door = door
        self._ask = ask

    async def deliver(self, chat: int, item: Item, context: Context) -> int | None:
        """See `Door`."""
        if isinstance(item, Document) and item.name == EXPORT:
            item = item._replace(text=await self._kept(chat))
        return await self._door.deliver(chat, item, context)

    async def _kept(self, chat: int) -> str:
        try:
            rows = await self._ask(lambda store: store.export(chat))
        except StoreAway:
            raise Unreachable(maybe_sent=False) from None
        rows["outbox"] = [row for row in rows["outbox"] if row["item"].get("name") != EXPORT]
        return json.dumps(rows, indent=2, ensure_ascii=False)
