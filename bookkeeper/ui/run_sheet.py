"""A run as a table: a line for each bill, credit note and sum on account that its payments touch."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from bookkeeper.journal import Payment, WholeRun
from bookkeeper.payables.plan import Link
from bookkeeper.reports.sheets import Value
from bookkeeper.ui import wording


def run_sheet(run: WholeRun) -> tuple[list[str], list[list[Value]]]:
    """Titles and lines; a payment's own columns stand on each of its lines."""
    titles = [
        _tr("Run"), _tr("Payment"), _tr("Supplier"), _tr("What"), _tr("Record"), _tr("Change of its balance"),
        _tr("Currency"), _tr("Paid on"), _tr("Reference"), _tr("Amount of the payment"), _tr("State"),
        _tr("Id in the books"), _tr("Recorded by"), _tr("Recorded (UTC)"),
    ]  # fmt: skip
    lines = [_line(run, payment, link) for payment in run.payments for link in payment.links or (None,)]
    return titles, lines


def _line(run: WholeRun, payment: Payment, link: Link | None) -> list[Value]:
    return [
        run.facts.title,
        payment.position + 1,
        (link.supplier_name if link is not None else "") or payment.supplier_name,
        wording.what_of(payment),
        link.label if link is not None else "",
        link.change if link is not None else payment.amount,
        (link.change if link is not None else payment.amount).currency,
        payment.paid_on,
        payment.reference,
        payment.amount,
        wording.state_word(payment.state).word,
        payment.progress.record_id or "",
        run.facts.recorded_by,
        run.facts.recorded_at,
    ]


def _tr(text: str) -> str:
    return QCoreApplication.translate("run_sheet", text)
