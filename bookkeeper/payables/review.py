"""What is wrong with a draft, kept up to date: an entry is checked when it changes, a supplier when asked.

Pure. A change that concerns everything, as the day of payment or the API, begins a new review.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from typing import TYPE_CHECKING

from bookkeeper.payables import checks
from bookkeeper.payables.entries import Ticked, UsedCredit
from bookkeeper.payables.problems import Problem, ProblemKind
from bookkeeper.payables.tally import Findings, Tally
from bookkeeper.payables.terms import currency_problems, payment_problems, terms_problems

if TYPE_CHECKING:
    from bookkeeper.payables.draft import PaymentDraft
    from bookkeeper.payables.sketch import Sketch

_Told = tuple[Problem, ...]
_OfNoEntry = tuple[_Told, _Told, _Told]


class Review:
    """Follows one draft, for one day of payment and one set of rules."""

    def __init__(self, draft: PaymentDraft) -> None:
        self._draft = draft
        self._rows: Findings[str] = Findings()
        self._credits: Findings[str] = Findings()
        self._tally: Tally | None = None
        self._pattern = draft.reference_pattern
        self._judged: object = None
        self._of_none: _OfNoEntry = (), (), ()
        for entry in draft.selection.bills.values():
            self.check_row(entry, is_last=True)
        for credit in draft.selection.credits.values():
            self.check_credit(credit)

    # -- entries -----------------------------------------------------------------------------------

    def check_row(self, entry: Ticked, *, is_last: bool) -> None:
        """A bill was ticked, after all others if `is_last`, or its amount was changed."""
        day = self._draft.paid_on
        found: tuple[Problem, ...] = ()
        if not checks.is_plainly_fine(entry, day):
            found = tuple(checks.bill_problems(entry, day, self._draft.rules))
        self._rows.put(entry.bill.id, found, is_last=is_last)

    def drop_row(self, bill_id: str) -> None:
        """A bill was unticked."""
        self._rows.put(bill_id, ())

    def of_row(self, bill_id: str) -> tuple[Problem, ...]:
        """What is wrong at one bill's row."""
        return self._rows.get(bill_id)

    def check_credit(self, credit: UsedCredit) -> None:
        """A credit note was put on the draft, or its amount was changed."""
        found = tuple(checks.credit_problems(credit, self._draft.paid_on, self._draft.rules))
        self._credits.put(credit.note.id, found)

    def drop_credit(self, note_id: str) -> None:
        """A credit note was taken off the draft."""
        self._credits.put(note_id, ())

    # -- everything --------------------------------------------------------------------------------

    @property
    def tally(self) -> Tally:
        """What the suppliers come to now."""
        draft, rules = self._draft, self._draft.rules
        has_limits = rules.limits_payments and (rules.reference_max is not None or rules.id_max is not None)
        if self._tally is None or (has_limits and self._pattern != draft.reference_pattern):
            self._pattern = draft.reference_pattern
            self._tally = Tally(draft.selection, rules, self._of_payment if has_limits else None)
        else:
            self._tally.follow()
        return self._tally

    @property
    def count(self) -> int:
        """How many problems there are."""
        tally = self.tally
        at_entries = self._rows.count + self._credits.count + tally.of_groups.count + tally.payment_count
        return at_entries + sum(map(len, self._of_no_entry()))

    @property
    def errors(self) -> int:
        """How many of the problems are errors."""
        tally = self.tally
        at_entries = self._rows.errors + self._credits.errors + tally.of_groups.errors + tally.payment_errors
        return at_entries + sum(problem.is_error for part in self._of_no_entry() for problem in part)

    def told(self) -> Iterator[Problem]:
        """All problems: the whole draft, currencies, bills as ticked, credits, suppliers, payments."""
        tally, selection = self.tally, self._draft.selection
        of_the_whole, of_terms, of_currencies = self._of_no_entry()
        return chain(
            of_the_whole,
            self._rows.told(selection.bills),
            self._credits.told(selection.credits),
            tally.of_groups.told(selection.groups),
            of_terms,
            tally.payment_problems(),
            of_currencies,
        )

    def _of_no_entry(self) -> _OfNoEntry:
        """Of the whole, its terms and its currencies; several parts of a window ask at each tick."""
        draft = self._draft
        judged = (draft.changes, draft.requests_left, draft.reference_pattern, draft.terms)
        if judged != self._judged:
            self._of_none = tuple(self._of_the_whole()), tuple(self._of_terms()), tuple(self._of_currencies())
            self._judged = judged
        return self._of_none

    def _of_the_whole(self) -> Iterator[Problem]:
        draft = self._draft
        if draft.selection.is_empty:
            yield Problem(ProblemKind.NOTHING_TICKED)
        if not draft.rules.apis:
            yield Problem(ProblemKind.API_MISSING, values=(draft.rules.software,))
        if draft.paid_on > draft.today:
            yield Problem(ProblemKind.DATE_IN_FUTURE, values=(draft.paid_on,))
        if draft.requests_left is not None and draft.requests_needed > draft.requests_left:
            values = (str(draft.requests_needed), str(draft.requests_left))
            yield Problem(ProblemKind.QUOTA_TOO_SMALL, values=values)
        for currency in draft.currencies:
            yield from self._of_source(currency)
        if not draft.selection.is_empty and not draft.reference_pattern.strip():
            yield Problem(ProblemKind.REFERENCE_EMPTY)

    def _of_source(self, currency: str) -> Iterator[Problem]:
        draft = self._draft
        source = draft.source(currency)
        return checks.source_problems(
            currency,
            source,
            draft.base_currency,
            can_convert=draft.can_convert(currency),
            # With an account it is not asked, and this is asked at every tick.
            needs_account=source.account is None
            and (draft.rules.account_for_credit or bool(draft.figures(currency).cash)),
        )

    def _of_terms(self) -> Iterator[Problem]:
        if any(self._is_limited(currency) for currency in self._draft.currencies):
            yield from terms_problems(self._draft.terms, self._draft.rules)

    def _of_currencies(self) -> Iterator[Problem]:
        draft = self._draft
        for currency in draft.currencies:
            if self._is_limited(currency):
                yield from currency_problems(draft.rules, currency, draft.source(currency))

    def _is_limited(self, currency: str) -> bool:
        """Whether payments in this currency go over the asynchronous API, and that has limits to keep."""
        rules = self._draft.rules
        return rules.limits_payments and self.tally.share(currency).is_queued(rules)

    def _of_payment(self, payment: Sketch) -> Iterator[Problem]:
        return payment_problems(self._draft.rules, payment, self._draft.reference_of(payment))
