"""*Payment journal*: on this computer, or in a database that several desks share."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from bookkeeper.errors import BookkeeperError, KeyringUnavailableError
from bookkeeper.settings import SharedJournal
from bookkeeper.ui import wording
from bookkeeper.ui.fields import buttons_row, fit_to_words, labelled, lay_out
from bookkeeper.ui.parts.labels import Label
from bookkeeper.ui.tokens import GAP, GRID

_WIDTH = 600


@dataclass(frozen=True, slots=True)
class WantedPlace:
    """What was chosen.

    Attributes:
        shared: None for this computer.
        is_moved: The payments of the present journal go there.
        session_only: The password is kept until the program ends, and nowhere.
    """

    shared: SharedJournal | None
    password: str = field(repr=False)
    is_moved: bool
    session_only: bool = False


class JournalPlaceDialog(QDialog):
    """Finds out where the journal is to be; the one who opened it does the work.

    Signals:
        try_asked: `WantedPlace`: can it be used? Answered by `on_tried` or `on_failed`.
        change_asked: `WantedPlace`: to be used from now on. Answered by `accept` or `on_failed`.
    """

    try_asked = Signal(object)
    change_asked = Signal(object)

    def __init__(self, present: SharedJournal | None, password: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._present = present
        self._password = password
        self._is_changing = False
        self.setWindowTitle(self.tr("Payment journal"))
        self.setMinimumWidth(_WIDTH)
        self.here = QRadioButton(self.tr("Payments are recorded on &this computer"))
        self.shared = QRadioButton(self.tr("Payments are recorded in a shared &database"))
        self.servers = QLineEdit(present.servers if present is not None else "")
        self.servers.setPlaceholderText("db1.example.com, db2.example.com:5433")
        self.database = QLineEdit(present.database if present is not None else "bookkeeper")
        self.user = QLineEdit(present.user if present is not None else "")
        self.password = QLineEdit(password)
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.session_only = QCheckBox(self.tr("Keep the password until I quit, and not on this computer"))
        self.session_only.hide()
        self.certificates = QLineEdit(present.certificates if present is not None else "")
        self.move_there = QCheckBox()
        self.fields = QWidget()
        self._message = Label("", "bad", wrap=True)
        self._message.hide()
        self.bar = QProgressBar()
        self.bar.setAccessibleName(self.tr("Progress of the move"))
        self.bar.hide()
        (self.here if present is None else self.shared).setChecked(True)
        self._build()
        self._on_edited()

    @property
    def wanted(self) -> WantedPlace:
        """What is chosen now."""
        shared = SharedJournal(
            servers=self.servers.text().strip(),
            database=self.database.text().strip(),
            user=self.user.text().strip(),
            certificates=self.certificates.text().strip(),
        )
        is_moved = self.move_there.isVisibleTo(self) and self.move_there.isChecked()
        session_only = self.session_only.isVisibleTo(self) and self.session_only.isChecked()
        place = shared if self.shared.isChecked() else None
        return WantedPlace(place, self.password.text(), is_moved, session_only)

    def offer_session(self) -> None:
        """This computer has no keyring to trust with the password: let it be kept until the program ends."""
        self.session_only.show()

    def reject(self) -> None:
        """Leave, but not while the journal is changed: that goes on, and its end is told here alone."""
        if self._is_changing:
            self._say(self.tr("This cannot be stopped halfway. It is told here how it ends."), "muted")
        else:
            super().reject()

    @Slot(int)
    def on_tried(self, payments: int) -> None:
        """It can be used, and holds so many payments."""
        self._be_busy(False)
        text = self.tr("The database answers. Payments in its journal: {0}.")
        self._say(text.format(payments), "good")

    @Slot(object)
    def on_failed(self, error: BookkeeperError) -> None:
        """It did not work; the journal is where it was."""
        self._is_changing = False
        self._be_busy(False)
        if isinstance(error, KeyringUnavailableError):
            self.offer_session()
        self._say(wording.error(error), "bad")

    @Slot(int)
    def show_progress(self, percent: int) -> None:
        """So much has been moved."""
        self.bar.setValue(percent)

    def _build(self) -> None:
        layout = QVBoxLayout()
        layout.setSpacing(3 * GRID)
        layout.addWidget(self.here)
        layout.addWidget(self.shared)
        inside = QVBoxLayout(self.fields)
        inside.setContentsMargins(6 * GRID, 0, 0, 0)
        inside.setSpacing(2 * GRID)
        hint = self.tr(
            "Several servers of one cluster are separated by commas; the one that takes writes is used."
        )
        inside.addWidget(labelled(self.tr("&Servers"), self.servers, hint))
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(labelled(self.tr("&Name of the database"), self.database))
        row.addWidget(labelled(self.tr("&User"), self.user))
        row.addWidget(labelled(self.tr("&Password"), self.password))
        inside.addLayout(row)
        inside.addWidget(self.session_only)
        hint = self.tr(
            "A file of certificates to trust, where your own authority signs. Empty: as this computer does."
        )
        inside.addWidget(labelled(self.tr("&Certificates"), self.certificates, hint))
        layout.addWidget(self.fields)
        layout.addWidget(self.move_there)
        layout.addStretch()
        below = QVBoxLayout()
        below.setSpacing(3 * GRID)
        below.addWidget(self._message)
        below.addWidget(self.bar)
        buttons, self.save = buttons_row(self, self.tr("Cancel"), self.tr("Use this journal"))
        self.test = QPushButton(self.tr("&Test"))
        self.test.setAutoDefault(False)
        buttons.insertWidget(0, self.test)
        how = QPushButton(self.tr("How to set this up"))
        how.setAutoDefault(False)
        how.clicked.connect(self._on_how_clicked)
        buttons.insertWidget(1, how)
        below.addLayout(buttons)
        lay_out(self, layout, below)
        for one in (self.servers, self.database, self.user, self.password, self.certificates):
            one.textChanged.connect(self._on_edited)
        self.here.toggled.connect(self._on_edited)
        self.test.clicked.connect(self._on_test_clicked)
        self.save.clicked.connect(self._on_save_clicked)

    def _be_busy(self, is_busy: bool, *, moves: bool = False) -> None:
        for one in (self.here, self.shared, self.fields, self.move_there, self.test, self.save):
            one.setEnabled(not is_busy)
        self.bar.setVisible(is_busy and moves)
        if not is_busy:
            self._enable()

    def _enable(self) -> None:
        is_shared = self.shared.isChecked()
        wanted = self.wanted.shared
        is_whole = wanted is None or bool(wanted.servers and wanted.database and wanted.user)
        self.fields.setEnabled(is_shared)
        self.test.setEnabled(is_shared and is_whole)
        is_other = wanted != self._present or (is_shared and self.password.text() != self._password)
        self.save.setEnabled(is_whole and is_other)

    def _say(self, text: str, part: str) -> None:
        self._message.set_part(part)
        self._message.set_text(text)
        self._message.setVisible(bool(text))
        self._make_room()

    def _make_room(self) -> None:
        """What is said or offered changes the height; a person may have made it larger."""
        if self.isVisible():
            fit_to_words(self, self.width(), self.height())
        else:
            fit_to_words(self, _WIDTH)

    @Slot()
    def _on_edited(self) -> None:
        self.move_there.setText(
            self.tr("&Move the payments recorded on this computer there")
            if self._present is None
            else self.tr("&Move the payments of the shared journal to the new place")
        )
        self.move_there.setChecked(True)
        # With another password alone it is the same journal.
        self.move_there.setVisible(self.wanted.shared != self._present)
        self._say("", "bad")
        self._enable()

    @Slot()
    def _on_how_clicked(self) -> None:
        from bookkeeper.ui.dialogs.help import show_sharing

        show_sharing(self)

    @Slot()
    def _on_test_clicked(self) -> None:
        self._say(self.tr("Asking…"), "muted")
        self._be_busy(True)
        self.try_asked.emit(self.wanted)

    @Slot()
    def _on_save_clicked(self) -> None:
        wanted = self.wanted
        self._say(self.tr("Moving…") if wanted.is_moved else self.tr("Opening…"), "muted")
        self.bar.setValue(0)
        self._is_changing = True
        self._be_busy(True, moves=wanted.is_moved)
        self.change_asked.emit(wanted)
