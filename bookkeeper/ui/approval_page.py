"""The page before *Approve*: what will be written, and what there is to say about it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from bookkeeper.journal import Payment
from bookkeeper.payables.approval import may_approve
from bookkeeper.payables.money import Totals
from bookkeeper.ui import wording
from bookkeeper.ui.approval_reasons import needs, why_not
from bookkeeper.ui.dialogs.record import RecordAction, RecordColumn, RecordTable, RecordView
from bookkeeper.ui.formats import Formats
from bookkeeper.ui.lists import Align, Cell, Tone
from bookkeeper.ui.run_views import records


def _tr(text: str) -> str:
    return QCoreApplication.translate("approval_page", text)


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
    moment = formats.moment(first.recorded_at, now)
    runs = dict.fromkeys(one.run_title for one in payments)
    facts = [
        (_tr("Run"), ", ".join(runs), ""),
        (_tr("Prepared"), _tr("{0} by {1}").format(moment, ", ".join(by)), ""),
        (_tr("Comes to"), formats.monies(Totals(one.amount for one in payments).values()), "strong"),
    ]
    own = sum(not may_approve(one.account, account) for one in payments)
    if 0 < own < len(payments):
        facts.append((_tr("Left out"), _tr("{0} that were prepared at this account").format(own), "bad"))
    right = Align.RIGHT
    columns = (
        RecordColumn(_tr("No."), 44, align=right),
        RecordColumn(_tr("To"), 130, 2),
        RecordColumn(_tr("Amount"), 100, align=right),
        RecordColumn(_tr("From"), 110, 1, yields=True),
        RecordColumn(_tr("Date"), 108),
        RecordColumn(_tr("Reference"), 90, 1, yields=True),
        RecordColumn(_tr("Why it needs approval"), 160, 3),
    )
    rows = [_row(one, formats, account_name) for one in payments]
    blocked = why_not(payments, account)
    actions = (
        RecordAction("approve", _tr("Approve"), blocked, is_main=True),
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
