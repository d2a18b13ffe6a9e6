"""Which several of the offered lines a typed text picks: numbers, names, "all of them", "all but the last", "none".

What a text denies or calls fine is never picked, and "none" is only told when nothing it says stands against it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from bot.engine.hearing.answers.choosing import match_answer
from bot.engine.hearing.answers.cues import NONE, WHOLES
from bot.engine.hearing.answers.lexicon import is_opposite, kind_of, straight
from bot.engine.hearing.answers.likeness import by_words
from bot.engine.hearing.answers.mentions import Mention, mentions_of
from bot.engine.hearing.answers.offer import Choice, Offer, offer_of
from bot.engine.hearing.answers.pointing import place_of
from bot.engine.hearing.answers.polarity import hits_in, said
from bot.engine.hearing.answers.reply import reply_of
from bot.engine.hearing.answers.things import nearest_to
from bot.engine.hearing.answers.typed import read_answer
from bot.engine.hearing.heard import ManyMatch, Option
from bot.engine.hearing.reading import Word

_PARTS = frozenset(("and", "or", "also", "plus"))


_MORE = frozenset(("change.worse", "load.more"))
_SIGNS_BOTH_WAYS = frozenset(("sign.warmth",))


def match_many(text: str, options: Sequence[Option], question: str = "") -> ManyMatch:
    """Every option a typed text picks."""
    offer = offer_of(tuple(options), question)
    words = read_answer(text, offer.vocabulary)
    plain = [word for word in words if not word.is_mark]
    if not plain or not options:
        return ManyMatch()
    none_choice = next(iter(offer.saying("no")), None)
    unsure = next(iter(offer.saying("unsure")), None)
    real = [choice for choice in offer.choices if choice is not none_choice and choice is not unsure]
    wholes = {name for _, _, names in WHOLES.all_in([word.stem for word in words]) for name in names}
    if "all_but" in wholes:
        left = _picked(words, offer, real)
        return ManyMatch(ids=tuple(choice.option.id for choice in real if choice not in left)) if left else ManyMatch()
    spoken = said(words, mentions_of(words), frozenset(offer.stakes)).polarity
    if spoken == "unsure":
        return ManyMatch(ids=(unsure.option.id,) if unsure else ())
    pieces = _pieces(words, apart=False)
    if all(_is_none(piece) for piece in _pieces(words)):
        return ManyMatch(none=True)
    against = _denied(pieces, offer)
    own = _own(offer)
    picked = _picked(words, offer, offer.choices)
    sure = [choice for choice in picked if choice is not none_choice and not against & own[choice.place]]
    if sure:
        return ManyMatch(ids=tuple(choice.option.id for choice in sure))
    if all(_is_none(piece) or _is_well(piece, offer) for piece in pieces):
        return ManyMatch(none=True)
    if "all" in wholes:
        return ManyMatch(ids=tuple(choice.option.id for choice in real))
    if against:
        return ManyMatch()
    single = match_answer(text, [choice.option for choice in offer.choices], question)
    if single.id is None:
        return ManyMatch(nearest=single.nearest)
    if none_choice is not None and single.id == none_choice.option.id:
        return ManyMatch(none=True)
    return ManyMatch(ids=(single.id,))


def _pieces(words: Sequence[Word], apart: bool = True) -> list[list[Word]]:
    """The pieces of a list; unless `apart`, only marks and contrasts part them, so that a denial reaches over "or"."""
    pieces: list[list[Word]] = [[]]
    for word in words:
        if word.is_mark or word.text == "but" or (apart and word.text in _PARTS):
            pieces.append([])
        else:
            pieces[-1].append(word)
    spread: list[list[Word]] = []
    for piece in pieces:
        if piece and all(word.text.isdigit() for word in piece):
            spread.extend([word] for word in piece)
        elif piece:
            spread.append(piece)
    return spread


def _is_none(piece: Sequence[Word]) -> bool:
    """ "No", "none of that", "no to all"."""
    stems = [word.stem for word in piece]
    found = NONE.find(stems, 0)
    if found is not None and len(stems) - found[0] <= 2:
        return not mentions_of(piece[found[0] :])
    return len(stems) <= 3 and said(piece, (), offered=False).polarity == "no"


def _is_well(piece: Sequence[Word], offer: Offer) -> bool:
    """Whether a piece denies something or calls it fine, and tells of nothing."""
    mentions = mentions_of(piece)
    told = [mention for mention in mentions if mention.kind == "sign" or mention.kind in offer.stakes]
    well = any(hit.name == "well" for hit in hits_in(piece, mentions))
    if any(not mention.denied and not _MORE.isdisjoint(mention.concepts) for mention in mentions):  # "more than usual"
        return False
    denied = [mention for mention in told if _is_against(mention)]
    if not well and not denied and not (said(piece, mentions).polarity == "no" and not told):
        return False
    return well or len(denied) == len(told)


def _is_against(mention: Mention) -> bool:
    """Whether a thing is denied or called fine. What is cold is not warm, and yet a sign that is told."""
    return mention.fine or any(
        mention.denied != (is_opposite(concept) and straight(concept) not in _SIGNS_BOTH_WAYS)
        for concept in mention.concepts
    )


def _denied(pieces: Iterable[Sequence[Word]], offer: Offer) -> set[str]:
    """The things and words that some piece denies or calls fine."""
    denied: set[str] = set()
    for piece in pieces:
        mentions = mentions_of(piece)
        well = any(hit.name == "well" for hit in hits_in(piece, mentions))
        for mention in mentions:
            if well or (mention.kind != "cue" and _is_against(mention)):  # a cue is but a hint
                denied.update(straight(concept) for concept in mention.concepts)
                denied.update(word.stem for word in piece[mention.start : mention.end])
    return denied


def _own(offer: Offer) -> list[frozenset[str]]:
    """For each option the things and words that only it has."""
    spread = Counter(each for choice in offer.choices for each in _features(choice))
    return [frozenset(each for each in _features(choice) if spread[each] == 1) for choice in offer.choices]


def _features(choice: Choice) -> frozenset[str]:
    return choice.concepts | choice.words | choice.known_words


def _picked(words: Sequence[Word], offer: Offer, among: Sequence[Choice]) -> list[Choice]:
    """Options named one by one in a list, in their own order."""
    picked: set[Choice] = set()
    for piece in _pieces(words):
        place = None if offer.ranged else place_of(piece, len(offer.choices))
        if place is not None and 0 <= place < len(offer.choices):
            picked.add(offer.choices[place])
        else:
            picked |= _named(piece, offer, among)
    return [choice for choice in offer.choices if choice in picked]


def _named(piece: Sequence[Word], offer: Offer, among: Sequence[Choice]) -> set[Choice]:
    """The options one piece of a list names."""
    stems = tuple(word.stem for word in piece)
    exact = {choice for choice in among if stems in choice.forms}
    if len(exact) == 1:
        return exact
    reply = reply_of(piece)
    if any(hit.name == "well" for hit in hits_in(piece, reply.mentions)):
        return set()
    found: set[Choice] = set()
    for mention in reply.mentions:
        if mention.denied or mention.fine:
            continue
        for concept in mention.concepts:
            if kind_of(concept) in offer.stakes and not is_opposite(concept):
                found |= nearest_to(concept, among)
    if found:
        return found
    best = by_words(reply, offer, among)
    return {best} if best is not None else set()
