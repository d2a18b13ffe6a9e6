"""What is called what in a dialogue, gathered before anything is read in earnest. Says nothing about mistakes.

With the names known first, every reference can be checked where it stands, whatever the order of files and lines.
"""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Mapping as MappingOf
from dataclasses import dataclass, field
from typing import Literal

from bot.dialogue.problems import Mark
from bot.dialogue.reading.yaml_marks import Listing, Mapping, Node, Scalar

NOT_SURE = "not_sure"
ELSEWHERE = "elsewhere"
HEALTH = "health"
PHASES = "phases/"
MOST_STEPS = 200
"""Steps of one routine, repeats written out."""
ABOUT_A_PLACE = ("label", "also", "checked", "source")
"""Keys of a place that are no placeholders."""

Kind = Literal["list", "number", "words"]


@dataclass(frozen=True, slots=True)
class Fact:
    """One of `values`, a number or words. `ticked`: any number of the values. `mark`: where it is told first."""

    mark: Mark
    kind: Kind
    values: tuple[str, ...] = ()
    ticked: bool = False


@dataclass(frozen=True, slots=True)
class PlaceName:
    """A place as an answer: its label, and other words for it."""

    mark: Mark
    label: str
    also: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Names:
    """Every name with the place where it is given. `complete`: all files could be read."""

    states: MappingOf[str, Mark] = field(default_factory=dict)
    phases: tuple[str, ...] = ()
    check_ins: frozenset[str] = frozenset()
    facts: MappingOf[str, Fact] = field(default_factory=dict)
    clashes: tuple[tuple[str, Fact], ...] = ()
    """Facts that are told as something else than before."""
    flags: tuple[str, ...] = ()
    items: tuple[str, ...] = ()
    outcomes: MappingOf[str, tuple[str, ...]] = field(default_factory=dict)
    advice: tuple[str, ...] = ()
    commands: tuple[str, ...] = ()
    places: MappingOf[str, PlaceName] = field(default_factory=dict)
    """With ELSEWHERE at the end."""
    placeholders: frozenset[str] = frozenset()
    """Known in every text: facts, numbers of places, `place`."""
    none_of_these: str = ""
    """The usual label of the button for none of the answers."""
    complete: bool = True

    def in_phase(self, phase: str) -> tuple[str, ...]:
        """Short names of this phase's states."""
        return tuple(name.partition(".")[2] for name in self.states if name.startswith(f"{phase}."))

    def ending_in(self, short: str) -> tuple[str, ...]:
        """Full names of the states that have this short name, in whatever phase."""
        return tuple(name for name in self.states if name.partition(".")[2] == short)


def gather(roots: MappingOf[str, Node], complete: bool) -> Names:
    """All names in these files (path within the dialogue -> what it holds), however broken the rest is."""
    dialogue, flags, screens, places, messages = (
        roots.get(f"{stem}.yaml") for stem in ("dialogue", "red_flags", "screens", "places", "messages")
    )
    place_names = dict(_place_names(places))
    states: dict[str, Mark] = {}
    check_ins: set[str] = set()
    told: list[tuple[str, Fact]] = []
    for path, root in roots.items():
        phase = phase_of(path, root)
        for key, state in _entries(_get(root, "states")) if path.startswith(PHASES) else ():
            name = f"{phase}.{key.text}"
            states.setdefault(name, key.mark)
            for number in range(2, min(count_steps(_get(state, "routine")), MOST_STEPS) + 1):
                states.setdefault(f"{name}.{number}", key.mark)
            if _get(_get(state, "check_in"), "after") is not None:
                check_ins.add(name)
            if _get(state, "ask") is not None:
                told += _asked(key, state, tuple(place_names))
    outcomes = {key.text: _words(value) for key, value in _entries(_get(screens, "outcomes"))}
    items = tuple(key.text for key, _ in _entries(_get(screens, "items")))
    if screens is not None:
        told.append((HEALTH, Fact(screens.mark, "list", items, ticked=True)))
        told += [
            (key.text, Fact(key.mark, "list", outcomes[key.text])) for key, _ in _entries(_get(screens, "outcomes"))
        ]
    for key, value in _entries(_get(dialogue, "facts")):
        told.append((key.text, Fact(key.mark, "list" if isinstance(value, Listing) else "number", _words(value))))
    facts, clashes = _united(told)
    numbers = {
        key.text
        for place in [_get(places, "unknown"), *(value for _, value in _entries(_get(places, "places")))]
        for key, _ in _entries(place)
        if key.text not in ABOUT_A_PLACE
    }
    return Names(
        states=states,
        phases=tuple(dict.fromkeys(name.partition(".")[0] for name in states)),
        check_ins=frozenset(check_ins),
        facts=facts,
        clashes=clashes,
        flags=tuple(key.text for key, _ in _entries(flags)),
        items=items,
        outcomes=outcomes,
        advice=_words(_get(_get(dialogue, "safety"), "advice")),
        commands=_keys(_get(dialogue, "commands")),
        places=place_names,
        placeholders=frozenset({*numbers, *facts, "place", "numbers_checked"}),
        none_of_these=_word(_get(messages, "none_of_these")) or "",
        complete=complete,
    )


