"""Remittance advice of a run: one for each supplier, seen before it is saved or put into an e-mail draft."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QDesktopServices, QResizeEvent
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from bookkeeper.errors import BookkeeperError
from bookkeeper.reports.remittance import Advice
from bookkeeper.ui import papers, wording
from bookkeeper.ui.fields import fit_to_screen
from bookkeeper.ui.formats import Formats
from bookkeeper.ui.lists import Align, Cell, Column, Picking, RowListModel, TableView
from bookkeeper.ui.paper_writing import Paper
from bookkeeper.ui.parts.action_line import ActionLine
from bookkeeper.ui.parts.labels import Label, Panel
from bookkeeper.ui.parts.sheet import Sheet
from bookkeeper.ui.tokens import GAP, GRID

_SIZE = (1080, 700)
_LIST_WIDTH = 380
#: In a small window: what the list has at least, and what the advice takes before the list has more.
_LEAST_LIST_WIDTH, _SHEET_WIDTH = 216, 440


class RemittanceDialog(QDialog):
    """The suppliers of a run on the left, what the one in hand is told on the right.

    Args:
        run: What people call the run.
        found: What each supplier is told.
        left_out: Payments of which none is told.
        formats: Writes amounts.
        parent: The window.

    Signals:
        papers_asked: tuple of `Paper` to be written.
        mail_asked: id of the supplier whose address is wanted; answered by `on_mail`.
    """

    papers_asked = Signal(object)
    mail_asked = Signal(str)

    def __init__(
        self,
        run: str,
        found: Sequence[Advice],
        left_out: int,
        formats: Formats,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._run = run
        self._found = found
        self._formats = formats
        self._current: Advice | None = None
        self.setWindowTitle(self.tr("Remittance advice of run {0}").format(run))
        fit_to_screen(self, *_SIZE)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4 * GRID, 4 * GRID, 4 * GRID, 4 * GRID)
        layout.setSpacing(GAP)
        self.sheet = Sheet(self.tr("Remittance advice"))
        self._splitter = splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setHandleWidth(GAP)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self._suppliers())
        splitter.addWidget(self.sheet)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([_LIST_WIDTH, _SIZE[0] - _LIST_WIDTH])
        layout.addWidget(splitter, 1)
        if left_out:
            text = self.tr("{0} payments are not in the books and are told to nobody.").format(left_out)
            layout.addWidget(Label(text, "muted", wrap=True))
        self.said = Label("", "muted", elide=True)
        layout.addLayout(self._buttons())
        self.table.go_to(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a small window the advice keeps the width that its table takes."""
        super().resizeEvent(event)
        width = self.width() - 8 * GRID
        if width < _SIZE[0] - 8 * GRID:
            listed = max(min(_LIST_WIDTH, width - _SHEET_WIDTH), _LEAST_LIST_WIDTH)
            self._splitter.setSizes([listed, width - listed])

    def _suppliers(self) -> Panel:
        panel = Panel(self.tr("Suppliers"))
        panel.head.addWidget(Label(self._formats.count(len(self._found)), "muted"))
        panel.head.addStretch()
        right = Align.RIGHT
        columns: list[Column[Advice]] = [
            Column("supplier", self.tr("Supplier"), lambda one: Cell(one.supplier), 130, 1),
            Column(
                "bills", self.tr("Bills"), lambda one: Cell(str(len(one.bills))), 56, align=right, yields=True
            ),
            Column("paid", self.tr("Paid"), self._paid, 88, align=right),
        ]
        self.model = RowListModel(
            columns, lambda ids: [self._found[one] for one in ids], Picking(many=False), parent=self
        )
        self.model.set_ids(range(len(self._found)))
        self.table = TableView(self.model, self.tr("Suppliers"))
        self.table.set_empty_text(
            self.tr("Nobody to tell"), self.tr("No payment of the run is in the books.")
        )
        self.table.gone_to.connect(self._on_table_gone_to)
        panel.body.addWidget(self.table)
        return panel

    def _paid(self, advice: Advice) -> Cell:
        return Cell(self._formats.money(advice.paid), copied=self._formats.plain_number(advice.paid))

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(GAP)
        self.save_all = QPushButton(self.tr("Save all as PDF…"))
        self.save_all.setProperty("part", "accent")
        self.save_all.clicked.connect(self._on_save_all_clicked)
        self.save_one = QPushButton(self.tr("Save this one…"))
        self.save_one.clicked.connect(self._on_save_one_clicked)
        self.mail = QPushButton(self.tr("E-mail draft"))
        self.mail.setToolTip(self.tr("Opens your mail program with the text; nothing is sent by itself."))
        self.mail.clicked.connect(self._on_mail_clicked)
        for button in (self.save_all, self.save_one, self.mail):
            button.setAutoDefault(False)
            button.setEnabled(bool(self._found))
        row.addWidget(ActionLine([self.save_all, self.save_one, self.mail]), 3)
        row.addWidget(self.said, 1)
        close = QPushButton(self.tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        row.addWidget(close)
        return row

    @Slot(object)
    def on_mail(self, found: tuple[str, str]) -> None:
        """Open the draft, now that the supplier's address is known, or known not to be."""
        supplier_id, address = found
        advice = next((one for one in self._found if one.supplier_id == supplier_id), None)
        if advice is None or self.mail.isEnabled():
            return
        if self._current is not None and self._current.supplier_id == supplier_id:
            advice = self._current
        self.mail.setEnabled(True)
        subject, text = papers.remittance_mail(advice, self._formats)
        QDesktopServices.openUrl(papers.mail_url(address, subject, text))
        none = self.tr("{0} has no e-mail address in the accounting software: type it in the draft.")
        self.said.set_text("" if address else none.format(advice.supplier))

    @Slot(object)
    def on_written(self, paths: tuple[Path, ...]) -> None:
        """The PDF files are there."""
        count = len(paths)
        words = self.tr("1 PDF saved in {0}") if count == 1 else self.tr("{1} PDFs saved in {0}")
        self.said.set_text(words.format(paths[0].parent.name, count))

    @Slot(object)
    def on_not_written(self, error: BookkeeperError) -> None:
        """They are not, or not all."""
        self.said.set_text(wording.error(error))

    def save_into(self, folder: Path) -> None:
        """Ask for every advice as a PDF in this folder, by the supplier's name."""
        names: dict[str, int] = {}
        wanted = []
        for one in self._found:
            name = papers.file_name(self.tr("Remittance"), self._run, one.supplier, one.paid.currency)
            names[name] = names.get(name, 0) + 1
            number = f" {names[name]}" if names[name] > 1 else ""
            wanted.append(self._paper(one, folder / f"{name}{number}.pdf"))
        self.papers_asked.emit(tuple(wanted))

    def _paper(self, advice: Advice, path: Path) -> Paper:
        return Paper(partial(papers.remittance_html, advice, self._formats), path, self.windowTitle())

    @Slot(object)
    def _on_table_gone_to(self, advice: Advice | None) -> None:
        self._current = advice
        self.sheet.setHtml(papers.remittance_html(advice, self._formats) if advice is not None else "")

    @Slot()
    def _on_save_all_clicked(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Save all remittance advice in"))
        if chosen:
            self.save_into(Path(chosen))

    @Slot()
    def _on_save_one_clicked(self) -> None:
        if self._current is None:
            return
        name = papers.file_name(self.tr("Remittance"), self._run, self._current.supplier) + ".pdf"
        title = self.tr("Save remittance advice")
        chosen, _ = QFileDialog.getSaveFileName(self, title, name, self.tr("PDF (*.pdf)"))
        if chosen:
            self.papers_asked.emit((self._paper(self._current, Path(chosen)),))

    @Slot()
    def _on_mail_clicked(self) -> None:
        if self._current is not None:
            self.mail.setEnabled(False)
            self.said.set_text(self.tr("Looking up the address…"))
            self.mail_asked.emit(self._current.supplier_id)
