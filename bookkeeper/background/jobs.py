"""What the fetch thread can be asked to do, and what it says afterwards: frozen values that cross threads."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from bookkeeper.books import Facts, Kind, Why
from bookkeeper.codat import Quota
from bookkeeper.errors import BookkeeperError
from bookkeeper.payables.document_rules import NewAccountAs
from bookkeeper.payables.records import Attachment, BankAccount, Connection, SetAside
from bookkeeper.payables.rules import Api


@dataclass(frozen=True, slots=True)
class Refresh:
    """Read everything from the accounting software into the copy, over the APIs that may be used."""

    apis: frozenset[Api] = frozenset(Api)


@dataclass(frozen=True, slots=True)
class CreateBankAccount:
    """Make an account in the accounting software. The key is minted with the wish, not with the attempt.

    Attributes:
        made_as: The form it takes where only the asynchronous API makes it.
    """

    account: BankAccount
    idempotency_key: str
    made_as: NewAccountAs = NewAccountAs.BANK_ACCOUNT


@dataclass(frozen=True, slots=True)
class ListAttachments:
    """Find the files kept with a bill."""

    bill_id: str


@dataclass(frozen=True, slots=True)
class SaveAttachment:
    """Download a file to `target`, replacing it only once all of it has arrived."""

    bill_id: str
    attachment: Attachment
    target: Path


@dataclass(frozen=True, slots=True)
class FindSupplier:
    """Read one supplier in full, as it stands now: who changes it sends every field back (DOMAIN 2.5)."""

    supplier_id: str
    apis: frozenset[Api] = frozenset(Api)


@dataclass(frozen=True, slots=True)
class FindBill:
    """Read one bill in full over the asynchronous API: who changes it there sends its note back, too."""

    bill_id: str


Job = Refresh | CreateBankAccount | ListAttachments | SaveAttachment | FindSupplier | FindBill


@dataclass(frozen=True, slots=True)
class Refreshed:
    """The end of a `Refresh`.

    Attributes:
        set_aside: Records that could not be understood, or that came twice.
        trouble: Why what comes over the asynchronous API could not be read; the rest was.
    """

    connection: Connection
    facts: Facts
    set_aside: tuple[SetAside, ...]
    trouble: BookkeeperError | None = None

    @property
    def late(self) -> frozenset[Kind]:
        """What could not be fetched anew from the accounting software: it is shown as it was."""
        missing = (Why.NOT_READY, Why.FAILED)
        return frozenset(kind for kind, reason in self.facts.reasons.items() if reason.why in missing)


@dataclass(frozen=True, slots=True)
class RefreshProgress:
    """Records of one kind read so far; how many there will be is not known."""

    kind: Kind
    count: int


@dataclass(frozen=True, slots=True)
class FetchProgress:
    """Kinds of data that the service has fetched from the accounting software, of those asked for."""

    ended: int
    asked: int


@dataclass(frozen=True, slots=True)
class Done:
    """The end of a job.

    Attributes:
        result: What it found or made: `Refreshed`, the account, a tuple of attachments, the path
            written, the supplier.
        error: Why it could not; both are None when the user stopped it.
    """

    job: Job
    result: object = None
    error: BookkeeperError | None = None
    quota: Quota = field(default_factory=Quota)
