"""`kneebot chat` with any input, with and without a screen: it is never without an answer, and ends when it is told to."""

from __future__ import annotations

import io
import os
import select
import signal
import subprocess
import sys
import time

import pytest

from bot.channels.terminal import TerminalDoor
from bot.engine.events import ChoiceMade, CommandGiven, Event, TextReceived
from bot.engine.replies import Choice, Document, Item, Notice, Redraw, Reply, Settle
from bot.runtime.delivery import Context
from tests.doors.kneebot import COMMAND, PATIENCE, environment

LIST = (Choice("+a", "☐ Stairs"), Choice("-b", "☑ Sitting"), Choice("done", "Done"))
YES_NO = (Choice("yes", "Yes"), Choice("no", "No"))
SCALE = tuple(Choice(str(number), str(number)) for number in range(11))

ODD_LINES = (
    b"", b"   ", b"\t", b"1" * 5000, b"9" * 400, b"my knee " * 20_000, b"\xff\xfe\x80", b"\0", "🙂🦵".encode(),
    "\u202eknee\u200b".encode(), "٣".encode(), "²".encode(), b"-1", b"+1", b"+99", b"/", b"//", b"/ back", b"/juggle",
    b":", b":wait", b":wait 999999999 weeks", b":wait 5 minutes", b"<b>*[x](y)`", b"\\", b"yes\rno", b"/start " * 1000,
)  # fmt: skip


def talk(lines: bytes, **settings: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [*COMMAND, "chat"],
        input=lines,
        env=environment(**settings),
        capture_output=True,
        timeout=PATIENCE,
        check=False,
    )


def test_odd_lines_are_no_end_and_no_traceback() -> None:
    ended = talk(b"\n".join([*ODD_LINES, b"my chest hurts when I breathe in"]))

    said = ended.stdout.decode()
    assert (ended.returncode, ended.stderr) == (0, b"")
    assert said.count("\n> ") == len(ODD_LINES) + 1
    assert "This may be an emergency." in said.rpartition("\n> my chest")[2]


def test_whoever_types_nothing_is_greeted() -> None:
    ended = talk(b"")

    assert (ended.returncode, ended.stderr) == (0, b"")
    assert "Shall we go on?" in ended.stdout.decode()


def test_letters_that_cannot_be_shown_silence_nothing() -> None:
    ended = talk(b"1\nuk\nmy chest hurts when I breathe in\n", PYTHONIOENCODING="ascii")

    assert (ended.returncode, ended.stderr) == (0, b"")
    assert b"Call 999 or 112 now." in ended.stdout


