"""The bottom line: what the bills come to, what leaves the accounts, and the one button that does it."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum, auto

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from bookkeeper.payables.draft import PaymentDraft
from bookkeeper.payables.money import Totals
from bookkeeper.ui.formats import Formats
from bookkeeper.ui.parts.keycaps import KeyButton
from bookkeeper.ui.parts.labels import Label
from bookkeeper.ui.parts.voice import Voice
from bookkeeper.ui.tokens import GAP, GRID

#: In pixels, the line is not narrower.
_LEAST = 560
_RECORD_KEYS = ("Ctrl+Return", "Ctrl+Enter")


class Figure(QWidget):
    """A large amount under a small name, other currencies below it; a screen reader hears all of it."""

    def __init__(self, name: str, part: str) -> None:
        super().__init__()
        self._name = name
        self._amounts: Sequence[str] | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(Label(name, "muted"))
        self._value = Label("", part)
        layout.addWidget(self._value)
        self._others = Label("", "muted")
        layout.addWidget(self._others)
        layout.addStretch()

    def show_amounts(self, amounts: Sequence[str]) -> None:
        """Show amounts that are formatted already, one for each currency; a dash for none."""
        if amounts == self._amounts:
            return
        self._amounts = amounts
        first, *others = amounts or ("–",)
        self._value.set_text(first)
        self._others.set_text(" · ".join(others))
        self._others.setVisible(bool(others))
        self.setAccessibleName(f"{self._name}: {self.text}")

    @property
    def text(self) -> str:
        """What is shown."""
        return " · ".join(part.whole_text for part in (self._value, self._others) if part.whole_text)


class Work(Enum):
    """What keeps the buttons from being pressed."""

    TICKING = auto()
    UNDOING = auto()
    PLANNING = auto()
    RECORDING = auto()


class Footer(QWidget):
    """Totals and actions of the builder.

    Signals:
        record_asked, preview_asked, kept: The three buttons.
    """

    record_asked = Signal()
    preview_asked = Signal()
    kept = Signal()

    def __init__(self, draft: PaymentDraft, formats: Formats) -> None:
        super().__init__()
        self._draft = draft
        self._formats = formats
        self._work: Work | None = None
        self.voice = Voice(self)
        self.setProperty("part", "foot")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._lines = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._lines.setContentsMargins(4 * GRID, 3 * GRID, 4 * GRID, 3 * GRID)
        self._lines.setSpacing(2 * GRID)
        self._parts = figures, row = QHBoxLayout(), QHBoxLayout()
        for line in (figures, row):
            line.setSpacing(3 * GAP)
            self._lines.addLayout(line)
        self.bills = Figure(self.tr("Bills"), "total")
        self.credits = Figure(self.tr("Credits used"), "total")
        self.on_account = Figure(self.tr("On account"), "total")
        self.leaves = Figure(self.tr("Leaves the account"), "accent-total")
        for figure in (self.bills, self.credits, self.on_account, self.leaves):
            figures.addWidget(figure)
        figures.addStretch()
        row.addStretch()
        self.keep = QPushButton(self.tr("Keep for later"))
        self.keep.clicked.connect(self.kept)
        self.preview = QPushButton(self.tr("Preview"))
        self.preview.clicked.connect(self.preview_asked)
        self.record = KeyButton("", self.tr("Ctrl ⏎"), "accent")
        self.record.clicked.connect(self._on_record_clicked)
        for button in (self.keep, self.preview, self.record):
            button.setAutoDefault(False)
            row.addWidget(button)
        for keys in _RECORD_KEYS:
            QShortcut(QKeySequence(keys), self, self._on_record_clicked)
        self.show_draft()

    def show_draft(self) -> None:
        """Show what the draft comes to and whether it can be recorded."""
        self.bills.show_amounts(self._monies(self._draft.totals))
        figures = [self._draft.figures(one) for one in self._draft.currencies]
        credits = Totals(-one.credits for one in figures)
        self.credits.show_amounts(self._monies(credits))
        self.credits.setVisible(not credits.is_empty)
        on_account = Totals(one.on_account for one in figures)
        self.on_account.show_amounts(self._monies(on_account))
        self.on_account.setVisible(not on_account.is_empty)
        self.leaves.show_amounts(self._monies(self._draft.leaves()))
        self.voice.follow(f"{self.bills.accessibleName()}. {self.leaves.accessibleName()}")
        self.record.show_words(*self._record_words())
        can_record = self._work is None and self._draft.can_record
        self.record.setEnabled(can_record)
        self.preview.setEnabled(can_record)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is no room for both in one line, the buttons are below the figures."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        margins = self._lines.contentsMargins()
        needed = sum(part.minimumSize().width() for part in self._parts) + 3 * GAP
        is_wide = self.width() >= needed + margins.left() + margins.right()
        way = QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom
        if self._lines.direction() != way:
            self._lines.setDirection(way)

    def minimumSizeHint(self) -> QSize:
        """What the buttons need, with the figures above them."""
        return QSize(_LEAST, super().minimumSizeHint().height())

    @property
    def work(self) -> Work | None:
        """What keeps the buttons from being pressed."""
        return self._work

    def set_work(self, work: Work | None) -> None:
        """Say what is being done, before `show_draft`: nothing can be pressed twice."""
        self._work = work

    def show_work(self, work: Work | None) -> None:
        """Say what is being done, at once."""
        self.set_work(work)
        self.show_draft()

    def _record_words(self) -> tuple[str, str]:
        if self._work is not None:
            doing = {
                Work.TICKING: self.tr("Ticking…"),
                Work.UNDOING: self.tr("One moment…"),
                Work.PLANNING: self.tr("Preparing…"),
                Work.RECORDING: self.tr("Recording…"),
            }
            return doing[self._work], ""
        count = self._draft.payment_count
        if count == 0:
            words = self.tr("Record payments")
        elif count == 1:
            words = self.tr("Record 1 payment")
        else:
            words = self.tr("Record {0} payments").format(self._formats.count(count))
        return words, self.tr("Ctrl ⏎")

    def _monies(self, totals: Totals) -> list[str]:
        return [self._formats.money(one) for one in totals.base_first(self._draft.base_currency)]

    @Slot()
    def _on_record_clicked(self) -> None:
        if self.record.isEnabled():
            self.record_asked.emit()
