from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bookkeeper.payables.entries import Source
from bookkeeper.payables.money import Money
from bookkeeper.payables.problems import ProblemKind
from bookkeeper.payables.records import BillPayment, CreditStatus, LinkType, PaymentLine, PaymentLink
from bookkeeper.payables.refunds import (
    Refundable,
    RefundDraft,
    credit_of,
    on_account_with,
    overpaid_by,
    plan_refund,
)
from bookkeeper.payables.rules import RULES, Api
from bookkeeper.payables.terms import Terms
from tests.payables.samples import EFT, EUR_ACCOUNT, GBP_ACCOUNT, TODAY, a_note, a_supplier

P = ProblemKind
HELD = on_account_with(a_supplier(), Money.of("500", "GBP"))

#: DOMAIN 5.11: 1050 for a bill of 1000.
OVERPAID = BillPayment(
    "pay-1",
    "sup-1",
    "Supplier sup-1",
    "acc-gbp",
    Money.of("1050", "GBP"),
    "GBP",
    Decimal(1),
    date(2026, 3, 1),
    "RPT445-1",
    "",
    (
        PaymentLine(Decimal(1000), (PaymentLink("Bill", "D", Decimal(-1000)),)),
        PaymentLine(Decimal(50), (PaymentLink("PaymentOnAccount", "sup-1", Decimal(-50)),)),
    ),
)


def a_refund(platform: str, what: Refundable, typed: str | None) -> RefundDraft:
    source = Source(GBP_ACCOUNT if what.held.currency == "GBP" else EUR_ACCOUNT, Decimal("0.860"))
    amount = Decimal(typed) if typed is not None else None
    return RefundDraft(RULES[platform], "GBP", TODAY, what, amount, source, Terms(EFT, "", ""), "RUN 7")


@pytest.mark.parametrize(
    ("platform", "what", "typed", "link"),
    [
        ("tgff", HELD, "200", (LinkType.PAYMENT_ON_ACCOUNT, "sup-1", "300.00")),
        ("gbol", credit_of(a_note()), "25.44", (LinkType.CREDIT_NOTE, "C", "0.00")),
        (
            "gbol",
            overpaid_by(OVERPAID, LinkType.BILL_PAYMENT),
            "50",
            (LinkType.BILL_PAYMENT, "pay-1", "0.00"),
        ),
        ("tgff", overpaid_by(OVERPAID, LinkType.REFUND), "20", (LinkType.REFUND, "pay-1", "30.00")),
    ],
)
def test_a_refund_is_negative_and_its_link_positive(
    platform: str, what: Refundable, typed: str, link: tuple[LinkType, str, str]
) -> None:
    (payment,) = plan_refund(a_refund(platform, what, typed)).payments
    assert payment.amount == payment.leaves == payment.lines[0].amount == -Money.of(typed, "GBP")
    assert (payment.api, payment.supplier_id, payment.account) == (Api.ASYNC, "sup-1", GBP_ACCOUNT)
    (found,) = payment.links
    assert found.change == Money.of(typed, "GBP")
    assert (found.kind, found.record_id, str(found.after.decimal)) == link
    assert payment.note == "RUN 7"


def test_a_foreign_refund_shows_its_gain() -> None:
    note = a_note("K", "100", "EUR", rate="0.800")
    (payment,) = plan_refund(a_refund("gbol", credit_of(note), "100")).payments
    # 86.00 comes for what stood at 80.00.
    assert payment.gain == Money.of("6.00", "GBP")
    assert payment.rate == Decimal("0.860")


@pytest.mark.parametrize(
    ("platform", "what", "typed", "kind"),
    [
        ("qhyg", credit_of(a_note()), "25.44", P.REFUND_NOT_TAKEN),
        ("gbol", HELD, "5", P.REFUND_NOT_TAKEN),
        ("gbol", overpaid_by(OVERPAID, LinkType.REFUND), "5", P.REFUND_NOT_TAKEN),
        ("tgff", HELD, None, P.REFUND_NOT_POSITIVE),
        ("tgff", HELD, "-1", P.REFUND_NOT_POSITIVE),
        ("tgff", HELD, "0.001", P.REFUND_TOO_FINE),
        ("tgff", HELD, "500.01", P.REFUND_ABOVE_HELD),
        ("gbol", credit_of(a_note(status=CreditStatus.VOID)), "1", P.REFUND_ABOVE_HELD),
        ("gbol", credit_of(a_note(issued_on=date(2026, 12, 1))), "1", P.REFUND_TOO_EARLY),
    ],
)
def test_a_refund_that_is_unfit_says_why_and_is_not_planned(
    platform: str, what: Refundable, typed: str | None, kind: ProblemKind
) -> None:
    draft = a_refund(platform, what, typed)
    assert [problem.kind for problem in draft.problems] == [kind]
    with pytest.raises(ValueError, match="errors"):
        plan_refund(draft)


def test_a_refund_needs_an_account_in_a_currency_that_fits() -> None:
    draft = a_refund("tgff", HELD, "5")
    assert [one.kind for one in replace(draft, source=Source()).problems] == [P.ACCOUNT_MISSING]
    assert [one.kind for one in replace(draft, source=Source(EUR_ACCOUNT)).problems] == [P.ACCOUNT_CURRENCY]
    euros = a_refund("gbol", credit_of(a_note("K", "100", "EUR")), "100")
    converted = replace(euros, source=Source(GBP_ACCOUNT, Decimal("0.860"), converts=True))
    (payment,) = plan_refund(converted).payments
    assert (payment.amount, payment.leaves) == (Money.of("-100", "EUR"), Money.of("-86", "GBP"))


@pytest.mark.parametrize(
    "payment",
    [
        replace(OVERPAID, lines=OVERPAID.lines[:1]),
        replace(OVERPAID, flaw="The lines do not add up."),
        replace(
            OVERPAID,
            lines=(
                PaymentLine(Decimal(50), (PaymentLink("PaymentOnAccount", "sup-1", Decimal("-50.001")),)),
            ),
        ),
        replace(
            OVERPAID,
            lines=(
                PaymentLine(
                    Decimal(50), (PaymentLink("PaymentOnAccount", "sup-1", Decimal(-60), Decimal("0.8")),)
                ),
            ),
        ),
    ],
)
def test_nothing_comes_back_of_a_payment_that_left_nothing_or_nobody_knows_what(
    payment: BillPayment,
) -> None:
    assert overpaid_by(payment, LinkType.BILL_PAYMENT).held == Money.zero("GBP")


def test_whose_payment_it_was_is_told_by_its_link_where_it_does_not_say() -> None:
    assert overpaid_by(replace(OVERPAID, supplier_id=None), LinkType.REFUND).supplier_id == "sup-1"


@given(st.integers(1, 50_000), st.sampled_from(sorted(RULES)))
def test_every_refund_that_is_planned_adds_up(minor: int, platform: str) -> None:
    for what in (HELD, credit_of(a_note()), overpaid_by(OVERPAID, LinkType.BILL_PAYMENT)):
        draft = a_refund(platform, what, str(Decimal(minor) / 100))
        if draft.can_record:
            (payment,) = plan_refund(draft).payments
            assert payment.amount.minor + payment.links[0].change.minor == 0
            assert 0 <= payment.links[0].after.minor < what.held.minor
