"""python-telegram-bot's HTTP over aiohttp: far less CPU than its own. Knows no method of the Bot API.

Every failed call says whether Telegram may have seen it: `NotConnected` never left; `AnswerLost` and `TimedOut` may
have arrived; any other NetworkError was answered, by a status that is no success. No error holds the address called,
for the token stands in it, nor what was answered, for people's words may stand there.
"""

from __future__ import annotations

import json
import logging
import os
import ssl
from datetime import timedelta
from typing import Any

import aiohttp
import certifi
from telegram import Bot, InputFile
from telegram.error import NetworkError, RetryAfter, TimedOut
from telegram.request import BaseRequest, RequestData
from telegram.request._requestparameter import RequestParameter
from yarl import URL

# Below a warning they print addresses, in which the token stands, and fields, in which people's words stand.
for _library in ("telegram", "httpx"):
    logging.getLogger(_library).setLevel(logging.WARNING)
# Waits as timedelta, which python-telegram-bot is moving to; without it, it warns of every one.
os.environ["PTB_TIMEDELTA"] = "true"

CONNECT_SECONDS = 5.0
POOL_SECONDS = 10.0
WRITE_SECONDS = 10.0
READ_SECONDS = 20.0
"""Long, because a call that times out may have arrived and is then done twice."""
KEEP_ALIVE_SECONDS = 30.0
CONNECTIONS = 64


class NotConnected(NetworkError):
    """No connection came about: the call has certainly not arrived."""


class AnswerLost(NetworkError):
    """The connection broke or the answer cannot be read: the call may have arrived."""


class AiohttpRequest(BaseRequest):
    """One session with connections kept alive. To be opened (`initialize`) in the loop that uses it."""

    __slots__ = ("_connections", "_session")

    def __init__(self, connections: int = CONNECTIONS) -> None:
        self._connections = connections
        self._session: aiohttp.ClientSession | None = None

    @property
    def read_timeout(self) -> float:
        return READ_SECONDS

    async def initialize(self) -> None:
        if self._session is None:
            self._session = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(
                    limit=self._connections, keepalive_timeout=KEEP_ALIVE_SECONDS, ssl=_trusted()
                ),
                cookie_jar=aiohttp.DummyCookieJar(),
                headers={"User-Agent": self.USER_AGENT},
            )

    async def shutdown(self) -> None:
        if self._session is not None:
            await self._session.close()
            self._session = None

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: object = BaseRequest.DEFAULT_NONE,
        write_timeout: object = BaseRequest.DEFAULT_NONE,
        connect_timeout: object = BaseRequest.DEFAULT_NONE,
        pool_timeout: object = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        """Status and body. Raises NotConnected, AnswerLost or TimedOut, and RuntimeError before `initialize`."""
        if self._session is None:
            raise RuntimeError("this request is not initialized")
        connecting = _seconds(connect_timeout, CONNECT_SECONDS)
        waiting = _sum(connecting, _seconds(pool_timeout, POOL_SECONDS))
        reading = _seconds(read_timeout, READ_SECONDS)
        timeout = aiohttp.ClientTimeout(
            total=_sum(waiting, _seconds(write_timeout, WRITE_SECONDS), reading),
            connect=waiting,
            sock_connect=connecting,
            sock_read=reading,
        )
        body, headers = _body(request_data)
        try:
            async with self._session.request(
                method, URL(url, encoded=True), data=body, headers=headers, timeout=timeout
            ) as response:
                return _answer(response.status, await response.read())
        # `from None`: these errors can hold the address.
        except aiohttp.ClientConnectorError as error:
            raise NotConnected(f"no connection: {error.os_error.strerror or type(error).__name__}") from None
        except (aiohttp.ConnectionTimeoutError, aiohttp.InvalidURL) as error:
            raise NotConnected(f"no connection: {type(error).__name__}") from None
        except TimeoutError:
            raise TimedOut from None
        except (aiohttp.ClientError, OSError) as error:
            raise AnswerLost(f"the answer was lost: {type(error).__name__}") from None

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        """Like the original, but what cannot be read is not logged. Raises AnswerLost."""
        try:
            answer = json.loads(payload)
        except ValueError:
            answer = None
        if not isinstance(answer, dict):
            raise AnswerLost("the answer is no JSON object")
        return answer


