"""Several desks at one journal: who is there, who sees to what, where it went; PostgreSQL gets its guards."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from bookkeeper.journal.migrations import guards

revision = "0006"
down_revision = "0005"

_FINAL = "('proven', 'refused', 'cancelled')"
_FIXED = (
    "id", "run_id", "position", "depends_on", "company_id", "connection_id", "api", "act", "supplier_id",
    "supplier_name", "account_id", "amount_minor", "currency", "paid_on", "reference", "method", "path",
    "body", "idempotency_key",
)  # fmt: skip
#: What a desk may change of a payment.
_PROGRESS = (
    "state, why, attempts, is_doubtful, may_resend, looks, first_sent_at, last_sent_at, due_at, record_id,"
    " correlation_id, push_key, changed_at"
)
#: What is written to a journal adds to one of these.
_GROWING = ("event", "note", "standing", "proof")


def upgrade() -> None:
    """Add desks and leases. What SQLite has been guarding since its first version, PostgreSQL guards now."""
    moment = sa.DateTime(timezone=True)
    op.create_table(
        "desk",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("began_at", moment, nullable=False),
        sa.Column("alive_until", moment, nullable=False),
        sa.Column("is_over", sa.Boolean, nullable=False),
    )
    there = sa.text("NOT is_over")
    op.create_index("desk_there", "desk", ["alive_until"], sqlite_where=there, postgresql_where=there)
    op.create_table(
        "lease",
        sa.Column("payment_id", sa.Text, sa.ForeignKey("payment.id"), primary_key=True),
        sa.Column("desk_id", sa.Text, sa.ForeignKey("desk.id"), nullable=False),
    )
    op.create_index("lease_desk", "lease", ["desk_id"])
    op.create_table(
        "moved",
        sa.Column("seq", sa.Integer, primary_key=True),
        *(sa.Column(name, sa.Text, nullable=False) for name in ("place", "moved_at", "moved_by")),
        sa.Column("ended_at", sa.Text),
    )
    if op.get_bind().dialect.name == "postgresql":
        _guard()
        changeable = {"payment": _PROGRESS, "claim": "released_at", "moved": "ended_at"}
        guards.grant(op.get_bind(), changeable, ("desk", "lease"))
        return
    for table in _GROWING:
        op.execute(
            f"CREATE TRIGGER {table}_of_a_moved_journal BEFORE INSERT ON {table}"
            " WHEN EXISTS (SELECT 1 FROM moved WHERE ended_at IS NULL)"
            " BEGIN SELECT RAISE(ABORT, 'this journal has moved'); END"
        )


def _guard() -> None:
    guards.make_functions(op.get_bind())
    for table in ("run", "link", "standing", "proof", "note"):
        guards.refuse(op.get_bind(), table, "UPDATE", f"a recorded {table} is never changed")
        guards.refuse(op.get_bind(), table, "DELETE", f"a recorded {table} is never deleted")
    guards.refuse(op.get_bind(), "event", "UPDATE", "events are never changed")
    guards.refuse(op.get_bind(), "event", "DELETE", "events are never deleted")
    guards.refuse(op.get_bind(), "payment", "DELETE", "payments are never deleted")
    guards.refuse(op.get_bind(), "claim", "DELETE", "what was reserved is never deleted")
    guards.refuse(op.get_bind(), "payment", "UPDATE", "a final state never changes", f"OLD.state IN {_FINAL}")
    changed = " OR ".join(f"NEW.{name} IS DISTINCT FROM OLD.{name}" for name in _FIXED)
    guards.refuse(op.get_bind(), "payment", "UPDATE", "a recorded request never changes", changed)
    guards.refuse(
        op.get_bind(), "claim", "UPDATE", "what was let go of stays so", "OLD.released_at IS NOT NULL"
    )
    guards.refuse(op.get_bind(), "desk", "UPDATE", "a desk that is over stays so", "OLD.is_over")
    guards.watch_events(op.get_bind())
    for table in _GROWING:
        guards.close_when_moved(op.get_bind(), table)
