"""One person from the first hello to /forget, on Telegram with a moved clock: talk, ice, exercise, check-in, files."""

from __future__ import annotations

import json
import re
import sqlite3
from asyncio.subprocess import Process
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, closing
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from bot.authoring.moves import Choose, Command, Start, Type, Wait
from bot.authoring.world import MORNING
from bot.channels.paper import pdf
from tests.doors.kneebot import Home, Watch, stopped, while_alive
from tests.doors.phone import Phone, SharedClock
from tests.emulator import Person, eventually, telegram
from tests.gate import Message

CHAT = 5_551_234_567
NONE = "None of these"
HALF_MINUTE, MINUTE = timedelta(seconds=30), timedelta(minutes=1)
ABOUT_HEALTH = re.compile(r"knee|pain|sore|hurt|ice|leg|exercise|physician|doctor|health|better|worse", re.IGNORECASE)
OWN_WORDS = "A race in May. When can I run again? <b>*"
DAY_3 = MORNING.replace(day=3, hour=17)
"""Six in the evening on the third day, an hour east of Greenwich: it began two days before the talk."""


@dataclass
class Patient:
    """The person, what their phone shows, and the bot, which can be killed."""

    home: Home
    clock: SharedClock
    phone: Phone
    person: Person

    async def choose(self, *labels: str) -> str:
        """Taps one button after the other; what was said after the last."""
        said: tuple[str, ...] = ()
        for label in labels:
            said = (await self.phone.act(Choose((label,)))).said
        return "\n".join(said)

    async def tick(self, *labels: str) -> None:
        """Ticks lines of a list and sends it off."""
        await self.phone.act(Choose(labels, several=True))

    async def type(self, words: str) -> str:
        return "\n".join((await self.phone.act(Type(words))).said)

    async def give(self, command: str) -> str:
        return "\n".join((await self.phone.act(Command(command))).said)

    async def wait(self, span: timedelta) -> str:
        """What was said meanwhile."""
        return "\n".join((await self.phone.act(Wait(span))).said)

    async def wait_until(self, when: datetime) -> str:
        return await self.wait(when - self.clock.now)

    @property
    def last(self) -> Message:
        return self.person.messages[-1]

    def files(self) -> dict[str, bytes]:
        """The newest of each name."""
        return dict(message.document for message in self.person.messages if message.document)

    @asynccontextmanager
    async def killed_after(self, while_down: timedelta) -> AsyncIterator[Process]:
        """A bot that is killed at the end of the block, and has been down for so long when the next one starts."""
        async with self.home.running() as process:
            yield process
            process.kill()
            assert await process.wait() == -9
        self.clock.now += while_down
        self.home.stand_still_at(self.clock.now)


async def test_from_talk_to_care_to_nothing(tmp_path: Path) -> None:
    async with telegram() as here:
        home = Home(tmp_path, here.url)
        watch = Watch(home.database)
        clock = SharedClock(home, watch, 1)
        person = here.person(CHAT)
        alex = Patient(home, clock, Phone(person, watch, clock.wait), person)

        async with alex.killed_after(MINUTE) as process:
            await while_alive(process, talks(alex))
            bar = await while_alive(process, puts_ice_on(alex))
        async with home.running() as process:
            await while_alive(process, leaves_ice_on(alex, bar))
            await while_alive(process, turns_the_foot(alex))
            await while_alive(process, wants_check_ins(alex))
            await while_alive(process, answers_on_day_3(alex))
            await while_alive(process, takes_the_list(alex))
            await while_alive(process, takes_a_copy(alex))
            assert list(rows_about(home.database, CHAT))
            seen = len(person.messages)
            await while_alive(process, wants_to_be_forgotten(alex, watch))
            process.kill()  # the farewell waits; all else is gone
            await process.wait()
        async with home.running() as process:
            await while_alive(process, hears_the_farewell(alex, seen))
            status, _ = await stopped(process)

        assert status == 0
        assert here.gate.refusals == []
        assert list(rows_about(home.database, CHAT)) == []


