"""A dialogue's files as they stand in a folder or stood at a git revision. Knows no YAML and compares nothing."""

from __future__ import annotations

import io
import re
import subprocess
import tarfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from bot.dialogue.problems import Mark

CONTRACT = "dialogue.yaml"
_REVISION = re.compile(r"[\w./@{}^~+-]+")
_GIT_SECONDS = 60


class NoSuchSide(Exception):
    """What was asked for is neither a folder with a dialogue nor a git revision of one. Its text is one sentence."""


@dataclass(frozen=True, slots=True)
class Sources:
    """The files of a dialogue (path within its folder -> content), and how the folder is shown in places."""

    shown: str
    files: Mapping[str, bytes]

    def at(self, path: str, *keys: str) -> Mark:
        """Where these keys stand, one below the other, as far as they can be found."""
        lines = self.files.get(path, b"").decode("utf-8", "replace").split("\n")
        line = column = 0
        for key in keys:
            wanted = re.compile(rf"(^|[\s{{,-])(['\"]?{re.escape(key)}['\"]?)\s*:")
            for number in range(line, len(lines)):
                if found := wanted.search(lines[number]):
                    line, column = number, found.start(2)
                    break
        return Mark(f"{self.shown}/{path}", line + 1, column + 1)


def sources_of(side: str, other: str = "") -> Sources:
    """The files of one side of a comparison: a folder, `REVISION:folder`, or a revision of the other side's folder.

    Raises NoSuchSide.
    """
    folder = Path(side)
    if folder.is_dir():
        return _of_folder(folder)
    revision, colon, path = side.partition(":")
    if colon:
        return _of_revision(revision, Path.cwd(), path, side)
    there = Path(other)
    if not other or not there.is_dir():
        raise NoSuchSide(f"“{side}” is no folder; a git revision needs a folder beside it, as in {side}:dialogues/knee")
    root = _root_of(there)
    return _of_revision(side, root, _with_contract(there).resolve().relative_to(root).as_posix(), side)


def _of_folder(folder: Path) -> Sources:
    found = _with_contract(folder)
    paths = sorted(path for path in found.rglob("*.y*ml") if path.is_file())
    return Sources(found.as_posix(), {path.relative_to(found).as_posix(): path.read_bytes() for path in paths})


def _with_contract(folder: Path) -> Path:
    if (folder / CONTRACT).is_file():
        return folder
    inside = sorted(path.parent for path in folder.glob(f"*/{CONTRACT}"))
    if len(inside) != 1:
        raise NoSuchSide(
            f"{folder.as_posix()} holds {'several dialogues' if inside else 'no dialogue'}: name its folder"
        )
    return inside[0]


def _root_of(folder: Path) -> Path:
    return Path(_git(folder, "rev-parse", "--show-toplevel").decode().strip())


def _of_revision(revision: str, within: Path, path: str, side: str) -> Sources:
    # A revision that could be an option, or anything else than a name, never comes to git.
    if revision.startswith("-") or not _REVISION.fullmatch(revision):
        raise NoSuchSide(f"“{side}” is neither a folder nor a git revision")
    root = _root_of(within)
    try:
        commit = _git(root, "rev-parse", "--verify", "--quiet", f"{revision}^{{commit}}").decode().strip()
    except NoSuchSide:
        raise NoSuchSide(f"“{side}” is neither a folder nor a git revision") from None
    path = path.strip("/")
    packed = _git(root, "archive", "--format=tar", f"{commit}:{path}" if path else commit)
    files = {}
    with tarfile.open(fileobj=io.BytesIO(packed)) as tar:
        for member in tar.getmembers():
            content = tar.extractfile(member) if member.isfile() and member.name.endswith((".yaml", ".yml")) else None
            if content is not None:
                files[member.name] = content.read()
    if CONTRACT not in files:
        tops = {name.partition("/")[0] for name in files if name.endswith(f"/{CONTRACT}") and name.count("/") == 1}
        if len(tops) != 1:
            raise NoSuchSide(f"there is no {CONTRACT} in “{path}” at {revision}")
        top = tops.pop()
        path = f"{path}/{top}".strip("/")
        start = f"{top}/"
        files = {name.removeprefix(start): content for name, content in files.items() if name.startswith(start)}
    return Sources(f"{revision}:{path}", files)


def _git(folder: Path, *arguments: str) -> bytes:
    """Git's answer to fixed arguments; no shell."""
    command = ["git", "-C", str(folder), *arguments]
    try:
        done = subprocess.run(command, capture_output=True, check=False, timeout=_GIT_SECONDS)  # noqa: S603
    except (OSError, subprocess.TimeoutExpired) as error:
        raise NoSuchSide(f"git cannot be asked ({type(error).__name__}); compare two folders instead") from None
    if done.returncode:
        said = done.stderr.decode("utf-8", "replace").strip().split("\n")[0]
        raise NoSuchSide(f"git says: {said or 'no'}")
    return done.stdout
