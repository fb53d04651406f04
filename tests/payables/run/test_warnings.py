from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from bookkeeper.payables.money import Money
from bookkeeper.payables.run.calendar import BankCalendar
from bookkeeper.payables.run.duplicates import BillFace, MoneyFace
from bookkeeper.payables.run.references import reference_face
from bookkeeper.payables.run.warnings import (
    SupplierFace,
    WarningKind,
    books_warnings,
    day_warning,
    future_warning,
    supplier_warning,
    usual_amount,
)
from tests.payables.run.labelled import Labelled, labelled

CASES = list(labelled())
NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)


def scores(cases: list[Labelled]) -> tuple[float, float]:
    """Precision and recall: a warning of another kind than is right counts as a false one."""
    warned = [(case, kind) for case in cases for kind in case.warned]
    true = sum(kind is case.right for case, kind in warned)
    return true / len(warned), true / sum(case.right is not None for case in cases)


def test_warnings_are_right_and_nothing_is_missed() -> None:
    precision, recall = scores(CASES)
    assert len(CASES) >= 120
    assert precision >= 0.95
    assert recall >= 0.95


@pytest.mark.parametrize("kind", sorted({case.right for case in CASES if case.right is not None}))
def test_each_kind_of_warning_is_right(kind: WarningKind) -> None:
    of_kind = [case for case in CASES if case.right is kind or kind in case.warned]
    precision, recall = scores(of_kind)
    assert precision >= 0.9
    assert recall >= 0.9


def test_guard_without_looking_at_series_half_the_warnings_would_be_false() -> None:
    """The labelled set holds what a plain rule gets wrong: the same supplier and amount within a week."""
    plain = [
        case
        for case in CASES
        if any(
            bill.total == case.bills[-1].total
            and bill.issued_on is not None
            and case.bills[-1].issued_on is not None
            and (case.bills[-1].issued_on - bill.issued_on).days <= 7
            for bill in case.bills[:-1]
        )
    ]
    false = sum(case.right is not WarningKind.DUPLICATE for case in plain)
    assert false / len(plain) > 0.25


def test_references_are_alike_however_they_are_typed() -> None:
    faces = [reference_face(text) for text in ("INV-1045", "1045", "Inv 001045", "#1045 (copy)")]
    assert all(one.is_like(other) for one in faces for other in faces)
    assert not reference_face("INV-1045").is_like(reference_face("INV-1046"))
    assert not reference_face("").is_like(reference_face(""))


def test_a_warning_names_the_other_bill_and_has_one_key_for_the_pair() -> None:
    day, amount = date(2026, 11, 1), Money.of("120", "GBP")
    bills = [
        BillFace("A", "s", "INV-1045", day, amount, amount, True),
        BillFace("B", "s", "1045", day, amount, amount, True),
        BillFace("C", "t", "1045", day, amount, amount, True),
    ]
    found = dict(books_warnings(bills, [], []))
    assert set(found) == {"A", "B"}
    assert found["A"][0].other_id == "B"
    assert found["A"][0].key == found["B"][0].key
    assert found["A"][0].values == ("1045", day, amount)


def test_a_payment_that_settles_no_bill_is_told_with_its_day() -> None:
    day, amount = date(2026, 11, 1), Money.of("120", "GBP")
    bill = BillFace("A", "s", "INV-1", day, amount, amount, True)
    payment = MoneyFace("P", "s", amount, day + timedelta(days=4))
    (warning,) = dict(books_warnings([bill], [], [payment]))["A"]
    assert (warning.kind, warning.other_id) == (WarningKind.PAID_OUTSIDE, "P")
    assert warning.values == (amount, date(2026, 11, 5))


def test_the_usual_amount_is_told_and_little_history_tells_nothing() -> None:
    assert usual_amount([10_000] * 6, Money(100_000, "GBP")) == Money(10_000, "GBP")
    assert usual_amount([10_000] * 5, Money(100_000, "GBP")) is None
    assert usual_amount([10_000] * 6, Money(13_000, "GBP")) is None
    assert usual_amount([10_000] * 6, Money(0, "GBP")) is None


def test_suppliers_made_or_changed_since_the_last_run_are_told_once_for_each_change() -> None:
    later, before = NOON + timedelta(hours=1), NOON - timedelta(days=3)

    def kind(first_bill: date | None, modified: datetime | None, last: datetime | None = NOON) -> object:
        found = supplier_warning(SupplierFace("s", "Acme", first_bill, modified), last)
        return found.kind if found is not None else None

    old = before.date()
    assert kind(None, later) is WarningKind.NEW_SUPPLIER
    assert kind(date(2026, 11, 21), later) is WarningKind.NEW_SUPPLIER
    assert kind(old, later) is WarningKind.CHANGED_SUPPLIER
    assert kind(old, before) is None
    assert kind(None, None) is None
    assert kind(None, later, None) is None
    faces = [SupplierFace("s", "Acme", None, later + timedelta(days=n)) for n in (0, 1)]
    changes = [supplier_warning(face, NOON) for face in faces]
    assert len({change.key for change in changes if change is not None}) == 2


def test_dates_warn() -> None:
    saturday = date(2026, 11, 21)
    closed = day_warning(saturday, BankCalendar())
    assert closed is not None
    assert closed.values == (saturday, "", date(2026, 11, 23))
    christmas = date(2026, 12, 25)
    named = day_warning(christmas, BankCalendar("GB", {christmas: "Christmas Day"}))
    assert named is not None
    assert named.values[1] == "Christmas Day"
    assert day_warning(date(2026, 11, 20), BankCalendar()) is None
    assert future_warning("A", saturday, date(2026, 11, 20)) is not None
    assert future_warning("A", saturday, saturday) is None
    assert future_warning("A", None, saturday) is None
