"""What deleting a payment or a bill does in each software: said before recording, and before deleting. Pure.

Facts are those of the vendor's pages as gathered on 2026-08-17 (DOMAIN 3.2, 5.14, 6).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from bookkeeper.payables.money import Money
from bookkeeper.payables.plan import PlannedPayment
from bookkeeper.payables.records import Bill, BillPayment, BillStatus, LinkType
from bookkeeper.payables.rules import Api, BillRemoval, Rules


class Obstacle(StrEnum):
    """Why something cannot be deleted from here."""

    #: Only the asynchronous API deletes, and the connection does not have it.
    NEEDS_ASYNC = "needs-async"
    #: The software does not let it be deleted from outside.
    NOT_OFFERED = "not-offered"
    #: What paid the bill must be deleted first.
    PAYMENTS_FIRST = "payments-first"
    #: Money of the payment has come back since; that must be deleted first.
    REFUND_FIRST = "refund-first"
    ALREADY_VOID = "already-void"


class Effect(StrEnum):
    """What deleting does beside taking the record away."""

    #: A bill is owed again by the amount.
    BILL_OWED_AGAIN = "bill-owed-again"
    #: The amount of a credit note can be used again.
    CREDIT_FREE_AGAIN = "credit-free-again"
    #: The supplier no longer holds the amount on account.
    NOTHING_ON_ACCOUNT = "nothing-on-account"
    #: What came back is held by the supplier, or left of the credit note, again.
    REFUND_UNDONE = "refund-undone"
    #: The payment stays in the books, marked as deleted or void.
    STAYS_MARKED = "stays-marked"
    #: The bill stays in the books, void; only a draft is deleted.
    BILL_VOIDED = "bill-voided"
    #: Money that paid the bill stays with the supplier, on account.
    PAYMENTS_STAY_ON_ACCOUNT = "payments-stay-on-account"


@dataclass(frozen=True, slots=True)
class Consequence:
    """One thing that deleting does.

    Attributes:
        record_id: Of the bill, credit note, supplier or payment it happens to; empty for the record itself.
        amount: By how much, positive: exactly, in the record's currency; None where it is not about amounts.
    """

    effect: Effect
    record_id: str = ""
    amount: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Removal:
    """What deleting something would do.

    Attributes:
        obstacle: Why it cannot be deleted, None where it can; then nothing else is said.
    """

    obstacle: Obstacle | None = None
    consequences: tuple[Consequence, ...] = ()

    @property
    def is_possible(self) -> bool:
        """Whether it can be deleted from here."""
        return self.obstacle is None


def payment_removal(rules: Rules, payment: BillPayment) -> Removal:
    """What deleting a payment in the books would do."""
    if any(link.kind == LinkType.REFUND and link.amount < 0 for link in payment.links):
        return Removal(_obstacle(rules, rules.deletes_payments) or Obstacle.REFUND_FIRST)
    return _undoing(rules, [(link.kind, link.record_id, link.amount) for link in payment.links])


def planned_removal(rules: Rules, payment: PlannedPayment) -> Removal:
    """What deleting a payment would do once it is recorded."""
    return _undoing(rules, [(link.kind, link.record_id, link.change.decimal) for link in payment.links])


def bill_removal(rules: Rules, bill: Bill) -> Removal:
    """What deleting a bill would do; a touched one is told by its status, amounts and allocations."""
    obstacle = _obstacle(rules, rules.bill_removal is not BillRemoval.NO)
    if obstacle is not None:
        return Removal(obstacle)
    if bill.status is BillStatus.VOID:
        return Removal(Obstacle.ALREADY_VOID)
    is_touched = bool(bill.allocations) or bill.status in (BillStatus.PARTIALLY_PAID, BillStatus.PAID)
    paid = _paid(bill)
    if is_touched or paid:
        if rules.bill_removal is not BillRemoval.KEEPS_PAYMENTS:
            return Removal(Obstacle.PAYMENTS_FIRST)
        amount = paid.decimal if paid is not None else None
        return Removal(None, (Consequence(Effect.PAYMENTS_STAY_ON_ACCOUNT, bill.supplier_id, amount),))
    if rules.bill_removal is BillRemoval.VOIDS and bill.status is not BillStatus.DRAFT:
        return Removal(None, (Consequence(Effect.BILL_VOIDED),))
    return Removal()


def _obstacle(rules: Rules, is_offered: bool) -> Obstacle | None:
    if Api.ASYNC not in rules.apis:
        return Obstacle.NEEDS_ASYNC
    return None if is_offered else Obstacle.NOT_OFFERED


def _undoing(rules: Rules, links: Iterable[tuple[str, str, Decimal]]) -> Removal:
    obstacle = _obstacle(rules, rules.deletes_payments)
    if obstacle is not None:
        return Removal(obstacle)
    links = list(links)
    is_refund = sum(amount for _, _, amount in links) > 0
    found = []
    for kind, record_id, amount in links:
        effect = Effect.REFUND_UNDONE if is_refund else _EFFECTS.get(kind)
        if effect is not None:
            found.append(Consequence(effect, record_id, abs(amount)))
    if rules.keeps_deleted:
        found.append(Consequence(Effect.STAYS_MARKED))
    return Removal(None, tuple(found))


_EFFECTS: dict[str, Effect] = {
    LinkType.BILL: Effect.BILL_OWED_AGAIN,
    LinkType.CREDIT_NOTE: Effect.CREDIT_FREE_AGAIN,
    LinkType.PAYMENT_ON_ACCOUNT: Effect.NOTHING_ON_ACCOUNT,
}


def _paid(bill: Bill) -> Money | None:
    if bill.total is None or bill.amount_due is None:
        return None
    return bill.total - bill.amount_due
