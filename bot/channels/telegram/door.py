"""Replies into calls of the Bot API, and its refusals into the runtime's. Knows no conversation and no outbox.

An emergency text needs nothing of its own: no message of ours is sent without sound.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, assert_never

from telegram import InputFile
from telegram.error import BadRequest, ChatMigrated, Forbidden, RetryAfter, TelegramError, TimedOut

from bot.channels.paper import pdf
from bot.channels.telegram.formatting import LONGEST_CAPTION, Piece, pieces, settled
from bot.channels.telegram.keyboards import keyboard
from bot.channels.telegram.request import AnswerLost, Api, wait_asked
from bot.engine.replies import Document, Item, Notice, Redraw, Reply, Settle
from bot.runtime.delivery import Context, DeliveryFailed, Gone, Refused, SlowDown, Unreachable

logger = logging.getLogger(__name__)

_UNCHANGED = "message is not modified"
_NOT_THERE = ("message to edit not found", "message can't be edited", "message_id_invalid")
_NOBODY = ("chat not found", "user not found", "peer_id_invalid")


class TelegramDoor:
    """Shows items to people on Telegram."""

    def __init__(self, api: Api) -> None:
        self._api = api
        self._begun: dict[int, tuple[Reply, int]] = {}
        """By chat, a reply of which only so many pieces went out: when it comes again, the rest is sent."""

    async def deliver(self, chat: int, item: Item, context: Context) -> int | None:
        """The message that carries the item now, None where there is none. Raises DeliveryFailed and nothing else."""
        with _translated():
            match item:
                case Reply():
                    return await self._reply(chat, item, context)
                case Settle():
                    await self._settle(chat, item, context)
                    return None
                case Redraw():
                    return await self._redraw(chat, item, context)
                case Document():
                    return await self._document(chat, item)
                case Notice():
                    # Shown to whoever taps (see Channel); once that moment is gone it is worth nothing.
                    return None
                case _:
                    assert_never(item)

    async def _reply(self, chat: int, reply: Reply, context: Context) -> int | None:
        """In as many messages as it needs, with the buttons beneath the last. One message of several is sent once."""
        parts = pieces(reply.text)
        if not parts:
            raise Refused("nothing to be seen")
        markup = keyboard(reply.turn or 0, reply.choices, reply.columns) if reply.choices else None
        begun, sent = self._begun.pop(chat, (None, 0))
        message = None
        for number in range(sent if begun == reply else 0, len(parts)):
            last = number == len(parts) - 1
            if number:
                self._begun[chat] = (reply, number)
            message = await self._send(chat, parts[number], markup if last else None, context)
        self._begun.pop(chat, None)
        return message

    async def _send(self, chat: int, piece: Piece, markup: dict[str, Any] | None, context: Context) -> int:
        words = _text(piece, context)
        sent = await self._api.call("sendMessage", chat_id=chat, reply_markup=markup, **words)
        return int(sent["message_id"])

    async def _settle(self, chat: int, settle: Settle, context: Context) -> None:
        """Words that are not known any more stay as they are."""
        if context.question is None:
            return
        if not await self._edit(chat, context.question, settled(settle.text, settle.chosen), None, context):
            logger.info("a question that was answered is no longer there")

    async def _redraw(self, chat: int, redraw: Redraw, context: Context) -> int | None:
        """Where the message is gone, a question is asked in a new one; what only informs is left out."""
        parts = pieces(redraw.text)
        if not parts:
            raise Refused("nothing to be seen")
        markup = keyboard(redraw.turn, redraw.choices, redraw.columns) if redraw.choices else None
        question = context.question
        if question is not None and await self._edit(chat, question, parts[-1], markup, context):
            return question
        return await self._send(chat, parts[-1], markup, context) if markup else None

    async def _edit(
        self, chat: int, message: int, piece: Piece | None, markup: dict[str, Any] | None, context: Context
    ) -> bool:
        """Whether the message shows it now; False when there is none. Without `markup` it loses its buttons."""
        method = "editMessageReplyMarkup" if piece is None else "editMessageText"
        words = {} if piece is None else _text(piece, context)
        try:
            await self._api.call(method, chat_id=chat, message_id=message, reply_markup=markup, **words)
        except BadRequest as error:
            said = str(error).lower()
            if _UNCHANGED in said:
                return True
            if any(reason in said for reason in _NOT_THERE):
                return False
            raise
        return True

    async def _document(self, chat: int, document: Document) -> int:
        """A file with its words beneath, without formatting; what does not fit there is left out."""
        caption = pieces(document.caption, LONGEST_CAPTION)
        content = document.text.encode()
        if document.media_type == "application/pdf":
            content = await asyncio.to_thread(pdf, document.text, document.name)
        file = InputFile(content, filename=document.name)
        sent = await self._api.call(
            "sendDocument", chat_id=chat, document=file, caption=caption[0].plain if caption else None
        )
        return int(sent["message_id"])


def _text(piece: Piece, context: Context) -> dict[str, Any]:
    return {"text": piece.plain} if context.plain else {"text": piece.html, "parse_mode": "HTML"}


@contextmanager
def _translated() -> Iterator[None]:
    """python-telegram-bot's errors, and ours about buttons, as the runtime's."""
    try:
        yield
    except DeliveryFailed:
        raise
    except RetryAfter as error:
        raise SlowDown(wait_asked(error)) from None
    except Forbidden:
        raise Gone from None
    except BadRequest as error:
        if any(reason in str(error).lower() for reason in _NOBODY):
            raise Gone from None
        raise Refused(str(error)) from None
    except (ValueError, ChatMigrated) as error:
        raise Refused(type(error).__name__) from None
    except (TimedOut, AnswerLost):
        raise Unreachable(maybe_sent=True) from None
    except TelegramError:
        # Not connected, or answered by a failure of the server's; or the token is void, which the next poll will tell.
        raise Unreachable(maybe_sent=False) from None
