"""Runs to be recorded: every shape of payment over either API, made from what the practice books hold now.

Every payment is in part and of an amount of its own, so that the books would take a second one and the first
can be told from it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from decimal import Decimal
from enum import StrEnum
from itertools import count

from bookkeeper.codat import AsyncGateway, AsyncLine, AsyncLink, AsyncPayment, Gateway, SinglePayment
from bookkeeper.journal import NewPayment, NewRun
from bookkeeper.payables.money import Money
from bookkeeper.payables.plan import Link, LinkKind
from bookkeeper.payables.records import LinkType
from bookkeeper.payables.rules import Api
from bookkeeper.payments import Whose
from bookkeeper.practice import Ledger, credit_notes
from bookkeeper.practice.credit_notes import CreditNoteEntry
from bookkeeper.practice.documents import DocumentLine
from tests.payments.bench import DAY


class Shape(StrEnum):
    """What is recorded together."""

    ONE = "one bill"
    SEVERAL = "several bills"
    BATCH = "batch"
    CREDIT_THEN_CASH = "credit, then cash"


#: Every shape over every API that takes it. Credit is always queued; the cash after it may go over either.
WAYS = tuple((shape, api) for shape in Shape for api in Api if (shape, api) != (Shape.BATCH, Api.SYNC))

#: Bills with less due than this are left alone, in minor units.
_LEAST_DUE = 5_000


@dataclass(frozen=True)
class Target:
    """A bill or credit note in the books, as it is now."""

    kind: LinkKind
    id: str
    label: str
    supplier_id: str
    supplier_name: str
    balance: Money


class RunMaker:
    """Makes runs over one practice company's books, each from other bills than the one before."""

    def __init__(self, ledger: Ledger, gateways: tuple[Gateway, AsyncGateway], whose: Whose) -> None:
        self._ledger = ledger
        self._live, self._queued = gateways
        self._whose = whose
        self._turn = count()
        self._keys = count(1)
        self._account_id = str(
            ledger.value("SELECT id FROM account WHERE role = 'bank' AND currency = 'GBP' ORDER BY no")
        )

    def run(self, shape: Shape, api: Api, reserved: set[str], hold_until: datetime) -> NewRun:
        """A run that touches no reserved record."""
        match shape:
            case Shape.ONE:
                (bill,) = self._bills(1, reserved)
                payments = [self._payment(api, [(bill,)])]
            case Shape.SEVERAL:
                payments = [self._payment(api, [(bill,)]) for bill in self._bills(3, reserved)]
            case Shape.BATCH:
                payments = [self._payment(api, [(bill,) for bill in self._bills(2, reserved)])]
            case Shape.CREDIT_THEN_CASH:
                payments = self._credit_then_cash(api, reserved, hold_until)
        whose = self._whose
        return NewRun(
            whose.company_id,
            whose.connection_id,
            whose.company_name,
            whose.software,
            "ann",
            tuple(payments),
            hold_until,
        )

    def stranger_pays(self, bill_id: str) -> None:
        """Somebody else pays something of a bill, of an amount that is nobody else's."""
        payment = SinglePayment(bill_id, self._amount(), DAY, self._account_id, "stranger")
        self._live.send(self._live.payment_request(payment), f"stranger-{next(self._keys)}")

    def _credit_then_cash(self, api: Api, reserved: set[str], now: datetime) -> list[NewPayment]:
        (bill,) = self._bills(1, reserved)
        credit = self._payment(Api.ASYNC, [(bill, self._new_credit(bill, now))])
        after = replace(bill, balance=credit.links[0].after)
        return [credit, self._payment(api, [(after,)], depends_on=0)]

    def _new_credit(self, bill: Target, now: datetime) -> Target:
        """A credit note of the bill's supplier, entered now: Xero wants all of it used at once."""
        ledger, amount = self._ledger, self._amount()
        supplier = ledger.value("SELECT no FROM supplier WHERE id = ?", (bill.supplier_id,))
        expense = ledger.value("SELECT no FROM account WHERE role = 'expense' ORDER BY no")
        line = DocumentLine("Returned", Decimal(1), amount.decimal, amount.minor, 0, expense, None)
        number = f"CN-{amount.minor}"
        entry = CreditNoteEntry(supplier, number, DAY.isoformat(), "GBP", Decimal(1), (line,))
        with ledger.changing():
            note_id = str(credit_notes.enter(ledger, entry, now)["id"])
        return Target(LinkKind.CREDIT_NOTE, note_id, number, bill.supplier_id, bill.supplier_name, amount)

    def _payment(
        self, api: Api, lines: list[tuple[Target, ...]], depends_on: int | None = None
    ) -> NewPayment:
        """One payment; a line with two targets uses credit and moves no money."""
        amounts = [line[1].balance if len(line) > 1 else self._amount() for line in lines]
        links = [
            tuple(_link(one, amount) for one in line) for line, amount in zip(lines, amounts, strict=True)
        ]
        money = [
            Money.zero("GBP") if len(line) > 1 else amount
            for line, amount in zip(lines, amounts, strict=True)
        ]
        first = lines[0][0]
        total = sum(money[1:], money[0])
        reference = f"{first.label}"
        if api is Api.SYNC:
            single = SinglePayment(first.id, total, DAY, self._account_id, reference)
            request = self._live.payment_request(single)
        else:
            sent = tuple(
                AsyncLine(
                    amount, tuple(AsyncLink(LinkType(x.kind.value), x.record_id, x.change) for x in line)
                )
                for amount, line in zip(money, links, strict=True)
            )
            request = self._queued.payment_request(
                AsyncPayment(total, DAY, sent, first.supplier_id, self._account_id if total else None)
            )
        return NewPayment(
            api=api,
            supplier_id=first.supplier_id,
            supplier_name=first.supplier_name,
            account_id=self._account_id,
            amount=total,
            paid_on=DAY,
            reference=reference,
            method=request.method,
            path=request.path,
            body=request.body,
            idempotency_key=f"key-{next(self._keys)}",
            links=tuple(link for line in links for link in line),
            depends_on=depends_on,
        )

    def _amount(self) -> Money:
        """1.00 and something, different for a thousand payments in a row."""
        return Money(100 + next(self._turn) % 1000, "GBP")

    def _bills(self, many: int, reserved: set[str]) -> list[Target]:
        """Bills of one supplier, those longest unchanged first."""
        rows = self._ledger.rows(
            "SELECT bill.id, reference, supplier.id AS supplier_id, name, due FROM bill"
            " JOIN supplier ON supplier.no = bill.supplier"
            " WHERE bill.currency = 'GBP' AND due >= ? AND bill.status IN ('Open', 'PartiallyPaid')"
            " AND issue_date <= ? AND NOT deleted"
            " ORDER BY bill.modified, bill.no",
            (_LEAST_DUE, DAY.isoformat()),
        )
        by_supplier: dict[str, list[Target]] = {}
        for row in rows:
            if row["id"] not in reserved:
                found = by_supplier.setdefault(row["supplier_id"], [])
                due = Money(row["due"], "GBP")
                found.append(
                    Target(LinkKind.BILL, row["id"], row["reference"] or row["id"], row["supplier_id"],
                           row["name"], due)
                )  # fmt: skip
                if len(found) == many:
                    return found
        raise LookupError("the practice books have no bill left for this")


def _link(target: Target, amount: Money) -> Link:
    """Less is owed on a bill; less is left of a credit note, which owes us."""
    change = -amount if target.kind is LinkKind.BILL else amount
    return Link(target.kind, target.id, target.label, change=change, before=target.balance)
