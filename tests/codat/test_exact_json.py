from __future__ import annotations

import json
import re
from decimal import Decimal

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bookkeeper.codat.exact_json import exact_json

numbers = st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**30), max_value=10**30)
texts = st.text(st.characters(codec="utf-8"))
values = st.recursive(
    texts | st.booleans() | st.integers() | numbers,
    lambda inner: st.lists(inner) | st.dictionaries(texts, inner),
    max_leaves=20,
)


@given(numbers)
def test_a_number_is_plain_and_exact(number: Decimal) -> None:
    sent = exact_json(number)
    assert re.fullmatch(rb"-?(0|[1-9]\d*)(\.\d+)?", sent)
    assert msgspec.json.decode(sent, type=Decimal) == number


@given(values)
def test_what_is_sent_is_read_back(value: object) -> None:
    read = json.loads(exact_json(value), parse_float=Decimal, parse_int=Decimal)
    assert read == value


@pytest.mark.parametrize(
    ("value", "sent"),
    [
        (Decimal("135.85"), b"135.85"),
        (Decimal("135.850"), b"135.850"),
        (Decimal("1E+2"), b"100"),
        (Decimal("1E-9"), b"0.000000001"),
        (Decimal("1234567890123456789.01"), b"1234567890123456789.01"),
        (True, b"true"),
        ({"a": [1, "£"]}, '{"a":[1,"£"]}'.encode()),
    ],
)
def test_known_values(value: object, sent: bytes) -> None:
    assert exact_json(value) == sent


@pytest.mark.parametrize("value", [0.1, None, b"x", {"a": None}, {1: "x"}, {"x"}])
def test_what_has_no_exact_form_is_refused(value: object) -> None:
    with pytest.raises(TypeError):
        exact_json(value)


@pytest.mark.parametrize(
    "value", [Decimal("NaN"), Decimal("Infinity"), Decimal("1E+999999"), Decimal("1E-999999"), "\ud800"]
)
def test_what_is_no_number_or_text_is_refused(value: object) -> None:
    with pytest.raises(ValueError, match=r"number|digits|surrogates"):
        exact_json(value)
