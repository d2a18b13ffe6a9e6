"""Buttons carry turn and choice, fit Telegram's limits, and are read back strictly."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.channels.telegram.keyboards import callback_data, keyboard, tapped
from bot.engine.events import ChoiceMade
from bot.engine.replies import Choice

IDS = st.text(st.characters(min_codepoint=33, max_codepoint=126), min_size=1, max_size=40)


def choices(*labels: str) -> tuple[Choice, ...]:
    return tuple(Choice(f"c{number}", label) for number, label in enumerate(labels))


def labels(markup: dict[str, list[list[dict[str, str]]]]) -> list[list[str]]:
    return [[button["text"] for button in row] for row in markup["inline_keyboard"]]


def test_a_button_carries_turn_and_choice() -> None:
    assert keyboard(3, (Choice("yes", "Yes"),)) == {"inline_keyboard": [[{"text": "Yes", "callback_data": "3:yes"}]]}


def test_buttons_stand_in_columns() -> None:
    assert labels(keyboard(1, choices("1", "2", "3", "4", "5"), columns=2)) == [["1", "2"], ["3", "4"], ["5"]]


def test_long_labels_get_fewer_columns() -> None:
    assert labels(keyboard(1, choices("Yes", "I do not know that"), columns=2)) == [["Yes"], ["I do not know that"]]


@pytest.mark.parametrize("label", ["word " * 40, "😀" * 60, "a" * 30 + "😀" * 30])
def test_a_label_too_long_is_shortened(label: str) -> None:
    [[shown]] = labels(keyboard(1, choices(label)))

    assert shown.endswith("…")
    assert len(shown.encode("utf-16-le")) // 2 <= 64


def test_a_blank_label_shows_the_id() -> None:
    assert labels(keyboard(1, choices(" \n"))) == [["c0"]]


@pytest.mark.parametrize("ids", [[], ["x"] * 101, ["x" * 63], ["has blank"], ["ünïcode"], [""]])
def test_what_telegram_or_we_would_not_take_is_an_error(ids: list[str]) -> None:
    with pytest.raises(ValueError, match="button"):
        keyboard(1, [Choice(identity, "label") for identity in ids])


@given(st.integers(0, 999_999_999), IDS)
def test_what_a_button_carries_is_read_back(turn: int, choice: str) -> None:
    assert tapped(callback_data(turn, choice)) == ChoiceMade(turn, choice)


@pytest.mark.parametrize("choice", ["+ski", "-ski", "done", "a:b", "back"])
def test_ids_with_signs_are_read_back(choice: str) -> None:
    assert tapped(f"7:{choice}") == ChoiceMade(7, choice)


@pytest.mark.parametrize(
    "data", ["", "yes", ":yes", "7:", "7", "-1:yes", "07:yes", "٣:yes", "7: yes", "7:y\n", "1e3:x", "7:" + "x" * 63]
)
def test_garbage_is_no_choice(data: str) -> None:
    assert tapped(data) is None


@given(st.text(max_size=80))
def test_any_data_is_read_without_error(data: str) -> None:
    event = tapped(data)

    assert event is None or callback_data(event.turn, event.choice) == data
