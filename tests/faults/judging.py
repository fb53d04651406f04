"""Compares the practice company's ledger with what was intended and with what the journal tells the user."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from bookkeeper.journal import Payment, State
from bookkeeper.payables.plan import Link, LinkKind
from bookkeeper.practice import BooksDisagreeError, Ledger

#: Why a payment may rest without an end, by state: each names the evidence, or what is waited for.
_JUSTIFIED = {
    State.ATTENTION: {
        "changed-before",
        "earlier-part-failed",
        "after-as-planned",
        "after-different",
        "after-unchanged",
        "after-missing",
    },
    # Of a person (a new key, *Send now*), of the payment before it, of books that cannot be read.
    State.HELD: {"not-allowed", "stopped", "held", "waiting-to-read"},
    # The queue says that it has not come round to it.
    State.ACCEPTED: {"queued"},
    # As above, without a key to ask with.
    State.UNKNOWN: {"no-answer", "restarted"},
}


@dataclass
class Judgement:
    """What became of payments.

    Attributes:
        duplicates: Written more than once.
        losses: Called written, and not in the books.
        wrong: Any other state that is not so.
        undecided: Left to a person or still waiting, as (state, reason).
        unjustified: Those of them without a reason that justifies it.
    """

    payments: int = 0
    duplicates: list[str] = field(default_factory=list)
    losses: list[str] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)
    undecided: list[tuple[str, str]] = field(default_factory=list)
    unjustified: list[str] = field(default_factory=list)

    @property
    def failures(self) -> list[str]:
        """Everything that must not be."""
        return [*self.duplicates, *self.losses, *self.wrong, *self.unjustified]

    def add(self, other: Judgement) -> None:
        """Count another one in."""
        self.payments += other.payments
        for name in ("duplicates", "losses", "wrong", "undecided", "unjustified"):
            getattr(self, name).extend(getattr(other, name))


def last_payment(ledger: Ledger) -> int:
    """The number of the newest payment in the books: what comes after it came of a run."""
    return int(ledger.value("SELECT coalesce(max(no), 0) FROM payment"))


def judge(ledger: Ledger, since: int, payments: Sequence[Payment]) -> Judgement:
    """Judge a run that has come to rest."""
    found = Judgement(payments=len(payments))
    for payment in payments:
        times = {times_written(ledger, since, link) for link in payment.links}
        told = f"{payment.state.value} ({payment.progress.why.code})"
        name = f"payment {payment.position + 1} of {len(payments)}, {payment.api.value}, {told}"
        if max(times) > 1:
            found.duplicates.append(f"{name}: written {max(times)} times")
        elif len(times) > 1:
            found.wrong.append(f"{name}: only some of its lines are written")
        else:
            _judge_state(found, payment, bool(times.pop()), name)
    try:
        ledger.check()
    except BooksDisagreeError as error:
        found.wrong.append(f"the books disagree: {error}")
    return found


def times_written(ledger: Ledger, since: int, link: Link) -> int:
    """How often the books hold this effect; amounts are unique, so it is this payment's."""
    table = "bill" if link.kind is LinkKind.BILL else "credit_note"
    return int(
        ledger.value(
            f"SELECT count(*) FROM payment_link JOIN payment ON payment.no = payment_link.payment"
            f" JOIN {table} ON {table}.no = target"
            f" WHERE type = ? AND payment.no > ? AND {table}.id = ? AND abs(payment_link.amount) = ?"
            f" AND NOT payment.deleted",
            (link.kind.value, since, link.record_id, abs(link.change.minor)),
        )
    )


def _judge_state(found: Judgement, payment: Payment, is_written: bool, name: str) -> None:
    state = payment.state
    if state in (State.PROVEN, State.RECORDED) and not is_written:
        found.losses.append(f"{name}: not in the books")
    if state in (State.REFUSED, State.CANCELLED) and is_written:
        found.wrong.append(f"{name}: it is in the books")
    if state.is_final:
        return
    why = payment.progress.why.code
    found.undecided.append((state.value, why))
    if why not in _JUSTIFIED.get(state, ()):
        found.unjustified.append(f"{name}: nothing justifies that it has no end")


def still_open(payments: Iterable[Payment]) -> set[str]:
    """Records on payments that have not ended."""
    return {link.record_id for one in payments if not one.state.is_final for link in one.links}
