"""Remittance advice: what each supplier is told about a run, from the journal alone. Pure.

Only payments that are in the books are told. A batch over several suppliers is taken apart by its links: what
a supplier gets is what its own records come to.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from bookkeeper.journal import Payment, State, WholeRun
from bookkeeper.payables.deeds import Act
from bookkeeper.payables.money import Money
from bookkeeper.payables.plan import Link, LinkKind

#: States that say a payment is in the books.
_WRITTEN = frozenset({State.PROVEN, State.RECORDED})


@dataclass(frozen=True, slots=True)
class Item:
    """A record of the supplier, by the name people know, and the amount of it: always positive.

    Attributes:
        left: What is still due on the bill, or left of the credit note, afterwards.
    """

    label: str
    amount: Money
    left: Money


@dataclass(frozen=True, slots=True)
class Advice:
    """What one supplier is told, in one currency.

    Attributes:
        company: Who pays.
        references: As they are on the payments, each once.
        bills: Settled, in full or in part.
        credits: Used on them.
        on_account: Paid beyond them, and held by the supplier.
        paid: Money that is sent: zero where credit alone settles the bills.
    """

    supplier_id: str
    supplier: str
    company: str
    run: str
    paid_on: date
    references: tuple[str, ...]
    bills: tuple[Item, ...]
    credits: tuple[Item, ...]
    on_account: Money
    paid: Money


def advices(run: WholeRun) -> list[Advice]:
    """What each supplier of a run is told, in the order in which they are paid.

    Refunds are left out: there the supplier pays.
    """
    theirs: dict[tuple[str, str], list[tuple[Payment, Link]]] = {}
    for payment in run.payments:
        if payment.act is Act.PAY and payment.state in _WRITTEN:
            for link in payment.links:
                key = (link.supplier_id or payment.supplier_id, link.change.currency)
                theirs.setdefault(key, []).append((payment, link))
    found = (_advice(run, supplier_id, touched) for (supplier_id, _), touched in theirs.items())
    return [one for one in found if one.bills or one.on_account]


def left_out(run: WholeRun) -> int:
    """Payments of a run that no advice tells of, as they are not in the books (yet)."""
    return sum(one.act is Act.PAY and one.state not in _WRITTEN for one in run.payments)


def _advice(run: WholeRun, supplier_id: str, touched: Sequence[tuple[Payment, Link]]) -> Advice:
    first, first_link = touched[0]
    zero = Money.zero(first_link.change.currency)
    links = [link for _, link in touched]
    references = dict.fromkeys(payment.reference for payment, _ in touched if payment.reference)
    on_account = [-link.change for link in links if link.kind is LinkKind.PAYMENT_ON_ACCOUNT]
    return Advice(
        supplier_id,
        first_link.supplier_name or first.supplier_name,
        run.facts.company_name,
        run.facts.title,
        min(payment.paid_on for payment, _ in touched),
        tuple(references),
        tuple(_items(links, LinkKind.BILL)),
        tuple(_items(links, LinkKind.CREDIT_NOTE)),
        max(sum(on_account, zero), zero),
        sum((-link.change for link in links), zero),
    )


def _items(links: Iterable[Link], kind: LinkKind) -> Iterable[Item]:
    """Each record once: a bill may be settled by credit and cash, a note stand on several lines."""
    found: dict[str, Item] = {}
    for link in links:
        if link.kind is kind:
            amount = -link.change if kind is LinkKind.BILL else link.change
            known = found.get(link.record_id)
            total = known.amount + amount if known is not None else amount
            found[link.record_id] = Item(link.label, total, link.after)
    return [one for one in found.values() if one.amount.minor > 0]
