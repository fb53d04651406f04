"""Credit notes beside the bills: ticked to be used, with the reason in words where one cannot be."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import takewhile

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut

from bookkeeper.payables.draft import PaymentDraft
from bookkeeper.payables.entries import GroupKey
from bookkeeper.payables.records import CreditNote
from bookkeeper.payables.scenarios import Scenario, hindrance
from bookkeeper.ui import ways_wording
from bookkeeper.ui.builder.pieces import InPieces
from bookkeeper.ui.formats import Formats
from bookkeeper.ui.lists import Align, Cell, Column, Edit, RowListModel, TableView, Tone
from bookkeeper.ui.parsing import parse_amount
from bookkeeper.ui.parts.keycaps import KeyButton
from bookkeeper.ui.parts.labels import Label, Panel

_USE = "use"
#: Head, titles and three notes.
_LEAST_HEIGHT = 145
#: Credit notes used before *Use credits* returns; more go on in pieces.
_AT_ONCE = 20


class CreditsPanel(Panel):
    """Usable credit notes; those of suppliers with ticked bills first.

    Signals:
        edited: The draft has changed.
        used: A credit note was ticked, which some ways of recording do not allow.
    """

    edited = Signal()
    used = Signal()

    def __init__(self, draft: PaymentDraft, formats: Formats) -> None:
        super().__init__(self.tr("Credit notes"))
        self._draft = draft
        self._formats = formats
        self._notes: tuple[CreditNote, ...] = ()
        self._groups: frozenset[GroupKey] = frozenset()
        self._wanted: frozenset[GroupKey] | None = None
        self._shown: list[CreditNote] = []
        self._using = InPieces(self)
        for signal in (self._using.moved, self._using.ended):
            signal.connect(self.edited)
        self.count = Label("", "muted", elide=True)
        self.head.addWidget(self.count, 1)
        self.use_all = KeyButton(self.tr("Use credits"), self.tr("Ctrl U"))
        self.use_all.setProperty("part", "small")
        self.use_all.setAutoDefault(False)
        self.use_all.clicked.connect(self._on_use_all_clicked)
        self.head.addWidget(self.use_all)
        QShortcut(QKeySequence("Ctrl+U"), self, self._on_use_all_clicked)
        self.model: RowListModel[CreditNote] = RowListModel(self._columns(), self._fetch, parent=self)
        self.model.checked.connect(self._on_model_checked)
        self.model.edited.connect(self._on_model_edited)
        self.table = TableView(self.model, self.tr("Credit notes"))
        found = hindrance(draft.connection_rules, Scenario.WHOLE_CREDIT)
        self._why = ways_wording.hindrance(found) if found is not None else ""
        part = hindrance(draft.connection_rules, Scenario.PART_OF_CREDIT)
        self._why_whole = ways_wording.hindrance(part) if part is not None else ""
        if self._why:
            self.table.set_empty_text(self.tr("Credit notes are not used here"), self._why)
            self.use_all.setToolTip(self._why)
        else:
            self.table.set_empty_text(self.tr("No credit notes"), self.tr("There is no credit left to use."))
        self.body.addWidget(self.table)
        self.setMinimumHeight(_LEAST_HEIGHT)

    def offer(self, notes: Sequence[CreditNote]) -> None:
        """Offer these notes from now on, where the software takes credit notes at all."""
        self._notes = () if self._why else tuple(note for note in notes if note.is_usable)
        self._groups = frozenset(GroupKey(note.supplier_id, note.currency) for note in self._notes)
        self._wanted = None
        self.show_draft()

    @property
    def is_busy(self) -> bool:
        """Whether some are still to be used."""
        return self._using.is_busy

    def finish(self) -> None:
        """Use at once all that was asked for."""
        self._using.finish()

    def show_draft(self) -> None:
        """Put the notes of the ticked bills' suppliers first, and show what is used."""
        ticked = self._draft.selection.groups
        wanted = frozenset(key for key in self._groups if key in ticked and ticked[key].bills)
        if wanted != self._wanted:
            self._wanted = wanted
            self._show_order(
                sorted(self._notes, key=lambda one: (one.supplier_id, one.currency) not in wanted)
            )
        else:
            self.model.repaint()
        used = len(self._draft.selection.credits)
        self.count.set_text("" if self._why else self.tr("{0} of {1} used").format(used, len(self._notes)))
        self.use_all.setEnabled(next(self._usable_now(), None) is not None)

    def _show_order(self, in_order: list[CreditNote]) -> None:
        if [note.id for note in in_order] != [note.id for note in self._shown]:
            self._shown = in_order
            self.model.set_ids(range(len(in_order)))
        else:
            self.model.repaint()

    def _usable_now(self) -> Iterator[CreditNote]:
        """Notes of suppliers with ticked bills in the same currency, not used yet; those come first."""
        used, wanted = self._draft.selection.credits, self._wanted or ()
        with_bills = takewhile(lambda one: (one.supplier_id, one.currency) in wanted, self._shown)
        return (note for note in with_bills if note.id not in used)

    def _columns(self) -> list[Column[CreditNote]]:
        right = Align.RIGHT
        return [
            Column("tick", "", self._tick, 36),
            Column("number", self.tr("Number"), lambda note: Cell(note.number), 84, stretch=1),
            Column("supplier", self.tr("Supplier"), lambda note: Cell(note.supplier_name), 90, stretch=2),
            Column("left", self.tr("Left"), self._left, 78, align=right),
            Column(_USE, self.tr("Use"), self._use, 78, align=right, edit=self._edit),
        ]

    def _fetch(self, ids: Sequence[int]) -> Sequence[CreditNote]:
        return [self._shown[number] for number in ids]

    def _tick(self, note: CreditNote) -> Cell:
        return Cell(checked=note.id in self._draft.selection.credits)

    def _left(self, note: CreditNote) -> Cell:
        return Cell(self._formats.money(note.remaining)) if note.remaining is not None else Cell("?")

    def _use(self, note: CreditNote) -> Cell:
        used = self._draft.selection.credits.get(note.id)
        if used is None:
            return Cell("–", tone=Tone.MUTED)
        if not used.amount:
            return Cell("?", tone=Tone.BAD)
        return Cell(self._formats.money(used.amount), tone=Tone.STRONG, tip=self._why_whole or None)

    def _edit(self, note: CreditNote) -> str | None:
        """Not editable where only the whole note can be used: the tool tip says so."""
        used = self._draft.selection.credits.get(note.id)
        if used is None or self._why_whole:
            return None
        return self._formats.number(used.amount) if used.amount is not None else ""

    @Slot(object)
    def _on_model_checked(self, number: int) -> None:
        note = self._shown[number]
        if note.id in self._draft.selection.credits:
            self._draft.drop_credit(note.id)
            self.edited.emit()
            return
        self.used.emit()
        self._draft.use_credit(note)
        self.edited.emit()

    @Slot(object)
    def _on_model_edited(self, edit: Edit) -> None:
        note = self._shown[edit.row_id]
        try:
            amount = parse_amount(edit.text, note.currency, self._formats.locale).decimal
        except ValueError:
            amount = None
        self._draft.set_credit(note.id, amount)
        self.edited.emit()

    @Slot()
    def _on_use_all_clicked(self) -> None:
        notes = list(self._usable_now())
        if notes:
            self.used.emit()
        self._using.begin(self._use_each(notes), _AT_ONCE)
        self.edited.emit()

    def _use_each(self, notes: Sequence[CreditNote]) -> Iterator[CreditNote]:
        ticked = self._draft.selection.groups
        for note in notes:
            # Unless its bills were unticked meanwhile.
            if GroupKey(note.supplier_id, note.currency) in ticked:
                self._draft.use_credit(note)
                self._draft.settle()
            yield note
