"""The program's log: what it did, for the day something goes wrong. A leaf: no secrets, ever.

Rooms write to loggers below ``bookkeeper`` in plain words: payments by their id, never a key, an account
number or a body. Keys that are known to the program are blotted out all the same, should an error's text hold
one.
"""

from __future__ import annotations

import logging
import logging.handlers
import sys
from collections.abc import Callable
from pathlib import Path

_FILE = "bookkeeper.log"
_BYTES = 1_000_000
_KEPT = 4
_LAYOUT = "%(asctime)s %(levelname)s %(threadName)s %(name)s: %(message)s"

_blots: list[Callable[[str], str]] = []


class _Blotted(logging.Formatter):
    """Writes a record, trace and all, without the secrets."""

    def format(self, record: logging.LogRecord) -> str:
        return blotted(super().format(record))


def start(folder: Path) -> Path:
    """Begin to write into a folder, made if it is missing; old files are kept up to a limit.

    Returns:
        The file. Where it cannot be written the program works without: nothing depends on it.
    """
    path = folder / _FILE
    logger = logging.getLogger("bookkeeper")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = logging.handlers.RotatingFileHandler(
            path, maxBytes=_BYTES, backupCount=_KEPT, encoding="utf-8"
        )
    except OSError as error:
        sys.stderr.write(f"The log cannot be written: {error.strerror}\n")
        return path
    handler.setFormatter(_Blotted(_LAYOUT))
    logger.addHandler(handler)
    logger.setLevel(logging.INFO)
    logger.propagate = False
    return path


def file_in(folder: Path) -> Path:
    """The file that is written now."""
    return folder / _FILE


def stop() -> None:
    """Write no more and let go of the file."""
    logger = logging.getLogger("bookkeeper")
    for handler in list(logger.handlers):
        logger.removeHandler(handler)
        handler.close()


def blot_with(blot: Callable[[str], str]) -> None:
    """Pass everything written from now on through this, which takes secrets out of a text."""
    _blots.append(blot)


def blotted(text: str) -> str:
    """A text as the log may hold it: without the secrets that are known."""
    for blot in _blots:
        text = blot(text)
    return text
