"""Files a person may ask for: the summary for the physician, and everything kept. Knows no channel and no disk."""

from __future__ import annotations

import json
from datetime import datetime

from bot.engine import local_time
from bot.engine.asking import Speaker
from bot.engine.conversation import to_json
from bot.engine.draft import Draft
from bot.engine.machine import Script
from bot.engine.replies import Document


def write_document(kind: str, script: Script, draft: Draft, now: datetime, speaker: Speaker) -> Document:
    """`summary` or `export`; raises KeyError for any other kind."""
    return {"summary": _summary, "export": _export}[kind](script, draft, now, speaker)


def _export(script: Script, draft: Draft, now: datetime, speaker: Speaker) -> Document:
    data = {"state": draft.state, "version": draft.version, **json.loads(to_json(draft.close()))}
    return Document("kneebot-export.json", "application/json", json.dumps(data, indent=2, ensure_ascii=False))


def _summary(script: Script, draft: Draft, now: datetime, speaker: Speaker) -> Document:
    """One page of plain text: what was told, changed answers with times, red flags and level, in the person's own words."""
    local = local_time.local(draft, now)
    lines = [
        "KNEE SUMMARY FOR A PHYSICIAN OR PHYSIOTHERAPIST",
        f"Self-reported to a chat program on {local:%Y-%m-%d %H:%M %Z}. Not a diagnosis. Not checked by a clinician.",
        "",
        f"Level the answers led to: {['self care', 'see a physician within days', 'seen the same day', 'emergency'][draft.level]}",
    ]
    for flag in script.by_urgency:
        if flag.id in draft.flags:
            words = draft.flags[flag.id].words
            lines.append(f"- red flag: {flag.line}" + (f' (own words: "{words}")' if words else ""))
    for name in draft.cleared:
        if name in script.dialogue.red_flags:
            lines.append(f"- said first, then taken back: {script.dialogue.red_flags[name].line}")
    lines += ["", "Answers:"]
    lines += [f"- {fact.replace('_', ' ')}: {speaker.fact(fact)}" for fact in draft.facts if "." not in fact]
    lines += ["", "In the order told:"]
    for entry in draft.record:
        about = f" [{entry.about.replace('_', ' ')}]" if entry.about else ""
        lines.append(f"- {entry.at.astimezone(local.tzinfo):%Y-%m-%d %H:%M} {entry.what}{about}: {entry.said}")
    return Document("knee-summary.txt", "text/plain", "\n".join(lines))
