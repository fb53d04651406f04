"""What the fetch thread can be asked to do, and what it says afterwards: frozen values that cross threads."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from bookkeeper.books import Facts, Kind
from bookkeeper.codat import Quota
from bookkeeper.errors import BookkeeperError
from bookkeeper.payables.records import Attachment, BankAccount, Connection, SetAside


@dataclass(frozen=True, slots=True)
class Refresh:
    """Read connection, suppliers, accounts and bills from the accounting software into the copy."""


@dataclass(frozen=True, slots=True)
class CreateBankAccount:
    """Make an account in the accounting software. The key is minted with the wish, not with the attempt."""

    account: BankAccount
    idempotency_key: str


@dataclass(frozen=True, slots=True)
class ListAttachments:
    """Find the files kept with a bill."""

    bill_id: str


@dataclass(frozen=True, slots=True)
class FindCredits:
    """Find the credit notes that have something left. They are read for each builder, and not kept."""


@dataclass(frozen=True, slots=True)
class SaveAttachment:
    """Download a file to `target`, replacing it only once all of it has arrived."""

    bill_id: str
    attachment: Attachment
    target: Path


Job = Refresh | CreateBankAccount | ListAttachments | SaveAttachment | FindCredits


@dataclass(frozen=True, slots=True)
class Refreshed:
    """The end of a `Refresh`.

    Attributes:
        set_aside: Records that could not be understood, or that came twice.
    """

    connection: Connection
    facts: Facts
    set_aside: tuple[SetAside, ...]


@dataclass(frozen=True, slots=True)
class RefreshProgress:
    """Records of one kind read so far; how many there will be is not known."""

    kind: Kind
    count: int


@dataclass(frozen=True, slots=True)
class Done:
    """The end of a job.

    Attributes:
        result: What it found or made: `Refreshed`, the account, a tuple of attachments or of
            credit notes, the path written.
        error: Why it could not; both are None when the user stopped it.
    """

    job: Job
    result: object = None
    error: BookkeeperError | None = None
    quota: Quota = field(default_factory=Quota)
