"""What typed words mean: which red flags they tell of, and which offered answer they are.

Pure: knows no conversation, no channel, no clock and no file. Words can only raise urgency; whoever calls
decides what happens then. `Ear` answers the first question, `match_answer`, `match_many` and `read_number` the second.

All of it is loaded when the first of these is asked for, since whoever only shows a first question need not wait for it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from bot.engine.hearing.answers import match_answer, match_flagged, match_many, read_number
    from bot.engine.hearing.ear import Ear

__all__ = ["Ear", "match_answer", "match_flagged", "match_many", "read_number"]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"{__name__} has no {name}")
    from bot.engine.hearing import answers, ear

    globals().update({known: getattr(ear if known == "Ear" else answers, known) for known in __all__})
    return globals()[name]
