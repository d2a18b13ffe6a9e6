"""What a turn wants said, set or erased, as small frozen records. Knows no channel: texts are Markdown, buttons are ids.

Named tuples: every turn makes some, and a frozen dataclass takes three times as long to make.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, NamedTuple


class Choice(NamedTuple):
    """One button: what it carries (at most 40 bytes) and what it shows."""

    id: str
    label: str


class Reply(NamedTuple):
    """One message. With `choices` it is the question of turn `turn`; without, it is only said.

    `columns`: how many buttons stand beside each other. `alarm`: an emergency text, sent with sound, never merged.
    """

    text: str
    choices: tuple[Choice, ...] = ()
    turn: int | None = None
    columns: int = 1
    alarm: bool = False


class Redraw(NamedTuple):
    """The question of turn `turn` looks different now: ticks, or a running bar."""

    turn: int
    text: str
    choices: tuple[Choice, ...] = ()
    columns: int = 1


class Settle(NamedTuple):
    """The question of turn `turn` is answered: it loses its buttons and shows `chosen` (empty: left unanswered).

    `text`: its words; empty when they are not known any more, and stand as they are.
    """

    turn: int
    text: str
    chosen: str = ""


class Notice(NamedTuple):
    """A passing line for whoever tapped a button ("that question is answered already"); sent only to a tap."""

    text: str


class Document(NamedTuple):
    """A file to send: its name, its media type, and the content as text (a PDF is made of `text` by the channel).

    `said`: a message before it says the same, so that it is nothing new where there are no files.
    """

    name: str
    media_type: str
    text: str
    caption: str = ""
    said: bool = False


Item = Reply | Redraw | Settle | Notice | Document
KINDS: Mapping[str, type[Item]] = {
    "reply": Reply,
    "redraw": Redraw,
    "settle": Settle,
    "notice": Notice,
    "document": Document,
}
_NAMES = {kind: name for name, kind in KINDS.items()}


class SetTimer(NamedTuple):
    """Comes back as `TimerDue(name, due)`. Setting a name again replaces it. `due` is aware, UTC."""

    name: str
    due: datetime


class CancelTimer(NamedTuple):
    """Calls a timer off; nothing happens when there is none of this name."""

    name: str


TimerChange = SetTimer | CancelTimer


def item_to_data(item: Item) -> dict[str, Any]:
    """Plain data for JSON, read back by `item_from_data`."""
    data = {"kind": _NAMES[type(item)], **item._asdict()}
    if "choices" in data:
        data["choices"] = [choice._asdict() for choice in data["choices"]]
    return data


def item_from_data(data: Mapping[str, Any]) -> Item:
    """Raises KeyError or TypeError when `data` was not made by `item_to_data`."""
    fields = dict(data)
    kind = KINDS[fields.pop("kind")]
    if "choices" in fields:
        fields["choices"] = tuple(Choice(**choice) for choice in fields["choices"])
    return kind(**fields)
