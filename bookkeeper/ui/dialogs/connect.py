"""*Connect a company*: an API key, then one of the companies it reaches.

Steps on one page, each shown when the one before has succeeded: the key, the company, keeping the key.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from bookkeeper.errors import BookkeeperError, KeyringUnavailableError
from bookkeeper.payables.records import Company, Connection
from bookkeeper.ui import wording
from bookkeeper.ui.fields import labelled
from bookkeeper.ui.parts.labels import Label
from bookkeeper.ui.tokens import GAP, GRID

_WIDTH = 520


@dataclass(frozen=True, slots=True)
class Wanted:
    """A company the user wants to work with. The repr shows no key."""

    base_url: str
    pasted_key: str
    company: Company
    connection: Connection
    session_only: bool

    def __repr__(self) -> str:
        return f"Wanted({self.company.name!r})"


class ConnectDialog(QDialog):
    """Finds out which company to connect; the one who opened it does the asking.

    Signals:
        find_asked: (address, pasted key): find the companies the key reaches.
        connect_asked: `Wanted`: keep the key and open this company.
    """

    find_asked = Signal(str, str)
    connect_asked = Signal(object)

    def __init__(self, default_url: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices: list[tuple[Company, Connection]] = []
        self.setWindowTitle(self.tr("Connect a company"))
        self.setMinimumWidth(_WIDTH)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(5 * GRID, 5 * GRID, 5 * GRID, 4 * GRID)
        layout.setSpacing(4 * GRID)
        self.key = QLineEdit()
        self.key.setEchoMode(QLineEdit.EchoMode.Password)
        hint = self.tr("From the vendor's portal: the raw key or the whole authorization header.")
        layout.addWidget(labelled(self.tr("API &key"), self.key, hint))
        self.address = QLineEdit(default_url)
        layout.addWidget(labelled(self.tr("&Address of the service"), self.address))
        self.company = QComboBox()
        self._company_box = labelled(self.tr("&Company"), self.company)
        self._company_box.hide()
        layout.addWidget(self._company_box)
        self.session_only = QCheckBox(self.tr("Keep the key until I quit, and not on this computer"))
        self.session_only.hide()
        layout.addWidget(self.session_only)
        self._message = Label("", "bad", wrap=True)
        self._message.hide()
        layout.addWidget(self._message)
        layout.addStretch()
        layout.addLayout(self._buttons())
        self.key.textChanged.connect(self._on_key_edited)
        self.address.textChanged.connect(self._on_key_edited)
        self._on_key_edited()

    def on_found(self, companies: Sequence[Company]) -> None:
        """The key was accepted and reaches these companies."""
        self._choices = [(company, link) for company in companies for link in company.connections]
        self.company.clear()
        for company, link in self._choices:
            self.company.addItem(f"{company.name}  ·  {link.platform_name}, {link.status.value}")
        self._company_box.setVisible(bool(self._choices))
        self._go.setText(self.tr("Connect"))
        self._go.setEnabled(bool(self._choices))
        if not self._choices:
            self._say(self.tr("The key was accepted, but no company has an accounting connection yet."))

    def on_failed(self, error: BookkeeperError) -> None:
        """Something did not work; what was typed stays."""
        self._say(wording.error(error))
        self._go.setEnabled(True)
        self._go.setText(self.tr("Connect") if self._choices else self.tr("Find companies"))
        if isinstance(error, KeyringUnavailableError):
            self.session_only.show()

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addStretch()
        cancel = QPushButton(self.tr("Cancel"))
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        row.addWidget(cancel)
        self._go = QPushButton()
        self._go.setProperty("part", "accent")
        self._go.setDefault(True)
        self._go.clicked.connect(self._on_go_clicked)
        row.addWidget(self._go)
        return row

    def _say(self, text: str) -> None:
        self._message.set_text(text)
        self._message.setVisible(bool(text))

    @Slot()
    def _on_key_edited(self) -> None:
        """Another key may reach other companies: begin again."""
        self._choices = []
        self._company_box.hide()
        self._say("")
        self._go.setText(self.tr("Find companies"))
        self._go.setEnabled(bool(self.key.text().strip() and self.address.text().strip()))

    @Slot()
    def _on_go_clicked(self) -> None:
        self._say("")
        self._go.setEnabled(False)
        if not self._choices:
            self._go.setText(self.tr("Asking…"))
            self.find_asked.emit(self.address.text().strip(), self.key.text())
            return
        company, link = self._choices[self.company.currentIndex()]
        self._go.setText(self.tr("Connecting…"))
        self.connect_asked.emit(
            Wanted(self.address.text().strip(), self.key.text(), company, link, self.session_only.isChecked())
        )
