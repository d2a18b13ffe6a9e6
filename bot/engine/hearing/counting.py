"""Numbers as people write them: digits, words, spans, ranges, scores, ages, temperatures and stretches of time."""

from __future__ import annotations

from collections.abc import Sequence

_UNIT_WORDS = """
    zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen
"""
UNITS: dict[str, int] = {word: value for value, word in enumerate(_UNIT_WORDS.split())}
_TEN_WORDS = "twenty thirty forty fifty sixty seventy eighty ninety"
TENS: dict[str, int] = {word: value * 10 for value, word in enumerate(_TEN_WORDS.split(), 2)}
MISSPELT: dict[str, int] = {
    "fourty": 40,
    "forteen": 14,
    "fivteen": 15,
    "eigth": 8,
    "eigt": 8,
    "seveen": 7,
    "nien": 9,
    "tweny": 20,
    "twelv": 12,
    "thirtysomething": 35,
    "nought": 0,
    "nil": 0,
    "couple": 2,
    "dozen": 12,
    "ninty": 90,
    "thre": 3,
    "tree": 3,
    "fiv": 5,
}
_ORDINAL_WORDS = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
ORDINALS: dict[str, int] = {word: value for value, word in enumerate(_ORDINAL_WORDS.split(), 1)}
NUMBER_WORDS: frozenset[str] = frozenset({*UNITS, *TENS, *ORDINALS, "hundred", "fourty", "forteen", "nien", "eigth"})

# A stretch of time in days.
SPANS: dict[str, float] = {
    "second": 1 / 86400,
    "minute": 1 / 1440,
    "hour": 1 / 24,
    "day": 1,
    "night": 1,
    "week": 7,
    "fortnight": 14,
    "month": 30,
    "year": 365,
    "weekend": 2,
    "sec": 1 / 86400,
    "decade": 3650,
}
WEEKDAYS: tuple[str, ...] = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
SHORT_WEEKDAYS: dict[str, str] = {
    "mon": "monday",
    "tue": "tuesday",
    "tues": "tuesday",
    "wed": "wednesday",
    "weds": "wednesday",
    "thu": "thursday",
    "thur": "thursday",
    "thurs": "thursday",
    "fri": "friday",
    "sat": "saturday",
    "sun": "sunday",
}


LONGEST_NUMBER = 15
"""Characters of a number that somebody could mean."""


def number_of(word: str) -> float | None:
    """The number one word stands for, if any: "7", "7.5", "seven", "seventh". Rows of digits are no amount."""
    if word[0].isdigit():
        if len(word) > LONGEST_NUMBER:
            return None
        try:
            return float(word.replace(",", "."))
        except ValueError:
            return None
    for table in (UNITS, TENS):
        if word in table:
            return float(table[word])
    if word == "hundred":
        return 100.0
    if word in ("fourty", "forteen", "nien", "eigth"):
        return float(MISSPELT[word])
    return None


def joined_number(words: Sequence[str], place: int) -> tuple[float, int] | None:
    """The number that starts at `place` and how many words it takes: "thirty four" is (34, 2)."""
    value = number_of(words[place])
    if value is None:
        return None
    length = 1
    if words[place] in TENS and place + 1 < len(words):
        unit = UNITS.get(words[place + 1])
        if unit is not None and 0 < unit < 10:
            value, length = value + unit, 2
    elif words[place] in UNITS and 0 < value < 10 and place + 1 < len(words) and words[place + 1] == "hundred":
        value, length = value * 100, 2
    return value, length


def days_of(amount: float, unit: str) -> float | None:
    """An amount of a unit of time in days; None when the unit is no time."""
    span = SPANS.get(unit)
    return None if span is None else amount * span
