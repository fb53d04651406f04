"""What the builder can be told to do beside ticking: one list for its menu, keys and the Keyboard page."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QPushButton, QWidget


class Do(StrEnum):
    """Names the actions."""

    FIND = "find"
    TICK_DUE = "tick-due"
    TICK_SHOWN = "tick-shown"
    UNTICK = "untick"
    CREDITS = "credits"
    ON_ACCOUNT = "on-account"
    ACCOUNT = "account"
    METHOD = "method"
    DATE = "date"
    REFERENCE = "reference"
    BILLS = "bills"
    CREDIT_NOTES = "credit-notes"
    UNDO = "undo"
    REDO = "redo"
    PREVIEW = "preview"
    KEEP = "keep"
    PUT_ASIDE = "put-aside"
    RECORD = "record"
    PALETTE = "palette"
    KEYBOARD = "keyboard"


@dataclass(frozen=True, slots=True)
class Told:
    """One action.

    Attributes:
        keys: Its shortcut.
        is_bound: The control it belongs to answers the shortcut already; it is only shown here.
        ends_part: A line is drawn below it in the menu.
    """

    do: Do
    words: str
    keys: str
    is_bound: bool = False
    ends_part: bool = False


def builder_actions() -> list[Told]:
    """Everything, in the order of the menu."""
    return [
        Told(Do.FIND, _tr("Find…"), "Ctrl+F", is_bound=True),
        Told(Do.TICK_DUE, _tr("Tick all due by…"), "Ctrl+D"),
        Told(Do.TICK_SHOWN, _tr("Tick all shown"), "Ctrl+T"),
        Told(Do.UNTICK, _tr("Untick all"), "Ctrl+Shift+T"),
        Told(Do.CREDITS, _tr("Use credits"), "Ctrl+U", is_bound=True),
        Told(Do.ON_ACCOUNT, _tr("Leave money on account…"), "Ctrl+L", ends_part=True),
        Told(Do.ACCOUNT, _tr("Go to the account to pay from"), "Alt+A"),
        Told(Do.METHOD, _tr("Go to the method"), "Alt+M"),
        Told(Do.DATE, _tr("Go to the date"), "Alt+D"),
        Told(Do.REFERENCE, _tr("Go to the reference"), "Alt+R"),
        Told(Do.BILLS, _tr("Go to the bills"), "Alt+B"),
        Told(Do.CREDIT_NOTES, _tr("Go to the credit notes"), "Alt+C", ends_part=True),
        Told(Do.UNDO, _tr("Undo"), "Ctrl+Z", is_bound=True),
        Told(Do.REDO, _tr("Redo"), "Ctrl+Shift+Z", is_bound=True, ends_part=True),
        Told(Do.PREVIEW, _tr("Preview…"), "Ctrl+Shift+P"),
        Told(Do.KEEP, _tr("Keep for later"), "Ctrl+S"),
        Told(Do.PUT_ASIDE, _tr("Keep under a name…"), "Ctrl+Shift+S"),
        Told(Do.RECORD, _tr("Record the payments"), "Ctrl+Return", is_bound=True, ends_part=True),
        Told(Do.PALETTE, _tr("Find an action…"), "Ctrl+K"),
        Told(Do.KEYBOARD, _tr("Keyboard"), "F1"),
    ]


class ActionsButton(QPushButton):
    """A menu of everything, each with its keys.

    Args:
        does: What each action does.
        dialog: In which the keys are answered.
    """

    def __init__(self, does: Mapping[Do, Callable[[], object]], dialog: QWidget) -> None:
        super().__init__(_tr("Actions") + " ▾")
        self.setAccessibleName(_tr("Actions"))
        self.setProperty("part", "small")
        self.setAutoDefault(False)
        menu = QMenu(self)
        for told in builder_actions():
            action = QAction(told.words, menu)
            if told.is_bound:
                shown = QKeySequence(told.keys).toString(QKeySequence.SequenceFormat.NativeText)
                action.setText(f"{told.words}\t{shown}")
            else:
                keys = [told.keys, "?"] if told.do is Do.KEYBOARD else [told.keys]
                action.setShortcuts([QKeySequence(one) for one in keys])
                dialog.addAction(action)
            action.setData(told.do.value)
            action.triggered.connect(does[told.do])
            menu.addAction(action)
            if told.ends_part:
                menu.addSeparator()
        self.setMenu(menu)


def _tr(text: str) -> str:
    return QCoreApplication.translate("builder-actions", text)
