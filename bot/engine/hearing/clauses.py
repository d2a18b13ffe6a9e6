"""Clauses of a text, each with what it speaks of, whether denied, when, of whom, and whether it asks. Knows no flag.

The meanings of a clause are signs such as "+lock" or "-walk" (denied). Parts of the body are never denied. A clause
also bears the reasons why it may not count: "past", "someone else", "what if", "question", "over".
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from bot.engine.hearing.amounts import tag_weekdays
from bot.engine.hearing.bodies import bind_bodies
from bot.engine.hearing.clause import Clause
from bot.engine.hearing.counting import SHORT_WEEKDAYS, WEEKDAYS
from bot.engine.hearing.cutting import cut
from bot.engine.hearing.persons import OTHERS, mark_persons
from bot.engine.hearing.questions import QUESTION_STEMS, answer_questions, mark_questions
from bot.engine.hearing.reading import Speller, Word, read_words
from bot.engine.hearing.tagging import tag_all
from bot.engine.hearing.times import TIME_STEMS, mark_times

_DAYS = frozenset({*WEEKDAYS, *SHORT_WEEKDAYS})


class Reader:
    """Reads a text into clauses. Built once; keeps nothing between texts."""

    def __init__(self, speller: Speller | None = None) -> None:
        self._speller = speller

    def clauses(self, text: str, today: date | None = None) -> list[Clause]:
        """Every clause of a text in order, tagged, with its reasons not to count."""
        return self.read(read_words(text, self._speller), today)

    def read(self, words: Sequence[Word], today: date | None = None) -> list[Clause]:
        """The clauses of words read already."""
        clauses = cut(words)
        stems = {word.stem for word in words}
        texts = {word.text for word in words}
        tag_all(clauses, stems, texts)
        if not _DAYS.isdisjoint(texts):
            tag_weekdays(clauses, today)
        bind_bodies(clauses, stems)
        if len(clauses) > 1:
            answer_questions(clauses)
        if not stems.isdisjoint(TIME_STEMS) or any(text[0].isdigit() for text in texts):
            mark_times(clauses)
        if not stems.isdisjoint(QUESTION_STEMS):
            mark_questions(clauses)
        if not texts.isdisjoint(OTHERS):
            mark_persons(clauses)
        return clauses
