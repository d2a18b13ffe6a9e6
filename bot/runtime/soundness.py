"""Which dialogue a bot may start with: one that the store knows as sound, or that is checked now. Knows no rule.

The store knows it by a digest of all files in its folder and of the program that judged it: whoever edits either cannot
pass for what was judged.
"""

from __future__ import annotations

import asyncio
import hashlib
from datetime import date, datetime
from functools import cache
from pathlib import Path

from bot.dialogue.model import Dialogue
from bot.dialogue.reading import read_dialogue
from bot.runtime.library import Check, Checked, Unsound
from bot.storage.store import Store

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


async def sound_dialogue(folder: Path, now: datetime, store: Store, check: Check) -> Dialogue:
    """The dialogue in this folder. One that is known is only read. Raises Unsound, BadDialogue, StoreAway."""
    before = digest_of(folder)
    if await asyncio.to_thread(store.is_sound, before):
        dialogue = read_dialogue(folder)
        if digest_of(folder) == before:
            return dialogue
    checked = await in_a_process(check, folder, now.date())
    if checked.dialogue is None:
        raise Unsound(checked.why)
    if digest_of(folder) == before:
        await asyncio.to_thread(store.mark_sound, before, now)
    return checked.dialogue


async def in_a_process(check: Check, folder: Path, today: date) -> Checked:
    """Runs a check in a fresh process, which ends with it. Raises what it raises, and BrokenProcessPool when it dies."""
    # Here, because most starts and most days go by without.
    import multiprocessing
    from concurrent.futures import ProcessPoolExecutor

    others = set(multiprocessing.active_children())
    pool = ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn"))
    try:
        return await asyncio.get_running_loop().run_in_executor(pool, check, folder, today)
    finally:
        # Whoever does not wait for its end any more must not wait for it at exit either.
        for child in set(multiprocessing.active_children()) - others:
            child.terminate()
        pool.shutdown(wait=False, cancel_futures=True)