async def talks(alex: Patient) -> None:
    """From the first hello to the safety check before ice."""
    await alex.phone.act(Start())
    await alex.choose("Go on", "United Kingdom", "Skip", "I do")
    await alex.type("34")
    await alex.choose(NONE, NONE, NONE, "While I exercised", "Yes", NONE, NONE, NONE, "2", "2")
    await alex.tick("Running")
    await alex.tick("Outer side")
    await alex.choose(NONE, NONE, "No swelling", "Yes, more or new", "No, this is new", "No limp", "No clicks")
    assert "Rest it, but keep it moving" in await alex.choose("Skip")
    assert "Before ice, a safety check" in await alex.choose("Go on")
    assert "15 minutes on" in await alex.choose(NONE)


async def puts_ice_on(alex: Patient) -> Message:
    """The message with the bar, two minutes after the start."""
    await alex.choose("Start the ice timer", "No, it is day", "None today, or over 2 hours ago")
    assert "Round 1" in await alex.choose("Start")
    bar = alex.last
    assert bar.text.endswith("5:00")
    for left in ("4:30", "4:00", "3:30", "3:00"):
        edits = bar_now(alex, bar).edits
        assert await alex.wait(HALF_MINUTE - timedelta(seconds=1)) == ""
        assert bar_now(alex, bar).edits == edits, "it was drawn twice within half a minute"
        await alex.wait(timedelta(seconds=1))
        await eventually(lambda left=left: bar_now(alex, bar).text.endswith(left))  # type: ignore[misc]
        assert bar_now(alex, bar).edits == edits + 1
    return bar_now(alex, bar)


async def leaves_ice_on(alex: Patient, bar: Message) -> None:
    """The bot is new, the timer is not: the same message goes on, and the skin check comes at its time."""
    await eventually(lambda: bar_now(alex, bar).text.endswith("2:00"), within=60)
    assert bar_now(alex, bar).labels == ["Stop"]
    assert alex.last.id == bar.id
    assert await alex.wait(2 * MINUTE - timedelta(seconds=1)) == ""
    assert "Look at the skin" in await alex.wait(timedelta(seconds=1))
    assert "Leave it on" in await alex.choose("Fine, or pink")
    assert "Take the ice off now" in await alex.wait(10 * MINUTE)
    assert "15 minutes with no ice" in await alex.choose("It is off")
    assert "Is the skin warm" in await alex.wait(15 * MINUTE)
    await alex.choose("Yes, start round 2", "Start")
    assert "Look at the skin" in await alex.wait(5 * MINUTE)
    await alex.choose("Fine, or pink")
    assert "Take the ice off now" in await alex.wait(10 * MINUTE)
    assert "Let 2 hours pass" in await alex.choose("Yes, off and fine")
    await alex.choose("No, thank you", "Go on with home care", NONE, "Go on", "Go on", "Skip pain relief")


async def turns_the_foot(alex: Patient) -> None:
    """Ten seconds left, ten seconds right, lower, the other leg; three rounds."""
    assert "Today strength work is open" in await alex.choose("No", "No")
    assert "**" not in await alex.choose("Foot rotation")
    await alex.choose("Do it with me, at 45 degrees")
    said = await alex.choose("Start")
    leg = [
        (5, "Turn the foot to the left. Hold for 10 seconds"),
        (10, "Turn the foot back to the right. Hold for 10 seconds"),
        (10, "Lower the leg slowly"),
    ]
    for number in range(3):
        for lift, next_lift in (("first", "Lift the other"), ("other", "Lift the first" if number < 2 else "Take a")):
            assert f"Lift the {lift} straight leg in the air, to 45 degrees" in said
            for seconds, words in leg:
                assert words in await alex.wait(timedelta(seconds=seconds))
            said = await alex.wait(timedelta(seconds=5))
            assert next_lift in said
    await alex.choose("Finish for today")
    await alex.type("1")
    await alex.choose(NONE)
    assert "Green" in await alex.type("2")
    assert "May I check on you?" in await alex.choose("No, thank you")


