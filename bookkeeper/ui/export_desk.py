"""*Export list*, *Print list*, and the same for a run: what is written, where, and how far it is."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, closing, contextmanager
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QStandardPaths, Slot
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from bookkeeper.background.session import CompanySession
from bookkeeper.books import Reader, SupplierRow
from bookkeeper.journal import WholeRun
from bookkeeper.ui import filters
from bookkeeper.ui.dialogs.exporting import ExportDialog
from bookkeeper.ui.formats import today
from bookkeeper.ui.list_printing import MOST_ROWS, ListSource, PaperJob, ReadRows, count_words, held
from bookkeeper.ui.lists import Column, TableView
from bookkeeper.ui.lists.exported import held_columns, held_row
from bookkeeper.ui.lists.row_menu import MOST_COPIED
from bookkeeper.ui.main_window import MainWindow
from bookkeeper.ui.panes import BillsPane, DocumentsPane
from bookkeeper.ui.panes.suppliers import ALL_ROW
from bookkeeper.ui.papers import file_name
from bookkeeper.ui.run_sheet import run_columns, run_lines
from bookkeeper.ui.sheet_writing import ListJob, SheetWriter
from bookkeeper.ui.tokens import Tint

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_Fetch = Callable[[Reader, Sequence[int]], Sequence[Any]]
#: More columns than this are printed across the page, unless the user chooses otherwise.
_UPRIGHT_COLUMNS = 6
_SUFFIXES = ("xlsx", "csv", "pdf")


class ExportDesk(QObject):
    """Exports and prints the lists and runs of one company."""

    def __init__(self, window: MainWindow, session: CompanySession, parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._session = session
        self._company = session.workplace.whose.company_name
        self._writer = SheetWriter(self)
        self._progress: ExportDialog | None = None
        self._asking: QDialog | None = None
        window.writing_asked.connect(self._on_writing_asked)

    def end(self) -> None:
        """The company leaves the screen: nothing is written any more."""
        for dialog in (self._asking, self._progress):
            if dialog is not None:
                dialog.reject()
        self._writer.end()

    def export_run(self, run: WholeRun) -> None:
        """Ask where to, and write a run line by line."""
        self._export(self._run_source(run), self._window)

    def print_run(self, run: WholeRun) -> None:
        """Ask for a printer, and print a run line by line."""
        self._print(self._run_source(run), self._window)

    @Slot(object, bool)
    def _on_writing_asked(self, view: TableView, on_paper: bool) -> None:
        source = self._list_source(view)
        if source is None:
            count = self._window.formats.count(len(view.rows.ids))
            self._tell_too_long(self.tr("{0} rows are too many here").format(count))
        elif on_paper:
            self._print(source, view.window())
        else:
            self._export(source, view.window())

    # -- what ------------------------------------------------------------------------------------------

    def _run_source(self, run: WholeRun) -> ListSource:
        columns, lines = run_columns(self._window.formats), run_lines(run)
        facts = run.facts
        recorded = self._window.formats.moment(facts.recorded_at, self._session.workplace.clock())
        notes = (self.tr("Recorded {0} by {1}").format(recorded, facts.recorded_by), self._stamp(len(lines)))
        name = self.tr("Run {0}").format(facts.title)
        shown = [column for column in columns if column.is_shown]
        return ListSource(name, columns, shown, len(lines), held(lines), notes)

    def _list_source(self, view: TableView) -> ListSource | None:
        """What a list shows; None where it is too long to be gone through here."""
        ids, shown = view.rows.ids, view.arranging.shown
        columns: Sequence[Column[Any]] = view.rows.columns
        fetch = self._fetch_of(view)
        if fetch is not None:
            opened = self._read(fetch, ids)
        elif len(ids) <= MOST_COPIED:
            # Not from the books, but from what belongs to this thread.
            opened = held([held_row(columns, row) for row in view.rows.rows_of(ids)])
            keys = [column.key for column in shown]
            columns = held_columns(columns)
            shown = sorted((one for one in columns if one.key in keys), key=lambda one: keys.index(one.key))
        else:
            return None
        notes = (self._filters_of(view), self._order_of(view, shown), self._stamp(len(ids)))
        found = tuple(note for note in notes if note)
        return ListSource(view.accessibleName(), columns, shown, len(ids), opened, found)

    def _fetch_of(self, view: TableView) -> _Fetch | None:
        window = self._window
        if view is window.bills.view:
            return Reader.bill_rows
        if view is window.credit_notes.view:
            return Reader.credit_note_rows
        if view is window.book_payments.view:
            return Reader.book_payment_rows
        if view is window.suppliers.view:
            return partial(_supplier_rows, window.suppliers.all_suppliers(), today())
        return None

    def _read(self, fetch: _Fetch, ids: Sequence[int]) -> Callable[[], AbstractContextManager[ReadRows]]:
        open_reader = self._session.open_reader

        @contextmanager
        def opened() -> Iterator[ReadRows]:
            with closing(open_reader()) as reader:
                yield lambda first, end: fetch(reader, ids[first:end])

        return opened

    def _pane_of(self, view: TableView) -> BillsPane | DocumentsPane | None:
        window = self._window
        panes = (window.bills, window.credit_notes, window.book_payments)
        return next((pane for pane in panes if pane.view is view), None)

    def _filters_of(self, view: TableView) -> str:
        pane = self._pane_of(view)
        if isinstance(pane, BillsPane):
            return filters.words(pane.query, pane.narrowed_to, self._window.formats)
        return pane.filter_words if pane is not None else ""

    def _order_of(self, view: TableView, shown: Sequence[Any]) -> str:
        pane = self._pane_of(view)
        if pane is None:
            return ""
        titles = [column.title for column in shown if column.sort is pane.query.sort]
        falls = self.tr("{0}, from the largest down") if pane.query.descending else "{0}"
        return self.tr("Ordered by {0}").format(falls.format(titles[0])) if titles else ""

    def _stamp(self, count: int) -> str:
        formats, now = self._window.formats, self._session.workplace.clock()
        day = formats.day(now.astimezone().date())
        return count_words(count, f"{day}, {formats.moment(now, now)}", formats)

    # -- where -----------------------------------------------------------------------------------------

    def _export(self, source: ListSource, over: QWidget) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        whole = file_name(self._company, source.name, today().isoformat())
        dialog = QFileDialog(over, self.tr("Export {0}").format(source.name), folder)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([self.tr("Excel (*.xlsx)"), self.tr("CSV (*.csv)"), self.tr("PDF (*.pdf)")])
        dialog.setDefaultSuffix("xlsx")
        dialog.selectFile(f"{whole}.xlsx")
        dialog.filterSelected.connect(self._on_filter_selected)
        dialog.fileSelected.connect(partial(self._on_file_selected, source, over))
        self._ask(dialog)

    def _print(self, source: ListSource, over: QWidget) -> None:
        if self._is_too_long(source):
            return
        from PySide6.QtGui import QPageLayout, QPageSize
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(file_name(self._company, source.name, today().isoformat()))
        is_wide = len(source.shown) > _UPRIGHT_COLUMNS
        orientation = QPageLayout.Orientation
        printer.setPageOrientation(orientation.Landscape if is_wide else orientation.Portrait)
        printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        dialog = QPrintDialog(printer, over)
        dialog.setWindowTitle(self.tr("Print {0}").format(source.name))
        dialog.finished.connect(partial(self._on_printer_chosen, source, over, printer))
        self._ask(dialog)

    def _is_too_long(self, source: ListSource) -> bool:
        if source.count <= MOST_ROWS:
            return False
        count = self._window.formats.count(source.count)
        self._tell_too_long(self.tr("{0} rows are too many for paper").format(count))
        return True

    def _tell_too_long(self, title: str) -> None:
        text = self.tr("Filter or search first, or export the list as a spreadsheet (Ctrl+E).")
        self._window.message.show_message(Tint.WARN, title, text)

    def _ask(self, dialog: QDialog) -> None:
        dialog.finished.connect(self._on_asking_finished)
        self._asking = dialog
        # A print dialog's own `open` wants a slot for its answer.
        QDialog.open(dialog)

    def _on_file_selected(self, source: ListSource, over: QWidget, name: str) -> None:
        path = Path(name)
        if path.suffix.lower() != ".pdf":
            self._write(source.as_sheet(path), path, over)
        elif not self._is_too_long(source):
            self._write(PaperJob(source, self._company, self._window.formats, path), path, over)

    def _on_printer_chosen(self, source: ListSource, over: QWidget, printer: QPrinter, result: int) -> None:
        if result == QDialog.DialogCode.Accepted:
            job = PaperJob(source, self._company, self._window.formats, printer=printer)
            self._write(job, source.name, over)

    def _write(self, job: ListJob, target: Path | str, over: QWidget) -> None:
        progress = ExportDialog(target, self._window.formats, over)
        self._writer.progressed.connect(progress.on_progressed)
        self._writer.written.connect(progress.on_written)
        self._writer.failed.connect(progress.on_failed)
        progress.stop_asked.connect(self._writer.stop)
        progress.finished.connect(self._on_progress_finished)
        self._progress = progress
        progress.open()
        self._writer.write(job)

    @Slot(str)
    def _on_filter_selected(self, words: str) -> None:
        """The name follows the kind of file that is chosen."""
        dialog = self._asking
        if isinstance(dialog, QFileDialog):
            suffix = next((one for one in _SUFFIXES if f"*.{one}" in words), "xlsx")
            dialog.setDefaultSuffix(suffix)
            for name in dialog.selectedFiles()[:1]:
                dialog.selectFile(Path(name).with_suffix(f".{suffix}").name)

    @Slot(int)
    def _on_asking_finished(self, _result: int) -> None:
        if self._asking is not None:
            self._asking.deleteLater()
        self._asking = None

    @Slot(int)
    def _on_progress_finished(self, _result: int) -> None:
        if self._progress is not None:
            self._progress.deleteLater()
        self._progress = None


def _supplier_rows(
    everyone: SupplierRow, day: date, reader: Reader, ids: Sequence[int]
) -> Sequence[SupplierRow]:
    """Rows of the suppliers' list, which begins with all of them together."""
    if ids and ids[0] == ALL_ROW:
        return [everyone, *reader.supplier_rows(ids[1:], day)]
    return reader.supplier_rows(ids, day)
