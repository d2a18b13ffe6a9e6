"""Whole messages of people, with the red flags each tells of, from a dialogue's hearing/examples/*.yaml. Knows no weight."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from bot.dialogue.model import Dialogue
from bot.dialogue.problems import BadDialogue, Mark, Problem
from bot.dialogue.reading.nearest import hint
from bot.dialogue.reading.yaml_marks import Listing, Mapping, Node, Scalar, quoted, read_nodes

FOLDER = "hearing/examples"
NOTHING = "nothing"
"""The key of messages that tell of no red flag."""


@dataclass(frozen=True, slots=True)
class Example:
    """A message and the red flags it tells of, none for a harmless one."""

    mark: Mark
    text: str
    flags: tuple[str, ...]


def read_examples(folder: Path, dialogue: Dialogue) -> tuple[Example, ...]:
    """Every example beside a dialogue, in the order of files and lines; none where there is no such folder.

    Raises BadDialogue with every mistake.
    """
    problems: list[Problem] = []
    found: list[Example] = []
    seen: dict[str, Mark] = {}
    for path in sorted((folder / FOLDER).glob("*.yaml")):
        node, wrong = read_nodes(path.as_posix(), path.read_bytes())
        problems += wrong
        if node is None:
            continue
        for each in _read(node, dialogue):
            if isinstance(each, Problem):
                problems.append(each)
            elif (first := seen.setdefault(each.text, each.mark)) is not each.mark:
                problems.append(Problem(each.mark, f"this message is given at {first} already", "example-twice"))
            else:
                found.append(each)
    if problems:
        raise BadDialogue(sorted(set(problems)))
    return tuple(found)


def examples_digest(examples: Sequence[Example]) -> str:
    """Tells whether the examples are still those that were learned from; their order does not matter."""
    told = sorted([example.text, *example.flags] for example in examples)
    return hashlib.sha256(json.dumps(told).encode()).hexdigest()[:12]


def _read(node: Node, dialogue: Dialogue) -> Iterator[Example | Problem]:
    if not isinstance(node, Mapping):
        yield Problem(node.mark, f"red flags with their messages are expected here, or {quoted(NOTHING)}", "wrong-type")
        return
    for key, messages in node.entries:
        flags = () if key.text == NOTHING else tuple(name.strip() for name in key.text.split(","))
        for name in flags:
            if name not in dialogue.red_flags:
                sentence = f"there is no red flag called {quoted(name)}{hint(name, dialogue.red_flags)}"
                yield Problem(key.mark, sentence, "unknown-flag")
        if not isinstance(messages, Listing):
            yield Problem(messages.mark, "a list of messages is expected here, each behind a dash", "wrong-type")
            continue
        for message in messages.items:
            if isinstance(message, Scalar) and message.text.strip():
                yield Example(message.mark, message.text, flags)
            else:
                yield Problem(message.mark, "a message is expected here", "wrong-type")
