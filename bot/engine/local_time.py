"""The person's own time: offset, quiet hours, days that go by. Knows no clock; `now` is always an argument, aware, UTC."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, time, timedelta, timezone
from typing import TYPE_CHECKING

from bot.dialogue.conditions import FactValue

if TYPE_CHECKING:
    from bot.engine.draft import Draft

UTC_OFFSET = "utc_offset"
"""The fact that holds the time zone, as an answer id: `utc`, `utc_plus_1`, `utc_minus_5`, `utc_plus_5_30`."""
QUIET_FROM, QUIET_TO = time(21), time(8)
"""No reminder between these, local time (clinical brief 6: quiet hours; the hours are a project rule)."""
FIRST_AFTER_QUIET = time(9)


def offset(facts: Mapping[str, FactValue]) -> timedelta | None:
    """Local time minus UTC, or None when the person has not told."""
    told = facts.get(UTC_OFFSET)
    if not isinstance(told, str) or not told.startswith("utc"):
        return None
    parts = told.split("_")[1:]
    if not parts:
        return timedelta()
    sign = -1 if parts[0] == "minus" else 1
    numbers = [int(part) for part in parts[1:] if part.isdigit()]
    if not numbers:
        return None
    return sign * timedelta(hours=numbers[0], minutes=numbers[1] if len(numbers) > 1 else 0)


def local(draft: Draft, now: datetime) -> datetime:
    """`now` on the person's clock; UTC when their time zone is unknown."""
    return now.astimezone(timezone(offset(draft.facts) or timedelta()))


def when_due(draft: Draft, now: datetime, delay: timedelta, at: time | None) -> datetime:
    """When a reminder comes: after `delay`, moved to the local time `at` of that day, and out of the quiet hours.

    Without a known time zone nothing is guessed: exactly after `delay`, the time of day at which the person wrote.
    """
    due = now + delay
    if offset(draft.facts) is None:
        return due
    there = local(draft, due)
    if at is not None:
        there = datetime.combine(there.date(), at, there.tzinfo)
        if there <= local(draft, now):
            there += timedelta(days=1)
    if there.time() >= QUIET_FROM:
        there = datetime.combine(there.date() + timedelta(days=1), FIRST_AFTER_QUIET, there.tzinfo)
    elif there.time() < QUIET_TO:
        there = datetime.combine(there.date(), FIRST_AFTER_QUIET, there.tzinfo)
    return there.astimezone(UTC)


def is_quiet(facts: Mapping[str, FactValue], now: datetime) -> bool:
    """Whether it is night where the person is; never when their time zone is unknown."""
    there_is = offset(facts)
    if there_is is None:
        return False
    there = now.astimezone(timezone(there_is)).time()
    return there >= QUIET_FROM or there < QUIET_TO


def count_up(facts: frozenset[str], draft: Draft, now: datetime) -> None:
    """Numbers that grow by one a day are brought up to date: whole days since they were told."""
    for fact in facts:
        value, told = draft.facts.get(fact), draft.told_at.get(fact)
        if isinstance(value, (int, float)) and told is not None and (days := (now - told).days) > 0:
            draft.tell(fact, value + days, told + timedelta(days=days))
