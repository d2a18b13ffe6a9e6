"""A word spelt as it sounds ("bandidge", "skwatting", "dun"), and the word on offer that sounds like it. Knows no meaning."""

from __future__ import annotations

import re
from collections.abc import Collection

from bot.engine.hearing.answers.kinds import concepts, polarity_words
from bot.engine.hearing.ordinary import ORDINARY
from bot.engine.hearing.tables import pairs

_SHORTEST = 3
_SPELLINGS = tuple(
    (re.compile(spelt), sound)
    for spelt, sound in (
        (r"^wr", "r"),
        (r"^kn", "n"),
        (r"ph", "f"),
        (r"gh", ""),
        (r"ck", "k"),
        (r"qu", "kw"),
        (r"x", "ks"),
        (r"dg(?=[eiy])", "j"),
        (r"g(?=[eiy])", "j"),
        (r"c(?=[eiy])", "s"),
        (r"c(?!h)", "k"),
        (r"z", "s"),
        (r"(?<!^)[hw](?=[^aeiouy]|$)", ""),
        (r"^[aeiouy]+", "a"),
        (r"(?<!^)[aeiouy]+", ""),
        (r"(.)\1+", r"\1"),
    )
)
# Words that sound alike; the first of each is an ordinary word too, and so is meant unless only the other is on offer.
_ALIKE = pairs(
    """
    brake = break
    lose = loose
    wait = weight
    weak = week
    week = weak
    pane = pain
    rite, write = right
    waste = waist
    heal = heel
    won, on = one
    fore = four
    ate = eight
    too, to = two
    latter = later
    stares = stairs
    """
)


def sound_of(word: str) -> str:
    """The consonants of a word as they sound, and whether it begins with a vowel."""
    for spelt, sound in _SPELLINGS:
        word = spelt.sub(sound, word)
    return word


def sounds_like(word: str, offered: Collection[str]) -> str | None:
    """The one word on offer that sounds like a typed one; None for a word that is one itself."""
    if word in offered:
        return None
    meant = _ALIKE.get(word)
    if meant is not None:
        return meant if meant in offered else None
    if len(word) < _SHORTEST or not word.isalpha() or word in ORDINARY or word in concepts().words:
        return None
    if word in polarity_words().words:
        return None
    sound = sound_of(word)
    alike = [each for each in offered if len(each) >= _SHORTEST and each[0] == word[0] and sound_of(each) == sound]
    return alike[0] if len(alike) == 1 and len(sound) > 1 else None
