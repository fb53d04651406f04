"""Which journal this desk works with: asks for its password, and answers *Payment journal*."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from bookkeeper.background.journal_places import (
    ChangePlace,
    JournalPlaces,
    LookInto,
    ReadPassword,
    Returned,
    TryPlace,
)
from bookkeeper.credentials import Credentials
from bookkeeper.errors import BookkeeperError, JournalUnreachableError, KeyringUnavailableError
from bookkeeper.journal import JournalPlace
from bookkeeper.journal_choice import shared_place
from bookkeeper.settings import Home, Settings
from bookkeeper.ui.main_window import MainWindow

if TYPE_CHECKING:
    from bookkeeper.ui.dialogs.journal_place import JournalPlaceDialog, WantedPlace


class JournalDesk(QObject):
    """Knows the journal's place.

    Signals:
        known: The place is known, or as much of it as can be.
        leaving: Another journal is to be used: whatever works with this one must end now.
        changed: The place is another one, or the same as before where that failed: begin again.
        failed: `BookkeeperError`: the password cannot be had.
        looked: `Standing`, or `BookkeeperError` where the journal cannot be read.
    """

    known = Signal()
    leaving = Signal()
    changed = Signal()
    failed = Signal(object)
    looked = Signal(object)

    def __init__(self, window: MainWindow, home: Home, settings: Settings, save: Callable[[], None]) -> None:
        super().__init__(window)
        self._window = window
        self._home = home
        self._settings = settings
        self._save = save
        self._password = ""
        self._is_without_keyring = False
        self._dialog: JournalPlaceDialog | None = None
        self._wanted: WantedPlace | None = None
        self._places = JournalPlaces(Credentials(), self)
        self._places.returned.connect(self._on_returned)

    def find(self) -> None:
        """Find out where the journal is; `known` is the answer."""
        chosen = self._settings.shared_journal
        if chosen is None:
            self.known.emit()
        else:
            self._places.ask(ReadPassword(chosen.password_name))

    def place(self, *, is_practice: bool) -> JournalPlace:
        """Where payments are recorded; those of practice companies never where others share it.

        Raises:
            BookkeeperError: The settings name no server.
        """
        chosen = self._settings.shared_journal
        if chosen is None:
            return self._home.journal
        return self._home.practice_journal if is_practice else shared_place(chosen, self._password)

    def place_if_known(self, *, is_practice: bool) -> JournalPlace | None:
        """As `place`; None where the settings name no server."""
        try:
            return self.place(is_practice=is_practice)
        except BookkeeperError:
            return None

    def look(self, place: JournalPlace, company_id: str) -> None:
        """Ask what a journal says of a company: `looked` is the answer."""
        self._places.ask(LookInto(place, company_id))

    def end(self) -> None:
        """End the thread."""
        self._places.end()

    @Slot()
    def open_dialog(self) -> None:
        """Let the user choose."""
        from bookkeeper.ui.dialogs.journal_place import JournalPlaceDialog

        self._dialog = dialog = JournalPlaceDialog(
            self._settings.shared_journal, self._password, self._window
        )
        dialog.try_asked.connect(self._on_try_asked)
        dialog.change_asked.connect(self._on_change_asked)
        if self._is_without_keyring:
            dialog.offer_session()
        self._places.progressed.connect(dialog.show_progress)
        dialog.finished.connect(self._on_dialog_finished)
        dialog.open()

    @Slot(int)
    def _on_dialog_finished(self, _result: int) -> None:
        if self._dialog is not None:
            # It holds a password.
            self._dialog.deleteLater()
        self._dialog = None

    @Slot(object)
    def _on_try_asked(self, wanted: WantedPlace) -> None:
        assert wanted.shared is not None
        try:
            self._places.ask(TryPlace(shared_place(wanted.shared, wanted.password)))
        except BookkeeperError as error:
            self._tell(error)

    @Slot(object)
    def _on_change_asked(self, wanted: WantedPlace) -> None:
        shared = wanted.shared
        try:
            place = shared_place(shared, wanted.password) if shared is not None else self._home.journal
            present = self.place(is_practice=False)
        except BookkeeperError as error:
            self._tell(error)
            return
        self._wanted = wanted
        self.leaving.emit()
        name = shared.password_name if shared is not None else ""
        self._places.ask(ChangePlace(present, place, wanted.is_moved, name, wanted.session_only))

    def _tell(self, error: BookkeeperError) -> None:
        if self._dialog is not None:
            self._dialog.on_failed(error)

    @Slot(object)
    def _on_returned(self, returned: Returned) -> None:
        match returned.errand:
            case ReadPassword():
                self._on_password_read(returned)
            case TryPlace():
                if returned.error is not None:
                    self._tell(returned.error)
                elif self._dialog is not None:
                    self._dialog.on_tried(returned.payments)
            case ChangePlace():
                self._on_changed(returned)
            case LookInto():
                self.looked.emit(returned.error or returned.standing)

    def _on_password_read(self, returned: Returned) -> None:
        self._password = returned.password or ""
        self._is_without_keyring = isinstance(returned.error, KeyringUnavailableError)
        if returned.error is not None:
            self.failed.emit(returned.error)
        elif returned.password is None:
            title = self.tr("The password of the shared journal is not on this computer")
            advice = self.tr("Type it under Settings > Payment journal. Nothing is sent before that.")
            self.failed.emit(JournalUnreachableError(title=title, advice=advice))
        self.known.emit()

    def _on_changed(self, returned: Returned) -> None:
        wanted, self._wanted = self._wanted, None
        if returned.error is not None:
            self._tell(returned.error)
        elif wanted is not None:
            self._settings.shared_journal = wanted.shared
            self._password = wanted.password if wanted.shared is not None else ""
            self._save()
            if self._dialog is not None:
                self._dialog.accept()
        self.changed.emit()
