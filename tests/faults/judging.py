"""Compares the practice company's ledger with what was intended and with what the journal tells the user."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from bookkeeper.journal import Payment, State
from bookkeeper.payables.plan import Link, LinkKind
from bookkeeper.payments.evidence import CLOCK_TOLERANCE
from bookkeeper.practice import BooksDisagreeError, Ledger
from bookkeeper.practice.dates import to_milliseconds

#: Why a payment may be left to a person: each comes with the evidence, what was expected and what was found.
_EVIDENCE = frozenset(
    {
        "changed-before",
        "earlier-part-failed",
        "after-as-planned",
        "after-different",
        "after-unchanged",
        "after-missing",
    }
)
#: What a waiting payment waits for a person to do.
_PERSON = frozenset({"not-allowed", "stopped"})


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
        name = _name(payment, payments)
        if max(times) > 1:
            found.duplicates.append(f"{name}: written {max(times)} times")
        elif len(times) > 1:
            found.wrong.append(f"{name}: only some of its lines are written")
        else:
            _judge_state(found, ledger, payment, payments, bool(times.pop()))
    try:
        ledger.check()
    except BooksDisagreeError as error:
        found.wrong.append(f"the books disagree: {error}")
    return found


def _name(payment: Payment, others: Sequence[Payment]) -> str:
    told = f"{payment.state.value} ({payment.progress.why.code})"
    return f"payment {payment.position + 1} of {len(others)}, {payment.api.value}, {told}"


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


def _judge_state(
    found: Judgement, ledger: Ledger, payment: Payment, others: Sequence[Payment], is_written: bool
) -> None:
    state, name = payment.state, _name(payment, others)
    if state in (State.PROVEN, State.RECORDED) and not is_written:
        found.losses.append(f"{name}: not in the books")
    if state in (State.REFUSED, State.CANCELLED) and is_written:
        found.wrong.append(f"{name}: it is in the books")
    if state.is_final:
        return
    found.undecided.append((state.value, payment.progress.why.code))
    if not _is_justified(ledger, payment, others):
        found.unjustified.append(f"{name}: nothing justifies that it has no end")


def _is_justified(ledger: Ledger, payment: Payment, others: Sequence[Payment]) -> bool:
    why = payment.progress.why.code
    match payment.state:
        case State.ATTENTION:
            return why in _EVIDENCE
        case State.HELD:
            waits_for = next((one for one in others if one.id == payment.depends_on), None)
            return why in _PERSON or (waits_for is not None and not waits_for.state.is_final)
        case State.ACCEPTED:
            return why == "queued" and _is_pending(ledger, payment)
        case State.UNKNOWN:
            return payment.progress.push_key is None and _is_pending(ledger, payment)
    return False


def _is_pending(ledger: Ledger, payment: Payment) -> bool:
    """Whether the queue holds something that has not ended and may be this payment."""
    first, last = payment.progress.first_sent_at, payment.progress.last_sent_at
    if first is None or last is None:
        return False
    span = to_milliseconds(first - CLOCK_TOLERANCE), to_milliseconds(last + CLOCK_TOLERANCE)
    sql = "SELECT count(*) FROM push_operation WHERE status = 'Pending' AND requested BETWEEN ? AND ?"
    return bool(ledger.value(sql, span))
