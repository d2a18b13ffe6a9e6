"""What can happen to a conversation, as small frozen records. Knows no channel: a button, a word and a timer look alike."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class ChoiceMade:
    """A button was tapped. `turn` is the question it belongs to; `choice` is the id it carried."""

    turn: int
    choice: str


@dataclass(frozen=True, slots=True)
class TextReceived:
    """The person wrote words."""

    text: str


@dataclass(frozen=True, slots=True)
class CommandGiven:
    """The person gave a command, without its slash: `start`, `menu`, `back`, ..."""

    name: str


@dataclass(frozen=True, slots=True)
class TimerDue:
    """A timer that this conversation set has come due. `due` is when it was meant for, aware, UTC."""

    name: str
    due: datetime


@dataclass(frozen=True, slots=True)
class UnreadableReceived:
    """Something came that is no text: `photo`, `voice`, `sticker`, `edit`, `forward`, `other`.

    `caption` holds the words that came with it (or the edited text), to be heard for red flags.
    """

    kind: str
    caption: str = ""


Event = ChoiceMade | TextReceived | CommandGiven | TimerDue | UnreadableReceived
