"""Bills and accounts to try the trade with."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from bookkeeper.payables.draft import PaymentDraft
from bookkeeper.payables.money import Money
from bookkeeper.payables.records import (
    AccountType,
    BankAccount,
    Bill,
    BillStatus,
    CreditNote,
    CreditStatus,
    PaymentMethodRef,
    Supplier,
)
from bookkeeper.payables.rules import rules_for

TODAY = date(2026, 11, 22)

GBP_ACCOUNT = BankAccount("acc-gbp", "Barclays Current", "GBP", AccountType.DEBIT, "40214021", "20-00-00")
EUR_ACCOUNT = BankAccount("acc-eur", "Barclays Euro", "EUR", AccountType.DEBIT, "77307730")
EFT = PaymentMethodRef("5", "EFT")
USD_ACCOUNT = BankAccount("acc-usd", "Dollar account", "USD", AccountType.DEBIT, "11112222")


def a_bill(
    bill_id: str = "A",
    due: str | None = "135.85",
    currency: str = "GBP",
    *,
    supplier: str = "sup-1",
    status: BillStatus = BillStatus.OPEN,
    rate: str | None = None,
    flaw: str | None = None,
    issued_on: date | None = date(2026, 10, 1),
) -> Bill:
    amount = Money.of(due, currency) if due is not None else None
    return Bill(
        id=bill_id,
        supplier_id=supplier,
        supplier_name=f"Supplier {supplier}",
        reference=f"REF-{bill_id}",
        issued_on=issued_on,
        due_on=date(2026, 11, 1),
        currency=currency,
        total=amount,
        amount_due=amount,
        status=status,
        rate=Decimal(rate) if rate is not None else None,
        flaw=flaw,
    )


def a_note(
    note_id: str = "C",
    left: str | None = "25.44",
    currency: str = "GBP",
    *,
    supplier: str = "sup-1",
    status: CreditStatus = CreditStatus.SUBMITTED,
    rate: str | None = None,
    issued_on: date | None = date(2026, 10, 1),
) -> CreditNote:
    amount = Money.of(left, currency) if left is not None else None
    return CreditNote(
        id=note_id,
        supplier_id=supplier,
        supplier_name=f"Supplier {supplier}",
        number=f"CN-{note_id}",
        issued_on=issued_on,
        currency=currency,
        total=amount,
        remaining=amount,
        status=status,
        rate=Decimal(rate) if rate is not None else None,
    )


def a_supplier(supplier: str = "sup-1") -> Supplier:
    return Supplier(supplier, f"Supplier {supplier}")


def a_ready_draft(platform: str = "gbol") -> PaymentDraft:
    """A draft to which only bills are missing, on any software."""
    draft = a_draft(platform)
    draft.set_rate("EUR", Decimal("0.8613"))
    draft.method = EFT
    draft.reference_pattern = "RUN 7"
    return draft


def a_draft(platform: str = "gbol", base: str = "GBP") -> PaymentDraft:
    draft = PaymentDraft(rules_for(platform), base, TODAY)
    draft.set_account("GBP", GBP_ACCOUNT)
    draft.set_account("EUR", EUR_ACCOUNT)
    return draft
