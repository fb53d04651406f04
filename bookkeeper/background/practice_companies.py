"""The built-in practice companies: their process, and the companies found in it. QtCore only."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot

from bookkeeper.background.connecting import ConnectService, FindCompanies, Returned
from bookkeeper.background.practice_process import Practice, PracticeProcess
from bookkeeper.codat import Access, authorization_from
from bookkeeper.payables.records import Company, Connection


@dataclass(frozen=True, slots=True)
class Opening:
    """A company to put on the window, and how to get in."""

    access: Access
    company: Company
    connection: Connection


class PracticeCompanies(QObject):
    """Starts the practice process when it is first wanted, and finds its companies.

    Signals:
        ready: tuple of `Opening`, the one to begin with first.
        failed: `BookkeeperError`.
    """

    ready = Signal(object)
    failed = Signal(object)

    def __init__(self, arguments: list[str], keys: ConnectService, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keys = keys
        self._place: Practice | None = None
        self.openings: tuple[Opening, ...] = ()
        self._process = PracticeProcess(arguments, self)
        self._process.ready.connect(self._on_process_ready)
        self._process.failed.connect(self.failed)
        keys.returned.connect(self._on_keys_returned)

    def open(self) -> None:
        """Have the companies told, now or when the process is ready."""
        if self.openings:
            self.ready.emit(self.openings)
        elif not self._process.is_running:
            self._process.start()

    def end(self) -> None:
        """End the process."""
        self._process.end()

    def find(self, company_id: str) -> Opening | None:
        """A practice company by its id."""
        return next((one for one in self.openings if one.company.id == company_id), None)

    def is_own(self, errand: object) -> bool:
        """Whether this asked for the errand."""
        return (
            isinstance(errand, FindCompanies)
            and self._place is not None
            and errand.base_url == self._place.base_url
        )

    @Slot(object)
    def _on_process_ready(self, place: Practice) -> None:
        self._place = place
        self._keys.ask(FindCompanies(place.base_url, place.api_key))

    @Slot(object)
    def _on_keys_returned(self, returned: Returned) -> None:
        place = self._place
        if place is None or not self.is_own(returned.errand):
            return
        if returned.error is not None:
            self.failed.emit(returned.error)
            return
        access = Access(place.base_url, authorization_from(place.api_key))
        found = {
            connection.id: Opening(access, company, connection)
            for company in returned.companies
            for connection in company.connections
        }
        self.openings = tuple(found[ident] for ident in place.connection_ids if ident in found)
        self.ready.emit(self.openings)
