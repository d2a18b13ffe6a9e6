"""Which options the things named in a text point to, kind by kind: the thing itself, what lies above it, or all else.

Knows no yes and no and no likeness of words.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from bot.engine.hearing.answers.lexicon import covers, is_opposite, is_whole, kind_of, straight
from bot.engine.hearing.answers.mentions import Mention
from bot.engine.hearing.answers.numbers import CLOCK, EITHER_HALF, amounts_in
from bot.engine.hearing.answers.offer import NONE_NAMES, Choice, Offer, part_of_day
from bot.engine.hearing.answers.pointing import place_of
from bot.engine.hearing.answers.reply import Reply
from bot.engine.hearing.tables import words as table

# Where nothing nearer is offered, these are near enough.
_NEXT_BEST: dict[str, tuple[str, ...]] = {
    "daytime.midday": ("daytime.afternoon",),
    "daytime.night": ("daytime.evening",),
    "daytime.evening": ("daytime.night",),
    "degree.extreme": ("degree.lots",),
    "often.once": ("often.rarely",),
    "action.wait": ("action.later",),
    "action.later": ("action.wait", "action.skip"),
    "action.notdone": ("action.skip",),
    "action.skip": ("action.next",),
    "action.continue": ("action.next", "action.start"),
    "action.next": ("action.continue", "action.skip"),
    "moment.next": ("moment.after",),
}
# Where kinds disagree, the first of these that is named decides: a fall tells more than that it was sudden.
_DECIDES = ("cause",)
# Kinds whose things drop out when they are called fine ("left, the right is fine").
_CLEARED = table("side place movement activity body sign")
# Kinds of which "too" adds nothing ("better than before too").
_COMPARED = table("change degree")
# Kinds that go on beyond any list, so that a thing no option names is "something else".
_OPEN_KINDS = table(
    """
    activity country person medicine remedy surface shoes language movement place helper tool goal feeling body
    illness treatment contact whereabouts job topic cause company role
    """
)
_FAR = 100
_LIKELY_HOURS = (6, 23)


@dataclass(frozen=True, slots=True)
class Found:
    """Options that things point to. `torn`: the text names things of different options."""

    choices: frozenset[Choice] = frozenset()
    torn: bool = False


def by_kinds(reply: Reply, offer: Offer, among: Sequence[Choice], kinds: Iterable[str]) -> Found:
    """The options that several kinds of things agree on."""
    found = {kind: each for kind in sorted(kinds) if (each := _by_kind(kind, reply, offer, among)).choices}
    for each in (*(found[kind] for kind in _DECIDES if kind in found), *(each for each in found.values() if each.torn)):
        return each
    for sets in ([each.choices for each in found.values()], _without_residual(found.values())):
        common = frozenset.intersection(*sets) if sets else frozenset()
        if common:
            return Found(common)
    return Found(frozenset[Choice]().union(*(each.choices for each in found.values())), torn=bool(found))


def _without_residual(found: Iterable[Found]) -> list[frozenset[Choice]]:
    return [each.choices for each in found if not all(choice.residual for choice in each.choices)]


def _by_kind(kind: str, reply: Reply, offer: Offer, among: Sequence[Choice]) -> Found:
    """The options that the text's things of one kind point to; none if it names none of them."""
    named = [mention for mention in reply.mentions if mention.of(kind)]
    told = _standing(kind, named, reply, offer)
    sets = [best for mention in told if (best := _best(mention, kind, offer, among))]
    if not sets:
        return Found(_denying(kind, named, among))
    common = frozenset.intersection(*sets)
    if common:
        return Found(common)
    whole = _whole_of(told, kind, among)
    return Found(whole) if whole else Found(frozenset[Choice]().union(*sets), torn=True)


def _standing(kind: str, named: Sequence[Mention], reply: Reply, offer: Offer) -> list[Mention]:
    """The things of a kind that count: told, not denied, not called fine, of now before of the past."""
    affirmed = [mention for mention in named if not mention.denied and not (mention.fine and kind in _CLEARED)]
    if kind == "daytime" and not affirmed:
        affirmed = _hours(reply)
    present = [mention for mention in affirmed if not mention.past]
    adds = kind not in _COMPARED and not {"too", "also", "well", "both"}.isdisjoint(word.text for word in reply.words)
    return _special_only(present if present and not offer.asked.past and not adds else affirmed, kind)


def _special_only(told: Sequence[Mention], kind: str) -> list[Mention]:
    """Without the general things of which a special one is named too; a whole ("both") stays."""
    kept: list[Mention] = []
    for mention in told:
        mine = mention.of(kind)
        others = {concept for other in told if other is not mention for concept in other.of(kind)} - set(mine)
        general = len(mine) == 1 and not is_whole(mine[0]) and any(covers(mine[0], other) for other in others)
        if not general:
            kept.append(mention)
    return kept


