"""What the menus say of the program itself, whatever company is on the screen: settings and help."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal, Slot

from bookkeeper.settings import Home, Settings
from bookkeeper.ui.main_window import MainWindow


class ProgramDialogs(QObject):
    """Opens them; each is loaded when it is first asked for.

    Signals:
        journal_asked: The user wants to say where payments are recorded.
    """

    journal_asked = Signal()

    def __init__(
        self,
        window: MainWindow,
        home: Home,
        settings: Settings,
        save: Callable[[], None],
        *,
        can_change_journal: bool = False,
    ) -> None:
        super().__init__(window)
        self._can_change_journal = can_change_journal
        self._window = window
        self._home = home
        self._settings = settings
        self._save = save
        window.about_asked.connect(self._on_about_asked)
        window.keyboard_asked.connect(self._on_keyboard_asked)
        window.trouble_asked.connect(self._on_trouble_asked)
        window.settings_asked.connect(self._on_settings_asked)

    @Slot()
    def _on_about_asked(self) -> None:
        from bookkeeper.ui.dialogs.help import show_about

        show_about(self._window)

    @Slot()
    def _on_keyboard_asked(self) -> None:
        from bookkeeper.ui.dialogs.keyboard import show_keyboard

        show_keyboard(self._window)

    @Slot()
    def _on_trouble_asked(self) -> None:
        from bookkeeper.journal.copies import folder_of
        from bookkeeper.ui.dialogs.help import show_trouble

        show_trouble(self._window, self._home.journal, folder_of(self._home.journal))

    @Slot()
    def _on_settings_asked(self) -> None:
        from bookkeeper.ui.dialogs.settings import SettingsDialog

        journal = self._journal_in_words() if self._can_change_journal else ""
        dialog = SettingsDialog(self._settings.hold_s, self._settings.in_flight, journal, self._window)
        dialog.journal_asked.connect(dialog.reject)
        dialog.journal_asked.connect(self.journal_asked)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.chosen.connect(self._on_settings_chosen)
        dialog.open()

    def _journal_in_words(self) -> str:
        shared = self._settings.shared_journal
        if shared is None:
            return self.tr("on this computer")
        return self.tr("{0}, shared, on {1}").format(shared.database, shared.servers)

    @Slot(int, int)
    def _on_settings_chosen(self, hold_s: int, in_flight: int) -> None:
        self._settings.hold_s, self._settings.in_flight = hold_s, in_flight
        self._save()
