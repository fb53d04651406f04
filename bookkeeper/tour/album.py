"""The whole set of pictures: every screen in every size, scale and colour, with an index to leaf through.

A screen is drawn as it would be on a display of so many pixels: at 200 % on 1280 x 800 a window has room for
640 x 400 of its own pixels. What does not fit is noted beside the picture.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from html import escape
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from bookkeeper.app import Bookkeeper
from bookkeeper.tour.fit import misfits
from bookkeeper.tour.hands import Hands, say
from bookkeeper.tour.report import Report
from bookkeeper.ui.theme import Scheme

#: Displays, in their own pixels.
_DISPLAYS = (QSize(1280, 800), QSize(1920, 1080))
_SCALES = (1.0, 1.5, 2.0)


@dataclass(frozen=True, slots=True)
class Look:
    """One way to look at a screen."""

    display: QSize
    scale: float
    scheme: Scheme

    @property
    def room(self) -> QSize:
        """What a window has, in its own pixels."""
        return QSize(int(self.display.width() / self.scale), int(self.display.height() / self.scale))

    @property
    def name(self) -> str:
        """Also part of the picture's file name."""
        return f"{self.display.width()}x{self.display.height()}-{round(self.scale * 100)}-{self.scheme.value}"


LOOKS = tuple(
    Look(display, scale, scheme)
    for scheme in (Scheme.LIGHT, Scheme.DARK)
    for display in _DISPLAYS
    for scale in _SCALES
)


class Album(Hands):
    """Takes each picture in every look; the performance goes on in the size and colours it had."""

    def __init__(self, program: Bookkeeper, out: Path, report: Report) -> None:
        super().__init__(program, out, report)
        self._pages: list[tuple[str, list[tuple[Look, list[str]]]]] = []

    def picture(self, widget: QWidget, name: str) -> None:
        """Take twelve pictures of a window."""
        self.settle()
        name = f"{len(self._pages) + 1:02}-{name}"
        before, size = self.program.theme.scheme, widget.size()
        taken: list[tuple[Look, list[str]]] = []
        for look in LOOKS:
            self.program.theme.choose(look.scheme)
            found = _fitted(widget, size, look)
            picture = drawn(widget, look.scale)
            file = f"{name}-{look.name}.png"
            picture.save(str(self.out / file))
            self.report.pictures.append(file)
            self.report.unfit += [f"{file}: {what}" for what in found]
            taken.append((look, found))
        self._pages.append((name, taken))
        self.program.theme.choose(before)
        _resize(widget, size)

    def bind(self) -> None:
        """Write the index."""
        (self.out / "index.html").write_text("\n".join(self._index()), encoding="utf-8")
        say(f"{len(self.report.pictures)} pictures; index.html shows them side by side")

    def _index(self) -> Iterator[str]:
        yield "<!doctype html><meta charset='utf-8'><title>Bookkeeper, every screen</title><style>"
        yield "body{font:13px sans-serif;background:#888;margin:16px}figure{display:inline-block;margin:4px}"
        yield "img{width:420px;display:block}figcaption{width:420px}.bad{color:#700}</style>"
        for name, taken in self._pages:
            yield f"<h2>{escape(name)}</h2>"
            for look, found in taken:
                file, words = f"{name}-{look.name}.png", escape("; ".join(found))
                yield f"<figure><a href='{file}'><img loading='lazy' src='{file}'></a>"
                yield f"<figcaption>{look.name} <span class='bad'>{words}</span></figcaption></figure>"


def drawn(widget: QWidget, scale: float = 1.0) -> QPixmap:
    """A window as it is painted on a display of this scale."""
    picture = QPixmap(widget.size() * scale)
    picture.setDevicePixelRatio(scale)
    picture.fill(Qt.GlobalColor.transparent)
    widget.render(picture)
    return picture


def _fitted(widget: QWidget, size: QSize, look: Look) -> list[str]:
    """Give a window the size it has on a display; what does not fit there."""
    whole = isinstance(widget, QMainWindow)
    _resize(widget, look.room if whole else size.boundedTo(look.room))
    found = misfits(widget)
    if widget.width() > look.room.width() or widget.height() > look.room.height():
        room = f"{look.room.width()} x {look.room.height()}"
        found.insert(0, f"needs {widget.width()} x {widget.height()} where there is {room}")
    return found


def _resize(widget: QWidget, size: QSize) -> None:
    widget.resize(size)
    QApplication.processEvents()
    QApplication.processEvents()
