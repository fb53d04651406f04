"""*Today*: one line for each company, with what is overdue, what falls due, and what needs a person."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime

from PySide6.QtCore import QPoint, Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from bookkeeper.background.today import CompanyDay, CompanyPlace
from bookkeeper.books import DaySums, DueSum
from bookkeeper.ui import today_words
from bookkeeper.ui.fields import buttons_row, fit_to_screen
from bookkeeper.ui.formats import Formats
from bookkeeper.ui.lists import Align, Cell, Column, Picking, RowListModel, TableView, Tone, add_copying
from bookkeeper.ui.parts.labels import Label, Panel
from bookkeeper.ui.today_words import Target
from bookkeeper.ui.tokens import GAP, GRID, TALL_ROW_HEIGHT

_SIZE = (1160, 560)
#: Companies that Ctrl and a digit switch to.
_WITH_KEYS = 9
_READING = Cell("…", tone=Tone.MUTED)
Pick = Callable[[DaySums], DueSum]


class TodayDialog(QDialog):
    """Lists the companies; each is read meanwhile and shown as soon as it is.

    Args:
        today: The day bills are judged by.
        clock: The present moment, UTC.
        formats: Writes amounts and times.
        parent: The window.

    Signals:
        company_asked: (id of a company, `Target`): to be seen; the dialog is closed.
        again_asked: everything is to be read again.
        connect_asked: another company is to be connected; the dialog is closed.
    """

    company_asked = Signal(str, object)
    again_asked = Signal()
    connect_asked = Signal()

    def __init__(
        self, today: date, clock: Callable[[], datetime], formats: Formats, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._formats = formats
        self._places: tuple[CompanyPlace, ...] = ()
        self._days: dict[str, CompanyDay] = {}
        self.setWindowTitle(self.tr("Today"))
        fit_to_screen(self, *_SIZE)
        panel = Panel(self.tr("Every company, {0}").format(formats.day(today)))
        panel.head.addStretch()
        self.model: RowListModel[CompanyPlace] = RowListModel(
            self._columns(), self._fetch, Picking(many=False), self
        )
        self.table = TableView(self.model, self.tr("Every company today"), row_height=TALL_ROW_HEIGHT)
        self.table.set_empty_text(
            self.tr("No companies yet"), self.tr("Connect one, or open the practice company.")
        )
        self.table.opened.connect(self._on_opened)
        self.table.menu_asked.connect(self._on_menu_asked)
        panel.body.addWidget(self.table)
        self.in_all = Label("", "strong", wrap=True)
        self.note = Label(
            self.tr("From the copies of the books on this computer, each as old as it says."),
            "muted",
            wrap=True,
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4 * GRID, 4 * GRID, 4 * GRID, 4 * GRID)
        layout.setSpacing(GAP)
        layout.addWidget(panel, 1)
        layout.addWidget(self.in_all)
        layout.addWidget(self.note)
        layout.addLayout(self._make_buttons())
        self.table.setFocus()

    def show_companies(self, places: Sequence[CompanyPlace]) -> None:
        """List these companies; what is known of them stays until it is told anew."""
        self._places = tuple(places)
        known = {one.company_id for one in places}
        self._days = {ident: day for ident, day in self._days.items() if ident in known}
        self.table.set_ids(range(len(places)))
        if places and self.table.current_id() is None:
            self.model.picking.only(0)
            self.table.go_to(0)
        self.open_company.setEnabled(bool(places))

    @Slot(object)
    def show_day(self, day: CompanyDay) -> None:
        """Show what is known of one company."""
        self._days[day.place.company_id] = day
        self.model.repaint()
        if len(self._days) == len(self._places):
            self.in_all.set_text(today_words.in_all(self._days.values(), self._formats))

    def menu_for(self, place: CompanyPlace) -> QMenu:
        """What can be seen of a company."""
        menu = QMenu(self)
        for target, words in self._target_words().items():
            item = menu.addAction(words)
            item.triggered.connect(lambda _=False, target=target: self._go(place, target))
        add_copying(menu, self.table)
        return menu

    def _target_words(self) -> dict[Target, str]:
        return {
            Target.BILLS: self.tr("Open all bills"),
            Target.OVERDUE: self.tr("Open what is overdue"),
            Target.TODAY: self.tr("Open what is due today"),
            Target.WEEK: self.tr("Open what is due this week"),
            Target.NEEDS_YOU: self.tr("Open the payments"),
            Target.RECORDED: self.tr("Open the runs"),
        }

    def _columns(self) -> list[Column[CompanyPlace]]:
        right = Align.RIGHT
        return [
            Column("company", self.tr("Company"), self._company, 130, 4),
            Column(Target.OVERDUE, self.tr("Overdue"), self._overdue, 160, 1, right),
            Column(Target.TODAY, self.tr("Due today"), self._due_today, 110, 1, right, yields=True),
            Column(Target.WEEK, self.tr("Due this week"), self._due_this_week, 145, 1, right, yields=True),
            Column(Target.NEEDS_YOU, self.tr("Needs you"), self._needs, 150),
            Column(Target.RECORDED, self.tr("Recorded lately"), self._recorded, 170, 1, right, yields=True),
            Column("as_of", self.tr("As of"), self._as_of, 164, align=right),
        ]

    def _company(self, place: CompanyPlace) -> Cell:
        number = self._places.index(place) + 1
        keys = self.tr("Ctrl+{0}").format(number) if number <= _WITH_KEYS else ""
        day = self._days.get(place.company_id)
        return today_words.company(day or CompanyDay(place, None, None), keys)

    def _overdue(self, place: CompanyPlace) -> Cell:
        return self._due(place, lambda sums: sums.overdue, is_bad=True)

    def _due_today(self, place: CompanyPlace) -> Cell:
        return self._due(place, lambda sums: sums.today)

    def _due_this_week(self, place: CompanyPlace) -> Cell:
        return self._due(place, lambda sums: sums.week)

    def _due(self, place: CompanyPlace, pick: Pick, *, is_bad: bool = False) -> Cell:
        day = self._days.get(place.company_id)
        if day is None:
            return _READING
        part = pick(day.books.sums) if day.books is not None else None
        return today_words.due(day, part, self._formats, is_bad=is_bad)

    def _needs(self, place: CompanyPlace) -> Cell:
        day = self._days.get(place.company_id)
        return _READING if day is None else today_words.needs(day)

    def _recorded(self, place: CompanyPlace) -> Cell:
        day = self._days.get(place.company_id)
        return _READING if day is None else today_words.recorded(day, self._formats, self._clock())

    def _as_of(self, place: CompanyPlace) -> Cell:
        day = self._days.get(place.company_id)
        return _READING if day is None else today_words.as_of(day, self._formats, self._clock())

    def _fetch(self, ids: Sequence[int]) -> Sequence[CompanyPlace]:
        return [self._places[number] for number in ids]

    def _make_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(GAP)
        self.again = QPushButton(self.tr("Read again"))
        self.again.setAutoDefault(False)
        self.again.clicked.connect(self.again_asked)
        self.connect_another = QPushButton(self.tr("Connect another company…"))
        self.connect_another.setAutoDefault(False)
        self.connect_another.clicked.connect(self._on_connect_clicked)
        row.addWidget(self.again)
        row.addWidget(self.connect_another)
        end, self.open_company = buttons_row(self, self.tr("Close"), self.tr("Open company"))
        self.open_company.clicked.connect(self._on_open_clicked)
        row.addLayout(end, 1)
        return row

    def _go(self, place: CompanyPlace, target: Target) -> None:
        self.accept()
        self.company_asked.emit(place.company_id, target)

    def _urgent(self, place: CompanyPlace) -> Target:
        return today_words.most_urgent(self._days.get(place.company_id))

    @Slot(object)
    def _on_opened(self, place: CompanyPlace) -> None:
        """The list that the cell is about, or what is most urgent where it is about none."""
        key = self.model.columns[max(self.table.currentIndex().column(), 0)].key
        target = Target(key) if key in set(Target) else self._urgent(place)
        if target is Target.NEEDS_YOU:
            target = today_words.what_waits(self._days.get(place.company_id))
        self._go(place, target)

    @Slot(object, QPoint)
    def _on_menu_asked(self, place: CompanyPlace, at: QPoint) -> None:
        self.menu_for(place).popup(at)

    @Slot()
    def _on_open_clicked(self) -> None:
        current = self.table.current_id()
        if current is not None:
            place = self._places[current]
            self._go(place, self._urgent(place))

    @Slot()
    def _on_connect_clicked(self) -> None:
        self.accept()
        self.connect_asked.emit()
