"""A page of plain text as a PDF. Knows no conversation: lines in, bytes out, the same for the same text."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from bot.engine.letters import western

if TYPE_CHECKING:
    from fpdf import FPDF

TITLE = 11
SIZES = (9, 8, 7.5, 7, 6.5, 6)
"""Sizes of type in points, the largest first: the first with which the text fits on one page is taken."""
MARGIN = 16
"""Millimetres on all sides."""


def pdf(text: str, title: str) -> bytes:
    """The text on A4, its lines that end in a colon as headings.

    The built-in type knows Western European letters only, so the text has to be in those (see `bot.engine.letters`).
    """
    for size in SIZES:
        page = _typeset(text, title, size)
        if page.pages_count == 1:
            break
    return bytes(page.output())


def _typeset(text: str, title: str, size: float) -> FPDF:
    from fpdf import FPDF  # here, because it is slow to import and seldom needed

    page = FPDF(format="A4")
    page.set_creation_date(datetime(2000, 1, 1, tzinfo=UTC))
    page.set_title(western(title))
    page.set_margin(MARGIN)
    page.set_auto_page_break(True, MARGIN)
    page.add_page()
    for number, line in enumerate(western(text).split("\n")):
        heading = number == 0 or (line.endswith(":") and not line.startswith("- "))
        points = TITLE if number == 0 else size
        page.set_font("helvetica", "B" if heading else "", points)
        if line:
            page.multi_cell(0, points * 0.48, line, align="L", new_x="LMARGIN", new_y="NEXT")
        else:
            page.ln(size * 0.22)
    return page
