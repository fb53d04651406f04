"""The composition root: puts the services behind the window, and wires them. Knows every room.

Loaded after the window's first paint (`opening`); dialogs and the builder when they are first needed.

`Bookkeeper` is the running program: one window, at most one company on it, and what it takes to change that.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication

from bookkeeper import log
from bookkeeper.background.connecting import (
    ConnectService,
    Errand,
    FindCompanies,
    KeepKey,
    ReadKey,
    Returned,
)
from bookkeeper.background.desk import Workplace, utc_now
from bookkeeper.background.practice_companies import Opening, PracticeCompanies
from bookkeeper.background.practice_process import practice_arguments
from bookkeeper.background.session import CompanySession
from bookkeeper.codat import PRODUCTION_URL, Access, authorization_from
from bookkeeper.credentials import Credentials
from bookkeeper.drafts import DraftFolder
from bookkeeper.errors import BookkeeperError, FilesError
from bookkeeper.imports import load_ahead
from bookkeeper.opening import Front, furnish
from bookkeeper.payables.records import Company, Connection, ConnectionStatus
from bookkeeper.payables.rules import rules_for
from bookkeeper.payments import Whose
from bookkeeper.settings import Home, Place, Settings
from bookkeeper.ui import wording
from bookkeeper.ui.desk import Desk
from bookkeeper.ui.journal_desk import JournalDesk
from bookkeeper.ui.program_dialogs import ProgramDialogs
from bookkeeper.ui.recording_desk import APIS
from bookkeeper.ui.theme import Scheme
from bookkeeper.ui.today_desk import TodayDesk, company_places
from bookkeeper.ui.tokens import Tint
from bookkeeper.ui.top_bar import CompanyChoice
from bookkeeper.ui.unexpected_desk import UnexpectedDesk

if TYPE_CHECKING:
    from bookkeeper.ui.company_desks import CompanyDesks
    from bookkeeper.ui.dialogs.connect import ConnectDialog, Wanted

#: Stands for the practice company where others have the id of theirs.
PRACTICE = "practice"


class Bookkeeper(QObject):
    """The running program.

    Signals:
        opened: `CompanySession`: a company is on the window.
        unexpected: `Crash`: an error that nobody caught, on whatever thread; it is in the log.
    """

    opened = Signal(object)
    unexpected = Signal(object)

    def __init__(
        self,
        app: QApplication,
        home: Home,
        *,
        front: Front | None = None,
        practice_options: tuple[str, ...] = (),
        clock: Callable[[], datetime] = utc_now,
    ) -> None:
        """Build everything but a company.

        Args:
            app: Its owner.
            home: Where its files are.
            front: The window, if there is one already.
            practice_options: For the practice company's command line.
            clock: The present moment, UTC.

        Raises:
            FilesError: The settings cannot be read.
        """
        super().__init__(app)
        front = front or furnish(app, home, clock())
        self._home = home
        self._file = front.file
        self.settings: Settings = front.settings
        self.theme = front.theme
        self.window = front.window
        self.session: CompanySession | None = None
        self.desks: CompanyDesks | None = None
        self._connecting: ConnectDialog | None = None
        self._wanted: Wanted | None = None
        self._shown_id: str = PRACTICE
        self._keys = ConnectService(Credentials(), self)
        self._keys.returned.connect(self._on_keys_returned)
        arguments = practice_arguments(home.practice, *practice_options)
        self._practice = PracticeCompanies(arguments, self._keys, self)
        self._practice.ready.connect(self._on_practice_ready)
        self._practice.failed.connect(self._on_error)
        self.journal = JournalDesk(self.window, home, self.settings, self.save)
        dialogs = ProgramDialogs(self.window, home, self.settings, self.save, can_change_journal=True)
        dialogs.journal_asked.connect(self.journal.open_dialog)
        self.today = TodayDesk(
            self.window, lambda: company_places(self._practice.openings, self.settings, home, self.journal)
        )
        self.today.company_asked.connect(self._on_company_chosen)
        self.opened.connect(self.today.on_opened)
        self.unexpected_desk = UnexpectedDesk(self.window)
        self.unexpected_desk.look_asked.connect(self._on_look_asked)
        self.journal.looked.connect(self.unexpected_desk.on_looked)
        self._connect_window()

    def start(self) -> None:
        """Show the window, then begin with what takes time."""
        self._keys.start()
        self._show_companies()
        self.window.show()
        # Loading what a company needs takes a tenth of a second, in which its key is being read.
        load_ahead("bookkeeper.ui.company_desks")
        self.journal.leaving.connect(self._close_company)
        self.journal.changed.connect(self._open_current)
        self.journal.failed.connect(self._on_error)
        if self.settings.has_been_welcomed:
            self.journal.known.connect(self._open_current)
            self.journal.find()
            return
        from bookkeeper.ui.dialogs.welcome import WelcomeDialog

        welcome = WelcomeDialog(self.window)
        welcome.practice_chosen.connect(self.open_practice)
        welcome.connect_chosen.connect(self._on_other_company_asked)
        welcome.open()

    @property
    def desk(self) -> Desk | None:
        """The main desk of the company on the window."""
        return self.desks.desk if self.desks is not None else None

    def end(self) -> None:
        """Finish what is in hand, end every thread and the practice company."""
        self.today.end()
        self._close_company()
        self.journal.end()
        self._keys.end()
        self._practice.end()

    @Slot()
    def open_practice(self) -> None:
        """Put the first practice company on the window, starting them if need be."""
        self.settings.has_been_welcomed = True
        self.settings.current = None
        self.save()
        self._show_companies()
        self.window.bar.show_practice(True)
        self.window.bar.show_connection(self.tr("Starting…"), Tint.NEUTRAL)
        self._practice.open()

    def save(self) -> None:
        """Keep the settings; a failure is told and nothing else."""
        try:
            self._file.save(self.settings)
        except FilesError as error:
            self._on_error(error)

    # -- companies -------------------------------------------------------------------------------------

    @Slot()
    def _open_current(self) -> None:
        place = next((one for one in self.settings.places if one.company_id == self.settings.current), None)
        if place is None:
            self.open_practice()
        else:
            self.window.bar.show_connection(self.tr("Reading the key…"), Tint.NEUTRAL)
            self._keys.ask(ReadKey(place.key_name))

    def _open(self, opening: Opening, is_practice: bool) -> None:
        self._close_company()
        log.blot_with(opening.access.redacted)
        company, connection = opening.company, opening.connection
        rules = rules_for(connection.platform_key, connection.platform_name)
        try:
            workplace = Workplace(
                opening.access,
                Whose(company.id, connection.id, company.name, rules.software),
                self.journal.place(is_practice=is_practice),
                self._home.books(company.id, connection.id),
                self.settings.in_flight,
                apis=rules.apis,
                proxy=self.settings.proxy,
                ca_file=self.settings.ca_file,
                name=self.settings.person,
            )
            apis = APIS[self.settings.choices(company.id).api]
            self.session = CompanySession(workplace, rules, apis, self)
        except BookkeeperError as error:
            self._on_error(error)
            return
        from bookkeeper.ui.company_desks import CompanyDesks

        drafts = DraftFolder(self._home.drafts(company.id, connection.id))
        self.desks = CompanyDesks(self.window, self.session, connection, self.settings, self.save, drafts)
        self._shown_id = company.id
        self.settings.shown = _place(opening.access.base_url, company, connection)
        self.save()
        self.window.bar.show_practice(is_practice)
        self._show_companies()
        self.desks.desk.refresh()
        self.opened.emit(self.session)

    @Slot()
    def _close_company(self) -> None:
        if self.desks is not None:
            self.desks.end()
        if self.session is not None:
            self.today.on_closed()
            self.session.end()
            self.session.deleteLater()
        self.desks = self.session = None

    def _show_companies(self) -> None:
        choices = [
            CompanyChoice(one.company.id, self._practice_name(one)) for one in self._practice.openings
        ] or [CompanyChoice(PRACTICE, self.tr("Practice company"))]
        choices += [CompanyChoice(place.company_id, place.name) for place in self.settings.places]
        self.window.bar.show_companies(choices, self.settings.current or self._shown_id)

    def _practice_name(self, opening: Opening) -> str:
        software = opening.connection.platform_name
        return self.tr("{0}, {1} practice").format(opening.company.name, software)

    # -- slots -----------------------------------------------------------------------------------------

    def _connect_window(self) -> None:
        window = self.window
        window.company_chosen.connect(self._on_company_chosen)
        window.other_company_asked.connect(self._on_other_company_asked)
        window.connection_asked.connect(self._on_other_company_asked)
        window.scheme_chosen.connect(self._on_scheme_chosen)
        self.unexpected.connect(self.unexpected_desk.on_crash, Qt.ConnectionType.QueuedConnection)

    @Slot(object)
    def _on_practice_ready(self, openings: tuple[Opening, ...]) -> None:
        if openings and self.settings.current is None:
            self._open(openings[0], is_practice=True)
        else:
            self._show_companies()

    @Slot(object)
    def _on_keys_returned(self, returned: Returned) -> None:
        errand: Errand = returned.errand
        match errand:
            case FindCompanies() if self._practice.is_own(errand):
                pass
            case FindCompanies() if self._connecting is not None:
                if returned.error is not None:
                    self._connecting.on_failed(returned.error)
                else:
                    self._connecting.on_found(returned.companies)
            case KeepKey():
                self._on_key_kept(returned)
            case ReadKey():
                self._on_key_read(returned)

    def _on_key_kept(self, returned: Returned) -> None:
        wanted, dialog = self._wanted, self._connecting
        if wanted is None or dialog is None:
            return
        if returned.error is not None:
            dialog.on_failed(returned.error)
            return
        place = _place(wanted.base_url, wanted.company, wanted.connection, _key_name(wanted))
        others = [one for one in self.settings.places if one.company_id != place.company_id]
        self.settings.places = [*others, place]
        self.settings.current = place.company_id
        self.settings.has_been_welcomed = True
        self.save()
        dialog.accept()
        access = Access(wanted.base_url, authorization_from(wanted.pasted_key))
        self._open(Opening(access, wanted.company, wanted.connection), is_practice=False)
        self._wanted = self._connecting = None

    def _on_key_read(self, returned: Returned) -> None:
        place = next((one for one in self.settings.places if one.company_id == self.settings.current), None)
        if place is None:
            return
        if returned.error is not None:
            self._on_error(returned.error)
        elif returned.key is None:
            title = self.tr("The API key of {0} is not on this computer").format(place.name)
            self.window.message.show_message(Tint.WARN, title, self.tr("Connect the company again."))
        else:
            connection = Connection(
                place.connection_id, place.platform_key, place.platform_name, ConnectionStatus.UNKNOWN, ""
            )
            access = Access(place.base_url, authorization_from(returned.key))
            company = Company(place.company_id, place.name, (connection,))
            self._open(Opening(access, company, connection), is_practice=False)

    @Slot(str)
    def _on_company_chosen(self, company_id: str) -> None:
        practice = self._practice.find(company_id)
        if practice is not None:
            self.settings.current = None
            self.save()
            self._open(practice, is_practice=True)
            return
        if company_id == PRACTICE:
            self.open_practice()
            return
        self.settings.current = company_id
        self.save()
        self._show_companies()
        self._open_current()

    @Slot()
    def _on_other_company_asked(self) -> None:
        from bookkeeper.ui.dialogs.connect import ConnectDialog

        self._connecting = dialog = ConnectDialog(PRODUCTION_URL, self.window)
        dialog.find_asked.connect(self._on_find_asked)
        dialog.connect_asked.connect(self._on_connect_asked)
        dialog.open()

    @Slot(str, str)
    def _on_find_asked(self, base_url: str, pasted_key: str) -> None:
        self._keys.ask(FindCompanies(base_url, pasted_key, self.settings.proxy, self.settings.ca_file))

    @Slot(object)
    def _on_connect_asked(self, wanted: Wanted) -> None:
        self._wanted = wanted
        self._keys.ask(KeepKey(_key_name(wanted), wanted.pasted_key.strip(), wanted.session_only))

    @Slot(object)
    def _on_scheme_chosen(self, scheme: Scheme) -> None:
        self.theme.choose(scheme)
        self.settings.theme = type(self.settings.theme)(scheme.value)
        self.save()

    @Slot()
    def _on_look_asked(self) -> None:
        if self.session is None:
            self.unexpected_desk.on_looked(None)
        else:
            workplace = self.session.workplace
            self.journal.look(workplace.journal, workplace.whose.company_id)

    @Slot(object)
    def _on_error(self, error: object) -> None:
        title, text = wording.error_parts(error)
        self.window.message.show_message(Tint.BAD, title, text)


def _key_name(wanted: Wanted) -> str:
    """The name a key has in the keyring: it opens all companies of one service account."""
    return f"{wanted.base_url} {wanted.company.id}"


def _place(base_url: str, company: Company, connection: Connection, key_name: str = "") -> Place:
    """A company as the settings keep it."""
    software = connection.platform_key, connection.platform_name
    return Place(base_url, company.id, connection.id, company.name, *software, key_name)
