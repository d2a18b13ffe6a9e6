"""Tells the admins something in their own chats with the bot, in plain words. Knows no conversation and no outbox."""

from __future__ import annotations

import logging
from collections.abc import Collection

from telegram.error import BadRequest, Forbidden, RetryAfter, TelegramError

from bot.channels.telegram.request import Api
from bot.channels.telegram.startup import Patience

logger = logging.getLogger(__name__)

LONGEST = 3500
"""Characters of one message; Telegram takes 4096."""
ATTEMPTS = 3


async def tell_admins(api: Api, admins: Collection[int], text: str) -> None:
    """Best effort: who has not written to the bot, or has blocked it, is passed over with a line in the log."""
    words = text if len(text) <= LONGEST else f"{text[:LONGEST].rpartition(chr(10))[0]}\n… and more"
    for admin in admins:
        await _tell(api, admin, words, Patience())


async def _tell(api: Api, admin: int, words: str, patience: Patience) -> None:
    for _ in range(ATTEMPTS):
        try:
            await api.call("sendMessage", chat_id=admin, text=words)
            return
        except (BadRequest, Forbidden):
            logger.warning("an admin cannot be told: they have to write to the bot first")
            return
        except (RetryAfter, TelegramError) as error:
            await patience.rest("an admin could not be told", error)
