"""From a draft to the exact payments the accounting software will be asked to record.

Pure: the same draft gives the same plan. Every planned payment satisfies the line balance (DOMAIN 5.0): the
lines add up to the total, and each line and its links come to nothing. Payment and records are always in the
same currency (DOMAIN 5.12, form a), so every link's rate is 1.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from bookkeeper.payables.draft import PaymentDraft
from bookkeeper.payables.money import Money, Totals
from bookkeeper.payables.parcels import Touch, Touches, cash_of
from bookkeeper.payables.records import BankAccount, LinkType, PaymentMethodRef
from bookkeeper.payables.rules import Api
from bookkeeper.payables.sketch import Sketch, sketches
from bookkeeper.payables.terms import method_sent, note_sent, reference_sent

#: What a payment's line touches: the kinds that are written are a part of those that are read.
LinkKind = LinkType

#: Payment-currency units for one unit of the record's currency (DOMAIN 4.11): they are the same currency.
LINK_RATE = Decimal(1)


@dataclass(frozen=True, slots=True)
class Link:
    """What one line does to one record.

    Attributes:
        record_id: The supplier's where the link is to money on account.
        change: Change of the record's balance as accounts payable sees it, in the record's currency:
            negative reduces what is owed.
        before: The record's own balance when this link takes effect: what is due on a bill, left of a credit
            note, held by the supplier, or left of a payment to come back. Payments and lines that come
            earlier in the plan are taken as done; what a read-back is compared with is
            `PlannedPayment.effects`. What a supplier holds already is not known and counts as nothing where
            money is paid on account.
        supplier_id, supplier_name: Whose record it is; empty where the payment itself tells.
    """

    kind: LinkKind
    record_id: str
    label: str
    change: Money
    before: Money
    supplier_id: str = ""
    supplier_name: str = ""

    @property
    def after(self) -> Money:
        """The record's own balance once the payment is in the books (DOMAIN 5.0, I4)."""
        return self.before + self.change if self.kind is LinkKind.BILL else self.before - self.change


@dataclass(frozen=True, slots=True)
class Line:
    """Part of a payment: money, and the records it settles.

    Attributes:
        allocated_on: The line's own date, where the software requires one.
    """

    amount: Money
    links: tuple[Link, ...]
    allocated_on: date | None = None


@dataclass(frozen=True, slots=True)
class PlannedPayment:
    """One payment as it will be recorded.

    Attributes:
        supplier_id: None for a batch over several suppliers.
        supplier_name: For people; several names for a batch.
        account: None where no money moves, unless the software requires one all the same.
        amount: What the payment records, in the records' currency; zero for credit alone, negative for a
            refund.
        leaves: What leaves the account, in the account's currency (equal to `amount` unless converted).
        rate: Base-currency units for one unit of the payment's currency; 1 in base currency.
        gain: Gain (or, negative, loss) in base currency against the records' own rates; None if unknown.
        method: As it is sent; None where the software does not ask for one.
        reference, note: As they are sent; empty where the software has no place for them.
        depends_on: Position in the plan of the payment that must be proven before this one is sent.
    """

    api: Api
    supplier_id: str | None
    supplier_name: str
    account: BankAccount | None
    amount: Money
    leaves: Money
    paid_on: date
    reference: str
    rate: Decimal
    lines: tuple[Line, ...]
    gain: Money | None = None
    note: str = ""
    method: PaymentMethodRef | None = None
    depends_on: int | None = None

    @property
    def links(self) -> tuple[Link, ...]:
        """Every link of every line."""
        return tuple(link for line in self.lines for link in line.links)

    @property
    def effects(self) -> tuple[Link, ...]:
        """What the whole payment does to each record, once: a note may stand on several of its lines."""
        found: dict[tuple[LinkKind, str], Link] = {}
        for link in self.links:
            known = found.get((link.kind, link.record_id))
            if known is not None:
                link = replace(known, change=known.change + link.change)
            found[link.kind, link.record_id] = link
        return tuple(found.values())


@dataclass(frozen=True, slots=True)
class Plan:
    """The payments of one run, in the order in which they are recorded."""

    base_currency: str
    payments: tuple[PlannedPayment, ...]

    @property
    def totals(self) -> Totals:
        """The money that is paid, per currency of the payments."""
        return Totals(payment.amount for payment in self.payments)


def plan(draft: PaymentDraft) -> Plan:
    """Plan a draft that has no errors, as the rules of its software have it.

    Raises:
        ValueError: The draft has an error, so there is nothing that may be recorded.
    """
    return Plan(draft.base_currency, tuple(planned(draft)))