def _denying(kind: str, named: Sequence[Mention], among: Sequence[Choice]) -> frozenset[Choice]:
    """The options that deny what the text denies ("not stiff" and "No stiffness")."""
    denied = {straight(concept) for mention in named if mention.denied for concept in mention.of(kind)}
    return frozenset(choice for choice in among if denied & choice.denies)


def _whole_of(told: Sequence[Mention], kind: str, among: Sequence[Choice]) -> frozenset[Choice]:
    """The option that stands for a whole, when the whole is named beside a part, or both sides are named."""
    named = {concept for mention in told for concept in mention.of(kind)}
    if not any(is_whole(concept) for concept in named) and kind != "side":
        return frozenset()
    return frozenset(
        choice
        for choice in among
        if any(is_whole(concept) and all(covers(concept, each) for each in named) for concept in choice.concepts)
    )


def _best(mention: Mention, kind: str, offer: Offer, among: Sequence[Choice]) -> frozenset[Choice]:
    """The options nearest to what a mention names; those of all its readings."""
    found: set[Choice] = set()
    for concept in mention.of(kind):
        if is_opposite(concept):
            found |= {choice for choice in among if straight(concept) in choice.denies}
            continue
        best = next(filter(None, (nearest_to(each, among) for each in (concept, *_NEXT_BEST.get(concept, ())))), None)
        if best is None and offer.residual in among and _may_be_other(kind, concept, offer):
            best = {choice for choice in among if choice is offer.residual}
        found |= best or set()
    return frozenset(found)


def nearest_to(concept: str, among: Sequence[Choice]) -> set[Choice]:
    """The options that name a thing or what lies nearest above it, or else those that name what lies below it."""
    nearest: dict[int, set[Choice]] = {}
    for choice in among:
        for each in choice.concepts:
            if is_whole(each) and each != concept:
                continue
            if covers(each, concept):
                nearest.setdefault(concept.count(".") - each.count("."), set()).add(choice)
            elif covers(concept, each):
                nearest.setdefault(_FAR, set()).add(choice)
    return nearest[min(nearest)] if nearest else set()


def _may_be_other(kind: str, concept: str, offer: Offer) -> bool:
    """Whether a thing that no option names is "something else": at least two options are of its kind, if there are two."""
    if kind not in _OPEN_KINDS or kind not in offer.stakes or concept.endswith(NONE_NAMES):
        return False
    alike = sum(any(kind_of(each) == kind for each in choice.concepts) for choice in offer.choices)
    return alike >= min(2, len(offer.choices) - 1)


def _hours(reply: Reply) -> list[Mention]:
    """Times of day that clock times tell; an hour of either half of the day may be two."""
    found: list[Mention] = []
    first, last = _LIKELY_HOURS
    for amount in amounts_in(reply.words):
        if amount.measure == CLOCK:
            halves = (amount.low, amount.low + 12) if amount.unit == EITHER_HALF else ()
            hours = [hour for hour in halves if first <= hour < last] or [amount.low]
            found.append(Mention(tuple(dict.fromkeys(map(part_of_day, hours))), amount.start, amount.end))
    return found


def by_exclusion(reply: Reply, among: Sequence[Choice]) -> Choice | None:
    """ "Not the left, the other one", "anything but the first": of two options the one that is left."""
    offered = [choice for choice in among if not choice.says]
    parts = [choice for choice in offered if not choice.residual and not any(map(is_whole, choice.concepts))]
    if len(parts) != 2:
        return None
    denied = {choice for choice in parts if _is_denied(choice, reply) or _is_put_aside(choice, reply, among)}
    if len(denied) != 1:
        return None
    texts = {word.text for word in reply.plain}
    points = not texts.isdisjoint(("other", "opposite", "but", "except"))
    return next(choice for choice in parts if choice not in denied) if points or len(offered) == 2 else None


def _is_denied(choice: Choice, reply: Reply) -> bool:
    return any(mention.denied and not choice.concepts.isdisjoint(mention.concepts) for mention in reply.mentions)


def _is_put_aside(choice: Choice, reply: Reply, among: Sequence[Choice]) -> bool:
    """ "But not the first": whether its place in the list is named after a denial."""
    for at, word in enumerate(reply.plain):
        if word.text in ("not", "but", "except"):
            following = reply.plain[at + 1 : at + 4]
            if any(place_of(following[:count], len(among)) == choice.place for count in range(1, len(following) + 1)):
                return True
    return False
