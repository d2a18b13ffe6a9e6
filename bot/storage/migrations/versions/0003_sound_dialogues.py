"""What was checked and found sound need not be checked again at every start, whichever process starts.

An index goes that was written to at every turn, and read only at the start and the end of a process.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    op.drop_index("ix_timers_owner", "timers")
    op.create_table(
        "sound",
        sa.Column("digest", sa.String, nullable=False),
        sa.Column("at", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("digest", name="pk_sound"),
    )
