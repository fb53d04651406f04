"""The page before *Record*: records read again, differences shown, no answer told, and the exact requests."""

from __future__ import annotations

import pytest

from bookkeeper.codat import Client, Gateway, SinglePayment
from bookkeeper.journal import State
from bookkeeper.payables.draft import PaymentDraft
from bookkeeper.payables.money import Money
from bookkeeper.payables.plan import plan
from bookkeeper.payables.records import Bill
from bookkeeper.payments.rereading import Reread
from bookkeeper.ui.builder.preview import PreviewDialog
from bookkeeper.ui.formats import Formats
from tests.end_to_end.office import Office
from tests.end_to_end.program import PATIENCE_MS


@pytest.fixture
def bills(office: Office) -> list[Bill]:
    office.refresh()
    return office.bills()[:2]


def opened(office: Office, draft: PaymentDraft) -> PreviewDialog:
    preview = PreviewDialog(plan(draft), draft.connection_rules, Formats())
    office.qtbot.addWidget(preview)
    preview.read_asked.connect(office.pay.runs.read_again)
    office.pay.runs.reread.connect(preview.on_reread)
    return preview


def read(office: Office, preview: PreviewDialog) -> Reread:
    with office.qtbot.waitSignal(office.pay.runs.reread, timeout=PATIENCE_MS) as waited:
        preview.reading.again_asked.emit()
    told: Reread = waited.args[0]
    return told


def test_what_is_as_shown_is_said_to_be(office: Office, bills: list[Bill]) -> None:
    preview = opened(office, office.draft(*bills))
    assert preview.reading.chip.accessibleName() == "Reading again…"
    told = read(office, preview)
    assert (told.count, told.changed, told.trouble) == (2, (), None)
    assert preview.reading.chip.accessibleName() == "As shown"
    assert preview.record.isEnabled()


def test_a_bill_that_somebody_paid_meanwhile_is_named_and_recording_is_not_taken_away(
    office: Office, bills: list[Bill]
) -> None:
    bill = bills[1]
    assert bill.issued_on is not None
    preview = opened(office, office.draft(*bills))
    with Client(office.workplace.access) as client:
        whose = office.workplace.whose
        live = Gateway(client, whose.company_id, whose.connection_id)
        part = SinglePayment(bill.id, Money(100, "GBP"), bill.issued_on, office.account("GBP").id, "x")
        live.send(live.payment_request(part), "somebody else")
    (changed,) = read(office, preview).changed
    assert bill.amount_due is not None
    assert (changed.number, changed.shown) == (2, bill.amount_due)
    assert changed.found.startswith(str(bill.amount_due - Money(100, "GBP")))
    assert preview.reading.chip.accessibleName() == "1 has changed"
    assert bill.reference in preview.reading.said.whole_text
    assert preview.record.isEnabled()


def test_no_answer_is_said_and_the_user_may_go_on_or_read_again(office: Office, bills: list[Bill]) -> None:
    preview = opened(office, office.draft(*bills))
    office.practice.faults.add("403", count=1)
    assert read(office, preview).trouble is not None
    assert preview.reading.chip.accessibleName() == "Could not be read"
    assert preview.record.isEnabled()
    assert preview.reading.again.isEnabled()
    assert read(office, preview).trouble is None
    assert preview.reading.chip.accessibleName() == "As shown"


def test_the_requests_shown_are_those_that_are_sent(office: Office, bills: list[Bill]) -> None:
    draft = office.draft(*bills)
    shown = read(office, opened(office, draft)).requests
    office.pay_until(draft, State.PROVEN)
    sent = [one for one in office.practice.requests if one.path.endswith("/payment")]
    assert sorted(one.body for one in sent) == sorted(one.body for one in shown)
    assert {one.path for one in shown} == {one.path for one in sent}
    keys = {name for one in shown for name in ("idempotency", "Idempotency") if name.encode() in one.body}
    assert keys == set()
