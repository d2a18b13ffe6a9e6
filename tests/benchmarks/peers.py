"""The peers: the same ten questions as a person would write them with each library. Know nothing of kneebot."""

from __future__ import annotations

import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.ext import (
    Application,
    CallbackQueryHandler,
    CommandHandler,
    ContextTypes,
    ConversationHandler,
    PicklePersistence,
)
from telegram.request import BaseRequest, HTTPXRequest

from tests.benchmarks.wire import TOKEN, Answering, Bot, Calls, Step, tap

NAME = "ten"
QUESTIONS = 10
TEXT = "Is any of these true right now? Tap all that fit."
CHOICES = ("Chest pain", "A cold foot", "A fever", "A deep cut", "None of these", "Not sure")


def keyboard(question: int) -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup([[InlineKeyboardButton(text, callback_data=f"{question}:{text}")] for text in CHOICES])


async def _start(update: Update, context: ContextTypes.DEFAULT_TYPE) -> int:
    assert update.message
    await update.message.reply_text(TEXT, reply_markup=keyboard(0))
    return 0


async def _answer(update: Update, context: ContextTypes.DEFAULT_TYPE) -> int:
    query = update.callback_query
    assert query and query.data and context.user_data is not None
    question = int(query.data.partition(":")[0])
    context.user_data[str(question)] = query.data
    await query.answer()
    following = (question + 1) % QUESTIONS
    await query.edit_message_text(f"{following} {TEXT}", reply_markup=keyboard(following))
    return following


LENGTH = 14
"""Answers in a walk: through the questions, and again from the first."""


@asynccontextmanager
async def conversation_handler(
    *, pickled: int = 0, url: str | None = None, request: BaseRequest | None = None
) -> AsyncIterator[Bot]:
    """python-telegram-bot's ConversationHandler. `pickled`: PicklePersistence, which holds so many other chats too.

    It writes its file once after each update, and no more often.
    """
    folder = tempfile.TemporaryDirectory()
    calls = Calls()
    request = request or (HTTPXRequest(connection_pool_size=64) if url else Answering(calls))
    file = Path(folder.name) / "kept"
    persistence = None
    if pickled:
        await _pickle(file, pickled)
        persistence = PicklePersistence(file, on_flush=True)
    app = _application(request, persistence, url)
    states: dict[object, list[Any]] = {
        number: [CallbackQueryHandler(_answer, pattern=f"^{number}:")] for number in range(QUESTIONS)
    }
    app.add_handler(
        ConversationHandler(
            [CommandHandler("start", _start)], states, [], name=NAME, persistent=bool(pickled), per_message=False
        )
    )
    await app.initialize()
    assert len(app.user_data) == pickled

    async def give(data: dict[str, Any]) -> None:
        await app.process_update(Update.de_json(data, app.bot))
        if persistence is not None:
            await app.update_persistence()
            await persistence.flush()

    try:
        yield Bot(give, answers, calls)
    finally:
        await app.shutdown()
        folder.cleanup()


async def _pickle(file: Path, chats: int) -> None:
    """As the file stands after so many people have answered all ten questions."""
    persistence = PicklePersistence(file, on_flush=True)
    app = _application(Answering(), persistence)
    await app.initialize()
    for chat in range(10_000_000, 10_000_000 + chats):
        given = {str(question): f"{question}:None of these" for question in range(QUESTIONS)}
        await persistence.update_user_data(chat, given)
        await persistence.update_conversation(NAME, (chat, chat), QUESTIONS - 1)
    await persistence.flush()
    await app.shutdown()


def _application(request: BaseRequest, persistence: PicklePersistence | None, url: str | None = None) -> Application:
    builder = Application.builder().token(TOKEN).request(request).get_updates_request(Answering()).updater(None)
    if url:
        builder = builder.base_url(f"{url}/bot")
    if persistence is not None:
        builder = builder.persistence(persistence)
    return builder.build()


@asynccontextmanager
async def aiogram_memory() -> AsyncIterator[Bot]:
    """aiogram's FSM in memory."""
    from aiogram import Bot as AiogramBot
    from aiogram import Dispatcher, F
    from aiogram.client.session.base import BaseSession
    from aiogram.filters import CommandStart
    from aiogram.fsm.context import FSMContext
    from aiogram.fsm.state import State, StatesGroup
    from aiogram.types import CallbackQuery, Message
    from aiogram.types import InlineKeyboardButton as Button
    from aiogram.types import InlineKeyboardMarkup as Markup
    from aiogram.types import Update as AiogramUpdate

    class Stub(BaseSession):
        async def close(self) -> None: ...

        async def make_request(self, bot: Any, method: Any, timeout: Any = None) -> Any:
            method.model_dump(exclude_none=True, warnings=False)
            calls.count()
            return True

        async def stream_content(self, *args: Any, **kwargs: Any) -> Any:
            yield b""

    class Ten(StatesGroup):
        asking = State()

    def markup(question: int) -> Markup:
        rows = [[Button(text=text, callback_data=f"{question}:{text}")] for text in CHOICES]
        return Markup(inline_keyboard=rows)

    dispatcher = Dispatcher()

    @dispatcher.message(CommandStart())
    async def start(incoming: Message, state: FSMContext) -> None:
        await state.set_state(Ten.asking)
        await incoming.answer(TEXT, reply_markup=markup(0))

    @dispatcher.callback_query(Ten.asking, F.data)
    async def answered(query: CallbackQuery, state: FSMContext) -> None:
        assert query.data and isinstance(query.message, Message)
        question = int(query.data.partition(":")[0])
        await state.update_data({str(question): query.data})
        await query.answer()
        following = (question + 1) % QUESTIONS
        await query.message.edit_text(f"{following} {TEXT}", reply_markup=markup(following))

    bot, calls = AiogramBot(TOKEN, session=Stub()), Calls()

    async def give(data: dict[str, Any]) -> None:
        await dispatcher.feed_update(bot, AiogramUpdate.model_validate(data, context={"bot": bot}))

    yield Bot(give, answers, calls)


def answers(chat: int) -> list[Step]:
    """Taps through the ten questions, again and again. Each is answered, and the message edited."""
    return [Step(tap(1 + number, chat, f"{number % QUESTIONS}:None of these"), 2) for number in range(LENGTH)]
