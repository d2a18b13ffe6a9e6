"""Which option covers the number, the stretch of time, the hour or the frequency that a text tells."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from bot.engine.hearing.answers.cues import NOUGHT, SCALE
from bot.engine.hearing.answers.numbers import (
    AGE,
    CLOCK,
    EITHER_HALF,
    MEASURES,
    PLAIN,
    RATE,
    SCORE,
    SMALL,
    TIME,
    Amount,
    amounts_in,
    is_span,
    tells_no_days,
    told_last,
)
from bot.engine.hearing.answers.offer import Choice, Offer
from bot.engine.hearing.answers.polarity import is_lost
from bot.engine.hearing.answers.reply import Reply
from bot.engine.hearing.heard import Match
from bot.engine.hearing.tables import words as table

_FEW_WORDS = 4
_OF_AGE = frozenset(("how", "old"))
_ANYWHERE = table("somewhere anywhere ranges varies")
_THINGS = table("reps rep sets set times minutes mins steps squats raises lunges tablets pills")
_FEW = (2.0, 5.0)  # days that "a few" may be
_YEARS_OLD = ("y", "a")  # years, or told as an age
_WAKING_HOURS = (5, 24)
_AGES_FROM = 11  # options that cover more than this are taken to be ages
_YEARS = (1900, 2100)  # a bare number from here to here is a calendar year ("born in 1999"), no amount


def by_number(reply: Reply, offer: Offer) -> Match | None:
    """The option that covers what a text tells; None when it tells no number of the measure asked for."""
    if not offer.ranged:
        return None
    amounts = [amount for amount in amounts_in(reply.words) if not _is_year(amount)]
    if offer.asked.stems >= _OF_AGE or "age" in offer.asked.stems:  # "turned 17 last week"
        amounts = [each for each in amounts if each.measure != TIME or each.unit[:1] in _YEARS_OLD] or amounts
    if offer.is_scale and offer.measure in (PLAIN, SCORE):  # "I did 10 reps" is no pain of 10
        amounts = [each for each in amounts if not _is_no_number(reply, each)]
        counted = [each for each in amounts if not _counts_things(reply, each)]
        if amounts and not counted:
            return _asked_back(())
        amounts = counted
    found = [turned for amount in amounts if (turned := _turned(amount, offer)) is not None]
    if offer.measure == TIME and any(amount.high >= 2 for amount in found):
        found = [amount for amount in found if amount.high > 1 or amount.unit]  # "5 days, worse today"
    if any(amount.unit == AGE for amount in found):  # "drawing my pension for nine years": 9 is no age
        found = [amount for amount in found if amount.unit == AGE or amount.unit not in MEASURES]
    if offer.is_scale and offer.measure == TIME:  # "started today": no day yet
        found = [replace(each, low=0, high=0) if 0 < each.low == each.high < 0.5 else each for each in found]
    if offer.is_scale and _only_was(reply, found):
        return _asked_back(())
    if not found and offer.measure == TIME and tells_no_days(reply.words):
        return _asked_back(())
    if not found and offer.measure == CLOCK:
        return _near_hour(reply, offer)
    if not found:
        return _on_scale(reply, offer) if offer.is_scale else _none_at_all(reply, offer)
    if offer.is_scale and offer.asked.peak and len(found) > 1:  # "6 at the peak, then down to 2"
        found = [max(found, key=lambda amount: amount.high)]
    if offer.measure == TIME and any(word.text == "few" for word in reply.words) and len(found) == 1:
        unit = found[0].low / 3
        found = [replace(found[0], low=_FEW[0] * unit, high=_FEW[1] * unit)]
    wide = len(found) == 2 and abs(found[1].high - found[0].low) > 1
    if wide and not _ANYWHERE.isdisjoint(word.text for word in reply.words):  # "somewhere from 2 to 7"
        return _asked_back(())
    found = _higher_of_two(reply, offer, told_last(reply.words, found))
    picks: dict[Choice, None] = {}
    for amount in found:
        if offer.is_scale and amount.low == amount.high and (amount.low + SMALL) % 1 == 0:  # "less than one"
            before = {word.text for word in reply.words[: amount.start]}
            told = round(amount.low) - (0 if before & {"nearly", "almost"} else 1)
            amount = replace(amount, low=told, high=told)
        low, high = _held(amount.low, offer.ranged), _held(amount.high, offer.ranged)
        if low is None or low is not high:
            return _asked_back(choice for choice in (low, high) if choice is not None)
        picks[low] = None
    pick, *others = picks
    if len(amounts) > 1 and is_lost(reply.words):
        return _asked_back(picks)  # "3 or 4, I lost count"
    rival = _pointed_at(reply, offer)
    if others or (rival is not None and rival is not pick):
        return _asked_back([pick, *others] if others else [c for c in (rival, pick) if c is not None])
    return Match(pick.option.id, (), "range")


def _counts_things(reply: Reply, amount: Amount) -> bool:
    """Whether a number is one of repetitions or minutes, and so none on a scale."""
    return amount.end < len(reply.words) and reply.words[amount.end].text in _THINGS


def _is_no_number(reply: Reply, amount: Amount) -> bool:
    """Whether it is the "once" of "did not hurt once"."""
    return reply.words[amount.start].text == "once"


def _only_was(reply: Reply, found: Sequence[Amount]) -> bool:
    """Whether the one number is of the past, and what is now has none ("it was 6, now it's less")."""
    texts = [word.text for word in reply.words]
    if len(found) != 1 or "now" not in texts:
        return False
    now = texts.index("now")
    return found[0].end <= now < len(texts) - 1 and not {"was", "were"}.isdisjoint(texts[: found[0].start])


def _is_year(amount: Amount) -> bool:
    return not amount.unit and amount.low == amount.high and _YEARS[0] <= amount.low <= _YEARS[1]


def _asked_back(choices: Iterable[Choice]) -> Match:
    return Match(None, tuple(dict.fromkeys(choice.option.id for choice in choices))[:2])


def _higher_of_two(reply: Reply, offer: Offer, found: list[Amount]) -> list[Amount]:
    """Of "4 or 5" on a scale, or of pain, the higher one."""
    of_pain = offer.is_scale or any(concept == "sign.pain" for concept, _ in offer.asked.things)
    if len(found) != 2 or not of_pain or offer.measure not in (PLAIN, SCORE) or not is_span(reply.words, *found):
        return found
    first, second = found
    return [max(found, key=lambda amount: amount.high)] if abs(first.high - second.high) <= 1 else found


def _pointed_at(reply: Reply, offer: Offer) -> Choice | None:
    """The line a bare "2" may point at, where it may just as well be 2 days or 2 o'clock."""
    if len(reply.plain) != 1 or not reply.plain[0].text.isdigit():
        return None
    ages = any(choice.covers is not None and choice.covers.low > _AGES_FROM for choice in offer.ranged)
    place = int(reply.plain[0].text) - 1
    if (ages or offer.measure in (TIME, CLOCK, RATE)) and 0 <= place < len(offer.choices):
        return offer.choices[place]
    return None


