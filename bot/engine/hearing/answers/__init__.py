"""Which of the offered answers a typed text is: one, several, a number, or none for sure."""

from bot.engine.hearing.answers.choosing import match_answer
from bot.engine.hearing.answers.flagged import match_flagged
from bot.engine.hearing.answers.numbers import read_number
from bot.engine.hearing.answers.several import match_many

__all__ = ["match_answer", "match_flagged", "match_many", "read_number"]
