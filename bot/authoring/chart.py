"""A dialogue as cards and ways, ready to be drawn: one card a state (a routine is one), phase by phase. Draws nothing."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from bot.authoring.checks.subject import answers_of, texts_of
from bot.authoring.rehearsal import spoken
from bot.dialogue.conditions import (
    AllOf,
    AnyOf,
    Condition,
    FactBelow,
    FactBetween,
    FactEmpty,
    FactIs,
    FactKnown,
    FactWithin,
    FlagRaised,
    Interrupted,
    LevelIs,
    Night,
    Not,
    Screened,
)
from bot.dialogue.model import (
    RESUME,
    Answer,
    AnyState,
    Ask,
    Branch,
    CheckIn,
    Choose,
    Dialogue,
    End,
    Guard,
    Hold,
    Level,
    Number,
    Route,
    Say,
    Screen,
    Suggest,
    Tick,
)
from bot.engine.machine import ESCALATION, LATE, SILENCE, Chosen, author_ways

QUESTION, GUARD, ESCALATES, ADVISES, SAYS, ROUTES, ENDS, COMES_BACK = (
    "question", "guard", "escalation", "advice", "says", "route", "end", "reminder",
)  # fmt: skip
BADGES = {
    QUESTION: "asks",
    GUARD: "ASKS RED FLAGS",
    ESCALATES: "ESCALATION",
    ADVISES: "advises",
    SAYS: "says",
    ROUTES: "decides",
    ENDS: "ends",
    COMES_BACK: "sets a reminder",
}
_STEP = re.compile(r"\.\d+$")


@dataclass(frozen=True, slots=True)
class Arrow:
    """One way: what leads there (answers or a condition, in words), and where to (a card, or `resume` and the like)."""

    by: str
    to: str


@dataclass(frozen=True, slots=True)
class Card:
    """One state, or a whole routine. `look` is one of BADGES; `lines` are what it asks or says, `flags` what it raises."""

    name: str
    look: str
    badge: str
    lines: tuple[str, ...]
    arrows: tuple[Arrow, ...]
    raises: tuple[str, ...] = ()

    @property
    def phase(self) -> str:
        return self.name.partition(".")[0]


@dataclass(frozen=True, slots=True)
class Chart:
    """All cards by phase, in the author's order."""

    title: str
    version: str
    start: str
    phases: dict[str, tuple[Card, ...]]

    def ways_between(self) -> dict[str, dict[str, int]]:
        """Phase -> phases that its ways lead to, with how many."""
        found: dict[str, dict[str, int]] = {}
        for phase, cards in self.phases.items():
            there = found.setdefault(phase, {})
            for target in (arrow.to.partition(".")[0] for card in cards for arrow in card.arrows):
                if target in self.phases and target != phase:
                    there[target] = there.get(target, 0) + 1
        return found


def chart_of(dialogue: Dialogue, phase: str | None = None) -> Chart:
    """`phase`: only this one. Raises KeyError when there is no such phase."""
    groups: dict[str, list[AnyState]] = {}
    for state in dialogue.states.values():
        groups.setdefault(_card_name(state.name, dialogue), []).append(state)
    phases: dict[str, list[Card]] = {name: [] for name in _phases_in_order(dialogue)}
    for name, states in groups.items():
        phases[states[0].phase].append(_card(name, states, dialogue))
    chosen = phases if phase is None else {phase: phases[phase]}
    return Chart(
        dialogue.title, dialogue.version, dialogue.start, {name: tuple(cards) for name, cards in chosen.items()}
    )


def _phases_in_order(dialogue: Dialogue) -> Iterator[str]:
    """As a conversation meets them, from the start on; then those that only commands and reminders open."""
    ways: dict[str, list[str]] = {}
    for state in dialogue.states.values():
        there = ways.setdefault(state.phase, [])
        there += [way.to.partition(".")[0] for way in author_ways(state)]
    seen: dict[str, None] = {}
    todo = [dialogue.start.partition(".")[0]]
    while todo:
        phase = todo.pop(0)
        if phase in ways and phase not in seen and phase != "escalation":
            seen[phase] = None
            todo += ways[phase]
    yield from seen
    yield from (phase for phase in ways if phase not in seen)


