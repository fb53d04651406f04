"""``bookkeeper diagnose`` and ``--version``: said plainly, tried for real, in a process of their own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from bookkeeper import __version__, versions


def bookkeeper(*arguments: str, home: Path) -> subprocess.CompletedProcess[str]:
    environment = {
        **os.environ,
        "BOOKKEEPER_HOME": str(home),
        "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nowhere",
    }
    command = [sys.executable, "-m", "bookkeeper", *arguments]
    return subprocess.run(command, capture_output=True, text=True, env=environment, check=False, timeout=100)


def test_what_works_here_is_tried_and_what_does_not_is_named(tmp_path: Path) -> None:
    done = bookkeeper("diagnose", "--json", home=tmp_path / "home")
    found = json.loads(done.stdout)
    # Where no keyring can be asked, that alone is wrong.
    assert {name for name, one in found.items() if not one["ok"]} <= {"keyring"}
    assert found["practice"]["found"].startswith("listened at http://127.0.0.1:")
    assert done.returncode == (0 if found["keyring"]["ok"] else 1)


def test_a_home_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    blocked = tmp_path / "home"
    blocked.write_text("a file where a folder should be")
    done = bookkeeper("diagnose", home=blocked)
    assert done.returncode == 1
    assert f"NOT folders: {blocked}" in done.stdout
    assert "Traceback" not in done.stderr


def test_the_version_names_the_commit_and_every_library(tmp_path: Path) -> None:
    said = bookkeeper("--version", home=tmp_path).stdout
    assert said.startswith(f"Bookkeeper {__version__} (commit ")
    assert {name for name, _ in versions.libraries()} >= {"Python", "httpx", "sqlalchemy"}
    assert all(f"  {name} {version}\n" in said for name, version in versions.libraries())
