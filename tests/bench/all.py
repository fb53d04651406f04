"""Every measurement, one after the other, each with its own defaults: a table for each, and how figures grow.

Takes the better part of an hour; a subject that fails is named at the end and keeps none of the others.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from pathlib import Path

#: In this order: the short ones first. The campaigns of `faults` are no measurement.
SUBJECTS = ("decode", "start", "builder", "lists", "submit", "smooth", "refresh")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("--rounds", type=int, default=3, metavar="N", help="of each subject")
    parser.add_argument("--json", type=Path, metavar="FILE", help="add the figures to this file")


def run(arguments: argparse.Namespace) -> int:
    """Measure and print; 1 if a subject failed."""
    failed = []
    for subject in SUBJECTS:
        options = ["--rounds", str(arguments.rounds)]
        if arguments.json is not None:
            options += ["--json", str(arguments.json)]
        # A process each: what one leaves in memory is no part of the next.
        command = [sys.executable, "-m", "tests.bench", subject, *options]
        if subprocess.run(command, check=False).returncode:
            failed.append(subject)
    if failed:
        print(f"\nFailed: {', '.join(failed)}")
    return int(bool(failed))
