"""The door of the terminal: a conversation in lines, with or without a screen. Knows no dialogue and no engine rule."""

from __future__ import annotations

import asyncio
import os
import re
import sys
import threading
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import suppress
from datetime import timedelta
from typing import TextIO

from rich.columns import Columns
from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.panel import Panel
from rich.table import Table
from rich.text import Text

from bot.channels.markdown import Run, lines, plain_text, read
from bot.engine.events import ChoiceMade, CommandGiven, Event, TextReceived
from bot.engine.replies import Choice, Document, Item, Notice, Redraw, Reply, Settle
from bot.runtime.delivery import Context
from bot.storage.store import Arrival, Outcome

CHAT = 1
"""There is one person at a terminal."""
WIDEST = 88
"""Longer lines are hard to read."""
MANY = 12
"""More choices than this stand beside each other on a screen."""
LONGEST_WAIT = timedelta(days=366)
HELP = "Type a number, your own words, or a command such as /help. :wait 15 minutes moves the clock. :quit ends."
FAREWELL = "Take care."
_WAIT = re.compile(r":wait\s+(\d{1,7})\s*(second|minute|hour|day|week)s?", re.IGNORECASE)
_NUMBER = re.compile(r"\d{1,3}")
_TICK = re.compile(r"([+-])\s*(\d{1,3})")
_BULLET = re.compile(r" *(?:•|\d+[.)]) ")
_PROMPT = "\n> "
_CLEAR_LINE = "\r\x1b[K"


class _Console(Console):
    """One that does not end the program when nobody reads it any more (`kneebot chat | head`)."""

    def on_broken_pipe(self) -> None:
        self.quiet = True
        with suppress(OSError, ValueError):  # What is still to be written goes nowhere, also when Python ends.
            nowhere = os.open(os.devnull, os.O_WRONLY)
            os.dup2(nowhere, self.file.fileno())
            os.close(nowhere)


