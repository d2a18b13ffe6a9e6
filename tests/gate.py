"""A strict gate in front of a Bot API emulator: refuses what Telegram refuses, keeps the chats, and fails on demand.

What a test needs from it: `url` (give it to the bot as TELEGRAM_API_URL), `messages(chat)` (what the person sees now),
`sent` (all that ever came), `calls` and `refusals` (what the bot asked for), and the faults `answer`, `drop`, `hang` and
`close`/`open`.
"""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Any

import aiohttp
from aiohttp import web

USERNAME = "knee_test_bot"
LOCAL = ("setMyDescription", "getMyDescription", "setMyShortDescription", "getMyShortDescription", "getMyCommands")
DESCRIPTIONS = {
    401: "Unauthorized",
    403: "Forbidden: bot was blocked by the user",
    404: "Not Found",
    409: "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
}


class Refusal(Exception):
    """Telegram would answer 400 with this description."""


@dataclass(frozen=True)
class Button:
    label: str
    data: str = ""
    url: str = ""


@dataclass
class Message:
    """A message of the bot as the person sees it now. `text` is without tags; `edits` counts the changes."""

    id: int
    chat: int
    text: str
    entities: tuple[str, ...] = ()
    rows: tuple[tuple[Button, ...], ...] = ()
    silent: bool = False
    document: tuple[str, bytes] | None = None
    edits: int = 0

    @property
    def buttons(self) -> list[Button]:
        return [button for row in self.rows for button in row]

    @property
    def labels(self) -> list[str]:
        return [button.label for button in self.buttons]


@dataclass(frozen=True)
class Call:
    """One call as it was answered; status 0: never answered. `injected`: not by the server's own judgement."""

    method: str
    fields: dict[str, Any]
    status: int
    description: str = ""
    injected: bool = False


@dataclass
class Fault:
    """What the gate does to calls of `method` (None: any) for `chat` (None: any).

    The first `skip` of them pass, then it strikes `times` times (None: always).
    """

    act: str
    method: str | None
    chat: int | None
    times: int | None
    status: int = 0
    body: dict[str, Any] | str = ""
    after: bool = False
    skip: int = 0
    hits: int = 0

    def strikes(self, method: str, chat: int | None) -> bool:
        """Whether this call is one of them; counts it."""
        if self.method not in (None, method) or self.chat not in (None, chat) or self.hits == self.times:
            return False
        if self.skip:
            self.skip -= 1
            return False
        self.hits += 1
        return True


