"""Learns from whole messages of people how much their words weigh; the only room that knows the learning library.

In: the authors' phrases and the examples beside the dialogue (hearing/examples/*.yaml). Out: hearing/learned.jsonl, which
`bot/engine/hearing/judgement.py` weighs by. The same input gives the same file.

A message tells of a red flag if some stretch of it does, so learning goes round: with the weights so far, the most
telling stretch of each message is taken for the one that tells, and the weights are learned anew from those. Every
stretch of a message that tells nothing tells nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from bot.authoring.examples import Example, examples_digest, read_examples
from bot.dialogue.learned import LEARNED
from bot.dialogue.model import Dialogue, Level
from bot.dialogue.reading import read_dialogue
from bot.engine.hearing.clause import Clause
from bot.engine.hearing.features import features_of_stretch
from bot.engine.hearing.judgement import LEVELS, LONGEST_STRETCH, STEP
from bot.engine.hearing.learned import phrases_digest, write_learned
from bot.engine.machine import Script

ROUNDS = 2
SOFTNESS = 3.0
"""Inverse strength of the L2 penalty, as in scikit-learn's `C`."""
STRETCH_WEIGHT = 0.5
"""Of a stretch of a message that tells nothing, beside 1 for the whole message."""
TOLD_WEIGHT = 0.7
"""Of the most telling stretch of a message that tells; the whole message has the rest."""
LEAST_STEPS = 3
LEAST_STEPS_OF_FLAG = 5
"""Smaller weights are left out of the file: half of all, and no validation text in a hundred is heard otherwise."""
LONGEST_MESSAGE = 60
"""Clauses of an example that are learned from."""
_SCALES = {"w": 0.5, "b": 0.5, "s": 0.3, "r": 0.5, "x": 0.3, "pw": 0.25, "nw": 0.25, "asked": 0.5}
"""How strongly a feature may speak, by the kind that its name opens with; 1 for signs."""


class NoLibrary(Exception):
    """The library that learns is not installed; only whoever changes what is heard needs it."""

    def __str__(self) -> str:
        return "learning needs scikit-learn: pip install -e '.[authors]'"


def learn(folder: Path) -> str:
    """Learns for the dialogue in this folder, writes the file beside it, and says what was learned.

    Raises BadDialogue for files with mistakes, NoLibrary where the learning library is missing.
    """
    dialogue = read_dialogue(folder)
    examples = read_examples(folder, dialogue)
    content = learned_from(dialogue, examples)
    path = folder / LEARNED
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(content)
    phrases = sum(len(flag.heard_as) + len(flag.not_heard_as) for flag in dialogue.red_flags.values())
    return f"Learned from {phrases} phrases and {len(examples)} messages; wrote {path} ({len(content) // 1024} KiB)."


def learned_from(dialogue: Dialogue, examples: Sequence[Example]) -> bytes:
    """The content of the learned file."""
    bags = _Bags(Script(dialogue))
    for flag in dialogue.red_flags.values():
        for phrase in flag.heard_as:
            bags.add(phrase, (flag.id,), flag.level, stretches=False)
        for phrase in flag.not_heard_as:
            bags.add(phrase, (), Level.SELF_CARE)
    for example in examples:
        level = max((dialogue.red_flags[name].level for name in example.flags), default=Level.SELF_CARE)
        bags.add(example.text, example.flags, level)
    learner = _Learner(bags)
    by_level = [learner.learn([level >= Level[name.upper()] for level in bags.levels]) for name in reversed(LEVELS)]
    by_level.reverse()
    names = {name for _, weights in by_level for name in weights}
    rows = {name: tuple(weights.get(name, 0) for _, weights in by_level) for name in names}
    flags: dict[str, tuple[float, str, Mapping[str, int]]] = {}
    for flag in dialogue.red_flags.values():
        bias, weights = learner.learn([flag.id in told for told in bags.flags], rounds=1, least=LEAST_STEPS_OF_FLAG)
        flags[flag.id] = (bias, phrases_digest(flag.heard_as, flag.not_heard_as), weights)
    return write_learned([bias for bias, _ in by_level], rows, flags, examples_digest(examples))


