"""A pile of bills to be paid, as what a desk records of each."""

from __future__ import annotations

from datetime import UTC, datetime

from bookkeeper.codat import Gateway, SinglePayment
from bookkeeper.journal import NewPayment
from bookkeeper.payables.plan import Link, LinkKind
from bookkeeper.payables.rules import Api


def pile_of(gateway: Gateway, count: int) -> tuple[NewPayment, ...]:
    """Payments in full of so many bills; their keys are made by whoever records them."""
    today = datetime.now(UTC).date()
    accounts = [account for page in gateway.bank_accounts() for account in page.items]
    account = next(one for one in accounts if one.currency == "GBP")
    found = (bill for page in gateway.bills() for bill in page.items)
    bills = [bill for bill in found if bill.is_payable and bill.currency == "GBP"][:count]
    assert len(bills) == count
    payments = []
    for bill in bills:
        due = bill.amount_due
        assert due is not None
        request = gateway.payment_request(SinglePayment(bill.id, due, today, account.id, bill.reference))
        links = (Link(LinkKind.BILL, bill.id, bill.reference, change=-due, before=due),)
        payments.append(
            NewPayment(
                api=Api.SYNC,
                supplier_id=bill.supplier_id,
                supplier_name=bill.supplier_name,
                account_id=account.id,
                amount=due,
                paid_on=today,
                reference=bill.reference,
                method=request.method,
                path=request.path,
                body=request.body,
                idempotency_key="",
                links=links,
            )
        )
    return tuple(payments)
