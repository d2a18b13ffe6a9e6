"""Rules about where statements come from and when they have to be looked at again. Knows no text."""

from __future__ import annotations

from collections.abc import Iterator

from bot.authoring.checks.subject import Finding, Subject, quoted_name
from bot.dialogue.model import Source, Suggest
from bot.dialogue.problems import Mark


def missing_source(subject: Subject) -> Iterator[Finding]:
    for mark, what, source in _sources(subject):
        if not source.seed and not source.refs:
            yield mark, f"{what} does not say where it comes from: give it `source` with `seed` or `refs`"


def overdue_review(subject: Subject) -> Iterator[Finding]:
    for mark, what, source in _sources(subject):
        if source.review_by is not None and source.review_by < subject.today:
            yield mark, f"{what} was to be reviewed by {source.review_by.isoformat()}"
        elif source.review_by is None and (source.seed or source.refs):
            yield mark, f"{what} does not say when it is to be reviewed: `review_by` in its `source`"


def not_reviewed(subject: Subject) -> Iterator[Finding]:
    """Told only for a release: nobody has signed it."""
    for mark, what, source in _sources(subject):
        if source.reviewed_by is None and (source.seed or source.refs):
            yield mark, f"no clinician has reviewed {what}: `reviewed_by` in its `source`"


def number_not_checked(subject: Subject) -> Iterator[Finding]:
    """Told only for a release: a wrong number costs time when there is none."""
    for place in subject.dialogue.places.values():
        if place.checked is None:
            yield place.mark, f"nobody has checked the numbers of {place.label} at an official page: `checked`"


def seed_not_said(subject: Subject) -> Iterator[Finding]:
    said = {seed for _, _, source in _all_sources(subject) for seed in source.seed}
    for number in range(1, subject.dialogue.statements + 1):
        if f"S{number}" not in said:
            yield subject.at("dialogue.yaml", "statements"), f"nothing carries the statement S{number} in its `source`"


def _sources(subject: Subject) -> Iterator[tuple[Mark, str, Source]]:
    """Red flags, causes, screen items, and states that give measures or causes; a routine is one."""
    dialogue = subject.dialogue
    for flag in dialogue.red_flags.values():
        yield flag.mark, f"the red flag {flag.id}", flag.source
    for cause in dialogue.causes.causes:
        yield cause.mark, f"the cause {cause.id}", cause.source
    for item in dialogue.screens.items.values():
        yield item.mark, f"the screen item {item.id}", item.source
    for state in dialogue.states.values():
        if state.advice and (state.gives or isinstance(state, Suggest)) and state.name.count(".") == 1:
            yield state.mark, quoted_name(state), state.source


def _all_sources(subject: Subject) -> Iterator[tuple[Mark, str, Source]]:
    yield from _sources(subject)
    for state in subject.dialogue.states.values():
        yield state.mark, quoted_name(state), state.source
    yield subject.at("dialogue.yaml"), "the dialogue", subject.dialogue.source
