"""What the numbers of a clause mean: an age, a fever, a pain score, a stretch of time, a height, a count of tablets."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from datetime import date

from bot.engine.hearing.clause import Clause, Tag
from bot.engine.hearing.counting import SHORT_WEEKDAYS, SPANS, WEEKDAYS, joined_number
from bot.engine.hearing.english import DEPENDANTS, KIN
from bot.engine.hearing.reading import Word, stem
from bot.engine.hearing.signs import SIGNS
from bot.engine.hearing.tables import words

_SPANS = {stem(unit): days for unit, days in SPANS.items()}
_PILLS = frozenset(stem(word) for saying in SIGNS["painkiller"] for word in saying.split()) - {
    "pain",
    "dose",
    "anti",
    "of",
    "pack",
}
_WARMTH = frozenset(
    {"fever", "temp", "temperature", "temperatur", "feverish", "thermometer", "degree", "degre", "celsius", "c"}
)
_AGED = frozenset(["am", "aged", "age", "turning", "turned", "nearly", "almost", "just", "only", "be"])
_PERSON = DEPENDANTS | KIN | {"he", "she", "patient", "sister", "brother", "his", "her"}
_HEIGHTS = {
    "m": 1.0,
    "metre": 1.0,
    "meter": 1.0,
    "metr": 1.0,
    "ft": 0.3,
    "foot": 0.3,
    "storey": 3.0,
    "story": 3.0,
    "floor": 3.0,
    "stair": 0.2,
    "step": 0.2,
    "rung": 0.3,
}
_SCORED = words("pain is at it level score about like say solid rate least around maybe probably nearly almost easily")
_NEVER_AGE = words(
    """
    day week month hour minute km mile step pill tablet year k percent % pm am o time rep set mg ml kg stone
    lb c degree set point / out of in or to mph
    """
) | frozenset(_SPANS)


_NEVER_SCORE = _NEVER_AGE - {"out", "of", "/", "set"}


def number_tags(clause: Clause) -> list[Word]:
    """Tag what the numbers of a clause mean; hands back the words that are spent on them."""
    words = [word for word in clause.words if word.text not in ("a", "an", "the")]
    texts = [word.text for word in words]
    stems = [word.stem for word in words]
    spent: list[Word] = []
    place = 0
    while place < len(words):
        found = joined_number(texts, place)
        if found is None:
            place += 1
            continue
        value, length = found
        end = place + length
        used = _Number(clause, words, texts, stems, place, end, value).tag()
        spent.extend(words[place : end + used])
        place = end + max(used, 0)
    _tag_rise(clause, texts, words)
    return spent


_RISE_TO = frozenset(["now", "to", "today", "into"])
_RISE_FROM = frozenset(["was", "from", "yesterday", "a", "been", "went", "at", "an"])


def _tag_rise(clause: Clause, texts: Sequence[str], words: Sequence[Word]) -> None:
    """ "Was a 3, now a 6": a pain that grew (or, the other way round, eased)."""
    found = [(place, joined[0]) for place in range(len(texts)) if (joined := joined_number(texts, place)) is not None]
    for (first, low), (second, high) in itertools.pairwise(found):
        after = words[second + 1].stem if second + 1 < len(words) else ""
        between = set(texts[first + 1 : second])
        led = bool(_RISE_FROM & set(texts[max(first - 3, 0) : first]))
        if (
            low <= 10
            and high <= 10
            and led
            and between & _RISE_TO
            and second - first <= 6
            and after not in _NEVER_SCORE
        ):
            if high > low:
                clause.tags.append(Tag("worsening", words[first].start, words[second].end))
            if high >= 8:
                clause.tags.append(Tag("score_high", words[second].start, words[second].end))


class _Number:
    """One number and its neighbours."""

    def __init__(
        self,
        clause: Clause,
        words: Sequence[Word],
        texts: Sequence[str],
        stems: Sequence[str],
        place: int,
        end: int,
        value: float,
    ) -> None:
        self.clause, self.words, self.texts, self.stems = clause, words, texts, stems
        self.place, self.end, self.value = place, end, value

    def tag(self) -> int:
        """Add the tags; how many words after the number are spent with it."""
        for reader in (
            self._score,
            self._age,
            self._height,
            self._steps,
            self._span,
            self._pills,
            self._warmth,
            self._bare_score,
        ):
            used = reader()
            if used is not None:
                return used
        return 0

    def _after(self, offset: int = 0) -> str:
        at = self.end + offset
        return self.stems[at] if at < len(self.stems) else ""

    def _before(self, offset: int = 1) -> str:
        at = self.place - offset
        return self.texts[at] if at >= 0 else ""

    def _add(self, name: str, used: int = 0) -> int:
        last = min(self.end + used, len(self.words)) - 1
        self.clause.tags.append(Tag(name, self.words[self.place].start, self.words[last].end))
        return used

    def _score(self) -> int | None:
        if self._after() == "/" and self._after(1) in ("10", "ten"):
            return self._add("score_high" if self.value >= 8 else "score_low", 2)
        if [self._after(at) for at in range(6)] == ["and", "half", "out", "of", "10", ""] or (
            self._after(1) == "half" and self._after(3) == "of"
        ):
            return self._add("score_high" if self.value >= 8 else "score_low", 2)
        if self._after() == "out" and self._after(1) == "of" and self._after(2) in ("10", "ten"):
            return self._add("score_high" if self.value >= 8 else "score_low", 3)
        if self._after() == "of" and self._after(1) in ("10", "ten") and self._before() in _SCORED:
            return self._add("score_high" if self.value >= 8 else "score_low", 2)
        return None

    def _age(self) -> int | None:
        if not 1 <= self.value <= 110 or (self.texts[self.place] == "one" and self._after() not in ("year", "yo")):
            return None
        if self._after() == "year" and self._after(1) in ("old", "olds"):
            return self._add(_age_name(self.value), 2)
        alone = self._after(1) in ("", ",") and not self.place
        if self._after() == "year" and alone and 30 <= self.value <= 99:
            return self._add(_age_name(self.value), 1)
        if self._after() == "y" and self._after(1) in ("o", "old"):
            return self._add(_age_name(self.value), 2)
        if self._after() in ("yo", "old"):
            return self._add(_age_name(self.value), 1)
        before = self._before()
        if before in ("year", "grade", "class") and self.value <= 11 and self._before(2) in ("in", "am", "is", ""):
            return self._add("age_child")
        if self._after() in ("male", "female") or (self._after() in ("m", "f") and before in ("", "am", "i")):
            return self._add(_age_name(self.value), 1)
        if self._after() in _NEVER_AGE:
            return None
        if (
            before == "is"
            and (self._before(2) in _PERSON or self._before(3) in _PERSON)
            and self._before(2) not in ("pain", "it", "that")
        ):
            return self._add(_age_name(self.value))
        if (
            before in ("aged", "age")
            or before in _PERSON
            or (before in _AGED and self._before(2) in ("i", "is", "am", "he", "she"))
        ):
            return self._add(_age_name(self.value))
        if before == "am" or (before == "at" and 40 <= self.value <= 99):
            return self._add(_age_name(self.value))
        if len(self.texts) <= 2 and self.value <= 99 and self.place == 0 and self.clause.lone_age:
            return self._add(_age_name(self.value))
        return None

    def _height(self) -> int | None:
        unit = _HEIGHTS.get(self._after())
        if unit is None or (self._after() == "step" and self.value < 5):
            return None
        if self.value * unit >= 0.9:
            self._add("height", 1)
        return 1

    def _steps(self) -> int | None:
        if self._after() in ("step", "hop", "pace") and self.value <= 3:
            return self._add("few_steps", 1)
        return None

    def _span(self) -> int | None:
        if self._before() == "day" and self.value >= 4:
            return self._add("long_days")
        if self._before() == "am" and self._after() == "week":
            return 1  # weeks of a pregnancy
        skip = 1 if self._after() in ("th", "full", "whole", "more", "solid", "or", "long") else 0
        unit = self._after(skip)
        days = _SPANS.get(unit)
        if days is None:
            return None
        span = self.value * days
        more = {"over", "than", "plus"} & {self._before(), self._before(2)}
        if unit in ("minut", "hour", "min", "sec", "second"):
            if self._before() in ("within", "in", "under", "about") or self._after(skip + 1) in (
                "later",
                "after",
                "of",
            ):
                self._add("fast", skip + 1)
            self._add("long_minutes" if span >= 0.5 / 24 else "short_minutes", skip + 1)
        elif self._after(skip + 1) == "ago" and unit in ("year", "month", "decade"):
            pass
        elif span > 3 or (span == 3 and more):
            self._add("long_days", skip + 1)
        return skip + 1

    def _pills(self) -> int | None:
        if self._after() in ("mg", "mgs", "ml", "mcg"):
            return 1
        if self._after() in ("g", "gram", "grams") and self.value >= 5:
            return self._add("many_pills", 1)
        for offset in range(4):
            if self._after(offset) in _PILLS:
                self._add("many_pills" if self.value >= 5 else "few_pills")
                return 0
        if self._after() == "every" and (
            self._after(1) == "hour" or (self._after(1) in ("1", "2", "one", "two") and self._after(2) == "hour")
        ):
            return self._add("many_pills")
        if self._after() == "at" and self._after(1) == "once" and self.value >= 5:
            return self._add("many_pills")
        return None

    def _warmth(self) -> int | None:
        written = self.texts[self.place]
        near = bool(_WARMTH & set(self.stems)) or self._after() in ("°", "c", "f", "degre")
        if 38 <= self.value < 43 and (near or "." in written or "," in written):
            return self._add("fever", 1 if self._after() in ("c", "°") else 0)
        if 100.3 <= self.value < 109 and near:
            return self._add("fever", 1 if self._after() in ("f", "°") else 0)
        if near and (34 <= self.value < 38 or 95 <= self.value < 100.3):
            self.clause.cool = True
            return 0
        return None

    def _bare_score(self) -> int | None:
        if self.value > 10 or (self._after() in _NEVER_AGE and self._after() not in ("of", "out", "in", "or", "to")):
            return None
        aches = {"pain", "hurt", "hurts", "ache", "agony", "rate", "score", "scale"} & set(self.texts)
        if aches and self._before() in _SCORED and self._before(2) != "i":
            return self._add("score_high" if self.value >= 8 else "score_low")
        if (
            self.end == len(self.texts)
            and self._before() in ("is", "like", "solid")
            and self._before(2) in ("it", "that", "pain")
        ):
            return self._add("score_high" if self.value >= 8 else "score_low")
        return None


def _age_name(age: float) -> str:
    if age < 16:
        return "age_child"
    return "age_55" if age >= 55 else "age_adult"


def tag_weekdays(clauses: Sequence[Clause], today: date | None) -> None:
    """ "Since Monday" as a stretch of days, counted to `today` or to the day the text says it is now."""
    now = today.weekday() if today is not None else None
    found: list[tuple[Clause, Word, int]] = []
    for clause in clauses:
        before = ""
        for word in clause.words:
            day = _WEEKDAYS.get(word.text)
            if day is not None and before in _SINCE:
                found.append((clause, word, day))
            elif day is not None and before in _NOW:
                now = day
            if word.text not in ("last", "the", "on"):
                before = word.text
    for clause, word, day in found:
        if now is not None and (now - day) % 7 > 3:
            clause.tags.append(Tag("long_days", word.start, word.end))


_WEEKDAYS = {
    **{name: number for number, name in enumerate(WEEKDAYS)},
    **{short: WEEKDAYS.index(name) for short, name in SHORT_WEEKDAYS.items() if short not in ("sat", "sun")},
}
_SINCE = frozenset(["since", "from"])
_NOW = frozenset(["is", "now", "today", "now is"])
