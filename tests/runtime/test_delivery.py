"""Each way in which a delivery can fail, and what is done about it. The clock moves only when a test moves it."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Collection
from datetime import timedelta
from random import Random

import pytest

from bot.engine.replies import Choice, Document, Item, Redraw, Reply, Settle
from bot.runtime.clock import MovedClock
from bot.runtime.delivery import Context, Delivery, Gone, Pace, Refused, SlowDown, Unreachable
from bot.storage.store import Outgoing, Question, Tick
from tests.runtime.doors import RecordingDoor
from tests.storage.counting import NOON

ANN, BOB = 1, 2
SECOND = timedelta(seconds=1)
SECRET = "my knee locks"
ALARM = Reply("Call 112.", alarm=True)


class Halves(Random):
    """Chance that stands still: the jitter is three quarters of the longest wait."""

    def random(self) -> float:
        return 0.5


class Post:
    """A delivery between a recording door and a list of what comes back."""

    def __init__(self, pace: float | None = None) -> None:
        self.clock = MovedClock(NOON)
        self.door = RecordingDoor()
        self.ticks: list[Tick] = []
        self.gone: list[tuple[int, Collection[int]]] = []
        self.delivery = Delivery(
            self.door,
            self.clock,
            ticked=self.ticks.append,
            gone=lambda chat, rows: self.gone.append((chat, rows)),
            random=Halves(),
            pace=Pace(self.clock, pace, burst=2) if pace else None,
            at_once=8,
        )
        self._ids = 0

    def row(self, chat: int, item: Item | str, question: Question | None = None) -> Outgoing:
        self._ids += 1
        return Outgoing(self._ids, chat, Reply(item) if isinstance(item, str) else item, question)

    async def send(self, *rows: Outgoing) -> None:
        self.delivery.post(rows)
        await self.rest()

    async def move(self, by: timedelta) -> None:
        self.clock.move(by)
        await self.rest()

    async def rest(self) -> None:
        """As long as somebody can do something without the clock."""
        for _ in range(50):
            await asyncio.sleep(0)


@pytest.fixture
async def post() -> Post:
    return Post()


async def test_replies_of_a_chat_come_in_order_one_at_a_time(post: Post) -> None:
    await post.send(*(post.row(ANN, word) for word in ("one", "two", "three")))

    assert post.door.texts(ANN) == ["one", "two", "three"]
    assert post.door.most_at_once == 1
    assert post.ticks == [Tick(1, ANN), Tick(2, ANN), Tick(3, ANN)]
    assert post.delivery.quiet


async def test_chats_do_not_wait_for_each_other(post: Post) -> None:
    post.door.shut = asyncio.Event()

    await post.send(*(post.row(chat, "one") for chat in range(5)))

    assert post.door.most_at_once == 5


async def test_not_everything_is_sent_at_the_same_moment(post: Post) -> None:
    post.door.shut = asyncio.Event()

    await post.send(*(post.row(chat, "one") for chat in range(20)))

    assert post.door.most_at_once == 8


async def test_a_row_stays_in_hand_until_it_is_let_go(post: Post) -> None:
    await post.send(post.row(ANN, "one"))
    assert post.delivery.in_hand == {1}

    post.delivery.let_go([1])

    assert post.delivery.in_hand == set()


async def test_a_delivered_question_is_reported_with_its_message(post: Post) -> None:
    await post.send(post.row(ANN, Reply("How bad?", (Choice("a", "A"),), turn=4)), post.row(ANN, "and now"))

    assert post.ticks == [Tick(1, ANN, Question(4, 101)), Tick(2, ANN)]


async def test_an_answered_question_is_settled_where_it_stands(post: Post) -> None:
    settle = Settle(4, "How bad?", "7")

    await post.send(post.row(ANN, Reply("How bad?", turn=4)), post.row(ANN, settle), post.row(ANN, Settle(3, "old")))

    assert [context.question for _, _, context in post.door.tried] == [None, 101, None]


async def test_a_question_from_before_the_restart_is_settled_by_what_the_store_knows(post: Post) -> None:
    await post.send(
        post.row(ANN, Settle(4, "How bad?", "7"), Question(4, 77)), post.row(ANN, Redraw(5, ""), Question(4, 77))
    )

    assert [context.question for _, _, context in post.door.tried] == [77, None]


async def test_a_redrawn_question_may_stand_in_a_new_message(post: Post) -> None:
    await post.send(post.row(ANN, Redraw(4, "ticked"), Question(4, 77)), post.row(ANN, Settle(4, ""), Question(4, 77)))

    assert post.ticks[0] == Tick(1, ANN, Question(4, 101))
    assert [context.question for _, _, context in post.door.tried] == [77, 101]


async def test_slow_down_holds_back_that_chat_only(post: Post) -> None:
    post.door.fails(ANN, SlowDown(30 * SECOND))

    await post.send(post.row(ANN, "one"), post.row(BOB, "uno"), post.row(ANN, "two"))
    await post.move(29 * SECOND)

    assert (post.door.texts(ANN), post.door.texts(BOB)) == ([], ["uno"])
    assert post.delivery.quiet
    await post.move(SECOND)
    assert post.door.texts(ANN) == ["one", "two"]


async def test_slow_down_for_everyone_holds_back_everyone(post: Post) -> None:
    post.door.fails(ANN, SlowDown(30 * SECOND, everyone=True))
    await post.send(post.row(ANN, "one"))

    await post.send(post.row(BOB, "uno"))

    assert post.door.texts(BOB) == []
    await post.move(30 * SECOND)
    assert (post.door.texts(ANN), post.door.texts(BOB)) == (["one"], ["uno"])


async def test_the_overall_pace_is_kept() -> None:
    post = Post(pace=1)
    await post.send(*(post.row(chat, "one") for chat in range(5)))

    seen = [len(post.door.seen)]
    for _ in range(3):
        await post.move(SECOND)
        seen.append(len(post.door.seen))

    assert seen == [2, 3, 4, 5]


async def test_an_emergency_text_does_not_wait_for_the_overall_pace() -> None:
    post = Post(pace=1)
    await post.send(*(post.row(chat, "one") for chat in range(5)))

    await post.send(post.row(9, Settle(1, "")), post.row(9, ALARM))

    seen = [len(post.door.seen)]
    for _ in range(5):
        await post.move(SECOND)
        seen.append(len(post.door.seen))
    assert seen == [3, 4, 5, 6, 6, 7]  # Whoever comes after it waits that much longer.
    assert [chat for chat, _ in post.door.seen] == [0, 1, 9, 2, 3, 4, 9]


async def test_an_emergency_text_hurries_what_waits_before_it() -> None:
    post = Post(pace=1)
    await post.send(*(post.row(chat, "one") for chat in range(5)))
    assert post.door.texts(4) == []

    await post.send(post.row(4, ALARM))

    assert post.door.texts(4) == ["one", "Call 112."]


async def test_an_emergency_text_does_not_wait_until_something_else_can_be_drawn(post: Post) -> None:
    post.door.fails(ANN, Unreachable(maybe_sent=False), None, Unreachable(maybe_sent=False))
    await post.send(post.row(ANN, Settle(1, "")))

    await post.send(post.row(ANN, ALARM))

    assert [item for _, item in post.door.seen] == [ALARM]
    assert post.ticks == [Tick(2, ANN)]
    await post.move(SECOND)
    await post.move(SECOND)
    assert post.ticks == [Tick(2, ANN), Tick(1, ANN)]


async def test_words_before_an_emergency_text_are_still_tried_at_intervals(post: Post) -> None:
    post.door.fails(ANN, *[Unreachable(maybe_sent=False)] * 4)

    await post.send(post.row(ANN, Settle(1, "")), post.row(ANN, "one"), post.row(ANN, ALARM))

    assert len(post.door.tried) == 1
    for _ in range(20):
        await post.move(SECOND)
    assert len(post.door.tried) == 4 + 3
    assert post.door.texts(ANN) == ["one", "Call 112."]


async def test_an_emergency_text_goes_out_although_everybody_else_hangs(post: Post) -> None:
    post.door.shut = asyncio.Event()
    await post.send(*(post.row(chat, "one") for chat in range(10, 20)))

    await post.send(post.row(ANN, ALARM), post.row(BOB, "uno"))

    tried = [chat for chat, _, _ in post.door.tried]
    assert ANN in tried
    assert BOB not in tried
    post.door.shut.set()


@pytest.mark.parametrize("jump", [timedelta(hours=-5), timedelta(hours=5)], ids=["back", "forward"])
async def test_a_calendar_that_is_set_makes_no_wait_longer_or_shorter(jump: timedelta) -> None:
    post = Post(pace=1)
    post.door.fails(0, SlowDown(10 * SECOND), Unreachable(maybe_sent=False))
    await post.send(*(post.row(chat, "one") for chat in range(4)))

    post.clock.jump(jump)

    await post.rest()
    assert len(post.door.seen) == 1
    for _ in range(3):
        await post.move(SECOND)
    assert [chat for chat, _ in post.door.seen] == [1, 2, 3]
    await post.move(7 * SECOND)
    assert len(post.door.seen) == 3
    await post.move(SECOND)
    assert len(post.door.seen) == 4


async def test_who_is_gone_is_reported_once_and_told_nothing_more(post: Post) -> None:
    post.door.fails(ANN, Gone())

    await post.send(post.row(ANN, "one"), post.row(ANN, "two"), post.row(BOB, "uno"))

    assert [(chat, list(rows)) for chat, rows in post.gone] == [(ANN, [1, 2])]
    assert [chat for chat, _, _ in post.door.tried] == [ANN, BOB]
    assert post.ticks == [Tick(3, BOB)]


async def test_who_is_back_is_told_again(post: Post) -> None:
    post.door.fails(ANN, Gone())
    await post.send(post.row(ANN, "one"))

    await post.send(post.row(ANN, "two"))

    assert post.door.texts(ANN) == ["two"]


async def test_what_is_refused_is_sent_plain(post: Post) -> None:
    post.door.fails(ANN, Refused("bad <b>"))

    await post.send(post.row(ANN, "one"))

    assert [context for _, _, context in post.door.tried] == [Context(), Context(plain=True)]
    assert post.ticks == [Tick(1, ANN)]


@pytest.mark.parametrize("fault", [Refused(SECRET), KeyError(SECRET)], ids=["refused", "a bug"])
async def test_what_is_refused_twice_is_put_aside_and_the_chat_goes_on(
    post: Post, fault: Exception, caplog: pytest.LogCaptureFixture
) -> None:
    post.door.fails(ANN, fault, fault)

    with caplog.at_level(logging.DEBUG):
        await post.send(post.row(ANN, SECRET), post.row(ANN, "two"))

    assert post.ticks == [Tick(1, ANN, aside=True), Tick(2, ANN)]
    assert post.door.texts(ANN) == ["two"]
    assert "reply 1 (Reply) was refused" in caplog.text
    assert SECRET not in caplog.text


async def test_a_redraw_that_is_refused_twice_is_no_loss(post: Post) -> None:
    post.door.fails(ANN, Refused(), Refused())

    await post.send(post.row(ANN, Settle(1, "")))

    assert post.ticks == [Tick(1, ANN)]


async def test_who_cannot_be_reached_is_tried_again_at_growing_intervals(post: Post) -> None:
    post.door.fails(ANN, *(Unreachable(maybe_sent=False) for _ in range(12)))
    await post.send(post.row(ANN, "one"), post.row(ANN, "two"))

    waits = []
    while not post.door.seen:
        tried, waited = len(post.door.tried), 0.0
        while len(post.door.tried) == tried:
            await post.move(SECOND / 8)
            waited += 1 / 8
        waits.append(waited)

    assert waits == [0.375, 0.75, 1.5, 3.0, 6.0, 12.0, 24.0, 45.0, 45.0, 45.0, 45.0, 45.0]
    assert post.door.texts(ANN) == ["one", "two"]


async def test_jitter_spreads_the_retries_of_many_chats() -> None:
    waits = {Delivery(RecordingDoor(), MovedClock(NOON), ticked=print, gone=print)._back_off(5) for _ in range(20)}

    assert len(waits) > 15
    assert all(4 * SECOND <= wait <= 8 * SECOND for wait in waits)


@pytest.mark.parametrize(
    "item", [Reply("one"), Document("plan.pdf", "application/pdf", "plan")], ids=["reply", "document"]
)
async def test_what_may_have_arrived_is_sent_once_more_at_most(
    post: Post, item: Item, caplog: pytest.LogCaptureFixture
) -> None:
    post.door.fails(ANN, *(Unreachable(maybe_sent=True) for _ in range(5)))

    await post.send(post.row(ANN, item))
    await post.move(timedelta(minutes=5))

    assert len(post.door.tried) == 2
    assert post.ticks == [Tick(1, ANN)]
    assert "no answer twice" in caplog.text


async def test_what_surely_did_not_arrive_does_not_use_up_the_second_attempt(post: Post) -> None:
    away, lost = Unreachable(maybe_sent=False), Unreachable(maybe_sent=True)
    post.door.fails(ANN, away, lost, away, away)

    await post.send(post.row(ANN, "one"))
    for _ in range(4):
        await post.move(timedelta(minutes=1))

    assert post.door.texts(ANN) == ["one"]


async def test_drawing_again_harms_nobody_so_it_is_repeated_until_it_is_answered(post: Post) -> None:
    post.door.fails(ANN, *(Unreachable(maybe_sent=True) for _ in range(5)))

    await post.send(post.row(ANN, Settle(1, "")))
    for _ in range(5):
        await post.move(timedelta(minutes=1))

    assert (len(post.door.tried), len(post.door.seen)) == (6, 1)


async def test_an_emergency_text_is_repeated_until_it_is_answered(post: Post) -> None:
    post.door.fails(ANN, *(Unreachable(maybe_sent=True) for _ in range(5)))

    await post.send(post.row(ANN, Reply("Call 112 now.", alarm=True)))
    for _ in range(5):
        await post.move(timedelta(minutes=1))

    assert (len(post.door.tried), len(post.door.seen)) == (6, 1)


async def test_what_was_erased_is_not_said_any_more(post: Post) -> None:
    post.door.fails(ANN, SlowDown(30 * SECOND))
    await post.send(post.row(ANN, "one"), post.row(ANN, "two"))

    post.delivery.void(ANN)
    await post.send(post.row(ANN, "bye"))
    await post.move(30 * SECOND)

    assert post.door.texts(ANN) == ["bye"]
    assert post.ticks == [Tick(3, ANN)]
    assert post.delivery.in_hand == {3}


async def test_what_is_under_way_when_it_is_erased_is_not_ticked(post: Post) -> None:
    post.door.shut = asyncio.Event()
    await post.send(post.row(ANN, Reply("one", turn=1)))

    post.delivery.void(ANN)
    post.door.shut.set()
    await post.rest()

    assert (post.door.texts(ANN), post.ticks) == (["one"], [])


async def test_stopping_finishes_what_is_under_way_and_leaves_what_waits(post: Post) -> None:
    post.door.shut = asyncio.Event()
    post.door.fails(BOB, Unreachable(maybe_sent=False))
    await post.send(post.row(ANN, "one"), post.row(ANN, "two"), post.row(BOB, "uno"))

    stopping = asyncio.create_task(post.delivery.stop(timedelta(seconds=5)))
    await post.rest()
    post.delivery.post([post.row(ANN, "three")])
    post.door.shut.set()
    await stopping

    assert post.door.texts(ANN) == ["one", "two"]
    assert post.ticks == [Tick(1, ANN), Tick(2, ANN)]
    assert 3 in post.delivery.in_hand


async def test_stopping_does_not_wait_for_ever(post: Post) -> None:
    post.door.shut = asyncio.Event()
    await post.send(post.row(ANN, "one"))

    await post.delivery.stop(timedelta(0))

    assert post.ticks == []
