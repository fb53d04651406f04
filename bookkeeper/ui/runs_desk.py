"""Runs on the main window: the list, a run's page, its proof, its remittance advice, and undoing it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QDialog

from bookkeeper.background.jobs import Done, Refresh
from bookkeeper.background.session import CompanySession
from bookkeeper.background.snapshot import Snapshot
from bookkeeper.journal import Payment, RunSummary, WholeRun
from bookkeeper.payables.deeds import Act
from bookkeeper.payables.undoing import Verdict, undoing, verdicts
from bookkeeper.reports.remittance import advices, left_out
from bookkeeper.settings import Settings
from bookkeeper.ui import run_words, wording
from bookkeeper.ui.desk import Desk
from bookkeeper.ui.dialogs.proof import ProofDialog
from bookkeeper.ui.dialogs.record import RecordDialog
from bookkeeper.ui.dialogs.remittance import RemittanceDialog
from bookkeeper.ui.dialogs.undo import UndoDialog
from bookkeeper.ui.fields import fit_to_screen
from bookkeeper.ui.main_window import MainWindow
from bookkeeper.ui.menus import only_shows
from bookkeeper.ui.open_dialogs import OpenDialogs
from bookkeeper.ui.panes.details import RunUse
from bookkeeper.ui.panes.runs import RunRow
from bookkeeper.ui.paper_writing import PaperWriter
from bookkeeper.ui.run_views import in_books, run_view, undo_row

_PAGE = (940, 760)


class RunsDesk(QObject):
    """Shows the runs of a company and does what is asked about one."""

    def __init__(self, window: MainWindow, session: CompanySession, desk: Desk, settings: Settings) -> None:
        super().__init__(desk)
        self._window = window
        self._session = session
        self._desk = desk
        self._settings = settings
        self._runs = session.pay.runs
        self._writer = PaperWriter(self)
        self._dialogs = OpenDialogs(self)
        self._dialogs.finished.connect(self._on_dialog_finished)
        self._wanted: dict[str, Callable[[WholeRun], None]] = {}
        self._to_prove = ""
        self._refreshes_left = 0
        session.pay.told.connect(self._on_pay_told)
        session.fetch.done.connect(self._on_fetch_done)
        self._runs.found.connect(self._on_found)
        self._runs.touching.connect(self._on_touching)
        window.runs.action_asked.connect(self._on_action_asked)
        window.details.runs_asked.connect(self._runs.find_touching)
        window.details.run_opened.connect(self.open_run)

    def end(self) -> None:
        """The company leaves the screen: close what is open, and wait for papers that are being written."""
        self._dialogs.close_all()
        self._writer.end()
        self._window.runs.show_runs(())

    @Slot(str)
    def open_run(self, run_id: str) -> None:
        """Show a run's page."""
        self._find(run_id, self._show_page)

    # -- the list ----------------------------------------------------------------------------------

    @Slot(object)
    def _on_pay_told(self, snapshot: Snapshot) -> None:
        base = self._session.reader.facts().base_currency or ""
        self._window.runs.show_runs([self._row(one, base) for one in snapshot.runs])
        shown = self._window.details.bill_id
        if shown is not None:
            self._runs.find_touching(shown)

    def _row(self, run: RunSummary, base: str) -> RunRow:
        formats, facts = self._window.formats, run.facts
        word, tint = run_words.state(run)
        actions = [
            ("open", self.tr("Open run…")),
            ("export", self.tr("Export…")),
            ("print", self.tr("Print…")),
        ]
        if run.acts <= {Act.PAY, Act.DELETE_PAYMENT} and not self._session.is_onlooker and run.is_quiet:
            actions.append(("proof", self.tr("Proof…")))
        if run.acts == {Act.PAY}:
            actions.append(("remittance", self.tr("Remittance advice…")))
            if not self._session.is_onlooker:
                actions.append(("undo", self.tr("Undo the run…")))
        totals = tuple(run.totals.values())
        return RunRow(
            id=facts.id,
            number=facts.title,
            recorded=formats.moment(facts.recorded_at, self._session.workplace.clock()),
            who=facts.recorded_by,
            what=run_words.what(run.acts, run.counts),
            amount=formats.monies(run.totals.base_first(base)),
            state=word,
            tint=tint,
            proof=run_words.aftermath(run),
            actions=tuple(actions),
            totals=totals,
            plain=formats.plain_number(totals[0]) if len(totals) == 1 else None,
        )

    @Slot(str, str)
    def _on_action_asked(self, run_id: str, code: str) -> None:
        what = {
            "open": self._show_page,
            "proof": self._prove,
            "remittance": self._remit,
            "undo": self._undo,
            "export": self._desk.exports.export_run,
            "print": self._desk.exports.print_run,
        }
        self._find(run_id, what[code])

    def _find(self, run_id: str, then: Callable[[WholeRun], None]) -> None:
        self._wanted[run_id] = then
        self._runs.find(run_id)

    @Slot(object)
    def _on_found(self, run: WholeRun) -> None:
        then = self._wanted.pop(run.facts.id, None)
        if then is not None:
            then(run)

    # -- a run -------------------------------------------------------------------------------------

    def _show_page(self, run: WholeRun) -> None:
        only = only_shows() if self._session.is_onlooker else ""
        now = self._session.workplace.clock()
        dialog = RecordDialog(run_view(run, self._window.formats, now, only), self._window)
        fit_to_screen(dialog, *_PAGE)
        what = {
            "proof": self._prove,
            "remittance": self._remit,
            "undo": self._undo,
            "export": self._desk.exports.export_run,
            "print": self._desk.exports.print_run,
        }
        dialog.action_asked.connect(dialog.accept)
        dialog.action_asked.connect(lambda code: what[code](run))
        self._dialogs.open(dialog)

    def _prove(self, run: WholeRun) -> None:
        """Read the books again first: a supplier's balance is what all its bills and credits come to."""
        dialog = ProofDialog(run.facts.title, self._window.formats, self._window)
        self._runs.waiting.connect(dialog.on_waiting)
        self._runs.proven.connect(dialog.on_proven)
        self._runs.unproven.connect(dialog.on_failed)
        dialog.pdf_asked.connect(lambda paper: self._writer.write([paper]))
        self._writer.written.connect(dialog.on_written)
        self._writer.failed.connect(dialog.on_not_written)
        self._dialogs.open(dialog)
        self._to_prove = run.facts.id
        # One that is under way may have read what it reads before the last payment was written.
        self._refreshes_left = 2 if self._window.bar.is_refreshing else 1
        self._desk.refresh()

    @Slot(object)
    def _on_fetch_done(self, done: Done) -> None:
        if not self._to_prove or not isinstance(done.job, Refresh):
            return
        self._refreshes_left -= 1
        if self._refreshes_left > 0:
            self._desk.refresh()
            return
        run_id, self._to_prove = self._to_prove, ""
        self._runs.prove(run_id)

    def _remit(self, run: WholeRun) -> None:
        dialog = RemittanceDialog(
            run.facts.title, advices(run), left_out(run), self._window.formats, self._window
        )
        dialog.papers_asked.connect(self._writer.write)
        dialog.mail_asked.connect(self._runs.find_mail)
        self._runs.mail.connect(dialog.on_mail)
        self._writer.written.connect(dialog.on_written)
        self._writer.failed.connect(dialog.on_not_written)
        self._dialogs.open(dialog)

    # -- undoing -----------------------------------------------------------------------------------

    def _undo(self, run: WholeRun) -> None:
        rules, reader = self._session.rules, self._session.reader
        found = verdicts(rules, in_books(run, reader))
        rows = [undo_row(one, run, self._window.formats) for one in found]
        dialog = UndoDialog(run.facts.title, rows, self._window)
        dialog.confirmed.connect(partial(self._on_undo_confirmed, run.facts.id, found))
        self._session.pay.recorded.connect(dialog.on_recorded)
        self._session.pay.failed.connect(dialog.on_failed)
        self._dialogs.open(dialog)

    def _on_undo_confirmed(self, run_id: str, found: list[Verdict]) -> None:
        reader = self._session.reader
        payments = [one.payment for one in found if one.payment is not None]
        ids = list(dict.fromkeys(link.record_id for payment in payments for link in payment.links))
        bills = {bill.id: bill for bill in reader.bills(ids)}
        notes = {note.id: note for note in map(reader.credit_note, ids) if note is not None}
        what = undoing(run_id, self._session.rules, found, bills, notes)
        self._desk.payments.record(what, self._settings.hold_s)

    # -- a bill's runs -----------------------------------------------------------------------------

    @Slot(object)
    def _on_touching(self, told: tuple[str, tuple[Payment, ...]]) -> None:
        record_id, payments = told
        uses = [
            RunUse(
                payment.run_id,
                payment.run_title,
                wording.what_of(payment),
                run_words.use(payment, record_id, self._window.formats),
                wording.state_word(payment.state).word,
            )
            for payment in reversed(payments)
        ]
        self._window.details.show_runs(record_id, uses)

    # -- the rest ----------------------------------------------------------------------------------

    @Slot(object)
    def _on_dialog_finished(self, dialog: QDialog) -> None:
        if isinstance(dialog, ProofDialog):
            self._to_prove = ""
