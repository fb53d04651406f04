"""The builder's list as data: what each bill's row shows, from the copy's row and the draft's facts."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from bookkeeper.books import BillRow, BillSort
from bookkeeper.journal import State
from bookkeeper.payables.draft import PaymentDraft
from bookkeeper.payables.entries import Ticked
from bookkeeper.payables.money import Money
from bookkeeper.payables.records import BillStatus
from bookkeeper.ui import wording
from bookkeeper.ui.formats import Formats
from bookkeeper.ui.lists import Align, Cell, Column, Picking, Tone
from bookkeeper.ui.tokens import Tint

#: Key of the column whose cells are typed into.
TO_PAY = "to_pay"


class TickedRows(Picking):
    """Rows whose bills are ticked, for the list to show. Keys and clicks go to rows but pick none.

    Args:
        facts: Of the draft, which owns the ticks, and of rows that are waiting to be ticked.
        bill_of: Bill ids by row id, of every row that was read so far: a row is read before it is painted.
    """

    def __init__(self, facts: Facts, bill_of: Mapping[int, str]) -> None:
        super().__init__(many=False)
        self._facts = facts
        self._bill_of = bill_of

    def holds(self, row_id: int) -> bool:
        """Whether the row's bill is ticked."""
        is_ticked = self._facts.draft.is_ticked(self._bill_of.get(row_id, ""))
        return is_ticked or self._facts.is_waiting(row_id)

    def only(self, row_id: int) -> None:
        """Nothing is picked here."""

    def toggle(self, row_id: int) -> None:
        """Nothing is picked here."""

    def extend(self, ids: Sequence[int], to: int, *, add: bool = False) -> None:
        """Nothing is picked here."""


@dataclass(frozen=True, slots=True)
class Facts:
    """What a row is made from beside the copy's row.

    Attributes:
        reserved: Bills on open payments, by id.
        misread: What was typed as an amount and could not be read, as words, by bill id.
        is_waiting: Whether a row, by its id, is about to be ticked whole.
    """

    draft: PaymentDraft
    formats: Formats
    today: date
    reserved: Mapping[str, State]
    misread: Mapping[str, str]
    is_waiting: Callable[[int], bool] = lambda _row_id: False

    def can_tick(self, row: BillRow) -> bool:
        """Whether the bill is sound and on no open payment."""
        return row.is_payable and row.id not in self.reserved


def columns(facts: Facts) -> list[Column[BillRow]]:
    """The columns of the builder's list."""
    right = Align.RIGHT
    cells = _Cells(facts)
    return [
        Column("tick", "", cells.tick, 36),
        Column("supplier", _tr("Supplier"), cells.supplier, 140, stretch=3, sort=BillSort.SUPPLIER),
        Column("reference", _tr("Reference"), cells.reference, 90, stretch=1, sort=BillSort.REFERENCE),
        Column("due", _tr("Due"), cells.due, 98, is_date=True, sort=BillSort.DUE),
        Column("amount", _tr("Amount due"), cells.amount, 86, 0, right, BillSort.AMOUNT_DUE, True),
        Column("credit", _tr("Credit"), cells.credit, 80, align=right, yields=True),
        Column(TO_PAY, _tr("To pay"), cells.to_pay, 86, align=right, edit=cells.edit),
        Column("left", _tr("Left"), cells.left, 80, align=right, yields=True),
        Column("state", _tr("State"), cells.state, 100, sort=BillSort.STATE, yields=True),
    ]


