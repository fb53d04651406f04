"""Deeds beside payments: what each row does to the books, and a stricter guard over what was recorded."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

#: What was recorded and is sent as it is; comparing with IS tells a missing value from another.
_FIXED = (
    "body",
    "idempotency_key",
    "path",
    "method",
    "amount_minor",
    "currency",
    "api",
    "act",
    "supplier_id",
    "account_id",
    "paid_on",
    "reference",
    "depends_on",
)


def upgrade() -> None:
    """Add the act; everything recorded so far is a payment."""
    op.add_column("payment", sa.Column("act", sa.Text, nullable=False, server_default="pay"))
    if op.get_bind().dialect.name == "sqlite":
        changed = " OR ".join(f"NEW.{name} IS NOT OLD.{name}" for name in _FIXED)
        op.execute("DROP TRIGGER payment_request_is_fixed")
        op.execute(
            f"CREATE TRIGGER payment_request_is_fixed BEFORE UPDATE ON payment WHEN {changed}"
            " BEGIN SELECT RAISE(ABORT, 'a recorded request never changes'); END"
        )
