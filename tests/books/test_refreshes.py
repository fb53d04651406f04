"""What a refresh leaves behind: bills closed meanwhile, how far it got, why a kind cannot be had."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from bookkeeper.books import BillQuery, Books, Kind, Reach, Reader, Reason, Why, refreshes
from bookkeeper.payables.records import BillStatus
from tests.books.conftest import TODAY, MakeBill
from tests.conftest import Clock


class TestClosedBills:
    def test_they_join_without_touching_what_is_open(
        self, books: Books, reader: Reader, make_bill: MakeBill
    ) -> None:
        live = books.begin_refresh(Kind.BILLS)
        books.put_bills([make_bill("1"), make_bill("2")], live)
        books.finish_refresh(live)
        closed = books.begin_refresh(Kind.CLOSED_BILLS)
        old, done = (
            make_bill("1", "0.00", status=BillStatus.PAID),
            make_bill("3", "0.00", status=BillStatus.PAID),
        )
        books.put_bills([old, done, make_bill("4")], closed)
        books.finish_refresh(closed)
        assert reader.bill_ids(reader.ids(BillQuery(TODAY))) == ["1", "2"]
        assert reader.bill("3") == done
        assert reader.bill("4") is None

    def test_one_that_left_the_open_list_is_known_to_be_paid(
        self, books: Books, reader: Reader, make_bill: MakeBill
    ) -> None:
        books.put_bills([make_bill("1")])
        books.finish_refresh(books.begin_refresh(Kind.BILLS))
        books.finish_refresh(books.begin_refresh(Kind.BILLS))
        closed = books.begin_refresh(Kind.CLOSED_BILLS)
        books.put_bills([make_bill("1", "0.00", status=BillStatus.PAID)], closed)
        books.finish_refresh(closed)
        (row,) = reader.bill_rows(reader.ids(BillQuery(TODAY, only_open=False)))
        assert (row.status, row.is_gone, row.is_open) == (BillStatus.PAID, False, False)
        books.finish_refresh(books.begin_refresh(Kind.CLOSED_BILLS))
        assert reader.bill_rows([row.row])[0].is_gone

    def test_where_every_status_comes_in_one_list_all_are_looked_for_in_it(
        self, books: Books, reader: Reader, make_bill: MakeBill
    ) -> None:
        done = make_bill("2", "0.00", status=BillStatus.PAID)
        refresh = books.begin_refresh(Kind.BILLS, Reach.EVERY_STATUS)
        books.put_bills([make_bill("1"), done], refresh)
        books.finish_refresh(refresh)
        refresh = books.begin_refresh(Kind.BILLS, Reach.EVERY_STATUS)
        books.put_bills([make_bill("1", "0.00", status=BillStatus.PAID)], refresh)
        books.finish_refresh(refresh)
        rows = {row.id: row for row in reader.bill_rows(reader.ids(BillQuery(TODAY, only_open=False)))}
        assert {ident: (row.status, row.is_gone) for ident, row in rows.items()} == {
            "1": (BillStatus.PAID, False),
            "2": (BillStatus.PAID, True),
        }


class TestProgress:
    def test_a_full_reading_and_changes_are_told_apart(self, books: Books, clock: Clock) -> None:
        first, later = clock.now, clock.now + timedelta(hours=3)
        books.finish_refresh(books.begin_refresh(Kind.CREDIT_NOTES), first)
        clock.forward(3600)
        books.finish_refresh(books.begin_refresh(Kind.CREDIT_NOTES, Reach.CHANGES), later)
        found = books.progress(Kind.CREDIT_NOTES)
        assert (found.changed_to, found.in_full_at) == (later, first)
        books.finish_refresh(books.begin_refresh(Kind.CREDIT_NOTES, Reach.CHANGES))
        assert books.progress(Kind.CREDIT_NOTES).changed_to == later
        assert books.progress(Kind.BILL_PAYMENTS).in_full_at is None

    def test_what_is_read_from_a_copy_is_as_old_as_that(
        self, books: Books, reader: Reader, clock: Clock
    ) -> None:
        made = clock.now - timedelta(hours=5)
        books.finish_refresh(replace(books.begin_refresh(Kind.TAX_RATES), as_of=made))
        assert reader.facts().as_of == {Kind.TAX_RATES: made}

    def test_a_reason_is_kept_until_the_kind_can_be_read(self, books: Books, reader: Reader) -> None:
        books.keep_reason(Kind.PAYMENT_METHODS, Reason(Why.NOT_READY))
        books.keep_reason(Kind.PAYMENT_METHODS, Reason(Why.FAILED, "Try later."))
        assert reader.facts().reasons == {Kind.PAYMENT_METHODS: Reason(Why.FAILED, "Try later.")}
        assert reader.facts().as_of == {}
        books.finish_refresh(books.begin_refresh(Kind.PAYMENT_METHODS))
        assert reader.facts().reasons == {}


@pytest.mark.parametrize("kind", list(refreshes._GONE))
def test_what_has_gone_is_found_by_its_id(books: Books, kind: Kind) -> None:
    """Told with each page: by any other index all records of the kind would be looked at as often."""
    query = refreshes._GONE[kind].format(these=refreshes._NAMED)
    plan = [row[3] for row in books._connection.execute(f"EXPLAIN QUERY PLAN {query}", (1, "[]"))]
    assert plan[0].endswith("(id=?)")
