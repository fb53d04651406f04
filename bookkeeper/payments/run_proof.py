"""From a run in the journal and the evidence in the books to its proof. Pure."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from decimal import Decimal
from functools import partial

from bookkeeper.journal import BalanceBefore, KeptProof, Payment, WholeRun
from bookkeeper.payables.deeds import Act
from bookkeeper.payables.money import Money, TooFineError
from bookkeeper.payables.plan import Link, LinkKind
from bookkeeper.payables.proof import (
    GENESIS,
    Movement,
    Part,
    Proof,
    ProvenPayment,
    Unknown,
    found_differences,
)
from bookkeeper.payables.records import BillPayment
from bookkeeper.payments import evidence
from bookkeeper.payments.balances import BILL, CREDIT_NOTE, SUPPLIER, Key
from bookkeeper.payments.movements import Effect, Since, effect, explained
from bookkeeper.payments.proof import WRITTEN
from bookkeeper.payments.run_evidence import BANK_ACCOUNT, Evidence, suppliers_of
from bookkeeper.payments.sent import asked


@dataclass(frozen=True, slots=True)
class Ground:
    """What a proof stands on beside the books.

    Attributes:
        standing: What stood before the run.
        others: Every other payment and deed of this program for the company that may have moved what stood
            before the run, in any order.
        last: The proof before this one, None for the first.
        journal_end: Number and hash of the journal's newest event.
    """

    run: WholeRun
    standing: Sequence[BalanceBefore]
    others: Sequence[Payment]
    last: KeptProof | None
    journal_end: tuple[int, str]
    made_at: datetime


def can_be_proven(run: WholeRun) -> bool:
    """Whether a run is one of payments, or of their deletion, and all of it has come to its end."""
    acts = {payment.act for payment in run.payments}
    return run.is_quiet and acts <= {Act.PAY, Act.DELETE_PAYMENT}


def proof_of(ground: Ground, found: Evidence) -> Proof:
    """The proof of a run.

    Args:
        ground: The run, and what else the journal says.
        found: What the books say of it now.

    Raises:
        ValueError: The run is not one that can be proven.
    """
    if not can_be_proven(ground.run):
        raise ValueError("the run has not come to its end")
    facts = ground.run.facts
    payments = tuple(_payment(one, found.booked) for one in ground.run.payments)
    records = tuple(_records(ground, found))
    suppliers = tuple(_suppliers(ground, found))
    accounts = tuple(_accounts(ground, found))
    unknown = []
    if found.booked is None:
        unknown.append(Unknown.PAYMENTS_NOT_READ)
    if any(one.before is None for one in suppliers):
        unknown.append(Unknown.SUPPLIERS_BEFORE)
    if any(one.fall is None for one in accounts):
        unknown.append(Unknown.ACCOUNTS_NOT_TOLD)
    return Proof(
        number=ground.last.number + 1 if ground.last is not None else 1,
        previous=ground.last.hash if ground.last is not None else GENESIS,
        company_id=facts.company_id,
        company=facts.company_name,
        software=facts.software,
        run_id=facts.id,
        run=facts.title,
        recorded_by=facts.recorded_by,
        recorded_at=facts.recorded_at,
        made_at=ground.made_at,
        journal_events=ground.journal_end[0],
        journal_hash=ground.journal_end[1],
        payments=payments,
        records=records,
        suppliers=suppliers,
        accounts=accounts,
        unknown=tuple(unknown),
        differences=found_differences(payments, records, suppliers, accounts),
    )


# -- payments ------------------------------------------------------------------------------------------


def _payment(payment: Payment, booked: Mapping[str, BillPayment] | None) -> ProvenPayment:
    currency = payment.amount.currency
    request = asked(payment)
    is_written = payment.state in WRITTEN
    ours = _booked(payment, booked) if booked is not None and is_written else None
    cash = sum((one.total.decimal for one in ours or () if one.total is not None), Decimal(0))
    is_paying = payment.act is Act.PAY
    return ProvenPayment(
        number=payment.position + 1,
        id=payment.id,
        act=payment.act.value,
        supplier_id=payment.supplier_id,
        supplier=payment.supplier_name,
        account_id=payment.account_id,
        cash=payment.amount,
        sent_cash=_money(request.cash, currency) if request is not None else None,
        booked_cash=_money(cash, currency) if ours else None,
        state=payment.state.value,
        is_written=is_written,
        is_missing=is_paying and is_written and ours == [],
        book_id=payment.progress.record_id or "",
        request_sha256=hashlib.sha256(payment.body).hexdigest(),
        parts=tuple(_parts(payment, request.changes if request is not None else None, ours)),
    )


def _parts(
    payment: Payment, sent: Mapping[Key, Decimal] | None, booked: Sequence[BillPayment] | None
) -> Iterable[Part]:
    for link in _effects(payment):
        key = (link.kind.value, link.record_id)
        currency = link.change.currency
        yield Part(
            link.kind.value,
            link.record_id,
            link.label,
            planned=_fall(link),
            sent=_own_fall(link.kind, sent.get(key, Decimal(0)), currency) if sent is not None else None,
            booked=_own_fall(link.kind, _booked_change(key, booked), currency) if booked else None,
        )


def _effects(payment: Payment) -> list[Link]:
    """What a payment does to each record, once."""
    found: dict[Key, Link] = {}
    for link in payment.links:
        key = (link.kind.value, link.record_id)
        found[key] = replace(found[key], change=found[key].change + link.change) if key in found else link
    return list(found.values())


def _booked(payment: Payment, booked: Mapping[str, BillPayment]) -> list[BillPayment] | None:
    """The payments in the books that are this one: by its id, or those that touch its records alike.

    A batch may stand there as several, of which nobody told all the ids. None where there is nothing to look
    for.
    """
    if payment.act is not Act.PAY:
        return None
    by_id = booked.get(payment.progress.record_id or "")
    if by_id is not None and payment.supplier_id:
        return [by_id]
    records = {link.record_id for link in payment.links if link.kind.value in (BILL, CREDIT_NOTE)}
    face = (payment.paid_on, payment.reference)
    return [
        one
        for one in booked.values()
        if one is by_id
        or ((one.paid_on, one.reference) == face and records & {link.record_id for link in one.links})
    ]


def _booked_change(key: Key, booked: Sequence[BillPayment]) -> Decimal:
    links = (link for one in booked for link in one.links)
    return sum((link.amount for link in links if (link.kind, link.record_id) == key), Decimal(0))


# -- what moved ----------------------------------------------------------------------------------------


def _records(ground: Ground, found: Evidence) -> Iterable[Movement]:
    """Each bill and credit note of the run once: several of its payments may touch the same."""
    written = [one for one in ground.run.payments if one.state in WRITTEN]
    later = {
        link.record_id
        for one in ground.others
        if one.state in WRITTEN and one.recorded_at > ground.run.facts.recorded_at
        for link in one.links
    }
    moved: dict[Key, Movement] = {}
    for payment in written:
        for record in evidence.touched(payment):
            if record.key[0] not in (BILL, CREDIT_NOTE) or record.before is None or record.after is None:
                continue
            balance = found.balances.get(record.key)
            fall = record.before - record.after
            if record.key in moved:
                moved[record.key] = replace(moved[record.key], planned=moved[record.key].planned + fall)
                continue
            moved[record.key] = Movement(
                *record.key,
                record.label,
                planned=fall,
                before=record.before,
                after=balance.amount if balance is not None else None,
                is_by_later_run=record.key[1] in later,
            )
    return moved.values()


def _suppliers(ground: Ground, found: Evidence) -> Iterable[Movement]:
    """Each supplier's balance in each currency that the run has payments in."""
    written = [one for one in ground.run.payments if one.state in WRITTEN]
    names = suppliers_of(written)
    recorded_at = ground.run.facts.recorded_at
    for key in sorted({(_whose(link, one), link.change.currency) for one in written for link in one.links}):
        supplier_id, currency = key
        before = _standing(ground.standing, SUPPLIER, supplier_id, currency)
        now = found.suppliers.get(key)
        if not supplier_id or now is None:
            continue
        planned = sum((_supplier_fall(one, key) for one in written), Money.zero(currency))
        others = None
        if before is not None:
            # Bills are read back after each payment; before a run, the rest is as the last refresh read it.
            since = [
                Since(recorded_at, _effects_of(ground.others, partial(_bills_fall, key=key))),
                Since(before.as_of, _effects_of(ground.others, partial(_rest_fall, key=key))),
            ]
            others = explained(before.balance - now.balance - planned, since)
        yield Movement(
            SUPPLIER,
            supplier_id,
            names.get(supplier_id, ""),
            planned,
            before.balance if before is not None else None,
            now.balance,
            others,
        )


