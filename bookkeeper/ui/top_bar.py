"""The bar on top: which company, how it is connected, search, how old the figures are, refresh and pay."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMenu, QProgressBar, QWidget

from bookkeeper.ui.formats import Formats
from bookkeeper.ui.parts.chips import Chip
from bookkeeper.ui.parts.fitting import show_what_fits
from bookkeeper.ui.parts.keycaps import KeyButton, SearchField
from bookkeeper.ui.parts.labels import Label
from bookkeeper.ui.parts.switcher import MenuButton
from bookkeeper.ui.text import plain_tip
from bookkeeper.ui.tokens import Tint

_HEIGHT = 54
#: Companies that Ctrl and a digit switch to.
_WITH_KEYS = 9
#: Narrower than these, in pixels, the bar does without; narrower than the last it is not.
_WITH_TIME, _WITH_PRACTICE, _WITH_KEYCAPS, _WITH_FILTERS = 1180, 1080, 960, 880
_WITH_CONNECTION, _LEAST = 740, 600


@dataclass(frozen=True, slots=True)
class CompanyChoice:
    """A company as the switcher offers it."""

    id: str
    name: str


class TopBar(QWidget):
    """One line of controls with a thin progress bar below it.

    Signals:
        company_chosen: id of a company.
        other_company_asked: a company that is not listed is wanted.
        refresh_asked, cancel_refresh_asked, pay_asked: the buttons.
        searched: the search text, at each keystroke.
    """

    company_chosen = Signal(str)
    other_company_asked = Signal()
    refresh_asked = Signal()
    cancel_refresh_asked = Signal()
    pay_asked = Signal()
    searched = Signal(str)

    def __init__(self, formats: Formats) -> None:
        super().__init__()
        self._formats = formats
        self._is_refreshing = self._is_practice = False
        self._has_filters = self._has_connection = False
        self.setProperty("part", "bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.switcher = MenuButton(self.tr("No company"))
        self.switcher.setAccessibleName(self.tr("Company"))
        self.switcher.setMinimumWidth(150)
        self.switcher.setMaximumWidth(250)
        self.connection = Chip("", Tint.NEUTRAL, dot=True)
        self.practice = Chip(self.tr("Practice company"), Tint.INFO)
        self.search = SearchField(self.tr("Search bills, suppliers, amounts …"), self.tr("Ctrl F"))
        self.search.setMinimumWidth(120)
        self.filters = MenuButton(self.tr("Filters"))
        self.filters.setProperty("part", "filters")
        self.filters.setAccessibleName(self.tr("Filters"))
        self.filters.setMinimumWidth(90)
        self.filters.setMaximumWidth(170)
        self.filters.hide()
        self.as_of = Label("", "muted")
        self.refresh = KeyButton(self.tr("Refresh"), "F5")
        self.pay = KeyButton(self.tr("Pay bills …"), self.tr("Ctrl P"), "accent")
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Progress of the refresh"))
        self._companies: tuple[CompanyChoice, ...] = ()
        self._lay_out()
        self._connect()
        self.show_connection("", Tint.NEUTRAL)
        self.show_practice(False)
        self.show_refresh(None)

    def show_companies(self, companies: Sequence[CompanyChoice], current_id: str | None) -> None:
        """Offer these companies; the current one is named on the button."""
        menu = QMenu(self.switcher)
        self._companies = tuple(companies)
        for number, company in enumerate(companies, start=1):
            keys = f"\t{self.tr('Ctrl+{0}').format(number)}" if number <= _WITH_KEYS else ""
            action = menu.addAction(company.name.replace("&", "&&") + keys)
            action.setCheckable(True)
            action.setChecked(company.id == current_id)
            action.setData(company.id)
        if companies:
            menu.addSeparator()
        menu.addAction(self.tr("Connect another company…"))
        menu.triggered.connect(self._on_menu_triggered)
        self.switcher.setMenu(menu)
        names = [company.name for company in companies if company.id == current_id]
        self.switcher.set_text(names[0] if names else self.tr("No company"))

    def show_connection(self, words: str, tint: Tint) -> None:
        """State of the connection in words, e.g. "Xero, linked"; nothing hides it."""
        self.connection.show_word(words, tint)
        self._has_connection = bool(words)
        self._show_what_fits()

    def show_practice(self, is_practice: bool) -> None:
        """Say whether this is the practice company, where nothing is real."""
        self._is_practice = is_practice
        self._show_what_fits()

    def set_can_work(self, can_work: bool) -> None:
        """Whether there is a company to search, refresh and pay for."""
        for control in (self.search, self.refresh, self.pay):
            control.setEnabled(can_work)

    def show_filters(self, menu: QMenu | None) -> None:
        """Offer filters beside the search; None for no company to filter."""
        if menu is not None:
            self.filters.setMenu(menu)
        self._has_filters = menu is not None
        self._show_what_fits()

    def name_filters(self, words: str, what: str) -> None:
        """Say which filters are in force: their name or number on the button, all of them in its tool tip."""
        self.filters.set_text(words)
        if what:
            self.filters.setToolTip(plain_tip(what))
            self.filters.setAccessibleDescription(f"{words}. {what}")

    def show_as_of(self, when: datetime | None, now: datetime) -> None:
        """How old the figures are; None for never read."""
        text = self.tr("Not read yet")
        if when is not None:
            text = self.tr("As of {time}").format(time=self._formats.moment(when, now))
        self.as_of.set_text(text)

    def show_refresh(self, words: str | None, part: float | None = None) -> None:
        """Show a refresh in progress, or with None that there is none.

        Args:
            words: What is being read, shown where the time was.
            part: How much is done, 0 to 1, None where nobody can say.
        """
        self._is_refreshing = words is not None
        self.progress.setVisible(words is not None)
        self.progress.setRange(0, 1000 if part is not None or words is None else 0)
        self.progress.setValue(0 if part is None else round(part * 1000))
        if words is not None:
            self.as_of.set_text(words)
        self._show_what_fits()

    @property
    def is_refreshing(self) -> bool:
        """Whether the refresh button cancels."""
        return self._is_refreshing

    def _lay_out(self) -> None:
        self._line = line = QHBoxLayout(self)
        line.setContentsMargins(12, 0, 12, 0)
        line.setSpacing(12)
        line.addWidget(self.switcher)
        line.addWidget(self.connection)
        line.addWidget(self.practice)
        line.addWidget(self.search, 1)
        line.addWidget(self.filters)
        line.addWidget(self.as_of)
        line.addWidget(self.refresh)
        line.addWidget(self.pay)
        self.setFixedHeight(_HEIGHT)
        self.setMinimumWidth(_LEAST)
        self.progress.setParent(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the progress bar along the lower edge, over the line there."""
        super().resizeEvent(event)
        self._show_what_fits()
        self.progress.setGeometry(0, self.height() - 3, self.width(), 3)

    def _show_what_fits(self) -> None:
        """A narrow bar keeps what is used: the company's name says that it is for practice, too."""
        self.connection.setVisible(self._has_connection and self.width() >= _WITH_CONNECTION)
        self._show_words()
        self.practice.setVisible(self._is_practice and self.width() >= _WITH_PRACTICE)
        self.filters.setVisible(self._has_filters and self.width() >= _WITH_FILTERS)
        self.as_of.setVisible(self._is_refreshing or self.width() >= _WITH_TIME)
        # Words take more room in one language than in another: what is used is never cut.
        optional = [self.connection, self.as_of, self.filters, self.practice]
        show_what_fits(self._line, self.width(), [one for one in optional if not one.isHidden()])

    def _show_words(self) -> None:
        """The buttons; a narrow bar has no room for their keys, which the menus show."""
        with_keys = self.width() >= _WITH_KEYCAPS
        words, keys = (
            (self.tr("Cancel"), self.tr("Esc")) if self._is_refreshing else (self.tr("Refresh"), "F5")
        )
        self.refresh.show_words(words, keys if with_keys else "")
        self.pay.show_words(self.tr("Pay bills …"), self.tr("Ctrl P") if with_keys else "")

    def _connect(self) -> None:
        for number in range(_WITH_KEYS):
            keys = QShortcut(QKeySequence(f"Ctrl+{number + 1}"), self)
            keys.activated.connect(partial(self._switch_to, number))
        self.search.textChanged.connect(self.searched)
        self.refresh.clicked.connect(self._on_refresh_clicked)
        self.pay.clicked.connect(self.pay_asked)

    def _switch_to(self, number: int) -> None:
        if number < len(self._companies) and self.switcher.isEnabled():
            self.company_chosen.emit(self._companies[number].id)

    @Slot()
    def _on_refresh_clicked(self) -> None:
        if self._is_refreshing:
            self.cancel_refresh_asked.emit()
        else:
            self.refresh_asked.emit()

    @Slot(QAction)
    def _on_menu_triggered(self, action: QAction) -> None:
        if action.data() is None:
            self.other_company_asked.emit()
        else:
            self.company_chosen.emit(action.data())
