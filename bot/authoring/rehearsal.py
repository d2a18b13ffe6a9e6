"""Rehearsals: conversations that authors write and that must go as written. Knows the moves of a person, no door.

A file is read with the place of every step. `perform` plays it as a generator of moves, so that any door, waiting or
not, can be the other side: `rehearse` and `rehearse_async` are the two loops around it.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

from bot.authoring.moves import (
    AsyncDoor,
    Away,
    Choose,
    Command,
    Door,
    Heard,
    Inside,
    Move,
    MoveFailed,
    Send,
    Start,
    Type,
    Wait,
    on_offer,
    plain,
)
from bot.dialogue.model import LEVEL_WORDS, Dialogue
from bot.dialogue.problems import BadDialogue, Mark, Problem
from bot.dialogue.reading.desk import Desk, Unusable
from bot.dialogue.reading.names import Names
from bot.dialogue.reading.nearest import hint
from bot.dialogue.reading.shapes import Leaf, ListOf, Record, Shape, key
from bot.dialogue.reading.words import DURATION, FLAG, WORDS, one_of
from bot.dialogue.reading.yaml_marks import LARGEST_FILE, Listing, Node, Scalar, quoted, read_nodes
from bot.engine.machine import confirmation_of, question_of

FOLDER = "rehearsals"
VIGNETTES = "vignettes*.yaml"
"""In the folder of rehearsals, but of another form: patients on paper."""
KINDS = ("photo", "voice", "sticker", "edit", "forward", "other")


# What a file holds


@dataclass(frozen=True, slots=True)
class Do:
    """A step in which the person does something. `shown` is how it stands in the chat."""

    mark: Mark
    move: Move
    shown: str


@dataclass(frozen=True, slots=True)
class Expect:
    """A step that looks at what came back. `what` is its key; `values` what was written, in the author's words."""

    mark: Mark
    what: str
    values: tuple[str, ...]


Step = Do | Expect


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """One file. `name` is its name without the ending; `steps` include those of the rehearsal it goes on from."""

    name: str
    title: str
    mark: Mark
    steps: tuple[Step, ...]


# Reading


def read_rehearsals(folder: Path, dialogue: Dialogue, shown_as: str | None = None) -> tuple[Rehearsal, ...]:
    """All rehearsals beside the dialogue in `folder`, in folders or not. Raises BadDialogue with every mistake."""
    shown = f"{folder.as_posix() if shown_as is None else shown_as}/{FOLDER}"
    problems: list[Problem] = []
    files: dict[str, bytes] = {}
    for path in sorted((folder / FOLDER).rglob("*.y*ml")):
        within = path.relative_to(folder / FOLDER).as_posix()
        if path.match(VIGNETTES) or path.name.startswith("."):
            continue
        content = read_bytes(path, f"{shown}/{within}", problems)
        if content is not None:
            files[f"{shown}/{within}"] = content
    return read_rehearsal_files(files, dialogue, problems)


def read_rehearsal_files(
    files: Mapping[str, bytes], dialogue: Dialogue, problems: Iterable[Problem] = ()
) -> tuple[Rehearsal, ...]:
    """The rehearsals in these files (path as shown -> content). Raises BadDialogue with every mistake in them."""
    desk = Desk(_names(dialogue), problems=list(problems))
    drafts: dict[str, _Draft] = {}
    for file, content in files.items():
        node = node_of(file, content, desk.problems)
        if node is None:
            continue
        try:
            draft = _FILE.read(node, desk)
        except Unusable:
            continue
        name = Path(file).stem
        if name in drafts:
            desk.note(draft.mark, f"{quoted(name)} is the name of {drafts[name].mark.file} too", "duplicate-name")
        drafts[name] = draft
    rehearsals = tuple(
        Rehearsal(name, draft.title, draft.mark, _with_earlier(name, drafts, desk)) for name, draft in drafts.items()
    )
    if desk.problems:
        raise BadDialogue(sorted(set(desk.problems)))
    return rehearsals


