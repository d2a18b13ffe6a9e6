"""Telegram's updates into the runner, by long polling. Knows no dialogue and no database.

Telegram forgets an update as soon as the next poll asks for later ones. So the next poll waits until everything that
came with this one is committed: whatever dies, what is not committed comes again, and what comes twice counts once.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from typing import Any, TypeVar

from telegram.error import Conflict, InvalidToken, TelegramError

from bot.channels.markdown import plain_text
from bot.channels.telegram.formatting import pieces
from bot.channels.telegram.keyboards import link_to_chat
from bot.channels.telegram.request import READ_SECONDS, Api
from bot.channels.telegram.startup import Patience, WrongToken
from bot.channels.telegram.updates import (
    ALLOWED_UPDATES,
    Blocked,
    CalledInGroup,
    Json,
    Me,
    Meaning,
    Spoken,
    StrayTap,
    read,
)
from bot.engine.events import UnreadableReceived
from bot.storage.store import Arrival, Outcome

logger = logging.getLogger(__name__)

_T = TypeVar("_T")

POLL_SECONDS = 30
BATCH = 100
LEAVE_SECONDS = 1.0
"""How long each of three may take at the end: what is being kept, the last poll, and taps."""
LONGEST_NOTICE = 200
"""Characters of the line that is shown to whoever taps."""
GROUP_SILENCE_SECONDS = 600.0
"""A group gets the same line at most once in this time."""
SOONEST = 0.2
"""Seconds that a poll without updates takes at least, or something in between answers and not Telegram."""
AT_ONCE = 16
"""So many taps and groups are answered at the same time: polls and deliveries need connections too."""
HIGHEST = 2**63
"""Numbers of updates and chats are lower: no database would keep others."""
REMEMBERED = 10_000
"""Chats whose latest album or group line is remembered."""


@dataclass(frozen=True, slots=True)
class GroupLine:
    """What is said in a group, in Markdown, and the button beneath it that opens the private chat."""

    text: str
    button: str


class Channel:
    """Takes updates, by polling or handed in, and submits what they mean.

    What `submit` gives is done once the arrival is committed, and what `gone` gives once nothing more is sent to the
    chat until it writes again. `group_line` gives the line for groups; no other is ever said there.
    """

    def __init__(
        self,
        api: Api,
        me: Me,
        submit: Callable[[Arrival], Awaitable[Outcome]],
        gone: Callable[[int], Awaitable[None]],
        group_line: Callable[[], GroupLine],
        patience: Callable[[], Patience] = Patience,
    ) -> None:
        self._api = api
        self._me = me
        self._submit = submit
        self._gone = gone
        self._group_line = group_line
        self._patience = patience
        self._albums: dict[int, str] = {}
        self._groups: dict[int, float] = {}
        self._asides: set[asyncio.Task[None]] = set()
        self._room = asyncio.Semaphore(AT_ONCE)

    async def poll(self, stop: asyncio.Event) -> None:
        """Takes updates until `stop` is set, whatever Telegram answers. Raises WrongToken when the token is revoked."""
        patience = self._patience()
        offset: int | None = None
        asked = offset
        while not stop.is_set():
            try:
                asked = offset
                updates = await unless(stop, self._fetch(offset))
            except InvalidToken:
                raise WrongToken from None
            except Conflict as error:
                await self._resolve(error)
                await unless(stop, patience.rest("Another program polls with this token", error))
            except TelegramError as error:
                await unless(stop, patience.rest("No updates", error))
            else:
                patience.restored()
                if updates:
                    offset = await unless(stop, self.take(updates), LEAVE_SECONDS) or offset
        await self._leave(offset if offset != asked else None)

    async def take(self, updates: Sequence[Json]) -> int:
        """The offset to go on from, once all that the updates mean is committed.

        Order is kept within a chat; chats go side by side.
        """
        chats: dict[int, list[tuple[int, Spoken | Blocked]]] = {}
        for update in updates:
            match self._read(update):
                case (Spoken() | Blocked()) as meaning:
                    chats.setdefault(meaning.chat, []).append((update["update_id"], meaning))
                case StrayTap(tap):
                    self._aside(partial(self._answer, tap))
                case CalledInGroup(chat):
                    self._call_in_group(chat)
        keeping = [self._keep_all(spoken) for spoken in chats.values()]
        if len(keeping) == 1:  # most of the time: no task of its own
            await keeping[0]
        else:
            await asyncio.gather(*keeping)
        return int(updates[-1]["update_id"]) + 1

    def _read(self, update: Json) -> Meaning | None:
        try:
            meaning = read(update, self._me)
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            logger.error("update %s is malformed (%s): left out", update["update_id"], type(error).__name__)
            return None
        if isinstance(meaning, Spoken | Blocked) and not _is_chat(meaning.chat):
            logger.error("update %s is malformed (no chat): left out", update["update_id"])
            return None
        return None if isinstance(meaning, Spoken) and self._told_again(meaning) else meaning

    def _told_again(self, spoken: Spoken) -> bool:
        """Whether this is one more picture, without words, of an album that was told of already."""
        if spoken.album is None:
            return False
        known = self._albums.get(spoken.chat) == spoken.album
        if len(self._albums) >= REMEMBERED:
            self._albums.clear()
        self._albums[spoken.chat] = spoken.album
        return known and isinstance(spoken.event, UnreadableReceived) and not spoken.event.caption

    async def _keep_all(self, chat: Sequence[tuple[int, Spoken | Blocked]]) -> None:
        for update_id, meaning in chat:
            patience = self._patience()
            while True:
                try:
                    await self._keep(update_id, meaning)
                    break
                # Whatever it is, going on would lose an answer, or take answers out of order.
                except Exception as error:
                    await patience.rest(f"update {update_id} could not be kept", error)

    async def _keep(self, update_id: int, meaning: Spoken | Blocked) -> None:
        if isinstance(meaning, Blocked):
            await self._gone(meaning.chat)
            return
        outcome = await self._submit(Arrival(update_id, meaning.chat, meaning.event))
        if meaning.tap is not None:
            self._aside(partial(self._answer, meaning.tap, outcome.notices[0].text if outcome.notices else None))

    async def _answer(self, tap: str, notice: str | None = None) -> None:
        """Stops the clock on the tapped button, and shows the notice. Best effort: an old tap cannot be answered."""
        words = plain_text(notice)[:LONGEST_NOTICE] if notice else None
        with suppress(TelegramError):
            await self._api.call("answerCallbackQuery", callback_query_id=tap, text=words)

    def _call_in_group(self, chat: int) -> None:
        now = asyncio.get_running_loop().time()
        if now < self._groups.get(chat, now):
            return
        if len(self._groups) >= REMEMBERED:
            self._groups.clear()
        self._groups[chat] = now + GROUP_SILENCE_SECONDS
        self._aside(partial(self._say_in_group, chat))

    async def _say_in_group(self, chat: int) -> None:
        line = self._group_line()
        markup = link_to_chat(self._me.username, line.button) if self._me.username else None
        for piece in pieces(line.text)[:1]:
            with suppress(TelegramError):
                await self._api.call(
                    "sendMessage", chat_id=chat, text=piece.html, parse_mode="HTML", reply_markup=markup
                )

    def _aside(self, work: Callable[[], Awaitable[None]]) -> None:
        """Does it without making anybody wait."""

        async def do() -> None:
            async with self._room:
                await work()

        task = asyncio.create_task(do())
        self._asides.add(task)
        task.add_done_callback(self._asides.discard)

    async def _fetch(self, offset: int | None) -> list[Json]:
        """Raises TelegramError, also for an answer that is not Telegram's."""
        asked = time.monotonic()
        answer = await self._api.call(
            "getUpdates",
            read_timeout=POLL_SECONDS + READ_SECONDS,
            offset=offset,
            limit=BATCH,
            timeout=POLL_SECONDS,
            allowed_updates=ALLOWED_UPDATES,
        )
        updates = [update for update in answer if _is_numbered(update)] if isinstance(answer, list) else []
        if not updates and (answer or time.monotonic() - asked < SOONEST):
            raise TelegramError("an answer that is not Telegram's")
        return updates

    async def _resolve(self, conflict: Conflict) -> None:
        """A webhook that was set before keeps updates from being polled."""
        if "webhook" in str(conflict).lower():
            logger.warning("A webhook is set for this bot; it is removed, because updates are polled.")
            with suppress(TelegramError):
                await self._api.call("deleteWebhook")

    async def _leave(self, offset: int | None) -> None:
        """Confirms what was committed since the last poll (it would only come again); finishes what was put aside."""
        if offset is not None:
            with suppress(TelegramError):
                await self._api.call("getUpdates", read_timeout=LEAVE_SECONDS, offset=offset, limit=1, timeout=0)
        if self._asides:
            await asyncio.wait(self._asides, timeout=LEAVE_SECONDS)


def _is_chat(number: object) -> bool:
    return isinstance(number, int) and abs(number) < HIGHEST


def _is_numbered(update: object) -> bool:
    number = update.get("update_id") if isinstance(update, dict) else None
    return isinstance(number, int) and 0 <= number < HIGHEST


async def unless(stop: asyncio.Event, work: Coroutine[Any, Any, _T], grace: float = 0.0) -> _T | None:
    """What `work` gives. When `stop` is set first, it has `grace` more seconds, then it is cancelled: None."""
    doing = asyncio.ensure_future(work)
    stopping = asyncio.ensure_future(stop.wait())
    try:
        await asyncio.wait((doing, stopping), return_when=asyncio.FIRST_COMPLETED)
        if not doing.done() and grace:
            await asyncio.wait((doing,), timeout=grace)
        return doing.result() if doing.done() else None
    finally:
        for task in (doing, stopping):
            if not task.done():
                task.cancel()
                with suppress(asyncio.CancelledError):
                    await task
