"""Takes in the body of one answer, within bounds of size, time and the user's wish to stop."""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import BinaryIO

import httpx

from bookkeeper.codat.pace import Pace
from bookkeeper.errors import FilesError

#: Bytes of an answer in JSON, unpacked. The largest lawful page, 5,000 bills with lines, has 10 MB.
LARGEST_ANSWER = 64 * 1024 * 1024
#: Seconds for an answer in JSON that keeps trickling in: httpx only counts the pauses.
LONGEST_ANSWER_S = 300.0


class TooLargeError(Exception):
    """The body goes on beyond the bytes that are taken."""


class TooSlowError(Exception):
    """The body keeps trickling in beyond all patience."""


class Reception:
    """One answer's body, kept in memory or, for a file that was asked for and came, in `file`.

    Attributes:
        written: Bytes written to `file`.

    Args:
        pace: Tells the time.
        check: Called between pieces; raises to stop.
        file: Where the body of a 200 goes; any other answer is kept in memory.
        limit: Most bytes taken into `file`.
    """

    def __init__(
        self,
        pace: Pace,
        check: Callable[[], None],
        file: BinaryIO | None = None,
        limit: int = LARGEST_ANSWER,
    ) -> None:
        self._pace = pace
        self._check = check
        self._file = file
        self._limit = limit
        self._memory = io.BytesIO()
        self.written = 0

    @property
    def body(self) -> bytes:
        """What was kept in memory."""
        return self._memory.getvalue()

    def take(self, response: httpx.Response) -> None:
        """Read the answer to its end.

        Raises:
            TooLargeError: It is, or says it is, larger than the limit.
            TooSlowError: It does not come to an end.
            FilesError: The file cannot be written.
        """
        is_file = self._file is not None and response.status_code == httpx.codes.OK
        limit = self._limit if is_file else LARGEST_ANSWER
        declared = response.headers.get("Content-Length", "")
        if declared.isdigit() and int(declared) > limit:
            raise TooLargeError
        until = self._pace.monotonic() + LONGEST_ANSWER_S
        size = 0
        for piece in response.iter_bytes():
            self._check()
            size += len(piece)
            if size > limit:
                raise TooLargeError
            if is_file:
                self._write(piece)
            elif self._pace.monotonic() > until:
                raise TooSlowError
            else:
                self._memory.write(piece)

    def _write(self, piece: bytes) -> None:
        if self._file is None:
            return
        try:
            self._file.write(piece)
        except OSError as error:
            raise FilesError("The file could not be written: {0}.", error.strerror) from None
        self.written += len(piece)