class TerminalDoor:
    """Shows replies as they come. `choices` are those of the question that is open."""

    def __init__(self, out: TextIO | None = None, *, rich: bool | None = None) -> None:
        self._console = _Console(file=out or sys.stdout, highlight=False)
        self._rich = self._console.is_terminal if rich is None else rich
        self._prompting = self._to_be_listed = False
        self.turn: int | None = None
        self.choices: tuple[Choice, ...] = ()

    @property
    def closed(self) -> bool:
        """Nobody reads what is shown any more."""
        return self._console.quiet

    async def deliver(self, chat: int, item: Item, context: Context) -> int | None:
        """Prints one item. Questions are numbered by their turn."""
        prompting, self._prompting = self._prompting, False
        if prompting:  # It came by itself, while the person was about to type.
            self._write(_CLEAR_LINE)
        shown = self._show(item)
        if prompting:
            self.prompt()
        return shown

    def _show(self, item: Item) -> int | None:
        match item:
            case Reply():
                if item.turn is not None:
                    self.list_choices()
                self._say(item.text, alarm=item.alarm)
                if item.turn is not None:
                    self._ask(item.turn, item.choices)
                return item.turn
            case Redraw():
                if item.choices != self.choices:  # else a bar has moved, which nobody wants a line of each time
                    self._ask(item.turn, item.choices)
                return item.turn
            case Settle():
                self._settle(item)
            case Document(said=True):
                self.notice(f"{item.name}: the same, as a file on Telegram")
            case Document():
                if item.caption:
                    self._say(item.caption)
                self._say(item.text if self._rich else f"({item.name})\n\n{item.text}", plain=True, title=item.name)
            case Notice():
                self.notice(item.text)
        return None

    def notice(self, text: str) -> None:
        """A passing line."""
        if self._prompting:
            self._prompting = False
            self._write("\n")
        self._print(Padding(Text(text, style="dim"), (0, 0, 0, 2)) if self._rich else f"  ({text})")

    def prompt(self) -> None:
        """The person may type now."""
        self.list_choices()
        self._prompting = True
        self._write(_PROMPT)

    def typed(self, line: str, *, echo: bool) -> None:
        """The person has typed this; `echo` when it does not stand on the screen already."""
        self.list_choices()
        self._prompting = False
        if echo:
            self._write(f"{_PROMPT}{line}\n")

    def _write(self, text: str) -> None:
        """As it is, and at once."""
        try:
            if not self.closed:
                self._console.file.write(text)
                self._console.file.flush()
        except BrokenPipeError:
            self._console.on_broken_pipe()

    def _print(self, what: RenderableType) -> None:
        if not self._rich:
            self._console.print(what, markup=False, soft_wrap=True)
        else:
            self._console.print(what, markup=False, width=min(self._console.width, WIDEST))

    def _say(self, text: str, *, alarm: bool = False, plain: bool = False, title: str = "") -> None:
        self._print("")
        if not self._rich:
            self._print(text if plain else plain_text(text))
        elif plain:
            self._print(Panel(Text(text), title=title, border_style="dim"))
        elif alarm:
            self._print(Panel(_styled(text), border_style="bold red", padding=(1, 2)))
        else:
            self._print(_styled(text))

    def _ask(self, turn: int, choices: tuple[Choice, ...]) -> None:
        """The choices are listed when the person may type: another message may belong to the question."""
        self.turn, self.choices, self._to_be_listed = turn, choices, bool(choices)

    def list_choices(self) -> None:
        """Prints the choices of the open question, once."""
        if not self._to_be_listed:
            return
        self._to_be_listed, choices = False, self.choices
        if self._counts(choices):
            line = "  " + "  ".join(choice.label for choice in choices)
            self._print(Text(line, style="cyan") if self._rich else line)
        elif self._rich:
            self._print("")
            self._print(Padding(_numbered(choices), (0, 0, 0, 2)))
        else:
            for number, choice in enumerate(choices, 1):
                self._print(f"  {number}. {choice.label}")

    def _settle(self, item: Settle) -> None:
        """Nothing is shown for a question further up: an emergency text may have come first."""
        if item.turn != self.turn:
            return
        self.turn, self.choices, self._to_be_listed = None, (), False
        if item.chosen:
            line = f"  ✓ {item.chosen}"
            self._print(Text(line, style="green") if self._rich else line)

    @staticmethod
    def _counts(choices: tuple[Choice, ...]) -> bool:
        """Whether the choices are numbers themselves, so that a number typed is the answer and not its place."""
        return sum(choice.label.isdigit() for choice in choices) > 2

    def event(self, line: str) -> Event:
        """What a line means: a command, a tap on what is offered (its number or its label), or words.

        Lines of a list are answered at once ("1 3", "stairs and sitting"); `+1` and `-1` only tick and untick.
        """
        line = line.strip()
        if line.startswith("/") and len(line) > 1:
            return CommandGiven(line[1:].split()[0].lower())
        if self.turn is not None:
            if (tick := _TICK.fullmatch(line)) and (ticked := self._lined(tick[1], int(tick[2]))) is not None:
                return ChoiceMade(self.turn, ticked)
            if (tapped := self._tapped(line)) is not None and tapped.id[:1] not in ("+", "-"):
                return ChoiceMade(self.turn, tapped.id)
        return TextReceived(line)

    def _lined(self, sign: str, number: int) -> str | None:
        """What ticks or unticks a line of a list."""
        choice = self.choices[number - 1] if 1 <= number <= len(self.choices) else None
        return f"{sign}{choice.id[1:]}" if choice is not None and choice.id[:1] in ("+", "-") else None

    def _tapped(self, line: str) -> Choice | None:
        """The choice whose number or label this is."""
        if _NUMBER.fullmatch(line) and not self._counts(self.choices) and 1 <= int(line) <= len(self.choices):
            return self.choices[int(line) - 1]
        return next((choice for choice in self.choices if line.casefold() == _bare(choice.label).casefold()), None)


