"""Choices as an inline keyboard, and a tapped button read back. Knows no message and no network."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from bot.channels.telegram.formatting import utf16_length
from bot.engine.events import ChoiceMade
from bot.engine.replies import Choice

LONGEST_DATA = 64
"""Bytes that a button can carry."""
LONGEST_LABEL = 64
"""UTF-16 units of a label; what is longer would not be seen on a telephone."""
MOST_BUTTONS = 100
MOST_COLUMNS = 8
_ROW = 34
"""About so many characters stand in one row of buttons on a narrow telephone."""

_DATA = re.compile(r"(0|[1-9][0-9]{0,8}):([!-~]+)", re.ASCII)


def keyboard(turn: int, choices: Sequence[Choice], columns: int = 1) -> dict[str, Any]:
    """The `reply_markup` of the question of turn `turn`.

    At most `columns` buttons a row, fewer where the longest label would be cut off. Raises ValueError when Telegram
    would not take it: no choice at all, more than MOST_BUTTONS, an id too long to carry.
    """
    if not 0 < len(choices) <= MOST_BUTTONS:
        raise ValueError(f"{len(choices)} buttons; Telegram takes 1 to {MOST_BUTTONS}")
    buttons = [{"text": _label(choice), "callback_data": callback_data(turn, choice.id)} for choice in choices]
    longest = max(utf16_length(button["text"]) for button in buttons)
    width = max(1, min(columns, MOST_COLUMNS, _ROW // longest))
    return {"inline_keyboard": [buttons[start : start + width] for start in range(0, len(buttons), width)]}


def link_to_chat(username: str, label: str) -> dict[str, Any]:
    """The `reply_markup` that opens the private chat with the bot of this name."""
    return {"inline_keyboard": [[{"text": label, "url": f"https://t.me/{username}?start=group"}]]}


def callback_data(turn: int, choice: str) -> str:
    """What a button carries. Raises ValueError when `tapped` could not read it back."""
    data = f"{turn}:{choice}"
    if _carried(data) is None:
        raise ValueError(f"a button cannot carry {data!r}")
    return data


def tapped(data: str) -> ChoiceMade | None:
    """The event behind a button's data; None when it is not of ours."""
    match = _carried(data)
    return ChoiceMade(turn=int(match[1]), choice=match[2]) if match else None


def _carried(data: str) -> re.Match[str] | None:
    return _DATA.fullmatch(data) if len(data) <= LONGEST_DATA else None


@lru_cache(maxsize=4096)
def _label(choice: Choice) -> str:
    label = " ".join(choice.label.split()) or choice.id
    if utf16_length(label) <= LONGEST_LABEL:
        return label
    # Characters beyond the basic plane count two, so half as many characters always fit.
    return label[: LONGEST_LABEL // 2 - 1 if utf16_length(label) > len(label) else LONGEST_LABEL - 1] + "…"
