"""Random drafts that any software may be asked to plan: what it does not take is taken off again."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from hypothesis import strategies as st

from bookkeeper.payables.draft import PaymentDraft
from bookkeeper.payables.problems import ProblemKind
from bookkeeper.payables.rules import CreditUse
from tests.payables.samples import a_bill, a_note, a_ready_draft, a_supplier

_MONEY = st.decimals("0.01", "299.99", places=2)
_SUPPLIERS = st.sampled_from(["sup-1", "sup-2", "sup-3"])
_CURRENCIES = st.sampled_from(["GBP", "GBP", "EUR"])


@dataclass(frozen=True)
class Entry:
    """A bill, a credit note or money on account, as drawn; `part` of `amount` is used where that may be."""

    supplier: str
    currency: str
    amount: Decimal
    part: Decimal
    age_days: int


_ENTRIES = st.builds(Entry, _SUPPLIERS, _CURRENCIES, _MONEY, _MONEY, st.integers(1, 60))


@dataclass(frozen=True)
class Sketchbook:
    """What is drawn for one draft, before any software's rules are asked."""

    bills: list[Entry]
    notes: list[Entry]
    on_account: list[Entry]

    def draft(self, platform: str) -> PaymentDraft:
        """The draft on one software, without what that software does not take."""
        draft = a_ready_draft(platform)
        for place, one in enumerate(self.bills):
            bill = a_bill(f"b{place}", str(one.amount), one.currency, supplier=one.supplier, rate="0.9")
            draft.tick(bill, min(one.amount, one.part))
        if draft.rules.credit is not CreditUse.NO:
            self._use_credit(draft)
        if draft.rules.on_account:
            for one in self.on_account:
                draft.set_on_account(a_supplier(one.supplier), one.currency, one.amount)
        return draft

    def _use_credit(self, draft: PaymentDraft) -> None:
        for place, one in enumerate(self.notes):
            issued = date(2026, 11, 1) - timedelta(days=one.age_days)
            note = a_note(
                f"n{place}",
                str(one.amount),
                one.currency,
                supplier=one.supplier,
                issued_on=issued,
                rate="0.8",
            )
            is_whole = draft.rules.credit is CreditUse.WHOLE
            draft.use_credit(note, None if is_whole else min(one.amount, one.part))
            if is_hindered(draft):
                draft.drop_credit(note.id)


def is_hindered(draft: PaymentDraft) -> bool:
    """Whether some credit found no place, or no money beside it."""
    hindrances = {
        ProblemKind.CREDIT_WITHOUT_BILL,
        ProblemKind.CREDIT_FITS_NO_BILL,
        ProblemKind.CREDIT_ABOVE_BILLS,
        ProblemKind.CREDIT_ALONE,
    }
    return any(problem.kind in hindrances for problem in draft.problems)


SKETCHBOOKS = st.builds(
    Sketchbook,
    st.lists(_ENTRIES, min_size=1, max_size=7),
    st.lists(_ENTRIES, max_size=5),
    st.lists(_ENTRIES, max_size=2),
)
