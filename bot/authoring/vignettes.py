"""Vignettes: patients on paper and what must come out for them (clinical brief, section 8). Knows no step of the walk.

Reads any file of that form, has each patient walk through the dialogue, and compares.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from bot.authoring.rehearsal import node_of, read_bytes
from bot.dialogue.model import Dialogue, Level
from bot.dialogue.problems import BadDialogue, Mark, Problem
from bot.dialogue.reading.yaml_marks import Listing, Node, Scalar, quoted
from bot.dialogue.reading.yaml_marks import Mapping as Mapped

NOT_OFFERED = "not_offered"
NONE = "none"

FactGiven = str | float | bool | tuple[str, ...]


# The form


@dataclass(frozen=True, slots=True)
class ScriptLine:
    """Words typed when the topic `at` is asked."""

    at: str
    words: str
    mark: Mark


@dataclass(frozen=True, slots=True)
class Expected:
    """What must come out. None: the vignette does not say."""

    level: Level | None = None
    level_ok_too: tuple[Level, ...] = ()
    flags: tuple[str, ...] = ()
    flags_ok_too: tuple[str, ...] = ()
    flags_cleared: tuple[str, ...] = ()
    not_flags: tuple[str, ...] = ()
    raised: Mapping[str, Level] = field(default_factory=dict)
    causes: tuple[str, ...] | None = None
    nsaid_oral: str | None = None
    nsaid_gel: str | None = None
    exercise: str | None = None
    allow: tuple[str, ...] = ()
    deny: tuple[str, ...] = ()
    must_say: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Named:
    """A name that the dialogue should know: of a `flag`, `cause`, `item`, `fact`, a `value` of the fact `of`, an outcome."""

    mark: Mark
    kind: str
    word: str
    of: str = ""


@dataclass(frozen=True, slots=True)
class Vignette:
    """One patient. `yes_items` are screen items answered yes (`nsaid_yes` and `health`). `notes`: keys left unread."""

    id: str
    title: str
    who: str
    mark: Mark
    facts: Mapping[str, FactGiven]
    yes_items: tuple[str, ...]
    script: tuple[ScriptLine, ...]
    expect: Expected
    notes: tuple[str, ...] = ()
    names: tuple[Named, ...] = ()


# Reading


def read_vignettes(path: Path, shown_as: str | None = None) -> tuple[Vignette, ...]:
    """The vignettes in a file. Raises BadDialogue with every mistake that hides what is meant."""
    shown = path.as_posix() if shown_as is None else shown_as
    problems: list[Problem] = []
    content = read_bytes(path, shown, problems)
    found = _Reader(problems).file(shown, content) if content is not None else ()
    if problems:
        raise BadDialogue(sorted(set(problems)))
    return found


def read_all_vignettes(paths: Iterable[Path]) -> tuple[Vignette, ...]:
    """The vignettes of several files. Raises BadDialogue with every mistake of all of them."""
    found: list[Vignette] = []
    problems: list[Problem] = []
    for path in paths:
        try:
            found += read_vignettes(path)
        except BadDialogue as bad:
            problems += bad.problems
    if problems:
        raise BadDialogue(problems)
    return tuple(found)


_KEYS = ("id", "title", "who", "facts", "nsaid_yes", "health", "script", "expect")
_EXPECT_KEYS = (
    "level", "level_ok_too", "flags", "flags_ok_too", "flags_cleared", "not_flags", "raised", "causes",
    "nsaid_oral", "nsaid_gel", "exercise", "allow", "deny", "must_say",
)  # fmt: skip


class _Reader:
    """Forgiving where it can be: what it does not know becomes a note."""

    def __init__(self, problems: list[Problem]) -> None:
        self.problems = problems

    def file(self, shown: str, content: bytes) -> tuple[Vignette, ...]:
        node = node_of(shown, content, self.problems)
        if isinstance(node, Mapped):
            lists = [value for _, value in node.entries if isinstance(value, Listing)]
            node = lists[0] if len(lists) == 1 and node.get("expect") is None else Listing(node.mark, (node,))
        if node is None:
            return ()
        if not isinstance(node, Listing):
            self._note(node.mark, "a list of vignettes is expected here", "wrong-type")
            return ()
        found = [vignette for number, item in enumerate(node.items, 1) if (vignette := self._vignette(item, number))]
        seen: dict[str, Mark] = {}
        for vignette in found:
            if vignette.id in seen:
                sentence = f"{quoted(vignette.id)} was given before, at line {seen[vignette.id].line}"
                self._note(vignette.mark, sentence, "duplicate-key")
            seen.setdefault(vignette.id, vignette.mark)
        return tuple(found)

    def _vignette(self, node: Node, number: int) -> Vignette | None:
        if not isinstance(node, Mapped):
            self._note(node.mark, "a vignette is expected here, with `id`, `facts` and `expect`", "wrong-type")
            return None
        expect = node.get("expect")
        if not isinstance(expect, Mapped):
            self._note(node.mark, "a vignette needs `expect`, with keys and values", "missing-key")
            return None
        facts = {name.text: self._fact(value) for name, value in self._entries(node.get("facts"))}
        health = facts.pop("health", ())
        items = (*self._words(node.get("nsaid_yes")), *self._words(node.get("health")))
        notes = [f"{name.mark}: the key {quoted(name.text)} is not known here" for name in self._unknown(node, expect)]
        return Vignette(
            id=self._word(node.get("id")) or f"#{number}",
            title=self._word(node.get("title")) or "",
            who=self._word(node.get("who")) or "",
            mark=node.mark,
            facts=facts,
            yes_items=tuple(dict.fromkeys((*items, *(health if isinstance(health, tuple) else ())))),
            script=tuple(self._script(node.get("script"))),
            expect=self._expected(expect),
            notes=tuple(notes),
            names=tuple(self._names(node, expect)),
        )

    def _names(self, node: Mapped, expect: Mapped) -> Iterable[Named]:
        for name, value in self._entries(node.get("facts")):
            if name.text == "health":
                yield from (Named(item.mark, "item", item.text) for item in self._scalars(value))
                continue
            yield Named(name.mark, "fact", name.text)
            yield from (Named(item.mark, "value", item.text, name.text) for item in self._scalars(value))
        for key in ("nsaid_yes", "health"):
            yield from (Named(item.mark, "item", item.text) for item in self._scalars(node.get(key)))
        for key in ("flags", "flags_ok_too", "flags_cleared", "not_flags"):
            yield from (Named(item.mark, "flag", item.text) for item in self._scalars(expect.get(key)))
        yield from (Named(name.mark, "flag", name.text) for name, _ in self._entries(expect.get("raised")))
        yield from (Named(item.mark, "cause", item.text) for item in self._scalars(expect.get("causes")))
        for key, outcome in (("nsaid_oral", "tablet"), ("nsaid_gel", "gel"), ("exercise", "stage")):
            yield from (Named(item.mark, outcome, item.text) for item in self._scalars(expect.get(key)))

    @staticmethod
    def _unknown(node: Mapped, expect: Mapped) -> Iterable[Scalar]:
        yield from (name for name, _ in node.entries if name.text not in _KEYS)
        yield from (name for name, _ in expect.entries if name.text not in _EXPECT_KEYS)

    def _expected(self, node: Mapped) -> Expected:
        level = node.get("level")
        causes = node.get("causes")
        return Expected(
            level=self._level(level) if level is not None else None,
            level_ok_too=tuple(one for word in self._scalars(node.get("level_ok_too")) if (one := self._level(word))),
            flags=self._words(node.get("flags")),
            flags_ok_too=self._words(node.get("flags_ok_too")),
            flags_cleared=self._words(node.get("flags_cleared")),
            not_flags=self._words(node.get("not_flags")),
            raised={
                name.text: to
                for name, value in self._entries(node.get("raised"))
                if (to := self._level(value)) is not None
            },
            causes=self._words(causes) if causes is not None else None,
            nsaid_oral=self._word(node.get("nsaid_oral")),
            nsaid_gel=self._word(node.get("nsaid_gel")),
            exercise=self._word(node.get("exercise")),
            allow=self._words(node.get("allow")),
            deny=self._words(node.get("deny")),
            must_say=self._words(node.get("must_say")),
        )

    def _script(self, node: Node | None) -> Iterable[ScriptLine]:
        if node is None or (isinstance(node, Scalar) and node.is_nothing):
            return
        for item in node.items if isinstance(node, Listing) else (node,):
            words = self._word(item.get("user")) if isinstance(item, Mapped) else None
            if not isinstance(item, Mapped) or words is None:
                self._note(item.mark, "a line of the script needs `at` and `user`", "missing-key")
                continue
            yield ScriptLine(self._word(item.get("at")) or "", words, item.mark)

    def _level(self, node: Node) -> Level | None:
        try:
            return Level.of(node.text if isinstance(node, Scalar) else "")
        except KeyError:
            known = ", ".join(level.word for level in Level)
            shown = quoted(node.text) if isinstance(node, Scalar) else "this"
            self._note(node.mark, f"{shown} is no level; one of these is expected: {known}", "unknown-level")
            return None

    @staticmethod
    def _fact(node: Node) -> FactGiven:
        match node:
            case Listing(items=items):
                return tuple(item.text for item in items if isinstance(item, Scalar))
            case Scalar(plain=True, text=("true" | "false") as text):
                return text == "true"
            case Scalar():
                return node.text if node.number is None else float(node.number)
            case _:
                return ()

    def _entries(self, node: Node | None) -> tuple[tuple[Scalar, Node], ...]:
        if node is None or (isinstance(node, Scalar) and node.is_nothing):
            return ()
        if isinstance(node, Mapped):
            return node.entries
        self._note(node.mark, "keys and values (`key: value`) are expected here", "wrong-type")
        return ()

    @staticmethod
    def _scalars(node: Node | None) -> tuple[Scalar, ...]:
        items = node.items if isinstance(node, Listing) else (node,)
        return tuple(item for item in items if isinstance(item, Scalar) and not item.is_nothing)

    def _words(self, node: Node | None) -> tuple[str, ...]:
        return tuple(item.text for item in self._scalars(node))

    @staticmethod
    def _word(node: Node | None) -> str | None:
        return node.text if isinstance(node, Scalar) and not node.is_nothing else None

    def _note(self, mark: Mark, sentence: str, code: str) -> None:
        self.problems.append(Problem(mark, sentence, code))


# What came out


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came out for one patient. `flags` worst first, each with its level; `heard` were heard in words.

    `advice` are all content and advice labels met or within reach on that day; `untyped` are script lines nobody asked
    for, `chat` is the whole talk.
    """

    level: Level
    flags: Mapping[str, Level]
    flags_cleared: tuple[str, ...]
    heard: frozenset[str]
    causes: tuple[str, ...]
    exercise: str
    nsaid_oral: str
    nsaid_gel: str
    advice: frozenset[str]
    untyped: tuple[str, ...] = ()
    chat: tuple[Any, ...] = ()


