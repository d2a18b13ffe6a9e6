"""Edits go live between two turns, whole or not at all: library, reloading, and a real runner before them."""

from __future__ import annotations

import asyncio
import logging
import multiprocessing
import signal
import time
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.dialogue.problems import BadDialogue
from bot.dialogue.reading import read_dialogue, read_sources
from bot.engine.asking import waits_in
from bot.engine.conversation import Conversation, from_json, to_json
from bot.engine.events import ChoiceMade, CommandGiven, Event, TextReceived
from bot.engine.machine import Script
from bot.engine.replies import Reply
from bot.engine.turn import Turn
from bot.runtime.clock import MovedClock
from bot.runtime.library import Checked, Library, ReloadReport, Unsound
from bot.runtime.reloading import Reloading
from bot.runtime.runner import Limits, Runner
from bot.runtime.soundness import digest_of, in_a_process, sound_dialogue
from bot.storage.sql import open_store
from bot.storage.store import Arrival, Fate
from tests.emulator import eventually
from tests.engine.dialogues import sources
from tests.engine.test_continuity import EDITS, anything, assert_goes_on, everybody
from tests.runtime.doors import RecordingDoor, words
from tests.storage.counting import NOON

TODAY = date(2026, 11, 22)
ANN = 1


def plain(folder: Path, today: date) -> Checked:
    """A check that only reads."""
    try:
        return Checked(read_dialogue(folder))
    except BadDialogue as bad:
        return Checked(None, f"{bad}\n")


def dies(folder: Path, today: date) -> Checked:
    raise MemoryError


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "shin"
    write(folder, {name: content.decode() for name, content in sources().items()})
    return folder


def write(folder: Path, files: dict[str, str]) -> None:
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")


def edit(folder: Path, *changes: tuple[str, str, str]) -> None:
    for file, old, new in changes:
        path = folder / (file if file.endswith(".yaml") else f"phases/{file}.yaml")
        text = path.read_text("utf-8")
        assert old in text, old
        path.write_text(text.replace(old, new), "utf-8")


GOOD = ("menu", "What now?", "And now?")
BAD = ("menu", "then: place", "then: plaice")


# The library


def test_a_good_edit_is_in_force_at_once_and_whole(folder: Path) -> None:
    library = Library(folder)
    before = library.dialogue
    edit(folder, GOOD)

    report = library.reload(TODAY, plain)

    assert report == ReloadReport(library.dialogue.version, changed=True)
    assert library.dialogue == read_dialogue(folder) != before


def test_a_bad_edit_changes_nothing_and_says_why(folder: Path) -> None:
    library = Library(folder)
    before = library.script
    edit(folder, GOOD, BAD)

    report = library.reload(TODAY, plain)

    assert library.script is before
    assert not report.changed
    assert 'no state is called "plaice"; did you mean "place"?' in report.words
    assert report.version == before.dialogue.version


def test_no_edit_is_no_reload(folder: Path) -> None:
    library = Library(folder)
    before = library.script

    report = library.reload(TODAY, plain)

    assert report == ReloadReport(before.dialogue.version)
    assert library.script is before


def test_the_ear_of_the_new_dialogue_is_ready_before_the_first_turn(folder: Path) -> None:
    library = Library(folder)
    edit(folder, GOOD)

    library.reload(TODAY, plain)

    assert "ear" in vars(library.script)


# Reloading


def for_ever(folder: Path, today: date) -> Checked:
    """A check that never ends."""
    time.sleep(3600)
    return Checked(None)


async def in_this_process(check: Callable[[Path, date], Checked], folder: Path, today: date) -> Checked:
    return check(folder, today)


@pytest.fixture
def _here(monkeypatch: pytest.MonkeyPatch) -> None:
    """Checks run in the test's own process: a new one takes a second each time."""
    monkeypatch.setattr("bot.runtime.reloading.in_a_process", in_this_process)


class Admins(list[ReloadReport]):
    """What they were told."""

    def __init__(self) -> None:
        super().__init__()
        self.heard = asyncio.Event()

    async def tell(self, report: ReloadReport) -> None:
        self.append(report)
        self.heard.set()


def reloading(library: Library, check: Callable[[Path, date], Checked] = plain) -> tuple[Reloading, Admins]:
    admins = Admins()
    return Reloading(library, check, lambda: TODAY, admins.tell), admins


