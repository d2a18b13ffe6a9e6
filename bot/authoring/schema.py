"""The dialogue language as JSON Schema (2020-12), for editors: written from the very shapes that the reader reads by.

Knows no key of the language, but for how a condition is put together.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from bot.dialogue.reading.phases import PHASE
from bot.dialogue.reading.shapes import Leaf, ListOf, OrNothing, Record, SetOf, Table
from bot.dialogue.reading.when import OF_FACT, OF_WORDS, When
from bot.dialogue.reading.whole import FILES

DIALECT = "https://json-schema.org/draft/2020-12/schema"
PHASE_FILE = "phase"
SHAPES: Mapping[str, Any] = {**{name.removesuffix(".yaml"): shape for name, shape in FILES.items()}, PHASE_FILE: PHASE}
"""What each kind of file holds, by the name of its schema."""
CONDITION = "condition"


def schema(file: str | None = None) -> dict[str, Any]:
    """The schema of one kind of file (`red_flags`, `phase`, ...); None: of any of them. Raises KeyError for others."""
    writer = _Writer()
    if file is not None:
        root = writer.of(SHAPES[file])
        title = "A phase of a dialogue (phases/*.yaml)" if file == PHASE_FILE else f"{file}.yaml of a dialogue"
    else:
        root = {"anyOf": [writer.of(shape) for shape in SHAPES.values()]}
        title = "A file of a dialogue"
    return {"$schema": DIALECT, "title": title, **root, "$defs": dict(sorted(writer.named.items()))}


def schema_text(file: str | None = None) -> str:
    """The same as JSON, as `kneebot schema` prints it and as it is kept beside the dialogues."""
    return json.dumps(schema(file), indent=2, ensure_ascii=False) + "\n"


def write_schemas(folder: Path) -> None:
    """Writes the schema of each kind of file to `folder/<kind>.json`."""
    folder.mkdir(parents=True, exist_ok=True)
    for name in SHAPES:
        (folder / f"{name}.json").write_text(schema_text(name), "utf-8")


class _Writer:
    """Gathers what has a name of its own, so that it is written once and may hold itself."""

    def __init__(self) -> None:
        self.named: dict[str, Any] = {}
        self._names: dict[int, str] = {}

    def of(self, shape: Any) -> dict[str, Any]:
        match shape:
            case Leaf():
                form = dict(shape.form)
                return {"anyOf": [form, {"type": "null"}]} if shape.may_be_nothing else form
            case OrNothing():
                return _any([self.of(shape.shape), {"type": "null"}])
            case SetOf():
                return self.of(ListOf(shape.shape, lone=True, least=0))
            case ListOf():
                return self._list(shape)
            case Table():
                return self._table(shape)
            case Record():
                return self._reference(_slug(shape.what), shape, self._record)
            case When():
                return self._reference(CONDITION, shape, self._condition)
            case _:
                return _any([self.of(part) for part in shape.alternatives])

    def _reference(self, name: str, shape: Any, write: Any) -> dict[str, Any]:
        if id(shape) not in self._names:
            taken = sum(1 for other in self._names.values() if other == name or other.startswith(f"{name}_"))
            self._names[id(shape)] = name if not taken else f"{name}_{taken + 1}"
            self.named[self._names[id(shape)]] = {}
            self.named[self._names[id(shape)]] = write(shape)
        return {"$ref": f"#/$defs/{self._names[id(shape)]}"}

    def _list(self, shape: ListOf[Any]) -> dict[str, Any]:
        one = self.of(shape.shape)
        many: dict[str, Any] = {"type": "array", "items": one}
        if shape.least:
            many["minItems"] = shape.least
        if shape.most is not None:
            many["maxItems"] = shape.most
        if shape.distinct:
            many["uniqueItems"] = True
        return _any([one, many]) if shape.lone else many

    def _table(self, shape: Table[Any]) -> dict[str, Any]:
        table: dict[str, Any] = {"type": "object", "additionalProperties": self.of(shape.value)}
        names = {
            word: value for word, value in shape.id.form.items() if word in ("pattern", "maxLength", "not", "enum")
        }
        if names:
            table["propertyNames"] = names
        if shape.least:
            table["minProperties"] = shape.least
        return table

    def _record(self, shape: Record[Any]) -> dict[str, Any]:
        properties = {key.name: {**self.of(key.shape), "description": key.about} for key in shape.keys}
        whole: dict[str, Any] = {"type": "object", "properties": properties}
        if needed := [key.name for key in shape.keys if key.needed]:
            whole["required"] = needed
        whole["additionalProperties"] = self.of(shape.others.value) if shape.others is not None else False
        ways = [whole]
        if shape.lone is not None:
            ways.insert(0, next(self.of(key.shape) for key in shape.keys if key.name == shape.lone))
        if shape.may_be_nothing:
            ways.append({"type": "null"})
        return _any(ways)

    def _condition(self, _: When) -> dict[str, Any]:
        return {
            "type": "object",
            "minProperties": 1,
            "properties": {
                word: {**_any([self.of(shape) for shape in shapes]), "description": about}
                for word, (about, shapes) in OF_WORDS.items()
            },
            "additionalProperties": {
                **_any([self.of(shape) for shape in OF_FACT]),
                "description": "A fact: its value, a list of values, or a range.",
            },
        }


def _any(ways: list[dict[str, Any]]) -> dict[str, Any]:
    """One of these; what is there twice, or a choice itself, is not nested."""
    flat: list[dict[str, Any]] = []
    for way in ways:
        for one in way["anyOf"] if set(way) == {"anyOf"} else [way]:
            if one not in flat:
                flat.append(one)
    return flat[0] if len(flat) == 1 else {"anyOf": flat}


def _slug(what: str) -> str:
    words = re.sub(r"^(a|an|the) ", "", what.replace("`", ""))
    return re.sub(r"[^a-z0-9]+", "_", words.lower()).strip("_")
