"""The best use of credit put on a draft, and the reason for each note as it stands there. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Sequence
from dataclasses import dataclass, field

from bookkeeper.payables.allocation import Allocation
from bookkeeper.payables.draft import PaymentDraft
from bookkeeper.payables.entries import GroupKey
from bookkeeper.payables.money import Money, Totals
from bookkeeper.payables.records import Bill, CreditNote
from bookkeeper.payables.run.credit_advice import Advice, Circumstances, Why, credit_advice, hindered


@dataclass(slots=True)
class Outcome:
    """What using credit came to.

    Attributes:
        saved: Cash that is not paid now.
        closed: Bills settled by credit alone.
        is_proven: Nothing better exists for any supplier.
    """

    saved: Totals = field(default_factory=Totals)
    closed: set[str] = field(default_factory=set)
    used: int = 0
    is_proven: bool = True


class CreditsOnDraft:
    """Uses credit notes on what is ticked.

    Args:
        draft: Changed by `use` only.

    Attributes:
        reserved: Ids of notes on open payments.
    """

    def __init__(self, draft: PaymentDraft) -> None:
        self._draft = draft
        self.reserved: Container[str] = ()

    def hindrance(self, note: CreditNote) -> Why | None:
        """Why a note cannot be used whatever is ticked; None where it can."""
        return hindered(note, self._around())

    def use(self, notes: Sequence[CreditNote], outcome: Outcome) -> None:
        """Use the notes of one supplier as well as can be, and no others of them.

        Args:
            notes: All of one supplier, in any currency.
            outcome: What it came to is added here.
        """
        advice = credit_advice(self._settled(notes[0].supplier_id), notes, self._around())
        outcome.is_proven &= advice.is_proven
        for note in notes:
            what = advice.by_note[note.id]
            if what.amount is None:
                self._draft.drop_credit(note.id)
                continue
            self._draft.use_credit(note, what.amount.decimal)
            outcome.saved.add(what.amount)
            outcome.used += 1
            if what.why is Why.CLOSES:
                outcome.closed.update(what.bill_ids)

    def reason(self, note: CreditNote, notes: Sequence[CreditNote]) -> Advice:
        """Why a note is used as it stands on the draft, or why it is not among the best.

        Args:
            note: The note.
            notes: All of its supplier.
        """
        if note.id not in self._draft.selection.credits:
            return credit_advice(self._settled(note.supplier_id), notes, self._around()).by_note[note.id]
        group = self._draft.selection.groups[GroupKey(note.supplier_id, note.currency)]
        placed = group.placement(self._draft.connection_rules).allocations
        mine = [one for one in placed if one.note_id == note.id]
        if not mine:
            return Advice(self.hindrance(note) or (Why.TOO_LARGE if group.bills else Why.NO_BILL))
        on_bill = Counter[str]()
        for one in placed:
            on_bill[one.bill_id] += one.amount.minor
        closed = [one.bill_id for one in mine if group.bills[one.bill_id].amount == _money(on_bill, one)]
        ids = tuple(closed or (one.bill_id for one in mine))
        return Advice(Why.CLOSES if closed else Why.LOWERS, None, ids)

    def _around(self) -> Circumstances:
        draft = self._draft
        return Circumstances(draft.connection_rules, draft.paid_on, draft.base_currency, self.reserved)

    def _settled(self, supplier_id: str) -> list[tuple[Bill, Money]]:
        """The supplier's ticked bills with what is to be settled on each."""
        selection = self._draft.selection
        keys = (GroupKey(supplier_id, currency) for currency in selection.currencies)
        ticked = (
            one for key in keys if key in selection.groups for one in selection.groups[key].bills.values()
        )
        return [(one.bill, one.amount) for one in ticked if one.amount is not None and one.amount.minor > 0]


def _money(on_bill: Counter[str], one: Allocation) -> Money:
    return Money(on_bill[one.bill_id], one.amount.currency)
