"""Who is at this desk, as the journal writes it down."""

from __future__ import annotations

import getpass
import os
import platform


def whoever_is_here() -> str:
    """The person as the operating system knows them, and the computer."""
    try:
        person = getpass.getuser()
    except (KeyError, OSError):
        # An account without an entry in the system's list, as some managed computers and containers have.
        person = f"user-{os.getuid()}" if hasattr(os, "getuid") else "somebody"
    return f"{person}@{platform.node()}"