def phase_of(path: str, root: Node) -> str:
    """The phase a file holds; where it does not say so, the file's name stands in."""
    return _word(_get(root, "phase")) or path.removeprefix(PHASES).removesuffix(".yaml")


def _place_names(places: Node | None) -> Iterator[tuple[str, PlaceName]]:
    for key, place in _entries(_get(places, "places")):
        yield key.text, PlaceName(key.mark, _word(_get(place, "label")) or key.text, _words(_get(place, "also")))
    if places is not None:
        unknown = _get(places, "unknown")
        yield (
            ELSEWHERE,
            PlaceName(places.mark, _word(_get(unknown, "label")) or ELSEWHERE, _words(_get(unknown, "also"))),
        )


def count_steps(steps: Node | None) -> int:
    """How many steps a routine has with its repeats written out. Past MOST_STEPS it only says that there are more."""
    total = 0
    for step in steps.items if isinstance(steps, Listing) else ():
        times = _get(step, "repeat")
        if _get(step, "at_most") is not None:
            total += count_steps(_get(step, "steps"))
        elif times is None:
            total += 1
        elif isinstance(times, Scalar):
            total += max(1, int(times.number or 1)) * count_steps(_get(step, "steps"))
        if total > MOST_STEPS:
            return MOST_STEPS + 1
    return total


def _asked(key: Scalar, state: Node, places: tuple[str, ...]) -> Iterator[tuple[str, Fact]]:
    name = _word(_get(state, "save_as")) or key.text
    not_sure = (NOT_SURE,) if _word(_get(state, "not_sure")) == "true" else ()
    if (answers := _get(state, "answers")) is not None:
        yield name, Fact(key.mark, "list", (*_keys(answers), *not_sure))
    elif (ticked := _get(state, "tick")) is not None:
        yield name, Fact(key.mark, "list", (*_keys(ticked), *not_sure), ticked=True)
    elif _get(state, "answers_from") is not None:
        yield name, Fact(key.mark, "list", (*places, *not_sure))
    elif _get(state, "number") is not None:
        yield name, Fact(key.mark, "number", not_sure)
    elif _get(state, "words") is not None:
        yield name, Fact(key.mark, "words", not_sure)


def _united(told: list[tuple[str, Fact]]) -> tuple[dict[str, Fact], tuple[tuple[str, Fact], ...]]:
    """One entry a fact, with the values of all the places where it is told; and those that do not go together."""
    facts: dict[str, Fact] = {}
    clashes = []
    for name, fact in told:
        before = facts.get(name, fact)
        if before.kind != fact.kind:
            clashes.append((name, fact))
        values = tuple(dict.fromkeys((*before.values, *fact.values)))
        facts[name] = Fact(before.mark, before.kind, values, before.ticked or fact.ticked)
    return facts, tuple(clashes)


def _entries(node: Node | None) -> tuple[tuple[Scalar, Node], ...]:
    return node.entries if isinstance(node, Mapping) else ()


def _keys(node: Node | None) -> tuple[str, ...]:
    return tuple(key.text for key, _ in _entries(node))


def _get(node: Node | None, key: str) -> Node | None:
    return node.get(key) if isinstance(node, Mapping) else None


def _word(node: Node | None) -> str | None:
    return node.text if isinstance(node, Scalar) and not node.is_nothing else None


def _words(node: Node | None) -> tuple[str, ...]:
    """The words of a list; one word is a list of one."""
    items = node.items if isinstance(node, Listing) else (node,)
    return tuple(word for item in items if (word := _word(item)) is not None)
