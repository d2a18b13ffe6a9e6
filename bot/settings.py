"""The environment as settings. A wrong one stops the start with one clear sentence; secrets are never printed."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any

from dotenv import dotenv_values

TELEGRAM = "https://api.telegram.org"
SHIPPED = Path(__file__).parent / "shipped"
CHECKOUT = Path(__file__).parent.parent / "dialogues"
LOG_LEVELS = ("DEBUG", "INFO", "WARNING", "ERROR")


class BadSetting(Exception):
    """A setting cannot be used. Its text is one sentence that names it, never its value."""


def _root(value: str) -> str:
    if not value.startswith(("http://", "https://")):
        raise ValueError("must be the root of a Bot API server, such as https://api.telegram.org")
    return value.rstrip("/")


def _user_ids(value: str) -> tuple[int, ...]:
    parts = [part.strip() for part in value.split(",") if part.strip()]
    if not all(part.isascii() and part.isdigit() for part in parts):
        raise ValueError("must be Telegram user ids (numbers) with commas between them")
    return tuple(int(part) for part in parts)


LONGEST_KEPT = 90
"""Days that /privacy promises at most (dialogues/knee/phases/menu.yaml)."""


def _days(value: str) -> int:
    if not (value.isascii() and value.isdigit() and 1 <= int(value) <= LONGEST_KEPT):
        raise ValueError(f"must be a whole number of days, 1 to {LONGEST_KEPT}, as /privacy promises")
    return int(value)


def _log_level(value: str) -> str:
    if value not in LOG_LEVELS:
        raise ValueError(f"must be one of {', '.join(LOG_LEVELS)}")
    return value


READ: Mapping[str, Callable[[str], Any]] = {
    "telegram_api_url": _root,
    "dialogues": Path,
    "admins": _user_ids,
    "keep_days": _days,
    "log_level": _log_level,
    "clock_file": Path,
}
"""Makes the value of what is written, or raises ValueError with what it must be. Others are taken as they are."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What an operator may set (README, "Settings"). Each is read from the variable of its name in capitals."""

    telegram_token: str = field(default="", repr=False)
    telegram_api_url: str = TELEGRAM
    database_url: str = field(default="sqlite:///kneebot.db", repr=False)
    dialogues: Path | None = None
    admins: tuple[int, ...] = ()
    keep_days: int = LONGEST_KEPT
    log_level: str = "INFO"
    clock_file: Path | None = None
    """For tests of a running bot: a file with seconds to add to the clock, or the time to stand still at."""

    def token(self) -> str:
        """The bot's token. Raises BadSetting when there is none."""
        if not self.telegram_token:
            raise BadSetting(
                "TELEGRAM_TOKEN is not set: ask @BotFather on Telegram for a bot and its token, "
                "then set it in the environment or in a file .env"
            )
        number, colon, secret = self.telegram_token.partition(":")
        if not (colon and number.isdigit() and secret) or any(map(str.isspace, self.telegram_token)):
            raise BadSetting("TELEGRAM_TOKEN is no bot token: it looks like 123456:ABC-DEF, as @BotFather gave it")
        return self.telegram_token

    def dialogue_folder(self) -> Path:
        """The folder of the dialogue in force: DIALOGUES (or the one dialogue in it), else the checkout's, else the wheel's.

        Raises BadSetting when there is none.
        """
        roots = [self.dialogues] if self.dialogues else [Path("dialogues"), CHECKOUT, SHIPPED]
        for root in roots:
            if (root / "dialogue.yaml").is_file():
                return root
            found = sorted(path.parent for path in root.glob("*/dialogue.yaml"))
            if len(found) == 1:
                return found[0]
            if len(found) > 1:
                names = ", ".join(path.name for path in found)
                raise BadSetting(f"DIALOGUES names a folder with several dialogues ({names}): name one of them")
        raise BadSetting("DIALOGUES names no dialogue: there is no dialogue.yaml in it or in one of its folders")


NAMES = tuple(setting.name.upper() for setting in fields(Settings))
"""The variables of the environment."""


def read_settings(environment: Mapping[str, str] = os.environ, file: Path = Path(".env")) -> Settings:
    """From the environment, and what it does not hold from the file. An empty one counts as not set.

    Raises BadSetting with one sentence for all that is wrong.
    """
    try:
        written = dotenv_values(file)
    except (OSError, UnicodeDecodeError) as error:
        raise BadSetting(f"the file {file} cannot be read: {type(error).__name__}") from None
    values: dict[str, Any] = {}
    wrong = []
    for setting in fields(Settings):
        name = setting.name.upper()
        if value := (environment.get(name) or written.get(name) or "").strip():
            try:
                values[setting.name] = READ.get(setting.name, str)(value)
            except ValueError as error:
                wrong.append(f"{name} {error}")
    if wrong:
        raise BadSetting("; ".join(wrong))
    return Settings(**values)
