"""Texts as Telegram HTML and plain text, in pieces that Telegram takes. Knows no network.

Pieces are cut between the characters of runs, so tags are always balanced, and both forms are written from the same
runs, so both say the same.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from html import escape

from bot.channels.markdown import Run, Runs, plain, read, sliced, stripped

LONGEST_PIECE = 3500
"""UTF-16 units of a message, tags and all. Telegram allows 4096 without tags; the rest is kept for the choice that an
answered question shows."""
LONGEST_CAPTION = 1024
"""UTF-16 units of the words beneath a file, tags and all."""
LONGEST_CHOSEN = 100
"""Characters of a choice that are shown beneath its question."""
_BREAKS = ("\n\n", "\n", ". ", "! ", "? ", " ")
"""Where a long text is cut, best first."""


@dataclass(frozen=True, slots=True)
class Piece:
    """The text of one message, both ways. `plain` is for when Telegram refuses `html`."""

    html: str
    plain: str


@lru_cache(maxsize=1024)
def pieces(markdown: str, longest: int = LONGEST_PIECE) -> tuple[Piece, ...]:
    """The text as messages, in order. None at all when there is nothing to be seen."""
    return tuple(map(_written, _parts(markdown, longest)))


def settled(markdown: str, chosen: str) -> Piece | None:
    """The last piece of an answered question and, beneath it, what was chosen (plain words; may be empty).

    None when there is nothing to be seen.
    """
    parts = _parts(markdown, LONGEST_PIECE)
    last = parts[-1] if parts else ()
    words = " ".join(chosen.split())
    if words:
        shown = words if len(words) <= LONGEST_CHOSEN else words[: LONGEST_CHOSEN - 1] + "…"
        mark = Run(f"→ {shown}", bold=True)
        last = (*last, Run("\n\n"), mark) if last else (mark,)
    return _written(last) if last else None


def utf16_length(text: str) -> int:
    """Length as Telegram counts it: characters beyond the basic plane (most emoji) count two."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


@lru_cache(maxsize=1024)
def _parts(markdown: str, longest: int) -> tuple[Runs, ...]:
    return tuple(_cut(read(markdown), longest))


def _cut(runs: Runs, longest: int) -> Iterator[Runs]:
    while runs:
        if utf16_length(_html(runs)) <= longest:
            yield runs
            return
        text = "".join(run.text for run in runs)
        room = _fitting(runs, longest)
        ends = (text.rfind(mark, 0, room) + len(mark) for mark in _BREAKS if text.rfind(mark, 0, room) > 0)
        at = next(ends, room)
        if head := stripped(sliced(runs, 0, at)):
            yield head
        runs = stripped(sliced(runs, at, len(text)))


def _fitting(runs: Runs, longest: int) -> int:
    """How many characters from the start fit into `longest` units with their tags; at least one."""
    used = characters = 0
    for run in runs:
        used += len(_html((replace(run, text=""),)))
        for character in run.text:
            used += utf16_length(escape(character, quote=False))
            if used > longest:
                return max(characters, 1)
            characters += 1
    return characters


def _written(runs: Runs) -> Piece:
    return Piece(_html(runs), plain(runs))


def _html(runs: Runs) -> str:
    written = []
    for run in runs:
        text = escape(run.text, quote=False)
        if run.italic:
            text = f"<i>{text}</i>"
        if run.bold:
            text = f"<b>{text}</b>"
        if run.link:
            text = f'<a href="{escape(run.link)}">{text}</a>'
        written.append(text)
    return "".join(written)
