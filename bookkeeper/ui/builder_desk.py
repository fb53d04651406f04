"""Opens the builder and the dialogs it needs, and keeps a half-built draft while the company is open."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from functools import partial

from PySide6.QtCore import QObject, Slot

from bookkeeper.background.outlook import View
from bookkeeper.background.session import CompanySession
from bookkeeper.books import Kind
from bookkeeper.drafts import DraftFolder, Entry
from bookkeeper.errors import BookkeeperError
from bookkeeper.payables.draft import PaymentDraft
from bookkeeper.payables.kept import KeptDraft
from bookkeeper.payables.plan import Plan
from bookkeeper.payables.records import BankAccount
from bookkeeper.payables.rules import CreditUse
from bookkeeper.settings import CompanyChoices, Settings
from bookkeeper.ui import draft_words, wording
from bookkeeper.ui.accounts_desk import AccountsDesk
from bookkeeper.ui.builder import BuilderDialog, Surroundings
from bookkeeper.ui.desk import Desk
from bookkeeper.ui.dialogs.drafts import LONGEST_NAME, DraftNameDialog, DraftsDialog
from bookkeeper.ui.dialogs.propose import WantedRun
from bookkeeper.ui.draft_in_hand import DraftInHand
from bookkeeper.ui.formats import today
from bookkeeper.ui.main_window import MainWindow
from bookkeeper.ui.open_dialogs import OpenDialogs
from bookkeeper.ui.outlook_desk import OutlookDesk
from bookkeeper.ui.tokens import Tint


class BuilderDesk(QObject):
    """Answers *Pay bills* and *Drafts* of the main window.

    Args:
        save: Keeps the settings after a change.
        drafts: Where half-built drafts are kept.

    Attributes:
        outlook: Warns builders and proposes what they open with.
    """

    def __init__(
        self,
        window: MainWindow,
        session: CompanySession,
        desk: Desk,
        settings: Settings,
        save: Callable[[], None],
        drafts: DraftFolder,
    ) -> None:
        super().__init__(desk)
        self._window = window
        self._session = session
        self._desk = desk
        self._settings = settings
        self._save = save
        self._hand = DraftInHand(drafts, session, settings, lambda: desk.payments.reserved, self)
        self._hand.failed.connect(self._on_drafts_failed)
        self._hand.kept.changed.connect(self._show_drafts)
        self._builder: BuilderDialog | None = None
        self._dialogs = OpenDialogs(self)
        window.pay_asked.connect(self._on_pay_asked)
        window.pay_many_asked.connect(self._on_pay_many_asked)
        window.drafts_asked.connect(self._on_drafts_asked)
        desk.payments.reserved_changed.connect(self._on_reserved_changed)
        desk.payments.again_wanted.connect(self._on_again_wanted)
        session.fetch.changed.connect(self._on_books_changed)
        session.pay.changed.connect(self._on_books_changed)
        session.rules_changed.connect(self._on_rules_changed)
        self._accounts = AccountsDesk(window, session, desk, self._choices, save)
        self._accounts.made.connect(self._on_account_made)
        self._accounts.mapped.connect(self._on_methods_mapped)
        self.outlook = OutlookDesk(window, session, desk, self._choices)
        self.outlook.changed.connect(self._on_outlook_changed)
        self.outlook.run_wanted.connect(self._on_run_wanted)
        self.outlook.chosen.connect(save)

    def end(self) -> None:
        """The company leaves the screen: what is half built is closed."""
        self._accounts.end()
        self._dialogs.close_all()
        if self._builder is not None:
            self._builder.reject()
        self._hand.end()
        self.outlook.end()

    def is_building(self) -> bool:
        """Whether a builder is open."""
        return self._builder is not None

    @property
    def _choices(self) -> CompanyChoices:
        return self._settings.choices(self._session.workplace.whose.company_id)

    @Slot(object)
    def _on_outlook_changed(self, view: View) -> None:
        if self._builder is not None:
            self._builder.show_findings(view.findings)

    @Slot(object)
    def _on_run_wanted(self, run: WantedRun) -> None:
        self._hand.when_ready(partial(self._build_run, run))

    def _build_run(self, run: WantedRun) -> None:
        """A proposed run takes the place of what is half built, which is kept among the drafts.

        A discount lowers what is paid.
        """
        self._hand.renew()
        draft = self._hand.draft
        if draft is not None:
            if run.account is not None and run.account.currency is not None:
                draft.set_account(run.account.currency, run.account)
            pays = {line.bill.id: line.pays for line in run.lines}
            for bill in self._session.reader.bills(pays):
                draft.tick(bill, pays[bill.id].decimal if pays[bill.id] != bill.amount_due else None)
        self._build([])

    @Slot(object)
    def _on_pay_asked(self, bill_ids: list[str]) -> None:
        self._hand.when_ready(partial(self._build, bill_ids))

    def _build(self, bill_ids: list[str]) -> None:
        draft = self._hand.draft
        if draft is None:
            title = self.tr("The books have not been read yet")
            self._window.message.show_message(Tint.INFO, title, self.tr("Refresh first, then pay."))
            return
        reserved = self._desk.payments.reserved
        bills = self._session.reader.bills(bill_ids)
        draft.tick_all(bill for bill in bills if bill.is_payable and bill.id not in reserved)
        draft.requests_left = self._desk.requests_left
        around = Surroundings(
            self._session.workplace.whose.company_name,
            self._session.open_reader,
            self._window.formats,
            today(),
            self._accounts.accounts,
            self._choices.accounts_by_method,
            self._choices.last_method,
            reserved,
            self._session.reader.payment_methods(),
            self._choices.last_accounts,
            self._rates_of_today(),
        )
        self._builder = self._accounts.over = builder = BuilderDialog(draft, around, self._window)
        builder.record_asked.connect(self._on_record_asked)
        builder.account_wanted.connect(self._accounts.create)
        builder.methods_wanted.connect(self._accounts.map_methods)
        builder.method_used.connect(self._on_method_used)
        builder.finished.connect(self._on_builder_finished)
        builder.read_asked.connect(self._session.pay.runs.read_again)
        self._session.pay.runs.reread.connect(builder.reread)
        self._session.pay.recorded.connect(builder.on_recorded)
        self._session.pay.failed.connect(builder.on_failed)
        self.outlook.wake()
        builder.note_asked.connect(self.outlook.note)
        builder.keyboard_asked.connect(self._on_keyboard_asked)
        builder.put_aside_asked.connect(self._on_put_aside_asked)
        builder.changed.connect(self._hand.kept.keep_soon)
        builder.tell(draft_words.changes(self._hand.told_changes(), self._window.formats))
        if self.outlook.view is not None:
            builder.show_findings(self.outlook.view.findings)
        self._on_reserved_changed()
        builder.open()

    @Slot(object)
    def _on_pay_many_asked(self, rows: list[int]) -> None:
        self._hand.when_ready(partial(self._build_many, rows))

    def _build_many(self, rows: list[int]) -> None:
        """Tick them in the open builder, which shows them at once and goes on answering."""
        self._build([])
        if self._builder is not None:
            self._builder.bills.tick_rows(rows)

    def _offer_credits(self, builder: BuilderDialog) -> None:
        if self._session.rules.credit is not CreditUse.NO:
            builder.offer_credits(self._session.reader.credit_notes_to_offer())

    @Slot()
    def _on_reserved_changed(self) -> None:
        if self._builder is not None:
            self._builder.show_reserved(self._desk.payments.reserved, self._desk.payments.whose)
            self._offer_credits(self._builder)

    @Slot(object)
    def _on_books_changed(self, kinds: frozenset[Kind]) -> None:
        if self._builder is not None and Kind.CREDIT_NOTES in kinds:
            self._offer_credits(self._builder)

    @Slot()
    def _on_rules_changed(self) -> None:
        """An open builder ends with the rules that it began with."""
        if self._builder is None:
            self._hand.follow_rules()

    def _rates_of_today(self) -> dict[str, Decimal]:
        if self._choices.rates_on != today():
            return {}
        return {currency: Decimal(text) for currency, text in self._choices.rates.items()}

    def _remember_sources(self, draft: PaymentDraft) -> None:
        """What was chosen is offered first next time; a rate only for the rest of the day."""
        choices, rates = self._choices, {k: str(v) for k, v in self._rates_of_today().items()}
        for currency in draft.currencies:
            source = draft.source(currency)
            if source.account is not None:
                choices.last_accounts[currency] = source.account.id
            if source.rate is not None:
                rates[currency] = str(source.rate)
        choices.rates, choices.rates_on = rates, today()
        self._save()

    @Slot(object)
    def _on_record_asked(self, plan: Plan) -> None:
        if self._hand.draft is not None:
            self._remember_sources(self._hand.draft)
        self._desk.payments.record(plan, self._settings.hold_s)

    @Slot(int)
    def _on_builder_finished(self, _result: int) -> None:
        self._hand.kept.keep()
        self.outlook.half_built = len(self._hand.draft) if self._hand.draft is not None else 0
        if self._builder is not None:
            self._builder.deleteLater()
        self._builder, self._accounts.over = None, self._window
        self._hand.follow_rules()

    @Slot()
    def _on_drafts_asked(self) -> None:
        self._hand.when_ready(self._list_drafts)

    def _list_drafts(self) -> None:
        if self._hand.draft is None:
            return
        dialog = DraftsDialog(self._window.formats, self._window)
        dialog.show_kept(self._hand.kept.entries)
        dialog.use_asked.connect(self._on_draft_opened)
        dialog.renamed.connect(self._on_draft_renamed)
        dialog.remove_asked.connect(self._on_draft_removed)
        self._dialogs.open(dialog)

    @Slot()
    def _show_drafts(self) -> None:
        for dialog in self._dialogs.of_kind(DraftsDialog):
            dialog.show_kept(self._hand.kept.entries)

    @Slot(object)
    def _on_draft_opened(self, entry: Entry) -> None:
        self._hand.open(entry.id, partial(self._build, []))

    @Slot(object)
    def _on_again_wanted(self, kept: KeptDraft) -> None:
        """What was sent back takes the place of what is half built, which is kept among the drafts."""
        pattern = kept.reference_pattern or self._settings.reference_pattern
        again = replace(kept, reference_pattern=pattern)
        self._hand.when_ready(partial(self._hand.take_up, again, partial(self._build, [])))

    @Slot(object, str)
    def _on_draft_renamed(self, entry: Entry, name: str) -> None:
        self._hand.kept.rename(entry, name[:LONGEST_NAME])
        self._show_drafts()

    @Slot(object)
    def _on_draft_removed(self, entry: Entry) -> None:
        self._hand.kept.remove(entry)
        self._show_drafts()

    @Slot()
    def _on_put_aside_asked(self) -> None:
        dialog = DraftNameDialog(self._hand.kept.name, self._builder)
        dialog.given.connect(self._on_draft_named)
        self._dialogs.open(dialog)

    @Slot(str)
    def _on_draft_named(self, name: str) -> None:
        if self._builder is not None:
            self._builder.settle()
            self._hand.put_aside(name)
            self._builder.reject()
            title = self.tr("Kept as “{0}”").format(name)
            words = self.tr("Go on with it under Bills > Drafts.")
            self._window.message.show_message(Tint.INFO, title, words)

    @Slot(object)
    def _on_drafts_failed(self, error: BookkeeperError) -> None:
        title, text = wording.error_parts(error)
        self._window.message.show_message(Tint.BAD, title, text)

    @Slot()
    def _on_keyboard_asked(self) -> None:
        from bookkeeper.ui.dialogs.keyboard import show_keyboard

        show_keyboard(self._window, self._builder)

    @Slot(object)
    def _on_account_made(self, account: BankAccount) -> None:
        if self._builder is not None:
            self._builder.offer_accounts(self._accounts.accounts, account)

    @Slot(object)
    def _on_methods_mapped(self, mapped: dict[str, dict[str, str]]) -> None:
        if self._builder is not None:
            self._builder.offer_mapped(mapped)

    @Slot(str)
    def _on_method_used(self, method: str) -> None:
        self._choices.last_method = method
        self._save()
