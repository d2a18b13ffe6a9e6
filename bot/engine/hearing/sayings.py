"""Sequences of words that mean something, kept so that the longest at a place is found. Knows no saying itself."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from bot.engine.hearing.clause import Clause
from bot.engine.hearing.reading import stem
from bot.engine.hearing.tables import words

SKIPPED = frozenset(["a", "an", "the", "just"])

# Words that may float inside a saying ("can not EVEN see the knee cap").
_FLOATING = words(
    "even really actual actually fully properly full own bloody damn fucking totally completely quite proper"
)


class Sayings:
    """Word sequences that mean something; the longest that starts at a place is found."""

    def __init__(self, floating: frozenset[str] = frozenset()) -> None:
        self._root: dict[str, object] = {}
        self._floating = floating
        self._values: dict[tuple[str, ...], tuple[str, ...]] = {}
        """What sayings mean, each once: thousands of sayings have a few hundred meanings."""

    def add(self, saying: str, value: str, whole: bool = False) -> None:
        """Learn one saying, small words and all if `whole`; several values may be learnt for the same words."""
        node = self._root
        for word in saying.replace("-", " ").replace("'s", "").replace(" its ", " it is ").split():
            if whole or word not in SKIPPED:
                node = node.setdefault(stem(word), {})  # type: ignore[assignment]
        if node is not self._root:
            values: tuple[str, ...] = node.get("", ())  # type: ignore[assignment]
            if value not in values:
                values = (*values, value)
                node[""] = self._values.setdefault(values, values)

    @property
    def openings(self) -> Mapping[str, object]:
        """The stems some saying begins with."""
        return self._root

    def find(self, stems: Sequence[str], place: int) -> tuple[int, tuple[str, ...]] | None:
        """Length and values of the longest saying at a place."""
        node = self._root
        best: tuple[int, tuple[str, ...]] | None = None
        at = place
        while at < len(stems):
            following = node.get(stems[at])
            if following is None:
                if at > place and stems[at] in self._floating:
                    at += 1
                    continue
                break
            node = following  # type: ignore[assignment]
            at += 1
            values = node.get("")
            if values is not None:
                best = (at - place, values)  # type: ignore[assignment]
        return best


def learn_classes(tables: Iterable[dict[str, tuple[str, ...]]]) -> Sayings:
    trie = Sayings(_FLOATING)
    for table in tables:
        for name, sayings in table.items():
            for saying in sayings:
                trie.add(saying, name)
    return trie


def learn_cues(**groups: Iterable[str]) -> Sayings:
    trie = Sayings()
    for name, sayings in groups.items():
        for saying in sayings:
            trie.add(saying, name, whole=True)
    return trie


def find_all(cues: Sayings, stems: Sequence[str]) -> set[str]:
    found: set[str] = set()
    openings = cues.openings
    for place, word in enumerate(stems):
        if word in openings:
            hit = cues.find(stems, place)
            if hit is not None:
                found.update(hit[1])
    return found


def stems_of(clause: Clause) -> list[str]:
    return [word.stem for word in clause.words if not word.is_mark]
