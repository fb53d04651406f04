"""Data types of the asynchronous API: when each was last fetched, and fetches under way (DOMAIN.md 3.6)."""

from __future__ import annotations

import sqlite3
from typing import Final, NamedTuple

from bookkeeper.practice import cache
from bookkeeper.practice.dates import moment_text
from bookkeeper.practice.ids import guid
from bookkeeper.practice.ledger import Ledger
from bookkeeper.practice.refusals import Refused

#: Data types that can be fetched, and the table each shows; None where there is nothing but the company.
DATA_TYPES: Final[dict[str, str | None]] = {
    "bankAccounts": None,
    "billCreditNotes": "credit_note",
    "billPayments": "payment",
    "bills": "bill",
    "chartOfAccounts": "account",
    "company": None,
    "paymentMethods": "payment_method",
    "suppliers": "supplier",
    "taxRates": "tax_rate",
}


class Scope(NamedTuple):
    """Whose data: ids of the company and its connection, as operations show them."""

    company_id: str
    connection_id: str


def mark_all_fetched(connection: sqlite3.Connection, moment: int) -> None:
    """Count every data type as fetched at ``moment``: the state of a company that has been linked a while."""
    for data_type in DATA_TYPES:
        _finish(connection, data_type, guid("first pull", data_type), moment)


def forget_all(ledger: Ledger) -> None:
    """Make it as if no data type had ever been fetched."""
    with ledger.changing() as connection:
        connection.execute("DELETE FROM data_set")


def require_fetched(ledger: Ledger, data_type: str) -> sqlite3.Row:
    """The state of a data type; ``Refused`` with 409 when it was never fetched."""
    found = ledger.row("SELECT * FROM data_set WHERE type = ?", (data_type,))
    if found is None:
        raise Refused(409, "The data set has not been requested or is still syncing.")
    return found


def under_way(ledger: Ledger, data_type: str) -> str | None:
    """Id of the fetch of a data type that has not ended, or None."""
    found: str | None = ledger.value(
        "SELECT id FROM pull_operation WHERE type = ? AND status = 'Queued'", (data_type,)
    )
    return found


def queue(ledger: Ledger, company_id: str, data_type: str, now: int, due: int) -> sqlite3.Row:
    """Queue a fetch that ends at ``due``.

    Raises:
        Refused: 404 for an unknown data type; 400 while it is being fetched (the vendor names the error,
            DatasetAlreadyInProgressException, but not its status, and lists no 409: DOMAIN.md 3.6).
    """
    if data_type not in DATA_TYPES:
        raise Refused(404, f"Data type {data_type} is not supported.")
    with ledger.changing() as connection:
        running = under_way(ledger, data_type)
        if running is not None:
            raise Refused(
                400,
                f"DatasetAlreadyInProgressException: Cannot queue {data_type} sync for {company_id}"
                f" as previous sync {running} is still in progress.",
            )
        no = ledger.value("SELECT coalesce(max(no), 0) + 1 FROM pull_operation")
        connection.execute(
            "INSERT INTO pull_operation VALUES (?, ?, ?, 'Queued', ?, ?, NULL, NULL)",
            (no, guid(ledger.seed, ledger.platform.key, "pull", no), data_type, now, due),
        )
        row = ledger.row("SELECT * FROM pull_operation WHERE no = ?", (no,))
    assert row is not None
    return row


def complete(ledger: Ledger, pull: sqlite3.Row, is_linked: bool) -> None:
    """End a fetch, inside ``ledger.changing()``: the data type now shows the books as they stand."""
    status, error = "Complete", None
    if is_linked:
        _finish(ledger.connection, pull["type"], pull["id"], pull["due"])
    else:
        status, error = "AuthError", "The connection is not linked: its user must authorise it again."
    ledger.connection.execute(
        "UPDATE pull_operation SET status = ?, completed = ?, error = ? WHERE no = ?",
        (status, pull["due"], error, pull["no"]),
    )


def shown(row: sqlite3.Row, scope: Scope) -> dict[str, object]:
    """A pull operation as the API shows it."""
    operation: dict[str, object] = {
        "id": row["id"],
        "companyId": scope.company_id,
        "connectionId": scope.connection_id,
        "dataType": row["type"],
        "status": row["status"],
        "statusDescription": None,
        "errorMessage": row["error"],
        "requested": moment_text(row["requested"]),
        "progress": 100 if row["status"] == "Complete" else 0,
        "isCompleted": row["status"] == "Complete",
        "isErrored": row["status"] == "AuthError",
    }
    if row["completed"] is not None:
        operation["completed"] = moment_text(row["completed"])
    return operation


def statuses(ledger: Ledger) -> dict[str, object]:
    """The status of every data type; one never fetched has nothing but its name (DOMAIN.md 3.6)."""
    fetched = {row["type"]: row for row in ledger.rows("SELECT * FROM data_set")}
    latest = {
        row["type"]: row
        for row in ledger.rows(
            "SELECT * FROM pull_operation WHERE no IN (SELECT max(no) FROM pull_operation GROUP BY type)"
        )
    }
    answer: dict[str, object] = {}
    for data_type in DATA_TYPES:
        status: dict[str, object] = {"dataType": data_type}
        known, last = fetched.get(data_type), latest.get(data_type)
        if known is not None:
            status["lastSuccessfulSync"] = moment_text(known["pulled"])
            status["latestSuccessfulSyncId"] = known["pull_id"]
            status["currentStatus"] = "Complete"
            status["latestSyncId"] = known["pull_id"]
        if last is not None:
            status["currentStatus"] = last["status"]
            status["latestSyncId"] = last["id"]
        answer[data_type] = status
    return answer


def _finish(connection: sqlite3.Connection, data_type: str, pull_id: str, moment: int) -> None:
    table = DATA_TYPES[data_type]
    if table is not None:
        cache.fetch(connection, table, moment)
    connection.execute(
        "INSERT OR REPLACE INTO data_set SELECT ?, ?, ?, (SELECT coalesce(max(no), 0) FROM payment),"
        " (SELECT coalesce(max(no), 0) FROM entry)",
        (data_type, moment, pull_id),
    )
