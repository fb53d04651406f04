"""From a ticked bill to books that agree, over real HTTP, through both threads."""

from __future__ import annotations

import json
from dataclasses import replace
from decimal import Decimal

import pytest

from bookkeeper.background.desk import utc_now
from bookkeeper.background.jobs import CreateBankAccount
from bookkeeper.background.payment_service import PaymentService
from bookkeeper.background.snapshot import Snapshot
from bookkeeper.errors import AlreadyInPaymentError
from bookkeeper.journal import Journal, State
from bookkeeper.payables.money import Money
from bookkeeper.payables.records import AccountType, BankAccount, BillStatus
from bookkeeper.practice import FaultName
from tests.end_to_end.office import Office
from tests.end_to_end.program import PATIENCE_MS


def states(snapshot: Snapshot) -> list[State]:
    return [payment.state for payment in snapshot.payments]


def payments_received(office: Office) -> list[bytes]:
    """Bodies of the payments that reached the server, in order."""
    return [one.body for one in office.practice.requests if one.path.endswith("/payment")]


def test_a_run_ends_reconciled_and_the_books_agree(office: Office) -> None:
    office.refresh()
    one, two = office.bills()[:2]
    (euro, *_) = office.bills("EUR")
    draft = office.draft(one, two, euro)
    draft.set_amount(two.id, Decimal("1.00"))

    snapshot = office.pay_until(draft, State.PROVEN)

    assert len(snapshot.payments) == 3
    assert snapshot.reserved == {}
    assert office.bill(one.id).status is BillStatus.PAID
    assert two.amount_due is not None
    assert office.bill(two.id).amount_due == two.amount_due - Money.of("1", "GBP")
    assert office.bill(two.id).status is BillStatus.PARTIALLY_PAID
    assert office.bill(euro.id).status is BillStatus.PAID
    assert len(payments_received(office)) == 3
    office.practice.ledger.check()


def test_what_was_sent_is_what_was_recorded(office: Office) -> None:
    office.refresh()
    bill = office.bills()[0]
    snapshot = office.pay_until(office.draft(bill), State.PROVEN)
    (body,) = payments_received(office)
    assert body == snapshot.payments[0].body
    sent = json.loads(body, parse_float=Decimal)
    assert bill.amount_due is not None
    assert sent["amount"] == bill.amount_due.decimal
    assert sent["currencyRate"] == 1
    assert sent["reference"] == bill.reference


def test_a_run_is_durable_before_anything_is_sent(office: Office) -> None:
    office.refresh()
    run = office.record(office.draft(office.bills()[0]), hold_s=3600)
    assert payments_received(office) == []
    journal = Journal.open(office.workplace.journal, utc_now())
    assert journal.payment(run.payment_ids[0]).state is State.HELD
    journal.close()


def test_a_held_payment_is_sent_when_told_or_cancelled_for_good(office: Office) -> None:
    office.refresh()
    one, two = office.bills()[:2]
    run = office.record(office.draft(one, two), hold_s=3600)
    first, second = run.payment_ids

    def cancelled(snapshot: Snapshot) -> bool:
        return State.CANCELLED in states(snapshot)

    office.wait_until(cancelled, lambda: office.pay.cancel((first,)))

    def proven(snapshot: Snapshot) -> bool:
        return State.PROVEN in states(snapshot)

    snapshot = office.wait_until(proven, lambda: office.pay.send_now((first, second)))

    assert {payment.id: payment.state for payment in snapshot.payments} == {
        first: State.CANCELLED,
        second: State.PROVEN,
    }
    assert len(payments_received(office)) == 1


def test_stop_everything_keeps_what_waits_from_being_sent(office: Office) -> None:
    office.refresh()
    office.record(office.draft(*office.bills()[:3]), hold_s=3600)

    def stopped(snapshot: Snapshot) -> bool:
        return {payment.progress.why.code for payment in snapshot.payments} == {"stopped"}

    snapshot = office.wait_until(stopped, office.pay.stop_everything)
    assert states(snapshot) == [State.HELD] * 3


