"""What is running: version, the commit it was made from, and the libraries it stands on. A leaf."""

from __future__ import annotations

import platform
import re
import shutil
import subprocess
from importlib import metadata
from pathlib import Path

from bookkeeper import __version__
from bookkeeper.resources import resource

#: Written by packaging; a checkout asks git instead.
_COMMIT_FILE = "commit.txt"


def described() -> str:
    """Version and commit, then Python and each library, as ``bookkeeper --version`` prints them."""
    lines = [f"Bookkeeper {__version__} (commit {commit() or 'unknown'})"]
    lines += [f"  {name} {version}" for name, version in libraries()]
    return "\n".join(lines)


def commit() -> str | None:
    """The commit the program was made from; None where nothing tells, as in an installed wheel."""
    try:
        return resource(_COMMIT_FILE).read_text("ascii").strip()
    except FileNotFoundError:
        return _commit_of_checkout()


def libraries() -> list[tuple[str, str]]:
    """Python, then every library the program asks for, each with its version."""
    found = [("Python", platform.python_version())]
    try:
        wanted = metadata.requires("bookkeeper") or []
    except metadata.PackageNotFoundError:
        return found
    names = [match[0] for text in wanted if (match := re.match(r"[\w.-]+", text))]
    return found + [(name, metadata.version(name)) for name in sorted(names, key=str.lower)]


def _commit_of_checkout() -> str | None:
    root = Path(__file__).resolve().parent.parent
    git = shutil.which("git")
    if git is None or not (root / ".git").exists():
        return None
    asked = subprocess.run(
        [git, "-C", str(root), "rev-parse", "--short=12", "HEAD"], capture_output=True, text=True, check=False
    )
    return asked.stdout.strip() or None
