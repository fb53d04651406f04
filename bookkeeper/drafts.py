"""Half-built drafts on disk: a file for each, written whole or not at all. They are the user's work.

A leaf beside `settings`: knows what a kept draft is, and nothing of where it is shown.
"""

from __future__ import annotations

import contextlib
import os
import tempfile
import uuid
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

import msgspec

from bookkeeper.errors import FilesError
from bookkeeper.payables.kept import KeptDraft


@dataclass(frozen=True, slots=True)
class Entry:
    """A draft in the folder.

    Attributes:
        name: As its user calls it, empty for none.
        is_open: It is what *Pay bills* goes on with.
        kept_at: UTC.
    """

    id: str
    name: str
    is_open: bool
    kept_at: datetime
    draft: KeptDraft


def new_id() -> str:
    """A name for a new draft's file."""
    return uuid.uuid4().hex


class DraftFolder:
    """One company's drafts."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def entries(self) -> list[Entry]:
        """All of them, the newest first; a file that cannot be understood is left where it is."""
        found = []
        for path in self._folder.glob("*.json"):
            with contextlib.suppress(OSError, msgspec.DecodeError):
                found.append(msgspec.json.decode(path.read_bytes(), type=Entry))
        return sorted(found, key=lambda one: one.kept_at, reverse=True)

    def put(self, entry: Entry) -> None:
        """Keep a draft durably, in place of the one with the same id.

        Raises:
            FilesError: It cannot be written; the one before is as it was.
        """
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            handle, name = tempfile.mkstemp(dir=self._folder, prefix=".draft-")
            try:
                with os.fdopen(handle, "wb") as file:
                    file.write(msgspec.json.encode(entry))
                    file.flush()
                    os.fsync(file.fileno())
                Path(name).replace(self._path(entry.id))
            except BaseException:
                with contextlib.suppress(OSError):
                    Path(name).unlink()
                raise
        except OSError as error:
            raise FilesError("The draft cannot be kept: {0}", error.strerror) from error

    def rename(self, entry: Entry, name: str) -> None:
        """Call a draft something else.

        Raises:
            FilesError: It cannot be written.
        """
        self.put(replace(entry, name=name))

    def remove(self, entry_id: str) -> None:
        """Throw a draft away; nothing happens if it is not there.

        Raises:
            FilesError: It cannot be removed.
        """
        try:
            self._path(entry_id).unlink(missing_ok=True)
        except OSError as error:
            raise FilesError("The draft cannot be removed: {0}", error.strerror) from error

    def _path(self, entry_id: str) -> Path:
        return self._folder / f"{entry_id}.json"
