from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import date
from pathlib import Path

import psycopg
import pytest

from bookkeeper.journal import Journal, JournalPlace, NewPayment, NewRun, Shared
from bookkeeper.journal.tables import SCHEMA_VERSION
from bookkeeper.payables.money import Money
from bookkeeper.payables.plan import Link, LinkKind
from bookkeeper.payables.rules import Api
from tests.conftest import Clock
from tests.postgres import Server, run_statements


@pytest.fixture(params=["sqlite", "postgresql"])
def place(request: pytest.FixtureRequest, tmp_path: Path) -> JournalPlace:
    """Where a journal is: each test that asks for one is run with either engine."""
    if request.param == "sqlite":
        return tmp_path / "journal.sqlite3"
    server: Server = request.getfixturevalue("postgres")
    return server.new_journal()


@pytest.fixture
def journal(place: JournalPlace, clock: Clock) -> Iterator[Journal]:
    with closing(Journal.open(place, clock())) as opened:
        yield opened


#: What a database answers to a statement that breaks one of its rules.
BROKEN_RULE = (sqlite3.IntegrityError, psycopg.IntegrityError)


def raw(place: JournalPlace, *statements: str) -> list[tuple[object, ...]]:
    """What somebody with the right to do anything makes of a journal; the rows of the last statement."""
    if isinstance(place, Shared):
        return run_statements(place, [f"SET bookkeeper.schema = '{SCHEMA_VERSION}'", *statements])
    with closing(sqlite3.connect(place, isolation_level=None)) as connection:
        return [connection.execute(statement).fetchall() for statement in statements][-1]


def drop_guards(place: JournalPlace) -> None:
    """Take away what the database itself refuses."""
    if isinstance(place, Shared):
        tables = ("run", "payment", "link", "standing", "proof", "claim", "event", "desk", "approval")
        raw(place, *(f"ALTER TABLE {table} DISABLE TRIGGER USER" for table in tables))
        return
    names = raw(place, "SELECT name FROM sqlite_master WHERE type = 'trigger'")
    raw(place, "SELECT 1", *(f"DROP TRIGGER {name}" for (name,) in names))


def a_payment(bill_id: str = "A", pence: int = 13585, depends_on: int | None = None) -> NewPayment:
    amount = Money(pence, "GBP")
    return NewPayment(
        api=Api.SYNC,
        supplier_id="sup-1",
        supplier_name="PowerDirect",
        account_id="acc-1",
        amount=amount,
        paid_on=date(2026, 11, 22),
        reference="RPT445-1",
        method="POST",
        path=f"/companies/c/connections/k/payables/bills/{bill_id}/payment",
        body=b'{"amount": 135.85}',
        idempotency_key=f"key-{bill_id}-{pence}-{depends_on}",
        links=(Link(LinkKind.BILL, bill_id, f"bill {bill_id}", change=-amount, before=amount),),
        depends_on=depends_on,
    )


@pytest.fixture
def new_run(clock: Clock) -> Callable[..., NewRun]:
    def build(*payments: NewPayment, company_id: str = "c") -> NewRun:
        return NewRun(company_id, "k", "Hartley & Sons Ltd", "Xero", "ann@desk", payments, clock())

    return build