def read_bytes(path: Path, shown: str, problems: list[Problem]) -> bytes | None:
    """A file's content, or a problem."""
    try:
        with path.open("rb") as file:
            return file.read(LARGEST_FILE + 1)
    except OSError as error:
        code = "missing-file" if isinstance(error, FileNotFoundError) else "unreadable"
        reason = error.strerror or type(error).__name__
        problems.append(Problem(Mark(shown, 1, 1), f"cannot be read: {reason}", code))
        return None


def node_of(file: str, content: bytes, problems: list[Problem]) -> Node | None:
    """A file's one document; what is wrong with it goes to `problems`."""
    node, found = read_nodes(file, content)
    if not found and (node is None or (isinstance(node, Scalar) and node.is_nothing)):
        found.append(Problem(Mark(file, 1, 1), "the file is empty", "empty-file"))
        node = None
    problems.extend(found)
    return node


@dataclass(frozen=True, slots=True)
class _Draft:
    """A file before the rehearsal it goes on from is put in front."""

    mark: Mark
    title: str
    steps: tuple[Step, ...]
    after: Scalar | None = None


def _names(dialogue: Dialogue) -> Names:
    """What the dialogue holds, for looking names up; the flags' own questions among the states."""
    states = {name: state.mark for name, state in dialogue.states.items()}
    for flag in dialogue.red_flags.values():
        states |= {question_of(flag.id): flag.mark, confirmation_of(flag.id): flag.mark}
    return Names(states=states, flags=tuple(dialogue.red_flags))


def _with_earlier(name: str, drafts: Mapping[str, _Draft], desk: Desk) -> tuple[Step, ...]:
    """The steps of a rehearsal, behind those of the one it goes on from, and so on."""
    steps: tuple[Step, ...] = ()
    seen: list[str] = []
    while True:
        if name in seen:
            desk.note(drafts[seen[0]].mark, f"{' → '.join((*seen, name))} goes round in a circle", "circle")
            return steps
        seen.append(name)
        draft = drafts[name]
        steps = (*draft.steps, *steps)
        if draft.after is None:
            return steps
        if draft.after.text not in drafts:
            desk.note(
                draft.after.mark,
                f"no rehearsal is called {quoted(draft.after.text)}{hint(draft.after.text, drafts)}",
                "unknown-rehearsal",
            )
            return steps
        name = draft.after.text


_LABEL = Leaf("words", lambda word, desk: word.text, code="missing-text")
"""A label or id as it stands; `choose: 5` and `choose: yes` are words too."""
_COMMAND = Leaf("a command", lambda word, desk: word.text.removeprefix("/"))


@dataclass(frozen=True, slots=True)
class _State:
    """A state's full name, the flags' own questions among them."""

    def read(self, node: Node, desk: Desk) -> str:
        word = WORDS.read(node, desk)
        if word not in desk.names.states:
            near = (*(name for name in desk.names.states if name.endswith(f".{word}")), *desk.names.states)
            desk.note_unknown(Scalar(node.mark, word, plain=True), "state", near, "unknown-state")
        return word


_SOME = ListOf(_LABEL, lone=True)
_EXPECTATIONS: Mapping[str, Shape[Any]] = {
    "expect": _SOME,
    "expect_not": _SOME,
    "expect_level": one_of("level", LEVEL_WORDS, "unknown-level"),
    "expect_state": _State(),
    "expect_flags": ListOf(FLAG, lone=True, least=0),
    "expect_choices": ListOf(_LABEL, lone=True, least=0),
}
_DOINGS: Mapping[str, Shape[Any]] = {
    "choose": _SOME,
    "type": WORDS,
    "command": _COMMAND,
    "wait": DURATION,
    "away": DURATION,
    "send": one_of("kind of message", KINDS, "unknown-kind"),
}
_KEYS = ", ".join((*_DOINGS, *_EXPECTATIONS))


