from __future__ import annotations

import json
from typing import Any

import pytest

from bookkeeper.codat import options
from bookkeeper.errors import BadAnswerError
from bookkeeper.payables.operations import OptionsModel


def model(properties: object, **beside: object) -> OptionsModel:
    tree = {"type": "Object", "displayName": "x", "required": True, "properties": properties, **beside}
    return options.model(json.dumps(tree).encode())


def field(*remarks: str, required: object = True, **rest: object) -> dict[str, Any]:
    warnings = [{"field": "F", "details": remark} for remark in remarks]
    return {"type": "String", "required": required, "validation": {"warnings": warnings}, **rest}


def test_a_field_is_required_with_all_it_stands_in() -> None:
    inner = {"id": field(), "name": field(required=False)}
    found = model({"a": field(properties=inner), "b": field(required=False, properties=inner)})
    assert found.fields == {"a", "a.id", "a.name", "b", "b.id", "b.name"}
    assert found.required == {"a", "a.id"}


@pytest.mark.parametrize(
    ("remark", "most"),
    [
        ("It cannot be greater than 8 characters.", 8),
        ("No longer than 25 characters, please.", 25),
        ("greater than 1000 characters is refused", 1000),
        ("MAX length: 20 characters", 20),
        # The vendor has it misspelt, too.
        ("It may not exceed 255 charaters.", 255),
        ("Give between 1 and 100 characters", 100),
        ("Maximum: 60 characters", 60),
        ("between 1 and 100 characters; for items at most 45 characters", 100),
        ("For pounds exactly 6 characters.", None),
        ("Greater than nothing.", None),
        ("A maximum of 2 decimals. Characters", None),
    ],
)
def test_lengths_are_read_from_remarks(remark: str, most: int | None) -> None:
    assert model({"note": field(remark)}).max_lengths.get("note") == most


@pytest.mark.parametrize(
    ("remark", "several", "batches"),
    [
        ("It takes only one line", False, False),
        ("Give it 1 payment line", False, False),
        ("It knows one line per payment and merges several.", False, False),
        ("More than one line makes a batch.", True, True),
        ("It is needed.", None, False),
        ("More than one line needs a currency.", None, False),
    ],
)
def test_lines_are_read_from_remarks(remark: str, several: bool | None, batches: bool) -> None:
    found = model({"lines": field(remark), "note": field("Only one line")})
    assert (found.takes_several_lines, found.batches_lines) == (several, batches)
    assert found.remarks == (("lines", remark), ("note", "Only one line"))


def test_choices_are_told_by_their_field() -> None:
    def choices(*values: object) -> list[dict[str, object]]:
        return [{"value": value, "displayName": "x"} for value in values]

    link = {"type": field(options=choices("Bill", "CreditNote", 5, ""))}
    found = model(
        {
            "currency": field(options=choices("GBP")),
            "paymentMethodRef": field(properties={"id": field(options=choices("3", "5"))}),
            "lines": field(properties={"links": field(properties=link)}),
        }
    )
    assert found.currencies == ("GBP",)
    assert found.methods == ("3", "5")
    assert found.link_types == ("Bill", "CreditNote")


def test_an_empty_model_says_nothing() -> None:
    found = model({})
    assert found == OptionsModel()
    assert (found.currencies, found.methods, found.link_types) == ((), (), ())


@pytest.mark.parametrize(
    "properties",
    [
        None,
        5,
        [],
        {"a": None, "b": 5, "c": []},
        {"a": {"required": "yes", "options": "GBP", "validation": 7, "properties": "x"}},
        {"a": {"options": [None, 5, {"value": None}], "validation": {"warnings": [None, {"details": 1}]}}},
    ],
)
def test_anything_is_survived(properties: object) -> None:
    found = model(properties, validation={"information": "none"})
    assert (found.required, found.choices, found.remarks) == (frozenset(), {}, ())


def test_a_tree_without_end_is_looked_at_for_a_while() -> None:
    node: dict[str, Any] = {}
    for _ in range(200):
        node = {"properties": {"x": node}}
    found = options.model(json.dumps(node).encode())
    assert max(path.count(".") for path in found.fields) == 11


@pytest.mark.parametrize("body", [b"", b"[]", b"<html>", b'{"a":', b'{"x":' + b"[" * 100_000])
def test_what_is_no_object_makes_no_sense(body: bytes) -> None:
    with pytest.raises(BadAnswerError):
        options.model(body)
