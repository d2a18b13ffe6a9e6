"""The author's page of every code, written from the table of codes and the cases that show them. Knows no rule.

`python -m tests.authoring.pages` writes dialogues/codes.md anew.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

from bot.authoring.codes import CODES
from tests.authoring.checked import sound_files
from tests.dialogue.ankle_files import ankle_files
from tests.problem_cases import case, changed

ROOT = Path(__file__).parent.parent
PAGES = ROOT.parent / "dialogues" / "codes.md"
CASES = sorted([*(ROOT / "dialogue" / "problems").glob("*.yaml"), *(ROOT / "authoring" / "problems").glob("*.yaml")])
WITHOUT_CASE = frozenset({"too-large", "unreadable", "not-escalated"})
"""A file too large to show, a file that cannot be opened, and what the machine itself keeps from happening."""
MOST_TOLD = 2
"""Lines of `check` that are shown for one code."""
BEFORE = 3
"""Lines that are shown before the one that is told of."""
LONGEST_LINE = 120
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
        lines += _example(code, path)
    return "\n".join(lines)


def _example(code: str, path: Path) -> Iterator[str]:
    data = case(path)
    good = sound_files() if path.parent.parent.name == "authoring" else ankle_files()
    files = changed(good, data["changes"])
    told = [line for line in data["expect"].splitlines() if line.endswith(f"[{code}]")][:MOST_TOLD]
    for line in told:
        file, number, *_ = line.split(":")
        lines = files.get(file, b"").decode("utf-8", "replace").splitlines()
        if int(number) <= len(lines) and "replace" in data["changes"][0]:
            first = max(0, int(number) - 1 - BEFORE)
            yield "```yaml"
            yield f"# {file}, line {first + 1}"
            yield from _cut(lines[first : int(number)])
            yield "```"
        yield "```text"
        yield line
        yield "```"
    yield ""


def _cut(lines: list[str]) -> Iterator[str]:
    for line in textwrap.dedent("\n".join(lines)).split("\n"):
        yield line if len(line) <= LONGEST_LINE else f"{line[: LONGEST_LINE - 3]}..."


if __name__ == "__main__":
    PAGES.write_text(pages(), "utf-8")
