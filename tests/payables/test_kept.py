"""A draft that was kept is the same again over the same books, and says what is not over others."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st

from bookkeeper.payables.draft import PaymentDraft
from bookkeeper.payables.kept import Books, KeptDraft, What, kept, take_up
from bookkeeper.payables.methods import Method
from bookkeeper.payables.money import Money
from bookkeeper.payables.records import Bill, BillStatus, CreditNote
from bookkeeper.payables.rules import rules_for
from tests.payables.samples import (
    EFT,
    EUR_ACCOUNT,
    GBP_ACCOUNT,
    TODAY,
    a_bill,
    a_draft,
    a_note,
    a_ready_draft,
)
from tests.payables.test_history import held
from tests.payables.test_kept_up_to_date import BILLS, CHANGES, NOTES, Change


def books(bills: Sequence[Bill], notes: Sequence[CreditNote] = (), reserved: Sequence[str] = ()) -> Books:
    return Books(
        {bill.id: bill for bill in bills},
        {note.id: note for note in notes},
        (GBP_ACCOUNT, EUR_ACCOUNT),
        (EFT,),
        frozenset(reserved),
    )


def written_and_read(draft: PaymentDraft) -> KeptDraft:
    return msgspec.json.decode(msgspec.json.encode(kept(draft)), type=KeptDraft)


@settings(max_examples=150)
@given(st.lists(CHANGES, max_size=25))
def test_over_the_same_books_it_is_the_same(changes: list[Change]) -> None:
    draft = a_ready_draft()
    for change in changes:
        change(draft)
    again = PaymentDraft(rules_for("gbol"), "GBP", TODAY)
    assert take_up(written_and_read(draft), again, books(BILLS, NOTES)) == []
    for currency in ("GBP", "EUR"):
        # What pays a currency that nothing is ticked in is nobody's work.
        if currency not in draft.currencies:
            again.set_account(currency, draft.source(currency).account)
            again.set_rate(currency, draft.source(currency).rate)
    assert held(again) == held(draft)
    assert (again.terms, again.reference_pattern) == (draft.terms, draft.reference_pattern)
    assert sorted(map(repr, again.problems)) == sorted(map(repr, draft.problems))


def test_what_the_books_no_longer_allow_is_left_out_and_said() -> None:
    draft = a_draft()
    draft.tick_all([a_bill("A"), a_bill("B"), a_bill("C"), a_bill("D", "90.00"), a_bill("E", "50.00")])
    draft.set_amount("E", Decimal("20.00"))
    draft.use_credit(a_note("N", "10.00"))
    draft.use_credit(a_note("M", "12.00"))
    now = [
        replace(a_bill("B"), status=BillStatus.PAID, amount_due=Money.of("0", "GBP")),
        a_bill("C"),
        a_bill("D", "70.00"),
        a_bill("E", "45.00"),
    ]
    again = PaymentDraft(rules_for("gbol"), "GBP", TODAY)
    changed = take_up(written_and_read(draft), again, books(now, [a_note("M", "8.00")], ["C"]))

    assert [(one.what, one.label.removeprefix("REF-")) for one in changed][:5] == [
        (What.BILL_GONE, "A"),
        (What.BILL_GONE, "B"),
        (What.BILL_IN_PAYMENT, "C"),
        (What.AMOUNT_CHANGED, "D"),
        (What.AMOUNT_CHANGED, "E"),
    ]
    assert [one.what for one in changed[5:]] == [What.CREDIT_GONE, What.CREDIT_CHANGED]
    assert (changed[3].before, changed[3].now) == (Money.of("90", "GBP"), Money.of("70", "GBP"))
    # The whole of a bill stays the whole of it; an amount that was typed stays as it was typed.
    assert {one.bill.id: one.typed for one in again} == {"D": Decimal("70.00"), "E": Decimal("20.00")}
    assert again.selection.credits["M"].typed == Decimal("8.00")


def test_an_account_that_is_gone_is_asked_for_again_and_a_rate_is_that_of_its_day() -> None:
    draft = a_ready_draft()
    draft.tick(a_bill("E", "10.00", "EUR"))
    found = written_and_read(draft)
    later = PaymentDraft(rules_for("gbol"), "GBP", TODAY + timedelta(1))
    here = replace(books([a_bill("E", "10.00", "EUR")]), accounts=(GBP_ACCOUNT,))
    assert [(one.what, one.label) for one in take_up(found, later, here)] == [(What.ACCOUNT_GONE, "EUR")]
    assert later.source("EUR").rate is None
    # Nobody had chosen another day than that one: the payment is made today.
    assert later.paid_on == TODAY + timedelta(1)


def test_a_day_that_was_chosen_stays() -> None:
    draft = a_draft()
    draft.paid_on = date(2026, 11, 1)
    later = PaymentDraft(rules_for("gbol"), "GBP", TODAY + timedelta(1))
    take_up(written_and_read(draft), later, books([]))
    assert later.paid_on == date(2026, 11, 1)


def test_the_way_the_money_goes_out_is_kept_and_one_never_heard_of_is_none() -> None:
    draft = a_ready_draft()
    draft.write("way", Method.CHEQUE)
    found, again = written_and_read(draft), PaymentDraft(rules_for("gbol"), "GBP", TODAY)
    take_up(found, again, books(BILLS, NOTES))
    assert again.way is Method.CHEQUE
    take_up(replace(found, way="by pigeon"), again, books(BILLS, NOTES))
    assert again.way is None
