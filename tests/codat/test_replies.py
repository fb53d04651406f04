from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bookkeeper.codat import Quota, replies

NOW = datetime(2026, 11, 22, 10, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("7", 7.0),
        (" 0 ", 0.0),
        ("1.5", 1.5),
        ("Sun, 22 Nov 2026 10:02:00 GMT", 120.0),
        ("Sun, 22 Nov 2026 10:02:00 -0000", 120.0),
        ("2026-11-22T10:00:30Z", 30.0),
        ("Sun, 22 Nov 2026 09:00:00 GMT", 0.0),
        (str(int(NOW.timestamp()) + 60), 60.0),
        ("", None),
        ("soon", None),
        ("-5", None),
        ("inf", None),
        ("NaN", None),
        ("1e9", None),
        ("Sun, 99 Nov 2026 10:02:00 GMT", None),
        ("9" * 400, None),
    ],
)
def test_a_wait_is_read_in_every_form(text: str, seconds: float | None) -> None:
    assert replies.retry_after_s({"retry-after": text}, NOW) == seconds


def test_without_the_header_there_is_no_wait() -> None:
    assert replies.retry_after_s({}, NOW) is None


@given(st.text())
def test_no_header_breaks_the_reading(text: str) -> None:
    replies.retry_after_s({"retry-after": text}, NOW)
    replies.quota({"x-rate-limit-limit": text, "x-rate-limit-remaining": text, "x-rate-limit-reset": text})


@pytest.mark.parametrize("reset", ["Mon, 23 Nov 2026 00:00:00 GMT", "2026-11-23T00:00:00Z", "1795392000"])
def test_the_day_s_quota(reset: str) -> None:
    headers = {"x-rate-limit-limit": "2000", "x-rate-limit-remaining": " 12 ", "x-rate-limit-reset": reset}
    assert replies.quota(headers) == Quota(2000, 12, datetime(2026, 11, 23, tzinfo=UTC))


def test_an_answer_that_says_nothing_of_the_quota() -> None:
    assert replies.quota({}) is None
    assert replies.quota({"x-rate-limit-remaining": "many"}) is None
    assert replies.quota({"x-rate-limit-remaining": "3"}) == Quota(remaining=3)


def test_the_vendor_s_error_with_its_reasons() -> None:
    body = {
        "statusCode": 429,
        "service": "PublicApi",
        "error": "Validation failed.",
        "correlationId": "c-1",
        "validation": {
            "errors": [
                {"itemId": "amount", "message": "must be positive", "validatorName": "x"},
                {"itemId": None, "message": "closed\x00 period"},
                {},
            ],
            "warnings": [],
        },
        "canBeRetried": "Unknown",
    }
    fault = replies.fault(400, json.dumps(body).encode())
    assert fault.text == "Validation failed. amount: must be positive closed  period"
    assert fault.reasons == (("amount", "must be positive"), ("", "closed  period"), ("", ""))
    assert fault.correlation_id == "c-1"


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (b'{"error":"No.","correlationId":"c-1","validation":null}', "No."),
        (b'{"error":"No.","correlationId":"c-1","validation":"odd"}', "No."),
        (b'{"correlationId":"c-1"}', "The service gave no reason (HTTP 400)."),
    ],
)
def test_an_odd_error_keeps_its_correlation_id(body: bytes, text: str) -> None:
    assert replies.fault(400, body) == replies.Fault(text, (), "c-1")


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (b"", "The answer was empty. (HTTP 502)"),
        (b"<html>Bad gateway</html>", "A web page came instead of data. (HTTP 502)"),
        (b'{"error":', "The data are cut off or garbled. (HTTP 502)"),
    ],
)
def test_an_error_without_the_vendor_s_words(body: bytes, text: str) -> None:
    assert replies.fault(502, body) == replies.Fault(text)


def test_an_endless_error_is_cut() -> None:
    fault = replies.fault(400, json.dumps({"error": "x" * 10_000}).encode())
    assert len(fault.text) < 600
