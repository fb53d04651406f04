"""What is taken back was never done, and what is done again was never taken back."""

from __future__ import annotations

import time
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bookkeeper.payables.draft import PaymentDraft
from bookkeeper.payables.history import History, Part
from bookkeeper.payables.records import PaymentMethodRef
from bookkeeper.payables.terms import Terms
from tests.payables.samples import TODAY, a_bill, a_note, a_ready_draft, a_supplier
from tests.payables.test_kept_up_to_date import CHANGES, Change, amounts_as_in, made_anew


def undo(draft: PaymentDraft) -> int:
    return sum(1 for _ in draft.history.undo(draft.restore))


def redo(draft: PaymentDraft) -> int:
    return sum(1 for _ in draft.history.redo(draft.restore))


def held(draft: PaymentDraft) -> object:
    """Everything the history answers for; the order of ticks is not part of it."""
    on = draft.selection
    sources = {currency: draft.source(currency) for currency in ("GBP", "EUR")}
    return dict(on.bills), dict(on.credits), dict(on.on_account), sources, draft.paid_on, draft.prefer


def is_sound(draft: PaymentDraft, platform: str) -> None:
    anew = made_anew(draft, platform)
    amounts_as_in(draft, anew)
    assert sorted(map(repr, draft.problems)) == sorted(map(repr, anew.problems))
    assert (draft.totals, draft.cash, draft.by_supplier) == (anew.totals, anew.cash, anew.by_supplier)


@pytest.mark.parametrize("platform", ["gbol", "qhyg", "akxx"])
@settings(max_examples=60)
@given(st.lists(st.lists(CHANGES, min_size=1, max_size=4), min_size=1, max_size=8), st.data())
def test_all_the_way_back_and_forth(platform: str, steps: list[list[Change]], data: st.DataObject) -> None:
    draft = a_ready_draft(platform)
    draft.history.forget()
    first = held(draft)
    for step in steps:
        for change in step:
            change(draft)
        draft.history.end_step()
    last = held(draft)
    while draft.history.can_undo:
        undo(draft)
        if data.draw(st.booleans()):
            is_sound(draft, platform)
    assert held(draft) == first
    is_sound(draft, platform)
    while draft.history.can_redo:
        redo(draft)
    assert held(draft) == last
    is_sound(draft, platform)


def test_one_action_is_one_step() -> None:
    draft = a_ready_draft()
    draft.history.forget()
    draft.tick_all([a_bill("A"), a_bill("B")])
    draft.history.end_step()
    draft.untick("A")
    draft.history.end_step()

    assert undo(draft) == 1
    assert draft.is_ticked("A")
    assert undo(draft) == 2
    assert draft.selection.is_empty
    assert not draft.history.can_undo
    assert undo(draft) == 0
    redo(draft)
    assert len(draft) == 2
    assert draft.history.can_redo


def test_a_new_action_leaves_nothing_to_do_again() -> None:
    draft = a_ready_draft()
    draft.history.forget()
    draft.tick(a_bill("A"))
    draft.history.end_step()
    undo(draft)
    draft.tick(a_bill("B"))
    assert not draft.history.can_redo
    draft.history.end_step()
    assert not draft.history.can_redo
    assert redo(draft) == 0
    assert list(draft.selection.bills) == ["B"]


def test_a_rate_typed_letter_by_letter_is_one_step() -> None:
    draft = a_ready_draft()
    draft.history.forget()
    before = draft.source("EUR").rate
    for rate in ("0", "0.8", "0.86"):
        draft.set_rate("EUR", Decimal(rate))
        draft.history.end_step()
    draft.set_account("EUR", None)
    draft.history.end_step()
    draft.set_rate("EUR", Decimal("0.9"))
    draft.history.end_step()

    undo(draft)
    assert draft.source("EUR").rate == Decimal("0.86")
    while draft.history.can_undo:
        undo(draft)
    assert draft.source("EUR").rate == before


def test_a_text_typed_letter_by_letter_is_one_step_and_a_method_is_one_each() -> None:
    draft = a_ready_draft()
    draft.history.forget()
    before, method = draft.reference_pattern, draft.method
    for text in ("R", "RU", "RUN"):
        draft.write("reference_pattern", text)
        draft.history.end_step()
    draft.write("note", "N")
    draft.history.end_step()
    for chosen in (None, PaymentMethodRef("6", "Cash")):
        draft.write("method", chosen)
        draft.history.end_step()

    undo(draft)
    assert (draft.method, draft.note) == (None, "N")
    undo(draft)
    assert (draft.method, draft.note, draft.reference_pattern) == (method, "N", "RUN")
    undo(draft)
    assert (draft.note, draft.reference_pattern) == ("", "RUN")
    undo(draft)
    assert draft.reference_pattern == before
    assert not draft.history.can_undo
    while draft.history.can_redo:
        redo(draft)
    assert draft.terms == Terms(PaymentMethodRef("6", "Cash"), "N", "")
    assert draft.reference_pattern == "RUN"


def test_what_is_unheard_is_no_step_and_ends_none() -> None:
    draft = a_ready_draft()
    draft.history.forget()
    draft.tick(a_bill("A"))
    draft.history.end_step()
    undo(draft)
    with draft.history.unheard():
        draft.set_account("GBP", None)
    draft.history.end_step()
    assert draft.history.can_redo
    assert not draft.history.can_undo


def test_everything_taken_off_comes_back_with_credit_and_money_on_account() -> None:
    draft = a_ready_draft()
    draft.tick(a_bill("A", "100.00"))
    draft.use_credit(a_note("C", "25.44"))
    draft.set_on_account(a_supplier("sup-2"), "GBP", Decimal(5))
    draft.history.forget()
    before, problems = held(draft), draft.problems
    draft.clear()
    draft.history.end_step()
    assert draft.selection.is_empty
    undo(draft)
    assert held(draft) == before
    assert draft.problems == problems
    redo(draft)
    assert draft.selection.is_empty


def test_only_so_many_steps_are_kept() -> None:
    history = History()
    for number in range(300):
        history.note(Part.DATE, None, TODAY, number)
        history.end_step()
    steps = 0
    while history.can_undo:
        list(history.undo(lambda *_: None))
        steps += 1
    assert steps == 200


def test_a_step_with_a_hundred_thousand_ticked_costs_what_it_changes() -> None:
    draft = a_ready_draft()
    draft.tick_all(a_bill(f"b{place}", "10.00", supplier=f"sup-{place % 500}") for place in range(100_000))
    draft.history.forget()
    draft.untick("b77")
    draft.history.end_step()
    draft.clear()
    draft.history.end_step()
    began = time.process_time()
    undo(draft)
    undo(draft)
    took_s = time.process_time() - began
    assert len(draft) == 100_000
    assert draft.is_ticked("b77")
    # Ticking them again takes a second; putting them back whole, and one more, takes next to nothing.
    assert took_s < 0.02
