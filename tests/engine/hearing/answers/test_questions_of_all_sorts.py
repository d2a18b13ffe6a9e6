"""Answers to questions that confirm, compare and count, counter-questions, and words spelt as they sound."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.engine.hearing import match_answer
from bot.engine.hearing.answers.sound import sound_of, sounds_like
from bot.engine.hearing.heard import Option


def chosen(text: str, question: str, *labels: str) -> str | None:
    return match_answer(text, [Option(label, label) for label in labels], question).id


RIGHT = ("Is this right: left knee, since yesterday, pain 4?", "Correct", "Change something")
MEANT = ("You said the left knee. Is that right?", "Yes, right", "No, I tapped wrongly")
MISTAKE = ("You said your knee locks. Was that a mistake?", "Yes, a mistake", "No, it is true")
COURSE = ("Is it gone, clearly better, a little better, the same, or worse?",)
COURSE += ("Gone", "Clearly better", "A little better", "Same", "Worse")
ILL = ("Do you have one of these?", "Stomach ulcer", "Kidney disease", "Heart failure", "Asthma", "None of these")
AGO = ("How long ago did it start?", "Less than a day", "One day", "Two days", "Three days", "More than three days")
OFTEN = ("How often should I remind you?", "Every day", "Every other day", "Once a week", "Never")
KNEES = ("Is it sore in one knee or in both?", "One", "Both", "Not sure")


@pytest.mark.parametrize(
    ("text", "asked", "meant"),
    [
        *((text, RIGHT, "Correct") for text in ("yes", "👍", "all good", "thats right", "correct")),
        *((text, RIGHT, "Change something") for text in ("no", "wrong", "its the right knee actually", "the number should be a 6")),
        *((text, MEANT, "No, I tapped wrongly") for text in ("i meant right knee", "its the other one sorry", "my kid pressed it")),
        *((text, MISTAKE, "No, it is true") for text in ("true", "its true")),
        ("much better", COURSE, "Clearly better"),
        ("tiny bit better", COURSE, "A little better"),
        ("all gone", COURSE, "Gone"),
        ("it's gone worse", COURSE, "Worse"),
        ("10 days", AGO, "More than three days"),
        ("two days", AGO, "Two days"),
        ("every 2 days", OFTEN, "Every other day"),
        ("one day on one day off", OFTEN, "Every other day"),
        ("only the left", KNEES, "One"),
        ("just one", KNEES, "One"),
        ("left and right", KNEES, "Both"),
        ("nothing else", ("Does another thing hurt too?", "Hip", "Lower back", "Other knee", "None of these"), "None of these"),
        ("the other knee too", ("Does another thing hurt too?", "Hip", "Lower back", "Other knee", "None of these"), "Other knee"),
        ("6 at the peak then went down to 2", ("Pain at its worst in the last day?", *map(str, range(11))), "6"),
        ("not booked", ("Is the visit booked?", "Yes", "No", "Already been"), "No"),
        ("no pop", ("When you hurt it, did you hear or feel a pop?", "Yes", "No", "Not sure"), "No"),
        ("no pain in bed", ("Does it hurt at night?", "Yes, it wakes me", "Only when I turn over", "No"), "No"),
        ("its my own knee mate", ("Who has the sore knee?", "I do", "My child", "Someone else"), "I do"),
        ("for my mate", ("Who has the sore knee?", "I do", "My child", "Someone else"), "Someone else"),
        ("definately not", ("Are you pregnant?", "Yes", "No", "Not sure"), "No"),
        ("number 2 on the list", ("Which fits?", "Very swollen", "Hot and red", "None of these"), "Hot and red"),
        ("the latter", ("How did it come on?", "All at once", "Little by little"), "Little by little"),
        ("didnt help at all", ("Did the ice help?", "Yes", "A bit", "No", "Did not try"), "No"),
        ("didnt hurt once today", ("Worst pain today?", *map(str, range(11))), "0"),
        ("keep", ("Delete everything? Please confirm.", "Delete", "Keep"), "Keep"),
        ("good, no pain", ("How was it?", "No pain", "Some pain", "Too painful"), "No pain"),
        ("43 going on 80", ("Your age?", "18-39", "40-59", "60+"), "40-59"),
        ("Came off the warfarin years ago", ("Are you on a blood thinner now?", "Yes", "No", "Not sure"), "No"),
        ("worse", ("Did it help?", "A lot", "A little", "Not at all", "Made it worse"), "Made it worse"),
        ("cant put wait on it", ("Which fits?", "Can't put weight on it", "Knee is locked", "None of these"), "Can't put weight on it"),
    ],
)  # fmt: skip
def test_the_option_meant_is_found(text: str, asked: tuple[str, ...], meant: str) -> None:
    assert chosen(text, *asked) == meant


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("is asthma important for that?", ILL),
        ("my gran has kidney disease", ILL),
        ("my dad had chest pain last year", ("Do you have chest pain?", "Yes", "No", "Not sure")),
        ("what happens if i say yes", MISTAKE),
        ("should i take one", ("Have you taken a painkiller today?", "Yes", "No", "Not sure")),
        ("pop music?", ("Did you hear or feel a pop?", "Yes", "No", "Not sure")),
        ("right, so what now", ("Which knee is sore?", "Left", "Right", "Both")),
        ("Twice, or was that yesterday?", ("How often did you ice today?", "Once", "Twice", "Three times")),
        ("Some days yes, some days no", ("Does your knee swell?", "Yes", "No", "Not sure")),
        ("no leave it there", ("Delete everything? Please confirm.", "Delete", "Keep")),
        ("what does it delete exactly", ("Delete everything? Please confirm.", "Delete", "Keep")),
        ("define easy", ("Was that easy or hard?", "Easy", "Hard")),
        ("okay but", ("Half squat. Ready?", "Start", "Show me how", "Skip")),
        ("hard to say", ("How did that exercise feel?", "Easy", "OK", "Hard", "It hurt")),
        ("since christmas, its june now", ("How many days has it been sore?", "Today", "1 day", "More than 3 days")),
        ("it was 6 now its less", ("How bad is the pain right now, 0 to 10?", *map(str, range(11)))),
    ],
)
def test_what_answers_nothing_is_asked_again(text: str, asked: tuple[str, ...]) -> None:
    assert chosen(text, *asked) is None


@pytest.mark.parametrize(
    ("text", "labels", "meant"),
    [
        ("skwatting", ("Stairs", "Squatting or kneeling", "Jumping"), "Squatting or kneeling"),
        ("bandidge", ("Ice first", "Bandage first"), "Bandage first"),
        ("dun", ("Done", "Skip", "Stop"), "Done"),
        ("skp", ("Done", "Skip", "Stop"), "Skip"),
        ("gim", ("Running", "Gym weights", "Swimming"), "Gym weights"),
        ("siix", ("four", "five", "six"), "six"),
        ("brake", ("Go on", "Take a break", "Stop here"), "Take a break"),
        ("lose", ("Fine", "Too tight", "Too loose"), "Too loose"),
    ],
)
def test_a_word_spelt_as_it_sounds_is_known(text: str, labels: tuple[str, ...], meant: str) -> None:
    assert chosen(text, "What now?", *labels) == meant


@pytest.mark.parametrize("word", ["some", "sum", "nope", "not", "knee"])
def test_an_ordinary_word_is_not_taken_for_one_that_sounds_alike(word: str) -> None:
    assert sounds_like(word, {"same", "none", "now", "no"}) is None


@given(st.text(max_size=40))
def test_any_text_has_a_sound(text: str) -> None:
    assert isinstance(sound_of(text.lower()), str)
