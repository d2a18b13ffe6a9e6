"""Text in the letters that every PDF reader has type for, those of Western Europe. Knows no page and no file."""

from __future__ import annotations

import re
import unicodedata

UNSHOWN = "[...]"
"""Stands where letters of other scripts, or emoji, cannot be shown."""
_SIGNS = str.maketrans(
    {
        "“": '"', "”": '"', "„": '"', "‘": "'", "’": "'", "…": "...", "–": "-", "—": "-", "•": "-", "→": "->",
        "€": "EUR", "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ı": "i", "œ": "oe", "Œ": "OE", "ẞ": "SS", "ŋ": "ng",
        "\t": " ",
    }
)  # fmt: skip
_BEYOND = re.compile(r"[^\n -~\u00a0-\u00ff](?: *[^\n -~\u00a0-\u00ff])*")


def western(text: str) -> str:
    """The text with marks left off letters where need be ("żółw" becomes "zolw"), and `UNSHOWN` for what is left."""
    kept = []
    for character in unicodedata.normalize("NFC", text).translate(_SIGNS):
        if character != "\n" and unicodedata.category(character) in ("Cc", "Cf", "Mn"):
            continue  # unseen by themselves
        if ord(character) < 256:
            kept.append(character)
        else:
            bare = unicodedata.normalize("NFKD", character)
            shown = "".join(part for part in bare if not unicodedata.combining(part))
            kept.append(shown if shown.isascii() else character)
    return _BEYOND.sub(UNSHOWN, "".join(kept))
