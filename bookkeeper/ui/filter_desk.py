"""Several filters of the open bills at once, kept under names: the menu beside the search, its dialogs."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from bookkeeper.background.session import CompanySession
from bookkeeper.books import Due
from bookkeeper.settings import CompanyChoices, KeptFilter
from bookkeeper.ui import filters
from bookkeeper.ui.dialogs.filters import FilterNameDialog, FiltersDialog
from bookkeeper.ui.formats import today
from bookkeeper.ui.main_window import MainWindow
from bookkeeper.ui.open_dialogs import OpenDialogs
from bookkeeper.ui.panes.suppliers import ALL_ROW

#: Kept filters that have a shortcut of their own.
_WITH_KEYS = 9


class FilterDesk(QObject):
    """The filters of one company.

    Args:
        save: Keeps the settings after a change.
    """

    def __init__(
        self,
        window: MainWindow,
        session: CompanySession,
        choices: CompanyChoices,
        save: Callable[[], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._session = session
        self._choices = choices
        self._save = save
        self._dialogs = OpenDialogs(self)
        self._menu = QMenu(window.bar.filters)
        self._menu.aboutToShow.connect(self._fill)
        window.bar.show_filters(self._menu)
        window.keep_filters_asked.connect(self._on_keep_asked)
        window.kept_filters_asked.connect(self._on_kept_asked)
        window.bills.asked.connect(self._on_bills_asked)
        self._show_kept()
        self._on_bills_asked(None)

    def end(self) -> None:
        """The company leaves the screen."""
        self._dialogs.close_all()
        self._window.filter_menu.clear()
        self._window.bar.show_filters(None)
        self._menu.deleteLater()

    def use(self, one: KeptFilter) -> None:
        """Show what a kept filter shows, in its order."""
        window = self._window
        query = filters.asked(one, today())
        window.documents.turn_to(0)
        window.bar.search.setText(query.text)
        row = ALL_ROW
        if one.supplier_id is not None:
            row = self._session.reader.supplier_row_id(one.supplier_id) or ALL_ROW
        window.suppliers.choose(row)
        range_words = filters.range_words(query, window.formats) if query.due is Due.RANGE else ""
        window.bills.use(query, one.supplier_name, range_words)

    def _show_kept(self) -> None:
        """Put every kept filter into the menu bar, and so into the palette."""
        menu = self._window.filter_menu
        menu.clear()
        for number, one in enumerate(self._choices.filters, start=1):
            action = menu.addAction(self.tr("Show {0}").format(one.name.replace("&", "&&")))
            action.triggered.connect(partial(self.use, one))
            if number <= _WITH_KEYS:
                action.setShortcut(QKeySequence(f"Alt+Shift+{number}"))
        menu.menuAction().setVisible(bool(self._choices.filters))

    def _keep(self, name: str) -> None:
        bills = self._window.bills
        made = filters.kept(name, bills.query, bills.narrowed_to)
        known = self._choices.filters
        same = next((place for place, one in enumerate(known) if _same(one.name, name)), None)
        if same is None:
            known.append(made)
        else:
            known[same] = made
        self._on_kept_changed()

    def _on_kept_changed(self) -> None:
        self._save()
        self._show_kept()
        self._on_bills_asked(None)

    @Slot()
    def _fill(self) -> None:
        menu, window = self._menu, self._window
        menu.clear()
        query = window.bills.query
        for one in self._choices.filters:
            _add(menu, one.name, filters.is_in_force(one, query), partial(self.use, one))
        if self._choices.filters:
            menu.addSeparator()
        known = window.suppliers.currencies
        if len(known) > 1 or query.currency is not None:
            below = menu.addMenu(self.tr("Currency"))
            every = partial(window.bills.filter_currency, None)
            _add(below, self.tr("All currencies"), query.currency is None, every)
            for currency in dict.fromkeys([*known, *([query.currency] if query.currency else [])]):
                narrow = partial(window.bills.filter_currency, currency)
                _add(below, currency, query.currency == currency, narrow)
        due = menu.addMenu(self.tr("Due"))
        for which, words in (
            (Due.ALL, self.tr("Whenever")),
            (Due.OVERDUE, self.tr("Overdue")),
            (Due.THIS_WEEK, self.tr("Due this week")),
            (Due.LATER, self.tr("Later")),
        ):
            _add(due, words, query.due is which, partial(window.bills.filter_due, which))
        clear = menu.addAction(self.tr("Show everything"), self._show_everything)
        clear.setEnabled(bool(filters.count(query)))
        menu.addSeparator()
        menu.addAction(self.tr("Keep these filters…"), window.keep_filters_asked.emit)
        manage = menu.addAction(self.tr("Rename or remove…"), window.kept_filters_asked.emit)
        manage.setEnabled(bool(self._choices.filters))

    def _show_everything(self) -> None:
        self._window.bar.search.clear()
        self._window.suppliers.choose_all()
        self._window.bills.filter_due(Due.ALL)

    @Slot(object)
    def _on_bills_asked(self, _query: object) -> None:
        """Say on the button what is in force."""
        query = self._window.bills.query
        number = filters.count(query)
        name = next((one.name for one in self._choices.filters if filters.is_in_force(one, query)), None)
        words = self.tr("Filters: {0}").format(number) if number else self.tr("Filters")
        what = filters.words(query, self._window.bills.narrowed_to, self._window.formats)
        self._window.bar.name_filters(name if name is not None else words, what)

    @Slot()
    def _on_keep_asked(self) -> None:
        bills = self._window.bills
        what = filters.words(bills.query, bills.narrowed_to, self._window.formats)
        dialog = FilterNameDialog(what, [one.name for one in self._choices.filters], self._window)
        dialog.given.connect(self._keep)
        self._dialogs.open(dialog)

    @Slot()
    def _on_kept_asked(self) -> None:
        dialog = FiltersDialog(today(), self._window.formats, self._window)
        dialog.show_kept(self._choices.filters)
        dialog.use_asked.connect(self.use)
        dialog.renamed.connect(self._on_renamed)
        dialog.remove_asked.connect(self._on_remove_asked)
        self._dialogs.open(dialog)

    @Slot(object, str)
    def _on_renamed(self, one: KeptFilter, name: str) -> None:
        import msgspec

        name = name[: filters.LONGEST_NAME]
        if not name:
            return

        kept = [other for other in self._choices.filters if other is one or not _same(other.name, name)]
        self._choices.filters = [
            msgspec.structs.replace(other, name=name) if other is one else other for other in kept
        ]
        self._after_change()

    @Slot(object)
    def _on_remove_asked(self, one: KeptFilter) -> None:
        self._choices.filters = [other for other in self._choices.filters if other is not one]
        self._after_change()

    def _after_change(self) -> None:
        self._on_kept_changed()
        for dialog in self._dialogs.of_kind(FiltersDialog):
            dialog.show_kept(self._choices.filters)


def _add(menu: QMenu, words: str, is_checked: bool, do: Callable[[], None]) -> QAction:
    action = menu.addAction(words.replace("&", "&&"))
    action.setCheckable(True)
    action.setChecked(is_checked)
    action.triggered.connect(lambda: do())
    return action


def _same(one: str, other: str) -> bool:
    return one.casefold() == other.casefold()
