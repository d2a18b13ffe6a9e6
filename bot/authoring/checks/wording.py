"""Rules about how it is said: reading level, length of sentences, telephone numbers. Knows no state."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import groupby
from types import ModuleType

from bot.authoring.checks.subject import Finding, Subject, Words
from bot.dialogue.problems import Mark
from bot.dialogue.texts import PLACEHOLDER

HIGHEST_GRADE = 8
MOST_WORDS = 15
FEWEST_WORDS = 20
"""A text of fewer words has no reading level worth the name."""

_SENTENCE = re.compile(r"[.!?:;]+(?=\s|$|[*\"”])|\n\s*(?:[-*]|\d+\.)\s|\n\s*\n|\n")
_WORD = re.compile(r"[A-Za-z][A-Za-z'’-]*")
_COUNTED = re.compile(r"[^\s(),–-]*[A-Za-z0-9{][^\s]*")
_PHONE = re.compile(
    r"(?<![\w.])(?:\+\d[\d ()-]{6,}\d|0\d[\d ()-]{7,}\d|1?-?800[- ]\d[\d-]{5,}|\(\d{3}\) ?\d{3}-\d{4})(?!\w)"
)
_RUN = re.compile(r"(?<![\w.,])\d{3,}(?![\w,]|\.\d)")


def reading_level(subject: Subject) -> Iterator[Finding]:
    if _hyphens() is None:
        where = subject.at("dialogue.yaml")
        yield where, "reading levels were not looked at: install kneebot[authors] (pyphen counts the syllables)"
        return
    for mark, whose, text in _whole_texts(subject):
        words = _WORD.findall(text)
        if len(words) >= FEWEST_WORDS:
            grade = grade_of(text)
            if grade > HIGHEST_GRADE + 0.5:
                yield (
                    mark,
                    f"{whose} reads at grade {grade:.1f}; {HIGHEST_GRADE} is the most: shorter words and sentences",
                )


def long_sentence(subject: Subject) -> Iterator[Finding]:
    for words in subject.words:
        for sentence in _sentences(words.markdown):
            count = len(_COUNTED.findall(sentence))
            if count > MOST_WORDS:
                first = " ".join(sentence.split()[:4])
                yield words.mark, f'the sentence "{first} ..." has {count} words; {MOST_WORDS} is the most'


def phone_number(subject: Subject) -> Iterator[Finding]:
    dialogue = subject.dialogue
    places = (dialogue.unknown_place, *dialogue.places.values())
    known = {run for place in places for value in place.values.values() for run in _RUN.findall(value)}
    for words in subject.words:
        found = [match[0].strip() for match in _PHONE.finditer(words.markdown)]
        found += [run for run in _RUN.findall(words.markdown) if run in known and not any(run in one for one in found)]
        for number in dict.fromkeys(found):
            yield words.mark, f'"{number}" is a telephone number; write a placeholder of places.yaml instead'


def _whole_texts(subject: Subject) -> Iterator[tuple[Mark, str, str]]:
    """Each text whole, without those that have to name drugs and illnesses (screens.yaml)."""
    said = [words for words in subject.words if not words.mark.file.endswith("screens.yaml")]

    def first(words: Words) -> Mark:
        return words.group or words.mark

    for mark, parts in groupby(sorted(said, key=lambda one: (first(one), one.mark)), key=first):
        some = list(parts)
        yield mark, some[0].whose, "\n".join(part.markdown for part in some)


def _sentences(markdown: str) -> Iterator[str]:
    # Lines of a paragraph run on; an item of a list, or a paragraph, ends a sentence.
    for block in re.split(r"\n\s*\n|\n(?=\s*(?:[-*]|\d+\.)\s)", PLACEHOLDER.sub("X", markdown)):
        for sentence in re.split(r"(?<=[.!?:;])[*_\"”)]*\s+", block):
            if sentence.strip():
                yield sentence


def grade_of(text: str) -> float:
    """Flesch and Kincaid's grade of school; the library counts the syllables."""
    words = _WORD.findall(text)
    sentences = max(1, sum(1 for sentence in _sentences(text) if _WORD.search(sentence)))
    syllables = sum(_syllables(word.lower()) for word in words)
    return 0.39 * len(words) / sentences + 11.8 * syllables / len(words) - 15.59


@lru_cache(maxsize=10_000)
def _syllables(word: str) -> int:
    module = _hyphens()
    assert module is not None
    counter = module.Pyphen(lang="en_US", left=1, right=1)
    return len(counter.positions(word)) + 1


@lru_cache(maxsize=1)
def _hyphens() -> ModuleType | None:
    try:
        import pyphen
    except ImportError:
        return None
    return pyphen
