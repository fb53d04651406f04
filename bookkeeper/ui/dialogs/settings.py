"""*Settings*: how payments are sent, when the books are read again, language and colours, the network."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QComboBox,
    QDialog,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from bookkeeper.settings import Settings, Theme
from bookkeeper.ui.fields import buttons_row, fit_to_words, lay_out, name_it, number_box
from bookkeeper.ui.language import LANGUAGES
from bookkeeper.ui.parts.labels import Label, Panel
from bookkeeper.ui.tokens import GRID

#: The longest hold, in seconds: a day.
LONGEST_HOLD_S = 86_400
_UNITS_S = (1, 60, 3600)
#: Codat docs "Rate limits", 2026-08-17: 10 requests of one company at once.
_MOST_AT_ONCE = 10
_LONGEST_REFRESH_MINUTES = 1440
#: As wide as it opens where there is room, and the least for two columns, in pixels.
_WIDTH, _TWO_COLUMNS = 980, 900


@dataclass(frozen=True, slots=True)
class Chosen:
    """What is set, named as in `Settings`."""

    hold_s: int
    in_flight: int
    reference_pattern: str
    refresh_minutes: int
    language: str
    theme: Theme
    proxy: str
    ca_file: str
    person: str

    @classmethod
    def of(cls, settings: Settings) -> Chosen:
        """What the settings say now."""
        return cls(**{name: getattr(settings, name) for name in cls.__slots__})

    def put_into(self, settings: Settings) -> None:
        """Change the settings to this."""
        for name in self.__slots__:
            setattr(settings, name, getattr(self, name))


class SettingsDialog(QDialog):
    """Everything that holds for the whole program, with what it means.

    Signals:
        chosen: `Chosen`, to be kept.
        journal_asked: The user wants to say where payments are recorded.
        methods_asked, recording_asked, connection_asked, four_eyes_asked: What is set for each company has
            its own dialogs.
    """

    chosen = Signal(object)
    methods_asked = Signal()
    recording_asked = Signal()
    connection_asked = Signal()
    four_eyes_asked = Signal()
    journal_asked = Signal()

    def __init__(self, now: Chosen, journal: str = "", parent: QWidget | None = None) -> None:
        """Make it.

        Args:
            now: What is set now.
            journal: Where payments are recorded, in words; empty where that is not to be changed here.
            parent: The window.
        """
        super().__init__(parent)
        self.setWindowTitle(self.tr("Settings"))
        self._make_controls(now)
        self._show_hold(now.hold_s)
        self.unit.currentIndexChanged.connect(self._on_unit_changed)
        body = QVBoxLayout()
        body.setSpacing(4 * GRID)
        columns = self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        columns.setSpacing(4 * GRID)
        left, right = QVBoxLayout(), QVBoxLayout()
        left.addWidget(self._payments())
        left.addWidget(self._company())
        right.addWidget(self._books())
        right.addWidget(self._looks())
        right.addWidget(self._network())
        for column in (left, right):
            column.setSpacing(4 * GRID)
            column.addStretch()
            columns.addLayout(column, 1)
        body.addLayout(columns)
        if journal:
            body.addWidget(self._journal_panel(journal))
        row, save = buttons_row(self, self.tr("Cancel"), self.tr("Save"))
        save.clicked.connect(self._on_save_clicked)
        lay_out(self, body, row)
        fit_to_words(self, _WIDTH)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Two columns, or one below the other where there is no room for two."""
        is_narrow = event.size().width() < _TWO_COLUMNS
        way = QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight
        self._columns.setDirection(way)
        super().resizeEvent(event)

    @property
    def hold_s(self) -> int:
        """The hold as it is set now, in seconds."""
        return self.hold.value() * _UNITS_S[self.unit.currentIndex()]

    def _make_controls(self, now: Chosen) -> None:
        self.hold = number_box()
        self.unit = QComboBox()
        name_it(self.unit, self.tr("Unit of the wait before sending"))
        self.unit.addItems([self.tr("seconds"), self.tr("minutes"), self.tr("hours")])
        self.at_once = number_box()
        self.at_once.setRange(1, _MOST_AT_ONCE)
        self.at_once.setValue(now.in_flight)
        self.reference = QLineEdit(now.reference_pattern)
        self.person = QLineEdit(now.person)
        self.person.setMaxLength(80)
        self.person.setPlaceholderText(self.tr("None"))
        self.refresh = number_box()
        self.refresh.setRange(0, _LONGEST_REFRESH_MINUTES)
        self.refresh.setSpecialValueText(self.tr("never"))
        self.refresh.setSuffix(self.tr(" minutes"))
        self.refresh.setValue(now.refresh_minutes)
        self.language = QComboBox()
        self.language.addItem(self.tr("As the system"), "")
        for code, name in LANGUAGES.items():
            self.language.addItem(name, code)
        self.language.setCurrentIndex(max(0, self.language.findData(now.language)))
        self.theme = QComboBox()
        for words, theme in (
            (self.tr("As the system"), Theme.SYSTEM),
            (self.tr("Light"), Theme.LIGHT),
            (self.tr("Dark"), Theme.DARK),
        ):
            self.theme.addItem(words, theme.value)
        self.theme.setCurrentIndex(self.theme.findData(now.theme.value))
        self.proxy = QLineEdit(now.proxy)
        self.proxy.setPlaceholderText("http://proxy.example:8080")
        self.ca_file = QLineEdit(now.ca_file)
        self.ca_file.setPlaceholderText(self.tr("None"))

    def _payments(self) -> Panel:
        hold = QHBoxLayout()
        hold.addWidget(self.hold)
        hold.addWidget(self.unit)
        return self._panel(self.tr("Payments"), [
            (self.tr("Wait before sending"), self.hold, hold,
             self.tr("Until then a recorded payment can be cancelled. At most a day; 0 sends at once.")),
            (self.tr("Payments sent side by side"), self.at_once, None,
             self.tr("More is faster. The service takes 10 at most.")),
            (self.tr("Reference"), self.reference, None,
             self.tr("As it stands in a new builder. {bill reference} is filled in for each bill.")),
            (self.tr("Your name"), self.person, None,
             self.tr("Stands in the journal beside your account. From the next time a company is opened.")),
        ])  # fmt: skip

    def _books(self) -> Panel:
        return self._panel(self.tr("Books"), [
            (self.tr("Read again every"), self.refresh, None,
             self.tr("In the background, and never while you are building a run.")),
        ])  # fmt: skip

    def _looks(self) -> Panel:
        return self._panel(self.tr("Language and colours"), [
            (self.tr("Language"), self.language, None,
             self.tr("Of words, numbers and dates. From the next start.")),
            (self.tr("Colours"), self.theme, None, ""),
        ])  # fmt: skip

    def _network(self) -> Panel:
        certificates = QHBoxLayout()
        certificates.addWidget(self.ca_file, 1)
        choose = QPushButton(self.tr("Choose…"))
        choose.setAccessibleName(self.tr("Choose a file of certificates"))
        choose.setAutoDefault(False)
        choose.clicked.connect(self._on_choose_clicked)
        certificates.addWidget(choose)
        return self._panel(self.tr("Network"), [
            (self.tr("Proxy"), self.proxy, None, ""),
            (self.tr("Own certificate authority"), self.ca_file, certificates,
             self.tr("Only where the network inspects traffic. From the next time a company is opened.")),
        ])  # fmt: skip

    def _company(self) -> Panel:
        panel = Panel(self.tr("This company"))
        box = QVBoxLayout()
        box.setContentsMargins(4 * GRID, 2 * GRID, 4 * GRID, 3 * GRID)
        box.setSpacing(2 * GRID)
        for words, signal in (
            (self.tr("Payment methods and accounts…"), self.methods_asked),
            (self.tr("How payments are recorded…"), self.recording_asked),
            (self.tr("Four eyes…"), self.four_eyes_asked),
            (self.tr("Connection and API key…"), self.connection_asked),
        ):
            button = QPushButton(words)
            button.setAutoDefault(False)
            button.clicked.connect(signal)
            box.addWidget(button)
        panel.body.addLayout(box)
        return panel

    def _panel(self, title: str, fields: list[tuple[str, QWidget, QHBoxLayout | None, str]]) -> Panel:
        panel = Panel(title)
        grid = QGridLayout()
        grid.setContentsMargins(4 * GRID, 2 * GRID, 4 * GRID, 3 * GRID)
        grid.setHorizontalSpacing(4 * GRID)
        grid.setVerticalSpacing(2 * GRID)
        grid.setColumnStretch(1, 1)
        for number, (words, control, row, why) in enumerate(fields):
            label = Label(words)
            label.setBuddy(control)
            name_it(control, words)
            grid.addWidget(label, 2 * number, 0)
            if row is not None:
                grid.addLayout(row, 2 * number, 1)
            else:
                grid.addWidget(control, 2 * number, 1)
            if why:
                control.setAccessibleDescription(why)
                grid.addWidget(Label(why, "muted", wrap=True), 2 * number + 1, 0, 1, 2)
        panel.body.addLayout(grid)
        return panel

    def _journal_panel(self, journal: str) -> Panel:
        panel = Panel()
        row = QHBoxLayout()
        row.setContentsMargins(4 * GRID, 3 * GRID, 4 * GRID, 3 * GRID)
        row.setSpacing(4 * GRID)
        row.addWidget(Label(self.tr("Payment journal")))
        row.addWidget(Label(journal, "muted", wrap=True), 1)
        change = QPushButton(self.tr("Change…"))
        change.setAccessibleName(self.tr("Change where payments are recorded"))
        change.setAutoDefault(False)
        change.clicked.connect(self.journal_asked)
        row.addWidget(change)
        panel.body.addLayout(row)
        return panel

    def _show_hold(self, hold_s: int) -> None:
        unit = max(
            number for number, size in enumerate(_UNITS_S) if hold_s % size == 0 and (hold_s or size == 1)
        )
        self.unit.setCurrentIndex(unit)
        self.hold.setRange(0, LONGEST_HOLD_S // _UNITS_S[unit])
        self.hold.setValue(hold_s // _UNITS_S[unit])

    @Slot(int)
    def _on_unit_changed(self, unit: int) -> None:
        self.hold.setMaximum(LONGEST_HOLD_S // _UNITS_S[unit])

    @Slot()
    def _on_choose_clicked(self) -> None:
        title = self.tr("File of certificates")
        name, _ = QFileDialog.getOpenFileName(self, title, filter=self.tr("Certificates (*.pem *.crt *.cer)"))
        if name:
            self.ca_file.setText(name)

    @Slot()
    def _on_save_clicked(self) -> None:
        self.chosen.emit(
            Chosen(
                self.hold_s,
                self.at_once.value(),
                self.reference.text(),
                self.refresh.value(),
                self.language.currentData(),
                Theme(self.theme.currentData()),
                self.proxy.text().strip(),
                self.ca_file.text().strip(),
                self.person.text().strip(),
            )
        )
        self.accept()