def _styled(markdown: str) -> RenderableType:
    """A text for a screen: bold, italics and links; what goes on after a bullet stands below its words."""
    shown: list[RenderableType] = []
    for line in lines(read(markdown)):
        text = Text.assemble(*((run.text, _style(run)) for run in line))
        if bullet := _BULLET.match(text.plain):
            row = Table.grid()
            row.add_row(text[: bullet.end()], text[bullet.end() :])
            shown.append(row)
        else:
            shown.append(text)
    return Group(*shown)


def _style(run: Run) -> str:
    words = ("bold" * run.bold, "italic" * run.italic, f"link {run.link}" if run.link else "")
    return " ".join(word for word in words if word)


def _numbered(choices: tuple[Choice, ...]) -> RenderableType:
    """The choices with their numbers, one below the other; side by side when they are many."""
    width = len(str(len(choices)))
    if len(choices) > MANY:
        lines = (Text(f"{number:>{width}}. {choice.label}", style="cyan") for number, choice in enumerate(choices, 1))
        return Columns(lines, padding=(0, 3), equal=True, column_first=True)
    table = Table.grid(padding=(0, 1))
    for number, choice in enumerate(choices, 1):
        table.add_row(Text(f"{number:>{width}}.", style="bold cyan"), Text(choice.label, style="cyan"))
    return table


def _bare(label: str) -> str:
    return label.lstrip("☑☐ ")


async def converse(
    door: TerminalDoor,
    submit: Callable[[Arrival], Awaitable[Outcome]],
    settled: Callable[[], Awaitable[None]],
    wait: Callable[[timedelta], Awaitable[None]],
    *,
    lines: AsyncIterator[str],
    interactive: bool,
) -> None:
    """Talks until the lines end: each is one answer. `settled` returns when everything said has been shown."""

    async def hand_in(event: Event) -> None:
        outcome = await submit(Arrival(None, CHAT, event))
        await settled()
        for notice in outcome.notices:
            door.notice(notice.text)

    door.notice(HELP)
    await hand_in(CommandGiven("start"))
    if interactive:
        door.prompt()
    async for typed in lines:
        line = typed.strip()
        door.typed(line, echo=not interactive)
        if line in (":quit", ":q") or door.closed:
            break
        if waiting := _WAIT.fullmatch(line):
            await wait(min(timedelta(**{f"{waiting[2].lower()}s": int(waiting[1])}), LONGEST_WAIT))
            await settled()
        elif line.startswith(":"):
            door.notice(f"I do not know {line.split()[0]}. {HELP}")
        elif line:
            await hand_in(door.event(line))
        if interactive:
            door.prompt()
    door.list_choices()
    if interactive:
        door.notice(FAREWELL)


class TypedLines:
    """Lines of a file, such as standard input, one by one, without holding up the rest of the program.

    Made inside the event loop that reads them. `end` ends them before the file does.
    """

    def __init__(self, file: int) -> None:
        self._loop = asyncio.get_running_loop()
        self._lines: asyncio.Queue[str | None] = asyncio.Queue()
        # A daemon, and no file object: the program can end although nobody has finished the line.
        threading.Thread(target=self._read, args=(file,), name="typed lines", daemon=True).start()

    def end(self) -> None:
        """No more lines."""
        self._lines.put_nowait(None)

    async def __aiter__(self) -> AsyncIterator[str]:
        while (line := await self._lines.get()) is not None:
            yield line

    def _read(self, file: int) -> None:
        with suppress(RuntimeError):  # The loop is closed: nobody waits for lines any more.
            rest = b""
            while block := _block(file):
                *whole, rest = (rest + block).split(b"\n")
                for line in whole:
                    self._loop.call_soon_threadsafe(self._lines.put_nowait, _words(line))
            if rest:
                self._loop.call_soon_threadsafe(self._lines.put_nowait, _words(rest))
            self._loop.call_soon_threadsafe(self.end)


def _block(file: int) -> bytes:
    try:
        return os.read(file, 65536)
    except OSError:  # The terminal was closed.
        return b""


def _words(line: bytes) -> str:
    """Fit to be stored."""
    return line.decode(errors="replace").replace("\0", "")
