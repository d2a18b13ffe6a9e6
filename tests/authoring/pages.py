"""The author's page of every code, written from the table of codes and the cases that show them. Knows no rule.

`python -m tests.authoring.pages` writes dialogues/codes.md anew.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path
from typing import Any

from bot.authoring.codes import CODES
from tests.problem_cases import case

ROOT = Path(__file__).parent.parent
PAGES = ROOT.parent / "dialogues" / "codes.md"
CASES = sorted([*(ROOT / "dialogue" / "problems").glob("*.yaml"), *(ROOT / "authoring" / "problems").glob("*.yaml")])
WITHOUT_CASE = frozenset({"too-large", "unreadable", "not-escalated"})
"""A file too large to show, a file that cannot be opened, and what the machine itself keeps from happening."""
MOST_LINES = 14
_HEAD = """\
# What `kneebot check` tells

A page for every code that stands in brackets at the end of a line. Errors have to be mended before the dialogue can be
used; warnings are worth a look. Each example is a test too: these changes to a small good dialogue bring these lines.

<!-- Written by `python -m tests.authoring.pages` from bot/authoring/codes.py and the cases in tests; not by hand. -->
"""


def case_of(code: str) -> Path | None:
    """The case that shows a code: the one named after it alone, if there is one."""
    stem = code.replace("-", "_")
    told = [path for path in CASES if path.stem.startswith(stem) and f"[{code}]" in case(path)["expect"]]
    return min(told, key=lambda path: len(path.stem)) if told else None


def pages() -> str:
    """The whole of dialogues/codes.md."""
    parts = [_HEAD]
    for group, codes in groupby(CODES, key=lambda code: CODES[code].group):
        some = list(codes)
        parts.append(f"## {group}\n")
        parts.append(" · ".join(f"[{code}](#{code})" for code in some) + "\n")
        parts += [_page(code) for code in some]
    return "\n".join(parts)


def _page(code: str) -> str:
    words = CODES[code]
    lines = [
        f"### {code}",
        "",
        f"{words.about[:1].upper()}{words.about[1:]}.",
        "",
        f"**Why:** {words.why}",
        "",
        f"**Mend it:** {words.mend}",
        "",
    ]
    path = case_of(code)
    if path is not None:
        lines += _example(code, case(path))
    return "\n".join(lines)


def _example(code: str, data: Any) -> Iterator[str]:
    told = [line for line in data["expect"].splitlines() if line.endswith(f"[{code}]")][:3]
    files = {line.partition(":")[0] for line in told}
    changes = [change for change in data["changes"] if change["file"] in files] or data["changes"]
    for change in changes[: len(told) + 1]:
        yield "```yaml"
        yield f"# {change['file']}"
        yield from _shown(change)
        yield "```"
    yield ""
    yield "```text"
    yield from told
    yield "```"
    yield ""


def _shown(change: dict[str, str]) -> Iterator[str]:
    if "remove" in change:
        yield "# (this file is missing)"
        return
    if "bytes" in change:
        yield "# (not a text in UTF-8)"
        return
    after = change.get("with", change.get("content", ""))
    lines = textwrap.dedent(after).strip("\n").splitlines() or ["# (these lines are taken out:)"]
    if not after.strip():
        lines += [f"# {line}" for line in textwrap.dedent(change["replace"]).strip("\n").splitlines()]
    for line in lines[:MOST_LINES]:
        yield line if len(line) <= 120 else f"{line[:117]}..."
    if len(lines) > MOST_LINES:
        yield "# ..."


if __name__ == "__main__":
    PAGES.write_text(pages(), "utf-8")
