"""What has changed since the user looked: a plan's records beside the books as they are now. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from bookkeeper.errors import BookkeeperError
from bookkeeper.payables.money import Money
from bookkeeper.payables.plan import Link, LinkKind, Plan
from bookkeeper.payments.balances import BILL, CREDIT_NOTE, Balance, Key

_READ_AGAIN = {LinkKind.BILL: BILL, LinkKind.CREDIT_NOTE: CREDIT_NOTE}


@dataclass(frozen=True, slots=True)
class Changed:
    """A record that is not as it is shown.

    Attributes:
        number: Of the first payment that touches it, from 1.
        found: As the books have it now; empty where they have it no more.
    """

    number: int
    label: str
    shown: Money
    found: str


@dataclass(frozen=True, slots=True)
class Request:
    """A request as it will be sent, but for its key, which is made when it is recorded."""

    method: str
    path: str
    body: bytes


@dataclass(frozen=True, slots=True)
class Reread:
    """What reading a plan's records again has shown.

    Attributes:
        read_at: When (UTC).
        count: Records that were read.
        waiting: Records that cannot be said anything of yet: the service is fetching them anew.
        trouble: Why nothing, or not all, could be read.
        requests: Those of the plan, in its order; empty if they cannot be put together.
        to_approve: How many of its payments would wait for the approval of somebody else.
    """

    read_at: datetime
    count: int
    changed: tuple[Changed, ...] = ()
    waiting: int = 0
    trouble: BookkeeperError | None = None
    requests: tuple[Request, ...] = ()
    to_approve: int = 0


def touched(plan: Plan) -> dict[Key, tuple[int, Link]]:
    """The bills and credit notes of a plan, each with the first payment that touches it, from 1."""
    found: dict[Key, tuple[int, Link]] = {}
    for number, payment in enumerate(plan.payments, start=1):
        for link in payment.links:
            kind = _READ_AGAIN.get(link.kind)
            if kind is not None:
                found.setdefault((kind, link.record_id), (number, link))
    return found


def changes(
    records: Mapping[Key, tuple[int, Link]], found: Mapping[Key, Balance], *, are_all_told: bool
) -> Sequence[Changed]:
    """Records that are not as they are shown.

    Args:
        records: As `touched` has them.
        found: What was read.
        are_all_told: One that was not found is not there; else it has not changed.
    """
    changed = []
    for key, (number, link) in records.items():
        balance = found.get(key)
        if balance is None:
            if are_all_told:
                changed.append(Changed(number, link.label, link.before, ""))
        elif balance.is_gone:
            changed.append(Changed(number, link.label, link.before, ""))
        elif balance.amount != link.before or not balance.is_open:
            changed.append(Changed(number, link.label, link.before, str(balance)))
    return changed
