"""What was measured, as a table: medians, and ratios to a row named before. Measures nothing."""

from __future__ import annotations

import os
import platform
from datetime import UTC, datetime
from pathlib import Path

PAGE = Path(__file__).with_name("README.md")
_MARK = "<!-- figures -->"


class Table:
    """Rows are printed as they come."""

    def __init__(self) -> None:
        self._lines: list[str] = []
        self._known: dict[str, float] = {}

    def head(self, title: str) -> None:
        """Begins a part."""
        self._lines += ["", f"### {title}", "", "| what | median | ratio | target |", "|---|---|---|---|"]
        print(f"\n{title}", flush=True)

    def row(self, what: str, value: float, beside: str = "", target: str = "", unit: str = "µs") -> None:
        """`beside` names an earlier row, to whose value the ratio is."""
        self._known[what] = value
        ratio = f"{value / self._known[beside]:.2f} × {beside}" if beside else ""
        self._add(f"| {what} | {value:,.1f} {unit} | {ratio} | {target} |")

    def ratio(self, what: str, beside: str, target: str) -> None:
        """One earlier row to another."""
        ratio = self._known[what] / self._known[beside]
        self._add(f"| {what} | {self._known[what]:,.1f} µs | {ratio:.3f} × {beside} | {target} |")

    def missing(self, what: str, why: str) -> None:
        """What could not be measured here."""
        self._add(f"| {what} | not measured: {why} | | |")

    def write(self) -> None:
        """Keeps the tables in README.md, with the machine named."""
        machine = f"{platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}"
        head = PAGE.read_text(encoding="utf8").partition(_MARK)[0]
        body = "\n".join(self._lines)
        PAGE.write_text(f"{head}{_MARK}\n\nOn {machine}, {datetime.now(UTC):%Y-%m-%d}.\n{body}\n", encoding="utf8")

    def _add(self, line: str) -> None:
        self._lines.append(line)
        print(line, flush=True)
