"""The small good dialogue of these tests, as files. Knows nothing of what is in it."""

from __future__ import annotations

from pathlib import Path

FOLDER = Path(__file__).parent / "ankle"


def ankle_files() -> dict[str, bytes]:
    """Path within the folder -> content, fresh at every call."""
    return {path.relative_to(FOLDER).as_posix(): path.read_bytes() for path in sorted(FOLDER.rglob("*.yaml"))}
