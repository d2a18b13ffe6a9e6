"""Hours of the day as people write them: "3 pm", "half past seven", "19:30", "around 9". Knows no option."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.engine.hearing.counting import joined_number
from bot.engine.hearing.tables import words

_WITH_MINUTES = re.compile(r"(?:[01]?\d|2[0-3])\.(?:00|15|30|45)")
_FIRST_HOUR_OF_24 = 13
_OCLOCK = (["oclock"], ["o", "clock"])
_BEFORE_AN_HOUR = words("at round around about by till until after from")
_AFTER_AN_HOUR = words(", . in at ish tonight please every or")


def hour_at(texts: Sequence[str], place: int) -> tuple[float, bool, int] | None:
    """The hour (0 to 24) told at a place, whether it may be of either half of the day, and how many words it takes."""
    text = texts[place]
    if text in ("noon", "midday"):
        return 12, False, 1
    if text == "midnight":
        return 24, False, 1
    if text in ("half", "quarter"):
        return _shifted(texts, place)
    if _WITH_MINUTES.fullmatch(text):
        return _in_half(texts, int(text[:-3]) + int(text[-2:]) / 60, place + 1, place)
    joined = joined_number(texts, place)
    if joined is None or not 0 <= joined[0] <= 24:
        return None
    hour, length = joined
    after = place + length
    if hour == 12 and texts[after : after + 1] in (["noon"], ["midday"], ["midnight"]):
        return 24.0 if texts[after] == "midnight" else 12.0, False, length + 1
    if texts[after : after + 1] == ["ish"]:
        return hour, True, length + 1
    if texts[after : after + 1] in ([":"], ["."]) and _is_minutes(texts[after + 1 : after + 2]):
        if text.startswith("0"):  # so nobody writes of the evening
            return hour + int(texts[after + 1]) / 60, False, after + 2 - place
        return _in_half(texts, hour + int(texts[after + 1]) / 60, after + 2, place)
    if _half_named(texts, after)[0] or texts[after : after + 1] in _OCLOCK or list(texts[after : after + 2]) in _OCLOCK:
        return _in_half(texts, hour, after, place)
    if texts[after : after + 1] in (["h"], ["hrs"]) and hour >= _FIRST_HOUR_OF_24:
        return hour, False, length + 1
    if place and texts[place - 1] in _BEFORE_AN_HOUR and (after == len(texts) or texts[after] in _AFTER_AN_HOUR):
        return hour, True, length
    return None


def _is_minutes(following: Sequence[str]) -> bool:
    return bool(following) and following[0].isdigit() and len(following[0]) == 2


def _shifted(texts: Sequence[str], place: int) -> tuple[float, bool, int] | None:
    """ "Half past seven", "half seven", "quarter to 8"."""
    link = texts[place + 1] if place + 1 < len(texts) else ""
    at = place + 1 + (link in ("past", "to", "after"))
    joined = joined_number(texts, at) if at < len(texts) else None
    if joined is None or not 1 <= joined[0] <= 12 or (texts[place] == "quarter" and at == place + 1):
        return None
    shift = (0.5 if texts[place] == "half" else 0.25) * (-1 if link == "to" else 1)
    return _in_half(texts, joined[0] + shift, at + joined[1], place)


def _half_named(texts: Sequence[str], at: int) -> tuple[str, int]:
    """ "am" or "pm" at a place, and how many words it takes."""
    two = texts[at : at + 2]
    if list(two[:1]) in (["am"], ["pm"]):
        return two[0], 1
    return (f"{two[0]}m", 2) if len(two) == 2 and two[0] in ("a", "p") and two[1] == "m" else ("", 0)


def _in_half(texts: Sequence[str], hour: float, after: int, place: int) -> tuple[float, bool, int]:
    """The hour with the half of the day that is told after it, if one is."""
    if texts[after : after + 1] == ["oclock"]:
        after += 1
    elif list(texts[after : after + 2]) == ["o", "clock"]:
        after += 2
    half, length = _half_named(texts, after)
    if half == "pm" and hour < 12:
        hour += 12
    elif half == "am" and 12 <= hour < 13:
        hour -= 12
    return hour, not half and 1 <= hour < 13, after + length - place
