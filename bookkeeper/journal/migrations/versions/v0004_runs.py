"""Runs as things of their own: whose each record is, what stood before, what a run undoes, and its proofs."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

#: What a proof rests on: written with the run, and never again.
_FIXED = ("run", "link", "standing", "proof")


def upgrade() -> None:
    """Add what is missing. Runs have had numbers in order since the first version.

    A link recorded before this names no supplier: it is the payment's own.
    """
    op.add_column("run", sa.Column("undoes", sa.Text))
    op.add_column("link", sa.Column("supplier_id", sa.Text, nullable=False, server_default=""))
    op.add_column("link", sa.Column("supplier_name", sa.Text, nullable=False, server_default=""))
    op.create_index("run_undoing", "run", ["undoes"])
    op.create_table(
        "standing",
        sa.Column("run_id", sa.Text, sa.ForeignKey("run.id"), primary_key=True),
        *(sa.Column(name, sa.Text, primary_key=True) for name in ("kind", "record_id", "currency")),
        sa.Column("label", sa.Text, nullable=False),
        sa.Column("balance_minor", sa.BigInteger, nullable=False),
        sa.Column("as_of", sa.Text, nullable=False),
    )
    op.create_table(
        "proof",
        sa.Column("company_id", sa.Text, primary_key=True),
        sa.Column("number", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("run_id", sa.Text, sa.ForeignKey("run.id"), nullable=False),
        *(sa.Column(name, sa.Text, nullable=False) for name in ("made_at", "content", "previous_hash")),
        sa.Column("hash", sa.Text, nullable=False, unique=True),
    )
    op.create_index("proof_run", "proof", ["run_id"])
    if op.get_bind().dialect.name == "sqlite":
        for table in _FIXED:
            for verb, word in (("UPDATE", "changed"), ("DELETE", "deleted")):
                op.execute(
                    f"CREATE TRIGGER {table}_is_never_{word} BEFORE {verb} ON {table}"
                    f" BEGIN SELECT RAISE(ABORT, 'a recorded {table} is never {word}'); END"
                )
