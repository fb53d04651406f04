"""Where the files of ``resources/`` are: in a checkout, an installed wheel, or a frozen bundle. A leaf."""

from __future__ import annotations

import sys
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def _root() -> Path:
    bundle = getattr(sys, "_MEIPASS", None)
    if bundle is not None:
        return Path(bundle) / "resources"
    installed = _PACKAGE / "_resources"
    return installed if installed.is_dir() else _PACKAGE.parent / "resources"


def resource(name: str) -> Path:
    """The path of a file or folder of ``resources/``, named with forward slashes.

    Raises:
        FileNotFoundError: The program was packaged without it.
    """
    path = _root() / name
    if not path.exists():
        raise FileNotFoundError(f"resource {name!r} is missing from this installation")
    return path
