"""What is said one below the other, each with its ways out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from bookkeeper.ui.parts.labels import Label
from bookkeeper.ui.tokens import GRID


class Told(NamedTuple):
    """One thing to say.

    Attributes:
        part: How its words look.
        ways: What each link beside it says, and does.
    """

    words: str
    part: str = ""
    ways: Sequence[tuple[str, Callable[[], object]]] = ()


class ToldList(QWidget):
    """A list of things to say, and a line below it where there are more.

    Its widgets stay and are filled anew: it changes at every tick, and making them takes a millisecond each.
    """

    def __init__(self) -> None:
        super().__init__()
        self._lines: list[_Line] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2 * GRID)
        self._more = Label("", "muted")
        self._column.addWidget(self._more)

    def show_told(self, told: Sequence[Told], more: str) -> None:
        """Say these and nothing else; `more` is left out where it is empty."""
        for place, one in enumerate(told):
            if place == len(self._lines):
                self._lines.append(_Line())
                self._column.insertWidget(place, self._lines[place])
            self._lines[place].show_told(one)
            self._lines[place].show()
        for line in self._lines[len(told) :]:
            line.hide()
        self._more.set_text(more)
        self._more.setVisible(bool(more))
        self.setVisible(bool(told))


class _Line(QWidget):
    """Words, and links below them."""

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._words = Label("", wrap=True)
        column.addWidget(self._words)
        self._row = QHBoxLayout()
        self._row.setSpacing(2 * GRID)
        self._row.addStretch()
        column.addLayout(self._row)
        self._links: list[QPushButton] = []
        self._ways: Sequence[tuple[str, Callable[[], object]]] = ()

    def show_told(self, told: Told) -> None:
        self._words.set_part(told.part)
        self._words.set_text(told.words)
        self._ways = told.ways
        for place, (words, _) in enumerate(told.ways):
            if place == len(self._links):
                self._links.append(self._link(place))
            self._links[place].setText(words)
            self._links[place].show()
        for link in self._links[len(told.ways) :]:
            link.hide()

    def _link(self, place: int) -> QPushButton:
        link = QPushButton()
        link.setProperty("part", "link")
        link.clicked.connect(partial(self._follow, place))
        self._row.insertWidget(place, link)
        return link

    def _follow(self, place: int, _is_checked: bool = False) -> None:
        self._ways[place][1]()
