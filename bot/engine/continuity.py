"""A conversation after an edit of its dialogue: it goes on where it can, and never from a red flag to less. Knows no disk."""

from __future__ import annotations

from bot.dialogue.model import Level
from bot.engine.draft import Draft
from bot.engine.machine import CROSSING, ESCALATION, Script


def carry_over(script: Script, draft: Draft) -> bool:
    """Takes a draft of another version into this one. True when its state is gone: it then stands at the crossing, bound for another.

    A state that is gone goes where `was` or a landing says; at urgent and emergency always to the escalation; with
    neither, to the start. Red flags stay raised even when the dialogue no longer knows them.
    """
    if draft.version == script.dialogue.version:
        return False
    draft.version = script.dialogue.version
    known = script.knows
    draft.pending = tuple(flag for flag in draft.pending if flag in script.dialogue.red_flags)
    draft.ticked = draft.singly = ()
    draft.history = tuple(state for state in draft.history if state in known)
    if draft.resume and draft.resume not in known:
        draft.resume = script.landing(draft.resume) or script.dialogue.start
    if not draft.state or draft.state in known:
        return False
    landing = script.landing(draft.state)
    if draft.level >= Level.URGENT and landing not in script.open[Level(draft.level)]:
        landing = ESCALATION[Level(draft.level)]
    draft.state = CROSSING
    draft.goal = landing or script.dialogue.start
    return True
