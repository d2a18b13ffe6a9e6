"""Files a person may ask for: the page for the physician, and everything kept. Knows no channel and no disk."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import datetime

from bot.dialogue.model import Level, Summary
from bot.engine import local_time
from bot.engine.asking import NO, Speaker
from bot.engine.causes import suggest
from bot.engine.conversation import Entry, to_json
from bot.engine.draft import Draft
from bot.engine.machine import Script
from bot.engine.replies import Document, Item, Reply

TEXT, PDF, JSON = "text/plain", "application/pdf", "application/json"
EXPORT = "kneebot-export.json"
"""Whoever keeps more about a person than the conversation completes the file of this name."""


def write_documents(kind: str, script: Script, draft: Draft, now: datetime, speaker: Speaker) -> tuple[Item, ...]:
    """`summary`: as a message, as text and as PDF. `export`: one JSON file. Raises KeyError for any other kind."""
    return {"summary": _summary, "export": _export}[kind](script, draft, now, speaker)


def _export(script: Script, draft: Draft, now: datetime, speaker: Speaker) -> tuple[Item, ...]:
    """Everything this conversation keeps."""
    data = {"state": draft.state, "version": draft.version, **json.loads(to_json(draft.close()))}
    return (Document(EXPORT, JSON, json.dumps(data, indent=2, ensure_ascii=False)),)


def _summary(script: Script, draft: Draft, now: datetime, speaker: Speaker) -> tuple[Item, ...]:
    form = script.dialogue.summary
    if form is None:
        return ()
    page = "\n".join(_page(form, script, draft, now, speaker))
    return Reply(_as_message(page)), Document("knee-summary.txt", TEXT, page), Document("knee-summary.pdf", PDF, page)


def _as_message(page: str) -> str:
    """The page as a message: its headings bold, and no mark of the person's own read as Markdown."""
    lines = []
    for line in page.split("\n"):
        plain = "".join(f"\\{character}" if character in "*_`[]<>#\\" else character for character in line)
        heading = line and not line.startswith("- ")
        lines.append(f"**{plain}**" if heading and line == line.strip() and line.endswith(":") else plain)
    return "\n".join(lines)


def _page(form: Summary, script: Script, draft: Draft, now: datetime, speaker: Speaker) -> Iterator[str]:
    """One page of plain text, line by line (clinical brief, section 7)."""
    words, local = form.words, local_time.local(draft, now)
    yield words["title"]
    yield words["note"]
    yield f"{local:%Y-%m-%d %H:%M} ({local.tzname()})"
    yield ""
    yield f"{words['level']}: {form.levels[Level(draft.level)]}"
    yield from _flags(form, script, draft)
    if draft.level < Level.URGENT and (found := suggest(script.dialogue.causes, draft)):
        yield ""
        yield f"{words['causes']}:"
        yield from (f"- {one.cause.label}: {speaker.list(one.because)}" for one in found)
    for section in form.sections:
        yield ""
        yield f"{section.heading}:"
        told = [fact for fact in section.facts if fact in draft.facts]
        yield from (f"- {section.facts[fact]}: {_fact(fact, form, script, draft, speaker)}" for fact in told)
        if untold := [label for fact, label in section.facts.items() if fact not in draft.facts]:
            yield f"- {words['not_asked']}: {'; '.join(untold)}"
    yield from _changes(form, draft, local, script)
    yield from _screening(form, script, draft)
    yield ""
    yield words["next"]


def _flags(form: Summary, script: Script, draft: Draft) -> Iterator[str]:
    """What decided: the red flags, the worst first, each with the words or the line that told of it."""
    yield f"{form.words['decided']}:"
    raised = [flag for flag in script.by_urgency if flag.id in draft.flags]
    for flag in raised:
        told = draft.flags[flag.id]
        own = f" ({form.words['own_words'].lower()}: “{told.words}”)" if told.words else ""
        yield f"- {flag.line} [{form.levels[told.level]}]{own}"
    if not raised:
        yield f"- {form.words['none']}"


def _fact(fact: str, form: Summary, script: Script, draft: Draft, speaker: Speaker) -> str:
    value = draft.facts[fact]
    if value == ():
        return form.words["none"]
    if value == "not_sure":
        return form.words["not_sure"]
    said = speaker.fact(fact)
    return f"“{said}”" if isinstance(value, str) and script.dialogue.facts.get(fact, ()) is None else said


def _changes(form: Summary, draft: Draft, local: datetime, script: Script) -> Iterator[str]:
    """Answers given twice and differently, flags taken back, and all words in which something was heard."""
    answers: dict[str, list[Entry]] = {}
    for entry in draft.record:
        if entry.what in ("answer", "cleared"):
            answers.setdefault(entry.about or entry.state, []).append(entry)
    changed = {about: told for about, told in answers.items() if len({entry.said for entry in told}) > 1}
    if changed:
        yield ""
        yield f"{form.words['changed']}:"
        for about, told in changed.items():
            flag = script.dialogue.red_flags.get(about)
            name = flag.question if flag else about.partition(".")[2].replace("_", " ")
            steps = "; ".join(f"{entry.at.astimezone(local.tzinfo):%m-%d %H:%M} “{entry.said}”" for entry in told)
            yield f"- {name} {steps}"
    if draft.cleared:
        yield ""
        yield f"{form.words['taken_back']}:"
        flags = script.dialogue.red_flags
        yield from (f"- {flags[name].line}" for name in draft.cleared if name in flags)
    heard = list(dict.fromkeys(entry.said for entry in draft.record if entry.what == "heard"))
    if heard:
        yield ""
        yield f"{form.words['own_words']}:"
        yield from (f"- “{said}”" for said in heard)


def _screening(form: Summary, script: Script, draft: Draft) -> Iterator[str]:
    """All other red flags: asked and answered no, not sure, or not asked."""
    last = {entry.about: entry.said for entry in draft.record if entry.what == "answer" and entry.about}
    denied: list[str] = []
    missing: list[str] = []
    for flag in script.by_urgency:
        if flag.id not in draft.flags:
            said = last.get(flag.id)
            unsure = said is not None and said != NO and said.casefold() == form.words["not_sure"].casefold()
            line = f"{flag.line} ({form.words['not_sure']})" if unsure else flag.line
            (denied if flag.id in draft.asked else missing).append(line)
    for heading, lines in ((form.words["asked"], denied), (form.words["not_asked"], missing)):
        if lines:
            yield ""
            yield f"{heading}:"
            yield "; ".join(lines) + "."
