"""What the journal holds, as frozen records: runs, payments, their state and their events. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import NamedTuple

from bookkeeper.errors import BookkeeperError
from bookkeeper.payables.approval import Need, Person, Policy, may_approve
from bookkeeper.payables.deeds import Act
from bookkeeper.payables.money import Money, Totals
from bookkeeper.payables.plan import Link
from bookkeeper.payables.rules import Api


class State(StrEnum):
    """What is known of a payment. The desk shows each with one word of its own (DESIGN 4)."""

    TO_APPROVE = "to-approve"
    HELD = "held"
    SENDING = "sending"
    ACCEPTED = "accepted"
    UNKNOWN = "unknown"
    RECORDED = "recorded"
    PROVEN = "proven"
    REFUSED = "refused"
    CANCELLED = "cancelled"
    ATTENTION = "attention"

    @property
    def is_final(self) -> bool:
        """Never changes any more, and reserves nothing."""
        return self in FINAL_STATES


FINAL_STATES = frozenset({State.PROVEN, State.REFUSED, State.CANCELLED})
OPEN_STATES = frozenset(State) - FINAL_STATES


class EventKind(StrEnum):
    """Why a payment's row changed."""

    RECORDED_HERE = "recorded-here"
    CHECKED = "checked"
    SENDING = "sending"
    ANSWERED = "answered"
    POLLED = "polled"
    RESTARTED = "restarted"
    LOOKED = "looked"
    CANCELLED = "cancelled"
    SEND_NOW = "send-now"
    STOPPED = "stopped"
    DECIDED = "decided"
    APPROVED = "approved"
    SENT_BACK = "sent-back"
    #: What needs approval was changed: the one event without a payment, and without a state.
    POLICY = "policy"


@dataclass(frozen=True, slots=True)
class NewPayment:
    """A payment or deed to be recorded: who and what for people, and the exact request for the service.

    Attributes:
        amount: Money paid; for a deed what the record comes to, negative where a payment is deleted.
        paid_on: The date on the record.
        reference: Of a supplier: empty, the name says it.
        links: What it does to records that are there; a deleted payment's own link leaves nothing of it.
        body: The bytes that will be sent, every time.
        idempotency_key: Made once, here, for as long as the payment lives.
        depends_on: Position in the run of the payment that must be proven first, None if it stands alone.
    """

    api: Api
    supplier_id: str
    supplier_name: str
    account_id: str
    amount: Money
    paid_on: date
    reference: str
    method: str
    path: str
    body: bytes
    idempotency_key: str
    links: tuple[Link, ...]
    depends_on: int | None = None
    act: Act = Act.PAY


@dataclass(frozen=True, slots=True)
class NewRun:
    """All payments of one press of *Record*, for one company's connection.

    Attributes:
        recorded_by: The person, in words.
        undoes: id of the run whose payments these deletions take out of the books again.
        account: The person's; empty where `recorded_by` is nothing else.
        payees_changed_at: When each supplier was last changed in the accounting software (UTC), None where
            that is not told; one that is missing is not known there.
    """

    company_id: str
    connection_id: str
    company_name: str
    software: str
    recorded_by: str
    payments: tuple[NewPayment, ...]
    hold_until: datetime
    undoes: str | None = None
    account: str = ""
    payees_changed_at: Mapping[str, datetime | None] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Run:
    """A recorded run.

    Attributes:
        to_approve: How many of its payments wait for somebody's approval.
    """

    id: str
    title: str
    payment_ids: tuple[str, ...]
    to_approve: int = 0


@dataclass(frozen=True, slots=True)
class RunFacts:
    """Who recorded a run, when (UTC), and for whose books; and the run it undoes, if it does."""

    id: str
    title: str
    company_id: str
    company_name: str
    software: str
    recorded_by: str
    recorded_at: datetime
    undoes: str | None = None
    account: str = ""


@dataclass(frozen=True, slots=True)
class WholeRun:
    """A run with all its payments, in their order.

    Attributes:
        undone_by: Title of the run that undoes it, the newest if there are several.
        proofs: Those that were made of it, oldest first.
    """

    facts: RunFacts
    payments: tuple[Payment, ...]
    undone_by: str = ""
    proofs: tuple[KeptProof, ...] = ()

    @property
    def is_quiet(self) -> bool:
        """Nothing of it will change any more."""
        return all(payment.state.is_final for payment in self.payments)


@dataclass(frozen=True, slots=True)
class RunSummary:
    """A run in a line.

    Attributes:
        acts: What its rows do.
        counts: How many of its payments are in each state.
        totals: What they come to, per currency; those that were refused or cancelled left out.
    """

    facts: RunFacts
    acts: frozenset[Act]
    counts: Mapping[State, int]
    totals: Totals
    undone_by: str = ""
    proofs: int = 0

    @property
    def is_quiet(self) -> bool:
        """Nothing of it will change any more."""
        return all(state.is_final for state in self.counts)


