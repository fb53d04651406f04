"""What bills and credit notes have in common: their lines, and what those do to the accounts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from bookkeeper.practice.amounts import converted
from bookkeeper.practice.ledger import Controls, Ledger, Leg

DocumentKind = Literal["bill", "credit_note"]


@dataclass(frozen=True, slots=True)
class DocumentLine:
    """One line of a bill or credit note.

    Attributes:
        quantity: How many.
        unit_amount: Price of one, excluding tax, in the document's currency; may be finer than its cents.
        net: Minor units, excluding tax.
        tax: Minor units of tax.
        account: Number of the account it is booked to.
        tax_rate: Number of the tax rate, or None.
        tracking: The line's tracking references as sent, as JSON text, or None.
    """

    description: str | None
    quantity: Decimal
    unit_amount: Decimal
    net: int
    tax: int
    account: int
    tax_rate: int | None
    tracking: str | None = None


@dataclass(frozen=True, slots=True)
class Owed:
    """Whom a document is with, its currency and its rate (base units per unit of the currency)."""

    supplier: int
    currency: str
    rate: Decimal


def entry_legs(
    lines: Sequence[DocumentLine], owed: Owed, controls: Controls, base_currency: str
) -> list[Leg]:
    """A bill's entry: costs and reclaimable tax up, and as much more owed to the supplier.

    A credit note's is the opposite: see ``opposite``.
    """

    def base(minor: int) -> int:
        return converted(minor, owed.currency, owed.rate, base_currency)

    tax = sum(line.tax for line in lines)
    total = sum(line.net for line in lines) + tax
    legs = [Leg(line.account, line.net, base(line.net), owed.currency) for line in lines]
    legs.append(Leg(controls.tax, tax, base(tax), owed.currency))
    legs.append(Leg(controls.payable, -total, -base(total), owed.currency, owed.supplier))
    # Each leg is rounded to the base currency's cents by itself; the first cost takes what that leaves over.
    over = sum(leg.amount_base for leg in legs)
    if over:
        first = legs[0]
        legs[0] = Leg(first.account, first.amount, first.amount_base - over, first.currency)
    return legs


def opposite(legs: Sequence[Leg]) -> list[Leg]:
    """The same entry with debit and credit exchanged."""
    return [Leg(leg.account, -leg.amount, -leg.amount_base, leg.currency, leg.supplier) for leg in legs]


def tax_on(net: int, percent: Decimal) -> int:
    """Minor units of tax on ``net`` minor units at ``percent``, halves up; ``net`` is not negative."""
    return int((net * percent / 100 + Decimal("0.5")) // 1)


def line_rows(kind: DocumentKind, document: int, lines: Sequence[DocumentLine]) -> list[tuple[object, ...]]:
    """Rows of ``document_line`` in the table's order of columns."""
    return [
        (
            kind,
            document,
            number,
            line.description,
            str(line.quantity),
            str(line.unit_amount),
            line.net,
            line.tax,
            line.account,
            line.tax_rate,
            line.tracking,
        )
        for number, line in enumerate(lines)
    ]


def write_lines(ledger: Ledger, kind: DocumentKind, document: int, lines: Sequence[DocumentLine]) -> None:
    """Give a document these lines in place of any it had, inside ``ledger.changing()``."""
    ledger.connection.execute("DELETE FROM document_line WHERE kind = ? AND document = ?", (kind, document))
    ledger.connection.executemany(
        "INSERT INTO document_line VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        line_rows(kind, document, lines),
    )
