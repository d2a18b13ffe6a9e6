"""Whatever the bytes: a dialogue, or a list of problems in order, each with a place and a known code."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.dialogue.problems import BadDialogue
from bot.dialogue.reading import read_sources, whole, yaml_marks
from bot.dialogue.reading.codes import CODES
from tests.dialogue.ankle_files import ankle_files

GOOD = ankle_files()
PATHS = sorted(path for path in GOOD if not path.startswith("rehearsals/"))
LINES = sorted({line for path in PATHS for line in GOOD[path].splitlines(keepends=True)})
WORDS = sorted({word for line in LINES for word in line.split()})
SYNTAX = [b"{", b"}", b"[", b"]", b": ", b"- ", b"\n", b"  ", b"\t", b'"', b"'", b"|\n", b"&a ", b"*a", b"!x ", b"? "]
SYNTAX += [
    b"null",
    b"~",
    b"1e9",
    b"-1",
    b"{x}",
    b"none",
    b"\xff",
    b"\x00",
    b"\xc2\x85",
    b'"\\ud800"',
    b'"\\UFFFFFFFF"',
    b"---\n",
]


@pytest.fixture(scope="module", autouse=True)
def files_left_alone_are_parsed_once() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(whole, "read_nodes", lru_cache(maxsize=64)(yaml_marks.read_nodes))
        yield


def read(files: dict[str, bytes]) -> None:
    try:
        read_sources(files)
        return
    except BadDialogue as bad:
        problems = bad.problems
    assert problems
    assert list(problems) == sorted(problems)
    for problem in problems:
        assert problem.code in CODES
        assert problem.mark.line >= 1
        assert problem.mark.column >= 1
        assert "\n" not in str(problem)
        str(problem).encode()


@settings(max_examples=75, deadline=None)
@given(st.dictionaries(st.sampled_from(PATHS), st.binary(max_size=200), min_size=1))
def test_any_bytes_in_any_file(contents: dict[str, bytes]) -> None:
    read(GOOD | contents)


@settings(max_examples=75, deadline=None)
@given(st.dictionaries(st.sampled_from(PATHS), st.text(max_size=200), min_size=1))
def test_any_text_in_any_file(contents: dict[str, str]) -> None:
    read(GOOD | {path: text.encode("utf-8", "surrogatepass") for path, text in contents.items()})


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_a_good_file_with_pieces_put_in_or_taken_out(data: st.DataObject) -> None:
    path = data.draw(st.sampled_from(PATHS))
    content = GOOD[path]
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(content)))
        until = at + data.draw(st.integers(0, 12))
        piece = data.draw(st.sampled_from([b"", *SYNTAX, *WORDS, *LINES]))
        content = content[:at] + piece + content[until:]

    read(GOOD | {path: content})


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_a_good_file_with_one_value_exchanged(data: st.DataObject) -> None:
    """Stays YAML mostly, so that the shapes are met and not only the library."""
    path = data.draw(st.sampled_from(PATHS))
    words = GOOD[path].split(b" ")
    for _ in range(data.draw(st.integers(1, 3))):
        piece = data.draw(
            st.sampled_from([b"", b"null", b"[]", b"{}", b"[a, 1]", b"{a: b}", b"3", b"true", b"''", *WORDS])
        )
        words[data.draw(st.integers(0, len(words) - 1))] = piece

    read(GOOD | {path: b" ".join(words)})


@settings(max_examples=15, deadline=None)
@given(st.sets(st.sampled_from(PATHS)))
def test_any_files_missing(missing: set[str]) -> None:
    read({path: content for path, content in GOOD.items() if path not in missing})


@settings(max_examples=15, deadline=None)
@given(st.dictionaries(st.text(max_size=30), st.binary(max_size=20), max_size=3))
def test_any_names_of_files(files: dict[str, bytes]) -> None:
    read({**files, **GOOD})
