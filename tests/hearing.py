"""What a screen reader finds in a window: its controls, through Qt's accessibility interface."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractItemView, QWidget

_Role = QAccessible.Role
#: What a person can work, or must be told of: it needs a name.
CONTROLS = {
    _Role.Button,
    _Role.ButtonMenu,
    _Role.ButtonDropDown,
    _Role.ButtonDropGrid,
    _Role.CheckBox,
    _Role.RadioButton,
    _Role.ComboBox,
    _Role.EditableText,
    _Role.SpinBox,
    _Role.Slider,
    _Role.ProgressBar,
    _Role.Table,
    _Role.Tree,
    _Role.List,
    _Role.MenuItem,
    _Role.PageTab,
    _Role.Link,
    _Role.Dialog,
    _Role.Window,
}


def nameless(window: QWidget) -> list[str]:
    """The controls of a window that have no name for a screen reader, by their widget and place."""
    found = []
    for path, one in _walk(QAccessible.queryAccessibleInterface(window), window.metaObject().className()):
        if one.role() in CONTROLS and not _is_named(one):
            found.append(f"{one.role().name} at {path}")
    return found


def _is_named(one: QAccessibleInterface) -> bool:
    if one.role() is _Role.ComboBox:
        # On Unix Qt gives a combo box's choice for its name: a label or a description has to say what it is.
        labels = one.relations(QAccessible.RelationFlag.Label)
        return bool(labels or one.text(QAccessible.Text.Description).strip())
    return bool(one.text(QAccessible.Text.Name).strip())


def _walk(one: QAccessibleInterface, path: str) -> Iterator[tuple[str, QAccessibleInterface]]:
    if not one or not one.isValid() or one.state().invisible:
        return
    yield path, one
    shown = one.object()
    if isinstance(shown, QAbstractItemView):
        return
    for number in range(one.childCount()):
        child = one.child(number)
        if child is None or not child.isValid():
            continue
        kind = child.object().metaObject().className() if child.object() else child.role().name
        yield from _walk(child, f"{path} > {kind}")
