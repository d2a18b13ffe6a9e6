"""The HTTP beneath python-telegram-bot: what arrives, and what every failure is told as."""

from __future__ import annotations

import asyncio
import logging
import socket
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import timedelta

import pytest
from aiohttp import web
from telegram import InputFile
from telegram.error import BadRequest, Conflict, Forbidden, InvalidToken, NetworkError, RetryAfter, TimedOut

from bot.channels.telegram.request import AiohttpRequest, AnswerLost, Api, NotConnected
from tests.emulator import TOKEN, Telegram

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


@asynccontextmanager
async def server(handler: Handler, tls: ssl.SSLContext | None = None) -> AsyncIterator[str]:
    """Answers any POST by `handler`; the root address."""
    app = web.Application()
    app.router.add_post("/{path:.*}", handler)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0, ssl_context=tls).start()
    try:
        yield f"http{'s' if tls else ''}://127.0.0.1:{runner.addresses[0][1]}"
    finally:
        await runner.cleanup()


async def error_of(call: Awaitable[object]) -> NetworkError:
    with pytest.raises(NetworkError) as caught:
        await call
    return caught.value


async def test_a_call_gives_the_plain_result(here: Telegram, api: Api) -> None:
    sent = await api.call("sendMessage", chat_id=42, text="Hello <&> 😀", reply_markup=None)

    assert here.gate.messages(42)[0].text == "Hello <&> 😀"
    assert sent["message_id"] == here.gate.messages(42)[0].id


async def test_a_file_arrives(here: Telegram, api: Api) -> None:
    file = InputFile(b"Knee: 4 of 10\n", filename="summary.txt")

    await api.call("sendDocument", chat_id=42, document=file, caption="Your summary")

    [message] = here.gate.messages(42)
    assert (message.text, message.document) == ("Your summary", ("summary.txt", b"Knee: 4 of 10\n"))


async def test_calls_share_a_connection() -> None:
    peers = set()

    async def handler(request: web.Request) -> web.Response:
        assert request.transport is not None
        peers.add(request.transport.get_extra_info("peername"))
        return web.json_response({"ok": True, "result": True})

    async with server(handler) as root, Api(TOKEN, root) as api:
        for _ in range(5):
            await api.call("getMe")

    assert len(peers) == 1


@pytest.mark.parametrize(
    ("status", "error"),
    [(400, BadRequest), (401, InvalidToken), (403, Forbidden), (404, InvalidToken), (409, Conflict)],
)
async def test_refusals_keep_their_kind(here: Telegram, api: Api, status: int, error: type[Exception]) -> None:
    here.gate.answer(status, description="Bad Request: no")

    with pytest.raises(error):
        await api.call("getMe")


async def test_a_wait_says_how_long(here: Telegram, api: Api) -> None:
    here.gate.answer(429, retry_after=7)

    with pytest.raises(RetryAfter) as caught:
        await api.call("getMe")

    assert caught.value.retry_after == timedelta(seconds=7)


async def test_a_server_error_was_answered(here: Telegram, api: Api) -> None:
    here.gate.answer(500, description="Internal Server Error")

    assert type(await error_of(api.call("getMe"))) is NetworkError


@pytest.mark.parametrize("status", [400, 401, 403, 404, 409, 429, 500, 502])
async def test_the_page_of_a_proxy_is_not_telegrams_word(here: Telegram, api: Api, status: int) -> None:
    here.gate.answer(status, html=f"<html>/bot{TOKEN}/getMe is not here</html>")

    error = await error_of(api.call("getMe"))

    assert type(error) is NetworkError
    assert str(error) == "Bad Gateway (502)"


async def test_nobody_there_means_not_connected() -> None:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        port = unused.getsockname()[1]

    async with Api(TOKEN, f"http://127.0.0.1:{port}") as api:
        assert isinstance(await error_of(api.call("getMe")), NotConnected)


async def test_a_name_nobody_knows_means_not_connected() -> None:
    async with Api(TOKEN, "http://no-such-host.invalid") as api:
        assert isinstance(await error_of(api.call("getMe")), NotConnected)


async def test_no_room_in_the_pool_means_not_connected() -> None:
    hold = asyncio.Event()

    async def handler(request: web.Request) -> web.Response:
        await hold.wait()
        return web.json_response({"ok": True, "result": True})

    request = AiohttpRequest(connections=1)
    await request.initialize()
    async with server(handler) as root:
        first = asyncio.create_task(request.post(f"{root}/getMe"))
        await asyncio.sleep(0)
        error = await error_of(request.post(f"{root}/getMe", connect_timeout=0.05, pool_timeout=0.05))
        hold.set()
        await first
        await request.shutdown()

    assert isinstance(error, NotConnected)


@pytest.mark.parametrize("after", [False, True])
async def test_a_broken_connection_means_the_answer_is_lost(here: Telegram, api: Api, after: bool) -> None:
    here.gate.drop("sendMessage", after=after)

    error = await error_of(api.call("sendMessage", chat_id=42, text="Hello"))

    assert isinstance(error, AnswerLost)
    assert len(here.gate.messages(42)) == after


async def test_no_answer_in_time_is_a_timeout(here: Telegram, api: Api) -> None:
    here.gate.hang("getMe", after=True)

    assert isinstance(await error_of(api.call("getMe", read_timeout=0.05)), TimedOut)


@pytest.mark.parametrize("body", ["<html>Welcome to our wireless network</html>", "", "[]", '{"ok": true}', '{"resu'])
async def test_a_success_that_cannot_be_read_means_the_answer_is_lost(
    body: str, caplog: pytest.LogCaptureFixture
) -> None:
    async def handler(request: web.Request) -> web.Response:
        return web.Response(text=body)

    async with server(handler) as root, Api(TOKEN, root) as api:
        error = await error_of(api.call("getMe"))

    assert isinstance(error, AnswerLost)
    assert not caplog.records


async def test_a_certificate_nobody_trusts_means_not_connected() -> None:
    async def handler(request: web.Request) -> web.Response:
        return web.json_response({"ok": True, "result": True})

    # No certificate at all: the handshake fails.
    async with server(handler, ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)) as root, Api(TOKEN, root) as api:
        assert isinstance(await error_of(api.call("getMe")), NotConnected)


async def test_no_error_and_no_log_holds_the_token(here: Telegram, api: Api, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, logger="aiohttp")
    gate = here.gate
    gate.answer(502, html=f"<html>{TOKEN}</html>")
    gate.answer(404)
    gate.drop(after=False)
    gate.hang(after=False)

    for _ in range(4):
        error = await error_of_any(api.call("getMe", read_timeout=0.05))
        assert TOKEN not in repr(error) + str(error) + repr(api)
        assert error.__cause__ is None or TOKEN not in repr(error.__cause__)
    async with Api(TOKEN, "http://bad host") as lost:
        assert TOKEN not in repr(await error_of_any(lost.call("getMe")))
    assert TOKEN not in caplog.text


async def error_of_any(call: Awaitable[object]) -> Exception:
    with pytest.raises(Exception) as caught:  # noqa: PT011
        await call
    return caught.value