@dataclass
class Gate:
    """Used as `async with Gate(upstream) as gate`. `upstream` is the root address of the emulator."""

    upstream: str
    username: str = USERNAME
    port: int = 0
    calls: list[Call] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)
    sent: list[Message] = field(default_factory=list)
    """Every message as it came, in that order; edits leave it as it is."""
    chats: dict[int, dict[int, Message]] = field(default_factory=dict)
    taps: dict[str, str | None] = field(default_factory=dict)
    """Every tap a person made, and the notice it was answered with; None while it is not answered."""
    kept: dict[str, Any] = field(default_factory=dict)
    """Commands and descriptions, by the name of the field that sets them."""

    async def __aenter__(self) -> Gate:
        self._session = aiohttp.ClientSession(cookie_jar=aiohttp.DummyCookieJar())
        await self.open()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()
        await self._session.close()

    async def open(self) -> None:
        """Takes calls, on the same port as before."""
        self._released = asyncio.Event()
        app = web.Application(client_max_size=64 * 1024 * 1024)
        app.router.add_post("/bot{token}/{method}", self._handle)
        # Cancelled when the bot goes away, so that its poll does not stay open behind its back.
        self._runner = web.AppRunner(app, access_log=None, handler_cancellation=True, shutdown_timeout=0.1)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", self.port)
        await site.start()
        self.port = self._runner.addresses[0][1]

    async def close(self) -> None:
        """Refuses connections from now on; `open` takes them again."""
        self._released.set()
        await self._runner.cleanup()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def refusals(self) -> list[Call]:
        """Calls that were refused for what was in them, not by a fault."""
        return [call for call in self.calls if call.status != 200 and not call.injected]

    def named(self, method: str) -> list[Call]:
        """Calls of one method, in order."""
        return [call for call in self.calls if call.method == method]

    def messages(self, chat: int) -> list[Message]:
        """What stands in a chat now, oldest first."""
        return list(self.chats.get(chat, {}).values())

    # Faults, the oldest that fits first

    def answer(
        self,
        status: int,
        method: str | None = None,
        *,
        chat: int | None = None,
        times: int | None = 1,
        skip: int = 0,
        retry_after: int | None = None,
        description: str = "",
        html: str = "",
    ) -> Fault:
        """Answers with a failure, in JSON, or with an `html` page as proxies do."""
        words = description or DESCRIPTIONS.get(status, f"Failure {status}")
        body: dict[str, Any] = {"ok": False, "error_code": status, "description": words}
        if retry_after is not None:
            body["description"] = f"Too Many Requests: retry after {retry_after}"
            body["parameters"] = {"retry_after": retry_after}
        return self._add(Fault("answer", method, chat, times, status, html or body, skip=skip))

    def drop(
        self,
        method: str | None = None,
        *,
        after: bool,
        chat: int | None = None,
        times: int | None = 1,
        skip: int = 0,
    ) -> Fault:
        """Breaks the connection, before or `after` the call has had its effect."""
        return self._add(Fault("drop", method, chat, times, after=after, skip=skip))

    def hang(
        self,
        method: str | None = None,
        *,
        after: bool,
        chat: int | None = None,
        times: int | None = 1,
        skip: int = 0,
    ) -> Fault:
        """Never answers (until `close`), before or `after` the call has had its effect."""
        return self._add(Fault("hang", method, chat, times, after=after, skip=skip))

    def _add(self, fault: Fault) -> Fault:
        self.faults.append(fault)
        return fault

    # One call

    async def _handle(self, request: web.Request) -> web.StreamResponse:
        method = request.match_info["method"]
        fields, files = await _read(request)
        chat = int(fields["chat_id"]) if "chat_id" in fields else None
        fault = next((fault for fault in self.faults if fault.strikes(method, chat)), None)
        status, body = 0, dict[str, Any]()
        if fault is None or fault.after:
            work = self._carry_out(request.match_info["token"], method, fields, files)
            # A poll ends with its asker; whatever has an effect is finished and noted.
            try:
                status, body = await (work if method == "getUpdates" else asyncio.shield(asyncio.ensure_future(work)))
            except asyncio.CancelledError:
                self.calls.append(Call(method, fields, 0, "given up by the bot", injected=True))
                raise
        if fault is None:
            self.calls.append(Call(method, fields, status, body.get("description", "")))
            return web.json_response(body, status=status)
        self.calls.append(Call(method, fields, fault.status, fault.act, injected=True))
        if fault.act == "answer":
            if isinstance(fault.body, str):
                return web.Response(text=fault.body, status=fault.status, content_type="text/html")
            return web.json_response(fault.body, status=fault.status)
        if fault.act == "hang":
            await self._released.wait()
        if request.transport is not None:
            request.transport.abort()
        return web.Response()

    async def _carry_out(
        self, token: str, method: str, fields: dict[str, Any], files: dict[str, tuple[str, bytes]]
    ) -> tuple[int, dict[str, Any]]:
        try:
            checked = CHECKS[method](self, fields) if method in CHECKS else None
        except Refusal as refusal:
            return 400, {"ok": False, "error_code": 400, "description": f"Bad Request: {refusal}"}
        if method in LOCAL:
            return 200, {"ok": True, "result": self._local(method, fields)}
        status, body = await self._forward(token, method, fields, files)
        if status == 200:
            if method == "getMe":
                body["result"]["username"] = self.username
            elif method == "setMyCommands":
                self.kept["commands"] = _decoded(fields["commands"])
            elif method == "answerCallbackQuery":
                self.taps[fields["callback_query_id"]] = fields.get("text", "")
            elif isinstance(checked, Message):
                self._note(checked, body["result"], files)
        return status, body

    async def _forward(
        self, token: str, method: str, fields: dict[str, Any], files: dict[str, tuple[str, bytes]]
    ) -> tuple[int, dict[str, Any]]:
        # The emulator counts tags as text; it gets the text without them.
        sent = {name: value for name, value in fields.items() if name != "parse_mode"}
        if "text" in sent and "parse_mode" in fields:
            sent["text"], _ = parse_html(fields["text"])
        data: aiohttp.FormData | bytes
        if files:
            data = aiohttp.FormData({name: str(value) for name, value in sent.items()})
            for name, (filename, content) in files.items():
                data.add_field(name, content, filename=filename)
            headers = {}
        else:
            data, headers = json.dumps(sent).encode(), {"Content-Type": "application/json"}
        async with self._session.post(f"{self.upstream}/bot{token}/{method}", data=data, headers=headers) as response:
            return response.status, await response.json()

    def _local(self, method: str, fields: dict[str, Any]) -> Any:
        if method == "getMyCommands":
            return self.kept.get("commands", [])
        name = "short_description" if "Short" in method else "description"
        if method.startswith("set"):
            self.kept[name] = fields.get(name, "")
            return True
        return {name: self.kept.get(name, "")}

    def _note(self, message: Message, result: dict[str, Any], files: dict[str, tuple[str, bytes]]) -> None:
        message.id = result["message_id"]
        message.document = files.get("document")
        chat = self.chats.setdefault(message.chat, {})
        if message.id in chat:
            message.edits = chat[message.id].edits + 1
        else:
            self.sent.append(message)
        chat[message.id] = message

    # What Telegram refuses

    def check_message(self, fields: dict[str, Any]) -> Message:
        """The message as it will be seen. Raises Refusal."""
        text, entities = _text(fields, "text", 4096)
        if not text:
            raise Refusal("message text is empty")
        rows = _rows(fields.get("reply_markup"))
        silent = _decoded(fields.get("disable_notification", False)) is True
        return Message(0, int(fields["chat_id"]), text, entities, rows, silent)

    def check_edit(self, fields: dict[str, Any]) -> Message:
        """The message as it will be seen. Raises Refusal."""
        return self._changed(self.check_message(fields), fields)

    def check_markup(self, fields: dict[str, Any]) -> Message:
        """The message as it will be seen. Raises Refusal."""
        before = self._before(fields)
        return self._changed(replace(before, rows=_rows(fields.get("reply_markup"))), fields)

    def _before(self, fields: dict[str, Any]) -> Message:
        before = self.chats.get(int(fields["chat_id"]), {}).get(int(fields["message_id"]))
        if before is None:
            raise Refusal("message to edit not found")
        return before

    def _changed(self, message: Message, fields: dict[str, Any]) -> Message:
        before = self._before(fields)
        if (before.text, before.entities, before.rows) == (message.text, message.entities, message.rows):
            raise Refusal(
                "message is not modified: specified new message content and reply markup are exactly the same as a "
                "current content and reply markup of the message"
            )
        return message

    def check_document(self, fields: dict[str, Any]) -> Message:
        """The message as it will be seen. Raises Refusal."""
        caption, entities = _text(fields, "caption", 1024)
        return Message(0, int(fields["chat_id"]), caption, entities, _rows(fields.get("reply_markup")))

    def check_tap(self, fields: dict[str, Any]) -> None:
        """Raises Refusal."""
        if self.taps.get(fields["callback_query_id"], "unknown") is not None:
            raise Refusal("query is too old and response timeout expired or query ID is invalid")
        if len(fields.get("text", "")) > 200:
            raise Refusal("MESSAGE_TOO_LONG")

    def check_commands(self, fields: dict[str, Any]) -> None:
        """Raises Refusal."""
        commands = _decoded(fields["commands"])
        if len(commands) > 100:
            raise Refusal("too many commands")
        for command in commands:
            if set(command) != {"command", "description"} or not re.fullmatch(r"[a-z0-9_]{1,32}", command["command"]):
                raise Refusal("BOT_COMMAND_INVALID")
            if not 1 <= len(command["description"]) <= 256:
                raise Refusal("BOT_COMMAND_DESCRIPTION_INVALID")

    def check_description(self, fields: dict[str, Any]) -> None:
        """Raises Refusal."""
        if len(fields.get("description", "")) > 512 or len(fields.get("short_description", "")) > 120:
            raise Refusal("description is too long")


