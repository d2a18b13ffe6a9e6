"""A small sound dialogue, and what `check` tells of it once it was changed. Knows no rule."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path

from bot.authoring.reporting import Report, check

SOUND = Path(__file__).parent / "sound"
TODAY = date(2026, 11, 22)


def sound_files() -> dict[str, bytes]:
    """Path within the folder -> content, fresh at every call."""
    return {path.relative_to(SOUND).as_posix(): path.read_bytes() for path in sorted(SOUND.rglob("*.yaml"))}


def report_of(files: Mapping[str, bytes], folder: Path, *, release: bool = False) -> Report:
    """The report on these files, written into an empty folder."""
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return check(folder, TODAY, release=release, shown_as="")
