"""A door that writes down what went through, and fails when it is told to."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass, field

from bot.engine.replies import Item, Reply
from bot.runtime.delivery import Context


@dataclass
class RecordingDoor:
    """`faults` are raised one after the other, None lets one through. `shut` holds every delivery back until opened.

    `seen` is what the person saw, `tried` every call. Messages are numbered from 101 on.
    """

    faults: dict[int, deque[Exception | None]] = field(default_factory=dict)
    seen: list[tuple[int, Item]] = field(default_factory=list)
    tried: list[tuple[int, Item, Context]] = field(default_factory=list)
    shut: asyncio.Event | None = None
    at_once: int = 0
    most_at_once: int = 0

    def fails(self, chat: int, *faults: Exception | None) -> None:
        self.faults.setdefault(chat, deque()).extend(faults)

    async def deliver(self, chat: int, item: Item, context: Context) -> int | None:
        self.tried.append((chat, item, context))
        self.at_once += 1
        self.most_at_once = max(self.most_at_once, self.at_once)
        try:
            if self.shut is not None:
                await self.shut.wait()
            faults = self.faults.get(chat)
            if faults and (fault := faults.popleft()) is not None:
                raise fault
        finally:
            self.at_once -= 1
        self.seen.append((chat, item))
        return 100 + len(self.seen)

    def texts(self, chat: int) -> list[str]:
        """What one person saw."""
        return words(item for seen_by, item in self.seen if seen_by == chat)


def words(items: Iterable[Item]) -> list[str]:
    """The texts of the replies among them."""
    return [item.text for item in items if isinstance(item, Reply)]
