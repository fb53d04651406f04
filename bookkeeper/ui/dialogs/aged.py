"""Aged payables by supplier: seen, printed, saved as PDF or as a spreadsheet."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from bookkeeper.errors import BookkeeperError
from bookkeeper.payables.ages import Age, SupplierAges, total
from bookkeeper.payables.money import Money
from bookkeeper.reports.sheets import Sheet, Value
from bookkeeper.ui import papers, wording
from bookkeeper.ui.fields import fit_to_screen
from bookkeeper.ui.formats import Formats
from bookkeeper.ui.icons import Sign, icon
from bookkeeper.ui.lists import Align, Cell, Column, Picking, RowListModel, TableView, Tone
from bookkeeper.ui.overview.figures import age_words
from bookkeeper.ui.paper_writing import Paper, PaperWriter, Table
from bookkeeper.ui.parts.action_line import ActionLine
from bookkeeper.ui.parts.labels import Label, Panel
from bookkeeper.ui.tokens import GAP, GRID

_SIZE = (1080, 680)
#: Of an amount up to thousands; larger ones take what they need.
_AMOUNT_WIDTH = 78


class AgedDialog(QDialog):
    """Suppliers by name, one line for each currency; what they come to below.

    Args:
        company: Whose payables they are.
        today: The day ages are counted to.
        formats: Writes amounts.
        parent: The window.

    Signals:
        supplier_chosen: `SupplierAges` whose bills are to be seen; the dialog is closed.
    """

    supplier_chosen = Signal(object)

    def __init__(self, company: str, today: date, formats: Formats, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._company = company
        self._today = today
        self._formats = formats
        self._suppliers: Sequence[SupplierAges] = ()
        self._writer = PaperWriter(self)
        self._writer.written.connect(self._on_written)
        self._writer.failed.connect(self._on_failed)
        self.setWindowTitle(self.tr("Aged payables by supplier"))
        fit_to_screen(self, *_SIZE)
        panel = Panel(self.tr("Aged payables, as of {0}").format(formats.day(today)))
        self.count = Label("", "muted")
        panel.head.addWidget(self.count)
        panel.head.addStretch()
        self.model: RowListModel[SupplierAges] = RowListModel(self._columns(), self._fetch, Picking(), self)
        self.table = TableView(self.model, self.tr("Suppliers with what is owed to them, by age"))
        self.table.set_empty_text(self.tr("Nothing is owed"), self.tr("There are no open bills."))
        self.table.opened.connect(self._on_table_opened)
        panel.body.addWidget(self.table)
        self.totals = Label("", "strong", wrap=True)
        self.said = Label("", "muted", elide=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4 * GRID, 4 * GRID, 4 * GRID, 4 * GRID)
        layout.setSpacing(GAP)
        layout.addWidget(panel, 1)
        layout.addWidget(self.totals)
        layout.addLayout(self._make_buttons())

    def show_suppliers(self, suppliers: Sequence[SupplierAges]) -> None:
        """Show these."""
        self._suppliers = suppliers
        self.model.set_ids(range(len(suppliers)))
        self.count.set_text(self._formats.count(len({one.supplier_id for one in suppliers})))
        self.totals.set_text("\n".join(self._total_lines()))
        for button in self.buttons:
            button.setEnabled(bool(suppliers))

    def save(self, path: Path) -> None:
        """Write the report as what the file's name ends in: ``.pdf``, ``.xlsx``, or else CSV."""
        if path.suffix.lower() == ".pdf":
            self._writer.write([Paper(self._html, path, self.windowTitle(), is_wide=True)])
        else:
            self._writer.write([Table(self.sheet(), path)])

    def sheet(self) -> Sheet:
        """The report as a table: the currency in a column of its own, so that amounts stay numbers."""
        first, *others = papers.aged_titles()
        titles = [first, self.tr("Currency"), *others]
        rows: list[list[Value]] = [
            [one.name, one.total.currency, *one.ages, one.total] for one in self._suppliers
        ]
        return Sheet(self.windowTitle(), titles, rows)

    def done(self, result: int) -> None:
        """Wait for what is being written."""
        self._writer.end()
        super().done(result)

    def _html(self) -> str:
        return papers.aged_html(self._company, self._today, self._suppliers, self._formats)

    def _total_lines(self) -> list[str]:
        lines = []
        for currency in sorted({one.total.currency for one in self._suppliers}):
            own = [one for one in self._suppliers if one.total.currency == currency]
            ages = [f"{age_words(age)[0]} {self._money(own, age)}" for age in Age]
            whole = self._formats.money(total(one.total for one in own))
            lines.append(self.tr("Total {0}: {1}").format(whole, " · ".join(ages)))
        return lines

    def _money(self, suppliers: list[SupplierAges], age: Age) -> str:
        return self._formats.money(total(one.ages[age] for one in suppliers))

    def _columns(self) -> list[Column[SupplierAges]]:
        first, *ages, last = papers.aged_titles()
        columns: list[Column[SupplierAges]] = [
            Column("supplier", first, lambda one: Cell(one.name), 160, 2),
        ]
        for age, title in zip(Age, ages, strict=True):
            cell = partial(self._age, age)
            columns.append(Column(f"age-{int(age)}", title, cell, _AMOUNT_WIDTH, 1, Align.RIGHT))
        columns.append(Column("total", last, self._total, _AMOUNT_WIDTH, 1, Align.RIGHT))
        return columns

    def _age(self, age: Age, one: SupplierAges) -> Cell:
        amount = one.ages[age]
        return self._amount(amount, Tone.BAD if age is Age.OLDER else Tone.NORMAL)

    def _total(self, one: SupplierAges) -> Cell:
        return self._amount(one.total, Tone.STRONG)

    def _amount(self, amount: Money, tone: Tone) -> Cell:
        plain = self._formats.plain_number(amount)
        if not amount:
            return Cell("–", tone=Tone.MUTED, spoken=self.tr("nothing"), copied=plain)
        return Cell(self._formats.money(amount), tone=tone, copied=plain)

    def _make_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(GAP)
        self.buttons = [
            self._button(Sign.PRINT, self.tr("Print…"), self._on_print_clicked),
            self._button(Sign.PDF, self.tr("Save as PDF…"), partial(self._ask_where, "pdf")),
            self._button(Sign.SHEET, self.tr("Save as spreadsheet…"), partial(self._ask_where, "xlsx")),
        ]
        row.addWidget(ActionLine(self.buttons), 3)
        row.addWidget(self.said, 1)
        close = QPushButton(self.tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        row.addWidget(close)
        return row

    def _button(self, sign: Sign, words: str, do: Callable[[], None]) -> QPushButton:
        button = QPushButton(icon(sign), words)
        button.setAutoDefault(False)
        button.setEnabled(False)
        button.clicked.connect(lambda: do())
        return button

    def _ask_where(self, kind: str) -> None:
        filters = {"pdf": self.tr("PDF (*.pdf)"), "xlsx": self.tr("Spreadsheet (*.xlsx);;CSV (*.csv)")}
        name = papers.file_name(self.windowTitle(), self._company, self._today.isoformat())
        chosen, _ = QFileDialog.getSaveFileName(self, self.windowTitle(), f"{name}.{kind}", filters[kind])
        if chosen:
            self.save(Path(chosen))

    def _on_print_clicked(self) -> None:
        from PySide6.QtGui import QPageLayout
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageOrientation(QPageLayout.Orientation.Landscape)
        dialog = QPrintDialog(printer, self)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            papers.print_paper(self._html(), printer)

    def _fetch(self, ids: Sequence[int]) -> Sequence[SupplierAges]:
        return [self._suppliers[number] for number in ids]

    @Slot(object)
    def _on_table_opened(self, one: SupplierAges) -> None:
        self.accept()
        self.supplier_chosen.emit(one)

    @Slot(object)
    def _on_written(self, paths: tuple[Path, ...]) -> None:
        self.said.set_text(self.tr("Saved as {0}").format(paths[0].name))

    @Slot(object)
    def _on_failed(self, error: BookkeeperError) -> None:
        self.said.set_text(wording.error(error))
