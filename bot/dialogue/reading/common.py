"""What every kind of state has, and where a statement comes from. Knows no particular kind."""

from __future__ import annotations

from datetime import date

from bot.dialogue.model import Source
from bot.dialogue.problems import Mark
from bot.dialogue.reading.branches import BRANCHES
from bot.dialogue.reading.shapes import ListOf, OrNothing, Record, SetOf, key, one_or_more
from bot.dialogue.reading.wording import TEXT
from bot.dialogue.reading.words import ADVICE, DATE, FORMER_STATE, ID, SEED, TRUTH, WORDS, one_of


def _source(
    mark: Mark,
    seed: tuple[str, ...] = (),
    refs: tuple[str, ...] = (),
    reviewed_by: str | None = None,
    review_by: date | None = None,
) -> Source:
    return Source(seed, refs, reviewed_by, review_by)


SOURCE: Record[Source] = Record(
    "a source",
    _source,
    (
        key(
            "seed",
            ListOf(SEED, lone=True, least=0),
            about="Statements of the source text that are said here: S1, S2, ...",
        ),
        key("refs", ListOf(WORDS, lone=True, least=0), about="Keys of the sources, as in the clinical brief."),
        key("reviewed_by", OrNothing(WORDS), about="The clinician who has reviewed it; `null` until somebody did."),
        key("review_by", OrNothing(DATE), about="The day by which it is to be reviewed: year-month-day."),
    ),
)

INHERITED = (
    key("why", TEXT, about="What /why answers here."),
    key("advice", SetOf(ADVICE), about="Labels of the safety contract for what is advised here."),
    key("no_advice", TRUTH, about="`true`: nothing is advised here, although words of advice stand in the text."),
    key("gives", one_or_more(ID), about="Content labels: what is offered here (ice, elevation, calf_raise, ...)."),
    key("source", SOURCE, about="Where this comes from, and who reviewed it."),
)
"""Keys of a routine that hold for each of its steps."""
COMMON = (
    *INHERITED,
    key("topics", one_or_more(ID), about="Other names under which rehearsals look for this question."),
    key(
        "was",
        one_or_more(FORMER_STATE),
        about="Former full names of this state, so that people who stood there go on here.",
    ),
    key(
        "document",
        one_of("document", ("summary", "export")),
        about="A file that is sent along: `summary` for the physician, or `export` of everything kept.",
    ),
    key("effect", one_of("effect", ("forget",)), about="Something done to what is kept: `forget` erases all of it."),
)
THEN = key(
    "then", BRANCHES, needed=True, about="Where it goes next: a state, or lines of which the first that holds is taken."
)