class Api(Bot):
    """python-telegram-bot's Bot, called raw: method and fields in, plain JSON out.

    Its typed methods take three times the CPU, make objects that nobody here looks at, and raise, after the message is
    out, when Telegram answers with something new. Used as `async with Api(token, root) as api`.
    """

    __slots__ = ()

    def __init__(self, token: str, root: str) -> None:
        """`root`: address of a Bot API server, such as https://api.telegram.org."""
        root = root.rstrip("/")
        request = AiohttpRequest()
        super().__init__(
            token,
            base_url=f"{root}/bot",
            base_file_url=f"{root}/file/bot",
            request=request,
            get_updates_request=request,
        )

    def __repr__(self) -> str:
        """The original shows the token."""
        return f"<{type(self).__name__}>"

    async def initialize(self) -> None:
        """Opens the session. The original also calls getMe, and prints the token when that is refused."""
        await self.request.initialize()

    async def shutdown(self) -> None:
        """Closes the session."""
        await self.request.shutdown()

    async def call(self, method: str, *, read_timeout: float = READ_SECONDS, **fields: object) -> Any:
        """The `result` of the answer. Fields that are None are left out. Raises TelegramError: see above which."""
        parameters = [_parameter(name, value) for name, value in fields.items() if value is not None]
        url = f"{self.base_url}/{method}"
        try:
            return await self.request.post(url, RequestData(parameters), read_timeout=read_timeout)
        except KeyError:
            raise AnswerLost("the answer has no result") from None


def wait_asked(error: RetryAfter) -> timedelta:
    """How long Telegram asks to wait."""
    wait = error.retry_after
    return wait if isinstance(wait, timedelta) else timedelta(seconds=wait)


def _parameter(name: str, value: object) -> RequestParameter:
    # Its own making looks through all that is in a value for files, dates and objects of its own. We send plain JSON.
    if isinstance(value, InputFile):
        return RequestParameter.from_input(name, value)
    return RequestParameter(name, value, None)


def _body(data: RequestData | None) -> tuple[aiohttp.FormData | bytes | None, dict[str, str]]:
    if data is None:
        return None, {}
    if not data.contains_files:
        return data.json_payload, {"Content-Type": "application/json"}
    form = aiohttp.FormData(data.json_parameters)
    for name, (filename, content, media_type) in data.multipart_data.items():
        form.add_field(name, content, filename=filename, content_type=media_type)
    return form, {}


def _answer(status: int, body: bytes) -> tuple[int, bytes]:
    """Status and body; a failure that is not told in Telegram's JSON counts as an empty 502, whatever its status.

    It is the page of a proxy in between: a 403 of its own must not read as "blocked by the user", nor a 404 as a
    wrong token, and python-telegram-bot would quote the page in its error.
    """
    if 200 <= status <= 299:
        return status, body
    try:
        answer = AiohttpRequest.parse_json_payload(body)
    except AnswerLost:
        answer = {}
    if answer.get("ok") is not False or not isinstance(answer.get("parameters", {}), dict):
        return 502, b"{}"
    # 501, as other servers say that they do not have a method, is 404 in Telegram's words: not worth another try.
    return 404 if status == 501 else status, body


def _seconds(value: object, default: float) -> float | None:
    """As python-telegram-bot hands time-outs over: not given, a number, or None for no limit."""
    if value is BaseRequest.DEFAULT_NONE:
        return default
    return float(value) if isinstance(value, (int, float)) else None


def _sum(*seconds: float | None) -> float | None:
    known = [number for number in seconds if number is not None]
    return sum(known) if len(known) == len(seconds) else None


def _trusted() -> ssl.SSLContext:
    """The system's certificates and certifi's: some systems (Python from python.org on a Mac) come without."""
    context = ssl.create_default_context()
    context.load_verify_locations(certifi.where())
    return context
