"""The same questions answered in plain Python, record by record: what the quick answers are judged by."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from bookkeeper.books import WEEK_DAYS, BillQuery, BillSort, BillSummary, Due
from bookkeeper.books.search_terms import Term, terms
from bookkeeper.books.text import fold, sort_key
from bookkeeper.payables.money import Totals
from bookkeeper.payables.records import Bill, BillStatus


@dataclass
class Kept:
    """A bill as the copy should hold it; it stands on the list where it was first met."""

    bill: Bill
    supplier_row: int
    supplier_name: str
    is_open: bool


def ids(kept: Sequence[Kept], query: BillQuery) -> list[int]:
    """The row ids that match, in order."""
    found = [row for row, one in enumerate(kept, 1) if _matches(one, query) and _is_due(one, query)]
    known = [row for row in found if _key(kept[row - 1], query.sort) is not None]
    known.sort(key=lambda row: (_key(kept[row - 1], query.sort), row), reverse=query.descending)
    return known + [row for row in found if _key(kept[row - 1], query.sort) is None]


def summary(kept: Sequence[Kept], query: BillQuery) -> BillSummary:
    """Count, totals, and counts by due date."""
    matching = [one for one in kept if _matches(one, query)]
    found = [one.bill for one in matching if _is_due(one, query)]
    counts = {
        due: sum(_is_due(one, BillQuery(query.today, due=due)) for one in matching)
        for due in (Due.OVERDUE, Due.THIS_WEEK, Due.LATER)
    }
    return BillSummary(len(found), Totals(bill.amount_due for bill in found if bill.amount_due), counts)


def _matches(one: Kept, query: BillQuery) -> bool:
    return (
        (one.is_open or not query.only_open)
        and query.supplier_id in (None, one.bill.supplier_id)
        and query.currency in (None, one.bill.currency)
        and all(_has(one, term) for term in terms(query.text, query.today))
    )


def _has(one: Kept, term: Term) -> bool:
    bill = one.bill
    texts = [fold(" ".join([bill.reference, *(line.description or "" for line in bill.lines)]))]
    texts.append(fold(one.supplier_name))
    amounts = [amount.decimal * 10_000 for amount in (bill.amount_due, bill.total) if amount is not None]
    return (
        (bool(term.words) and all(any(_holds(text, word) for text in texts) for word in term.words))
        or any(start <= amount < end for start, end in term.amounts for amount in amounts)
        or any(bill.due_on is not None and a <= bill.due_on.toordinal() <= b for a, b in term.days)
    )


def _holds(text: str, word: str) -> bool:
    if len(word) >= 3 or not word.isascii():
        return word in text
    return re.search(rf"(?<![^\W_]){re.escape(word)}", text) is not None


def _is_due(one: Kept, query: BillQuery) -> bool:
    due = one.bill.due_on
    days = None if due is None else (due - query.today).days
    match query.due:
        case Due.OVERDUE:
            return days is not None and days < 0
        case Due.THIS_WEEK:
            return days is not None and 0 <= days < WEEK_DAYS
        case Due.LATER:
            return days is None or days >= WEEK_DAYS
        case Due.RANGE:
            if due is None:
                return query.due_from is not None and query.due_to is None
            return (query.due_from or due) <= due <= (query.due_to or due)
        case _:
            return True


def _key(one: Kept, sort: BillSort) -> object:
    bill = one.bill
    match sort:
        case BillSort.SUPPLIER:
            return sort_key(one.supplier_name), one.supplier_row
        case BillSort.REFERENCE:
            return sort_key(bill.reference) if fold(bill.reference) else None
        case BillSort.ISSUED:
            return bill.issued_on
        case BillSort.DUE:
            return bill.due_on
        case BillSort.AMOUNT_DUE:
            return None if bill.amount_due is None else bill.amount_due.decimal
        case _:
            urgency = 0 if not bill.is_payable else 1 if bill.status is BillStatus.PARTIALLY_PAID else 2
            return urgency, bill.due_on or date.max
