"""What typed words mean: which red flags they tell of, and which offered answer they are.

Pure: knows no conversation, no channel, no clock and no file. Words can only raise urgency; whoever calls
decides what happens then. `Ear` answers the first question, `match_answer`, `match_many` and `read_number` the second.
"""

from bot.engine.hearing.answers import match_answer, match_many, read_number
from bot.engine.hearing.ear import Ear

__all__ = ["Ear", "match_answer", "match_many", "read_number"]
