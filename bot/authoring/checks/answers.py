"""Rules about the answers on offer: that what a person types means one of them only. Knows no hearing."""

from __future__ import annotations

from collections.abc import Iterator

from bot.authoring.checks.subject import Finding, Subject, answers_of, quoted_name
from bot.dialogue.model import Answer, AnyState, Ask
from bot.dialogue.problems import Mark


def same_words(subject: Subject) -> Iterator[Finding]:
    """Words of two answers that can be on offer together. Which of the two is taken would be chance."""
    for state in subject.dialogue.states.values():
        told: dict[str, list[tuple[str, Answer | None]]] = {}
        for answer, word, mark in _words(subject, state):
            others = told.setdefault(word.casefold().strip(), [])
            for name, other in others:
                if name != _name(answer, word) and _together(subject, answer, other):
                    yield mark, f'"{word}" is an answer of {quoted_name(state)} twice: it means {name} too'
                    break
            others.append((_name(answer, word), answer))


def _words(subject: Subject, state: AnyState) -> Iterator[tuple[Answer | None, str, Mark]]:
    """Every word with the answer it stands for; None for what every question offers by itself."""
    if isinstance(state, Ask):
        for offered, key in ((state.not_sure, "not_sure"), (state.skip, "skip")):
            text = subject.dialogue.messages[key].constant
            if offered and text:
                yield None, text, state.mark
    for answer in answers_of(state):
        yield from ((answer, word, answer.mark) for word in dict.fromkeys((answer.label, *answer.also)))


def _name(answer: Answer | None, word: str) -> str:
    return f'"{answer.label}"' if answer is not None else f'"{word}"'


def _together(subject: Subject, one: Answer | None, other: Answer | None) -> bool:
    conditions = [answer.when for answer in (one, other) if answer is not None and answer.when is not None]
    return len(conditions) < 2 or subject.logic.can_hold(conditions) is not False
