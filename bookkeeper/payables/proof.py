"""The proof of a run: what was planned, sent and found in the books, and every difference named.

Pure. A proof is written as canonical JSON: the same figures give the same bytes, whose SHA-256 names it. It
holds the hash of the proof before it, so that none can be changed, left out or put in between later.

Amounts are *falls*: what a bill's amount due, a credit note's rest, a supplier's balance or a bank account
went down by. Money put on account makes what the supplier holds go up: a negative fall.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, fields
from datetime import datetime
from enum import StrEnum
from typing import Any

from bookkeeper.payables.money import Money

#: What stands before the first proof of a company.
GENESIS = "0" * 64
KIND, VERSION = "bookkeeper-run-proof", 1


class Gap(StrEnum):
    """Why two figures that should be equal are not."""

    #: The payment was not written: refused, or cancelled before it was sent.
    NOT_WRITTEN = "not-written"
    #: What was sent is not what was planned.
    SENT_DIFFERS = "sent-differs"
    #: The payment in the books is not the one that was sent.
    BOOKED_DIFFERS = "booked-differs"
    #: The books have no such payment (any more).
    NOT_IN_BOOKS = "not-in-books"
    #: A record is not as the run left it, and a later run of this program touched it.
    LATER_RUN = "later-run"
    #: A record is not as the run left it: somebody else changed it.
    CHANGED_BY_OTHERS = "changed-by-others"
    #: A supplier's balance or an account moved by more or less than this program's payments.
    MOVED_BY_OTHERS = "moved-by-others"


class Unknown(StrEnum):
    """What a proof cannot say."""

    #: The software's payments cannot be read over this connection.
    PAYMENTS_NOT_READ = "payments-not-read"
    #: What the suppliers were owed before was not read.
    SUPPLIERS_BEFORE = "suppliers-before"
    #: What the bank accounts held before, or hold now, the software does not tell.
    ACCOUNTS_NOT_TOLD = "accounts-not-told"


@dataclass(frozen=True, slots=True)
class Part:
    """What a payment does to one record.

    Attributes:
        sent: None where the request names no amount: a deletion.
        booked: As the payment in the books says; None where that cannot be read.
    """

    kind: str
    record_id: str
    label: str
    planned: Money
    sent: Money | None = None
    booked: Money | None = None


@dataclass(frozen=True, slots=True)
class ProvenPayment:
    """One payment of the run.

    Attributes:
        number: In the run, from 1.
        cash, sent_cash, booked_cash: What leaves the account, as planned, sent, and in the books.
        state: How it ended, as the journal says it.
        is_missing: The books' payments were read, and it is not among them.
        book_id: Its id in the accounting software.
    """

    number: int
    id: str
    act: str
    supplier_id: str
    supplier: str
    account_id: str
    cash: Money
    sent_cash: Money | None
    booked_cash: Money | None
    state: str
    is_written: bool
    is_missing: bool
    book_id: str
    request_sha256: str
    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Movement:
    """What a record, a supplier's balance or a bank account was before, and is now.

    Attributes:
        planned: The fall that the run's written payments come to.
        before, after: None where it is not known.
        others: The fall that other payments of this program come to since it was read before.
        is_by_later_run: Another run of this program touched it afterwards.
    """

    kind: str
    record_id: str
    label: str
    planned: Money
    before: Money | None
    after: Money | None
    others: Money | None = None
    is_by_later_run: bool = False

    @property
    def fall(self) -> Money | None:
        """What it went down by; None where that is not known."""
        return None if self.before is None or self.after is None else self.before - self.after

    @property
    def rest(self) -> Money | None:
        """The part of the fall that nothing explains; None where that is not known."""
        fall = self.fall
        if fall is None:
            return None
        explained = self.planned if self.others is None else self.planned + self.others
        return fall - explained


@dataclass(frozen=True, slots=True)
class Difference:
    """Two figures that should be equal, and are not.

    Attributes:
        where: What people call the payment, record, supplier or account.
        record_id: Its id.
    """

    gap: Gap
    where: str
    record_id: str
    expected: str
    found: str


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the equation, in one currency: the same amount all the way across."""

    what: str
    currency: str
    planned: Money
    sent: Money | None
    booked: Money | None
    fall: Money | None


@dataclass(frozen=True, slots=True)
class Proof:
    """A run and what the books say of it.

    Attributes:
        number: In the chain of the company's proofs, from 1.
        previous: Hash of the proof before it.
        journal_events, journal_hash: The newest event of the journal when it was made.
    """

    number: int
    previous: str
    company_id: str
    company: str
    software: str
    run_id: str
    run: str
    recorded_by: str
    recorded_at: datetime
    made_at: datetime
    journal_events: int
    journal_hash: str
    payments: tuple[ProvenPayment, ...]
    records: tuple[Movement, ...]
    suppliers: tuple[Movement, ...]
    accounts: tuple[Movement, ...]
    unknown: tuple[Unknown, ...] = ()
    differences: tuple[Difference, ...] = field(default=())

    @property
    def content(self) -> str:
        """The canonical JSON, without the proof's own hash."""
        return canonical({"kind": KIND, "version": VERSION, **_plain(self)})

    @property
    def hash(self) -> str:
        """What names this proof and chains the next one to it."""
        return digest(self.content)

    def file_text(self) -> str:
        """What a proof file holds: everything, with its hash, to be read by people and programs."""
        whole = {**json.loads(self.content), "hash": self.hash}
        return json.dumps(whole, indent=1, ensure_ascii=False, sort_keys=True) + "\n"


