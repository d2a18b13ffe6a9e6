"""What the safety contract promises of levels becomes records; slips in it are told like any other."""

from __future__ import annotations

import ast
from datetime import timedelta
from pathlib import Path
from typing import TypeGuard

import pytest

from bot.dialogue.conditions import AllOf, AnyOf, FactBetween, FactEmpty, FactIs, FactKnown, Not
from bot.dialogue.message_keys import MESSAGE_KEYS
from bot.dialogue.model import Level, RaiseRule
from bot.dialogue.problems import BadDialogue, Mark
from bot.dialogue.reading import read_sources
from tests.dialogue.ankle_files import ankle_files
from tests.problem_cases import changed

ROOT = Path(__file__).parents[2]
PROMISES = """\
    soon: [home_care]
  at_least: {emergency: [cold_foot], urgent: [no_steps]}
  raised:
    - {flag: no_steps, when: {pain: {min: 9}}, to: emergency}
"""


def with_promises(words: str) -> dict[str, bytes]:
    return changed(ankle_files(), [{"file": "dialogue.yaml", "replace": "    soon: [home_care]\n", "with": words}])


def test_the_promises_become_records() -> None:
    safety = read_sources(with_promises(PROMISES)).safety

    assert safety.at_least == {Level.EMERGENCY: ("cold_foot",), Level.URGENT: ("no_steps",)}
    assert safety.raised == (
        RaiseRule("no_steps", FactBetween("pain", 9, None), Mark("dialogue.yaml", 14, 7), Level.EMERGENCY),
    )


def test_a_promise_without_a_level_is_that_facts_raise_the_flag() -> None:
    safety = read_sources(with_promises(PROMISES.replace(", to: emergency}", "}"))).safety

    assert [rule.to for rule in safety.raised] == [None]


def test_more_of_what_red_flags_yaml_says_may_be_promised() -> None:
    words = (
        f"{PROMISES}  flagged_by: {{no_steps: no}}\n  only_when: {{no_steps: {{pain: {{min: 2}}}}}}\n"
        "  take_back_after: {cold_foot: 24 hours}\n  words: {home_care: [ice, heat pack]}\n"
    )

    safety = read_sources(with_promises(words)).safety

    assert safety.flagged_by == {"no_steps": "no"}
    assert safety.only_when == {"no_steps": FactBetween("pain", 2, None)}
    assert safety.take_back_after == {"cold_foot": timedelta(hours=24)}
    assert safety.words == {"home_care": ("ice", "heat pack")}


def test_without_promises_there_are_none() -> None:
    safety = read_sources(ankle_files()).safety

    assert (safety.at_least, safety.raised) == ({}, ())


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (
            PROMISES.replace("[cold_foot]", "[cold_fot]"),
            'dialogue.yaml:12:26: no red flag is called "cold_fot"; did you mean "cold_foot"? [unknown-flag]',
        ),
        (
            PROMISES.replace("urgent: [no_steps]", "self_care: []"),
            'dialogue.yaml:12:38: `at_least` has no key "self_care"; one of these is known: emergency, urgent, soon '
            "[unknown-key]",
        ),
        (
            PROMISES.replace("to: emergency}", "to: soon}"),
            'dialogue.yaml:14:52: no level is called "soon"; one of these is known: urgent, emergency [unknown-level]',
        ),
        (
            f"{PROMISES}  flagged_by: {{no_steps: maybe}}\n",
            'dialogue.yaml:15:26: no answer is called "maybe"; one of these is known: yes, no [unknown-word]',
        ),
    ],
    ids=["flag", "level", "raised to soon", "flagged by maybe"],
)
def test_slips_in_the_promises_are_told(words: str, told: str) -> None:
    with pytest.raises(BadDialogue) as bad:
        read_sources(with_promises(words))

    assert str(bad.value) == told


def test_not_sure_can_be_left_out_by_name() -> None:
    """`{not: none}` holds for "not sure" too; an author who does not want that lists it."""
    files = changed(
        ankle_files(),
        [
            {
                "file": "phases/talk.yaml",
                "replace": "    none: Nothing\n",
                "with": "    none: Nothing\n    not_sure: true\n",
            },
            {
                "file": "phases/talk.yaml",
                "replace": "when: {days: {max: 2}}",
                "with": "when: {worse: {not: [none, not_sure]}}",
            },
        ],
    )

    (_, part) = read_sources(files).states["talk.welcome"].text.parts  # type: ignore[union-attr]

    either = AnyOf((FactIs("worse", frozenset({"not_sure"})), FactEmpty("worse")))
    assert part.when == AllOf((FactKnown("worse", True), Not(either)))


def test_every_message_has_its_place_in_the_program() -> None:
    """An author writes no words that are never said."""
    written: set[str] = set()
    for path in (ROOT / "bot").rglob("*.py"):
        if path.name != "message_keys.py":
            written |= {node.value for node in ast.walk(ast.parse(path.read_text("utf-8"))) if is_text(node)}

    assert set(MESSAGE_KEYS) - written == set()


def is_text(node: ast.AST) -> TypeGuard[ast.Constant]:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)
