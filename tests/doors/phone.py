"""The moves of a rehearsal on Telegram: a person with a phone, and a clock that many of them share."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from bot.authoring.moves import (
    Away,
    Choose,
    Command,
    Heard,
    Move,
    NotOffered,
    Send,
    Start,
    Type,
    Wait,
    find_offer,
    plain,
    without_box,
)
from bot.authoring.world import MORNING
from bot.channels.paper import pdf
from bot.engine.asking import DONE
from tests.doors.kneebot import Home, Watch
from tests.emulator import Person, eventually
from tests.gate import Message

UNREADABLE = {
    "photo": {"photo": [{"file_id": "p", "file_unique_id": "p", "width": 1, "height": 1}]},
    "voice": {"voice": {"file_id": "v", "file_unique_id": "v", "duration": 1}},
    "sticker": {"sticker": {"file_id": "s", "file_unique_id": "s", "type": "regular", "width": 1, "height": 1}},
    "forward": {"forward_origin": {"type": "hidden_user", "sender_user_name": "Sam", "date": 1}},
    "other": {"document": {"file_id": "d", "file_unique_id": "d"}},
}


@dataclass
class SharedClock:
    """The clock of a bot that many people talk with: it moves only when everybody who still talks waits.

    So each of them finds the time that a person alone would find. Timers come due one after the other.
    """

    home: Home
    watch: Watch
    talking: int
    """How many people talk."""
    now: datetime = MORNING
    _waiting: list[tuple[datetime, asyncio.Future[None]]] = field(default_factory=list)
    _moving: asyncio.Task[None] | None = None

    def __post_init__(self) -> None:
        self.home.stand_still_at(self.now)

    async def wait(self, span: timedelta) -> None:
        """Returns when so much time has gone by, and all that came due has been said."""
        woken: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting.append((self.now + span, woken))
        self._move_on()
        await woken

    def leave(self) -> None:
        """One person less."""
        self.talking -= 1
        self._move_on()

    def _move_on(self) -> None:
        if self._waiting and len(self._waiting) == self.talking:
            self._moving = asyncio.create_task(self._move())

    async def _move(self) -> None:
        try:
            until = min(when for when, _ in self._waiting)
            while due := await self._next_due(until):
                await self._set(due)
            await self._set(until)
        except Exception as error:
            for _, woken in self._waiting:
                woken.set_exception(error)
            self._waiting.clear()
            return
        here = [(when, woken) for when, woken in self._waiting if when <= self.now]
        self._waiting = [(when, woken) for when, woken in self._waiting if when > self.now]
        for _, woken in here:
            woken.set_result(None)

    async def _next_due(self, until: datetime) -> datetime | None:
        """The next timer's time. A bar is only drawn: it may be late."""
        kept = await self.watch.until(lambda kept: True)
        due = min((due for _, name, due in kept.timers if name != "bar"), default=None)
        return max(due, self.now) if due is not None and due <= until else None

    async def _set(self, now: datetime) -> None:
        self.now = now
        self.home.stand_still_at(now)
        await self.watch.until(
            lambda kept: not kept.undelivered and all(due > now for _, _, due in kept.timers),
        )


@dataclass
class Phone:
    """The door of Telegram, as one person's phone shows it. Taps are made by label."""

    person: Person
    watch: Watch
    pass_time: Callable[[timedelta], Awaitable[None]]
    be_away: Callable[[timedelta], Awaitable[None]] | None = None
    _read: int = 0

    async def act(self, move: Move) -> Heard:
        """Does it and tells what came back. Raises NotOffered when there is no such button."""
        notices: tuple[str, ...] = ()
        match move:
            case Start():
                await self._settled(await self.person.say("/start"))
            case Type(words=words):
                await self._settled(await self.person.say(words))
            case Command(name=name):
                await self._settled(await self.person.say(f"/{name}"))
            case Send(kind="edit", caption=caption):
                await self._settled(await self.person.edit(caption))
            case Send(kind=kind, caption=caption):
                words = {"text" if kind == "forward" else "caption": caption} if caption else {}
                await self._settled(await self.person.send(**UNREADABLE[kind], **words))
            case Choose():
                notices = await self._choose(move)
            case Wait(span=span):
                await self.pass_time(span)
            case Away(span=span):
                assert self.be_away is not None
                await self.be_away(span)
        return Heard((*notices, *self._said()), tuple(without_box(label) for _, label in self.offers()))

    async def _choose(self, move: Choose) -> tuple[str, ...]:
        notices = []
        for option in move.options:
            choice = find_offer(option, self.offers())
            if choice is None:
                raise NotOffered(option, [without_box(label) for _, label in self.offers()], self._said())
            notices.append(await self._tap(choice))
        if move.several and any(id_ == DONE for id_, _ in self.offers()):
            notices.append(await self._tap(DONE))
        return tuple(notice for notice in notices if notice)

    async def _tap(self, choice: str) -> str:
        """The notice that the tap was answered with."""
        message = self._asked()
        assert message is not None
        data = next(button.data for button in message.buttons if button.data.partition(":")[2] == choice)
        tap = await self.person.tap(message.id, data)
        # A tap is answered once its turn is kept.
        notice = await eventually(lambda: [] if (said := self._taps(tap)) is None else [said], 60)
        await self._settled(None)
        return notice[0]

    def _taps(self, tap: str) -> str | None:
        return self.person.telegram.gate.taps[tap]

    async def _settled(self, update: int | None) -> None:
        await self.watch.until(lambda kept: kept.settled(self.person.chat, update))

    def _said(self) -> tuple[str, ...]:
        """The messages that are new."""
        new = self.person.messages[self._read :]
        self._read += len(new)
        said: list[str] = []
        page = ""
        for message in new:
            name, content = message.document or ("", b"")
            if name.endswith(".txt"):
                page = content.decode()
                assert plain("\n".join(said)).endswith(plain(page)), "a page says more than the message before it"
            elif name.endswith(".pdf"):
                assert content == pdf(page, name)
            else:
                said.append(f"{message.text}\n\n{content.decode()}" if content else message.text)
        return tuple(said)

    def _asked(self) -> Message | None:
        """The message that can be answered by a tap. Never are there two."""
        open_ = [message for message in self.person.messages if message.rows]
        assert len(open_) < 2, f"two questions can be tapped: {[message.text for message in open_]}"
        return open_[0] if open_ else None

    def offers(self) -> list[tuple[str, str]]:
        """Id and label of each button."""
        message = self._asked()
        return [(button.data.partition(":")[2], button.label) for button in message.buttons] if message else []
