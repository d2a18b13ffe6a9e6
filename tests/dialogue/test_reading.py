"""A good dialogue becomes the records it says."""

from __future__ import annotations

import re
from datetime import date, time, timedelta
from pathlib import Path

import pytest

from bot.dialogue.conditions import (
    AllOf,
    AnyOf,
    FactBelow,
    FactBetween,
    FactEmpty,
    FactIs,
    FactKnown,
    FlagRaised,
    LevelIs,
    Not,
    Screened,
)
from bot.dialogue.message_keys import MESSAGE_KEYS
from bot.dialogue.model import (
    Answer,
    AnyState,
    Ask,
    Branch,
    Cause,
    CauseTable,
    CheckIn,
    Choose,
    Dialogue,
    End,
    Guard,
    Hold,
    Level,
    Number,
    Place,
    Raise,
    Reason,
    RedFlag,
    Route,
    Safety,
    Say,
    Screen,
    ScreenItem,
    ScreenTable,
    Silence,
    Source,
    Suggest,
    Tick,
    Words,
)
from bot.dialogue.problems import BadDialogue, Mark
from bot.dialogue.reading import read_dialogue, read_sources
from bot.dialogue.texts import Part, Text
from tests.dialogue.ankle_files import FOLDER, ankle_files


@pytest.fixture(scope="module")
def ankle() -> Dialogue:
    return read_sources(ankle_files())


def talk(line: int, column: int) -> Mark:
    return Mark("phases/talk.yaml", line, column)


def said(words: str, mark: Mark) -> Text:
    return Text.of(Part(words, mark))


ICE = Source(("S19",), ("NHS-sprain",), "A. Nurse", date(2027, 6, 30))
BYE = "after.bye"


def hold(name: str, after: str) -> Hold:
    return Hold(
        name=name,
        mark=talk(80, 13),
        text=said("The ice is on.", talk(81, 19)),
        length=timedelta(minutes=15),
        bar=True,
        answers=(Answer("stop", "Stop", talk(83, 23), to=BYE),),
        too_late=timedelta(minutes=5),
        late=BYE,
        then=(Branch(talk(80, 13), after),),
        why=said("Ice eases pain.", talk(92, 10)),
        advice=frozenset({"home_care"}),
        gives=("ice",),
        source=ICE,
    )


def skin(name: str, then: Branch) -> Ask:
    return Ask(
        name=name,
        mark=talk(85, 13),
        text=said("How is the skin?", talk(85, 18)),
        shape=Choose(
            (
                Answer("fine", "Fine", talk(87, 15)),
                Answer("bad", "White or numb", talk(88, 15), to=BYE),
            )
        ),
        fact=name.replace(".", "_"),
        silence=timedelta(minutes=3),
        silence_to=BYE,
        then=(then,),
        why=said("Ice eases pain.", talk(92, 10)),
        advice=frozenset({"home_care"}),
        gives=("ice",),
        source=ICE,
    )


