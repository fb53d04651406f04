"""The rehearsal: a practice company, a real HTTP server that speaks Codat's API over a double-entry ledger.

It imports no other room, so that a mistake shared by client and server cannot hide itself.

What others may use: ``running`` serves a practice company for as long as a ``with`` block lasts,
``RunningPractice`` is what it yields; ``FaultName`` names the faults that can be switched on; ``figures``
reads from the books what a client should have brought about; ``command`` is the command line.
"""

from bookkeeper.practice import figures
from bookkeeper.practice.faults import Fault, FaultName, Faults
from bookkeeper.practice.ledger import BooksDisagreeError, Ledger
from bookkeeper.practice.request_log import Received
from bookkeeper.practice.server import RunningPractice, running

__all__ = [
    "BooksDisagreeError",
    "Fault",
    "FaultName",
    "Faults",
    "Ledger",
    "Received",
    "RunningPractice",
    "figures",
    "running",
]
