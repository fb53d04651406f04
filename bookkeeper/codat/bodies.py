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
    "too_short": "must not be empty",
}


def payment_body(payment: SinglePayment) -> bytes:
    """The JSON that records this payment; its bill is named by the path.

    Raises:
        RefusedError: Something in it cannot be sent. Nothing was.
    """
    return body_of(
        BillPaymentPrototype,
        amount=payment.amount.decimal,
        date=payment.paid_on,
        account_ref=reference(payment.account_id),
        reference=payment.reference or None,
        currency_rate=payment.rate,
    )


def bank_account_body(account: BankAccount) -> bytes:
    """The JSON that makes this account; its id and state are the software's to give.

    Raises:
        RefusedError: Name, number, kind or currency is missing. Nothing was sent.
    """
    return body_of(
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
    return body_of(
        SupplierPrototype,
        supplier_name=supplier.name,
        status="Active" if supplier.is_active else "Archived",
        contact_name=supplier.contact_name,
        email_address=supplier.email,
        phone=supplier.phone,
        addresses=tuple(map(address, supplier.addresses)) or None,
        default_currency=supplier.default_currency,
    )


def bill_body(bill: Bill) -> bytes:
    """The JSON that makes this bill, or puts it in place of one; amounts are given by its lines.

    Raises:
        RefusedError: Supplier, a date or the currency is missing, or its status is not open. Nothing was
            sent.
    """
    return body_of(
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


def reference(record_id: str | None) -> dict[str, str] | None:
    """A reference by id; None for none."""
    return None if record_id is None else {"id": record_id}


def address(given: Address) -> dict[str, object]:
    """The values of an address."""
    return {
        "type": given.kind,
        "line1": given.line1,
        "line2": given.line2,
        "city": given.city,
        "region": given.region,
        "country": given.country,
        "postal_code": given.postal_code,
    }


def _line(line: BillLine) -> dict[str, object]:
    return {
        "description": line.description,
        "unit_amount": line.unit_amount,
        "quantity": line.quantity,
        "tax_amount": line.tax_amount,
        "total_amount": line.total_amount,
        "account_ref": reference(line.account_id or None),
        "tax_rate_ref": reference(line.tax_rate_id or None),
    }


def _reason(part: ErrorDetails) -> tuple[str, str]:
    """What is wrong, with the field named as the service itself would name it."""
    # A check over several fields says itself which of them it means.
    named = part.get("ctx", {}).get("where")
    loc = (*part["loc"], *([named] if named else ()))
    where = ".".join(to_camel(name) if isinstance(name, str) else str(name) for name in loc)
    return where, _WORDS.get(part["type"], part["msg"].replace("Input should be", "must be"))


def body_of(prototype: type[Prototype], **values: object) -> bytes:
    """The JSON of a prototype with these values.

    Raises:
        RefusedError: They do not make one. Nothing was sent.
    """
    try:
        return prototype.model_validate(values).body
    except ValidationError as error:
        reasons = tuple(map(_reason, error.errors()))
    # Outside the handler: pydantic's error holds the values, and some are account numbers.
    raise refused(reasons)


def refused(reasons: tuple[tuple[str, str], ...]) -> RefusedError:
    """The error for what cannot be sent, by its parts as (field, what is wrong)."""
    return RefusedError(
        "; ".join(f"{where}: {why}" for where, why in reasons),
        title="This cannot be sent as it stands",
        advice="Nothing was sent. Complete what it names and try again.",
        reasons=reasons,
    )
