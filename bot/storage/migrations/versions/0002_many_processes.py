"""Several processes share a database: each says what it has claimed, and until when."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    op.create_table(
        "owners",
        sa.Column("name", sa.String, nullable=False),
        sa.Column("until", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_owners"),
    )
    op.add_column("outbox", sa.Column("owner", sa.String))
    op.add_column("timers", sa.Column("owner", sa.String))
    claimed = sa.text("owner IS NOT NULL")
    op.create_index("ix_timers_owner", "timers", ["owner"], sqlite_where=claimed, postgresql_where=claimed)
