"""The first journal: runs, payments, links, claims and the chained events."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

_FINAL = "('proven', 'refused', 'cancelled')"

#: The rules that must hold whatever the program does are the database's own.
_SQLITE_TRIGGERS = (
    "CREATE TRIGGER event_is_append_only BEFORE UPDATE ON event"
    " BEGIN SELECT RAISE(ABORT, 'events are never changed'); END",
    "CREATE TRIGGER event_is_kept BEFORE DELETE ON event"
    " BEGIN SELECT RAISE(ABORT, 'events are never deleted'); END",
    "CREATE TRIGGER payment_is_kept BEFORE DELETE ON payment"
    " BEGIN SELECT RAISE(ABORT, 'payments are never deleted'); END",
    "CREATE TRIGGER payment_final_state BEFORE UPDATE ON payment"
    f" WHEN OLD.state IN {_FINAL}"
    " BEGIN SELECT RAISE(ABORT, 'a final state never changes'); END",
    "CREATE TRIGGER payment_request_is_fixed BEFORE UPDATE ON payment"
    " WHEN NEW.body <> OLD.body OR NEW.idempotency_key <> OLD.idempotency_key OR NEW.path <> OLD.path"
    " OR NEW.method <> OLD.method OR NEW.amount_minor <> OLD.amount_minor"
    " BEGIN SELECT RAISE(ABORT, 'a recorded request never changes'); END",
)


def upgrade() -> None:
    """Create every table, its indexes, and the triggers that keep what was recorded."""
    text, integer, big = sa.Text, sa.Integer, sa.BigInteger
    op.create_table(
        "run",
        sa.Column("id", text, primary_key=True),
        *(sa.Column(name, text, nullable=False) for name in ("company_id", "connection_id", "company_name")),
        sa.Column("software", text, nullable=False),
        sa.Column("year", integer, nullable=False),
        sa.Column("number", integer, nullable=False),
        sa.Column("recorded_by", text, nullable=False),
        sa.Column("recorded_at", text, nullable=False),
        sa.UniqueConstraint("company_id", "year", "number"),
    )
    _create_payment(text, integer, big)
    op.create_table(
        "link",
        sa.Column("payment_id", text, sa.ForeignKey("payment.id"), primary_key=True),
        sa.Column("position", integer, primary_key=True),
        *(sa.Column(name, text, nullable=False) for name in ("kind", "record_id", "label", "currency")),
        sa.Column("before_minor", big, nullable=False),
        sa.Column("change_minor", big, nullable=False),
    )
    op.create_index("link_record", "link", ["record_id"])
    op.create_table(
        "claim",
        sa.Column("run_id", text, sa.ForeignKey("run.id"), primary_key=True),
        *(sa.Column(name, text, primary_key=True) for name in ("company_id", "kind", "record_id")),
        sa.Column("released_at", text),
    )
    open_only = sa.text("released_at IS NULL")
    op.create_index(
        "claim_open",
        "claim",
        ["company_id", "kind", "record_id"],
        unique=True,
        sqlite_where=open_only,
        postgresql_where=open_only,
    )
    op.create_table(
        "event",
        sa.Column("seq", integer, primary_key=True, autoincrement=False),
        sa.Column("payment_id", text, sa.ForeignKey("payment.id"), nullable=False),
        *(
            sa.Column(name, text, nullable=False)
            for name in ("at", "kind", "state", "detail", "previous_hash", "hash")
        ),
    )
    op.create_index("event_payment", "event", ["payment_id", "seq"])
    if op.get_bind().dialect.name == "sqlite":
        for trigger in _SQLITE_TRIGGERS:
            op.execute(trigger)


def _create_payment(text: type[sa.Text], integer: type[sa.Integer], big: type[sa.BigInteger]) -> None:
    op.create_table(
        "payment",
        sa.Column("id", text, primary_key=True),
        sa.Column("run_id", text, sa.ForeignKey("run.id"), nullable=False),
        sa.Column("position", integer, nullable=False),
        sa.Column("depends_on", text, sa.ForeignKey("payment.id")),
        *(
            sa.Column(name, text, nullable=False)
            for name in ("company_id", "connection_id", "api", "supplier_id", "supplier_name", "account_id")
        ),
        sa.Column("amount_minor", big, nullable=False),
        *(
            sa.Column(name, text, nullable=False)
            for name in ("currency", "paid_on", "reference", "method", "path")
        ),
        sa.Column("body", sa.LargeBinary, nullable=False),
        sa.Column("idempotency_key", text, nullable=False, unique=True),
        sa.Column("state", text, nullable=False),
        sa.Column("why", text, nullable=False),
        sa.Column("attempts", integer, nullable=False),
        sa.Column("is_doubtful", sa.Boolean, nullable=False),
        sa.Column("may_resend", sa.Boolean, nullable=False),
        sa.Column("looks", integer, nullable=False),
        sa.Column("first_sent_at", text),
        sa.Column("last_sent_at", text),
        sa.Column("due_at", text, nullable=False),
        sa.Column("record_id", text),
        sa.Column("correlation_id", text),
        sa.Column("changed_at", text, nullable=False),
    )
    op.create_index("payment_open", "payment", ["company_id", "state"])
    op.create_index("payment_run", "payment", ["run_id", "position"])
    op.create_index("payment_recent", "payment", ["company_id", "changed_at"])
