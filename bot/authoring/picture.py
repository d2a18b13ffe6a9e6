"""Cards into an SVG picture: rows from top to bottom, cards at their natural height, lines behind them. Knows no dialogue.

What matters is told by shape and word as well as by colour, so that a print in black and white can be read.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from html import escape

from bot.authoring.chart import ADVISES, COMES_BACK, ENDS, ESCALATES, GUARD, ROUTES, Card, goes_back, wrapped

WIDTH, GAP_X, GAP_Y, PAD = 236, 26, 46, 8
LINE, CHARACTERS = 13, 40
MOST_IN_A_ROW = 5
MOST_LINES, MOST_BY = 4, 3

_FILL = {GUARD: "#fdecea", ESCALATES: "#3b0a0a", ADVISES: "#e8f3ec", ROUTES: "#ffffff", ENDS: "#ececec", COMES_BACK: "#eef1fb"}
_STROKE = {GUARD: "#a11212", ESCALATES: "#000000", ADVISES: "#1d6b3a", COMES_BACK: "#3c4fa0"}
_HEAD = {GUARD: "◆ ", ESCALATES: "▲ ", ADVISES: "✚ ", COMES_BACK: "◷ ", ROUTES: "◇ ", ENDS: "■ "}


@dataclass(frozen=True, slots=True)
class _Box:
    """A card with its place."""

    card: Card
    x: int
    y: int
    rows: tuple[tuple[str, str], ...]
    """(class, words) of each line of text."""

    @property
    def height(self) -> int:
        return len(self.rows) * LINE + 2 * PAD


def svg_of(cards: Sequence[Card], title: str, names: Mapping[str, str] | None = None) -> str:
    """One picture of these cards. `names`: how a card is called in it, where that is not its name."""
    boxes, width, height = _laid_out(cards, names or {})
    by_name = {box.card.name: box for box in boxes}
    lines = [line for box in boxes for line in _lines(box, by_name)]
    body = "".join(lines) + "".join(_drawn(box) for box in boxes)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}" '
        f'role="img" aria-label="{escape(title)}" font-family="DejaVu Sans, Verdana, sans-serif" font-size="10">'
        f"<title>{escape(title)}</title>"
        '<defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto">'
        '<path d="M0 0L8 4L0 8z" fill="#444"/></marker></defs>'
        f"{body}</svg>"
    )


def _laid_out(cards: Sequence[Card], names: Mapping[str, str]) -> tuple[list[_Box], int, int]:
    """Rows by distance from where the phase is entered, wide ones in several; within a row, below what leads there."""
    boxes, y, widest = [], GAP_X, 0
    place: dict[str, int] = {}
    for layer in _layers(cards):
        layer.sort(key=lambda card: _middle(card, cards, place))
        for start in range(0, len(layer), MOST_IN_A_ROW):
            row = layer[start : start + MOST_IN_A_ROW]
            made = []
            for column, card in enumerate(row):
                x = GAP_X + column * (WIDTH + GAP_X)
                place[card.name] = x
                made.append(_Box(card, x, y, tuple(_rows(card, names.get(card.name, card.name)))))
            boxes += made
            widest = max(widest, len(row))
            y += max(box.height for box in made) + GAP_Y
    return boxes, GAP_X + widest * (WIDTH + GAP_X), y


def _layers(cards: Sequence[Card]) -> list[list[Card]]:
    here = {card.name: card for card in cards}
    into = {arrow.to for card in cards for arrow in card.arrows if arrow.to != card.name}
    layer_of: dict[str, int] = {}
    for root in [card for card in cards if card.name not in into] or list(cards[:1]):
        _spread(root, here, layer_of)
    for card in cards:
        if card.name not in layer_of:
            _spread(card, here, layer_of)
    layers: list[list[Card]] = [[] for _ in range(max(layer_of.values(), default=-1) + 1)]
    for card in cards:
        layers[layer_of[card.name]].append(card)
    return [layer for layer in layers if layer]


def _spread(root: Card, here: Mapping[str, Card], layer_of: dict[str, int]) -> None:
    """Breadth first: each card one row below the first that leads to it."""
    layer_of.setdefault(root.name, 0)
    todo = [root]
    while todo:
        card = todo.pop(0)
        for arrow in card.arrows:
            if arrow.to in here and arrow.to not in layer_of:
                layer_of[arrow.to] = layer_of[card.name] + 1
                todo.append(here[arrow.to])


def _middle(card: Card, cards: Sequence[Card], place: Mapping[str, int]) -> float:
    above = [place[other.name] for other in cards if other.name in place and any(a.to == card.name for a in other.arrows)]
    return sum(above) / len(above) if above else 0.0


def _rows(card: Card, name: str) -> list[tuple[str, str]]:
    rows = [("name", part) for part in wrapped(name, 34, 2)]
    rows.append(("badge", f"{_HEAD.get(card.look, '')}{wrapped(card.badge, CHARACTERS - 3, 1)[0]}"))
    many = len(card.lines) > 1
    for line in card.lines[:8]:
        rows += [("text", part) for part in wrapped(line, CHARACTERS, 2 if many else MOST_LINES)]
    rows += [("flag", f"⚑ raises {flag}"[:CHARACTERS]) for flag in card.raises]
    for arrow in card.arrows:
        if arrow.by:
            rows += [("by", part) for part in wrapped(arrow.by, CHARACTERS - 2, MOST_BY)]
        rows.append(("to", f"→ {_short(arrow.to, card.phase)}"[:CHARACTERS]))
    return rows


def _short(target: str, phase: str) -> str:
    start, _, rest = target.partition(".")
    return rest if start == phase else goes_back(target)


def _drawn(box: _Box) -> str:
    look, height = box.card.look, box.height
    fill, stroke = _FILL.get(look, "#ffffff"), _STROKE.get(look, "#444444")
    dark = look == ESCALATES
    frame = (
        f'<rect x="{box.x}" y="{box.y}" width="{WIDTH}" height="{height}" fill="{fill}" stroke="{stroke}" '
        f'stroke-width="{3 if look in (GUARD, ESCALATES) else 1}" rx="{14 if look == ENDS else 3}"'
        f'{_dashes(look)}/>'
    )
    if look == GUARD:  # a second frame, which shows without colour
        frame += (
            f'<rect x="{box.x + 4}" y="{box.y + 4}" width="{WIDTH - 8}" height="{height - 8}" fill="none" '
            f'stroke="{stroke}" stroke-width="1"/>'
        )
    if look == ADVISES:
        frame += f'<rect x="{box.x}" y="{box.y}" width="5" height="{height}" fill="{stroke}"/>'
    words = []
    for number, (kind, text) in enumerate(box.rows):
        y = box.y + PAD + (number + 1) * LINE - 3
        style = {
            "name": 'font-weight="bold" font-size="11"',
            "badge": f'font-weight="bold" fill="{"#ffffff" if dark else stroke}"',
            "by": 'font-style="italic"',
            "to": 'font-weight="bold"',
            "flag": f'font-weight="bold" fill="{"#ffffff" if dark else "#a11212"}"',
        }.get(kind, "")
        if dark and "fill=" not in style:
            style += ' fill="#ffffff"'
        indent = 14 if kind in ("by", "to") else 10
        words.append(f'<text x="{box.x + indent}" y="{y}" {style}>{escape(text)}</text>')
    return f'<g id="{escape(box.card.name)}">{frame}{"".join(words)}</g>'


def _dashes(look: str) -> str:
    return ' stroke-dasharray="5 3"' if look in (ROUTES, COMES_BACK) else ""


def _lines(box: _Box, boxes: Mapping[str, _Box]) -> list[str]:
    """Lines to the cards below; ways back up and out of the phase are told in the card alone."""
    found = []
    targets = [boxes[arrow.to] for arrow in box.card.arrows if arrow.to in boxes and boxes[arrow.to].y > box.y]
    for number, target in enumerate(dict.fromkeys(targets)):
        x1 = box.x + WIDTH * (number + 1) // (len(targets) + 1)
        y1, x2, y2 = box.y + box.height, target.x + WIDTH // 2, target.y
        bend = min(60, max(24, (y2 - y1) // 2))
        dark = target.card.look in (GUARD, ESCALATES)
        found.append(
            f'<path d="M{x1} {y1}C{x1} {y1 + bend} {x2} {y2 - bend} {x2} {y2 - 2}" fill="none" '
            f'stroke="{"#a11212" if dark else "#777"}" stroke-width="{2 if dark else 1}" marker-end="url(#tip)"/>'
        )
    return found
