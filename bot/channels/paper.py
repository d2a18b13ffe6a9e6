"""A page of plain text as a PDF. Knows no conversation: lines in, bytes out, the same for the same text."""

from __future__ import annotations

from datetime import UTC, datetime

HEADING, BODY, SMALL = 11, 9, 7.5
"""Sizes of type in points; the small one when a page would not do."""
MARGIN = 16
"""Millimetres on all sides."""
LINES_ON_A_PAGE = 62
_LATIN = {"“": '"', "”": '"', "‘": "'", "’": "'", "…": "...", "–": "-", "—": "-", "•": "-", "→": "->"}


def pdf(text: str, title: str) -> bytes:
    """The text on A4, its lines that end in a colon as headings.

    The built-in type knows Western European letters only: others become `?`, so the text file stays the exact one.
    """
    from fpdf import FPDF  # here, because it is slow to import and seldom needed

    page = FPDF(format="A4")
    page.set_creation_date(datetime(2000, 1, 1, tzinfo=UTC))
    page.set_title(_plain(title))
    page.set_margin(MARGIN)
    page.set_auto_page_break(True, MARGIN)
    page.add_page()
    lines = text.split("\n")
    size = BODY if len(lines) < LINES_ON_A_PAGE else SMALL
    for number, line in enumerate(lines):
        heading = number == 0 or (line.endswith(":") and not line.startswith("- "))
        page.set_font("helvetica", "B" if heading else "", HEADING if number == 0 else size)
        if line:
            page.multi_cell(0, size * 0.48, _plain(line), new_x="LMARGIN", new_y="NEXT")
        else:
            page.ln(size * 0.22)
    return bytes(page.output())


def _plain(text: str) -> str:
    """What the built-in type can show of it."""
    for mark, plain in _LATIN.items():
        text = text.replace(mark, plain)
    return text.encode("latin-1", "replace").decode("latin-1")
