"""Queued payments: the key of the push operation that tells what becomes of one."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Add the key; payments recorded so far were not queued and have none."""
    op.add_column("payment", sa.Column("push_key", sa.Text))
    op.create_index("payment_push", "payment", ["company_id", "push_key"])