def canonical(value: Mapping[str, Any]) -> str:
    """JSON with sorted keys and no spaces: the same value gives the same text."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)


def digest(content: str) -> str:
    """SHA-256 of a text in UTF-8, as lower-case hexadecimal."""
    return hashlib.sha256(content.encode()).hexdigest()


def found_differences(
    payments: Iterable[ProvenPayment], *movements: Iterable[Movement]
) -> tuple[Difference, ...]:
    """Every place where two figures that should be equal are not."""
    found = [one for payment in payments for one in _of_payment(payment)]
    for moved in movements:
        found += [one for each in moved for one in _of_movement(each)]
    return tuple(found)


def equation(proof: Proof) -> list[Row]:
    """Planned = sent = in the books = fell: bills, credits, and cash against suppliers and accounts.

    Sums of what was written; what was not is named among the differences.
    """
    written = [one for one in proof.payments if one.is_written]
    rows = []
    for currency in sorted({one.cash.currency for one in written}):
        ours = [one for one in written if one.cash.currency == currency]
        for kind in ("Bill", "CreditNote", "PaymentOnAccount"):
            parts = [part for one in ours for part in one.parts if part.kind == kind]
            moved = _in(currency, [one for one in proof.records if one.kind == kind])
            if parts:
                figures = [(one.planned, one.sent, one.booked) for one in parts]
                rows.append(_row(kind, currency, figures, _sum(one.fall for one in moved)))
        cash = [(one.cash, one.sent_cash, one.booked_cash) for one in ours]
        for what, sides in (("Suppliers", proof.suppliers), ("Accounts", proof.accounts)):
            falls = [_own_fall(one) for one in _in(currency, sides)]
            rows.append(_row(what, currency, cash, _sum(falls)))
    return rows


def _in(currency: str, movements: Iterable[Movement]) -> list[Movement]:
    return [one for one in movements if one.planned.currency == currency]


def _own_fall(moved: Movement) -> Money | None:
    """The fall without what other payments of this program explain."""
    fall = moved.fall
    return fall if fall is None or moved.others is None else fall - moved.others


def _row(
    what: str,
    currency: str,
    figures: Sequence[tuple[Money, Money | None, Money | None]],
    fall: Money | None,
) -> Row:
    planned = sum((one[0] for one in figures), Money.zero(currency))
    return Row(
        what, currency, planned, _sum(one[1] for one in figures), _sum(one[2] for one in figures), fall
    )


def _sum(amounts: Iterable[Money | None]) -> Money | None:
    """The sum; None where one is not known, or there is none."""
    total: Money | None = None
    for amount in amounts:
        if amount is None:
            return None
        total = amount if total is None else total + amount
    return total


def _of_payment(payment: ProvenPayment) -> Iterator[Difference]:
    where = f"{payment.number} {payment.supplier}".strip()
    if not payment.is_written:
        yield Difference(Gap.NOT_WRITTEN, where, payment.id, str(payment.cash), payment.state)
        return
    if payment.is_missing:
        yield Difference(Gap.NOT_IN_BOOKS, where, payment.book_id or payment.id, str(payment.cash), "")
    figures: list[tuple[str, str, Money, Money | None, Money | None]] = [
        (where, payment.id, payment.cash, payment.sent_cash, payment.booked_cash)
    ]
    figures += [(one.label, one.record_id, one.planned, one.sent, one.booked) for one in payment.parts]
    for label, record_id, planned, sent, booked in figures:
        if sent is not None and sent != planned:
            yield Difference(Gap.SENT_DIFFERS, label, record_id, str(planned), str(sent))
        if booked is not None and booked != planned:
            yield Difference(Gap.BOOKED_DIFFERS, label, record_id, str(planned), str(booked))


def _of_movement(moved: Movement) -> Iterator[Difference]:
    rest = moved.rest
    if rest is None or not rest:
        return
    assert moved.before is not None
    explained = moved.planned if moved.others is None else moved.planned + moved.others
    if moved.kind in ("Supplier", "BankAccount"):
        gap = Gap.MOVED_BY_OTHERS
    else:
        gap = Gap.LATER_RUN if moved.is_by_later_run else Gap.CHANGED_BY_OTHERS
    expected = moved.before - explained
    yield Difference(gap, moved.label, moved.record_id, str(expected), str(moved.after))


def _plain(value: Any) -> Any:
    """A value as JSON holds it: amounts as text with their currency, moments in UTC."""
    match value:
        case Money():
            return str(value)
        case datetime():
            return value.isoformat()
        case tuple():
            return [_plain(one) for one in value]
        case StrEnum():
            return value.value
        case str() | int() | bool() | None:
            return value
    return {one.name: _plain(getattr(value, one.name)) for one in fields(value)}
