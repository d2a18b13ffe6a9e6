"""What a text names and how it stands to it: told, denied, called fine, or told of the past. Knows no option."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.engine.hearing.answers.kinds import concepts, idioms, polarity_words
from bot.engine.hearing.answers.lexicon import is_opposite, kind_of, straight
from bot.engine.hearing.reading import Word
from bot.engine.hearing.tables import words as table

_DENIALS = table("no not never without nor neither unable nothing none cannot")
_REACH = 6
# Words after which a denial no longer reaches.
_ENDS_DENIAL = table("but just only because except although though instead more rather apart unless if when")
_SUBJECTS = table("i it he she they is are has have there its that this now")
# Sayings of polarity that hold a denial and yet deny nothing that follows ("not sure, the left").
_ABSORBING = frozenset(("unsure", "well"))
# Kinds whose things are too slight to be what a denial denies ("have not GOT any swelling").
SLIGHT = table(
    "cue person role action degree often sex company switch unit topic day job whereabouts call mood before media extent apply"
)
_OWNERS = table("my the i it he she his her we they that this its our me")
_PAST = table(
    """
    was were used earlier before previously initially originally yesterday began started start first been had ago born
    raised grew hail hails
    """
)
_NOW = table("now today currently nowadays lately is are am has these still tonight")
# What is told of the time when all is well: words for that, those that join the time to it, those that end it.
_SPARES = table(
    "stops goes gone away eases eased off disappears settles fades better fine okay ok good alright nothing none"
)
_SPARING_LINKS = table("when once after during at while whilst if as by in on")
_ENDS_SPARING = table("but then and worse hurts")
_CLAUSE_ENDS = table("but although though however now then today")
_STATES = table("is are am was feels feel seems seem looks look all both were completely just totally")


@dataclass(frozen=True, slots=True)
class Mention:
    """A thing of one kind named between two places of the text; `concepts` are its readings, mostly one.

    `spared`: it tells when all is well ("it stops when I stop").
    """

    kind: str
    concepts: tuple[str, ...]
    start: int
    end: int
    denied: bool = False
    past: bool = False
    fine: bool = False
    spared: bool = False


def mentions_of(words: Sequence[Word]) -> list[Mention]:
    """Everything a text names, in order; each kind is read by itself, the longest saying of it at each place."""
    found = named_in(words)
    past = _past_places(words) if found else frozenset[int]()
    spared = _spared_places(words) if found else frozenset[int]()
    fine = {start for start, _, names in polarity_words().all_in([word.stem for word in words]) if "well" in names}
    starts = sorted({mention.start for mention in found}) if fine else []
    return [
        replace(
            mention,
            past=mention.start in past,
            fine=bool(fine) and _is_called_fine(words, mention, starts, fine),
            spared=mention.start in spared,
        )
        for mention in found
    ]


def named_in(words: Sequence[Word]) -> list[Mention]:
    """What a label or a question names: nothing of the past, nothing called fine."""
    stems = [word.stem for word in words]
    hits = [[] if word.is_mark else concepts().hits(stems, place) for place, word in enumerate(words)]
    denied = denied_places(words, hits)
    masks = [(start, end) for start, end, _ in idioms().all_in(stems)]
    ends: dict[str, int] = {}
    found: list[Mention] = []
    for place, here in enumerate(hits):
        for kind, (length, names) in _longest(here).items():
            end = place + length
            masked = any(start <= place and end <= until and until - start > length for start, until in masks)
            if ends.get(kind, 0) <= place and not masked:
                ends[kind] = end
                found.append(Mention(kind, tuple(names), place, end, place in denied))
    return found


def _longest(here: Sequence[tuple[int, Sequence[str]]]) -> dict[str, tuple[int, list[str]]]:
    """For each kind the longest saying at a place, and the concepts it may mean."""
    longest: dict[str, tuple[int, list[str]]] = {}
    for length, names in here:
        for name in names:
            kind = kind_of(name)
            best = longest.get(kind)
            if best is None or best[0] < length:
                longest[kind] = length, [name]
            else:
                best[1].append(name)
    return longest


def denied_places(words: Sequence[Word], hits: Sequence[Sequence[tuple[int, Sequence[str]]]] = ()) -> set[int]:
    """The places a denial reaches: from it to the thing it denies, and on through "or"; `hits` are the things named."""
    if not any(word.text in _DENIALS or word.text == "too" for word in words):
        return set()
    stems = [word.stem for word in words]
    doubted = {
        place
        for start, end, names in polarity_words().all_in(stems)
        if _ABSORBING & set(names) and end - start > 1
        for place in range(start, end)
    }
    denied: set[int] = set()
    reach = 0
    covered = False
    place = 0
    while place < len(words):
        word = words[place]
        length = 1
        if word.is_mark:
            reach = reach if reach and word.text == "," and _lists_on(words, place) else 0
        elif word.text in _DENIALS and place in doubted:
            pass
        elif word.text in _DENIALS:
            absorbed = polarity_words().find(stems, place)
            names = set(absorbed[1]) if absorbed is not None and absorbed[0] > 1 else set[str]()
            following = words[place + 1].text if place + 1 < len(words) else ""
            if absorbed is not None and word.text == "no" and "no" in names:  # "no thanks"
                length = absorbed[0]
            elif word.text == "no" and following in _OWNERS:  # "no, my daughter"
                reach = 0
            else:
                reach, covered = _REACH, False
        elif word.text == "to" and any(each.text == "too" for each in words[max(place - 4, 0) : place]):
            reach, covered = _REACH, False
        elif word.text in _ENDS_DENIAL or (covered and word.text in _SUBJECTS):
            reach = 0
        elif reach:
            length = _weighty(hits[place]) if hits else 0
            denied.update(range(place, place + max(length, 1)))
            inner = any(each.text in _DENIALS for each in words[place : place + length])
            covered = covered or length > 0
            reach = _REACH if inner else _reach_after(words, place + length, reach) if length else reach - 1
            length = max(length, 1)
        place += length
    return denied


def _weighty(here: Sequence[tuple[int, Sequence[str]]]) -> int:
    """How many words the longest thing at a place takes that a denial may be of."""
    return max((length for length, names in here if any(kind_of(name) not in SLIGHT for name in names)), default=0)


def _reach_after(words: Sequence[Word], place: int, reach: int) -> int:
    """A denial that has met what it denies goes on only through "or" and the like."""
    following = words[place].text if place < len(words) else ""
    if following == ",":
        return reach if _lists_on(words, place) else 0
    return reach if following in ("or", "nor", "and", "/") else 0


def _lists_on(words: Sequence[Word], place: int) -> bool:
    """Whether a comma only goes on with a denied list ("no swelling, redness or heat")."""
    for word in words[place + 1 :]:
        if word.text in ("or", "nor"):
            return True
        if word.text in (".", "!", "?", "\n") or word.text in _SUBJECTS or word.text in _ENDS_DENIAL:
            return False
    return False


def _is_called_fine(words: Sequence[Word], mention: Mention, starts: Sequence[int], fine: set[int]) -> bool:
    """ "The right IS FINE", "stairs no problem": what was named is well, so it is not what is asked about."""
    at = mention.end
    while at < len(words) and words[at].text in _STATES:
        at += 1
    between = any(mention.end <= start < at for start in starts)
    return at in fine and not between


def _spared_places(words: Sequence[Word]) -> frozenset[int]:
    """Places within clauses that tell when all is well: "it stops when I stop", "it was fine at the gym"."""
    spared: set[int] = set()
    within = False
    for place, word in enumerate(words):
        if word.is_mark or word.text in _ENDS_SPARING:
            within = False
        elif word.text in _SPARING_LINKS and place and words[place - 1].text in _SPARES:
            within = True
        if within:
            spared.add(place)
    return frozenset(spared)


def _past_places(words: Sequence[Word]) -> frozenset[int]:
    """Places within clauses that tell of the past."""
    clauses: list[list[int]] = [[]]
    for place, word in enumerate(words):
        if word.is_mark or word.text in _CLAUSE_ENDS:
            clauses.append([])
        clauses[-1].append(place)
    past: set[int] = set()
    for clause in clauses:
        texts = {words[place].text for place in clause}
        if texts & _PAST and not texts & _NOW:
            past.update(clause)
    return frozenset(past)


def signed(mention: Mention, concept: str) -> tuple[str, bool]:
    """A concept without its mark of the opposite, and whether the mention affirms it."""
    return straight(concept), mention.denied == is_opposite(concept)
