"""The engine beside another door: the same moves, and what came back has to be the same."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from bot.authoring.moves import (
    AsyncDoor,
    Choose,
    Door,
    Heard,
    Move,
    MoveFailed,
    NotOffered,
    find_offer,
    plain,
    without_box,
)
from bot.authoring.world import EngineDoor

_WHEN = re.compile(r"\d\d-\d\d \d\d:\d\d")
"""When something was told: the engine's clock moves a little with each move, the doors' clocks do not."""


@dataclass
class Mirror:
    """Compares a door with the engine, move by move. `shown` is how the door shows a text."""

    engine: EngineDoor
    shown: Callable[[str], str]

    def through(self, door: Door) -> _Mirrored:
        return _Mirrored(self, door)

    def through_async(self, door: AsyncDoor) -> _MirroredAsync:
        return _MirroredAsync(self, door)

    def translated(self, move: Move) -> Move:
        """The same move, naming what is tapped by its label."""
        if not isinstance(move, Choose):
            return move
        question = self.engine.world.question()
        offers = [(choice.id, choice.label) for choice in question.choices] if question else []
        ids = [find_offer(option, offers) for option in move.options]
        labels = {id_: without_box(label) for id_, label in offers}
        return Choose(
            tuple(labels.get(id_ or "", option) for id_, option in zip(ids, move.options, strict=True)), move.several
        )

    def expected(self, move: Move) -> Heard:
        """What the engine answers. Raises NotOffered as it does, and AssertionError when it fails otherwise."""
        try:
            return self.engine.act(move)
        except NotOffered:
            raise
        except MoveFailed as failed:
            raise AssertionError(f"after {move}: the engine fails: {failed.found}") from failed

    def compare(self, move: Move, expected: Heard, heard: Heard) -> Heard:
        """Raises AssertionError when something else was said or is offered."""
        said = _WHEN.sub("then", plain("\n".join(heard.said)))
        wanted = _WHEN.sub("then", plain("\n".join(self.shown(text) for text in expected.said)))
        assert said == wanted, f"after {move}:\n  {said}\nis not\n  {wanted}"
        assert same_labels(heard.offered, expected.offered), f"after {move}: {heard.offered} not {expected.offered}"
        return heard


def same_labels(shown: Sequence[str], labels: Sequence[str]) -> bool:
    """A long label may be shown cut off."""
    return len(shown) == len(labels) and all(
        plain(one) == plain(other) or (one.endswith("…") and other.startswith(one[:-1]))
        for one, other in zip(shown, labels, strict=True)
    )


@dataclass
class _Mirrored:
    mirror: Mirror
    door: Door

    def act(self, move: Move) -> Heard:
        move = self.mirror.translated(move)
        expected = self.mirror.expected(move)
        return self.mirror.compare(move, expected, self.door.act(move))


@dataclass
class _MirroredAsync:
    mirror: Mirror
    door: AsyncDoor

    async def act(self, move: Move) -> Heard:
        move = self.mirror.translated(move)
        expected = self.mirror.expected(move)
        return self.mirror.compare(move, expected, await self.door.act(move))
