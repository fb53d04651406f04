"""Bills and accounts to try the trade with."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from bookkeeper.payables.draft import PaymentDraft
from bookkeeper.payables.money import Money
from bookkeeper.payables.records import AccountType, BankAccount, Bill, BillStatus
from bookkeeper.payables.rules import rules_for

TODAY = date(2026, 11, 22)

GBP_ACCOUNT = BankAccount("acc-gbp", "Barclays Current", "GBP", AccountType.DEBIT, "40214021", "20-00-00")
EUR_ACCOUNT = BankAccount("acc-eur", "Barclays Euro", "EUR", AccountType.DEBIT, "77307730")
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


def a_draft(platform: str = "gbol", base: str = "GBP") -> PaymentDraft:
    draft = PaymentDraft(rules_for(platform), base, TODAY)
    draft.set_account("GBP", GBP_ACCOUNT)
    draft.set_account("EUR", EUR_ACCOUNT)
    return draft
