"""A process that has everything loaded, no thread and no connection, and forks one for each errand.

Starting the interpreter anew takes a second; a fork takes some milliseconds and is as much a process of its
own. Speaks pickle over its standard input and output; run as ``python -m tests.crash.forking``.
"""

from __future__ import annotations

import os
import pickle
import subprocess
import sys
import traceback
from pathlib import Path
from types import TracebackType
from typing import Self

# Loaded before the first fork, the lazily loaded ones as well.
import httpcore  # noqa: F401
import psycopg  # noqa: F401

import bookkeeper.codat.async_gateway
import bookkeeper.codat.gateway
import bookkeeper.payments.clerk  # noqa: F401
from tests.crash.child import Errand, live

_ROOT = Path(__file__).resolve().parents[2]


class Forks:
    """The parent's end: performs errands in processes of their own."""

    def __enter__(self) -> Self:
        command = [sys.executable, "-m", "tests.crash.forking"]
        self._process = subprocess.Popen(command, cwd=_ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        with self._process:
            pass

    def live(self, errand: Errand) -> int:
        """The exit status of a process that lived for an errand: 0, or minus the signal that killed it."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        pickle.dump(errand, self._process.stdin)
        self._process.stdin.flush()
        status: int = pickle.load(self._process.stdout)
        return status


def _serve() -> None:
    inbox, outbox = sys.stdin.buffer, os.fdopen(os.dup(1), "wb")
    # What a child prints must not end up among the answers.
    os.dup2(2, 1)
    while True:
        try:
            errand = pickle.load(inbox)
        except EOFError:
            return
        process = os.fork()
        if process == 0:
            _live_and_end(errand)
        _, status = os.waitpid(process, 0)
        pickle.dump(os.waitstatus_to_exitcode(status), outbox)
        outbox.flush()


def _live_and_end(errand: Errand) -> None:
    code = 1
    try:
        live(errand)
        code = 0
    except BaseException:
        traceback.print_exc()
    finally:
        sys.stderr.flush()
        os._exit(code)


if __name__ == "__main__":
    _serve()
