"""The schema takes what the reader takes and refuses mistakes of shape; editors find it beside the dialogues."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from bot.authoring.schema import PHASE_FILE, SHAPES, schema, schema_text
from bot.dialogue.reading.shapes import Record
from bot.dialogue.reading.whole import is_read
from bot.dialogue.reading.yaml_marks import Listing, Mapping, Node, Scalar, read_nodes
from tests.authoring.checked import sound_files
from tests.dialogue.ankle_files import ankle_files
from tests.problem_cases import case, changed

ROOT = Path(__file__).parents[2]
DIALOGUES = ROOT / "dialogues"
KEPT = DIALOGUES / "schema"
CASES = sorted((ROOT / "tests" / "dialogue" / "problems").glob("*.yaml"))
OF_SHAPE = (
    "bad_date", "bad_duration", "bad_id", "bad_time", "empty_condition", "empty_list", "id_too_long", "label_too_long",
    "missing_key", "missing_text", "no_kind", "out_of_range", "text_too_long", "too_many", "unknown_key",
    "unknown_level", "unknown_word", "wrong_type",
)  # fmt: skip
BEYOND = {
    # What depends on names elsewhere in the dialogue, on several keys at once, or on what is written out of repeats.
    "missing_key_check_in": "after and opens go together",
    "missing_key_then": "then may be left out when every answer has to",
    "missing_key_below": "below and by go together",
    "too_many_steps": "repeats in repeats",
    "missing_key_shape": "one of several keys",
    "unknown_key_none": "none goes with tick",
    "wrong_type_copy": "facts that are copied have to be of one kind",
    "unknown_key_place": "keys of a place are the author's choice",
}
VALIDATORS = {name: Draft202012Validator(schema(name)) for name in SHAPES}


def plain(node: Node | None) -> Any:
    """The node as a program that reads YAML 1.2 would have it."""
    match node:
        case Mapping():
            return {key.text: plain(value) for key, value in node.entries}
        case Listing():
            return [plain(item) for item in node.items]
        case Scalar() if node.is_nothing:
            return None
        case Scalar() if node.number is not None:
            return node.number
        case Scalar() if node.plain and node.text in ("true", "false"):
            return node.text == "true"
        case Scalar():
            return node.text
        case _:
            return None


def kind_of(path: str) -> str | None:
    name = PHASE_FILE if path.startswith("phases/") else path.removesuffix(".yaml")
    return name if is_read(path) and name in VALIDATORS else None


def refused(files: dict[str, bytes]) -> list[str]:
    """What the schemas say of these files."""
    found = []
    for path, content in files.items():
        if (name := kind_of(path)) is not None:
            node, _ = read_nodes(path, content)
            found += [f"{path}: {error.json_path}" for error in VALIDATORS[name].iter_errors(plain(node))]
    return found


def files_in(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(folder.rglob("*.yaml"))}


@pytest.mark.parametrize("name", SHAPES)
def test_each_schema_is_one(name: str) -> None:
    Draft202012Validator.check_schema(schema(name))


def test_the_schema_of_any_file_takes_each() -> None:
    whole = Draft202012Validator(schema())

    for path, content in ankle_files().items():
        if kind_of(path) is not None:
            assert whole.is_valid(plain(read_nodes(path, content)[0])), path


def test_good_dialogues_are_taken() -> None:
    assert refused(ankle_files()) == []
    assert refused(sound_files()) == []


def test_the_shipped_dialogue_is_taken() -> None:
    assert refused(files_in(DIALOGUES / "knee")) == []


@pytest.mark.parametrize("path", [path for path in CASES if path.stem.startswith(OF_SHAPE)], ids=lambda path: path.stem)
def test_a_mistake_of_shape_is_refused(path: Path) -> None:
    found = refused(changed(ankle_files(), case(path)["changes"]))

    assert (found == []) is (path.stem in BEYOND), found


def test_every_key_says_what_it_is_for() -> None:
    silent = [f"{record.what}: {key.name}" for record in every_record() for key in record.keys if not key.about]

    assert silent == []


def every_record() -> Iterator[Record[Any]]:
    seen: set[int] = set()
    todo: list[Any] = list(SHAPES.values())
    while todo:
        shape = todo.pop()
        if id(shape) in seen:
            continue
        seen.add(id(shape))
        if isinstance(shape, Record):
            yield shape
            todo += [key.shape for key in shape.keys]
        todo += [getattr(shape, name) for name in ("shape", "value") if hasattr(shape, name)]
        todo += getattr(shape, "alternatives", ())


@pytest.mark.parametrize("name", SHAPES)
def test_the_kept_schemas_are_up_to_date(name: str) -> None:
    kept = (KEPT / f"{name}.json").read_text("utf-8")

    assert kept == schema_text(name), "run: kneebot schema --out dialogues/schema"
    assert json.loads(kept)["$schema"].endswith("2020-12/schema")


def test_every_shipped_file_leads_an_editor_to_its_schema() -> None:
    for path in sorted((DIALOGUES / "knee").rglob("*.yaml")):
        name = kind_of(path.relative_to(DIALOGUES / "knee").as_posix())
        if name is not None:
            first = path.read_text("utf-8").split("\n", 1)[0]
            where = (path.parent / first.partition("$schema=")[2]).resolve()

            assert first.startswith("# yaml-language-server: $schema="), path
            assert where == KEPT / f"{name}.json", path
