"""The overview of the company on the screen: asks for its figures, and narrows lists to what is chosen."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Slot

from bookkeeper.background.list_reader import ListReader
from bookkeeper.background.session import CompanySession
from bookkeeper.books import AgedQuery, AgedSummary, AgesQuery, AgesSummary, SummaryAnswer
from bookkeeper.payables.ages import SupplierAges
from bookkeeper.payables.records import BankAccount
from bookkeeper.settings import Settings
from bookkeeper.ui import icons
from bookkeeper.ui.desk import Desk
from bookkeeper.ui.formats import today
from bookkeeper.ui.main_window import MainWindow
from bookkeeper.ui.open_dialogs import OpenDialogs
from bookkeeper.ui.overview import OverviewPanel
from bookkeeper.ui.overview.balance import AccountBalance
from bookkeeper.ui.overview.figures import Figure

#: A window lower than this, in pixels, shows one line of the overview.
_LOW = 660


class OverviewDesk(QObject):
    """Keeps the overview up to date.

    Args:
        save: Keeps the settings after a change.
    """

    def __init__(
        self,
        window: MainWindow,
        session: CompanySession,
        desk: Desk,
        settings: Settings,
        save: Callable[[], None],
    ) -> None:
        super().__init__(desk)
        self._window = window
        self._session = session
        self._settings = settings
        self._choices = settings.choices(session.workplace.whose.company_id)
        self._save = save
        self._company = session.workplace.whose.company_name
        self._dialogs = OpenDialogs(self)
        self._dialogs.finished.connect(self._on_report_finished)
        self._report_reader: ListReader | None = None
        self._account: BankAccount | None = None
        self._currency = ""
        icons.dress(window)
        self.panel = OverviewPanel(window.formats, today)
        self.panel.set_folded(settings.overview_folded)
        self._reader = ListReader(session.open_reader, "overview", self)
        self._reader.summed.connect(self._on_reader_summed)
        self._reader.failed.connect(window.bills.trouble)
        window.put_overview(self.panel)
        window.installEventFilter(self)
        self.panel.set_cramped(window.height() < _LOW)
        self.panel.chosen.connect(self._on_chosen)
        self.panel.report_asked.connect(self._on_report_asked)
        window.aged_asked.connect(self._on_report_asked)
        self.panel.folded.connect(self._on_folded)
        self.panel.balance_typed.connect(self._on_balance_typed)
        self.panel.currency_shown.connect(self._on_currency_shown)
        window.bills.narrowed.connect(self._on_narrowed)
        window.accounts.account_chosen.connect(self._show_account)
        session.fetch.changed.connect(self._on_changed)
        session.pay.changed.connect(self._on_paid)
        self._show_account()
        self.ask()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """A low window has its height for the bills."""
        if event.type() is QEvent.Type.Resize:
            self.panel.set_cramped(self._window.height() < _LOW)
        return False

    def ask(self) -> None:
        """Ask for the figures anew."""
        self._reader.ask(AgesQuery(today()))

    def end(self) -> None:
        """The company leaves the screen."""
        self._window.removeEventFilter(self)
        self._dialogs.close_all()
        self._reader.blockSignals(True)
        self._reader.end()
        self._window.put_overview(None)

    @Slot(object)
    def _on_reader_summed(self, answer: SummaryAnswer) -> None:
        if isinstance(answer.summary, AgesSummary):
            self.panel.show_owed(answer.summary.owed)

    @Slot(object)
    def _on_changed(self, _what: object) -> None:
        self._show_account()
        self.ask()

    @Slot(object)
    def _on_paid(self, _what: object) -> None:
        # What the accounts hold comes with a refresh only.
        self.ask()

    @Slot(object)
    def _on_chosen(self, figure: Figure | None) -> None:
        window = self._window
        if figure is None:
            window.suppliers.choose_all()
            window.bills.show_all()
        elif figure.supplier_row is not None:
            window.bills.show_all(figure.currency)
            window.suppliers.choose(figure.supplier_row)
        else:
            window.suppliers.choose_all()
            window.bills.filter_range(figure.first, figure.last, figure.currency, figure.title)
        window.documents.setCurrentIndex(0)

    @Slot()
    def _on_report_asked(self) -> None:
        if self._report_reader is not None:
            return
        from bookkeeper.ui.dialogs.aged import AgedDialog

        report = AgedDialog(self._company, today(), self._window.formats, self._window)
        report.supplier_chosen.connect(self._on_supplier_chosen)
        self._dialogs.open(report)
        self._report_reader = ListReader(self._session.open_reader, "aged", self)
        self._report_reader.summed.connect(self._on_report_summed)
        self._report_reader.failed.connect(self._window.bills.trouble)
        self._report_reader.ask(AgedQuery(today()))

    @Slot(object)
    def _on_report_summed(self, answer: SummaryAnswer) -> None:
        from bookkeeper.ui.dialogs.aged import AgedDialog

        for report in self._dialogs.of_kind(AgedDialog):
            if isinstance(answer.summary, AgedSummary):
                report.show_suppliers(answer.summary.suppliers)

    @Slot(object)
    def _on_supplier_chosen(self, one: SupplierAges) -> None:
        self._window.bills.show_all(one.total.currency)
        self._window.suppliers.choose(one.row)
        self._window.documents.turn_to(0)

    @Slot(object)
    def _on_report_finished(self, _report: object) -> None:
        if self._report_reader is not None:
            self._report_reader.end()
            self._report_reader.deleteLater()
            self._report_reader = None

    @Slot()
    def _on_narrowed(self) -> None:
        """The list is narrowed by something else now."""
        self.panel.release()

    @Slot(bool)
    def _on_folded(self, is_folded: bool) -> None:
        self._settings.overview_folded = is_folded
        self._save()

    @Slot(str)
    def _on_currency_shown(self, currency: str) -> None:
        self._currency = currency
        self._show_account()

    @Slot()
    def _show_account(self) -> None:
        """Show the balance of the account that is chosen, or of the first that pays in what is shown."""
        reader, chosen = self._session.reader, self._window.accounts.chosen()
        offered = [one for one in reader.bank_accounts() if one.is_active]
        offered = [*([chosen] if chosen is not None else []), *offered]
        fitting = (one for one in offered if one.currency in (self._currency, None))
        self._account = account = next(fitting, offered[0] if offered else None)
        if account is not None:
            held, typed = reader.held(), self._choices.balances.get(account.id, "")
            known = held.balances.get(account.id)
            self.panel.show_account(AccountBalance(account.name, account.currency, typed, known, held.as_of))

    @Slot(str)
    def _on_balance_typed(self, text: str) -> None:
        if self._account is not None and self._choices.balances.get(self._account.id, "") != text:
            if text:
                self._choices.balances[self._account.id] = text
            else:
                del self._choices.balances[self._account.id]
            self._save()
