"""What may be done with a file that came with a bill: its name comes from outside and is not trusted."""

from __future__ import annotations

from bookkeeper.codat import is_openable, safe_file_name
from bookkeeper.payables.records import Attachment


def file_name(attachment: Attachment) -> str:
    """A plain file name for it: no folders, no control characters, nothing the system reserves."""
    return safe_file_name(attachment.name)


def may_open(attachment: Attachment) -> bool:
    """Whether it is a kind of document that the desk opens; programs and scripts are only ever saved."""
    return is_openable(file_name(attachment))
