"""From a draft to the exact payments the accounting software will be asked to record.

Pure: the same draft gives the same plan. Every planned payment satisfies the line balance (DOMAIN 5.0): the
lines add up to the total, and each line and its links come to nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from bookkeeper.payables.draft import PaymentDraft, Ticked
from bookkeeper.payables.money import Money, Totals
from bookkeeper.payables.records import BankAccount
from bookkeeper.payables.rules import Api


class LinkKind(StrEnum):
    """What a payment's line touches, in the API's words (DOMAIN 4.5)."""

    BILL = "Bill"


@dataclass(frozen=True, slots=True)
class Link:
    """What one line does to one record.

    Attributes:
        change: Change of the record's balance as accounts payable sees it, in the record's currency:
            negative reduces what is owed.
        before: The record's balance when the plan was made, which the read-back is compared with.
    """

    kind: LinkKind
    record_id: str
    label: str
    change: Money
    before: Money

    @property
    def after(self) -> Money:
        """The record's balance once the payment is in the books."""
        return self.before + self.change


@dataclass(frozen=True, slots=True)
class Line:
    """Part of a payment: money, and the records it settles."""

    amount: Money
    links: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class PlannedPayment:
    """One payment as it will be recorded.

    Attributes:
        amount: What the payment records, in the bills' currency.
        leaves: What leaves the account, in the account's currency (equal to `amount` unless converted).
        rate: Base-currency units for one unit of the payment's currency; 1 in base currency.
        gain: Gain (or, negative, loss) in base currency against the bills' own rates; None if unknown.
    """

    api: Api
    supplier_id: str
    supplier_name: str
    account: BankAccount
    amount: Money
    leaves: Money
    paid_on: date
    reference: str
    rate: Decimal
    lines: tuple[Line, ...]
    gain: Money | None = None

    @property
    def links(self) -> tuple[Link, ...]:
        """Every link of every line."""
        return tuple(link for line in self.lines for link in line.links)


@dataclass(frozen=True, slots=True)
class Plan:
    """The payments of one run, in the order in which they are recorded."""

    base_currency: str
    payments: tuple[PlannedPayment, ...]

    @property
    def totals(self) -> Totals:
        """What is paid, per currency of the payments."""
        return Totals(payment.amount for payment in self.payments)


def plan(draft: PaymentDraft) -> Plan:
    """Plan a draft that has no errors: the synchronous API takes one bill per payment (DOMAIN 2).

    Raises:
        ValueError: The draft has an error, so there is nothing that may be recorded.
    """
    if not draft.can_record:
        raise ValueError("a draft with errors cannot be planned")
    return Plan(draft.base_currency, tuple(_single(draft, entry) for entry in draft))


def _single(draft: PaymentDraft, entry: Ticked) -> PlannedPayment:
    bill, amount = entry.bill, entry.amount
    source = draft.source(bill.currency)
    assert amount is not None
    assert bill.amount_due is not None
    assert source.account is not None
    base = draft.base_currency
    rate = Decimal(1) if bill.currency == base else source.rate
    assert rate is not None
    link = Link(LinkKind.BILL, bill.id, bill.reference or bill.id, -amount, bill.amount_due)
    gain = None
    if bill.currency != base and bill.rate is not None:
        gain = amount.converted(bill.rate, base) - amount.converted(rate, base)
    return PlannedPayment(
        api=Api.SYNC,
        supplier_id=bill.supplier_id,
        supplier_name=bill.supplier_name,
        account=source.account,
        amount=amount,
        leaves=amount.converted(rate, base) if source.converts else amount,
        paid_on=draft.paid_on,
        reference=draft.reference_for(bill),
        rate=rate,
        lines=(Line(amount, (link,)),),
        gain=gain,
    )
