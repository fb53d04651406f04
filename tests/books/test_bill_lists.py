from __future__ import annotations

import random
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest

from bookkeeper.books import BillQuery, BillSort, Books, Due, Reader
from bookkeeper.payables.money import Money
from bookkeeper.payables.records import Bill, BillLine, BillStatus
from tests.books.conftest import TODAY, MakeBill

QUERY = BillQuery(TODAY)


def _found(reader: Reader, query: BillQuery) -> list[str]:
    return reader.bill_ids(reader.ids(query))


@pytest.fixture
def stocked(books: Books, make_bill: MakeBill) -> list[Bill]:
    """Two hundred varied bills, every seventh without a due date, every eleventh without an amount."""
    draw = random.Random(7)
    bills = []
    for number in range(200):
        supplier = draw.randrange(9)
        bills.append(
            make_bill(
                f"b{number}",
                None if number % 11 == 0 else str(draw.randrange(1, 60)),
                supplier_id=f"s{supplier}",
                supplier_name=f"{draw.choice('ÄBcD')}-supplier {supplier}",
                reference=f"{draw.choice(['INV', 'inv', 'Po'])}-{draw.randrange(40)}",
                due_on=None if number % 7 == 0 else TODAY + timedelta(draw.randrange(-20, 20)),
                issued_on=TODAY - timedelta(draw.randrange(40)),
                currency=draw.choice(["GBP", "EUR", "JPY"]),
                status=draw.choice([BillStatus.OPEN, BillStatus.PARTIALLY_PAID, BillStatus.PAID]),
            )
        )
    books.put_bills(bills)
    return bills


def test_words_are_found_in_any_order_anywhere(books: Books, reader: Reader, make_bill: MakeBill) -> None:
    line = BillLine("Überstunden im März", Decimal(1), Decimal(1), Decimal(0), None)
    books.put_bills(
        [
            make_bill("1", supplier_id="s1", supplier_name="Café Lune & Söhne", reference="F2026-118"),
            make_bill("2", supplier_id="s2", supplier_name="Bayside Wholesale", lines=(line,)),
        ]
    )
    for text, expected in {
        "lune cafe": ["1"],
        "soh 118": ["1"],
        "2026-1": ["1"],
        "c l": ["1"],
        "b": ["2"],
        "ay": [],
        "uber mar": ["2"],
        "wholesale zzz": [],
        '"': ["1", "2"],
        "%": ["1", "2"],
        "OR": [],
        "NEAR(a b)": [],
    }.items():
        assert _found(reader, replace(QUERY, text=text)) == expected, text


def test_amounts_are_found_as_they_are_written(books: Books, reader: Reader, make_bill: MakeBill) -> None:
    part_paid = make_bill("2", "10.50", total=Money.of("999.99", "GBP"), status=BillStatus.PARTIALLY_PAID)
    books.put_bills([make_bill("1", "1250.00"), part_paid, make_bill("3", "5000", currency="JPY")])
    for text, expected in {
        "1,250": ["1"],
        "1250.00": ["1"],
        "£1250": ["1"],
        "10.5": ["2"],
        "999.99": ["2"],
        "¥5,000": ["3"],
        "powerdirect 1250": ["1"],
    }.items():
        assert _found(reader, replace(QUERY, text=text)) == expected, text


def test_due_filters_meet_at_their_borders(books: Books, reader: Reader, make_bill: MakeBill) -> None:
    days = {"late": -1, "today": 0, "sixth": 6, "next": 7}
    books.put_bills([make_bill(name, due_on=TODAY + timedelta(day)) for name, day in days.items()])
    books.put_bills([make_bill("undated", due_on=None)])
    assert _found(reader, replace(QUERY, due=Due.OVERDUE)) == ["late"]
    assert _found(reader, replace(QUERY, due=Due.THIS_WEEK)) == ["today", "sixth"]
    assert _found(reader, replace(QUERY, due=Due.LATER)) == ["next", "undated"]
    in_range = replace(QUERY, due=Due.RANGE, due_from=TODAY, due_to=TODAY + timedelta(6))
    assert _found(reader, in_range) == ["today", "sixth"]
    assert _found(reader, replace(in_range, due_to=None, due_from=TODAY + timedelta(7))) == [
        "next",
        "undated",
    ]
    summary = reader.summary(replace(QUERY, due=Due.THIS_WEEK))
    assert summary.count == 2
    assert summary.due_counts == {Due.OVERDUE: 1, Due.THIS_WEEK: 2, Due.LATER: 2}


def test_what_cannot_be_paid_is_marked_and_sorted_first(
    books: Books, reader: Reader, make_bill: MakeBill
) -> None:
    books.put_bills(
        [
            make_bill("fine"),
            make_bill("part", status=BillStatus.PARTIALLY_PAID),
            make_bill("flawed", flaw="No currency"),
            make_bill("unknown", None),
        ]
    )
    rows = reader.bill_rows(reader.ids(replace(QUERY, sort=BillSort.STATE)))
    assert [(row.id, row.is_payable) for row in rows] == [
        ("flawed", False),
        ("unknown", False),
        ("part", True),
        ("fine", True),
    ]


@pytest.mark.usefixtures("stocked")
@pytest.mark.parametrize("sort", [BillSort.DUE, BillSort.AMOUNT_DUE])
@pytest.mark.parametrize("descending", [False, True])
def test_unknown_values_come_last_both_ways(reader: Reader, sort: BillSort, descending: bool) -> None:
    for text in ("", "inv"):
        rows = reader.bill_rows(reader.ids(replace(QUERY, sort=sort, descending=descending, text=text)))
        known = [row.due_on if sort is BillSort.DUE else row.amount_due for row in rows]
        tail = [value for value in known if value is None]
        assert tail
        assert known[-len(tail) :] == tail


@pytest.mark.usefixtures("stocked")
def test_filters_leave_nothing_out(reader: Reader, stocked: list[Bill]) -> None:
    still_open = [bill for bill in stocked if bill.status is not BillStatus.PAID]
    for query, expected in {
        replace(QUERY, supplier_id="s3"): {bill.id for bill in still_open if bill.supplier_id == "s3"},
        replace(QUERY, currency="JPY"): {bill.id for bill in still_open if bill.currency == "JPY"},
        replace(QUERY, text="po"): {bill.id for bill in still_open if bill.reference.startswith("Po")},
    }.items():
        assert set(_found(reader, query)) == expected


@pytest.mark.usefixtures("stocked")
def test_turning_an_order_turns_the_ties_as_well(reader: Reader) -> None:
    up = list(reader.ids(replace(QUERY, sort=BillSort.SUPPLIER)))
    down = list(reader.ids(replace(QUERY, sort=BillSort.SUPPLIER, descending=True)))
    assert down == up[::-1]


def test_a_kept_order_is_forgotten_when_the_copy_changes(
    books: Books, reader: Reader, make_bill: MakeBill
) -> None:
    books.put_bills([make_bill("1", "5"), make_bill("2", "6")])
    by_amount = replace(QUERY, sort=BillSort.AMOUNT_DUE)
    assert _found(reader, by_amount) == ["1", "2"]
    books.put_bills([make_bill("1", "7")])
    assert _found(reader, by_amount) == ["2", "1"]


def test_an_empty_copy_answers(reader: Reader) -> None:
    assert _found(reader, QUERY) == []
    assert _found(reader, replace(QUERY, text="a")) == []
    assert reader.summary(QUERY).count == 0
