"""Records to columns and back. Money is whole minor units, dates are day ordinals, lines a compact text.

Pure but for the column order, which `writing` and `reading` share with the schema in `store`.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any, TypeVar

import msgspec

from bookkeeper.books.store import MISSING
from bookkeeper.books.text import KEY_DECIMALS, fold, sort_key
from bookkeeper.payables.money import Money, exponent
from bookkeeper.payables.records import (
    AccountType,
    BankAccount,
    Bill,
    BillLine,
    BillStatus,
)

#: Larger amounts (in major units) are taken for a mistake: sums over them would leave 64 bits.
LARGEST_AMOUNT = 10**13

#: The flaw of a record with such an amount.
TOO_LARGE = "The amount is too large to be believed"

#: Begins the key of a supplier without an id; no id holds a control character.
_NAMELESS = "\x1f"

_CLOSED = {BillStatus.PAID, BillStatus.VOID, BillStatus.DRAFT}

#: Of `bills`, in the order of `bill_values`; `supplier`, `seen` and `pinned` come from elsewhere.
BILL_COLUMNS = (
    "reference", "reference_key", "issued_on", "due_on", "currency", "total_minor", "due_minor", "total_key",
    "due_key", "status", "rate", "flaw", "modified_at", "is_open", "urgency", "is_gone",
)  # fmt: skip
#: The last digits of an account's number tell accounts apart; the rest is nobody's business on this disk.
SHOWN_DIGITS = 4
#: Of `bank_accounts`, in the order of `account_values`.
ACCOUNT_COLUMNS = (
    "name", "currency", "type", "number", "sort_code", "nominal_code", "is_active", "is_gone",
)  # fmt: skip

Values = tuple[Any, ...]
W = TypeVar("W")


def supplier_key(ident: str, name: str) -> str:
    """The supplier's id; for a damaged record without one a key by name, which no real id can equal."""
    return ident or f"{_NAMELESS}{name}"


def supplier_id(key: str) -> str:
    """The supplier's id behind a key of `supplier_key`."""
    return "" if key.startswith(_NAMELESS) else key


def bill_values(bill: Bill) -> Values:
    """The columns `BILL_COLUMNS` of a bill; an unbelievable amount is left out and becomes its flaw."""
    total, due, flaw = bill.total, bill.amount_due, bill.flaw
    if is_unbelievable(total, due):
        total = due = None
        flaw = flaw or TOO_LARGE
    is_open = not is_closed(bill)
    if not bill.is_payable or flaw is not None:
        urgency = 0
    else:
        urgency = 1 if bill.status is BillStatus.PARTIALLY_PAID else 2
    return (
        bill.reference,
        sort_key(bill.reference),
        day_key(bill.issued_on),
        day_key(bill.due_on),
        bill.currency,
        None if total is None else total.minor,
        None if due is None else due.minor,
        amount_key(total),
        amount_key(due),
        bill.status.value,
        None if bill.rate is None else str(bill.rate),
        flaw,
        None if bill.modified_at is None else bill.modified_at.isoformat(),
        int(is_open),
        urgency,
        0,
    )


def is_closed(bill: Bill) -> bool:
    """Whether nothing is owed on it; a status never heard of counts as open."""
    return bill.status in _CLOSED


def is_unbelievable(*amounts: Money | None) -> bool:
    """Whether one of the amounts is so large that it is taken for a mistake."""
    # In the smallest coins it is larger still: nearly every amount is judged without a look at its currency.
    return any(
        amount is not None and abs(amount.minor) > LARGEST_AMOUNT and abs(amount.decimal) > LARGEST_AMOUNT
        for amount in amounts
    )


def bill_words(bill: Bill) -> str:
    """What a search looks through, folded; not the supplier's name, which is looked up once for all bills."""
    parts = [bill.reference, *(line.description for line in bill.lines if line.description)]
    return fold(" ".join(parts))


def lines_text(lines: Sequence[BillLine]) -> str | None:
    """A bill's lines as compact JSON, decimals as text; None for no lines."""
    if not lines:
        return None
    rows = [
        [
            line.description,
            str(line.quantity),
            str(line.unit_amount),
            str(line.tax_amount),
            None if line.total_amount is None else str(line.total_amount),
            line.account_id,
            line.tax_rate_id,
        ]
        for line in lines
    ]
    return msgspec.json.encode(rows).decode()


def lines_of(text: str | None) -> tuple[BillLine, ...]:
    """The lines `lines_text` wrote."""
    if text is None:
        return ()
    return tuple(
        BillLine(
            description,
            Decimal(quantity),
            Decimal(unit),
            Decimal(tax),
            None if total is None else Decimal(total),
            account_id,
            tax_rate_id,
        )
        for description, quantity, unit, tax, total, account_id, tax_rate_id in msgspec.json.decode(text)
    )


def account_values(account: BankAccount) -> Values:
    """The columns `ACCOUNT_COLUMNS` of a bank account. Of its number only what a person is shown is kept."""
    return (
        account.name,
        account.currency,
        account.type.value,
        account.number[-SHOWN_DIGITS:] if account.number else account.number,
        account.sort_code,
        account.nominal_code,
        int(account.is_active),
        0,
    )


def account_of(values: Values) -> BankAccount:
    """The account behind its id followed by `account_values`."""
    ident, name, currency, kind, number, sort_code, nominal_code, is_active, _is_gone = values
    return BankAccount(
        ident, name, currency, AccountType(kind), number, sort_code, nominal_code, bool(is_active)
    )


def whole(record: object) -> str:
    """A record as JSON, numbers exact: decimals as text, money in minor units."""
    return msgspec.json.encode(record).decode()


def from_whole(text: str, shape: type[W]) -> W:
    """The record `whole` wrote."""
    return msgspec.json.decode(text, type=shape)


def money_cut(amount: Decimal, currency: str) -> Money:
    """An exact amount as money; what is finer than the currency's coins is cut off."""
    scaled = amount.scaleb(exponent(currency))
    return Money(int(scaled), currency)


def money(minor: int | None, currency: str) -> Money | None:
    """Minor units of a column as money."""
    return None if minor is None else Money(minor, currency)


def day(ordinal: int) -> date | None:
    """The date of a column, None where it is unknown."""
    return None if ordinal == MISSING else date.fromordinal(ordinal)


def decimal(text: str | None) -> Decimal | None:
    """The exact number of a column."""
    return None if text is None else Decimal(text)


def moment(text: str | None) -> datetime | None:
    """The point in time of a column."""
    return None if text is None else datetime.fromisoformat(text)


def day_key(when: date | None) -> int:
    """The column of a date: its ordinal, sorting last where it is unknown."""
    return MISSING if when is None else when.toordinal()


def money_of_key(key: int, currency: str) -> Money:
    """The money behind a key of `amount_key` that is not `MISSING`."""
    return Money(key // 10 ** (KEY_DECIMALS - exponent(currency)), currency)


def amount_key(amount: Money | None) -> int:
    """An amount in ten-thousandths of the major unit: sortable over currencies with different coins."""
    return MISSING if amount is None else amount.minor * 10 ** (KEY_DECIMALS - exponent(amount.currency))
