"""The door to Telegram, and the only room that knows python-telegram-bot and aiohttp."""

import sys

# python-telegram-bot loads httpx, and httpx its own command line with rich and pygments: 4 MiB that no bot needs.
# Where that cannot be loaded, httpx does without it.
sys.modules.setdefault("httpx._main", None)  # type: ignore[arg-type]
