"""Where a conversation goes next: the lines under `then` and `route`, and the answers that are offered.

Knows no kind of state.
"""

from __future__ import annotations

from itertools import pairwise
from typing import Any

from bot.dialogue.model import NEXT_GUARD, Answer, Branch
from bot.dialogue.problems import Mark
from bot.dialogue.reading.desk import Desk
from bot.dialogue.reading.shapes import OrNothing, Record, Row, Shape, Table, key, one_or_more
from bot.dialogue.reading.when import NONE, SET, WHEN
from bot.dialogue.reading.wording import TEXT
from bot.dialogue.reading.words import FACT, FLAG, LABEL, TARGET, TRUTH, WORDS, id_but
from bot.dialogue.reading.yaml_marks import Listing, Node, Scalar, quoted

DONE = "done"


DID = key("did", TEXT, about="Something that was done; it is noted with the time, for the physician's list.")


def _check_branch(row: Row) -> None:
    if not row.has("to") and not row.has("red_flag"):
        row.note("", "a line of `then` needs `to` (where it goes) or `red_flag`", "missing-key")
    facts = row.desk.names.facts
    for fact, other in row.values.get("copy", {}).items():
        if fact in facts and other in facts and facts[fact].kind != facts[other].kind:
            row.note("copy", f"{quoted(fact)} and {quoted(other)} are not of one kind", "wrong-type")


def _branch(mark: Mark, rescreen: bool = False, new_episode: bool = False, **rest: Any) -> Branch:
    return Branch(mark, rescreen=rescreen or new_episode, new_episode=new_episode, **rest)


BRANCH: Record[Branch] = Record(
    "a line of `then`",
    _branch,
    (
        key(
            "to",
            TARGET,
            about="Where the conversation goes: a state here, `phase.state`, `resume`, `next_guard`, `take_back` or `start_over`.",
        ),
        key("when", WHEN, about="The line counts only when this holds."),
        key(
            "red_flag",
            one_or_more(FLAG),
            to="red_flags",
            about="Red flags that this line raises; the machine leads to their escalation.",
        ),
        key("set", SET, about="Facts that are put on the way, with their values."),
        key(
            "copy",
            Table(FACT, FACT),
            about="Facts that get the value which another fact has now: `{pain_before: pain}`.",
        ),
        key("rescreen", TRUTH, about="`true`: every red flag has to be asked anew from here on."),
        key(
            "new_episode",
            TRUTH,
            about="`true`: what was told before is forgotten, but for `kept`; every red flag is asked anew.",
        ),
        DID,
    ),
    check=_check_branch,
    lone="to",
)


class Branches:
    """A target by itself, or lines of which the first that holds is taken."""

    lines = one_or_more(BRANCH)
    alternatives: tuple[Shape[Any], ...] = (lines,)

    def read(self, node: Node, desk: Desk) -> tuple[Branch, ...]:
        if isinstance(node, Listing):
            for item in node.items:
                if isinstance(item, Scalar):
                    desk.note(item.mark, f"a line of a list starts with a key; write `to: {item.text}`", "wrong-type")
        branches = self.lines.read(node, desk)
        for branch, after in pairwise(branches):
            if branch.when is None and branch.to is not None and branch.to != NEXT_GUARD:
                desk.note(
                    after.mark,
                    f"this line is never reached: the one at line {branch.mark.line} always holds",
                    "never-reached",
                )
        return branches


BRANCHES = Branches()


def _answer(id: str, mark: Mark, label: str | None = None, **rest: Any) -> Answer:
    return Answer(id, label or label_from(id), mark, **rest)


def label_from(id: str) -> str:
    """The label of an answer that was given none."""
    words = id.replace("_", " ")
    return words[:1].upper() + words[1:]


ANSWER: Record[Answer] = Record(
    "an answer",
    _answer,
    (
        key(
            "label",
            OrNothing(LABEL),
            about="What stands on the button. Left out: the id with blanks and a capital letter.",
        ),
        key("also", one_or_more(WORDS), about="Other words that people type for this answer."),
        key("to", TARGET, about="Where this answer leads, instead of `then`."),
        key("set", SET, about="Facts that this answer puts, beside its own."),
        key("red_flag", one_or_more(FLAG), to="red_flags", about="Red flags that this answer raises."),
        key("when", WHEN, about="The answer is offered only when this holds."),
        key("rescreen", TRUTH, about="`true`: every red flag has to be asked anew after this answer."),
        key("comes_back", TRUTH, about="`true`: `resume` leads back to this step (for a pause)."),
        DID,
    ),
    lone="label",
    may_be_nothing=True,
)


class Answers:
    """Answers by id: nothing (the label follows from the id), a label, or a record. No label twice."""

    def __init__(self, *reserved: str) -> None:
        self.table = Table(id_but(*reserved), ANSWER)
        self.alternatives: tuple[Shape[Any], ...] = (self.table,)

    def read(self, node: Node, desk: Desk) -> tuple[Answer, ...]:
        answers = tuple(self.table.read(node, desk).values())
        shown: dict[str, Answer] = {}
        for answer in (answer for answer in answers if answer.when is None):
            first = shown.setdefault(answer.label.casefold(), answer)
            if first is not answer:
                sentence = f"{quoted(answer.label)} is the label of {quoted(first.id)} too, at line {first.mark.line}"
                desk.note(answer.mark, sentence, "same-label")
        return answers


CHOSEN = Answers()
TICKED = Answers(NONE, DONE)
