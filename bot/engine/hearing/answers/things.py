"""Which options the things named in a text point to, kind by kind: the thing itself, what lies above it, or all else.

Knows no yes and no and no likeness of words.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
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
    "skin.pink": ("skin.normal",),
    "activity.sport.team.volleyball": ("activity.sport.jumping",),
    "daytime.midday": ("daytime.afternoon",),
    "daytime.night": ("daytime.evening",),
    "daytime.evening": ("daytime.night",),
    "often.once": ("often.rarely",),
    "action.wait": ("action.later",),
    "action.later": ("action.wait", "action.skip"),
    "action.notdone": ("action.skip",),
    "action.skip": ("action.next",),
    "action.continue": ("action.next", "action.start", "action.again"),
    "action.next": ("action.continue", "action.skip"),
    "topic.language": ("topic.settings",),
    "topic.reminders": ("topic.settings",),
    "gait.aid": ("gait.limp", "gait.unable"),
}
# A rank told in words of another kind ("so so" where low, average and high are offered).
_SAME_RANK: dict[str, dict[str, str]] = {
    "degree": {
        "grade.good": "degree.lots", "grade.bad": "degree.little",
        "often.never": "degree.none", "often.rarely": "degree.little", "often.sometimes": "degree.little",
        "often.often": "degree.lots", "often.always": "degree.lots",
    },
    "change": {"grade.good": "change.better", "grade.bad": "change.worse"},
    "grade": {"degree.medium": "grade.ok", "effort.right": "grade.ok"},
    "often": {"degree.none": "often.never", "degree.little": "often.sometimes", "degree.lots": "often.often"},
}  # fmt: skip
# Where kinds disagree, the first of these that is named decides: a fall tells more than that it was sudden.
_DECIDES = ("cause",)
# Kinds whose things drop out when they are called fine ("left, the right is fine").
_CLEARED = table("side place movement activity body sign")
# Kinds by which people tell when it hurts, and when it does not.
_TIMES = table("moment movement activity")
# Kinds of which "too" adds nothing ("better than before too").
_COMPARED = table("change degree")
# Kinds that go on beyond any list, so that a thing no option names is "something else".
_OPEN_KINDS = table(
    """
    activity country person medicine remedy surface shoes language movement place helper tool goal feeling body
    illness treatment contact whereabouts job topic cause company role
    """
)
# What is done for good is not concluded from what is not wanted.
_ENDS_ALL = "action.delete"
_FAR = 100
_LIKELY_HOURS = (6, 23)


@dataclass(frozen=True, slots=True)
class Found:
    """Options that things point to.

    `torn`: the text names things of different options. `weak`: they are only the next best to what is named.
    """

    choices: frozenset[Choice] = frozenset()
    torn: bool = False
    weak: bool = False


def by_kinds(reply: Reply, offer: Offer, among: Sequence[Choice], kinds: Iterable[str]) -> Found:
    """The options that things point to. A wider kind goes before a narrower one, which may only tell more nearly."""
    found = {kind: each for kind in kinds if (each := _by_kind(kind, reply, offer, among)).choices}
    for kind in _DECIDES:
        if kind in found:
            return found[kind]
    agreed = Found()
    wider: set[str] = set()
    for kind, each in found.items():
        agreed = _agreed(agreed, each, wider)
        wider.add(kind)
    return agreed


def _agreed(agreed: Found, narrower: Found, wider: Collection[str]) -> Found:
    """What wider kinds have found and what a narrower one adds.

    Where they part, what is named itself goes before the next best, and the wider kinds go before the narrower if they
    name its options too; else the text is torn.
    """
    if not agreed.choices or agreed.torn:
        return agreed if agreed.torn else narrower
    common = agreed.choices & narrower.choices
    if common:
        beyond = [choice for choice in narrower.choices - common if not _is_named_by(choice, wider)]
        if narrower.torn and beyond:  # "stiff and sore"
            return Found(agreed.choices | narrower.choices, torn=True)
        return agreed if narrower.torn else Found(common, weak=agreed.weak and narrower.weak)
    if agreed.weak != narrower.weak:
        return narrower if agreed.weak else agreed
    if all(_is_named_by(choice, wider) for choice in narrower.choices):
        return agreed
    return Found(agreed.choices | narrower.choices, torn=True)


def _is_named_by(choice: Choice, kinds: Collection[str]) -> bool:
    """Whether an option names a thing of one of the kinds."""
    return any(kind_of(concept) in kinds for concept in choice.concepts)


def _by_kind(kind: str, reply: Reply, offer: Offer, among: Sequence[Choice]) -> Found:
    """The options that the text's things of one kind point to; none if it names none of them."""
    named = [mention for mention in reply.mentions if mention.kind == kind]
    told = _standing(kind, named, reply, offer)
    best = [each for mention in told if (each := _best(mention, kind, offer, among)).choices]
    if not best and kind in _SAME_RANK:
        best = [Found(frozenset(near)) for each in _ranks(kind, reply, offer) if (near := nearest_to(each, among))]
    if not best:
        return Found(_denying(kind, named, among))
    if kind == "action":  # "finished, tomorrow again" is a stop, no wait
        best = [each for each in best if not each.weak] or best
    sets = [each.choices for each in best]
    weak = all(each.weak for each in best)
    common = frozenset.intersection(*sets)
    if common:
        return Found(common, weak=weak)
    whole = _whole_of(told, kind, among)
    return Found(whole) if whole else Found(frozenset[Choice]().union(*sets), torn=True, weak=weak)


