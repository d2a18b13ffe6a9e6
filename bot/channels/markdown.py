"""The small Markdown of texts as runs of equally styled characters, and as plain words. Knows no door.

Every door shows a text from the same runs, so that all of them say the same.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import groupby
from unicodedata import category

from markdown_it import MarkdownIt
from markdown_it.token import Token

LONGEST_LINK = 500
"""Characters of an address behind words; a longer one is written out."""

_MARKDOWN = MarkdownIt("zero").enable(["heading", "list", "emphasis", "link", "escape", "newline"])
_DEEPEST = _MARKDOWN.options.maxNesting - 1
"""From this level on the parser drops what it reads: such a text is taken as it stands."""


@dataclass(frozen=True, slots=True)
class Run:
    """Characters of one style. `link` is an http(s) address, or empty."""

    text: str
    bold: bool = False
    italic: bool = False
    link: str = ""


Runs = tuple[Run, ...]


def plain_text(markdown: str) -> str:
    """The whole text without marks, see `plain`."""
    return plain(read(markdown))


@lru_cache(maxsize=1024)
def read(markdown: str) -> Runs:
    """The runs of a text without blanks at either end; empty when there is nothing to be seen."""
    tokens = _MARKDOWN.parse(markdown)
    if any(token.level >= _DEEPEST for token in tokens):
        return stripped((Run(markdown),))
    return stripped(tuple(_blocks(tokens)))


def _blocks(tokens: Iterable[Token]) -> Iterator[Run]:
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
                    yield Run("\n" if start <= ended else "\n\n")
                behind_bullet = token.type == "list_item_open"
                if behind_bullet:
                    number = token.info + token.markup if token.info else "•"
                    yield Run("  " * (depth - 1) + number + " ")
                    ended = start + 1
                else:
                    yield from _words(token.children or [], heading)
                    ended = end
            case "list_item_close":
                behind_bullet = False


def _words(tokens: list[Token], heading: bool) -> Iterator[Run]:
    style = Run("", bold=heading)
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


def stripped(runs: Runs) -> Runs:
    """Without blanks at either end; empty when there is nothing to be seen."""
    text = "".join(run.text for run in runs)
    if all(category(character)[0] in "ZC" for character in text):
        return ()
    start = len(text) - len(text.lstrip())
    return sliced(runs, start, len(text.rstrip()))


def sliced(runs: Runs, start: int, end: int) -> Runs:
    """Characters `start` to `end` of the whole text, styles kept."""
    cut = []
    at = 0
    for run in runs:
        text = run.text[max(start - at, 0) : max(end - at, 0)]
        if text:
            cut.append(replace(run, text=text))
        at += len(run.text)
    return tuple(cut)


def lines(runs: Runs) -> Iterator[Runs]:
    """Line by line, styles kept."""
    at = 0
    for line in "".join(run.text for run in runs).split("\n"):
        yield sliced(runs, at, at + len(line))
        at += len(line) + 1


def plain(runs: Runs) -> str:
    """Without styles; the address of a link stands in brackets behind its words."""
    written = []
    for link, group in groupby(runs, lambda run: run.link):
        text = "".join(run.text for run in group)
        written.append(f"{text} ({link})" if link and text != link else text)
    return "".join(written)
