"""*Today*: has every company read, and goes to what was chosen there, in another company if need be."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from bookkeeper.background.desk import utc_now
from bookkeeper.background.practice_companies import Opening
from bookkeeper.background.session import CompanySession
from bookkeeper.background.today import CompanyPlace, TodayReader
from bookkeeper.books import Due
from bookkeeper.settings import Home, Settings
from bookkeeper.ui.dialogs.today import TodayDialog
from bookkeeper.ui.formats import today
from bookkeeper.ui.journal_desk import JournalDesk
from bookkeeper.ui.main_window import TO_APPROVE, MainWindow
from bookkeeper.ui.today_words import Target

#: While a run is being sent the journal changes many times a second; this often is enough, in milliseconds.
_SOON_MS = 500
#: Panels below the bills, by what is to be seen in them.
_HISTORY = {Target.NEEDS_YOU: 0, Target.RECORDED: 2, Target.TO_APPROVE: TO_APPROVE}


class TodayDesk(QObject):
    """Lives as long as the window.

    Args:
        window: The main window.
        companies: Every company there is, in the order of the switcher.

    Signals:
        company_asked: id of a company that is to be put on the window; answered by `on_opened`.
    """

    company_asked = Signal(str)

    def __init__(self, window: MainWindow, companies: Callable[[], Sequence[CompanyPlace]]) -> None:
        super().__init__(window)
        self._window = window
        self._companies = companies
        self._session: CompanySession | None = None
        self._wanted: tuple[str, Target] | None = None
        self._dialog: TodayDialog | None = None
        self._reader: TodayReader | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SOON_MS)
        self._timer.timeout.connect(self.read)
        window.today_asked.connect(self.open)

    @Slot()
    def open(self) -> None:
        """Show the page; one that is open stays."""
        if self._dialog is not None:
            return
        self._dialog = dialog = TodayDialog(today(), utc_now, self._window.formats, self._window)
        self._reader = TodayReader(self)
        self._reader.told.connect(dialog.show_day)
        dialog.company_asked.connect(self._on_company_asked)
        dialog.again_asked.connect(self.read)
        dialog.connect_asked.connect(self._window.other_company_asked)
        dialog.finished.connect(self._on_dialog_finished)
        self.read()
        dialog.open()

    @Slot()
    def read(self) -> None:
        """Read every company again."""
        if self._dialog is not None and self._reader is not None:
            places = list(self._companies())
            self._dialog.show_companies(places)
            self._reader.ask(places, today())

    @Slot(object)
    def on_opened(self, session: CompanySession) -> None:
        """A company is on the window: go to what was chosen in it, and keep the page up to date."""
        self._session = session
        session.fetch.changed.connect(self._on_changed)
        session.pay.told.connect(self._on_changed)
        wanted, self._wanted = self._wanted, None
        if wanted is not None and wanted[0] == session.workplace.whose.company_id:
            self._show(wanted[1])

    @Slot()
    def on_closed(self) -> None:
        """No company is on the window any more."""
        self._session = None

    def end(self) -> None:
        """End the thread."""
        if self._dialog is not None:
            self._dialog.reject()

    def _show(self, target: Target) -> None:
        window = self._window
        if target in _HISTORY:
            window.history.turn_to(_HISTORY[target])
            return
        window.suppliers.choose_all()
        window.bar.search.clear()
        match target:
            case Target.OVERDUE:
                window.bills.filter_due(Due.OVERDUE)
            case Target.TODAY:
                window.bills.filter_range(today(), today(), None, self.tr("Due today"))
            case Target.WEEK:
                window.bills.filter_due(Due.THIS_WEEK)
            case _:
                window.bills.show_all()
        window.documents.turn_to(0)

    @Slot(object)
    def _on_changed(self, _what: object) -> None:
        if self._dialog is not None and not self._timer.isActive():
            self._timer.start()

    @Slot(str, object)
    def _on_company_asked(self, company_id: str, target: Target) -> None:
        session = self._session
        if session is not None and session.workplace.whose.company_id == company_id:
            self._show(target)
            return
        self._wanted = company_id, target
        self.company_asked.emit(company_id)

    @Slot(int)
    def _on_dialog_finished(self, _result: int) -> None:
        dialog, self._dialog = self._dialog, None
        if dialog is not None:
            dialog.deleteLater()
        if self._reader is not None:
            self._reader.end()
            self._reader.deleteLater()
        self._reader = None


def company_places(
    practice: Sequence[Opening], settings: Settings, home: Home, journal: JournalDesk
) -> list[CompanyPlace]:
    """Where what is known of each company is: those to practise on, then those that were connected."""
    ours, theirs = journal.place_if_known(is_practice=True), journal.place_if_known(is_practice=False)
    found = [
        (one.company.id, one.connection.id, one.company.name, one.connection.platform_name, ours)
        for one in practice
    ]
    found += [
        (one.company_id, one.connection_id, one.name, one.platform_name, theirs) for one in settings.places
    ]
    return [
        CompanyPlace(company_id, name, software, home.books(company_id, connection_id), place)
        for company_id, connection_id, name, software, place in found
    ]
