"""What the asynchronous API has under way, writes queued and data fetched, and what a write may hold.

Pure records. A write is *queued* when it is answered and *written* some time later, or never; the copy of
the books that is read there changes only when its data are fetched anew (DOMAIN 3.6, 3.7).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum


class DataType(StrEnum):
    """Kinds of record as the asynchronous API names them (DOMAIN 3.2)."""

    BANK_ACCOUNTS = "bankAccounts"
    CREDIT_NOTES = "billCreditNotes"
    BILL_PAYMENTS = "billPayments"
    BILLS = "bills"
    ACCOUNTS = "chartOfAccounts"
    COMPANY = "company"
    PAYMENT_METHODS = "paymentMethods"
    SUPPLIERS = "suppliers"
    TAX_RATES = "taxRates"


class PushStatus(StrEnum):
    """How far a queued write has got, and what that means for the money (DOMAIN 3.7, 7.3)."""

    #: Not at its end; on-premise software that is switched off leaves it here for ever.
    PENDING = "Pending"
    #: Written. What was written is in the operation's changes; the copy does not show it yet.
    SUCCESS = "Success"
    #: Definite: nothing was written.
    FAILED = "Failed"
    #: Nobody waits for it any more, but it **may have been written, or still be**.
    TIMED_OUT = "TimedOut"
    #: A word never heard of: nothing is known, so it is treated as pending.
    UNKNOWN = "Unknown"

    @property
    def is_final(self) -> bool:
        """Whether the operation itself will not change any more; after a time-out the books still may."""
        return self in (PushStatus.SUCCESS, PushStatus.FAILED, PushStatus.TIMED_OUT)


@dataclass(frozen=True, slots=True)
class PushChange:
    """One record that a write touched.

    Attributes:
        type: ``Created``, ``Modified``, ``Deleted`` or ``AttachmentUploaded``, or as it came.
        data_type: A `DataType`, or as it came (a Xero batch makes ``accountTransactions`` too).
    """

    type: str
    record_id: str
    data_type: str = ""


@dataclass(frozen=True, slots=True)
class PushOperation:
    """A queued write.

    Attributes:
        data_type: A `DataType`, or as it came; empty where it is not told.
        status_code: The write's own, not HTTP's; None where it is not told.
        requested_at, completed_at: UTC.
        error_message: Why it failed, as the service puts it.
        errors, warnings: What was found wrong, as (field or record, message). Warnings come with successes
            too: a Sage Intacct payment that awaits approval vanishes if it is not given (DOMAIN 6).
        changes: The records it made, changed or deleted: several for a Xero batch.
    """

    key: str
    data_type: str
    status: PushStatus
    status_code: int | None = None
    requested_at: datetime | None = None
    completed_at: datetime | None = None
    error_message: str = ""
    errors: tuple[tuple[str, str], ...] = ()
    warnings: tuple[tuple[str, str], ...] = ()
    changes: tuple[PushChange, ...] = ()

    @property
    def id(self) -> str:
        """The key, under the name lists know records by."""
        return self.key

    def changed(self, data_type: str) -> tuple[str, ...]:
        """Ids of the records of one kind that the write touched."""
        return tuple(change.record_id for change in self.changes if change.data_type == data_type)


class PullStatus(StrEnum):
    """How far a fetch of data has got; the API's twenty words in five (DOMAIN 3.6)."""

    UNDER_WAY = "under way"
    COMPLETE = "complete"
    #: The software has no such data; nothing is wrong.
    NOT_SUPPORTED = "not supported"
    #: The link to the software is gone: a person must authorise it anew.
    NOT_LINKED = "not linked"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class PullOperation:
    """A fetch of one kind of data from the accounting software into the copy that is read.

    It shows what was in the software between its request and its completion: a write made after it was
    requested may be missing from it.

    Attributes:
        stage: The API's own word for the status.
        percent: Progress, 0 to 100.
        message: What went wrong or what it waits for, as the service puts it.
    """

    id: str
    data_type: str
    status: PullStatus
    stage: str
    percent: int
    requested_at: datetime | None
    completed_at: datetime | None = None
    message: str = ""

    @property
    def is_ended(self) -> bool:
        """Whether there is nothing left to wait for."""
        return self.status is not PullStatus.UNDER_WAY


@dataclass(frozen=True, slots=True)
class DataStatus:
    """How fresh the copy of one kind of data is.

    Attributes:
        status: Of the last fetch; None where none was ever asked for.
        fetched_at: When it was last fetched with success (UTC); None if never.
        latest_pull_id: The last fetch, to be followed.
    """

    data_type: str
    status: PullStatus | None
    fetched_at: datetime | None = None
    latest_pull_id: str | None = None


@dataclass(frozen=True, slots=True)
class OptionsModel:
    """What a connection says that a write of one kind may hold (DOMAIN 3.8), in full or not at all.

    Fields are named by their path, ``lines.links.type``. Whatever the connection leaves open is absent here:
    an empty model allows everything and requires nothing.

    Attributes:
        fields: Every field it names.
        required: Those that must be there, with all they stand in.
        choices: Field -> the only values it takes.
        max_lengths: Field -> most characters; read from its remarks, which are prose.
        remarks: (field, remark) in the vendor's words, for a person to read.
        takes_several_lines: Whether a payment may have several lines; None where the remarks do not tell.
        batches_lines: Whether several lines make a batch, a payment for each line.
    """

    fields: frozenset[str] = frozenset()
    required: frozenset[str] = frozenset()
    choices: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    max_lengths: Mapping[str, int] = field(default_factory=dict)
    remarks: tuple[tuple[str, str], ...] = ()
    takes_several_lines: bool | None = None
    batches_lines: bool = False

    @property
    def link_types(self) -> tuple[str, ...]:
        """What a payment's line may touch; empty where it is not told."""
        return self.choices.get("lines.links.type", ())

    @property
    def currencies(self) -> tuple[str, ...]:
        """Currencies it takes: one is the base alone, none told is any (DOMAIN 3.8)."""
        return self.choices.get("currency", ())

    @property
    def methods(self) -> tuple[str, ...]:
        """Ids of the payment methods it takes; empty where it is not told."""
        return self.choices.get("paymentMethodRef.id", ())
