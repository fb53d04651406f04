"""Undoing a run: what can be deleted, in which order, and what each deletion expects of the books."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from bookkeeper.payables.deeds import DeletePayment
from bookkeeper.payables.money import Money
from bookkeeper.payables.records import (
    Bill,
    BillPayment,
    BillStatus,
    CreditNote,
    CreditStatus,
    LinkType,
    PaymentLine,
    PaymentLink,
)
from bookkeeper.payables.removal import Obstacle
from bookkeeper.payables.rules import Api, rules_for
from bookkeeper.payables.undoing import InBooks, obstacles, undoing, verdicts

XERO = rules_for("gbol")
DAY = date(2026, 11, 22)


def payment(ident: str, total: int, *links: PaymentLink) -> BillPayment:
    money = Money(total, "GBP")
    line = PaymentLine(money.decimal, links)
    return BillPayment(ident, "s", "S", "acc", money, "GBP", Decimal(1), DAY, "REF", "", (line,))


def bill(ident: str, due: int) -> Bill:
    total = Money(10_000, "GBP")
    return Bill(ident, "s", "S", ident, DAY, DAY, "GBP", total, Money(due, "GBP"), BillStatus.PAID)


CREDIT = payment(
    "credit",
    0,
    PaymentLink(LinkType.BILL, "A", Decimal(-40)),
    PaymentLink(LinkType.CREDIT_NOTE, "N", Decimal(40)),
)
CASH = payment("cash", 6000, PaymentLink(LinkType.BILL, "A", Decimal(-60)))
OTHER = payment("other", 10_000, PaymentLink(LinkType.BILL, "B", Decimal(-100)))
NOTE = CreditNote("N", "s", "S", "N", DAY, "GBP", Money(4000, "GBP"), Money(0, "GBP"), CreditStatus.PAID)


def test_the_last_is_deleted_first_and_each_expects_what_the_one_before_leaves() -> None:
    found = verdicts(XERO, [InBooks(one.id, one) for one in (CREDIT, CASH, OTHER)])
    made = undoing("r", XERO, found, {"A": bill("A", 0), "B": bill("B", 0)}, {"N": NOTE})
    deeds = [planned.deed for planned in made.deletions]
    assert all(isinstance(deed, DeletePayment) for deed in deeds)
    assert [deed.payment.id for deed in deeds if isinstance(deed, DeletePayment)] == [
        "other",
        "cash",
        "credit",
    ]
    assert made.after == (None, None, 1)
    expected = [
        [str(one.amount_due) for one in deed.bills] for deed in deeds if isinstance(deed, DeletePayment)
    ]
    assert expected == [["0.00 GBP"], ["0.00 GBP"], ["60.00 GBP"]]


def test_what_is_gone_or_cannot_be_deleted_stays() -> None:
    sync_only = XERO.limited_to(frozenset({Api.SYNC}))
    found = verdicts(sync_only, [InBooks("cash", CASH), InBooks("gone", None)])
    assert [one.is_possible for one in found] == [False, False]
    assert obstacles(found) == [Obstacle.NEEDS_ASYNC]
    assert undoing("r", sync_only, found, {}, {}).deletions == ()


def test_money_that_came_back_since_keeps_its_payment() -> None:
    refunded = payment(
        "p",
        100,
        PaymentLink(LinkType.PAYMENT_ON_ACCOUNT, "s", Decimal(-1)),
        PaymentLink(LinkType.REFUND, "q", Decimal(-1)),
    )
    (found,) = verdicts(XERO, [InBooks("p", refunded)])
    assert found.removal is not None
    assert found.removal.obstacle is Obstacle.REFUND_FIRST
