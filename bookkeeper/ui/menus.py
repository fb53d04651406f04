"""The menu bar of the main window: everything it can be told to do, with words and shortcuts."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Slot
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu

from bookkeeper.books import Due
from bookkeeper.ui.icons import ICON, Sign
from bookkeeper.ui.theme import Scheme

if TYPE_CHECKING:
    from bookkeeper.ui.main_window import MainWindow


#: Property of an action that a window which only shows does not offer.
WORKS = "works"


_SCHEME_KEYS = {Scheme.SYSTEM: "Ctrl+Alt+0", Scheme.LIGHT: "Ctrl+Alt+1", Scheme.DARK: "Ctrl+Alt+2"}


@dataclass(frozen=True, slots=True)
class _Item:
    """One action: its words (an ampersand marks the letter for the keyboard), what it does, its shortcut.

    Attributes:
        works: Not for a window that only shows.
        also: Another shortcut, which is not shown.
        sign: Its icon, once there are icons.
    """

    words: str
    do: Callable[[], object]
    keys: str = ""
    works: bool = False
    also: str = ""
    sign: Sign | None = None


#: A line is drawn for None; what can be called puts something of its own into the menu.
_Part = _Item | Callable[[QMenu], object] | None
_Menu = tuple[str, list[_Part]]


def fill_menu_bar(window: MainWindow) -> QMenu:
    """Give the window its menus; the one for kept filters is returned, empty and not to be seen."""
    bar = window.menuBar()
    kept = QMenu(window.tr("Kept filters"), window)
    for words, items in (*_of_the_desk(window), *_of_the_books(window, kept)):
        _fill(bar.addMenu(words), items)
    kept.menuAction().setVisible(False)
    return kept


def _of_the_desk(window: MainWindow) -> list[_Menu]:
    """Menus about what is on the screen."""
    tr = window.tr
    return [
        (tr("&File"), [
            _Item(tr("&Refresh"), window.refresh, "F5", works=True, sign=Sign.REFRESH),
            None,
            _Item(tr("&Export list…"), lambda: window.write_focused_list(on_paper=False), "Ctrl+E"),
            _Item(tr("&Print list…"), lambda: window.write_focused_list(on_paper=True), "Ctrl+Alt+P",
                  sign=Sign.PRINT),
            None,
            _Item(tr("&Settings…"), window.settings_asked.emit, "Ctrl+,", works=True, sign=Sign.SETTINGS),
            None,
            _Item(tr("&Quit"), window.close, "Ctrl+Q", sign=Sign.QUIT),
        ]),
        # What follows a tab is shown as a shortcut; the list that has the keyboard handles it itself.
        (tr("&Edit"), [
            _Item(tr("&Copy rows") + "\t" + tr("Ctrl+C"), window.copy, sign=Sign.COPY),
            _Item(tr("Select &all bills") + "\t" + tr("Ctrl+A"), window.bills.view.pick_all),
            _Item(tr("Select &nothing") + "\t" + tr("Esc"), window.bills.view.pick_none),
            None,
            _Item(tr("&Find…"), window.go_to_search, "Ctrl+F", sign=Sign.FIND),
            _Item(tr("Find an&ything…"), window.palette_asked.emit, "Ctrl+K"),
        ]),
        (tr("&View"), [
            _Item(tr("&Today in every company…"), window.today_asked.emit, "Ctrl+0", works=True),
            None,
            _Item(tr("&Suppliers"), lambda: window.columns.turn_to(window.suppliers), "Alt+1"),
            _Item(tr("&Open bills"), lambda: window.documents.turn_to(0), "Alt+2"),
            _Item(tr("&Payments"), lambda: window.history.turn_to(0), "Alt+3"),
            _Item(tr("&Bank accounts"), lambda: window.columns.turn_to(window.accounts), "Alt+4"),
            _Item(tr("Credit &notes"), lambda: window.documents.turn_to(1), "Alt+5"),
            _Item(tr("Payments &in the books"), lambda: window.history.turn_to(1), "Alt+6"),
            _Item(tr("&Runs"), lambda: window.history.turn_to(2), "Alt+7"),
            _Item(tr("&To approve"), lambda: window.history.turn_to(3), "Alt+8"),
            None,
            lambda menu: _SchemeMenu(menu.addMenu(tr("&Colours")), window),
        ]),
    ]  # fmt: skip


def _of_the_books(window: MainWindow, kept: QMenu) -> list[_Menu]:
    """Menus about what can be done in the books, and help."""
    tr = window.tr
    return [
        (tr("&Bills"), [
            _Item(tr("&Pay bills…"), window.pay, "Ctrl+P", works=True, sign=Sign.PAY),
            _Item(tr("&Drafts…"), window.drafts_asked.emit, "Ctrl+Shift+D", works=True),
            _Item(tr("P&ropose a run…"), window.propose, "Ctrl+Shift+P", works=True, sign=Sign.PROPOSE),
            _Item(tr("&New bill…"), lambda: window.making_asked.emit("bill"), "Ctrl+N", works=True,
                  sign=Sign.BILL),
            _Item(tr("New &credit note…"), lambda: window.making_asked.emit("credit-note"),
                  "Ctrl+Shift+N", works=True, sign=Sign.CREDIT_NOTE),
            None,
            _Item(tr("&All"), lambda: window.bills.filter_due(Due.ALL), "Ctrl+Shift+A"),
            _Item(tr("&Overdue"), lambda: window.bills.filter_due(Due.OVERDUE), "Ctrl+Shift+O"),
            _Item(tr("Due this &week"), lambda: window.bills.filter_due(Due.THIS_WEEK), "Ctrl+Shift+W"),
            _Item(tr("&Later"), lambda: window.bills.filter_due(Due.LATER), "Ctrl+Shift+L"),
            _Item(tr("&Keep these filters…"), window.keep_filters_asked.emit, "Ctrl+Shift+K", works=True),
            _Item(tr("Kept &filters…"), window.kept_filters_asked.emit, "Ctrl+Shift+F", works=True),
            lambda menu: menu.addMenu(kept),
            None,
            _Item(tr("A&ged payables by supplier…"), window.aged_asked.emit, "Ctrl+Shift+G",
                  sign=Sign.REPORT),
        ]),
        (tr("&Payments"), [
            _Item(tr("&Stop everything"), window.payments.stop_asked.emit, "Ctrl+.", works=True,
                  sign=Sign.STOP),
            _Item(tr("&Approve…"), window.approve, "Ctrl+Shift+E"),
            None,
            _Item(tr("&Verify the journal…"), window.verify_asked.emit, "Ctrl+Shift+V", works=True,
                  sign=Sign.VERIFY),
        ]),
        (tr("&Company"), [
            _Item(tr("New &supplier…"), lambda: window.making_asked.emit("supplier"), "Ctrl+Shift+S",
                  works=True, sign=Sign.SUPPLIER),
            _Item(tr("&New bank account…"), window.create_account_asked.emit, "Ctrl+Shift+B", works=True,
                  sign=Sign.ACCOUNT),
            _Item(tr("Payment &methods…"), window.payment_methods_asked.emit, "Ctrl+Shift+M", works=True),
            _Item(tr("&How payments are recorded…"), window.recording_asked.emit, "Ctrl+Shift+H", works=True),
            _Item(tr("&Four eyes…"), window.four_eyes_asked.emit, "Ctrl+Shift+Y", works=True),
            None,
            _Item(tr("&Connection…"), window.connection_asked.emit, "Ctrl+Shift+C", works=True,
                  sign=Sign.LINK),
            _Item(tr("Connect &another company…"), window.other_company_asked.emit, "Ctrl+O", works=True,
                  sign=Sign.COMPANY),
        ]),
        (tr("&Help"), [
            _Item(tr("&Help"), window.help_asked.emit, "Alt+F1"),
            _Item(tr("If something went &wrong"), window.trouble_asked.emit, "Shift+F1", sign=Sign.TROUBLE),
            _Item(tr("&Keyboard"), window.keyboard_asked.emit, "F1", also="?", sign=Sign.KEYBOARD),
            _Item(tr("&Report a problem…"), window.report_asked.emit, "Ctrl+Shift+F1"),
            _Item(tr("&About Bookkeeper"), window.about_asked.emit, "Ctrl+F1", sign=Sign.ABOUT),
        ]),
    ]  # fmt: skip


def menu_actions(window: MainWindow) -> list[QAction]:
    """Everything in the menu bar that does something, in order."""
    return [action for _, action in in_menus(window)]


def in_menus(window: MainWindow) -> Iterator[tuple[str, QAction]]:
    """Every action of the menu bar with the title of its menu; submenus go under their menu's title."""
    for top in window.menuBar().actions():
        menu = top.menu()
        if isinstance(menu, QMenu):
            yield from ((top.text().replace("&", ""), action) for action in _actions_of(menu))


