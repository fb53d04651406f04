"""Remittance advice from the journal alone: who is told what, and what is left out."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from bookkeeper.journal import EventKind, Journal, NewPayment, NewRun, RunShelf, State, Why
from bookkeeper.payables.money import Money
from bookkeeper.payables.plan import Link, LinkKind
from bookkeeper.payables.rules import Api
from bookkeeper.reports.remittance import Advice, advices, left_out
from tests.conftest import Clock


def pounds(amount: int) -> Money:
    return Money(amount * 100, "GBP")


def link(kind: LinkKind, ident: str, change: int, before: int, whose: str = "") -> Link:
    return Link(
        kind,
        ident,
        f"no. {ident}",
        pounds(change),
        pounds(before),
        whose,
        f"Supplier {whose}" if whose else "",
    )


def a_payment(cash: int, *links: Link, supplier: str = "s1", key: str = "k") -> NewPayment:
    return NewPayment(
        api=Api.ASYNC, supplier_id=supplier, supplier_name=f"Supplier {supplier}", account_id="a",
        amount=pounds(cash), paid_on=date(2026, 11, 22), reference="RUN 7", method="POST", path="/x",
        body=b"{}", idempotency_key=key, links=links,
    )  # fmt: skip


def told(tmp_path: Path, clock: Clock, *payments: NewPayment, ends: State = State.PROVEN) -> list[Advice]:
    journal = Journal.open(tmp_path / "journal", clock())
    new = NewRun("c", "k", "Hartley & Sons Ltd", "Xero", "ann@desk", payments, clock())
    run = journal.record(new, clock())
    for payment_id in run.payment_ids:
        payment = journal.payment(payment_id)
        ended = replace(payment.progress, state=ends, why=Why("proven"))
        journal.change(payment, EventKind.LOOKED, ended, {}, clock())
    whole = RunShelf(journal).run(run.id)
    journal.close()
    assert left_out(whole) == (0 if ends is State.PROVEN else len(payments))
    return advices(whole)


def test_credit_and_cash_on_one_bill_are_one_advice(tmp_path: Path, clock: Clock) -> None:
    (advice,) = told(
        tmp_path,
        clock,
        a_payment(0, link(LinkKind.BILL, "A", -40, 100), link(LinkKind.CREDIT_NOTE, "N", 40, 40), key="1"),
        a_payment(60, link(LinkKind.BILL, "A", -60, 60), key="2"),
    )
    assert advice.paid == pounds(60)
    assert [(one.label, one.amount, one.left) for one in advice.bills] == [("no. A", pounds(100), pounds(0))]
    assert [(one.label, one.amount) for one in advice.credits] == [("no. N", pounds(40))]
    assert (advice.company, advice.run, advice.references) == ("Hartley & Sons Ltd", "2026-1", ("RUN 7",))


def test_a_batch_is_taken_apart_by_supplier(tmp_path: Path, clock: Clock) -> None:
    batch = a_payment(
        30, link(LinkKind.BILL, "A", -10, 10, "s1"), link(LinkKind.BILL, "B", -20, 50, "s2"), supplier=""
    )
    first, second = told(tmp_path, clock, batch)
    assert (first.supplier, first.paid) == ("Supplier s1", pounds(10))
    assert (second.supplier, second.paid, second.bills[0].left) == ("Supplier s2", pounds(20), pounds(30))


def test_credit_alone_is_told_with_no_money(tmp_path: Path, clock: Clock) -> None:
    links = link(LinkKind.BILL, "A", -40, 40), link(LinkKind.CREDIT_NOTE, "N", 40, 40)
    (advice,) = told(tmp_path, clock, a_payment(0, *links))
    assert not advice.paid
    assert advice.bills


def test_money_on_account_is_told(tmp_path: Path, clock: Clock) -> None:
    (advice,) = told(tmp_path, clock, a_payment(5, link(LinkKind.PAYMENT_ON_ACCOUNT, "s1", -5, 0)))
    assert (advice.on_account, advice.paid) == (pounds(5), pounds(5))


@pytest.mark.parametrize("ends", [State.REFUSED, State.CANCELLED, State.UNKNOWN, State.ATTENTION])
def test_what_is_not_in_the_books_is_told_to_nobody(tmp_path: Path, clock: Clock, ends: State) -> None:
    assert told(tmp_path, clock, a_payment(10, link(LinkKind.BILL, "A", -10, 10)), ends=ends) == []


def test_a_refund_is_not_a_remittance(tmp_path: Path, clock: Clock) -> None:
    assert told(tmp_path, clock, a_payment(-5, link(LinkKind.PAYMENT_ON_ACCOUNT, "s1", 5, 5))) == []