async def wants_check_ins(alex: Patient) -> None:
    assert "the same time as you now?" in await alex.choose("Yes, check on me")
    assert "Your plan for today" in await alex.choose("UTC+1, UK in summer, Nigeria")
    await alex.choose("Bye for now")


async def answers_on_day_3(alex: Patient) -> None:
    """Day 3 decides: the same is not clearly better."""
    assert await alex.wait_until(DAY_3 - timedelta(seconds=1)) == ""
    hello = await alex.wait_until(DAY_3)
    assert "This is your check-in" in hello
    assert not ABOUT_HEALTH.search(hello + "".join(alex.last.labels)), hello
    await alex.choose("Now")
    await alex.type("2")
    assert "book a physician visit within days" in await alex.choose("The same")
    assert "Three days have passed, and it has not clearly eased" in await alex.choose("No")
    await alex.choose("Not now")


async def takes_the_list(alex: Patient) -> None:
    """As a message, as text and as a PDF."""
    await alex.give("summary")
    await alex.choose("Ask me", "Skip", "Skip", "Skip", NONE, "Left", NONE, "Neither", "Skip", "Skip", "No")
    await alex.type(OWN_WORDS)
    await alex.choose("Skip")
    files = alex.files()
    page = files["knee-summary.txt"].decode()
    (message,) = (message.text for message in alex.person.messages if message.text.startswith("Knee summary"))
    done = ("Ice, 15 minutes: ", "Foot rotation, 3 rounds at 45 degrees: ", "Session, green: pain 1 during, 2 after: ")
    for words in ("Not a diagnosis", "A physician within days", "Running", f"“{OWN_WORDS}”", *done):
        assert words in page
        assert words in message
    assert files["knee-summary.pdf"].startswith(b"%PDF-")
    assert files["knee-summary.pdf"] == pdf(page, "knee-summary.pdf")


async def takes_a_copy(alex: Patient) -> None:
    """All that is kept: the answers, and the two reminders that are still to come."""
    await alex.give("export")
    copy = json.loads(alex.files()["kneebot-export.json"])
    assert set(copy) == {"conversations", "outbox", "timers"}
    (kept,) = copy["conversations"]
    assert (kept["chat"], kept["data"]["facts"]["activity"]) == (CHAT, ["running"])
    assert OWN_WORDS in json.dumps(kept["data"], ensure_ascii=False)
    assert {row["name"] for row in copy["timers"]} == {"check_in.follow_up.visit_2", "check_in.follow_up.visit_5"}


async def wants_to_be_forgotten(alex: Patient, watch: Watch) -> None:
    """While Telegram takes nothing, so that words wait to be said: they are erased like the reminders."""
    gate = alex.person.telegram.gate
    gate.answer(429, chat=CHAT, retry_after=60)
    for words in ("/export", "/forget", "erase"):
        update = await alex.person.say(words)
        kept = await watch.until(lambda kept, update=update: update in kept.claims)  # type: ignore[misc]
    assert kept.undelivered == {CHAT}
    assert kept.timers == ()
    left = list(rows_about(alex.home.database, CHAT))
    assert {table for table, _ in left} == {"outbox"}
    assert OWN_WORDS not in str(left)


async def hears_the_farewell(alex: Patient, seen: int) -> None:
    """The bot was killed before it could say it, and says it now; then nothing is left."""
    await alex.wait(MINUTE)
    (farewell,) = alex.person.messages[seen:]
    assert "Everything you told me is erased, with all reminders" in farewell.text


def bar_now(alex: Patient, bar: Message) -> Message:
    """The message of the bar as it stands now."""
    return alex.person.telegram.gate.chats[CHAT][bar.id]


def rows_about(database: Path, chat: int) -> Iterator[tuple[str, object]]:
    """Each row, of any table, in which the chat's number stands."""
    with closing(sqlite3.connect(f"file:{database}?mode=ro", uri=True)) as connection:
        tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        assert {"conversations", "outbox", "timers", "claims", "log"} <= set(tables)
        for table in tables:
            for row in connection.execute(f'SELECT * FROM "{table}"'):
                if any(str(chat) in str(value) for value in row):
                    yield table, row
