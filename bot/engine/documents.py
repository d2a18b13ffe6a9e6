"""Files a person may ask for: the page for the physician, and everything kept. Knows no channel and no disk."""

from __future__ import annotations

import json
from datetime import datetime

from bot.engine import summary
from bot.engine.asking import Speaker
from bot.engine.conversation import to_json
from bot.engine.draft import Draft
from bot.engine.letters import UNSHOWN, western
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
    page = summary.page(form, script, draft, now, speaker)
    on_paper = western(page)
    if on_paper.count(UNSHOWN) > page.count(UNSHOWN):
        on_paper = f"{on_paper}\n\n{form.words['unshown']}"
    return (
        Reply(_as_message(page)),
        Document("knee-summary.txt", TEXT, page, said=True),
        Document("knee-summary.pdf", PDF, on_paper, said=True),
    )


def _as_message(page: str) -> str:
    """The page as a message: its headings bold, and no mark of the person's own read as Markdown."""
    lines = []
    for line in page.split("\n"):
        plain = "".join(f"\\{character}" if character in "*_`[]<>#\\" else character for character in line)
        heading = line and not line.startswith("- ")
        lines.append(f"**{plain}**" if heading and line == line.strip() and line.endswith(":") else plain)
    return "\n".join(lines)
