"""Safety screens of care measures: the worst answer decides each outcome. Knows no text and no state."""

from __future__ import annotations

from datetime import datetime

from bot.dialogue.model import Dialogue, Screen, ScreenItem
from bot.engine.draft import Draft

HEALTH = "health"
"""The fact that holds the ids of all items answered yes."""


def items_to_ask(dialogue: Dialogue, screen: Screen, draft: Draft) -> tuple[ScreenItem, ...]:
    """The items of a screen that facts do not answer already, in the author's order."""
    items = (dialogue.screens.items[name] for name in screen.items)
    return tuple(
        item for item in items if item.when is None and (item.only_when is None or item.only_when.holds(draft))
    )


def keep_answers(dialogue: Dialogue, screen: Screen, yes: tuple[str, ...], draft: Draft, now: datetime) -> None:
    """Keeps which items of this screen are answered yes, and works all outcomes out again."""
    before = draft.facts.get(HEALTH, ())
    kept = tuple(name for name in before if name not in screen.items) if isinstance(before, tuple) else ()
    draft.tell(HEALTH, kept + tuple(name for name in screen.items if name in yes), now)
    work_out(dialogue, draft, now)


def work_out(dialogue: Dialogue, draft: Draft, now: datetime) -> None:
    """Every outcome anew: its mildest value, or the worst of the items that hold. Nothing before a screen was answered."""
    health = draft.facts.get(HEALTH)
    if not isinstance(health, tuple):
        return
    true_items = [
        item
        for item in dialogue.screens.items.values()
        if (item.when.holds(draft) if item.when is not None else item.id in health)
    ]
    for outcome, values in dialogue.screens.outcomes.items():
        worst = max(
            (values.index(item.outcomes[outcome]) for item in true_items if outcome in item.outcomes), default=0
        )
        if draft.facts.get(outcome) != values[worst]:
            draft.tell(outcome, values[worst], now)
