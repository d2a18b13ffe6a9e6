"""How Alembic runs the scripts: in the transaction that `bot.storage.schema` hands over. Knows no URL."""

from __future__ import annotations

from alembic import context

from bot.storage.tables import metadata

context.configure(connection=context.config.attributes["connection"], target_metadata=metadata)
with context.begin_transaction():
    context.run_migrations()