CHECKS: dict[str, Callable[[Gate, dict[str, Any]], Message | None]] = {
    "sendMessage": Gate.check_message,
    "editMessageText": Gate.check_edit,
    "editMessageReplyMarkup": Gate.check_markup,
    "sendDocument": Gate.check_document,
    "answerCallbackQuery": Gate.check_tap,
    "setMyCommands": Gate.check_commands,
    "setMyDescription": Gate.check_description,
    "setMyShortDescription": Gate.check_description,
}


async def _read(request: web.Request) -> tuple[dict[str, Any], dict[str, tuple[str, bytes]]]:
    """Fields and files, however they were sent."""
    if request.content_type == "application/json":
        return dict(await request.json()), {}
    fields: dict[str, Any] = {}
    files: dict[str, tuple[str, bytes]] = {}
    for name, value in (await request.post()).items():
        if isinstance(value, web.FileField):
            files[name] = (value.filename, value.file.read())
        else:
            fields[name] = value
    return fields, files


def _decoded(value: Any) -> Any:
    return json.loads(value) if isinstance(value, str) else value


def _text(fields: dict[str, Any], name: str, longest: int) -> tuple[str, tuple[str, ...]]:
    text: str = fields.get(name, "")
    entities: tuple[str, ...] = ()
    try:
        text.encode()
    except UnicodeEncodeError:
        raise Refusal("strings must be encoded in UTF-8") from None
    match fields.get("parse_mode"):
        case "HTML":
            text, entities = parse_html(text)
        case None:
            pass
        case _:
            raise Refusal("unsupported parse_mode")
    if len(text.encode("utf-16-le")) // 2 > longest:
        raise Refusal("message is too long")
    return text.strip(), entities


