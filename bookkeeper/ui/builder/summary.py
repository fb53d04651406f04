"""*What will be recorded*: the draft's payments in the software's own terms, in a few lines."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout

from bookkeeper.payables.draft import PaymentDraft
from bookkeeper.payables.money import Totals
from bookkeeper.payables.plan import PlannedPayment, plan
from bookkeeper.ui.formats import Formats
from bookkeeper.ui.parts.labels import Label, Panel
from bookkeeper.ui.tokens import GRID

#: Beyond this many bills only the count is shown while ticking; the preview has it all.
_MOST_PLANNED = 500


class SummaryPanel(Panel):
    """One line for each kind of payment: how many, of what, how much money."""

    def __init__(self, draft: PaymentDraft, formats: Formats) -> None:
        super().__init__()
        self._draft = draft
        self._formats = formats
        self.body.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        self.body.setSpacing(2 * GRID)
        title = self.tr("What will be recorded in {0}").format(draft.rules.software)
        self.body.addWidget(Label(title, "heading", elide=True))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(3 * GRID)
        self._grid.setVerticalSpacing(GRID)
        self._grid.setColumnStretch(1, 1)
        self.body.addLayout(self._grid)
        self._labels: list[Label] = []

    def show_draft(self) -> None:
        """Show the draft's payments as they are now."""
        for label in self._labels:
            label.setParent(None)
            label.deleteLater()
        self._labels = []
        for number, texts in enumerate(self._rows()):
            for column, text in enumerate(texts):
                label = Label(text, "muted" if column == 1 else "", elide=column == 1)
                self._grid.addWidget(label, number, column)
                self._labels.append(label)

    def _rows(self) -> list[tuple[str, str, str]]:
        draft = self._draft
        if draft.selection.is_empty:
            return [(self.tr("Nothing yet"), "", "")]
        if not draft.can_record or len(draft) > _MOST_PLANNED:
            money = self._formats.monies(draft.cash.base_first(draft.base_currency))
            return [(self._payments(draft.payment_count), "", money)]
        payments = plan(draft).payments
        alone = [one for one in payments if not one.amount]
        later = [one for one in payments if one.depends_on is not None and one.amount]
        batches = [one for one in payments if one.supplier_id is None]
        others = [one for one in payments if one not in alone and one not in later and one not in batches]
        rows = []
        if batches:
            words = self.tr("1 batch") if len(batches) == 1 else self.tr("{0} batches").format(len(batches))
            rows.append((words, self._of_what(batches), self._money(batches)))
        if others:
            rows.append((self._payments(len(others)), self._of_what(others), self._money(others)))
        if alone:
            words = self.tr("1 use of credit") if len(alone) == 1 else self.tr("{0} uses of credit")
            rows.append((words.format(len(alone)), self.tr("no cash"), ""))
        if later:
            rows.append(
                (self._payments(len(later)), self.tr("after them, the rest in cash"), self._money(later))
            )
        return rows

    def _payments(self, count: int) -> str:
        return self.tr("1 payment") if count == 1 else self.tr("{0} payments").format(count)

    def _of_what(self, payments: list[PlannedPayment]) -> str:
        count = len({link.record_id for one in payments for link in one.links})
        bills = self.tr("1 bill") if count == 1 else self.tr("{0} bills").format(count)
        names = {one.account.name for one in payments if one.account is not None}
        return f"{bills}, {names.pop()}" if len(names) == 1 else bills

    def _money(self, payments: list[PlannedPayment]) -> str:
        totals = Totals(one.amount for one in payments)
        return self._formats.monies(totals.base_first(self._draft.base_currency))
