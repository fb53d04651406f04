"""A run as people read it: its page, and what undoing would do to each of its payments."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from bookkeeper.books import Reader
from bookkeeper.journal import KeptProof, Payment, State, WholeRun
from bookkeeper.payables.deeds import Act
from bookkeeper.payables.plan import LinkKind
from bookkeeper.payables.records import BillPayment
from bookkeeper.payables.undoing import InBooks, Verdict
from bookkeeper.ui import ways_wording, wording
from bookkeeper.ui.dialogs.record import RecordAction, RecordColumn, RecordTable, RecordView
from bookkeeper.ui.dialogs.undo import UndoRow
from bookkeeper.ui.formats import Formats
from bookkeeper.ui.lists import Align, Cell, Tone
from bookkeeper.ui.payment_words import balance_words, consequences, kind_word

_WRITTEN = frozenset({State.PROVEN, State.RECORDED})


def _tr(text: str) -> str:
    return QCoreApplication.translate("run_views", text)


def run_view(run: WholeRun, formats: Formats, now: datetime, why_not: str) -> RecordView:
    """The page of a run: who, when, its payments with bills and credits, and what there is of it on paper.

    Args:
        run: As the journal has it.
        formats: Writes values.
        now: UTC.
        why_not: Why nothing can be done in this window; empty where it can.
    """
    facts, payments = run.facts, run.payments
    moment = formats.moment(facts.recorded_at, now, seconds=True)
    rows = [
        (_tr("Company"), f"{facts.company_name}, {facts.software}", ""),
        (_tr("Recorded"), _tr("{0} by {1}").format(moment, facts.recorded_by), ""),
        (_tr("State"), _states(payments), "strong"),
    ]
    if run.undone_by:
        rows.append((_tr("Undone"), _tr("by run {0}").format(run.undone_by), ""))
    right = Align.RIGHT
    columns = (
        RecordColumn(_tr("No."), 44, align=right),
        RecordColumn(_tr("To"), 120, 2),
        RecordColumn(_tr("What"), 130, 3),
        RecordColumn(_tr("Amount"), 100, align=right),
        RecordColumn(_tr("State"), 140),
        RecordColumn(_tr("Id in the books"), 110, 1, yields=True),
    )
    tables = (
        RecordTable(_tr("Payments"), columns, [_row(one, formats) for one in payments], ""),
        records(payments, formats),
        *([_documents(run.proofs, formats, now)] if run.proofs else []),
    )
    acts = {one.act for one in payments}
    is_paying = acts == {Act.PAY}
    no_pay = "" if is_paying else _tr("It pays nobody.")
    unquiet = "" if run.is_quiet else _tr("Some of it has not come to its end.")
    if any(one.state is State.TO_APPROVE for one in payments):
        unquiet = _tr("Some of it waits for approval.")
    no_proof = "" if acts <= {Act.PAY, Act.DELETE_PAYMENT} else _tr("Only payments are proven.")
    actions = (
        RecordAction("export", _tr("Export…"), ""),
        RecordAction("print", _tr("Print…"), ""),
        RecordAction("proof", _tr("Proof…"), why_not or no_proof or unquiet),
        RecordAction("remittance", _tr("Remittance advice…"), no_pay),
        RecordAction("undo", _tr("Undo the run…"), why_not or no_pay),
    )
    return RecordView(_tr("Run {0}").format(facts.title), rows, tables, actions)


def records(payments: Sequence[Payment], formats: Formats) -> RecordTable:
    """Every bill and credit of the run, with what was planned for its balance."""
    rows = []
    for payment in payments:
        for link in payment.links:
            supplier = link.supplier_name or payment.supplier_name
            rows.append(
                [
                    Cell(str(payment.position + 1)),
                    Cell(kind_word(link.kind)),
                    Cell(link.label),
                    Cell(supplier),
                    Cell(formats.money(link.change)),
                    Cell(balance_words(link, formats), tone=Tone.STRONG),
                ]
            )
    right = Align.RIGHT
    columns = (
        RecordColumn(_tr("No."), 44, align=right),
        RecordColumn(_tr("Touches"), 100),
        RecordColumn(_tr("Record"), 110, 1),
        RecordColumn(_tr("Supplier"), 120, 2),
        RecordColumn(_tr("Change"), 100, align=right),
        RecordColumn(_tr("Its balance becomes"), 170, 1, right),
    )
    return RecordTable(_tr("Bills and credits"), columns, rows, _tr("It touches none"))


def _documents(proofs: Sequence[KeptProof], formats: Formats, now: datetime) -> RecordTable:
    columns = (
        RecordColumn(_tr("Proof"), 70),
        RecordColumn(_tr("Made"), 150),
        RecordColumn(_tr("Its hash"), 200, 1),
    )
    rows = [
        [Cell(str(one.number)), Cell(formats.moment(one.made_at, now, seconds=True)), Cell(one.hash)]
        for one in proofs
    ]
    return RecordTable(_tr("Proofs in the journal"), columns, rows, "")


def in_books(run: WholeRun, reader: Reader) -> Iterator[InBooks]:
    """The payments of a run as they stand in the copy of the books; those that were not written left out.

    A batch may stand there as several payments.
    """
    seen: set[str] = set()
    for payment in run.payments:
        if payment.act is not Act.PAY or payment.state not in _WRITTEN:
            continue
        name = f"{payment.supplier_name} {wording.what_of(payment)}".strip()
        found = [one for one in _standing(payment, reader) if one.id not in seen]
        seen.update(one.id for one in found)
        for one in found:
            yield InBooks(name if len(found) == 1 else one.supplier_name or name, one)
        if not found:
            yield InBooks(name, None)


def undo_row(one: Verdict, run: WholeRun, formats: Formats) -> UndoRow:
    """What undoing would do to one payment of a run, in words."""
    software = run.facts.software
    total = one.payment.total if one.payment is not None else None
    amount = formats.money(total) if total is not None else ""
    if one.removal is None or one.payment is None:
        return UndoRow(one.name, amount, False, _tr("It is not in the copy of the books (any more)."))
    if one.removal.obstacle is not None:
        return UndoRow(one.name, amount, False, ways_wording.obstacle(one.removal.obstacle, software))
    links = (link for payment in run.payments for link in payment.links)
    names = {link.record_id: (link.label, link.change.currency) for link in links}
    said = consequences(one.removal, software, names, formats)
    return UndoRow(one.name, amount, True, " ".join(said))


def _standing(payment: Payment, reader: Reader) -> list[BillPayment]:
    touching: dict[str, BillPayment] = {}
    for link in payment.links:
        if link.kind is LinkKind.BILL:
            touching |= {one.id: one for one in reader.payments_of(link.record_id)}
        elif link.kind is LinkKind.CREDIT_NOTE:
            touching |= {one.id: one for one in reader.payments_using(link.record_id)}
    own = payment.progress.record_id or ""
    if not payment.supplier_id:
        face = (payment.paid_on, payment.reference)
        return [one for one in touching.values() if one.id == own or (one.paid_on, one.reference) == face]
    if own in touching:
        return [touching[own]]
    known = reader.bill_payment(own)
    # Money on account alone: no record tells whether it is still there. Any other one is deleted.
    return [known] if known is not None and not _has_records(payment) else []


def _has_records(payment: Payment) -> bool:
    return any(link.kind in (LinkKind.BILL, LinkKind.CREDIT_NOTE) for link in payment.links)


def _states(payments: tuple[Payment, ...]) -> str:
    counts: dict[State, int] = {}
    for one in payments:
        counts[one.state] = counts.get(one.state, 0) + 1
    return ", ".join(f"{count} {wording.state_word(state).word}" for state, count in counts.items())


def _row(payment: Payment, formats: Formats) -> list[Cell]:
    state = wording.state_word(payment.state)
    return [
        Cell(str(payment.position + 1)),
        Cell(payment.supplier_name),
        Cell(wording.what_of(payment)),
        Cell(formats.money(payment.amount), tone=Tone.STRONG),
        Cell(state.word, chip=state.tint),
        Cell(payment.progress.record_id or "–", tone=Tone.MUTED),
    ]
