"""Icons in the colours of the theme, from the Phosphor font that QtAwesome brings.

The package itself is not imported: that takes a fifth of a second, and OpenGL. Only its font is loaded, after
the window's first paint; before that, and where the font is missing, there are words alone.
"""

from __future__ import annotations

import json
import sys
from enum import StrEnum
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from bookkeeper.ui.tokens import tokens_of

#: Names the icon of an action or a button until icons are there.
ICON = "sign"
_FONTS = Path("qtawesome") / "fonts"
_FONT, _CHARACTERS = "phosphor-1.3.0.ttf", "phosphor-charmap-1.3.0.json"
#: Phosphor's signs fill their square; beside words they look better a little smaller.
_PART_OF_SQUARE = 0.94


class Sign(StrEnum):
    """What an icon shows, by its name in the font."""

    REFRESH = "arrows-clockwise"
    SETTINGS = "gear"
    QUIT = "sign-out"
    COPY = "copy"
    FIND = "magnifying-glass"
    PAY = "money"
    PROPOSE = "lightbulb"
    BILL = "file-text"
    CREDIT_NOTE = "receipt"
    STOP = "hand-palm"
    VERIFY = "shield-check"
    SUPPLIER = "user-plus"
    ACCOUNT = "bank"
    LINK = "link"
    COMPANY = "buildings"
    TROUBLE = "lifebuoy"
    KEYBOARD = "keyboard"
    ABOUT = "info"
    TABLE = "table"
    REPORT = "chart-bar"
    FOLD = "caret-up"
    UNFOLD = "caret-down"
    BACK = "arrow-counter-clockwise"
    PRINT = "printer"
    PDF = "file-pdf"
    SHEET = "file-arrow-down"
    GOOD = "check-circle"
    WARN = "warning"
    BAD = "warning-circle"
    INFO = "clock"


def icon(sign: Sign) -> QIcon:
    """An icon whose colour is that of the theme whenever it is painted; an empty one without the font."""
    return QIcon(_Drawing(sign)) if _characters() else QIcon()


def is_ready() -> bool:
    """Whether the font was loaded, so that signs may be drawn."""
    return bool(_loaded)


def dress(window: QWidget) -> None:
    """Give every action of the window's menus the icon it names. Loads the font: after the first paint."""
    for menu in window.findChildren(QMenu):
        for action in menu.actions():
            sign = action.property(ICON)
            if sign and action.icon().isNull():
                action.setIcon(icon(Sign(sign)))


def draw(painter: QPainter, room: QRectF, sign: Sign, colour: str) -> None:
    """Draw a sign in the middle of a square."""
    font = QFont(_loaded[0])
    font.setPixelSize(round(room.height() * _PART_OF_SQUARE))
    painter.setFont(font)
    painter.setPen(QColor(colour))
    painter.drawText(room, int(Qt.AlignmentFlag.AlignCenter), _characters()[sign])


class _Drawing(QIconEngine):
    """Draws a sign at any size."""

    def __init__(self, sign: Sign) -> None:
        super().__init__()
        self._sign = sign

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """Quieter than the words beside it."""
        tokens = tokens_of(QApplication.palette())
        painter.save()
        if mode is QIcon.Mode.Disabled:
            painter.setOpacity(0.5)
        draw(painter, QRectF(rect), self._sign, tokens.muted)
        painter.restore()

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """The same on nothing."""
        picture = QPixmap(size)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        self.paint(painter, QRect(0, 0, size.width(), size.height()), mode, state)
        painter.end()
        return picture

    def clone(self) -> QIconEngine:
        """Another like it."""
        return _Drawing(self._sign)


#: The font's family once it is loaded.
_loaded: list[str] = []


@cache
def _characters() -> dict[Sign, str]:
    folder = _folder()
    if folder is None:
        return {}
    codes = json.loads((folder / _CHARACTERS).read_text(encoding="ascii"))
    families = QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(str(folder / _FONT)))
    if not families:
        return {}
    _loaded.extend(families[:1])
    return {sign: chr(int(codes[sign], 16)) for sign in Sign}


def _folder() -> Path | None:
    bundle = getattr(sys, "_MEIPASS", None)
    if bundle is not None:
        return Path(bundle) / _FONTS
    # Found, not imported.
    found = find_spec("qtawesome")
    if found is None or not found.submodule_search_locations:
        return None
    return Path(found.submodule_search_locations[0]).parent / _FONTS
