"""From wire operations to records of what is under way."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from bookkeeper.codat import convert, wire, wire_async
from bookkeeper.payables.operations import (
    DataStatus,
    PullOperation,
    PullStatus,
    PushChange,
    PushOperation,
    PushStatus,
)

_PULL_ENDS = {
    "Complete": PullStatus.COMPLETE,
    "NotSupported": PullStatus.NOT_SUPPORTED,
    "AuthError": PullStatus.NOT_LINKED,
    "FetchError": PullStatus.FAILED,
    "MapError": PullStatus.FAILED,
    "InternalError": PullStatus.FAILED,
    "ProcessingError": PullStatus.FAILED,
    "ValidationError": PullStatus.FAILED,
    "RateLimitError": PullStatus.FAILED,
    "PermissionsError": PullStatus.FAILED,
    "PrerequisiteNotMet": PullStatus.FAILED,
    "Cancelled": PullStatus.FAILED,
}


def push(sent: wire_async.PushOperationWire, redacted: Callable[[str], str]) -> PushOperation:
    """A queued write; only its key is sure to be there.

    Args:
        sent: The operation as it came.
        redacted: Blots secrets out of a text.
    """
    found = sent.validation or wire_async.PushValidationWire()
    return PushOperation(
        key=sent.id,
        data_type=sent.data_type or "",
        status=convert.one_of(PushStatus, sent.status, PushStatus.UNKNOWN),
        status_code=sent.status_code,
        requested_at=convert.modified(sent.requested_on_utc),
        completed_at=convert.modified(sent.completed_on_utc),
        error_message=redacted(sent.error_message or ""),
        errors=_items(found.errors or (), redacted),
        warnings=_items(found.warnings or (), redacted),
        changes=tuple(_change(change) for change in sent.changes or () if change.record_ref is not None),
    )


def pull(sent: wire_async.PullOperationWire) -> PullOperation:
    """A fetch; a word never heard of counts as being under way."""
    return PullOperation(
        id=sent.id,
        data_type=sent.data_type or "",
        status=_PULL_ENDS.get(sent.status or "", PullStatus.UNDER_WAY),
        stage=sent.status or "",
        percent=min(100, max(0, sent.progress or 0)),
        requested_at=convert.modified(sent.requested),
        completed_at=convert.modified(sent.completed),
        message=sent.error_message or sent.status_description or "",
    )


def data_status(data_type: str, sent: wire_async.DataStatusWire) -> DataStatus:
    """How fresh one kind of data is; without a status it was never fetched (DOMAIN 3.6)."""
    word = sent.current_status
    return DataStatus(
        data_type=sent.data_type or data_type,
        status=_PULL_ENDS.get(word, PullStatus.UNDER_WAY) if word else None,
        fetched_at=convert.modified(sent.last_successful_sync),
        latest_pull_id=sent.latest_sync_id,
    )


def _items(
    items: Iterable[wire.ValidationItemWire], redacted: Callable[[str], str]
) -> tuple[tuple[str, str], ...]:
    return tuple((item.item_id or "", redacted(item.message or "")) for item in items)


def _change(sent: wire_async.ChangeWire) -> PushChange:
    record = sent.record_ref or wire_async.ChangedRecordWire()
    return PushChange(sent.type or "Unknown", record.id or "", record.data_type or "")
