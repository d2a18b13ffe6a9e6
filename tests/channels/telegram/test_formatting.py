"""Any text becomes HTML that Telegram takes, in pieces it takes, and loses nothing on the way."""

from __future__ import annotations

import re

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from bot.channels.markdown import plain_text
from bot.channels.telegram.formatting import LONGEST_PIECE, Piece, pieces, settled, utf16_length
from tests.gate import parse_html

MARKS = st.sampled_from(
    ["*", "**", "_", "# ", "- ", "1. ", "\n", "\n\n", "  ", "\\", "[", "](http://a.b)", "](x)", "<", "&", "<b>", "&lt;"]
)
WORDS = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=12)
TEXTS = st.lists(MARKS | WORDS, max_size=30).map("".join)
LONG_TEXTS = st.builds(lambda text, times: text * times, TEXTS, st.integers(1, 150))


@pytest.mark.parametrize(
    ("markdown", "html"),
    [
        ("Rest **now**.", "Rest <b>now</b>."),
        ("Rest *now*.", "Rest <i>now</i>."),
        ("**Rest *now***", "<b>Rest </b><b><i>now</i></b>"),
        ("a swelling <10 cm & hot", "a swelling &lt;10 cm &amp; hot"),
        ("one<br>two", "one&lt;br&gt;two"),
        ("Do:\n- rest\n- ice", "Do:\n• rest\n• ice"),
        ("Do:\n\n- rest\n\n- ice\n\nNow.", "Do:\n\n• rest\n\n• ice\n\nNow."),
        ("1. rest\n2. ice", "1. rest\n2. ice"),
        ("1) rest\n   - all day", "1) rest\n  • all day"),
        ("# Ice\nCold helps.", "<b>Ice</b>\nCold helps."),
        ("[NHS](https://nhs.uk/a?b=1&c=2)", '<a href="https://nhs.uk/a?b=1&amp;c=2">NHS</a>'),
        ("[call](tel:911)", "call (tel:911)"),
        ("[x](javascript:alert(1))", "[x](javascript:alert(1))"),
        ("3 \\* 4", "3 * 4"),
        ("line\nline", "line\nline"),
        ("  padded  \n\n", "padded"),
    ],
)
def test_markdown_becomes_telegrams_html(markdown: str, html: str) -> None:
    assert [piece.html for piece in pieces(markdown)] == [html]


def test_plain_text_has_no_marks_and_keeps_addresses() -> None:
    assert plain_text("**Rest** [here](https://a.b) & [https://c.d](https://c.d)") == (
        "Rest here (https://a.b) & https://c.d"
    )


@pytest.mark.parametrize("nothing", ["", " \n ", "\u200b", "\u200d \ufeff"])
def test_what_nobody_would_see_is_no_piece(nothing: str) -> None:
    assert pieces(nothing) == ()
    assert settled(nothing, "") is None


def test_an_answered_question_shows_what_was_chosen() -> None:
    assert settled("Is it **hot**?", "Yes <1 day") == Piece(
        "Is it <b>hot</b>?\n\n<b>→ Yes &lt;1 day</b>", "Is it hot?\n\n→ Yes <1 day"
    )
    assert settled("Is it **hot**?", "") == Piece("Is it <b>hot</b>?", "Is it hot?")


def test_a_long_text_is_cut_at_the_end_of_a_paragraph() -> None:
    paragraph = "word " * 300

    assert [piece.plain for piece in pieces(f"{paragraph}\n\n{paragraph}\n\n{paragraph}")] == [
        f"{paragraph.strip()}\n\n{paragraph.strip()}",
        paragraph.strip(),
    ]


def test_a_style_goes_on_in_the_next_piece() -> None:
    first, second = pieces(f"**{'word ' * 1000}end**")

    assert (first.html[:3], first.html[-4:]) == ("<b>", "</b>")
    assert (second.html[:3], second.html[-7:]) == ("<b>", "end</b>")


@settings(max_examples=100, deadline=None)
@given(TEXTS | LONG_TEXTS)
@example("&" * 10_000)
@example("😀" * 5_000)
@example("[" + "a" * 5_000 + "](http://" + "b" * 490 + ")")
def test_every_piece_is_taken_by_a_strict_parser(markdown: str) -> None:
    for piece in pieces(markdown):
        seen, _ = parse_html(piece.html)
        assert seen.strip()
        assert utf16_length(piece.html) <= LONGEST_PIECE
        assert utf16_length(piece.plain) <= LONGEST_PIECE
        assert letters(re.sub(r" \(https?://[^)]*\)", "", piece.plain)) == letters(
            re.sub(r" \(https?://[^)]*\)", "", seen)
        )


@settings(max_examples=100, deadline=None)
@given((TEXTS | LONG_TEXTS).filter(lambda text: "](" not in text))
@example("1. " * 50)
def test_no_letter_and_no_digit_is_lost(markdown: str) -> None:
    whole = letters(markdown)

    assert letters("".join(piece.plain for piece in pieces(markdown))) == whole
    assert letters(plain_text(markdown)) == whole


@settings(max_examples=100, deadline=None)
@given(TEXTS | LONG_TEXTS, st.text(st.characters(exclude_categories=["Cs"]), max_size=300))
def test_an_answered_question_always_fits(markdown: str, chosen: str) -> None:
    piece = settled(markdown, chosen)

    if piece is not None:
        parse_html(piece.html)
        assert utf16_length(piece.html) <= 4096


def letters(text: str) -> str:
    """Only letters and digits: the marks of Markdown and blanks at cuts may go."""
    return "".join(character for character in text if character.isalnum())
