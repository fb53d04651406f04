"""The language of the desk: its words, and how numbers, dates and typed amounts are written with it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from bookkeeper.resources import resource

#: Each language by its own name, as people look for it. English is what the program is written in.
LANGUAGES = {"en": "English", "de": "Deutsch", "fr": "Français", "es": "Español"}


def spoken() -> str:
    """The code of the language that the words are in."""
    # Each translation has its own code for this text.
    return QCoreApplication.translate("language", "en")


def help_file(name: str) -> Path:
    """A file of ``resources/help`` in the language spoken; the English one where there is no other."""
    own = resource("help") / spoken() / name
    return own if own.exists() else resource(f"help/{name}")


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
    wanted = code or QLocale().name()[:2]
    if wanted not in LANGUAGES or wanted == "en":
        return
    qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    for file in (qt / f"qtbase_{wanted}.qm", resource("translations") / f"bookkeeper_{wanted}.qm"):
        words = QTranslator(app)
        if words.load(str(file)):
            app.installTranslator(words)
