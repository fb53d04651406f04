"""What is wrong with one entry of a draft, one currency or one supplier's payments. Pure functions."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from bookkeeper.payables.allocation import Unplaced
from bookkeeper.payables.entries import OnAccount, Source, Ticked, UsedCredit
from bookkeeper.payables.group import Group
from bookkeeper.payables.problems import Problem, ProblemKind, Value
from bookkeeper.payables.rules import CreditUse, Rules

_LEFTOVER = {
    Unplaced.NO_BILL: ProblemKind.CREDIT_WITHOUT_BILL,
    Unplaced.NO_BILL_TAKES_IT_WHOLE: ProblemKind.CREDIT_FITS_NO_BILL,
    Unplaced.MORE_THAN_BILLS: ProblemKind.CREDIT_ABOVE_BILLS,
}


def is_plainly_fine(entry: Ticked, paid_on: date) -> bool:
    """Whether a bill is paid whole, on a later day than its own: `bill_problems` has nothing to say then.

    Nearly every bill is, and this is far quicker to tell.
    """
    bill = entry.bill
    is_whole = entry.amount is bill.amount_due and bill.is_payable
    return is_whole and (bill.issued_on is None or paid_on > bill.issued_on)


def bill_problems(entry: Ticked, paid_on: date, rules: Rules) -> Iterator[Problem]:
    """What is wrong at a bill's row."""
    bill, due = entry.bill, entry.bill.amount_due
    if not bill.is_payable or due is None:
        yield Problem(ProblemKind.NOT_PAYABLE, bill.id, values=(bill.flaw or bill.status.value,))
    elif entry.typed is None:
        yield Problem(ProblemKind.AMOUNT_MISSING, bill.id)
    elif entry.typed <= 0:
        yield Problem(ProblemKind.AMOUNT_NOT_POSITIVE, bill.id)
    elif entry.amount is None:
        yield Problem(ProblemKind.AMOUNT_TOO_FINE, bill.id, values=(entry.typed, bill.currency))
    elif entry.amount > due:
        yield Problem(ProblemKind.AMOUNT_ABOVE_DUE, bill.id, values=(entry.amount, due))
    if bill.issued_on is not None:
        if paid_on < bill.issued_on:
            yield Problem(ProblemKind.DATE_BEFORE_BILL, bill.id, values=(bill.issued_on,))
        elif paid_on == bill.issued_on and rules.needs_allocation_date:
            values = (bill.issued_on, rules.software)
            yield Problem(ProblemKind.DATE_NOT_AFTER_BILL, bill.id, values=values)


def credit_problems(entry: UsedCredit, paid_on: date, rules: Rules) -> Iterator[Problem]:
    """What is wrong at a credit note's row, wherever its credit may go."""

    def at_row(kind: ProblemKind, *values: Value) -> Problem:
        return Problem(kind, values=(note.number or note.id, *values), credit_id=note.id)

    note, left = entry.note, entry.note.remaining
    if rules.credit is CreditUse.NO:
        yield at_row(ProblemKind.CREDIT_NOT_TAKEN, rules.software)
    elif not note.is_usable or left is None:
        yield at_row(ProblemKind.CREDIT_NOT_USABLE, note.flaw or note.status.value)
    elif entry.typed is None:
        yield at_row(ProblemKind.CREDIT_AMOUNT_MISSING)
    elif entry.typed <= 0:
        yield at_row(ProblemKind.CREDIT_NOT_POSITIVE)
    elif entry.amount is None:
        yield at_row(ProblemKind.CREDIT_TOO_FINE, entry.typed, note.currency)
    elif entry.amount > left:
        yield at_row(ProblemKind.CREDIT_ABOVE_REMAINING, entry.amount, left)
    elif entry.amount != left and rules.credit is CreditUse.WHOLE:
        yield at_row(ProblemKind.CREDIT_NOT_WHOLE, rules.software, left)
    if note.issued_on is not None and paid_on < note.issued_on:
        yield at_row(ProblemKind.CREDIT_DATED_LATER, note.issued_on)


def source_problems(
    currency: str, source: Source, base_currency: str, *, can_convert: bool, needs_account: bool
) -> Iterator[Problem]:
    """What is wrong with where the money of a currency comes from, and with its rate."""
    if source.account is not None or needs_account:
        yield from _account_problems(currency, source, can_convert)
    if currency != base_currency:
        if source.rate is None:
            yield Problem(ProblemKind.RATE_MISSING, currency=currency, values=(currency, base_currency))
        elif source.rate <= 0:
            yield Problem(ProblemKind.RATE_NOT_POSITIVE, currency=currency)


def group_problems(group: Group, rules: Rules) -> Iterator[Problem]:
    """What is wrong with money on account, with where credit goes and with the payments that come of it."""
    for entry in group.on_account.values():
        yield from _on_account_problems(entry, rules)
    if not group.credits or rules.credit is CreditUse.NO:
        return
    for left in group.placement(rules).leftovers:
        note = group.credits[left.note_id].note
        name = note.number or note.id
        more: tuple[Value, ...] = (left.amount, rules.software)
        if left.reason is Unplaced.NO_BILL:
            more = (note.supplier_name, note.currency)
        yield Problem(_LEFTOVER[left.reason], values=(name, *more), credit_id=note.id)
    if not rules.credit_alone and any(not parcel.cash for parcel in group.parcels(rules)):
        values = (group.supplier_name, rules.software)
        yield Problem(ProblemKind.CREDIT_ALONE, values=values, supplier_id=group.key.supplier_id)


def _account_problems(currency: str, source: Source, can_convert: bool) -> Iterator[Problem]:
    account = source.account
    if account is None:
        yield Problem(ProblemKind.ACCOUNT_MISSING, currency=currency)
    elif not account.is_active:
        yield Problem(ProblemKind.ACCOUNT_ARCHIVED, currency=currency, values=(account.name,))
    elif account.currency is None:
        yield Problem(ProblemKind.ACCOUNT_CURRENCY_UNKNOWN, currency=currency, values=(account.name,))
    elif account.currency != currency and not (source.converts and can_convert):
        values = (account.name, account.currency, currency)
        yield Problem(ProblemKind.ACCOUNT_CURRENCY, currency=currency, values=values)


def _on_account_problems(entry: OnAccount, rules: Rules) -> Iterator[Problem]:
    def at_supplier(kind: ProblemKind, *values: Value) -> Problem:
        values = (entry.supplier_name, *values)
        return Problem(kind, currency=currency, values=values, supplier_id=supplier_id)

    supplier_id, currency = entry.group

    if not rules.on_account:
        yield at_supplier(ProblemKind.ON_ACCOUNT_NOT_TAKEN, rules.software)
    elif entry.typed is None:
        yield at_supplier(ProblemKind.ON_ACCOUNT_MISSING)
    elif entry.typed <= 0:
        yield at_supplier(ProblemKind.ON_ACCOUNT_NOT_POSITIVE)
    elif entry.amount is None:
        yield at_supplier(ProblemKind.ON_ACCOUNT_TOO_FINE, entry.typed, currency)