@dataclass(frozen=True, slots=True)
class _StepShape:
    """One step: one key that says what is done or expected (`send` may have a `caption` beside it)."""

    def read(self, node: Node, desk: Desk) -> Step:
        row = _ROW.read(node, desk)
        names = [name for name in row if name != "caption"]
        if len(names) != 1:
            sentence = f"{' and '.join(names)} stand in one step; write a step for each"
            raise desk.note(node.mark, sentence if names else f"one of {_KEYS} is missing", "bad-step")
        (name,) = names
        if "caption" in row and name != "send":
            raise desk.note(node.mark, "`caption` goes only with `send`", "bad-step")
        value = row[name]
        if name in _EXPECTATIONS:
            values = value if isinstance(value, tuple) else (value,)
            return Expect(node.mark, name, values)
        several = isinstance(node.get("choose"), Listing) if not isinstance(node, (Scalar, Listing)) else False
        return Do(node.mark, *_move(name, value, row.get("caption", ""), several=several))


def _move(name: str, value: Any, caption: str, *, several: bool) -> tuple[Move, str]:
    """The move of a step, and how it is shown in the chat."""
    match name:
        case "choose":
            shown = ", ".join(f"[{option}]" for option in value)
            return Choose(value, several), shown
        case "type":
            return Type(value), value
        case "command":
            return Command(value), f"/{value}"
        case "wait":
            return Wait(value), f"({spoken(value)} later)"
        case "away":
            return Away(value), f"({spoken(value)} later; the bot was down meanwhile)"
        case _:
            return Send(value, caption), f"({value}) {caption}".strip()


def spoken(span: timedelta) -> str:
    """`3 days`, `15 minutes`."""
    seconds = round(span.total_seconds())
    for size, word in ((86400, "day"), (3600, "hour"), (60, "minute")):
        if seconds % size == 0:
            return f"{seconds // size} {word}{'' if seconds == size else 's'}"
    return f"{seconds} seconds"


_ROW: Record[dict[str, Any]] = Record(
    "a step",
    lambda mark, **row: row,
    (*(key(name, shape) for name, shape in (*_DOINGS.items(), *_EXPECTATIONS.items())), key("caption", WORDS)),
)


def _named(word: Scalar, desk: Desk) -> Scalar:
    return Scalar(word.mark, word.text.removesuffix(".yaml"), plain=True)


_FILE: Record[_Draft] = Record(
    "a rehearsal",
    _Draft,
    (
        key("title", WORDS, needed=True),
        key("steps", ListOf(_StepShape()), needed=True),
        key("after", Leaf("a rehearsal's name", _named)),
    ),
)


