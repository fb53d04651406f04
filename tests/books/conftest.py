"""A fresh copy and a builder of bills."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Protocol

import pytest

from bookkeeper.books import Books, Reader
from bookkeeper.payables.money import Money
from bookkeeper.payables.records import Bill, BillLine, BillStatus
from tests.conftest import Clock

TODAY = date(2026, 11, 22)


class MakeBill(Protocol):
    def __call__(self, ident: str, due: str | None = "135.85", **changes: object) -> Bill: ...


@pytest.fixture
def make_bill() -> MakeBill:
    def make(ident: str, due: str | None = "135.85", **changes: object) -> Bill:
        currency = str(changes.pop("currency", "GBP"))
        amount = None if due is None else Money.of(due, currency)
        fields: dict[str, object] = {
            "supplier_id": "s-power",
            "supplier_name": "PowerDirect",
            "reference": f"RPT-{ident}",
            "issued_on": date(2026, 11, 9),
            "due_on": date(2026, 11, 19),
            "total": amount,
            "amount_due": amount,
            "status": BillStatus.OPEN,
            **changes,
        }
        return Bill(id=ident, currency=currency, **fields)  # type: ignore[arg-type]

    return make


@pytest.fixture
def full_bill(make_bill: MakeBill) -> Bill:
    line = BillLine(
        "Strom für März", Decimal("1.5"), Decimal("90.566666666"), Decimal("6.47"), None, "200", "T1"
    )
    return make_bill("full", lines=(line, line), rate=Decimal("1.173456789"), flaw="No account")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "companies" / "c1.db"


@pytest.fixture
def books(path: Path, clock: Clock) -> Iterator[Books]:
    opened = Books.open(path, clock)
    yield opened
    opened.close()


@pytest.fixture
def reader(books: Books) -> Iterator[Reader]:
    opened = books.reader()
    yield opened
    opened.close()
