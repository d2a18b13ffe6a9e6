"""Texts: a sentence or a list of parts, some of which are said only when something holds. Knows no state."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

from bot.dialogue.reading.desk import Desk
from bot.dialogue.reading.shapes import Record, Shape, key, one_or_more
from bot.dialogue.reading.when import WHEN
from bot.dialogue.reading.words import SENTENCE
from bot.dialogue.reading.yaml_marks import Mapping, Node
from bot.dialogue.texts import Part, Text

_CONDITIONAL: Record[Part] = Record(
    "a part of a text",
    lambda mark, markdown, when: Part(markdown, mark, when),
    (
        key("when", WHEN, needed=True, about="This part is said only when this holds."),
        key("text", SENTENCE, to="markdown", needed=True, about="The part."),
    ),
)


@dataclass(frozen=True, slots=True)
class _Part:
    alternatives: ClassVar[tuple[Shape[Any], ...]] = (SENTENCE, _CONDITIONAL)

    def read(self, node: Node, desk: Desk) -> Part:
        if isinstance(node, Mapping):
            return _CONDITIONAL.read(node, desk)
        return Part(SENTENCE.read(node, desk), node.mark)


class Wording:
    """A text: one part, or a list of them."""

    parts = one_or_more(_Part())
    alternatives: tuple[Shape[Any], ...] = (parts,)

    def read(self, node: Node, desk: Desk) -> Text:
        return Text.of(*self.parts.read(node, desk))


TEXT = Wording()
