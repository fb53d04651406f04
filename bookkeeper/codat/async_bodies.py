"""From the program's records to the exact bytes the asynchronous API is sent (`async_prototypes`).

Payments have a module of their own.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Context, Decimal

from bookkeeper.codat.async_prototypes import (
    AccountPrototype,
    AsyncBankAccountPrototype,
    AsyncBillPrototype,
    AsyncSupplierPrototype,
    CreditNotePrototype,
)
from bookkeeper.codat.bodies import address, body_of, reference, refused
from bookkeeper.codat.requests import NewAccount
from bookkeeper.payables.money import Money
from bookkeeper.payables.records import (
    AccountType,
    BankAccount,
    Bill,
    BillLine,
    CreditNote,
    Supplier,
)

#: Room for the product of any two numbers a line can hold; what does not fit is not one (`Money` refuses it).
_EXACT = Context(prec=120)


def bill_body(bill: Bill) -> bytes:
    """The JSON that makes this bill, or puts it in place of one.

    Args:
        bill: Where it has a total its lines must come to that: lines read from some software lack their tax
            or discount, and sent back they would make another bill. Without a total the lines decide.

    Raises:
        RefusedError: Supplier, a date, the currency or the lines are missing, its lines do not come to its
            total, or its status is neither open nor draft. Nothing was sent.
    """
    sums = _added_up(bill.lines, bill.currency, bill.total)
    return body_of(
        AsyncBillPrototype,
        supplier_ref={"id": bill.supplier_id, "supplier_name": bill.supplier_name or None},
        issue_date=bill.issued_on,
        due_date=bill.due_on,
        currency=bill.currency,
        currency_rate=bill.rate,
        status=bill.status.value,
        reference=bill.reference or None,
        note=bill.note or None,
        sub_total=sums.net,
        tax_amount=sums.tax,
        total_amount=sums.total,
        line_items=sums.lines,
    )


def credit_note_body(note: CreditNote) -> bytes:
    """The JSON that makes this credit note, or puts it in place of one.

    Its header follows from its lines: the vendor's sample does not add up (DOMAIN 4.14 C17).

    Args:
        note: Its total is checked as that of a bill.

    Raises:
        RefusedError: Supplier, date, currency or lines are missing, its lines do not come to its total, or
            its status is neither submitted nor draft. Nothing was sent.
    """
    sums = _added_up(note.lines, note.currency, note.total)
    return body_of(
        CreditNotePrototype,
        bill_credit_note_number=note.number or None,
        supplier_ref={"id": note.supplier_id, "supplier_name": note.supplier_name or None},
        issue_date=note.issued_on,
        allocated_on_date=note.used_up_on,
        currency=note.currency,
        currency_rate=note.rate,
        status=note.status.value,
        note=note.note or None,
        total_amount=sums.total,
        total_discount=Decimal(0),
        sub_total=sums.net,
        total_tax_amount=sums.tax,
        discount_percentage=Decimal(0),
        line_items=sums.lines,
    )


def supplier_body(supplier: Supplier, chosen_id: str | None = None) -> bytes:
    """The JSON that makes this supplier or replaces it, every known field with it.

    Args:
        supplier: Its id is not sent.
        chosen_id: The id to make it with, for software that has it chosen (Sage 50).

    Raises:
        RefusedError: It has no name. Nothing was sent.
    """
    return body_of(
        AsyncSupplierPrototype,
        id=chosen_id or None,
        supplier_name=supplier.name,
        status="Active" if supplier.is_active else "Archived",
        contact_name=supplier.contact_name,
        email_address=supplier.email,
        phone=supplier.phone,
        addresses=tuple(map(address, supplier.addresses)) or None,
        registration_number=supplier.registration_number,
        tax_number=supplier.tax_number,
        default_currency=supplier.default_currency,
    )


def bank_account_body(account: BankAccount) -> bytes:
    """The JSON that makes this account; its id and state are the software's to give.

    Raises:
        RefusedError: It has no name, or its currency is none. Nothing was sent.
    """
    return body_of(
        AsyncBankAccountPrototype,
        account_name=account.name,
        account_type=None if account.type is AccountType.UNKNOWN else account.type.value,
        account_number=account.number or None,
        sort_code=account.sort_code or None,
        nominal_code=account.nominal_code or None,
        currency=account.currency or None,
    )


def account_body(account: NewAccount) -> bytes:
    """The JSON that makes this ledger account.

    Raises:
        RefusedError: It has no name, or something in it cannot be sent. Nothing was sent.
    """
    return body_of(
        AccountPrototype,
        name=account.name,
        nominal_code=account.code or None,
        description=account.description or None,
        fully_qualified_category=account.category or None,
        type=account.type or None,
        currency=account.currency or None,
    )


@dataclass(frozen=True, slots=True)
class _Sums:
    """Lines of a bill or credit note as they are sent, and what they come to."""

    lines: tuple[dict[str, object], ...]
    net: Decimal
    tax: Decimal
    total: Decimal


def _added_up(lines: Iterable[BillLine], currency: str, expected: Money | None) -> _Sums:
    """The lines added up; RefusedError for none, a part of a coin, or another total than expected."""
    shown: list[dict[str, object]] = []
    net = tax = Money.zero(currency)
    for number, line in enumerate(lines):
        try:
            line_total, line_tax = _line_total(line, currency), Money.of(line.tax_amount, currency)
        except ValueError as error:
            raise refused(((f"lineItems.{number}", str(error)),)) from None
        except ArithmeticError:
            raise refused(((f"lineItems.{number}", "is not possible"),)) from None
        line_net = line_total - line_tax
        net, tax = net + line_net, tax + line_tax
        shown.append(_document_line(line, line_net, line_tax, line_total))
    total = net + tax
    if not shown:
        raise refused((("lineItems", "must not be empty"),))
    if expected is not None and expected != total:
        raise refused((("totalAmount", f"is {expected}, but the lines come to {total}"),))
    return _Sums(tuple(shown), net.decimal, tax.decimal, total.decimal)


def _line_total(line: BillLine, currency: str) -> Money:
    """What a line comes to with its tax; a total that it has may only settle how that is rounded.

    Raises:
        ValueError: That is finer than a coin, or not the total.
    """
    computed = _EXACT.fma(line.quantity, line.unit_amount, line.tax_amount)
    if line.total_amount is None:
        return Money.of(computed, currency)
    total = Money.of(line.total_amount, currency)
    if abs(_EXACT.subtract(computed, total.decimal)) >= Money(1, currency).decimal:
        raise ValueError(f"its total is {total}, but its parts come to {computed:f}")
    return total


def _document_line(line: BillLine, net: Money, tax: Money, total: Money) -> dict[str, object]:
    return {
        "description": line.description,
        "unit_amount": line.unit_amount,
        "quantity": line.quantity,
        "sub_total": net.decimal,
        "tax_amount": tax.decimal,
        "total_amount": total.decimal,
        "account_ref": reference(line.account_id or None),
        "tax_rate_ref": reference(line.tax_rate_id or None),
    }
