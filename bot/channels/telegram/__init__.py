"""The door to Telegram, and the only room that knows python-telegram-bot and aiohttp."""
