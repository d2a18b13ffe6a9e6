"""Coverage: what rehearsals reach, what nothing reaches and where it stands."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.authoring.coverage import Coverage, Share
from bot.authoring.moves import Away, Choose, Command, Start, Type, Wait
from bot.authoring.world import EngineDoor, WatchedScript, World
from tests.authoring.small import RED_FLAGS, TALK, small_dialogue

SCREENED = (
    Start(), Choose(("Skip",)), Type("30"), Choose(("A twist",)), Type("2"), Choose(("None of these",)),
    Choose(("Yes",)), Choose(("No",)),
)  # fmt: skip


def run(*moves: object) -> dict[str, Share]:
    dialogue = small_dialogue()
    coverage = Coverage(dialogue)
    door = EngineDoor(World(WatchedScript(dialogue), coverage.watch))
    for move in moves:
        door.act(move)  # type: ignore[arg-type]
    return dict(coverage.shares())


def missing(share: Share) -> set[str]:
    return {item.name for item in share.missing}


def test_nothing_is_reached_before_anything_is_said() -> None:
    shares = run()
    assert shares["all"].reached == 0
    assert shares["all"].percent == 0
    assert shares["all"].of == sum(share.of for kind, share in shares.items() if kind != "all")


def test_states_that_spoke_or_waited_are_reached_and_others_told_with_their_line() -> None:
    states = run(*SCREENED)["states"]
    assert missing(states).isdisjoint({"talk.welcome", "talk.opening", "talk.slow", "care.activity"})
    assert {"care.rest", "escalation.urgent", "talk.bye"} <= missing(states)
    line = next(number for number, text in enumerate(TALK.splitlines(), 1) if text == "  bye:")
    (bye,) = [item for item in states.missing if item.name == "talk.bye"]
    assert (bye.mark.file, bye.mark.line) == ("wrist/phases/talk.yaml", line)


def test_answers_count_tapped_and_typed_and_ticks_only_when_sent_off() -> None:
    answers = missing(run(*SCREENED)["answers"])
    assert "talk.opening: skip" not in answers
    assert "talk.opening: own words" in answers
    assert "talk.age: a number" not in answers
    assert "talk.start: twist" not in answers
    assert {"talk.start: fall", "talk.start: slowly"} <= answers
    assert "talk.signs: none_of_these" not in answers
    assert "talk.grip: yes" not in answers
    assert {"talk.grip: no", "talk.grip: not_sure"} <= answers

    only_ticked = missing(run(*SCREENED, Choose(("Typing",)))["answers"])
    assert "care.activity: typing" in only_ticked
    sent_off = missing(run(*SCREENED, Choose(("Typing",), several=True))["answers"])
    assert "care.activity: typing" not in sent_off
    assert "care.activity: tennis" in sent_off
    typed = missing(run(*SCREENED, Type("tennis"))["answers"])
    assert "care.activity: tennis" not in typed
    nothing = missing(run(*SCREENED, Choose(("None of these",)))["answers"])
    assert "care.activity: none_of_these" not in nothing
    screen = run(*SCREENED, Choose(("Typing",), several=True), Choose(("Go on",)), Choose(("Asthma",), several=True))
    assert "care.screen: n_asthma" not in missing(screen["answers"])
    assert {"care.screen: n_ulcer", "care.screen: none_of_these"} <= missing(screen["answers"])
    assert "care.screen: n_old" not in {item.name for item in screen["answers"].missing}, "facts answer it"


def test_a_stale_tap_reaches_nothing() -> None:
    dialogue = small_dialogue()
    coverage = Coverage(dialogue)
    world = World(WatchedScript(dialogue), coverage.watch)
    world.give("start")
    before = set(coverage.reached)
    world.tap("nonsense")
    assert coverage.reached == before


def test_flags_count_by_tap_and_by_words_each_for_itself() -> None:
    tapped = run(*SCREENED[:6], Choose(("No",)))
    assert missing(tapped["flags_tapped"]) == {"cold_hand", "numb_hand", "long_sore"}
    assert missing(tapped["flags_typed"]) == {"cold_hand", "numb_hand", "no_grip"}
    typed = run(Start(), Type("my hand is numb"), Choose(("Yes",)))
    assert missing(typed["flags_typed"]) == {"cold_hand", "no_grip"}
    assert missing(typed["flags_tapped"]) == {"cold_hand", "numb_hand", "no_grip", "long_sore"}
    (grip,) = [item for item in typed["flags_typed"].missing if item.name == "no_grip"]
    assert RED_FLAGS.splitlines()[grip.mark.line - 1] == "no_grip:"
    by_fact = run(*SCREENED[:4], Type("9"))
    assert "long_sore" in missing(by_fact["flags_tapped"]), "a fact raised it, no tap"


TRAINING = (
    *SCREENED, Choose(("Typing",), several=True), Choose(("Go on",)), Choose(("None of these",)), Choose(("Now",)),
)  # fmt: skip


def test_repeated_steps_count_once_and_timers_when_they_come_due() -> None:
    start = run(*TRAINING)
    assert [item.name for item in start["timers"].missing] == [
        "care.hold", "care.hold: too late", "care.remind", "silence 1",
    ]  # fmt: skip
    assert not [name for name in missing(start["states"]) if name.startswith("care.hold")]
    ten = run(*TRAINING, Wait(timedelta(seconds=10)))
    assert "care.hold" not in missing(ten["timers"])
    late = run(*TRAINING, Away(timedelta(hours=1)))
    assert missing(late["timers"]) == {"care.hold", "care.remind", "silence 1"}
    reminded = run(*TRAINING, Wait(timedelta(days=2)))
    assert {"care.hold", "care.remind"}.isdisjoint(missing(reminded["timers"]))
    silent = run(Start(), Wait(timedelta(minutes=20)))
    assert missing(silent["timers"]) == {"care.hold", "care.hold: too late", "care.remind"}
    stopped = run(*TRAINING, Wait(timedelta(seconds=10)), Choose(("Stop",)))
    assert "care.hold: stop" not in missing(stopped["answers"]), "the second repeat is the same written line"


@pytest.mark.parametrize(("reached", "of", "percent"), [(0, 0, 100.0), (1, 4, 25.0), (4, 4, 100.0)])
def test_percentages(reached: int, of: int, percent: float) -> None:
    assert Share(reached, of, ()).percent == percent


def test_a_command_is_no_answer() -> None:
    shares = run(Start(), Command("menu"))
    assert shares["answers"].reached == 0
    assert "menu.main" not in missing(shares["states"])
