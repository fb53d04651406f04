"""``bookkeeper proof verify FILE``: whether the proof of a run holds, without the window."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from bookkeeper.errors import BookkeeperError, FilesError
from bookkeeper.journal.places import JournalPlace
from bookkeeper.journal.proof_check import Fault, NotAProofError, check, parse
from bookkeeper.journal.store import Journal

_WORDS = {
    Fault.FILE: "the file was changed: its figures do not give the hash that stands in it",
    Fault.NOT_KEPT: "the journal does not hold this proof as number {0}",
    Fault.CHAIN: "proof {0} in the journal does not follow from the one before it",
    Fault.EVENTS: "the journal's event {0} is not the one this proof was made over",
    Fault.JOURNAL: "event {0} of the journal does not follow from the one before it",
    Fault.RUN: "the journal's run {0} is not the one that was proven",
    Fault.PAYMENT: "payment {0} is not in the journal as the proof has it",
}
_CANNOT_KNOW = (
    "What this can not know:",
    "- what the books say today: it reads no books (Payments > Verify the journal does);",
    "- whether the figures that were read from the books were true when they were read;",
    "- what the bank says: the account is the one in the accounting software;",
    "- whether somebody replaced the journal and this file together: keep a copy elsewhere.",
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command and its option."""
    commands = parser.add_subparsers(dest="proof_command", required=True)
    checking = commands.add_parser("verify", help="check a run's proof against the journal")
    checking.add_argument("file", type=Path, metavar="FILE", help="the proof, as it was saved (JSON)")


def run(arguments: argparse.Namespace, find: Callable[[], JournalPlace]) -> int:
    """Check the file against the journal whose place `find` knows; the exit status.

    1: the proof does not hold. 2: it, or the journal, cannot be read.
    """
    try:
        proof = parse(arguments.file.read_text(encoding="utf-8"))
        place = find()
        if isinstance(place, Path) and not place.exists():
            raise FilesError(f"There is no journal at {place}.", title="Nothing has been recorded yet")
        with closing(Journal.open(place, datetime.now(UTC))) as journal:
            flaws = check(journal, proof)
    except (BookkeeperError, OSError, NotAProofError, UnicodeDecodeError) as error:
        sys.stderr.write(f"{error}\n")
        return 2
    except (KeyError, TypeError, ValueError) as error:
        sys.stderr.write(f"The proof or the journal holds something that cannot be understood: {error}\n")
        return 1
    for flaw in flaws:
        sys.stdout.write(_WORDS[flaw.fault].format(flaw.where) + "\n")
    named = len(proof["differences"])
    verdict = "does NOT hold" if flaws else "holds"
    sys.stdout.write(f"Proof {proof['number']} of run {proof['run']}, {proof['company']}: it {verdict}.\n")
    if not flaws:
        count = len(proof["payments"])
        sys.stdout.write(f"{count} payments as in the journal, {named} differences named in it.\n")
    sys.stdout.write("\n".join(_CANNOT_KNOW) + "\n")
    return 1 if flaws else 0
