"""The asynchronous API's queues: data to be fetched, records to be written, and how far both have got."""

from __future__ import annotations

from typing import Final

from bookkeeper.practice import data_sets, push_operations
from bookkeeper.practice.calling import Call, Endpoint, Reply, require_linked
from bookkeeper.practice.data_sets import Scope
from bookkeeper.practice.dates import to_milliseconds
from bookkeeper.practice.envelope import envelope, read_window
from bookkeeper.practice.faults import FaultName
from bookkeeper.practice.fields import Body
from bookkeeper.practice.push_operations import Action, Request
from bookkeeper.practice.query import EVERYTHING, Field, compile_query
from bookkeeper.practice.refusals import Refused, not_found
from bookkeeper.practice.service import Company
from bookkeeper.practice.sync_attachments import attach

_PULL_FIELDS: Final = {
    "id": Field("id"),
    "dataType": Field("type"),
    "status": Field("status"),
    "requested": Field("requested", "moment"),
    "completed": Field("completed", "moment"),
}
_PUSH_FIELDS: Final = {
    "pushOperationKey": Field("id"),
    "dataType": Field("type"),
    "status": Field("status"),
    "requestedOnUtc": Field("requested", "moment"),
    "completedOnUtc": Field("completed", "moment"),
}


def data_status(call: Call) -> Reply:
    """``GET /companies/{c}/dataStatus``."""
    return Reply(data_sets.statuses(call.settled(call.company)))


def queue_all(call: Call) -> Reply:
    """``POST D/all``: queues every data type that is not under way already."""
    ledger = call.settled(call.company)
    for data_type in data_sets.DATA_TYPES:
        if data_sets.under_way(ledger, data_type) is None:
            _queue(call, data_type)
    return Reply(b"", 204, content_type=None)


def queue_one(call: Call) -> Reply:
    """``POST D/queue/{dataType}``."""
    return Reply(_queue(call, call.path["data_type"]))


def _queue(call: Call, data_type: str) -> dict[str, object]:
    company = call.company
    ledger = call.settled(company)
    connection = call.query.get("connectionId")
    if connection is not None and connection.lower() != company.connection_id:
        raise not_found(f"Connection {connection}")
    now = to_milliseconds(call.now)
    due = now + round(call.service.pull_seconds * 1000)
    return data_sets.shown(data_sets.queue(ledger, company.id, data_type, now, due), _scope(company))


def list_pulls(call: Call) -> Reply:
    """``GET D/history``: newest first."""
    return _list(call, "pull_operation", _PULL_FIELDS)


def get_pull(call: Call) -> Reply:
    """``GET D/history/{datasetId}``."""
    return _get(call, "pull_operation")


def list_pushes(call: Call) -> Reply:
    """``GET /companies/{c}/push``: newest first."""
    return _list(call, "push_operation", _PUSH_FIELDS)


def get_push(call: Call) -> Reply:
    """``GET /companies/{c}/push/{pushOperationKey}``."""
    return _get(call, "push_operation")


_SHAPES: Final = {"pull_operation": data_sets.shown, "push_operation": push_operations.shown}


def _list(call: Call, table: str, fields: dict[str, Field]) -> Reply:
    company = call.company
    ledger = call.settled(company)
    text = call.query.get("query", "")
    subject = "Dataset" if table == "pull_operation" else "PushOperation"
    condition = compile_query(text, fields, subject) if text.strip() else EVERYTHING
    window = read_window(call, fields, "no", is_descending=True)
    order = window.order(window.key, "no")
    with ledger.reading():
        total = ledger.value(f"SELECT count(*) FROM {table} WHERE {condition.sql}", condition.values)
        rows = ledger.rows(
            f"SELECT * FROM {table} WHERE {condition.sql} ORDER BY {order} LIMIT ? OFFSET ?",
            (*condition.values, window.size, window.offset),
        )
    return envelope(call, window, [_SHAPES[table](row, _scope(company)) for row in rows], total)


def _get(call: Call, table: str) -> Reply:
    company = call.company
    row = call.settled(company).row(f"SELECT * FROM {table} WHERE id = ?", (call.path["operation"].lower(),))
    if row is None:
        raise not_found(f"Operation {call.path['operation']}")
    return Reply(_SHAPES[table](row, _scope(company)))


def push(data_type: str, action: Action) -> Endpoint:
    """``POST``, ``PUT`` or ``DELETE X/push/...``: queues a write and answers with its operation, pending."""

    def endpoint(call: Call) -> Reply:
        company = call.connected
        require_writable(company, data_type, action)
        require_linked(call.service, company)
        if action != "delete":
            Body.parse(call.body, data_type)
        faults = call.service.faults
        fault = faults.strike_push(call.method, call.address)
        now = to_milliseconds(call.now)
        wait = fault.seconds if fault and fault.name is FaultName.PUSH_SLOW else call.service.push_seconds
        due = None if fault and fault.name is FaultName.PUSH_PENDING else now + round(wait * 1000)
        request = Request(
            data_type,
            action,
            call.path.get("record"),
            call.body,
            is_forced=call.query.get("forceUpdate", "").lower() == "true",
            timeout_minutes=_timeout(call),
            fault=None if fault is None else fault.name.value,
        )
        row = push_operations.add(call.settled(company), request, now, due)
        return Reply(push_operations.shown(row, _scope(company)))

    return endpoint


def push_attachment(call: Call) -> Reply:
    """``POST X/push/bills/{billId}/attachments``: attached at once; the answer has no body."""
    company = call.connected
    require_linked(call.service, company)
    attach(call, call.settled(company))
    return Reply(b"", content_type=None)


def require_writable(company: Company, data_type: str, action: Action) -> None:
    """Raise ``Refused`` with 404 where the software cannot write, or delete, such records."""
    platform = company.platform
    if data_type in platform.unwritable or (action == "delete" and not platform.deletes):
        raise Refused(404, f"Datatype {data_type} not supported by platform(s) {platform.name}.")


def _timeout(call: Call) -> int | None:
    text = call.query.get("timeoutInMinutes")
    if text is None:
        return None
    if not (text.isascii() and text.isdecimal() and int(text[:9]) > 0):
        raise Refused(400, "timeoutInMinutes must be a number above 0.")
    return int(text[:9])


def _scope(company: Company) -> Scope:
    return Scope(company.id, company.connection_id)
