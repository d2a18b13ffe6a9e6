"""One YAML file's bytes as nodes that know their place. Knows no dialogue; the only room that knows the YAML library.

The tree is built from the parser's events in a loop, so that no file, however deep, can exhaust the stack. Values stay
the author's words: what is a number and what is nothing is asked of a scalar, not decided by the library.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from ruamel.yaml import YAML
from ruamel.yaml import events as yaml_events
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.reader import ReaderError

from bot.dialogue.problems import Mark, Problem

LARGEST_FILE = 1024 * 1024
"""Bytes."""
DEEPEST = 40
"""Mappings and lists inside each other."""

_WHOLE = re.compile(r"[-+]?[0-9]{1,15}")
_DECIMAL = re.compile(r"[-+]?(?:[0-9]{1,15}\.[0-9]{0,15}|\.[0-9]{1,15})")
_UNSPEAKABLE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Scalar:
    """A word, a sentence, a number or nothing. `plain`: written without quotes and not as a block."""

    mark: Mark
    text: str
    plain: bool

    @property
    def is_nothing(self) -> bool:
        return self.plain and self.text in ("", "~", "null")

    @property
    def number(self) -> float | None:
        """None when it is not written as a number."""
        if self.plain and _WHOLE.fullmatch(self.text):
            return int(self.text)
        if self.plain and _DECIMAL.fullmatch(self.text):
            return float(self.text)
        return None


@dataclass(frozen=True, slots=True)
class Listing:
    """A list."""

    mark: Mark
    items: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Mapping:
    """Keys and their values, in the author's order, no key twice."""

    mark: Mark
    entries: tuple[tuple[Scalar, Node], ...]

    def get(self, key: str) -> Node | None:
        return next((value for name, value in self.entries if name.text == key), None)


Node = Scalar | Listing | Mapping


def quoted(words: str) -> str:
    """An author's words within a sentence: in quotes, on one line, not too long."""
    return json.dumps(words if len(words) <= 60 else words[:57] + "...", ensure_ascii=False)


def read_nodes(file: str, content: bytes) -> tuple[Node | None, list[Problem]]:
    """The file's one document, and what is wrong with it as YAML; None when nothing in it can be used."""
    problems: list[Problem] = []
    try:
        return _Builder(file, problems).build(_decoded(file, content)), problems
    except _Hopeless as hopeless:
        return None, [*problems, hopeless.problem]


class _Hopeless(Exception):  # noqa: N818
    """The rest of the file cannot be read."""

    def __init__(self, mark: Mark, sentence: str, code: str) -> None:
        super().__init__(sentence)
        self.problem = Problem(mark, sentence, code)


def _decoded(file: str, content: bytes) -> str:
    if len(content) > LARGEST_FILE:
        raise _Hopeless(
            Mark(file, 1, 1), f"the file is larger than {LARGEST_FILE // 1024} KiB; split it into several", "too-large"
        )
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = content[: error.start].decode("utf-8", "replace")
        raise _Hopeless(
            _place(file, before, len(before)),
            f"byte 0x{content[error.start]:02x} is not UTF-8; save the file with the encoding UTF-8",
            "not-utf8",
        ) from None


def _place(file: str, text: str, position: int) -> Mark:
    before = text[:position]
    return Mark(file, before.count("\n") + 1, len(before) - (before.rfind("\n") + 1) + 1)


@dataclass(slots=True)
class _Open:
    """A list or mapping that is being read. For a mapping, `items` are its keys and values by turns."""

    mark: Mark
    is_mapping: bool
    items: list[Node] = field(default_factory=list)


