"""What a text names and how it stands to it: told, denied, called fine, or told of the past. Knows no option."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.engine.hearing.answers.kinds import concepts, polarity_words
from bot.engine.hearing.answers.lexicon import LOOSE, is_opposite, kind_of, straight
from bot.engine.hearing.reading import Word
from bot.engine.hearing.tables import words

_DENIALS = words("no not never without nor neither unable nothing none cannot")
_REACH = 6
# Words after which a denial no longer reaches.
_ENDS_DENIAL = words(
    """
    but just only because except although though instead more rather apart unless if when
    """
)
_JOINS = words("or nor and any the a my even either")
_SUBJECTS = words("i it he she they is are has have there its that this now")
_PAST = words(
    """
    was were used earlier before previously initially originally yesterday began started start first been had
    ago
    """
)
_NOW = words("now today currently nowadays lately is are am has these still tonight")
_ALSO = words("also too well both as and plus")
_CLAUSE_ENDS = words("but although though however now then today")
_STATES = words(
    """
    is are am was feels feel seems seem looks look all both were completely just totally
    """
)


@dataclass(frozen=True, slots=True)
class Mention:
    """Something named between two places of the text. `concepts` are readings of it; `opposite` are denied by being named."""

    concepts: tuple[str, ...]
    start: int
    end: int
    denied: bool = False
    past: bool = False
    fine: bool = False

    def of(self, kind: str) -> tuple[str, ...]:
        """Its readings of one kind."""
        return tuple(concept for concept in self.concepts if kind_of(concept) == kind)


def mentions_of(
    words: Sequence[Word], plain_label: bool = False, heeded: frozenset[str] | None = None
) -> list[Mention]:
    """Everything the words name, in order. In a label nothing is past and nothing is called fine.

    `heeded` are the kinds asked about: a saying that begins with a denial ("not right") only counts if it is of them.
    """
    stems = [word.stem for word in words]
    found: list[Mention] = []
    lexicon = concepts()
    reach = 0
    covered = False
    place = 0
    while place < len(words):
        word = words[place]
        hit = None if word.is_mark else lexicon.find(stems, place)
        if hit is not None and heeded is not None and not heeded & set(map(kind_of, hit[1])):
            # A saying of another kind hides what stands within it ("came back" is no place), unless it begins with a
            # small word or holds a denial.
            within = words[place : place + hit[0]]
            hit = None if word.stem in LOOSE or any(each.text in _DENIALS for each in within) else hit
        if hit is not None:
            length, names = hit
            denied = reach > 0
            found.append(Mention(tuple(names), place, place + length, denied))
            covered = covered or denied
            reach = _reach_after(words, place + length, reach) if denied else reach
            if word.text in _DENIALS and length == 1:
                reach, covered = _REACH, False
            place += length
            continue
        if word.is_mark:
            if not (reach and word.text == "," and _lists_on(words, place)):
                reach = 0
        elif word.text in _DENIALS or (
            word.text == "to" and any(each.text == "too" for each in words[max(place - 4, 0) : place])
        ):
            reach, covered = _REACH, False
        elif word.text in _ENDS_DENIAL or (covered and word.text in _SUBJECTS):
            reach = 0
        elif reach:
            reach -= 1
        place += 1
    return found if plain_label else _with_stances(words, found)


def _reach_after(words: Sequence[Word], place: int, reach: int) -> int:
    """A denial that has met what it denies goes on only through "or" and the like."""
    following = words[place].text if place < len(words) else ""
    if following == ",":
        return reach if _lists_on(words, place) else 0
    return reach if following in ("or", "nor", "and", "/") else 0


def _lists_on(words: Sequence[Word], place: int) -> bool:
    """Whether a comma only goes on with a denied list ("no swelling, redness or heat")."""
    listing = False
    for word in words[place + 1 :]:
        if word.text in (".", "!", "?", "\n") or word.text in _SUBJECTS or word.text in _ENDS_DENIAL:
            break
        listing = listing or word.text in ("or", "nor")
    return listing


def _with_stances(words: Sequence[Word], found: list[Mention]) -> list[Mention]:
    if not found:
        return found
    past = _past_words(words)
    fine = {place for place, _, names in _wellness(words) if "well" in names}
    told: list[Mention] = []
    for number, mention in enumerate(found):
        following = found[number + 1].start if number + 1 < len(found) else len(words)
        told.append(
            Mention(
                mention.concepts,
                mention.start,
                mention.end,
                mention.denied,
                mention.start in past,
                _called_fine(words, mention.end, following, fine),
            )
        )
    return told


def _wellness(words: Sequence[Word]) -> list[tuple[int, int, Sequence[str]]]:
    return list(polarity_words().all_in([word.stem for word in words]))


def _called_fine(words: Sequence[Word], end: int, following: int, fine: set[int]) -> bool:
    """ "The right IS FINE", "stairs no problem": what was named is well, so it is not what is asked about."""
    at = end
    while at < len(words) and words[at].text in _STATES:
        at += 1
    return at in fine and (at > end or at <= following)


def _past_words(words: Sequence[Word]) -> set[int]:
    """Places within clauses that tell of the past, when others do not."""
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
    return past


def signed(mention: Mention, concept: str) -> tuple[str, bool]:
    """A concept without its mark of the opposite, and whether the mention affirms it."""
    return straight(concept), mention.denied == is_opposite(concept)
