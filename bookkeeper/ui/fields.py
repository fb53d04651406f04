"""Controls with their names above them, and windows that fit the screen."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QBoxLayout,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLayout,
    QPushButton,
    QSizePolicy,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from bookkeeper.payables.records import BankAccount
from bookkeeper.ui.parts.labels import Label
from bookkeeper.ui.parts.scrolling import Scrolled
from bookkeeper.ui.tokens import CONTROL_HEIGHT, GAP, GRID

#: Room left for the title bar that the window manager adds.
_FRAME_HEIGHT = 36


def labelled(name: str, control: QWidget, hint: str = "") -> QWidget:
    """The control under its name, with an optional line of explanation below it."""
    box = QWidget()
    layout = QVBoxLayout(box)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(GRID)
    label = Label(name, "muted")
    label.setBuddy(control)
    name_it(control, name.replace("&", ""))
    control.setFixedHeight(CONTROL_HEIGHT)
    layout.addWidget(label)
    layout.addWidget(control)
    if hint:
        layout.addWidget(Label(hint, "muted", wrap=True))
        control.setAccessibleDescription(hint)
    return box


class Named(QWidget):
    """The control under its name, or beside it where lines are to be low."""

    def __init__(self, name: str, control: QWidget) -> None:
        super().__init__()
        self._row = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._label = Label(name, "muted")
        self._label.setBuddy(control)
        name_it(control, name.replace("&", ""))
        control.setFixedHeight(CONTROL_HEIGHT)
        self._row.addWidget(self._label)
        self._row.addWidget(control)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
        self.put_beside(None)

    @property
    def name_width(self) -> int:
        """What the name takes, in pixels."""
        return self._label.sizeHint().width()

    def put_beside(self, width: int | None) -> None:
        """Put the name beside the control, in so many pixels; None for above it."""
        way = QBoxLayout.Direction.TopToBottom if width is None else QBoxLayout.Direction.LeftToRight
        self._row.setDirection(way)
        self._row.setSpacing(GRID if width is None else 2 * GRID)
        self._label.setMinimumWidth(width or 0)


def name_it(control: QWidget, name: str) -> None:
    """Name a control for screen readers where no label does.

    On Unix Qt gives a combo box's choice for its name (QAccessibleComboBox, Qt 6.11), so its name is said as
    its description as well; the line to type in of an editable one is a control of its own.
    """
    control.setAccessibleName(name)
    if isinstance(control, QComboBox):
        control.setAccessibleDescription(name)
        line = control.lineEdit()
        if line is not None:
            line.setAccessibleName(name)


def account_text(account: BankAccount) -> str:
    """A bank account in a list to choose from: name, end of its number, currency."""
    number = f" ··{account.number[-4:]}" if account.number else ""
    return f"{account.name}{number}   {account.currency or '?'}"


def buttons_row(dialog: QDialog, leave: str, do: str) -> tuple[QHBoxLayout, QPushButton]:
    """The bottom line of a dialog: a button that leaves it, and the one that does what it is for."""
    row = QHBoxLayout()
    row.setSpacing(GAP)
    row.addStretch()
    back = QPushButton(leave)
    back.setAutoDefault(False)
    back.clicked.connect(dialog.reject)
    row.addWidget(back)
    button = QPushButton(do)
    button.setProperty("part", "accent")
    button.setDefault(True)
    row.addWidget(button)
    return row, button


def fit_to_screen(window: QWidget, width: int, height: int) -> None:
    """Give a window this size, or as much of it as the screen has room for beside its frame."""
    room = QGuiApplication.primaryScreen().availableGeometry()
    window.resize(min(width, room.width()), min(height, room.height() - _FRAME_HEIGHT))


def lay_out(dialog: QDialog, body: QLayout, bottom: QLayout) -> None:
    """Give a dialog its contents, scrolled where there is no room, and below what is always in sight."""
    layout = QVBoxLayout(dialog)
    layout.setContentsMargins(5 * GRID, 5 * GRID, 5 * GRID, 4 * GRID)
    layout.setSpacing(4 * GRID)
    body.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(Scrolled(body), 1)
    layout.addLayout(bottom)


def fit_to_words(dialog: QDialog, width: int, least: int = 0) -> None:
    """Give a dialog this width, and the height that its sentences take then, in whatever language.

    Args:
        dialog: Laid out by `lay_out`.
        width: In pixels.
        least: Of its height, in pixels.
    """
    layout, scrolled = dialog.layout(), dialog.findChild(Scrolled)
    assert layout is not None
    assert scrolled is not None
    dialog.ensurePolished()
    margins = layout.contentsMargins()
    inside = scrolled.whole_height(width - margins.left() - margins.right())
    whole = layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else layout.sizeHint().height()
    needed = whole - scrolled.sizeHint().height() + inside
    fit_to_screen(dialog, width, max(least, needed))


def number_box() -> QSpinBox:
    """A field for a whole number, its digits as far from the edge as words are in other fields."""
    box = QSpinBox()
    # What a style sheet says of padding does not reach the part that is typed into.
    box.lineEdit().setTextMargins(2 * GRID, 0, 0, 0)
    # Left to itself it would like to be higher than other fields, and words beside it lose their last line.
    box.setFixedHeight(CONTROL_HEIGHT)
    return box