def test_a_bill_on_an_open_payment_cannot_be_recorded_twice(office: Office) -> None:
    office.refresh()
    bill = office.bills()[0]
    office.record(office.draft(bill), hold_s=3600)
    error = office.failure(office.order(office.draft(bill)))
    assert isinstance(error, AlreadyInPaymentError)
    assert bill.reference in error.detail


def test_an_archived_account_is_refused_with_the_reason_and_the_bill_is_free_again(office: Office) -> None:
    office.refresh()
    bill = office.bills()[0]
    draft = office.draft(bill)
    account = draft.source("GBP").account
    assert account is not None
    draft.set_account("GBP", replace(account, id="no-such-account"))

    snapshot = office.pay_until(draft, State.REFUSED)

    assert snapshot.reserved == {}
    assert "account" in snapshot.payments[0].progress.why.values[0].lower()
    office.practice.ledger.check()


@pytest.mark.parametrize(
    "fault", [FaultName.DROP_BEFORE, FaultName.COMMIT_THEN_DROP, FaultName.LIMIT_SECONDS]
)
def test_what_the_network_loses_is_sent_again_and_paid_once(office: Office, fault: FaultName) -> None:
    office.refresh()
    bill = office.bills()[0]
    office.practice.faults.add(fault, method="POST", path="/payment$", seconds=1)

    office.pay_until(office.draft(bill), State.PROVEN)

    first, second = payments_received(office)
    assert first == second
    assert office.bill(bill.id).status is BillStatus.PAID
    office.practice.ledger.check()


def test_a_500_after_the_commit_is_found_in_the_books(office: Office) -> None:
    office.refresh()
    office.practice.faults.add(FaultName.ERROR_AFTER, method="POST", path="/payment$")
    snapshot = office.pay_until(office.draft(office.bills()[0]), State.PROVEN)
    assert snapshot.payments[0].progress.why.code == "found-in-books"
    assert len(payments_received(office)) == 1


@pytest.mark.parametrize("fault", [FaultName.CUT_OFF_JSON, FaultName.DROP_MID_ANSWER, FaultName.HTML])
def test_a_2xx_that_makes_no_sense_is_confirmed_by_the_books(office: Office, fault: FaultName) -> None:
    office.refresh()
    office.practice.faults.add(fault, method="POST", path="/payment$")
    snapshot = office.pay_until(office.draft(office.bills()[0]), State.PROVEN)
    assert snapshot.payments[0].progress.record_id is None
    assert len(payments_received(office)) == 1


def test_a_bill_paid_by_someone_else_meanwhile_is_not_sent(office: Office) -> None:
    office.refresh()
    bill = office.bills()[0]
    draft = office.draft(bill)
    office.pay_until(office.draft(bill), State.PROVEN)

    def needs_somebody(snapshot: Snapshot) -> bool:
        return State.ATTENTION in states(snapshot)

    office.wait_until(needs_somebody, lambda: office.pay.record(office.order(draft)))
    assert len(payments_received(office)) == 1


def test_a_restart_takes_up_what_was_under_way(office: Office) -> None:
    office.refresh()
    office.record(office.draft(office.bills()[0]), hold_s=3600)
    office.pay.end()
    again = PaymentService(office.workplace)
    with office.qtbot.waitSignal(again.told, timeout=PATIENCE_MS) as waited:
        again.start()
    snapshot: Snapshot = waited.args[0]
    assert states(snapshot) == [State.HELD]
    again.end()


def test_a_created_account_can_be_paid_from(office: Office) -> None:
    office.refresh()
    wish = BankAccount("", "Payments on the side", "GBP", AccountType.DEBIT, "44556677", "20-00-00")
    done = office.do(CreateBankAccount(wish, "key-of-the-wish"))
    assert done.error is None
    assert isinstance(done.result, BankAccount)
    draft = office.draft(office.bills()[0])
    draft.set_account("GBP", done.result)
    office.pay_until(draft, State.PROVEN)
    office.practice.ledger.check()
