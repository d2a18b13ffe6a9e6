"""What every kind of state has, and where a statement comes from. Knows no particular kind."""

from __future__ import annotations

from datetime import date

from bot.dialogue.model import Source
from bot.dialogue.problems import Mark
from bot.dialogue.reading.branches import BRANCHES
from bot.dialogue.reading.shapes import ListOf, OrNothing, Record, SetOf, key, one_or_more
from bot.dialogue.reading.wording import TEXT
from bot.dialogue.reading.words import ADVICE, DATE, FORMER_STATE, ID, SEED, WORDS, one_of


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
        key("seed", ListOf(SEED, lone=True, least=0)),
        key("refs", ListOf(WORDS, lone=True, least=0)),
        key("reviewed_by", OrNothing(WORDS)),
        key("review_by", OrNothing(DATE)),
    ),
)
INHERITED = (
    key("why", TEXT),
    key("advice", SetOf(ADVICE)),
    key("gives", one_or_more(ID)),
    key("source", SOURCE),
)
"""Keys of a routine that hold for each of its steps."""
COMMON = (
    *INHERITED,
    key("topics", one_or_more(ID)),
    key("was", one_or_more(FORMER_STATE)),
    key("document", one_of("document", ("summary", "export"))),
    key("effect", one_of("effect", ("forget",))),
)
THEN = key("then", BRANCHES, needed=True)
