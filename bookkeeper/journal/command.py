"""``bookkeeper journal verify``, ``export`` and ``prepare``: the journal without the window."""

from __future__ import annotations

import argparse
import getpass
import os
import sys
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from bookkeeper.errors import BookkeeperError, FilesError
from bookkeeper.journal.exporting import lines
from bookkeeper.journal.places import JournalPlace, NotAnAddressError, Shared, hosts_of
from bookkeeper.journal.preparing import prepare
from bookkeeper.journal.store import Journal
from bookkeeper.journal.verify import Flaw, verify

_WORDS = {
    Flaw.CHAIN: "event {0} does not follow from the one before it",
    Flaw.STATE: "payment {0} is not in the state its last event led to",
    Flaw.REQUEST: "the request of payment {0} is not the one that was recorded",
    Flaw.UNRECORDED: "payment {0} was never recorded",
}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the commands and their options."""
    commands = parser.add_subparsers(dest="journal_command", required=True)
    checking = commands.add_parser("verify", help="check that nothing in the journal was changed")
    exporting = commands.add_parser("export", help="write the journal as JSON Lines, without secrets")
    for one in (checking, exporting):
        one.add_argument("--company", metavar="ID", help="only this company's payments")
    exporting.add_argument("--out", type=Path, metavar="FILE", help="write here; standard output by default")
    preparing = commands.add_parser(
        "prepare", help="make a PostgreSQL database ready to be a shared journal, or bring one up to date"
    )
    preparing.add_argument("--server", required=True, metavar="NAME[:PORT]")
    preparing.add_argument("--database", required=True, metavar="NAME")
    preparing.add_argument("--user", required=True, metavar="NAME", help="the owner of the database")
    preparing.add_argument("--certificates", default="", metavar="FILE", help="to trust, beside the system's")


def run(arguments: argparse.Namespace, find: Callable[[], JournalPlace]) -> int:
    """Carry a command out over the journal whose place `find` knows; the exit status.

    1: the journal is not as it was written. 2: it cannot be read, or the export cannot be written.
    """
    try:
        if arguments.journal_command == "prepare":
            return _prepare(arguments)
        place = find()
        if isinstance(place, Path) and not place.exists():
            raise FilesError(f"There is no journal at {place}.", title="Nothing has been recorded yet")
        with closing(Journal.open(place, datetime.now(UTC))) as journal:
            if arguments.journal_command == "verify":
                return _verify(journal, arguments.company)
            return _export(journal, arguments.company, arguments.out)
    except (BookkeeperError, OSError) as error:
        sys.stderr.write(f"{error}\n")
        return 2
    except (ValueError, TypeError, KeyError) as error:
        # No value that the program writes is like that.
        sys.stderr.write(f"The journal holds something that cannot be understood: {error}\n")
        return 1


def _prepare(arguments: argparse.Namespace) -> int:
    """As the owner; the password is asked for, or read from ``PGPASSWORD``."""
    try:
        hosts = hosts_of(arguments.server)
    except NotAnAddressError as error:
        raise FilesError(f"“{error}” names no server.") from error
    password = os.environ.get("PGPASSWORD") or getpass.getpass()
    place = Shared(hosts, arguments.database, arguments.user, password, arguments.certificates)
    sys.stdout.write(prepare(place) + "\n")
    return 0


def _verify(journal: Journal, company_id: str | None) -> int:
    found = verify(journal, company_id)
    for finding in found.findings:
        sys.stdout.write(_WORDS[finding.flaw].format(finding.where) + "\n")
    verdict = "not as it was written" if found.findings else "as it was written"
    sys.stdout.write(f"{found.payments} payments, {found.events} events: the journal is {verdict}\n")
    return 1 if found.findings else 0


def _export(journal: Journal, company_id: str | None, out: Path | None) -> int:
    if out is None:
        sys.stdout.writelines(f"{line}\n" for line in lines(journal, company_id))
        return 0
    unfinished = out.with_name(f"{out.name}.part")
    with unfinished.open("w", encoding="utf-8") as file:
        file.writelines(f"{line}\n" for line in lines(journal, company_id))
    unfinished.replace(out)
    return 0