def _supplier_fall(payment: Payment, key: tuple[str, str]) -> Money:
    """What a supplier's balance falls by through a payment: bills less what it uses of credit."""
    return _bills_fall(payment, key) + _rest_fall(payment, key)


def _bills_fall(payment: Payment, key: tuple[str, str]) -> Money:
    return _fall_through(payment, key, lambda kind: kind is LinkKind.BILL)


def _rest_fall(payment: Payment, key: tuple[str, str]) -> Money:
    return _fall_through(payment, key, lambda kind: kind not in (LinkKind.BILL, LinkKind.BILL_PAYMENT))


def _fall_through(payment: Payment, key: tuple[str, str], counts: Callable[[LinkKind], bool]) -> Money:
    theirs = (
        one.change
        for one in payment.links
        if counts(one.kind) and (_whose(one, payment), one.change.currency) == key
    )
    return -sum(theirs, Money.zero(key[1]))


def _effects_of(payments: Iterable[Payment], fall_of: Callable[[Payment], Money]) -> list[Effect]:
    return [found for one in payments if (found := effect(one, fall_of(one))) is not None]


def _accounts(ground: Ground, found: Evidence) -> Iterable[Movement]:
    """Each bank account that cash left, in the currency of the payments."""
    written = [one for one in ground.run.payments if one.state in WRITTEN and one.amount]
    for account_id, currency in sorted({(one.account_id, one.amount.currency) for one in written}):
        before = _standing(ground.standing, BANK_ACCOUNT, account_id, currency)
        held = found.accounts.get(account_id)
        now = held.balance if held is not None else None
        if now is not None and now.currency != currency:
            now = None
        planned = sum((_cash(one, account_id, currency) for one in written), Money.zero(currency))
        others = None
        if before is not None and now is not None:
            effects = _effects_of(ground.others, partial(_cash, account_id=account_id, currency=currency))
            others = explained(before.balance - now - planned, [Since(before.as_of, effects)])
        yield Movement(
            BANK_ACCOUNT,
            account_id,
            held.name if held is not None else account_id,
            planned,
            before.balance if before is not None else None,
            now,
            others,
        )


def _cash(payment: Payment, account_id: str, currency: str) -> Money:
    is_its = payment.account_id == account_id and payment.amount.currency == currency
    return payment.amount if is_its else Money.zero(currency)


def _standing(
    standing: Iterable[BalanceBefore], kind: str, record_id: str, currency: str
) -> BalanceBefore | None:
    wanted = (kind, record_id, currency)
    return next((one for one in standing if (one.kind, one.record_id, one.balance.currency) == wanted), None)


def _whose(link: Link, payment: Payment) -> str:
    return link.supplier_id or payment.supplier_id


def _fall(link: Link) -> Money:
    """What a record's own balance goes down by."""
    return -link.change if link.kind is LinkKind.BILL else link.change


def _own_fall(kind: LinkKind, change: Decimal, currency: str) -> Money | None:
    return _money(-change if kind is LinkKind.BILL else change, currency)


def _money(amount: Decimal, currency: str) -> Money | None:
    """An amount; None where it is finer than the currency's coins."""
    try:
        return Money.of(amount, currency)
    except TooFineError:
        return None
