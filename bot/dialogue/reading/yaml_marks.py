"""One YAML file's bytes as nodes that know their place. Knows no dialogue; the only room that knows the YAML library.

The tree is built from the parser's events in a loop, so that no file, however deep, can exhaust the stack. Values stay
the author's words: what is a number and what is nothing is asked of a scalar, not decided by the library. That is why
a parser of YAML 1.1 serves for 1.2: only the events are used, and what the two scan differently is refused beforehand.

The parser is libyaml, in C, by way of PyYAML: fifteen times as fast as one in Python, and linear in what is written.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, NamedTuple

import yaml

from bot.dialogue.problems import Mark, Problem

LARGEST_FILE = 1024 * 1024
"""Bytes."""
DEEPEST = 40
"""Mappings and lists inside each other."""
MOST_NODES = 30_000
"""Words, lists and mappings of a file: what bounds the time that reading takes."""

_WHOLE = re.compile(r"[-+]?[0-9]{1,15}")
_DECIMAL = re.compile(r"[-+]?(?:[0-9]{1,15}\.[0-9]{0,15}|\.[0-9]{1,15})")
_NOT_TEXT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")
"""Characters that no text file holds. U+0085, U+2028 and U+2029 would end a line here and in no editor."""
_UNSPEAKABLE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff]")


class Scalar(NamedTuple):
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


class _Hopeless(Exception):
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

    def build(self, text: str) -> Node | None:
        if found := _NOT_TEXT.search(text):
            raise _Hopeless(
                _place(self.file, text, found.start()),
                f"the character U+{ord(found[0]):04X} cannot stand in a text file",
                "bad-character",
            )
        root: Node | None = None
        documents = nodes = 0
        stack: list[_Open] = []
        for event in self._events(text):
            node: Node
            at = event.start_mark
            mark = Mark(self.file, at.line + 1, at.column + 1)
            match event:
                case yaml.ScalarEvent():
                    self._refuse_what_is_not_needed(event, mark)
                    node = self._scalar(event, mark)
                case yaml.CollectionStartEvent():
                    self._refuse_what_is_not_needed(event, mark)
                    if len(stack) == DEEPEST:
                        raise _Hopeless(mark, f"more than {DEEPEST} levels inside each other", "too-deep")
                    stack.append(_Open(mark, isinstance(event, yaml.MappingStartEvent)))
                    continue
                case yaml.CollectionEndEvent():
                    node = self._closed(stack.pop())
                case yaml.AliasEvent():
                    raise _Hopeless(mark, _NO_ANCHORS, "alias")
                case yaml.DocumentStartEvent():
                    documents += 1
                    if documents > 1:
                        raise _Hopeless(mark, "a second document starts here; a file holds one", "several-documents")
                    continue
                case _:
                    continue
            nodes += 1
            if nodes > MOST_NODES:
                raise _Hopeless(
                    mark, f"the file holds more than {MOST_NODES} entries; split it into several", "too-large"
                )
            if stack:
                stack[-1].items.append(node)
            else:
                root = node
        return root

    def _events(self, text: str) -> Iterator[Any]:
        try:
            yield from yaml.parse(text, Loader=yaml.CSafeLoader)
        except yaml.MarkedYAMLError as error:
            raise self._not_yaml(error, text) from None
        except (yaml.YAMLError, ValueError, OverflowError) as error:
            sentence = f"this file cannot be read as YAML ({type(error).__name__})"
            raise _Hopeless(Mark(self.file, 1, 1), sentence, "not-yaml") from None

    def _not_yaml(self, error: yaml.MarkedYAMLError, text: str) -> _Hopeless:
        said = f"{error.problem or ''} {error.context or ''}"
        at: Any = error.problem_mark or error.context_mark
        if at is not None and text.splitlines()[at.line : at.line + 1] and "cannot start any token" in said:
            said += repr(text.splitlines()[at.line][at.column : at.column + 1])
        matching = ((sentence, at_context) for words, sentence, at_context in _SYNTAX if re.search(words, said))
        sentence, at_context = next(matching, (f"this is not YAML: {error.problem or error.context}", False))
        if at_context and error.context_mark is not None:
            at = error.context_mark
        mark = Mark(self.file, at.line + 1, at.column + 1) if at is not None else Mark(self.file, 1, 1)
        return _Hopeless(mark, sentence, "not-yaml")

    @staticmethod
    def _refuse_what_is_not_needed(event: Any, mark: Mark) -> None:
        if event.anchor is not None:
            raise _Hopeless(mark, _NO_ANCHORS, "alias")
        if event.tag is not None:
            raise _Hopeless(mark, "`!` (a tag) is not needed; put a sentence that starts with it in quotes", "tag")

    def _scalar(self, event: Any, mark: Mark) -> Scalar:
        text: str = event.value
        if found := _UNSPEAKABLE.search(text):
            self._note(mark, f"the character U+{ord(found[0]):04X} cannot be sent; take it out", "bad-character")
            text = _UNSPEAKABLE.sub("", text)
        return Scalar(mark, text, plain=not event.style)

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
_NO_ANCHORS = "`&` and `*` (anchors and aliases) are not needed; write it out"
_SYNTAX = (
    # What the library says, what an author needs to hear, and whether it is about where the construct began.
    (
        "mapping values are not allowed",
        'a ":" cannot stand here; put the sentence in quotes, or on its own line after "|"',
        False,
    ),
    ("found unexpected ':'", 'a ":" needs a blank after it; put words that end in ":" in quotes', False),
    (r"\\t|a tab character", "a tab stands here; indent with spaces", False),
    ("cannot start any token", "this character cannot start a value; put the sentence in quotes", False),
    ("found unexpected end of stream", "the quote that opens here is never closed", True),
    ("could not find expected ':'", 'a ":" is missing after this name', True),
    ("expected ',' or '}'", "the brace that opens here is not closed, or a comma or quotes are missing", True),
    (
        "expected ',' or '\\]'",
        "the bracket that opens here is not closed, or a comma or quotes are missing",
        True,
    ),
    ("expected (<block end>|key|'-' indicator)", _LINE_UP, False),
    ("expected '?<document start>", _LINE_UP, False),
    ("expected (the )?node content", "a value is missing here", False),
    (
        "escape|hexade?cimal",
        "a `\\` in double quotes begins an escape, and this is none; use single quotes, or write it twice",
        False,
    ),
)
