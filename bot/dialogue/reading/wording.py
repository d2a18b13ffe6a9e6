"""Texts: a sentence or a list of parts, some of which are said only when something holds. Knows no state."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from bot.dialogue.reading.desk import Desk
from bot.dialogue.reading.shapes import Record, Shape, key, one_or_more
from bot.dialogue.reading.when import WHEN
from bot.dialogue.reading.words import PLAIN, SENTENCE
from bot.dialogue.reading.yaml_marks import Mapping, Node
from bot.dialogue.texts import Part, Text


def _conditional(what: str, words: Shape[str]) -> Record[Part]:
    return Record(
        what,
        lambda mark, markdown, when: Part(markdown, mark, when),
        (
            key("when", WHEN, needed=True, about="This part is said only when this holds."),
            key("text", words, to="markdown", needed=True, about="The part."),
        ),
    )


@dataclass(frozen=True, slots=True)
class _Part:
    """Words that are always said, or a record of a condition and words."""

    words: Shape[str]
    conditional: Record[Part]

    @property
    def alternatives(self) -> tuple[Shape[Any], ...]:
        return (self.words, self.conditional)

    def read(self, node: Node, desk: Desk) -> Part:
        if isinstance(node, Mapping):
            return self.conditional.read(node, desk)
        return Part(self.words.read(node, desk), node.mark)


class Wording:
    """A text: one part, or a list of them."""

    parts = one_or_more(_Part(SENTENCE, _conditional("a part of a text", SENTENCE)))
    alternatives: tuple[Shape[Any], ...] = (parts,)

    def read(self, node: Node, desk: Desk) -> Text:
        return Text.of(*self.parts.read(node, desk))


TEXT = Wording()
PLAIN_PARTS = one_or_more(_Part(PLAIN, _conditional("a part of a reason", PLAIN)))
"""Words without placeholders, or a list of such parts: each that holds is one thing by itself."""