@dataclass(frozen=True, slots=True)
class Verdict:
    """A vignette, what came out, and how that differs from what must.

    `missing` are labels of `allow` that the dialogue knows and that were out of reach (differences too); `to_read` is
    for people: what must be said in sense, and labels that are words of their own.
    """

    vignette: Vignette
    outcome: Outcome | None
    differences: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    to_read: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()

    @property
    def passed(self) -> bool:
        return not self.differences and not self.missing

    def as_data(self) -> dict[str, Any]:
        """Plain data for JSON, named as in the vignette's own form."""
        data: dict[str, Any] = {
            "id": self.vignette.id,
            "title": self.vignette.title,
            "at": str(self.vignette.mark),
            "passed": self.passed,
        }
        if (outcome := self.outcome) is not None:
            data |= {
                "level": outcome.level.word,
                "flags": list(outcome.flags),
                "flag_levels": {flag: level.word for flag, level in outcome.flags.items()},
                "flags_cleared": list(outcome.flags_cleared),
                "causes": list(outcome.causes),
                "exercise": outcome.exercise,
                "nsaid_oral": outcome.nsaid_oral,
                "nsaid_gel": outcome.nsaid_gel,
                "advice": sorted(outcome.advice),
            }
        expected = self.vignette.expect.level
        return data | {
            "expected_level": expected.word if expected is not None else None,
            "differences": [*self.differences, *(f"`{label}` is not offered" for label in self.missing)],
            "missing": list(self.missing),
            "to_read": list(self.to_read),
            "notes": [*self.vignette.notes, *self.notes],
        }