@pytest.mark.usefixtures("_here")
async def test_each_edit_is_told_once(folder: Path, caplog: pytest.LogCaptureFixture) -> None:
    library = Library(folder)
    around, told = reloading(library)

    await around.reload()
    edit(folder, BAD)
    with caplog.at_level(logging.ERROR):
        await around.reload()
        await around.reload()
    edit(folder, (BAD[0], BAD[2], BAD[1]), GOOD)
    await around.reload()

    assert [(report.changed, bool(report.why)) for report in told] == [(False, True), (True, False)]
    assert "plaice" in caplog.text
    assert "[unknown-target]" in told[0].words


@pytest.mark.usefixtures("_here")
async def test_a_check_that_dies_refuses_the_edit(folder: Path) -> None:
    library = Library(folder)
    before = library.script
    edit(folder, GOOD)
    around, told = reloading(library, dies)

    await around.reload()

    assert library.script is before
    assert "the check itself failed (MemoryError)" in told[0].words


@pytest.mark.usefixtures("_here")
async def test_an_admin_who_cannot_be_told_stops_nothing(folder: Path) -> None:
    library = Library(folder)

    async def fails(report: ReloadReport) -> None:
        raise OSError

    edit(folder, GOOD)
    report = await Reloading(library, plain, lambda: TODAY, fails).reload()

    assert report.changed


@pytest.mark.usefixtures("_here")
async def test_an_edit_is_seen_without_being_asked_for(folder: Path) -> None:
    library = Library(folder)
    around, told = reloading(library)
    running = asyncio.create_task(around.run())
    await asyncio.sleep(0.5)  # until the watch stands

    edit(folder, GOOD)
    await asyncio.wait_for(told.heard.wait(), 20)
    running.cancel()

    assert told[0].changed


@pytest.mark.usefixtures("_here")
async def test_a_signal_reloads(folder: Path) -> None:
    library = Library(folder)
    edit(folder, GOOD)
    around, told = reloading(library)

    around.wake()
    running = asyncio.create_task(around.run())
    await asyncio.wait_for(told.heard.wait(), 20)
    running.cancel()

    assert told[0].changed


async def test_a_check_runs_in_a_process_of_its_own(folder: Path) -> None:
    edit(folder, GOOD)

    checked = await in_a_process(plain, folder, TODAY)

    assert checked.dialogue == read_dialogue(folder)


async def test_a_check_that_nobody_waits_for_ends(folder: Path) -> None:
    checking = asyncio.create_task(in_a_process(for_ever, folder, TODAY))
    children = await eventually(multiprocessing.active_children)
    checking.cancel()

    await asyncio.gather(checking, return_exceptions=True)

    await asyncio.to_thread(children[0].join, 20)
    assert children[0].exitcode == -signal.SIGTERM


# What was found sound


class Judge:
    """Stands in for the check, which has tests of its own."""

    def __init__(self, why: str = "") -> None:
        self.why, self.asked = why, 0

    async def __call__(self, check: Callable[[Path, date], Checked], folder: Path, today: date) -> Checked:
        self.asked += 1
        return Checked(None, self.why) if self.why else plain(folder, today)


