"""The tables of a dialogue: red flags, causes, screens, places, messages. Knows no state."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

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
    Leaf,
    ListOf,
    OrNothing,
    Record,
    Row,
    SetOf,
    Shape,
    Table,
    entries_of,
    key,
    one_or_more,
    read_each,
)
from bot.dialogue.reading.when import WHEN, WORDS_OF_CONDITIONS
from bot.dialogue.reading.wording import PLAIN_PARTS, TEXT
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

TOLD_IN_ESCALATIONS = (
    "why",
    "do",
    "do_not",
    "told",
    *(f"{place}_{what}" for place in ("first", "more") for what in ("why", "do", "do_not")),
)
"""Placeholders known where an escalation is worded: of all its red flags, of the worst (`first_`), or of the others."""
MOST_POINTS = 20


# Red flags


RAISE: Record[Raise] = Record(
    "a line of `raise`",
    lambda mark, when, to: Raise(when, to, mark),
    (
        key("when", WHEN, needed=True, about="When the flag becomes more urgent."),
        key("to", level(Level.URGENT, Level.EMERGENCY), needed=True, about="The level it then has."),
    ),
)


def _check_flag(row: Row) -> None:
    own: Level | None = row.values.get("level")
    for line in row.values.get("raises", ()):
        if own is not None and line.to <= own:
            row.desk.note(line.mark, f"the flag is {own.word} already; `raise` makes it more urgent", "not-more-urgent")


class _Instead:
    """A text in which the placeholders of escalations are known."""

    alternatives: tuple[Shape[Any], ...] = (TEXT,)

    def read(self, node: Node, desk: Desk) -> Text:
        return TEXT.read(node, desk.within(phase=desk.phase, placeholders=TOLD_IN_ESCALATIONS))


RED_FLAG: Record[RedFlag] = Record(
    "a red flag",
    RedFlag,
    (
        key(
            "level",
            level(Level.SOON, Level.URGENT, Level.EMERGENCY),
            needed=True,
            about="How urgent the flag is: `emergency`, `urgent` or `soon`.",
        ),
        key("question", PLAIN, needed=True, about="The flag's own question, answered with yes, no or not sure."),
        key("line", PLAIN, needed=True, about="The line on lists: true when the flag is there."),
        key("why", PLAIN, needed=True, about="Why it matters, said in the escalation."),
        key("do", one_or_more(PLAIN), needed=True, about="What to do now."),
        key("do_not", ListOf(PLAIN, lone=True, least=0), needed=True, about="What not to do."),
        key("flagged_by", one_of("answer", ("yes", "no")), about="The answer that is the flag: `yes`, unless said."),
        key("only_when", WHEN, about="The flag is asked only when this holds; left out: of everyone."),
        key("raised_when", one_or_more(WHEN), about="Facts that raise the flag without asking."),
        key("raise", one_or_more(RAISE), to="raises", about="What makes the flag more urgent once it is raised."),
        key(
            "heard_as",
            ListOf(WORDS, lone=True, least=0),
            about="Phrases by which people tell of it; each must be heard.",
        ),
        key(
            "not_heard_as", ListOf(WORDS, lone=True, least=0), about="Phrases that sound like it and must not be heard."
        ),
        key("take_back_after", DURATION, about="How long it cannot be taken back."),
        key("no_reminders", TRUTH, about="`true`: once it was told of, nothing comes by itself any more."),
        key("instead", _Instead(), about="Said instead of the escalation's text, when this is the worst flag."),
        key("forbids", SetOf(ADVICE), about="Advice that this flag alone rules out."),
        key("gives", one_or_more(ID), about="Content labels of what the flag offers."),
        key("source", SOURCE, about="Where the flag comes from, and who reviewed it."),
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
        (
            key("heard_as", _PHRASES, about="More phrases that must be heard."),
            key("not_heard_as", _PHRASES, about="More phrases that must not be heard."),
        ),
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
        key("when", WHEN, needed=True, about="When these points count."),
        key("points", whole(1, MOST_POINTS), needed=True, about="How many points, 1 to 20."),
        key("because", PLAIN_PARTS, needed=True, about="The reason in words, as the person told it."),
    ),
)
CAUSE: Record[Cause] = Record(
    "a cause",
    lambda points_against=(), **rest: Cause(points_against=points_against, **rest),
    (
        key("label", LABEL, needed=True, about="The cause's name, for people."),
        key("need", WHEN, needed=True, about="What must hold for it to be a candidate at all."),
        key("for", one_or_more(REASON), to="points_for", needed=True, about="What speaks for it."),
        key(
            "against",
            one_or_more(REASON),
            to="points_against",
            about="What speaks against it: points that are taken off.",
        ),
        key("explain", PLAIN, needed=True, about="What happens there."),
        key("helps", PLAIN, needed=True, about="What helps."),
        key("lasts", PLAIN, needed=True, about="How long it lasts."),
        key("physician", PLAIN, needed=True, about="When to see a physician."),
        key("always_shown", TRUTH, about="`true`: shown whenever it has points enough."),
        key("source", SOURCE, about="Where it comes from, and who reviewed it."),
    ),
)
CAUSES: Record[CauseTable] = Record(
    "causes.yaml",
    lambda mark, causes, **own: CauseTable(tuple(causes.values()), **own),
    (
        key("enough", whole(1, 100), about="Points a cause needs to be shown."),
        key("within", whole(0, 100), about="What is more than this below the best is dropped."),
        key("at_most", whole(1, 10), about="So many causes are shown."),
        key("causes", Table(ID, CAUSE), needed=True, about="The causes by id."),
    ),
)


# Screens


class _Gives:
    """What an item answered with yes means: outcomes and one of the values of each."""

    alternatives: tuple[Shape[Any], ...] = (Table(ID, ID),)

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
        key("question", PLAIN, needed=True, about="The item's own question."),
        key("line", PLAIN, needed=True, about="The line on lists: true when it applies."),
        key(
            "gives",
            _Gives(),
            to="outcomes",
            needed=True,
            about="Outcome -> its value when the answer is yes or not sure.",
        ),
        key("when", WHEN, about="Answered by facts, never asked."),
        key("only_when", WHEN, about="Asked only when this holds."),
        key("source", SOURCE, about="Where it comes from, and who reviewed it."),
    ),
)
SCREENS: Record[ScreenTable] = Record(
    "screens.yaml",
    lambda mark, items, outcomes: ScreenTable(items, outcomes),
    (
        key(
            "outcomes",
            Table(id_but(*WORDS_OF_CONDITIONS), ListOf(ID, distinct=True, least=2)),
            needed=True,
            about="Each outcome's values, mildest first; the worst of the answers counts.",
        ),
        key("items", Table(ID, ITEM_RECORD), needed=True, about="The safety questions by id."),
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
        key("label", LABEL, needed=True, about="The place's name, for people."),
        key("emergency_number", WORDS, needed=True, about="The number to call now."),
        key("also", one_or_more(WORDS), about="Other words for the place."),
        key("checked", OrNothing(DATE), about="The day on which the numbers were checked; `null`: not yet."),
        key("source", OrNothing(WORDS), about="Where the numbers come from."),
    ),
    others=Table(ID, OrNothing(WORDS)),
)


class _Elsewhere:
    """The place of everybody whose place is not known."""

    alternatives: tuple[Shape[Any], ...] = (PLACE,)

    def read(self, node: Node, desk: Desk) -> Place:
        return PLACE.read(node, desk, id=ELSEWHERE)


def _line_of_a_place(word: Scalar, desk: Desk) -> str:
    if word.text not in desk.names.placeholders:
        desk.note_unknown(word, "line of a place", sorted(desk.names.placeholders), "unknown-placeholder")
    return word.text


def _places(
    mark: Mark, places: dict[str, Place], unknown: Place, only_when_checked: frozenset[str] = frozenset()
) -> tuple[dict[str, Place], Place]:
    """Lines that nobody has checked where that matters are not there at all, so that no text can say them."""
    shown = {
        id: place
        if place.checked
        else replace(
            place, values={name: words for name, words in place.values.items() if name not in only_when_checked}
        )
        for id, place in places.items()
    }
    return shown, unknown


PLACES: Record[tuple[dict[str, Place], Place]] = Record(
    "places.yaml",
    _places,
    (
        key(
            "only_when_checked",
            SetOf(Leaf("a line of a place", _line_of_a_place, form={"type": "string"})),
            about="Lines that are said only where `checked` holds a day, such as one for advice that is not urgent.",
        ),
        key("unknown", _Elsewhere(), needed=True, about="The place of everybody whose place is not known."),
        key("places", Table(id_but(ELSEWHERE), PLACE), needed=True, about="The places by id."),
    ),
)


# Messages


class _Message:
    """A text in which the placeholders of its message are known."""

    def __init__(self, message: MessageKey) -> None:
        self.message = message
        self.alternatives: tuple[Shape[Any], ...] = (LABEL if message.on_button else TEXT,)

    def read(self, node: Node, desk: Desk) -> Text:
        if self.message.on_button:
            return Text.of(Part(LABEL.read(node, desk), node.mark))
        return TEXT.read(node, desk.within(placeholders=self.message.placeholders))


MESSAGES: Record[dict[str, Text]] = Record(
    "messages.yaml",
    lambda mark, **messages: messages,
    tuple(key(name, _Message(message), needed=True, about=message.about) for name, message in MESSAGE_KEYS.items()),
)


# The summary for the physician

SUMMARY_WORDS = (
    "title", "note", "times", "since", "none", "no_signs", "level", "decided", "taken_back", "causes", "asked", "unasked",
    "needless", "unfinished", "skipped", "not_asked", "not_sure", "changed", "own_words", "quote", "next",
    "unshown",
)  # fmt: skip
"""Every line of the page that is no heading and no fact."""

SECTION: Record[SummarySection] = Record(
    "a section",
    lambda mark, id, **own: SummarySection(**own),
    (
        key("heading", PLAIN, needed=True, about="The heading of the section."),
        key("facts", Table(FACT, PLAIN), about="Facts of the section and what they are called."),
        key("over_time", Table(FACT, PLAIN), about="Facts of which every answer is listed, with its time."),
        key("done", PLAIN, about="Everything that was done is listed here (`did`); what is said when nothing was."),
    ),
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
                tuple(key(name, PLAIN, needed=True, about=f"The line `{name}`.") for name in SUMMARY_WORDS),
            ),
            needed=True,
            about="Every line of the page that is no heading and no fact.",
        ),
        key(
            "levels",
            Record(
                "the levels",
                lambda mark, **levels: levels,
                tuple(key(level.word, PLAIN, needed=True, about=f"What {level.word} is called.") for level in Level),
            ),
            needed=True,
            about="What each level is called on the page.",
        ),
        key("sections", Table(ID, SECTION), needed=True, about="The sections of answers, in this order."),
    ),
)
