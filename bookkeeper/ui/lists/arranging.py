"""Which columns a list shows, in which order and how wide, as its user has arranged them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QTableView

from bookkeeper.ui.lists.columns import Column
from bookkeeper.ui.lists.header import Header, title_width
from bookkeeper.ui.lists.widths import shared_widths

_NARROWEST = 36


@dataclass(frozen=True, slots=True)
class Arranged:
    """One column's place: they stand in this order.

    Attributes:
        width: Pixels; None for the list's own choice.
    """

    key: str
    is_shown: bool
    width: int | None = None


class Arranging(QObject):
    """The columns of one list: dragged, widened, and chosen from the header's menu.

    Signals:
        rearranged: The user has changed something.
    """

    rearranged = Signal()

    def __init__(self, columns: Sequence[Column[Any]], view: QTableView, header: Header) -> None:
        super().__init__(view)
        self._columns = columns
        self._view = view
        self._header = header
        self._widths: dict[str, int] = {}
        self._needed: dict[str, int] = {}
        self._shown: dict[str, bool] = {}
        self._is_sharing = False
        header.setSectionsMovable(True)
        header.setFirstSectionMovable(True)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._on_menu_asked)
        header.sectionResized.connect(self._on_section_resized)
        header.sort_shown.connect(self.share)
        header.sectionMoved.connect(self._on_section_moved)

    @property
    def arrangement(self) -> list[Arranged]:
        """Every column with a title, in the order on the screen."""
        places = [self._header.logicalIndex(place) for place in range(len(self._columns))]
        return [
            Arranged(column.key, self._is_shown(column), self._widths.get(column.key))
            for column in (self._columns[place] for place in places)
            if column.title
        ]

    @property
    def shown(self) -> list[Column[Any]]:
        """The columns the user wants to see, in the order on the screen, room for them or not."""
        known = {column.key: column for column in self._columns}
        return [known[one.key] for one in self.arrangement if one.is_shown]

    def arrange(self, wanted: Sequence[Arranged]) -> None:
        """Put the columns as they were arranged; those it does not know stay as they are, at the end."""
        self._is_sharing = True
        known = {column.key: place for place, column in enumerate(self._columns)}
        self._widths = {one.key: one.width for one in wanted if one.width is not None and one.key in known}
        self._shown = {one.key: one.is_shown for one in wanted if one.key in known}
        order = [known[one.key] for one in wanted if one.key in known]
        untitled = [place for place, column in enumerate(self._columns) if not column.title]
        rest = [place for place in range(len(self._columns)) if place not in (*untitled, *order)]
        for place, logical in enumerate([*untitled, *order, *rest]):
            self._header.moveSection(self._header.visualIndex(logical), place)
        self._is_sharing = False
        self.share()

    @Slot()
    def share(self) -> None:
        """Share out the width there is."""
        room = self._view.viewport().width()
        titles = [title_width(self._header, column) for column in self._columns]
        # A figure must not lose a digit for the sake of a state, or of a title, which can be cut.
        for with_titles, with_states in ((True, True), (True, False), (False, False)):
            columns = [
                self._as_arranged(column, title if with_titles else 0, with_states=with_states)
                for column, title in zip(self._columns, titles, strict=True)
            ]
            widths = shared_widths(columns, room, titles)
            if sum(widths.values()) <= room:
                break
        self._is_sharing = True
        for number in range(len(self._columns)):
            self._header.setSectionHidden(number, number not in widths)
            if number in widths:
                self._header.resizeSection(number, widths[number])
        self._is_sharing = False

    @Slot(int, int)
    def make_room(self, place: int, width: int) -> None:
        """Give a column this width from now on, in pixels: a figure or a state in it needs it.

        A width that the user gave it stays.
        """
        key = self._columns[place].key
        if width > self._needed.get(key, 0):
            self._needed[key] = width
            self.share()

    def _as_arranged(self, column: Column[Any], title: int, *, with_states: bool) -> Column[Any]:
        """With the width it was given, or its own; that may be more for a title in another language."""
        needed = self._needed.get(column.key, 0) if with_states or column.has_figures else 0
        own = max(column.width, needed, title)
        return replace(
            column,
            is_shown=self._is_shown(column),
            width=self._widths.get(column.key, own),
            stretch=0 if column.key in self._widths else column.stretch,
            yields=column.yields and column.key not in self._shown,
        )

    def menu(self) -> QMenu:
        """Which columns to show, and back to how it was."""
        menu = QMenu(self._header)
        for column in self._columns:
            if column.title:
                action = menu.addAction(column.title)
                action.setCheckable(True)
                action.setChecked(self._is_shown(column))
                action.setData(column.key)
        menu.addSeparator()
        menu.addAction(QCoreApplication.translate("Arranging", "As they were")).setData(None)
        menu.triggered.connect(self._on_menu_triggered)
        return menu

    def _is_shown(self, column: Column[Any]) -> bool:
        return self._shown.get(column.key, column.is_shown)

    @Slot(QPoint)
    def _on_menu_asked(self, place: QPoint) -> None:
        self.menu().popup(self._header.mapToGlobal(place))

    @Slot(QAction)
    def _on_menu_triggered(self, action: QAction) -> None:
        key = action.data()
        if key is None:
            self.arrange([Arranged(column.key, column.is_shown) for column in self._columns if column.title])
            self._shown, self._widths = {}, {}
        else:
            self._shown[key] = action.isChecked()
            if not any(self._is_shown(column) for column in self._columns if column.title):
                # A list without columns could not be told to show any.
                self._shown[key] = True
        self.share()
        self.rearranged.emit()

    @Slot(int, int, int)
    def _on_section_resized(self, section: int, _old: int, new: int) -> None:
        if not self._is_sharing and new > 0 and section < len(self._columns):
            self._widths[self._columns[section].key] = max(new, _NARROWEST)
            self.rearranged.emit()

    @Slot(int, int, int)
    def _on_section_moved(self, _section: int, _old: int, _new: int) -> None:
        if not self._is_sharing:
            self.rearranged.emit()