@dataclass
class _Bags:
    """Messages, each with the stretches it could tell something in; the whole message is the first of them."""

    script: Script
    levels: list[Level] = field(default_factory=list)
    flags: list[frozenset[str]] = field(default_factory=list)
    starts: list[int] = field(default_factory=lambda: [0])
    stretches: list[Mapping[str, float]] = field(default_factory=list)

    def add(self, text: str, flags: Sequence[str], level: Level, *, stretches: bool = True) -> None:
        clauses = self.script.ear.clauses(text)[:LONGEST_MESSAGE]
        self.stretches += _stretches(clauses) if stretches else [_stretch(clauses, 0, len(clauses))]
        self.starts.append(len(self.stretches))
        self.levels.append(level)
        self.flags.append(frozenset(flags))


def _stretches(clauses: Sequence[Clause]) -> Iterator[Mapping[str, float]]:
    count = len(clauses)
    yield _stretch(clauses, 0, count)
    for length in range(1, min(LONGEST_STRETCH, count - 1) + 1):
        for first in range(count - length + 1):
            yield _stretch(clauses, first, first + length)


def _stretch(clauses: Sequence[Clause], first: int, end: int) -> Mapping[str, float]:
    found: dict[str, float] = {}
    for name in features_of_stretch(clauses, first, end):
        found[name] = found.get(name, 0.0) + _scale(name)
    return found


def _scale(name: str) -> float:
    kind = name.partition("~")[2].partition("~")[2] or name
    return _SCALES.get(kind.partition("=")[0], 1.0)


class _Learner:
    """Learns one yes-or-no question after another from the same messages."""

    def __init__(self, bags: _Bags) -> None:
        np, vectorizer = _libraries()
        self._np = np
        names = vectorizer(dtype=np.float32)
        self._stretches = names.fit_transform(bags.stretches)
        # liblinear takes indices of 32 bits only.
        self._stretches.indices = self._stretches.indices.astype(np.int32)
        self._stretches.indptr = self._stretches.indptr.astype(np.int32)
        self._names = names.get_feature_names_out()
        self._starts = np.array(bags.starts)
        self._odds = np.zeros(len(bags.stretches))
        self._owners = np.repeat(np.arange(len(bags.levels)), np.diff(self._starts))

    def learn(
        self, answers: Sequence[bool], rounds: int = ROUNDS, least: int = LEAST_STEPS
    ) -> tuple[float, dict[str, int]]:
        """The bias (log-odds), and the weights (steps) of the features that have at least the least."""
        from sklearn.linear_model import LogisticRegression

        np = self._np
        yes = np.array(answers)
        wholes = self._starts[:-1]
        silent = np.where(~yes[self._owners])[0]
        silent_weights = np.where(np.isin(silent, wholes), 1.0, STRETCH_WEIGHT)
        telling = self._most_telling(yes)
        for _ in range(rounds):
            rows = np.concatenate([silent, telling, wholes[yes]])
            truth = np.concatenate([np.zeros(len(silent)), np.ones(2 * len(telling))])
            share = np.full(len(telling), TOLD_WEIGHT)
            weights = np.concatenate([silent_weights, share, 1 - share])
            model = LogisticRegression(C=SOFTNESS, solver="liblinear", random_state=0)
            model.fit(self._stretches[rows], truth, sample_weight=weights)
            self._odds = model.decision_function(self._stretches)
            telling = self._most_telling(yes)
        steps = {
            name: round(float(weight) * _scale(name) / STEP)
            for name, weight in zip(self._names, model.coef_[0], strict=True)
        }
        kept = {name: max(-127, min(127, each)) for name, each in steps.items() if abs(each) >= least}
        return round(float(model.intercept_[0]), 4), kept

    def _most_telling(self, yes: Any) -> Any:
        """For each message that tells, its most telling stretch by what was learned last; the whole one at first."""
        bags = self._np.where(yes)[0]
        spans = zip(self._starts[bags], self._starts[bags + 1], strict=True)
        return self._np.array([start + self._odds[start:end].argmax() for start, end in spans], dtype=int)


def _libraries() -> tuple[Any, Any]:
    try:
        import numpy as np
        from sklearn.feature_extraction import DictVectorizer
    except ImportError:
        raise NoLibrary from None
    return np, DictVectorizer
