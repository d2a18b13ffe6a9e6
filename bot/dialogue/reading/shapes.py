"""What can stand at a place in a file: a word, a list of words, a record with its keys. Knows no particular key.

A shape reads a node into a value, or takes every mistake in it down at the desk and raises Unusable.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from collections.abc import Mapping as Mapping_
from dataclasses import dataclass, field
from typing import Any, Generic, Protocol, TypeVar

from bot.dialogue.problems import Mark
from bot.dialogue.reading.desk import Desk, Unusable
from bot.dialogue.reading.yaml_marks import Listing, Mapping, Node, Scalar, quoted

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class Shape(Protocol[T_co]):
    """Reads one node."""

    def read(self, node: Node, desk: Desk, /) -> T_co: ...


ANY_WORDS: Mapping_[str, Any] = {"type": ["string", "number", "boolean"]}
"""A sentence may look like a number or a truth; it is read as it is written."""


@dataclass(frozen=True, slots=True)
class Leaf(Generic[T]):
    """One scalar. `what` says what is expected ("a number"); `take` turns it into a value or raises Unusable."""

    what: str
    take: Callable[[Scalar, Desk], T]
    may_be_nothing: bool = False
    code: str = "wrong-type"
    """The code when nothing at all is written."""
    form: Mapping_[str, Any] = field(default_factory=lambda: dict(ANY_WORDS))
    """What it looks like, in the words of JSON Schema."""

    def read(self, node: Node, desk: Desk) -> T:
        if not isinstance(node, Scalar):
            raise desk.note(node.mark, f"{self.what} is expected here, not {_kind(node)}", "wrong-type")
        if node.is_nothing and not self.may_be_nothing:
            raise desk.note(node.mark, f"{self.what} is missing here", self.code)
        return self.take(node, desk)


@dataclass(frozen=True, slots=True)
class OrNothing(Generic[T]):
    """`null`, or the shape."""

    shape: Shape[T]

    def read(self, node: Node, desk: Desk) -> T | None:
        return None if isinstance(node, Scalar) and node.is_nothing else self.shape.read(node, desk)


@dataclass(frozen=True, slots=True)
class SetOf(Generic[T]):
    """One by itself, or a list of them; their order says nothing."""

    shape: Shape[T]

    def read(self, node: Node, desk: Desk) -> frozenset[T]:
        return frozenset(ListOf(self.shape, lone=True, least=0).read(node, desk))


@dataclass(frozen=True, slots=True)
class ListOf(Generic[T]):
    """A list. `lone`: a single one may stand by itself. `least` and `most`: how many there may be.

    `distinct`: none of them twice.
    """

    shape: Shape[T]
    lone: bool = False
    least: int = 1
    most: int | None = None
    distinct: bool = False

    def read(self, node: Node, desk: Desk) -> tuple[T, ...]:
        if not isinstance(node, Listing):
            if self.lone:
                return (self.shape.read(node, desk),)
            raise desk.note(node.mark, f"a list is expected here, not {_kind(node)}", "wrong-type")
        if len(node.items) < self.least:
            raise desk.note(node.mark, "the list is empty", "empty-list")
        if self.most is not None and len(node.items) > self.most:
            raise desk.note(node.mark, f"the list has {len(node.items)} entries; {self.most} is the most", "too-many")
        values = read_each(((self.shape, item) for item in node.items), desk)
        seen: set[T] = set()
        for item, value in zip(node.items, values, strict=True) if self.distinct else ():
            if value in seen:
                desk.note(item.mark, f"{quoted(str(value))} is in the list already", "listed-twice")
            seen.add(value)
        return values


class Either(Protocol):
    """A shape of its own making says what can stand there by other shapes, for those who describe the language."""

    @property
    def alternatives(self) -> tuple[Shape[Any], ...]: ...


def one_or_more(shape: Shape[T]) -> ListOf[T]:
    """One by itself, or a list of them."""
    return ListOf(shape, lone=True)


def read_each(parts: Iterable[tuple[Shape[T], Node]], desk: Desk) -> tuple[T, ...]:
    """Reads every (shape, node), so that the mistakes of all are found; raises Unusable after the last."""
    values: list[T] = []
    usable = True
    for shape, node in parts:
        try:
            values.append(shape.read(node, desk))
        except Unusable:
            usable = False
    if not usable:
        raise Unusable
    return tuple(values)


@dataclass(frozen=True, slots=True)
class Table(Generic[T]):
    """A mapping from ids of the author's choice to values. A record among the values is told its `id` and `mark`."""

    id: Leaf[str]
    value: Shape[T]
    least: int = 1

    def read(self, node: Node, desk: Desk) -> dict[str, T]:
        entries = entries_of(node, desk)
        if len(entries) < self.least:
            raise desk.note(node.mark, "at least one entry is needed here", "empty-list")
        values, usable = {}, True
        for key, entry in entries:
            try:
                name = self.id.read(key, desk)
            except Unusable:
                usable, name = False, key.text
            try:
                if isinstance(self.value, Record):
                    values[name] = self.value.read(entry, desk, id=name, mark=key.mark)
                else:
                    values[name] = self.value.read(entry, desk)
            except Unusable:
                usable = False
        if not usable:
            raise Unusable
        return values


