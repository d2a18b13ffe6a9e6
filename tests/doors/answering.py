"""People who answer on Telegram while the bot is killed again and again, and what must be true of it afterwards.

Each plays one conversation of the shipped dialogue. The engine beside them says what has to be asked, kept and said.
"""

from __future__ import annotations

import asyncio
import json
from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial
from itertools import takewhile
from random import Random
from typing import Any

from bot.authoring.moves import Choose, Command, Move, Start, Type, Wait, find_offer
from bot.authoring.rehearsal import Do, Rehearsal
from bot.authoring.world import EngineDoor, WatchedScript, World
from bot.channels.telegram.formatting import pieces
from bot.engine.asking import DONE
from bot.engine.conversation import Conversation, from_json
from bot.storage.store import Store
from tests.doors.kneebot import PATIENCE
from tests.emulator import Person, eventually
from tests.gate import Button, Gate, Message


def moves_of(rehearsal: Rehearsal) -> list[Move]:
    """What the person does in it, as long as nobody waits."""
    moves = [step.move for step in rehearsal.steps if isinstance(step, Do)]
    return moves[: next((at for at, move in enumerate(moves) if isinstance(move, Wait)), len(moves))]


@dataclass
class Answering:
    """One person in their conversation, and the engine's."""

    person: Person
    moves: Sequence[Move]
    world: World
    random: Random
    slowness: float = 0.1
    """Seconds that an answer may take."""
    leaves: Callable[[], bool] = lambda: False
    """Whether they say no more."""
    said: list[str] = field(default_factory=list)
    """All that the engine said, as messages."""

    @classmethod
    def through(cls, person: Person, rehearsal: Rehearsal, script: WatchedScript, random: Random) -> Answering:
        """Somebody who does what the person in this rehearsal does."""
        return cls(person, moves_of(rehearsal), World(script), random)

    async def talk(self) -> None:
        """From /start to the last answer, each a moment after its question is there."""
        await self.person.say("/start")
        self._keep(EngineDoor(self.world).act(Start()).said)
        await self.go_on()

    async def go_on(self) -> None:
        """The answers, from where the conversation stands."""
        engine = EngineDoor(self.world)
        for move in takewhile(lambda _: not self.leaves(), self.moves):
            match move:
                case Type(words=words) | Command(name=words):
                    await self.ends()
                    await asyncio.sleep(self.random.uniform(0, self.slowness))
                    await self.person.say(f"/{words}" if isinstance(move, Command) else words)
                case Choose():
                    await self._choose(move)
                case _:
                    raise NotImplementedError(move)
            self._keep(engine.act(move).said)
        await self.ends()

    async def _choose(self, move: Choose) -> None:
        # The engine is asked which choices these are before it makes them.
        question = self.world.question()
        assert question
        ids = [
            find_offer(option, [(choice.id, choice.label) for choice in question.choices]) for option in move.options
        ]
        if move.several:
            ids.append(DONE)
        for id_ in ids:
            button = await eventually(partial(self._button, id_), PATIENCE)
            await asyncio.sleep(self.random.uniform(0, self.slowness))
            message = self._asked()
            assert message
            await self.person.tap(message.id, button.data)

    async def ends(self) -> None:
        """What was asked last stands there, if anything."""
        if self.world.question() is not None:
            await eventually(self._asked, PATIENCE)

    def _keep(self, said: Sequence[str]) -> None:
        self.said += [piece.plain for text in said for piece in pieces(text)]

    @property
    def conversation(self) -> Conversation:
        assert self.world.conversation
        return self.world.conversation

    def _asked(self) -> Message | None:
        """The message with the question that is open now, as the engine knows."""
        mark = f"{self.conversation.turn}:"
        mine = [m for m in self.person.messages if m.rows and m.buttons[0].data.startswith(mark)]
        return mine[-1] if mine else None

    def _button(self, id_: str | None) -> Button | None:
        message = self._asked()
        return next((one for one in message.buttons if one.data.partition(":")[2] == id_), None) if message else None


def kept_of(store: Store, chat: int) -> Conversation:
    """The conversation in the database."""
    (row,) = store.export(chat)["conversations"]
    return from_json(row["version"], row["state"], row["turn"], json.dumps(row["data"]))


def same_answers(kept: Conversation, expected: Conversation) -> None:
    """No answer is lost and none counted twice."""
    assert answers_of(kept) == answers_of(expected)
    assert (kept.state, kept.turn, kept.facts) == (expected.state, expected.turn, expected.facts)
    assert set(kept.raised) == set(expected.raised)


def answers_of(conversation: Conversation) -> list[tuple[str, ...]]:
    return [(entry.state, entry.what, entry.said, entry.about) for entry in conversation.record]


@dataclass(frozen=True)
class Tally:
    """What people saw: replies that never came, and those that came again, with where among all that was sent."""

    missing: list[tuple[int, str]]
    again: list[tuple[int, str, int, int]]
    """Chat, text, place of the first and of the other."""

    def only_around(self, starts: Sequence[int]) -> bool:
        """Whether between each two of the same the bot was started anew. `starts`: how much was sent before each."""
        return all(any(first < start <= other for start in starts) for _, _, first, other in self.again)


def tally(gate: Gate, people: Sequence[Answering]) -> Tally:
    places: dict[tuple[int, str], list[int]] = defaultdict(list)
    for place, message in enumerate(gate.sent):
        places[message.chat, message.text].append(place)
    missing: list[tuple[int, str]] = []
    again: list[tuple[int, str, int, int]] = []
    for one in people:
        for text, times in Counter(one.said).items():
            found = places[one.person.chat, text]
            missing += [(one.person.chat, text)] * (times - len(found))
            again += [
                (one.person.chat, text, before, place) for before, place in zip(found, found[times:], strict=False)
            ]
    return Tally(missing, again)


def unheard(gate: Gate, people: Sequence[Answering]) -> list[Any]:
    """What was sent to somebody and the engine never said."""
    wanted = {(one.person.chat, text) for one in people for text in one.said}
    return [message for message in gate.sent if (message.chat, message.text) not in wanted]
