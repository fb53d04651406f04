from __future__ import annotations

from decimal import Decimal

import pytest

from bookkeeper.payables.money import Money, Totals
from bookkeeper.payables.plan import plan
from bookkeeper.payables.rules import Api
from tests.payables.samples import GBP_ACCOUNT, a_bill, a_draft


def test_a_draft_with_errors_is_never_planned() -> None:
    with pytest.raises(ValueError, match="errors"):
        plan(a_draft())


def test_over_the_synchronous_api_a_run_of_two_bills_is_two_payments() -> None:
    draft = a_draft()
    draft.prefer = Api.SYNC
    draft.tick(a_bill("A", "135.85"))
    draft.tick(a_bill("B", "108.60"), Decimal("100"))
    planned = plan(draft)
    assert [(one.amount, one.links[0].after) for one in planned.payments] == [
        (Money.of("135.85", "GBP"), Money.of("0", "GBP")),
        (Money.of("100", "GBP"), Money.of("8.60", "GBP")),
    ]
    assert planned.totals == Totals([Money.of("235.85", "GBP")])
    assert {one.rate for one in planned.payments} == {Decimal(1)}
    assert {one.api for one in planned.payments} == {Api.SYNC}


def test_a_foreign_bill_shows_its_gain_against_its_own_rate() -> None:
    draft = a_draft()
    draft.tick(a_bill("F", "200.00", "EUR", rate="0.885"))
    draft.set_rate("EUR", Decimal("0.860"))
    payment = plan(draft).payments[0]
    assert payment.gain == Money.of("5.00", "GBP")
    assert payment.leaves == Money.of("200", "EUR")


def test_a_converted_bill_leaves_base_currency() -> None:
    draft = a_draft()
    draft.tick(a_bill("F", "200.00", "EUR"))
    draft.set_account("EUR", GBP_ACCOUNT)
    draft.set_rate("EUR", Decimal("0.860"))
    draft.set_converts("EUR", True)
    payment = plan(draft).payments[0]
    assert (payment.amount, payment.leaves) == (Money.of("200", "EUR"), Money.of("172", "GBP"))
    assert payment.gain is None
