"""Cards into an SVG picture: rows from top to bottom, cards at their natural height, lines behind them. Knows no dialogue.

What matters is told by shape and word as well as by colour, so that a print in black and white can be read.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from html import escape

from bot.authoring.chart import ADVISES, COMES_BACK, ENDS, ESCALATES, GUARD, ROUTES, Card, goes_back, wrapped

WIDTH, GAP_X, GAP_Y, PAD = 236, 26, 46, 8
LINE, CHARACTERS = 13, 40
MOST_IN_A_ROW = 5
SHEET = 860
"""As high as a sheet of paper lies, where the five columns are its width."""
MANY, FAR = 6, 500
"""Lines from one card, and a length, above which they are drawn faintly."""
MOST_LINES, MOST_BY = 4, 3

_FILL = {
    GUARD: "#fdecea",
    ESCALATES: "#3b0a0a",
    ADVISES: "#e8f3ec",
    ROUTES: "#ffffff",
    ENDS: "#ececec",
    COMES_BACK: "#eef1fb",
}
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


def svg_of(cards: Sequence[Card], title: str, leads_to: str) -> str:
    """These cards as pictures, one below the other: each fits on a sheet of paper, and together they are one drawing.

    A card can be clicked; it leads to the place of the page whose id is ``leads_to`` before the card's name.
    """
    boxes, width, sheets = _laid_out(cards)
    by_name = {box.card.name: box for box in boxes}
    lines = [(box, target, line) for box in boxes for target, line in _lines(box, by_name)]
    found = []
    for number, (top, bottom) in enumerate(sheets, 1):
        shown = [line for box, target, line in lines if box.y < bottom and target.y >= top]
        shown += [_drawn(box, leads_to) for box in boxes if top <= box.y < bottom]
        name = title if len(sheets) == 1 else f"{title}, sheet {number} of {len(sheets)}"
        found.append(
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 {top} {width} {bottom - top}" width="{width}" '
            f'height="{bottom - top}" role="img" aria-label="{escape(name)}" '
            'font-family="DejaVu Sans, Verdana, sans-serif" font-size="10">'
            f"<title>{escape(name)}</title>{''.join(shown)}</svg>"
        )
    return "".join(found)


TIP = (
    '<svg width="0" height="0" style="position:absolute" aria-hidden="true"><defs><marker id="tip" viewBox="0 0 8 8" '
    'refX="7" refY="4" markerWidth="9" markerHeight="9" markerUnits="userSpaceOnUse" orient="auto">'
    '<path d="M0 0L8 4L0 8z" fill="#444"/></marker></defs></svg>'
)
"""The tip of every line; a page holds it once, before its pictures."""


def _laid_out(cards: Sequence[Card]) -> tuple[list[_Box], int, list[tuple[int, int]]]:
    """The boxes, how wide it all is, and the sheets as (top, bottom).

    Rows by distance from where the phase is entered, wide ones in several; within a row, below what leads there.
    """
    boxes: list[_Box] = []
    y, top, widest = GAP_X, 0, 0
    sheets: list[tuple[int, int]] = []
    place: dict[str, int] = {}
    for row in _in_rows(cards, place):
        made = []
        for column, card in row:
            place[card.name] = GAP_X + column * (WIDTH + GAP_X)
            made.append(_Box(card, place[card.name], y, tuple(_rows(card))))
            widest = max(widest, column + 1)
        tall = max(box.height for box in made)
        if y + tall > top + SHEET and boxes:
            sheets.append((top, y - GAP_Y // 2))
            top = y - GAP_Y // 2
        boxes += made
        y += tall + GAP_Y
    return boxes, GAP_X + widest * (WIDTH + GAP_X), [*sheets, (top, y)]


def _in_rows(cards: Sequence[Card], place: Mapping[str, int]) -> Iterator[list[tuple[int, Card]]]:
    """Cards with their columns, row by row. One after the other, each leading to the next, they share a row."""
    chain: list[Card] = []
    for layer in _layers(cards):
        if len(layer) == 1 and len(chain) < MOST_IN_A_ROW and (not chain or _leads(chain[-1], layer[0])):
            chain += layer
            continue
        if chain:
            yield list(enumerate(chain))
        chain = []
        if len(layer) == 1:
            chain = layer
            continue
        layer.sort(key=lambda card: _middle(card, cards, place))
        for start in range(0, len(layer), MOST_IN_A_ROW):
            row = layer[start : start + MOST_IN_A_ROW]
            yield list(zip(_columns([_middle(card, cards, place) for card in row]), row, strict=True))
    if chain:
        yield list(enumerate(chain))


def _leads(card: Card, to: Card) -> bool:
    return any(arrow.to == to.name for arrow in card.arrows)


def _columns(wanted: Sequence[float]) -> list[int]:
    """A column for each, from left to right, as near as can be to where it is wanted."""
    found: list[int] = []
    for number, middle in enumerate(wanted):
        first = found[-1] + 1 if found else 0
        last = MOST_IN_A_ROW - (len(wanted) - number)
        found.append(min(max(first, round((middle - GAP_X) / (WIDTH + GAP_X))), last))
    return found


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
    above = [
        place[other.name] for other in cards if other.name in place and any(a.to == card.name for a in other.arrows)
    ]
    return sum(above) / len(above) if above else 0.0


def _rows(card: Card) -> list[tuple[str, str]]:
    rows = [("name", part) for part in wrapped(card.name, 34, 2)]
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


def _drawn(box: _Box, leads_to: str) -> str:
    look, height = box.card.look, box.height
    fill, stroke = _FILL.get(look, "#ffffff"), _STROKE.get(look, "#444444")
    dark = look == ESCALATES
    frame = (
        f'<rect x="{box.x}" y="{box.y}" width="{WIDTH}" height="{height}" fill="{fill}" stroke="{stroke}" '
        f'stroke-width="{3 if look in (GUARD, ESCALATES) else 1}" rx="{14 if look == ENDS else 3}"'
        f"{_dashes(look)}/>"
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
    name = escape(box.card.name)
    return f'<a href="#{leads_to}{name}"><g id="{name}">{frame}{"".join(words)}</g></a>'


def _dashes(look: str) -> str:
    return ' stroke-dasharray="5 3"' if look in (ROUTES, COMES_BACK) else ""


def _lines(box: _Box, boxes: Mapping[str, _Box]) -> Iterator[tuple[_Box, str]]:
    """Lines to the cards beside and below; ways back up and out of the phase are told in the card alone."""
    all_targets = [boxes[arrow.to] for arrow in box.card.arrows if arrow.to in boxes]
    for target in all_targets:
        if target.y == box.y and target.x > box.x:
            y = box.y + 18
            faint = target.x - box.x > WIDTH + GAP_X
            line = f"M{box.x + WIDTH} {y}H{target.x - 2}" if not faint else f"M{box.x + WIDTH} {y - 9}H{target.x - 2}"
            yield target, _line(line, target, faint=faint)
    targets = [target for target in all_targets if target.y > box.y]
    for number, target in enumerate(targets):
        x1 = box.x + WIDTH * (number + 1) // (len(targets) + 1)
        y1, x2, y2 = box.y + box.height, target.x + WIDTH // 2, target.y
        bend = min(60, max(24, (y2 - y1) // 2))
        line = f"M{x1} {y1}C{x1} {y1 + bend} {x2} {y2 - bend} {x2} {y2 - 2}"
        yield target, _line(line, target, faint=len(targets) > MANY or y2 - y1 > FAR)


def _line(path: str, target: _Box, *, faint: bool) -> str:
    alarming = target.card.look in (GUARD, ESCALATES)
    color = "#a11212" if alarming else "#c9c9c9" if faint else "#666666"
    width = 2 if alarming else 1
    return f'<path d="{path}" fill="none" stroke="{color}" stroke-width="{width}" marker-end="url(#tip)"/>'
