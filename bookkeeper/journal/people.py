"""Who is at this desk, as the journal writes it down."""

from __future__ import annotations

import os
import platform
import sys


def whoever_is_here() -> str:
    """The person as the operating system knows them, and the computer.

    Not what the environment says (``USER``, ``LOGNAME``): that is whatever whoever started the program likes,
    and whom nobody but another person may approve (`payables.approval`) is known by this.
    """
    return f"{_account()}@{platform.node()}"


def _account() -> str:
    try:
        if sys.platform == "win32":
            return os.getlogin()
        import pwd

        return pwd.getpwuid(os.getuid()).pw_name
    except (KeyError, OSError):
        # An account without an entry in the system's list, as some managed computers and containers have.
        return f"user-{os.getuid()}" if hasattr(os, "getuid") else "somebody"
