"""The query language: what it means, and what it refuses."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bookkeeper.practice.dates import to_milliseconds
from bookkeeper.practice.query import LONGEST, Field, compile_query
from bookkeeper.practice.refusals import Refused
from tests.practice.conftest import Api

FIELDS = {
    "id": Field("thing.id"),
    "status": Field("thing.status"),
    "supplierRef.supplierName": Field("thing.supplier"),
    "total": Field("thing.total", "money"),
    "rate": Field("thing.rate", "number"),
    "due": Field("thing.due", "day"),
    "modified": Field("thing.modified", "moment"),
    "isBankAccount": Field("thing.bank", "flag"),
}

ROWS = (
    ("a", "Open", "PowerDirect", "GBP", 135_85, "1", "2026-11-18", datetime(2026, 11, 8, tzinfo=UTC), 0),
    (
        "b",
        "PartiallyPaid",
        "Atelier Dubois",
        "JPY",
        136,
        "0.005",
        "2026-11-19",
        datetime(2026, 11, 9, 12, tzinfo=UTC),
        1,
    ),
    ("c", "Paid", "100% Wool", "KWD", 135_849, "2.5", "2026-12-01", datetime(2026, 11, 10, tzinfo=UTC), 0),
)


@pytest.fixture(scope="module")
def things() -> Iterator[sqlite3.Connection]:
    connection = sqlite3.connect(":memory:")
    connection.execute(
        "CREATE TABLE thing (id, status, supplier, currency, total, rate, due, modified, bank)"
    )
    rows = [(*row[:7], to_milliseconds(row[7]), row[8]) for row in ROWS]
    connection.executemany("INSERT INTO thing VALUES (?,?,?,?,?,?,?,?,?)", rows)
    yield connection
    connection.close()


def found(things: sqlite3.Connection, query: str) -> str:
    condition = compile_query(query, FIELDS, "Thing")
    rows = things.execute(f"SELECT id FROM thing WHERE {condition.sql} ORDER BY id", condition.values)
    return "".join(row[0] for row in rows)


@pytest.mark.parametrize(
    ("query", "ids"),
    [
        ("status=Open", "a"),
        ("status=open", "a"),
        ("status!=Paid", "ab"),
        ("status=Open||status=Paid", "ac"),
        ("status = Open && total > 100", "a"),
        ("{total > 135.85 || total < 135.85} && status != paid", "b"),
        ("status=Open||status=Paid&&total<1", "a"),
        ("{status=Open||status=Paid}&&total<1", ""),
        ("{{status=Open}}", "a"),
        ("supplierRef.supplierName~dubois", "b"),
        ("supplierRef.supplierName~100%", "c"),
        ("supplierRef.supplierName=PowerDirect", "a"),
        ("total=135.85", "a"),
        ("total>135.849", "ab"),
        ("total>=135.849", "abc"),
        ("rate<=1", "ab"),
        ("due<2026-11-19", "a"),
        ("due>2026-11-18&&due<=2026-12-01T00:00:00Z", "bc"),
        ("due>2026-11-18T00:00:01", "bc"),
        ("modified>2026-11-08T00:00:00.000Z", "bc"),
        ("modified>=2026-11-09T13:00:00+01:00", "bc"),
        ("isBankAccount=true", "b"),
        ("isBankAccount!=True", "ac"),
    ],
)
def test_a_query_finds(things: sqlite3.Connection, query: str, ids: str) -> None:
    assert found(things, query) == ids


@pytest.mark.parametrize(
    "query",
    [
        "status",
        "=Open",
        "status=",
        "status=Open&&",
        "&&status=Open",
        "status=Open&status=Paid&&",
        "{status=Open",
        "status=Open}",
        "{}",
        "status=null",
        "status>Open",
        "total~5",
        "total>much",
        "total=NaN",
        "due=soon",
        "isBankAccount=maybe",
        "status=Open {total>1}",
        "{" * 60 + "status=Open" + "}" * 60,
    ],
)
def test_a_malformed_query_is_refused(query: str) -> None:
    with pytest.raises(Refused, match="Malformed query") as refused:
        compile_query(query, FIELDS, "Thing")
    assert refused.value.status == 400


def test_a_property_that_cannot_be_queried_is_named() -> None:
    with pytest.raises(Refused, match=r"Could not resolve property lineItems.unitAmount on Thing"):
        compile_query("lineItems.unitAmount>1", FIELDS, "Thing")


def test_the_length_is_limited() -> None:
    longest = "id=" + "x" * (LONGEST - 4)
    compile_query(longest, FIELDS, "Thing")
    with pytest.raises(Refused, match="shorter than 2048"):
        compile_query(longest + "x", FIELDS, "Thing")


@st.composite
def grouped(draw: st.DrawFn, depth: int = 0) -> tuple[str, set[str]]:
    """A query with every mixture in braces, and what it should find."""
    if depth == 3 or draw(st.booleans()):
        status = draw(st.sampled_from(["Open", "PartiallyPaid", "Paid"]))
        negated = draw(st.booleans())
        ids = {row[0] for row in ROWS if (row[1] == status) != negated}
        return f"status{'!=' if negated else '='}{status}", ids
    (left, left_ids), (right, right_ids) = draw(grouped(depth + 1)), draw(grouped(depth + 1))
    if draw(st.booleans()):
        return f"{{{left}}} && {{{right}}}", left_ids & right_ids
    return f"{{{left}}}||{{{right}}}", left_ids | right_ids


@given(grouped())
def test_braces_group(things: sqlite3.Connection, drawn: tuple[str, set[str]]) -> None:
    query, ids = drawn
    assert set(found(things, query)) == ids


def test_bills_are_the_unpaid_ones_unless_asked_otherwise(standing: Api) -> None:
    assert {bill["status"] for bill in standing.bills()} == {"Open", "PartiallyPaid"}
    assert {bill["status"] for bill in standing.bills("status=Paid||status=Void")} == {"Paid", "Void"}
    everything = standing.bills("sourceModifiedDate>2000-01-01")
    assert {bill["status"] for bill in everything} == {"Open", "PartiallyPaid", "Paid", "Draft", "Void"}


def test_changed_bills_are_found_by_their_moment(standing: Api) -> None:
    newest = max(bill["sourceModifiedDate"] for bill in standing.bills())
    assert standing.bills(f"status=Open&&sourceModifiedDate>{newest}") == []
    assert standing.bills(f"sourceModifiedDate>={newest}")


@pytest.mark.parametrize("query", ["supplierRef.supplierName=acme", "amountDue>0", "dueDate>2020-01-01"])
def test_only_the_documented_properties_of_bills_can_be_queried(standing: Api, query: str) -> None:
    response = standing.get("P/bills", query=query)
    assert response.status_code == 400
    assert "Could not resolve property" in response.json()["error"]


def test_suppliers_include_archived_ones_unless_asked_otherwise(standing: Api) -> None:
    def statuses(**query: str) -> set[str]:
        return {row["status"] for row in standing.read("P/suppliers", **query)["results"]}

    assert statuses() == {"Active", "Archived"}
    assert statuses(query="status=Active") == {"Active"}


@pytest.mark.parametrize("path", ["P/mappingOptions/bills", "P/mappingOptions/payments"])
def test_options_are_the_active_ones_unless_asked_otherwise(standing: Api, path: str) -> None:
    def statuses(**query: str) -> set[str]:
        page = standing.read(path, **query)
        page.pop("pagination")
        return {row["status"] for rows in page.values() for row in rows}

    assert statuses() == {"Active"}
    assert statuses(statusQuery="status=Active||status=Archived") == {"Active", "Archived"}
    assert standing.get(path, statusQuery="name=x").status_code == 400
