"""Tables of the payment journal (SQLAlchemy Core), as the newest migration leaves them.

Amounts are whole minor units beside their currency. Times are text, ISO 8601 in UTC with microseconds and a
``Z``: they sort as text and read well in an export; only those by which desks know each other to be there are
the shared database's own. Never disposable.
"""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    DateTime,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
    text,
)

#: The newest migration, which these tables are the outcome of.
SCHEMA_VERSION = "0007"

metadata = MetaData()

#: One press of *Record*. `number` counts a company's runs from 1 within a year; both name it. `recorded_by`
#: is the person in words, `account` theirs and the computer's, `undoes` the run whose payments this deletes.
run = Table(
    "run",
    metadata,
    Column("id", Text, primary_key=True),
    Column("company_id", Text, nullable=False),
    Column("connection_id", Text, nullable=False),
    Column("company_name", Text, nullable=False),
    Column("software", Text, nullable=False),
    Column("year", Integer, nullable=False),
    Column("number", Integer, nullable=False),
    Column("recorded_by", Text, nullable=False),
    Column("recorded_at", Text, nullable=False),
    Column("undoes", Text),
    Column("account", Text, nullable=False, server_default=""),
    UniqueConstraint("company_id", "year", "number"),
    Index("run_undoing", "undoes"),
)

