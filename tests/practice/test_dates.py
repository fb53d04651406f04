"""Dates in all the forms the API writes them."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from bookkeeper.practice.dates import moment_text, parse_day, parse_moment, to_milliseconds


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2021-11-15T06:00:00Z", datetime(2021, 11, 15, 6, tzinfo=UTC)),
        ("2021-11-15T01:00:00", datetime(2021, 11, 15, 1, tzinfo=UTC)),
        ("2021-11-15T01:00:00-05:00", datetime(2021, 11, 15, 6, tzinfo=UTC)),
        ("2021-11-15T01:00:00+0530", datetime(2021, 11, 14, 19, 30, tzinfo=UTC)),
        ("2022-10-23", datetime(2022, 10, 23, tzinfo=UTC)),
        ("2022-10-23T00:00:18.9235368Z", datetime(2022, 10, 23, 0, 0, 18, 923536, tzinfo=UTC)),
    ],
)
def test_every_form_is_understood(text: str, moment: datetime) -> None:
    assert parse_moment(text) == moment


@pytest.mark.parametrize("text", ["2022-10-23T23:30:00-05:00", "2022-10-23T00:00:00Z", "2022-10-23"])
def test_a_zone_never_moves_the_day(text: str) -> None:
    assert parse_day(text) == date(2022, 10, 23)


@pytest.mark.parametrize(
    "text",
    ["", "yesterday", "2022-13-01", "2022-02-30", "23/10/2022", "20221023", "0001-01-01T00:00:00+10:00"],
)
def test_anything_else_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"ISO 8601|calendar|month|day"):
        parse_moment(text)


def test_a_moment_survives_being_stored() -> None:
    assert (
        moment_text(to_milliseconds(datetime(2026, 11, 22, 10, 30, 5, tzinfo=UTC))) == "2026-11-22T10:30:05Z"
    )
