"""Notes of people on suppliers, bills and warnings."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Add the table; what was noted is never changed, a later note takes its place."""
    op.create_table(
        "note",
        sa.Column("seq", sa.Integer, primary_key=True),
        *(
            sa.Column(name, sa.Text, nullable=False)
            for name in ("company_id", "kind", "subject_id", "value", "reason", "made_at", "made_by")
        ),
    )
    op.create_index("note_company", "note", ["company_id", "seq"])
    if op.get_bind().dialect.name == "sqlite":
        for verb, word in (("UPDATE", "changed"), ("DELETE", "deleted")):
            op.execute(
                f"CREATE TRIGGER note_is_never_{word} BEFORE {verb} ON note"
                f" BEGIN SELECT RAISE(ABORT, 'a recorded note is never {word}'); END"
            )