def known_labels(dialogue: Dialogue) -> frozenset[str]:
    """Every label by which the dialogue names what it offers."""
    labels = {label for state in dialogue.states.values() for label in (*state.gives, *state.advice)}
    labels.update(label for flag in dialogue.red_flags.values() for label in flag.gives)
    return frozenset(with_groups(labels))


GROUPS: Mapping[str, tuple[str, ...]] = {
    "exercise_strength": ("strengthening", "exercise_plan"),
    "exercise_gentle": ("exercise_plan",),
    "medicine": ("medicine_advice",),
}
"""Advice label -> the words by which vignettes name any advice of its kind."""


def with_groups(labels: Iterable[str]) -> frozenset[str]:
    """The labels, and the words for their kinds."""
    found = set(labels)
    for label, words in GROUPS.items():
        if label in found:
            found.update(words)
    return frozenset(found)


def compare(dialogue: Dialogue, vignette: Vignette, outcome: Outcome) -> Verdict:
    """How what came out differs from what must."""
    expect = vignette.expect
    known = known_labels(dialogue)
    found = list(_differences(expect, outcome))
    for label in (*expect.deny,):
        if label in outcome.advice:
            found.append(f"`{label}` is offered and must not be")
    missing = tuple(label for label in expect.allow if label in known and label not in outcome.advice)
    own = [f"allowed: {label}" for label in expect.allow if label not in known]
    own += [f"denied: {label}" for label in expect.deny if label not in known]
    notes = [f"the words “{words}” were never asked for" for words in outcome.untyped]
    spoken_of = {*expect.flags, *expect.flags_ok_too, *expect.flags_cleared, *expect.not_flags}
    notes += [f"heard without reason: {flag}" for flag in sorted(outcome.heard - spoken_of)]
    to_read = (*(f"must say: {words}" for words in expect.must_say), *own)
    return Verdict(vignette, outcome, tuple(found), missing, to_read, tuple(notes))


