"""Four eyes on the main window: the list of what waits, the page before *Approve*, what needs approval."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Slot

from bookkeeper.background.session import CompanySession
from bookkeeper.background.snapshot import Snapshot
from bookkeeper.journal import Payment, Run, Shared
from bookkeeper.payables.approval import Policy, may_approve
from bookkeeper.ui import approval_reasons, wording
from bookkeeper.ui.approval_page import page
from bookkeeper.ui.dialogs.four_eyes import FourEyesDialog
from bookkeeper.ui.dialogs.noting import ReasonDialog
from bookkeeper.ui.dialogs.record import RecordDialog
from bookkeeper.ui.fields import fit_to_screen
from bookkeeper.ui.main_window import MainWindow
from bookkeeper.ui.open_dialogs import OpenDialogs
from bookkeeper.ui.panes.approvals import ApprovalRow
from bookkeeper.ui.payments_desk import PaymentsDesk
from bookkeeper.ui.tokens import Tint

_PAGE = (960, 640)


class ApprovalsDesk(QObject):
    """Shows what waits for approval and passes on what a person says of it."""

    def __init__(
        self, window: MainWindow, session: CompanySession, payments: PaymentsDesk, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._session = session
        self._payments = payments
        self._snapshot = Snapshot()
        self._dialogs = OpenDialogs(self)
        self._is_known = False
        #: What the message says of what was recorded last and waits.
        self._said = ""
        session.pay.told.connect(self._on_pay_told)
        session.pay.recorded.connect(self._on_pay_recorded)
        session.pay.approvals.failed.connect(self._on_failed)
        window.approvals.review_asked.connect(self._on_review_asked)
        window.approvals.send_back_asked.connect(self._on_send_back_asked)
        window.approvals.cancel_asked.connect(session.pay.cancel)
        window.four_eyes_asked.connect(self._on_four_eyes_asked)
        payments.send_back_asked.connect(self._on_send_back_asked)
        payments.review_asked.connect(self._on_review_asked)

    def end(self) -> None:
        """The company leaves the screen."""
        self._dialogs.close_all()
        self._window.approvals.show_rows((), can_work=False)
        self._window.show_to_approve(0, is_on=False)

    @property
    def _account(self) -> str:
        return self._session.workplace.person.account

    @property
    def _policy(self) -> Policy:
        policies = self._snapshot.policies
        return policies[0].policy if policies else Policy()

    @Slot(object)
    def _on_pay_told(self, snapshot: Snapshot) -> None:
        self._snapshot, self._is_known = snapshot, True
        account = self._account
        rows = [self._row(one, account) for one in snapshot.to_approve]
        self._window.approvals.explain(is_on=self._policy.is_on)
        self._window.approvals.show_rows(rows, can_work=not self._session.is_onlooker)
        self._window.show_to_approve(len(rows), is_on=self._policy.is_on)
        if not rows and self._said and self._window.message.title.whole_text == self._said:
            # It waits no more.
            self._window.message.hide()

    def _row(self, payment: Payment, account: str) -> ApprovalRow:
        formats = self._window.formats
        return ApprovalRow(
            payment.id,
            payment.run_title,
            formats.moment(payment.recorded_at, self._session.workplace.clock()),
            payment.recorded_by,
            payment.supplier_name,
            wording.what_of(payment),
            payment.amount,
            approval_reasons.needs(payment, formats),
            not may_approve(payment.account, account),
        )

    @Slot(object)
    def _on_pay_recorded(self, run: Run) -> None:
        """Whoever recorded it expects it to be sent."""
        if run.to_approve:
            title = self.tr("1 payment waits for approval")
            if run.to_approve > 1:
                title = self.tr("{0} payments wait for approval").format(run.to_approve)
            text = self.tr(
                "Nothing of that is sent before somebody else has approved it (Payments > Approve)."
            )
            self._said = title
            self._window.message.show_message(Tint.INFO, title, text)

    # -- approving ---------------------------------------------------------------------------------

    @Slot(object)
    def _on_review_asked(self, payment_ids: Sequence[str]) -> None:
        found = self._waiting(payment_ids)
        if not found:
            return
        accounts = {one.id: one.name for one in self._session.reader.bank_accounts()}
        view = page(
            found,
            self._account,
            self._window.formats,
            self._session.workplace.clock(),
            lambda account_id: accounts.get(account_id, account_id),
        )
        dialog = RecordDialog(view, self._window)
        fit_to_screen(dialog, *_PAGE)
        if self._session.is_onlooker:
            for code in ("approve", "send-back"):
                dialog.buttons[code].setEnabled(False)
        dialog.action_asked.connect(partial(self._on_page_action, dialog, found))
        self._dialogs.open(dialog)

    def _waiting(self, payment_ids: Iterable[str]) -> list[Payment]:
        wanted = frozenset(payment_ids)
        return [one for one in self._snapshot.to_approve if one.id in wanted]

    def _on_page_action(self, dialog: RecordDialog, payments: Sequence[Payment], code: str) -> None:
        ids = tuple(one.id for one in payments)
        match code:
            case "approve":
                allowed = tuple(one.id for one in payments if may_approve(one.account, self._account))
                self._session.pay.approvals.approve(allowed)
                dialog.accept()
            case "send-back":
                dialog.accept()
                self._on_send_back_asked(ids)
            case "request":
                self._payments.open_details(payments[0])

    @Slot(object)
    def _on_send_back_asked(self, payment_ids: Sequence[str]) -> None:
        found = self._waiting(payment_ids)
        if not found:
            return
        what = self.tr("{0} to {1} ends unsent, and its bills can be paid anew.").format(
            self._window.formats.money(found[0].amount), found[0].supplier_name
        )
        if len(found) > 1:
            what = self.tr("{0} payments end unsent, and their bills can be paid anew.").format(len(found))
        dialog = ReasonDialog(self.tr("Send back"), what, self.tr("Send back"), self._window)
        ids = tuple(one.id for one in found)
        dialog.given.connect(partial(self._session.pay.approvals.send_back, ids))
        self._dialogs.open(dialog)

    @Slot(object)
    def _on_failed(self, error: object) -> None:
        title, text = wording.error_parts(error)
        self._window.message.show_message(Tint.BAD, title, text)

    # -- what needs approval -----------------------------------------------------------------------

    @Slot()
    def _on_four_eyes_asked(self) -> None:
        if not self._is_known:
            title = self.tr("The payment journal has not been read yet")
            self._window.message.show_message(Tint.INFO, title, self.tr("Try again in a moment."))
            return
        formats, now = self._window.formats, self._session.workplace.clock()
        told = [
            self.tr("{0}, {1}: {2}").format(
                formats.moment(one.at, now), str(one.by), approval_reasons.policy(one, formats)
            )
            for one in self._snapshot.policies
        ]
        is_shared = isinstance(self._session.workplace.journal, Shared)
        dialog = FourEyesDialog(
            self._policy, self._currencies(), told, formats, self._window, is_shared=is_shared
        )
        dialog.chosen.connect(self._session.pay.approvals.set_policy)
        self._dialogs.open(dialog)

    def _currencies(self) -> list[str]:
        """The company's own, then those of its accounts, then those that have a limit."""
        reader = self._session.reader
        base = reader.facts().base_currency
        found = [base] if base is not None else []
        found += sorted({one.currency for one in reader.bank_accounts() if one.currency})
        found += [one.currency for one in self._policy.limits]
        return list(dict.fromkeys(found))
