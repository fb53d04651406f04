"""Which bills to pay now: a proposed run within the cash, and what each bill left out costs or risks. Pure.

Bills are taken in this order as long as the cash reaches; one that is too large is passed over and smaller
ones after it still have their turn, so that nothing is left out for which the cash would do:

1. those of suppliers marked *always*, by due date;
2. those that would be late at the next run, by due date;
3. those that are late already, by due date;
4. those whose discount would be lost by the next run, the highest yearly return first.

Money paid on one day is at the bank's other end the same day: a bill due on a day when banks are closed is
late unless it is paid on the last day before that they are open.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import ROUND_DOWN, Decimal
from enum import StrEnum
from itertools import compress

from bookkeeper.payables.money import Money, Totals
from bookkeeper.payables.notes import EarlyTerms, Mark, Notebook
from bookkeeper.payables.run.calendar import BankCalendar


class Reason(StrEnum):
    """Why a bill is proposed, or is left out."""

    #: Proposed.
    ALWAYS = "always"
    WOULD_BE_LATE = "would-be-late"
    IS_LATE = "is-late"
    DISCOUNT = "discount"

    #: Left out: it can wait.
    NOT_DUE = "not-due"
    #: Left out: the cash does not reach.
    NO_CASH = "no-cash"
    #: Left out: no account pays its currency.
    NO_ACCOUNT = "no-account"
    #: Left out: a person decides.
    ASK_FIRST = "ask-first"
    ON_HOLD = "on-hold"
    DISPUTED = "disputed"
    #: Left out: dated after the day of payment.
    NOT_YET_DATED = "not-yet-dated"
    IN_OPEN_PAYMENT = "in-open-payment"


@dataclass(frozen=True, slots=True)
class OpenBill:
    """What is known of a bill that can be paid.

    Attributes:
        due: What is owed; positive.
    """

    id: str
    supplier_id: str
    supplier_name: str
    reference: str
    issued_on: date | None
    due_on: date | None
    due: Money


@dataclass(frozen=True, slots=True)
class Offer:
    """An early-payment discount that can still be had.

    Attributes:
        until: The last day that earns it.
        yearly_percent: What it returns by the year; None where the bill is due as soon.
    """

    amount: Money
    until: date
    yearly_percent: Decimal | None


@dataclass(frozen=True, slots=True)
class Line:
    """One bill of a proposal.

    Attributes:
        pays: What to pay: less than is due where a discount is taken; zero where the bill is left out.
        days_late: How late it is at the next run if it is left out, or on the day of payment if it is paid.
        offer: The discount it earns, or loses where it is left out.
        words: A person's own, on a bill on hold or disputed.
    """

    bill: OpenBill
    reason: Reason
    pays: Money
    days_late: int = 0
    offer: Offer | None = None
    words: str = ""


@dataclass(frozen=True, slots=True)
class Proposal:
    """Bills to pay now and bills left out, each in the order of how much it matters.

    Attributes:
        left: Cash above the floor that is left, by currency.
    """

    pay: tuple[Line, ...]
    leave: tuple[Line, ...]
    left: Mapping[str, Money]

    @property
    def totals(self) -> Totals:
        """What is to be paid."""
        return Totals(line.pays for line in self.pay)

    @property
    def late(self) -> list[Line]:
        """Bills left out that will be late at the next run."""
        return [line for line in self.leave if line.days_late > 0]


@dataclass(frozen=True, slots=True)
class Wishes:
    """What decides over a proposal.

    Attributes:
        next_on: The day of the run after this one.
        cash: What may be spent by currency: the account's balance less the floor; negative counts as nothing.
        reserved: Ids of bills on open payments.
    """

    paid_on: date
    next_on: date
    cash: Mapping[str, Money]
    reserved: Container[str] = ()


@dataclass(frozen=True, slots=True)
class _Known:
    """What does not change while the floor or the date is dragged.

    Attributes:
        pay_by: The last day on which banks are open that is not late; the last of all without a due date.
        offer: Discount, last day that earns it, and the terms.
    """

    bill: OpenBill
    pay_by: date
    mark: Mark | None
    hold_words: str
    dispute: str | None
    offer: tuple[Money, date, EarlyTerms] | None


@dataclass(frozen=True, slots=True)
class _Sorted:
    """Every bill as it stands between two dates; what is left is to hand out the cash.

    Attributes:
        wanted: Bills to pay in the order in which the cash goes to them: the line if it is paid, and the
            place in `left`.
        left: The line of each bill if it is left out, in the order of how much that matters.
    """

    wanted: Sequence[tuple[Line, int]]
    left: Sequence[Line]


@dataclass(slots=True)
class RunPlanner:
    """Answers for the same bills again and again, as fast as a slider is dragged."""

    calendar: BankCalendar
    _known: list[_Known] = field(default_factory=list)
    _sorted: tuple[object, _Sorted] | None = None

    @classmethod
    def of(cls, bills: Iterable[OpenBill], notebook: Notebook, calendar: BankCalendar) -> RunPlanner:
        """Put the bills in order and look up what is noted on each."""
        pay_by: dict[date, date] = {}
        known = []
        for bill in bills:
            due_on = bill.due_on or date.max
            if due_on not in pay_by:
                pay_by[due_on] = calendar.last_open(due_on) if bill.due_on is not None else date.max
            known.append(_looked_up(bill, pay_by[due_on], notebook))
        known.sort(key=lambda one: (one.pay_by, one.bill.supplier_name, one.bill.reference, one.bill.id))
        return cls(calendar, known)

    @property
    def count(self) -> int:
        """How many bills there are to choose from."""
        return len(self._known)

    def propose(self, wishes: Wishes) -> Proposal:
        """The bills to pay now. While only the cash changes, bills are not sorted again."""
        asked = (wishes.paid_on, wishes.next_on, frozenset(wishes.cash), wishes.reserved)
        if self._sorted is None or self._sorted[0] != asked:
            self._sorted = asked, self._sort(wishes)
        found = self._sorted[1]
        cash = {currency: max(amount.minor, 0) for currency, amount in wishes.cash.items()}
        stays = bytearray(b"\1") * len(found.left)
        pay: list[Line] = []
        for line, place in found.wanted:
            minor, currency = line.pays.minor, line.pays.currency
            if minor <= cash[currency]:
                cash[currency] -= minor
                stays[place] = 0
                pay.append(line)
        left = {currency: Money(minor, currency) for currency, minor in cash.items()}
        return Proposal(tuple(pay), tuple(compress(found.left, stays)), left)

    def _sort(self, wishes: Wishes) -> _Sorted:
        next_on = self.calendar.next_open(wishes.next_on)
        classes: dict[Reason, list[tuple[_Known, Offer | None]]] = {reason: [] for reason in _TO_PAY}
        left: list[Line] = []
        for known in self._known:
            offer = _offer(known, wishes.paid_on)
            why = _barred(known, wishes) or _wanted(known, offer, wishes.paid_on, next_on)
            if why in classes:
                classes[why].append((known, offer))
                why = Reason.NO_CASH
            left.append(_left(known, why, next_on, offer))
        classes[Reason.DISCOUNT].sort(key=lambda one: -_rate(one[1]))
        left.sort(key=lambda line: (-line.days_late, -_rate(line.offer), line.bill.due_on or date.max))
        places = {line.bill.id: place for place, line in enumerate(left)}
        wanted = [
            (_paid(known, why, wishes.paid_on, offer), places[known.bill.id])
            for why, members in classes.items()
            for known, offer in members
        ]
        return _Sorted(wanted, left)


#: Reasons to pay, in the order in which the cash goes to them.
_TO_PAY: Sequence[Reason] = (Reason.ALWAYS, Reason.WOULD_BE_LATE, Reason.IS_LATE, Reason.DISCOUNT)


def _looked_up(bill: OpenBill, pay_by: date, notebook: Notebook) -> _Known:
    terms = notebook.terms(bill.id, bill.supplier_id)
    offer = None
    if terms is not None and bill.issued_on is not None:
        minor = int((bill.due.minor * terms.percent / 100).to_integral_value(ROUND_DOWN))
        if minor:
            offer = Money(minor, bill.due.currency), terms.until(bill.issued_on), terms
    return _Known(
        bill,
        pay_by,
        notebook.mark(bill.supplier_id),
        notebook.hold_words(bill.supplier_id),
        notebook.dispute(bill.id),
        offer,
    )


def _offer(known: _Known, paid_on: date) -> Offer | None:
    """The discount, while it lasts."""
    if known.offer is None or paid_on > known.offer[1]:
        return None
    amount, until, terms = known.offer
    return Offer(amount, until, terms.yearly_percent(paid_on, known.bill.due_on or paid_on))


def _barred(known: _Known, wishes: Wishes) -> Reason | None:
    bill = known.bill
    if bill.id in wishes.reserved:
        return Reason.IN_OPEN_PAYMENT
    if known.mark is Mark.HOLD:
        return Reason.ON_HOLD
    if known.dispute is not None:
        return Reason.DISPUTED
    if known.mark is Mark.ASK:
        return Reason.ASK_FIRST
    if bill.issued_on is not None and bill.issued_on > wishes.paid_on:
        return Reason.NOT_YET_DATED
    return None if bill.due.currency in wishes.cash else Reason.NO_ACCOUNT


def _wanted(known: _Known, offer: Offer | None, paid_on: date, next_on: date) -> Reason:
    if known.mark is Mark.ALWAYS:
        return Reason.ALWAYS
    if known.pay_by < paid_on:
        return Reason.IS_LATE
    if known.pay_by < next_on:
        return Reason.WOULD_BE_LATE
    return Reason.DISCOUNT if offer is not None and offer.until < next_on else Reason.NOT_DUE


def _paid(known: _Known, why: Reason, paid_on: date, offer: Offer | None) -> Line:
    pays = known.bill.due - offer.amount if offer is not None else known.bill.due
    return Line(known.bill, why, pays, max((paid_on - known.pay_by).days, 0), offer)


def _left(known: _Known, why: Reason, next_on: date, offer: Offer | None) -> Line:
    is_lost = offer is not None and offer.until < next_on
    words = known.dispute if why is Reason.DISPUTED else known.hold_words if why is Reason.ON_HOLD else ""
    days_late = max((next_on - known.pay_by).days, 0)
    nothing = Money.zero(known.bill.due.currency)
    return Line(known.bill, why, nothing, days_late, offer if is_lost else None, words or "")


def _rate(offer: Offer | None) -> Decimal:
    return (offer.yearly_percent or Decimal(0)) if offer is not None else Decimal(-1)