def _card_name(name: str, dialogue: Dialogue) -> str:
    base = _STEP.sub("", name)
    return base if base in dialogue.states else name


def _card(name: str, states: list[AnyState], dialogue: Dialogue) -> Card:
    first = states[0]
    look, badge = _look(first, states)
    raises = dict.fromkeys(
        f"{flag} ({dialogue.red_flags[flag].level.word})" for state in states for flag in _raised_in(state)
    )
    return Card(
        name, look, badge, tuple(_lines(first, states, dialogue)), tuple(_arrows(name, states, dialogue)), tuple(raises)
    )


def _raised_in(state: AnyState) -> Iterator[str]:
    lines: tuple[Branch | Answer, ...] = (*state.then, *answers_of(state))
    for line in lines:
        yield from line.red_flags


def _look(first: AnyState, states: list[AnyState]) -> tuple[str, str]:
    advice = ", ".join(sorted(first.advice))
    steps = f", routine of {len(states)} steps" if len(states) > 1 else ""
    if first.name in ESCALATION.values():
        return ESCALATES, f"{BADGES[ESCALATES]}: {first.name.partition('.')[2]}"
    if isinstance(first, Guard):
        return GUARD, BADGES[GUARD]
    if first.advice:
        return ADVISES, f"advises {advice}{steps}"
    match first:
        case Route():
            return ROUTES, BADGES[ROUTES]
        case End():
            return ENDS, BADGES[ENDS]
        case CheckIn(delay=delay):
            return COMES_BACK, f"comes back after {delay}" if delay else "calls reminders off"
        case Ask() | Screen():
            return QUESTION, f"{BADGES[QUESTION]}{steps}"
        case _:
            return SAYS, f"{BADGES[SAYS]}{steps}"


def _lines(first: AnyState, states: list[AnyState], dialogue: Dialogue) -> Iterator[str]:
    """What is said or asked first."""
    if isinstance(first, Guard):
        flags = [dialogue.red_flags[flag] for flag in first.flags]
        if len(flags) == 1:
            yield flags[0].question
        else:
            yield from (f"◆ {flag.line} ({flag.level.word})" for flag in flags)
        return
    if isinstance(first, Screen):
        yield from (f"• {dialogue.screens.items[item].line}" for item in first.items)
        return
    for state in states if len(states) > 1 else [first]:
        for _, text in texts_of(state):
            words = plain("\n".join(part.markdown for part in text.parts))
            if words:
                yield words
            break
        if len(states) > 1:
            yield f"… {len(states) - 1} more steps"
            return


def _arrows(name: str, states: list[AnyState], dialogue: Dialogue) -> Iterator[Arrow]:
    """Ways that lead out of the card, those to one target taken together, in the author's order."""
    found: dict[str, list[str]] = {}
    for state in states:
        labels = {answer.id: answer.label for answer in answers_of(state)}
        for way in author_ways(state):
            target = _card_name(way.to, dialogue)
            if target != name or len(states) == 1:
                by = [_by(condition, state, labels) for condition in way.conditions]
                found.setdefault(target, []).append(" and ".join(by))
        if isinstance(state, CheckIn) and state.opens:
            found.setdefault(_card_name(state.opens, dialogue), []).append("when the time has come")
    for target, reasons in found.items():
        words = "; ".join(reason for reason in dict.fromkeys(reasons) if reason)
        if "" in reasons:
            words = f"{words}; else" if words else ("else" if len(found) > 1 else "")
        yield Arrow(words, target)


def _by(condition: Condition, state: AnyState, labels: dict[str, str]) -> str:
    match condition:
        case Chosen(answer=answer):
            return {LATE: "too late", SILENCE: "no answer"}.get(answer, f"“{labels.get(answer, answer)}”")
        case FactIs(fact=fact, values=values) if (
            isinstance(state, Ask) and fact == state.fact and values <= labels.keys()
        ):
            return ", ".join(f"“{label}”" for id_, label in labels.items() if id_ in values)
        case _:
            return in_words(condition)


