"""Payments that ended unsent, as a draft that would build them once more. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from bookkeeper.journal import Payment
from bookkeeper.payables.kept import KeptDraft, KeptLine, KeptOnAccount, KeptSource
from bookkeeper.payables.money import Money
from bookkeeper.payables.plan import Link, LinkKind


@dataclass(slots=True)
class _Sum:
    label: str
    before: Money
    change: Money


def draft_of(payments: Sequence[Payment], today: date) -> KeptDraft:
    """What was chosen, as far as the payments tell: bills, credits, money on account, accounts and the date.

    The pattern of references is left empty where each payment has one of its own.

    Args:
        payments: At least one, of one run.
        today: The day on which it is built again; a date that has passed becomes this.
    """
    first = payments[0]
    links = [link for payment in payments for link in payment.links]
    return KeptDraft(
        day=today,
        paid_on=first.paid_on if first.paid_on > today else None,
        prefer=first.api.value,
        reference_pattern=first.reference if len({one.reference for one in payments}) == 1 else "",
        bills=tuple(_lines(links, LinkKind.BILL)),
        credits=tuple(_lines(links, LinkKind.CREDIT_NOTE)),
        on_account=tuple(
            KeptOnAccount(
                link.supplier_id or first.supplier_id,
                link.supplier_name or first.supplier_name,
                link.change.currency,
                _text(-link.change),
            )
            for link in links
            if link.kind is LinkKind.PAYMENT_ON_ACCOUNT and link.change.minor < 0
        ),
        sources={
            link.change.currency: _source(one, link)
            for one in payments
            for link in one.links
            if one.account_id
        },
    )


def _source(payment: Payment, link: Link) -> KeptSource:
    return KeptSource(payment.account_id, None, payment.amount.currency != link.change.currency)


def _lines(links: Iterable[Link], kind: LinkKind) -> Iterable[KeptLine]:
    """A line for each record: several payments may have shared it."""
    sums: dict[str, _Sum] = {}
    for link in links:
        if link.kind is not kind:
            continue
        one = sums.setdefault(link.record_id, _Sum(link.label, link.before, Money.zero(link.change.currency)))
        one.change += link.change
        one.before = max(one.before, link.before)
    for record_id, one in sums.items():
        used = Money(abs(one.change.minor), one.change.currency)
        typed = None if used == one.before else _text(used)
        yield KeptLine(record_id, one.label, used.currency, typed, one.before.minor)


def _text(amount: Money) -> str:
    return f"{amount.decimal:f}"
