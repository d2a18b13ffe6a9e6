"""Amounts in a typed answer: "a solid 8", "about a week", "mon wed fri", "was a 6 but 3 now", "in my forties".

Times are counted in days, lengths in kilometres, weights in kilograms, how often in times a week, the hour of the day
from 0 to 24. Knows no option.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from bot.engine.hearing.answers.clock import hour_at
from bot.engine.hearing.answers.lexicon import read_plain, root
from bot.engine.hearing.answers.typed import corrected, read_answer
from bot.engine.hearing.counting import MISSPELT, ORDINALS, SHORT_WEEKDAYS, SPANS, WEEKDAYS, joined_number
from bot.engine.hearing.reading import Word
from bot.engine.hearing.tables import pairs, words

TIME, LENGTH, WEIGHT, RATE, CLOCK, SCORE, PLAIN = "time", "length", "weight", "rate", "clock", "score", ""
AGE, EITHER_HALF = "age", "either half of the day"
SMALL = 1e-6  # what makes "over 3" more than 3

YEAR = 365.0
_HOUR, _MINUTE = 1 / 24, 1 / 1440
MEASURES: dict[str, tuple[str, float]] = {
    **{root(unit): (TIME, days) for unit, days in SPANS.items()},
    **dict.fromkeys(("min", "minut"), (TIME, _MINUTE)),
    **dict.fromkeys(("hour", "hr", "h"), (TIME, _HOUR)),
    **dict.fromkeys(("y", "yr"), (TIME, YEAR)),
    **dict.fromkeys(("km", "kms", "kilometer", "kilometr", "k"), (LENGTH, 1.0)),
    **dict.fromkeys(("mile", "mil", "mi"), (LENGTH, 1.609)),
    **dict.fromkeys(("meter", "metre", "metr", "m"), (LENGTH, 0.001)),
    "step": (LENGTH, 0.0007),
    **dict.fromkeys(("kg", "kgs", "kilo", "kilogram"), (WEIGHT, 1.0)),
    **dict.fromkeys(("lb", "lbs", "pound"), (WEIGHT, 0.4536)),
    **dict.fromkeys(("stone", "ston", "st"), (WEIGHT, 6.35)),
}
_SHORT_UNITS = words("m h k y st")
"""Units that are letters or endings too; they must stand right after the number."""


def _sayings(block: str) -> dict[tuple[str, ...], float]:
    return {tuple(saying.split()): float(value) for saying, value in pairs(block).items()}


_STRETCHES = _sayings(
    """
    half year, half a year, half of year = 182
    half a day, half day, half the day = 0.5
    half the morning, half of the morning, till lunch, until lunch, all morning, the whole morning = 0.15
    most of the morning = 0.15
    all day, whole day, the whole day, most of the day = 0.4
    this morning, since breakfast, early today, since lunch, since i woke up, not even a day, since i got up = 0.3
    not a day yet, since dinner = 0.2
    just now, a moment ago, a minute ago, minutes ago = 0.005
    earlier, earlier today, today, earlier on = 0.3
    today morning = 0.3
    this afternoon, today afternoon = 0.2
    this evening, tonight = 0.1
    long time, a long time, for ages, very long, a long while, long while, donkeys years = 36500
    last night, overnight, last evening = 0.8
    yesterday, since yesterday = 1
    other day, the other day = 3
    day before yesterday, the day before yesterday = 2
    last week, since last week = 7.5
    last month, since last month = 31
    last year, since last year = 366
    a fortnight, fortnight, a fortnite, fortnite = 14
    a decade, decade = 3650
    this week = 3
    this month = 15
    """
)
_STRETCHES |= {
    saying: minutes * _MINUTE
    for saying, minutes in _sayings(
        """
        half an hour, half hour, half a hour = 30
        quarter of an hour, a quarter hour, quarter hour, quarter of hour, a quarter of an hour = 15
        three quarters of an hour, three quarter of an hour = 45
        a third of an hour, third of an hour = 20
        """
    ).items()
}
_RATES = _sayings(
    """
    every day, daily, each day, every single day, day in day out, everyday, every morning = 7
    every evening, every night, all week, all days, each morning, without fail = 7
    every other day, every second day, each other day, alternate days, on alternate days, each second day = 3.5
    every two days, every 2 days, each two days, one day on one day off, 1 day on 1 day off, day on day off = 3.5
    a day on a day off, day on and day off, one on one off, one day yes one day no, every 48 hours = 3.5
    every three days, every 3 days, every third day = 2.33
    most days, nearly every day, almost every day, weekdays, every weekday, monday to friday, mon to fri = 5
    during the week, most mornings, nearly daily, almost daily, work days = 5
    weekends, every weekend, at weekends, on weekends, at the weekend, only weekends, weekend warrior = 2
    weekly, every week, each week, once a week, once weekly, one day = 1
    fortnightly, every two weeks, every other week, every fortnight, every second week = 0.5
    monthly, every month, once a month, each month, once monthly = 0.25
    yearly, once a year, every year, once in a blue moon, hardly ever, rarely, very rarely, seldom = 0.1
    almost never, barely, hardly, when i remember, not often = 0.1
    twice daily, twice a day, two times a day, morning and night = 14
    never, not at all, do not exercise, zero times, none, do not train, do not do any, have not done any = 0
    have not done it, have not done them, have not, did not do any, did not = 0
    """
)
_RATES |= {
    (*every.split(), but, day): 6.0
    for every in ("every day", "all days", "everyday", "each day", "all week", "daily")
    for but in ("but", "except", "bar", "minus")
    for day in (*WEEKDAYS, "one")
}
_LONGEST_SAYING = 6
_RACES = _sayings(
    """
    half marathon, half marathons = 21.1
    marathon, marathons, full marathon = 42.2
    park run, parkrun, park runs, parkruns = 5
    """
)
_SOME = _sayings(
    """
    half a dozen, half dozen = 6
    a pair, a brace = 2
    just the one, only the one, just a single, the one and only, just one = 1
    a handful = 5
    """
)
_PLURALS = {"hours": 3 * _HOUR, "days": 4.0, "weeks": 21.0, "months": 90.0, "years": 1095.0, "minutes": 5 * _MINUTE}
_LONGER_THAN_ALL = words("ages forever yonks donkeys eternity decades lifetime")
_COUNTS = {
    "couple": 2.0, "few": 3.0, "several": 5.0, "dozen": 12.0, "single": 1.0, "once": 1.0, "twice": 2.0, "thrice": 3.0,
}  # fmt: skip
TIMES = words("times time x sessions session workouts runs goes days nights evenings mornings day")
PERIODS = {"day": 7.0, "week": 1.0, "weekly": 1.0, "month": 0.25, "fortnight": 0.5, "year": 0.02, "wk": 1.0}
_PER = words("a per each every in /")
_DECADES = {
    "teens": 13, "twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60, "seventies": 70,
    "eighties": 80, "nineties": 90, "20s": 20, "30s": 30, "40s": 40, "50s": 50, "60s": 60, "70s": 70, "80s": 80,
    "90s": 90,
}  # fmt: skip
_PART_OF_TEN = {"early": (1, 3), "mid": (4, 6), "middle": (4, 6), "late": (7, 9)}
_STAGES = {
    "pensioner": (67, 90), "pension": (67, 90), "oap": (67, 90), "teenager": (13, 19), "teen": (13, 19), "toddler": (1, 3),
    "baby": (0, 1), "newborn": (0, 0), "centenarian": (100, 100), "octogenarian": (80, 89), "septuagenarian": (70, 79),
}  # fmt: skip
_BELOW = words("less under below fewer younger within shorter nearly almost turning")
_ABOVE = words("more over above longer older past beyond")
_POINTS_AT = words(
    "need want have had got did do see the this that which other any another right left last bad good sore wrong no my"
)
_OPENERS = words("over about nearly almost around past for roughly than one full whole")
_BEFORE_UNIT = words("of full whole more solid odd ish good or so an a long")
_NOW = words("now today currently tonight atm going")
_GOING_ON = 5  # a number that goes on to one farther off than this is a joke
_SINCE_NAMED = words(
    "christmas xmas easter ramadan eid diwali thanksgiving halloween summer winter spring autumn school uni university"
)
"""What something may have been sore since, that tells no number of days without a calendar."""
_PAST = words("was were earlier yesterday before used started began last first from initially been morning had peaked")
_JOINERS = words("or to and maybe / till perhaps possibly even")
_ENDS = words(", . ; ! ( ) but and now to then") | {"\n"}
_DENIED = re.compile(r"(?:\bnot(?: (?:even a|even|a|really|quite|at|an|about|the))?|\ball (?:but|bar|except))$")
_ZERO = (
    "no pain", "not at all", "pain free", "painless", "nothing", "none", "zero pain", "does not hurt", "is not hurting",
    "is not sore", "no discomfort", "not sore", "nil", "nada",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Amount:
    """A stretch of numbers of one measure in its base unit, the words it was read from, and the unit it was told in."""

    low: float
    high: float
    measure: str = PLAIN
    start: int = 0
    end: int = 0
    unit: str = ""


def amounts_in(told: Sequence[Word]) -> list[Amount]:
    """Every amount the words tell, in order; denied ones are left out."""
    texts = [word.text for word in told]
    found = _compared(texts, read_amounts(told))
    if tells_no_days(told):  # "since christmas, it is june now": "now" is no today
        found = [amount for amount in found if texts[amount.start] not in _NOW]
    if found:
        return share_units(found)
    named = [place for place, text in enumerate(texts) if SHORT_WEEKDAYS.get(text, text.rstrip("s")) in WEEKDAYS]
    if named and (len(named) > 1 or texts[named[0]].endswith("s") or {"every", "only", "just"} & set(texts)):
        return [Amount(len(named), len(named), RATE, named[0], named[-1] + 1)]
    return []


def tells_no_days(told: Sequence[Word]) -> bool:
    """Whether a text tells since when by a feast or a season: how many days that is, only a calendar knows."""
    texts = [word.text for word in told]
    return "since" in texts and not _SINCE_NAMED.isdisjoint(texts)


def read_amounts(told: Sequence[Word]) -> list[Amount]:
    """Every amount as it stands, whatever is said about it."""
    texts, stems = [word.text for word in told], [word.stem for word in told]
    found: list[Amount] = []
    place = 0
    while place < len(texts):
        amount, length = _amount_at(texts, stems, place)
        if amount is not None:
            found.append(replace(amount, start=place, end=place + length))
        place += max(length, 1)
    return found


def share_units(found: Sequence[Amount]) -> list[Amount]:
    """Amounts without a unit take the unit of the next ("two or three weeks")."""
    shared: list[Amount] = []
    for place, amount in enumerate(found):
        following = next((each for each in found[place + 1 :] if each.unit in MEASURES), None)
        before = shared[-1] if shared else None
        if amount.measure == PLAIN and not amount.unit and following is not None and following.start - amount.end <= 2:
            size = MEASURES[following.unit][1]
            amount = replace(
                amount,
                low=amount.low * size,
                high=amount.high * size,
                measure=following.measure,
                unit=following.unit,
            )
        elif before is not None and _goes_on(before, amount):
            size = MEASURES[before.unit][1]
            amount = replace(amount, low=amount.low * size, high=amount.high * size, measure=before.measure)
        elif amount.measure == PLAIN and not amount.unit and {each.measure for each in found[place + 1 :]} == {RATE}:
            amount = replace(amount, measure=RATE)
        shared.append(amount)
    return shared


def _goes_on(before: Amount, amount: Amount) -> bool:
    """ "Three weeks, maybe four"."""
    plain = amount.measure == PLAIN and not amount.unit
    return plain and before.unit in MEASURES and amount.start - before.end <= 3


_COMING = (["next", "week"], ["next", "month"], ["next", "year"])


def _compared(texts: Sequence[str], found: Iterable[Amount]) -> list[Amount]:
    """ "Over 3", "nearly seventy": just above or below what was said. What is denied ("not 5") goes."""
    told: list[Amount] = []
    for amount in found:
        before = texts[max(amount.start - 3, 0) : amount.start]
        after = texts[amount.end : amount.end + 2]
        above = _ABOVE & set(before) and ("more" not in before or "than" in before)
        below = _BELOW & set(before) and ("less" not in before or "than" in before)
        if _DENIED.search(" ".join(texts[: amount.start])) and not above:
            continue
        if (
            (above and "not" not in before)
            or after[:1] in (["plus"], ["+"])
            or after in (["or", "more"], ["and", "more"])
        ):
            amount = replace(amount, low=amount.high + SMALL, high=amount.high + SMALL)
        elif below or (not amount.unit and (after[:1] == ["soon"] or after in _COMING)):  # "55 next week" is 54
            amount = replace(amount, low=amount.low - SMALL, high=amount.low - SMALL)
        told.append(amount)
    return told


def _amount_at(texts: Sequence[str], stems: Sequence[str], place: int) -> tuple[Amount | None, int]:
    """The amount told at a place, and how many words it takes; where there is none, how many to pass over."""
    if not texts[place][0].isalnum():
        return None, 1
    for table, measure in ((_RATES, RATE), (_STRETCHES, TIME)):
        for length in range(min(_LONGEST_SAYING, len(texts) - place), 0, -1):
            value = table.get(tuple(texts[place : place + length]))
            if value is not None:
                return Amount(value, value, measure), length
    for saying, count in _SOME.items():
        if tuple(texts[place : place + len(saying)]) == saying:
            return Amount(count, count), len(saying)
    age = _age_at(texts, place)
    if age is not None:
        return age
    for saying, far in _RACES.items():
        if tuple(texts[place : place + len(saying)]) == saying:
            return Amount(far, far, LENGTH), len(saying)
    if texts[place] in _LONGER_THAN_ALL:
        return Amount(math.inf, math.inf, TIME), 1
    hour = hour_at(texts, place)
    if hour is not None:
        return Amount(hour[0], hour[0], CLOCK, unit=EITHER_HALF if hour[1] else ""), hour[2]
    part = _part_of_unit(texts, stems, place)
    if part is not None:
        return part
    if texts[place] in ORDINALS and texts[place + 1 : place + 2] in (["day"], ["week"], ["month"], ["year"]):
        size = MEASURES[stems[place + 1]][1] * ORDINALS[texts[place]]
        return Amount(size, size, TIME, unit=stems[place + 1]), 2
    if texts[place] == "one" and _is_pronoun(texts, place):
        return None, 1
    joined = joined_number(texts, place)
    joined = joined or _counted(texts, stems, place)
    return _with_unit(texts, stems, place, *joined) if joined is not None else _bare_unit(texts, stems, place)


def _is_pronoun(texts: Sequence[str], place: int) -> bool:
    """Whether a "one" stands for a thing ("don't need one", "the sore one", "not one bit")."""
    before = texts[place - 1] if place else ""
    return before in _POINTS_AT or texts[place + 1 : place + 2] in (["bit"], ["more"], ["please"])


def _age_at(texts: Sequence[str], place: int) -> tuple[Amount, int] | None:
    """ "Mid fifties", "in my 40s", "pensioner": an age that is no exact number."""
    text = texts[place]
    if text == "big" and texts[place + 2 : place + 3] in (["oh"], ["o"], ["0"]):  # "the big four oh"
        tens = joined_number(texts, place + 1)
        if tens is not None and 1 < tens[0] < 10:
            return Amount(tens[0] * 10, tens[0] * 10, PLAIN, unit=AGE), 3
    if text in _STAGES:
        return Amount(*_STAGES[text], PLAIN, unit=AGE), 1
    length = 1 if text in _DECADES else 2
    ten = _DECADES.get(text if length == 1 else "".join(texts[place : place + 2]))
    if ten is None:
        return None
    low, high = _PART_OF_TEN.get(texts[place - 1] if place else "", (0, 9))
    return Amount(ten + low, ten + high, PLAIN, unit=AGE), length


def _part_of_unit(texts: Sequence[str], stems: Sequence[str], place: int) -> tuple[Amount, int] | None:
    """ "Half a mile", "quarter of a year"."""
    if texts[place] not in ("half", "quarter"):
        return None
    at = place + 1
    while at < len(texts) and texts[at] in ("a", "an", "of"):
        at += 1
    if at == place + 1 or at >= len(stems) or stems[at] not in MEASURES:
        return None
    measure, size = MEASURES[stems[at]]
    part = size * (0.5 if texts[place] == "half" else 0.25)
    return Amount(part, part, measure, unit=stems[at]), at + 1 - place


def _counted(texts: Sequence[str], stems: Sequence[str], place: int) -> tuple[float, int] | None:
    """A number in other words: a slip of one, "a couple", "twice", "a" before a unit."""
    text = texts[place]
    for table in (MISSPELT, _COUNTS):
        if text in table:
            return float(table[text]), 1
    following = texts[place + 1] if place + 1 < len(texts) else ""
    if text in ("a", "an", "per", "every", "last") and len(following) > 2 and stems[place + 1] in MEASURES:
        return 1.0, 1
    return None


def _bare_unit(texts: Sequence[str], stems: Sequence[str], place: int) -> tuple[Amount | None, int]:
    """ "For weeks", "over a year" without a number."""
    text = texts[place]
    before = texts[place - 1] if place else ""
    if text in _PLURALS and before not in ("the", "most", "some", "these"):
        return Amount(_PLURALS[text], _PLURALS[text], TIME), 1
    if text in ("week", "month", "year", "hour", "day") and (not before or before in _OPENERS):
        size = MEASURES[stems[place]][1]
        return Amount(size, size, TIME), 1
    return None, 1


def _with_unit(texts: Sequence[str], stems: Sequence[str], place: int, value: float, length: int) -> tuple[Amount, int]:
    """A number with what it counts: "3 days", "4x a week", "6/10", "6 and a half hours"."""
    after = place + length
    for addition, words_of in (
        (0.5, ("and a half", "an a half", "and half", "half", ".5")),
        (0.25, ("and a bit", "and something")),
    ):
        for saying in words_of:
            if list(texts[after : after + len(saying.split())]) == saying.split():
                value += addition
                after += len(saying.split())
                break
    plain_end = after
    rate = _rate_after(texts, after, value)
    if rate is not None:
        return rate[0], rate[1] - place
    if list(texts[after : after + 2]) in (["/", "10"], ["/", "ten"]):
        return Amount(value, value, SCORE), after + 2 - place
    if list(texts[after : after + 2]) == ["out", "of"] and after + 2 < len(texts):
        return Amount(value, value, SCORE), after + 3 - place
    while after < len(texts) and texts[after] in _BEFORE_UNIT and list(texts[after : after + 2]) != ["or", "more"]:
        after += 1
    if after == len(stems) or stems[after] not in MEASURES or (texts[after] in _SHORT_UNITS and after > plain_end):
        return Amount(value, value), plain_end - place
    measure, size = MEASURES[stems[after]]
    end = after + 1
    if list(texts[end : end + 3]) == ["and", "a", "half"]:
        value += 0.5
        end += 3
    if texts[end : end + 1] == ["old"]:
        return Amount(value, value, PLAIN, unit=AGE), end + 1 - place
    return Amount(value * size, value * size, measure, unit=stems[after]), end - place


def _rate_after(texts: Sequence[str], after: int, value: float) -> tuple[Amount, int] | None:
    """ "3 times a week", "4 sessions weekly": a number that is a rate, and where it ends."""
    at = after + 1 if after < len(texts) and texts[after] in TIMES else after
    if at + 1 < len(texts) and texts[at] in _PER and texts[at + 1] in PERIODS:
        return Amount(value * PERIODS[texts[at + 1]], value * PERIODS[texts[at + 1]], RATE), at + 2
    if at < len(texts) and texts[at] in ("weekly", "monthly", "daily"):
        times = value * {"weekly": 1.0, "monthly": 0.25, "daily": 7.0}[texts[at]]
        return Amount(times, times, RATE), at + 1
    return None


# Which of several counts


def told_last(told: Sequence[Word], found: Sequence[Amount]) -> list[Amount]:
    """Of several amounts those that count: what is now before what was, the last of a row that leads to it."""
    if len(found) < 2:
        return list(found)
    texts = [word.text for word in told]
    around = [_clause_of(texts, amount) for amount in found]
    now = [amount for amount, clause in zip(found, around, strict=True) if _NOW & clause]
    if 0 < len(now) < len(found):
        return now
    present = [amount for amount, clause in zip(found, around, strict=True) if not _PAST & clause]
    if 0 < len(present) < len(found):
        return present
    for amount, following in pairwise(found):
        if texts[amount.end : following.start] == ["going", "on"] and following.low - amount.high > _GOING_ON:
            return [amount]  # "43 going on 80"
    for amount in found:
        if list(texts[max(amount.start - 2, 0) : amount.start]) in (["down", "to"], ["up", "to"], ["going", "on"]):
            return [amount]
    return list(found)


def _clause_of(texts: Sequence[str], amount: Amount) -> set[str]:
    """The words around an amount up to the next amount, mark or "but"."""
    start, end = amount.start, amount.end
    while start > 0 and texts[start - 1] not in _ENDS and not texts[start - 1].isdigit():
        start -= 1
    if start > 0 and texts[start - 1] == "now":
        start -= 1
    while end < len(texts) and texts[end] not in _ENDS - {"now", "to", "then"} and not texts[end].isdigit():
        end += 1
    return set(texts[start:end])


def is_span(told: Sequence[Word], first: Amount, second: Amount) -> bool:
    """Whether two amounts are the ends of one stretch ("4 or 5", "between 4 and 5")."""
    return bool({word.text for word in told[first.end : second.start]} & _JOINERS)


# A number where no options are offered


def unit_of(text: str) -> tuple[str, float]:
    """What a question or a label counts in: the measure and the size of its first unit; a plain number if it names none."""
    told = read_plain(text)
    texts = [word.text for word in told]
    for place in range(1, len(texts) - 1):
        if texts[place] in ("a", "per", "each", "every") and texts[place + 1] in PERIODS and texts[place - 1] in TIMES:
            return RATE, 1.0
    if texts[:2] == ["how", "often"]:
        return RATE, 1.0
    for word in told:
        if word.text in ("old", "age"):
            return TIME, YEAR
        if word.stem in MEASURES and len(word.text) > 2:
            return MEASURES[word.stem]
    return PLAIN, 1.0


def read_number(text: str, minimum: float, maximum: float, unit: str = "") -> float | None:
    """The number a text tells, within bounds; the higher one when it tells two. None when it tells none for sure.

    `unit` is what the question counts in ("days", "years", "hours"): a time told in another unit is turned into it.
    """
    if text.lstrip()[:1] in ("-", "−"):
        return None
    told = read_answer(text)
    for part in (corrected(told), told):
        number = _number_in(part, minimum, maximum, unit) if part else None
        if number is not None:
            return number
    return None


def _number_in(told: Sequence[Word], minimum: float, maximum: float, unit: str) -> float | None:
    measure, size = unit_of(unit)
    found: list[Amount] = []
    for amount in amounts_in(told):
        if amount.measure == CLOCK and not amount.unit:
            return None
        if amount.measure == TIME and measure == TIME:
            found.append(replace(amount, low=amount.low / size, high=amount.high / size))
        elif amount.measure in (PLAIN, SCORE, CLOCK):
            found.append(amount)
        elif amount.measure in (TIME, LENGTH, WEIGHT) and not unit:
            return None
    if measure == TIME and any(amount.high >= 2 for amount in found):
        found = [amount for amount in found if amount.high >= 1 or amount.unit]
    found = told_last(told, found)
    if not found:
        plain = " ".join(word.text for word in told)
        return 0.0 if minimum <= 0 <= maximum and any(saying in plain for saying in _ZERO) else None
    values = sorted({amount.high for amount in found})
    if values[-1] - values[0] > 1 and not (len(found) == 2 and is_span(told, *found)):
        return None
    if any(not minimum - SMALL <= value <= maximum + SMALL for value in values):
        return None
    return round(values[-1], 2)
