"""Switches of the practice server itself, under ``/practice/``: no part of the vendor's API.

They need the same key, meet no faults and are left out of the request log.
"""

from __future__ import annotations

from bookkeeper.practice import data_sets
from bookkeeper.practice.calling import Call, Reply
from bookkeeper.practice.faults import Fault, FaultName
from bookkeeper.practice.fields import Body
from bookkeeper.practice.ledger import BooksDisagreeError
from bookkeeper.practice.refusals import Refused


def list_faults(call: Call) -> Reply:
    """``GET /practice/faults``: the faults still to strike, and all names there are."""
    waiting = [_shown(fault) for fault in call.service.faults.waiting()]
    return Reply({"waiting": waiting, "names": [name.value for name in FaultName]})


def add_fault(call: Call) -> Reply:
    """``POST /practice/faults`` ``{"name", "count"?, "method"?, "path"?, "seconds"?}``."""
    body = Body.parse(call.body, "Fault")
    name = body.choice("name", tuple(fault.value for fault in FaultName))
    count, seconds = body.number("count"), body.number("seconds")
    method, path = body.text("method"), body.text("path")
    body.finish()
    assert name is not None
    try:
        fault = call.service.faults.add(
            name,
            count=1 if count is None else int(count),
            method=method,
            path=path,
            seconds=1.0 if seconds is None else float(seconds),
        )
    except ValueError as error:
        raise Refused(400, f"The fault cannot be switched on: {error}.") from error
    return Reply(_shown(fault), 201)


def clear_faults(call: Call) -> Reply:
    """``DELETE /practice/faults``: everything works again."""
    call.service.faults.clear()
    return Reply(b"", 204, content_type=None)


def set_connection(call: Call) -> Reply:
    """``PUT /practice/companies/{c}/connection`` ``{"status"}``: link it, or take its access away."""
    body = Body.parse(call.body, "Connection")
    status = body.text("status", required=True)
    body.finish()
    assert status is not None
    try:
        call.service.set_connection_status(call.company, status)
    except ValueError as error:
        raise Refused(400, f"{error}.") from error
    return Reply({"status": status})


def forget_data(call: Call) -> Reply:
    """``DELETE /practice/companies/{c}/data``: as if the asynchronous API had never fetched anything."""
    data_sets.forget_all(call.settled(call.company))
    return Reply(b"", 204, content_type=None)


def show_books(call: Call) -> Reply:
    """``GET /practice/companies/{c}/books``: whether the books agree, and their figures in minor units."""
    ledger = call.settled(call.company)
    try:
        ledger.check()
        differences = ""
    except BooksDisagreeError as error:
        differences = str(error)
    return Reply(
        {
            "agree": not differences,
            "differences": differences,
            "baseCurrency": ledger.base_currency,
            "accountsPayable": ledger.accounts_payable(),
            "payments": ledger.value("SELECT count(*) FROM payment WHERE NOT deleted"),
            "bankAccounts": {
                row["id"]: row["balance"]
                for row in ledger.rows("SELECT id, balance FROM account WHERE role = 'bank'")
            },
        }
    )


def _shown(fault: Fault) -> dict[str, object]:
    return {
        "name": fault.name.value,
        "count": fault.count,
        "method": fault.method,
        "path": fault.path,
        "seconds": fault.seconds,
    }