STATES: tuple[AnyState, ...] = (
    Say(
        name="talk.welcome",
        mark=talk(4, 3),
        text=Text.of(
            Part("I give facts about a sore ankle.", talk(6, 9)),
            Part("Rest it.", talk(7, 9), FactBetween("days", None, 2)),
        ),
        button="Go on",
        then=(Branch(talk(10, 11), "talk.start"),),
    ),
    Ask(
        name="talk.start",
        mark=talk(11, 3),
        text=said("How did it start?", talk(12, 10)),
        why=said("A twist can break a bone.", talk(13, 10)),
        again=said("Tap one, or type its number.", talk(14, 12)),
        shape=Choose(
            (
                Answer("twist", "Twist", talk(16, 7)),
                Answer("fall", "A fall", talk(17, 7)),
                Answer("slowly", "Slowly", talk(18, 7), ("over time",), "talk.where", set={"stage": "gentle"}),
                Answer(
                    "cannot_walk",
                    "Cannot walk",
                    talk(19, 7),
                    red_flags=("no_steps",),
                    when=Not(LevelIs(frozenset({Level.SOON, Level.URGENT}))),
                    rescreen=True,
                ),
            )
        ),
        fact="start",
        not_sure=True,
        skip=True,
        columns=2,
        topics=("onset",),
        was=("talk.how",),
        then=(Branch(talk(25, 11), "talk.signs"),),
    ),
    Guard(
        name="talk.signs",
        mark=talk(26, 3),
        flags=("cold_foot", "no_steps"),
        text=said("Is any of these true?", talk(28, 11)),
        then=(Branch(talk(29, 11), "talk.where"),),
    ),
    Ask(
        name="talk.worse",
        mark=talk(34, 3),
        text=said("What makes it worse?", talk(35, 10)),
        shape=Tick(
            (Answer("stairs", "Stairs", talk(37, 7)), Answer("lifting", "Lifting things", talk(38, 7))), "Nothing"
        ),
        fact="worse",
        then=(Branch(talk(40, 11), "talk.pain"),),
    ),
    Ask(
        name="talk.pain",
        mark=talk(41, 3),
        text=said("How bad is it?", talk(42, 10)),
        shape=Number(0, 10, buttons=(0, 5, 10)),
        fact="pain",
        then=(Branch(talk(44, 11), "talk.days"),),
    ),
    Ask(
        name="talk.how_long",
        mark=talk(45, 3),
        text=said("How many days has it hurt?", talk(46, 10)),
        shape=Number(0, 3650, "days", decimals=True),
        fact="days",
        then=(Branch(talk(49, 11), "talk.words"),),
    ),
    Route(
        name="talk.days",
        mark=talk(50, 3),
        then=(
            Branch(talk(52, 9), when=AllOf((FactBelow("pain", "days", 2), Screened(True))), red_flags=("no_steps",)),
            Branch(
                talk(53, 9),
                "next_guard",
                AnyOf((FactBetween("pain", 3, 3), FactIs("stage", frozenset({"none"})), FactEmpty("worse"))),
            ),
            Branch(
                talk(54, 9), "talk.how_long", set={"stage": "none", "rounds": 3, "worse": ("stairs",)}, rescreen=True
            ),
        ),
    ),
    Ask(
        name="talk.words",
        mark=talk(57, 3),
        text=said("What happened?", talk(58, 10)),
        shape=Words(500),
        fact="words",
        skip=True,
        then=(Branch(talk(61, 11), "talk.country"),),
    ),
    Ask(
        name="talk.country",
        mark=talk(62, 3),
        text=said("Which country are you in?", talk(63, 10)),
        shape=Choose(
            (
                Answer("uk", "United Kingdom", Mark("places.yaml", 3, 3), ("england",)),
                Answer("france", "France", Mark("places.yaml", 4, 3)),
                Answer("elsewhere", "Somewhere else", Mark("places.yaml", 1, 1)),
            )
        ),
        fact="country",
        then=(Branch(talk(65, 11), "talk.relief"),),
    ),
    Screen(
        name="talk.relief",
        mark=talk(66, 3),
        items=("numb",),
        advice=frozenset({"medicine"}),
        then=(Branch(talk(69, 11), "talk.causes"),),
    ),
    Suggest(
        name="talk.causes",
        mark=talk(70, 3),
        text=said("Here is what could fit.", talk(71, 14)),
        none=said("Nothing fits.", talk(72, 11)),
        after=said("This is no diagnosis.", talk(73, 12)),
        then=(Branch(talk(74, 11), "talk.icing"),),
    ),
    Say(
        name="talk.icing",
        mark=talk(77, 9),
        text=said("Wrap the ice in a towel.", talk(77, 14)),
        then=(Branch(talk(77, 9), "talk.icing.2"),),
        why=said("Ice eases pain.", talk(92, 10)),
        advice=frozenset({"home_care"}),
        gives=("ice",),
        source=ICE,
        was=("talk.ice",),
    ),
    hold("talk.icing.2", "talk.icing.3"),
    skin("talk.icing.3", Branch(talk(85, 13), "talk.icing.4")),
    hold("talk.icing.4", "talk.icing.5"),
    skin("talk.icing.5", Branch(talk(95, 11), "talk.tomorrow")),
    CheckIn(
        name="talk.tomorrow",
        mark=talk(96, 3),
        delay=timedelta(days=1),
        at=time(18),
        opens="talk.pain",
        then=(Branch(talk(98, 11), "talk.no_more"),),
    ),
    CheckIn(
        name="talk.no_more",
        mark=talk(99, 3),
        cancels=("talk.tomorrow",),
        effect="forget",
        then=(Branch(talk(102, 11), BYE),),
    ),
    Say(
        name="after.plan",
        mark=Mark("phases/after.yaml", 4, 3),
        text=said("Here is your plan.", Mark("phases/after.yaml", 5, 10)),
        document="summary",
        then=(Branch(Mark("phases/after.yaml", 7, 11), BYE),),
    ),
    End(name=BYE, mark=Mark("phases/after.yaml", 8, 3), text=said("Take care.", Mark("phases/after.yaml", 9, 10))),
)


