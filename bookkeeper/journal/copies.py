"""A copy of the journal for every day it is used, the newest fourteen kept.

Made with SQLite's backup, so that a copy is whole whatever is being written meanwhile. How one is put back,
the help says.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path

from bookkeeper.errors import FilesError

#: Copies kept: two working weeks and the weekends around them.
KEPT = 14


def folder_of(journal: Path) -> Path:
    """Where the copies of a journal are."""
    return journal.parent / f"{journal.stem}-copies"


def copy_for_today(journal: Path, now: datetime) -> Path | None:
    """Copy the journal, unless that was done today (UTC), and remove the oldest copies.

    Returns:
        The new copy, None if there is one of today.

    Raises:
        FilesError: It cannot be copied; the journal itself is untouched.
    """
    folder = folder_of(journal)
    copy = folder / f"{journal.stem}-{now:%Y-%m-%d}.sqlite3"
    if copy.exists():
        return None
    unfinished = copy.with_suffix(".unfinished")
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
        unfinished.unlink(missing_ok=True)
        with closing(sqlite3.connect(journal)) as old, closing(sqlite3.connect(unfinished)) as new:
            old.backup(new)
        unfinished.replace(copy)
        for outdated in sorted(folder.glob(f"{journal.stem}-????-??-??.sqlite3"))[:-KEPT]:
            outdated.unlink()
    except (sqlite3.Error, OSError) as error:
        raise FilesError(
            "The payment journal could not be copied to {0}: {1}",
            folder.name,
            error,
            title="There is no copy of today's payment journal",
            advice="Make room on the disk, or see to it that the folder can be written.",
        ) from error
    return copy