def in_words(condition: Condition) -> str:
    """A condition as a clinician would say it."""
    match condition:
        case FactIs(fact=fact, values=values):
            return f"{_name(fact)} is {_either(sorted(_name(value) for value in values))}"
        case FactEmpty(fact=fact):
            return f"{_name(fact)}: none of them"
        case FactBetween(fact=fact, minimum=low, maximum=high):
            if low is None or high is None:
                return f"{_name(fact)} {'at most' if low is None else 'at least'} {high if low is None else low:g}"
            return f"{_name(fact)} {low:g}" if low == high else f"{_name(fact)} {low:g} to {high:g}"
        case FactBelow(fact=fact, other=other, by=by):
            return f"{_name(fact)} below {_name(other)}" + (f" by {by:g}" if by else "")
        case FactKnown(fact=fact, known=known):
            return f"{_name(fact)} {'told' if known else 'not told'}"
        case FlagRaised(flag=flag):
            return f"red flag {_name(flag)}"
        case LevelIs(levels=levels):
            return f"level {_either([Level(level).word for level in sorted(levels)])}"
        case FactWithin(fact=fact, span=span):
            return f"{_name(fact)} told less than {spoken(span)} ago"
        case Interrupted(value=value):
            return "a question was interrupted" if value else "no question was interrupted"
        case Night(value=value):
            return "a quiet hour there" if value else "no quiet hour there"
        case Screened(value=value):
            return "all red flags asked" if value else "red flags still to ask"
        case AllOf(parts=parts):
            return " and ".join(f"({in_words(part)})" if isinstance(part, AnyOf) else in_words(part) for part in parts)
        case AnyOf(parts=parts):
            return " or ".join(in_words(part) for part in parts)
        case Not(part=part):
            return f"not ({in_words(part)})"
        case _:
            return type(condition).__name__


def _name(word: str) -> str:
    return word.replace("_", " ")


def _either(words: list[str]) -> str:
    return " or ".join(words)


def plain(markdown: str) -> str:
    """Without the marks of Markdown, on one line."""
    listed = re.sub(r"^\s*- ", "• ", markdown, flags=re.MULTILINE)
    return " ".join(re.sub(r"[*`]|^#+ |^> |(?<!\w)_|_(?!\w)", "", listed, flags=re.MULTILINE).split())


def kind_of(state: AnyState) -> str:
    """As authors write it."""
    match state:
        case Hold():
            return "hold"
        case CheckIn():
            return "check_in"
        case Ask(shape=Choose()):
            return "ask, one answer"
        case Ask(shape=Tick()):
            return "ask, several answers"
        case Ask(shape=Number(minimum=low, maximum=high)):
            return f"ask, a number {low:g} to {high:g}"
        case Ask():
            return "ask, own words"
        case Say() | Guard() | Screen() | Route() | Suggest() | End():
            return type(state).__name__.lower()


def goes_back(target: str) -> str:
    """Special targets in words."""
    return {
        RESUME: "back to where it was",
        "next_guard": "the next red flags to ask",
        "take_back": "asks the red flag again",
        "start_over": "the first question",
    }.get(target, target)


def wrapped(words: str, width: int, most: int) -> list[str]:
    """Lines of at most so many characters, at most so many lines; the last ends in … when words are left."""
    lines: list[str] = [""]
    for word in words.split():
        if len(lines[-1]) + len(word) + 1 > width and lines[-1]:
            lines.append("")
        lines[-1] = f"{lines[-1]} {word}".strip()
    kept = [line if len(line) <= width else f"{line[: width - 1]}…" for line in lines[:most]]
    if len(lines) > most:
        kept[-1] = f"{kept[-1][: width - 1].rstrip()}…"
    return kept


def several(words: Iterable[str]) -> str:
    """`a, b`, or nothing."""
    return ", ".join(words)
