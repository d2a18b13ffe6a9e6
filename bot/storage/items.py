"""Replies as the outbox keeps them: short JSON, written and read faster than what is meant for people's eyes."""

from __future__ import annotations

import json
from typing import Any

from bot.engine.replies import KINDS, Choice, Item

_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), check_circular=False).encode
_KIND_OF = {kind: name for name, kind in KINDS.items()}
# What differs from these has to be written.
_NEEDED = object()
_DEFAULTS = {
    kind: [(name, kind._field_defaults.get(name, _NEEDED)) for name in kind._fields] for kind in KINDS.values()
}


def to_text(item: Item) -> str:
    """Only what differs from the defaults. Read back by `from_text`."""
    data: dict[str, Any] = {"kind": _KIND_OF[type(item)]}
    for (name, default), value in zip(_DEFAULTS[type(item)], item, strict=True):
        if value != default:
            data[name] = value
    return _encode(data)


def from_text(text: str) -> Item:
    """Raises ValueError, KeyError or TypeError when `to_text` did not write it."""
    data = json.loads(text)
    if "choices" in data:
        data["choices"] = tuple(Choice(id, label) for id, label in data["choices"])
    return KINDS[data.pop("kind")](**data)
