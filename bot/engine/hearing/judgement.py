"""Weighs what a text tells, by weights learned from whole messages of people. Pure; knows no dialogue and no phrase.

A phrase of an author is heard where all of it is told. People also tell of a red flag in words that nobody wrote down,
and tell phrases of a door or of last year. So each stretch of one to four clauses, and the whole text, is weighed: the
sum of its features' weights is the log-odds that it tells of something at least soon, urgent or an emergency.

How the weights are learned: `kneebot learn` (bot/authoring/learning.py).
"""

from __future__ import annotations

import math
import sys
from array import array
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from bot.engine.hearing.clause import Clause
from bot.engine.hearing.features import after, around, before, features_of, features_of_stretch

LEVELS = ("soon", "urgent", "emergency")
LONGEST_STRETCH = 4
"""Clauses in the longest stretch that is weighed by itself."""
STEP = 1 / 16
"""Log-odds of one step of a stored weight; weights are whole numbers of steps from -127 to 127."""

LANE = 32
"""Bits in which the steps of one flag are summed; a text's sum is far from filling them."""
KEPT = 8_192
"""Features whose weights for the flags are kept ready to be summed."""

Stretch = tuple[int, int]
"""The first clause of a stretch, and the first behind it."""


@dataclass(frozen=True, slots=True)
class Weighed:
    """How sure it is that a text tells of something at least so urgent, and the stretch that tells it most."""

    sureness: Mapping[str, float]
    """Probability from 0 to 1, for each level."""
    where: Mapping[str, Stretch]


class Judgement:
    """Learned weights: each feature's place, and at its place its weights in whole steps."""

    def __init__(
        self,
        biases: Sequence[float],
        flags: Mapping[str, float],
        features: Iterable[tuple[str, Sequence[int], Sequence[int]]],
    ) -> None:
        """`biases` (log-odds) of LEVELS, and of the flags by name.

        A feature: its name, its weights (steps) for LEVELS, and number of a flag, steps, number, steps, ...
        """
        self._biases = tuple(biases)
        self._flags = dict(flags)
        self._places: dict[str, int] = {}
        self._levels = array("b")
        self._starts = array("I", [0])
        self._numbers = array("B")
        self._steps = array("b")
        self._lanes: dict[int, int] = {}
        """Of features met: the weights for all flags side by side in one number, a lane each; so one sum adds them all."""
        self._middle = sum(1 << (LANE * (number + 1) - 1) for number in range(len(self._flags)))
        for name, levels, told in features:
            self._places[name] = len(self._places)
            self._levels.extend(levels)
            self._numbers.extend(told[::2])
            self._steps.extend(told[1::2])
            self._starts.append(len(self._numbers))

    @property
    def flags(self) -> frozenset[str]:
        """The red flags that were learned."""
        return frozenset(self._flags)

    def weigh(self, clauses: Sequence[Clause]) -> Weighed:
        """How much each stretch of a text tells, the most telling of each level."""
        count = len(clauses)
        base = self._sum(around(clauses))
        own = [self._sum(features_of(clause)) for clause in clauses]
        ahead = [self._sum(before(clause)) for clause in clauses] if count > 1 else []
        behind = [self._sum(after(clause)) for clause in clauses] if count > 1 else []
        sureness: dict[str, float] = {}
        where: dict[str, Stretch] = {}
        for level, name in enumerate(LEVELS):
            most, best = -math.inf, (0, count)
            for first in range(count):
                steps = base[level] + (ahead[first - 1][level] if first else 0)
                for last in range(first, count):
                    steps += own[last][level]
                    if last - first >= LONGEST_STRETCH and not (first == 0 and last == count - 1):
                        if first == 0:
                            continue  # goes on to the whole text
                        break
                    told = steps + (behind[last + 1][level] if last + 1 < count else 0)
                    if told > most:
                        most, best = told, (first, last + 1)
            sureness[name] = _probability(self._biases[level] + most * STEP)
            where[name] = best
        return Weighed(sureness, where)

    def flags_in(self, clauses: Sequence[Clause], stretch: Stretch) -> dict[str, float]:
        """How sure it is that a stretch tells of each red flag, from 0 to 1, the surest first."""
        places, lanes, total = self._places, self._lanes, self._middle
        for feature in features_of_stretch(clauses, *stretch):
            if (place := places.get(feature)) is not None:
                told = lanes.get(place)
                total += self._side_by_side(place) if told is None else told
        half = 1 << (LANE - 1)
        sums = array("I", total.to_bytes(LANE // 8 * len(self._flags), sys.byteorder))
        told_of = zip(self._flags.items(), sums if sys.byteorder == "little" else reversed(sums), strict=True)
        found = {name: _probability(bias + (steps - half) * STEP) for (name, bias), steps in told_of}
        return dict(sorted(found.items(), key=lambda item: -item[1]))

    def _side_by_side(self, place: int) -> int:
        start, end = self._starts[place : place + 2]
        told = zip(self._numbers[start:end], self._steps[start:end], strict=True)
        whole = sum(steps << (LANE * number) for number, steps in told)
        if len(self._lanes) < KEPT:
            self._lanes[place] = whole
        return whole

    def _sum(self, names: Iterable[str]) -> tuple[int, int, int]:
        places, levels = self._places, self._levels
        soon = urgent = emergency = 0
        for name in names:
            if (place := places.get(name)) is not None:
                at = place * 3
                soon += levels[at]
                urgent += levels[at + 1]
                emergency += levels[at + 2]
        return soon, urgent, emergency


def _probability(log_odds: float) -> float:
    return 1 / (1 + math.exp(-max(min(log_odds, 50.0), -50.0)))
