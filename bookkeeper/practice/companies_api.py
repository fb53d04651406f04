"""Companies and their connections: alike in both APIs, and paged by number (DOMAIN.md 3.3)."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Mapping
from typing import Final

from bookkeeper.practice.calling import Call, Reply
from bookkeeper.practice.dates import moment_text
from bookkeeper.practice.envelope import envelope, read_window
from bookkeeper.practice.ids import guid
from bookkeeper.practice.platforms import PLATFORMS
from bookkeeper.practice.query import EVERYTHING, Condition, Field, compile_query

_COMPANY_FIELDS: Final = {
    "id": Field("id"),
    "name": Field("name"),
    "created": Field("created", "moment"),
    "dataConnections.status": Field("connection_status"),
}
_CONNECTION_FIELDS: Final = {
    "id": Field("connection_id"),
    "status": Field("connection_status"),
    "created": Field("created", "moment"),
}


def list_companies(call: Call) -> Reply:
    """``GET /companies``: the companies this server serves."""
    condition = _both(_condition(call, _COMPANY_FIELDS, "Company"), _served(call))
    # Practice companies carry no tags, so a filter on them finds nothing.
    if call.query.get("tags", "").strip():
        condition = Condition("FALSE")
    return _list(call, _COMPANY_FIELDS, condition, _company)


def get_company(call: Call) -> Reply:
    """``GET /companies/{c}``."""
    return Reply(_company(call, _row(call)))


def list_connections(call: Call) -> Reply:
    """``GET /companies/{c}/connections``: each practice company has one."""
    own = Condition("id = ?", (call.company.id,))
    return _list(
        call, _CONNECTION_FIELDS, _both(_condition(call, _CONNECTION_FIELDS, "Connection"), own), _connection
    )


def get_connection(call: Call) -> Reply:
    """``GET /companies/{c}/connections/{k}``."""
    assert call.connected
    return Reply(_connection(call, _row(call)))


def _list(
    call: Call,
    fields: Mapping[str, Field],
    condition: Condition,
    shape: Callable[[Call, sqlite3.Row], dict[str, object]],
) -> Reply:
    window = read_window(call, fields, "no")
    rows = call.service.company_rows(
        f"SELECT * FROM company WHERE {condition.sql} ORDER BY {window.order(window.key, 'no')}",
        condition.values,
    )
    shown = rows[window.offset : window.offset + window.size]
    return envelope(call, window, [shape(call, row) for row in shown], len(rows))


def _condition(call: Call, fields: Mapping[str, Field], subject: str) -> Condition:
    text = call.query.get("query", "")
    return compile_query(text, fields, subject) if text.strip() else EVERYTHING


def _served(call: Call) -> Condition:
    ids = tuple(company.id for company in call.service.companies)
    return Condition(f"id IN ({', '.join('?' * len(ids))})", ids)


def _both(one: Condition, other: Condition) -> Condition:
    return Condition(f"({one.sql}) AND ({other.sql})", (*one.values, *other.values))


def _row(call: Call) -> sqlite3.Row:
    return call.service.company_rows("SELECT * FROM company WHERE id = ?", (call.company.id,))[0]


def _company(call: Call, row: sqlite3.Row) -> dict[str, object]:
    return {
        "id": row["id"],
        "name": row["name"],
        "description": "Practice company: made-up books for trying things out",
        "redirect": f"https://link.practice.example/company/{row['id']}",
        "lastSync": moment_text(row["created"]),
        "created": moment_text(row["created"]),
        "createdByUserName": "Bookkeeper",
        "products": [],
        "tags": {},
        "dataConnections": [_connection(call, row)],
    }


def _connection(_call: Call, row: sqlite3.Row) -> dict[str, object]:
    platform = PLATFORMS[row["platform"]]
    return {
        "id": row["connection_id"],
        "integrationId": guid("integration", platform.key),
        "integrationKey": platform.integration_key,
        "sourceId": guid("source", platform.key),
        "sourceType": "Accounting",
        "platformName": platform.name,
        "linkUrl": f"https://link.practice.example/company/{row['id']}/connection/{row['connection_id']}",
        "status": row["connection_status"],
        "lastSync": None if row["connection_status"] == "PendingAuth" else moment_text(row["created"]),
        "created": moment_text(row["created"]),
        "dataConnectionErrors": [],
    }
