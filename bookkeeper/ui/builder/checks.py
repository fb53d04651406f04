"""What stands in the way of recording, in words, with the way out beside it where there is one."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from bookkeeper.payables.draft import PaymentDraft
from bookkeeper.payables.notes import YES, NewNote, NoteKind
from bookkeeper.payables.problems import Problem, ProblemKind
from bookkeeper.payables.run.on_draft import warnings_of
from bookkeeper.payables.run.warnings import Finding, Findings
from bookkeeper.ui import run_wording, wording
from bookkeeper.ui.builder.told import Told, ToldList
from bookkeeper.ui.dialogs.noting import ReasonDialog
from bookkeeper.ui.formats import Formats
from bookkeeper.ui.parts.chips import Chip
from bookkeeper.ui.parts.labels import Label, Panel
from bookkeeper.ui.parts.voice import Voice
from bookkeeper.ui.tokens import GRID, Tint

#: Problems listed one by one; the rest are counted. They are all at their rows as well.
_MOST_LISTED = 12
#: What may be wrong only because each bill is recorded by itself.
_OF_THE_OTHER_API = (ProblemKind.CREDIT_NOT_TAKEN, ProblemKind.ON_ACCOUNT_NOT_TAKEN)


class ChecksPanel(Panel):
    """*Before you record*: every problem of the draft, or that there is none.

    Signals:
        convert_asked: str, a currency: let the bank convert.
        account_wanted: str, a currency: make an account in it.
        row_wanted: str, a bill id: show its row.
        together_asked: str, empty: record over whichever API takes what is ticked.
        note_asked: `NewNote`: a warning was dismissed, with a reason.
    """

    convert_asked = Signal(str)
    account_wanted = Signal(str)
    row_wanted = Signal(str)
    together_asked = Signal(str)
    note_asked = Signal(object)

    def __init__(self, draft: PaymentDraft, formats: Formats, misread: Mapping[str, str]) -> None:
        super().__init__(self.tr("Before you record"))
        self._draft = draft
        self._formats = formats
        self._misread = misread
        self._findings = Findings()
        self.voice = Voice(self)
        self._shown: tuple[object, ...] | None = None
        self._chip = Chip()
        self.head.addWidget(self._chip)
        self.head.addStretch()
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setAccessibleName(self.tr("Problems"))
        self._content = QWidget()
        column = QVBoxLayout(self._content)
        column.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 2 * GRID)
        column.setSpacing(2 * GRID)
        self._problems, self._warnings, self._well = ToldList(), ToldList(), self._all_well()
        for part in (self._problems, self._warnings, self._well):
            column.addWidget(part)
        column.addStretch()
        scroll.setWidget(self._content)
        self.body.addWidget(scroll)
        self.setMinimumHeight(100)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)

    def show_findings(self, findings: Findings) -> None:
        """Warn of these from now on."""
        self._findings = findings
        self.show_draft()

    def show_draft(self) -> None:
        """List the draft's problems, errors first, then what is worth a look."""
        count, errors = self._draft.problem_count, self._draft.error_count
        # Enough of them that the few warnings, which come first, take no error's place.
        first = self._draft.first_problems(2 * _MOST_LISTED)
        problems = sorted(first, key=lambda problem: not problem.is_error)[:_MOST_LISTED]
        warned = warnings_of(self._draft, self._findings)
        self._show_count(count + len(warned), errors)
        if (problems, count, warned) == self._shown:
            return
        self._shown = problems, count, warned
        told = [wording.problem(one, self._formats, self._name(one.bill_id)) for one in problems[:1]]
        self.voice.follow(". ".join([self._chip.accessibleName(), *told]))
        more = self.tr("and {0} more, each marked at its row").format(count - _MOST_LISTED)
        self._problems.show_told([*map(self._entry, problems)], more if count > _MOST_LISTED else "")
        more = self.tr("and {0} more warnings").format(len(warned) - _MOST_LISTED)
        listed = [*map(self._warning, warned[:_MOST_LISTED])]
        self._warnings.show_told(listed, more if len(warned) > _MOST_LISTED else "")
        self._well.setVisible(not problems and not warned)

    def _show_count(self, count: int, errors: int) -> None:
        if self._draft.selection.is_empty:
            self._chip.show_word(self.tr("Nothing ticked yet"), Tint.NEUTRAL)
        elif errors:
            self._chip.show_word(self.tr("{0} to put right").format(errors), Tint.BAD)
        elif count:
            self._chip.show_word(self.tr("{0} to look at").format(count), Tint.WARN)
        else:
            self._chip.show_word(self.tr("Ready"), Tint.GOOD)

    def _entry(self, problem: Problem) -> Told:
        reference = self._name(problem.bill_id)
        words = wording.problem(problem, self._formats, reference)
        misread = self._misread.get(problem.bill_id or "")
        if misread and problem.kind is ProblemKind.AMOUNT_MISSING:
            words = f"{reference}: {misread}"
        is_bad = problem.is_error and problem.kind is not ProblemKind.NOTHING_TICKED
        ways = [(way, partial(signal.emit, value)) for way, signal, value in self._ways_out(problem)]
        return Told(words, "bad" if is_bad else "", ways)

    def _warning(self, found: Finding) -> Told:
        words = run_wording.warning(found, self._name(found.bill_id), self._formats)
        dismiss = self.tr("Dismiss…"), partial(self._dismiss, found, words)
        if found.bill_id is None:
            return Told(words, ways=[dismiss])
        return Told(words, ways=[(self.tr("Show"), partial(self.row_wanted.emit, found.bill_id)), dismiss])

    def _dismiss(self, found: Finding, words: str) -> None:
        dialog = ReasonDialog(self.tr("Dismiss a warning"), words, self.tr("Dismiss"), self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.given.connect(
            lambda reason: self.note_asked.emit(NewNote(NoteKind.WARNING_DISMISSED, found.key, YES, reason))
        )
        dialog.open()

    def _name(self, bill_id: str | None) -> str:
        """How a ticked bill is called; empty for none."""
        ticked = self._draft.get(bill_id) if bill_id is not None else None
        return (ticked.bill.reference or ticked.bill.supplier_name) if ticked is not None else ""

    def _ways_out(self, problem: Problem) -> list[tuple[str, SignalInstance, str]]:
        currency = problem.currency or ""
        if problem.kind is ProblemKind.ACCOUNT_CURRENCY:
            ways = [(self.tr("New {0} account").format(currency), self.account_wanted, currency)]
            if self._draft.can_convert(currency):
                ways.insert(0, (self.tr("The bank converts"), self.convert_asked, currency))
            return ways
        if problem.kind is ProblemKind.ACCOUNT_MISSING:
            return [(self.tr("New {0} account").format(currency), self.account_wanted, currency)]
        if problem.kind in _OF_THE_OTHER_API and self._draft.prefer is not None:
            return [(self.tr("Record together if possible"), self.together_asked, "")]
        if problem.bill_id is not None:
            return [(self.tr("Show"), self.row_wanted, problem.bill_id)]
        return []

    def _all_well(self) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(Chip("✓", Tint.GOOD), alignment=Qt.AlignmentFlag.AlignTop)
        text = self.tr(
            "Amounts, dates, accounts and rates are in order. Each bill is read again before it is sent."
        )
        row.addWidget(Label(text, wrap=True), 1)
        return line
