"""Columns of numbers and of words as PostgreSQL's binary arrays. Knows no table.

psycopg adapts each element of a list by itself, in Python; the rows of a batch would take longer to write than to keep.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from struct import Struct
from typing import Any

from psycopg import Connection
from psycopg.abc import Buffer
from psycopg.adapt import Dumper
from psycopg.pq import Format

_HEADER = Struct("!iiIii")
_LENGTH = Struct("!i")
_NUMBER = Struct("!iq")
_NULL = _LENGTH.pack(-1)
_INT8, _INT8_ARRAY, _TEXT, _TEXT_ARRAY = 20, 1016, 25, 1009
"""Numbers of types that are the same in every PostgreSQL."""


class Numbers(list[int | None]):
    """To be sent as BIGINT[]."""


class Words(list[str | None]):
    """To be sent as TEXT[]."""


def column_of(values: Sequence[Any]) -> Numbers | Words:
    """Whichever fits: a column holds one kind of value, or none."""
    return Numbers(values) if any(isinstance(value, int) for value in values) else Words(values)


def teach(connection: Connection[Any]) -> None:
    """Let this connection know both."""
    connection.adapters.register_dumper(Numbers, _NumbersDumper)
    connection.adapters.register_dumper(Words, _WordsDumper)


class _NumbersDumper(Dumper):
    format = Format.BINARY
    oid = _INT8_ARRAY

    def dump(self, obj: Numbers) -> Buffer:
        return _array(_INT8, obj, lambda number: _NUMBER.pack(8, number))


class _WordsDumper(Dumper):
    format = Format.BINARY
    oid = _TEXT_ARRAY

    def dump(self, obj: Words) -> Buffer:
        return _array(_TEXT, obj, _word)


def _word(word: str) -> bytes:
    written = word.encode()
    return _LENGTH.pack(len(written)) + written


def _array(kind: int, values: Sequence[Any], write: Callable[[Any], bytes]) -> bytes:
    """One dimension, counted from 1."""
    written = [_NULL if value is None else write(value) for value in values]
    return _HEADER.pack(1, None in values, kind, len(values), 1) + b"".join(written)
