"""Where the journal is: the shared database's password, whether it can be used, moving there, looking in.

On a thread of its own: a keyring may wait for a person, a database for the network, a move for both.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot

from bookkeeper.background.desk import utc_now
from bookkeeper.background.threads import Worker, WorkerThread, unexpected
from bookkeeper.credentials import Credentials
from bookkeeper.errors import BookkeeperError
from bookkeeper.journal import JournalPlace, RunSummary, Shared, State, whoever_is_here

_QUEUED = Qt.ConnectionType.QueuedConnection


@dataclass(frozen=True, slots=True)
class ReadPassword:
    """Read the password kept under a name."""

    name: str


@dataclass(frozen=True, slots=True)
class TryPlace:
    """Open a shared journal, look at it, and leave it."""

    place: Shared


@dataclass(frozen=True, slots=True)
class ChangePlace:
    """Use another journal from now on.

    Attributes:
        is_moved: The present one's payments go there first, all of them.
        password_name: Under which the password of the new place is kept; empty where it has none.
        session_only: It is kept until the program ends, as the user agreed.
    """

    present: JournalPlace
    wanted: JournalPlace
    is_moved: bool
    password_name: str = ""
    session_only: bool = False


@dataclass(frozen=True, slots=True)
class LookInto:
    """Say what of a company's payments is under way, and which run was recorded last."""

    place: JournalPlace
    company_id: str


@dataclass(frozen=True, slots=True)
class Standing:
    """What a journal says of one company at one moment.

    Attributes:
        last: The run recorded last; None if there is none.
        open: How many payments are in each state that is not an end.
    """

    last: RunSummary | None = None
    open: Mapping[State, int] = field(default_factory=dict)


Errand = ReadPassword | TryPlace | ChangePlace | LookInto


@dataclass(frozen=True, slots=True)
class Returned:
    """The end of an errand.

    Attributes:
        password: As read; None if there is none.
        payments: In the journal that was tested or moved.
        standing: Of the company that was asked for.
        error: Why not; the journal is where it was.
    """

    errand: Errand
    password: str | None = field(default=None, repr=False)
    payments: int = 0
    standing: Standing | None = None
    error: BookkeeperError | None = None


class _PlaceWorker(Worker):
    returned = Signal(object)
    progressed = Signal(int)

    def __init__(self, credentials: Credentials) -> None:
        super().__init__()
        self._credentials = credentials

    def open(self) -> None:
        """Nothing to make beforehand."""

    def close(self) -> None:
        """Nothing is kept."""

    @Slot(object)
    def run(self, errand: Errand) -> None:
        """Run an errand and tell how it ended."""
        try:
            match errand:
                case ReadPassword(name):
                    self.returned.emit(Returned(errand, password=self._credentials.read(name)))
                case TryPlace(place):
                    self.returned.emit(Returned(errand, payments=_payments_in(place)))
                case ChangePlace():
                    self.returned.emit(Returned(errand, payments=self._change(errand)))
                case LookInto(place, company_id):
                    self.returned.emit(Returned(errand, standing=_standing(place, company_id)))
        except BookkeeperError as error:
            self.returned.emit(Returned(errand, error=error))
        except Exception as error:
            self.returned.emit(Returned(errand, error=unexpected(error)))

    def _change(self, errand: ChangePlace) -> int:
        if isinstance(errand.wanted, Shared) and errand.password_name:
            # First: a journal that has moved must not be shut behind a password nobody has kept.
            keep = self._credentials.store_for_session if errand.session_only else self._credentials.store
            keep(errand.password_name, errand.wanted.password)
        if errand.is_moved:
            from bookkeeper.journal.moving import move

            told = self.progressed.emit
            return move(errand.present, errand.wanted, whoever_is_here(), utc_now(), told).payments
        return _payments_in(errand.wanted)


def _payments_in(place: JournalPlace) -> int:
    from bookkeeper.journal import Journal
    from bookkeeper.journal.moving import count, insist_here

    with closing(Journal.open(place, utc_now())) as journal:
        insist_here(journal)
        return count(journal)


def _standing(place: JournalPlace, company_id: str) -> Standing:
    from bookkeeper.journal import Journal
    from bookkeeper.journal.moving import insist_here

    if isinstance(place, Path) and not place.exists():
        return Standing()
    with closing(Journal.open(place, utc_now())) as journal:
        insist_here(journal)
        newest = journal.runs.newest(company_id, 1)
        states = Counter(payment.state for payment in journal.open_payments(company_id))
    return Standing(newest[0] if newest else None, states)


class JournalPlaces(QObject):
    """The window's side of that thread: asks by signals only, never waits.

    Signals:
        returned: `Returned`, once for each errand.
        progressed: int: percent of a move.
    """

    returned = Signal(object)
    progressed = Signal(int)
    _asked = Signal(object)

    def __init__(self, credentials: Credentials, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = _PlaceWorker(credentials)
        self._host = WorkerThread(self._worker, "journal place", self)
        self._asked.connect(self._worker.run, _QUEUED)
        self._worker.returned.connect(self.returned, _QUEUED)
        self._worker.progressed.connect(self.progressed, _QUEUED)
        self._is_started = False

    def ask(self, errand: Errand) -> None:
        """Ask for an errand; `returned` tells its end."""
        if not self._is_started:
            self._is_started = True
            self._host.start()
        self._asked.emit(errand)

    def end(self) -> None:
        """Wait for the errand in hand and end the thread."""
        if self._is_started:
            self._host.end()
