"""The dialogue in force: read from its folder, made ready to run, exchanged whole or not at all. Knows no channel."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path

from bot.dialogue.model import Dialogue
from bot.dialogue.problems import BadDialogue, Mark, Problem
from bot.dialogue.reading import read_dialogue
from bot.engine.asking import Speaker
from bot.engine.conversation import Conversation
from bot.engine.draft import Draft
from bot.engine.events import Event
from bot.engine.machine import Script
from bot.engine.replies import Item, Reply
from bot.engine.turn import Turn, take_turn


@dataclass(frozen=True, slots=True)
class Checked:
    """What a check found: the very dialogue it looked at, None when that must not be used. `why` is in its words."""

    dialogue: Dialogue | None
    why: str = ""


Check = Callable[[Path, date], Checked]
"""Reads and checks the dialogue in a folder. May take seconds. Can be called in another process."""


class Unsound(Exception):
    """A dialogue that the check refuses. `why` is what the check said of it."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


@dataclass(frozen=True, slots=True)
class ReloadReport:
    """What became of an edit: in force (`changed`), refused (`why` is not empty), or neither: nothing was edited.

    `version` is the one in force now.
    """

    version: str
    changed: bool = False
    why: str = ""

    @property
    def words(self) -> str:
        """For an admin, in plain words."""
        if self.why:
            return f"The edited dialogue is not used, version {self.version} stays: the check refuses it.\n\n{self.why}"
        if self.changed:
            return f"The edited dialogue is live (version {self.version})."
        return f"Nothing has changed; version {self.version} is live."


class Library:
    """Holds the script that turns are taken with. `take` and `apologise` are what the runner wants of it.

    An edit is put in force between two turns, whole or not at all. The old script need not be kept: a conversation
    remembers the version and the wording of its open question, and is carried over on its next turn.
    """

    def __init__(self, folder: Path, start: str | None = None, *, dialogue: Dialogue | None = None) -> None:
        """`start`: another state to begin at, for trying things out. `dialogue`: the one in the folder, read already.

        Raises BadDialogue when it cannot be used.
        """
        self.folder = folder
        dialogue = dialogue or read_dialogue(folder)
        if start is not None:
            if start not in dialogue.states:
                raise BadDialogue([Problem(Mark(str(folder), 1, 1), f"no state is called “{start}”", "unknown-target")])
            dialogue = replace(dialogue, start=start)
        self.script = Script(dialogue)

    @property
    def dialogue(self) -> Dialogue:
        """The dialogue in force."""
        return self.script.dialogue

    def reload(self, today: date, check: Check) -> ReloadReport:
        """Takes up what is in the folder now, if the check lets it. A bad edit changes nothing."""
        return self.consider(check(self.folder, today))

    def consider(self, checked: Checked) -> ReloadReport:
        """Takes up a dialogue that was checked elsewhere."""
        if checked.dialogue is None:
            return ReloadReport(self.dialogue.version, why=checked.why)
        if checked.dialogue.version == self.dialogue.version:
            return ReloadReport(self.dialogue.version)
        script = Script(checked.dialogue)
        script.ear  # noqa: B018 - built now, so that no turn waits for it
        self.script = script
        return ReloadReport(checked.dialogue.version, changed=True)

    def take(self, conversation: Conversation | None, event: Event, now: datetime) -> Turn:
        """A turn with the dialogue in force; pure."""
        return take_turn(self.script, conversation, event, now)

    def apologise(self, conversation: Conversation | None, event: Event) -> Item:
        """What is said to a person whose turn could not be taken."""
        draft = Draft(conversation or Conversation(self.dialogue.version))
        return Reply(Speaker(self.script, draft).message("technical"))

    def message(self, key: str) -> str:
        """A standing message, for people of whom nothing is known."""
        return Speaker(self.script, Draft(Conversation(self.dialogue.version))).message(key)
