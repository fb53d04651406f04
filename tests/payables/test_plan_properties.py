"""What holds for every plan of every draft on every software (DOMAIN 5.0 and 6)."""

from __future__ import annotations

from collections import defaultdict

import pytest
from hypothesis import given, settings

from bookkeeper.payables.draft import PaymentDraft
from bookkeeper.payables.money import Money, Totals
from bookkeeper.payables.plan import LinkKind, Plan, PlannedPayment, plan
from bookkeeper.payables.rules import RULES, Api, CreditUse, Rules, Several
from tests.payables.drafts import SKETCHBOOKS, Sketchbook

platforms = pytest.mark.parametrize("platform", [key for key in RULES if key != "ndsk"])


@platforms
@settings(max_examples=60)
@given(SKETCHBOOKS)
def test_whatever_is_planned_adds_up_and_is_what_the_software_takes(platform: str, drawn: Sketchbook) -> None:
    draft = drawn.draft(platform)
    planned = plan(draft)
    assert planned == plan(drawn.draft(platform))
    assert draft.payment_count == len(planned.payments)
    for position, payment in enumerate(planned.payments):
        assert_balanced(payment)
        assert payment.depends_on is None or payment.depends_on < position
        assert_taken(payment, draft.rules)
    assert_records_take_it(draft, planned)
    assert_cash_is_bills_and_on_account_less_credits(draft, planned)


def assert_balanced(payment: PlannedPayment) -> None:
    """I1, I2 and I3 of DOMAIN 5.0."""
    assert sum(line.amount.minor for line in payment.lines) == payment.amount.minor
    for line in payment.lines:
        assert line.amount.minor + sum(link.change.minor for link in line.links) == 0
        assert line.amount.minor >= 0
        assert line.links
    for link in payment.links:
        assert link.change.currency == payment.amount.currency
        assert (link.change.minor > 0) is (link.kind is LinkKind.CREDIT_NOTE)


def assert_records_take_it(draft: PaymentDraft, planned: Plan) -> None:
    """Nothing beyond what is due or left; each payment waits for the one before and starts where it ended."""
    after: dict[tuple[LinkKind, str, str], Money] = {}
    used: dict[tuple[LinkKind, str], int] = defaultdict(int)
    last_at: dict[tuple[LinkKind, str], int] = {}
    for position, payment in enumerate(planned.payments):
        waits_for = chain(planned, position)
        for link in payment.links:
            key = link.kind, link.record_id, link.change.currency
            assert link.before == after.get(key, link.before)
            after[key] = link.after
            assert link.after.minor >= 0
            used[link.kind, link.record_id] += abs(link.change.minor)
            if link.kind is not LinkKind.PAYMENT_ON_ACCOUNT:
                assert {last_at.get(key[:2], position)} <= waits_for | {position}
                last_at[key[:2]] = position
        for effect in payment.effects:
            own = [link for link in payment.links if link.record_id == effect.record_id]
            assert (effect.before, effect.after) == (own[0].before, own[-1].after)
    for entry in draft:
        assert entry.amount is not None
        assert used[LinkKind.BILL, entry.bill.id] == entry.amount.minor
    for note_id, credit in draft.selection.credits.items():
        assert credit.amount is not None
        assert used[LinkKind.CREDIT_NOTE, note_id] == credit.amount.minor


def chain(planned: Plan, position: int) -> set[int]:
    """The payments that must be proven before one is sent."""
    found = set()
    after = planned.payments[position].depends_on
    while after is not None:
        found.add(after)
        after = planned.payments[after].depends_on
    return found


def assert_cash_is_bills_and_on_account_less_credits(draft: PaymentDraft, planned: Plan) -> None:
    assert planned.totals == draft.cash
    assert Totals(one.leaves for one in planned.payments) == draft.leaves()
    for currency in draft.currencies:
        whole = draft.figures(currency)
        assert whole.cash == whole.bills + whole.on_account - whole.credits
        parts = [
            draft.figures(code, supplier) for supplier, code in draft.selection.groups if code == currency
        ]
        assert whole.cash.minor == sum(part.cash.minor for part in parts)


def assert_taken(payment: PlannedPayment, rules: Rules) -> None:
    """The table, asked again of what came out of it."""
    kinds = [link.kind for link in payment.links]
    if payment.api is Api.SYNC:
        assert Api.SYNC in rules.apis
        assert kinds == [LinkKind.BILL]
        assert payment.account is not None
        return
    assert Api.ASYNC in rules.apis
    assert_shape(payment, rules)
    assert (payment.account is not None) is (bool(payment.amount) or rules.account_for_credit)
    assert payment.supplier_id is not None or rules.batch
    assert all((line.allocated_on is not None) is rules.needs_allocation_date for line in payment.lines)
    assert (payment.method is not None) is rules.needs_method
    assert rules.takes_reference or not payment.reference
    assert rules.takes_note or not payment.note
    assert rules.reference_max is None or len(payment.reference) <= rules.reference_max
    assert rules.note_max is None or len(payment.note) <= rules.note_max
    if LinkKind.PAYMENT_ON_ACCOUNT in kinds:
        assert rules.on_account
    if LinkKind.CREDIT_NOTE in kinds:
        assert_credit(payment, rules)


def assert_shape(payment: PlannedPayment, rules: Rules) -> None:
    """How many lines and links, of whom, in which currency."""
    bills = [sum(link.kind is LinkKind.BILL for link in line.links) for line in payment.lines]
    is_base_currency = payment.amount.currency == "GBP"
    if rules.several is Several.NO or (rules.several_in_base_only and not is_base_currency):
        assert len(payment.lines) == 1
        assert sum(bills) <= 1
    elif rules.several is Several.LINES:
        assert max(bills) <= 1
    else:
        assert len(payment.lines) == 1
    if payment.supplier_id is None:
        assert is_base_currency
        assert {link.kind for link in payment.links} == {LinkKind.BILL}


def assert_credit(payment: PlannedPayment, rules: Rules) -> None:
    """Credit as the software uses it."""
    assert rules.credit is not CreditUse.NO
    if not rules.credit_with_cash:
        assert payment.amount.minor == 0
        assert all(line.amount.minor == 0 for line in payment.lines)
    if not rules.credit_alone:
        assert payment.amount.minor > 0
    if rules.credit_in_pairs:
        assert [link.kind for link in payment.links] == [LinkKind.BILL, LinkKind.CREDIT_NOTE]
    if rules.credit is CreditUse.WHOLE:
        for link in payment.links:
            assert link.kind is LinkKind.BILL or link.after.minor == 0
