"""Errors nobody expected: a report of each in a file without secrets, and what the program last died of.

A leaf beside the log. Reports are written where the error happened, on whatever thread that is: a program
that meets one may not live to tell. Nothing is sent anywhere.
"""

from __future__ import annotations

import contextlib
import faulthandler
import logging
import platform
import re
import sys
import threading
import traceback
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import TextIO

from bookkeeper import __version__

_LOGGER = logging.getLogger(__name__)

#: Reports that are kept, newest first.
KEPT = 20
#: The file that the process writes into as it dies.
_LAST_WORDS = "last-words.txt"
#: Below this line is what it died of.
_LINE = "-" * 40
#: The innermost frames tell where the program was; more than this is no help.
_LONGEST_TRACE = 40_000

_NAMES = r"authorization|password|passwd|pwd|api[ _-]?key|secret"
#: What must not be in a report, and what stands there instead: libraries quote what they choke on.
_SECRETS = (
    (re.compile(r"input_value=.*?(?=, input_type=)", re.DOTALL), "input_value=…"),
    (re.compile(r"(?i)\b(basic|bearer) +[^\s\"',;)]+"), r"\1 …"),
    (re.compile(rf"(?i)\b({_NAMES})\b([\"':= ]+)[^\s\"',;)]+"), r"\1\2…"),
    (re.compile(r"(?<=://)[^/@\s]+@"), "…@"),
    (re.compile(r"\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]){10,30}\b"), "…"),
    (re.compile(r"\b\d(?:[ -]?\d){6,}\b"), "…"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Crash:
    """An error that nobody caught.

    Attributes:
        what: Its type and words, without secrets.
        where: The program's own innermost line.
        thread: Where it happened, by the thread's name; empty for the window's.
        count: How often it has been met since the program began, this time included.
        report: The file about it; None where none can be written.
    """

    what: str
    where: str
    thread: str
    count: int = 1
    report: Path | None = None

    @property
    def is_same_as(self) -> tuple[str, str]:
        """Equal for errors that are one and the same to a person."""
        return self.what.partition(":")[0], self.where


class Crashes:
    """Takes down what nobody caught. Its methods may be called from any thread.

    Args:
        folder: For the reports; made with the first.
        thread_name: Of the calling thread; empty for the window's.
        now: The present moment, UTC.
    """

    def __init__(
        self,
        folder: Path,
        thread_name: Callable[[], str] = lambda: threading.current_thread().name,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._folder = folder
        self._thread_name = thread_name
        self._now = now
        self._lock = threading.Lock()
        self._known: dict[tuple[str, str], Crash] = {}
        self._tell: Callable[[Crash], None] = lambda crash: None
        self._last_words: TextIO | None = None

    def watch(self, tell: Callable[[Crash], None]) -> None:
        """Take down errors nobody caught, from any thread, and say that there was one.

        Args:
            tell: Called on the thread of the error.
        """
        self._tell = tell
        sys.excepthook = self._caught
        threading.excepthook = lambda found: self._caught(
            found.exc_type, found.exc_value, found.exc_traceback
        )

    def note(self, error: BaseException) -> Crash:
        """Write the report of an error; the same again only counts."""
        with self._lock:
            new = Crash(without_secrets(_words(error)), _place(error), self._thread_name())
            before = self._known.get(new.is_same_as)
            crash = replace(new if before is None else before, count=before.count + 1 if before else 1)
            # The first few, then ever more seldom: one that comes with each paint must not fill the disk.
            if crash.count & (crash.count - 1) == 0:
                _LOGGER.critical("unexpected, %s times", crash.count, exc_info=error)
                crash = replace(crash, report=self._written(crash, error))
            self._known[crash.is_same_as] = crash
        return crash

    def begin(self) -> Path | None:
        """Have the process leave word if it dies; the report of the one before, if that did.

        For the one window that works: others would write over its file.
        """
        path = self._folder / _LAST_WORDS
        found = self._kept(path)
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            self._last_words = path.open("w", encoding="utf-8")
            self._last_words.write(f"{self._head()}\n{_LINE}\n")
            self._last_words.flush()
            faulthandler.enable(self._last_words)
        except OSError as error:
            _LOGGER.warning("no word will be left: %s", error.strerror)
        return found

    def dying(self, why: str) -> None:
        """Leave word why the process is about to be ended by a library."""
        if self._last_words is not None:
            self._last_words.write(f"{without_secrets(why)}\n")
            self._last_words.flush()

    def end(self) -> None:
        """The program ends as it should: nothing is left."""
        if self._last_words is not None:
            faulthandler.disable()
            self._last_words.close()
            self._last_words = None
            with contextlib.suppress(OSError):
                (self._folder / _LAST_WORDS).unlink()

    def _caught(
        self, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error or kind(), trace)
            return
        self._tell(self.note((error or kind()).with_traceback(trace)))

    def _head(self) -> str:
        at = self._now().isoformat(timespec="seconds")
        return f"Bookkeeper {__version__}, Python {platform.python_version()}, {platform.platform()}\n{at}"

    def _written(self, crash: Crash, error: BaseException) -> Path | None:
        trace = "".join(traceback.format_exception(error))[-_LONGEST_TRACE:]
        text = (
            f"{self._head()}\nThread: {crash.thread or 'the window'}. Times: {crash.count}.\n\n"
            f"{without_secrets(trace)}"
        )
        path = crash.report or self._folder / f"error-{self._now():%Y%m%d-%H%M%S-%f}.txt"
        return path if self._put(path, text) else None

    def _kept(self, last_words: Path) -> Path | None:
        """What the process before left, as a report of its own."""
        try:
            text = last_words.read_text(encoding="utf-8", errors="replace")
        except OSError:
            return None
        head, line, words = text.partition(f"{_LINE}\n")
        if not words.strip():
            # It was ended from outside, or the power failed.
            return None
        path = self._folder / f"error-{self._now():%Y%m%d-%H%M%S-%f}.txt"
        return path if self._put(path, f"{head}{line}{without_secrets(words)}") else None

    def _put(self, path: Path, text: str) -> bool:
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
            for old in _reports(self._folder)[KEPT:]:
                old.unlink(missing_ok=True)
        except OSError as error:
            _LOGGER.warning("no report can be written: %s", error.strerror)
            return False
        return True


def newest_reports(folder: Path, count: int) -> list[str]:
    """The texts of the newest reports in a folder; what cannot be read is left out."""
    found = []
    for path in _reports(folder)[:count]:
        with contextlib.suppress(OSError):
            found.append(path.read_text(encoding="utf-8", errors="replace").strip())
    return found


def add(report: Path, text: str) -> None:
    """Put something at the end of a report that is there."""
    with contextlib.suppress(OSError), report.open("a", encoding="utf-8") as file:
        file.write(f"\n{without_secrets(text)}\n")


def without_secrets(text: str) -> str:
    """A text without keys, account numbers, what was being read, and the user's name in paths."""
    # What it brings along has no place before the first paint.
    from bookkeeper import log

    text = log.blotted(text)
    for pattern, instead in _SECRETS:
        text = pattern.sub(instead, text)
    home = str(Path.home())
    return text.replace(home, "~") if home != Path.home().anchor else text


def _reports(folder: Path) -> list[Path]:
    return sorted(folder.glob("error-*.txt"), reverse=True)


def _words(error: BaseException) -> str:
    first = str(error).strip().partition("\n")[0][:200]
    return f"{type(error).__name__}: {first}".removesuffix(": ")


def _place(error: BaseException) -> str:
    """The innermost line that is the program's own, or else the innermost of all."""
    frames = traceback.extract_tb(error.__traceback__)
    own = [frame for frame in frames if "bookkeeper" in Path(frame.filename).parts] or frames
    return f"{Path(own[-1].filename).name}, line {own[-1].lineno}" if own else ""
