"""What the rules look at: a dialogue, its compiled form, its files' nodes, and every text and condition with its place.

Knows no rule.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from bot.authoring.checks.logic import Logic
from bot.dialogue.conditions import Condition
from bot.dialogue.model import (
    Answer,
    AnyState,
    Ask,
    Branch,
    Choose,
    Dialogue,
    End,
    Hold,
    Level,
    RedFlag,
    Say,
    Suggest,
    Tick,
)
from bot.dialogue.problems import Mark
from bot.dialogue.reading.yaml_marks import Listing, Node
from bot.dialogue.reading.yaml_marks import Mapping as MappingNode
from bot.dialogue.texts import PLACEHOLDER, Part, Text
from bot.engine.machine import ESCALATION, STICKY, Script


@dataclass(frozen=True, slots=True)
class Shown:
    """What a conversation would show of a finding: it comes to a state, the person does something, a state speaks.

    Without `then` it is whatever comes.
    """

    state: str
    how: str = ""
    then: str = ""


Finding = tuple[Mark, str] | tuple[Mark, str, Shown]
"""A place and a sentence: what a rule finds, and where it can be seen. Code and weight stand in the table of rules."""


@dataclass(frozen=True, slots=True)
class Words:
    """Words that a person reads. `whose` names them within a sentence; `state` is where they are said, if at one place.

    `on_button`: they stand on a button. `group` is the text they are a part of: the mark of its first part.
    """

    mark: Mark
    markdown: str
    whose: str
    state: AnyState | None = None
    when: Condition | None = None
    on_button: bool = False
    group: Mark | None = None

    @property
    def placeholders(self) -> tuple[str, ...]:
        return tuple(PLACEHOLDER.findall(self.markdown))


@dataclass(frozen=True, slots=True)
class Use:
    """A condition, where it stands and what hangs on it. `state`: where it is asked; `own`: after its answer."""

    condition: Condition
    mark: Mark
    what: str
    state: AnyState | None = None
    own: bool = False


@dataclass(frozen=True, slots=True)
class Media:
    """Names of the files in `media/`, and the words of all files in which they could be named."""

    names: tuple[str, ...] = ()
    mentioned_in: str = ""


class Subject:
    """One dialogue to be checked. `prefix` stands before every path in places; `today` is the day of the check."""

    def __init__(
        self,
        script: Script,
        today: date,
        roots: Mapping[str, Node] | None = None,
        prefix: str = "",
        media: Media | None = None,
    ) -> None:
        self.script = script
        self.dialogue: Dialogue = script.dialogue
        self.today = today
        self.roots = roots or {}
        self.prefix = prefix
        self.media = media or Media()
        self.logic = Logic(self.dialogue)
        self._heard: dict[str, frozenset[str]] = {}

    def heard(self, phrase: str) -> frozenset[str]:
        """Red flags that the ear hears in it."""
        if phrase not in self._heard:
            self._heard[phrase] = frozenset(one.id for one in self.script.ear.hear(phrase).flags)
        return self._heard[phrase]

    def at(self, path: str, *keys: str | int) -> Mark:
        """Where the value under these keys stands in a file; as far as they can be followed."""
        nodes = self._nodes(path, keys)
        return nodes[-1].mark if nodes else Mark(f"{self.prefix}{path}", 1, 1)

    def count(self, path: str, *keys: str | int) -> int:
        """How many entries stand under these keys; a single one may stand without a list."""
        nodes = self._nodes(path, keys)
        if len(nodes) <= len(keys):
            return 0
        return len(nodes[-1].items) if isinstance(nodes[-1], Listing) else 1

    def _nodes(self, path: str, keys: tuple[str | int, ...]) -> list[Node]:
        """The file's root and what stands under each key, as far as they can be followed."""
        node: Node | None = self.roots.get(path)
        found = [] if node is None else [node]
        for key in keys:
            if isinstance(node, MappingNode) and isinstance(key, str):
                node = node.get(key)
            elif isinstance(node, Listing) and isinstance(key, int) and key < len(node.items):
                node = node.items[key]
            else:
                break
            if node is None:
                break
            found.append(node)
        return found

    def levels(self, state: AnyState | None) -> frozenset[int]:
        """Levels at which a conversation can be in this state; all, where the state is not known."""
        if state is None:
            return frozenset(map(int, Level))
        for level, name in ESCALATION.items():
            if state.name == name:
                return frozenset((int(level),))
        levels = {0, 1, *(int(level) for level in STICKY if state.name in self.script.open[level])}
        return frozenset(level for level in levels if self.script.allows(state, Level(level)))

    @cached_property
    def words(self) -> tuple[Words, ...]:
        """Everything that a person reads, in no particular order, nothing twice."""
        found: dict[tuple[Mark, str], Words] = {}
        for words in (*self._of_states(), *self._of_flags(), *self._of_tables(), *self._around()):
            found.setdefault((words.mark, words.markdown), words)
        return tuple(found.values())

    def _of_states(self) -> Iterator[Words]:
        for state in self.dialogue.states.values():
            for name, text in texts_of(state):
                yield from _parts(text, f"`{name}` of {quoted_name(state)}", state)
            for answer in answers_of(state):
                whose = f"the answer `{answer.id}` of {quoted_name(state)}"
                yield Words(answer.mark, answer.label, whose, state, answer.when, on_button=True)
            if isinstance(state, Say) and state.button:
                yield Words(state.mark, state.button, f"the button of {quoted_name(state)}", state, on_button=True)

    def _of_flags(self) -> Iterator[Words]:
        for flag in self.dialogue.red_flags.values():
            for name in ("question", "line", "why"):
                mark = self.at("red_flags.yaml", flag.id, name)
                whose = f"`{name}` of the red flag {flag.id}"
                yield Words(mark, getattr(flag, name), whose, on_button=name == "line")
            for name, lines in (("do", flag.do), ("do_not", flag.do_not)):
                for number, line in enumerate(lines):
                    yield Words(self.at("red_flags.yaml", flag.id, name, number), line, f"`{name}` of {flag.id}")
            if flag.instead:
                yield from _parts(flag.instead, f"`instead` of the red flag {flag.id}")

    def _of_tables(self) -> Iterator[Words]:
        for cause in self.dialogue.causes.causes:
            keys = ("causes", cause.id)
            for name in ("label", "explain", "helps", "lasts", "physician"):
                whose = f"`{name}` of the cause {cause.id}"
                yield Words(self.at("causes.yaml", *keys, name), getattr(cause, name), whose)
            for reason in (*cause.points_for, *cause.points_against):
                for part in reason.because:
                    yield Words(part.mark, part.markdown, f"a reason of the cause {cause.id}", when=part.when)
        for item in self.dialogue.screens.items.values():
            for name in ("question", "line"):
                mark = self.at("screens.yaml", "items", item.id, name)
                whose = f"`{name}` of the screen item {item.id}"
                yield Words(mark, getattr(item, name), whose, on_button=name == "line" and item.when is None)

    def _around(self) -> Iterator[Words]:
        for key, text in self.dialogue.messages.items():
            yield from _parts(text, f"the message `{key}`")
        for command, words in self.dialogue.command_texts.items():
            yield Words(self.at("dialogue.yaml", "menu", command), words, f"the description of /{command}")
        for key in ("description", "short_description"):
            words = getattr(self.dialogue, key)
            if words:
                yield Words(self.at("dialogue.yaml", key), words, f"`{key}`")

    @cached_property
    def uses(self) -> tuple[Use, ...]:
        """Every condition of the dialogue."""
        found: dict[tuple[Mark, Condition], Use] = {}
        for use in (*self._of_ways(), *self._of_parts(), *self._of_rules()):
            found.setdefault((use.mark, use.condition), use)
        return tuple(found.values())

    def _of_ways(self) -> Iterator[Use]:
        for state in self.dialogue.states.values():
            for branch in state.then:
                if branch.when is not None:
                    yield Use(branch.when, branch.mark, f"this line of {quoted_name(state)}", state, own=True)
            for answer in answers_of(state):
                if answer.when is not None:
                    yield Use(answer.when, answer.mark, f"the answer `{answer.id}` of {quoted_name(state)}", state)

    def _of_parts(self) -> Iterator[Use]:
        for words in self.words:
            if words.when is not None and not words.on_button:
                yield Use(words.when, words.mark, f"this part of {words.whose}", words.state)

    def _of_rules(self) -> Iterator[Use]:
        for flag in self.dialogue.red_flags.values():
            if flag.only_when is not None:
                yield Use(flag.only_when, self.at("red_flags.yaml", flag.id, "only_when"), f"`only_when` of {flag.id}")
            for number, condition in enumerate(flag.raised_when):
                mark = self.at("red_flags.yaml", flag.id, "raised_when", number)
                yield Use(condition, mark, f"`raised_when` of {flag.id}")
            for rule in flag.raises:
                yield Use(rule.when, rule.mark, f"this line of `raise` of {flag.id}")
        for cause in self.dialogue.causes.causes:
            yield Use(cause.need, self.at("causes.yaml", "causes", cause.id, "need"), f"`need` of the cause {cause.id}")
            for side, reasons in (("for", cause.points_for), ("against", cause.points_against)):
                for number, reason in enumerate(reasons):
                    mark = self.at("causes.yaml", "causes", cause.id, side, number, "when")
                    yield Use(reason.when, mark, f"a reason of the cause {cause.id}")
        for item in self.dialogue.screens.items.values():
            for name, one in (("when", item.when), ("only_when", item.only_when)):
                if one is not None:
                    yield Use(one, self.at("screens.yaml", "items", item.id, name), f"`{name}` of {item.id}")
        for number, promise in enumerate(self.dialogue.safety.raised):
            mark = self.at("dialogue.yaml", "safety", "raised", number, "when")
            yield Use(promise.when, mark, "this line of `raised`")


