from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from bookkeeper.payables.money import Money
from bookkeeper.payables.records import Bill, CreditNote, CreditStatus
from bookkeeper.payables.rules import rules_for
from bookkeeper.payables.run.credit_advice import Circumstances, Why, credit_advice
from bookkeeper.payables.run.credits_on_draft import CreditsOnDraft, Outcome
from tests.payables.samples import TODAY, a_bill, a_note, a_ready_draft


def around(platform: str = "gbol", reserved: tuple[str, ...] = ()) -> Circumstances:
    return Circumstances(rules_for(platform), TODAY, "GBP", reserved)


def settled(*bills: Bill) -> list[tuple[Bill, Money]]:
    return [(bill, bill.amount_due) for bill in bills if bill.amount_due is not None]


@pytest.mark.parametrize(
    ("note", "why"),
    [
        (a_note(status=CreditStatus.DRAFT), Why.IS_DRAFT),
        (a_note(status=CreditStatus.VOID), Why.NOT_USABLE),
        (a_note("busy"), Why.IN_OPEN_PAYMENT),
        (a_note(issued_on=TODAY + timedelta(days=1)), Why.DATED_LATER),
        (a_note(currency="EUR"), Why.OTHER_CURRENCY),
        (a_note(left="400"), Why.TOO_LARGE),
        (a_note(left="135.85"), Why.CLOSES),
        (a_note(left="20"), Why.LOWERS),
    ],
)
def test_each_note_says_why(note: CreditNote, why: Why) -> None:
    advice = credit_advice(settled(a_bill()), [note], around(reserved=("busy",)))
    assert advice.by_note[note.id].why is why
    assert (advice.by_note[note.id].amount is not None) == (why in (Why.CLOSES, Why.LOWERS))


def test_nothing_is_used_where_the_software_takes_no_credit_or_nothing_is_paid() -> None:
    note = a_note()
    assert credit_advice(settled(a_bill()), [note], around("trji")).by_note["C"].why is Why.NOT_TAKEN
    assert credit_advice([], [note], around()).by_note["C"].why is Why.NO_BILL


def test_a_note_that_others_leave_no_room_for_says_so() -> None:
    notes = [a_note("A", "60"), a_note("B", "70"), a_note("C", "40")]
    advice = credit_advice(settled(a_bill("1", "100")), notes, around())
    assert {note: what.why for note, what in advice.by_note.items()} == {
        "A": Why.CLOSES,
        "B": Why.NOTHING_LEFT,
        "C": Why.CLOSES,
    }
    tight = [a_note("A", "60"), a_note("B", "50"), a_note("C", "30")]
    advice = credit_advice(settled(a_bill("1", "100")), tight, around())
    assert advice.by_note["B"].why is Why.OTHERS_FIT_BETTER
    in_parts = credit_advice(settled(a_bill("1", "100")), notes, around("rwuv"))
    assert in_parts.by_note["C"].amount == Money.of("40", "GBP")
    assert in_parts.by_note["B"].why is Why.NOTHING_LEFT


def test_where_no_payment_may_be_without_cash_the_smallest_coin_is_paid() -> None:
    advice = credit_advice(
        settled(a_bill("1", "50"), a_bill("2", "50")), [a_note("C", "300")], around("knfz")
    )
    assert advice.by_note["C"].amount == Money.of("99.99", "GBP")


@pytest.mark.parametrize("platform", ["gbol", "qhyg", "akxx", "knfz", "fbrh", "rwuv", "tgff", "pqsw"])
def test_what_is_advised_can_be_recorded_in_every_software(platform: str) -> None:
    draft = a_ready_draft(platform)
    draft.reference_pattern, draft.location = "RUN 7", "location-7"
    for number, due in enumerate(("100", "60", "35.10", "12")):
        draft.tick(a_bill(str(number), due))
    notes = [a_note(str(number), left) for number, left in enumerate(("60", "47.10", "88", "500"))]
    outcome = Outcome()
    CreditsOnDraft(draft).use(notes, outcome)
    assert outcome.is_proven
    assert outcome.used > 0
    assert draft.problems == []
    assert draft.figures("GBP").credits == outcome.saved["GBP"]


def test_using_credit_again_takes_back_what_is_not_among_the_best() -> None:
    draft = a_ready_draft("gbol")
    draft.tick(a_bill("1", "100"))
    notes = [a_note("A", "60"), a_note("B", "70"), a_note("C", "40")]
    draft.use_credit(notes[1])
    on_draft = CreditsOnDraft(draft)
    on_draft.use(notes, Outcome())
    assert set(draft.selection.credits) == {"A", "C"}
    assert on_draft.reason(notes[0], notes).why is Why.CLOSES
    assert on_draft.reason(notes[1], notes).why is Why.NOTHING_LEFT
    larger = replace(notes[1], id="X", remaining=Money.of("101", "GBP"))
    assert on_draft.reason(larger, [*notes, larger]).why is Why.TOO_LARGE
