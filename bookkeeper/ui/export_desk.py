"""*Export list* and a run's *Export*: what is to be written, where, and how far it is."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, closing, contextmanager
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QStandardPaths, Slot
from PySide6.QtWidgets import QApplication, QFileDialog

from bookkeeper.background.session import CompanySession
from bookkeeper.books import Reader
from bookkeeper.journal import WholeRun
from bookkeeper.ui.dialogs.exporting import ExportDialog
from bookkeeper.ui.formats import today
from bookkeeper.ui.lists import TableView
from bookkeeper.ui.lists.exported import exported, exported_titles
from bookkeeper.ui.main_window import MainWindow
from bookkeeper.ui.papers import file_name
from bookkeeper.ui.run_sheet import run_sheet
from bookkeeper.ui.sheet_writing import ReadBlock, SheetJob, SheetWriter, Values

_Opened = Callable[[], AbstractContextManager[ReadBlock]]


class ExportDesk(QObject):
    """Exports the lists and runs of one company."""

    def __init__(self, window: MainWindow, session: CompanySession, parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._session = session
        self._writer = SheetWriter(self)
        self._progress: ExportDialog | None = None
        self._file: QFileDialog | None = None
        window.export_asked.connect(self._on_export_asked)

    def end(self) -> None:
        """The company leaves the screen: nothing is written any more."""
        for dialog in (self._file, self._progress):
            if dialog is not None:
                dialog.reject()
        self._writer.end()

    def export_run(self, run: WholeRun) -> None:
        """Ask where to, and write a run line by line."""
        titles, rows = run_sheet(run)
        self._ask(run.facts.title, titles, len(rows), _held(rows))

    @Slot()
    def _on_export_asked(self) -> None:
        focused = QApplication.focusWidget()
        view = focused if isinstance(focused, TableView) else self._window.bills.view
        columns, ids = view.rows.columns, view.rows.ids
        fetch = self._reading(view)
        if fetch is None:
            # Not from the books: as many as the window holds itself.
            rows = [exported(columns, row) for row in view.rows.rows_of(ids)]
            opened = _held(rows)
        else:
            opened = self._read(fetch, ids, columns)
        self._ask(view.accessibleName(), exported_titles(columns), len(ids), opened)

    def _reading(self, view: TableView) -> Callable[[Reader, Sequence[int]], Sequence[Any]] | None:
        window = self._window
        if view is window.bills.view:
            return Reader.bill_rows
        if view is window.credit_notes.view:
            return Reader.credit_note_rows
        if view is window.book_payments.view:
            return Reader.book_payment_rows
        return None

    def _read(
        self,
        fetch: Callable[[Reader, Sequence[int]], Sequence[Any]],
        ids: Sequence[int],
        columns: Sequence[Any],
    ) -> _Opened:
        open_reader = self._session.open_reader

        @contextmanager
        def opened() -> Iterator[ReadBlock]:
            with closing(open_reader()) as reader:
                yield lambda first, end: [exported(columns, row) for row in fetch(reader, ids[first:end])]

        return opened

    def _ask(self, name: str, titles: Sequence[str], count: int, opened: _Opened) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        whole = file_name(self._session.workplace.whose.company_name, name, today().isoformat())
        dialog = QFileDialog(self._window, self.tr("Export {0}").format(name), folder)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([self.tr("Excel (*.xlsx)"), self.tr("CSV (*.csv)")])
        dialog.setDefaultSuffix("xlsx")
        dialog.selectFile(f"{whole}.xlsx")
        dialog.filterSelected.connect(self._on_filter_selected)
        dialog.fileSelected.connect(
            lambda path: self._write(SheetJob(name, titles, count, opened, Path(path)))
        )
        dialog.finished.connect(self._on_file_finished)
        self._file = dialog
        dialog.open()

    def _write(self, job: SheetJob) -> None:
        progress = ExportDialog(job.path, self._window.formats, self._window)
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
        dialog = self._file
        if dialog is not None:
            suffix = "csv" if "csv" in words else "xlsx"
            dialog.setDefaultSuffix(suffix)
            for name in dialog.selectedFiles()[:1]:
                dialog.selectFile(Path(name).with_suffix(f".{suffix}").name)

    @Slot(int)
    def _on_file_finished(self, _result: int) -> None:
        if self._file is not None:
            self._file.deleteLater()
        self._file = None

    @Slot(int)
    def _on_progress_finished(self, _result: int) -> None:
        if self._progress is not None:
            self._progress.deleteLater()
        self._progress = None


def _held(rows: Sequence[Values]) -> _Opened:
    @contextmanager
    def opened() -> Iterator[ReadBlock]:
        yield lambda first, end: rows[first:end]

    return opened
