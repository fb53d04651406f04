"""The command line: open the window, perform the tour, serve the practice company, or look into the journal.

Imports nothing heavy before it knows what is wanted: a window should be on the screen before httpx is.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from bookkeeper import imports

#: Software the tour can show, by the practice company's short names.
TOUR_PLATFORMS = (
    "xero",
    "qbo",
    "netsuite",
    "intacct",
    "freeagent",
    "zoho",
    "myob",
    "sageaccounting",
    "sage50",
    "qbd",
    "dynamics",
)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program; the exit status is 0 when all went well."""
    wanted = _parser(arguments).parse_args(arguments)
    match wanted.command:
        case "practice":
            from bookkeeper.practice import command

            return command.run(wanted)
        case "journal":
            from bookkeeper.journal import command as journal_command
            from bookkeeper.journal_choice import chosen_place
            from bookkeeper.settings import Home

            return journal_command.run(wanted, lambda: chosen_place(Home.find()))
        case "diagnose":
            from bookkeeper import diagnosis

            return diagnosis.run(wanted.json)
        case "version":
            from bookkeeper import versions

            print(versions.described())
            return 0
        case "proof":
            from bookkeeper.journal import proof_command
            from bookkeeper.journal_choice import chosen_place
            from bookkeeper.settings import Home

            return proof_command.run(wanted, lambda: chosen_place(Home.find()))
        case "tour":
            imports.spare()
            from bookkeeper.tour import Pictures, perform

            return perform(wanted.out, wanted.platform, Pictures[wanted.pictures], wanted.language)
        case _:
            imports.spare()
            from bookkeeper import opening

            return opening.run()


def _parser(arguments: Sequence[str] | None) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="bookkeeper", description="Pay suppliers' bills, exactly once.")
    parser.add_argument(
        "--version",
        action="store_const",
        const="version",
        dest="command",
        help="and commit, and libraries",
    )
    commands = parser.add_subparsers(dest="command")
    tour = commands.add_parser("tour", help="do the main job by itself and leave pictures of it")
    tour.add_argument(
        "--out", type=Path, required=True, metavar="DIR", help="folder for pictures and tour.json"
    )
    tour.add_argument("--platform", default="xero", choices=TOUR_PLATFORMS)
    tour.add_argument("--language", default="en", choices=("en", "de", "fr", "es"))
    pictures = tour.add_mutually_exclusive_group()
    for option, which, says in (
        ("--every-look", "EVERY_LOOK", "each picture in every size, scale and colour scheme"),
        ("--for-help", "HELP", "only the pictures of the help pages"),
    ):
        pictures.add_argument(
            option, dest="pictures", action="store_const", const=which, default="ONCE", help=says
        )
    diagnose = commands.add_parser("diagnose", help="try whether everything needed works on this computer")
    diagnose.add_argument("--json", action="store_true", help="for other programs to read")
    practice = commands.add_parser("practice", help="the practice company")
    serve = practice.add_subparsers(dest="practice_command", required=True).add_parser(
        "serve", help="serve the practice company on this computer"
    )
    journal = commands.add_parser("journal", help="check or export the payment journal")
    proof = commands.add_parser("proof", help="check the proof of a run")
    given = sys.argv[1:] if arguments is None else arguments
    # Their options are their own; a room is not loaded for anything else.
    if "practice" in given:
        from bookkeeper.practice import command

        command.add_arguments(serve)
    if "journal" in given:
        from bookkeeper.journal import command as journal_command

        journal_command.add_arguments(journal)
    if "proof" in given:
        from bookkeeper.journal import proof_command

        proof_command.add_arguments(proof)
    return parser
