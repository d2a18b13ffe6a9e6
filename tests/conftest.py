"""What many tests share: the shipped dialogue, read once."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.dialogue.model import Dialogue
from bot.dialogue.reading import read_dialogue
from bot.engine.machine import Script

KNEE = Path(__file__).parent.parent / "dialogues" / "knee"


@pytest.fixture(scope="session")
def knee() -> Dialogue:
    """The shipped dialogue."""
    return read_dialogue(KNEE)


@pytest.fixture(scope="session")
def knee_script(knee: Dialogue) -> Script:
    """The shipped dialogue, ready to run."""
    return Script(knee)