def planned(draft: PaymentDraft) -> Iterator[PlannedPayment]:
    """The payments of `plan`, one by one; the draft must not change before the last.

    Raises:
        ValueError: The draft has an error, so there is nothing that may be recorded.
    """
    if not draft.can_record:
        raise ValueError("a draft with errors cannot be planned")
    dresser = _Dresser(draft)
    return (dresser.payment(one) for one in sketches(draft.selection, draft.rules))


class _Dresser:
    """Gives sketches what the draft says of account, date and texts, and follows the records' balances."""

    def __init__(self, draft: PaymentDraft) -> None:
        self._draft = draft
        self._balances: dict[tuple[LinkKind, str, str], Money] = {}

    def payment(self, sketch: Sketch) -> PlannedPayment:
        draft, rules = self._draft, self._draft.rules
        source = draft.source(sketch.currency)
        rate = self._rate(sketch.currency)
        cash = sketch.parcel.cash
        needs_account = bool(cash) or rules.account_for_credit
        reference = draft.reference_of(sketch)
        return PlannedPayment(
            api=sketch.api,
            supplier_id=sketch.supplier_id,
            supplier_name=sketch.supplier_name,
            account=source.account if needs_account else None,
            amount=cash,
            leaves=cash.converted(rate, draft.base_currency) if source.converts else cash,
            paid_on=draft.paid_on,
            reference=reference_sent(rules, sketch.api, draft.terms, reference),
            rate=rate,
            lines=tuple(self._line(touches, sketch) for touches in sketch.parcel.lines),
            gain=self._gain(sketch, cash, rate),
            note=note_sent(rules, sketch.api, draft.terms, reference),
            method=method_sent(rules, sketch.api, draft.terms),
            depends_on=sketch.after,
        )

    def _rate(self, currency: str) -> Decimal:
        rate = Decimal(1) if currency == self._draft.base_currency else self._draft.source(currency).rate
        assert rate is not None
        return rate

    def _line(self, touches: Touches, sketch: Sketch) -> Line:
        allocated_on = self._draft.paid_on if self._draft.rules.needs_allocation_date else None
        links = tuple(self._link(touch, sketch.supplier_name) for touch in touches)
        return Line(cash_of(touches), links, allocated_on)

    def _link(self, touch: Touch, supplier_name: str) -> Link:
        label, at_first, _ = self._record(touch, supplier_name)
        key = touch.kind, touch.record_id, touch.change.currency
        before = self._balances.get(key, at_first)
        whose = self._whose(touch, supplier_name)
        link = Link(touch.kind, touch.record_id, label, touch.change, before, *whose)
        self._balances[key] = link.after
        return link

    def _whose(self, touch: Touch, supplier_name: str) -> tuple[str, str]:
        """The supplier of a record: a batch pays several."""
        selection = self._draft.selection
        if touch.kind is LinkKind.BILL:
            bill = selection.bills[touch.record_id].bill
            return bill.supplier_id, bill.supplier_name
        if touch.kind is LinkKind.CREDIT_NOTE:
            note = selection.credits[touch.record_id].note
            return note.supplier_id, note.supplier_name
        return touch.record_id, supplier_name

    def _record(self, touch: Touch, supplier_name: str) -> tuple[str, Money, Decimal | None]:
        """What a link touches: how people name it, its balance on the draft, and its own rate."""
        selection = self._draft.selection
        if touch.kind is LinkKind.BILL:
            bill = selection.bills[touch.record_id].bill
            assert bill.amount_due is not None
            return bill.reference or bill.id, bill.amount_due, bill.rate
        if touch.kind is LinkKind.CREDIT_NOTE:
            note = selection.credits[touch.record_id].note
            assert note.remaining is not None
            return note.number or note.id, note.remaining, note.rate
        return supplier_name, Money.zero(touch.change.currency), self._rate(touch.change.currency)

    def _gain(self, sketch: Sketch, cash: Money, rate: Decimal) -> Money | None:
        """What the records are worth in the books less what is paid for them, in base currency."""
        base = self._draft.base_currency
        if sketch.currency == base:
            return None
        gain = -cash.converted(rate, base)
        for touch in sketch.parcel.touches:
            _, _, own_rate = self._record(touch, "")
            if own_rate is None:
                return None
            gain -= touch.change.converted(own_rate, base)
        return gain
