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

from tests.benchmarks.wire import TOKEN, Answering, Give, tap

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


@asynccontextmanager
async def conversation_handler(
    *, persistent: bool = False, chats: int = 0, url: str | None = None, request: BaseRequest | None = None
) -> AsyncIterator[Give]:
    """python-telegram-bot's ConversationHandler; `persistent`: PicklePersistence flushed after each update."""
    folder = tempfile.TemporaryDirectory()
    request = request or (HTTPXRequest(connection_pool_size=64) if url else Answering())
    builder = Application.builder().token(TOKEN).request(request).get_updates_request(Answering()).updater(None)
    if url:
        builder = builder.base_url(f"{url}/bot")
    persistence = None
    if persistent:
        persistence = PicklePersistence(Path(folder.name) / "kept", on_flush=False)
        builder = builder.persistence(persistence)
    app = builder.build()
    states: dict[object, list[Any]] = {
        number: [CallbackQueryHandler(_answer, pattern=f"^{number}:")] for number in range(QUESTIONS)
    }
    app.add_handler(
        ConversationHandler(
            [CommandHandler("start", _start)], states, [], name="ten", persistent=persistent, per_message=False
        )
    )
    await app.initialize()
    for chat in range(chats):
        app.user_data[10_000_000 + chat].update({str(number): f"{number}:None of these" for number in range(QUESTIONS)})

    async def give(data: dict[str, Any]) -> None:
        await app.process_update(Update.de_json(data, app.bot))
        if persistence is not None:
            await app.update_persistence()

    try:
        yield give
    finally:
        await app.shutdown()
        folder.cleanup()


@asynccontextmanager
async def aiogram_memory() -> AsyncIterator[Give]:
    """aiogram's FSM in memory."""
    from aiogram import Bot, Dispatcher, F
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

    bot = Bot(TOKEN, session=Stub())

    async def give(data: dict[str, Any]) -> None:
        await dispatcher.feed_update(bot, AiogramUpdate.model_validate(data, context={"bot": bot}))

    yield give


def answers(chat: int, first: int, rounds: int) -> list[dict[str, Any]]:
    """Taps through the ten questions, again and again."""
    return [tap(first + number, chat, f"{number % QUESTIONS}:None of these") for number in range(rounds)]
