"""Filters of the open bills as they are kept, and in words. Pure but for the words' language."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from bookkeeper.books import BillQuery, BillSort, Due
from bookkeeper.settings import KeptFilter
from bookkeeper.ui.formats import Formats

#: The longest name a filter is kept under, in characters.
LONGEST_NAME = 60

_DUES = {Due.OVERDUE: "Overdue", Due.THIS_WEEK: "Due this week", Due.LATER: "Due later"}


def _tr(text: str) -> str:
    return QCoreApplication.translate("filters", text)


def kept(name: str, query: BillQuery, supplier_name: str) -> KeptFilter:
    """What is asked for, to be kept; days of a range are counted from the query's own day."""

    def days(day: date | None) -> int | None:
        return None if day is None else (day - query.today).days

    return KeptFilter(
        name=name,
        text=query.text.strip(),
        supplier_id=query.supplier_id,
        supplier_name=supplier_name,
        due=query.due.value,
        due_from=days(query.due_from),
        due_to=days(query.due_to),
        currency=query.currency,
        sort=query.sort.value,
        descending=query.descending,
    )


def asked(one: KeptFilter, today: date) -> BillQuery:
    """What a kept filter asks for on a day; what another program wrote and this one does not know is all."""

    def day(days: int | None) -> date | None:
        return None if days is None else today + timedelta(days)

    return BillQuery(
        today,
        one.text,
        one.supplier_id,
        Due(one.due) if one.due in set(Due) else Due.ALL,
        day(one.due_from),
        day(one.due_to),
        one.currency,
        sort=BillSort(one.sort) if one.sort in set(BillSort) else BillSort.DUE,
        descending=one.descending,
    )


def is_in_force(one: KeptFilter, query: BillQuery) -> bool:
    """Whether this asks for what the filter does; a blank beside the search's words asks for nothing else."""
    return asked(one, query.today) == replace(query, text=query.text.strip())


def count(query: BillQuery) -> int:
    """How many filters are in force."""
    parts = (query.text.strip(), query.supplier_id is not None, query.due is not Due.ALL, query.currency)
    return sum(1 for one in parts if one)


def words(query: BillQuery, supplier_name: str, formats: Formats) -> str:
    """What is shown, in words; empty for everything."""
    parts = []
    if query.text.strip():
        parts.append(f"“{query.text.strip()}”")
    if query.supplier_id is not None:
        parts.append(supplier_name or query.supplier_id)
    if query.due is Due.RANGE:
        parts.append(range_words(query, formats))
    elif query.due in _DUES:
        parts.append(_tr(_DUES[query.due]))
    if query.currency is not None:
        parts.append(query.currency)
    return " · ".join(parts)


def range_words(query: BillQuery, formats: Formats) -> str:
    """From when to when bills fall due."""
    first, last = formats.day(query.due_from), formats.day(query.due_to)
    if query.due_from is None:
        return _tr("Due by {0}").format(last)
    if query.due_to is None:
        return _tr("Due from {0}").format(first)
    if query.due_from == query.due_to:
        return _tr("Due {0}").format(first)
    return _tr("Due {0} to {1}").format(first, last)
