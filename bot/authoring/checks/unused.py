"""Rules about what nothing uses: flags, facts, causes, screen items, files, numbers, labels, texts."""

from __future__ import annotations

from collections.abc import Iterator

from bot.authoring.checks.subject import Finding, Subject, answers_of, quoted_name, raised_by
from bot.dialogue.model import Answer, Ask, Branch, Guard, Screen, Suggest, Words
from bot.engine.asking import is_waiting


def unused_flag(subject: Subject) -> Iterator[Finding]:
    dialogue = subject.dialogue
    asked = {flag for state in dialogue.states.values() if isinstance(state, Guard) for flag in state.flags}
    raised = set(raised_by(dialogue.states.values()))
    for flag in dialogue.red_flags.values():
        if flag.id not in asked | raised and not flag.raised_when and not flag.heard_as:
            yield flag.mark, f"nothing asks, raises or hears the red flag {flag.id}"


def unused_fact(subject: Subject) -> Iterator[Finding]:
    dialogue = subject.dialogue
    known = _looked_at(subject) | {"health", *dialogue.screens.outcomes, dialogue.place_fact}
    sections = dialogue.summary.sections if dialogue.summary else ()
    told = {fact for section in sections for fact in (*section.facts, *section.over_time)}
    asked: dict[str, list[Ask]] = {}
    for state in dialogue.states.values():
        if isinstance(state, Ask):
            asked.setdefault(state.fact, []).append(state)
    for fact in dialogue.facts:
        if fact in known | told:
            continue
        if fact not in asked:
            yield subject.at("dialogue.yaml", "facts", fact), f'no condition and no text looks at the fact "{fact}"'
        elif dialogue.summary is not None and not any(map(_leads_somewhere, asked[fact])):
            sentence = f'nothing comes of the answer: no condition, text or part of the summary looks at "{fact}"'
            yield asked[fact][0].mark, sentence


def _looked_at(subject: Subject) -> set[str]:
    """Facts in conditions and placeholders."""
    facts = {fact for use in subject.uses for fact in use.condition.facts_used()}
    for state in subject.dialogue.states.values():
        lines: tuple[Branch | Answer, ...] = (*state.then, *answers_of(state))
        for line in lines:
            if line.did is not None:
                facts |= line.did.placeholders()
    return facts | {name for words in subject.words for name in words.placeholders}


def _leads_somewhere(state: Ask) -> bool:
    """Whether an answer does something by itself, or the question waits for the person within a routine."""
    chosen = any(answer.to or answer.set or answer.red_flags for answer in answers_of(state))
    return chosen or state.silence is not None or isinstance(state.shape, Words) or state.name.count(".") > 1


def unused_outcome(subject: Subject) -> Iterator[Finding]:
    looked_at = _looked_at(subject)
    for outcome in subject.dialogue.screens.outcomes:
        if outcome not in looked_at:
            yield subject.at("screens.yaml", "outcomes", outcome), f'nothing depends on the outcome "{outcome}"'


def unused_cause(subject: Subject) -> Iterator[Finding]:
    table = subject.dialogue.causes
    shown = any(isinstance(state, Suggest) for state in subject.dialogue.states.values())
    for cause in table.causes:
        most = sum(reason.points for reason in cause.points_for)
        if not shown:
            yield cause.mark, f"no state suggests causes, so {cause.id} is never shown"
        elif most < table.enough:
            yield cause.mark, f"{cause.id} can have {most} points at most; {table.enough} are needed"
        elif subject.logic.can_hold((cause.need,)) is not False:
            continue
        else:
            yield cause.mark, f"the need of {cause.id} can never hold"


def unused_item(subject: Subject) -> Iterator[Finding]:
    asked = {item for state in subject.dialogue.states.values() if isinstance(state, Screen) for item in state.items}
    for item in subject.dialogue.screens.items.values():
        if item.id not in asked:
            yield item.mark, f"no `screen` asks the item {item.id}"


def unused_medium(subject: Subject) -> Iterator[Finding]:
    for name in subject.media.names:
        if name not in subject.media.mentioned_in:
            yield subject.at(f"media/{name}"), "no text names this file"


def unused_number(subject: Subject) -> Iterator[Finding]:
    dialogue = subject.dialogue
    said = {name for words in subject.words for name in words.placeholders}
    for place in (dialogue.unknown_place, *dialogue.places.values()):
        for name in place.values:
            if name not in said:
                keys = ("unknown",) if place is dialogue.unknown_place else ("places", place.id)
                yield subject.at("places.yaml", *keys, name), f"no text says {{{name}}}"


def unused_advice(subject: Subject) -> Iterator[Finding]:
    given = {label for state in subject.dialogue.states.values() for label in state.advice}
    for number, label in enumerate(subject.dialogue.safety.advice):
        if label not in given:
            yield subject.at("dialogue.yaml", "safety", "advice", number), f'no state gives the advice "{label}"'


def unused_text(subject: Subject) -> Iterator[Finding]:
    heard = {id(state.why) for state in subject.dialogue.states.values() if state.why and is_waiting(state)}
    told: set[int] = set()
    for state in subject.dialogue.states.values():
        # The steps of a routine share one `why`: it is enough when one of them waits.
        if state.why and id(state.why) not in heard | told and not is_waiting(state):
            told.add(id(state.why))
            yield state.why.parts[0].mark, f"nobody can ask /why in {quoted_name(state)}: it goes on by itself"
