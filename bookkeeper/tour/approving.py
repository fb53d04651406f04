"""The acts with four eyes: what needs approval, what waits for it, approving, and sending back."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from bookkeeper.background.desk import utc_now
from bookkeeper.background.snapshot import Snapshot
from bookkeeper.journal import Payment, State
from bookkeeper.payables.draft import PaymentDraft
from bookkeeper.payables.money import Money
from bookkeeper.payables.plan import plan
from bookkeeper.payables.records import Bill
from bookkeeper.payments import Order
from bookkeeper.tour.hands import Hands, as_typed, dialogs_on_screen
from bookkeeper.tour.report import TourFailedError
from bookkeeper.tour.ways import BUILDER_SIZE, PREVIEW_SIZE, fill_in, open_builder
from bookkeeper.ui.builder.dialog import BuilderDialog
from bookkeeper.ui.builder.preview import PreviewDialog
from bookkeeper.ui.dialogs.four_eyes import FourEyesDialog
from bookkeeper.ui.dialogs.noting import ReasonDialog
from bookkeeper.ui.dialogs.record import RecordDialog
from bookkeeper.ui.main_window import TO_APPROVE

_LIMIT = "250.00"
#: Who else works at the books.
_ACCOUNT, _NAME = "sam@desk-2", "Sam Reed"


class Approving:
    """What comes once payments need the approval of somebody else."""

    def __init__(self, hands: Hands) -> None:
        self._hands = hands
        self._window = hands.window

    def perform(self) -> None:
        """From the policy to what is built again."""
        hands = self._hands
        base = [one for one in hands.payable_bills() if one.currency == "GBP"]
        large = [one for one in base if (one.amount_due or Money(0, "GBP")) >= Money.of(_LIMIT, "GBP")][:3]
        if len(large) < 3:
            raise TourFailedError("the practice company has no bills to be approved")
        self._say_what_needs_approval()
        draft = self._record_own(large[0])
        self._record_of_another(draft, large[1:])
        self._approve(large[1])
        self._send_back(large[2])
        self._window.history.turn_to(0)

    def _say_what_needs_approval(self) -> None:
        hands = self._hands
        hands.step("Say which payments somebody else has to approve")
        self._window.four_eyes_asked.emit()
        dialog = hands.dialog(FourEyesDialog)
        hands.click(dialog.is_on)
        QTest.keyClicks(dialog.limit("GBP"), as_typed(_LIMIT))
        dialog.new_payees.setChecked(False)
        hands.picture(dialog, "four-eyes")
        hands.click(dialog.save)
        offered = self._window.history.titles[0].buttons[TO_APPROVE]
        hands.until("the policy is in force", lambda: not offered.isHidden())

    def _record_own(self, bill: Bill) -> PaymentDraft:
        hands = self._hands
        hands.step("Record a payment that needs approval")
        left = open_builder(hands)
        left.bills.draft.clear()
        left.reject()
        builder = open_builder(hands)
        hands.click_row(builder.bills.table, bill.id, "tick")
        fill_in(hands, builder)
        draft = builder.bills.draft
        hands.click(builder.footer.preview)
        preview = hands.dialog(PreviewDialog)
        preview.resize(*PREVIEW_SIZE)
        hands.until("it is told that it will wait", preview.reading.approval.isVisible)
        hands.picture(preview, "preview-to-approve")
        hands.click(preview.record)
        hands.until("the journal holds it", lambda: not dialogs_on_screen(BuilderDialog))
        hands.until("it waits", lambda: len(self._window.approvals.view.rows.ids) == 1)
        hands.picture(self._window, "waits-for-somebody-else")
        return draft

    def _record_of_another(self, draft: PaymentDraft, bills: list[Bill]) -> None:
        """As from another desk at the same journal."""
        hands = self._hands
        hands.step("Two more, prepared by somebody else")
        session = hands.program.session
        assert session is not None
        account = draft.source("GBP").account
        for bill in bills:
            other = PaymentDraft(draft.rules, draft.base_currency, draft.paid_on)
            other.prefer, other.method = draft.prefer, draft.method
            other.reference_pattern, other.location = draft.reference_pattern, draft.location
            other.tick(bill)
            if account is not None:
                other.set_account("GBP", account)
            who = f"{_NAME} ({_ACCOUNT})"
            session.pay.record(Order(plan(other), who, utc_now(), account=_ACCOUNT))
        hands.until("they wait", lambda: len(self._window.approvals.view.rows.ids) == 3)
        self._window.history.turn_to(TO_APPROVE)
        hands.picture(self._window, "to-approve")

    def _approve(self, bill: Bill) -> None:
        hands = self._hands
        hands.step("Look at what will be written, and approve it")
        self._pick(bill)
        hands.click(self._window.approvals.approve)
        page = hands.dialog(RecordDialog)
        hands.picture(page, "approve")
        hands.click(page.buttons["approve"])
        hands.until("the books confirm it", lambda: self._payment_of(bill).state is State.PROVEN)
        hands.check_due(bill, Money.zero("GBP"))

    def _send_back(self, bill: Bill) -> None:
        hands = self._hands
        hands.step("Send one back, with the reason")
        self._pick(bill)
        hands.click(self._window.approvals.back)
        dialog = hands.dialog(ReasonDialog)
        QTest.keyClicks(dialog.reason, "The delivery was not complete.")
        hands.picture(dialog, "send-back")
        hands.click(dialog.button)
        hands.until("it has ended", lambda: self._payment_of(bill).state is State.CANCELLED)
        self._window.history.turn_to(0)
        view = self._window.payments.view
        view.setFocus()
        QTest.keyClick(view, Qt.Key.Key_Home)
        hands.picture(self._window, "sent-back")
        hands.step("Build it again")
        self._window.payments.action_asked.emit((self._payment_of(bill).id,), "again")
        builder = hands.dialog(BuilderDialog)
        builder.resize(*BUILDER_SIZE)
        hands.until("it is ticked again", lambda: bill.id in [one.bill.id for one in builder.bills.draft])
        hands.picture(builder, "built-again")
        builder.reject()

    def _pick(self, bill: Bill) -> None:
        """Pick the bill's payment on the list."""
        waiting = self._snapshot().to_approve
        number = next(
            place for place, one in enumerate(waiting) if any(link.record_id == bill.id for link in one.links)
        )
        self._hands.click_cell(self._window.approvals.view, number, "to")

    def _snapshot(self) -> Snapshot:
        desk = self._hands.program.desk
        assert desk is not None
        return desk.payments.snapshot

    def _payment_of(self, bill: Bill) -> Payment:
        found = self._snapshot().payments
        return next(one for one in found if any(link.record_id == bill.id for link in one.links))
