"""dialogue.yaml: the name, the start, the safety contract, the commands and the facts that are set. Knows no state."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

from bot.dialogue.model import Kept, Level, RaiseRule, Safety, Source
from bot.dialogue.reading.common import SOURCE
from bot.dialogue.reading.desk import Desk
from bot.dialogue.reading.names import ELSEWHERE
from bot.dialogue.reading.shapes import Leaf, ListOf, Record, Row, SetOf, Shape, Table, key
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
    kept: Kept = field(default_factory=Kept)
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

    alternatives: tuple[Shape[Any], ...] = (one_of("word", (ALL,)), ListOf(FLAG, distinct=True))

    def read(self, node: Node, desk: Desk) -> tuple[str, ...]:
        if isinstance(node, Scalar) and node.text == ALL:
            return desk.names.flags
        return ListOf(FLAG, distinct=True).read(node, desk)


class _Values:
    """The values of a fact that is set: a list, or the word `number`."""

    alternatives: tuple[Shape[Any], ...] = (ListOf(ID, distinct=True), one_of("kind of fact", ("number",)))

    def read(self, node: Node, desk: Desk) -> None:
        if isinstance(node, Listing):
            ListOf(ID, distinct=True).read(node, desk)
        else:
            one_of("kind of fact", ("number",)).read(node, desk)


ALLOWED: Record[dict[Level, frozenset[str]]] = Record(
    "`allowed_at`",
    lambda mark, **allowed: {Level.of(word): labels for word, labels in allowed.items()},
    tuple(
        key(one.word, SetOf(ADVICE), needed=True, about=f"Advice that may be given at {one.word}.")
        for one in (Level.EMERGENCY, Level.URGENT, Level.SOON)
    ),
)


AT_LEAST: Record[dict[Level, tuple[str, ...]]] = Record(
    "`at_least`",
    lambda mark, **flags: {Level.of(word): ids for word, ids in flags.items()},
    tuple(
        key(one.word, ListOf(FLAG, distinct=True, least=0), about=f"Red flags that are {one.word}, or worse.")
        for one in (Level.EMERGENCY, Level.URGENT, Level.SOON)
    ),
)
NEVER: Record[dict[Level, frozenset[str]]] = Record(
    "`never_at`",
    lambda mark, **never: {Level.of(word): labels for word, labels in never.items()},
    (key(Level.SOON.word, SetOf(ADVICE), needed=True, about="Advice that must never be given at soon."),),
)
RAISED: Record[RaiseRule] = Record(
    "a line of `raised`",
    RaiseRule,
    (
        key("flag", FLAG, needed=True, about="The red flag that becomes more urgent."),
        key("when", WHEN, needed=True, about="When it does."),
        key(
            "to",
            level(Level.URGENT, Level.EMERGENCY),
            about="The level it then has at least; left out: it is raised then, without being asked.",
        ),
    ),
)


def _safety(mark: object, advice: tuple[str, ...], allowed_at: dict[Level, frozenset[str]], **rest: Any) -> Safety:
    return Safety(advice, allowed_at={Level.SELF_CARE: frozenset(advice), **allowed_at}, **rest)


SAFETY: Record[Safety] = Record(
    "`safety`",
    _safety,
    (
        key("advice", ListOf(ID, distinct=True), needed=True, about="All labels that states may carry under `advice`."),
        key(
            "ask_before_advice",
            _Flags(),
            needed=True,
            about="Red flags that must have been asked before any advice: `all`, or a list.",
        ),
        key("allowed_at", ALLOWED, needed=True, about="Which advice each level still allows; `self_care` allows all."),
        key(
            "never_at",
            NEVER,
            about="Advice that `allowed_at` must never hold. At urgent and emergency that is all of it.",
        ),
        key(
            "at_least",
            AT_LEAST,
            about="The lowest level of each red flag. `check` tells when red_flags.yaml falls below.",
        ),
        key(
            "raised",
            ListOf(RAISED),
            about="What must raise a red flag, or make it more urgent. `check` tells when red_flags.yaml lost a rule.",
        ),
        key(
            "flagged_by",
            Table(FLAG, one_of("answer", ("yes", "no")), least=0),
            about='Red flags whose question is answered "no" by whoever has the sign; all others by "yes".',
        ),
        key(
            "only_when",
            Table(FLAG, WHEN, least=0),
            about="Red flags that are asked of some people only, and of whom at least; all others of everyone.",
        ),
        key(
            "take_back_after",
            Table(FLAG, DURATION, least=0),
            about="Red flags that stand at least so long, whatever is answered then.",
        ),
        key(
            "not_sure_leads_on",
            SetOf(STATE),
            about='Questions whose "not sure" may lead on as "no" does, though another answer tells of a red flag.',
        ),
        key(
            "words",
            Table(ADVICE, ListOf(WORDS, distinct=True), least=0),
            about="Words by which advice is told: a state that says one needs a label, or `no_advice: true`.",
        ),
    ),
)


KEPT: Record[Kept] = Record(
    "`kept`",
    lambda mark, **facts: Kept(**facts),
    (
        key("restart", SetOf(FACT), about="Facts that are still known after /restart."),
        key("new_episode", SetOf(FACT), about="Facts that are still known in a new episode, beside those."),
        key(
            "of_flags",
            SetOf(FACT),
            about="Facts asked because of a raised red flag: forgotten when it is taken back.",
        ),
    ),
)


def _answered(word: Scalar, desk: Desk) -> str:
    command = COMMAND.take(word, desk)
    known = (*desk.names.commands, *OWN_COMMANDS)
    if command not in known:
        sentence = f"nothing answers /{command}; give it a state under `commands`{desk.hint(command, known)}"
        desk.note(word.mark, sentence, "unknown-command")
    return command


ANSWERED_COMMAND = Leaf("a command", _answered, form=COMMAND.form)


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
        key("name", ID, needed=True, about="A short id of the dialogue."),
        key("title", WORDS, needed=True, about="What it is about, for people."),
        key("start", STATE, needed=True, about="The state a conversation begins in."),
        key("place", FACT, needed=True, about="The fact that holds the person's place (`answers_from: places`)."),
        key("safety", SAFETY, needed=True, about="The safety contract: what may be said when."),
        key(
            "facts",
            Table(id_but(*WORDS_OF_CONDITIONS), _Values(), least=0),
            about="Facts that are set and not asked: their values, or `number`.",
        ),
        key("counts_up", SetOf(FACT), about="Number facts that grow by one a day."),
        key("kept", KEPT, about="Which facts outlast /restart, a new episode, and a red flag that is taken back."),
        key("commands", Table(COMMAND, STATE, least=0), about="The state that each command leads to."),
        key(
            "menu",
            Table(ANSWERED_COMMAND, plain_words("a command's description", 256, "text-too-long"), least=0),
            about="Telegram's command menu, in this order, with a description each.",
        ),
        key(
            "silence",
            ListOf(DURATION, lone=True, most=2),
            about="How long until `silence_1` and `silence_2` are said when nobody answers.",
        ),
        key(
            "landings",
            Table(FORMER_STATE, STATE, least=0),
            about="Removed state -> the state where people who stood there go on.",
        ),
        key(
            "description",
            plain_words("the description", 512, "text-too-long"),
            about="Telegram's text before the first message, at most 512 characters.",
        ),
        key(
            "short_description",
            plain_words("the short description", 120, "text-too-long"),
            about="Telegram's text in the bot's profile, at most 120 characters.",
        ),
        key("source", SOURCE, about="Where the dialogue comes from."),
        key(
            "statements",
            whole(0, 9999),
            about="How many statements (S1, S2, ...) the source text has; each must stand in some `source`.",
        ),
    ),
    check=_check_contract,
)
