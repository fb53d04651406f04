"""From the program's records to the exact bytes that are sent (`prototypes` says what they may hold)."""

from __future__ import annotations

from pydantic import ValidationError
from pydantic.alias_generators import to_camel
from pydantic_core import ErrorDetails

from bookkeeper.codat.prototypes import (
    BankAccountPrototype,
    BillPaymentPrototype,
    BillPrototype,
    Prototype,
    SupplierPrototype,
)
from bookkeeper.codat.requests import SinglePayment
from bookkeeper.errors import RefusedError
from bookkeeper.payables.records import Address, BankAccount, Bill, BillLine, Supplier

#: Pydantic's kinds of error in a bookkeeper's words; others keep pydantic's.
_WORDS = {
    "string_too_short": "must not be empty",
    "string_type": "must not be empty",
    "date_type": "must not be empty",
    "greater_than": "must be more than 0",
    "string_pattern_mismatch": "must be a currency code of three letters",
}


def payment_body(payment: SinglePayment) -> bytes:
    """The JSON that records this payment; its bill is named by the path.

    Raises:
        RefusedError: Something in it cannot be sent. Nothing was.
    """
    return _body(
        BillPaymentPrototype,
        amount=payment.amount.decimal,
        date=payment.paid_on,
        account_ref={"id": payment.account_id},
        reference=payment.reference or None,
        currency_rate=payment.rate,
    )


def bank_account_body(account: BankAccount) -> bytes:
    """The JSON that makes this account; its id and state are the software's to give.

    Raises:
        RefusedError: Name, number, kind or currency is missing. Nothing was sent.
    """
    return _body(
        BankAccountPrototype,
        name=account.name,
        account_type=account.type.value,
        account_number=account.number or "",
        currency=account.currency or "",
        nominal_code=account.nominal_code or None,
        sort_code=account.sort_code or None,
    )


def supplier_body(supplier: Supplier) -> bytes:
    """The JSON that makes this supplier or replaces it, every known field with it.

    Raises:
        RefusedError: It has no name. Nothing was sent.
    """
    return _body(
        SupplierPrototype,
        supplier_name=supplier.name,
        status="Active" if supplier.is_active else "Archived",
        contact_name=supplier.contact_name,
        email_address=supplier.email,
        phone=supplier.phone,
        addresses=tuple(map(_address, supplier.addresses)) or None,
        default_currency=supplier.default_currency,
    )


def bill_body(bill: Bill) -> bytes:
    """The JSON that makes this bill, or puts it in place of one; amounts are given by its lines.

    Raises:
        RefusedError: Supplier, a date or the currency is missing, or its status is not open. Nothing was
            sent.
    """
    return _body(
        BillPrototype,
        supplier_ref={"id": bill.supplier_id, "supplier_name": bill.supplier_name or None},
        issue_date=bill.issued_on,
        due_date=bill.due_on,
        currency=bill.currency,
        status=bill.status.value,
        reference=bill.reference or None,
        currency_rate=bill.rate,
        line_items=tuple(map(_line, bill.lines)) or None,
    )


def _address(address: Address) -> dict[str, object]:
    return {
        "type": address.kind,
        "line1": address.line1,
        "line2": address.line2,
        "city": address.city,
        "region": address.region,
        "country": address.country,
        "postal_code": address.postal_code,
    }


def _line(line: BillLine) -> dict[str, object]:
    return {
        "description": line.description,
        "unit_amount": line.unit_amount,
        "quantity": line.quantity,
        "tax_amount": line.tax_amount,
        "total_amount": line.total_amount,
        "account_ref": {"id": line.account_id} if line.account_id else None,
        "tax_rate_ref": {"id": line.tax_rate_id} if line.tax_rate_id else None,
    }


def _reason(part: ErrorDetails) -> tuple[str, str]:
    """What is wrong, with the field named as the service itself would name it."""
    where = ".".join(to_camel(name) if isinstance(name, str) else str(name) for name in part["loc"])
    return where, _WORDS.get(part["type"], part["msg"].replace("Input should be", "must be"))


def _body(prototype: type[Prototype], **values: object) -> bytes:
    try:
        return prototype.model_validate(values).body
    except ValidationError as error:
        reasons = tuple(map(_reason, error.errors()))
    # Outside the handler: pydantic's error holds the values, and some are account numbers.
    raise RefusedError(
        "; ".join(f"{where}: {why}" for where, why in reasons),
        title="This cannot be sent as it stands",
        advice="Nothing was sent. Complete what it names and try again.",
        reasons=reasons,
    )