@dataclass(frozen=True, slots=True)
class BalanceBefore:
    """What a bank account held or a supplier was owed before a run.

    Attributes:
        kind: ``BankAccount`` or ``Supplier``.
        as_of: When the accounting software was read for it (UTC).
    """

    kind: str
    record_id: str
    label: str
    balance: Money
    as_of: datetime


@dataclass(frozen=True, slots=True)
class KeptProof:
    """A proof as the journal keeps it: canonical JSON, and the hash that chains it (`payables.proof`)."""

    company_id: str
    number: int
    run_id: str
    made_at: datetime
    content: str
    previous_hash: str
    hash: str


@dataclass(frozen=True, slots=True)
class Progress:
    """Everything about a payment that changes. Times are UTC.

    Attributes:
        why: What is known and how, as a code with values; the desk says it in words.
        attempts: How often bytes may have left.
        is_doubtful: An attempt may have arrived and its result is not known.
        may_resend: Sending the same key again can still tell something (no 5xx was stored under it).
        looks: How often the books were read for evidence since the last answer.
        due_at: When to do the next thing, if the state has one.
        push_key: Of the operation that tells what becomes of a queued payment.
    """

    state: State
    why: Why
    due_at: datetime
    attempts: int = 0
    is_doubtful: bool = False
    may_resend: bool = True
    looks: int = 0
    first_sent_at: datetime | None = None
    last_sent_at: datetime | None = None
    record_id: str | None = None
    correlation_id: str | None = None
    push_key: str | None = None


@dataclass(frozen=True, slots=True)
class Why:
    """A reason for a state: a code the desk has words for, and the values those words need."""

    code: str
    values: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Payment:
    """A recorded payment or deed: what was asked (never changes; see `NewPayment`) and its progress.

    Attributes:
        recorded_by: Who did, in words; `account` is theirs.
        needs: Why somebody else's approval is needed; empty where it is not.
        approved_by: Who gave it.
    """

    id: str
    run_id: str
    run_title: str
    position: int
    depends_on: str | None
    company_id: str
    connection_id: str
    api: Api
    supplier_id: str
    supplier_name: str
    account_id: str
    amount: Money
    paid_on: date
    reference: str
    method: str
    path: str
    body: bytes
    idempotency_key: str
    links: tuple[Link, ...]
    recorded_at: datetime
    changed_at: datetime
    progress: Progress
    act: Act = Act.PAY
    recorded_by: str = ""
    account: str = ""
    needs: tuple[Need, ...] = ()
    approved_by: Person | None = None

    @property
    def state(self) -> State:
        """Shorthand for the progress's state."""
        return self.progress.state

    @property
    def is_cleared(self) -> bool:
        """Whether it needs no approval, or has that of another person."""
        by = self.approved_by
        return not self.needs or (by is not None and may_approve(self.account, by.account))


@dataclass(frozen=True, slots=True)
class Change:
    """What becomes of a payment: its new progress and the event that explains it.

    Attributes:
        approved_by: Whose approval is kept with it.
    """

    before: Payment
    kind: EventKind
    progress: Progress
    detail: Mapping[str, object]
    approved_by: Person | None = None


@dataclass(frozen=True, slots=True)
class KeptPolicy:
    """What needs approval in a company's books, who said so, and when (UTC)."""

    company_id: str
    policy: Policy
    by: Person
    at: datetime


class Standing(NamedTuple):
    """Where an open payment stands: as much as tells whether something is due.

    Attributes:
        due_at: As in its `Progress`.
        depends_on: The payment that must be proven first; None if it stands alone.
        waits_for: The state of that payment.
    """

    id: str
    api: Api
    act: Act
    state: State
    due_at: datetime
    depends_on: str | None
    waits_for: State | None


@dataclass(frozen=True, slots=True)
class Event:
    """One line of a payment's history; `detail` holds no key and no account number."""

    seq: int
    payment_id: str
    at: datetime
    kind: EventKind
    state: State
    detail: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class History:
    """A payment with its run and everything that happened to it, oldest first."""

    run: RunFacts
    payment: Payment
    events: tuple[Event, ...]


class StaleJournalError(BookkeeperError):
    """The payment changed between being read and being written: another hand was at work. Nothing written."""

    title = "The payment was changed by another window"


class LeaseLostError(StaleJournalError):
    """Another desk sees to the payment, or may by now. Nothing was written, and nothing may be sent."""

    title = "Another desk has taken this payment over"
