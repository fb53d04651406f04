"""What the window needs for the company on it, made and ended as one.

Loaded after the window's first paint; what it imports was loaded beside it (`imports.load_ahead`).
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Slot

from bookkeeper.background.session import CompanySession
from bookkeeper.drafts import DraftFolder
from bookkeeper.payables.records import Connection
from bookkeeper.settings import Settings
from bookkeeper.ui.builder_desk import BuilderDesk
from bookkeeper.ui.desk import Desk
from bookkeeper.ui.documents_desk import DocumentsDesk
from bookkeeper.ui.filter_desk import FilterDesk
from bookkeeper.ui.layout_desk import LayoutDesk
from bookkeeper.ui.main_window import MainWindow
from bookkeeper.ui.overview_desk import OverviewDesk
from bookkeeper.ui.recording_desk import RecordingDesk
from bookkeeper.ui.routine import Routine


class CompanyDesks(QObject):
    """The desks of one company.

    Attributes:
        overview: None until the turn of the event loop after all others.
    """

    def __init__(
        self,
        window: MainWindow,
        session: CompanySession,
        connection: Connection,
        settings: Settings,
        save: Callable[[], None],
        drafts: DraftFolder,
    ) -> None:
        super().__init__(session)
        self._window = window
        self._session = session
        self._settings = settings
        self._save = save
        choices = settings.choices(session.workplace.whose.company_id)
        self.desk = desk = Desk(window, session, connection)
        self.builders = BuilderDesk(window, session, desk, settings, save, drafts)
        LayoutDesk(window, choices, save, desk)
        self.filters = FilterDesk(window, session, choices, save, desk)
        self._recording = RecordingDesk(window, session, desk, settings, save)
        self.documents = DocumentsDesk(window, session, desk, settings)
        routine = Routine(window, desk, settings, self.builders.is_building)
        session.pay.told.connect(routine.on_told)
        self.overview: OverviewDesk | None = None
        self._has_ended = False
        # Its bars take as long to make as all the rest.
        QTimer.singleShot(0, self._open_overview)

    def end(self) -> None:
        """The company leaves the window."""
        self._has_ended = True
        parts = (
            self.builders,
            self.documents,
            self.overview,
            self.filters,
            self._recording,
            self.desk,
        )
        for part in parts:
            if part is not None:
                part.end()

    @Slot()
    def _open_overview(self) -> None:
        if not self._has_ended:
            self.overview = OverviewDesk(self._window, self._session, self.desk, self._settings, self._save)
