from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from bookkeeper.payables.money import Money
from bookkeeper.payables.plan import plan
from bookkeeper.payables.records import Allocation, Bill, BillPayment, BillStatus, PaymentLine, PaymentLink
from bookkeeper.payables.removal import (
    Consequence,
    Effect,
    Obstacle,
    Removal,
    bill_removal,
    payment_removal,
    planned_removal,
)
from bookkeeper.payables.rules import RULES, Api
from tests.payables.samples import TODAY, a_bill, a_note, a_ready_draft

DELETING = ("gbol", "qhyg", "ndsk", "akxx", "knfz", "pqsw")
PART_PAID = replace(
    a_bill("A", "135.85"), amount_due=Money.of("35.85", "GBP"), status=BillStatus.PARTIALLY_PAID
)


def a_payment(*links: PaymentLink) -> BillPayment:
    total = -sum((link.amount for link in links), Decimal(0))
    lines = (PaymentLine(total, links),)
    money = Money.of(total, "GBP")
    return BillPayment("p", "sup-1", "Supplier", "acc", money, "GBP", Decimal(1), TODAY, "", "", lines)


A = PaymentLink("Bill", "A", Decimal("-135.85"))
C = PaymentLink("CreditNote", "C", Decimal("25.44"))


@pytest.mark.parametrize("platform", RULES)
def test_deleting_a_payment_puts_back_what_it_did(platform: str) -> None:
    found = payment_removal(RULES[platform], a_payment(A, C))
    if platform not in DELETING:
        assert found == Removal(Obstacle.NOT_OFFERED)
        return
    owed = Consequence(Effect.BILL_OWED_AGAIN, "A", Decimal("135.85"))
    credit = Consequence(Effect.CREDIT_FREE_AGAIN, "C", Decimal("25.44"))
    assert found.is_possible
    assert found.consequences[:2] == (owed, credit)
    assert (Consequence(Effect.STAYS_MARKED) in found.consequences) is (platform in ("gbol", "knfz"))


def test_what_deleting_will_do_is_known_before_recording() -> None:
    draft = a_ready_draft("gbol")
    draft.tick(a_bill("A", "135.85"))
    draft.use_credit(a_note("C", "25.44"))
    credit, cash = (planned_removal(draft.rules, payment) for payment in plan(draft).payments)
    assert [one.effect for one in credit.consequences] == [
        Effect.BILL_OWED_AGAIN,
        Effect.CREDIT_FREE_AGAIN,
        Effect.STAYS_MARKED,
    ]
    assert cash.consequences[0] == Consequence(Effect.BILL_OWED_AGAIN, "A", Decimal("110.41"))


def test_over_the_synchronous_api_nothing_can_be_deleted() -> None:
    rules = RULES["gbol"].limited_to(frozenset({Api.SYNC}))
    assert payment_removal(rules, a_payment(A)).obstacle is Obstacle.NEEDS_ASYNC
    assert bill_removal(rules, a_bill()).obstacle is Obstacle.NEEDS_ASYNC


def test_a_payment_of_which_money_came_back_waits_for_its_refund_to_go() -> None:
    back = PaymentLink("Refund", "ref-1", Decimal(-50))
    assert payment_removal(RULES["gbol"], a_payment(A, back)).obstacle is Obstacle.REFUND_FIRST
    assert payment_removal(RULES["tgff"], a_payment(A, back)).obstacle is Obstacle.NOT_OFFERED


@pytest.mark.parametrize("kind", ["PaymentOnAccount", "CreditNote", "BillPayment"])
def test_deleting_a_refund_puts_the_money_back(kind: str) -> None:
    refund = a_payment(PaymentLink(kind, "x", Decimal(50)))
    undone = Consequence(Effect.REFUND_UNDONE, "x", Decimal(50))
    assert payment_removal(RULES["qhyg"], refund).consequences == (undone,)


@pytest.mark.parametrize(
    ("platform", "bill", "expected"),
    [
        ("gbol", a_bill(), Removal(None, (Consequence(Effect.BILL_VOIDED),))),
        ("gbol", a_bill(status=BillStatus.DRAFT), Removal()),
        ("gbol", a_bill(status=BillStatus.VOID), Removal(Obstacle.ALREADY_VOID)),
        ("gbol", PART_PAID, Removal(Obstacle.PAYMENTS_FIRST)),
        ("akxx", a_bill(), Removal()),
        ("akxx", PART_PAID, Removal(Obstacle.PAYMENTS_FIRST)),
        (
            "knfz",
            replace(a_bill(), allocations=(Allocation("p", Decimal(-1), "GBP", None),)),
            Removal(Obstacle.PAYMENTS_FIRST),
        ),
        ("pqsw", a_bill(), Removal()),
        (
            "pqsw",
            PART_PAID,
            Removal(None, (Consequence(Effect.PAYMENTS_STAY_ON_ACCOUNT, "sup-1", Decimal("100.00")),)),
        ),
        (
            "qhyg",
            a_bill(due=None, status=BillStatus.PAID),
            Removal(None, (Consequence(Effect.PAYMENTS_STAY_ON_ACCOUNT, "sup-1"),)),
        ),
        ("tgff", a_bill(), Removal(Obstacle.NOT_OFFERED)),
    ],
)
def test_what_deleting_a_bill_does(platform: str, bill: Bill, expected: Removal) -> None:
    assert bill_removal(RULES[platform], bill) == expected
