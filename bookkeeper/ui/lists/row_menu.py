"""The context menu of a list's row: what can be done with any row, and how every menu of a list ends."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Protocol, runtime_checkable

from PySide6.QtCore import QCoreApplication, QMetaMethod, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu

from bookkeeper.ui.lists.copying import as_text

if TYPE_CHECKING:
    from bookkeeper.ui.lists.view import TableView

#: A longer list is copied in no time that a window may stand still for.
MOST_COPIED = 5_000

_CHECK = int(Qt.ItemDataRole.CheckStateRole)


@runtime_checkable
class ListHost(Protocol):
    """A window that writes the lists in it, and in the dialogs over it, to files and on paper."""

    def write_list(self, view: TableView, *, on_paper: bool) -> None:
        """Ask where to, and write all rows of a list."""
        ...


def row_menu(view: TableView, index: QModelIndex) -> QMenu:
    """What can be done with any row: open or tick it, type into it, copy it."""
    menu = QMenu(view)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    rows, place = view.rows, QPersistentModelIndex(index)
    # Where the row was another one is by then, and that would be ticked or changed.
    rows.modelReset.connect(menu.close)
    cells = [rows.index(index.row(), number) for number in range(len(rows.columns))]
    box = next((cell for cell in cells if rows.data(cell, _CHECK) is not None), None)
    if box is not None:
        is_ticked = rows.data(box, _CHECK) == Qt.CheckState.Checked
        menu.addAction(_tr("Untick") if is_ticked else _tr("Tick"), partial(rows.setData, box, None, _CHECK))
    elif view.isSignalConnected(QMetaMethod.fromSignal(view.opened)):
        menu.addAction(_tr("Open"), lambda: view.opened.emit(rows.row_at(place.row())))
    for cell in cells:
        if rows.flags(cell) & Qt.ItemFlag.ItemIsEditable and not view.isColumnHidden(cell.column()):
            words = _tr("Change {0}").format(rows.columns[cell.column()].title)
            menu.addAction(words, partial(_edit, view, cell))
    add_copying(menu, view)
    return menu


def add_copying(menu: QMenu, view: TableView) -> None:
    """Offer to copy the cell, the row, the picked rows and the whole list, and to export and print that."""
    rows = view.rows
    if not menu.isEmpty():
        menu.addSeparator()
    index = QPersistentModelIndex(view.currentIndex())
    if index.isValid():
        menu.addAction(_tr("Copy this cell"), view.copy_cell)
        menu.addAction(_tr("Copy this row"), lambda: _copy_row(view, index))
    picked = len(rows.picking) if rows.picking.takes_many else 0
    if picked > 1:
        menu.addAction(_tr("Copy {0} rows").format(picked), view.copy)
    count = len(rows.ids)
    if count > 1:
        whole = menu.addAction(_tr("Copy the whole list"), lambda: copy_rows(view, rows.ids))
        if count > MOST_COPIED:
            whole.setEnabled(False)
            whole.setText(f"{whole.text()}\t{_tr('too long: export it')}")
    host = _host_of(view)
    # A dialog's list is gone through at once: what it shows may be another thing by the next moment.
    if host is not None and count > 0 and (count <= MOST_COPIED or isinstance(view.window(), ListHost)):
        menu.addSeparator()
        menu.addAction(_tr("Export list…"), lambda: host.write_list(view, on_paper=False))
        menu.addAction(_tr("Print list…"), lambda: host.write_list(view, on_paper=True))


def _host_of(view: TableView) -> ListHost | None:
    """The window that a list is in, or that the dialog is over which it is in."""
    owner = view.parentWidget()
    while owner is not None and not isinstance(owner, ListHost):
        owner = owner.parentWidget()
    return owner


def copy_rows(view: TableView, ids: Any) -> None:
    """Copy these rows as tab-separated text with the columns' titles."""
    rows = view.rows
    QGuiApplication.clipboard().setText(as_text(rows.columns, rows.rows_of(ids)))


def _copy_row(view: TableView, index: QPersistentModelIndex) -> None:
    if index.isValid():
        copy_rows(view, [view.rows.ids[index.row()]])


def _edit(view: TableView, cell: QModelIndex) -> None:
    view.setFocus()
    view.setCurrentIndex(cell)
    view.edit(cell)


def _tr(text: str) -> str:
    return QCoreApplication.translate("row_menu", text)
