from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest

from bookkeeper.journal import Journal, NewPayment, NewRun
from bookkeeper.payables.money import Money
from bookkeeper.payables.plan import Link, LinkKind
from bookkeeper.payables.rules import Api
from tests.conftest import Clock


@pytest.fixture
def journal(tmp_path: Path, clock: Clock) -> Iterator[Journal]:
    opened = Journal.open(tmp_path / "journal.sqlite3", clock())
    yield opened
    opened.close()


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
