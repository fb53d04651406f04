"""The one visual language: palette, fonts and style sheet from the tokens, following the system live.

The Fusion style underneath looks the same on every platform and off screen.
"""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication

from bookkeeper.ui.stylesheet import stylesheet
from bookkeeper.ui.tokens import DARK, LIGHT, TEXT_PX, Tokens


class Scheme(StrEnum):
    """Which colours to use: the system's choice, or one of the two whatever the system says."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Theme(QObject):
    """Colours the application, and again whenever the system switches between light and dark.

    Signals:
        changed: The colours in force are now others.
    """

    changed = Signal()

    def __init__(self, app: QApplication, scheme: Scheme = Scheme.SYSTEM) -> None:
        super().__init__(app)
        self._app = app
        self._scheme = scheme
        self._tokens: Tokens | None = None
        app.setStyle("Fusion")
        app.setFont(desk_font(app.font()))
        app.styleHints().colorSchemeChanged.connect(self._on_system_scheme_changed)
        self._is_dressed = False
        self._colour()

    @property
    def scheme(self) -> Scheme:
        """What was chosen."""
        return self._scheme

    @property
    def tokens(self) -> Tokens:
        """The colours in force."""
        if self._scheme is Scheme.SYSTEM:
            dark = self._app.styleHints().colorScheme() is Qt.ColorScheme.Dark
            return DARK if dark else LIGHT
        return DARK if self._scheme is Scheme.DARK else LIGHT

    def choose(self, scheme: Scheme) -> None:
        """Follow the system, or force light or dark."""
        self._scheme = scheme
        self._colour()

    def dress(self) -> None:
        """Put the style sheet on as well: after the window is built.

        Under a sheet every widget is looked at again each time one around it moves into another, which costs
        the main window more than all the rest of building it.
        """
        self._is_dressed = True
        self._app.setStyleSheet(stylesheet(self.tokens))

    @Slot()
    def _on_system_scheme_changed(self) -> None:
        self._colour()

    def _colour(self) -> None:
        tokens = self.tokens
        if tokens is self._tokens:
            return
        self._tokens = tokens
        self._app.setPalette(palette(tokens))
        if self._is_dressed:
            self.dress()
        self.changed.emit()


def palette(tokens: Tokens) -> QPalette:
    """A palette for what the style sheet does not reach, and for painting by hand."""
    made = QPalette()
    role = QPalette.ColorRole
    for target, colour in {
        role.Window: tokens.ground,
        role.Base: tokens.panel,
        role.AlternateBase: tokens.panel,
        role.Button: tokens.panel,
        role.WindowText: tokens.text,
        role.Text: tokens.text,
        role.ButtonText: tokens.text,
        role.PlaceholderText: tokens.muted,
        role.ToolTipBase: tokens.panel,
        role.ToolTipText: tokens.text,
        role.Highlight: tokens.accent,
        role.HighlightedText: tokens.on_accent,
        role.Link: tokens.accent,
        role.LinkVisited: tokens.accent,
        role.Mid: tokens.line,
        role.Accent: tokens.accent,
    }.items():
        made.setColor(target, QColor(colour))
    for target in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, target, QColor(tokens.muted))
    return made


def desk_font(system: QFont) -> QFont:
    """The system's font at the desk's size, with figures that line up in columns.

    Where the system has nothing but the fallback, Inter is used if it is installed.
    """
    font = QFont(system)
    fallback = QFontInfo(system).family().startswith("DejaVu")
    if fallback and "Inter" in QFontDatabase.families():
        font.setFamily("Inter")
    return _figured(font, TEXT_PX)


def sized(font: QFont, pixels: int, weight: int = QFont.Weight.Normal) -> QFont:
    """The same font in another size and weight, figures included."""
    other = _figured(QFont(font), pixels)
    other.setWeight(QFont.Weight(weight))
    return other


def _figured(font: QFont, pixels: int) -> QFont:
    font.setPixelSize(pixels)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font
