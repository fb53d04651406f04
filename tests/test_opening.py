"""What is loaded before the window is first painted, and what is not."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

#: Each takes tens of milliseconds to load, and nothing of it can be seen.
LATER = {
    "alembic", "anyio", "httpx", "keyring", "numpy", "pydantic", "sqlalchemy", "sqlite3", "ssl", "starlette",
    "uvicorn", "bookkeeper.app", "bookkeeper.background", "bookkeeper.books.reading",
    "bookkeeper.books.writing", "bookkeeper.codat", "bookkeeper.credentials", "bookkeeper.journal",
    "bookkeeper.payables.draft", "bookkeeper.payables.rules", "bookkeeper.payments", "bookkeeper.practice",
    "bookkeeper.ui.builder",
}  # fmt: skip


@pytest.fixture(scope="module")
def loaded(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    own = {"BOOKKEEPER_HOME": str(tmp_path_factory.mktemp("home")), "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "tests.starting", "front"]
    root = Path(__file__).parent.parent
    done = subprocess.run(
        command, cwd=root, env=os.environ | own, check=True, stdout=subprocess.PIPE, timeout=60
    )
    return set(json.loads(done.stdout.splitlines()[-1])["loaded"])


def test_the_window_is_painted_with_its_panes(loaded: set[str]) -> None:
    assert loaded >= {"bookkeeper.ui.main_window", "bookkeeper.ui.panes.bills", "PySide6.QtWidgets"}


@pytest.mark.parametrize("name", sorted(LATER))
def test_what_is_not_to_be_seen_is_loaded_later(loaded: set[str], name: str) -> None:
    assert name not in loaded
