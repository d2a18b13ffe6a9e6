"""Which option a text points at by its very words or by its place in the list. Knows no meaning."""

from __future__ import annotations

from collections.abc import Sequence

from rapidfuzz.distance import OSA

from bot.engine.hearing.answers.lexicon import roots
from bot.engine.hearing.answers.offer import Offer
from bot.engine.hearing.answers.reply import Reply
from bot.engine.hearing.answers.typed import is_word
from bot.engine.hearing.counting import ORDINALS, joined_number
from bot.engine.hearing.heard import Match
from bot.engine.hearing.reading import Word
from bot.engine.hearing.tables import words as table

_POINTERS = table("number option answer choice one last middle nd rd st th top first bottom final")
_PASSED = roots(
    """
    the number no option one's answer choice please pick i choose go for would say will with it is my take nr st nd rd
    th time definitely probably think am mostly hash pls that me ill going guess
    """
)
_NAMES_A_PLACE = table("list number") | ORDINALS.keys()
_OF_THE_LIST = table("on in of from list those these them your above")
_NOUNS = table("one option answer choice")
_LETTERS = "abcdefghij"
_LONGEST_POINTING = 6


def by_label(reply: Reply, offer: Offer) -> Match | None:
    """The very label or synonym, or the same but for a slip of the fingers."""
    stems = tuple(word.stem for word in reply.plain)
    hits = [choice for choice in offer.choices if stems in choice.forms]
    if len(hits) == 1:
        return Match(hits[0].option.id, (), "label" if stems == hits[0].forms[0] else "synonym")
    joined = " ".join(word.text for word in reply.plain)
    if len(joined) < 4 or any(char.isdigit() for char in joined):
        return None
    near: set[str] = set()
    for choice in offer.choices:
        for form in (choice.option.label, *choice.option.also):
            allowed = 1 if len(form) < 9 else 2
            told = set(joined.split()) - set(form.lower().split())
            if told and all(map(is_word, told)):
                continue
            if OSA.distance(joined, form.lower(), score_cutoff=allowed) <= allowed:
                near.add(choice.option.id)
    return Match(near.pop(), (), "typo") if len(near) == 1 else None


def by_place(reply: Reply, offer: Offer) -> Match | None:
    """A number, an ordinal or a letter for one of the lines. Where numbers are asked for, a bare number is no place."""
    told = reply.plain if len(reply.plain) <= _LONGEST_POINTING else _first_piece(reply)
    place = place_of(told, len(offer.choices)) if len(told) <= _LONGEST_POINTING else None
    if place is None or not 0 <= place < len(offer.choices):
        return None
    texts = [word.text for word in told]
    if told is not reply.plain and _POINTERS.isdisjoint(texts):  # "2, but ..." may count something
        return None
    pointed = texts != ["one"] and not (_POINTERS | ORDINALS.keys()).isdisjoint(texts)
    if offer.ranged and not pointed:
        return None
    return Match(offer.choices[place].option.id, (), "number")


def _first_piece(reply: Reply) -> Sequence[Word]:
    """The words before the first mark, if they point ("the last one, my data is low")."""
    end = next((place for place, word in enumerate(reply.words) if word.is_mark), 0)
    return [word for word in reply.words[:end] if not word.is_mark] or reply.plain


def place_of(words: Sequence[Word], count: int) -> int | None:
    """The place (from 0) that words such as "2", "the second one", "number 3" or "last" name."""
    kept = [word.text for word in words if word.stem not in _PASSED]
    if len(kept) > 1 and not _NAMES_A_PLACE.isdisjoint(kept):  # "number 2 on the list", "the second of those"
        kept = [text for text in kept if text not in _OF_THE_LIST]
    if kept in (["former"], ["latter"]) and count == 2:
        return 0 if kept == ["former"] else 1
    if kept == ["a", "one"]:  # a number, not line A
        return None
    if kept == ["two"] and [word.text for word in words[-2:]] == ["the", "two"]:  # both of them
        return None
    if kept == ["one"] and any(word.text == "no" for word in words):  # nobody
        return None
    if len(kept) > 1 and kept[-1] in _NOUNS:
        kept.pop()
    if len(kept) != 1:
        return None
    word = kept[0]
    if word in ("last", "final", "bottom"):
        return count - 1
    if word == "middle" and count % 2 and len(words) > len(kept):
        return count // 2
    if word == "top":
        return 0
    if word in ORDINALS:
        return ORDINALS[word] - 1
    if len(word) == 1 and word in _LETTERS and word != "i":
        return _LETTERS.index(word)
    number = joined_number([word], 0)
    return int(number[0]) - 1 if number is not None and number[0] == int(number[0]) else None
