"""What became of a request that writes, told so that money cannot be paid twice by a misreading.

Light: no httpx, so that the clerk's decisions can be made and tested without the network
library. How httpx's errors map to outcomes is in `classify`.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bookkeeper.payables.operations import PushOperation


class Outcome(StrEnum):
    """What is known about a write after one attempt.

    It speaks of this attempt only: whether a refusal is a failure of the payment depends on the attempts
    before it, and that is the clerk's decision (DESIGN 4).
    """

    #: Proof that no byte of the request reached the service.
    NOT_SENT = "not_sent"
    #: 2xx. Written, or with `Answer.is_queued` only taken into the queue. With neither `Answer.record_id` nor
    #: `Answer.push` the body could not be understood: find the record by reading.
    ACCEPTED = "accepted"
    #: 400, 401, 402, 403, 404, 405 or 422: this attempt wrote nothing.
    REFUSED = "refused"
    #: 409: an earlier request with the same key is still running (DOMAIN 7.1).
    BUSY = "busy"
    #: 429: nothing was written; the same key may be used again after the wait (DOMAIN 7.1).
    LIMITED = "limited"
    #: Anything else: it may or may not have been written.
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Answer:
    """What one attempt at a write brought back. Holds no key and no account number the program knows.

    Attributes:
        http_status: None when no status line arrived.
        record_id: Id of the record made, where the body said so.
        message: What happened, in a sentence for a person.
        reasons: The refusal's parts as (field or record, message).
        correlation_id: The vendor's id of the call, for its support.
        retry_after_s: Seconds the service asked to wait; None if it did not say or cannot be read.
        excerpt: The beginning of the body as text, for the payment's evidence.
        elapsed_s: From the start of the call to its end.
        is_queued: The asynchronous API has taken the write into its queue. Nothing is written yet, and it may
            never be: what becomes of it, its push operation tells (`PushStatus` says what that means).
        push: That operation; None where the answer could not be understood, so that it has to be looked for
            among the newest. A quick one may already be at its end here, refused as well as written.
    """

    outcome: Outcome
    http_status: int | None = None
    record_id: str | None = None
    message: str = ""
    reasons: tuple[tuple[str, str], ...] = ()
    correlation_id: str | None = None
    retry_after_s: float | None = None
    excerpt: str = ""
    elapsed_s: float = 0.0
    is_queued: bool = False
    push: PushOperation | None = None

    @property
    def push_key(self) -> str | None:
        """The key to ask for the queued write with; to be kept before anything else is done."""
        return self.push.key if self.push is not None else None


@dataclass(frozen=True, slots=True)
class Quota:
    """The day's requests, from the last answer's ``X-Rate-Limit-*`` headers; None where not said.

    Attributes:
        resets_at: UTC.
    """

    limit: int | None = None
    remaining: int | None = None
    resets_at: datetime | None = None
