"""The program's first moments: its window is painted before anything that works behind it is loaded.

Loading the rest takes as long again. The network, the journal's database and the keyring are no part of that
either: they are loaded on their own threads.
"""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QLockFile,
    QMessageLogContext,
    QObject,
    QThread,
    QtMsgType,
    Slot,
    qInstallMessageHandler,
)
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QMessageBox

from bookkeeper import __version__
from bookkeeper.crashes import Crash, Crashes
from bookkeeper.errors import BookkeeperError, FilesError
from bookkeeper.resources import resource
from bookkeeper.settings import Home, Settings, SettingsFile
from bookkeeper.ui.first_paint import FirstPaint
from bookkeeper.ui.formats import today
from bookkeeper.ui.garbage import WindowCollector
from bookkeeper.ui.language import speak
from bookkeeper.ui.main_window import MainWindow
from bookkeeper.ui.theme import Scheme, Theme

if TYPE_CHECKING:
    from bookkeeper.app import Bookkeeper
    from bookkeeper.onlooker import Onlooker

_LOGGER = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Front:
    """What a person sees first, and the settings it needs."""

    file: SettingsFile
    settings: Settings
    theme: Theme
    window: MainWindow


def furnish(app: QApplication, home: Home, now: datetime) -> Front:
    """Read the settings and build the window they ask for.

    Raises:
        FilesError: The settings cannot be read.
    """
    file = SettingsFile(home.config / "settings.json")
    settings = file.load(now)
    speak(app, settings.language)
    theme = Theme(app, Scheme(settings.theme.value))
    window = MainWindow(today)
    theme.dress()
    return Front(file, settings, theme, window)


def favour_the_window() -> None:
    """Threads at work in Python give way ten times as often as they would by themselves.

    Each time the window comes back from Qt or SQLite it waits for its turn, up to five milliseconds for each
    of them; a row of a list takes several such turns (the worst stall while a refresh ran: 18 ms, now 9).
    """
    sys.setswitchinterval(0.000_5)


def run() -> int:
    """Open the window and work until it is closed; the exit status."""
    app = QApplication(sys.argv[:1])
    app.setApplicationName("Bookkeeper")
    # By this a Linux desktop finds the entry with the name and the icon.
    app.setDesktopFileName("app.bookkeeper.desk")
    WindowCollector(app)
    favour_the_window()
    home = Home.find()
    crashes = Crashes(home.crashes, _thread_name)
    qInstallMessageHandler(_heed(crashes))
    try:
        lock = locked(home)
        opening = Opening(app, home, crashes, is_onlooker=lock is None)
    except BookkeeperError as error:
        from bookkeeper.ui import wording

        return _cannot_start(*wording.error_parts(error))
    except Exception as error:
        crash = crashes.note(error)
        return _cannot_start(f"Bookkeeper cannot start: {crash.what}", f"{crash.report or ''}")
    opening.front.window.show()
    status = app.exec()
    opening.end()
    qInstallMessageHandler(None)
    if lock is not None:
        lock.unlock()
    return status


def _cannot_start(title: str, text: str) -> int:
    # For whoever started it in a terminal, or reads what a start without a screen left behind.
    if sys.stderr is not None:
        sys.stderr.write(f"{title}. {text}\n")
        sys.stderr.flush()
    QMessageBox.critical(None, title, text)
    return 1


def _thread_name() -> str:
    if QThread.isMainThread():
        return ""
    return QThread.currentThread().objectName() or threading.current_thread().name


def _heed(crashes: Crashes) -> Callable[[QtMsgType, QMessageLogContext, str], None]:
    """What takes Qt's messages: into the log, and what it dies of into the program's last words."""

    def heeded(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
        if kind is QtMsgType.QtFatalMsg:
            crashes.dying(text)
        if kind not in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg):
            logging.getLogger("bookkeeper.qt").warning("%s", text)
        if sys.stderr is not None:
            sys.stderr.write(f"{text}\n")

    return heeded


def locked(home: Home) -> QLockFile | None:
    """The lock that keeps a second window from sending the same payments; None if another window has it.

    Raises:
        FilesError: The folder cannot be written.
    """
    try:
        home.data.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise FilesError(f"{home.data}: {error.strerror}") from error
    lock = QLockFile(str(home.data / "window.lock"))
    lock.setStaleLockTime(0)
    if lock.tryLock(100):
        return lock
    if lock.error() is QLockFile.LockError.LockFailedError:
        return None
    raise FilesError("{0} cannot be written.", home.data)


class Opening(QObject):
    """Builds the front of the program now, and the rest of it as soon as that has been painted.

    Raises:
        FilesError: The settings cannot be read.
    """

    def __init__(self, app: QApplication, home: Home, crashes: Crashes, *, is_onlooker: bool) -> None:
        super().__init__(app)
        self._app = app
        self._home = home
        self._is_onlooker = is_onlooker
        self._crashes = crashes
        crashes.watch(self._on_early_crash)
        #: Only the window that works: a second one would write over its file.
        self._died = None if is_onlooker else crashes.begin()
        self._program: Bookkeeper | Onlooker | None = None
        self.front = furnish(app, home, datetime.now(UTC))
        FirstPaint(self.front.window).painted.connect(self._on_painted)

    @Slot()
    def _on_painted(self) -> None:
        from bookkeeper import log

        self._app.setWindowIcon(QIcon(str(resource("icons/bookkeeper.svg"))))
        log.start(self._home.logs)
        _LOGGER.info("Bookkeeper %s begins", __version__)
        if self._is_onlooker:
            from bookkeeper.onlooker import Onlooker

            self._program = Onlooker(self._app, self._home, self.front)
        else:
            from bookkeeper.app import Bookkeeper

            self._program = Bookkeeper(self._app, self._home, front=self.front)
        self._crashes.watch(self._program.unexpected.emit)
        self._program.start()
        if self._died is not None:
            self._program.unexpected_desk.tell_of_last_time()

    def end(self) -> None:
        """Finish what is in hand, and end every thread."""
        if self._program is not None:
            from bookkeeper import log

            # The window is gone, and nobody is there to be told.
            self._crashes.watch(lambda crash: None)
            self._program.end()
            _LOGGER.info("Bookkeeper ends")
            log.stop()
        self._crashes.end()

    def _on_early_crash(self, crash: Crash) -> None:
        """There is a window, and nothing behind it that could work."""
        if self._program is None and QThread.isMainThread():
            self._app.exit(_cannot_start(f"Bookkeeper cannot start: {crash.what}", f"{crash.report or ''}"))
