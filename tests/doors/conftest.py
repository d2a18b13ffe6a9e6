"""What the tests of whole conversations share: some that are long enough, as the engine has them."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from bot.authoring.rehearsal import Rehearsal, read_rehearsals
from bot.authoring.world import WatchedScript
from bot.dialogue.model import Dialogue
from tests.doors.kneebot import KNEE

TALKS = ("runner_outer_side", "four_steps", "typed_answers")


@pytest.fixture(scope="session")
def talks(knee: Dialogue) -> Sequence[Rehearsal]:
    """Three of the shipped rehearsals: taps, ticks and typed words."""
    return [rehearsal for rehearsal in read_rehearsals(KNEE, knee) if rehearsal.name in TALKS]


@pytest.fixture(scope="session")
def watched_script(knee: Dialogue) -> WatchedScript:
    return WatchedScript(knee)
