"""What the ear hears in a text, told for authors: in words, or as JSON line by line. Must know no state and no phase."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

from bot.engine.hearing import match_flagged
from bot.engine.hearing.heard import Hearing, Hears, Option

_BAD = '{"error": '
_REASONS = {
    "negated": "denied",
    "past": "told of the past",
    "over": "over by now",
    "someone else": "told of somebody else",
    "what if": "only supposed",
    "question": "asked in general",
    "back in place": "back in place",
    "counterexample": "told just as in `not_heard_as`",
    "unlikely": "the text as a whole tells of nothing",
}


def explain(ear: Hears, text: str, today: date | None = None) -> str:
    """The level, each flag with the words that fired it and the author's phrase, and what silenced others."""
    heard = ear.hear(text, today)
    lines = [f"level: {heard.level}"]
    for flag in heard.flags:
        lines.append(f"{flag.id} ({flag.level}): “{_short(flag.words)}” is heard as “{flag.phrase}”")
    for silenced in _silenced(heard):
        why = _REASONS.get(silenced.reason, silenced.reason)
        lines.append(f"not {silenced.id}: “{_short(silenced.words)}” is like “{silenced.phrase}”, but {why}")
    if len(lines) == 1:
        lines.append("nothing of any red flag")
    return "\n".join(lines)


def hear_lines(ear: Hears, lines: Iterable[str], today: date | None = None) -> Iterator[str]:
    """One line of JSON for each line of JSON, as soon as it is read; a bad line is answered with its error.

    In: {"text": …}, optionally with "question" and "options" (labels). Out: {"level": …, "flags": […], "answer": …}.
    """
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            yield _dumped(_heard(ear, json.loads(line), today))
        except (ValueError, RecursionError) as error:
            why = "not JSON" if isinstance(error, (json.JSONDecodeError, RecursionError)) else str(error)
            yield _dumped({"error": f"line {number}: {why}"})


def is_error(answered: str) -> bool:
    """Whether a line of `hear_lines` tells that a line was bad."""
    return answered.startswith(_BAD)


def _heard(ear: Hears, asked: Any, today: date | None) -> dict[str, Any]:
    if not isinstance(asked, dict):
        raise ValueError('an object with "text" is expected')
    text, question, options = asked.get("text"), asked.get("question"), asked.get("options")
    if not isinstance(text, str):
        raise ValueError('"text" has to be a string')
    if question is not None and not isinstance(question, str):
        raise ValueError('"question" has to be a string')
    if options is not None and not (isinstance(options, list) and all(isinstance(label, str) for label in options)):
        raise ValueError('"options" has to be a list of labels')
    heard = ear.hear(text, today)
    return {
        "level": heard.level,
        "flags": [flag.id for flag in heard.flags],
        "answer": _answer(ear, text, options or [], question or ""),
    }


def _answer(ear: Hears, text: str, labels: list[str], question: str) -> str | None:
    match = match_flagged(ear, text, [Option(str(place), label) for place, label in enumerate(labels)], question)
    return None if match.id is None else labels[int(match.id)]


def _silenced(heard: Hearing) -> Iterator[Any]:
    told = {flag.id for flag in heard.flags}
    return (silenced for silenced in heard.silenced if silenced.id not in told)


def _short(words: str, longest: int = 120) -> str:
    words = " ".join(words.split())
    return words if len(words) <= longest else f"{words[: longest - 1]}…"


def _dumped(line: dict[str, Any]) -> str:
    """JSON that any terminal can print: half a character that came in as an escape stays one."""
    told = json.dumps(line, ensure_ascii=False)
    try:
        told.encode()
    except UnicodeEncodeError:
        return json.dumps(line)
    return told
