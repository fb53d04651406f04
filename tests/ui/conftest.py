"""A dressed application, and a small copy behind the real readers for panes and window."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from bookkeeper.background.list_reader import ListReader
from bookkeeper.books import Books, Kind, Reader
from bookkeeper.payables.money import Money
from bookkeeper.payables.records import AccountType, BankAccount, Bill, BillLine, BillStatus, Supplier
from bookkeeper.ui.formats import Formats
from bookkeeper.ui.panes import BillsPane, SuppliersPane
from bookkeeper.ui.theme import Scheme, Theme
from tests.speaking import speaking
from tests.ui.building import Open, builders

TODAY = date(2026, 11, 22)

#: Qt would take this for mark-up, and fetch it, wherever it is not told otherwise.
MARKUP = "<img src=http://x>"


def today() -> date:
    return TODAY


@pytest.fixture(scope="session")
def theme(qapp: QApplication) -> Theme:
    made = Theme(qapp, Scheme.LIGHT)
    made.dress()
    return made


@pytest.fixture(params=["en", "de", "fr", "es"])
def spoken(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[None]:
    with speaking(qapp, request.param):
        yield


@pytest.fixture
def formats() -> Formats:
    return Formats(QLocale("en_GB"))


def make_bill(ident: str, supplier: str, amount: str, due_in: int | None, **changes: object) -> Bill:
    currency = str(changes.pop("currency", "GBP"))
    money = Money.of(amount, currency)
    line = BillLine("Monthly electricity", Decimal(1), money.decimal, Decimal("6.47"), money.decimal)
    fields: dict[str, object] = {
        "supplier_id": f"s-{supplier}",
        "supplier_name": supplier,
        "reference": f"R-{ident}",
        "issued_on": TODAY - timedelta(30),
        "due_on": None if due_in is None else TODAY + timedelta(due_in),
        "total": money,
        "amount_due": money,
        "status": BillStatus.OPEN,
        "lines": (line,),
        **changes,
    }
    return Bill(id=ident, currency=currency, **fields)  # type: ignore[arg-type]


def some_bills() -> list[Bill]:
    """Eight bills, one of each kind that looks different, in the order of their due dates."""
    return [
        make_bill("late", "PowerDirect", "135.85", -3),
        make_bill("part", "PowerDirect", "50.00", -1, status=BillStatus.PARTIALLY_PAID),
        make_bill("week", "MCO Cleaning", "108.60", 3),
        make_bill("euro", "Atelier Lune", "2000.00", 5, currency="EUR"),
        make_bill("yen", "Kyoto Paper", "5000", 6, currency="JPY"),
        make_bill("html", MARKUP, "1.00", 20),
        make_bill("huge", "X" * 500, "7.00", 30),
        make_bill("flawed", "PowerDirect", "9.00", None, flaw="The currency is not known"),
    ]


@pytest.fixture
def copy_path(tmp_path: Path) -> Path:
    path = tmp_path / "copy.db"
    bills = some_bills()
    with closing(Books.open(path)) as books:
        books.put_suppliers([Supplier(bill.supplier_id, bill.supplier_name) for bill in bills])
        refresh = books.begin_refresh(Kind.BILLS)
        books.put_bills(bills, refresh)
        books.finish_refresh(refresh)
        books.put_bank_accounts(
            [
                BankAccount("a1", "Barclays Current", "GBP", AccountType.DEBIT, "20874021"),
                BankAccount("a2", "Barclays Euro", "EUR", AccountType.DEBIT, "66127730", is_active=False),
            ]
        )
        books.set_base_currency("GBP")
    return path


@pytest.fixture
def reader(copy_path: Path) -> Iterator[Reader]:
    with closing(Reader.open(copy_path)) as opened:
        yield opened


@dataclass
class Readers:
    """The three list readers of a window, connected as the application connects them."""

    bills: ListReader
    suppliers: ListReader
    chosen: ListReader

    def connect(self, bills: BillsPane, suppliers: SuppliersPane | None = None) -> None:
        bills.asked.connect(self.bills.ask)
        self.bills.listed.connect(bills.show_list)
        self.bills.summed.connect(bills.show_summary)
        bills.totals_asked.connect(self.chosen.ask)
        self.chosen.summed.connect(bills.show_chosen)
        if suppliers is not None:
            self.connect_suppliers(suppliers)

    def connect_suppliers(self, suppliers: SuppliersPane) -> None:
        suppliers.asked.connect(self.suppliers.ask)
        self.suppliers.listed.connect(suppliers.show_list)
        self.suppliers.summed.connect(suppliers.show_summary)


@pytest.fixture
def readers(copy_path: Path, qapp: QApplication) -> Iterator[Readers]:
    def open_reader() -> Reader:
        return Reader.open(copy_path)

    made = Readers(ListReader(open_reader), ListReader(open_reader), ListReader(open_reader))
    yield made
    for each in (made.bills, made.suppliers, made.chosen):
        each.end()


@pytest.fixture
def open_builder(qtbot: QtBot, tmp_path: Path) -> Iterator[Open]:
    with builders(qtbot, tmp_path) as build:
        yield build
