"""States: each kind with the keys it has, as a table. Knows flags, screen items and places only by their names."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import time, timedelta
from typing import Any

from bot.dialogue.model import (
    Answer,
    AnyState,
    Ask,
    Branch,
    CheckIn,
    Choose,
    End,
    Guard,
    Number,
    Route,
    Say,
    Screen,
    Shape,
    Suggest,
    Tick,
    Words,
)
from bot.dialogue.problems import Mark
from bot.dialogue.reading.branches import BRANCHES, CHOSEN, TICKED
from bot.dialogue.reading.common import COMMON, THEN
from bot.dialogue.reading.desk import Desk
from bot.dialogue.reading.kinds import check_offered, kind_of
from bot.dialogue.reading.routines import LATER, ROUTINE
from bot.dialogue.reading.shapes import Leaf, ListOf, Record, Row, key, one_or_more
from bot.dialogue.reading.shapes import Shape as Shaped
from bot.dialogue.reading.when import WORDS_OF_CONDITIONS
from bot.dialogue.reading.wording import TEXT
from bot.dialogue.reading.words import (
    CHECK_INS,
    DURATION,
    FLAG,
    ITEM,
    LABEL,
    NUMBER,
    STATE,
    TIME_OF_DAY,
    TRUTH,
    id_but,
    one_of,
    whole,
)
from bot.dialogue.reading.yaml_marks import Node, Scalar, quoted

LONGEST_SCREEN = 6
LONGEST_WORDS = 4000


def _number(
    mark: Mark, minimum: float, maximum: float, unit: str = "", buttons: tuple[float, ...] = (), decimals: bool = False
) -> Number:
    return Number(minimum, maximum, unit, buttons, decimals)


def _check_number(row: Row) -> None:
    least, most = row.values.get("minimum"), row.values.get("maximum")
    if least is None or most is None:
        return
    if least > most:
        row.note("min", f"`min` is {least:g} and `max` is {most:g}: no number is in between", "min-above-max")
    for button in row.values.get("buttons", ()):
        if not least <= button <= most:
            row.note("buttons", f"the button {button:g} is not from {least:g} to {most:g}", "out-of-range")
        elif not row.values.get("decimals") and not isinstance(button, int):
            row.note("buttons", f"the button {button:g} needs `decimals: true`", "out-of-range")


NUMBER_SHAPE: Record[Number] = Record(
    "`number`",
    _number,
    (
        key("min", NUMBER, to="minimum", needed=True, about="The least number."),
        key("max", NUMBER, to="maximum", needed=True, about="The most."),
        key(
            "unit",
            Leaf("a unit", lambda unit, desk: unit.text.strip(), may_be_nothing=True),
            about="What is counted, shown to the person.",
        ),
        key("buttons", ListOf(NUMBER, distinct=True), about="Numbers that are offered to tap."),
        key("decimals", TRUTH, about="`true`: 2.5 is an answer too."),
    ),
    check=_check_number,
)
WORDS_SHAPE: Record[Words] = Record(
    "`words`",
    lambda mark, **own: Words(**own),
    (key("longest", whole(1, LONGEST_WORDS), about="The most characters that are kept."),),
    may_be_nothing=True,
)


def _places(word: Scalar, desk: Desk) -> tuple[Answer, ...]:
    one_of("list of answers", ("places",)).take(word, desk)
    return tuple(Answer(id, name.label, name.mark, name.also) for id, name in desk.names.places.items())


SHAPES = ("answers", "tick", "number", "words", "answers_from")
"""Keys of which an `ask` has one: they say what can be answered."""


def _check_ask(row: Row) -> None:
    shapes = [name for name in SHAPES if row.has(name)]
    if not shapes:
        row.note("ask", f"a question needs one of {', '.join(f'`{name}`' for name in SHAPES)}", "missing-key")
    for second in shapes[1:]:
        row.note(second, f"a question has one kind of answer: `{second}` does not go with `{shapes[0]}`", "two-kinds")
    if row.has("none") and not row.has("tick"):
        row.note("none", "`none` is the label of a button under `tick`; this question has no `tick`", "unknown-key")
    answers = row.values.get("answers") or row.values.get("tick") or ()
    check_offered(row, answers)
    goes_on = shapes == ["answers"] and all(answer.to or answer.red_flags for answer in answers)
    if not row.has("then") and (not goes_on or row.values.get("not_sure") or row.values.get("skip")):
        row.note("", "an `ask` needs `then`, unless every answer says where it goes", "missing-key")
    short = row.values["name"].partition(".")[2]
    if not row.has("save_as") and short in WORDS_OF_CONDITIONS:
        row.note("", f"a fact cannot be called {quoted(short)}; give another name with `save_as`", "reserved-name")


def _ask(
    name: str,
    none_of_these: str,
    save_as: str | None = None,
    none: str | None = None,
    answers: tuple[Answer, ...] | None = None,
    answers_from: tuple[Answer, ...] | None = None,
    tick: tuple[Answer, ...] | None = None,
    number: Number | None = None,
    words: Words | None = None,
    silence: tuple[timedelta, str] | None = None,
    **rest: Any,
) -> Ask:
    shape: Shape
    after, to = silence or (None, None)
    shape = (
        Tick(tick, none or none_of_these)
        if tick is not None
        else number or words or Choose(answers or answers_from or ())
    )
    fact = save_as or name.partition(".")[2]
    return Ask(name=name, shape=shape, fact=fact, silence=after, silence_to=to, gentle=silence is not None, **rest)


def _route(then: tuple[Branch, ...], **rest: Any) -> Route:
    return Route(then=then, **rest)


def _check_reminder(row: Row) -> None:
    if not row.has("cancel") and not row.has("after"):
        row.note("", "a `check_in` needs `after` and `opens`, or `cancel`", "missing-key")
    for name, other in (("after", "opens"), ("opens", "after"), ("at", "after")):
        if row.has(name) and not row.has(other):
            row.note(name, f"`{name}` needs `{other}` beside it", "missing-key")


def _reminder(
    mark: Mark,
    after: timedelta | None = None,
    at: time | None = None,
    opens: str | None = None,
    cancel: tuple[tuple[str, ...], ...] = (),
) -> dict[str, Any]:
    return {"delay": after, "at": at, "opens": opens, "cancels": tuple(name for some in cancel for name in some)}


REMINDER: Record[dict[str, Any]] = Record(
    "`check_in`",
    _reminder,
    (
        key("after", DURATION, about="How long until it comes."),
        key("at", TIME_OF_DAY, about='The local time of day it is moved to, as in "18:00".'),
        key("opens", STATE, about="The state it opens."),
        key(
            "cancel",
            one_or_more(CHECK_INS),
            about="Check-ins that are called off; `phase.all` those of a phase, `all` every one.",
        ),
    ),
    check=_check_reminder,
)


KINDS: Mapping[str, Record[Any]] = {
    "say": Record(
        "a `say`",
        Say,
        (
            key("say", TEXT, to="text", needed=True, about="What is said."),
            key("button", LABEL, about="Waits for this button before it goes on."),
            THEN,
            *COMMON,
        ),
    ),
    "ask": Record(
        "an `ask`",
        _ask,
        (
            key("ask", TEXT, to="text", needed=True, about="The question."),
            key("again", TEXT, about="Kinder words after an odd answer."),
            key(
                "more",
                TEXT,
                about="Said right after it, as a message of its own; where nothing of it holds, not at all.",
            ),
            key("answers", CHOSEN, about="The answers, of which one is chosen."),
            key("tick", TICKED, about="The answers, of which any number is ticked."),
            key("none", LABEL, about="The label of the button for none of them, under `tick`."),
            key("number", NUMBER_SHAPE, about="A number is asked, from `min` to `max`."),
            key("words", WORDS_SHAPE, about="The person's own words are asked."),
            key(
                "answers_from",
                Leaf("a list of answers", _places, form={"enum": ["places"]}),
                about="`places`: the entries of places.yaml are the answers.",
            ),
            key("not_sure", TRUTH, about='`true`: offers "Not sure"; the fact becomes `not_sure`.'),
            key("skip", TRUTH, about='`true`: offers "Skip"; the fact stays unknown.'),
            key("columns", whole(1, 4), about="Buttons beside each other, 1 to 4."),
            key("silence", LATER, about="Where it goes when nobody answers for so long; not in the quiet hours."),
            key("save_as", id_but(*WORDS_OF_CONDITIONS), about="The fact's name; left out: the state's own."),
            key(
                "then", BRANCHES, about="Where it goes next: a state, or lines of which the first that holds is taken."
            ),
            *COMMON,
        ),
        check=_check_ask,
    ),
    "guard": Record(
        "a `guard`",
        Guard,
        (
            key(
                "guard",
                ListOf(FLAG, lone=True, most=LONGEST_SCREEN, distinct=True),
                to="flags",
                needed=True,
                about="Red flags that are asked here: one with its own question, up to six as a list.",
            ),
            key("text", TEXT, about="What stands over the list."),
            THEN,
            *COMMON,
        ),
    ),
    "screen": Record(
        "a `screen`",
        Screen,
        (
            key(
                "screen",
                ListOf(ITEM, lone=True, distinct=True),
                to="items",
                needed=True,
                about="Screen items that are asked here.",
            ),
            key("text", TEXT, about="What stands over the list."),
            THEN,
            *COMMON,
        ),
    ),
    "route": Record(
        "a `route`",
        _route,
        (
            key("route", BRANCHES, to="then", needed=True, about="Says nothing: the first line that holds is taken."),
            *COMMON,
        ),
    ),
    "suggest": Record(
        "a `suggest`",
        Suggest,
        (
            key("suggest", TEXT, to="text", needed=True, about="What is said before the possible causes."),
            key("none", TEXT, needed=True, about="What is said when no cause fits."),
            key("after", TEXT, about="What is said after them."),
            THEN,
            *COMMON,
        ),
    ),
    "routine": ROUTINE,
    "check_in": Record(
        "a `check_in`",
        lambda check_in, **rest: CheckIn(**check_in, **rest),
        (
            key("check_in", REMINDER, needed=True, about="A reminder that comes later; or which ones are called off."),
            THEN,
            *COMMON,
        ),
    ),
    "end": Record(
        "an `end`",
        End,
        (
            key("end", TEXT, to="text", needed=True, about="What is said at the end."),
            key("then", BRANCHES, about="Where it goes on when the person writes again. Left out: from the start."),
            *COMMON,
        ),
    ),
}
"""Every kind of state, with its keys."""


class AnyKind:
    """A state of one of the kinds, for those who describe the language."""

    alternatives: tuple[Shaped[Any], ...] = tuple(KINDS.values())

    def read(self, node: Node, desk: Desk) -> tuple[AnyState, ...]:
        return read_state(node, desk, "", node.mark)


def read_state(node: Node, desk: Desk, short: str, mark: Mark) -> tuple[AnyState, ...]:
    """The state, and for a routine all of its steps."""
    kind = kind_of(node, desk, KINDS, "a state", mark)
    given = {"none_of_these": desk.names.none_of_these} if kind == "ask" else {}
    made = KINDS[kind].read(node, desk, name=f"{desk.phase}.{short}", mark=mark, **given)
    return made if isinstance(made, tuple) else (made,)
