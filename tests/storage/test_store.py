"""What every store promises, on every database."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta, timezone

import pytest
from sqlalchemy import select

from bot.engine.events import TimerDue
from bot.engine.replies import Notice, item_from_data
from bot.storage.sql import LEASE, SOUND, SqlStore
from bot.storage.store import Arrival, Erased, Fate, Outcome, Place, Question, Store, Tick
from bot.storage.tables import metadata
from tests.storage.counting import HOUR, MINUTE, NOON, SECRET, answers_of, forgets, question, said, sorry, take, texts

ANN, BOB, CAT = 1, 2, -1_003_000_000_000
Opened = Callable[..., SqlStore]


def run(store: Store, *arrivals: Arrival, now: datetime = NOON) -> list[Outcome]:
    return store.take_turns(arrivals, take, now, apologise=sorry)


def answers(store: Store, chat: int) -> list[str]:
    rows = store.export(chat)["conversations"]
    return rows[0]["data"]["facts"].get("answers", []) if rows else []


def ticks(outcomes: list[Outcome]) -> list[Tick]:
    return [Tick(row.id, row.chat) for outcome in outcomes for row in outcome.outbox]


def everything(store: SqlStore) -> dict[str, int]:
    """How many rows each table has, tables without rows left out."""
    with store._database.core() as connection:
        rows = {table.name: len(connection.execute(select(table)).all()) for table in metadata.sorted_tables}
    return {name: number for name, number in rows.items() if number}


# Turns.


def test_a_turn_is_kept_with_its_reply(store: SqlStore) -> None:
    (outcome,) = run(store, said(ANN, "one"))

    assert outcome.fate is Fate.TAKEN
    assert answers_of(outcome.conversation) == ("one",)
    assert [(row.chat, row.item) for row in outcome.outbox] == [(ANN, question(["one"]))]
    assert answers(store, ANN) == ["one"]
    assert [item_from_data(row["item"]) for row in store.export(ANN)["outbox"]] == [question(["one"])]


def test_turns_go_on_from_where_the_last_one_ended(store: SqlStore) -> None:
    run(store, said(ANN, "one"))
    run(store, said(ANN, "two"))

    assert answers(store, ANN) == ["one", "two"]


def test_a_batch_takes_the_arrivals_of_a_chat_in_order(store: SqlStore) -> None:
    outcomes = run(store, said(ANN, "one"), said(BOB, "uno"), said(ANN, "two"), said(CAT, "un"), said(ANN, "three"))

    assert texts(outcomes) == ["one", "uno", "one two", "un", "one two three"]
    assert [row.id for outcome in outcomes for row in outcome.outbox] == sorted(tick.id for tick in ticks(outcomes))
    assert answers(store, ANN) == ["one", "two", "three"]
    assert answers(store, CAT) == ["un"]


@pytest.mark.parametrize("apart", [True, False], ids=["in two batches", "in one batch"])
def test_an_update_counts_once(store: SqlStore, apart: bool) -> None:
    again = said(ANN, "one")

    outcomes = run(store, again) + run(store, again) if apart else run(store, again, again)

    assert [outcome.fate for outcome in outcomes] == [Fate.TAKEN, Fate.DUPLICATE]
    assert outcomes[1] == Outcome(Fate.DUPLICATE)
    assert answers(store, ANN) == ["one"]


def test_an_update_that_was_forgotten_about_still_counts_once(store: SqlStore) -> None:
    update = forgets(ANN)
    run(store, said(ANN, "one"), update)
    run(store, said(ANN, "two"))

    (outcome,) = run(store, update)

    assert outcome.fate is Fate.DUPLICATE
    assert answers(store, ANN) == ["two"]


def test_a_turn_that_fails_harms_no_other(store: SqlStore, caplog: pytest.LogCaptureFixture) -> None:
    outcomes = run(store, said(ANN, "one"), said(BOB, "boom"), said(ANN, "boom"), said(ANN, "two"), said(CAT, "un"))

    assert [outcome.fate.value for outcome in outcomes] == ["taken", "failed", "failed", "taken", "taken"]
    assert texts(outcomes) == ["one", "sorry", "sorry", "one two", "un"]
    assert (answers(store, ANN), answers(store, BOB), answers(store, CAT)) == (["one", "two"], [], ["un"])
    assert "ValueError at " in caplog.text
    assert SECRET not in caplog.text


def test_a_failed_update_is_not_tried_again(store: SqlStore) -> None:
    boom = said(ANN, "boom")
    run(store, boom)

    assert run(store, boom) == [Outcome(Fate.DUPLICATE)]


def test_what_the_database_will_not_have_fails_alone(store: SqlStore) -> None:
    bad = said(BOB, "half a letter")

    outcomes = run(store, said(ANN, "one"), bad, said(ANN, "two"))

    assert [outcome.fate.value for outcome in outcomes] == ["taken", "failed", "taken"]
    assert texts(outcomes) == ["one", "sorry", "one two"]
    assert run(store, bad) == [Outcome(Fate.DUPLICATE)]


def test_a_conversation_that_cannot_be_read_is_answered_with_an_apology(store: SqlStore) -> None:
    run(store, said(ANN, "one"))
    with store._database.core() as connection:
        connection.execute(metadata.tables["conversations"].update().values(data="{"))

    outcomes = run(store, said(ANN, "two"))

    assert (outcomes[0].fate, texts(outcomes)) == (Fate.FAILED, ["sorry"])


def test_notices_are_handed_out_and_not_kept(store: SqlStore) -> None:
    (outcome,) = run(store, said(ANN, "say nothing"))

    assert outcome.notices == (Notice("nothing"),)
    assert store.export(ANN)["outbox"] == []


def test_the_log_has_a_line_for_each_turn_and_nothing_of_a_person(store: SqlStore) -> None:
    run(store, said(ANN, "my"), said(ANN, "knee"), said(ANN, "boom"))

    with store._database.core() as connection:
        lines = [row._mapping for row in connection.execute(select(metadata.tables["log"]))]
    assert [(line["event"], line["fate"], line["state"], line["next_state"]) for line in lines] == [
        ("word", "taken", "", "counting.on"),
        ("word", "taken", "counting.on", "counting.on"),
        ("TextReceived", "failed", "counting.on", "counting.on"),
    ]
    assert set(lines[0]) == {"id", "at", "event", "fate", "version", "state", "next_state", "level"}


def test_an_empty_batch_is_no_trouble(store: SqlStore) -> None:
    assert run(store) == []


def test_times_without_a_zone_are_refused(store: SqlStore) -> None:
    with pytest.raises(ValueError, match="zone"):
        run(store, said(ANN, "one"), now=NOON.replace(tzinfo=None))


def test_times_come_back_as_they_were_whatever_their_zone(store: SqlStore) -> None:
    kathmandu = timezone(timedelta(hours=5, minutes=45))
    run(store, said(ANN, "remind ice 1"), now=NOON.astimezone(kathmandu).replace(microsecond=123456))

    assert store.next_due() == NOON.replace(minute=1, microsecond=123456)


# Deliveries.


def test_what_was_ticked_off_is_gone(opened: Opened) -> None:
    store = opened()
    outcomes = run(store, said(ANN, "one"), said(ANN, "two"))
    store.tick_off(ticks(outcomes)[:1], NOON)
    store.close()

    assert [row.item for row in opened().undelivered(NOON)] == [question(["one", "two"])]


def test_ticks_share_the_transaction_of_the_next_turns(store: SqlStore) -> None:
    first = run(store, said(ANN, "one"))

    store.take_turns([said(BOB, "uno")], take, NOON, ticks=ticks(first))

    assert store.export(ANN)["outbox"] == []


def test_what_was_not_delivered_is_handed_out_after_a_restart_in_order(opened: Opened) -> None:
    run(opened(), said(ANN, "one"), said(BOB, "uno"), said(ANN, "two"))
    restarted = opened()

    rows = restarted.undelivered(NOON)

    assert [(row.chat, row.item) for row in rows] == [
        (ANN, question(["one"])),
        (BOB, question(["uno"])),
        (ANN, question(["one", "two"])),
    ]
    assert restarted.undelivered(NOON, in_hand=[row.id for row in rows]) == []


def test_what_is_in_hand_is_not_handed_out_again(store: SqlStore) -> None:
    outcomes = run(store, said(ANN, "one"), said(BOB, "uno"))
    first, second = ticks(outcomes)

    assert [row.id for row in store.undelivered(NOON, in_hand=[first.id])] == [second.id]


def test_undelivered_hands_out_the_oldest_first(store: SqlStore) -> None:
    run(store, said(ANN, "one"), said(BOB, "uno"), said(CAT, "un"))

    assert [row.chat for row in store.undelivered(NOON, limit=2)] == [ANN, BOB]


def test_the_message_of_a_question_is_remembered(store: SqlStore) -> None:
    (first,) = run(store, said(ANN, "one"))
    asked = Question(turn=1, message=77)

    (second,) = store.take_turns([said(ANN, "two")], take, NOON, ticks=[Tick(first.outbox[0].id, ANN, asked)])
    (third,) = run(store, said(ANN, "three"))

    assert [row.question for outcome in (second, third) for row in outcome.outbox] == [asked, asked]
    assert {row.question for row in store.undelivered(NOON)} == {asked}


def test_what_is_put_aside_is_kept_but_never_handed_out(store: SqlStore) -> None:
    (outcome,) = run(store, said(ANN, "one"))

    store.tick_off([Tick(outcome.outbox[0].id, ANN, aside=True)], NOON)

    assert store.undelivered(NOON) == []
    assert [row["aside_at"] for row in store.export(ANN)["outbox"]] == [NOON.isoformat()]
    assert texts(run(store, said(ANN, "two"))) == ["one two"]


def test_a_reply_that_cannot_be_read_is_put_aside(store: SqlStore) -> None:
    run(store, said(ANN, "one"), said(ANN, "two"))
    box = metadata.tables["outbox"]
    with store._database.core() as connection:
        first = connection.scalars(select(box.c.id).order_by(box.c.id)).first()
        connection.execute(box.update().where(box.c.id == first).values(item='{"kind": "song"}'))

    assert [row.item for row in store.undelivered(NOON)] == [question(["one", "two"])]
    assert [row.item for row in store.undelivered(NOON)] == [question(["one", "two"])]


# Several processes.


def test_two_processes_do_not_deliver_the_same(opened: Opened) -> None:
    one, two = opened("one"), opened("two")
    run(one, said(ANN, "one"))

    assert two.undelivered(NOON) == []


def test_what_a_dead_process_left_is_handed_out_when_its_lease_is_over(opened: Opened) -> None:
    one, two = opened("one"), opened("two")
    run(one, said(ANN, "one"))

    assert two.undelivered(NOON + LEASE - MINUTE / 60) == []
    assert [row.item for row in two.undelivered(NOON + LEASE)] == [question(["one"])]
    assert two.undelivered(NOON + LEASE, in_hand=[1]) == []


def test_who_has_replies_in_hand_keeps_the_lease(opened: Opened) -> None:
    one, two = opened("one"), opened("two")
    in_hand = [tick.id for tick in ticks(run(one, said(ANN, "one")))]

    one.undelivered(NOON + LEASE / 2 + MINUTE / 60, in_hand=in_hand)

    assert two.undelivered(NOON + LEASE) == []


def test_a_process_that_closes_leaves_its_replies_to_others_at_once(opened: Opened) -> None:
    one, two = opened("one"), opened("two")
    run(one, said(ANN, "one"))

    one.close()

    assert [row.item for row in two.undelivered(NOON)] == [question(["one"])]


def test_replies_of_two_processes_to_one_chat_stay_in_order(opened: Opened) -> None:
    one, two = opened("one"), opened("two")
    first = run(one, said(ANN, "one"))

    (second,) = run(two, said(ANN, "two"))

    assert (second.waiting, second.outbox) == (True, ())
    assert two.undelivered(NOON) == []
    one.tick_off(ticks(first), NOON)
    assert [row.item for row in two.undelivered(NOON)] == [question(["one", "two"])]


def test_two_processes_share_one_conversation(opened: Opened) -> None:
    one, two = opened("one"), opened("two")

    for word, store in zip("abcdef", [one, two] * 3, strict=True):
        run(store, said(ANN, word))

    assert answers(one, ANN) == list("abcdef")


def test_an_update_sent_to_two_processes_counts_once(opened: Opened) -> None:
    one, two = opened("one"), opened("two")
    update = said(ANN, "one")

    fates = [run(store, update)[0].fate for store in (one, two)]

    assert fates == [Fate.TAKEN, Fate.DUPLICATE]


# Timers.


def test_a_due_timer_is_claimed_and_taken_once(store: SqlStore) -> None:
    run(store, said(ANN, "remind ice 15"), said(BOB, "remind ice 20"))
    due = Arrival(None, ANN, TimerDue("ice", NOON + 15 * MINUTE))

    assert store.claim_due(NOON + 14 * MINUTE) == []
    assert store.claim_due(NOON + 15 * MINUTE) == [due]
    assert store.next_due() == NOON + 20 * MINUTE

    outcomes = run(store, due, due, now=NOON + 15 * MINUTE)

    assert [outcome.fate for outcome in outcomes] == [Fate.TAKEN, Fate.DUPLICATE]
    assert answers(store, ANN) == ["ice"]
    assert store.claim_due(NOON + 15 * MINUTE) == []


def test_due_timers_come_the_earliest_first(store: SqlStore) -> None:
    run(store, said(ANN, "remind late 3"), said(BOB, "remind early 1"), said(ANN, "remind middle 2"))

    claimed = store.claim_due(NOON + HOUR, limit=2)

    assert [arrival.event for arrival in claimed] == [
        TimerDue("early", NOON + MINUTE),
        TimerDue("middle", NOON + 2 * MINUTE),
    ]


def test_a_turn_says_when_its_earliest_timer_is_due(store: SqlStore) -> None:
    (outcome,) = run(store, said(ANN, "remind ice 15"))

    assert outcome.wake == NOON + 15 * MINUTE


def test_a_timer_that_is_set_again_is_due_only_then(store: SqlStore) -> None:
    run(store, said(ANN, "remind ice 15"))
    (claimed,) = store.claim_due(NOON + 15 * MINUTE)

    outcomes = run(store, said(ANN, "remind ice 30"), claimed, now=NOON + 15 * MINUTE)

    assert [outcome.fate for outcome in outcomes] == [Fate.TAKEN, Fate.DUPLICATE]
    assert store.next_due() == NOON + 45 * MINUTE


@pytest.mark.parametrize("apart", [True, False], ids=["before", "in the same batch"])
def test_a_timer_that_is_called_off_does_not_count(store: SqlStore, apart: bool) -> None:
    run(store, said(ANN, "remind ice 15"))
    (claimed,) = store.claim_due(NOON + 15 * MINUTE)

    if apart:
        run(store, said(ANN, "call off ice"))
        outcomes = run(store, claimed)
    else:
        outcomes = run(store, said(ANN, "call off ice"), claimed)

    assert outcomes[-1] == Outcome(Fate.DUPLICATE)
    assert answers(store, ANN) == []
    assert store.next_due() is None


def test_a_timer_whose_turn_fails_is_not_tried_for_ever(store: SqlStore) -> None:
    def fail(*_: object) -> None:
        raise ValueError

    run(store, said(ANN, "remind ice 15"))
    (claimed,) = store.claim_due(NOON + HOUR)

    (outcome,) = store.take_turns([claimed], fail, NOON + HOUR, apologise=sorry)  # type: ignore[arg-type]

    assert outcome == Outcome(Fate.FAILED)
    assert store.claim_due(NOON + HOUR) == []


def test_a_timer_is_claimed_by_one_process_and_by_another_when_that_is_dead(opened: Opened) -> None:
    one, two = opened("one"), opened("two")
    due_at = NOON + 15 * MINUTE
    run(one, said(ANN, "remind ice 15"))

    claimed = one.claim_due(due_at)

    assert two.claim_due(due_at) == []
    assert two.claim_due(due_at + LEASE) == claimed
    assert run(two, *claimed)[0].fate is Fate.TAKEN
    assert run(one, *claimed)[0].fate is Fate.DUPLICATE


def test_a_timer_stays_set_over_a_restart_until_its_turn_is_taken(opened: Opened) -> None:
    store = opened()
    run(store, said(ANN, "remind ice 15"))
    claimed = store.claim_due(NOON + HOUR)

    assert opened().claim_due(NOON + HOUR) == claimed


# People.


def test_who_is_gone_gets_nothing_more_until_they_write_again(store: SqlStore) -> None:
    run(store, said(ANN, "one"), said(ANN, "remind ice 15"), said(BOB, "uno"))

    store.mark_gone(ANN, NOON)

    assert [row.chat for row in store.undelivered(NOON)] == [BOB]
    assert store.claim_due(NOON + HOUR) == []
    assert store.export(ANN)["conversations"][0]["gone_at"] == NOON.isoformat()

    assert texts(run(store, said(ANN, "two"))) == ["one two"]
    assert store.export(ANN)["conversations"][0]["gone_at"] is None


def test_forgetting_leaves_the_farewell_only_and_then_no_row(store: SqlStore) -> None:
    shown = run(store, said(ANN, "one"), said(ANN, "remind ice 15"), said(ANN, "two"))
    first, last = ticks(shown)
    store.tick_off([first._replace(question=Question(1, 77)), last._replace(aside=True)], NOON)

    outcomes = run(store, said(ANN, "three"), forgets(ANN))

    assert (texts(outcomes), outcomes[-1].forgot) == (["bye"], True)
    assert {name: len(rows) for name, rows in store.export(ANN).items()} == {
        "conversations": 0,
        "outbox": 1,
        "timers": 0,
    }
    store.tick_off(ticks(outcomes), NOON)
    assert everything(store).keys() == {"claims", "log", "owners"}


def test_the_tables_that_are_not_exported_cannot_lead_back_to_a_person(store: SqlStore) -> None:
    others = {
        table.name: set(table.c.keys()) for table in metadata.sorted_tables if table.name not in store.export(ANN)
    }

    assert others == {
        "claims": {"update_id", "at"},
        "log": {"id", "at", "event", "fate", "version", "state", "next_state", "level"},
        "owners": {"name", "until"},
        "sound": {"digest", "at"},
    }


def test_a_farewell_that_cannot_be_delivered_leaves_no_row_either(store: SqlStore) -> None:
    outcomes = run(store, said(ANN, "one"), forgets(ANN))

    store.tick_off([Tick(tick.id, ANN, aside=True) for tick in ticks(outcomes)], NOON)

    assert store.export(ANN) == {"conversations": [], "outbox": [], "timers": []}


def test_who_comes_back_after_being_forgotten_starts_anew(store: SqlStore) -> None:
    run(store, said(ANN, "one"))

    outcomes = run(store, forgets(ANN), said(ANN, "two"), said(ANN, "three"))

    assert texts(outcomes) == ["bye", "two", "two three"]
    assert answers(store, ANN) == ["two", "three"]


def test_forgetting_from_outside_leaves_no_row(store: SqlStore) -> None:
    run(store, said(ANN, "one"), said(ANN, "remind ice 15"))

    store.forget(ANN)

    assert store.export(ANN) == {"conversations": [], "outbox": [], "timers": []}


def test_the_export_holds_every_row_as_plain_data(store: SqlStore) -> None:
    (outcome, _) = run(store, said(ANN, "one"), said(ANN, "remind ice 15"))

    exported = store.export(ANN)

    assert exported["timers"] == [
        {"chat": ANN, "name": "ice", "due": (NOON + 15 * MINUTE).isoformat(), "owner": None},
    ]
    assert exported["conversations"][0]["updated_at"] == NOON.isoformat()
    assert [row["id"] for row in exported["outbox"]] == [outcome.outbox[0].id]


def test_idle_people_are_erased_and_others_are_not(store: SqlStore) -> None:
    day = timedelta(days=1)
    run(store, said(ANN, "one"), said(ANN, "remind ice 15"), said(CAT, "un"))
    run(store, said(BOB, "uno"), now=NOON + 2 * day)

    assert store.erase_idle(NOON + 91 * day, 90 * day) == Erased(2, None)

    assert store.export(ANN) == {"conversations": [], "outbox": [], "timers": []}
    assert answers(store, BOB) == ["uno"]
    assert "claims" not in everything(store)


def test_reminders_that_nobody_answers_make_nobody_less_idle(store: SqlStore) -> None:
    day = timedelta(days=1)
    run(store, said(ANN, "remind ice 15"), said(BOB, "one"))

    outcomes = run(store, *store.claim_due(NOON + 60 * day), now=NOON + 60 * day)

    assert [outcome.fate for outcome in outcomes] == [Fate.TAKEN]
    assert store.erase_idle(NOON + 91 * day, 90 * day) == Erased(2, None)


def test_idle_people_are_looked_for_in_slices(store: SqlStore) -> None:
    run(store, *(said(chat, "one") for chat in range(1, 6)))
    resume, erased = None, []
    for _ in range(3):
        done = store.erase_idle(NOON + HOUR, MINUTE, resume=resume, limit=2)
        resume = done.resume
        erased.append(done.conversations)

    assert erased == [2, 2, 1]
    assert resume is None


def test_the_log_is_kept_no_longer_than_people_are(store: SqlStore) -> None:
    day = timedelta(days=1)
    for number in range(25):
        run(store, said(ANN, "one"), now=NOON + number * MINUTE)
    run(store, said(ANN, "one"), now=NOON + 2 * day)

    left = [lines_after(store, NOON + 91 * day, 90 * day) for _ in range(2)]

    assert left == [6, 1]


def lines_after(store: SqlStore, now: datetime, idle: timedelta) -> int:
    """How many lines the log has after a slice of one conversation was looked at."""
    store.erase_idle(now, idle, limit=1)
    return everything(store).get("log", 0)


def test_claims_are_kept_for_a_week(store: SqlStore) -> None:
    update = said(ANN, "one")
    run(store, update)

    store.erase_idle(NOON + timedelta(days=7), timedelta(days=90))

    assert run(store, update)[0].fate is Fate.DUPLICATE


def test_people_are_counted_by_place(store: SqlStore) -> None:
    run(store, said(ANN, "one"), said(BOB, "uno"), said(CAT, "remind ice 15"))

    assert store.people_at() == {Place("v1", "counting.on"): 2, Place("v1", "counting.first"): 1}
    assert store.people_at(["counting.first", "elsewhere"]) == {Place("v1", "counting.first"): 1}


def test_what_was_found_sound_is_remembered_over_a_restart(opened: Opened) -> None:
    opened("one").mark_sound("a dialogue", NOON)

    two = opened("two")

    assert two.is_sound("a dialogue")
    assert not two.is_sound("another")


def test_only_the_latest_sound_dialogues_are_remembered(store: SqlStore) -> None:
    for number in range(SOUND + 1):
        store.mark_sound(f"{number}", NOON + number * MINUTE)
        store.mark_sound("again and again", NOON + number * MINUTE)

    assert not store.is_sound("1")
    assert all(store.is_sound(digest) for digest in ("again and again", "2", f"{SOUND}"))
