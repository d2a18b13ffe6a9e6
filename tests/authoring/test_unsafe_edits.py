"""Unsafe and broken edits of the shipped dialogue, as a hurried or a malicious editor makes them: each is found.

The catalogue stands in `unsafe`, one file a theme. Each edit has a name and these keys:

thought: what the editor thought
edit: the texts to replace, each standing exactly once in its file
found: the code that `kneebot check` tells, with `chat`: what stands in its conversation, in this order
diff: for what check cannot know, the code that `kneebot diff` tells as less safe

An edit whose text is not there any more fails: it has to be written anew, or to be taken out for a reason.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from bot.authoring.checks import RULES, Subject
from bot.authoring.checks.subject import Shown
from bot.authoring.difference import Side, compare
from bot.authoring.proof import explore, prove
from bot.authoring.proof.promises import Findings
from bot.authoring.proof.showing import tell
from bot.authoring.proof.spots import ASKED
from bot.authoring.proof.walk import Walk
from bot.authoring.proof.ways import Ways
from bot.authoring.revisions import Sources
from bot.dialogue.problems import BadDialogue, Problem
from bot.dialogue.reading import read_sources
from bot.dialogue.reading.yaml_marks import read_nodes
from bot.engine.machine import Script
from tests.conftest import KNEE
from tests.problem_cases import case, changed

pytestmark = pytest.mark.long

TODAY = date(2026, 11, 22)
CATALOGUE = sorted((Path(__file__).parent / "unsafe").glob("*.yaml"))
EDITS: dict[str, Any] = {f"{path.stem}: {name}": edit for path in CATALOGUE for name, edit in case(path).items()}
HEARD = ("phrases.yaml", "hearing/")
"""Files that only the ear needs: they are left out where an edit is not about them, since reading them takes longest."""
TOLD_LAST = {"flag-without-guard", "unreachable"}
"""What the proof tells at its end only."""
KEYS = {"thought", "edit", "found", "chat", "diff"}


def files_of(name: str) -> tuple[dict[str, bytes], dict[str, bytes]]:
    """The shipped files before and after an edit."""
    edit = EDITS[name]
    hearing = any(change["file"].startswith(HEARD) for change in edit["edit"])
    before = {
        path.relative_to(KNEE).as_posix(): path.read_bytes()
        for path in sorted(KNEE.rglob("*"))
        if path.is_file() and not {"rehearsals", "examples"} & set(path.parts)
    }
    before = {path: content for path, content in before.items() if hearing or not path.startswith(HEARD)}
    return before, changed(before, edit["edit"])


def test_the_catalogue_holds_what_was_promised() -> None:
    told = [edit for edit in EDITS.values() if "found" in edit]

    assert len(told) >= 40
    assert all(set(edit) <= KEYS and ("found" in edit) != ("diff" in edit) for edit in EDITS.values())


@pytest.mark.parametrize("name", [name for name, edit in EDITS.items() if "found" in edit])
def test_check_finds(name: str) -> None:
    edit = EDITS[name]
    _, files = files_of(name)

    problems = list(found(files, edit["found"]))

    assert {problem.code for problem in problems} == {edit["found"]}
    if "chat" in edit:
        chats = [problem.story for problem in problems if holds(problem.story, edit["chat"])]
        assert chats, "\n".join(line for problem in problems for line in ("", str(problem), *problem.story))
        assert chats[0][0] == "Person: /start" or not chats[0][0].startswith(("Person: /", "Person: (", "Bot ")), chats[
            0
        ]


def holds(chat: tuple[str, ...], wanted: list[str]) -> bool:
    """Whether these stand in the chat, in this order, and the last of them at its end."""
    lines = iter(chat)
    return bool(chat) and all(any(words in line for line in lines) for words in wanted) and wanted[-1] in chat[-1]


def found(files: Mapping[str, bytes], code: str) -> Iterator[Problem]:
    """What `kneebot check` tells of one code, without the work for all others."""
    try:
        script = Script(read_sources(files))
    except BadDialogue as bad:
        yield from bad.problems
        return
    rule = next((rule for rule in RULES if rule.code == code), None)
    if code in TOLD_LAST:
        yield from (problem for problem in prove(script).problems if problem.code == code)
        return
    if rule is None:
        try:
            explore(script, _Until(code))
        except _Found as one:
            yield one.problem
        return
    walk = Walk(script, Ways(script), None, ASKED, Findings())
    walk.begin()
    nodes = {path: node for path, content in files.items() if (node := read_nodes(path, content)[0]) is not None}
    for mark, sentence, *shown in rule.find(Subject(script, TODAY, nodes)):
        yield Problem(mark, sentence, code, story=_told(walk, shown[0]) if shown else ())


def _told(walk: Walk, shown: Shown) -> tuple[str, ...]:
    """Only as far as that: a walk goes from the shortest conversations to the longer ones."""
    moves: int | None = 0
    while moves is not None and not (chat := tell((walk,), shown)):
        moves = walk.explore(moves)
    return chat


class _Found(Exception):
    def __init__(self, problem: Problem) -> None:
        self.problem = problem


class _Until(Findings):
    """Stops the exploration at the first problem of a code. Each walk goes breadth first, so its first is its shortest."""

    def __init__(self, code: str) -> None:
        super().__init__()
        self.code = code

    def report(self, key: tuple[object, ...], problem: Problem) -> None:
        if problem.code == self.code:
            raise _Found(problem)


@pytest.fixture(scope="module")
def sides() -> dict[bool, Side]:
    """The shipped dialogue before any edit, with what the ear needs and without."""
    return {}


@pytest.mark.parametrize("name", [name for name, edit in EDITS.items() if "diff" in edit])
def test_diff_asks_for_a_signature(name: str, sides: dict[bool, Side]) -> None:
    before, after = files_of(name)
    hearing = "phrases.yaml" in before
    if hearing not in sides:
        sides[hearing] = side(before)

    changes = compare(sides[hearing], side(after))

    assert EDITS[name]["diff"] in {change.code for change in changes if change.less_safe}, "\n".join(map(str, changes))


def side(files: dict[str, bytes]) -> Side:
    return Side(Sources("knee", files), read_sources(files, "knee"))
