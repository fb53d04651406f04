"""``bookkeeper diagnose``: can the program do its work on this computer? Asked before anything is connected.

Tries for real what an installation can lack: folders that can be written, a keyring that keeps a secret,
certificates to check a service with, the journal's database, the practice company as a process of its own.
Prints one line for each; sends nothing off this computer.
"""

from __future__ import annotations

import json
import secrets
import ssl
import sys
import tempfile
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from bookkeeper import versions
from bookkeeper.errors import BookkeeperError
from bookkeeper.settings import Home

#: How long the practice company may take to listen, in milliseconds.
_PRACTICE_WITHIN_MS = 30_000


def run(as_json: bool) -> int:
    """Try everything; the exit status is 1 if something will not work here."""
    home = Home.find()
    trials: dict[str, Callable[[], str]] = {
        "version": versions.described,
        "folders": lambda: _folders(home),
        "keyring": _keyring,
        "certificates": _certificates,
        "journal": _journal,
        "practice": _practice,
    }
    found = {name: _tried(trial) for name, trial in trials.items()}
    if as_json:
        print(json.dumps({name: {"ok": ok, "found": text} for name, (ok, text) in found.items()}, indent=2))
    else:
        for name, (ok, text) in found.items():
            print(f"{'ok ' if ok else 'NOT'} {name}: {text}")
    return 0 if all(ok for ok, _ in found.values()) else 1


def _tried(trial: Callable[[], str]) -> tuple[bool, str]:
    try:
        return True, trial()
    except BookkeeperError as error:
        return False, f"{error.title}. {error.detail}"
    except OSError as error:
        return False, f"{error.filename or ''}: {error.strerror}"


def _folders(home: Home) -> str:
    folders = (home.data, home.config, home.cache, home.logs)
    for folder in folders:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder) as file:
            file.write(b"x")
    return ", ".join(str(folder) for folder in folders)


def _keyring() -> str:
    from bookkeeper.credentials import Credentials, backend_name

    kept = Credentials()
    profile = f"diagnosis-{secrets.token_hex(4)}"
    kept.store(profile, secrets.token_hex(16))
    kept.delete(profile)
    return f"{backend_name()} kept a secret and gave it back"


def _certificates() -> str:
    from bookkeeper.codat.client import system_certificates

    # What the system trusts is read when a conversation begins.
    system_certificates().wrap_bio(ssl.MemoryBIO(), ssl.MemoryBIO(), server_hostname="localhost")
    return "those of the operating system can be read"


def _journal() -> str:
    from bookkeeper.journal.opening import open_engine

    with tempfile.TemporaryDirectory(prefix="bookkeeper-diagnosis-") as folder:
        open_engine(Path(folder) / "journal.sqlite3", datetime.now(UTC)).dispose()
    return "can be made"


def _practice() -> str:
    from PySide6.QtCore import QCoreApplication, QTimer

    from bookkeeper.background.practice_process import PracticeProcess

    app = QCoreApplication.instance() or QCoreApplication(sys.argv[:1])
    found: list[str] = []
    with tempfile.TemporaryDirectory(prefix="bookkeeper-diagnosis-") as folder:
        process = PracticeProcess(["--data", folder])
        process.ready.connect(lambda practice: found.append(practice.base_url))
        process.ready.connect(app.quit)
        process.failed.connect(app.quit)
        QTimer.singleShot(_PRACTICE_WITHIN_MS, app.quit)
        process.start()
        app.exec()
        process.end()
    if not found:
        raise BookkeeperError(title="The practice company did not start", detail="")
    return f"listened at {found[0]}"
