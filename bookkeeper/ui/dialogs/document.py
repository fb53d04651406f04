"""*New bill*, *Change bill*, *New credit note*: header and lines, with totals and problems kept up to date.

The dialog shows a `DocumentDraft` made anew from its fields at every change, and closes only once the journal
holds the deed.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from PySide6.QtCore import QDate, Signal, Slot
from PySide6.QtWidgets import QComboBox, QDateEdit, QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from bookkeeper.books import Reader, SupplierRow
from bookkeeper.errors import BookkeeperError
from bookkeeper.payables.deeds import ChangeBill, MakeBill, MakeCreditNote
from bookkeeper.payables.documents import DocumentDraft, DocumentKind, LineDraft, line_of
from bookkeeper.payables.records import Bill, NominalAccount, TaxRate
from bookkeeper.payables.rules import Api, Rules
from bookkeeper.ui import wording
from bookkeeper.ui.builder.footer import Figure
from bookkeeper.ui.builder.rates import parse_rate, rate_text
from bookkeeper.ui.dialogs.document_lines import LineChoices, LinesPanel
from bookkeeper.ui.document_wording import document_problem
from bookkeeper.ui.fields import buttons_row, fit_to_screen, labelled
from bookkeeper.ui.formats import Formats
from bookkeeper.ui.parts.labels import Label
from bookkeeper.ui.supplier_field import SupplierField
from bookkeeper.ui.tokens import GAP, GRID

_SIZE = (940, 600)
#: Days until a new bill falls due, to begin with: what most suppliers ask.
_TERMS = timedelta(days=30)
#: Problems said at once; the rest follow when these are put right.
_MOST_SAID = 3


@dataclass(frozen=True, slots=True)
class DocumentSurroundings:
    """What the dialog needs to know beside the document.

    Attributes:
        rates, accounts: For lines, as the accounting software lists them.
        currencies: To choose from, the company's own first.
    """

    rules: Rules
    base_currency: str
    today: date
    formats: Formats
    open_reader: Callable[[], Reader]
    rates: Sequence[TaxRate]
    accounts: Sequence[NominalAccount]
    currencies: Sequence[str]


class DocumentDialog(QDialog):
    """Types a bill or a credit note.

    Signals:
        deed_asked: `MakeBill`, `ChangeBill` or `MakeCreditNote`, answered by `on_recorded` or `on_failed`.
    """

    deed_asked = Signal(object)

    def __init__(
        self,
        kind: DocumentKind,
        around: DocumentSurroundings,
        parent: QWidget | None = None,
        before: Bill | None = None,
    ) -> None:
        super().__init__(parent)
        self._kind = kind
        self._around = around
        self._before = before
        self.setWindowTitle(self._title())
        fit_to_screen(self, *_SIZE)
        self._make_header()
        rates, accounts = list(around.rates), list(around.accounts)
        lines = [line_of(one, rates, accounts) for one in before.lines] if before is not None else []
        choices = LineChoices(
            around.rules.documents.line_tax,
            [one for one in rates if one.is_active],
            [one for one in accounts if one.is_active],
        )
        self.lines = LinesPanel(choices, around.formats, lines or (LineDraft(),))
        self._lay_out()
        self._connect()
        self._show_draft()

    @property
    def draft(self) -> DocumentDraft:
        """The document as the fields have it."""
        row, before = self.supplier.supplier, self._before
        known = row.balances[0].currency if row is not None and len(row.balances) == 1 else None
        supplier = (before.supplier_id, before.supplier_name) if before is not None else ("", "")
        if row is not None:
            supplier = (row.id, row.name)
        return DocumentDraft(
            self._around.rules,
            self._around.base_currency,
            self._kind,
            *supplier,
            self.number.text().strip(),
            _day(self.issued),
            _day(self.due),
            self.currency.currentText().strip().upper(),
            self.lines.lines,
            self._typed_rate(),
            self.note.text().strip(),
            known,
            before,
        )

    def choose_supplier(self, row: SupplierRow) -> None:
        """Begin with this supplier, in its currency where it has only one."""
        self.supplier.choose(row)

    @Slot(object)
    def on_recorded(self, _run: object) -> None:
        """The journal holds it."""
        self.accept()

    @Slot(object)
    def on_failed(self, error: BookkeeperError) -> None:
        """Nothing was recorded: say why, and let the user go on."""
        self.record.setEnabled(True)
        self._problems.set_part("bad")
        self._problems.set_text(wording.error(error))

    def _title(self) -> str:
        software = self._around.rules.software
        if self._kind is DocumentKind.CREDIT_NOTE:
            return self.tr("New credit note in {0}").format(software)
        words = self.tr("New bill in {0}") if self._before is None else self.tr("Change a bill in {0}")
        return words.format(software)

    def _make_header(self) -> None:
        around, before = self._around, self._before
        self.supplier = SupplierField(around.open_reader, around.today)
        self.number = QLineEdit(before.reference if before is not None else "")
        self.currency = QComboBox()
        self.currency.setEditable(True)
        self.currency.addItems(list(around.currencies))
        self.currency.setFixedWidth(90)
        self.rate = QLineEdit()
        self.rate.setFixedWidth(110)
        issued = before.issued_on if before is not None and before.issued_on is not None else around.today
        due = before.due_on if before is not None and before.due_on is not None else issued + _TERMS
        self.issued, self.due = _date_edit(issued), _date_edit(due)
        self.note = QLineEdit(before.note or "" if before is not None else "")
        if before is not None:
            self.supplier.setText(before.supplier_name)
            self.supplier.setEnabled(False)
            self.currency.setCurrentText(before.currency)
            if before.rate is not None:
                self.rate.setText(rate_text(before.rate, around.formats.locale))
        if Api.ASYNC not in around.rules.apis:
            self.note.setEnabled(False)
            self.note.setToolTip(self.tr("Notes go over the asynchronous API, which is not used here."))

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(5 * GRID, 5 * GRID, 5 * GRID, 4 * GRID)
        layout.setSpacing(3 * GRID)
        first, second = QHBoxLayout(), QHBoxLayout()
        for row in (first, second):
            row.setSpacing(GAP)
            layout.addLayout(row)
        is_bill = self._kind is DocumentKind.BILL
        first.addWidget(labelled(self.tr("&Supplier"), self.supplier), 2)
        first.addWidget(labelled(self.tr("&Reference") if is_bill else self.tr("&Number"), self.number), 1)
        first.addWidget(labelled(self.tr("&Currency"), self.currency))
        self._rate_box = labelled(self.tr("Rate at issue"), self.rate)
        first.addWidget(self._rate_box)
        second.addWidget(labelled(self.tr("&Issued"), self.issued))
        if is_bill:
            second.addWidget(labelled(self.tr("&Due"), self.due))
        second.addWidget(labelled(self.tr("N&ote (optional)"), self.note), 1)
        layout.addWidget(self.lines, 1)
        bottom = QHBoxLayout()
        bottom.setSpacing(3 * GAP)
        self.net, self.tax = Figure(self.tr("Without tax"), "total"), Figure(self.tr("Tax"), "total")
        self.total = Figure(self.tr("Total"), "accent-total")
        for figure in (self.net, self.tax, self.total):
            bottom.addWidget(figure)
        self._problems = Label("", "bad", wrap=True)
        bottom.addWidget(self._problems, 1)
        layout.addLayout(bottom)
        words = self.tr("Record change") if self._before is not None else self.tr("Record bill")
        buttons, self.record = buttons_row(
            self, self.tr("Cancel"), words if is_bill else self.tr("Record credit note")
        )
        layout.addLayout(buttons)

    def _connect(self) -> None:
        self.supplier.chosen.connect(self._on_supplier_chosen)
        for field in (self.number, self.rate, self.note):
            field.textChanged.connect(self._on_edited)
        self.currency.currentTextChanged.connect(self._on_edited)
        for day in (self.issued, self.due):
            day.dateChanged.connect(self._on_edited)
        self.lines.edited.connect(self._on_edited)
        self.record.clicked.connect(self._on_record_clicked)

    def _typed_rate(self) -> Decimal | None:
        try:
            return parse_rate(self.rate.text(), self._around.formats.locale)
        except ValueError:
            return None

    def _show_draft(self) -> None:
        draft, formats = self.draft, self._around.formats
        self._rate_box.setVisible(draft.currency != self._around.base_currency)
        self.lines.show_totals(draft.currency)
        totals = draft.totals
        for figure, amount in ((self.net, totals.net), (self.tax, totals.tax), (self.total, totals.total)):
            figure.show_amounts([formats.money(amount)])
        found = draft.problems
        words = [document_problem(one, self._kind, formats) for one in found[:_MOST_SAID]]
        if len(found) > _MOST_SAID:
            words.append(self.tr("and {0} more").format(len(found) - _MOST_SAID))
        self._problems.set_text("\n".join(words))
        # What is still to be filled in is no mistake.
        self._problems.set_part("muted" if all(one.flaw.is_missing for one in found) else "bad")
        self.record.setEnabled(not found)

    @Slot(object)
    def _on_supplier_chosen(self, row: SupplierRow | None) -> None:
        if row is not None and len(row.balances) == 1:
            self.currency.setCurrentText(row.balances[0].currency)
        self._show_draft()

    @Slot()
    def _on_edited(self) -> None:
        self._show_draft()

    @Slot()
    def _on_record_clicked(self) -> None:
        draft = self.draft
        self.record.setEnabled(False)
        if self._kind is DocumentKind.CREDIT_NOTE:
            self.deed_asked.emit(MakeCreditNote(draft.credit_note()))
        elif self._before is not None:
            self.deed_asked.emit(ChangeBill(self._before, draft.bill()))
        else:
            self.deed_asked.emit(MakeBill(draft.bill()))


def _date_edit(day: date) -> QDateEdit:
    edit = QDateEdit(QDate(day.year, day.month, day.day))
    edit.setCalendarPopup(True)
    edit.setFixedWidth(130)
    return edit


def _day(edit: QDateEdit) -> date:
    day = edit.date()
    return date(day.year(), day.month(), day.day())
