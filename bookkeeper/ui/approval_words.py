"""The words of four eyes: why a payment needs approval, what a policy says, and the page before *Approve*."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from bookkeeper.journal import KeptPolicy, Payment
from bookkeeper.payables.approval import Need, NeedKind, Policy, may_approve
from bookkeeper.payables.money import Totals
from bookkeeper.ui import wording
from bookkeeper.ui.dialogs.record import RecordAction, RecordColumn, RecordTable, RecordView
from bookkeeper.ui.formats import Formats
from bookkeeper.ui.lists import Align, Cell, Tone
from bookkeeper.ui.run_views import records


def _tr(text: str) -> str:
    return QCoreApplication.translate("approval_words", text)


_NEEDS = {
    NeedKind.ABOVE_LIMIT: "{1} to {0}: from {2} on",
    NeedKind.NO_LIMIT: "{1} to {0}: no limit is set for this currency",
    NeedKind.NEW_PAYEE: "{0} has not been paid from here before",
    NeedKind.CHANGED_PAYEE: "{0} was changed since it was last paid",
    NeedKind.TOGETHER: "goes together with one that needs it",
}


def need(one: Need, formats: Formats) -> str:
    """Why a payment needs approval, in a few words."""
    total = formats.money(one.total) if one.total is not None else ""
    limit = formats.money(one.limit) if one.limit is not None else ""
    return _tr(_NEEDS[one.kind]).format(one.payee or _tr("several suppliers"), total, limit)


def needs(payment: Payment, formats: Formats) -> str:
    """All of it, in a line."""
    return "; ".join(need(one, formats) for one in payment.needs)


def policy(kept: KeptPolicy, formats: Formats) -> str:
    """What needs approval, in a sentence."""
    return _policy(kept.policy, formats)


def _policy(one: Policy, formats: Formats) -> str:
    if not one.is_on:
        return _tr("Nothing needs approval.")
    parts = [_tr("from {0} on").format(formats.money(limit)) for limit in one.limits]
    parts.append(_tr("everything in other currencies") if parts else _tr("everything"))
    if one.new_payees and one.limits:
        parts.append(_tr("new and changed suppliers"))
    return _tr("Needs approval: {0}.").format(", ".join(parts))


def why_not(payments: Sequence[Payment], account: str) -> str:
    """Why the person at an account cannot approve any of these; empty where they can approve some."""
    if any(may_approve(one.account, account) for one in payments):
        return ""
    text = _tr("Prepared at this account, {0}: somebody else approves it, at an account of their own.")
    return text.format(account)


def page(
    payments: Sequence[Payment],
    account: str,
    formats: Formats,
    now: datetime,
    account_name: Callable[[str], str],
) -> RecordView:
    """What will be written once payments are approved, with what there is to say about it.

    Args:
        payments: Those that wait, at least one.
        account: Of who looks at it.
        formats: Writes values.
        now: UTC.
        account_name: How people name the bank account with an id.
    """
    first = payments[0]
    by = dict.fromkeys(one.recorded_by for one in payments)
    runs = dict.fromkeys(one.run_title for one in payments)
    facts = [
        (_tr("Run"), ", ".join(runs), ""),
        (
            _tr("Prepared"),
            _tr("{0} by {1}").format(formats.moment(first.recorded_at, now), ", ".join(by)),
            "",
        ),
        (_tr("Comes to"), formats.monies(Totals(one.amount for one in payments).values()), "strong"),
    ]
    own = sum(not may_approve(one.account, account) for one in payments)
    if 0 < own < len(payments):
        facts.append((_tr("Left out"), _tr("{0} that were prepared at this account").format(own), "bad"))
    right = Align.RIGHT
    columns = (
        RecordColumn(_tr("No."), 44, align=right),
        RecordColumn(_tr("To"), 120, 2),
        RecordColumn(_tr("Amount"), 100, align=right),
        RecordColumn(_tr("From"), 120, 1),
        RecordColumn(_tr("Date"), 96),
        RecordColumn(_tr("Reference"), 96, 1),
        RecordColumn(_tr("Why it needs approval"), 200, 3),
    )
    rows = [_row(one, formats, account_name) for one in payments]
    blocked = why_not(payments, account)
    actions = (
        RecordAction("approve", _tr("Approve"), blocked),
        RecordAction("send-back", _tr("Send back…")),
        RecordAction("request", _tr("Request…"), "" if len(payments) == 1 else _one_at_a_time()),
    )
    tables = (RecordTable(_tr("What will be written"), columns, rows, ""), records(payments, formats))
    count = len(payments)
    title = wording.title_of(first) if count == 1 else _tr("{0} payments").format(count)
    return RecordView(_tr("To approve: {0}").format(title), facts, tables, actions)


def _one_at_a_time() -> str:
    return _tr("Requests are looked at one payment at a time.")


def _row(payment: Payment, formats: Formats, account_name: Callable[[str], str]) -> list[Cell]:
    return [
        Cell(str(payment.position + 1)),
        Cell(payment.supplier_name or _tr("several suppliers")),
        Cell(formats.money(payment.amount), tone=Tone.STRONG),
        Cell(account_name(payment.account_id)),
        Cell(formats.day(payment.paid_on)),
        Cell(payment.reference),
        Cell(needs(payment, formats)),
    ]
