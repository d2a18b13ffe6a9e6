"""phrases.yaml: more phrases for the red flags, in a file that may be missing."""

from __future__ import annotations

import pytest

from bot.dialogue.problems import BadDialogue
from bot.dialogue.reading import read_sources
from tests.engine.dialogues import sources


def test_phrases_stand_behind_the_flag_s_own() -> None:
    alone = read_sources(sources())
    name = next(iter(alone.red_flags))
    both = f"{name}:\n  heard_as: [it glows]\n  not_heard_as: [it does not glow]\n".encode()
    more = read_sources({**sources(), "phrases.yaml": both})
    assert more.red_flags[name].heard_as == (*alone.red_flags[name].heard_as, "it glows")
    assert more.red_flags[name].not_heard_as == (*alone.red_flags[name].not_heard_as, "it does not glow")
    others = [flag for flag in alone.red_flags if flag != name]
    assert [more.red_flags[flag] for flag in others] == [alone.red_flags[flag] for flag in others]
    assert list(more.red_flags) == list(alone.red_flags)
    assert more.version != alone.version


@pytest.mark.parametrize(
    ("phrases", "code"),
    [
        ("no_such_flag:\n  heard_as: [it glows]\n", "unknown-flag"),
        ("{name}:\n  said_as: [it glows]\n", "unknown-key"),
        ("{name}:\n  heard_as: [[it glows]]\n", "wrong-type"),
    ],
)
def test_a_mistake_in_phrases_is_told(phrases: str, code: str) -> None:
    name = next(iter(read_sources(sources()).red_flags))
    with pytest.raises(BadDialogue) as bad:
        read_sources({**sources(), "phrases.yaml": phrases.replace("{name}", name).encode()})
    assert [(problem.mark.file, problem.code) for problem in bad.value.problems] == [("phrases.yaml", code)]
