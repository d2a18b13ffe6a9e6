"""Rehearsals: what a file may hold, how one is played, and that a wrong one fails with the chat and the place."""

from __future__ import annotations

import pytest

from bot.authoring.moves import AsyncDoor, Choose, Door, Heard, Move, NotOffered, Start, Type, plain
from bot.authoring.rehearsal import (
    Do,
    Rehearsal,
    Result,
    read_rehearsal_files,
    rehearse,
    rehearse_async,
)
from bot.authoring.world import Beginnings, EngineDoor, WatchedScript, World
from bot.dialogue.model import Dialogue
from bot.dialogue.problems import BadDialogue
from bot.engine import conversation
from tests.authoring.small import small_dialogue

SCREENED = """\
title: Screened
steps:
  - choose: Skip
  - type: "30"
  - choose: A twist
  - type: "2"
  - choose: None of these
  - choose: "Yes"
  - choose: "No"
"""


@pytest.fixture(scope="module")
def dialogue() -> Dialogue:
    return small_dialogue()


@pytest.fixture(scope="module")
def script(dialogue: Dialogue) -> WatchedScript:
    return WatchedScript(dialogue)


def read(dialogue: Dialogue, steps: str, head: str = "title: A talk\nsteps:\n") -> Rehearsal:
    lines = "".join(f"  {line}\n" for line in steps.strip().splitlines())
    files = {"r/talk.yaml": (head + lines).encode(), "r/screened.yaml": SCREENED.encode()}
    return next(one for one in read_rehearsal_files(files, dialogue) if one.name == "talk")


def play(script: WatchedScript, steps: str, head: str = "title: A talk\nafter: screened\nsteps:\n") -> Result:
    return rehearse(read(script.dialogue, steps, head), EngineDoor(World(script)))


GOOD = """
- expect: what did you DO?
- expect_choices: [Typing, Tennis, Something else, None of these]
- choose: [Typing, Tennis]
- expect: [could fit with **A strain**, "because you typed"]
- expect_not: [You have, diagnosis]
- choose: next
- choose: [Asthma]
- expect: what I think of tablets
- expect_level: self_care
- expect_flags: []
- expect_state: care.moves
- command: plan
- expect: Be kind
- choose: Train
- choose: Now
- expect: Squeeze
- wait: 30 seconds
- expect_state: menu.main
- wait: 1 day
- expect: Hello again
- choose: Better
- send: photo
- expect: I can only read words
- type: my hand has gone cold and white
- expect: Call your local emergency number
- expect_level: emergency
- expect_flags: cold_hand
- expect_state: escalation.emergency
"""


def test_a_talk_that_goes_as_written_passes(script: WatchedScript) -> None:
    result = play(script, GOOD)
    assert result.passed, result.story()
    assert result.skipped == 0


@pytest.mark.parametrize(
    ("steps", "expected", "found"),
    [
        ("- expect: Rest it", "“Rest it” to be said", "it was not said"),
        ("- expect: [What did you do, Rest it, Sleep]", "“Rest it” and “Sleep” to be said", "it was not said"),
        ("- expect_not: what did", "“what did” not to be said", "it was said"),
        ("- expect_level: soon", "the level soon", "it is self_care"),
        ("- expect_state: care.rest", "the state care.rest", "it is care.activity"),
        ("- expect_flags: [no_grip]", "the red flags no_grip", "none is raised"),
        ("- expect_choices: [Typing]", "on offer is “Typing”", "on offer is “Typing”, “Tennis”, “Something"),
        ("- choose: Juggling", "“Juggling” to be on offer", "on offer is “Typing”, “Tennis”"),
        ("- choose: [Typing, Juggling]", "“Juggling” to be on offer", "on offer is “Typing”, “Tennis”, “Something"),
        ("- wait: 1 minute\n- expect: hello", "“hello” to be said", "nothing was said"),
        ("- type: my hand is numb\n- choose: Yes\n- expect_flags: []", "the red flags (none)", "raised are numb_hand"),
    ],
)
def test_a_wrong_expectation_fails_with_the_chat_and_the_place(
    script: WatchedScript, steps: str, expected: str, found: str
) -> None:
    result = play(script, steps)
    assert result.failure is not None
    assert result.failure.expected == expected
    assert result.failure.found.startswith(found)
    assert (result.failure.mark.file, result.failure.mark.line) == ("r/talk.yaml", 3 + steps.count("\n") + 1)
    story = result.story()
    assert "  > [Yes]" in story
    assert "What did you do?" in story
    assert f"{result.failure.mark}: expected {expected}" in story