def test_whoever_stops_reading_ends_it() -> None:
    with subprocess.Popen(
        [*COMMAND, "chat"], env=environment(), stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdin
        assert process.stdout
        assert process.stderr
        process.stdout.readline()
        process.stdout.close()
        process.stdin.write(b"1\nuk\n")
        process.stdin.close()
        assert (process.wait(PATIENCE), process.stderr.read()) == (0, b"")


@pytest.mark.skipif(sys.platform == "win32", reason="there is no pseudo-terminal")
@pytest.mark.parametrize("end", [b"\x03", b"\x04"], ids=["ctrl-c", "ctrl-d"])
def test_at_a_screen_it_says_farewell(end: bytes) -> None:
    import pty

    pid, screen = pty.fork()
    if pid == 0:
        os.execve(sys.executable, [*COMMAND, "chat"], environment(TERM="xterm"))
    try:
        shown = until(screen, "> ")
        os.write(screen, b"1\n")
        shown += until(screen, "> ")
        os.write(screen, end)
        shown += until(screen, "Take care.")
        _, status = os.waitpid(pid, 0)
    except BaseException:
        os.kill(pid, signal.SIGKILL)
        os.waitpid(pid, 0)
        raise
    finally:
        os.close(screen)
    assert os.waitstatus_to_exitcode(status) == 0
    assert "✓ Go on" in shown
    assert "Traceback" not in shown


def until(screen: int, words: str) -> str:
    """What is shown, up to these words."""
    shown, end = b"", time.monotonic() + PATIENCE
    while words.encode() not in shown:
        ready, _, _ = select.select([screen], [], [], max(0.0, end - time.monotonic()))
        assert ready, f"not shown: {words!r}, but {shown!r}"
        shown += os.read(screen, 65536)
    return shown.decode()


async def shown(*items: Item, rich: bool) -> str:
    """What stands on the screen, or in the pipe, after these; but for messages, each comes when the person may type."""
    out = io.StringIO()
    door = TerminalDoor(out, rich=rich)
    for item in items:
        if not isinstance(item, Reply):
            door.list_choices()
        await door.deliver(1, item, Context())
    door.list_choices()
    return out.getvalue()


@pytest.mark.parametrize("rich", [True, False], ids=["screen", "pipe"])
@pytest.mark.parametrize(
    ("markdown", "words"),
    [
        ("**Rest** *now*", ["Rest now"]),
        ("3 \\* 4 <b> [a week]", ["3 * 4 <b> [a week]"]),
        ("Do:\n- rest\n- ice", ["Do:", "• rest", "• ice"]),
        ("1. rest\n2. ice", ["1. rest", "2. ice"]),
        ("one\ntwo\n\nthree", ["one", "two", "", "three"]),
        ("snake_case `code`", ["snake_case `code`"]),
    ],
)
async def test_texts_are_shown_without_marks_and_nothing_is_lost(markdown: str, words: list[str], rich: bool) -> None:
    assert [line.rstrip() for line in (await shown(Reply(markdown), rich=rich)).splitlines()] == ["", *words]


@pytest.mark.parametrize("rich", [True, False], ids=["screen", "pipe"])
async def test_choices_have_numbers_and_what_was_chosen_is_shown(rich: bool) -> None:
    seen = await shown(Reply("Is it hot?", YES_NO, turn=1), Settle(1, "Is it hot?", "Yes"), rich=rich)

    assert [line.strip() for line in seen.splitlines() if line.strip()] == ["Is it hot?", "1. Yes", "2. No", "✓ Yes"]


@pytest.mark.parametrize("rich", [True, False], ids=["screen", "pipe"])
async def test_choices_stand_last_below_a_message_that_belongs_to_the_question(rich: bool) -> None:
    seen = await shown(Reply("Is it hot?", YES_NO, turn=1), Reply("Feel it with your hand."), rich=rich)

    lines = [line.strip() for line in seen.splitlines() if line.strip()]
    assert lines == ["Is it hot?", "Feel it with your hand.", "1. Yes", "2. No"]


@pytest.mark.parametrize("rich", [True, False], ids=["screen", "pipe"])
async def test_many_choices_all_have_their_numbers(rich: bool) -> None:
    seen = await shown(Reply("Where?", tuple(Choice(f"c{n}", f"Land {n}") for n in range(30)), turn=1), rich=rich)

    assert all(f"{n + 1}. Land {n}" in seen for n in range(30))


@pytest.mark.parametrize("rich", [True, False], ids=["screen", "pipe"])
async def test_an_emergency_and_a_file_are_shown_whole(rich: bool) -> None:
    page = Document("page.txt", "text/plain", "Told:\n- *nothing*", "Your page.")
    seen = await shown(Reply("Call **112** now.", alarm=True), page, Notice("No longer open."), rich=rich)

    assert all(words in seen for words in ("Call 112 now.", "Your page.", "- *nothing*", "page.txt", "No longer open."))


@pytest.mark.parametrize(
    ("choices", "line", "event"),
    [
        (YES_NO, "1", ChoiceMade(3, "yes")),
        (YES_NO, " no ", ChoiceMade(3, "no")),
        (YES_NO, "NO", ChoiceMade(3, "no")),
        (YES_NO, "3", TextReceived("3")),
        (YES_NO, "0", TextReceived("0")),
        (YES_NO, "nope", TextReceived("nope")),
        (YES_NO, "/back", CommandGiven("back")),
        (YES_NO, "/Back now", CommandGiven("back")),
        (LIST, "+1", ChoiceMade(3, "+a")),
        (LIST, "-2", ChoiceMade(3, "-b")),
        (LIST, "+2", ChoiceMade(3, "+b")),
        (LIST, "1", TextReceived("1")),
        (LIST, "1 2", TextReceived("1 2")),
        (LIST, "3", ChoiceMade(3, "done")),
        (SCALE, "10", ChoiceMade(3, "10")),
        (SCALE, "0", ChoiceMade(3, "0")),
        (SCALE, "11", TextReceived("11")),
    ],
)
async def test_a_line_is_a_choice_a_command_or_words(choices: tuple[Choice, ...], line: str, event: Event) -> None:
    door = TerminalDoor(io.StringIO(), rich=False)
    await door.deliver(1, Reply("How is it?", choices, turn=3), Context())

    assert door.event(line) == event


async def test_a_file_that_says_what_was_said_is_only_named() -> None:
    seen = await shown(
        Reply("**Told:** 3 days"), Document("page.txt", "text/plain", "Told: 3 days", said=True), rich=False
    )

    assert seen.count("3 days") == 1
    assert "page.txt" in seen


async def test_ticks_are_shown_at_once_and_a_bar_that_moves_is_not() -> None:
    asked = Reply("Which?", LIST, turn=1)
    ticked = (Choice("-a", "☑ Stairs"), *LIST[1:])

    assert "☑ Stairs" in await shown(asked, Redraw(1, "Which?", ticked), rich=False)
    assert await shown(asked, Redraw(1, "Which? ▓▓░", LIST), rich=False) == await shown(asked, rich=False)


async def test_what_was_chosen_is_not_shown_below_an_emergency_text_that_came_first() -> None:
    alarm = Reply("Call 112 now.", YES_NO, turn=2, alarm=True)
    seen = await shown(Reply("Hot?", YES_NO, turn=1), alarm, Settle(1, "Hot?", "Yes"), rich=False)

    assert "✓" not in seen


async def test_a_question_that_is_over_has_no_choices() -> None:
    door = TerminalDoor(io.StringIO(), rich=False)
    for item in (Reply("Hot?", YES_NO, turn=3), Redraw(3, "Hot?", YES_NO), Settle(3, "Hot?")):
        await door.deliver(1, item, Context())

    assert door.event("1") == TextReceived("1")
