from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bookkeeper.payables.draft import PaymentDraft
from bookkeeper.payables.money import Money, Totals
from bookkeeper.payables.plan import plan
from bookkeeper.payables.problems import ProblemKind
from bookkeeper.payables.records import BillStatus
from tests.payables.samples import (
    EUR_ACCOUNT,
    GBP_ACCOUNT,
    TODAY,
    USD_ACCOUNT,
    a_bill,
    a_draft,
    a_ready_draft,
    a_supplier,
)


def kinds(draft: PaymentDraft) -> list[ProblemKind]:
    return [problem.kind for problem in draft.problems]


def test_an_empty_draft_says_so_and_cannot_be_recorded() -> None:
    draft = a_draft()
    assert kinds(draft) == [ProblemKind.NOTHING_TICKED]
    assert not draft.can_record


def test_a_tick_pays_the_whole_amount_due() -> None:
    draft = a_draft()
    draft.tick(a_bill("A", "135.85"))
    draft.tick(a_bill("B", "108.60"))
    assert draft.totals == Totals([Money.of("244.45", "GBP")])
    assert draft.by_supplier["sup-1"].in_currency("GBP") == Money.of("244.45", "GBP")
    assert draft.can_record


def test_a_part_payment_and_its_undoing() -> None:
    draft = a_draft()
    draft.tick(a_bill("A", "135.85"))
    draft.set_amount("A", Decimal("50.00"))
    assert draft.totals.in_currency("GBP") == Money.of("50", "GBP")
    draft.untick("A")
    assert draft.totals.is_empty
    assert draft.by_supplier == {}
    assert draft.currencies == ()


@pytest.mark.parametrize(
    ("typed", "kind"),
    [
        (None, ProblemKind.AMOUNT_MISSING),
        ("0", ProblemKind.AMOUNT_NOT_POSITIVE),
        ("-1", ProblemKind.AMOUNT_NOT_POSITIVE),
        ("135.86", ProblemKind.AMOUNT_ABOVE_DUE),
        ("10.005", ProblemKind.AMOUNT_TOO_FINE),
    ],
)
def test_a_wrong_amount_is_named_at_its_row(typed: str | None, kind: ProblemKind) -> None:
    draft = a_draft()
    draft.tick(a_bill("A"))
    draft.tick(a_bill("B"))
    draft.set_amount("B", Decimal(typed) if typed is not None else None)
    assert [problem.kind for problem in draft.problems_of("B")] == [kind]
    assert draft.problems_of("A") == ()
    assert not draft.can_record
    draft.set_amount("B", Decimal("1"))
    assert draft.can_record


@pytest.mark.parametrize(
    "bill",
    [
        a_bill(status=BillStatus.VOID),
        a_bill(status=BillStatus.PAID, due="0"),
        a_bill(due=None),
        a_bill(flaw="The currency is not known."),
        a_bill(due="-5"),
    ],
)
def test_a_bill_that_cannot_be_paid_stops_the_draft(bill: object) -> None:
    draft = a_draft()
    draft.tick(bill)  # type: ignore[arg-type]
    assert ProblemKind.NOT_PAYABLE in kinds(draft)
    assert not draft.can_record


def test_an_archived_account_is_named() -> None:
    draft = a_draft()
    draft.tick(a_bill())
    draft.set_account("GBP", type(GBP_ACCOUNT)("x", "Old account", "GBP", is_active=False))
    assert kinds(draft) == [ProblemKind.ACCOUNT_ARCHIVED]


def test_an_account_whose_currency_is_unknown_is_only_a_warning() -> None:
    draft = a_draft()
    draft.tick(a_bill())
    draft.set_account("GBP", type(GBP_ACCOUNT)("x", "Some account", None))
    assert kinds(draft) == [ProblemKind.ACCOUNT_CURRENCY_UNKNOWN]
    assert draft.can_record


def test_each_currency_needs_its_account_and_foreign_ones_their_rate() -> None:
    draft = PaymentDraft(a_draft().rules, "GBP", TODAY)
    draft.tick(a_bill("A"))
    draft.tick(a_bill("F", "200", "EUR"))
    assert [(problem.kind, problem.currency) for problem in draft.problems] == [
        (ProblemKind.ACCOUNT_MISSING, "GBP"),
        (ProblemKind.ACCOUNT_MISSING, "EUR"),
        (ProblemKind.RATE_MISSING, "EUR"),
    ]
    draft.set_account("GBP", GBP_ACCOUNT)
    draft.set_account("EUR", EUR_ACCOUNT)
    draft.set_rate("EUR", Decimal(0))
    assert kinds(draft) == [ProblemKind.RATE_NOT_POSITIVE]
    draft.set_rate("EUR", Decimal("0.86"))
    assert draft.can_record


def test_a_foreign_bill_from_a_base_currency_account_needs_a_conversion() -> None:
    draft = a_draft()
    draft.tick(a_bill("F", "200", "EUR"))
    draft.set_account("EUR", GBP_ACCOUNT)
    draft.set_rate("EUR", Decimal("0.860"))
    assert kinds(draft) == [ProblemKind.ACCOUNT_CURRENCY]
    assert draft.can_convert("EUR")
    draft.set_converts("EUR", True)
    assert draft.can_record
    assert draft.leaves() == Totals([Money.of("172", "GBP")])


