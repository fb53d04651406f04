from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bookkeeper.codat import dates

minutes = st.integers(-14 * 60, 14 * 60)
zones = minutes.map(lambda ahead: timezone(timedelta(minutes=ahead)))
moments = st.datetimes(datetime.fromisoformat("0002-01-02"), datetime.fromisoformat("9998-01-01"))


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2021-11-15T06:00:00Z", date(2021, 11, 15)),
        ("2021-11-15T01:00:00", date(2021, 11, 15)),
        ("2021-11-15T23:30:00-05:00", date(2021, 11, 15)),
        ("2021-11-15T00:30:00+13:00", date(2021, 11, 15)),
        ("2022-10-23", date(2022, 10, 23)),
        ("2022-10-23T00:00:00.000Z", date(2022, 10, 23)),
        ("2022-10-27T10:22:43.6464237Z", date(2022, 10, 27)),
        ("2022-10-27 10:22", date(2022, 10, 27)),
        (None, None),
        ("", None),
        ("0001-01-01T00:00:00", None),
    ],
)
def test_a_document_s_day_is_the_one_written(text: str | None, day: date | None) -> None:
    assert dates.calendar_day(text) == day


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2021-11-15T01:00:00-05:00", datetime(2021, 11, 15, 6, tzinfo=UTC)),
        ("2021-11-15T01:00:00", datetime(2021, 11, 15, 1, tzinfo=UTC)),
        ("2022-10-27T10:22:43.6464237Z", datetime(2022, 10, 27, 10, 22, 43, 646423, tzinfo=UTC)),
        ("2022-10-27T10:22:43.6+0130", datetime(2022, 10, 27, 8, 52, 43, 600000, tzinfo=UTC)),
        ("2022-10-23", datetime(2022, 10, 23, tzinfo=UTC)),
        (None, None),
    ],
)
def test_a_moment_is_in_utc(text: str | None, moment: datetime | None) -> None:
    assert dates.moment(text) == moment


@pytest.mark.parametrize(
    "text",
    ["31/12/2023", "2023-02-30", "2023-13-01", "tomorrow", "2023-1-1", "2023-01-01T25:00:00", "٢٠٢٣-٠١-٠١"],
)
def test_what_is_no_date_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"date|day|month|hour"):
        dates.calendar_day(text)


def test_a_moment_beyond_the_calendar_is_refused() -> None:
    with pytest.raises(ValueError, match="beyond"):
        dates.moment("9999-12-31T23:59:59-05:00")


@given(st.dates(min_value=date(2, 1, 1)))
def test_a_day_sent_is_read_back(day: date) -> None:
    assert dates.calendar_day(dates.day_text(day)) == day
    assert dates.day_text(day).endswith("T00:00:00")


@given(moments, zones)
def test_every_iso_moment_is_read(local: datetime, zone: timezone) -> None:
    moment = local.replace(tzinfo=zone)
    assert dates.moment(moment.isoformat()) == moment
    assert dates.calendar_day(moment.isoformat()) == local.date()
    assert dates.moment(local.isoformat()) == local.replace(tzinfo=UTC)


def test_a_query_s_moment_is_in_utc_and_needs_a_zone() -> None:
    when = datetime(2024, 1, 1, 1, 30, 59, 999999, tzinfo=timezone(timedelta(hours=2)))
    assert dates.moment_text(when) == "2023-12-31T23:30:59Z"
    with pytest.raises(ValueError, match="zone"):
        dates.moment_text(datetime.fromisoformat("2024-01-01"))
