"""The environment as settings. A wrong one stops the start with one clear sentence; secrets are never printed."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal

from pydantic import Field, SecretStr, ValidationError, field_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

TELEGRAM = "https://api.telegram.org"
SHIPPED = Path(__file__).parent / "shipped"
CHECKOUT = Path(__file__).parent.parent / "dialogues"


class BadSetting(Exception):
    """A setting cannot be used. Its text is one sentence that names it, never its value."""


class Settings(BaseSettings):
    """What an operator may set (README, "Settings"). Read from the environment and from `.env`."""

    model_config = SettingsConfigDict(env_file=".env", extra="ignore", env_ignore_empty=True)

    telegram_token: SecretStr | None = None
    telegram_api_url: str = TELEGRAM
    database_url: SecretStr = SecretStr("sqlite:///kneebot.db")
    dialogues: Path | None = None
    admins: Annotated[tuple[int, ...], NoDecode] = ()
    keep_days: Annotated[int, Field(ge=1)] = 90
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = "INFO"
    clock_file: Path | None = None
    """For tests of a running bot: a file with seconds to add to the clock, or the time to stand still at."""

    @field_validator("telegram_api_url")
    @classmethod
    def _is_a_root(cls, value: str) -> str:
        if not value.startswith(("http://", "https://")):
            raise ValueError("must be the root of a Bot API server, such as https://api.telegram.org")
        return value.rstrip("/")

    @field_validator("admins", mode="before")
    @classmethod
    def _user_ids(cls, value: object) -> object:
        if isinstance(value, str):
            parts = [part.strip() for part in value.split(",") if part.strip()]
            if not all(part.isdigit() for part in parts):
                raise ValueError("must be Telegram user ids (numbers) with commas between them")
            return tuple(int(part) for part in parts)
        return value

    def token(self) -> str:
        """The bot's token. Raises BadSetting when there is none."""
        if self.telegram_token is None or not self.telegram_token.get_secret_value().strip():
            raise BadSetting(
                "TELEGRAM_TOKEN is not set: ask @BotFather on Telegram for a bot and its token, "
                "then set it in the environment or in a file .env"
            )
        token = self.telegram_token.get_secret_value().strip()
        number, colon, secret = token.partition(":")
        if not (colon and number.isdigit() and secret) or any(character.isspace() for character in token):
            raise BadSetting("TELEGRAM_TOKEN is no bot token: it looks like 123456:ABC-DEF, as @BotFather gave it")
        return token

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


def read_settings() -> Settings:
    """Raises BadSetting with one sentence for all that is wrong."""
    try:
        return Settings()
    except ValidationError as error:
        wrong = "; ".join(
            f"{'.'.join(str(part) for part in problem['loc']).upper()}: {problem['msg'].removeprefix('Value error, ')}"
            for problem in error.errors(include_input=False, include_url=False)
        )
        raise BadSetting(f"wrong setting: {wrong}") from None
