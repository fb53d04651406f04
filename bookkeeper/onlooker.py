"""The second window on the same files: shows what the first one keeps, and changes nothing.

It shows the company that the first window shows when this one starts, from the copy and the journal on this
computer: no key is read, nothing is asked of the service, no setting is kept. To take over it has to be
started again once the first has ended.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication

from bookkeeper.background.desk import Workplace, utc_now
from bookkeeper.background.session import CompanySession
from bookkeeper.codat import Access
from bookkeeper.errors import BookkeeperError
from bookkeeper.opening import Front, furnish
from bookkeeper.payables.rules import rules_for
from bookkeeper.payments import Whose
from bookkeeper.settings import Home, Place
from bookkeeper.ui import wording
from bookkeeper.ui.desk import Desk
from bookkeeper.ui.documents_desk import DocumentsDesk
from bookkeeper.ui.journal_desk import JournalDesk
from bookkeeper.ui.program_dialogs import ProgramDialogs
from bookkeeper.ui.theme import Scheme
from bookkeeper.ui.tokens import Tint
from bookkeeper.ui.top_bar import CompanyChoice
from bookkeeper.ui.unexpected_desk import UnexpectedDesk


class Onlooker(QObject):
    """A window that only shows.

    Signals:
        unexpected: `Crash`: an error that nobody caught, on whatever thread; it is in the log.
    """

    unexpected = Signal(object)

    def __init__(self, app: QApplication, home: Home, front: Front | None = None) -> None:
        """Build everything but the company.

        Raises:
            FilesError: The settings cannot be read.
        """
        super().__init__(app)
        front = front or furnish(app, home, utc_now())
        self._home = home
        self.settings = front.settings
        self.theme = front.theme
        self.window = front.window
        self.session: CompanySession | None = None
        self.desk: Desk | None = None
        self._documents: DocumentsDesk | None = None
        self._journal = JournalDesk(self.window, home, self.settings, self._save_nothing)
        ProgramDialogs(self.window, home, self.settings, self._save_nothing)
        self.window.scheme_chosen.connect(self._on_scheme_chosen)
        self.unexpected_desk = UnexpectedDesk(self.window)
        self.unexpected_desk.look_asked.connect(self._on_look_asked)
        self._journal.looked.connect(self.unexpected_desk.on_looked)
        self.unexpected.connect(self.unexpected_desk.on_crash, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        """Show the window and the company of the first one."""
        self.window.show()
        self._journal.known.connect(self._on_journal_known)
        self._journal.find()

    @Slot()
    def _on_journal_known(self) -> None:
        shown = self.settings.shown
        if shown is not None:
            try:
                self._open(shown)
            except BookkeeperError as error:
                self.window.message.show_message(Tint.BAD, *wording.error_parts(error))
                return
        self.window.set_read_only()
        self.window.bar.show_connection(self.tr("Only shows"), Tint.WARN)
        self.window.message.show_message(
            Tint.WARN,
            self.tr("Bookkeeper is open already, so this window only shows"),
            self.tr(
                "Record, send and refresh in the other window; what it does appears here. To work here, close"
                " both and start Bookkeeper again."
            ),
        )

    def end(self) -> None:
        """End every thread."""
        if self._documents is not None:
            self._documents.end()
        if self.desk is not None:
            self.desk.end()
        if self.session is not None:
            self.session.end()
        self._journal.end()
        self.desk = self.session = self._documents = None

    def _open(self, shown: Place) -> None:
        rules = rules_for(shown.platform_key, shown.platform_name)
        workplace = Workplace(
            # Nothing is asked of the service, so no key is needed.
            Access(shown.base_url, ""),
            Whose(shown.company_id, shown.connection_id, shown.name, rules.software),
            self._journal.place(
                is_practice=not any(one.company_id == shown.company_id for one in self.settings.places)
            ),
            self._home.books(shown.company_id, shown.connection_id),
            apis=rules.apis,
        )
        self.session = CompanySession(workplace, rules, parent=self, is_onlooker=True)
        self.desk = Desk(self.window, self.session, None)
        self._documents = DocumentsDesk(self.window, self.session, self.desk, self.settings)
        self.window.bar.show_companies([CompanyChoice(shown.company_id, shown.name)], shown.company_id)

    def _save_nothing(self) -> None:
        """The first window's settings are the ones that are kept."""

    @Slot(object)
    def _on_scheme_chosen(self, scheme: Scheme) -> None:
        self.theme.choose(scheme)

    @Slot()
    def _on_look_asked(self) -> None:
        if self.session is None:
            self.unexpected_desk.on_looked(None)
        else:
            workplace = self.session.workplace
            self._journal.look(workplace.journal, workplace.whose.company_id)