@pytest.mark.parametrize("state", STATES, ids=lambda state: state.name)
def test_a_state_becomes_its_record(ankle: Dialogue, state: AnyState) -> None:
    assert ankle.states[state.name] == state


def test_every_kind_of_state_is_among_them() -> None:
    assert {type(state) for state in STATES} == set(AnyState.__args__)


def test_states_stand_in_the_order_of_the_files(ankle: Dialogue) -> None:
    marks = [state.mark.file for state in ankle.states.values()]

    assert marks == sorted(marks)
    assert list(ankle.states)[:3] == ["after.plan", BYE, "escalation.emergency"]


def test_red_flags_become_their_records(ankle: Dialogue) -> None:
    def at(line: int, column: int) -> Mark:
        return Mark("red_flags.yaml", line, column)

    assert ankle.red_flags == {
        "cold_foot": RedFlag(
            id="cold_foot",
            mark=at(1, 1),
            level=Level.EMERGENCY,
            question="Is the foot cold, pale or blue?",
            line="My foot is cold, pale or blue",
            why="The blood flow may be blocked.",
            do=("Call an ambulance.",),
            do_not=("Do not wait.",),
            take_back_after=timedelta(hours=24),
            instead=said("{why}\n\nCall {emergency_number} now.", at(9, 12)),
        ),
        "no_steps": RedFlag(
            id="no_steps",
            mark=at(13, 1),
            level=Level.URGENT,
            question="Can you take four steps?",
            flagged_by="no",
            line="I cannot take four steps",
            why="It may be broken.",
            do=("Get seen today.",),
            do_not=(),
            only_when=FactIs("start", frozenset({"twist", "fall"})),
            raised_when=(
                FactBetween("pain", 9, None),
                AllOf((FactIs("worse", frozenset({"stairs", "lifting"})), Not(FlagRaised("cold_foot")))),
            ),
            raises=(Raise(FlagRaised("cold_foot"), Level.EMERGENCY, at(25, 11)),),
            forbids=frozenset({"home_care"}),
            gives=("ice",),
            heard_as=("cant put weight on it",),
            not_heard_as=("I can walk on it fine",),
            source=Source(("S36",), ("OTTAWA",), None, date(2027, 6, 30)),
        ),
    }


def because(words: str, line: int, column: int) -> tuple[Part, ...]:
    return (Part(words, Mark("causes.yaml", line, column)),)