def telling(subject: Subject, flag: RedFlag, then: str = "") -> Shown:
    """The guard that asks a red flag, answered so that it is told; then its escalation, or what is said."""
    guard = next((guard for guard in subject.script.guards if flag.id in guard.flags), None)
    if guard is None:
        return Shown(subject.dialogue.start)
    how = flag.line if len(guard.flags) > 1 else {"yes": "Yes", "no": "No"}[flag.flagged_by]
    return Shown(guard.name, how, then or ESCALATION[flag.level])


def quoted_name(state: AnyState) -> str:
    """A state's name within a sentence."""
    return f'"{state.name}"'


def texts_of(state: AnyState) -> Iterator[tuple[str, Text]]:
    """A state's texts by the name of their key."""
    match state:
        case Say() | End() | Ask() | Hold():
            yield _KEY_OF_TEXT[type(state)], state.text
        case Suggest():
            yield "suggest", state.text
            yield "none", state.none
            if state.after:
                yield "after", state.after
        case _:
            if text := getattr(state, "text", None):
                yield "text", text
    if isinstance(state, Ask) and state.again:
        yield "again", state.again
    if isinstance(state, Ask) and state.more:
        yield "more", state.more
    if state.why:
        yield "why", state.why


_KEY_OF_TEXT: Mapping[type, str] = {Say: "say", End: "end", Ask: "ask", Hold: "text"}


