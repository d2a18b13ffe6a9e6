"""The known name that an author most likely meant. Knows only words."""

from __future__ import annotations

from collections.abc import Iterable

from bot.dialogue.reading.yaml_marks import quoted

NEAR_ENOUGH = 0.6
"""Of 1.0, equal: about two letters in five may differ."""
FEW = 8
"""So many names are listed when none is near."""


def nearest(word: str, names: Iterable[str]) -> str | None:
    """The first of the nearest names; None when none is near."""
    from rapidfuzz import process  # here, because only a mistake needs it, and it takes its time to load
    from rapidfuzz.distance import OSA

    found = process.extractOne(word.lower(), list(names), scorer=OSA.normalized_similarity, score_cutoff=NEAR_ENOUGH)
    return None if found is None else found[0]


def hint(word: str, names: Iterable[str]) -> str:
    """The end of a sentence that says `word` is not known: the nearest name, or all of them when they are few."""
    names = list(dict.fromkeys(names))
    near = nearest(word, names) or next((name for name in names if name.endswith(f".{word}")), None)
    if near is not None:
        return f"; did you mean {quoted(near)}?"
    if 0 < len(names) <= FEW:
        return f"; {'one of these is' if len(names) > 1 else 'this is'} known: {', '.join(names)}"
    return ""
