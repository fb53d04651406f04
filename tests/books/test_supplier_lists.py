from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from bookkeeper.books import Books, Reader, SupplierQuery, SupplierSort, SupplierSummary
from bookkeeper.payables.money import Money, Totals
from bookkeeper.payables.records import BillStatus, Supplier
from tests.books.conftest import TODAY, MakeBill

QUERY = SupplierQuery(TODAY)


@pytest.fixture
def stocked(books: Books, make_bill: MakeBill) -> None:
    books.put_suppliers(
        [
            Supplier("s1", "Zoë Zinc"),
            Supplier("s2", "ätelier"),
            Supplier("s3", "Beta 10"),
            Supplier("s4", "Beta 9"),
            Supplier("s5", "Archived, nothing open", is_active=False),
            Supplier("s6", "Archived, open", is_active=False),
        ]
    )
    late, later = TODAY - timedelta(1), TODAY + timedelta(1)
    books.put_bills(
        [
            make_bill("1", "100.00", supplier_id="s1", due_on=late),
            make_bill("2", "30.00", supplier_id="s1", due_on=later),
            make_bill("3", "9000", supplier_id="s1", due_on=later, currency="JPY"),
            make_bill("4", "500.00", supplier_id="s2", due_on=later),
            make_bill("5", None, supplier_id="s3", due_on=late),
            make_bill("6", "1.00", supplier_id="s6", due_on=None),
            make_bill("7", "77.00", supplier_id="s4", status=BillStatus.PAID),
        ]
    )


def _names(reader: Reader, query: SupplierQuery) -> list[str]:
    return [row.name for row in reader.supplier_rows(reader.ids(query), TODAY)]


@pytest.mark.usefixtures("stocked")
def test_names_sort_as_people_expect(reader: Reader) -> None:
    expected = ["Archived, open", "ätelier", "Beta 9", "Beta 10", "Zoë Zinc"]
    assert _names(reader, QUERY) == expected
    assert _names(reader, replace(QUERY, descending=True)) == expected[::-1]


@pytest.mark.usefixtures("stocked")
@pytest.mark.parametrize(
    ("sort", "first"),
    [
        (SupplierSort.BALANCE, "Zoë Zinc"),
        (SupplierSort.OVERDUE, "Zoë Zinc"),
        (SupplierSort.BILLS, "Zoë Zinc"),
    ],
)
def test_amounts_sort(reader: Reader, sort: SupplierSort, first: str) -> None:
    assert _names(reader, replace(QUERY, sort=sort, descending=True))[0] == first


@pytest.mark.usefixtures("stocked")
def test_a_row_holds_each_currency_apart(reader: Reader) -> None:
    row = next(row for row in reader.supplier_rows(reader.ids(QUERY), TODAY) if row.id == "s1")
    assert row.balances == (Money(13000, "GBP"), Money(9000, "JPY"))
    assert row.overdue == (Money(10000, "GBP"),)
    assert row.bill_count == 3


@pytest.mark.usefixtures("stocked")
def test_search_and_summary(reader: Reader) -> None:
    assert _names(reader, replace(QUERY, text="zin zoe")) == ["Zoë Zinc"]
    assert _names(reader, replace(QUERY, text="b", sort=SupplierSort.BILLS, descending=True)) == [
        "Beta 10",
        "Beta 9",
    ]
    assert reader.summary(replace(QUERY, text="zoe")) == SupplierSummary(
        1,
        Totals([Money(13000, "GBP"), Money(9000, "JPY")]),
        Totals([Money(10000, "GBP")]),
        3,
    )
    whole = reader.summary(QUERY)
    assert isinstance(whole, SupplierSummary)
    assert (whole.count, whole.bill_count) == (5, 6)
    assert whole.totals["GBP"] == Money(63100, "GBP")