def test_causes_and_screens_become_their_records(ankle: Dialogue) -> None:
    assert ankle.causes == CauseTable(
        (
            Cause(
                id="sprain",
                mark=Mark("causes.yaml", 5, 3),
                label="A sprain",
                need=AllOf(
                    (
                        FactIs("start", frozenset({"twist"})),
                        AllOf((FactKnown("worse", True), Not(FactEmpty("worse")))),
                    )
                ),
                points_for=(
                    Reason(FactIs("where", frozenset({"inner", "outer"})), 2, because("it hurts at one side", 9, 61)),
                ),
                points_against=(Reason(FactBetween("days", 30, None), 1, because("it has been long", 11, 55)),),
                explain="A band was stretched.",
                helps="Rest it for some days.",
                lasts="Weeks.",
                physician="It has not eased in five days.",
                always_shown=True,
            ),
        ),
        enough=3,
        within=1,
        at_most=2,
    )
    assert ankle.screens == ScreenTable(
        {
            "numb": ScreenItem(
                "numb", Mark("screens.yaml", 4, 3), "Is your skin numb?", "My skin is numb", {"ice": "no"}
            ),
            "old": ScreenItem(
                "old",
                Mark("screens.yaml", 8, 3),
                "Has it been long?",
                "It has been long",
                {"ice": "ok"},
                when=FactBetween("days", 60, None),
                only_when=FactKnown("country", True),
            ),
        },
        {"ice": ("ok", "no")},
    )


def test_places_become_their_records(ankle: Dialogue) -> None:
    assert ankle.unknown_place == Place(
        "elsewhere",
        "Somewhere else",
        Mark("places.yaml", 1, 10),
        values={"emergency_number": "your local emergency number"},
    )
    assert ankle.places == {
        "uk": Place(
            "uk",
            "United Kingdom",
            Mark("places.yaml", 3, 3),
            ("england",),
            {"emergency_number": "999", "urgent_line": "NHS 111"},
            date(2026, 11, 1),
            "nhs.uk",
        ),
        "france": Place("france", "France", Mark("places.yaml", 4, 3), values={"emergency_number": "112"}),
    }


def test_a_line_that_has_to_be_checked_is_not_there_where_nobody_did() -> None:
    places = b"""unknown: {label: Elsewhere, emergency_number: "112"}
only_when_checked: [urgent_line]
places:
  uk: {label: United Kingdom, emergency_number: "999", urgent_line: NHS 111, checked: 2026-11-01}
  us: {label: United States, emergency_number: "911", urgent_line: "811", checked: null}
"""

    dialogue = read_sources({**ankle_files(), "places.yaml": places})

    assert {name: dict(place.values) for name, place in dialogue.places.items()} == {
        "uk": {"emergency_number": "999", "urgent_line": "NHS 111"},
        "us": {"emergency_number": "911"},
    }


def test_the_contract_becomes_the_dialogue(ankle: Dialogue) -> None:
    assert (ankle.name, ankle.title, ankle.start, ankle.place_fact) == (
        "ankle",
        "A twisted ankle",
        "talk.welcome",
        "country",
    )
    assert ankle.safety == Safety(
        ("home_care", "medicine"),
        ("cold_foot", "no_steps"),
        {
            Level.SELF_CARE: frozenset({"home_care", "medicine"}),
            Level.SOON: frozenset({"home_care"}),
            Level.URGENT: frozenset(),
            Level.EMERGENCY: frozenset(),
        },
    )
    assert ankle.open_phases == {Level.URGENT: {"escalation", "after"}, Level.EMERGENCY: {"escalation"}}
    assert ankle.commands == {"menu": "talk.pain"}
    assert list(ankle.command_texts.items()) == [("start", "Start"), ("menu", "What I can do")]
    assert ankle.silence == Silence((timedelta(minutes=20), timedelta(days=1)))
    assert ankle.landings == {"talk.gone": "talk.pain"}
    assert ankle.progress == {"talk"}
    assert ankle.counts_up == {"days"}
    assert ankle.source == Source(("S1",), ("NHS-sprain",), None, date(2027, 6, 30))


def test_facts_know_their_values(ankle: Dialogue) -> None:
    mistake = ("mistake",)

    assert ankle.facts == {
        "emergency": mistake,
        "urgent": ("mistake", "plan"),
        "start": ("twist", "fall", "slowly", "cannot_walk", "not_sure"),
        "where": ("inner", "outer"),
        "worse": ("stairs", "lifting"),
        "pain": None,
        "days": None,
        "words": None,
        "country": ("uk", "france", "elsewhere"),
        "health": ("numb", "old"),
        "ice": ("ok", "no"),
        "stage": ("none", "gentle"),
        "rounds": None,
    }


