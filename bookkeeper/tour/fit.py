"""Finds what does not fit: words that are cut without saying so, controls outside what holds them."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRect
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QStyle,
    QStyleOptionComboBox,
    QWidget,
)

from bookkeeper.ui.lists import TableView
from bookkeeper.ui.parts.labels import Label
from bookkeeper.ui.parts.switcher import MenuButton

#: Controls that show words of their own.
_SPEAKING = (QLabel, QAbstractButton, QComboBox, QLineEdit)
#: Of events until a window that has changed has come to rest.
_ROUNDS = 6
#: Rounding of text widths, in pixels.
_SLACK = 2


def misfits(window: QWidget) -> list[str]:
    """What is cut or sticks out in a window as it stands, in words; empty where everything fits."""
    found = _found(window)
    if found:
        # A text that has just changed may not be laid out yet; a list learns from painting what it needs.
        for _ in range(_ROUNDS):
            QApplication.processEvents()
        found = _found(window)
    return found


def _found(window: QWidget) -> list[str]:
    QApplication.sendPostedEvents()
    found = []
    for widget in window.findChildren(QWidget):
        if widget.isVisible() and widget.window() is window:
            found += [f"{_name(widget)}: {what}" for what in _misfits(widget)]
    return found


def _misfits(widget: QWidget) -> Iterator[str]:
    if _sticks_out(widget):
        yield f"sticks out of {_name(widget.parentWidget())}"
    if isinstance(widget, _SPEAKING):
        yield from _overlapped(widget)
    match widget:
        case Label() if widget.whole_text != widget.text() and widget.toolTip():
            return
        case QLabel() if widget.text() and widget.pixmap().isNull():
            yield from _label(widget)
        case MenuButton():
            return
        case QPushButton() | QCheckBox() | QRadioButton():
            yield from _button(widget)
        case QComboBox():
            yield from _combo(widget)
        case QLineEdit() if not isinstance(widget.parentWidget(), QComboBox):
            yield from _line(widget)
        case TableView():
            yield from _table(widget)


def _overlapped(widget: QWidget) -> Iterator[str]:
    """What comes after a control in the same place is painted over it."""
    parent = widget.parentWidget()
    beside = parent.children() if parent is not None and not widget.isWindow() else []
    for other in beside[beside.index(widget) + 1 :] if beside else ():
        if isinstance(other, _SPEAKING) and other.isVisible() and not other.isWindow():
            common = widget.geometry().intersected(other.geometry())
            if common.width() > _SLACK and common.height() > _SLACK:
                yield f"{_name(other)} covers a part of it"


def _label(label: QLabel) -> Iterator[str]:
    room = label.contentsRect()
    if label.wordWrap():
        if label.heightForWidth(label.width()) > label.height() + _SLACK:
            yield f"the lines of “{label.text()[:60]}” need more height"
    elif label.sizeHint().width() > room.width() + _SLACK:
        yield f"“{label.text()[:60]}” is cut"
    elif label.fontMetrics().height() > room.height() + _SLACK:
        yield f"“{label.text()[:60]}” is cut in height"


def _button(button: QAbstractButton) -> Iterator[str]:
    if button.text() and button.sizeHint().width() > button.width() + _SLACK:
        yield f"“{button.text()}” is cut"


def _combo(box: QComboBox) -> Iterator[str]:
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    part = QStyle.SubControl.SC_ComboBoxEditField
    room = box.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, box)
    if box.fontMetrics().horizontalAdvance(box.currentText()) > room.width() + _SLACK and not box.toolTip():
        yield f"“{box.currentText()[:60]}” is cut"


def _line(line: QLineEdit) -> Iterator[str]:
    if line.text() or not line.placeholderText() or line.toolTip():
        return
    room = line.width() - 24
    if line.fontMetrics().horizontalAdvance(line.placeholderText()) > room + _SLACK:
        yield f"“{line.placeholderText()}” is cut"


def _table(view: TableView) -> Iterator[str]:
    """Titles, and amounts in sight: a figure must never lose a digit."""
    header, model = view.horizontalHeader(), view.rows
    area = view.viewport().visibleRegion().boundingRect()
    last = view.rowAt(area.bottom())
    # Below the last row of a short list there is none.
    end = last + 1 if last >= 0 else len(model.ids)
    shown = range(max(view.rowAt(area.top()), 0), end if area.isValid() else 0)
    for place, column in enumerate(model.columns):
        if view.isColumnHidden(place):
            continue
        width = header.sectionSize(place)
        if view.header.isVisible() and view.header.tip_at(place):
            yield f"the title “{column.title}” is cut"
        if not column.has_figures:
            continue
        for row in shown:
            cell = model.cell(row, place)
            if view.cells.is_cut(cell, width):
                yield f"“{cell.text}” is cut"
                break


def _sticks_out(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    if parent is None or widget.isWindow() or not widget.size().isValid():
        return False
    if isinstance(parent, QAbstractScrollArea) or isinstance(parent.parentWidget(), QAbstractScrollArea):
        return False
    return not parent.rect().adjusted(-1, -1, 1, 1).contains(QRect(widget.geometry()))


def _name(widget: QWidget | None) -> str:
    if widget is None:
        return ""
    return f"{type(widget).__name__} {widget.accessibleName()[:40]}".strip()
