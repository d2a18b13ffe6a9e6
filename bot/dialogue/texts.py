"""Texts of a dialogue: small Markdown with placeholders and parts that depend on facts. Knows no channel and no HTML."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace

from bot.dialogue.conditions import Condition, View
from bot.dialogue.problems import Mark

PLACEHOLDER = re.compile(r"\{([a-z][a-z0-9_.]*)\}")
_BULLET = "- "


@dataclass(frozen=True, slots=True)
class Part:
    """A paragraph, or what follows only when a condition holds. `markdown` may hold {placeholders}."""

    markdown: str
    mark: Mark
    when: Condition | None = None


@dataclass(frozen=True, slots=True)
class Text:
    """Everything said at one place, in parts."""

    parts: tuple[Part, ...]
    constant: str | None = None
    """The whole text, when nothing in it depends on anything."""

    @classmethod
    def of(cls, *parts: Part) -> Text:
        """A text of these parts, with its constant worked out."""
        fixed = all(part.when is None and not PLACEHOLDER.search(part.markdown) for part in parts)
        return cls(parts, _joined(part.markdown for part in parts) if fixed else None)

    def placeholders(self) -> frozenset[str]:
        """Names in braces, anywhere in it."""
        return frozenset(name for part in self.parts for name in PLACEHOLDER.findall(part.markdown))

    def with_known(self, values: Mapping[str, str]) -> Text:
        """The same with these placeholders filled in for good."""
        fill = {name: values.get(name, f"{{{name}}}") for name in self.placeholders()}
        return Text.of(*(replace(part, markdown=_filled(part.markdown, fill)) for part in self.parts))

    def render(self, view: View, value: Callable[[str], str]) -> str:
        """Markdown without placeholders. `value` gives each placeholder's words, Markdown too.

        A part whose placeholders all come out empty is left out.
        """
        if self.constant is not None:
            return self.constant
        said = []
        for part in self.parts:
            if part.when is None or part.when.holds(view):
                names = PLACEHOLDER.findall(part.markdown)
                values = {name: value(name) for name in names}
                if not names or any(values.values()):
                    said.append(_filled(part.markdown, values))
        return _joined(said)


def _joined(parts: Iterable[str]) -> str:
    """Parts one below the other with a blank line between, but lines of one list close together."""
    joined = ""
    for part in parts:
        listed = part.startswith(_BULLET) and joined.rpartition("\n")[2].startswith(_BULLET)
        between = ("\n" if listed else "\n\n") if joined else ""
        joined += between + part
    return joined


def _filled(markdown: str, values: Mapping[str, str]) -> str:
    return PLACEHOLDER.sub(lambda match: values[match[1]], markdown)
