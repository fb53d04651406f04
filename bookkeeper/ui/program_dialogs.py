"""What the menus say of the program itself, whatever company is on the screen: settings and help."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot

from bookkeeper.settings import Home, Settings
from bookkeeper.ui.main_window import MainWindow
from bookkeeper.ui.theme import Scheme

if TYPE_CHECKING:
    from bookkeeper.ui.dialogs.settings import Chosen


#: Code of the message strip's button that opens *Report a problem*.
REPORT = "report"
#: Reports of errors that go into one.
_ERRORS = 3


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
        window.help_asked.connect(self._on_help_asked)
        window.report_asked.connect(self._on_report_asked)
        window.message.action_asked.connect(self._on_message_action_asked)
        window.settings_asked.connect(self._on_settings_asked)

    @Slot()
    def _on_about_asked(self) -> None:
        from bookkeeper import versions
        from bookkeeper.ui.dialogs.about import show_about

        show_about(self._window, versions.described)

    @Slot()
    def _on_help_asked(self) -> None:
        from bookkeeper.ui.dialogs.help_pages import HelpDialog

        HelpDialog(self._window).open()

    @Slot()
    def _on_report_asked(self) -> None:
        from bookkeeper import crashes, log, versions
        from bookkeeper.ui.dialogs.about import show_report

        errors = partial(crashes.newest_reports, self._home.crashes, _ERRORS)
        show_report(self._window, versions.described, errors, log.file_in(self._home.logs))

    @Slot(str)
    def _on_message_action_asked(self, code: str) -> None:
        if code == REPORT:
            self._on_report_asked()

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
        from bookkeeper.ui.dialogs.settings import Chosen, SettingsDialog

        journal = self._journal_in_words() if self._can_change_journal else ""
        dialog = SettingsDialog(Chosen.of(self._settings), journal, self._window)
        dialog.journal_asked.connect(dialog.reject)
        dialog.journal_asked.connect(self.journal_asked)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.chosen.connect(self._on_settings_chosen)
        dialog.methods_asked.connect(self._window.payment_methods_asked)
        dialog.recording_asked.connect(self._window.recording_asked)
        dialog.connection_asked.connect(self._window.connection_asked)
        dialog.four_eyes_asked.connect(self._window.four_eyes_asked)
        dialog.open()

    def _journal_in_words(self) -> str:
        shared = self._settings.shared_journal
        if shared is None:
            return self.tr("on this computer")
        return self.tr("{0}, shared, on {1}").format(shared.database, shared.servers)

    @Slot(object)
    def _on_settings_chosen(self, chosen: Chosen) -> None:
        is_other_theme = chosen.theme is not self._settings.theme
        chosen.put_into(self._settings)
        self._save()
        if is_other_theme:
            self._window.scheme_chosen.emit(Scheme(chosen.theme.value))
