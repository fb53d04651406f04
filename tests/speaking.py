"""The program in another language for the length of a test."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from bookkeeper.ui import language


@contextmanager
def speaking(app: QApplication, code: str) -> Iterator[None]:
    """Words and numbers in a language of `language.LANGUAGES`, and back in what was spoken before."""
    before, there = QLocale(), app.findChildren(QTranslator)
    language.speak(app, code)
    yield
    for one in app.findChildren(QTranslator):
        if one not in there:
            app.removeTranslator(one)
            one.deleteLater()
    QLocale.setDefault(before)
