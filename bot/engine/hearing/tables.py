"""How the tables of words are written: blocks of words, of sayings parted by commas, and of named classes."""

from __future__ import annotations


def words(block: str) -> frozenset[str]:
    """The words of a block."""
    return frozenset(block.split())


def sayings(block: str) -> tuple[str, ...]:
    """The sayings of a block, parted by commas; a saying may hold several words."""
    return tuple(saying for each in " ".join(block.split()).split(",") if (saying := each.strip()))


def classes(block: str) -> dict[str, tuple[str, ...]]:
    """Lines "name: words and sayings, parted by commas"; a line without a name goes on with the class before."""
    table: dict[str, list[str]] = {}
    name = ""
    for line in block.strip().splitlines():
        before, colon, rest = line.partition(":")
        if colon:
            name = before.strip()
        table.setdefault(name, []).append(rest if colon else line)
    return {each: sayings(" ".join(lines)) for each, lines in table.items()}


def pairs(block: str) -> dict[str, str]:
    """Lines "left = right" as a table; the left may hold several words parted by commas."""
    table: dict[str, str] = {}
    for line in block.strip().splitlines():
        left, right = line.split("=")
        table.update((word.strip(), right.strip()) for word in left.split(","))
    return table
