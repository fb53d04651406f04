"""Four eyes: who prepared a run, what needs approval and who gave it; events that are about no payment."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from bookkeeper.journal.migrations import guards

revision = "0007"
down_revision = "0006"

#: Only by the approval of somebody else a payment that needs it leaves the state it is recorded in; ending
#: it, unsent, needs none.
_NEEDS = "NEW.needs <> '' AND NEW.state NOT IN ('to-approve', 'cancelled')"
#: A run recorded without an account, before there were any, is nobody's to approve.
_BY_ANOTHER = (
    "EXISTS (SELECT 1 FROM approval JOIN run ON run.id = NEW.run_id WHERE approval.payment_id = NEW.id"
    " AND run.account <> '' AND approval.account <> run.account)"
)
_IS_ANOTHER = (
    "EXISTS (SELECT 1 FROM payment JOIN run ON run.id = payment.run_id WHERE payment.id = NEW.payment_id"
    " AND run.account <> '' AND run.account <> NEW.account AND NEW.account <> '')"
)
_NOT_APPROVED = "this payment needs the approval of another person"
_OWN = "nobody approves a payment of their own"
_PROGRESS = (
    "state, why, attempts, is_doubtful, may_resend, looks, first_sent_at, last_sent_at, due_at, record_id,"
    " correlation_id, push_key, changed_at"
)
_EVENT = "seq, payment_id, at, kind, state, detail, previous_hash, hash"


def upgrade() -> None:
    """Add what is missing. Nothing recorded so far needs approval."""
    op.add_column("run", sa.Column("account", sa.Text, nullable=False, server_default=""))
    op.add_column("payment", sa.Column("needs", sa.Text, nullable=False, server_default=""))
    op.create_index("payment_supplier", "payment", ["company_id", "supplier_id"])
    op.create_index("link_supplier", "link", ["supplier_id"])
    op.create_table(
        "approval",
        sa.Column("payment_id", sa.Text, sa.ForeignKey("payment.id"), primary_key=True),
        *(sa.Column(name, sa.Text, nullable=False) for name in ("account", "name", "approved_at")),
    )
    if op.get_bind().dialect.name == "postgresql":
        _guard_postgresql()
    else:
        _make_event_anew()
        _guard_sqlite()


def _guard_postgresql() -> None:
    connection = op.get_bind()
    op.alter_column("event", "payment_id", nullable=True)
    guards.insist(
        connection, "payment_is_approved", "payment", "UPDATE", (_NEEDS, _BY_ANOTHER, _NOT_APPROVED)
    )
    guards.insist(connection, "approval_is_anothers", "approval", "INSERT", ("true", _IS_ANOTHER, _OWN))
    guards.refuse(connection, "approval", "UPDATE", "an approval is never changed")
    guards.refuse(connection, "approval", "DELETE", "an approval is never taken back")
    changed = "NEW.needs IS DISTINCT FROM OLD.needs"
    guards.refuse(connection, "payment", "UPDATE", "what needs approval goes on needing it", changed)
    guards.close_when_moved(connection, "approval")
    changeable = {"payment": _PROGRESS, "claim": "released_at", "moved": "ended_at"}
    guards.grant(connection, changeable, ("desk", "lease"))


def _make_event_anew() -> None:
    """SQLite cannot let an existing column be empty: the table is copied as it is, and guarded as it was."""
    op.create_table(
        "event_anew",
        sa.Column("seq", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("payment_id", sa.Text, sa.ForeignKey("payment.id")),
        *(
            sa.Column(name, sa.Text, nullable=False)
            for name in ("at", "kind", "state", "detail", "previous_hash", "hash")
        ),
    )
    op.execute(f"INSERT INTO event_anew ({_EVENT}) SELECT {_EVENT} FROM event ORDER BY seq")
    op.drop_table("event")
    op.rename_table("event_anew", "event")
    op.create_index("event_payment", "event", ["payment_id", "seq"])
    _refuse("event_is_append_only", "UPDATE ON event", "", "events are never changed")
    _refuse("event_is_kept", "DELETE ON event", "", "events are never deleted")


def _guard_sqlite() -> None:
    _refuse("payment_is_approved", "UPDATE ON payment", f"{_NEEDS} AND NOT {_BY_ANOTHER}", _NOT_APPROVED)
    _refuse("approval_is_anothers", "INSERT ON approval", f"NOT {_IS_ANOTHER}", _OWN)
    _refuse("approval_is_never_changed", "UPDATE ON approval", "", "an approval is never changed")
    _refuse("approval_is_never_deleted", "DELETE ON approval", "", "an approval is never taken back")
    # Whose it is says its run.
    changed = "NEW.needs IS NOT OLD.needs OR NEW.run_id IS NOT OLD.run_id"
    _refuse("payment_needs_are_fixed", "UPDATE ON payment", changed, "what needs approval goes on needing it")
    for table in ("event", "approval"):
        gone = "EXISTS (SELECT 1 FROM moved WHERE ended_at IS NULL)"
        _refuse(f"{table}_of_a_moved_journal", f"INSERT ON {table}", gone, "this journal has moved")


def _refuse(name: str, what: str, when: str, words: str) -> None:
    condition = f" WHEN {when}" if when else ""
    op.execute(f"CREATE TRIGGER {name} BEFORE {what}{condition} BEGIN SELECT RAISE(ABORT, '{words}'); END")