def _differences(expect: Expected, outcome: Outcome) -> Iterable[str]:
    if expect.level is not None and outcome.level not in (expect.level, *expect.level_ok_too):
        direction = "under-triaged" if outcome.level < expect.level else "over-triaged"
        yield f"level {outcome.level.word} instead of {expect.level.word} ({direction})"
    for flag in expect.flags:
        if flag not in outcome.flags:
            yield f"the red flag {flag} is not found"
    for flag in outcome.flags:
        if flag in expect.not_flags:
            yield f"the red flag {flag} is found and must not be"
        elif flag not in (*expect.flags, *expect.flags_ok_too):
            yield f"the red flag {flag} is found and not expected"
    for flag in expect.not_flags:
        if flag in outcome.heard and flag not in outcome.flags:
            yield f"the red flag {flag} is heard in words that do not tell of it"
    for flag in expect.flags_cleared:
        if flag not in outcome.flags_cleared:
            yield f"the red flag {flag} is not taken back"
    for flag, level in expect.raised.items():
        if flag in outcome.flags and outcome.flags[flag] != level:
            yield f"the red flag {flag} has the level {outcome.flags[flag].word} instead of {level.word}"
    if expect.causes is not None and outcome.causes != expect.causes:
        yield f"causes {_list(outcome.causes)} instead of {_list(expect.causes)}"
    for what, wanted, got in (
        ("anti-inflammatory tablets", expect.nsaid_oral, outcome.nsaid_oral),
        ("anti-inflammatory gel", expect.nsaid_gel, outcome.nsaid_gel),
        ("the exercise stage", expect.exercise, outcome.exercise),
    ):
        if wanted is not None and wanted != got:
            yield f"{what}: {got} instead of {wanted}"


def _list(words: Iterable[str]) -> str:
    return f"[{', '.join(words)}]"


# Triage measures


@dataclass(frozen=True, slots=True)
class Triage:
    """How many were sent to the right level, to a milder and to a more urgent one."""

    right: int = 0
    under: int = 0
    over: int = 0

    @property
    def all(self) -> int:
        return self.right + self.under + self.over

    def as_data(self) -> dict[str, float]:
        """Counts and shares."""
        total = self.all or 1
        return {
            "all": self.all,
            "right": self.right,
            "under_triaged": self.under,
            "over_triaged": self.over,
            "share_right": round(self.right / total, 4),
            "share_under_triaged": round(self.under / total, 4),
            "share_over_triaged": round(self.over / total, 4),
        }


def triage(verdicts: Iterable[Verdict]) -> dict[str, Triage]:
    """The measures by expected level's word, and over `all`."""
    counts = {level.word: [0, 0, 0] for level in reversed(Level)}
    for verdict in verdicts:
        expect, outcome = verdict.vignette.expect, verdict.outcome
        if expect.level is None or outcome is None:
            continue
        right = outcome.level in (expect.level, *expect.level_ok_too)
        counts[expect.level.word][0 if right else 1 if outcome.level < expect.level else 2] += 1
    found = {word: Triage(*three) for word, three in counts.items()}
    return {"all": Triage(*(sum(three) for three in zip(*counts.values(), strict=True))), **found}
