"""Money that comes back from a supplier: of a balance on account, of a credit note, of a payment.

Pure. A refund is a draft of its own with one record and one payment; it is never ticked together with bills.
Its total is negative and its one link positive (DOMAIN 5.9 to 5.11).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from bookkeeper.payables import checks
from bookkeeper.payables.entries import GroupKey, Source, as_money
from bookkeeper.payables.money import Money, TooFineError
from bookkeeper.payables.parcels import Parcel, Touch
from bookkeeper.payables.plan import Line, Link, Plan, PlannedPayment
from bookkeeper.payables.problems import Problem, ProblemKind
from bookkeeper.payables.records import BillPayment, CreditNote, LinkType, PaymentLink, Supplier
from bookkeeper.payables.rules import Api, Rules
from bookkeeper.payables.sketch import Sketch
from bookkeeper.payables.terms import (
    Terms,
    currency_problems,
    method_sent,
    note_sent,
    payment_problems,
    reference_sent,
    terms_problems,
)


@dataclass(frozen=True, slots=True)
class Refundable:
    """A record that money can come back from.

    Attributes:
        kind: The link that stands on the refund.
        record_id: Of the supplier for money on account, else of the credit note or payment.
        label: How people name it.
        held: The most that can come back.
        rate: Base-currency units for one unit of its currency in the books; None if not known.
        since: The refund cannot be dated earlier; None if not known.
    """

    kind: LinkType
    record_id: str
    label: str
    supplier_id: str
    supplier_name: str
    held: Money
    rate: Decimal | None = None
    since: date | None = None


def on_account_with(supplier: Supplier, held: Money) -> Refundable:
    """The money a supplier holds for the company (DOMAIN 5.9); what stays is spent with later bills.

    The link is of the kind that put the money there: the examples have it so, against the prose (C3).
    """
    return Refundable(
        LinkType.PAYMENT_ON_ACCOUNT, supplier.id, supplier.name, supplier.id, supplier.name, held
    )


def credit_of(note: CreditNote) -> Refundable:
    """What is left of a credit note, paid out by the supplier (DOMAIN 5.10); nothing if it is not usable."""
    held = note.remaining if note.is_usable and note.remaining is not None else Money.zero(note.currency)
    return Refundable(
        LinkType.CREDIT_NOTE,
        note.id,
        note.number or note.id,
        note.supplier_id,
        note.supplier_name,
        held,
        note.rate,
        note.issued_on,
    )


def overpaid_by(payment: BillPayment, kind: LinkType) -> Refundable:
    """What a payment left on account with its supplier, paid back (DOMAIN 5.11).

    Args:
        payment: As it stands in the books: what came back earlier is no longer on account there.
        kind: The link that the software wants on the refund, `Rules.payment_refund`.
    """
    links = [link for link in payment.links if link.kind == LinkType.PAYMENT_ON_ACCOUNT]
    supplier_id = payment.supplier_id or next((link.record_id for link in links), "")
    return Refundable(
        kind,
        payment.id,
        payment.reference or payment.id,
        supplier_id,
        payment.supplier_name,
        _held(payment, links),
        payment.rate,
        payment.paid_on,
    )


@dataclass(frozen=True, slots=True)
class RefundDraft:
    """A refund to be recorded.

    Attributes:
        rules: What the accounting software takes over the connection.
        received_on: Date of the refund.
        typed: What comes back, in major units of the record's currency; None while empty.
        source: The account the money goes to, and the rate.
        reference: The text that identifies it.
    """

    rules: Rules
    base_currency: str
    received_on: date
    what: Refundable
    typed: Decimal | None
    source: Source
    terms: Terms
    reference: str = ""

    @property
    def amount(self) -> Money | None:
        """What comes back as money; None while it is missing or finer than the currency's coins."""
        return as_money(self.typed, self.what.held.currency)

    @property
    def problems(self) -> list[Problem]:
        """Everything wrong with it."""
        return [*self._amount_problems(), *self._payment_problems()]

    @property
    def can_record(self) -> bool:
        """Whether no error stands."""
        return not any(problem.is_error for problem in self.problems)

    @property
    def sketch(self) -> Sketch:
        """The payment before it is dressed; its cash is negative."""
        what = self.what
        touch = Touch(what.kind, what.record_id, self.amount or Money.zero(what.held.currency))
        key = GroupKey(what.supplier_id, what.held.currency)
        return Sketch(Api.ASYNC, (key,), what.supplier_name, Parcel(((touch,),)))

    def _amount_problems(self) -> Iterator[Problem]:
        currency = self.what.held.currency
        if not takes_refund(self.rules, self.what.kind):
            yield Problem(ProblemKind.REFUND_NOT_TAKEN, values=(self.rules.software,))
        elif self.typed is None or self.typed <= 0:
            yield Problem(ProblemKind.REFUND_NOT_POSITIVE, currency=currency)
        elif self.amount is None:
            values = (self.typed, currency)
            yield Problem(ProblemKind.REFUND_TOO_FINE, currency=currency, values=values)
        elif self.amount > self.what.held:
            yield Problem(ProblemKind.REFUND_ABOVE_HELD, values=(self.amount, self.what.held))
        if self.what.since is not None and self.received_on < self.what.since:
            yield Problem(ProblemKind.REFUND_TOO_EARLY, values=(self.what.since,))

    def _payment_problems(self) -> Iterator[Problem]:
        currency, account, sketch = self.what.held.currency, self.source.account, self.sketch
        can_convert = (
            self.rules.converts and account is not None and account.currency == self.base_currency != currency
        )
        yield from checks.source_problems(
            currency, self.source, self.base_currency, can_convert=can_convert, needs_account=True
        )
        yield from terms_problems(self.terms, self.rules)
        yield from payment_problems(self.rules, sketch, self.reference)
        yield from currency_problems(self.rules, currency, self.source)


