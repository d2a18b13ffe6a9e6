"""Settings: what an operator writes is read, or told in one sentence that names the setting and not its value."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.settings import BadSetting, Settings, read_settings

TOKEN = "123456:SECRET"
NOWHERE = Path("/nowhere/.env")


def test_without_anything_all_have_their_defaults() -> None:
    assert read_settings({}, NOWHERE) == Settings()


def test_the_environment_goes_before_the_file_and_empty_counts_as_not_set(tmp_path: Path) -> None:
    file = tmp_path / ".env"
    file.write_text(f'TELEGRAM_TOKEN={TOKEN}\nKEEP_DAYS=30\n# ADMINS=1\nDATABASE_URL="sqlite:///of the file.db"\n')

    settings = read_settings({"KEEP_DAYS": "7", "DATABASE_URL": "", "ADMINS": " 12, 13 "}, file)

    assert settings == Settings(
        telegram_token=TOKEN, keep_days=7, admins=(12, 13), database_url="sqlite:///of the file.db"
    )


def test_a_file_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    file = tmp_path / ".env"
    file.write_bytes(b"ADMINS=\xff")

    with pytest.raises(BadSetting, match=r"\.env cannot be read"):
        read_settings({}, file)


def test_the_root_of_a_server_may_end_in_a_slash() -> None:
    assert read_settings({"TELEGRAM_API_URL": "http://here:8081/"}, NOWHERE).telegram_api_url == "http://here:8081"


@pytest.mark.parametrize(
    ("name", "value", "sentence"),
    [
        ("TELEGRAM_API_URL", "hunter2", "must be the root of a Bot API server, such as https://api.telegram.org"),
        ("ADMINS", "1,hunter2", "must be Telegram user ids (numbers) with commas between them"),
        ("KEEP_DAYS", "0", "must be a whole number of days, 1 to 90, as /privacy promises"),
        ("KEEP_DAYS", "91", "must be a whole number of days, 1 to 90, as /privacy promises"),
        ("KEEP_DAYS", "hunter2", "must be a whole number of days, 1 to 90, as /privacy promises"),
        ("KEEP_DAYS", "٣", "must be a whole number of days, 1 to 90, as /privacy promises"),
        ("LOG_LEVEL", "hunter2", "must be one of DEBUG, INFO, WARNING, ERROR"),
    ],
)
def test_a_wrong_one_is_named_and_its_value_is_not_told(name: str, value: str, sentence: str) -> None:
    with pytest.raises(BadSetting) as told:
        read_settings({name: value}, NOWHERE)

    assert str(told.value) == f"{name} {sentence}"


def test_all_that_is_wrong_is_told_at_once() -> None:
    with pytest.raises(BadSetting, match=r"ADMINS must .*; KEEP_DAYS must "):
        read_settings({"ADMINS": "me", "KEEP_DAYS": "some"}, NOWHERE)


def test_secrets_are_not_shown() -> None:
    settings = Settings(telegram_token=TOKEN, database_url="postgresql://me:hunter2@here/kneebot")

    assert settings.token() == TOKEN
    assert "SECRET" not in repr(settings)
    assert "hunter2" not in repr(settings)


@pytest.mark.parametrize("token", ["SECRET", "123456:", "x:SECRET", "123456:SEC RET"])
def test_what_is_no_token_is_not_told_either(token: str) -> None:
    with pytest.raises(BadSetting, match="TELEGRAM_TOKEN is no bot token") as told:
        Settings(telegram_token=token).token()

    assert "SEC" not in str(told.value)


def test_without_a_token_it_is_told_where_to_get_one() -> None:
    with pytest.raises(BadSetting, match="BotFather"):
        read_settings({"TELEGRAM_TOKEN": " "}, NOWHERE).token()


def test_a_folder_may_hold_one_dialogue_and_no_more(tmp_path: Path) -> None:
    settings = Settings(dialogues=tmp_path)
    with pytest.raises(BadSetting, match="names no dialogue"):
        settings.dialogue_folder()

    for name in ("ankle", "knee"):
        (tmp_path / name).mkdir()
    (tmp_path / "knee" / "dialogue.yaml").touch()
    assert settings.dialogue_folder() == tmp_path / "knee"

    (tmp_path / "ankle" / "dialogue.yaml").touch()
    with pytest.raises(BadSetting, match=r"several dialogues \(ankle, knee\)"):
        settings.dialogue_folder()
