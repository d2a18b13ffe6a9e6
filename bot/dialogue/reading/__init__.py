"""An author's YAML files become a Dialogue, or every mistake in them is told. Knows no rule about what is safe to say.

How it goes: bytes become nodes with their places (yaml_marks), all names are gathered (names), then every file is read
against the shapes of the language (contract, tables, phases, states, routines, ...), and whole puts it together.
"""

from __future__ import annotations

from pathlib import Path

from bot.dialogue.learned import LEARNED
from bot.dialogue.model import Dialogue
from bot.dialogue.problems import BadDialogue, Mark, Problem
from bot.dialogue.reading.whole import MOST_FILES, is_read, read_sources
from bot.dialogue.reading.yaml_marks import LARGEST_FILE

__all__ = ["read_dialogue", "read_sources"]


def read_dialogue(folder: Path, shown_as: str | None = None) -> Dialogue:
    """The dialogue in this folder; `shown_as` is how its name is shown in places, by default as given.

    Raises BadDialogue with every mistake, a file that cannot be read among them.
    """
    shown = folder.as_posix() if shown_as is None else shown_as
    return read_sources(_files_in(folder, shown), shown)


def _files_in(folder: Path, shown: str) -> dict[str, bytes]:
    """Path within the folder -> content. No more is read than is needed to see that it is too much."""
    if not folder.is_dir():
        raise BadDialogue([Problem(Mark(shown, 1, 1), "there is no such folder", "missing-file")])
    paths = sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*.y*ml"))
    files = {}
    learned = [LEARNED] if (folder / LEARNED).is_file() else []
    for path in [*[path for path in paths if is_read(path)][: MOST_FILES + 1], *learned]:
        try:
            with (folder / path).open("rb") as file:
                files[path] = file.read() if path == LEARNED else file.read(LARGEST_FILE + 1)
        except OSError as error:
            reason = error.strerror or type(error).__name__
            raise BadDialogue(
                [Problem(Mark(f"{shown}/{path}", 1, 1), f"cannot be read: {reason}", "unreadable")]
            ) from None
    return files
