"""Where one episode ends and the next begins, and what is still known then. Knows no text and no state."""

from __future__ import annotations

from collections.abc import Collection

from bot.dialogue.model import Dialogue, Level, RedFlag
from bot.engine import local_time
from bot.engine.draft import Draft

STAYS_ON_RECORD = ("raised", "cleared")
"""Both answers to a red flag that was taken back are kept (clinical brief 2.1)."""


def known_after_restart(dialogue: Dialogue) -> frozenset[str]:
    """Where the person is, and what the dialogue adds."""
    return dialogue.kept.restart | {dialogue.place_fact, local_time.UTC_OFFSET}


def known_in_a_new_episode(dialogue: Dialogue) -> frozenset[str]:
    """What a restart leaves, and who the person is."""
    return known_after_restart(dialogue) | dialogue.kept.new_episode


def begin(draft: Draft, known: Collection[str]) -> None:
    """Forgets what was told before, but for the facts `known`. Red flags stay raised: only their own question clears them."""
    draft.facts = {name: value for name, value in draft.facts.items() if name in known}
    draft.told_at = {name: at for name, at in draft.told_at.items() if name in known}
    draft.heard = {name: words for name, words in draft.heard.items() if name in draft.pending}
    draft.cleared = ()
    draft.record = tuple(entry for entry in draft.record if entry.what in STAYS_ON_RECORD)


def forget_what_was_asked_for(flag: RedFlag, draft: Draft, dialogue: Dialogue) -> None:
    """The flag was taken back: what was asked because of it says nothing about the next time. Without urgent flags: all."""
    gone = dialogue.kept.of_flags
    if draft.level >= Level.URGENT:
        gone = gone.intersection(fact for rule in flag.raises for fact in rule.when.facts_used())
    for fact in gone:
        draft.forget_fact(fact)