def _turned(amount: Amount, offer: Offer) -> Amount | None:
    """An amount in the measure of the offer; None when it measures something else."""
    if amount.unit == AGE:
        return replace(amount, low=amount.low * offer.unit, high=amount.high * offer.unit, measure=offer.measure)
    if offer.measure == CLOCK and (amount.unit == EITHER_HALF or amount.measure == PLAIN):
        return _sure_hour(amount, offer.ranged)
    if amount.unit == EITHER_HALF:
        amount = replace(amount, measure=PLAIN, unit="")
    if amount.measure == offer.measure or (amount.measure, offer.measure) in ((SCORE, PLAIN), (PLAIN, SCORE)):
        return amount
    if amount.measure in (PLAIN, SCORE) and offer.measure != CLOCK:
        size = 1.0 if offer.measure == RATE else offer.unit
        return replace(amount, low=amount.low * size, high=amount.high * size, measure=offer.measure)
    if amount.measure == RATE and offer.measure == TIME and offer.is_scale:  # "mon and wed": how many days
        return replace(amount, measure=TIME)
    if offer.measure == RATE and amount.measure == TIME and amount.unit == "day":
        return replace(amount, measure=RATE)
    return None


def _sure_hour(amount: Amount, ranged: Sequence[Choice]) -> Amount | None:
    """An hour of which one half of the day only is on offer."""
    first, last = _WAKING_HOURS
    hours = [hour for hour in (amount.low, amount.low + 12) if first <= hour < last and _held(hour, ranged)]
    return replace(amount, low=hours[0], high=hours[0], measure=CLOCK, unit="") if len(hours) == 1 else None


