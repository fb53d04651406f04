"""Icons: each is there, in the theme's colours, and none is loaded with the window."""

from __future__ import annotations

import subprocess
import sys

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QAction, QColor, QIcon, QImage
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from bookkeeper.ui import icons
from bookkeeper.ui.icons import ICON, Sign
from bookkeeper.ui.theme import Scheme, Theme
from bookkeeper.ui.tokens import DARK, LIGHT

_SIZE = QSize(32, 32)


def _image(icon: QIcon, mode: QIcon.Mode = QIcon.Mode.Normal) -> QImage:
    return icon.pixmap(_SIZE, mode).toImage()


def _colours(image: QImage) -> set[str]:
    """Those of the pixels that are wholly covered."""
    points = [(x, y) for x in range(image.width()) for y in range(image.height())]
    colours = [image.pixelColor(x, y) for x, y in points]
    return {colour.name() for colour in colours if colour.alpha() == 255}


@pytest.mark.usefixtures("theme")
def test_every_sign_is_drawn_and_looks_like_no_other() -> None:
    seen = {}
    for sign in Sign:
        image = _image(icons.icon(sign))
        assert _colours(image), sign
        seen[bytes(image.constBits())] = sign
    assert len(seen) == len(Sign)


def test_an_icon_follows_the_theme(theme: Theme) -> None:
    icon = icons.icon(Sign.SETTINGS)
    try:
        for scheme, tokens in ((Scheme.LIGHT, LIGHT), (Scheme.DARK, DARK)):
            theme.choose(scheme)
            assert QColor(tokens.muted).name() in _colours(_image(icon))
    finally:
        theme.choose(Scheme.LIGHT)


@pytest.mark.usefixtures("theme")
def test_what_cannot_be_done_has_a_paler_icon() -> None:
    icon = icons.icon(Sign.PAY)
    assert _colours(_image(icon))
    assert not _colours(_image(icon, QIcon.Mode.Disabled))


@pytest.mark.usefixtures("theme")
def test_menus_are_dressed_where_they_name_an_icon(qtbot: QtBot) -> None:
    menu = QMenu()
    qtbot.addWidget(menu)
    inner = menu.addMenu("More")
    named, plain = QAction("Pay", inner), QAction("Other", inner)
    named.setProperty(ICON, Sign.PAY)
    inner.addActions([named, plain])
    icons.dress(menu)
    assert (named.icon().isNull(), plain.icon().isNull()) == (False, True)
    assert icons.is_ready()


def test_the_package_of_the_font_is_not_imported() -> None:
    code = (
        "import sys; from PySide6.QtWidgets import QApplication; app = QApplication([]);"
        "from bookkeeper.ui import icons; assert not icons.is_ready();"
        "assert not icons.icon(icons.Sign.PAY).isNull(); assert icons.is_ready();"
        "print(sorted(set(sys.modules) & {'qtawesome', 'qtpy', 'PySide6.QtOpenGL'}))"
    )
    command = [sys.executable, "-c", code, "-platform", "offscreen"]
    done = subprocess.run(
        command, capture_output=True, text=True, check=True, env={"QT_QPA_PLATFORM": "offscreen"}
    )
    assert done.stdout.strip() == "[]"
