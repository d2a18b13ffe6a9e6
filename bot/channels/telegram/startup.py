"""From a token to a bot that is known and introduced, however long Telegram is away. Knows no update and no runner."""

from __future__ import annotations

import asyncio
import logging
import random
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from telegram.error import BadRequest, Forbidden, InvalidToken, RetryAfter, TelegramError

from bot.channels.telegram.request import Api, wait_asked
from bot.channels.telegram.updates import Me
from bot.storage.store import StoreError

logger = logging.getLogger(__name__)


class WrongToken(Exception):
    """Telegram does not accept the token. Its text is a sentence for the operator, without the token."""

    def __init__(self) -> None:
        super().__init__(
            "Telegram does not accept TELEGRAM_TOKEN: copy it again from @BotFather "
            "(or TELEGRAM_API_URL is no Bot API server)."
        )


@dataclass(frozen=True, slots=True)
class Introduction:
    """What Telegram shows before and around the conversation: menu (command -> what it does) and descriptions."""

    commands: Mapping[str, str] = field(default_factory=dict)
    description: str = ""
    short_description: str = ""


class Patience:
    """Waits between tries, in seconds: longer after each failure in a row, at least as long as Telegram asks for."""

    def __init__(self, first: float = 0.5, most: float = 30.0) -> None:
        self._first, self._most = first, most
        self._next = first

    def restored(self) -> None:
        """It went well: the next failure is the first again."""
        self._next = self._first

    async def rest(self, what: str, error: Exception) -> None:
        """Waits, and says so. Of errors that may hold people's words only the kind is told."""
        seconds = self._after(error)
        kind = str(error) if isinstance(error, TelegramError | StoreError) else type(error).__name__
        logger.warning("%s (%s); next try in %.1f s", what, kind, seconds)
        await asyncio.sleep(seconds)

    def _after(self, error: Exception) -> float:
        wait = self._next * random.uniform(0.7, 1.0)  # noqa: S311 - no secret
        self._next = min(self._most, self._next * 2)
        return max(wait, wait_asked(error).total_seconds()) if isinstance(error, RetryAfter) else wait


async def connect(api: Api, patience: Patience) -> Me:
    """Who the bot is, as soon as Telegram answers, however long that takes. Raises WrongToken."""
    while True:
        try:
            me = await api.call("getMe")
            return Me(me["id"], me.get("username", ""))
        except InvalidToken:
            raise WrongToken from None
        except TelegramError as error:
            await patience.rest("Telegram cannot be reached", error)


async def introduce(api: Api, introduction: Introduction, patience: Patience, attempts: int = 10) -> None:
    """Sets menu and descriptions where they differ. Best effort: whatever Telegram says, the bot goes on."""
    commands = [{"command": name, "description": does} for name, does in introduction.commands.items()]
    await _set(api, "MyCommands", "commands", commands, patience, attempts)
    await _set(api, "MyDescription", "description", introduction.description, patience, attempts)
    await _set(api, "MyShortDescription", "short_description", introduction.short_description, patience, attempts)


async def _set(api: Api, what: str, name: str, wanted: Any, patience: Patience, attempts: int) -> None:
    for _ in range(attempts):
        try:
            now = await api.call(f"get{what}")
            if (now.get(name) if isinstance(now, dict) else now) != wanted:
                await api.call(f"set{what}", **{name: wanted})
            return
        except (BadRequest, InvalidToken, Forbidden) as error:
            logger.warning("set%s: Telegram refuses it (%s)", what, error)
            return
        except TelegramError as error:
            await patience.rest(f"set{what} failed", error)
