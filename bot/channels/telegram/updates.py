"""A Telegram update, as the plain JSON it comes in, and what it means. Knows no network, no dialogue and no runner.

Read as JSON and not as python-telegram-bot's objects: making those costs more than a whole turn, and we look at a
handful of fields.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from bot.channels.telegram.keyboards import tapped
from bot.engine.events import CommandGiven, Event, TextReceived, UnreadableReceived

Json = Mapping[str, Any]

ALLOWED_UPDATES = ("message", "edited_message", "callback_query", "my_chat_member")
"""The kinds of update that we ask Telegram for."""


@dataclass(frozen=True, slots=True)
class Me:
    """The bot itself, to know when a group means it. `username` may be empty, and is without its @."""

    id: int
    username: str = ""


@dataclass(frozen=True, slots=True)
class Spoken:
    """A person did something in their private chat.

    `tap` names the tap on a button, which has to be answered. `album` names the album a picture is one of: its other
    pictures are the same event told again.
    """

    chat: int
    event: Event
    tap: str | None = None
    album: str | None = None


@dataclass(frozen=True, slots=True)
class StrayTap:
    """A tap on something that is not our question: nothing but to be answered."""

    tap: str


@dataclass(frozen=True, slots=True)
class Blocked:
    """The person has blocked the bot."""

    chat: int


@dataclass(frozen=True, slots=True)
class CalledInGroup:
    """Somebody in a group speaks to the bot, or has just let it in."""

    chat: int


Meaning = Spoken | StrayTap | Blocked | CalledInGroup

_CONTENT = {
    "photo": "photo",
    "voice": "voice",
    "audio": "voice",
    "video_note": "voice",
    "sticker": "sticker",
} | dict.fromkeys(
    (
        "animation", "checklist", "contact", "dice", "document", "game", "giveaway", "invoice", "location",
        "paid_media", "poll", "story", "venue", "video",
    ),
    "other",
)  # fmt: skip
"""Content that is no text and the kind it is told as. What is in neither (something was pinned) is not spoken."""

_PASSED_ON = ("forward_origin", "forward_date", "via_bot")
"""Fields of a message that tell that its words are not the person's own."""
_COMMAND = re.compile(r"/([A-Za-z0-9_]{1,32})(?:@(\w+))?(?:\s+(.*))?", re.ASCII | re.DOTALL)


def read(update: Json, me: Me) -> Meaning | None:
    """What an update means; None when it means nothing to us. Raises KeyError or TypeError when it is malformed."""
    if query := update.get("callback_query"):
        return _tap(query)
    if message := update.get("message"):
        return _message(message, me)
    if message := update.get("edited_message"):
        return _edit(message)
    if change := update.get("my_chat_member"):
        return _membership(change)
    return None


def _tap(query: Json) -> Spoken | StrayTap:
    chat = query.get("message", {}).get("chat", {})
    event = tapped(query.get("data", ""))
    if event is None or chat.get("type") != "private":
        return StrayTap(query["id"])
    return Spoken(chat["id"], event, tap=query["id"])


def _message(message: Json, me: Me) -> Spoken | CalledInGroup | None:
    chat = message["chat"]
    if _by_a_bot(message):
        return None
    if chat["type"] in ("group", "supergroup"):
        return CalledInGroup(chat["id"]) if _speaks_to(message, me) else None
    if chat["type"] != "private":
        return None
    event = _event(message)
    return Spoken(chat["id"], event, album=message.get("media_group_id")) if event else None


def _event(message: Json) -> Event | None:
    words = _words(message)
    if any(sign in message for sign in _PASSED_ON):
        return UnreadableReceived("forward", words)
    if "text" in message:
        return _command(words) or TextReceived(words)
    for content, kind in _CONTENT.items():
        if content in message:
            return UnreadableReceived(kind, words)
    return None


def _command(text: str) -> CommandGiven | None:
    """A command, perhaps with one word behind it. A sentence behind a command is speech, and has to be heard."""
    match = _COMMAND.fullmatch(text)
    if match and len((match[3] or "").split()) <= 1:
        return CommandGiven(match[1].lower())
    return None


def _edit(message: Json) -> Spoken | None:
    """Edits without words are a live location that moves, and the like."""
    words = _words(message)
    if message["chat"]["type"] != "private" or _by_a_bot(message) or not words:
        return None
    return Spoken(message["chat"]["id"], UnreadableReceived("edit", words))


def _membership(change: Json) -> Blocked | CalledInGroup | None:
    """Unblocking means nothing by itself: Telegram sends /start along."""
    chat = change["chat"]
    before, after = change["old_chat_member"]["status"], change["new_chat_member"]["status"]
    if chat["type"] == "private":
        return Blocked(chat["id"]) if after == "kicked" else None
    let_in = before in ("left", "kicked") and after in ("member", "administrator")
    return CalledInGroup(chat["id"]) if let_in and chat["type"] in ("group", "supergroup") else None


def _by_a_bot(message: Json) -> bool:
    """Or by nobody: on behalf of a chat."""
    return "sender_chat" in message or bool(message.get("from", {}).get("is_bot"))


def _speaks_to(message: Json, me: Me) -> bool:
    words = _words(message)
    if command := _COMMAND.fullmatch(words):
        to = command[2]
        return to.lower() == me.username.lower() if to else command[1].lower() == "start"
    if message.get("reply_to_message", {}).get("from", {}).get("id") == me.id:
        return True
    return bool(me.username) and re.search(rf"@{re.escape(me.username)}\b", words, re.IGNORECASE) is not None


def _words(message: Json) -> str:
    """Text or caption, fit to be stored: without NUL, and half emoji (a lone surrogate) replaced."""
    words: str = message.get("text") or message.get("caption") or ""
    return words.replace("\0", "").encode("utf-16", "surrogatepass").decode("utf-16", "replace")
