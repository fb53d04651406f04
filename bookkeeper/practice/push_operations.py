"""Writes of the asynchronous API: queued, carried out later, and looked at by their key (DOMAIN.md 3.7)."""

from __future__ import annotations

import json
import sqlite3
from dataclasses import dataclass
from typing import Final, Literal

from bookkeeper.practice.data_sets import Scope
from bookkeeper.practice.dates import moment_text
from bookkeeper.practice.ids import guid
from bookkeeper.practice.ledger import Ledger
from bookkeeper.practice.refusals import Problem, Refused

Action = Literal["create", "update", "delete"]

#: Status code of an operation that has not ended. The vendor does not say (DOMAIN.md 3.7): accepted.
_PENDING_CODE: Final = 202


@dataclass(frozen=True, slots=True)
class Request:
    """A write as it was asked for.

    Attributes:
        type: Data type written.
        action: What is to be done.
        target: Id of the record updated or deleted.
        body: The request's bytes, read again when the write is carried out.
        is_forced: A record that has changed since it was fetched is updated all the same.
        timeout_minutes: How long it may stay pending, or None for ever.
        fault: Name of the fault it will meet.
    """

    type: str
    action: Action
    target: str | None
    body: bytes
    is_forced: bool = False
    timeout_minutes: int | None = None
    fault: str | None = None


@dataclass(frozen=True, slots=True)
class Change:
    """A record that a write created, modified or deleted."""

    type: str
    id: str
    data_type: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a write did: its changes, and warnings that do not stop it."""

    changes: tuple[Change, ...]
    warnings: tuple[Problem, ...] = ()


def add(ledger: Ledger, request: Request, now: int, due: int | None) -> sqlite3.Row:
    """Queue a write that is carried out at ``due``, or never."""
    with ledger.changing() as connection:
        no = ledger.value("SELECT coalesce(max(no), 0) + 1 FROM push_operation")
        connection.execute(
            "INSERT INTO push_operation (no, id, type, action, target, is_forced, body, fault, status,"
            " status_code, requested, due, timeout_minutes)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'Pending', ?, ?, ?, ?)",
            (
                no,
                guid(ledger.seed, ledger.platform.key, "push", no),
                request.type,
                request.action,
                request.target,
                request.is_forced,
                request.body,
                request.fault,
                _PENDING_CODE,
                now,
                due,
                request.timeout_minutes,
            ),
        )
        row = ledger.row("SELECT * FROM push_operation WHERE no = ?", (no,))
    assert row is not None
    return row


def succeed(ledger: Ledger, operation: sqlite3.Row, outcome: Outcome, moment: int) -> None:
    """End an operation whose write was carried out, inside the transaction that wrote."""
    changes = [
        {"type": change.type, "recordRef": {"id": change.id, "dataType": change.data_type}}
        for change in outcome.changes
    ]
    validation = {"errors": [], "warnings": _items(outcome.warnings)}
    ledger.connection.execute(
        "UPDATE push_operation SET status = 'Success', status_code = 200, completed = ?, changes = ?,"
        " validation = ? WHERE no = ?",
        (moment, json.dumps(changes), json.dumps(validation), operation["no"]),
    )


def fail(ledger: Ledger, operation: sqlite3.Row, refusal: Refused, moment: int) -> None:
    """End an operation whose write was refused; nothing was written."""
    correlation = guid("correlation", operation["id"]).replace("-", "")
    message = (
        f"An error occurred in a downstream service. Correlation ID: {correlation}. Message: {refusal.error}"
    )
    validation = {"errors": _items(refusal.problems), "warnings": []}
    ledger.connection.execute(
        "UPDATE push_operation SET status = 'Failed', status_code = ?, completed = ?, error = ?,"
        " validation = ? WHERE no = ?",
        (refusal.status, moment, message, json.dumps(validation), operation["no"]),
    )


def time_out(ledger: Ledger, operation: sqlite3.Row, moment: int) -> None:
    """End an operation that waited too long. That says nothing of whether it was written."""
    ledger.connection.execute(
        "UPDATE push_operation SET status = 'TimedOut', status_code = 408, completed = ?, error = ?"
        " WHERE no = ?",
        (moment, "The operation did not complete within its timeout.", operation["no"]),
    )


def shown(row: sqlite3.Row, scope: Scope) -> dict[str, object]:
    """A push operation as the API shows it; what is not known yet is left out."""
    operation: dict[str, object] = {
        "pushOperationKey": row["id"],
        "companyId": scope.company_id,
        "dataConnectionKey": scope.connection_id,
        "dataType": row["type"],
        "status": row["status"],
        "statusCode": row["status_code"],
        "requestedOnUtc": moment_text(row["requested"]),
        "timeoutInMinutes": row["timeout_minutes"],
        "timeoutInSeconds": None if row["timeout_minutes"] is None else row["timeout_minutes"] * 60,
        "errorMessage": row["error"],
        "changes": json.loads(row["changes"]) if row["changes"] else [],
    }
    if row["completed"] is not None:
        operation["completedOnUtc"] = moment_text(row["completed"])
    if row["validation"] is not None:
        operation["validation"] = json.loads(row["validation"])
    return operation


def _items(problems: tuple[Problem, ...]) -> list[dict[str, str]]:
    return [
        {"itemId": problem.field, "message": problem.message, "validatorName": problem.validator}
        for problem in problems
    ]
