"""From records in the copy of the books to the program's records, where the asynchronous API tells more."""

from __future__ import annotations

from dataclasses import replace

from bookkeeper.codat import convert, convert_bills, dates, wire_async
from bookkeeper.payables.money import Money, TooFineError
from bookkeeper.payables.records import (
    AccountType,
    Allocation,
    BankAccount,
    Bill,
    Held,
    PaymentMethodRef,
    Supplier,
)

#: What a list of where an account may stand says of those to pay from (DOMAIN 4.8).
_PAYS_BILLS = "BillPayment.AccountRef.Id"
#: Balances on these are the bank's money: a credit card (DOMAIN 4.9).
_OWED = "Liability"


def bill(sent: wire_async.CachedBillWire, lost: tuple[str, ...] = ()) -> Bill:
    """A bill, as `convert_bills.bill` reads it, with its note and what was paid on it."""
    allocations = tuple(map(allocation, sent.payment_allocations)) if sent.payment_allocations else ()
    return convert_bills.bill(sent, lost, changed=sent.modified_date, note=sent.note, allocations=allocations)


def supplier(sent: wire_async.CachedSupplierWire) -> Supplier:
    """A supplier; a status never heard of counts as active."""
    return replace(
        convert.supplier(sent),
        registration_number=sent.registration_number,
        tax_number=sent.tax_number,
        modified_at=convert.modified(sent.source_modified_date or sent.modified_date),
    )


def bank_account(sent: wire_async.CachedAccountWire) -> BankAccount:
    """A ledger account as one to pay from.

    Xero always gives base currency here, even for an account in another (DOMAIN 4.8).
    """
    account = convert.nominal_account(sent)
    kinds = {None: AccountType.UNKNOWN, "Unknown": AccountType.UNKNOWN, _OWED: AccountType.CREDIT}
    return BankAccount(
        id=account.id,
        name=account.name,
        currency=account.currency,
        type=kinds.get(sent.type, AccountType.DEBIT),
        nominal_code=account.code,
        is_active=account.is_active,
    )


def held(sent: wire_async.CachedAccountWire) -> Held:
    """What an account to pay from holds: less than nothing where it is the bank's money."""
    account = bank_account(sent)
    balance = convert.number(sent.current_balance)
    if balance is None or account.currency is None:
        return Held(account.id, account.name, None)
    if account.type is AccountType.CREDIT:
        balance = -balance
    try:
        return Held(account.id, account.name, Money.of(balance, account.currency))
    except TooFineError:
        return Held(account.id, account.name, None)


def pays_bills(sent: wire_async.CachedAccountWire) -> bool:
    """Whether bills may be paid from an account: where it is told what it is for, that must be among it."""
    uses = [use for valid in sent.valid_datatype_links or () for use in valid.links or ()]
    return not uses or _PAYS_BILLS in uses


def payment_method(sent: wire_async.PaymentMethodWire) -> PaymentMethodRef:
    """A way to pay; one without a name is called by its id."""
    return PaymentMethodRef(
        id=sent.id,
        name=sent.name or sent.id,
        type=sent.type or "Unknown",
        is_active=sent.status != convert.ARCHIVED,
    )


def allocation(sent: wire_async.AllocationWire) -> Allocation:
    """A payment or credit that touched a record; what cannot be read of it is left out."""
    payment = sent.payment or wire_async.AllocatedPaymentWire()
    part = sent.allocation or wire_async.AllocatedPartWire()
    try:
        allocated_on = dates.calendar_day(part.allocated_on_date)
    except ValueError:
        allocated_on = None
    return Allocation(
        payment_id=payment.id or "",
        amount=convert.number(part.total_amount),
        currency=convert.currency_or_none_given(part.currency),
        allocated_on=allocated_on,
        total=convert.number(payment.total_amount),
        account_id=convert.id_of(payment.account_ref),
        reference=payment.reference or "",
    )
