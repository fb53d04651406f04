"""What was sent back, as a draft: bills, credits and amounts as they were chosen."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from bookkeeper.journal import State
from bookkeeper.payables.kept import KeptLine, KeptOnAccount, KeptSource
from bookkeeper.payables.money import Money
from bookkeeper.payables.plan import Link, LinkKind
from bookkeeper.payments.again import draft_of
from tests.payments.test_decide import a_payment

TODAY = date(2026, 11, 23)


def pounds(text: str) -> Money:
    return Money.of(text, "GBP")


def test_a_bill_paid_in_full_is_ticked_as_it_is() -> None:
    draft = draft_of([a_payment(State.CANCELLED)], TODAY)
    assert draft.bills == (KeptLine("A", "REF-A", "GBP", None, 13585),)
    assert draft.sources == {"GBP": KeptSource("acc", None, False)}
    assert (draft.day, draft.paid_on, draft.prefer) == (TODAY, None, "sync")


def test_a_date_to_come_is_kept_and_one_that_has_passed_is_not() -> None:
    later = replace(a_payment(State.CANCELLED), paid_on=date(2026, 12, 1))
    assert draft_of([later], TODAY).paid_on == date(2026, 12, 1)


def test_a_bill_settled_by_credit_and_cash_stands_there_once() -> None:
    bill = Link(LinkKind.BILL, "A", "REF-A", change=-pounds("40"), before=pounds("100"))
    note = Link(LinkKind.CREDIT_NOTE, "N", "CN-1", change=-pounds("40"), before=pounds("90"))
    rest = Link(LinkKind.BILL, "A", "REF-A", change=-pounds("60"), before=pounds("60"))
    first = replace(a_payment(State.CANCELLED), links=(bill, note), account_id="", reference="")
    second = replace(a_payment(State.CANCELLED), links=(rest,), reference="")
    draft = draft_of([first, second], TODAY)
    assert draft.bills == (KeptLine("A", "REF-A", "GBP", None, 10000),)
    assert draft.credits == (KeptLine("N", "CN-1", "GBP", "40.00", 9000),)
    assert draft.sources == {"GBP": KeptSource("acc", None, False)}


def test_part_payments_and_money_on_account_keep_their_amounts() -> None:
    part = Link(LinkKind.BILL, "A", "REF-A", change=-pounds("1"), before=pounds("100"))
    held = Link(LinkKind.PAYMENT_ON_ACCOUNT, "sup-1", "", change=-pounds("5"), before=pounds("0"))
    draft = draft_of([replace(a_payment(State.CANCELLED), links=(part, held))], TODAY)
    assert draft.bills == (KeptLine("A", "REF-A", "GBP", "1.00", 10000),)
    assert draft.on_account == (KeptOnAccount("sup-1", "PowerDirect", "GBP", "5.00"),)
