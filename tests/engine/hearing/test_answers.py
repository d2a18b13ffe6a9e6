"""Which offered answer a typed text is, which several, and which number."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.engine.hearing import match_answer, match_many, read_number
from bot.engine.hearing.heard import ManyMatch, Match, Option

YES_NO = (Option("yes", "Yes"), Option("no", "No"), Option("not_sure", "Not sure"))
LONG_YES_NO = (Option("a", "Yes, it does"), Option("b", "No, never"), Option("c", "I don't know"))
WHEN = (
    Option("up", "Going up stairs"),
    Option("down", "Going down stairs"),
    Option("sitting", "Sitting for a long time", ("desk work",)),
    Option("kneeling", "Kneeling"),
    Option("running", "Running"),
    Option("none", "None of these"),
)
SPORT = (Option("run", "Running"), Option("bike", "Cycling"), Option("swim", "Swimming"), Option("gym", "Weights"))
AGES = (Option("a", "18-29"), Option("b", "30-44"), Option("c", "45-59"), Option("d", "60 or over"))
DAYS = (Option("short", "Less than three days"), Option("long", "More than three days"))


@pytest.mark.parametrize(
    "text",
    ["yes", "Yep", "yeah", "y", "sure", "👍", "kinda", "sort of", "i guess", "I think so", "it does yeah", "definitely",
     "yeah but only on stairs", "of course", "ok"],
)  # fmt: skip
def test_yes_in_all_colours(text: str) -> None:
    assert match_answer(text, YES_NO).id == "yes"
    assert match_answer(text, LONG_YES_NO).id == "a"


@pytest.mark.parametrize(
    "text",
    ["no", "Nope", "nah", "n", "not really", "of course not", "i dont think so", "👎", "never", "no not at all",
     "probably not"],
)  # fmt: skip
def test_no_in_all_colours(text: str) -> None:
    assert match_answer(text, YES_NO).id == "no"
    assert match_answer(text, LONG_YES_NO).id == "b"


@pytest.mark.parametrize(
    "text", ["not sure", "idk", "no idea", "dunno", "maybe", "hard to say", "can't remember", "🤷"]
)
def test_unsure_in_all_colours(text: str) -> None:
    assert match_answer(text, YES_NO).id == "not_sure"
    assert match_answer(text, LONG_YES_NO).id == "c"


@pytest.mark.parametrize(
    ("text", "options", "chosen"),
    [
        ("2", WHEN, "down"),
        ("the second one", WHEN, "down"),
        ("number 3", WHEN, "sitting"),
        ("3.", WHEN, "sitting"),
        ("last", SPORT, "gym"),
        ("Kneeling", WHEN, "kneeling"),
        ("desk work", WHEN, "sitting"),
        ("kneelling", WHEN, "kneeling"),
        ("mostly when i go down the stairs", WHEN, "down"),
        ("not running, cycling", SPORT, "bike"),
        ("i swim a lot", SPORT, "swim"),
        ("none", WHEN, "none"),
        ("neither", WHEN, "none"),
        ("34", AGES, "b"),
        ("sixty two", AGES, "d"),
        ("i am 45", AGES, "c"),
        ("about a week", DAYS, "long"),
        ("2 days", DAYS, "short"),
        ("since yesterday", DAYS, "short"),
    ],
)
def test_one_answer(text: str, options: tuple[Option, ...], chosen: str) -> None:
    assert match_answer(text, options).id == chosen


@pytest.mark.parametrize(
    ("text", "options"),
    [("stairs", WHEN), ("cycling or running", SPORT), ("yes and no", YES_NO)],
)
def test_open_answers_are_asked_again(text: str, options: tuple[Option, ...]) -> None:
    match = match_answer(text, options)
    assert match.id is None
    assert len(match.nearest) == 2


@pytest.mark.parametrize(
    ("text", "options"),
    [("banana", YES_NO), ("", SPORT), ("what do you mean?", WHEN), ("it's my left one", YES_NO),
     ("born in 1999", AGES),
     ("purple elephants", (Option("me", "I do"), Option("child", "My child"))),
     ("narnia", (Option("uk", "United Kingdom"), Option("fr", "France"))),
     ("normal colour", (Option("a", "Pee is dark like cola or tea"), Option("b", "Lost control of pee or poo"))),
     ("I want to do squats and home care now", (Option("a", "This is right"), Option("b", "I tapped wrongly"))),
     ("I have chest pain and I am short of breath", (Option("a", "Go on", ("I agree", "ok")), Option("b", "No thanks")))],
)  # fmt: skip
def test_what_is_near_to_nothing_is_said_to_be_near_to_nothing(text: str, options: tuple[Option, ...]) -> None:
    assert match_answer(text, options) == Match(None)


@pytest.mark.parametrize(
    ("text", "options", "ids"),
    [
        ("1 and 3", WHEN, ("up", "sitting")),
        ("1, 3", WHEN, ("up", "sitting")),
        ("sitting for ages and kneeling", WHEN, ("sitting", "kneeling")),
        ("all of them", WHEN, ("up", "down", "sitting", "kneeling", "running")),
        ("all but the last", SPORT, ("run", "bike", "swim")),
        ("the first and the last", SPORT, ("run", "gym")),
        ("running and cycling", SPORT, ("run", "bike")),
        ("not kneeling but running", WHEN, ("running",)),
    ],
)
def test_several_answers(text: str, options: tuple[Option, ...], ids: tuple[str, ...]) -> None:
    assert match_many(text, options).ids == ids


@pytest.mark.parametrize("text", ["none", "none of these", "nothing"])
def test_none_of_several(text: str) -> None:
    assert match_many(text, WHEN).none
    assert match_many(text, WHEN).ids == ()


@pytest.mark.parametrize(
    ("text", "bounds", "unit", "number"),
    [
        ("seven-ish", (0, 10), "", 7),
        ("6/10", (0, 10), "", 6),
        ("7 out of 10", (0, 10), "", 7),
        ("between 4 and 5", (0, 10), "", 5),
        ("half past", (0, 10), "", None),
        ("a solid 8", (0, 10), "", 8),
        ("3 or 4", (0, 10), "", 4),
        ("six and a half", (0, 10), "", 6.5),
        ("about thirty four", (0, 120), "", 34),
        ("no pain", (0, 10), "", 0),
        ("5 days", (0, 60), "days", 5),
        ("a week", (0, 60), "days", 7),
        ("two weeks", (0, 60), "days", 14),
        ("zero", (0, 10), "", 0),
        ("ten", (0, 10), "", 10),
        ("12", (0, 10), "", None),
        ("-3", (0, 10), "", None),
        ("banana", (0, 10), "", None),
    ],
)
def test_numbers(text: str, bounds: tuple[int, int], unit: str, number: float | None) -> None:
    assert read_number(text, *bounds, unit=unit) == number


@pytest.mark.parametrize("digit", "19")
@pytest.mark.parametrize("length", [16, 400, 4096])
def test_a_row_of_digits_is_no_number_and_no_answer(digit: str, length: int) -> None:
    text = digit * length

    assert read_number(text, 0, 10, "") is None
    assert match_answer(text, YES_NO) == Match(None, ())
    assert match_many(text, WHEN).ids == ()


@settings(max_examples=80, deadline=None)
@given(text=st.text(max_size=120), options=st.lists(st.text(max_size=20), max_size=5))
def test_never_raises_and_picks_only_what_is_offered(text: str, options: list[str]) -> None:
    offered = [Option(str(place), label) for place, label in enumerate(options)]
    ids = {option.id for option in offered}
    match, many = match_answer(text, offered), match_many(text, offered)
    assert {match.id, *match.nearest, *many.ids, *many.nearest} <= ids | {None}
    number = read_number(text, 0, 10)
    assert number is None or 0 <= number <= 10


@settings(max_examples=80, deadline=None)
@given(place=st.integers(1, 6))
def test_a_place_picks_that_option(place: int) -> None:
    assert match_answer(str(place), WHEN).id == WHEN[place - 1].id
    assert match_answer(f"number {place}", WHEN).id == WHEN[place - 1].id


SIGNS = (
    Option("steps", "Cannot take four steps, even with a limp"),
    Option("locked", "Knee locks or gets stuck"),
    Option("buckling", "Knee gives way, buckles or folds"),
    Option("clicking", "Knee clicks or catches, and that hurts"),
    Option("calf", "One calf or leg is swollen, sore, warm or red"),
)


@pytest.mark.parametrize(
    "text",
    ["no to all", "no, none of that", "no, no and no", "calf is fine, both the same", "calves fine, no swelling",
     "it moves fine, doesnt give way", "all fine", "doesn't lock, doesn't click", "none of those"],
)  # fmt: skip
def test_a_list_of_denials_picks_nothing(text: str) -> None:
    assert match_many(text, SIGNS) == ManyMatch(none=True)


@pytest.mark.parametrize("text", ["well", "well you know", "well um", "you know how it is"])
def test_a_beginning_without_an_end_picks_none_of_no_list(text: str) -> None:
    assert match_many(text, SIGNS) == ManyMatch()


@pytest.mark.parametrize(
    ("text", "ids"),
    [("2", ("locked",)), ("1 and 3", ("steps", "buckling")), ("no lock but it gives way", ("buckling",)),
     ("calf is swollen", ("calf",)), ("not sure", ()), ("purple elephants", ())],
)  # fmt: skip
def test_lines_of_a_list_are_picked_by_number_or_by_what_is_told(text: str, ids: tuple[str, ...]) -> None:
    assert match_many(text, SIGNS).ids == ids


_KEYWORDS = {"locked": "lock", "buckling": "buckle", "clicking": "click", "calf": "swollen calf"}
_DENIALS = ("no {}", "it does not {}", "never any {}", "without {}", "there is no {}")


@settings(max_examples=150, deadline=None)
@given(
    denied=st.lists(st.sampled_from(sorted(_KEYWORDS)), min_size=1, unique=True),
    denial=st.sampled_from(_DENIALS),
    joint=st.sampled_from([", ", ". ", "; ", " but "]),
    told=st.sampled_from(["", "it hurts on stairs", "my knee is sore", "1", "it gives way"]),
)
def test_what_is_denied_is_never_picked(denied: list[str], denial: str, joint: str, told: str) -> None:
    text = joint.join([*(denial.format(_KEYWORDS[name]) for name in denied), *([told] if told else [])])
    picked = set(match_many(text, SIGNS).ids)
    assert not picked & (set(denied) - ({"buckling"} if told == "it gives way" else set()))


COLD = (
    Option("a", "Chest pain or short breath"),
    Option("b", "Foot or lower leg is cold, white or blue"),
    Option("c", "A deep cut"),
)


@pytest.mark.parametrize("text", ["cold", "feels cold", "it is cold"])
def test_what_is_cold_is_told_of_and_not_denied(text: str) -> None:
    assert match_many(text, COLD) == ManyMatch(ids=("b",))


def test_what_is_not_cold_is_none_of_them() -> None:
    assert match_many("not cold", COLD).none


def test_a_word_is_no_slip_of_another() -> None:
    swelling = (
        Option("none", "No swelling", ("no lump",)),
        Option("little", "A little"),
        Option("lump", "A lump at the back"),
    )

    assert match_answer("no limp", swelling, "Is there any swelling?").id is None
    assert match_answer("no lumpp", swelling, "Is there any swelling?").id == "none"


def test_what_denies_something_else_is_no_no() -> None:
    swelling = (
        Option("none", "No swelling", ("no", "nothing")),
        Option("little", "A little"),
        Option("lump", "A lump"),
    )

    assert match_answer("no limp", swelling, "Is there any swelling?").id is None
    assert match_answer("no", swelling, "Is there any swelling?").id == "none"
    assert match_answer("fine, no swelling", swelling, "Is there any swelling?").id == "none"


def test_more_than_usual_is_not_none_of_them() -> None:
    assert not match_many("more than usual", WHEN, "What makes it worse?").none
