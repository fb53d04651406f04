from __future__ import annotations

from datetime import date

import pytest

from bookkeeper.books.search_terms import Term, terms

TODAY = date(2026, 11, 22)


def _days(text: str) -> set[date]:
    """The days one term may mean, of the years around the present one."""
    (term,) = terms(text, TODAY)
    return {
        date.fromordinal(day)
        for first, last in term.days
        for day in range(first, last + 1)
        if date.fromordinal(day).year in (2025, 2026)
    }


@pytest.mark.parametrize(
    "text",
    [
        "19/11/2026",
        "19.11.2026",
        "2026-11-19",
        "19 nov 2026",
        "november 19 2026",
        "19th November 2026",
        "due 19.11.2026",
    ],
)
def test_a_day_is_a_day_however_it_is_written(text: str) -> None:
    assert _days(text) == {date(2026, 11, 19)}


@pytest.mark.parametrize("text", ["19/11", "19 nov", "nov 19", "due 19/11", "due 19.11"])
def test_a_day_without_a_year_is_looked_for_in_every_year_around(text: str) -> None:
    assert _days(text) == {date(2025, 11, 19), date(2026, 11, 19)}


def test_both_readings_are_looked_for_where_the_day_may_be_the_month() -> None:
    assert _days("3/4/2026") == {date(2026, 4, 3), date(2026, 3, 4)}


@pytest.mark.parametrize("text", ["due march", "due mar", "due Mar."])
def test_due_and_a_month_is_that_month_of_every_year_around(text: str) -> None:
    found = _days(text)
    assert {day.month for day in found} == {3}
    assert len(found) == 62


@pytest.mark.parametrize("text", ["march 2026", "due march 2026", "2026-03", "Mar 2026"])
def test_a_month_of_a_year(text: str) -> None:
    assert len(_days(text)) == 31


def test_a_date_is_looked_for_as_words_as_well() -> None:
    (term,) = terms("march 2026", TODAY)
    assert term.words == ("march", "2026")


@pytest.mark.parametrize(
    "text",
    [
        "mar",
        "march",
        "may",
        "due",
        "due ma",
        "overdue march",
        "31/02/2026",
        "0/0",
        "13/13",
        "19.11",
        "1.2.3.4",
    ],
)
def test_what_is_more_likely_a_name_or_an_amount_is_no_date(text: str) -> None:
    assert all(term.days == () for term in terms(text, TODAY))


def test_words_and_amounts_stand_each_for_itself() -> None:
    assert [term.words for term in terms("acme  LOG 12", TODAY)] == [("acme",), ("log",), ("12",)]
    assert terms("12", TODAY) == [Term(("12",), ((120_000, 130_000),))]
    assert terms(" & ", TODAY) == []


def test_a_date_among_words_leaves_them_as_they_are() -> None:
    found = terms("acme due march 1,250", TODAY)
    assert [term.words for term in found] == [("acme",), ("due", "march"), ("1,250",)]
    assert [bool(term.days) for term in found] == [False, True, False]
    assert found[2].amounts
