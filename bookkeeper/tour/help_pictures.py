"""The pictures within the help pages: a few windows of the tour, small enough to stand beside the text."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QWidget

from bookkeeper.tour.hands import Hands
from bookkeeper.ui.tokens import LIGHT

#: As wide as a page of the help has room for, in pixels.
_WIDTH = 580
#: Qt's quality of a PNG: as small as can be, for the same picture.
_SMALLEST = 0
#: A window has few colours but for the edges of its letters: a third of the size, and nobody sees it.
_COLOURS = 128
#: Of the main window only where the payments are.
_LOWER_HALF = "payments"
#: The windows that are shown, by the tour's names: what the picture is called, and the window's size for it.
_WANTED = {
    "picked": ("desk", QSize(920, 600)),
    "builder-ready": ("builder", QSize(920, 640)),
    "reconciled": ("payments", QSize(920, 800)),
    "payment": ("payment", QSize(640, 520)),
    "builder-credit": ("credit", QSize(920, 640)),
    "proposed-run": ("proposed", QSize(920, 640)),
}


class HelpPictures(Hands):
    """Takes only the pictures of the help, and writes each over the one before."""

    def picture(self, widget: QWidget, name: str) -> None:
        """Take a picture, if the help wants it."""
        self.settle()
        if name not in _WANTED:
            return
        called, size = _WANTED[name]
        before = widget.size()
        widget.resize(size)
        self.settle()
        file = f"{called}.png"
        part = self.window.history if called == _LOWER_HALF else widget
        small = part.grab().toImage().scaledToWidth(_WIDTH, Qt.TransformationMode.SmoothTransformation)
        small = small.convertToFormat(QImage.Format.Format_RGB32)
        painter = QPainter(small)
        painter.setPen(QColor(LIGHT.line))
        painter.drawRect(small.rect().adjusted(0, 0, -1, -1))
        painter.end()
        _with_few_colours(small).save(str(self.out / file), None, _SMALLEST)
        self.report.pictures.append(file)
        widget.resize(before)
        self.settle()


def _with_few_colours(image: QImage) -> QImage:
    """The same in the colours it has most of."""
    pixels = np.frombuffer(image.constBits(), np.uint32)
    colours, counts = np.unique(pixels, return_counts=True)
    table = [int(one) for one in colours[np.argsort(-counts)][:_COLOURS]]
    plain = Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.AvoidDither
    return image.convertToFormat(QImage.Format.Format_Indexed8, table, plain)
