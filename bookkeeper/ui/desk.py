"""One company on the main window: connects its services with the panes and says what happens.

A `Desk` lives as long as its company is on the screen. Every connection it makes ends with it, because every
slot is a method of a QObject that is deleted with it.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices

from bookkeeper.background.desk import utc_now
from bookkeeper.background.jobs import (
    CreateBankAccount,
    Done,
    FetchProgress,
    ListAttachments,
    Refresh,
    Refreshed,
    RefreshProgress,
)
from bookkeeper.background.jobs import SaveAttachment as SaveJob
from bookkeeper.background.session import CompanySession
from bookkeeper.background.snapshot import Snapshot
from bookkeeper.books import Facts, Kind
from bookkeeper.payables.records import Connection, ConnectionStatus
from bookkeeper.ui import list_words, wording
from bookkeeper.ui.approvals_desk import ApprovalsDesk
from bookkeeper.ui.attachments_desk import AttachmentsDesk
from bookkeeper.ui.export_desk import ExportDesk
from bookkeeper.ui.finding import Finding
from bookkeeper.ui.main_window import MainWindow
from bookkeeper.ui.payments_desk import PaymentsDesk
from bookkeeper.ui.tokens import Tint

#: Code of the message strip's button that opens the link address.
_OPEN_LINK = "open-link"


class Desk(QObject):
    """Shows a company and does what its user asks for.

    Signals:
        account_ended: `Done` of a `CreateBankAccount`, for the dialog that asked.

    Attributes:
        requests_left: What the service still answers today, as its last answer told; None until it does.
    """

    account_ended = Signal(object)

    def __init__(self, window: MainWindow, session: CompanySession, connection: Connection | None) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._link: str | None = None
        self.requests_left: int | None = None
        self.payments = PaymentsDesk(window, session, self)
        self._approvals = ApprovalsDesk(window, session, self.payments, self)
        self.attachments = AttachmentsDesk(window, session, self)
        Finding(window, session, self)
        self.exports = ExportDesk(window, session, self)
        self._connect_lists()
        self._connect_refresh()
        facts = session.reader.facts()
        self._base_currency = facts.base_currency
        window.show_books(session.reader, facts.base_currency)
        window.bar.show_as_of(facts.as_of.get(Kind.BILLS), utc_now())
        self._explain_lists(facts)
        if connection is not None:
            self._show_connection(connection)
        window.message.action_asked.connect(self._on_message_action_asked)

    @Slot()
    def refresh(self) -> None:
        """Read everything from the accounting software, unless that is under way."""
        if not self._window.bar.is_refreshing and not self._session.is_onlooker:
            self._window.bar.show_refresh(self.tr("Connecting…"))
            self._session.fetch.ask(Refresh(self._session.reads_over))

    def end(self) -> None:
        """The company leaves the screen: let go of the window."""
        self._window.bar.show_refresh(None)
        self._window.message.hide()
        self._window.show_books(None)
        self.exports.end()
        self._approvals.end()
        self.payments.end()
        self.setParent(None)
        self.deleteLater()

    def _connect_lists(self) -> None:
        window, session = self._window, self._session
        for pane, reader in ((window.bills, session.bill_list), (window.suppliers, session.supplier_list)):
            pane.asked.connect(reader.ask)
            reader.listed.connect(pane.show_list)
            reader.summed.connect(pane.show_summary)
            reader.failed.connect(self._on_error)
            pane.trouble.connect(self._on_error)
        window.bills.totals_asked.connect(session.bill_totals.ask)
        session.bill_totals.summed.connect(window.bills.show_chosen)

    def _connect_refresh(self) -> None:
        window, fetch = self._window, self._session.fetch
        window.refresh_asked.connect(self.refresh)
        window.cancel_refresh_asked.connect(self._on_cancel_asked)
        fetch.progressed.connect(self._on_fetch_progressed)
        fetch.done.connect(self._on_fetch_done)
        fetch.changed.connect(self._on_books_changed)
        self._session.pay.changed.connect(self._on_books_changed)
        self._session.pay.outdated.connect(self.refresh)
        self._session.pay.told.connect(self._on_pay_told)

    def _show_connection(self, connection: Connection) -> None:
        bar, name = self._window.bar, connection.platform_name
        self._link = connection.link_url or None
        match connection.status:
            case ConnectionStatus.LINKED:
                bar.show_connection(self.tr("{0}, linked").format(name), Tint.GOOD)
                return
            case ConnectionStatus.PENDING_AUTH:
                bar.show_connection(self.tr("{0}, waiting for you").format(name), Tint.WARN)
                title = self.tr("Nobody has authorised the link to {0} yet").format(name)
            case ConnectionStatus.DEAUTHORIZED | ConnectionStatus.UNLINKED:
                bar.show_connection(self.tr("{0}, link lost").format(name), Tint.BAD)
                title = self.tr("The link to {0} is lost").format(name)
            case _:
                bar.show_connection(self.tr("{0}, state not known").format(name), Tint.WARN)
                return
        text = self.tr("Authorise it in the browser, then refresh. Nothing can be recorded until then.")
        action = (_OPEN_LINK, self.tr("Open in the browser")) if self._link else None
        self._window.message.show_message(Tint.WARN, title, text, action)

    @Slot(object)
    def _on_fetch_progressed(self, progress: RefreshProgress | FetchProgress) -> None:
        formats = self._window.formats
        if isinstance(progress, FetchProgress):
            software = self._session.software.software
            words = self.tr("Asking {0}, {1} of {2}").format(software, progress.ended, progress.asked)
            self._window.bar.show_refresh(words, progress.ended / max(1, progress.asked))
        else:
            words = list_words.kind_name(progress.kind)
            self._window.bar.show_refresh(f"{words} {formats.count(progress.count)}")

    @Slot(object)
    def _on_fetch_done(self, done: Done) -> None:
        self._show_requests(done.quota.remaining, done.quota.limit)
        match done.job:
            case Refresh():
                self._on_refresh_ended(done)
            case CreateBankAccount():
                self.account_ended.emit(done)
            case ListAttachments() | SaveJob():
                self.attachments.on_done(done)

    @Slot(object)
    def _on_pay_told(self, snapshot: Snapshot) -> None:
        self._show_requests(snapshot.quota.remaining, snapshot.quota.limit)

    def _show_requests(self, left: int | None, of: int | None) -> None:
        if left is not None:
            self.requests_left = left
            self._window.status.show_requests(left, of)

    def _on_refresh_ended(self, done: Done) -> None:
        bar = self._window.bar
        bar.show_refresh(None)
        facts = self._session.reader.facts()
        bar.show_as_of(facts.as_of.get(Kind.BILLS), utc_now())
        self._explain_lists(facts)
        if done.error is not None:
            self._on_error(done.error)
        elif isinstance(done.result, Refreshed):
            self._window.message.hide()
            self._show_connection(done.result.connection)
            self._tell_what_is_missing(done.result)

    def _explain_lists(self, facts: Facts) -> None:
        """A list that could not be read says why, where it would say that there is nothing."""
        software, window = self._session.software.software, self._window
        for pane, kind in (
            (window.credit_notes, Kind.CREDIT_NOTES),
            (window.book_payments, Kind.BILL_PAYMENTS),
        ):
            reason = facts.reasons.get(kind)
            pane.explain(list_words.missing(kind, reason, software) if reason is not None else "")

    def _tell_what_is_missing(self, result: Refreshed) -> None:
        strip, software = self._window.message, self._session.software.software
        if result.set_aside:
            self._tell_set_aside(result)
        elif result.trouble is not None:
            title = self.tr("Credit notes and payments could not be read; bills and accounts were")
            strip.show_message(Tint.WARN, title, wording.error(result.trouble))
        elif result.late:
            title = self.tr("Not everything could be fetched from {0}").format(software)
            text = self.tr("Shown as they were before: {0}. Refresh later.")
            strip.show_message(Tint.WARN, title, text.format(list_words.kind_names(result.late)))

    def _tell_set_aside(self, result: Refreshed) -> None:
        count = len(result.set_aside)
        first = result.set_aside[0]
        title = self.tr("{0} records could not be understood and are not shown").format(count)
        text = self.tr("The first: {0} {1}: {2}").format(first.kind, first.id or "", first.reason)
        self._window.message.show_message(Tint.WARN, title, text)

    @Slot(object)
    def _on_books_changed(self, _kinds: frozenset[Kind]) -> None:
        base_currency = self._session.reader.facts().base_currency
        if base_currency == self._base_currency:
            self._window.on_books_changed()
            return
        # Known from the first refresh on: what was shown in any order is in the company's own now.
        self._base_currency = base_currency
        self._window.show_books(self._session.reader, base_currency)

    @Slot()
    def _on_cancel_asked(self) -> None:
        self._session.fetch.cancel()

    @Slot(object)
    def _on_error(self, error: object) -> None:
        title, text = wording.error_parts(error)
        self._window.message.show_message(Tint.BAD, title, text)

    @Slot(str)
    def _on_message_action_asked(self, code: str) -> None:
        if code == _OPEN_LINK and self._link is not None:
            QDesktopServices.openUrl(QUrl(self._link))
