"""The shortest conversation of all walks that shows something: it comes to a state, and what follows there. Knows no rule."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from bot.authoring.checks.subject import Shown
from bot.authoring.proof.spots import Said, Spot
from bot.authoring.proof.walk import Walk


def tell(walks: Iterable[Walk], shown: Shown) -> Said:
    """The lines of a chat, or nothing when no conversation comes there."""
    told = [(walk, spot) for walk in walks if (spot := _first(walk, shown.state)) is not None]
    stories = sorted(((walk.story_of(spot), walk, spot) for walk, spot in told), key=lambda story: len(story[0]))
    if not stories:
        return ()
    story, walk, spot = stories[0]
    if not shown.how or spot.state != shown.state:
        return story
    said = (shown.then,) if shown.then else next(_answers(walk, spot, shown.how), ())
    return (*story, *walk.stories.told([(shown.how, said)]))


def _first(walk: Walk, state: str) -> Spot | None:
    """The first spot that waits in a state, or comes right after it spoke."""
    passed = None
    for spot, (_, _, said) in walk.came_from.items():
        if spot.state == state:
            return spot
        if passed is None and state in said:
            passed = spot
    return passed


def _answers(walk: Walk, spot: Spot, how: str) -> Iterator[Said]:
    """What is said after an answer; where another answer leads to the same, the walk holds only that one."""
    after = [(label, said) for before, label, said in walk.came_from.values() if before == spot]
    yield from (said for label, said in after if label == how)
    yield from (said for _, said in after)