def test_three_currencies_never_meet_in_a_payment() -> None:
    draft = a_draft()
    draft.tick(a_bill("F", "200", "EUR"))
    draft.set_account("EUR", USD_ACCOUNT)
    draft.set_rate("EUR", Decimal("0.860"))
    draft.set_converts("EUR", True)
    assert not draft.can_convert("EUR")
    assert kinds(draft) == [ProblemKind.ACCOUNT_CURRENCY]


def test_a_software_that_does_not_convert_offers_no_conversion() -> None:
    draft = a_draft("fbrh")
    draft.tick(a_bill("F", "200", "EUR"))
    draft.set_account("EUR", GBP_ACCOUNT)
    assert not draft.can_convert("EUR")


def test_a_date_before_the_bill_is_named_and_checked_again_when_it_changes() -> None:
    draft = a_draft()
    draft.tick(a_bill("A", issued_on=date(2026, 11, 20)))
    draft.paid_on = date(2026, 11, 19)
    assert kinds(draft) == [ProblemKind.DATE_BEFORE_BILL]
    draft.paid_on = date(2026, 11, 20)
    assert draft.can_record


def test_a_date_to_come_is_only_a_warning() -> None:
    draft = a_draft()
    draft.tick(a_bill())
    draft.paid_on = TODAY + timedelta(days=2)
    assert kinds(draft) == [ProblemKind.DATE_IN_FUTURE]
    assert draft.can_record


def test_the_reference_is_made_from_its_pattern() -> None:
    draft = a_draft()
    bill = a_bill("A")
    assert draft.reference_for(bill) == "REF-A"
    draft.reference_pattern = "BK {bill reference} {supplier} {date}"
    assert draft.reference_for(bill) == "BK REF-A Supplier sup-1 2026-11-22"


@given(
    st.lists(
        st.tuples(
            st.sampled_from("ABCDEFGH"),
            st.sampled_from(["5", "108.60"]),
            st.sampled_from(["GBP", "EUR"]),
            st.sampled_from(["sup-1", "sup-2"]),
            st.sampled_from([-3, 0, 3]),
            st.sampled_from([None, "No account"]),
        )
    )
)
def test_ticking_all_is_ticking_each(drawn: list[tuple[str, str, str, str, int, str | None]]) -> None:
    bills = [
        replace(a_bill(ident, due, currency, supplier=supplier), issued_on=TODAY + timedelta(days), flaw=flaw)
        for ident, due, currency, supplier, days, flaw in {one[0]: one for one in drawn}.values()
    ]
    together, apart = a_draft(), a_draft()
    for draft in (together, apart):
        draft.tick(a_bill("A", "7"), Decimal(3))
    together.tick_all(bills)
    for bill in bills:
        if not apart.is_ticked(bill.id):
            apart.tick(bill)
    assert list(together) == list(apart)
    assert together.problems == apart.problems
    assert (together.totals, together.by_supplier) == (apart.totals, apart.by_supplier)
    assert together.currencies == apart.currencies
    for ident in "ABCDEFGH":
        together.untick(ident)
    assert together.selection.is_empty
    assert together.totals.is_empty
    assert (together.by_supplier, together.currencies) == ({}, ())


def test_an_amount_already_typed_survives_tick_all() -> None:
    draft = a_draft()
    draft.tick(a_bill("A"), Decimal(5))
    draft.tick_all([a_bill("A"), a_bill("B")])
    assert draft.totals.in_currency("GBP") == Money.of("140.85", "GBP")


steps = st.lists(
    st.tuples(
        st.sampled_from(["tick", "untick", "amount", "rate"]),
        st.integers(0, 7),
        st.decimals("0.01", "500", places=2),
    ),
    max_size=40,
)


@given(steps)
def test_running_totals_equal_totals_from_scratch(moves: list[tuple[str, int, Decimal]]) -> None:
    bills = [a_bill(str(n), "250.00", "EUR" if n % 3 == 0 else "GBP", supplier=f"s{n % 2}") for n in range(8)]
    draft = a_draft()
    for move, number, amount in moves:
        bill = bills[number]
        if move == "tick":
            draft.tick(bill)
        elif move == "untick":
            draft.untick(bill.id)
        elif move == "amount" and draft.is_ticked(bill.id):
            draft.set_amount(bill.id, amount)
        elif move == "rate":
            draft.set_rate("EUR", amount)
    amounts = [entry.amount for entry in draft if entry.amount is not None]
    rate = draft.source("EUR").rate
    assert draft.totals == Totals(amounts)
    suppliers = {entry.bill.supplier_id for entry in draft}
    assert set(draft.by_supplier) == suppliers
    for supplier in suppliers:
        parts = [entry.amount for entry in draft if entry.bill.supplier_id == supplier]
        assert draft.by_supplier[supplier] == Totals(part for part in parts if part is not None)
    if rate is not None:
        euros = [one.converted(rate, "GBP") for one in amounts if one.currency == "EUR"]
        assert Totals([draft.in_base("EUR") or Money(0, "GBP")]) == Totals(euros)


def test_money_on_account_alone_is_identified_by_whom_it_is_for() -> None:
    draft = a_ready_draft("rwuv")
    draft.reference_pattern = "{bill reference}"
    draft.set_on_account(a_supplier(), "GBP", Decimal(500))
    assert [payment.reference or payment.note for payment in plan(draft).payments] == [a_supplier().name]
