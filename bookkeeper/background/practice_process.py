"""The practice companies as a child process: started without waiting, ended with the program. QtCore only."""

from __future__ import annotations

import json
import sys
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, Signal, Slot

from bookkeeper.errors import BookkeeperError

#: What the practice companies keep their books in: one that takes whole credit notes, one that joins bills
#: in a payment, and one that takes credit and cash together.
PLATFORMS = "xero,qbo,netsuite"

#: How long the child may take to end after its input was closed, in milliseconds.
_END_WITHIN_MS = 5_000


@dataclass(frozen=True, slots=True)
class Practice:
    """Where the practice companies listen. Their key opens nothing but this computer's own child process.

    Attributes:
        connection_ids: One for each company, the first to begin with.
    """

    base_url: str
    api_key: str
    connection_ids: tuple[str, ...]


class PracticeUnavailableError(BookkeeperError):
    """The practice company did not start."""

    title = "The practice company did not start"
    advice = "Start Bookkeeper again, or connect to your own company. Nothing was recorded."


class PracticeProcess(QObject):
    """Starts ``bookkeeper practice serve`` and tells when it is ready.

    Signals:
        ready: `Practice`, once it listens.
        failed: `PracticeUnavailableError`, if it ends before or after that without being asked to.
    """

    ready = Signal(object)
    failed = Signal(object)

    def __init__(self, arguments: list[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._arguments = arguments
        self._is_ending = False
        self._process = QProcess(self)
        self._process.setProcessChannelMode(QProcess.ProcessChannelMode.SeparateChannels)
        self._process.readyReadStandardOutput.connect(self._on_process_output)
        self._process.finished.connect(self._on_process_finished)
        self._process.errorOccurred.connect(self._on_process_error)

    def start(self) -> None:
        """Start the child; returns at once."""
        program, *first = _program()
        # The child ends when its input closes, so it never outlives this program, however that ends.
        self._process.start(program, [*first, "practice", "serve", "--until-stdin-closes", *self._arguments])

    @property
    def is_running(self) -> bool:
        """Whether the child was started and has not ended."""
        return self._process.state() is not QProcess.ProcessState.NotRunning

    def end(self) -> None:
        """Close the child's input and wait for it to end."""
        self._is_ending = True
        if self._process.state() is QProcess.ProcessState.NotRunning:
            return
        self._process.closeWriteChannel()
        if not self._process.waitForFinished(_END_WITHIN_MS):
            self._process.kill()
            self._process.waitForFinished(_END_WITHIN_MS)

    @Slot()
    def _on_process_output(self) -> None:
        if not self._process.canReadLine():
            return
        line = json.loads(bytes(self._process.readLine().data()))
        companies = line.get("companies", [line])
        ids = tuple(company["connection_id"] for company in companies)
        self.ready.emit(Practice(line["base_url"], line["api_key"], ids))

    @Slot()
    def _on_process_finished(self) -> None:
        self._fail(bytes(self._process.readAllStandardError().data()).decode(errors="replace"))

    @Slot()
    def _on_process_error(self) -> None:
        if self._process.error() is QProcess.ProcessError.FailedToStart:
            self._fail(self._process.errorString())

    def _fail(self, reason: str) -> None:
        if not self._is_ending:
            last_line = reason.strip().rpartition("\n")[2]
            self.failed.emit(PracticeUnavailableError(last_line))


def _program() -> list[str]:
    """What starts this program's commands: itself, or on Windows the one beside it that has an output."""
    if not getattr(sys, "frozen", False):
        return [sys.executable, "-m", "bookkeeper"]
    beside = Path(sys.executable).with_name("bookkeeper-console.exe")
    return [str(beside if beside.exists() else sys.executable)]


def practice_arguments(data: Path | None, *more: str) -> list[str]:
    """Options of ``practice serve``: three companies, kept under `data`, or in memory where that is None.

    Of an option that comes twice the last counts, so `more` may name other software.
    """
    kept = ["--data", str(data)] if data is not None else ["--memory"]
    return [*kept, "--platform", PLATFORMS, *more]
