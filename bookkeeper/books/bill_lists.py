"""Lists of bills: which match a query, in which order, and what they come to. Answered from the shelf."""

from __future__ import annotations

import sqlite3
from array import array
from collections.abc import Sequence

import numpy as np

from bookkeeper.books.columns import NO_DAY, row_ids
from bookkeeper.books.queries import WEEK_DAYS, BillQuery, BillSort, BillSummary, Chosen, Due
from bookkeeper.books.search_terms import terms
from bookkeeper.books.shelf import Shelf
from bookkeeper.books.state import State
from bookkeeper.books.word_index import Bools
from bookkeeper.payables.money import Money, Totals


class BillLists:
    """Answers queries about bills over one read-only connection."""

    def __init__(self, connection: sqlite3.Connection, shelf: Shelf) -> None:
        self._connection = connection
        self._shelf = shelf

    def ids(self, query: BillQuery) -> array[int]:
        """The row ids of the matching bills, in order; turning an order turns ties as well."""
        state = self._shelf.state(self._connection)
        mask = self._matching(query, state)
        due = _due_mask(query, state)
        if due is not None:
            mask = mask & due
        if query.sort is BillSort.SUPPLIER:
            order = state.order_by_supplier(self._shelf.suppliers(self._connection))
        else:
            order = state.order(query.sort)
        return row_ids(order, mask, state.unknown(query.sort), descending=query.descending)

    def summary(self, query: BillQuery) -> BillSummary:
        """Count and totals of the matching bills, and how many fall due when."""
        state = self._shelf.state(self._connection)
        # Rows are on the screen by now: time to have the names ready for the first letter of a search.
        self._shelf.suppliers(self._connection)
        matching = self._matching(query, state)
        wanted = _due_mask(query, state)
        chosen = matching if wanted is None else matching & wanted
        today, due_on = query.today.toordinal(), state.columns.due_on
        count = int(np.count_nonzero(matching))
        overdue = int(np.count_nonzero(matching & (due_on < today)))
        before_later = int(np.count_nonzero(matching & (due_on < today + WEEK_DAYS)))
        due_counts = {
            Due.OVERDUE: overdue,
            Due.THIS_WEEK: before_later - overdue,
            Due.LATER: count - before_later,
        }
        return BillSummary(int(np.count_nonzero(chosen)), _totals(state, np.flatnonzero(chosen)), due_counts)

    def chosen(self, chosen: Chosen) -> BillSummary:
        """Count and totals of bills picked one by one; those no longer open count for nothing."""
        state = self._shelf.state(self._connection)
        places = np.fromiter(chosen.rows, np.int64, len(chosen.rows)) - 1
        places = places[(places >= 0) & (places < len(state.columns))]
        places = places[state.columns.is_open[places]]
        return BillSummary(len(places), _totals(state, places))

    def holding(self, word: str) -> list[int]:
        """The row ids of the bills, open or not, that hold a word in their reference or lines."""
        found = np.flatnonzero(self._shelf.state(self._connection).in_words(word))
        ids: list[int] = (found + 1).tolist()
        return ids

    def _matching(self, query: BillQuery, state: State) -> Bools:
        """For each bill whether it matches everything but the filter of due dates. Do not change it."""
        columns = state.columns
        mask = columns.is_open if query.only_open else np.ones(len(columns), np.bool_)
        if query.supplier_id is not None:
            mask = mask & (columns.supplier == self._supplier(query.supplier_id))
        if query.currency is not None:
            known = query.currency in state.currencies
            code = state.currencies.index(query.currency) if known else -1
            mask = mask & (columns.currency == code)
        for term in terms(query.text, query.today):
            mask = mask & state.having(term, self._shelf.suppliers(self._connection))
        return mask

    def _supplier(self, supplier_id: str) -> int:
        found = self._connection.execute("SELECT row FROM suppliers WHERE id = ?", (supplier_id,)).fetchone()
        return 0 if found is None else int(found[0])


def _due_mask(query: BillQuery, state: State) -> Bools | None:
    today, due_on = query.today.toordinal(), state.columns.due_on
    match query.due:
        case Due.OVERDUE:
            return due_on < today
        case Due.THIS_WEEK:
            return (due_on >= today) & (due_on < today + WEEK_DAYS)
        case Due.LATER:
            return due_on >= today + WEEK_DAYS
        case Due.RANGE:
            first = query.due_from.toordinal() if query.due_from else 0
            last = query.due_to.toordinal() if query.due_to else NO_DAY - 1
            # Without an end, what has no due date is later than any.
            last = NO_DAY if query.due_from and not query.due_to else last
            return (due_on >= first) & (due_on <= last)
        case _:
            return None


def _totals(state: State, places: Sequence[int] | np.ndarray[tuple[int], np.dtype[np.int64]]) -> Totals:
    sums = np.zeros(len(state.currencies), np.int64)
    np.add.at(sums, state.columns.currency[places], state.columns.due_minor[places])
    return Totals(Money(int(minor), code) for minor, code in zip(sums, state.currencies, strict=True))