def takes_refund(rules: Rules, kind: LinkType) -> bool:
    """Whether money can come back by a link of this kind."""
    if kind is LinkType.PAYMENT_ON_ACCOUNT:
        return rules.refunds_on_account
    if kind is LinkType.CREDIT_NOTE:
        return rules.refunds_credit
    return kind is rules.payment_refund


def plan_refund(draft: RefundDraft) -> Plan:
    """Plan a refund that has no errors: one payment of a negative amount, always asynchronous.

    Raises:
        ValueError: The draft has an error, so there is nothing that may be recorded.
    """
    amount = draft.amount
    if amount is None or not draft.can_record:
        raise ValueError("a refund with errors cannot be planned")
    what, source, rules, base = draft.what, draft.source, draft.rules, draft.base_currency
    rate = Decimal(1) if amount.currency == base else source.rate
    assert rate is not None
    gain = None
    if amount.currency != base and what.rate is not None:
        gain = amount.converted(rate, base) - amount.converted(what.rate, base)
    payment = PlannedPayment(
        api=Api.ASYNC,
        supplier_id=what.supplier_id,
        supplier_name=what.supplier_name,
        account=source.account,
        amount=-amount,
        leaves=(-amount).converted(rate, base) if source.converts else -amount,
        paid_on=draft.received_on,
        reference=reference_sent(rules, Api.ASYNC, draft.terms, draft.reference),
        rate=rate,
        lines=(Line(-amount, (Link(what.kind, what.record_id, what.label, amount, what.held),)),),
        gain=gain,
        note=note_sent(rules, Api.ASYNC, draft.terms, draft.reference),
        method=method_sent(rules, Api.ASYNC, draft.terms),
    )
    return Plan(base, (payment,))


def _held(payment: BillPayment, links: Sequence[PaymentLink]) -> Money:
    """What a payment's links on account come to; zero where that is not known exactly in its currency."""
    is_known = payment.flaw is None and all(link.rate in (None, 1) for link in links)
    try:
        put = Money.of(-sum((link.amount for link in links), Decimal(0)), payment.currency)
    except TooFineError:
        is_known = False
    return put if is_known else Money.zero(payment.currency)
