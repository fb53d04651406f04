"""What is overdue and falls due these days, against adding up by hand."""

from __future__ import annotations

import random
from contextlib import closing
from datetime import timedelta
from pathlib import Path

from bookkeeper.books import Books, Kind, Reader
from bookkeeper.payables.money import Money, Totals
from bookkeeper.payables.records import BillStatus
from tests.books.conftest import TODAY, MakeBill


def test_sums_are_what_adding_up_by_hand_gives(books: Books, path: Path, make_bill: MakeBill) -> None:
    draw = random.Random(8)
    bills = [
        make_bill(
            f"b{number}",
            draw.choice([None, "10.00", "0.01", "99.50", "-5.00"]),
            currency=draw.choice(["GBP", "EUR"]),
            due_on=draw.choice([None, TODAY + timedelta(draw.randrange(-3, 10))]),
            status=draw.choice([BillStatus.OPEN, BillStatus.PARTIALLY_PAID, BillStatus.VOID]),
        )
        for number in range(200)
    ]
    refresh = books.begin_refresh(Kind.BILLS)
    books.put_bills(bills, refresh)
    books.finish_refresh(refresh)
    with closing(Reader.open(path)) as reader:
        found = reader.day_sums(TODAY)
        rows = reader.bill_rows(list(range(1, 201)))
    dated = [row for row in rows if row.is_open and row.due_on is not None]
    days = {row.row: (row.due_on - TODAY).days for row in dated if row.due_on is not None}
    for part, first, last in ((found.overdue, -9, -1), (found.today, 0, 0), (found.week, 0, 6)):
        own = [row for row in dated if first <= days[row.row] <= last]
        assert part.count == len(own) > 0
        assert part.totals == Totals(row.amount_due for row in own if row.amount_due is not None)


def test_an_empty_copy_owes_nothing(books: Books, path: Path) -> None:
    with closing(Reader.open(path)) as reader:
        found = reader.day_sums(TODAY)
    assert (found.overdue.count, found.today.count, found.week.count) == (0, 0, 0)
    assert found.overdue.totals.in_currency("GBP") == Money.zero("GBP")