def test_every_message_is_read(ankle: Dialogue) -> None:
    assert ankle.messages.keys() == MESSAGE_KEYS.keys()
    assert ankle.messages["take_back_never"].placeholders() == {"flag", "line", "time", "why"}


def test_the_tick_list_has_a_usual_none(ankle: Dialogue) -> None:
    files = ankle_files()
    files["phases/talk.yaml"] = files["phases/talk.yaml"].replace(b"    none: Nothing\n", b"")

    worse = read_sources(files).states["talk.worse"]

    assert isinstance(worse, Ask)
    assert isinstance(worse.shape, Tick)
    assert worse.shape.none_label == "None of these"


def test_the_same_fact_asked_twice_has_the_values_of_both() -> None:
    files = ankle_files()
    files["phases/later.yaml"] = (
        b"phase: later\nstates:\n  where:\n    ask: Now?\n    answers: {sole: Sole, inner: Inside}\n    then: where\n"
    )

    assert read_sources(files).facts["where"] == ("sole", "inner", "outer")


def test_none_means_either_where_it_is_an_answer_and_an_empty_list() -> None:
    files = ankle_files()
    files["phases/later.yaml"] = (
        b"phase: later\nstates:\n  worse:\n    ask: Now?\n    answers: {none: Nothing}\n"
        b"    then: [{when: {worse: none}, to: worse}]\n"
    )

    branch = read_sources(files).states["later.worse"].then[0]

    assert branch.when == AnyOf((FactIs("worse", frozenset({"none"})), FactEmpty("worse")))


def test_the_folder_and_its_files_read_the_same(ankle: Dialogue) -> None:
    assert read_dialogue(FOLDER, shown_as="") == ankle


def test_places_are_shown_with_the_name_of_the_folder() -> None:
    assert read_dialogue(FOLDER, "dialogues/ankle").states["talk.start"].mark.file == "dialogues/ankle/phases/talk.yaml"
    assert read_dialogue(FOLDER).states["talk.start"].mark.file == f"{FOLDER.as_posix()}/phases/talk.yaml"


def test_the_version_is_of_names_and_bytes(ankle: Dialogue) -> None:
    changed, rehearsed, moved = ankle_files(), ankle_files(), ankle_files()
    changed["phases/talk.yaml"] += b"\n"
    rehearsed["rehearsals/ignored.yaml"] += b"\n"
    moved["phases/speech.yaml"] = moved.pop("phases/talk.yaml")

    assert re.fullmatch("[0-9a-f]{12}", ankle.version)
    assert read_sources(rehearsed).version == ankle.version
    assert len({ankle.version, read_sources(changed).version, read_sources(moved).version}) == 3


def test_a_byte_order_mark_and_windows_line_ends_change_nothing_but_the_version(ankle: Dialogue) -> None:
    files = {path: b"\xef\xbb\xbf" + content.replace(b"\n", b"\r\n") for path, content in ankle_files().items()}

    assert read_sources(files).states == ankle.states


def test_causes_and_screens_may_be_left_out() -> None:
    files = ankle_files()
    del files["causes.yaml"], files["screens.yaml"]
    files["phases/talk.yaml"] = files["phases/talk.yaml"].replace(b"screen: numb", b"say: Hello.")

    dialogue = read_sources(files)

    assert (dialogue.causes, dialogue.screens) == (CauseTable(), ScreenTable())
    assert "health" not in dialogue.facts


def test_a_missing_folder_is_told(tmp_path: Path) -> None:
    with pytest.raises(BadDialogue) as told:
        read_dialogue(tmp_path / "nowhere", "nowhere")

    assert str(told.value) == "nowhere:1:1: there is no such folder [missing-file]"
