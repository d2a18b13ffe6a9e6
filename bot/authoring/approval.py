"""Whether a dialogue may go live: read and checked as one, told in the words of `check`. Knows no channel."""

from __future__ import annotations

import os
from contextlib import suppress
from datetime import date
from pathlib import Path

from bot.authoring.reporting import Shown, as_text, check
from bot.dialogue.problems import BadDialogue
from bot.dialogue.reading import read_dialogue
from bot.runtime.library import Checked
from bot.runtime.soundness import digest_of

ATTEMPTS = 5


def approve(folder: Path, today: date) -> Checked:
    """The dialogue in this folder, when the check finds it sound; else what the check says, errors only.

    What is returned is what was checked: an edit in the midst of it begins the check anew.
    """
    for _ in range(ATTEMPTS):
        before = digest_of(folder)
        report = check(folder, today)
        try:
            dialogue = read_dialogue(folder) if report.is_sound else None
        except BadDialogue:
            continue
        if digest_of(folder) == before:
            return Checked(dialogue, "" if report.is_sound else as_text(report, shown=Shown.NO_WARNINGS))
    return Checked(None, "the files changed all the time while they were checked\n")


def approve_meanwhile(folder: Path, today: date) -> Checked:
    """As `approve`, giving way to whatever else wants the processor."""
    with suppress(OSError, AttributeError):  # Windows has no `nice`
        os.nice(10)
    return approve(folder, today)
