"""Rules about what Telegram takes: lengths in its own units, with placeholders at their longest. Knows no network."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby

from bot.authoring.checks.subject import Finding, Subject, Words
from bot.dialogue.model import Ask, Guard, Screen, Tick
from bot.dialogue.texts import PLACEHOLDER
from bot.engine.asking import UNTICKED

LONGEST_TEXT = 4096
LONGEST_BUTTON = 64
LONGEST_COMMAND_TEXT = 256
LONGEST_DESCRIPTION = 512
LONGEST_SHORT_DESCRIPTION = 120
MOST_FLAGS = 5
"""So many red flags are told at once when the longest text is reckoned; more is no conversation."""
_LONGEST_OF_THE_PROGRAM = 200
"""UTF-16 units of a placeholder that only a conversation fills (a question, somebody's words)."""


def units(text: str) -> int:
    """UTF-16 units, as Telegram counts."""
    return len(text.encode("utf-16-le")) // 2


def text_over_limit(subject: Subject) -> Iterator[Finding]:
    longest = _Longest(subject)
    said = [words for words in subject.words if words.group is not None]
    for _, parts in groupby(sorted(said, key=lambda one: (one.group, one.mark)), key=lambda one: one.group):
        some = list(parts)
        most = longest.together(some)
        if most > LONGEST_TEXT:
            sentence = (
                f"{some[0].whose} can have {most} characters with its placeholders; Telegram takes {LONGEST_TEXT}"
            )
            yield some[0].mark, f"{sentence} in one message"


def button_over_limit(subject: Subject) -> Iterator[Finding]:
    dialogue = subject.dialogue
    ticked = {
        answer.mark
        for state in dialogue.states.values()
        if isinstance(state, Ask) and isinstance(state.shape, Tick)
        for answer in state.shape.answers
    }
    on_lists = {
        f"red flag {flag}" for state in dialogue.states.values() if isinstance(state, Guard) for flag in state.flags
    }
    on_lists |= {
        f"screen item {item}" for state in dialogue.states.values() if isinstance(state, Screen) for item in state.items
    }
    for words in subject.words:
        boxed = words.mark in ticked or any(words.whose.endswith(one) for one in on_lists)
        length = units(words.markdown) + (units(f"{UNTICKED} ") if boxed else 0)
        if words.on_button and length > LONGEST_BUTTON:
            box = " with its box" if boxed else ""
            yield words.mark, f"{words.whose} has {length} characters{box}; {LONGEST_BUTTON} fit onto a button"


def description_over_limit(subject: Subject) -> Iterator[Finding]:
    dialogue = subject.dialogue
    limits = [
        (("description",), dialogue.description, LONGEST_DESCRIPTION),
        (("short_description",), dialogue.short_description, LONGEST_SHORT_DESCRIPTION),
        *((("menu", name), words, LONGEST_COMMAND_TEXT) for name, words in dialogue.command_texts.items()),
    ]
    for keys, words, most in limits:
        if units(words) > most:
            yield (
                subject.at("dialogue.yaml", *keys),
                f"this has {units(words)} characters as Telegram counts; {most} is the most",
            )


class _Longest:
    """The most that a text can come to."""

    def __init__(self, subject: Subject) -> None:
        self.subject = subject
        dialogue = subject.dialogue
        places = (dialogue.unknown_place, *dialogue.places.values())
        self.values = {
            name: max(units(place.values.get(name, "")) for place in places)
            for place in places
            for name in place.values
        }
        said = (text for key in ("numbers_checked", "numbers_not_checked") for text in dialogue.messages[key].parts)
        self.values["numbers_checked"] = sum(units(part.markdown) + 2 for part in said)
        self.values["place"] = max(units(place.label) for place in places)
        flags = dialogue.red_flags.values()
        self.values["told"] = _most(units(flag.line) + 3 for flag in flags)
        for what, lengths in (
            ("why", [units(flag.why) + 2 for flag in flags]),
            ("do", [sum(units(line) + 3 for line in flag.do) for flag in flags]),
            ("do_not", [sum(units(line) + 3 for line in flag.do_not) for flag in flags]),
        ):
            self.values |= {
                f"first_{what}": max(lengths, default=0),
                what: _most(lengths),
                f"more_{what}": _most(lengths),
            }
        for fact, labels in subject.script.labels.items():
            self.values.setdefault(fact, sum(units(label) + 2 for label in labels.values()))

    def together(self, parts: list[Words]) -> int:
        """Units of the parts that can be said at once, longest first."""
        most = sum(self.of(part) + 2 for part in parts)
        if most <= LONGEST_TEXT:
            return most
        taken: list[Words] = []
        for part in sorted(parts, key=self.of, reverse=True):
            conditions = [one.when for one in (*taken, part) if one.when is not None]
            if (
                part.when is None
                or self.subject.logic.can_hold(conditions, levels=self.subject.levels(part.state)) is not False
            ):
                taken.append(part)
        return sum(self.of(part) + 2 for part in taken)

    def of(self, words: Words) -> int:
        fixed = units(PLACEHOLDER.sub("", words.markdown))
        return fixed + sum(self.values.get(name, _LONGEST_OF_THE_PROGRAM) for name in words.placeholders)


def _most(lengths: Iterable[int]) -> int:
    return sum(sorted(lengths, reverse=True)[:MOST_FLAGS])
