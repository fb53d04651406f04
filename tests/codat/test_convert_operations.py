from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from bookkeeper.codat import convert_operations, decode
from bookkeeper.codat.wire_async import DataStatusWire, PullOperationWire, PushOperationWire
from bookkeeper.payables.operations import (
    DataStatus,
    PullOperation,
    PullStatus,
    PushChange,
    PushOperation,
    PushStatus,
)
from tests.codat.async_samples import PULL, PUSH
from tests.codat.samples import as_json


def push(**changes: object) -> PushOperation:
    sent, _ = decode.decode_salvaged(as_json({**PUSH, **changes}), PushOperationWire)
    return convert_operations.push(sent, lambda text: text.replace("s3cret", "[key]"))


def pull(**changes: object) -> PullOperation:
    return convert_operations.pull(decode.decode_salvaged(as_json({**PULL, **changes}), PullOperationWire)[0])


def test_a_write_that_is_pending() -> None:
    assert push() == PushOperation(
        key="b1a3a2f0-6a2c-4c5f-8c51-7a0c6f1f9d11",
        data_type="billPayments",
        status=PushStatus.PENDING,
        status_code=202,
        requested_at=datetime(2026, 11, 22, 9, 59, 58, 123456, tzinfo=UTC),
    )
    assert not push().status.is_final


def test_a_xero_batch_with_everything_it_changed() -> None:
    refs = [("p-1", "billPayments"), ("p-2", "billPayments"), ("t-1", "accountTransactions")]
    changes: list[dict[str, Any]] = [
        {"type": "Created", "recordRef": {"id": id_, "dataType": kind}} for id_, kind in refs
    ]
    found = push(status="Success", statusCode=200, changes=[*changes, {"type": "Created"}])
    assert found.status.is_final
    assert found.changes == tuple(PushChange("Created", id_, kind) for id_, kind in refs)
    assert found.changed("billPayments") == ("p-1", "p-2")


def test_a_failure_and_a_warning_with_their_reasons() -> None:
    items = {
        "errors": [{"itemId": "NominalCode", "message": "too long, s3cret", "validatorName": "Account"}],
        "warnings": [{"message": "not approved"}],
    }
    found = push(status="Failed", statusCode=400, errorMessage="Downstream, s3cret.", validation=items)
    assert found.status is PushStatus.FAILED
    assert found.error_message == "Downstream, [key]."
    assert found.errors == (("NominalCode", "too long, [key]"),)
    assert found.warnings == (("", "not approved"),)


@pytest.mark.parametrize("status", ["Paused", None, 5])
def test_a_word_never_heard_of_is_not_the_end(status: object) -> None:
    assert push(status=status).status is PushStatus.UNKNOWN
    assert not push(status=status).status.is_final


def test_of_a_damaged_operation_the_key_is_kept() -> None:
    found = push(changes="?", validation=[], statusCode="200", requestedOnUtc="soon", completedOnUtc=5)
    assert found == PushOperation(push().key, "billPayments", PushStatus.PENDING)
    assert found.id == found.key


@pytest.mark.parametrize(
    ("status", "read"),
    [
        ("Initial", PullStatus.UNDER_WAY),
        ("Queued", PullStatus.UNDER_WAY),
        ("SomethingNew", PullStatus.UNDER_WAY),
        ("Complete", PullStatus.COMPLETE),
        ("NotSupported", PullStatus.NOT_SUPPORTED),
        ("AuthError", PullStatus.NOT_LINKED),
        ("FetchError", PullStatus.FAILED),
        ("Cancelled", PullStatus.FAILED),
        ("PrerequisiteNotMet", PullStatus.FAILED),
    ],
)
def test_how_far_a_fetch_has_got(status: str, read: PullStatus) -> None:
    found = pull(status=status)
    assert (found.status, found.stage) == (read, status)
    assert found.is_ended == (read is not PullStatus.UNDER_WAY)


def test_a_fetch_tells_its_progress_and_trouble() -> None:
    found = pull(progress=140, errorMessage="down", completed="2026-11-22T10:00:00Z")
    assert (found.percent, found.message) == (100, "down")
    assert found.completed_at == datetime(2026, 11, 22, 10, tzinfo=UTC)
    assert pull(progress=-1, statusDescription="Paused until noon").message == "Paused until noon"
    assert pull(progress=None).percent == 0


def test_data_that_were_never_fetched() -> None:
    sent = decode.decode_one(b'{"dataType":"bills"}', DataStatusWire)
    assert convert_operations.data_status("bills", sent) == DataStatus("bills", None)


def test_data_that_were() -> None:
    sent = DataStatusWire(None, "Complete", "2026-11-22T10:00:00", "sync-1")
    assert convert_operations.data_status("bills", sent) == DataStatus(
        "bills", PullStatus.COMPLETE, datetime(2026, 11, 22, 10, tzinfo=UTC), "sync-1"
    )
