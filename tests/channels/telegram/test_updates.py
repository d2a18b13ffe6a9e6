"""Updates, as Telegram sends them, and what they mean."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from telegram import Update

from bot.channels.telegram.updates import Blocked, CalledInGroup, Me, Meaning, Spoken, StrayTap, read
from bot.engine.events import ChoiceMade, CommandGiven, TextReceived, UnreadableReceived

ME = Me(7, "knee_test_bot")
ALEX = {"id": 42, "is_bot": False, "first_name": "Alex", "language_code": "en"}
BOT = {"id": 7, "is_bot": True, "first_name": "Knee", "username": "knee_test_bot"}
OTHER_BOT = {"id": 8, "is_bot": True, "first_name": "Other"}
PRIVATE = {"id": 42, "type": "private", "first_name": "Alex"}
GROUP = {"id": -100, "type": "supergroup", "title": "Runners"}
CHANNEL = {"id": -200, "type": "channel", "title": "News"}
FILE = {"file_id": "f", "file_unique_id": "u"}


def message(chat: dict[str, Any] = PRIVATE, user: dict[str, Any] | None = ALEX, **content: Any) -> dict[str, Any]:
    sender = {"from": user} if user else {}
    return {"message_id": 5, "date": 1_700_000_000, "chat": chat, **sender, **content}


def meaning(**update: Any) -> Meaning | None:
    """Read twice: as it came, and as python-telegram-bot understands it, so that our reading and theirs agree."""
    data = {"update_id": 1, **update}
    understood = Update.de_json(data, None)
    assert understood is not None
    assert read(understood.to_dict(), ME) == read(data, ME)
    return read(data, ME)


def tap(data: str | None = "3:yes", chat: dict[str, Any] = PRIVATE) -> dict[str, Any]:
    query = {"id": "99", "from": ALEX, "chat_instance": "1", "message": message(chat, BOT, text="Is it hot?")}
    return query if data is None else {**query, "data": data}


@pytest.mark.parametrize(
    "text", ["it hurts", "👍", "4", "see /start", "/", "/ start", "x" * 4096, "/help I cannot breathe well", "/помощь"]
)
def test_words_are_text(text: str) -> None:
    assert meaning(message=message(text=text)) == Spoken(42, TextReceived(text))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("/start", "start"),
        ("/start ref_77", "start"),
        ("/Help", "help"),
        ("/back@knee_test_bot", "back"),
        ("/menu\n", "menu"),
        ("/no_such_thing", "no_such_thing"),
    ],
)
def test_commands(text: str, name: str) -> None:
    assert meaning(message=message(text=text)) == Spoken(42, CommandGiven(name))


def test_a_tap_is_a_choice() -> None:
    assert meaning(callback_query=tap("3:+ski")) == Spoken(42, ChoiceMade(3, "+ski"), tap="99")


def test_a_tap_on_a_message_too_old_to_see_is_a_choice() -> None:
    old = {"chat": PRIVATE, "message_id": 5, "date": 0}
    assert meaning(callback_query={**tap(), "message": old}) == Spoken(42, ChoiceMade(3, "yes"), tap="99")


@pytest.mark.parametrize("query", [tap("nonsense"), tap(None), tap(chat=GROUP)])
def test_a_tap_on_anything_else_is_only_answered(query: dict[str, Any]) -> None:
    assert meaning(callback_query=query) == StrayTap("99")


def test_a_tap_without_a_message_is_only_answered() -> None:
    query = {name: value for name, value in tap().items() if name != "message"}
    assert meaning(callback_query={**query, "inline_message_id": "i"}) == StrayTap("99")


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        ({"photo": [{**FILE, "width": 1, "height": 1}]}, "photo"),
        ({"voice": {**FILE, "duration": 1}}, "voice"),
        ({"audio": {**FILE, "duration": 1}}, "voice"),
        ({"video_note": {**FILE, "duration": 1, "length": 1}}, "voice"),
        (
            {"sticker": {**FILE, "width": 1, "height": 1, "is_animated": False, "is_video": False, "type": "regular"}},
            "sticker",
        ),
        ({"video": {**FILE, "width": 1, "height": 1, "duration": 1}}, "other"),
        ({"document": FILE}, "other"),
        ({"contact": {"phone_number": "1", "first_name": "A"}}, "other"),
        ({"location": {"longitude": 1.0, "latitude": 1.0}}, "other"),
        ({"dice": {"value": 3, "emoji": "🎲"}}, "other"),
        (
            {
                "poll": {
                    "id": "1", "question": "?", "options": [], "total_voter_count": 0, "is_closed": False,
                    "is_anonymous": True, "type": "regular", "allows_multiple_answers": False,
                    "allows_revoting": False, "members_only": False,
                }
            },
            "other",
        ),
    ],
)  # fmt: skip
def test_what_is_no_text_is_told_by_its_kind(content: dict[str, Any], kind: str) -> None:
    assert meaning(message=message(**content)) == Spoken(42, UnreadableReceived(kind))


def test_the_words_with_a_picture_are_heard() -> None:
    picture = message(photo=[{**FILE, "width": 1, "height": 1}], caption="it is blue", media_group_id="g")
    assert meaning(message=picture) == Spoken(42, UnreadableReceived("photo", "it is blue"), album="g")


def test_forwarded_words_are_not_the_persons_own() -> None:
    origin = {"type": "hidden_user", "date": 1, "sender_user_name": "Sam"}
    forwarded = message(text="my knee is blue", forward_origin=origin)
    assert meaning(message=forwarded) == Spoken(42, UnreadableReceived("forward", "my knee is blue"))


def test_words_by_way_of_another_bot_are_not_the_persons_own() -> None:
    inline = message(text="a joke", via_bot=OTHER_BOT)
    assert meaning(message=inline) == Spoken(42, UnreadableReceived("forward", "a joke"))


def test_an_edit_is_told_with_its_new_words() -> None:
    assert meaning(edited_message=message(text="left knee", edit_date=2)) == Spoken(
        42, UnreadableReceived("edit", "left knee")
    )


@pytest.mark.parametrize(
    "update",
    [
        {"message": message(user=OTHER_BOT, text="hi")},
        {"message": message(GROUP, text="my knee hurts")},
        {"message": message(GROUP, user=OTHER_BOT, text="/start")},
        {"message": message(GROUP, text="/start@another_bot")},
        {"message": message(GROUP, text="ask @knee_test_bot_2")},
        {"message": message(GROUP, user=None, sender_chat=CHANNEL, text="/start")},
        {"message": message(pinned_message=message(text="x"))},
        {"message": message(message_auto_delete_timer_changed={"message_auto_delete_time": 1})},
        {"edited_message": message(location={"longitude": 1.0, "latitude": 1.0})},
        {"edited_message": message(GROUP, text="@knee_test_bot")},
        {"channel_post": message(CHANNEL, user=None, text="/start")},
        {"poll": {}},
        {},
    ],
)
def test_what_is_not_meant_for_the_bot_means_nothing(update: dict[str, Any]) -> None:
    assert read({"update_id": 1, **update}, ME) is None


@pytest.mark.parametrize(
    "content",
    [
        {"text": "/start"},
        {"text": "/help@Knee_Test_Bot"},
        {"text": "hey @knee_test_bot, a question"},
        {"text": "and?", "reply_to_message": message(GROUP, BOT, text="Hello")},
    ],
)
def test_a_group_that_means_the_bot_is_heard(content: dict[str, Any]) -> None:
    assert meaning(message=message(GROUP, **content)) == CalledInGroup(-100)


def change(chat: dict[str, Any], before: str, after: str) -> dict[str, Any]:
    return {
        "chat": chat,
        "from": ALEX,
        "date": 1,
        "old_chat_member": {"user": BOT, "status": before, "until_date": 0},
        "new_chat_member": {"user": BOT, "status": after, "until_date": 0},
    }


@pytest.mark.parametrize(
    ("chat", "before", "after", "expected"),
    [
        (PRIVATE, "member", "kicked", Blocked(42)),
        (PRIVATE, "kicked", "member", None),
        (GROUP, "left", "member", CalledInGroup(-100)),
        (GROUP, "member", "left", None),
        (GROUP, "member", "kicked", None),
        (CHANNEL, "left", "administrator", None),
    ],
)
def test_blocking_and_letting_in(chat: dict[str, Any], before: str, after: str, expected: Meaning | None) -> None:
    assert read({"update_id": 1, "my_chat_member": change(chat, before, after)}, ME) == expected


def test_words_that_no_database_would_keep_are_mended() -> None:
    assert read({"update_id": 1, "message": message(text="a\0b\ud83dc")}, ME) == Spoken(42, TextReceived("ab\ufffdc"))


@given(st.text(min_size=1, max_size=50))
def test_any_words_are_read(text: str) -> None:
    assert isinstance(read({"update_id": 1, "message": message(text=text)}, ME), Spoken)
