"""`kneebot draw`: the graph of a dialogue as a page, as Mermaid text, or as a picture by graphviz. Lays nothing out."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

from bot.authoring.chart import ADVISES, ENDS, ESCALATES, GUARD, ROUTES, Card, Chart, chart_of, goes_back, wrapped
from bot.authoring.page import page_of
from bot.dialogue.problems import BadDialogue
from bot.dialogue.reading import read_dialogue
from bot.dialogue.reading.nearest import hint

FORMATS = ("html", "mermaid", "svg", "png")
DRAWN, REFUSED = 0, 1
_DOT_SECONDS = 300


def run_draw(
    folder: Path, fmt: str = "html", *, phase: str | None = None, out: Path | None = None
) -> tuple[str | bytes, int]:
    """What `kneebot draw` prints, and its exit status. With `out` the drawing is written there and only told of.

    `fmt` is one of FORMATS; a picture (bytes for png) needs graphviz.
    """
    try:
        drawing = draw(folder, fmt, phase)
    except BadDialogue as bad:
        return "".join(f"{problem}\n" for problem in bad.problems), REFUSED
    except CannotDraw as error:
        return f"{error}\n", REFUSED
    if out is None:
        return drawing, DRAWN
    content = drawing if isinstance(drawing, bytes) else drawing.encode()
    try:
        out.write_bytes(content)
    except OSError as error:
        return f"{out} cannot be written: {error.strerror}\n", REFUSED
    return f"{out}: {len(content) // 1024 + 1} KB\n", DRAWN


class CannotDraw(Exception):
    """What was asked for cannot be drawn here. Its text is one sentence."""


def draw(folder: Path, fmt: str = "html", phase: str | None = None) -> str | bytes:
    """The drawing. Raises BadDialogue and CannotDraw."""
    if fmt not in FORMATS:
        raise CannotDraw(f"no format is called “{fmt}”; one of these is known: {', '.join(FORMATS)}")
    dialogue = read_dialogue(folder)
    try:
        chart = chart_of(dialogue, phase)
    except KeyError:
        phases = list(dict.fromkeys(state.phase for state in dialogue.states.values()))
        raise CannotDraw(f"no phase is called “{phase}”{hint(phase or '', phases)}") from None
    match fmt:
        case "html":
            return page_of(chart, dialogue)
        case "mermaid":
            return mermaid(chart)
        case _:
            picture = _by_graphviz(dot(chart), fmt)
            return picture if fmt == "png" else picture.decode()


# Mermaid


def mermaid(chart: Chart) -> str:
    """A flowchart for each phase, after one of the phases; each can be pasted by itself where Mermaid is drawn."""
    blocks = [_mermaid_overview(chart)] if len(chart.phases) > 1 else []
    blocks += [_mermaid_phase(phase, cards) for phase, cards in chart.phases.items()]
    return "\n".join(blocks)


def _mermaid_overview(chart: Chart) -> str:
    lines = [f"%% {chart.title}, version {chart.version}: the phases", "flowchart TD"]
    lines += [f'  {_id(phase)}["{phase}<br/>{len(cards)} cards"]' for phase, cards in chart.phases.items()]
    for phase, there in chart.ways_between().items():
        lines += [f"  {_id(phase)} --> {_id(target)}" for target in there]
    return "\n".join(lines) + "\n"


def _mermaid_phase(phase: str, cards: tuple[Card, ...]) -> str:
    here = {card.name for card in cards}
    lines = [f"%% the phase {phase}", "flowchart TD"]
    lines += [f"  {_id(card.name)}{_mermaid_shape(card)}" for card in cards]
    away: dict[str, None] = {}
    for card in cards:
        for arrow in card.arrows:
            if arrow.to not in here:
                away[arrow.to] = None
            by = f"|{_quoted(' '.join(wrapped(arrow.by, 60, 1)))}|" if arrow.by else ""
            lines.append(f"  {_id(card.name)} -->{by} {_id(arrow.to)}")
    lines += [f"  {_id(target)}([{_quoted(goes_back(target))}]):::away" for target in away]
    lines += [
        "  classDef guard fill:#fdecea,stroke:#a11212,stroke-width:4px",
        "  classDef escalation fill:#3b0a0a,color:#fff,stroke:#000,stroke-width:4px",
        "  classDef advice fill:#e8f3ec,stroke:#1d6b3a",
        "  classDef away stroke-dasharray:4 3",
    ]
    return "\n".join(lines) + "\n"


def _mermaid_shape(card: Card) -> str:
    lines = [
        card.name.partition(".")[2],
        card.badge,
        *(part for line in card.lines[:4] for part in wrapped(line, 44, 2)),
    ]
    words = _quoted("<br/>".join([*lines, *(f"⚑ raises {flag}" for flag in card.raises)]))
    match card.look:
        case "guard":
            return f"{{{{{words}}}}}:::guard"
        case "escalation":
            return f"[[{words}]]:::escalation"
        case "advice":
            return f"[{words}]:::advice"
        case "route":
            return f"{{{words}}}"
        case "end":
            return f"([{words}])"
        case _:
            return f"[{words}]"


def _id(name: str) -> str:
    """`end` alone is a word of Mermaid's, so every name gets a letter before it."""
    return "s_" + re.sub(r"\W", "_", name)


