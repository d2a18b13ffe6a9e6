"""From typed text to plain words: lower case, whole spelling, typos mended, each word with its stem and its place."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from rapidfuzz.distance import OSA

from bot.engine.hearing.counting import NUMBER_WORDS
from bot.engine.hearing.english import EMOJI, IRREGULAR, SPELLINGS
from bot.engine.hearing.heard import LONGEST_TEXT
from bot.engine.hearing.ordinary import ORDINARY

_LONGEST_WORD = 24
_TOKEN = re.compile(r"\d+(?:[.,]\d+)?|[a-z]+(?:['-][a-z]+)*|[.,;:!?/%°\n()+&]")
_QUOTES = str.maketrans(
    {
        "’": "'",
        "‘": "'",
        "`": "'",
        "´": "'",
        "“": " ",
        "”": " ",
        "–": ",",
        "—": ",",
        "…": ".",
        "\t": " ",
        "\r": "\n",
        "º": "°",
        "*": " ",
        "_": " ",
        "~": " ",
    }
)
_STRETCHED = re.compile(r"([a-z])\1{2,}")
_SPELLED: dict[str, tuple[str, ...]] = {left: tuple(right.split()) for left, right in SPELLINGS.items()}
_VOWEL = re.compile("[aeiouy]")


class Word(NamedTuple):
    """One plain word (or mark) with its stem and the span of the typed text it came from."""

    text: str
    stem: str
    start: int
    end: int
    is_mark: bool = False


@lru_cache(maxsize=8192)
def stem(word: str) -> str:
    """A light stem: "swelling", "swelled" and "swells" meet; so do "move" and "moving"."""
    known = IRREGULAR.get(word)
    if known is not None:
        return known if known == word else stem(known)
    if len(word) <= 3 or not word.isalpha():
        return word
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("sses", "shes", "ches", "xes", "zes")):
        return word[:-2]
    if word.endswith("ing") and len(word) > 5 and _VOWEL.search(word[:-3]):
        return _bare(word[:-3])
    if word.endswith("ed") and len(word) > 4 and _VOWEL.search(word[:-2]):
        return _bare(word[:-2])
    if word.endswith("s") and not word.endswith(("ss", "us", "is")):
        word = word[:-1]
    return _bare(word) if word.endswith("e") and len(word) > 3 else word


def _bare(base: str) -> str:
    if base.endswith("i") and len(base) > 2:
        return base[:-1] + "y"
    if base.endswith("e") and len(base) > 3:
        return base[:-1]
    if len(base) > 3 and base[-1] == base[-2] and base[-1] not in "lsz":
        return base[:-1]
    return base


class Speller:
    """Mends a slip of the fingers towards the words one listens for, never away from a word of its own right."""

    def __init__(self, targets: Iterable[str], known: Iterable[str] = ()) -> None:
        wanted = {word for word in targets if word.isalpha()}
        self._words = wanted | {word for word in known if word.isalpha()}
        self._near: dict[str, tuple[str, ...]] = {}
        for word in sorted(wanted):
            if len(word) >= 4:
                alone = (word,)  # most keys lead to one word only: one tuple for all of them
                for key in _deletes(word):
                    self._near[key] = self._near[key] + alone if key in self._near else alone
        self._known: dict[str, str] = {}
        self.parts: dict[str, tuple[tuple[str, str], ...]] = {}

    def mend(self, word: str) -> str:
        """The word meant, or the word itself."""
        if len(word) < 4 or len(word) > _LONGEST_WORD or word in self._words or word in ORDINARY or not word.isalpha():
            return word
        known = self._known.get(word)
        if known is None:
            known = self._search(word)
            if len(self._known) < 4096:
                self._known[word] = known
        return known

    def _search(self, word: str) -> str:
        for form in _plainer(word):
            if form in ORDINARY or form in self._words:
                return form if word[-1] == "d" and word[-2] not in "aeiou" else word
        allowed = 1 if len(word) < 8 else 2
        best, best_distance = word, allowed + 1
        for key in _deletes(word):
            for candidate in self._near.get(key, ()):
                distance = OSA.distance(word, candidate, score_cutoff=allowed)
                if distance < best_distance and _same_start(word, candidate, distance):
                    best, best_distance = candidate, distance
        return best


def _plainer(word: str) -> Iterator[str]:
    for ending in ("s", "es", "ed", "d", "ing", "er", "ly", "y", "n"):
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            base = word[: -len(ending)]
            yield base
            yield base + "e"
            if base[-1] == base[-2]:
                yield base[:-1]


def _deletes(word: str) -> dict[str, None]:
    """The word and what is left of it without any one letter, in an order of its own: of two near words the same wins."""
    return dict.fromkeys((word, *(word[:place] + word[place + 1 :] for place in range(len(word)))))


def _same_start(word: str, candidate: str, distance: int) -> bool:
    """Slips keep the first letter, unless the first two changed places; short words must keep their letters too."""
    if word[0] != candidate[0]:
        return distance == 1 and len(word) >= 5 and word[:2] == candidate[1::-1]
    return len(word) > 4 or len(candidate) != 4 or sorted(word) == sorted(candidate)


def read_words(text: str, speller: Speller | None = None) -> list[Word]:
    """Every word and mark of a text, in order. Nothing raises; what is no word is passed over."""
    text, places = _plain(text[:LONGEST_TEXT])
    words: list[Word] = []
    add = words.append
    known = _PLAIN_PARTS if speller is None else speller.parts
    for found in _TOKEN.finditer(text):
        token, (start, end) = found.group(), found.span()
        if (token.isalnum() and not token[0].isalpha()) or token[0].isdigit():
            add(Word(token, token, start, end))
        elif not token[0].isalpha():
            add(Word(token, token, start, end, True))
        else:
            parts = known.get(token)
            if parts is None:
                parts = tuple((part, stem(part)) for part in _spell(token, speller))
                if len(known) < 8192:
                    known[token] = parts
            for part, its_stem in parts:
                add(Word(part, its_stem, start, end))
    if places is not None:
        return [word._replace(start=places[word.start], end=places[word.end - 1] + 1) for word in words]
    return words


_PLAIN_PARTS: dict[str, tuple[tuple[str, str], ...]] = {}


def _plain(text: str) -> tuple[str, list[int] | None]:
    """Lower case, plain letters, emoji as words; and where each sign came from, unless nothing moved."""
    text = text.translate(_QUOTES)
    if text.isascii():
        return text.lower(), None
    signs: list[str] = []
    places: list[int] = []
    for place, sign in enumerate(text):
        if sign.isascii():
            plain = sign
        elif sign in EMOJI:
            plain = EMOJI[sign]
        else:
            plain = "".join(each for each in unicodedata.normalize("NFKD", sign) if each.isascii() or each.isalnum())
            plain = plain or ("" if unicodedata.combining(sign) else " ")
        signs.append(plain)
        places.extend([place] * len(plain))
        if len(places) >= LONGEST_TEXT:
            break
    lowered = "".join(signs).lower()
    return (lowered, places) if len(lowered) == len(places) else (lowered[: len(places)], places)


def _spell(token: str, speller: Speller | None) -> tuple[str, ...]:
    known = _SPELLED.get(token)
    if known is not None:
        return known
    if len(token) > 3 and _STRETCHED.search(token):
        squeezed = _STRETCHED.sub(r"\1\1", token)
        single = _STRETCHED.sub(r"\1", token)
        if single in _SPELLED:
            return _SPELLED[single]
        token = (
            squeezed if squeezed in ORDINARY or (stem(squeezed) != squeezed and stem(squeezed) in ORDINARY) else single
        )
    if token.endswith("'s"):
        token = token[:-2]
    if "-" in token:
        return tuple(piece for part in token.split("-") for piece in _spell(part, speller) if part)
    token = token.replace("'", "")
    if token in NUMBER_WORDS or speller is None:
        return (token,)
    mended = speller.mend(token)
    return _SPELLED.get(mended, (mended,))


def plain_stems(saying: str) -> list[str]:
    """The stems of a saying that is spelt out already, as the tables are."""
    return [stem(word) for word in saying.split()]
