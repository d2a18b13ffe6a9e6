"""Conditions: a mapping over facts, red flags and level becomes a tree. Knows no state and no table."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Any, ClassVar

from bot.dialogue import conditions
from bot.dialogue.conditions import AllOf, AnyOf, Condition, FactValue, Not
from bot.dialogue.model import Level
from bot.dialogue.reading.desk import Desk, Unusable
from bot.dialogue.reading.names import Fact
from bot.dialogue.reading.shapes import Leaf, ListOf, Record, Row, Shape, Table, entries_of, key, one_or_more, read_each
from bot.dialogue.reading.words import DURATION, FACT, FLAG, NUMBER, TRUTH, level
from bot.dialogue.reading.yaml_marks import Listing, Node, Scalar, quoted
from bot.dialogue.reading.yaml_marks import Mapping as MappingNode

NONE = "none"
ANYTHING: Leaf[str] = Leaf("a value", lambda word, desk: word.text)
"""A value of some fact."""
ANY_LEVEL = one_or_more(level(*Level))


class When:
    """One condition: all entries of the mapping must hold. Its names are the WORDS below, and facts."""

    def read(self, node: Node, desk: Desk) -> Condition:
        entries = entries_of(node, desk, "a condition")
        if not entries:
            raise desk.note(node.mark, "the condition is empty", "empty-condition")
        return _all(read_each(((_Entry(name), value) for name, value in entries), desk))


WHEN = When()


@dataclass(frozen=True, slots=True)
class _Entry:
    """What stands behind one name of a condition."""

    name: Scalar

    def read(self, node: Node, desk: Desk) -> Condition:
        if self.name.text in WORDS_OF_CONDITIONS:
            return WORDS_OF_CONDITIONS[self.name.text](node, desk)
        fact = desk.names.facts.get(self.name.text)
        if fact is None:
            desk.note_unknown(self.name, "fact", (*desk.names.facts, *WORDS_OF_CONDITIONS), "unknown-fact")
            raise Unusable
        if isinstance(node, MappingNode):
            return _FACT.read(node, desk, name=self.name.text, fact=fact, desk=desk)
        return _is(self.name.text, fact, node, desk)


def _flags(node: Node, desk: Desk) -> Condition:
    if isinstance(node, MappingNode):
        return _FLAGS.read(node, desk)
    return _any(tuple(map(conditions.FlagRaised, one_or_more(FLAG).read(node, desk))))


def _level(node: Node, desk: Desk) -> Condition:
    return conditions.LevelIs(frozenset(map(int, ANY_LEVEL.read(node, desk))))


def _some(node: Node, desk: Desk) -> Condition:
    return _any(one_or_more(WHEN).read(node, desk))


def _every(node: Node, desk: Desk) -> Condition:
    return _all(one_or_more(WHEN).read(node, desk))


WORDS_OF_CONDITIONS: Mapping[str, Callable[[Node, Desk], Condition]] = {
    "flags": _flags,
    "level": _level,
    "screened": lambda node, desk: conditions.Screened(TRUTH.read(node, desk)),
    "interrupted": lambda node, desk: conditions.Interrupted(TRUTH.read(node, desk)),
    "night": lambda node, desk: conditions.Night(TRUTH.read(node, desk)),
    "any": _some,
    "all": _every,
    "not": lambda node, desk: Not(WHEN.read(node, desk)),
}
"""Names in a condition that are no facts."""


def _of_flags(mark: object, all: tuple[str, ...] = (), none: tuple[str, ...] = ()) -> Condition:
    raised = map(conditions.FlagRaised, all)
    return _all((*raised, *(Not(conditions.FlagRaised(flag)) for flag in none)))


def _all(parts: tuple[Condition, ...]) -> Condition:
    return parts[0] if len(parts) == 1 else AllOf(parts)


def _any(parts: tuple[Condition, ...]) -> Condition:
    return parts[0] if len(parts) == 1 else AnyOf(parts)


@dataclass(frozen=True, slots=True)
class _Unread:
    """Kept as it is, because it can only be read once the fact is known."""

    alternatives: ClassVar[tuple[Shape[Any], ...]] = (one_or_more(ANYTHING),)

    def read(self, node: Node, desk: Desk) -> Node:
        return node


def _check_fact(row: Row) -> None:
    fact: Fact = row.values["fact"]
    name = quoted(row.values["name"])
    for word in ("min", "max", "below"):
        if row.has(word) and fact.kind != "number":
            row.note(word, f"{name} is no number, so it has no `{word}`", "wrong-type")
    least, most = row.values.get("minimum"), row.values.get("maximum")
    if least is not None and most is not None and least > most:
        row.note("min", f"`min` is {least:g} and `max` is {most:g}: no number is in between", "min-above-max")
    if row.has("below") != row.has("by"):
        row.note("below", "`below` and `by` go together: at least so much less than the other fact", "missing-key")
    if not row.marks:
        row.note("", "the condition is empty", "empty-condition")
    other = row.desk.names.facts.get(row.values.get("other", ""))
    if other is not None and other.kind != "number":
        row.note("below", f"{quoted(row.values['other'])} is no number", "wrong-type")


def _of_fact(
    mark: object,
    name: str,
    fact: Fact,
    desk: Desk,
    but: Node | None = None,
    minimum: float | None = None,
    maximum: float | None = None,
    other: str | None = None,
    by: float = 0,
    is_known: bool | None = None,
    within: timedelta | None = None,
) -> Condition:
    parts: list[Condition] = []
    if but is not None:
        parts += [conditions.FactKnown(name, True), Not(_is(name, fact, but, desk))]
    if minimum is not None or maximum is not None:
        parts.append(conditions.FactBetween(name, minimum, maximum))
    if other is not None:
        parts.append(conditions.FactBelow(name, other, by))
    if is_known is not None:
        parts.append(conditions.FactKnown(name, is_known))
    if within is not None:
        parts.append(conditions.FactWithin(name, within))
    return _all(tuple(parts))


_FLAGS: Record[Condition] = Record(
    "a condition on flags",
    _of_flags,
    (
        key("all", one_or_more(FLAG), about="All of these red flags are raised."),
        key("none", one_or_more(FLAG), about="None of these is raised."),
    ),
    check=lambda row: None if row.marks else row.note("", "the condition is empty", "empty-condition"),
)
_FACT: Record[Condition] = Record(
    "a condition on a fact",
    _of_fact,
    (
        key(
            "not",
            _Unread(),
            to="but",
            about='Known, and none of these. "Not sure" is an answer too: list `not_sure` to leave it out.',
        ),
        key("min", NUMBER, to="minimum", about="The number is not below this."),
        key("max", NUMBER, to="maximum", about="The number is not above this."),
        key("below", FACT, to="other", about="It is less than this other fact, by `by`."),
        key("by", NUMBER, about="How much less, at least."),
        key("known", TRUTH, to="is_known", about="`false`: not told yet; `true`: told."),
        key("within", DURATION, about="It was told less than this long ago."),
    ),
    check=_check_fact,
)


OF_FACT: tuple[Shape[Any], ...] = (one_or_more(ANYTHING), _FACT)
"""What can stand behind a fact in a condition."""
OF_WORDS: Mapping[str, tuple[str, tuple[Shape[Any], ...]]] = {
    "flags": ("Red flags, of which at least one is raised; or `all` and `none` of some.", (one_or_more(FLAG), _FLAGS)),
    "level": ("The level is (one of) this.", (ANY_LEVEL,)),
    "screened": ("Whether every required red flag has been asked.", (TRUTH,)),
    "interrupted": ("Whether there is a question that `resume` leads back to.", (TRUTH,)),
    "night": ("Whether it is a quiet hour where the person is; not when their time zone is unknown.", (TRUTH,)),
    "any": ("At least one of these conditions holds.", (one_or_more(WHEN),)),
    "all": ("All of these conditions hold.", (one_or_more(WHEN),)),
    "not": ("This condition does not hold.", (WHEN,)),
}
"""What can stand behind each of the words, and what it means."""


def _is(name: str, fact: Fact, node: Node, desk: Desk) -> Condition:
    """The fact is one of the values that stand here; `none` of a ticked fact means that nothing was ticked."""
    items = node.items if isinstance(node, Listing) else (node,)
    if not items:
        raise desk.note(node.mark, "the list is empty", "empty-list")
    values = read_each(((_Value(name, fact), item) for item in items), desk)
    # In one place `none` may be an answer of its own, in another one the empty list: then it means either.
    words = frozenset(value for value in values if isinstance(value, str) and value in fact.values)
    parts: list[Condition] = []
    if words:
        parts.append(conditions.FactIs(name, words))
    if any(value in _nothing(fact) for value in values):
        parts.append(conditions.FactEmpty(name))
    parts += [conditions.FactBetween(name, value, value) for value in values if not isinstance(value, str)]
    return _any(tuple(parts))


def _nothing(fact: Fact) -> tuple[str, ...]:
    """The words that stand for an empty list, where any number of values can be ticked."""
    return (NONE,) if fact.ticked else ()


@dataclass(frozen=True, slots=True)
class _Value:
    """One value of a fact: a word that is one of its answers, or a number."""

    name: str
    fact: Fact

    def read(self, node: Node, desk: Desk) -> str | float:
        if not isinstance(node, Scalar) or node.is_nothing:
            raise desk.note(node.mark, f"a value of {quoted(self.name)} is expected here", "wrong-type")
        if node.text in self.fact.values or node.text in _nothing(self.fact):
            return node.text
        if self.fact.kind == "number":
            if node.number is None:
                raise desk.note(
                    node.mark,
                    f"{quoted(self.name)} is a number; write {{min: ..., max: ...}}, not {quoted(node.text)}",
                    "wrong-type",
                )
            return node.number
        if self.fact.kind == "words":
            raise desk.note(
                node.mark, f"{quoted(self.name)} holds the person's own words; only `known` can be asked", "wrong-type"
            )
        desk.note_unknown(
            node, f"value of {quoted(self.name)}", (*self.fact.values, *_nothing(self.fact)), "unknown-value"
        )
        raise Unusable


class Setting:
    """`set`: facts and the values they get. A list of values only where any number of them can be ticked."""

    alternatives: tuple[Shape[Any], ...] = (Table(ANYTHING, ListOf(ANYTHING, lone=True, least=0), least=0),)

    def read(self, node: Node, desk: Desk) -> dict[str, FactValue]:
        entries = entries_of(node, desk, "`set`")
        values = read_each(((_Set(name), value) for name, value in entries), desk)
        return {name.text: value for (name, _), value in zip(entries, values, strict=True)}


@dataclass(frozen=True, slots=True)
class _Set:
    name: Scalar

    def read(self, node: Node, desk: Desk) -> FactValue:
        name = self.name.text
        fact = desk.names.facts.get(name)
        if fact is None:
            desk.note_unknown(self.name, "fact", desk.names.facts, "unknown-fact")
            raise Unusable
        value: Shape[str | float] = _Value(name, fact)
        if isinstance(node, Listing) and fact.ticked:
            return tuple(map(str, read_each(((value, item) for item in node.items), desk)))
        if isinstance(node, Scalar) and node.text in _nothing(fact) and node.text not in fact.values:
            return ()
        single = value.read(node, desk)
        return (single,) if fact.ticked and isinstance(single, str) else single


SET: Shape[dict[str, FactValue]] = Setting()
