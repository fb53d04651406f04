"""What a draft keeps up to date is, after any changes, what a draft made anew would find."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bookkeeper.payables.draft import PaymentDraft
from bookkeeper.payables.kinds import Share
from bookkeeper.payables.rules import RULES, Api
from bookkeeper.payables.sketch import sketches
from tests.payables.samples import TODAY, a_bill, a_note, a_ready_draft, a_supplier

SUPPLIERS = ("sup-1", "sup-2", "a-supplier-with-a-long-id")
CURRENCIES = ("GBP", "EUR")
AMOUNTS = ("10.00", "25.50", "70.00")
BILLS = [
    a_bill(
        f"b{place}",
        AMOUNTS[place % 3],
        CURRENCIES[place % 5 == 4],
        supplier=SUPPLIERS[(0, 0, 0, 1, 1, 2)[place % 6]],
        issued_on=TODAY - timedelta(days=place % 4),
    )
    for place in range(12)
]
NOTES = [
    a_note(f"n{place}", amount, CURRENCIES[place == 3], supplier=SUPPLIERS[place % 2])
    for place, amount in enumerate(("10.00", "20.00", "70.00", "25.50", "500.00"))
]
TYPED = (None, Decimal(-1), Decimal("0.001"), Decimal(5), Decimal("25.50"), Decimal(900))
APIS = (None, Api.SYNC, Api.ASYNC)

Change = Callable[[PaymentDraft], None]

_bill, _note = st.sampled_from(BILLS), st.sampled_from(NOTES)
_typed, _place = st.sampled_from(TYPED), st.tuples(st.sampled_from(SUPPLIERS), st.sampled_from(CURRENCIES))


def _set_amount(draft: PaymentDraft, bill_id: str, typed: Decimal | None) -> None:
    if draft.is_ticked(bill_id):
        draft.set_amount(bill_id, typed)


CHANGES: st.SearchStrategy[Change] = st.one_of(
    st.builds(lambda one: lambda draft: draft.tick(one), _bill),
    st.builds(lambda one: lambda draft: draft.tick(one), _bill),
    st.builds(lambda one: lambda draft: draft.untick(one.id), _bill),
    st.builds(lambda one, typed: lambda draft: _set_amount(draft, one.id, typed), _bill, _typed),
    st.builds(lambda one, typed: lambda draft: draft.use_credit(one, typed), _note, _typed),
    st.builds(lambda one: lambda draft: draft.drop_credit(one.id), _note),
    st.builds(
        lambda at, typed: lambda draft: draft.set_on_account(a_supplier(at[0]), at[1], typed), _place, _typed
    ),
    st.builds(lambda at: lambda draft: draft.drop_on_account(*at), _place),
    st.builds(
        lambda days: lambda draft: setattr(draft, "paid_on", TODAY + timedelta(days=days)),
        st.integers(-3, 1),
    ),
    st.builds(lambda api: lambda draft: setattr(draft, "prefer", api), st.sampled_from(APIS)),
    st.builds(
        lambda text: lambda draft: setattr(draft, "reference_pattern", text),
        st.sampled_from(["", "{bill reference}", "a text that is rather long, {supplier}"]),
    ),
    st.builds(
        lambda rate: lambda draft: draft.set_rate("EUR", rate), st.sampled_from([Decimal("0.9"), None])
    ),
    st.just(lambda draft: draft.clear()),
)


def made_anew(draft: PaymentDraft, platform: str) -> PaymentDraft:
    """A draft with the same on it, in the same order."""
    anew = a_ready_draft(platform)
    for name in ("paid_on", "prefer", "reference_pattern"):
        setattr(anew, name, getattr(draft, name))
    for currency in CURRENCIES:
        anew.set_account(currency, draft.source(currency).account)
        anew.set_rate(currency, draft.source(currency).rate)
    # By supplier first: the order of suppliers is part of what is compared.
    for group in draft.selection.groups.values():
        for entry in group.bills.values():
            anew.tick(entry.bill)
        for credit in group.credits.values():
            anew.use_credit(credit.note)
        for on_account in group.on_account.values():
            supplier = a_supplier(on_account.group.supplier_id)
            anew.set_on_account(supplier, on_account.group.currency, Decimal(1))
    return anew


def amounts_as_in(draft: PaymentDraft, anew: PaymentDraft) -> None:
    for bill_id, entry in draft.selection.bills.items():
        anew.set_amount(bill_id, entry.typed)
    for note_id, credit in draft.selection.credits.items():
        anew.set_credit(note_id, credit.typed)
    for key, one in draft.selection.on_account.items():
        anew.set_on_account(a_supplier(key.supplier_id), key.currency, one.typed)


@pytest.mark.parametrize("platform", [key for key in RULES if key != "ndsk"])
@settings(max_examples=100)
@given(st.lists(CHANGES, min_size=1, max_size=25), st.booleans())
def test_it_finds_what_a_draft_made_anew_finds(platform: str, changes: list[Change], looks: bool) -> None:
    draft = a_ready_draft(platform)
    for change in changes:
        change(draft)
        if looks:
            assert draft.problem_count == len(draft.problems)
    anew = made_anew(draft, platform)
    amounts_as_in(draft, anew)
    assert sorted(map(repr, draft.problems)) == sorted(map(repr, anew.problems))
    assert draft.problem_count == len(draft.problems)
    assert draft.error_count == sum(problem.is_error for problem in draft.problems)
    assert draft.first_problems(2) == draft.problems[:2]
    assert draft.can_record is anew.can_record
    assert (draft.totals, draft.cash, draft.by_supplier) == (anew.totals, anew.cash, anew.by_supplier)
    assert draft.currencies == anew.currencies
    assert draft.in_base("EUR") == anew.in_base("EUR")
    assert_in_order(draft)
    assert_shares_are_those_of_the_payments(draft)


def assert_in_order(draft: PaymentDraft) -> None:
    """Problems at rows are told in the order of the draft, whenever they came up."""
    of_bills = [one.bill_id for one in draft.problems if one.bill_id in draft.selection.bills]
    at_rows = [bill_id for bill_id in draft.selection.bills for _ in draft.problems_of(bill_id)]
    assert of_bills[: len(at_rows)] == at_rows


def assert_shares_are_those_of_the_payments(draft: PaymentDraft) -> None:
    """What is counted without making the payments is what making them comes to."""
    payments = list(sketches(draft.selection, draft.rules))
    assert draft.payment_count == len(payments)
    for currency in draft.currencies:
        mine = [one for one in payments if one.currency == currency]
        batches = [one for one in mine if one.supplier_id is None]
        alone = [one for one in mine if not one.parcel.cash]
        later = [one for one in mine if one.after is not None and one.parcel.cash]
        own = [one for one in mine if not any(one is other for other in (*batches, *alone, *later))]
        share: Share = draft.share(currency)
        assert (share.own, share.alone, share.later) == (len(own), len(alone), len(later))
        assert bool(share.batched) == bool(batches)
        assert share.own_bills == len({bill_id for one in own for bill_id in one.bill_ids})
        assert share.batch_bills == len({bill_id for one in batches for bill_id in one.bill_ids})
        assert share.own_cash == sum(one.parcel.cash.minor for one in own)
        assert share.later_cash == sum(one.parcel.cash.minor for one in later)
        assert share.batch_cash == sum(one.parcel.cash.minor for one in batches)
        is_queued = any(one.api is Api.ASYNC for one in mine)
        assert share.is_queued(draft.rules) is is_queued
