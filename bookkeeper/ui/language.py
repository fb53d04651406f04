"""The language of the desk: its words, and how numbers, dates and typed amounts are written with it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from bookkeeper.resources import resource

#: Each language by its own name, as people look for it. English is what the program is written in.
LANGUAGES = {"en": "English", "de": "Deutsch", "fr": "Français", "es": "Español"}


def speak(app: QCoreApplication, code: str) -> None:
    """Put the program's words and Qt's own into a language; before any window is built.

    Args:
        app: Owns the translations.
        code: Of `LANGUAGES`; empty for the system's, English where that is not among them.
    """
    # The system's, unless somebody has asked for another one before, as the tour does.
    present = QLocale()
    if code and QLocale(code).language() is not present.language():
        QLocale.setDefault(QLocale(code))
    elif present.language() is QLocale.Language.C:
        # A system that says nothing about its language: amounts should still look like amounts.
        QLocale.setDefault(QLocale(QLocale.Language.English))
    spoken = code or QLocale().name()[:2]
    if spoken not in LANGUAGES or spoken == "en":
        return
    qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    for file in (qt / f"qtbase_{spoken}.qm", resource("translations") / f"bookkeeper_{spoken}.qm"):
        words = QTranslator(app)
        if words.load(str(file)):
            app.installTranslator(words)
