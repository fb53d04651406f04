"""Comparing all recorded payments with the books as they are now: to be had at any time. Pure.

A record that was paid several times shows what the last payment left; what changed it since is a difference,
and may well have a reason.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bookkeeper.journal import Payment, State
from bookkeeper.payables.deeds import Act
from bookkeeper.payments import evidence
from bookkeeper.payments.balances import Balance, Key

#: States that say the payment is in the books.
WRITTEN = frozenset({State.PROVEN, State.RECORDED})


@dataclass(frozen=True, slots=True)
class Difference:
    """A record that is not as the journal's last payment of it left it.

    Attributes:
        found: Empty where the books have no such record any more.
    """

    run_title: str
    supplier_name: str
    label: str
    expected: str
    found: str


def comparable(payments: Sequence[Payment]) -> list[Payment]:
    """Those of which the books should show something: written, and not undone by a deed since."""
    undone = {
        link.record_id
        for one in payments
        if one.act is not Act.PAY and one.state in WRITTEN
        for link in one.links
    }
    return [
        one
        for one in payments
        if one.act is Act.PAY
        and one.state in WRITTEN
        and one.progress.record_id not in undone
        and not any(link.record_id in undone for link in one.links)
    ]


def differences(payments: Sequence[Payment], found: Mapping[Key, Balance]) -> tuple[int, list[Difference]]:
    """How many records were compared, and which differ.

    Args:
        payments: Those that are `comparable`, in any order.
        found: What the books say of everything they touch.
    """
    last: dict[Key, tuple[Payment, evidence.Touched]] = {}
    for payment in sorted(payments, key=lambda one: (one.recorded_at, one.position)):
        for record in evidence.touched(payment):
            last[record.key] = payment, record
    differ = []
    for key, (payment, record) in last.items():
        balance = found.get(key)
        if balance is None or balance.is_gone or balance.amount != record.after:
            seen = "" if balance is None or balance.is_gone else str(balance)
            differ.append(
                Difference(payment.run_title, payment.supplier_name, record.label, str(record.after), seen)
            )
    return len(last), differ
