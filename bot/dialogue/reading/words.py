"""The single words of the language: ids, labels, durations, dates, and names of things that exist elsewhere.

Knows no record: what stands beside a word is not its business.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from datetime import date, time, timedelta
from typing import Any

from bot.dialogue.model import SPECIAL_TARGETS, Level
from bot.dialogue.reading.desk import Desk
from bot.dialogue.reading.names import Names
from bot.dialogue.reading.shapes import ANY_WORDS, Leaf
from bot.dialogue.reading.yaml_marks import Scalar, quoted
from bot.dialogue.texts import PLACEHOLDER

LONGEST_ID = 40
"""Characters: a button's data, with the turn before it, has to fit into Telegram's 64 bytes."""
LONGEST_LABEL = 64
"""Characters that still fit onto a button."""
LONGEST_TEXT = 4096
LONGEST_DURATION = timedelta(days=366)

_ID = re.compile(r"[a-z][a-z0-9_]*")
_STATE = re.compile(r"[a-z][a-z0-9_]*(?:\.[a-z0-9_]+)+")
_COMMAND = re.compile(r"[a-z0-9_]{1,32}")
_DURATION = re.compile(r"([0-9]{1,6}) (second|minute|hour|day|week)s?")
_TIME = re.compile(r"([01][0-9]|2[0-3]):([0-5][0-9])")
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_SEED = re.compile(r"S[0-9]{1,4}")
_BRACE = re.compile(r"[{}]")


def _form(pattern: re.Pattern[str], **more: Any) -> dict[str, Any]:
    """What such a word looks like, in JSON Schema."""
    return {"type": "string", "pattern": f"^(?:{pattern.pattern})$", **more}


def _patterned(pattern: re.Pattern[str], what: str, right: str) -> Callable[[Scalar, Desk], str]:
    def take(word: Scalar, desk: Desk) -> str:
        if not pattern.fullmatch(word.text):
            blank = "; put a blank after the colon" if word.text.endswith(":") else ""
            raise desk.note(word.mark, f"{quoted(word.text)} is not {what}: {right}{blank}", "bad-id")
        return word.text

    return take


def _id(word: Scalar, desk: Desk) -> str:
    name = _patterned(_ID, "an id", "small letters a-z, digits and _, a letter first")(word, desk)
    if len(name) > LONGEST_ID:
        raise desk.note(word.mark, f"an id has at most {LONGEST_ID} characters; this has {len(name)}", "id-too-long")
    return name


ID = Leaf("an id", _id, form=_form(_ID, maxLength=LONGEST_ID))
COMMAND = Leaf(
    "a command",
    _patterned(_COMMAND, "a command of Telegram", "1 to 32 of a-z, 0-9 and _, without the /"),
    form=_form(_COMMAND),
)
SEED = Leaf("a statement", _patterned(_SEED, "a statement", "S and its number, as in S19"), form=_form(_SEED))


def id_but(*reserved: str) -> Leaf[str]:
    """An id that is none of these, which mean something of their own."""

    def take(word: Scalar, desk: Desk) -> str:
        name = _id(word, desk)
        if name in reserved:
            raise desk.note(
                word.mark, f"{quoted(name)} means something of its own here; take another name", "reserved-name"
            )
        return name

    return Leaf("an id", take, form={**ID.form, "not": {"enum": sorted(reserved)}})


def _truth(word: Scalar, desk: Desk) -> bool:
    if not word.plain or word.text not in ("true", "false"):
        raise desk.note(word.mark, f"`true` or `false` is expected here, not {quoted(word.text)}", "wrong-type")
    return word.text == "true"


TRUTH = Leaf("`true` or `false`", _truth, form={"type": "boolean"})


def _number(word: Scalar, desk: Desk) -> float:
    if word.number is None:
        raise desk.note(word.mark, f"a number is expected here, not {quoted(word.text)}", "wrong-type")
    return word.number


NUMBER = Leaf("a number", _number, form={"type": "number"})


def whole(least: int, most: int) -> Leaf[int]:
    """A whole number in this range."""

    def take(word: Scalar, desk: Desk) -> int:
        number = word.number
        if not isinstance(number, int):
            raise desk.note(word.mark, f"a whole number is expected here, not {quoted(word.text)}", "wrong-type")
        if not least <= number <= most:
            raise desk.note(
                word.mark, f"a number from {least} to {most} is expected here, not {number}", "out-of-range"
            )
        return number

    return Leaf("a whole number", take, form={"type": "integer", "minimum": least, "maximum": most})


def one_of(what: str, words: Iterable[str], code: str = "unknown-word") -> Leaf[str]:
    """One of the words that the language itself gives."""
    known = tuple(words)

    def take(word: Scalar, desk: Desk) -> str:
        if word.text not in known:
            raise desk.note(word.mark, f"no {what} is called {quoted(word.text)}{desk.hint(word.text, known)}", code)
        return word.text

    return Leaf(f"a {what}", take, form={"enum": list(known)})


def level(*levels: Level) -> Leaf[Level]:
    """One of these levels."""
    word = one_of("level", [level.word for level in levels], "unknown-level")
    return Leaf("a level", lambda scalar, desk: Level.of(word.take(scalar, desk)), form=word.form)


def known(what: str, names: Callable[[Names], Iterable[str]], code: str) -> Leaf[str]:
    """The name of something that stands elsewhere in the dialogue."""

    def take(word: Scalar, desk: Desk) -> str:
        existing = names(desk.names)
        if word.text not in existing:
            desk.note_unknown(word, what, existing, code)
        return word.text

    return Leaf(f"a {what}", take, form={"type": "string"})


FLAG = known("red flag", lambda names: names.flags, "unknown-flag")
ITEM = known("screen item", lambda names: names.items, "unknown-item")
ADVICE = known("advice label", lambda names: names.advice, "unknown-advice")
FACT = known("fact", lambda names: names.facts, "unknown-fact")


def _full(word: Scalar, desk: Desk) -> str:
    """`phase.state`; a short name is one of the phase being read."""
    return word.text if "." in word.text or not desk.phase else f"{desk.phase}.{word.text}"


def _state(word: Scalar, desk: Desk, special: tuple[str, ...] = ()) -> str:
    if word.text in special:
        return word.text
    name = _full(word, desk)
    phase, dot, _ = word.text.partition(".")
    if dot and phase not in desk.names.phases:
        desk.note_unknown(Scalar(word.mark, phase, plain=True), "phase", desk.names.phases, "unknown-target")
    elif name not in desk.names.states:
        likeliest: tuple[str, ...] = ()
        if not desk.has_enough:
            near = (*desk.names.in_phase(desk.phase), *special, *desk.names.states)
            likeliest = desk.names.ending_in(word.text) or near
        desk.note_unknown(word, "state", likeliest, "unknown-target")
    return name


def _target(word: Scalar, desk: Desk) -> str:
    return _state(word, desk, SPECIAL_TARGETS)


ALL = "all"


def _check_ins(word: Scalar, desk: Desk) -> tuple[str, ...]:
    """One check-in by its name; `phase.all` those of a phase, `all` every one."""
    phase, _, short = word.text.rpartition(".")
    if short == ALL and (not phase or phase in desk.names.phases):
        start = f"{phase}." if phase else ""
        return tuple(sorted(name for name in desk.names.check_ins if name.startswith(start)))
    name = _full(word, desk)
    if name not in desk.names.check_ins:
        desk.note_unknown(word, "check-in", sorted(desk.names.check_ins), "unknown-target")
    return (name,)


def _former_state(word: Scalar, desk: Desk) -> str:
    name = _patterned(_STATE, "a state's full name", "write phase.state")(word, desk)
    if now := desk.names.states.get(name):
        desk.note(word.mark, f"{quoted(name)} is still a state, at {now.file}:{now.line}", "state-exists")
    return name


FORMER_STATE = Leaf("a state's full name", _former_state, form=_form(_STATE))
STATE = Leaf("a state", _state, form={"type": "string"})
TARGET = Leaf("a state", _target, form={"type": "string"})
CHECK_INS = Leaf("a check-in", _check_ins, form={"type": "string"})


def _duration(word: Scalar, desk: Desk) -> timedelta:
    match = _DURATION.fullmatch(word.text)
    length = timedelta(**{f"{match[2]}s": int(match[1])}) if match else timedelta()
    if not timedelta() < length <= LONGEST_DURATION:
        raise desk.note(
            word.mark,
            f'{quoted(word.text)} is not a length of time; write it as "10 seconds", "15 minutes", "2 hours", "3 days" '
            'or "1 week", at most 366 days',
            "bad-duration",
        )
    return length


def _time_of_day(word: Scalar, desk: Desk) -> time:
    match = _TIME.fullmatch(word.text)
    if match is None:
        raise desk.note(word.mark, f'{quoted(word.text)} is not a time of day; write it as "18:00"', "bad-time")
    return time(int(match[1]), int(match[2]))


def _date(word: Scalar, desk: Desk) -> date:
    try:
        if _DATE.fullmatch(word.text):
            return date.fromisoformat(word.text)
    except ValueError:
        pass
    raise desk.note(
        word.mark, f'{quoted(word.text)} is not a date; write year-month-day, as in "2027-06-30"', "bad-date"
    )


DURATION = Leaf("a length of time", _duration, form=_form(_DURATION))
TIME_OF_DAY = Leaf("a time of day", _time_of_day, form=_form(_TIME))
DATE = Leaf("a date", _date, form=_form(_DATE))


def words_of(sentence: Scalar, desk: Desk) -> str:
    """The words without blank space around them; none at all is a problem."""
    words = sentence.text.strip()
    if not words:
        raise desk.note(sentence.mark, "the text is empty", "missing-text")
    return words


def check_placeholders(sentence: Scalar, desk: Desk) -> None:
    """Takes down every placeholder that is not known here, and every brace that belongs to none."""
    for name in dict.fromkeys(PLACEHOLDER.findall(sentence.text)):
        if name not in desk.placeholders and name not in desk.names.placeholders:
            existing = [] if desk.has_enough else sorted(desk.placeholders) + sorted(desk.names.placeholders)
            desk.note_unknown(Scalar(sentence.mark, name, plain=True), "placeholder", existing, "unknown-placeholder")
    if _BRACE.search(PLACEHOLDER.sub("", sentence.text)):
        desk.note(
            sentence.mark,
            "a brace belongs to no placeholder; write {name} with small letters, digits and _ and no blank",
            "bad-placeholder",
        )


def _sentence(sentence: Scalar, desk: Desk) -> str:
    words = words_of(sentence, desk)
    check_placeholders(sentence, desk)
    return words


def plain_words(what: str, longest: int, code: str) -> Leaf[str]:
    """Words that are shown as they are: no placeholder is filled in. `code` is told when there are too many."""

    def take(words: Scalar, desk: Desk) -> str:
        label = words_of(words, desk)
        if len(label) > longest:
            raise desk.note(words.mark, f"{what} has at most {longest} characters; this has {len(label)}", code)
        if _BRACE.search(label):
            raise desk.note(
                words.mark, f"{what} is shown as it is; it cannot hold a {{placeholder}}", "bad-placeholder"
            )
        return label

    return Leaf(what, take, code="missing-text", form={**ANY_WORDS, "maxLength": longest})


LABEL = plain_words("a label", LONGEST_LABEL, "label-too-long")
PLAIN = plain_words("a sentence", LONGEST_TEXT, "text-too-long")
"""Words in which no placeholder may stand: they are filled into other texts as they are."""
WORDS = Leaf("words", words_of, code="missing-text")
SENTENCE = Leaf("a sentence", _sentence, code="missing-text")
"""Words in which placeholders may stand."""
