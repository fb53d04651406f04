"""Writes over real HTTP against the practice company: paid once or not, undone, refused, lost on the way."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest

from bookkeeper import errors
from bookkeeper.codat import AsyncLink, NewAccount, Outcome
from bookkeeper.payables.money import Money
from bookkeeper.payables.operations import DataType, PushStatus
from bookkeeper.payables.records import (
    AccountType,
    BankAccount,
    BillLine,
    BillStatus,
    CreditNote,
    CreditStatus,
    LinkType,
    Supplier,
)
from bookkeeper.practice import FaultName
from tests.codat.conftest import Time
from tests.codat.desk import NOW, WRITTEN, Desk, desk_of, due, line, paid, same


@pytest.fixture
def desk(time: Time) -> Iterator[Desk]:
    with desk_of("xero", time) as made:
        yield made


class TestPaying:
    def test_a_batch_becomes_a_payment_for_each_line(self, desk: Desk) -> None:
        bills = list({bill.supplier_id: bill for bill in desk.bills()}.values())[:3]
        assert len(bills) == 3
        batch = desk.payment(*(line(paid(bill)) for bill in bills), of=bills[0], supplier_id=None)
        operation = desk.pushed(desk.gateway.payment_request(batch))
        assert len(operation.changed(DataType.BILL_PAYMENTS)) == 3
        assert len(operation.changes) == 4
        desk.fetched(*WRITTEN)
        for bill, payment_id in zip(bills, operation.changed(DataType.BILL_PAYMENTS), strict=True):
            read = desk.gateway.bill_payment(payment_id)
            assert (read.supplier_id, read.total) == (bill.supplier_id, due(bill))

    def test_a_payment_and_its_refund_name_each_other(self, desk: Desk) -> None:
        prepaid = next(
            one
            for page in desk.gateway.bill_payments()
            for one in page.items
            if any(link.kind == LinkType.PAYMENT_ON_ACCOUNT and link.amount < -1 for link in one.links)
        )
        back = AsyncLink(LinkType.BILL_PAYMENT, prepaid.id, Money(100, prepaid.currency))
        refund = desk.payment(line(back), of=desk.bills()[0], supplier_id=prepaid.supplier_id)
        (refund_id,) = desk.pushed(desk.gateway.payment_request(refund)).changed(DataType.BILL_PAYMENTS)
        desk.fetched(*WRITTEN)
        same(refund, desk.gateway.bill_payment(refund_id))
        refunded = desk.gateway.bill_payment(prepaid.id)
        named = [link for link in refunded.links if link.kind == LinkType.REFUND]
        assert [(link.record_id, link.amount) for link in named] == [(refund_id, Decimal("-1.00"))]
        assert (refunded.total, refunded.flaw) == (prepaid.total, None)

    def test_a_refusal_says_why_at_the_right_place(self, desk: Desk) -> None:
        bill = desk.bills()[0]
        too_much = desk.payment(line(paid(bill, due(bill) + Money(1, "GBP"))), of=bill)
        operation = desk.pushed(desk.gateway.payment_request(too_much), PushStatus.FAILED)
        assert operation.status_code == 400
        assert operation.errors
        assert "Correlation ID" in operation.error_message
        desk.fetched(*WRITTEN)
        assert desk.gateway.bill(bill.id) == bill

    @pytest.mark.parametrize(("has_push_keys", "times"), [(True, 1), (False, 2)])
    def test_the_same_key_counts_once_where_keys_are_honoured(
        self, time: Time, has_push_keys: bool, times: int
    ) -> None:
        with desk_of("xero", time, has_push_keys=has_push_keys) as desk:
            bill = desk.bills()[0]
            request = desk.gateway.payment_request(desk.payment(line(paid(bill, Money(1, "GBP"))), of=bill))
            keys = {desk.gateway.send(request, "the-one-key").push_key for _ in range(2)}
            assert len(keys) == times
            desk.fetched(*WRITTEN)
            assert desk.gateway.bill(bill.id).amount_due == due(bill) - Money(times, "GBP")

    @pytest.mark.parametrize(
        ("fault", "outcome", "is_written"),
        [
            (FaultName.DROP_BEFORE, Outcome.UNKNOWN, False),
            (FaultName.COMMIT_THEN_DROP, Outcome.UNKNOWN, True),
            (FaultName.LIMIT_SECONDS, Outcome.LIMITED, False),
            (FaultName.ERROR_BEFORE, Outcome.UNKNOWN, False),
            (FaultName.ERROR_AFTER, Outcome.UNKNOWN, True),
            (FaultName.BAD_GATEWAY, Outcome.UNKNOWN, False),
            (FaultName.HTML, Outcome.ACCEPTED, True),
            (FaultName.CUT_OFF_JSON, Outcome.ACCEPTED, True),
            (FaultName.DROP_MID_ANSWER, Outcome.ACCEPTED, True),
            (FaultName.UNAUTHORIZED, Outcome.REFUSED, False),
            (FaultName.CONFLICT, Outcome.BUSY, False),
        ],
    )
    def test_no_fault_is_read_as_more_than_it_proves_and_the_list_of_writes_tells(
        self, desk: Desk, fault: FaultName, outcome: Outcome, is_written: bool
    ) -> None:
        bill = desk.bills()[0]
        before = next(desk.gateway.push_operations(NOW)).items
        request = desk.gateway.payment_request(desk.payment(line(paid(bill)), of=bill))
        desk.practice.faults.add(fault, method="POST", path="push", seconds=7)
        answer = desk.gateway.send(request, "key")
        assert (answer.outcome, answer.push_key) == (outcome, None)
        assert answer.is_queued == (outcome is Outcome.ACCEPTED)
        (page,) = desk.gateway.push_operations(NOW - timedelta(hours=1))
        assert len(page.items) - len(before) == is_written
        if is_written:
            assert (page.items[0].status, page.items[0].data_type) == (PushStatus.SUCCESS, "billPayments")

    @pytest.mark.parametrize(
        ("fault", "status", "is_written"),
        [
            (FaultName.PUSH_PENDING, PushStatus.PENDING, False),
            (FaultName.PUSH_FAILED, PushStatus.FAILED, False),
            (FaultName.PUSH_TIMED_OUT_WRITTEN, PushStatus.TIMED_OUT, True),
        ],
    )
    def test_a_time_out_proves_nothing(
        self, desk: Desk, fault: FaultName, status: PushStatus, is_written: bool
    ) -> None:
        bill = desk.bills()[0]
        desk.practice.faults.add(fault)
        desk.pushed(desk.gateway.payment_request(desk.payment(line(paid(bill)), of=bill)), status)
        desk.clock.forward(3600)
        desk.fetched(*WRITTEN)
        assert (desk.gateway.bill(bill.id).status is BillStatus.PAID) is is_written

    def test_a_write_takes_its_time_and_may_run_out_of_it(self, time: Time) -> None:
        with desk_of("xero", time, push_s=90) as desk:
            bill = desk.bills()[0]
            payment = desk.payment(line(paid(bill, Money(1, "GBP"))), of=bill)
            patient = desk.pushed(desk.gateway.payment_request(payment), PushStatus.PENDING)
            hasty = desk.pushed(desk.gateway.payment_request(payment, timeout_minutes=1), PushStatus.PENDING)
            assert patient.completed_at is None
            desk.clock.forward(91)
            done = desk.gateway.push_operation(patient.key)
            assert (done.status, done.completed_at) == (PushStatus.SUCCESS, NOW + timedelta(seconds=90))
            assert desk.gateway.push_operation(hasty.key).status is PushStatus.TIMED_OUT


class TestUndoing:
    def test_a_deleted_payment_is_gone_and_its_bill_is_owed_again(self, desk: Desk) -> None:
        bill = desk.bills()[0]
        pay = desk.gateway.payment_request(desk.payment(line(paid(bill)), of=bill))
        (payment_id,) = desk.pushed(pay).changed(DataType.BILL_PAYMENTS)
        desk.clock.forward(60)
        desk.fetched(*WRITTEN)
        (gone,) = desk.gateway.bills(desk.clock.now)
        assert (gone.items, gone.gone, gone.latest) == ((), (bill.id,), desk.clock.now)
        desk.clock.forward(60)
        operation = desk.pushed(desk.gateway.delete_payment_request(payment_id))
        assert [(change.type, change.record_id) for change in operation.changes] == [("Deleted", payment_id)]
        desk.fetched(*WRITTEN)
        (payments,) = desk.gateway.bill_payments(desk.clock.now)
        assert (payments.items, payments.gone) == ((), (payment_id,))
        with pytest.raises(errors.NotFoundError, match="deleted"):
            desk.gateway.bill_payment(payment_id)
        (changed,) = desk.gateway.bills(desk.clock.now)
        assert [(one.id, one.amount_due) for one in changed.items] == [(bill.id, due(bill))]

    def test_an_open_bill_is_voided_on_xero(self, desk: Desk) -> None:
        bill = next(bill for bill in desk.bills() if bill.status is BillStatus.OPEN)
        desk.pushed(desk.gateway.delete_bill_request(bill.id))
        desk.fetched("bills")
        assert desk.gateway.bill(bill.id).status is BillStatus.VOID


class TestMakingRecords:
    def test_a_credit_note_is_made_changed_and_can_be_used(self, desk: Desk) -> None:
        bill = next(bill for bill in desk.bills() if due(bill) > Money(2544, "GBP"))
        line_ = BillLine(
            "Window", Decimal(1), Decimal("21.20"), Decimal("4.24"), None, bill.lines[0].account_id, "INPUT2"
        )
        wanted = CreditNote(
            "", bill.supplier_id, "", "JMY-1987", NOW.date(), "GBP", Money(2544, "GBP"), None,
            CreditStatus.SUBMITTED, Decimal(1), (line_,), note="as agreed",
        )  # fmt: skip
        (note_id,) = desk.pushed(desk.gateway.credit_note_request(wanted)).changed("billCreditNotes")
        desk.fetched("billCreditNotes")
        made = desk.gateway.credit_note(note_id)
        assert made.is_usable
        assert (made.number, made.remaining, made.note) == ("JMY-1987", Money(2544, "GBP"), "as agreed")
        changed = replace(made, number="JMY-1988")
        desk.pushed(desk.gateway.update_credit_note_request(changed))
        desk.fetched("billCreditNotes")
        assert desk.gateway.credit_note(note_id).number == "JMY-1988"

    def test_a_bill_is_made_and_changed(self, desk: Desk) -> None:
        model = desk.bills()[0]
        line_ = BillLine(
            "Paper", Decimal(2), Decimal("10.50"), Decimal("4.20"), None, model.lines[0].account_id, "INPUT2"
        )
        wanted = replace(
            model,
            id="",
            reference="BK-1",
            lines=(line_,),
            total=None,
            status=BillStatus.OPEN,
            due_on=date(2027, 1, 1),
        )
        (bill_id,) = desk.pushed(desk.gateway.bill_request(wanted)).changed("bills")
        desk.fetched("bills")
        made = desk.gateway.bill(bill_id)
        assert (made.reference, made.amount_due) == ("BK-1", Money(2520, "GBP"))
        desk.pushed(desk.gateway.update_bill_request(replace(made, due_on=date(2027, 2, 1))))
        # The copy does not show that change yet, and the software notices who has not seen it.
        stale = replace(made, due_on=date(2027, 3, 1))
        desk.pushed(desk.gateway.update_bill_request(stale), PushStatus.FAILED)
        desk.pushed(desk.gateway.update_bill_request(stale, even_if_changed=True))
        desk.fetched("bills")
        assert desk.gateway.bill(bill_id).due_on == date(2027, 3, 1)

    def test_a_supplier_is_made_and_replaced(self, desk: Desk) -> None:
        wanted = Supplier("", "Lost & Found", email="a@b.example", tax_number="GB123")
        (supplier_id,) = desk.pushed(desk.gateway.supplier_request(wanted)).changed("suppliers")
        desk.fetched("suppliers")
        made = desk.gateway.supplier(supplier_id)
        assert (made.name, made.tax_number) == ("Lost & Found", "GB123")
        desk.pushed(desk.gateway.update_supplier_request(replace(made, phone="+44 20")))
        desk.fetched("suppliers")
        assert desk.gateway.supplier(supplier_id).phone == "+44 20"

    def test_accounts_are_made(self, desk: Desk) -> None:
        bank = BankAccount("", "Wise EUR", "EUR", AccountType.DEBIT, "DE0012345678")
        desk.pushed(desk.gateway.bank_account_request(bank))
        fees = NewAccount("Run fees", "7999", "Expense.Overhead", "Expense")
        desk.pushed(desk.gateway.account_request(fees))
        desk.fetched("chartOfAccounts")
        assert "Wise EUR" in {account.name for page in desk.gateway.bank_accounts() for account in page.items}
        assert "7999" in {account.code for page in desk.gateway.nominal_accounts() for account in page.items}