def _rows(markup: Any) -> tuple[tuple[Button, ...], ...]:
    if markup is None:
        return ()
    markup = _decoded(markup)
    if not isinstance(markup, dict) or set(markup) != {"inline_keyboard"}:
        raise Refusal("object expected as reply markup")
    rows = markup["inline_keyboard"]
    if any(not 1 <= len(row) <= 8 for row in rows) or sum(map(len, rows)) > 100:
        raise Refusal("REPLY_MARKUP_INVALID")
    for button in (button for row in rows for button in row):
        if set(button) not in ({"text", "callback_data"}, {"text", "url"}):
            raise Refusal("BUTTON_TYPE_INVALID")
        if not button["text"].strip():
            raise Refusal("inline keyboard button text is empty")
        if "url" in button and not re.fullmatch(r"(https?|tg)://[\w.-]+[^\s]*", button["url"]):
            raise Refusal(f"inline keyboard button URL '{button['url']}' is invalid: Wrong HTTP URL")
        if "url" not in button and not 1 <= len(button["callback_data"].encode()) <= 64:
            raise Refusal("BUTTON_DATA_INVALID")
    return tuple(
        tuple(Button(button["text"], button.get("callback_data", ""), button.get("url", "")) for button in row)
        for row in rows
    )


_TAGS = {
    "b", "strong", "i", "em", "u", "ins", "s", "strike", "del", "a", "code", "pre", "blockquote", "tg-spoiler", "span",
    "tg-emoji",
}  # fmt: skip
_TAG = re.compile(r"<(/?)([a-zA-Z0-9-]*)((?:\s+[a-zA-Z-]+(?:=(?:\"[^\"<>]*\"|'[^'<>]*'|[^\s\"'<>]+))?)*)\s*>")


def parse_html(text: str) -> tuple[str, tuple[str, ...]]:
    """Text without tags, and its entities, as Telegram's parser reads HTML. Raises Refusal as it does."""
    seen: list[str] = []
    open_tags: list[tuple[str, str, int]] = []
    entities: list[str] = []
    at = length = 0
    while at < len(text):
        start = text.find("<", at)
        words = _unescaped(text[at : start if start >= 0 else len(text)])
        seen.append(words)
        length += len(words)
        if start < 0:
            break
        tag = _TAG.match(text, start)
        if tag is None:
            raise Refusal(f"can't parse entities: Unclosed or unsupported start tag at byte offset {start}")
        closing, name, attributes = tag[1], tag[2].lower(), tag[3]
        if name not in _TAGS:
            raise Refusal(f'can\'t parse entities: Unsupported start tag "{name}" at byte offset {start}')
        if not closing:
            open_tags.append((name, attributes.strip(), length))
        elif not open_tags or open_tags[-1][0] != name:
            raise Refusal(f"can't parse entities: Unmatched end tag at byte offset {start}")
        else:
            opened, had, since = open_tags.pop()
            if length > since:
                entities.append(f"{opened} {had} {since}-{length}")
        at = tag.end()
    if open_tags:
        raise Refusal(f"can't parse entities: Can't find end tag corresponding to start tag \"{open_tags[-1][0]}\"")
    return "".join(seen), tuple(sorted(entities))


def _unescaped(text: str) -> str:
    """Telegram knows four names and numbers; any other stays as it is written."""
    named = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}

    def character(match: re.Match[str]) -> str:
        name = match[1]
        if not name.startswith("#"):
            return named[name]
        return chr(int(name[2:], 16) if name[1] in "xX" else int(name[1:]))

    return re.sub(r"&(lt|gt|amp|quot|#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6});", character, text)
