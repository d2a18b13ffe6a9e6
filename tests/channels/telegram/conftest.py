"""What the tests of this channel share: a Telegram of their own, and the calls a bot makes to it."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from bot.channels.telegram.request import Api
from tests.emulator import TOKEN, Telegram, telegram


@pytest.fixture
async def here() -> AsyncIterator[Telegram]:
    async with telegram() as server:
        yield server


@pytest.fixture
async def api(here: Telegram) -> AsyncIterator[Api]:
    async with Api(TOKEN, here.url) as api:
        yield api
