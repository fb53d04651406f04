"""Guards for versions that must not come back unnoticed; the reasons stand beside the pins."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject


def test_qt_calls_do_not_eat_references_to_none() -> None:
    """PySide6 6.12.0 on Python 3.11 lost one at each void call and aborted after some thousand."""
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(2000):
        thing.setObjectName("a")
    assert sys.getrefcount(None) > before - 200
