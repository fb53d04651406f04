"""A control with its name above it, which the screen reader and the mnemonic find as well."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from bookkeeper.ui.parts.labels import Label
from bookkeeper.ui.tokens import CONTROL_HEIGHT, GRID


def labelled(name: str, control: QWidget, hint: str = "") -> QWidget:
    """The control under its name, with an optional line of explanation below it."""
    box = QWidget()
    layout = QVBoxLayout(box)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(GRID)
    label = Label(name, "muted")
    label.setBuddy(control)
    control.setAccessibleName(name.replace("&", ""))
    control.setFixedHeight(CONTROL_HEIGHT)
    layout.addWidget(label)
    layout.addWidget(control)
    if hint:
        layout.addWidget(Label(hint, "muted", wrap=True))
        control.setAccessibleDescription(hint)
    return box