def test_a_failure_in_what_it_goes_on_from_is_told_at_that_file(script: WatchedScript) -> None:
    files = {
        "r/base.yaml": b"title: Base\nsteps:\n  - expect: nonsense\n",
        "r/talk.yaml": b"title: Talk\nafter: base\nsteps:\n  - choose: Skip\n",
    }
    talk = read_rehearsal_files(files, script.dialogue)[1]
    result = rehearse(talk, EngineDoor(World(script)))
    assert result.failure is not None
    assert str(result.failure.mark) == "r/base.yaml:3:5"


def test_timers_come_due_in_order_and_each_at_its_time(script: WatchedScript) -> None:
    steps = "- choose: [Typing]\n- choose: Go on\n- choose: None of these\n- choose: Now\n"
    assert play(script, steps + "- wait: 20 seconds\n- expect_state: care.hold.3").passed
    late = play(script, steps + "- away: 10 minutes\n- expect_state: menu.main\n- expect_not: Squeeze")
    assert late.passed, late.story()


def test_a_rehearsal_is_played_the_same_with_shared_beginnings(script: WatchedScript) -> None:
    head = "title: A talk\nafter: screened\nsteps:\n"
    beginnings = Beginnings(script)
    first = rehearse(read(script.dialogue, GOOD, head), beginnings.door())
    count = len(beginnings.played)
    again = rehearse(read(script.dialogue, GOOD, head), beginnings.door())
    assert first == again == play(script, GOOD)
    assert len(beginnings.played) == count
    other = rehearse(read(script.dialogue, "- choose: [Tennis]\n- expect: A sprain", head), beginnings.door())
    assert other.passed, other.story()


