"""Healthy: the database of DATABASE_URL answers and holds kneebot's tables. Does not know whether Telegram answers."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from sqlalchemy import create_engine, make_url, text
from sqlalchemy.exc import SQLAlchemyError


def health(database_url: str) -> str | None:
    """What is wrong, in a few words without the URL, which may hold a password. None: nothing."""
    url = make_url(database_url)
    if url.get_backend_name() == "sqlite":
        if not Path(url.database or "").is_file():  # which connecting would make
            return "there is no database file"
    else:
        url = url.set(drivername="postgresql+psycopg")
    try:
        with create_engine(url).connect() as connection:
            connection.execute(text("SELECT 1 FROM conversations LIMIT 1"))
    except SQLAlchemyError as error:
        return f"the database does not answer ({type(error).__name__})"
    return None


if __name__ == "__main__":
    sys.exit(health(os.environ["DATABASE_URL"]))
