"""Which option shares its words with a text, and which come near it. The weakest evidence; knows no kind's table."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from rapidfuzz.distance import OSA

from bot.engine.hearing.answers.lexicon import covers, is_opposite, straight
from bot.engine.hearing.answers.offer import Choice, Offer
from bot.engine.hearing.answers.reply import Reply
from bot.engine.hearing.tables import words as table

# How much a shared word, a slip of one, a word a table knows, and a thing of another kind count.
_WORD, _SLIP, _KNOWN, _THING = 1.2, 1.0, 0.7, 0.9
_SURE, _AHEAD, _TIMES_AHEAD, _NEAR = 0.6, 0.35, 1.3, 0.3
# Kinds whose things are in almost every sentence.
_EVERYWHERE = table("gait call person role cue company degree often sex unit switch media extent apply")
_DENIALS = ("not", "no", "never", "without", "nor")
_REACH = 6


def by_phrase(reply: Reply, offer: Offer, among: Sequence[Choice]) -> Choice | None:
    """The one option whose whole label or synonym stands in the text, not denied and not of the past."""
    found: set[Choice] = set()
    for start, end, names in offer.phrases.all_in(reply.stems):
        chosen = [choice for choice in among if str(choice.place) in names and not choice.says]
        if _only_denies(reply, start, end):
            continue
        itself = end - start > 1 and reply.words[start].text in _DENIALS  # "no pain" where that is offered
        if len(names) == 1 and chosen and (itself or not _is_denied(reply, start)):
            found.update(chosen)
    return found.pop() if len(found) == 1 else None


def _only_denies(reply: Reply, start: int, end: int) -> bool:
    """Whether a "no" that is offered stands before another thing ("no limp")."""
    follows = end < len(reply.words) and not reply.words[end].is_mark
    return follows and end - start == 1 and reply.words[start].text == "no"


def _is_denied(reply: Reply, place: int) -> bool:
    around = [mention for mention in reply.mentions if mention.start <= place < mention.end]
    if any(mention.denied or mention.past for mention in around):
        return True
    return any(word.text in _DENIALS for word in reply.words[max(place - 3, 0) : place])


def by_words(reply: Reply, offer: Offer, among: Sequence[Choice], things: bool = True) -> Choice | None:
    """The one option whose words the text shares, when it shares clearly more with it than with any other.

    `things`: a thing of a kind that is not asked about counts as a word.
    """
    ranked = _ranked(_scores(reply, offer, among, things))
    if not ranked:
        return None
    best, score = ranked[0]
    second = ranked[1][1] if len(ranked) > 1 else 0.0
    return best if score >= _SURE and score > second + _AHEAD and score >= _TIMES_AHEAD * second else None


def near_by_words(reply: Reply, offer: Offer, among: Sequence[Choice]) -> tuple[Choice, ...]:
    """Up to two options that share at least half of what a text tells; a text about something else is near to none."""
    told = {word for word in _told_words(reply) if len(word) > 2}
    near = [
        choice
        for choice, score in _ranked(_scores(reply, offer, among))
        if score >= _NEAR and 2 * len((choice.words | choice.known_words) & told) >= len(told)
    ]
    return tuple(near[:2])


def _ranked(scores: Mapping[Choice, float]) -> list[tuple[Choice, float]]:
    return sorted(scores.items(), key=lambda each: (-each[1], each[0].place))


def _scores(reply: Reply, offer: Offer, among: Sequence[Choice], things: bool = True) -> dict[Choice, float]:
    """What each option shares with a text; a word that several options have counts less, one of the question nothing."""
    told = sorted(_told_words(reply) - offer.asked.stems)
    spread = Counter(word for choice in among for word in choice.words | choice.known_words)
    owned = _owned(reply, offer, among) if things else {}
    scores: dict[Choice, float] = {}
    for choice in among:
        score = _THING if choice in owned.values() else 0.0
        for word in told:
            meant, weight = _meant(word, choice)
            if meant and (spread[meant] < len(among) or len(among) == 1):
                score += weight / spread[meant]
        if score:
            scores[choice] = score
    return scores


def _meant(word: str, choice: Choice) -> tuple[str, float]:
    """The word of an option that a word of the text is, or may be a slip of, and what it counts."""
    if word in choice.words:
        return word, _WORD
    if word in choice.known_words:
        return word, _KNOWN
    return _slip_of(word, choice.words), _SLIP


def _slip_of(word: str, words: Iterable[str]) -> str:
    if len(word) < 4:
        return ""
    allowed = 1 if len(word) < 8 else 2
    for each in sorted(words):
        alike = abs(len(each) - len(word)) <= allowed and each[:1] == word[0] and len(each) >= 4
        if alike and 0 < OSA.distance(word, each, score_cutoff=allowed) <= allowed:
            return each
    return ""


def _told_words(reply: Reply) -> set[str]:
    """The stems of a text but for those it denies."""
    told: set[str] = set()
    reach = 0
    for word in reply.words:
        if word.is_mark or word.text in ("but", "just", "only", "because"):
            reach = 0
        elif word.text in _DENIALS:
            reach = _REACH
        elif reach:
            reach -= 1
        elif word.text[0].isalpha():
            told.add(word.stem)
    return told


def _owned(reply: Reply, offer: Offer, among: Sequence[Choice]) -> dict[str, Choice]:
    """Things named that are of no kind asked about, but that just one option has in words of their own."""
    matter = {concept for concept, _ in offer.asked.matter}
    owned: dict[str, Choice] = {}
    for mention in reply.mentions:
        if mention.fine or _only_denies(reply, mention.start, mention.end):
            continue
        for concept in mention.concepts:
            thing = straight(concept)
            if mention.kind in offer.stakes or mention.kind in _EVERYWHERE or thing in matter:
                continue
            denied = mention.denied != is_opposite(concept)
            owners = [
                choice
                for choice in among
                if not (choice.says and len(choice.forms[0]) == 1) and _names(choice, thing, denied)
            ]
            if len(owners) == 1:
                owned[thing] = owners[0]
    return owned


def _names(choice: Choice, thing: str, denied: bool) -> bool:
    """Whether an option names (or denies) a thing besides what tells it from the others."""
    return any(covers(each, thing) for each in (choice.denies if denied else choice.aside))
