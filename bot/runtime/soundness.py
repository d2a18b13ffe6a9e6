"""Remembers which dialogues a check found sound, so that a start need not prove them again. Knows no rule and no check.

A dialogue is known by a digest of all files in its folder and of the program that judged it: whoever edits either
cannot pass for what was judged. Kept beside the database, never in the dialogue's folder.
"""

from __future__ import annotations

import hashlib
import logging
from functools import cache
from pathlib import Path

logger = logging.getLogger(__name__)

REMEMBERED = 20
PROGRAM = Path(__file__).parents[1]


def digest_of(folder: Path) -> str:
    """Changes with the name and content of any file in the folder, and with the program."""
    digest = hashlib.sha256(_program().encode())
    _add(digest, folder, sorted(path for path in folder.rglob("*") if path.is_file()))
    return digest.hexdigest()


@cache
def _program() -> str:
    digest = hashlib.sha256()
    _add(digest, PROGRAM, sorted(PROGRAM.rglob("*.py")))
    return digest.hexdigest()


def _add(digest: hashlib._Hash, root: Path, paths: list[Path]) -> None:
    for path in paths:
        content = path.read_bytes()
        name = path.relative_to(root).as_posix()
        digest.update(f"{len(name.encode())} {name} {len(content)}\n".encode())
        digest.update(content)


class Soundness:
    """The digests of sound dialogues in a small file. None: nothing is remembered. A file that is broken is no file."""

    def __init__(self, file: Path | None) -> None:
        self._file = file

    def knows(self, digest: str) -> bool:
        return digest in self._read()

    def remember(self, digest: str) -> None:
        """The latest last. That it cannot be written only costs time at the next start."""
        if self._file is None:
            return
        kept = [line for line in self._read() if line != digest][1 - REMEMBERED :]
        beside = self._file.with_name(self._file.name + ".new")
        try:
            beside.write_text("\n".join([*kept, digest]) + "\n", "ascii")
            beside.replace(self._file)
        except OSError as error:
            logger.info("soundness cannot be remembered (%s): the dialogue is checked at every start", error.strerror)

    def _read(self) -> list[str]:
        try:
            return self._file.read_text("ascii").splitlines() if self._file else []
        except (OSError, UnicodeDecodeError):
            return []
