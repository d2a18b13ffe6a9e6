"""One person's conversation as it is kept between turns. Knows no dialogue: only names of states, facts and flags."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from types import MappingProxyType
from typing import Any, NamedTuple

from bot.dialogue.conditions import FactValue
from bot.dialogue.model import Level


@dataclass(frozen=True, slots=True)
class Raised:
    """A red flag that is raised: its level now, when, how (`tap`, `words`, `fact`), and the person's own words."""

    level: Level
    at: datetime
    how: str
    words: str = ""


class Entry(NamedTuple):
    """One line of the record for the summary: when, in which state, what was answered (a label, or own words).

    `about` names the red flags concerned, if any; `what` is `answer`, `heard` (words that tell of them), `told` (other
    words that are no answer), `raised`, `cleared` or `did`.
    """

    at: datetime
    state: str
    what: str
    said: str
    about: tuple[str, ...] = ()


_NONE: Mapping[str, Any] = MappingProxyType({})


class Conversation(NamedTuple):
    """Everything that is known of one person's talk. Immutable; a turn makes the next one.

    `turn` numbers the questions: buttons of an earlier one are stale. `asked` are red flags answered by tap,
    `pending` red flags heard in words (or in doubt) whose own question is still to come, `heard` the words of each.
    `resume` is where an interruption leads back to; `answered` says that its question need not be asked again.
    `misses` and `silences` count odd answers and nudges in a row; `singly` are list lines asked one by one;
    `until` is when the waiting step that was begun last is over; `wording` is a digest of the question that is open, by
    which it is known again after an edit of the dialogue.
    Times are aware, UTC; `told_at` says when each fact was told.
    """

    version: str
    state: str = ""
    turn: int = 0
    facts: Mapping[str, FactValue] = _NONE
    told_at: Mapping[str, datetime] = _NONE
    raised: Mapping[str, Raised] = _NONE
    cleared: tuple[str, ...] = ()
    asked: frozenset[str] = frozenset()
    pending: tuple[str, ...] = ()
    heard: Mapping[str, str] = _NONE
    resume: str = ""
    answered: bool = False
    history: tuple[str, ...] = ()
    ticked: tuple[str, ...] = ()
    singly: tuple[str, ...] = ()
    misses: int = 0
    silences: int = 0
    stopped: bool = False
    record: tuple[Entry, ...] = ()
    until: datetime | None = None
    wording: str = ""

    @property
    def level(self) -> Level:
        """The worst level of the raised flags."""
        return max([flag.level for flag in self.raised.values()]) if self.raised else Level.SELF_CARE


def to_json(conversation: Conversation) -> str:
    """Compact JSON without version, state and turn, which are kept beside it. Read back by `from_json`."""
    data: dict[str, Any] = {
        "facts": {
            name: list(value) if isinstance(value, tuple) else value for name, value in conversation.facts.items()
        },
        "told_at": {name: _stamp(at) for name, at in conversation.told_at.items()},
        "raised": {
            flag: [int(raised.level), _stamp(raised.at), raised.how, raised.words]
            for flag, raised in conversation.raised.items()
        },
        "asked": sorted(conversation.asked),
        "record": [
            [_stamp(entry.at), entry.state, entry.what, entry.said, _BETWEEN_FLAGS.join(entry.about)]
            for entry in conversation.record
        ],
    }
    for name in _LISTS:
        if value := getattr(conversation, name):
            data[name] = list(value)
    for name in _PLAIN:
        if value := getattr(conversation, name):
            data[name] = value
    if conversation.heard:
        data["heard"] = dict(conversation.heard)
    if conversation.until:
        data["until"] = conversation.until.isoformat()
    return _encode(data)


def from_json(version: str, state: str, turn: int, text: str) -> Conversation:
    """The conversation that `to_json` wrote. Raises ValueError or KeyError when the text is not one."""
    data = json.loads(text)
    rest: dict[str, Any] = {name: tuple(data.get(name, ())) for name in _LISTS}
    rest.update((name, data[name]) for name in _PLAIN if name in data)
    return Conversation(
        version=version,
        state=state,
        turn=turn,
        facts={name: tuple(value) if isinstance(value, list) else value for name, value in data["facts"].items()},
        told_at={name: datetime.fromisoformat(at) for name, at in data["told_at"].items()},
        raised={
            flag: Raised(Level(level), datetime.fromisoformat(at), how, words)
            for flag, (level, at, how, words) in data["raised"].items()
        },
        asked=frozenset(data["asked"]),
        record=tuple(
            Entry(datetime.fromisoformat(at), state, what, said, tuple(about.split()))
            for at, state, what, said, about in data["record"]
        ),
        heard=data.get("heard", {}),
        until=datetime.fromisoformat(data["until"]) if "until" in data else None,
        **rest,
    )


def _stamp(at: datetime) -> str:
    """ISO 8601. Most times of a conversation are the same objects as a turn ago, so their texts are remembered."""
    # A number belongs to one object only as long as that lives, so the object is kept beside its text.
    known = _stamps.get(id(at))
    if known is None:
        if len(_stamps) >= _STAMPS:
            _stamps.clear()
        known = _stamps[id(at)] = at, at.isoformat()
    return known[1]


_BETWEEN_FLAGS = " "
_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), check_circular=False).encode
_stamps: dict[int, tuple[datetime, str]] = {}
_STAMPS = 20_000
_LISTS = ("cleared", "pending", "history", "ticked", "singly")
_PLAIN = ("resume", "answered", "misses", "silences", "stopped", "wording")
