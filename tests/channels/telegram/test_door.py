"""What people see of every kind of reply, and what each refusal of Telegram's is told as."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.channels.telegram.door import TelegramDoor
from bot.channels.telegram.request import Api
from bot.engine.replies import Choice, Document, Item, Notice, Redraw, Reply, Settle
from bot.runtime.delivery import Context, DeliveryFailed, Gone, Refused, SlowDown, Unreachable
from tests.emulator import Telegram
from tests.gate import Message

CHOICES = (Choice("yes", "Yes"), Choice("no", "No"))
QUESTION = Reply("Is it **hot**?", CHOICES, turn=3, columns=2)
HERE = Context()
CHAT = 42


@pytest.fixture
def door(api: Api) -> TelegramDoor:
    return TelegramDoor(api)


def shown(here: Telegram) -> list[Message]:
    assert not here.gate.refusals
    return here.gate.messages(CHAT)


async def test_a_reply_is_a_message_in_html(here: Telegram, door: TelegramDoor) -> None:
    message = await door.deliver(CHAT, Reply("Rest **now** if it is <10 cm"), HERE)

    assert shown(here) == [Message(message or 0, CHAT, "Rest now if it is <10 cm", ("b  5-8",))]


async def test_a_question_has_buttons(here: Telegram, door: TelegramDoor) -> None:
    await door.deliver(CHAT, QUESTION, HERE)

    [question] = shown(here)
    assert [[button.label for button in row] for row in question.rows] == [["Yes", "No"]]
    assert [button.data for button in question.buttons] == ["3:yes", "3:no"]


async def test_an_alarm_is_sent_with_sound(here: Telegram, door: TelegramDoor) -> None:
    await door.deliver(CHAT, Reply("Call 112 now.", alarm=True), HERE)

    assert not shown(here)[0].silent


async def test_a_long_reply_is_several_messages_with_the_buttons_beneath_the_last(
    here: Telegram, door: TelegramDoor
) -> None:
    message = await door.deliver(CHAT, Reply("word " * 1500, CHOICES, turn=1), HERE)

    assert [bool(part.rows) for part in shown(here)] == [False, False, True]
    assert shown(here)[-1].id == message


async def test_a_long_reply_goes_on_where_it_was_cut_off(here: Telegram, door: TelegramDoor) -> None:
    long = Reply("\n\n".join(str(number) * 3000 for number in range(1, 4)))
    here.gate.answer(500, "sendMessage", skip=1)

    assert isinstance(await failure(door, long), Unreachable)
    await door.deliver(CHAT, long, HERE)

    assert [part.text[0] for part in shown(here)] == ["1", "2", "3"]


async def test_an_answered_question_shows_the_choice_and_has_no_buttons(here: Telegram, door: TelegramDoor) -> None:
    question = await door.deliver(CHAT, QUESTION, HERE)

    await door.deliver(CHAT, Settle(3, QUESTION.text, "Yes"), Context(question=question))

    assert [(message.text, message.rows) for message in shown(here)] == [("Is it hot?\n\n→ Yes", ())]


async def test_a_question_whose_words_are_gone_keeps_them_and_loses_its_buttons(
    here: Telegram, door: TelegramDoor
) -> None:
    question = await door.deliver(CHAT, QUESTION, HERE)

    for _ in range(2):
        await door.deliver(CHAT, Settle(3, ""), Context(question=question))

    assert [(message.text, message.rows) for message in here.gate.messages(CHAT)] == [("Is it hot?", ())]


async def test_a_redrawn_question_keeps_its_message(here: Telegram, door: TelegramDoor) -> None:
    question = await door.deliver(CHAT, QUESTION, HERE)
    ticked = Redraw(3, QUESTION.text, (Choice("-yes", "☑ Yes"), Choice("+no", "☐ No")))

    assert await door.deliver(CHAT, ticked, Context(question=question)) == question
    assert [message.labels for message in shown(here)] == [["☑ Yes", "☐ No"]]


async def test_drawing_the_same_again_is_no_failure(here: Telegram, door: TelegramDoor) -> None:
    question = await door.deliver(CHAT, QUESTION, HERE)
    same = Redraw(3, QUESTION.text, CHOICES, columns=2)

    assert await door.deliver(CHAT, same, Context(question=question)) == question
    assert [call.description.split(":")[1] for call in here.gate.refusals] == [" message is not modified"]


@pytest.mark.parametrize("question", [None, 999])
async def test_settling_a_question_that_is_gone_is_no_failure(
    here: Telegram, door: TelegramDoor, question: int | None
) -> None:
    assert await door.deliver(CHAT, Settle(3, "Is it hot?", "Yes"), Context(question=question)) is None
    assert here.gate.messages(CHAT) == []


@pytest.mark.parametrize("question", [None, 999])
async def test_a_question_that_is_gone_is_asked_anew(here: Telegram, door: TelegramDoor, question: int | None) -> None:
    anew = await door.deliver(CHAT, Redraw(3, "Is it hot?", CHOICES), Context(question=question))

    assert [message.id for message in here.gate.messages(CHAT)] == [anew]


async def test_a_bar_that_is_gone_is_left_out(here: Telegram, door: TelegramDoor) -> None:
    assert await door.deliver(CHAT, Redraw(3, "▓▓░░"), Context(question=999)) is None
    assert here.gate.messages(CHAT) == []


async def test_a_document_is_a_file(here: Telegram, door: TelegramDoor) -> None:
    await door.deliver(CHAT, Document("summary.txt", "text/plain", "Pain: 4 – a bit", "For **your** physician"), HERE)

    [message] = shown(here)
    assert message.document == ("summary.txt", "Pain: 4 – a bit".encode())
    assert message.text == "For your physician"


async def test_a_notice_is_no_message(here: Telegram, door: TelegramDoor) -> None:
    assert await door.deliver(CHAT, Notice("That is answered already."), HERE) is None
    assert here.gate.calls == []


async def test_plain_is_words_only(here: Telegram, door: TelegramDoor) -> None:
    await door.deliver(CHAT, QUESTION, Context(plain=True))

    [question] = shown(here)
    assert (question.text, question.entities, question.labels) == ("Is it hot?", (), ["Yes", "No"])


async def failure(door: TelegramDoor, item: Item = QUESTION) -> DeliveryFailed:
    with pytest.raises(DeliveryFailed) as caught:
        await door.deliver(CHAT, item, HERE)
    return caught.value


async def test_too_much_is_told_with_its_wait(here: Telegram, door: TelegramDoor) -> None:
    here.gate.answer(429, retry_after=7)

    error = await failure(door)

    assert isinstance(error, SlowDown)
    assert error.after == timedelta(seconds=7)


@pytest.mark.parametrize(
    ("status", "description"),
    [
        (403, "Forbidden: bot was blocked by the user"),
        (403, "Forbidden: user is deactivated"),
        (400, "Bad Request: chat not found"),
    ],
)
async def test_who_cannot_be_reached_is_gone(here: Telegram, door: TelegramDoor, status: int, description: str) -> None:
    here.gate.answer(status, description=description)

    assert isinstance(await failure(door), Gone)


@pytest.mark.parametrize("status", [401, 409, 500, 502, 503])
async def test_a_fault_on_the_other_side_was_not_sent(here: Telegram, door: TelegramDoor, status: int) -> None:
    here.gate.answer(status)

    error = await failure(door)

    assert isinstance(error, Unreachable)
    assert not error.maybe_sent


@pytest.mark.parametrize("status", [400, 403, 404, 429, 502])
async def test_a_page_of_a_proxy_is_a_fault_on_the_other_side(here: Telegram, door: TelegramDoor, status: int) -> None:
    here.gate.answer(status, html="<html><h1>Sorry</h1></html>")

    error = await failure(door)

    assert isinstance(error, Unreachable)
    assert not error.maybe_sent


@pytest.mark.parametrize("after", [False, True])
async def test_a_broken_connection_may_have_sent_it(here: Telegram, door: TelegramDoor, after: bool) -> None:
    here.gate.drop(after=after)

    error = await failure(door)

    assert isinstance(error, Unreachable)
    assert error.maybe_sent


async def test_nobody_there_means_not_sent(here: Telegram, door: TelegramDoor) -> None:
    await here.gate.close()

    error = await failure(door)

    assert isinstance(error, Unreachable)
    assert not error.maybe_sent


@pytest.mark.parametrize(
    "item",
    [
        Reply(" \n"),
        Reply("Which?", tuple(Choice(str(number), str(number)) for number in range(101)), turn=1),
        Reply("Which?", (Choice("x" * 70, "x"),), turn=1),
        Redraw(1, ""),
    ],
)
async def test_what_telegram_would_not_take_is_refused(here: Telegram, door: TelegramDoor, item: Item) -> None:
    assert isinstance(await failure(door, item), Refused)
    assert here.gate.calls == []


async def test_what_telegram_does_not_take_is_refused(here: Telegram, door: TelegramDoor) -> None:
    here.gate.answer(400, description='Bad Request: can\'t parse entities: unsupported start tag "x" at byte offset 0')

    assert isinstance(await failure(door), Refused)
