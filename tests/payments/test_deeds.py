"""Deeds through the clerk: made, changed and deleted exactly once, and proven from the books."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from bookkeeper.journal import Payment, State
from bookkeeper.payables.deeds import (
    Act,
    ChangeBill,
    ChangeSupplier,
    Deed,
    DeleteBill,
    DeletePayment,
    MakeBill,
    MakeCreditNote,
    MakeSupplier,
    plan_deed,
)
from bookkeeper.payables.money import Money
from bookkeeper.payables.records import (
    Bill,
    BillLine,
    BillPayment,
    BillStatus,
    CreditNote,
    CreditStatus,
    PaymentLine,
    PaymentLink,
    Supplier,
)
from bookkeeper.payables.rules import Api, Rules, rules_for
from bookkeeper.payments import Order, Requests, decide, new_run
from bookkeeper.practice import FaultName
from tests.conftest import Clock
from tests.payments.bench import DAY, Bench, open_bench

#: Xero has both APIs and deletes; MYOB has the asynchronous one alone.
BOTH, QUEUED_ONLY = rules_for("gbol"), rules_for("gbol").limited_to(frozenset({Api.ASYNC}))
RULES = {"sync": BOTH, "async": QUEUED_ONLY}
TOTAL = Money.of("25.44", "GBP")


@pytest.fixture
def bench(clock: Clock, tmp_path: Path) -> Iterator[Bench]:
    with open_bench(clock, tmp_path) as made:
        yield made


def line(bench: Bench) -> BillLine:
    account = next(one for page in bench.live.nominal_accounts() for one in page.items)
    return BillLine("Paper", Decimal(1), Decimal("21.20"), Decimal("4.24"), None, account.id, "INPUT2")


def new_bill(bench: Bench) -> Bill:
    model = bench.bills()[0]
    return Bill(
        "", model.supplier_id, model.supplier_name, "BK-1", DAY, DAY, "GBP", TOTAL, TOTAL, BillStatus.OPEN,
        Decimal(1), (line(bench),),
    )  # fmt: skip


def new_note(bench: Bench) -> CreditNote:
    model = bench.bills()[0]
    return CreditNote(
        "", model.supplier_id, model.supplier_name, "CN-BK-1", DAY, "GBP", TOTAL, TOTAL,
        CreditStatus.SUBMITTED, Decimal(1), (line(bench),),
    )  # fmt: skip


def new_supplier(_bench: Bench) -> Supplier:
    return Supplier("", "Lost & Found Ltd", email="a@b.example")


def do(bench: Bench, deed: Deed, rules: Rules = BOTH) -> str:
    """Record a deed; its id in the journal."""
    order = Order(plan_deed(deed, rules), "ann", bench.clock())
    run = bench.journal.record(new_run(order, bench.whose, Requests(bench.live, bench.queued)), bench.clock())
    return run.payment_ids[0]


def done(bench: Bench, deed: Deed, rules: Rules = BOTH) -> Payment:
    payment_id = do(bench, deed, rules)
    bench.run()
    return bench.stored(payment_id)


def paid(bench: Bench) -> tuple[Bill, BillPayment]:
    """A bill that was just paid in part, and its payment, as the copy has them."""
    bill = bench.bills()[0]
    (payment_id,) = bench.record(bench.payment(Api.ASYNC, bill, Money.of("10", "GBP")))
    bench.run()
    stored = bench.stored(payment_id)
    assert stored.state is State.PROVEN
    fetch_anew(bench, "billPayments")
    assert stored.progress.record_id is not None
    return bench.queued.bill(bill.id), bench.queued.bill_payment(stored.progress.record_id)


def fetch_anew(bench: Bench, *data_types: str) -> None:
    for data_type in data_types:
        operation = bench.queued.queue_refresh(data_type)
        while not operation.is_ended:
            bench.clock.now += timedelta(seconds=1)
            operation = bench.queued.follow(operation)


def requests_of(bench: Bench, method: str, part: str) -> int:
    return sum(one.method == method and part in one.path for one in bench.practice.requests)


class TestMaking:
    @pytest.mark.parametrize("api", RULES)
    def test_a_bill_is_made_once_and_proven(self, bench: Bench, api: str) -> None:
        stored = done(bench, MakeBill(new_bill(bench)), RULES[api])
        assert (stored.act, stored.state, stored.amount) == (Act.MAKE_BILL, State.PROVEN, TOTAL)
        made = [bill for bill in bench.bills() if bill.reference == "BK-1"]
        assert [(bill.id, bill.amount_due) for bill in made] == [(stored.progress.record_id, TOTAL)]
        bench.practice.ledger.check()

    def test_a_credit_note_is_made_once_and_proven(self, bench: Bench) -> None:
        stored = done(bench, MakeCreditNote(new_note(bench)))
        assert stored.state is State.PROVEN
        assert stored.progress.record_id is not None
        note = bench.queued.credit_note(stored.progress.record_id)
        assert (note.number, note.remaining) == ("CN-BK-1", TOTAL)

    @pytest.mark.parametrize("api", RULES)
    def test_a_supplier_is_made_once_and_changed(self, bench: Bench, api: str) -> None:
        stored = done(bench, MakeSupplier(new_supplier(bench)), RULES[api])
        assert stored.state is State.PROVEN
        assert stored.progress.record_id is not None
        fetch_anew(bench, "suppliers")
        made = bench.queued.supplier(stored.progress.record_id)
        changed = done(bench, ChangeSupplier(made, replace(made, phone="+44 20")), RULES[api])
        assert changed.state is State.PROVEN
        fetch_anew(bench, "suppliers")
        assert bench.queued.supplier(made.id).phone == "+44 20"

    def test_a_refused_bill_says_why_and_is_not_there(self, bench: Bench) -> None:
        unknown = replace(new_bill(bench), supplier_id="nobody")
        stored = done(bench, MakeBill(unknown))
        assert (stored.state, stored.progress.why.code) == (State.REFUSED, "refused")
        assert all(bill.reference != "BK-1" for bill in bench.bills())

    @pytest.mark.parametrize(
        "fault", [FaultName.COMMIT_THEN_DROP, FaultName.ERROR_AFTER, FaultName.CUT_OFF_JSON]
    )
    @pytest.mark.parametrize("api", RULES)
    def test_a_lost_answer_makes_no_second_bill(self, bench: Bench, api: str, fault: FaultName) -> None:
        bench.practice.faults.add(fault, method="POST", path="bills$")
        stored = done(bench, MakeBill(new_bill(bench)), RULES[api])
        assert stored.state is State.PROVEN
        assert sum(bill.reference == "BK-1" for bill in bench.bills()) == 1

    @pytest.mark.parametrize("fault", [FaultName.DROP_BEFORE, FaultName.ERROR_BEFORE])
    def test_a_credit_note_that_was_never_written_is_called_so(self, bench: Bench, fault: FaultName) -> None:
        bench.practice.faults.add(fault, method="POST", path="billCreditNotes")
        stored = done(bench, MakeCreditNote(new_note(bench)))
        assert (stored.state, stored.progress.why.code) == (State.REFUSED, "not-written")
        assert requests_of(bench, "POST", "push/billCreditNotes") == 1
        notes = [note for page in bench.queued.credit_notes() for note in page.items]
        assert all(note.number != "CN-BK-1" for note in notes)

    def test_one_that_was_there_before_is_not_taken_for_ours(self, bench: Bench) -> None:
        done(bench, MakeCreditNote(new_note(bench)))
        bench.clock.now += timedelta(days=1)
        bench.practice.faults.add(FaultName.DROP_BEFORE, method="POST", path="billCreditNotes")
        stored = done(bench, MakeCreditNote(new_note(bench)))
        assert (stored.state, stored.progress.why.code) == (State.REFUSED, "not-written")

    def test_of_two_alike_looked_for_together_only_one_is_found(self, bench: Bench) -> None:
        for name in (FaultName.COMMIT_THEN_DROP, FaultName.DROP_BEFORE):
            bench.practice.faults.add(name, method="POST", path="billCreditNotes")
        ids = [do(bench, MakeCreditNote(new_note(bench))) for _ in range(2)]
        bench.run()
        ends = {(bench.stored(one).state, bench.stored(one).progress.why.code) for one in ids}
        assert ends == {(State.PROVEN, "found-in-books"), (State.REFUSED, "not-written")}

    def test_one_made_by_another_deed_a_moment_before_is_not_taken_for_ours(self, bench: Bench) -> None:
        first = done(bench, MakeCreditNote(new_note(bench)))
        bench.practice.faults.add(FaultName.DROP_BEFORE, method="POST", path="billCreditNotes")
        second = done(bench, MakeCreditNote(new_note(bench)))
        assert first.state is State.PROVEN
        assert (second.state, second.progress.why.code) == (State.REFUSED, "not-written")

    def test_one_that_was_written_much_later_needs_a_person(self, bench: Bench) -> None:
        bench.practice.faults.add(FaultName.COMMIT_THEN_DROP, method="POST", path="billCreditNotes")
        bench.practice.faults.add(FaultName.PUSH_SLOW, method="POST", path="billCreditNotes", seconds=3600)
        stored = done(bench, MakeCreditNote(new_note(bench)))
        assert (stored.state, stored.progress.why.code) == (State.ATTENTION, "after-as-planned")
        assert requests_of(bench, "POST", "push/billCreditNotes") == 1


class TestChanging:
    @pytest.mark.parametrize("api", RULES)
    def test_a_bill_is_changed_and_proven(self, bench: Bench, api: str) -> None:
        made = done(bench, MakeBill(new_bill(bench)))
        before = next(bill for bill in bench.bills() if bill.id == made.progress.record_id)
        fetch_anew(bench, "bills")
        total = Money.of("50.88", "GBP")
        lines = (replace(line(bench), quantity=Decimal(2), tax_amount=Decimal("8.48")),)
        after = replace(before, reference="BK-1a", total=total, amount_due=total, lines=lines)
        stored = done(bench, ChangeBill(before, after), RULES[api])
        assert stored.state is State.PROVEN, stored.progress
        changed = next(bill for bill in bench.bills() if bill.id == before.id)
        assert (changed.reference, changed.amount_due) == ("BK-1a", total)

    def test_a_bill_that_was_paid_meanwhile_is_left_alone(self, bench: Bench) -> None:
        before = bench.bills()[0]
        bench.record(bench.payment(Api.SYNC, before))
        bench.run()
        after = replace(before, reference="other")
        stored = done(bench, ChangeBill(before, after))
        assert (stored.state, stored.progress.why.code) == (State.ATTENTION, "changed-before")
        assert requests_of(bench, "PUT", "bills") == 0


class TestDeleting:
    def test_a_deleted_payment_leaves_its_bill_owed_again(self, bench: Bench) -> None:
        bill, payment = paid(bench)
        stored = done(bench, DeletePayment(payment, (bill,)))
        assert (stored.state, stored.amount) == (State.PROVEN, Money.of("-10", "GBP"))
        assert bill.amount_due is not None
        assert bench.bill(bill.id).amount_due == bill.amount_due + Money.of("10", "GBP")
        bench.practice.ledger.check()

    def test_a_payment_is_deleted_once_whatever_is_answered(self, bench: Bench) -> None:
        bill, payment = paid(bench)
        bench.practice.faults.add(FaultName.COMMIT_THEN_DROP, method="DELETE")
        stored = done(bench, DeletePayment(payment, (bill,)))
        assert (stored.state, stored.progress.why.code) == (State.PROVEN, "found-in-books")
        assert requests_of(bench, "DELETE", "billPayments") == 1

    def test_a_deletion_that_did_not_arrive_is_called_so(self, bench: Bench) -> None:
        bill, payment = paid(bench)
        bench.practice.faults.add(FaultName.DROP_BEFORE, method="DELETE")
        stored = done(bench, DeletePayment(payment, (bill,)))
        assert (stored.state, stored.progress.why.code) == (State.REFUSED, "not-written")
        assert bench.bill(bill.id).amount_due == bill.amount_due

    def test_what_is_being_deleted_cannot_be_deleted_twice_or_paid(self, bench: Bench) -> None:
        bill, payment = paid(bench)
        do(bench, DeletePayment(payment, (bill,)))
        for deed in (DeletePayment(payment, (bill,)), DeleteBill(bill)):
            with pytest.raises(Exception, match="Already on a payment"):
                do(bench, deed)

    def test_a_payment_that_is_gone_already_needs_a_person(self, bench: Bench) -> None:
        bill, payment = paid(bench)
        done(bench, DeletePayment(payment, (bill,)))
        stored = done(bench, DeletePayment(payment, (bill,)))
        assert (stored.state, stored.progress.why.code) == (State.ATTENTION, "changed-before")

    def test_a_bill_that_stands_on_several_lines_gets_back_their_sum(self, bench: Bench) -> None:
        bill, payment = paid(bench)
        assert bill.amount_due is not None
        link = PaymentLink("Bill", bill.id, Decimal(-5))
        halves = replace(payment, lines=(PaymentLine(Decimal(5), (link,)), PaymentLine(Decimal(5), (link,))))
        stored = done(bench, DeletePayment(halves, (bill,)))
        assert [item.change for item in stored.links[1:]] == [Money.of("10", "GBP")]
        assert stored.state is State.PROVEN

    def test_parts_of_a_coin_are_no_reason_to_stop(self, bench: Bench) -> None:
        bill, payment = paid(bench)
        link = PaymentLink("Bill", bill.id, Decimal("-9.99999998"))
        stored = done(
            bench, DeletePayment(replace(payment, lines=(PaymentLine(Decimal(10), (link,)),)), (bill,))
        )
        assert (stored.state, len(stored.links)) == (State.PROVEN, 1)

    @pytest.mark.parametrize("is_done", [True, False])
    def test_a_person_says_whether_a_deletion_is_done(self, bench: Bench, is_done: bool) -> None:
        bill, payment = paid(bench)
        done(bench, DeletePayment(payment, (bill,)))
        stored = done(bench, DeletePayment(payment, (bill,)))
        bench.clerk.tell(stored.id, lambda one: decide.when_decided(one, is_done, "ann"))
        code = "person-done" if is_done else "person-not-done"
        assert bench.stored(stored.id).progress.why.code == code

    def test_an_open_bill_is_voided(self, bench: Bench) -> None:
        made = done(bench, MakeBill(new_bill(bench)))
        bill = next(bill for bill in bench.bills() if bill.id == made.progress.record_id)
        stored = done(bench, DeleteBill(bill))
        assert stored.state is State.PROVEN
        assert bench.queued.bill(bill.id).status is BillStatus.VOID
        bench.practice.ledger.check()

    def test_a_bill_with_payments_is_refused_by_the_software(self, bench: Bench) -> None:
        bill, _ = paid(bench)
        stored = done(bench, DeleteBill(bill))
        assert stored.state is State.REFUSED
        assert "payments must be deleted first" in stored.progress.why.values[0]


def test_without_the_asynchronous_api_nothing_is_deleted() -> None:
    only_sync = BOTH.limited_to(frozenset({Api.SYNC}))
    bill = Bill("b", "s", "S", "r", DAY, DAY, "GBP", TOTAL, TOTAL, BillStatus.OPEN)
    with pytest.raises(ValueError, match="needs-async"):
        plan_deed(DeleteBill(bill), only_sync)


@pytest.mark.parametrize("minutes", [None, 30])
def test_the_queue_is_told_when_to_stop_waiting(bench: Bench, minutes: int | None) -> None:
    order = Order(plan_deed(MakeCreditNote(new_note(bench)), BOTH), "ann", bench.clock(), minutes)
    run = new_run(order, bench.whose, Requests(bench.live, bench.queued))
    expected = "" if minutes is None else "?timeoutInMinutes=30"
    assert run.payments[0].path.endswith(f"/push/billCreditNotes{expected}")
