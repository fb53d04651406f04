"""The keys thread: asks the keyring, which may wait for a person, and finds the companies a key reaches.

`ConnectService` lives on the window's thread and talks to its worker by signals only.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot

from bookkeeper.background.desk import route_of
from bookkeeper.background.threads import Worker, WorkerThread, unexpected
from bookkeeper.codat import Access, authorization_from
from bookkeeper.credentials import Credentials
from bookkeeper.errors import BookkeeperError
from bookkeeper.payables.records import Company

if TYPE_CHECKING:
    from bookkeeper.codat import Route


@dataclass(frozen=True, slots=True)
class FindCompanies:
    """Find the companies that a pasted key reaches. The repr shows no key."""

    base_url: str
    pasted_key: str
    proxy: str = ""
    ca_file: str = ""

    def __repr__(self) -> str:
        return f"FindCompanies({self.base_url!r})"


@dataclass(frozen=True, slots=True)
class KeepKey:
    """Keep a key under a name: in the keyring, or for this session only if the user agreed to that."""

    name: str
    key: str
    session_only: bool = False

    def __repr__(self) -> str:
        return f"KeepKey({self.name!r}, session_only={self.session_only})"


@dataclass(frozen=True, slots=True)
class ReadKey:
    """Read the key kept under a name."""

    name: str


Errand = FindCompanies | KeepKey | ReadKey


@dataclass(frozen=True, slots=True)
class Returned:
    """The end of an errand: companies found, the key read (None if there is none), or why not."""

    errand: Errand
    companies: tuple[Company, ...] = ()
    key: str | None = None
    error: BookkeeperError | None = None

    def __repr__(self) -> str:
        return f"Returned({self.errand!r}, error={self.error!r})"


class _ConnectWorker(Worker):
    returned = Signal(object)

    def __init__(self, credentials: Credentials) -> None:
        super().__init__()
        self._credentials = credentials

    def open(self) -> None:
        """Nothing to make beforehand: each errand makes its own client."""

    def close(self) -> None:
        """Nothing is kept."""

    @Slot(object)
    def run(self, errand: Errand) -> None:
        """Run an errand and tell how it ended."""
        try:
            self.returned.emit(self._run(errand))
        except BookkeeperError as error:
            self.returned.emit(Returned(errand, error=error))
        except Exception as error:
            self.returned.emit(Returned(errand, error=unexpected(error)))

    def _run(self, errand: Errand) -> Returned:
        match errand:
            case FindCompanies(base_url, pasted, proxy, ca_file):
                access = Access(base_url, authorization_from(pasted))
                return Returned(errand, companies=_companies(access, route_of(proxy, ca_file)))
            case KeepKey(name, key, session_only):
                if session_only:
                    self._credentials.store_for_session(name, key)
                else:
                    self._credentials.store(name, key)
                return Returned(errand)
            case ReadKey(name):
                return Returned(errand, key=self._credentials.read(name))


class ConnectService(QObject):
    """The window's side of the keys thread.

    Signals:
        returned: `Returned`, once for each errand.
    """

    returned = Signal(object)
    _asked = Signal(object)

    def __init__(self, credentials: Credentials, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = _ConnectWorker(credentials)
        self._host = WorkerThread(self._worker, "keys", self)
        self._asked.connect(self._worker.run, Qt.ConnectionType.QueuedConnection)
        self._worker.returned.connect(self.returned, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        """Start the thread."""
        self._host.start()

    def ask(self, errand: Errand) -> None:
        """Ask for an errand; `returned` tells its end."""
        self._asked.emit(errand)

    def end(self) -> None:
        """Wait for the errand in hand and end the thread."""
        self._host.end()


def _companies(access: Access, route: Route) -> tuple[Company, ...]:
    from bookkeeper.codat import Client, Directory

    with Client(access, route=route) as client:
        return tuple(company for page in Directory(client).companies() for company in page.items)