class _Builder:
    def __init__(self, file: str, problems: list[Problem]) -> None:
        self.file = file
        self.problems = problems
        self.reached = Mark(file, 1, 1)

    def build(self, text: str) -> Node | None:
        root: Node | None = None
        documents = 0
        stack: list[_Open] = []
        for event in self._events(text):
            node: Node
            mark = Mark(self.file, event.start_mark.line + 1, event.start_mark.column + 1)
            self.reached = mark
            self._refuse_what_is_not_needed(event, mark)
            match event:
                case yaml_events.DocumentStartEvent():
                    documents += 1
                    if documents > 1:
                        raise _Hopeless(mark, "a second document starts here; a file holds one", "several-documents")
                    continue
                case yaml_events.MappingStartEvent() | yaml_events.SequenceStartEvent():
                    if len(stack) == DEEPEST:
                        raise _Hopeless(mark, f"more than {DEEPEST} levels inside each other", "too-deep")
                    stack.append(_Open(mark, isinstance(event, yaml_events.MappingStartEvent)))
                    continue
                case yaml_events.ScalarEvent():
                    node = self._scalar(event, mark)
                case yaml_events.MappingEndEvent() | yaml_events.SequenceEndEvent():
                    node = self._closed(stack.pop())
                case _:
                    continue
            if stack:
                stack[-1].items.append(node)
            else:
                root = node
        return root

    def _events(self, text: str) -> Iterator[yaml_events.Event]:
        try:
            yield from YAML(typ="safe", pure=True).parse(text)
        except MarkedYAMLError as error:
            raise self._not_yaml(error) from None
        except ReaderError as error:
            raise _Hopeless(
                _place(self.file, text, error.position),
                f"the character U+{ord(text[error.position]):04X} cannot stand in a text file",
                "bad-character",
            ) from None
        except (YAMLError, ValueError, OverflowError, ArithmeticError, LookupError, TypeError, AttributeError,
                AssertionError) as error:  # fmt: skip
            # The library meets bytes it never thought of with whatever its own lines raise, e.g. "\UFFFFFFFF".
            sentence = f"what follows here cannot be read as YAML ({type(error).__name__})"
            raise _Hopeless(self.reached, sentence, "not-yaml") from None

    def _not_yaml(self, error: MarkedYAMLError) -> _Hopeless:
        said = error.problem or error.context or ""
        at = error.problem_mark or error.context_mark
        matching = ((sentence, at_context) for words, sentence, at_context in _SYNTAX if words in said)
        sentence, at_context = next(matching, (f"this is not YAML: {said}", False))
        if at_context and error.context_mark is not None:
            at = error.context_mark
        mark = Mark(self.file, at.line + 1, at.column + 1) if at is not None else Mark(self.file, 1, 1)
        return _Hopeless(mark, sentence, "not-yaml")

    def _refuse_what_is_not_needed(self, event: yaml_events.Event, mark: Mark) -> None:
        if isinstance(event, yaml_events.AliasEvent) or getattr(event, "anchor", None) is not None:
            raise _Hopeless(mark, "`&` and `*` (anchors and aliases) are not needed; write it out", "alias")
        if isinstance(event, yaml_events.NodeEvent) and getattr(event, "tag", None) is not None:
            raise _Hopeless(mark, "`!` (a tag) is not needed; put a sentence that starts with it in quotes", "tag")

    def _scalar(self, event: yaml_events.ScalarEvent, mark: Mark) -> Scalar:
        text: str = event.value
        if found := _UNSPEAKABLE.search(text):
            self._note(mark, f"the character U+{ord(found[0]):04X} cannot be sent; take it out", "bad-character")
            text = _UNSPEAKABLE.sub("", text)
        return Scalar(mark, text, plain=event.style is None or event.style == "")

    def _closed(self, opened: _Open) -> Node:
        if not opened.is_mapping:
            return Listing(opened.mark, tuple(opened.items))
        entries: dict[str, tuple[Scalar, Node]] = {}
        for key, value in zip(opened.items[::2], opened.items[1::2], strict=True):
            if not isinstance(key, Scalar):
                sentence = "a list or mapping stands where a name is expected; put words in braces in quotes"
                self._note(key.mark, sentence, "bad-key")
            elif key.text in entries:
                line = entries[key.text][0].mark.line
                self._note(key.mark, f"{quoted(key.text)} was given before, at line {line}", "duplicate-key")
            else:
                entries[key.text] = (key, value)
        return Mapping(opened.mark, tuple(entries.values()))

    def _note(self, mark: Mark, sentence: str, code: str) -> None:
        self.problems.append(Problem(mark, sentence, code))


_LINE_UP = (
    "this does not go with what stands before it; check the indentation, and put sentences that hold quotes or braces "
    "in quotes"
)
_SYNTAX = (
    # What the library says, what an author needs to hear, and whether it is about where the construct began.
    (
        "mapping values are not allowed here",
        'a ":" cannot stand here; put the sentence in quotes, or on its own line after "|"',
        False,
    ),
    ("'\\t'", "a tab stands here; indent with spaces", False),
    ("found character", "this character cannot start a value; put the sentence in quotes", False),
    ("found unexpected end of stream", "the quote that opens here is never closed", True),
    ("could not find expected ':'", 'a ":" is missing after this name', True),
    ("expected ',' or '}'", "the brace that opens here is not closed, or a comma or quotes are missing in it", True),
    ("expected ',' or ']'", "the bracket that opens here is not closed, or a comma or quotes are missing in it", True),
    ("expected <block end>", _LINE_UP, False),
    ("expected '<document start>'", _LINE_UP, False),
    ("expected the node content", "a value is missing here", False),
)
