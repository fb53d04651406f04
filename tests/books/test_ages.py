"""What is owed by age and week, against a count of the same bills one by one."""

from __future__ import annotations

import random
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from bookkeeper.books import AgedQuery, AgesQuery, BillQuery, Books, Due, Kind, Reader
from bookkeeper.payables.ages import WEEKS, Age, Owed, week_span
from bookkeeper.payables.money import Money, Totals
from bookkeeper.payables.records import Bill, BillStatus, Supplier
from tests.bench.data import bills, suppliers

TODAY = date(2026, 11, 22)
_COUNT = 600


def _bills() -> list[Bill]:
    """Enough for every age and week, some of them closed, undated or without an amount."""
    draw, made = random.Random(7), []
    for number, bill in enumerate(bills(_COUNT)):
        due_on = None if number % 50 == 0 else TODAY + timedelta(draw.randrange(-130, 80))
        bill = replace(bill, due_on=due_on, rate=Decimal("0.8600") if bill.currency == "EUR" else None)
        if number % 40 == 0:
            bill = replace(bill, status=BillStatus.PAID, amount_due=Money.zero(bill.currency))
        made.append(bill)
    # The edges of every age.
    edges = (0, -1, -30, -31, -60, -61, -90, -91, 7 * WEEKS - 1, 7 * WEEKS)
    for number, days in enumerate(edges):
        made.append(replace(made[1], id=f"edge-{number}", due_on=TODAY + timedelta(days)))
    return made


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "books.db"
    with closing(Books.open(path)) as books:
        books.set_base_currency("GBP")
        books.put_suppliers([Supplier(one.id, one.name) for one in suppliers(_COUNT)])
        refresh = books.begin_refresh(Kind.BILLS)
        books.put_bills(_bills(), refresh)
        books.finish_refresh(refresh)
    return path


@pytest.fixture
def reader(path: Path) -> Iterator[Reader]:
    with closing(Reader.open(path)) as opened:
        yield opened


def _by_hand(chosen: object) -> Totals:
    found = Totals()
    for bill in _bills():
        if bill.status is not BillStatus.PAID and bill.amount_due is not None and chosen(bill):  # type: ignore[operator]
            found.add(bill.amount_due)
    return found


def _age(bill: Bill) -> Age:
    days = -1 if bill.due_on is None else (TODAY - bill.due_on).days
    return Age(next(place for place, last in enumerate((0, 30, 60, 90, 10_000)) if days <= last))


def _owed(reader: Reader) -> list[Owed]:
    return list(reader.summary(AgesQuery(TODAY)).owed)


def test_ages_and_weeks_are_those_of_the_bills_one_by_one(reader: Reader) -> None:
    found = [one for one in _owed(reader) if not one.is_estimate]
    assert [one.currency for one in found] == ["GBP", "EUR", "USD"]
    for one in found:
        for age in Age:
            by_hand = _by_hand(lambda bill, age=age: _age(bill) is age)
            assert one.ages[age] == by_hand.in_currency(one.currency), age
        for week in range(WEEKS):
            first, last = week_span(TODAY, week)
            by_hand = _by_hand(lambda bill, a=first, b=last: a <= (bill.due_on or date.max) <= b)
            assert one.weeks[week] == by_hand.in_currency(one.currency), week
        assert all(one.ages) or one.currency == "USD"


def test_what_a_figure_says_is_what_its_filter_lists(reader: Reader) -> None:
    for one in _owed(reader)[:-1]:
        spans = [(one.ages[age], age.span(TODAY)) for age in Age]
        spans += [(one.weeks[week], week_span(TODAY, week)) for week in range(WEEKS)]
        for amount, (first, last) in spans:
            query = BillQuery(TODAY, due=Due.RANGE, due_from=first, due_to=last, currency=one.currency)
            assert reader.summary(query).totals.in_currency(one.currency) == amount


def test_the_largest_suppliers_are_those_most_is_owed_to(reader: Reader) -> None:
    pounds = _owed(reader)[0]
    every = [one for one in reader.summary(AgedQuery(TODAY)).suppliers if one.total.currency == "GBP"]
    largest = sorted((one.total.minor for one in every), reverse=True)[:5]
    assert [one.total.minor for one in pounds.largest] == largest
    assert pounds.total.minor == sum(one.total.minor for one in every)


def test_each_supplier_has_its_own_bills_by_age(reader: Reader) -> None:
    found = reader.summary(AgedQuery(TODAY)).suppliers
    assert [one.name.casefold() for one in found] == sorted(one.name.casefold() for one in found)
    for one in found:
        own = _by_hand(lambda bill, one=one: bill.supplier_id == one.supplier_id)
        assert one.total == own.in_currency(one.total.currency)


def test_an_estimate_takes_the_rates_it_has_and_says_what_it_leaves_out(reader: Reader) -> None:
    *single, estimate = _owed(reader)
    assert estimate.is_estimate
    assert estimate.currency == "GBP"
    assert estimate.without == ("USD",)
    euros = next(one for one in single if one.currency == "EUR")
    for age in Age:
        assert estimate.ages[age] == single[0].ages[age] + euros.ages[age].converted(Decimal("0.86"), "GBP")
    assert estimate.largest == ()


def test_what_is_left_counts_what_is_overdue_first() -> None:
    pounds = [Money(100 * amount, "GBP") for amount in range(1, 9)]
    owed = Owed("GBP", tuple(pounds[:5]), tuple(pounds), ())
    # 2 + 3 + 4 + 5 are overdue, 1 + 2 fall due in the first two weeks.
    assert owed.left_after(1, Money(2000, "GBP")) == Money(2000 - 1400 - 300, "GBP")


def test_without_bills_nothing_is_owed(tmp_path: Path) -> None:
    Books.open(tmp_path / "empty.db").close()
    with closing(Reader.open(tmp_path / "empty.db")) as reader:
        assert reader.summary(AgesQuery(TODAY)).owed == ()
        assert reader.summary(AgedQuery(TODAY)).suppliers == ()