def answers_of(state: AnyState | None) -> tuple[Answer, ...]:
    """The answers a state offers that the author wrote."""
    match state:
        case Ask(shape=Choose(answers=answers) | Tick(answers=answers)):
            return answers
        case Hold(answers=answers):
            return answers
        case _:
            return ()


def ways_of(state: AnyState) -> Iterator[tuple[Mark, str]]:
    """Every target that the author wrote in a state, with its place."""
    for branch in state.then:
        if branch.to is not None:
            yield branch.mark, branch.to
    for answer in answers_of(state):
        if answer.to is not None:
            yield answer.mark, answer.to
    for target in (getattr(state, name, None) for name in ("silence_to", "late", "opens")):
        if target is not None:
            yield state.mark, target


def raised_by(states: Iterable[AnyState]) -> Iterator[str]:
    """Red flags that lines and answers raise."""
    for state in states:
        lines: tuple[Branch | Answer, ...] = (*state.then, *answers_of(state))
        for line in lines:
            yield from line.red_flags


def worst_levels(flag: RedFlag) -> frozenset[int]:
    """Levels that the flag can be raised to."""
    return frozenset((int(flag.level), *(int(rule.to) for rule in flag.raises if rule.to > flag.level)))


def _parts(text: Text, whose: str, state: AnyState | None = None) -> Iterator[Words]:
    first: Part | None = text.parts[0] if text.parts else None
    for part in text.parts:
        yield Words(part.mark, part.markdown, whose, state, part.when, group=first.mark if first else None)
