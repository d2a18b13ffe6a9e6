"""The dialogue in force: read from its folder, made ready to run, exchanged whole or not at all. Knows no channel."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
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


class Library:
    """Holds the script that turns are taken with. `take` and `apologise` are what the runner wants of it."""

    def __init__(self, folder: Path, start: str | None = None) -> None:
        """`start`: another state to begin at, for trying things out. Raises BadDialogue when it cannot be used."""
        self.folder = folder
        dialogue = read_dialogue(folder)
        if start is not None:
            if start not in dialogue.states:
                raise BadDialogue([Problem(Mark(str(folder), 1, 1), f"no state is called “{start}”", "unknown-target")])
            dialogue = replace(dialogue, start=start)
        self.script = Script(dialogue)

    @property
    def dialogue(self) -> Dialogue:
        """The dialogue in force."""
        return self.script.dialogue

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
