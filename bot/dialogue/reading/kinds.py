"""What states and the steps of routines have in common: one key says what it is. Knows no kind."""

from __future__ import annotations

from collections.abc import Iterable

from bot.dialogue.model import Answer
from bot.dialogue.problems import Mark
from bot.dialogue.reading.desk import Desk, Unusable
from bot.dialogue.reading.names import NOT_SURE
from bot.dialogue.reading.nearest import nearest
from bot.dialogue.reading.shapes import Row, entries_of
from bot.dialogue.reading.yaml_marks import Node, quoted

SKIP = "skip"


def kind_of(node: Node, desk: Desk, kinds: Iterable[str], what: str, mark: Mark) -> str:
    """The one key that says what it is. Raises Unusable when there is none, or more than one."""
    names = [name for name, _ in entries_of(node, desk, what)]
    said = [name for name in names if name.text in kinds]
    if not said:
        meant = ((name, nearest(name.text, kinds)) for name in names)
        name, near = next(((name, near) for name, near in meant if near), (None, None))
        if name is not None and near is not None:
            raise desk.note(
                name.mark, f"{what} has no key {quoted(name.text)}; did you mean {quoted(near)}?", "no-kind"
            )
        raise desk.note(mark, f"{what} needs one key that says what it is: {', '.join(kinds)}", "no-kind")
    first, *others = said
    for other in others:
        sentence = f"{what} is one thing: `{other.text}` does not go with `{first.text}` at line {first.mark.line}"
        desk.note(other.mark, sentence, "two-kinds")
    if others:
        raise Unusable
    return first.text


def check_offered(row: Row, answers: Iterable[Answer]) -> None:
    """`not_sure` and `skip` are buttons of their own: no answer may have the same id."""
    for offered in (NOT_SURE, SKIP):
        for answer in answers:
            if row.values.get(offered) and answer.id == offered:
                row.desk.note(answer.mark, f"`{offered}: true` offers this answer already", "reserved-name")
