"""Which of the warnings found in the books concern what is on a draft. Pure.

Costs as much as there are warnings and notes, however many bills are ticked or on offer.
"""

from __future__ import annotations

from collections.abc import Iterator

from bookkeeper.payables.draft import PaymentDraft
from bookkeeper.payables.entries import GroupKey
from bookkeeper.payables.notes import Mark, NoteKind
from bookkeeper.payables.run.warnings import (
    Finding,
    Findings,
    day_warning,
    dispute_warning,
    hold_warning,
)


def warnings_of(draft: PaymentDraft, findings: Findings) -> list[Finding]:
    """Warnings of what is ticked and of the day of payment, each once; those dismissed are left out."""
    if draft.selection.is_empty:
        return []
    found = {one.key: one for one in _all(draft, findings)}
    return [one for key, one in found.items() if not findings.notebook.is_dismissed(key)]


def _all(draft: PaymentDraft, findings: Findings) -> Iterator[Finding]:
    on_day = day_warning(draft.paid_on, findings.calendar)
    if on_day is not None:
        yield on_day
    notebook = findings.notebook
    for supplier_id, note in notebook.of_kind(NoteKind.SUPPLIER_MARK).items():
        if notebook.mark(supplier_id) is Mark.HOLD and (name := _name_of(draft, supplier_id)):
            yield hold_warning(supplier_id, name, note.what.reason)
    for bill_id, note in notebook.of_kind(NoteKind.BILL_DISPUTED).items():
        if draft.is_ticked(bill_id):
            yield dispute_warning(bill_id, note.what.reason)
    for supplier_id, warnings in findings.by_supplier.items():
        if _name_of(draft, supplier_id):
            yield from warnings
    for bill_id, warnings in findings.by_bill.items():
        if draft.is_ticked(bill_id):
            yield from warnings


def _name_of(draft: PaymentDraft, supplier_id: str) -> str:
    """The name of a supplier of whom something is ticked; empty where nothing is."""
    groups = draft.selection.groups
    keys = (GroupKey(supplier_id, currency) for currency in draft.currencies)
    return next((groups[key].supplier_name for key in keys if key in groups), "")
