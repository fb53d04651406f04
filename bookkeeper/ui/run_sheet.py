"""A run as a table: a line for each bill, credit note and sum on account that its payments touch."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from bookkeeper.journal import Payment, State, WholeRun
from bookkeeper.payables.money import Money
from bookkeeper.payables.plan import Link
from bookkeeper.ui import wording
from bookkeeper.ui.formats import Formats
from bookkeeper.ui.lists import Align, Cell, Column


@dataclass(frozen=True, slots=True)
class RunLine:
    """One line; a payment's own columns stand on each of its lines.

    Attributes:
        is_first: Of its payment.
    """

    run: WholeRun
    payment: Payment
    link: Link | None
    is_first: bool

    @property
    def change(self) -> Money:
        """What becomes of the record's balance, or the payment's amount where it touches none."""
        return self.link.change if self.link is not None else self.payment.amount

    @property
    def supplier(self) -> str:
        """Whom it pays."""
        return (self.link.supplier_name if self.link is not None else "") or self.payment.supplier_name

    @property
    def paid(self) -> tuple[Money, ...]:
        """What the line adds to the money paid: each payment once, those that came to nothing never."""
        is_void = self.payment.state in (State.REFUSED, State.CANCELLED)
        return (self.payment.amount,) if self.is_first and not is_void else ()


def run_lines(run: WholeRun) -> list[RunLine]:
    """Every line, in the order of the payments."""
    return [
        RunLine(run, payment, link, is_first=place == 0)
        for payment in run.payments
        for place, link in enumerate(payment.links or (None,))
    ]


def run_columns(formats: Formats) -> list[Column[RunLine]]:
    """The columns; those that are not shown are for files only."""
    right = Align.RIGHT
    return [
        Column("run", _tr("Run"), lambda line: Cell(line.run.facts.title), is_shown=False),
        Column("payment", _tr("Payment"), lambda line: Cell(str(line.payment.position + 1)), align=right,
               value=lambda line: line.payment.position + 1),
        Column("supplier", _tr("Supplier"), lambda line: Cell(line.supplier)),
        Column("what", _tr("What"), lambda line: Cell(wording.what_of(line.payment))),
        Column("record", _tr("Record"), lambda line: Cell(line.link.label if line.link is not None else "")),
        Column("change", _tr("Change of its balance"), lambda line: Cell(formats.money(line.change)),
               align=right, value=lambda line: line.change, sums=lambda _line: ()),
        Column("currency", _tr("Currency"), lambda line: Cell(line.change.currency), is_shown=False),
        Column("paid_on", _tr("Paid on"), lambda line: Cell(formats.day(line.payment.paid_on)),
               value=lambda line: line.payment.paid_on),
        Column("reference", _tr("Reference"), lambda line: Cell(line.payment.reference)),
        Column("amount", _tr("Amount of the payment"), lambda line: Cell(formats.money(line.payment.amount)),
               align=right, value=lambda line: line.payment.amount, sums=lambda line: line.paid),
        Column("state", _tr("State"), lambda line: Cell(wording.state_word(line.payment.state).word)),
        Column("record_id", _tr("Id in the books"), lambda line: Cell(line.payment.progress.record_id or ""),
               is_shown=False),
        Column("who", _tr("Recorded by"), lambda line: Cell(line.run.facts.recorded_by), is_shown=False),
        Column("when", _tr("Recorded (UTC)"), lambda line: Cell(line.run.facts.recorded_at.isoformat()),
               is_shown=False, value=lambda line: line.run.facts.recorded_at),
    ]  # fmt: skip


def _tr(text: str) -> str:
    return QCoreApplication.translate("run_sheet", text)
