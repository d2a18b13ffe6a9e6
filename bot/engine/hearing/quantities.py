"""Amounts in a typed answer and the ranges that options name: "a solid 8", "about a week", "30 to 44", "under 16"."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from bot.engine.hearing.counting import SPANS, TENS, UNITS, joined_number
from bot.engine.hearing.reading import read_words, stem

_SPANS = {stem(unit): days for unit, days in SPANS.items()}
_PLURAL_TENS = {
    "twenties": 20,
    "thirties": 30,
    "forties": 40,
    "fifties": 50,
    "sixties": 60,
    "seventies": 70,
    "eighties": 80,
    "20s": 20,
    "30s": 30,
    "40s": 40,
    "50s": 50,
    "60s": 60,
    "70s": 70,
    "80s": 80,
    "teens": 13,
}
_PART_OF_TEN = {"early": (1, 3), "mid": (4, 6), "middle": (4, 6), "late": (7, 9)}
_DAY_SAYINGS: tuple[tuple[tuple[str, ...], float], ...] = (
    (("half", "year"), 182),
    (("half", "an", "hour"), 0.02),
    (("half", "hour"), 0.02),
    (("half", "a", "year"), 182),
    (("half", "a", "day"), 0.5),
    (("half", "day"), 0.5),
    (("this", "morning"), 0.3),
    (("last", "night"), 0.6),
    (("tonight",), 0.1),
    (("yesterday",), 1),
    (("today",), 0.3),
    (("just", "now"), 0.05),
    (("this", "afternoon"), 0.2),
    (("this", "evening"), 0.1),
    (("other", "day"), 3),
    (("day", "before", "yesterday"), 2),
    (("last", "week"), 7.5),
    (("last", "month"), 31),
    (("last", "year"), 366),
    (("couple", "of"), -2),
    (("couple",), -2),
    (("overnight",), 0.5),
    (("since", "breakfast"), 0.3),
)
_COUNT_WORDS = {"couple": 2.0, "few": 3.0, "several": 5.0, "dozen": 12.0, "single": 1.0}
_ZERO_SAYINGS = (
    "no pain",
    "not at all",
    "pain free",
    "painless",
    "nothing",
    "none",
    "zero pain",
    "no pain at all",
    "does not hurt",
    "is not hurting",
    "is not sore",
    "no discomfort",
)


@dataclass(frozen=True, slots=True)
class Amount:
    """A stretch of numbers, and the unit it was given in ("" when none)."""

    low: float
    high: float
    unit: str = ""

    def days(self) -> Amount:
        """The same in days, if the unit is a time."""
        span = _SPANS.get(self.unit)
        return self if span is None else Amount(self.low * span, self.high * span, "day")


@dataclass(frozen=True, slots=True)
class Range:
    """What an option covers; the ends count in unless open."""

    low: float
    high: float
    low_open: bool
    high_open: bool
    timed: bool

    def holds(self, value: float) -> bool:
        """Whether a value lies within."""
        above = value > self.low if self.low_open else value >= self.low
        below = value < self.high if self.high_open else value <= self.high
        return above and below


def amounts(text: str) -> list[Amount]:
    """Every amount a text tells, in order."""
    texts = [word.text for word in read_words(text)]
    stems = [stem(word) for word in texts]
    found: list[Amount] = []
    place = 0
    while place < len(texts):
        amount, length = _amount_at(texts, stems, place)
        if amount is not None:
            found.append(amount)
        place += max(length, 1)
    return _joined(texts, found)


def _amount_at(texts: Sequence[str], stems: Sequence[str], place: int) -> tuple[Amount | None, int]:
    text = texts[place]
    for saying, days in _DAY_SAYINGS:
        if days > 0 and tuple(texts[place : place + len(saying)]) == saying:
            return Amount(days, days, "day"), len(saying)
    if text in _PLURAL_TENS:
        before = texts[place - 1] if place else ""
        low, high = _PART_OF_TEN.get(before, (0, 9))
        return Amount(_PLURAL_TENS[text] + low, _PLURAL_TENS[text] + high), 1
    if text in ("fortnight", "decade"):
        return Amount(1, 1, text), 1
    if text == "half" and place and texts[place - 1] == "and":
        return None, 1
    joined = joined_number(texts, place)
    if joined is None and text in _COUNT_WORDS:
        joined = (_COUNT_WORDS[text], 1)
    if joined is None and text in ("a", "an", "one") and place + 1 < len(stems) and stems[place + 1] in _SPANS:
        joined = (1.0, 1)
    if (
        joined is None
        and text in ("week", "month", "year", "hour", "day")
        and (not place or texts[place - 1] in _OPENERS)
    ):
        return Amount(1, 1, stems[place]), 1
    if joined is None:
        return None, 1
    value, length = joined
    after = place + length
    while after < len(texts) and texts[after] in (
        "of",
        "full",
        "whole",
        "more",
        "solid",
        "odd",
        "ish",
        "or",
        "so",
        "-",
    ):
        if texts[after] == "or" and texts[after + 1 : after + 2] != ["so"]:
            break
        after += 1
    unit = stems[after] if after < len(stems) else ""
    if unit in _SPANS:
        half = 0.5 if texts[after + 1 : after + 4] == ["and", "a", "half"] else 0.0
        return Amount(value + half, value + half, unit), after + 1 - place
    if unit == "/" or texts[after : after + 2] == ["out", "of"]:
        return Amount(value, value, "score"), (after - place) + (2 if unit == "/" else 3)
    if texts[place + length : place + length + 3] == ["and", "a", "half"]:
        return Amount(value + 0.5, value + 0.5), length + 3
    return Amount(value, value), length


_OPENERS = frozenset(["over", "about", "nearly", "almost", "around", "past", "for", "roughly", "than"])


def _joined(texts: Sequence[str], found: list[Amount]) -> list[Amount]:
    """Amounts without a unit take the unit of the next ("two or three weeks")."""
    if any(amount.high >= 2 for amount in found) and any(amount.unit == "day" and amount.high <= 1 for amount in found):
        found = [amount for amount in found if not (amount.unit == "day" and amount.high <= 1)]
    units = [amount.unit for amount in found]
    return [
        Amount(amount.low, amount.high, next((unit for unit in units[place:] if unit), ""))
        if not amount.unit
        else amount
        for place, amount in enumerate(found)
    ]


def range_of(label: str) -> Range | None:
    """The numbers an option covers, in days when it names a time; None when it names no numbers."""
    found = amounts(label)
    texts = {word.text for word in read_words(label)}
    if not found or len(found) > 2:
        return None
    unit = found[-1].unit
    timed = unit in _SPANS
    values = [amount.days().low if timed else amount.low for amount in found]
    low, high = min(values), max(values)
    if texts & {"less", "under", "below", "fewer", "younger", "within"}:
        return Range(-math.inf, high, True, True, timed)
    if texts & {"more", "over", "above", "longer", "older", "+", "plus", "least", "onwards", "beyond", "up"}:
        inclusive = bool(texts & {"or", "+", "plus", "least"})
        return Range(low, math.inf, not inclusive, True, timed)
    return Range(low, high, False, False, timed)


def read_number(text: str, minimum: float, maximum: float, unit: str = "") -> float | None:
    """The number a text tells, within bounds; the higher one when it tells two. None when it tells none for sure.

    `unit` is what the question counts in ("days", "years", "hours"): a time told in another unit is turned into it.
    """
    plain = " ".join(word.text for word in read_words(text))
    wanted = stem(unit.lower()) if unit else ""
    if text.lstrip()[:1] in ("-", "−"):
        return None
    if "half past" in plain or "quarter past" in plain or "o clock" in plain:
        return None
    found = [amount for amount in amounts(text) if not _elsewhere(plain, amount)]
    values = [value for amount in found if (value := _in_unit(amount, wanted)) is not None]
    if not values:
        if minimum <= 0 <= maximum and any(saying in plain for saying in _ZERO_SAYINGS):
            return 0.0
        return None
    if len(values) > 2 or (len(values) == 2 and not _is_span(plain)):
        values = _corrected(plain, values)
    value = max(values) if values else math.nan
    if math.isnan(value) or any(not minimum <= each <= maximum for each in values):
        return None
    return value


def _corrected(plain: str, values: list[float]) -> list[float]:
    for cue in ("no wait", "actually", "sorry", "i mean", "make that", "so", "now", "but now", "today"):
        if f" {cue} " in f" {plain} ":
            return values[-1:]
    return values if max(values) - min(values) <= 1 else []


def _is_span(plain: str) -> bool:
    padded = f" {plain} "
    return any(word in padded for word in (" or ", " to ", " and ", " maybe ", " between ", "-")) or "," not in padded


def _elsewhere(plain: str, amount: Amount) -> bool:
    return False


def _in_unit(amount: Amount, wanted: str) -> float | None:
    value = amount.high
    if wanted in _SPANS and amount.unit in _SPANS:
        turned = value * _SPANS[amount.unit] / _SPANS[wanted]
        return round(turned, 2)
    if wanted and wanted not in _SPANS and amount.unit in _SPANS and amount.unit != wanted:
        return None
    return value


KNOWN_NUMBER_WORDS: frozenset[str] = frozenset({*UNITS, *TENS})
