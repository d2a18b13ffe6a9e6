"""Sayings and what they name, kept so that the longest at a place is found. Knows no saying itself and no option.

What a saying names is a concept: a path such as `activity.ball.team.football`, general things before special ones,
so that `activity.ball.team` covers it. A concept may be marked: `*` for a whole that its parts belong to ("both" of
"left" and "right"), `~` for the opposite of the concept without the mark ("flat" of "swollen").
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from bot.engine.hearing.reading import Word, read_words, stem

# Words whose stem is that of another word ("cane" and "can").
_OWN_ROOTS = {
    form: root
    for root, forms in {
        "cane": "cane canes",
        "mate": "mate mates",
        "pale": "pale paler",
        "mine": "mine",
        "here": "here",
        "made": "made",
        "care": "care cares caring",
        "hope": "hope hopes hoping",
        "quite": "quite",
        "none": "none",
        "site": "site sites",
        "shine": "shine",
        "maine": "maine",
        "tape": "tape taped taping tapes",
        "plane": "plane planes",
        "ride": "ride rides riding rode",
        "note": "note notes",
        "evening": "evening evenings",
        "sole": "sole soles",
        "cube": "cube cubes",
        "tube": "tube",
        "care_r": "carer carers",
        "hated": "hate hates hated",
        "arms": "arms",
        "banged": "banged",
        "finished": "finished",
        "kneed": "kneed",
        "climbed": "climbed",
        "done": "done",
        "did": "did",
        "sorted": "sorted",
    }.items()
    for form in forms.split()
}


def root(word: str) -> str:
    """The stem of a word, unless it is that of another word."""
    return _OWN_ROOTS.get(word) or stem(word)


def roots(block: str) -> frozenset[str]:
    """The stems of the words of a block."""
    return frozenset(root(word) for word in block.split())


# Words that may stand between the words of a saying without changing it ("on THE bike", "it BLOODY hurts").
LOOSE = roots(
    """
    a an the my your our his her their me really actually bloody fucking flipping just so quite pretty very
    rather still even also now there then like too totally absolutely only about around roughly darn damn
    blessed flippin frigging freaking feckin
    """
)


@cache
def _spoken(token: str) -> tuple[Word, ...]:
    """The words of one written word."""
    return tuple(word for word in read_plain(token) if not word.is_mark)


_ARTICLES = frozenset(("a", "an", "the", "and"))


class Lexicon:
    """Sequences of stems and the names learnt for them."""

    def __init__(self) -> None:
        self._root: dict[str, object] = {}
        self.words: set[str] = set()

    def learn(self, saying: str, name: str) -> None:
        """Learn one saying for a name; several names may be learnt for the same saying."""
        node = self._root
        spoken = [word for token in saying.split() for word in _spoken(token)]
        for word in spoken:
            self.words.add(word.text)
            node = node.setdefault(word.stem, {})  # type: ignore[assignment]
        if any(word.text not in _ARTICLES for word in spoken):
            names: list[str] = node.setdefault("", [])  # type: ignore[assignment]
            if name not in names:
                names.append(name)

    def find(self, stems: Sequence[str], place: int) -> tuple[int, Sequence[str]] | None:
        """How many words from a place the longest saying there takes, and its names."""
        hits = self.hits(stems, place)
        return hits[-1] if hits else None

    def hits(self, stems: Sequence[str], place: int) -> list[tuple[int, Sequence[str]]]:
        """Every saying that starts at a place, the shortest first: its length in words and its names.

        Loose words may stand within a saying.
        """
        first = self._root.get(stems[place])
        if first is None:
            return []
        found: list[tuple[int, Sequence[str]]] = []
        fresh: list[tuple[int, dict[str, object]]] = [(1, first)]  # type: ignore[list-item]
        waiting: list[tuple[int, dict[str, object]]] = []
        for at in range(place + 1, len(stems) + 1):
            ended: list[tuple[int, Sequence[str]]] = [(told, node[""]) for told, node in fresh if "" in node]  # type: ignore[misc]
            if ended:
                found.append((at - place, ended[0][1] if len(ended) == 1 else _nearest(ended)))
            if at == len(stems) or not (fresh or waiting):
                break
            word = stems[at]
            before = [*fresh, *waiting]
            fresh = [(told + 1, node[word]) for told, node in before if word in node]  # type: ignore[misc]
            waiting = before if word in LOOSE else []
        return found

    def all_in(self, stems: Sequence[str]) -> Iterator[tuple[int, int, Sequence[str]]]:
        """Start, end and names of the sayings of a text, the longest at each place, none over another."""
        place = 0
        while place < len(stems):
            found = self.find(stems, place)
            if found is None:
                place += 1
            else:
                yield place, place + found[0], found[1]
                place += found[0]


def _nearest(ended: Sequence[tuple[int, Sequence[str]]]) -> list[str]:
    """The names of several sayings of the same words; of each kind those of the saying with most words of its own."""
    names: list[str] = []
    kinds: set[str] = set()
    for _, told in sorted(ended, key=lambda each: -each[0]):
        fresh = [name for name in told if kind_of(name) not in kinds]
        names += fresh
        kinds.update(map(kind_of, fresh))
    return names


def sayings(block: str) -> Iterator[str]:
    """The sayings of a block, parted by commas."""
    return (saying for each in " ".join(block.split()).split(",") if (saying := each.strip()))


def tree(kind: str, block: str) -> Iterator[tuple[str, str]]:
    """Sayings and concepts of a table: lines "name: sayings", the special ones indented under the general one.

    A line that starts with no name goes on with the sayings of the line before.
    """
    path: list[str] = []
    rows: list[tuple[str, list[str]]] = []
    for line in block.strip("\n").splitlines():
        head, colon, rest = line.partition(":")
        if colon and "," not in head and " " not in head.strip():
            depth = (len(line) - len(line.lstrip())) // 4
            del path[depth:]
            path.append(head.strip())
            rows.append((".".join((kind, *path)), [rest]))
        else:
            rows[-1][1].append(line)
    for name, lines in rows:
        for saying in sayings(" ".join(lines)):
            yield saying, name


def learn(tables: Iterable[tuple[str, str]]) -> Lexicon:
    """A lexicon of trees: pairs of a kind and its block."""
    lexicon = Lexicon()
    for kind, block in tables:
        for saying, name in tree(kind, block):
            lexicon.learn(saying, name)
    return lexicon


def learn_flat(**blocks: str) -> Lexicon:
    """A lexicon of plain blocks: the name of each is what its sayings name."""
    lexicon = Lexicon()
    for name, block in blocks.items():
        for saying in sayings(block):
            lexicon.learn(saying, name)
    return lexicon


def kind_of(concept: str) -> str:
    """`side` of `side.left`."""
    return concept.partition(".")[0]


def covers(general: str, special: str) -> bool:
    """Whether a concept is the other or lies above it."""
    return special == general or special.startswith(f"{general}.")


def is_whole(concept: str) -> bool:
    """Whether a concept is a whole of parts ("both", "all over")."""
    return concept.endswith("*")


def is_opposite(concept: str) -> bool:
    """Whether a concept is marked as the opposite of its name without the mark."""
    return "~" in concept


def straight(concept: str) -> str:
    """The concept without the mark of the opposite."""
    return concept.replace("~", "")


def rooted(word: Word) -> Word:
    """The word with a stem that no other word shares."""
    own = _OWN_ROOTS.get(word.text)
    return word if own is None else word._replace(stem=own)


def read_plain(text: str) -> list[Word]:
    """The words and marks of a text that is spelt right, as a label, a question or a saying is."""
    return [rooted(word) for word in read_words(text)]