class _Cells:
    """One method for each column."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts
        self._formats = facts.formats

    def tick(self, row: BillRow) -> Cell:
        if not self._facts.can_tick(row):
            return Cell(spoken=_tr("cannot be ticked"))
        return Cell(checked=self._facts.draft.is_ticked(row.id) or self._facts.is_waiting(row.row))

    def supplier(self, row: BillRow) -> Cell:
        return Cell(row.supplier_name)

    def reference(self, row: BillRow) -> Cell:
        return Cell(row.reference)

    def due(self, row: BillRow) -> Cell:
        spoken = self._formats.days_spoken(row.due_on, self._facts.today)
        return Cell(self._formats.day(row.due_on), tip=spoken, spoken=spoken)

    def amount(self, row: BillRow) -> Cell:
        return self._money(row.amount_due)

    def to_pay(self, row: BillRow) -> Cell:
        ticked = self._ticked(row)
        if ticked is None and self._facts.is_waiting(row.row) and self._facts.can_tick(row):
            return self._money(row.amount_due, Tone.STRONG)
        if ticked is None:
            return Cell("–", tone=Tone.MUTED, spoken=_tr("nothing"))
        if ticked.amount is None:
            return Cell("?", tone=Tone.BAD, tip=self._facts.misread.get(row.id))
        cash = ticked.amount - credit_on(self._facts.draft, row.id)
        return self._money(cash, Tone.BAD if self._problem(row) else Tone.STRONG)

    def credit(self, row: BillRow) -> Cell:
        ticked = self._ticked(row)
        credit = credit_on(self._facts.draft, row.id) if ticked is not None else None
        return self._money(credit, Tone.MUTED) if credit else Cell()

    def edit(self, row: BillRow) -> str | None:
        if not self._facts.can_tick(row):
            return None
        ticked = self._ticked(row)
        amount = row.amount_due
        if ticked is not None:
            amount = (
                ticked.amount - credit_on(self._facts.draft, row.id) if ticked.amount is not None else None
            )
        return self._formats.number(amount) if amount is not None else ""

    def left(self, row: BillRow) -> Cell:
        ticked = self._ticked(row)
        if ticked is None or ticked.amount is None or row.amount_due is None:
            return Cell()
        return self._money(row.amount_due - ticked.amount, Tone.MUTED)

    def state(self, row: BillRow) -> Cell:
        problem = self._problem(row)
        if problem:
            return Cell(_tr("Put right"), chip=Tint.BAD, tip=problem)
        if row.id in self._facts.reserved:
            word = wording.state_word(self._facts.reserved[row.id]).word
            return Cell(_tr("In a payment"), chip=Tint.INFO, tip=word)
        if not row.is_payable:
            return Cell(_tr("Cannot be paid"), chip=Tint.NEUTRAL, tip=row.flaw)
        if row.due_on is not None and row.due_on < self._facts.today:
            days = self._formats.days_spoken(row.due_on, self._facts.today)
            return Cell(_tr("Overdue"), chip=Tint.BAD, tip=days)
        if row.status is BillStatus.PARTIALLY_PAID:
            return Cell(_tr("Part paid"), chip=Tint.WARN)
        return Cell()

    def _ticked(self, row: BillRow) -> Ticked | None:
        return self._facts.draft.get(row.id)

    def _problem(self, row: BillRow) -> str:
        if row.id in self._facts.misread:
            return self._facts.misread[row.id]
        found = self._facts.draft.problems_of(row.id)
        return wording.problem(found[0], self._formats, row.reference) if found else ""

    def _money(self, amount: Money | None, tone: Tone = Tone.NORMAL) -> Cell:
        if amount is None:
            return Cell("?", tone=Tone.MUTED)
        return Cell(self._formats.money(amount), tone=tone, copied=self._formats.plain_number(amount))


def credit_on(draft: PaymentDraft, bill_id: str) -> Money:
    """The credit that goes to a ticked bill, in its currency."""
    ticked = draft.selection.bills[bill_id]
    group = draft.selection.groups[ticked.group]
    placed = group.placement(draft.rules).allocations if group.credits else ()
    return Money(sum(one.amount.minor for one in placed if one.bill_id == bill_id), ticked.bill.currency)


def _tr(text: str) -> str:
    return QCoreApplication.translate("builder", text)
