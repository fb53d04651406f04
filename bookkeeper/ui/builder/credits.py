"""Credit notes beside the bills: ticked to be used, with the reason in words for each."""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from itertools import takewhile

from PySide6.QtCore import QModelIndex, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut

from bookkeeper.payables.draft import PaymentDraft
from bookkeeper.payables.entries import GroupKey
from bookkeeper.payables.records import CreditNote
from bookkeeper.payables.run.credits_on_draft import CreditsOnDraft, Outcome
from bookkeeper.payables.scenarios import Scenario, hindrance
from bookkeeper.ui import credit_wording, ways_wording
from bookkeeper.ui.builder.pieces import InPieces
from bookkeeper.ui.formats import Formats
from bookkeeper.ui.lists import Align, Cell, Column, Edit, RowListModel, TableView, Tone
from bookkeeper.ui.parsing import parse_amount
from bookkeeper.ui.parts.keycaps import KeyButton
from bookkeeper.ui.parts.labels import Label, Panel

_USE = "use"
#: Head, titles and two notes.
_LEAST_HEIGHT = 120
#: Suppliers whose credit is used before *Use credits* returns; more go on in pieces.
_AT_ONCE = 10


class CreditsPanel(Panel):
    """Credit notes with something left; those of suppliers with ticked bills first.

    The line below says why the note the keyboard is on is used, or is not, or what *Use credits* came to.

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
        self._on_draft = CreditsOnDraft(draft)
        self._of_supplier: dict[str, list[CreditNote]] = {}
        self._outcome: Outcome | None = None
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
        self.reason = Label("", "muted", wrap=True)
        self.reason.setContentsMargins(10, 4, 10, 6)
        self.reason.hide()
        self.body.addWidget(self.reason)
        self.table.gone_to.connect(self._on_table_gone_to)
        self.setMinimumHeight(_LEAST_HEIGHT)

    def offer(self, notes: Sequence[CreditNote], reserved: Container[str] = ()) -> None:
        """Offer these notes from now on, where the software takes credit notes at all.

        Args:
            notes: With something left; those that cannot be used are shown with the reason.
            reserved: Ids of notes on open payments.
        """
        self._on_draft.reserved = reserved
        self._notes = () if self._why else tuple(notes)
        self._of_supplier = {}
        for note in self._notes:
            self._of_supplier.setdefault(note.supplier_id, []).append(note)
        usable = (note for note in self._notes if self._on_draft.hindrance(note) is None)
        self._groups = frozenset(GroupKey(note.supplier_id, note.currency) for note in usable)
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
        self._show_reason(self.table.current_id())

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
        return (note for note in with_bills if note.id not in used and self._on_draft.hindrance(note) is None)

    def _show_reason(self, number: int | None) -> None:
        if number is not None and number < len(self._shown):
            words = self._reason_of(self._shown[number])
        elif self._outcome is not None and not self._using.is_busy:
            words = self._outcome_words(self._outcome)
        else:
            words = ""
        self.reason.set_text(words)
        self.reason.setVisible(bool(words))

    def _reason_of(self, note: CreditNote) -> str:
        advice = self._on_draft.reason(note, self._of_supplier[note.supplier_id])
        ticked = (self._draft.get(bill_id) for bill_id in advice.bill_ids)
        bills = [one.bill.reference or one.bill.id for one in ticked if one is not None]
        software = self._draft.connection_rules.software
        return credit_wording.reason(advice.why, note.number or note.id, bills, software, self._formats)

    def _outcome_words(self, outcome: Outcome) -> str:
        saved = ", ".join(
            self._formats.money(one) for one in outcome.saved.base_first(self._draft.base_currency)
        )
        return credit_wording.outcome(outcome, saved, self._formats)

    def _columns(self) -> list[Column[CreditNote]]:
        right = Align.RIGHT
        return [
            Column("tick", "", self._tick, 36),
            Column("number", self.tr("Number"), self._number, 74, stretch=1),
            Column(
                "supplier",
                self.tr("Supplier"),
                lambda one: Cell(one.supplier_name),
                76,
                stretch=2,
                yields=True,
            ),
            Column("left", self.tr("Left"), self._left, 80, align=right),
            Column(_USE, self.tr("Use"), self._use, 80, align=right, edit=self._edit),
        ]

    def _fetch(self, ids: Sequence[int]) -> Sequence[CreditNote]:
        return [self._shown[number] for number in ids]

    def _tick(self, note: CreditNote) -> Cell:
        if self._on_draft.hindrance(note) is not None and note.id not in self._draft.selection.credits:
            return Cell("–", tone=Tone.MUTED, tip=self._reason_of(note))
        return Cell(checked=note.id in self._draft.selection.credits)

    def _number(self, note: CreditNote) -> Cell:
        """The tool tip says whose it is, where there is no room for that."""
        return Cell(note.number, tip=note.supplier_name)

    def _left(self, note: CreditNote) -> Cell:
        if note.remaining is None:
            return Cell("?", copied="")
        copied = self._formats.plain_number(note.remaining)
        return Cell(self._formats.money(note.remaining), copied=copied)

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

    @Slot(object)
    def _on_table_gone_to(self, _note: CreditNote | None) -> None:
        self._show_reason(self.table.current_id())

    @Slot()
    def _on_use_all_clicked(self) -> None:
        suppliers = dict.fromkeys(note.supplier_id for note in self._usable_now())
        if not suppliers:
            return
        self.used.emit()
        self._outcome = Outcome()
        self._using.begin(self._use_each(list(suppliers), self._outcome), _AT_ONCE)
        self.table.setCurrentIndex(QModelIndex())
        self.edited.emit()

    def _use_each(self, suppliers: Sequence[str], outcome: Outcome) -> Iterator[str]:
        for supplier_id in suppliers:
            self._on_draft.use(self._of_supplier[supplier_id], outcome)
            self._draft.settle()
            yield supplier_id
