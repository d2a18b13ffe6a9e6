"""What a dialogue that was found sound is known by, so that a start need not prove it again. Knows no rule and no check.

It is a digest of all files in its folder and of the program that judged it: whoever edits either cannot pass for what
was judged. The store remembers it.
"""

from __future__ import annotations

import hashlib
from functools import cache
from pathlib import Path

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