async def test_a_start_checks_once_and_again_only_after_an_edit(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    judge = Judge()
    monkeypatch.setattr("bot.runtime.soundness.in_a_process", judge)

    with closing(open_store("sqlite://")) as store:
        for _ in range(3):
            assert await sound_dialogue(folder, NOON, store, plain) == read_dialogue(folder)
        assert judge.asked == 1
        write(folder, {"phases/more.yaml": "phase: more\nstates: {bye: {end: Bye.}}\n"})
        await sound_dialogue(folder, NOON, store, plain)

    assert judge.asked == 2


async def test_a_start_with_an_unsound_dialogue_is_refused_and_not_remembered(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.runtime.soundness.in_a_process", Judge("nobody asks this"))

    with closing(open_store("sqlite://")) as store:
        with pytest.raises(Unsound, match="nobody asks this"):
            await sound_dialogue(folder, NOON, store, plain)

        assert not store.is_sound(digest_of(folder))


def test_an_edit_makes_another_dialogue_and_undone_the_same(folder: Path) -> None:
    before = digest_of(folder)

    for change in (GOOD, ("messages.yaml", "(help)", "(hilf)")):
        edit(folder, change)
        assert digest_of(folder) != before
        edit(folder, (change[0], change[2], change[1]))
        assert digest_of(folder) == before


def test_a_new_file_is_another_dialogue(folder: Path) -> None:
    before = digest_of(folder)
    write(folder, {"rehearsals/one.yaml": ""})

    assert digest_of(folder) != before


def test_what_is_judged_by_another_program_is_not_known(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = digest_of(folder)
    monkeypatch.setattr("bot.runtime.soundness._program", lambda: "another")

    assert digest_of(folder) != before


# Under load, through the real runner


class Street:
    """Everybody of the old version twice, each in a chat of their own, in a database; and every turn that they take."""

    def __init__(self, folder: Path, tmp_path: Path) -> None:
        self.library = Library(folder)
        self.door = RecordingDoor()
        self.people = {100 + number: person for number, person in enumerate([*everybody()] * 2)}
        self.turns: list[tuple[Conversation, Event, Turn]] = []
        self.store = open_store(f"sqlite:///{tmp_path / 'kneebot.sqlite'}")
        self.runner = Runner(
            self.store,
            self._take,
            self.door,
            MovedClock(NOON),
            apologise=self.library.apologise,
            limits=Limits(idle=None),
        )

    @property
    def patient(self) -> set[int]:
        """Each of everybody once: those who do nothing until the dialogue was exchanged."""
        return set(list(self.people)[len(self.people) // 2 :])

    def _take(self, conversation: Any, event: Any, now: Any) -> Any:
        """The first event of each chat only moves its person in."""
        if isinstance(event, TextReceived) and event.text.startswith("\0"):
            person = self.people[int(event.text[1:])]
            return Turn(from_json(person.version, person.state, person.turn, to_json(person)))
        turn = self.library.take(conversation, event, now)
        self.turns.append((conversation, event, turn))
        return turn

    async def move_in(self) -> None:
        await asyncio.gather(
            *(self.runner.submit(Arrival(None, chat, TextReceived(f"\0{chat}"))) for chat in self.people)
        )


@pytest.fixture
async def street(folder: Path, tmp_path: Path) -> Any:
    street = Street(folder, tmp_path)
    await street.runner.start()
    await street.move_in()
    yield street
    await street.runner.stop(timedelta(0))


async def test_a_reload_under_load_loses_and_silences_nobody(street: Street, folder: Path) -> None:
    """Some act before, while and after the dialogue is exchanged; the others stand in every state of the old one then."""
    old = Script(read_dialogue(folder))
    edit(folder, *EDITS)
    exchanged = asyncio.Event()

    async def live(chat: int, person: Conversation) -> list[Fate]:
        if chat in street.patient:
            await exchanged.wait()
        events = list(anything(person))
        several = (events[chat % len(events)], TextReceived("hmm"), CommandGiven("start"))
        return [(await street.runner.submit(Arrival(None, chat, event))).fate for event in several]

    everyone = asyncio.gather(*(live(chat, person) for chat, person in street.people.items()))
    report = await asyncio.to_thread(street.library.reload, TODAY, plain)
    exchanged.set()
    fates = await everyone
    await street.runner.settled()

    assert report.changed
    assert {street.people[chat].state for chat in street.patient} == waits_in(old)
    assert Fate.FAILED not in {fate for of_chat in fates for fate in of_chat}
    scripts = {script.dialogue.version: script for script in (old, Script(read_dialogue(folder)))}
    for before, event, turn in street.turns:
        assert_goes_on(scripts[turn.conversation.version], before, event, turn)
    said = Counter(item.text for _, _, turn in street.turns for item in turn.replies if isinstance(item, Reply))
    assert Counter(words(item for _, item in street.door.seen)) == said
    for chat in street.people:
        (row,) = street.store.export(chat)["conversations"]
        assert row["version"] == report.version


async def test_an_answer_on_its_way_while_the_dialogue_is_exchanged_is_counted_or_asked_again(
    folder: Path, tmp_path: Path
) -> None:
    library, door = Library(folder), RecordingDoor()
    store = open_store(f"sqlite:///{tmp_path / 'one.sqlite'}")
    runner = Runner(store, library.take, door, MovedClock(NOON), limits=Limits(idle=None))
    await runner.start()
    for event in (CommandGiven("start"), ChoiceMade(1, "slow"), ChoiceMade(2, "none_of_these")):
        await runner.submit(Arrival(None, ANN, event))

    edit(folder, ("red_flags.yaml", "Can you stand on it?", "Can you stand on it now?"))
    library.reload(TODAY, plain)
    await runner.submit(Arrival(None, ANN, ChoiceMade(3, "yes")))
    await runner.settled()
    (row,) = store.export(ANN)["conversations"]
    await runner.stop(timedelta(0))

    assert row["state"] == "checks.weight"
    assert "no_weight" not in row["data"]["asked"]
    assert "Can you stand on it now?" in door.texts(ANN)[-1]


def test_reading_from_memory_and_from_disk_is_the_same_version(folder: Path) -> None:
    assert read_sources(sources()).version == read_dialogue(folder).version
