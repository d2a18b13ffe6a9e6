"""The door of the terminal: a conversation in lines, with or without a screen. Knows no dialogue and no engine rule."""

from __future__ import annotations

import asyncio
import re
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import timedelta
from typing import TextIO

from rich.console import Console
from rich.markdown import Markdown
from rich.panel import Panel
from rich.text import Text

from bot.engine.events import ChoiceMade, CommandGiven, Event, TextReceived
from bot.engine.replies import Choice, Document, Item, Notice, Redraw, Reply, Settle
from bot.runtime.delivery import Context
from bot.storage.store import Arrival, Outcome

CHAT = 1
"""There is one person at a terminal."""
WAIT = re.compile(r":wait\s+(\d+)\s*(second|minute|hour|day|week)s?\s*$", re.IGNORECASE)
_BOLD = re.compile(r"(\*\*|__)(.+?)\1")
_ITALIC = re.compile(r"(?<![\w*])\*(?!\s)([^*\n]+?)\*(?![\w*])")
HELP = "Type a number, your own words, or a command such as /help. :wait 15 minutes moves the clock. :quit ends."


class TerminalDoor:
    """Shows replies as they come. `choices` are those of the question that is open."""

    def __init__(self, out: TextIO | None = None, *, rich: bool | None = None) -> None:
        self._console = Console(file=out or sys.stdout, highlight=False, soft_wrap=True)
        self._rich = self._console.is_terminal if rich is None else rich
        self.turn: int | None = None
        self.choices: tuple[Choice, ...] = ()

    async def deliver(self, chat: int, item: Item, context: Context) -> int | None:
        """Prints one item. Questions are numbered by their turn."""
        match item:
            case Reply():
                self._say(item.text, alarm=item.alarm)
                if item.turn is not None:
                    self._ask(item.turn, item.choices)
                return item.turn
            case Redraw():
                self._ask(item.turn, item.choices)
                return item.turn
            case Settle():
                if item.chosen and self._rich:
                    self._console.print(Text(f"  ✓ {item.chosen}", style="green"))
            case Document():
                self._say(f"({item.name})\n\n{item.text}" if not self._rich else item.text, plain=True)
            case Notice():
                self.notice(item.text)
        return None

    def notice(self, text: str) -> None:
        """A passing line."""
        self._console.print(Text(f"  {text}", style="dim") if self._rich else f"  ({text})")

    def _say(self, text: str, *, alarm: bool = False, plain: bool = False) -> None:
        self._console.print()
        if not self._rich:
            self._console.print(text if plain else plain_words(text), markup=False)
        elif plain:
            self._console.print(Panel(text, style="dim"))
        elif alarm:
            self._console.print(Panel(Markdown(text), border_style="bold red"))
        else:
            self._console.print(Markdown(text.replace("\n", "  \n")))

    def _ask(self, turn: int, choices: tuple[Choice, ...]) -> None:
        self.turn, self.choices = turn, choices
        if self._counts(choices):
            self._console.print(Text("  " + "  ".join(choice.label for choice in choices), style="cyan"))
            return
        for number, choice in enumerate(choices, 1):
            self._console.print(Text(f"  {number}. {choice.label}", style="cyan" if self._rich else ""))

    @staticmethod
    def _counts(choices: tuple[Choice, ...]) -> bool:
        """Whether the choices are numbers themselves, so that a number typed is the answer and not its place."""
        return sum(choice.label.isdigit() for choice in choices) > 2

    def event(self, line: str) -> Event:
        """What a line means: a command, a tap on what is offered (its number or its label), or words."""
        line = line.strip()
        if line.startswith("/") and len(line) > 1:
            return CommandGiven(line[1:].split()[0].lower())
        if self.turn is not None and (tapped := self._tapped(line)) is not None and tapped.id[:1] not in ("+", "-"):
            return ChoiceMade(self.turn, tapped.id)
        return TextReceived(line)  # lines of a list are answered at once: "1 3", "stairs and sitting"

    def _tapped(self, line: str) -> Choice | None:
        """The choice whose number or label this is."""
        if line.isdigit() and not self._counts(self.choices) and 1 <= int(line) <= len(self.choices):
            return self.choices[int(line) - 1]
        return next((choice for choice in self.choices if line.casefold() == _bare(choice.label).casefold()), None)


def plain_words(markdown: str) -> str:
    """The small Markdown of texts without its marks."""
    return _ITALIC.sub(r"\1", _BOLD.sub(r"\2", markdown))


def _bare(label: str) -> str:
    return label.lstrip("☑☐ ")


async def converse(
    door: TerminalDoor,
    submit: Callable[[Arrival], Awaitable[Outcome]],
    settled: Callable[[], Awaitable[None]],
    wait: Callable[[timedelta], Awaitable[None]],
    *,
    lines: AsyncIterator[str],
    echo: bool,
) -> None:
    """Talks until the lines end: each is one answer. `settled` returns when everything said has been shown."""

    async def hand_in(event: Event) -> None:
        outcome = await submit(Arrival(None, CHAT, event))
        await settled()
        for notice in outcome.notices:
            door.notice(notice.text)

    door.notice(HELP)
    await hand_in(CommandGiven("start"))
    async for line in lines:
        if echo:
            sys.stdout.write(f"\n> {line.strip()}\n")
        if not line.strip():
            continue
        if line.strip() in (":quit", ":q"):
            return
        if waiting := WAIT.match(line.strip()):
            await wait(timedelta(**{f"{waiting[2].lower()}s": int(waiting[1])}))
            await settled()
        else:
            await hand_in(door.event(line))
            sys.stdout.flush()


async def typed_lines(prompt: str) -> AsyncIterator[str]:
    """Lines from standard input, one by one, without holding up the rest of the program."""
    while True:
        if prompt:
            sys.stdout.write(prompt)
            sys.stdout.flush()
        line = await asyncio.to_thread(sys.stdin.readline)
        if not line:
            return
        yield line