_HOURS = {"morning": 8.0, "midday": 12.5, "afternoon": 15.0, "evening": 18.5, "night": 21.5}
_NEAR_HOURS = 2.5
_ENDS = {"earliest", "soonest", "latest"}


def _near_hour(reply: Reply, offer: Offer) -> Match | None:
    """The hour on offer that is nearest to a time of day told in words ("at bedtime")."""
    told = {
        concept.rpartition(".")[2]
        for mention in reply.mentions
        if mention.kind == "daytime"
        for concept in mention.concepts
    }
    texts = {word.text for word in reply.plain}
    if not told and texts & _ENDS:
        ordered = sorted(offer.ranged, key=lambda choice: choice.covers.low if choice.covers else 0)
        return Match(ordered[0 if "latest" not in texts else -1].option.id, (), "range")
    hours = [_HOURS[each] for each in told if each in _HOURS]
    if len(hours) != 1:
        return None
    away = sorted(
        (abs(choice.covers.low - hours[0]), choice.place)
        for choice in offer.ranged
        if choice.covers and choice.covers.is_point
    )
    if not away or away[0][0] > _NEAR_HOURS or (len(away) > 1 and away[1][0] - away[0][0] < 1):
        return None
    return Match(offer.choices[away[0][1]].option.id, (), "range")


def _held(value: float, ranged: Iterable[Choice]) -> Choice | None:
    """The choice with the narrowest range that holds a value."""
    holding = [
        (choice.covers.width(value), choice) for choice in ranged if choice.covers and choice.covers.holds(value)
    ]
    return min(holding, key=lambda each: each[0])[1] if holding else None


def _none_at_all(reply: Reply, offer: Offer) -> Match | None:
    """ "None yet" where a range holds nought and no option says no."""
    if offer.saying("no") or offer.measure not in (PLAIN, RATE) or len(reply.plain) > _FEW_WORDS:
        return None
    nought = [choice for choice in offer.ranged if choice.covers is not None and choice.covers.holds(0)]
    told = any(True for _ in NOUGHT.all_in(reply.stems))
    return Match(nought[0].option.id, (), "range") if told and len(nought) == 1 else None


def _percent(reply: Reply) -> float | None:
    """The one percentage that a text tells."""
    texts = [word.text for word in reply.words]
    at = [place for place, text in enumerate(texts) if text in ("%", "percent", "pct") and place]
    before = texts[at[0] - 1] if len(at) == 1 else ""
    return float(before) if before.isdigit() and len(before) <= 3 and 0 <= int(before) <= 100 else None


def _on_scale(reply: Reply, offer: Offer) -> Match | None:
    """ "None", "half way", "worst ever", "80 %" on a scale of numbers."""
    percent = _percent(reply)
    if percent is not None:
        whole = max(choice.covers.high for choice in offer.ranged if choice.covers)
        part = _held(percent / 100 * whole, offer.ranged)
        return Match(part.option.id, (), "range") if part is not None else None
    hits = list(SCALE.all_in(reply.stems))
    named = {name for _, _, names in hits for name in names}
    told = sum(end - start for start, end, _ in hits)
    if len(named) != 1 or len(reply.plain) - told > _FEW_WORDS:
        return None
    ordered = sorted(offer.ranged, key=lambda choice: choice.covers.low if choice.covers else 0)
    place = {"low": 0, "middle": (len(ordered) - 1) // 2, "high": len(ordered) - 1}[named.pop()]
    return Match(ordered[place].option.id, (), "range")
