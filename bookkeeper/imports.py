"""How modules are loaded: without PySide reading their source, and before the window needs them. A leaf.

PySide 6.11 looks through the source text of each module for its own name, because of ``__feature__``, which
this program does not use. That costs a tenth of a second at the start and 28 MB of kept source, and touches
modules that are being loaded on another thread: pydantic's then ended half loaded, the services with them.
"""

from __future__ import annotations

import importlib
import sys
import threading


def spare() -> None:
    """Have PySide take every module, unread, for one that uses it without features. Call it first of all."""
    import PySide6.QtCore  # noqa: F401  (brings its hook)

    hook = sys.modules.get("shibokensupport.feature")
    if hook is not None and hasattr(hook, "_mod_uses_pyside"):
        hook.__dict__["_mod_uses_pyside"] = lambda _module: True


def load_ahead(*names: str) -> None:
    """Load modules beside what the window does; whoever needs one meanwhile waits for what is left of it.

    Only such as make nothing when they are loaded: what belongs to the window is made on its thread.
    """

    def load() -> None:
        for name in names:
            importlib.import_module(name)

    threading.Thread(target=load, name="loading", daemon=True).start()
