"""The numbers that options cover: "30 to 44", "under 16", "today", "a week or more", "8 am". Knows no text."""

from __future__ import annotations

import math
from collections.abc import Set
from dataclasses import dataclass

from bot.engine.hearing.answers.lexicon import read_plain
from bot.engine.hearing.answers.numbers import SMALL, TIME, read_amounts, share_units
from bot.engine.hearing.counting import number_of
from bot.engine.hearing.tables import words

_DOWN = words("less under below fewer younger within shorter")
_UP = words("more over above longer older + plus least onwards beyond up upwards")
_UP_TO_AND_WITH = words("or + plus least up")
# What people mean by a plural without a number, in days.
_PLURALS = {
    "hours": (0.05, 0.5),
    "days": (2, 7),
    "weeks": (10, 35),
    "months": (35, 364),
    "years": (364, math.inf),
}


@dataclass(frozen=True, slots=True)
class Range:
    """A stretch of numbers of one measure; the ends count in unless open."""

    low: float
    high: float
    measure: str
    low_open: bool = False
    high_open: bool = False

    def holds(self, value: float) -> bool:
        """Whether a value lies within."""
        above = value > self.low if self.low_open else value >= self.low - SMALL / 2
        below = value < self.high or math.isinf(self.high) if self.high_open else value <= self.high + SMALL / 2
        return above and below

    def width(self, value: float) -> float:
        """How much else it holds beside a value; an open end counts as very much, the less the nearer its other end."""
        if math.isinf(self.high):
            return 1e6 - self.low if math.isinf(value) else 1e6 + value - self.low
        return 1e6 + self.high - value if math.isinf(self.low) else self.high - self.low

    @property
    def is_point(self) -> bool:
        """Whether it is one number."""
        return self.low == self.high


def range_of(label: str) -> Range | None:
    """The numbers an option covers; None when it names none."""
    told = read_plain(label.replace("–", " to ").replace("-", " to "))
    found = share_units(read_amounts(told))
    if not found or len(found) > 2 or len({amount.measure for amount in found}) > 1:
        return None
    texts = {word.text for word in told}
    if texts == {"one", "day"}:  # a stretch of time; typed, it may be "one day a week"
        return Range(1, 1, TIME)
    measure = found[-1].measure
    low, high = min(amount.low for amount in found), max(amount.high for amount in found)
    order = [word.text for word in told]
    if any(order[at : at + 2] == ["up", "to"] for at in range(len(order))):
        return Range(-math.inf, high, measure, True)
    if texts & _DOWN:
        return Range(-math.inf, high, measure, True, "or" not in texts)
    if texts & _UP:
        return Range(low, math.inf, measure, not texts & _UP_TO_AND_WITH, True)
    if measure == TIME and len(found) == 1:
        return _named_stretch(texts, low)
    return Range(low, high, measure)


def _named_stretch(texts: Set[str], days: float) -> Range:
    """ "Today" and "yesterday" cover the day, "a few days" and "weeks" what people mean by them."""
    if "today" in texts:
        return Range(0, 0.5, TIME)
    if "yesterday" in texts and "before" not in texts:
        return Range(0.5, 2, TIME, True, True)
    if "this" in texts and texts & {"week", "month"}:
        return Range(2, 7, TIME) if "week" in texts else Range(7, 31, TIME)
    for word, count in (("few", 3), ("several", 5)):
        if word in texts:
            return Range(2 * days / count, 7 * days / count, TIME)
    for plural, (low, high) in _PLURALS.items():
        if plural in texts and all(number_of(text) is None for text in texts):
            return Range(low, high, TIME)
    return Range(days, days, TIME)
