"""The small Markdown of texts as Telegram HTML and plain text, in pieces that Telegram takes. Knows no network.

A text becomes runs of equally styled characters. Pieces are cut between the characters of runs, so tags are always
balanced, and both forms are written from the same runs, so both say the same.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from html import escape
from itertools import groupby
from unicodedata import category

from markdown_it import MarkdownIt
from markdown_it.token import Token

LONGEST_PIECE = 3500
"""UTF-16 units of a message, tags and all. Telegram allows 4096 without tags; the rest is kept for the choice that an
answered question shows."""
LONGEST_CAPTION = 1024
"""UTF-16 units of the words beneath a file, tags and all."""
LONGEST_CHOSEN = 100
"""Characters of a choice that are shown beneath its question."""
LONGEST_LINK = 500
"""Characters of an address behind words; a longer one is written out."""

_MARKDOWN = MarkdownIt("zero").enable(["heading", "list", "emphasis", "link", "escape", "newline"])
_DEEPEST = _MARKDOWN.options.maxNesting - 1
"""From this level on the parser drops what it reads: such a text is taken as it stands."""
_BREAKS = ("\n\n", "\n", ". ", "! ", "? ", " ")
"""Where a long text is cut, best first."""


@dataclass(frozen=True, slots=True)
class Piece:
    """The text of one message, both ways. `plain` is for when Telegram refuses `html`."""

    html: str
    plain: str


@dataclass(frozen=True, slots=True)
class _Run:
    """Characters of one style. `link` is an http(s) address, or empty."""

    text: str
    bold: bool = False
    italic: bool = False
    link: str = ""


_Runs = tuple[_Run, ...]


@lru_cache(maxsize=1024)
def pieces(markdown: str, longest: int = LONGEST_PIECE) -> tuple[Piece, ...]:
    """The text as messages, in order. None at all when there is nothing to be seen."""
    return tuple(_written(runs) for runs in _cut(_read(markdown), longest))


def settled(markdown: str, chosen: str) -> Piece | None:
    """The last piece of an answered question and, beneath it, what was chosen (plain words; may be empty).

    None when there is nothing to be seen.
    """
    parts = tuple(_cut(_read(markdown), LONGEST_PIECE))
    last = parts[-1] if parts else ()
    words = " ".join(chosen.split())
    if words:
        shown = words if len(words) <= LONGEST_CHOSEN else words[: LONGEST_CHOSEN - 1] + "…"
        mark = _Run(f"→ {shown}", bold=True)
        last = (*last, _Run("\n\n"), mark) if last else (mark,)
    return _written(last) if last else None


def plain_text(markdown: str) -> str:
    """The whole text without marks; the address of a link stands in brackets behind its words."""
    return _plain(_read(markdown))


def utf16_length(text: str) -> int:
    """Length as Telegram counts it: characters beyond the basic plane (most emoji) count two."""
    return len(text) + sum(character > "\uffff" for character in text)


# Markdown -> runs


@lru_cache(maxsize=1024)
def _read(markdown: str) -> _Runs:
    """The runs of a text without blanks at either end; empty when there is nothing to be seen."""
    tokens = _MARKDOWN.parse(markdown)
    if any(token.level >= _DEEPEST for token in tokens):
        return _stripped((_Run(markdown),))
    return _stripped(tuple(_blocks(tokens)))


def _blocks(tokens: Iterable[Token]) -> Iterator[_Run]:
    """Blocks stand an empty line apart where they are written so, and on the next line otherwise."""
    depth = ended = 0
    heading = behind_bullet = False
    for token in tokens:
        match token.type:
            case "bullet_list_open" | "ordered_list_open" | "bullet_list_close" | "ordered_list_close":
                depth += token.nesting
            case "heading_open" | "heading_close":
                heading = token.nesting == 1
            case "list_item_open" | "inline":
                start, end = token.map or (0, 0)
                if ended and not behind_bullet:
                    yield _Run("\n" if start <= ended else "\n\n")
                behind_bullet = token.type == "list_item_open"
                if behind_bullet:
                    number = token.info + token.markup if token.info else "•"
                    yield _Run("  " * (depth - 1) + number + " ")
                    ended = start + 1
                else:
                    yield from _words(token.children or [], heading)
                    ended = end
            case "list_item_close":
                behind_bullet = False


def _words(tokens: list[Token], heading: bool) -> Iterator[_Run]:
    style = _Run("", bold=heading)
    address, shown = "", False
    for token in tokens:
        match token.type:
            case "strong_open" | "strong_close":
                style = replace(style, bold=heading or token.nesting == 1)
            case "em_open" | "em_close":
                style = replace(style, italic=token.nesting == 1)
            case "link_open":
                address, shown = str(token.attrs["href"]), False
                behind = address.startswith(("http://", "https://")) and len(address) <= LONGEST_LINK
                style = replace(style, link=address if behind else "")
            case "link_close":
                if not shown:
                    yield replace(style, text=address)
                elif not style.link:
                    yield replace(style, text=f" ({address})")
                style = replace(style, link="")
            case "softbreak" | "hardbreak":
                yield replace(style, text="\n")
            case _:
                shown = True
                yield replace(style, text=token.content)


# Runs -> pieces


def _cut(runs: _Runs, longest: int) -> Iterator[_Runs]:
    while runs:
        if utf16_length(_html(runs)) <= longest:
            yield runs
            return
        text = "".join(run.text for run in runs)
        room = _fitting(runs, longest)
        ends = (text.rfind(mark, 0, room) + len(mark) for mark in _BREAKS if text.rfind(mark, 0, room) > 0)
        at = next(ends, room)
        if head := _stripped(_slice(runs, 0, at)):
            yield head
        runs = _stripped(_slice(runs, at, len(text)))


def _fitting(runs: _Runs, longest: int) -> int:
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


def _slice(runs: _Runs, start: int, end: int) -> _Runs:
    """Characters `start` to `end` of the whole text, styles kept."""
    sliced = []
    at = 0
    for run in runs:
        text = run.text[max(start - at, 0) : max(end - at, 0)]
        if text:
            sliced.append(replace(run, text=text))
        at += len(run.text)
    return tuple(sliced)


def _stripped(runs: _Runs) -> _Runs:
    text = "".join(run.text for run in runs)
    if all(category(character)[0] in "ZC" for character in text):
        return ()
    start = len(text) - len(text.lstrip())
    return _slice(runs, start, len(text.rstrip()))


def _written(runs: _Runs) -> Piece:
    return Piece(_html(runs), _plain(runs))


def _html(runs: _Runs) -> str:
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


def _plain(runs: _Runs) -> str:
    written = []
    for link, group in groupby(runs, lambda run: run.link):
        text = "".join(run.text for run in group)
        written.append(f"{text} ({link})" if link and text != link else text)
    return "".join(written)
