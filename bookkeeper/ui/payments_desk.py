"""Payments on the main window: the list of what became of them, and what can be done about it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from bookkeeper.background.session import CompanySession
from bookkeeper.background.snapshot import Snapshot
from bookkeeper.errors import JournalUnreachableError
from bookkeeper.journal import Payment, State
from bookkeeper.payables.deeds import Act, Deed, PlannedDeed, plan_deed
from bookkeeper.payables.money import Money
from bookkeeper.payables.plan import Plan
from bookkeeper.payables.undoing import Undoing
from bookkeeper.payments import Order
from bookkeeper.payments.again import draft_of
from bookkeeper.payments.decide import can_cancel
from bookkeeper.ui import payment_progress, wording
from bookkeeper.ui.dialogs.payment import PaymentDialog
from bookkeeper.ui.formats import today
from bookkeeper.ui.main_window import MainWindow
from bookkeeper.ui.open_dialogs import OpenDialogs
from bookkeeper.ui.panes.payments import PaymentAction, PaymentRow
from bookkeeper.ui.tokens import Tint


class PaymentsDesk(QObject):
    """Shows the journal's payments and passes on what the user decides about them.

    Signals:
        reserved_changed: Bills are now on other open payments than before.
        record_wanted: id of a payment in the books, to be shown as it stands there.
        review_asked, send_back_asked: ids of payments that wait for approval.
        again_wanted: `KeptDraft`: what was sent back is to be built again.
    """

    reserved_changed = Signal()
    record_wanted = Signal(str)
    review_asked = Signal(object)
    send_back_asked = Signal(object)
    again_wanted = Signal(object)

    def __init__(self, window: MainWindow, session: CompanySession, parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._pay = session.pay
        self._session = session
        self._clock = session.workplace.clock
        self._snapshot = Snapshot()
        self._dialogs = OpenDialogs(self)
        #: What the message says while the shared journal is lost.
        self._lost = ""
        self._ticking = QTimer(self)
        self._ticking.setInterval(1000)
        self._ticking.timeout.connect(self._show)
        window.payments.action_asked.connect(self._on_action_asked)
        window.payments.stop_asked.connect(self._pay.stop_everything)
        window.verify_asked.connect(self._on_verify_asked)
        self._pay.told.connect(self._on_pay_told)
        self._pay.troubled.connect(self._on_pay_troubled)

    @property
    def snapshot(self) -> Snapshot:
        """What the journal said last."""
        return self._snapshot

    @property
    def reserved(self) -> Mapping[str, State]:
        """Bills on open payments, by id."""
        return self._snapshot.reserved or {}

    def whose(self, record_id: str) -> str:
        """Who recorded the open payment that a bill or credit note is on, and when."""
        snapshot = self._snapshot
        touching = (
            one.run_id
            for one in snapshot.payments
            if not one.state.is_final and any(link.record_id == record_id for link in one.links)
        )
        run_id = next(touching, "")
        facts = next((one.facts for one in snapshot.runs if one.facts.id == run_id), None)
        if facts is None:
            return self.tr("somebody")
        when = self._window.formats.moment(facts.recorded_at, self._clock())
        return self.tr("{0} ({1})").format(facts.recorded_by, when)

    def record(self, what: Plan | PlannedDeed | Undoing, hold_s: int) -> None:
        """Ask for a run or a deed to be recorded; the service's `recorded` or `failed` answers."""
        hold_until = self._clock() + timedelta(seconds=hold_s)
        who = self._session.workplace.person
        self._pay.record(Order(what, str(who), hold_until, self._session.timeout_minutes, who.account))

    def record_deed(self, deed: Deed, hold_s: int) -> None:
        """Ask for a deed to be recorded, over the API that does it; answered as a run is."""
        self.record(plan_deed(deed, self._session.rules), hold_s)

    def end(self) -> None:
        """The company leaves the screen."""
        self._ticking.stop()
        self._window.payments.show_payments(())
        self._window.bills.set_in_payment({})
        self._dialogs.close_all()

    @Slot()
    def _show(self) -> None:
        now = self._clock()
        payments = self._snapshot.payments
        rows = [self._row(payment, now) for payment in payments]
        count = sum(payment.recorded_at.date() == now.date() for payment in payments)
        self._window.payments.show_payments(rows, self.tr("today {0}").format(count) if count else "")
        is_waiting = any(payment.state is State.HELD for payment in payments)
        self._window.payments.set_can_stop(is_waiting and not self._session.is_onlooker)

    def _row(self, payment: Payment, now: datetime) -> PaymentRow:
        codes = ["details"] if self._session.is_onlooker else _possible(payment)
        return PaymentRow(
            id=payment.id,
            run=payment.run_title,
            to=payment.supplier_name,
            bills=wording.what_of(payment),
            amount=_amount(payment),
            state=payment_progress.state_text(payment, now),
            tint=wording.state_of(payment).tint,
            known=payment_progress.what_is_known(payment, now, self._window.formats),
            is_void=payment.state in (State.REFUSED, State.CANCELLED),
            actions=tuple(PaymentAction(code, wording.action_word(code)) for code in codes),
        )

    @Slot(object)
    def _on_pay_told(self, snapshot: Snapshot) -> None:
        reserved_before = self.reserved
        self._snapshot = snapshot
        self._show()
        if self.reserved != reserved_before:
            words = {bill_id: wording.state_word(state).word for bill_id, state in self.reserved.items()}
            self._window.bills.set_in_payment(words)
            self.reserved_changed.emit()
        now = self._clock()
        if any(payment_progress.countdown(payment, now) for payment in snapshot.payments):
            self._ticking.start()
        else:
            self._ticking.stop()
        for dialog in self._dialogs.of_kind(PaymentDialog):
            for payment in snapshot.payments:
                if payment.id == dialog.payment_id:
                    dialog.show_payment(payment, now)
            self._pay.find_history(dialog.payment_id)

    @Slot(object)
    def _on_pay_troubled(self, error: object) -> None:
        message = self._window.message
        if error is not None:
            title, text = wording.error_parts(error)
            self._lost = title if isinstance(error, JournalUnreachableError) else ""
            message.show_message(Tint.BAD, title, text)
        elif self._lost:
            # It is back: what still said that it was not is not true any more.
            if message.title.whole_text == self._lost:
                message.hide()
            self._lost = ""

    @Slot(object, str)
    def _on_action_asked(self, payment_ids: tuple[str, ...], code: str) -> None:
        match code:
            case "details":
                self.open_details(self._shown(payment_ids)[0])
            case "approve":
                self.review_asked.emit(payment_ids)
            case "send-back":
                self.send_back_asked.emit(payment_ids)
            case "again":
                self.again_wanted.emit(draft_of(self._shown(payment_ids), today()))
            case "books":
                self.record_wanted.emit(self._shown(payment_ids)[0].progress.record_id or "")
            case "send-now":
                self._pay.send_now(payment_ids)
            case "cancel":
                self._pay.cancel(payment_ids)
            case "look":
                for payment_id in payment_ids:
                    self._pay.look_again(payment_id)
            case "found" | "not-found" | "done" | "not-done":
                for payment_id in payment_ids:
                    self._pay.settle(
                        payment_id, code in ("found", "done"), str(self._session.workplace.person)
                    )

    def _shown(self, payment_ids: Iterable[str]) -> list[Payment]:
        wanted = frozenset(payment_ids)
        return [one for one in self._snapshot.payments if one.id in wanted]

    def open_details(self, payment: Payment) -> None:
        """Show everything that is known of a payment."""
        dialog = PaymentDialog(payment, self._window.formats, self._clock(), self._window)
        self._pay.history.connect(dialog.on_history)
        self._pay.find_history(payment.id)
        self._dialogs.open(dialog)

    @Slot()
    def _on_verify_asked(self) -> None:
        from bookkeeper.ui.dialogs.verify import VerifyDialog

        dialog = VerifyDialog(self._window.formats, self._window)
        self._pay.verified.connect(dialog.on_verified)
        self._pay.verify()
        self._dialogs.open(dialog)


def _amount(payment: Payment) -> Money | None:
    """The money of a row; a supplier that is made or changed comes to none."""
    return None if payment.act in (Act.MAKE_SUPPLIER, Act.CHANGE_SUPPLIER) else payment.amount


def _possible(payment: Payment) -> list[str]:
    """What can be done with a payment now, as codes."""
    codes = ["details"]
    match payment.state:
        case State.TO_APPROVE:
            codes += ["approve", "send-back", "cancel"]
        case State.HELD:
            codes += ["send-now", "cancel"]
        case State.CANCELLED if payment.progress.why.code == "sent-back":
            codes += ["again"]
        case State.ACCEPTED | State.UNKNOWN | State.RECORDED:
            codes += ["look"]
        case State.PROVEN if payment.act is Act.PAY and payment.progress.record_id:
            codes += ["books"]
        case State.ATTENTION if can_cancel(payment):
            codes += ["cancel"]
        case State.ATTENTION if payment.act.leaves_a_record:
            codes += ["look", "found", "not-found"]
        case State.ATTENTION:
            codes += ["look", "done", "not-done"]
    return codes
