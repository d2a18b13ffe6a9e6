"""Limits: how long some steps of a routine may take together, whatever interrupts them. Knows no text."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from bot.dialogue.model import Dialogue, Limit
from bot.engine.replies import CancelTimer, SetTimer, TimerChange

LIMIT = "limit"
"""The timer's name."""


def limited(dialogue: Dialogue) -> Mapping[str, Limit]:
    """The steps that may take only so long, each with its limit."""
    return {name: state.limit for name, state in dialogue.states.items() if state.limit is not None}


def running(steps: Mapping[str, Limit], state: str, resume: str = "") -> Limit | None:
    """The limit of the step a conversation stands in, or of the one that it was called away from."""
    return steps.get(state) or steps.get(resume)


def changes(before: Limit | None, after: Limit | None, now: datetime) -> tuple[TimerChange, ...]:
    """What a turn that led from under one limit to under the other does to the timer."""
    if after is None:
        return () if before is None else (CancelTimer(LIMIT),)
    if before is not None and before.name == after.name:
        return ()
    return (SetTimer(LIMIT, now + after.after),)