def _actions_of(menu: QMenu) -> Iterator[QAction]:
    for action in menu.actions():
        below = action.menu()
        if isinstance(below, QMenu):
            yield from _actions_of(below)
        elif not action.isSeparator():
            yield action


def only_shows() -> str:
    """Why nothing can be done in a window beside the one that works."""
    return QCoreApplication.translate("menus", "This window only shows; work in the other one.")


def add_or_say_why(menu: QMenu, words: str, why_not: str, do: Callable[[], object]) -> None:
    """Put an action into a context menu; one that cannot be done is dimmed, with the reason beside it."""
    action = menu.addAction(words)
    if why_not:
        action.setEnabled(False)
        action.setText(f"{words}\t{why_not}")
    else:
        action.triggered.connect(do)


def _fill(menu: QMenu, items: Sequence[_Part]) -> None:
    for item in items:
        if item is None:
            menu.addSeparator()
            continue
        if not isinstance(item, _Item):
            item(menu)
            continue
        action = QAction(item.words, menu)
        if item.keys:
            action.setShortcuts([QKeySequence(one) for one in (item.keys, item.also) if one])
        action.setProperty(WORKS, item.works)
        action.setProperty(ICON, item.sign)
        action.triggered.connect(item.do)
        menu.addAction(action)


class _SchemeMenu(QObject):
    """The choice between the system's colours, light and dark."""

    def __init__(self, menu: QMenu, window: MainWindow) -> None:
        super().__init__(menu)
        self._window = window
        group = QActionGroup(menu)
        for scheme, words in {
            Scheme.SYSTEM: self.tr("As the &system"),
            Scheme.LIGHT: self.tr("&Light"),
            Scheme.DARK: self.tr("&Dark"),
        }.items():
            action = QAction(words, group)
            action.setShortcut(QKeySequence(_SCHEME_KEYS[scheme]))
            action.setCheckable(True)
            action.setChecked(scheme is Scheme.SYSTEM)
            action.setData(scheme.value)
            menu.addAction(action)
        group.triggered.connect(self._on_group_triggered)

    @Slot(QAction)
    def _on_group_triggered(self, action: QAction) -> None:
        self._window.scheme_chosen.emit(Scheme(action.data()))
