"""The synchronous API's attachments of a bill: upload, list, download."""

from __future__ import annotations

import sqlite3
from io import BytesIO
from typing import Final

from python_multipart import parse_form
from python_multipart.exceptions import FormParserError
from python_multipart.multipart import File

from bookkeeper.practice import attachments, wire
from bookkeeper.practice.attachments import Upload
from bookkeeper.practice.calling import Call, Reply
from bookkeeper.practice.ledger import Ledger
from bookkeeper.practice.platforms import Platform
from bookkeeper.practice.refusals import Refused, invalid, not_found

_UNTYPED: Final = "application/octet-stream"


def upload_attachment(call: Call) -> Reply:
    """``POST P/bills/{billId}/attachments``: one file, in the part called ``file``."""
    return Reply(wire.attachment(attach(call, call.ledger)), 201)


def attach(call: Call, ledger: Ledger) -> sqlite3.Row:
    """Attach the file in the request to the bill its address names; answers the attachment as listed."""
    with ledger.changing():
        bill = _bill(ledger, call.path["bill"])
        upload = _read_upload(call, ledger.platform)
        row = attachments.add(ledger, bill, upload, call.now)
        return next(entry for entry in attachments.of_bill(ledger, bill) if entry["id"] == row["id"])


def list_attachments(call: Call) -> Reply:
    """``GET P/bills/{billId}/attachments``: a bare list, without an envelope."""
    ledger = call.ledger
    bill = _bill(ledger, call.path["bill"])
    return Reply([wire.attachment(row) for row in attachments.of_bill(ledger, bill)])


def download_attachment(call: Call) -> Reply:
    """``GET P/bills/{billId}/attachments/{attachmentId}/download``: the file's bytes, without its type."""
    ledger = call.ledger
    bill = _bill(ledger, call.path["bill"])
    row = attachments.one(ledger, bill, call.path["attachment"].lower())
    if row is None:
        raise not_found(f"Attachment {call.path['attachment']}")
    return Reply(row["content"], content_type=_UNTYPED)


def _bill(ledger: Ledger, identifier: str) -> int:
    no = ledger.value("SELECT no FROM bill WHERE id = ?", (identifier,))
    if no is None:
        raise not_found(f"Bill {identifier}")
    return int(no)


def _read_upload(call: Call, platform: Platform) -> Upload:
    """The file in the body.

    Raises:
        Refused: 400; there is no such part, or the software would not take the file.
    """
    files: list[File] = []
    try:
        parse_form(
            {"Content-Type": call.headers.get("content-type", "").encode("latin-1")},
            BytesIO(call.body),
            on_field=None,
            on_file=files.append,
        )
    except (FormParserError, ValueError) as error:
        raise Refused(400, "The request body must be multipart/form-data.") from error
    file = next((file for file in files if file.field_name == b"file"), None)
    if file is None:
        raise invalid("Attachment", ("file", "must not be empty"))
    file.file_object.seek(0)
    content = file.file_object.read()
    file.close()
    content_type = file.content_type or _UNTYPED
    if len(content) > platform.largest_attachment:
        megabytes = platform.largest_attachment // 2**20
        raise invalid("Attachment", ("file", f"must not be larger than {megabytes} MB"))
    if platform.key == "qbo" and content_type == _UNTYPED:
        raise invalid("Attachment", ("file", f"must have a content type other than {_UNTYPED}"))
    name = (file.file_name or b"attachment").decode("utf-8", "replace")
    return Upload(name, content_type, content)
