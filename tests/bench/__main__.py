"""``python3 packaging/dev.py bench SUBJECT ...``: measurements and campaigns too long for the test suite.

A subject is a module of this package with ``add_arguments(parser)`` and ``run(arguments) -> int``; add its
name here.
"""

from __future__ import annotations

import argparse
import importlib
import sys

from bookkeeper.opening import favour_the_window

SUBJECTS = {
    "all": "every measurement, one after the other",
    "decode": "a page of 5,000 bills: this program, the vendor's clients, json.loads",
    "desks": "desks at one shared journal: their pace, how soon one sees what another reserved, growth",
    "credits": "the best use of credit notes against the oldest first",
    "faults": "exactly once under faults: random schedules, the exhaustive search, killed processes",
    "builder": "the payment builder over up to 100,000 bills on offer",
    "lists": "opening, sorting, searching and scrolling lists of up to a million bills",
    "refresh": "the whole books read into the copy, and what changed since",
    "smooth": "the longest stall of the window while it refreshes, searches, plans and records",
    "start": "start to a usable window, beside a bare one and GnuCash",
    "submit": "payments recorded against a server that takes 50 ms for each",
}


def main() -> int:
    """Carry out the command line; the exit status is the subject's."""
    parser = argparse.ArgumentParser(prog="bench", description="Long measurements and campaigns.")
    subjects = parser.add_subparsers(dest="subject", required=True)
    for name, words in SUBJECTS.items():
        # Only what is asked for is loaded: some subjects need much.
        subject = subjects.add_parser(name, help=words)
        if name in sys.argv[1:2]:
            importlib.import_module(f"tests.bench.{name}").add_arguments(subject)
    arguments = parser.parse_args()
    # What is measured is the program: its threads take turns as often here.
    favour_the_window()
    status: int = importlib.import_module(f"tests.bench.{arguments.subject}").run(arguments)
    return status


if __name__ == "__main__":
    sys.exit(main())
