"""Rules about the phrases by which red flags are heard: each is tried on the real ear. Knows no rule of hearing."""

from __future__ import annotations

from collections.abc import Iterator

from bot.authoring.checks.subject import Finding, Subject
from bot.dialogue.message_keys import MESSAGE_KEYS
from bot.dialogue.problems import Mark
from bot.dialogue.reading.yaml_marks import quoted


def phrase_not_heard(subject: Subject) -> Iterator[Finding]:
    for mark, flag, phrase, heard in _tried(subject, "heard_as"):
        if flag not in heard:
            but = f"; it is heard as {', '.join(sorted(heard))}" if heard else ""
            yield mark, f"{quoted(phrase)} is not heard as {flag}{but}"


def phrase_misheard(subject: Subject) -> Iterator[Finding]:
    for mark, flag, phrase, heard in _tried(subject, "not_heard_as"):
        if flag in heard:
            yield mark, f"{quoted(phrase)} is heard as {flag}, and should not be"


def phrase_heard_worse(subject: Subject) -> Iterator[Finding]:
    flags = subject.dialogue.red_flags
    for mark, flag, phrase, heard in _tried(subject, "heard_as"):
        worse = [other for other in sorted(heard) if flags[other].level > flags[flag].level]
        if flag in heard and worse:
            told = ", ".join(f"{other} ({flags[other].level.word})" for other in worse)
            yield mark, f"{quoted(phrase)} is heard as {told} too, which is more urgent than {flag}"


def phrase_too_plain(subject: Subject) -> Iterator[Finding]:
    buttons = (key for key, message in MESSAGE_KEYS.items() if message.on_button)
    for label in dict.fromkeys(subject.dialogue.messages[key].constant or "" for key in buttons):
        for one in subject.script.ear.hear(label).flags:
            flag = subject.dialogue.red_flags[one.id]
            number = flag.heard_as.index(one.phrase) if one.phrase in flag.heard_as else 0
            mark = _place(subject, flag.id, "heard_as", number)
            yield mark, f"{quoted(one.phrase)} makes the plain answer {quoted(label)} be heard as {flag.id}"


def phrase_not_learned(subject: Subject) -> Iterator[Finding]:
    for flag in subject.script.ear.not_learned:
        sentence = f"the phrases of {flag} are not those that were learned; `kneebot learn` learns them"
        yield subject.at("red_flags.yaml", flag), sentence


def _tried(subject: Subject, key: str) -> Iterator[tuple[Mark, str, str, frozenset[str]]]:
    for flag in subject.dialogue.red_flags.values():
        for number, phrase in enumerate(getattr(flag, key)):
            yield _place(subject, flag.id, key, number), flag.id, phrase, subject.heard(phrase)


def _place(subject: Subject, flag: str, key: str, number: int) -> Mark:
    """Phrases of red_flags.yaml come first, those of phrases.yaml after them."""
    own = subject.count("red_flags.yaml", flag, key)
    if number < own:
        return subject.at("red_flags.yaml", flag, key, number)
    return subject.at("phrases.yaml", flag, key, number - own)