def _ranks(kind: str, reply: Reply, offer: Offer) -> set[str]:
    """What a text tells of a rank in words of other kinds; between a yes and a no "good" is no "a lot"."""
    ranks = _SAME_RANK[kind]
    not_rated = bool(offer.saying("yes")) or (kind == "degree" and not offer.is_rating)
    none = {"degree": "degree.none", "often": "often.never"}.get(kind, "")
    asked_of = {concept for concept, _ in offer.asked.matter if kind_of(concept) == "sign"}
    if none and any(_is_free(mention, asked_of) for mention in reply.mentions):  # "painless"
        return {none}
    return {
        ranks[each]
        for mention in reply.mentions
        if not mention.denied and not (not_rated and mention.kind == "grade")
        for each in mention.concepts
        if each in ranks
    }


def _is_free(mention: Mention, signs: Collection[str]) -> bool:
    """Whether a sign is told to be absent."""
    return any(straight(each) in signs and mention.denied != is_opposite(each) for each in mention.concepts)


def _standing(kind: str, named: Sequence[Mention], reply: Reply, offer: Offer) -> list[Mention]:
    """The things of a kind that count: told, not denied, not called fine, of now before of the past."""
    affirmed = [mention for mention in named if _is_told(mention) and not (mention.fine and kind in _CLEARED)]
    if kind == "daytime" and not affirmed:
        affirmed = _hours(reply)
    if kind in _TIMES:
        affirmed = [mention for mention in affirmed if not mention.spared] or affirmed
    present = [mention for mention in affirmed if not mention.past]
    adds = kind not in _COMPARED and not {"too", "also", "well", "both"}.isdisjoint(word.text for word in reply.words)
    return _special_only(present if present and not offer.asked.past and not adds else affirmed, kind)


def _is_told(mention: Mention) -> bool:
    """Whether something is named undenied, or its opposite denied ("no difference")."""
    return not mention.denied or any(map(is_opposite, mention.concepts))


def _special_only(told: Sequence[Mention], kind: str) -> list[Mention]:
    """Without the general things of which a special one is named too; a whole ("both") stays."""
    kept: list[Mention] = []
    for mention in told:
        mine = mention.concepts
        others = {concept for other in told if other is not mention for concept in other.concepts} - set(mine)
        general = len(mine) == 1 and not is_whole(mine[0]) and any(covers(mine[0], other) for other in others)
        if not general:
            kept.append(mention)
    return kept


def _denying(kind: str, named: Sequence[Mention], among: Sequence[Choice]) -> frozenset[Choice]:
    """The options that deny what the text denies ("not stiff" and "No stiffness")."""
    denied = {straight(concept) for mention in named if mention.denied for concept in mention.concepts}
    return frozenset(choice for choice in among if denied & choice.denies)


def _whole_of(told: Sequence[Mention], kind: str, among: Sequence[Choice]) -> frozenset[Choice]:
    """The option that stands for a whole, when the whole is named beside a part, or both sides are named."""
    named = {concept for mention in told for concept in mention.concepts}
    if not any(is_whole(concept) for concept in named) and kind != "side":
        return frozenset()
    return frozenset(
        choice
        for choice in among
        if any(is_whole(concept) and all(covers(concept, each) for each in named) for concept in choice.concepts)
    )


def _best(mention: Mention, kind: str, offer: Offer, among: Sequence[Choice]) -> Found:
    """The options nearest to what a mention names; those of all its readings."""
    found: set[Choice] = set()
    weak = True
    for concept in _deepest(mention.concepts):
        if is_opposite(concept) and not mention.denied:
            itself = {choice for choice in among if straight(concept) in choice.denies}
        else:
            itself = nearest_to(straight(concept), among)
        weak = weak and not itself
        found |= itself or _next_best(concept, kind, offer, among)
    return Found(frozenset(found), weak=weak)


def _deepest(concepts: Sequence[str]) -> list[str]:
    """Without those that stand above another ("all gone" is more than better)."""
    return [each for each in concepts if not any(other != each and covers(each, other) for other in concepts)]


def _next_best(concept: str, kind: str, offer: Offer, among: Sequence[Choice]) -> set[Choice]:
    """Where no option names a thing: those of the next best thing, or the one that stands for all else."""
    for instead in _NEXT_BEST.get(concept, ()):
        near = nearest_to(instead, among)
        if near:
            return near
    if concept.endswith(NONE_NAMES) and kind in offer.stakes and kind in _OPEN_KINDS:  # "healthy": "None of these"
        return {choice for choice in among if choice is offer.residual and choice.is_none}
    is_other = offer.residual in among and _may_be_other(kind, concept, offer)
    return {choice for choice in among if is_other and choice is offer.residual}


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
            found.append(Mention("daytime", tuple(dict.fromkeys(map(part_of_day, hours))), amount.start, amount.end))
    return found


def by_exclusion(reply: Reply, among: Sequence[Choice]) -> Choice | None:
    """ "Not the left, the other one", "anything but the first": of two options the one that is left."""
    offered = [choice for choice in among if not choice.says]
    parts = [choice for choice in offered if not choice.residual and not any(map(is_whole, choice.concepts))]
    if len(parts) != 2:
        return None
    denied = {choice for choice in parts if _is_denied(choice, reply) or _is_put_aside(choice, reply, among)}
    if any(_ENDS_ALL in choice.concepts for choice in parts) and len(reply.plain) > 2:  # "no, leave it there"
        return None
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
