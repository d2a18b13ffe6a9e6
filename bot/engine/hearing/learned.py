"""The file that `kneebot learn` writes: weights learned from people's messages. Knows how it is written, not what it means.

The first line tells what the rest is (bot/dialogue/learned.py); every further line is one feature:
["name", soon, urgent, emergency, [number of a flag, steps, number, steps, ...]]. Weights are whole steps.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bot.dialogue.learned import sealed
from bot.engine.hearing.judgement import Judgement

_ABOUT = "Written by `kneebot learn` from the phrases and the examples beside it; not to be edited by hand."


@dataclass(frozen=True, slots=True)
class Learned:
    """What was learned, and of each flag a digest of the phrases that it was learned with."""

    judgement: Judgement
    phrases: Mapping[str, str]
    examples: str
    """A digest of the messages that were learned from."""


def phrases_digest(heard_as: Sequence[str], not_heard_as: Sequence[str]) -> str:
    """Tells whether a flag's phrases are still those that were learned."""
    return hashlib.sha256(json.dumps([heard_as, not_heard_as]).encode()).hexdigest()[:12]


def write_learned(
    biases: Sequence[float],
    levels: Mapping[str, Sequence[int]],
    flags: Mapping[str, tuple[float, str, Mapping[str, int]]],
    examples: str,
) -> bytes:
    """The file's content. `flags`: name -> bias, digest of its phrases, weights; `examples`: a digest of them."""
    names = sorted({*levels, *(name for _, _, weights in flags.values() for name in weights)})
    lines = []
    for name in names:
        told: list[int] = []
        for number, (_, _, weights) in enumerate(flags.values()):
            if name in weights:
                told += [number, weights[name]]
        lines.append(json.dumps([name, *levels.get(name, (0, 0, 0)), told], ensure_ascii=True, separators=(",", ":")))
    body = "".join(f"{line}\n" for line in lines).encode()
    told_of = {name: [bias, digest] for name, (bias, digest, _) in flags.items()}
    return sealed({"about": _ABOUT, "examples": examples, "biases": list(biases), "flags": told_of}, body)


def read_learned(content: bytes) -> Learned:
    """What a whole file holds."""
    # One after the other: all lines together would take several times the memory of the file.
    lines = (line.group() for line in re.finditer(rb".+", content))
    told = json.loads(next(lines))
    features = ((name, levels, flags) for name, *levels, flags in map(json.loads, lines))
    biases = {name: bias for name, (bias, _) in told["flags"].items()}
    phrases = {name: digest for name, (_, digest) in told["flags"].items()}
    return Learned(Judgement(told["biases"], biases, features), phrases, told["examples"])