#: One payment, or one deed (`act`, see `payables.deeds`). The first block never changes after it was
#: recorded; the second is what is known of it. `needs` says why it needs approval, empty where it does not.
payment = Table(
    "payment",
    metadata,
    Column("id", Text, primary_key=True),
    Column("run_id", Text, ForeignKey("run.id"), nullable=False),
    Column("position", Integer, nullable=False),
    Column("depends_on", Text, ForeignKey("payment.id")),
    Column("company_id", Text, nullable=False),
    Column("connection_id", Text, nullable=False),
    Column("api", Text, nullable=False),
    Column("supplier_id", Text, nullable=False),
    Column("supplier_name", Text, nullable=False),
    Column("account_id", Text, nullable=False),
    Column("amount_minor", BigInteger, nullable=False),
    Column("currency", Text, nullable=False),
    Column("paid_on", Text, nullable=False),
    Column("reference", Text, nullable=False),
    Column("method", Text, nullable=False),
    Column("path", Text, nullable=False),
    Column("body", LargeBinary, nullable=False),
    Column("idempotency_key", Text, nullable=False, unique=True),
    Column("state", Text, nullable=False),
    Column("why", Text, nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("is_doubtful", Boolean, nullable=False),
    Column("may_resend", Boolean, nullable=False),
    Column("looks", Integer, nullable=False),
    Column("first_sent_at", Text),
    Column("last_sent_at", Text),
    Column("due_at", Text, nullable=False),
    Column("record_id", Text),
    Column("correlation_id", Text),
    Column("changed_at", Text, nullable=False),
    Column("push_key", Text),
    Column("act", Text, nullable=False, server_default="pay"),
    Column("needs", Text, nullable=False, server_default=""),
    Index("payment_open", "company_id", "state"),
    Index("payment_run", "run_id", "position"),
    Index("payment_recent", "company_id", "changed_at"),
    Index("payment_push", "company_id", "push_key"),
    Index("payment_supplier", "company_id", "supplier_id"),
)

#: Who approved a payment that needs it: not who recorded its run. Append only.
approval = Table(
    "approval",
    metadata,
    Column("payment_id", Text, ForeignKey("payment.id"), primary_key=True),
    *(Column(name, Text, nullable=False) for name in ("account", "name", "approved_at")),
)

#: What a payment does to a bill or credit note: the evidence to look for. The supplier is named where a batch
#: pays several.
link = Table(
    "link",
    metadata,
    Column("payment_id", Text, ForeignKey("payment.id"), primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("record_id", Text, nullable=False),
    Column("label", Text, nullable=False),
    Column("currency", Text, nullable=False),
    Column("before_minor", BigInteger, nullable=False),
    Column("change_minor", BigInteger, nullable=False),
    Column("supplier_id", Text, nullable=False, server_default=""),
    Column("supplier_name", Text, nullable=False, server_default=""),
    Index("link_record", "record_id"),
    Index("link_supplier", "supplier_id"),
)

#: What a bank account held, and a supplier was owed, before the first payment of a run was sent.
standing = Table(
    "standing",
    metadata,
    Column("run_id", Text, ForeignKey("run.id"), primary_key=True),
    Column("kind", Text, primary_key=True),
    Column("record_id", Text, primary_key=True),
    Column("currency", Text, primary_key=True),
    Column("label", Text, nullable=False),
    Column("balance_minor", BigInteger, nullable=False),
    Column("as_of", Text, nullable=False),
)

#: Proofs of runs, as canonical JSON, numbered from 1 for each company and each chained to the one before.
proof = Table(
    "proof",
    metadata,
    Column("company_id", Text, primary_key=True),
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("run_id", Text, ForeignKey("run.id"), nullable=False),
    Column("made_at", Text, nullable=False),
    Column("content", Text, nullable=False),
    Column("previous_hash", Text, nullable=False),
    Column("hash", Text, nullable=False, unique=True),
    Index("proof_run", "run_id"),
)

#: What people noted about suppliers, bills and warnings (`payables.notes`). The newest on a subject
#: counts; an empty value takes back what was noted before. Append only.
note = Table(
    "note",
    metadata,
    Column("seq", Integer, primary_key=True),
    *(
        Column(name, Text, nullable=False)
        for name in ("company_id", "kind", "subject_id", "value", "reason", "made_at", "made_by")
    ),
    Index("note_company", "company_id", "seq"),
)

#: A record reserved by a run: while `released_at` is empty no other run can have it.
claim = Table(
    "claim",
    metadata,
    Column("run_id", Text, ForeignKey("run.id"), primary_key=True),
    Column("company_id", Text, primary_key=True),
    Column("kind", Text, primary_key=True),
    Column("record_id", Text, primary_key=True),
    Column("released_at", Text),
    Index(
        "claim_open",
        "company_id",
        "kind",
        "record_id",
        unique=True,
        sqlite_where=text("released_at IS NULL"),
        postgresql_where=text("released_at IS NULL"),
    ),
)

#: Every change of a payment, and of what needs approval (without a payment), in order, each chained to the
#: one before by `hash`. Append only.
event = Table(
    "event",
    metadata,
    Column("seq", Integer, primary_key=True, autoincrement=False),
    Column("payment_id", Text, ForeignKey("payment.id")),
    Column("at", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("detail", Text, nullable=False),
    Column("previous_hash", Text, nullable=False),
    Column("hash", Text, nullable=False),
    Index("event_payment", "payment_id", "seq"),
)

#: A desk at work with a shared journal, from one start of it to its end. Once it is over, for whatever
#: reason, it never comes back: `alive_until`, by the database's clock, is only moved while it lies ahead.
desk = Table(
    "desk",
    metadata,
    Column("id", Text, primary_key=True),
    Column("name", Text, nullable=False),
    Column("began_at", DateTime(timezone=True), nullable=False),
    Column("alive_until", DateTime(timezone=True), nullable=False),
    Column("is_over", Boolean, nullable=False),
    Index(
        "desk_there", "alive_until", sqlite_where=text("NOT is_over"), postgresql_where=text("NOT is_over")
    ),
)

#: Which desk sees to a payment of a shared journal.
lease = Table(
    "lease",
    metadata,
    Column("payment_id", Text, ForeignKey("payment.id"), primary_key=True),
    Column("desk_id", Text, ForeignKey("desk.id"), nullable=False),
    Index("lease_desk", "desk_id"),
)

#: Where this journal went, and when: while `ended_at` is empty it is only read. It may come back.
moved = Table(
    "moved",
    metadata,
    Column("seq", Integer, primary_key=True),
    Column("place", Text, nullable=False),
    Column("moved_at", Text, nullable=False),
    Column("moved_by", Text, nullable=False),
    Column("ended_at", Text),
)