def _quoted(words: str) -> str:
    return '"' + words.replace('"', "#quot;").replace("|", "¦") + '"'


# Graphviz


def dot(chart: Chart) -> str:
    """The graph in graphviz's language: a box a phase, its cards within."""
    lines = ["digraph dialogue {", f"  label={_dot_quoted(f'{chart.title}, version {chart.version}')}; rankdir=TB;"]
    lines.append('  node [shape=box, fontname="DejaVu Sans", fontsize=10]; edge [fontname="DejaVu Sans", fontsize=8];')
    known = {card.name for cards in chart.phases.values() for card in cards}
    for phase, cards in chart.phases.items():
        lines.append(f"  subgraph {_dot_quoted(f'cluster_{phase}')} {{ label={_dot_quoted(phase)}; style=rounded;")
        lines += [f"    {_dot_quoted(card.name)} [{_dot_look(card)}];" for card in cards]
        lines.append("  }")
    for card in (card for cards in chart.phases.values() for card in cards):
        for number, arrow in enumerate(card.arrows):
            target = arrow.to
            if target not in known:  # drawn beside each card that leads there: no lines across the whole
                target = f"{card.name}>{number}"
                lines.append(
                    f"  {_dot_quoted(target)} [shape=plaintext, label={_dot_quoted(f'→ {goes_back(arrow.to)}')}];"
                )
            label = _dot_quoted("\n".join(wrapped(arrow.by, 30, 3)) if arrow.by else "")
            lines.append(f"  {_dot_quoted(card.name)} -> {_dot_quoted(target)} [label={label}];")
    return "\n".join([*lines, "}", ""])


def _dot_look(card: Card) -> str:
    texts = [part for line in card.lines[:6] for part in wrapped(line, 40, 2)]
    label = _dot_quoted("\n".join([card.name, card.badge, *texts, *(f"⚑ raises {flag}" for flag in card.raises)]))
    look = {
        GUARD: 'peripheries=2, color="#a11212", style=filled, fillcolor="#fdecea"',
        ESCALATES: 'shape=octagon, style=filled, fillcolor="#3b0a0a", fontcolor=white',
        ADVISES: 'style=filled, fillcolor="#e8f3ec", color="#1d6b3a"',
        ROUTES: "shape=diamond, style=dashed",
        ENDS: "style=rounded",
    }.get(card.look, "")
    return f"label={label}{', ' if look else ''}{look}"


def _dot_quoted(words: str) -> str:
    return '"' + words.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'


def _by_graphviz(graph: str, fmt: str) -> bytes:
    program = shutil.which("dot")
    if program is None:
        raise CannotDraw(
            f"{fmt} needs graphviz (the program `dot`), which is not installed; html and mermaid need nothing"
        )
    try:
        done = subprocess.run(  # noqa: S603 - a fixed program, the graph on its standard input
            [program, f"-T{fmt}"], input=graph.encode(), capture_output=True, check=False, timeout=_DOT_SECONDS
        )
    except subprocess.TimeoutExpired:
        raise CannotDraw("graphviz takes too long over the whole; draw one phase with --phase") from None
    if done.returncode or not done.stdout:
        said = done.stderr.decode("utf-8", "replace").strip().split("\n")[0]
        raise CannotDraw(f"graphviz cannot draw it: {said}")
    return done.stdout
