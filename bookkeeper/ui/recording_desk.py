"""Answers *How payments are recorded*: keeps the choice of API for the company on the screen."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot

from bookkeeper.background.session import CompanySession
from bookkeeper.payables.rules import Api
from bookkeeper.settings import ApiChoice, CompanyChoices, Settings
from bookkeeper.ui.desk import Desk
from bookkeeper.ui.main_window import MainWindow
from bookkeeper.ui.open_dialogs import OpenDialogs

#: The APIs that payments may be recorded over, by what was chosen.
APIS = {
    ApiChoice.AUTOMATIC: frozenset(Api),
    ApiChoice.SYNC: frozenset({Api.SYNC}),
    ApiChoice.ASYNC: frozenset({Api.ASYNC}),
}


class RecordingDesk(QObject):
    """Opens the dialog and follows what is chosen there.

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
        self._desk = desk
        self._settings = settings
        self._save = save
        self._dialogs = OpenDialogs(self)
        session.timeout_minutes = self._choices.timeout_minutes
        window.recording_asked.connect(self._on_recording_asked)

    def end(self) -> None:
        """The company leaves the screen: close what is open."""
        self._dialogs.close_all()

    @property
    def _choices(self) -> CompanyChoices:
        return self._settings.choices(self._session.workplace.whose.company_id)

    @Slot()
    def _on_recording_asked(self) -> None:
        from bookkeeper.ui.dialogs.recording import RecordingDialog

        choices = self._choices
        dialog = RecordingDialog(self._session.told, choices.api, choices.timeout_minutes, self._window)
        dialog.chosen.connect(self._on_chosen)
        self._dialogs.open(dialog)

    @Slot(object, object)
    def _on_chosen(self, choice: ApiChoice, timeout_minutes: int | None) -> None:
        is_same = choice is self._choices.api
        self._choices.api, self._choices.timeout_minutes = choice, timeout_minutes
        self._session.timeout_minutes = timeout_minutes
        self._save()
        if is_same:
            return
        self._session.limit(APIS[choice])
        # Credit notes and payments are read over the one API only.
        self._desk.refresh()