# Playing


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the chat: `who` is `person`, `bot` or `offer` (the labels under the last message)."""

    who: str
    text: str


@dataclass(frozen=True, slots=True)
class Failure:
    """Where a rehearsal went another way: the step, what was expected there, and what was found."""

    mark: Mark
    expected: str
    found: str


@dataclass(frozen=True, slots=True)
class Result:
    """How a rehearsal went, with the chat as far as it got. `skipped` counts steps that this door cannot look at."""

    rehearsal: Rehearsal
    chat: tuple[Line, ...]
    failure: Failure | None = None
    skipped: int = 0

    @property
    def passed(self) -> bool:
        return self.failure is None

    def story(self) -> str:
        """The chat and the difference, in plain text."""
        lines = [f"{self.rehearsal.mark.file}: {self.rehearsal.title}", *chat_lines(self.chat)]
        if self.failure is not None:
            lines += ["", f"{self.failure.mark}: expected {self.failure.expected}", f"  but {self.failure.found}"]
        return "\n".join(lines)


def chat_lines(chat: Iterable[Line]) -> list[str]:
    """Who said what, one indented block a message, the buttons in brackets."""
    signs = {"person": "> ", "bot": "  ", "offer": "  "}
    found = []
    for line in chat:
        first, *rest = line.text.splitlines() or [""]
        found += [f"  {signs[line.who]}{first}", *(f"    {more}" for more in rest)]
    return found


def perform(rehearsal: Rehearsal) -> Generator[Move, Heard, Result]:
    """Plays a rehearsal: yields each move and is sent what came back; MoveFailed is thrown in. Returns the result."""
    chat: list[Line] = []
    skipped = 0
    try:
        heard = yield Start()
    except MoveFailed as failed:
        return Result(rehearsal, (), Failure(rehearsal.mark, failed.expected, failed.found))
    _take_down(chat, heard)
    for step in rehearsal.steps:
        if isinstance(step, Expect):
            if step.what in _INSIDE and heard.inside is None:
                skipped += 1
            elif (difference := _difference(step, heard)) is not None:
                return Result(rehearsal, tuple(chat), Failure(step.mark, *difference), skipped)
            continue
        chat.append(Line("person", step.shown))
        try:
            heard = yield step.move
        except MoveFailed as failed:
            chat += [Line("bot", text) for text in failed.said]
            return Result(rehearsal, tuple(chat), Failure(step.mark, failed.expected, failed.found), skipped)
        _take_down(chat, heard)
    return Result(rehearsal, tuple(chat), None, skipped)


def rehearse(rehearsal: Rehearsal, door: Door) -> Result:
    """Plays a rehearsal through a door."""
    play = _Play(rehearsal)
    while play.result is None:
        try:
            heard = door.act(play.move)
        except MoveFailed as failed:
            play.failed(failed)
        else:
            play.came_back(heard)
    return play.result


async def rehearse_async(rehearsal: Rehearsal, door: AsyncDoor) -> Result:
    """Plays a rehearsal through a door that waits for a network."""
    play = _Play(rehearsal)
    while play.result is None:
        try:
            heard = await door.act(play.move)
        except MoveFailed as failed:
            play.failed(failed)
        else:
            play.came_back(heard)
    return play.result


class _Play:
    """`perform`, a step at a time: the present move, and the result once there is no more."""

    def __init__(self, rehearsal: Rehearsal) -> None:
        self._steps = perform(rehearsal)
        self.move: Move = next(self._steps)
        self.result: Result | None = None

    def came_back(self, heard: Heard) -> None:
        try:
            self.move = self._steps.send(heard)
        except StopIteration as end:
            self.result = end.value

    def failed(self, failed: MoveFailed) -> None:
        try:
            self.move = self._steps.throw(failed)
        except StopIteration as end:
            self.result = end.value


def _take_down(chat: list[Line], heard: Heard) -> None:
    chat += [Line("bot", text) for text in heard.said]
    if heard.offered:
        chat.append(Line("offer", " ".join(f"[{label}]" for label in heard.offered)))


def _difference(step: Expect, heard: Heard) -> tuple[str, str] | None:
    """What was expected and what was found, or None when they are the same."""
    said = plain("\n".join(heard.said))
    match step.what:
        case "expect":
            missing = [words for words in step.values if plain(words) not in said]
            if missing:
                return _listed(missing) + " to be said", "it was not said" if said else "nothing was said"
        case "expect_not":
            if spoken_of := [words for words in step.values if plain(words) in said]:
                return f"{_listed(spoken_of)} not to be said", "it was said"
        case "expect_choices":
            if [plain(label) for label in heard.offered] != [plain(label) for label in step.values]:
                return on_offer(step.values), on_offer(heard.offered)
        case _:
            return _INSIDE[step.what](step.values, heard.inside) if heard.inside else None
    return None


def _level_differs(values: tuple[str, ...], inside: Inside) -> tuple[str, str] | None:
    return None if inside.level == values[0] else (f"the level {values[0]}", f"it is {inside.level}")


def _state_differs(values: tuple[str, ...], inside: Inside) -> tuple[str, str] | None:
    return None if inside.state == values[0] else (f"the state {values[0]}", f"it is {inside.state or 'none'}")


def _flags_differ(values: tuple[str, ...], inside: Inside) -> tuple[str, str] | None:
    if set(values) == set(inside.flags):
        return None
    found = ", ".join(inside.flags)
    return f"the red flags {', '.join(values) or '(none)'}", f"raised are {found}" if found else "none is raised"


_INSIDE: Mapping[str, Callable[[tuple[str, ...], Inside], tuple[str, str] | None]] = {
    "expect_level": _level_differs,
    "expect_state": _state_differs,
    "expect_flags": _flags_differ,
}


def _listed(words: Iterable[str]) -> str:
    return " and ".join(f"“{one}”" for one in words)
