"""The moves of a rehearsal through `kneebot chat`, line by line, as a script would."""

from __future__ import annotations

import os
import re
import select
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

from bot.authoring.moves import (
    Choose,
    Command,
    Heard,
    Move,
    NotOffered,
    Start,
    Type,
    Wait,
    find_offer,
    plain,
    without_box,
)
from tests.doors.kneebot import COMMAND, PATIENCE, environment

_OPTION = re.compile(r"^ +(\d+)\. (.*)$")
_SCALE = re.compile(r"^  \S+(  \S+)+$")
_NOTICE = re.compile(r"^  \((.*?)\)$", re.MULTILINE | re.DOTALL)
_FILE = re.compile(r"^\([\w.-]+\)$")
_SAID_BEFORE = re.compile(r"^[\w.-]+: the same, as a file")
_TAKEN = "  ✓ "


@contextmanager
def chatting(folder: Path, *arguments: str, **settings: str) -> Iterator[Chat]:
    """`kneebot chat` with both ends in hand."""
    with (
        (folder / "errors").open("ab") as errors,
        subprocess.Popen(
            [*COMMAND, "chat", *arguments],
            env=environment(**settings),
            cwd=folder,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=errors,
        ) as process,
    ):
        try:
            yield Chat(process)
        finally:
            process.kill()


class Chat:
    """The process, asked line by line. An empty line changes nothing, and its echo says that all before it is done."""

    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        assert process.stdin
        assert process.stdout
        self.process = process
        self._in, self._out = process.stdin.fileno(), process.stdout.fileno()
        self._unread = b""
        self.greeting = self.answer(None)

    def answer(self, line: str | None) -> str:
        """What is printed after this line (None: before any)."""
        os.write(self._in, (f"{line}\n\n" if line is not None else "\n").encode())
        printed = self._until(b"\n> \n")
        if line is not None:
            echo, _, printed = printed.removeprefix("\n> ").partition("\n")
            assert echo == line.strip()
        return printed

    def end(self) -> int:
        """No more lines; the exit status."""
        os.close(self._in)
        return self.process.wait(30)

    def _until(self, mark: bytes) -> str:
        end = time.monotonic() + PATIENCE
        while mark not in self._unread:
            ready, _, _ = select.select([self._out], [], [], max(0.0, end - time.monotonic()))
            block = os.read(self._out, 65536) if ready else b""
            assert block, f"it stopped in: {self._unread.decode(errors='replace')[-500:]}"
            self._unread += block
        printed, self._unread = self._unread.split(mark, 1)
        return printed.decode()


class Pipe:
    """The door of the terminal. One person after the other: each begins with /start."""

    def __init__(self, chat: Chat) -> None:
        self._chat = chat
        self._offered: list[str] = []
        self._scale = False
        self._said: list[str] = []

    def act(self, move: Move) -> Heard:
        """Does it and tells what came back. Raises NotOffered when there is no such option."""
        self._said = []
        match move:
            case Start():
                self._enter("/start")
            case Type(words=words):
                self._enter(" ".join(words.split()))
            case Command(name=name):
                self._enter(f"/{name}")
            case Wait(span=span):
                self._enter(f":wait {span // timedelta(seconds=1)} seconds")
            case Choose():
                self._choose(move)
            case _:
                raise NotImplementedError(move)
        return Heard(tuple(self._said), tuple(map(without_box, self._offered)))

    def _choose(self, move: Choose) -> None:
        for option in move.options:
            label = find_offer(option, [(label, label) for label in self._offered])
            if label is None:
                raise NotOffered(option, [without_box(label) for label in self._offered], self._said)
            number = self._offered.index(label) + 1
            sign = {"☐": "+", "☑": "-"}.get(label[0], "")
            self._enter(label if self._scale else f"{sign}{number}")
        done = next((number for number, label in enumerate(self._offered, 1) if plain(label) == "done"), None)
        if move.several and done is not None:
            self._enter(str(done))

    def _enter(self, line: str) -> None:
        said, offered, scale = parted(self._chat.answer(line))
        self._said.append(said)
        if offered is not None:
            self._offered, self._scale = offered, scale


def parted(printed: str) -> tuple[str, list[str] | None, bool]:
    """Words, what is on offer now (None: what was), and whether that is a scale of numbers."""
    said: list[str] = []
    offered: list[str] | None = None
    scale = False
    for line in _NOTICE.sub(r"\1", printed).split("\n"):
        if line.startswith(_TAKEN):
            offered = []
        elif option := _OPTION.match(line):
            offered = [*(offered or []), option[2]] if option[1] != "1" else [option[2]]
            scale = False
        elif _SCALE.match(line):
            offered, scale = line.split("  ")[1:], True
        elif not (_FILE.match(line) or _SAID_BEFORE.match(line)):
            said.append(line)
    return "\n".join(said), offered, scale