@dataclass(frozen=True, slots=True)
class Key:
    """A key of a record: its name, what stands there, and the argument it becomes."""

    name: str
    shape: Shape[Any]
    to: str
    needed: bool = False
    about: str = ""
    """What it is for, in a sentence: what an author's editor shows."""


def key(name: str, shape: Shape[Any], *, to: str | None = None, needed: bool = False, about: str = "") -> Key:
    return Key(name, shape, to or name, needed, about)


@dataclass(slots=True)
class Row:
    """The keys of a record as read so far: `values` by argument, and where each key stands."""

    mark: Mark
    values: dict[str, Any]
    marks: dict[str, Mark]
    desk: Desk

    def has(self, name: str) -> bool:
        return name in self.marks

    def note(self, name: str, sentence: str, code: str) -> None:
        """Takes a problem down at the key `name`, or at the record when it is not there."""
        self.desk.note(self.marks.get(name, self.mark), sentence, code)


@dataclass(frozen=True, slots=True)
class Record(Generic[T]):
    """A mapping with keys of the language's choice, made into a value by `make`, which gets the mark too.

    `check` looks at the keys together, those that could be read. `lone`: a single word may stand for the whole record,
    under this key. `may_be_nothing`: nothing at all is a record without keys. `others`: the keys of the author's choice
    and what stands under them, which `make` gets as the mapping `others`; None: there are no such keys.
    """

    what: str
    make: Callable[..., T]
    keys: tuple[Key, ...]
    check: Callable[[Row], None] | None = None
    lone: str | None = None
    may_be_nothing: bool = False
    others: Table[Any] | None = None

    def read(self, node: Node, desk: Desk, /, **given: Any) -> T:
        """`given` are further arguments of `make`, among them `mark` when the place is not that of the node."""
        given.setdefault("mark", node.mark)
        mark: Mark = given["mark"]
        if self.others is not None:
            given["others"] = {}
        found = len(desk.problems)
        row = Row(mark, given, {}, desk)
        usable = True
        for name, value, expected in self._parts(node, desk):
            row.marks[name.text] = name.mark
            try:
                if expected is not None:
                    row.values[expected.to] = expected.shape.read(value, desk)
                elif self.others is not None:
                    row.values["others"][self.others.id.read(name, desk)] = self.others.value.read(value, desk)
                else:
                    self._note_unknown(name, desk)
            except Unusable:
                usable = False
        for missing in self.keys:
            if missing.needed and missing.name not in row.marks:
                desk.note(mark, f"{self.what} needs `{missing.name}`", "missing-key")
                usable = False
        if self.check is not None:
            self.check(row)
        if not usable or len(desk.problems) > found:
            raise Unusable
        return self.make(**row.values)

    def _parts(self, node: Node, desk: Desk) -> Sequence[tuple[Scalar, Node, Key | None]]:
        by_name = {key.name: key for key in self.keys}
        if self.may_be_nothing and isinstance(node, Scalar) and node.is_nothing:
            return []
        if self.lone is not None and isinstance(node, Scalar):
            return [(Scalar(node.mark, self.lone, plain=True), node, by_name[self.lone])]
        return [(name, value, by_name.get(name.text)) for name, value in entries_of(node, desk, self.what)]

    def _note_unknown(self, name: Scalar, desk: Desk) -> None:
        known = [key.name for key in self.keys]
        desk.note(name.mark, f"{self.what} has no key {quoted(name.text)}{desk.hint(name.text, known)}", "unknown-key")


def entries_of(node: Node, desk: Desk, what: str = "this") -> tuple[tuple[Scalar, Node], ...]:
    """The entries of a mapping. Raises Unusable when it is none."""
    if not isinstance(node, Mapping):
        raise desk.note(
            node.mark, f"keys and values (`key: value`) are expected for {what}, not {_kind(node)}", "wrong-type"
        )
    return node.entries


def _kind(node: Node) -> str:
    match node:
        case Mapping():
            return "keys and values"
        case Listing():
            return "a list"
        case Scalar() if node.is_nothing:
            return "nothing"
        case Scalar():
            return quoted(node.text)