def test_what_is_not_kept_in_json_is_found(script: WatchedScript, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(conversation, "_LISTS", tuple(name for name in conversation._LISTS if name != "history"))
    result = play(script, "- choose: Skip", head="title: A talk\nsteps:\n")
    assert result.failure is not None
    assert result.failure.found == "NotKept: not kept as it was: history"


class Blind:
    """The engine's door with the inside taken away, as a chat in Telegram has it."""

    def __init__(self, script: WatchedScript) -> None:
        self.door: Door = EngineDoor(World(script))

    def act(self, move: Move) -> Heard:
        heard = self.door.act(move)
        return Heard(heard.said, heard.offered)


class Slow:
    """A door that waits for a network."""

    def __init__(self, script: WatchedScript) -> None:
        self.door = EngineDoor(World(script))

    async def act(self, move: Move) -> Heard:
        return self.door.act(move)


def test_through_other_doors_the_inside_is_not_looked_at(script: WatchedScript) -> None:
    result = rehearse(read(script.dialogue, "- expect_level: emergency\n- expect: What happened"), Blind(script))
    assert result.passed
    assert result.skipped == 1
    assert not rehearse(read(script.dialogue, "- expect: What else happened"), Blind(script)).passed


async def test_through_a_door_that_waits_it_goes_the_same(script: WatchedScript) -> None:
    door: AsyncDoor = Slow(script)
    head = "title: A talk\nafter: screened\nsteps:\n"
    good = await rehearse_async(read(script.dialogue, GOOD, head), door)
    assert good == play(script, GOOD)
    bad = await rehearse_async(read(script.dialogue, "- choose: Juggling", head), Slow(script))
    assert bad == play(script, "- choose: Juggling")
    assert not bad.passed


def test_the_engine_door_names_what_is_on_offer(script: WatchedScript) -> None:
    door = EngineDoor(World(script))
    door.act(Start())
    with pytest.raises(NotOffered) as caught:
        door.act(Choose(("Later",)))
    assert caught.value.offered == ("Skip",)
    assert door.act(Type("it hurts")).said == ("How old are you?",)


def test_words_are_compared_without_marks_and_blanks() -> None:
    assert plain("**Do  this:**\n- *Sit* up.\n") == plain("do this: sit up.")
    assert plain("• It’s") == plain("- it's")


# What a file may hold


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        ("steps:\n  - choose: a\n", "r/talk.yaml:1:1: a rehearsal needs `title` [missing-key]"),
        ("title: A\n", "r/talk.yaml:1:1: a rehearsal needs `steps` [missing-key]"),
        ("title: A\nsteps: []\n", "r/talk.yaml:2:8: the list is empty [empty-list]"),
        (
            "title: A\nsteps:\n  - chose: Go on\n",
            'r/talk.yaml:3:5: a step has no key "chose"; did you mean "choose"? [unknown-key]',
        ),
        (
            "title: A\nsteps:\n  - {choose: a, expect: b}\n",
            "r/talk.yaml:3:5: choose and expect stand in one step; write a step for each [bad-step]",
        ),
        (
            "title: A\nsteps:\n  - {choose: a, caption: b}\n",
            "r/talk.yaml:3:5: `caption` goes only with `send` [bad-step]",
        ),
        (
            "title: A\nsteps:\n  - wait: a while\n",
            'r/talk.yaml:3:11: "a while" is not a length of time; write it as "10 seconds", "15 minutes", "2 hours", '
            '"3 days" or "1 week", at most 366 days [bad-duration]',
        ),
        (
            "title: A\nsteps:\n  - expect_level: urgnt\n",
            'r/talk.yaml:3:19: no level is called "urgnt"; did you mean "urgent"? [unknown-level]',
        ),
        (
            "title: A\nsteps:\n  - expect_state: escalation.urgnt\n",
            'r/talk.yaml:3:19: no state is called "escalation.urgnt"; '
            'did you mean "escalation.urgent"? [unknown-state]',
        ),
        (
            "title: A\nsteps:\n  - expect_flags: [no_gripp]\n",
            'r/talk.yaml:3:20: no red flag is called "no_gripp"; did you mean "no_grip"? [unknown-flag]',
        ),
        (
            "title: A\nsteps:\n  - send: foto\n",
            'r/talk.yaml:3:11: no kind of message is called "foto"; one of these is known: photo, voice, sticker, '
            "edit, forward, other [unknown-kind]",
        ),
        (
            "title: A\nafter: screend\nsteps:\n  - choose: a\n",
            'r/talk.yaml:2:8: no rehearsal is called "screend"; did you mean "screened"? [unknown-rehearsal]',
        ),
        (
            "title: A\nafter: talk\nsteps:\n  - choose: a\n",
            "r/talk.yaml:1:1: talk → talk goes round in a circle [circle]",
        ),
        ("title: A\nsteps: Go on\n", 'r/talk.yaml:2:8: a list is expected here, not "Go on" [wrong-type]'),
        (
            "title: A\ntitle: B\nsteps:\n  - choose: a\n",
            'r/talk.yaml:2:1: "title" was given before, at line 1 [duplicate-key]',
        ),
        ("", "r/talk.yaml:1:1: the file is empty [empty-file]"),
    ],
)
def test_mistakes_of_shape_are_told_with_their_place(dialogue: Dialogue, content: str, problem: str) -> None:
    files = {"r/talk.yaml": content.encode(), "r/screened.yaml": SCREENED.encode()}
    with pytest.raises(BadDialogue) as caught:
        read_rehearsal_files(files, dialogue)
    assert [str(one) for one in caught.value.problems] == [problem]


def test_all_mistakes_of_all_files_are_told_at_once(dialogue: Dialogue) -> None:
    files = {
        "r/a.yaml": b"title: A\nsteps:\n  - chose: x\n  - expect_level: bad\n",
        "r/b/a.yaml": b"title: A\nsteps:\n  - choose: x\n",
        "r/c.yaml": b"title: A\nsteps:\n  - choose: \xff\n",
    }
    files["r/d/e.yaml"] = files["r/e.yaml"] = b"title: E\nsteps:\n  - choose: x\n"
    with pytest.raises(BadDialogue) as caught:
        read_rehearsal_files(files, dialogue)
    assert [problem.code for problem in caught.value.problems] == [
        "unknown-key", "unknown-level", "not-utf8", "duplicate-name",
    ]  # fmt: skip


def test_choices_are_words_whatever_yaml_makes_of_them(dialogue: Dialogue) -> None:
    steps = read(dialogue, "- choose: 5\n- choose: [yes, 1]\n- type: 34\n- command: /menu").steps
    moves = [step.move for step in steps if isinstance(step, Do)]
    assert moves[:3] == [Choose(("5",)), Choose(("yes", "1"), several=True), Type("34")]
