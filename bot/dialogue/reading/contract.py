"""dialogue.yaml: the name, the start, the safety contract, the commands and the facts that are set. Knows no state."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

from bot.dialogue.model import Level, RaiseRule, Safety, Source
from bot.dialogue.reading.common import SOURCE
from bot.dialogue.reading.desk import Desk
from bot.dialogue.reading.names import ELSEWHERE
from bot.dialogue.reading.shapes import Leaf, ListOf, Record, Row, SetOf, Table, key
from bot.dialogue.reading.when import WHEN, WORDS_OF_CONDITIONS
from bot.dialogue.reading.words import (
    ADVICE,
    COMMAND,
    DURATION,
    FACT,
    FLAG,
    FORMER_STATE,
    ID,
    STATE,
    WORDS,
    id_but,
    level,
    one_of,
    plain_words,
    whole,
)
from bot.dialogue.reading.yaml_marks import Listing, Node, Scalar, quoted

OWN_COMMANDS = ("start", "restart", "back", "why", "help", "stop", "export", "forget")
"""Commands that the program answers itself."""
ALL = "all"


@dataclass(frozen=True, slots=True)
class Contract:
    """What dialogue.yaml says."""

    name: str
    title: str
    start: str
    place: str
    safety: Safety
    counts_up: frozenset[str] = frozenset()
    commands: Mapping[str, str] = field(default_factory=dict)
    menu: Mapping[str, str] = field(default_factory=dict)
    silence: tuple[timedelta, ...] = ()
    landings: Mapping[str, str] = field(default_factory=dict)
    description: str = ""
    short_description: str = ""
    source: Source = field(default_factory=Source)
    statements: int = 0


class _Flags:
    """`all`, or a list of red flags."""

    def read(self, node: Node, desk: Desk) -> tuple[str, ...]:
        if isinstance(node, Scalar) and node.text == ALL:
            return desk.names.flags
        return ListOf(FLAG, distinct=True).read(node, desk)


class _Values:
    """The values of a fact that is set: a list, or the word `number`."""

    def read(self, node: Node, desk: Desk) -> None:
        if isinstance(node, Listing):
            ListOf(ID, distinct=True).read(node, desk)
        else:
            one_of("kind of fact", ("number",)).read(node, desk)


ALLOWED: Record[dict[Level, frozenset[str]]] = Record(
    "`allowed_at`",
    lambda mark, **allowed: {Level.of(word): labels for word, labels in allowed.items()},
    tuple(key(one.word, SetOf(ADVICE), needed=True) for one in (Level.EMERGENCY, Level.URGENT, Level.SOON)),
)


AT_LEAST: Record[dict[Level, tuple[str, ...]]] = Record(
    "`at_least`",
    lambda mark, **flags: {Level.of(word): ids for word, ids in flags.items()},
    tuple(key(one.word, ListOf(FLAG, distinct=True, least=0)) for one in (Level.EMERGENCY, Level.URGENT, Level.SOON)),
)
RAISED: Record[RaiseRule] = Record(
    "a line of `raised`",
    RaiseRule,
    (
        key("flag", FLAG, needed=True),
        key("when", WHEN, needed=True),
        key("to", level(Level.URGENT, Level.EMERGENCY), needed=True),
    ),
)


def _safety(mark: object, advice: tuple[str, ...], allowed_at: dict[Level, frozenset[str]], **rest: Any) -> Safety:
    return Safety(advice, allowed_at={Level.SELF_CARE: frozenset(advice), **allowed_at}, **rest)


SAFETY: Record[Safety] = Record(
    "`safety`",
    _safety,
    (
        key("advice", ListOf(ID, distinct=True), needed=True),
        key("ask_before_advice", _Flags(), needed=True),
        key("allowed_at", ALLOWED, needed=True),
        key("at_least", AT_LEAST),
        key("raised", ListOf(RAISED)),
    ),
)


def _answered(word: Scalar, desk: Desk) -> str:
    command = COMMAND.take(word, desk)
    known = (*desk.names.commands, *OWN_COMMANDS)
    if command not in known:
        sentence = f"nothing answers /{command}; give it a state under `commands`{desk.hint(command, known)}"
        desk.note(word.mark, sentence, "unknown-command")
    return command


ANSWERED_COMMAND = Leaf("a command", _answered)


def _check_contract(row: Row) -> None:
    facts = row.desk.names.facts
    place = facts.get(row.values.get("place", ""))
    if row.desk.names.complete and place is not None and ELSEWHERE not in place.values:
        sentence = f"{quoted(row.values['place'])} holds no place; ask it with `answers_from: places`"
        row.note("place", sentence, "wrong-fact")
    for fact in sorted(row.values.get("counts_up", ())):
        if fact in facts and facts[fact].kind != "number":
            row.note("counts_up", f"{quoted(fact)} is no number, so it cannot count up", "wrong-fact")


CONTRACT: Record[Contract] = Record(
    "dialogue.yaml",
    lambda mark, facts=None, **own: Contract(**own),
    (
        key("name", ID, needed=True),
        key("title", WORDS, needed=True),
        key("start", STATE, needed=True),
        key("place", FACT, needed=True),
        key("safety", SAFETY, needed=True),
        key("facts", Table(id_but(*WORDS_OF_CONDITIONS), _Values(), least=0)),
        key("counts_up", SetOf(FACT)),
        key("commands", Table(COMMAND, STATE, least=0)),
        key("menu", Table(ANSWERED_COMMAND, plain_words("a command's description", 256, "text-too-long"), least=0)),
        key("silence", ListOf(DURATION, lone=True, most=2)),
        key("landings", Table(FORMER_STATE, STATE, least=0)),
        key("description", plain_words("the description", 512, "text-too-long")),
        key("short_description", plain_words("the short description", 120, "text-too-long")),
        key("source", SOURCE),
        key("statements", whole(0, 9999)),
    ),
    check=_check_contract,
)
