"""The tables of a dialogue: red flags, causes, screens, places, messages. Knows no state."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from bot.dialogue.message_keys import MESSAGE_KEYS, MessageKey
from bot.dialogue.model import (
    Cause,
    CauseTable,
    Level,
    Place,
    Raise,
    Reason,
    RedFlag,
    ScreenItem,
    ScreenTable,
    Summary,
    SummarySection,
)
from bot.dialogue.problems import Mark
from bot.dialogue.reading.common import SOURCE
from bot.dialogue.reading.desk import Desk, Unusable
from bot.dialogue.reading.names import ELSEWHERE
from bot.dialogue.reading.shapes import (
    ListOf,
    OrNothing,
    Record,
    Row,
    SetOf,
    Table,
    entries_of,
    key,
    one_or_more,
    read_each,
)
from bot.dialogue.reading.when import WHEN, WORDS_OF_CONDITIONS
from bot.dialogue.reading.wording import TEXT
from bot.dialogue.reading.words import (
    ADVICE,
    DATE,
    DURATION,
    FACT,
    FLAG,
    ID,
    LABEL,
    PLAIN,
    TRUTH,
    WORDS,
    id_but,
    level,
    one_of,
    whole,
)
from bot.dialogue.reading.yaml_marks import Node, Scalar, quoted
from bot.dialogue.texts import Part, Text

TOLD_IN_ESCALATIONS = ("why", "do", "do_not", "told")
"""Placeholders known where an escalation is worded."""
MOST_POINTS = 20


# Red flags


RAISE: Record[Raise] = Record(
    "a line of `raise`",
    lambda mark, when, to: Raise(when, to, mark),
    (
        key("when", WHEN, needed=True),
        key("to", level(Level.URGENT, Level.EMERGENCY), needed=True),
    ),
)


def _check_flag(row: Row) -> None:
    own: Level | None = row.values.get("level")
    for line in row.values.get("raises", ()):
        if own is not None and line.to <= own:
            row.desk.note(line.mark, f"the flag is {own.word} already; `raise` makes it more urgent", "not-more-urgent")


class _Instead:
    """A text in which the placeholders of escalations are known."""

    def read(self, node: Node, desk: Desk) -> Text:
        return TEXT.read(node, desk.within(phase=desk.phase, placeholders=TOLD_IN_ESCALATIONS))


RED_FLAG: Record[RedFlag] = Record(
    "a red flag",
    RedFlag,
    (
        key("level", level(Level.SOON, Level.URGENT, Level.EMERGENCY), needed=True),
        key("question", PLAIN, needed=True),
        key("line", PLAIN, needed=True),
        key("why", PLAIN, needed=True),
        key("do", one_or_more(PLAIN), needed=True),
        key("do_not", ListOf(PLAIN, lone=True, least=0), needed=True),
        key("flagged_by", one_of("answer", ("yes", "no"))),
        key("only_when", WHEN),
        key("raised_when", one_or_more(WHEN)),
        key("raise", one_or_more(RAISE), to="raises"),
        key("heard_as", ListOf(WORDS, lone=True, least=0)),
        key("not_heard_as", ListOf(WORDS, lone=True, least=0)),
        key("take_back_after", DURATION),
        key("instead", _Instead()),
        key("forbids", SetOf(ADVICE)),
        key("gives", one_or_more(ID)),
        key("source", SOURCE),
    ),
    check=_check_flag,
)
RED_FLAGS = Table(ID, RED_FLAG)

_PHRASES = ListOf(WORDS, lone=True, least=0)
PHRASES: Table[tuple[tuple[str, ...], tuple[str, ...]]] = Table(
    FLAG,
    Record(
        "the phrases of a red flag",
        lambda mark, id, heard_as=(), not_heard_as=(): (heard_as, not_heard_as),
        (key("heard_as", _PHRASES), key("not_heard_as", _PHRASES)),
    ),
)


def with_phrases(
    flags: Mapping[str, RedFlag], phrases: Mapping[str, tuple[tuple[str, ...], tuple[str, ...]]]
) -> dict[str, RedFlag]:
    """The red flags with the phrases of phrases.yaml behind their own."""
    more = {
        name: replace(
            flags[name], heard_as=flags[name].heard_as + heard, not_heard_as=flags[name].not_heard_as + not_heard
        )
        for name, (heard, not_heard) in phrases.items()
    }
    return {**flags, **more}


# Causes


REASON: Record[Reason] = Record(
    "a reason",
    lambda mark, **own: Reason(**own),
    (
        key("when", WHEN, needed=True),
        key("points", whole(1, MOST_POINTS), needed=True),
        key("because", PLAIN, needed=True),
    ),
)
CAUSE: Record[Cause] = Record(
    "a cause",
    lambda points_against=(), **rest: Cause(points_against=points_against, **rest),
    (
        key("label", LABEL, needed=True),
        key("need", WHEN, needed=True),
        key("for", one_or_more(REASON), to="points_for", needed=True),
        key("against", one_or_more(REASON), to="points_against"),
        key("explain", PLAIN, needed=True),
        key("helps", PLAIN, needed=True),
        key("lasts", PLAIN, needed=True),
        key("physician", PLAIN, needed=True),
        key("always_shown", TRUTH),
        key("source", SOURCE),
    ),
)
CAUSES: Record[CauseTable] = Record(
    "causes.yaml",
    lambda mark, causes, **own: CauseTable(tuple(causes.values()), **own),
    (
        key("enough", whole(1, 100)),
        key("within", whole(0, 100)),
        key("at_most", whole(1, 10)),
        key("causes", Table(ID, CAUSE), needed=True),
    ),
)


# Screens


class _Gives:
    """What an item answered with yes means: outcomes and one of the values of each."""

    def read(self, node: Node, desk: Desk) -> dict[str, str]:
        entries = entries_of(node, desk, "`gives` of a screen item")
        values = read_each(((_Outcome(name), value) for name, value in entries), desk)
        return {name.text: value for (name, _), value in zip(entries, values, strict=True)}


class _Outcome:
    def __init__(self, name: Scalar) -> None:
        self.name = name

    def read(self, node: Node, desk: Desk) -> str:
        if self.name.text not in desk.names.outcomes:
            desk.note_unknown(self.name, "outcome", desk.names.outcomes, "unknown-outcome")
            raise Unusable
        values = desk.names.outcomes[self.name.text]
        return one_of(f"value of {quoted(self.name.text)}", values, "unknown-value").read(node, desk)


ITEM_RECORD: Record[ScreenItem] = Record(
    "a screen item",
    ScreenItem,
    (
        key("question", PLAIN, needed=True),
        key("line", PLAIN, needed=True),
        key("gives", _Gives(), to="outcomes", needed=True),
        key("when", WHEN),
        key("only_when", WHEN),
        key("source", SOURCE),
    ),
)
SCREENS: Record[ScreenTable] = Record(
    "screens.yaml",
    lambda mark, items, outcomes: ScreenTable(items, outcomes),
    (
        key("outcomes", Table(id_but(*WORDS_OF_CONDITIONS), ListOf(ID, distinct=True, least=2)), needed=True),
        key("items", Table(ID, ITEM_RECORD), needed=True),
    ),
)


# Places


def _place(
    mark: Mark,
    id: str,
    label: str,
    emergency_number: str,
    others: Mapping[str, str | None],
    also: tuple[str, ...] = (),
    checked: date | None = None,
    source: str | None = None,
) -> Place:
    values = {
        "emergency_number": emergency_number,
        **{name: words for name, words in others.items() if words is not None},
    }
    return Place(id, label, mark, also, values, checked, source or "")


PLACE: Record[Place] = Record(
    "a place",
    _place,
    (
        key("label", LABEL, needed=True),
        key("emergency_number", WORDS, needed=True),
        key("also", one_or_more(WORDS)),
        key("checked", OrNothing(DATE)),
        key("source", OrNothing(WORDS)),
    ),
    others=Table(ID, OrNothing(WORDS)),
)


class _Elsewhere:
    """The place of everybody whose place is not known."""

    def read(self, node: Node, desk: Desk) -> Place:
        return PLACE.read(node, desk, id=ELSEWHERE)


PLACES: Record[tuple[dict[str, Place], Place]] = Record(
    "places.yaml",
    lambda mark, places, unknown: (places, unknown),
    (
        key("unknown", _Elsewhere(), needed=True),
        key("places", Table(id_but(ELSEWHERE), PLACE), needed=True),
    ),
)


# Messages


class _Message:
    """A text in which the placeholders of its message are known."""

    def __init__(self, message: MessageKey) -> None:
        self.message = message

    def read(self, node: Node, desk: Desk) -> Text:
        if self.message.on_button:
            return Text.of(Part(LABEL.read(node, desk), node.mark))
        return TEXT.read(node, desk.within(placeholders=self.message.placeholders))


MESSAGES: Record[dict[str, Text]] = Record(
    "messages.yaml",
    lambda mark, **messages: messages,
    tuple(key(name, _Message(message), needed=True) for name, message in MESSAGE_KEYS.items()),
)


# The summary for the physician

SUMMARY_WORDS = (
    "title", "note", "none", "level", "decided", "taken_back", "causes", "asked", "not_asked", "not_sure", "changed",
    "own_words", "next",
)  # fmt: skip
"""Every line of the page that is no heading and no fact."""

SECTION: Record[SummarySection] = Record(
    "a section",
    lambda mark, id, heading, facts: SummarySection(heading, facts),
    (key("heading", PLAIN, needed=True), key("facts", Table(FACT, PLAIN), needed=True)),
)


def _summary(
    mark: Mark, words: Mapping[str, str], levels: Mapping[str, str], sections: Mapping[str, SummarySection]
) -> Summary:
    return Summary(words, {Level.of(word): said for word, said in levels.items()}, tuple(sections.values()))


SUMMARY: Record[Summary] = Record(
    "summary.yaml",
    _summary,
    (
        key(
            "words",
            Record(
                "the words of the summary",
                lambda mark, **words: words,
                tuple(key(name, PLAIN, needed=True) for name in SUMMARY_WORDS),
            ),
            needed=True,
        ),
        key(
            "levels",
            Record(
                "the levels",
                lambda mark, **levels: levels,
                tuple(key(level.word, PLAIN, needed=True) for level in Level),
            ),
            needed=True,
        ),
        key("sections", Table(ID, SECTION), needed=True),
    ),
)
