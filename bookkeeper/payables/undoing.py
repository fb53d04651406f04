"""Undoing a run: which of its payments can be taken out of the books again, and in which order. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from bookkeeper.payables.deeds import DeletePayment, PlannedDeed, plan_deed
from bookkeeper.payables.money import Money, TooFineError
from bookkeeper.payables.records import Bill, BillPayment, CreditNote, LinkType
from bookkeeper.payables.removal import Obstacle, Removal, payment_removal
from bookkeeper.payables.rules import Rules


@dataclass(frozen=True, slots=True)
class InBooks:
    """A payment of a run as it stands in the books.

    Attributes:
        name: What people call it.
        payment: None where the books, or the copy of them, have none (any more).
    """

    name: str
    payment: BillPayment | None


@dataclass(frozen=True, slots=True)
class Verdict:
    """What undoing would do to one payment of the run.

    Attributes:
        removal: Its consequences, or the obstacle; None where there is no payment to delete.
    """

    name: str
    payment: BillPayment | None
    removal: Removal | None

    @property
    def is_possible(self) -> bool:
        """Whether it can be deleted from here."""
        return self.removal is not None and self.removal.is_possible


@dataclass(frozen=True, slots=True)
class Undoing:
    """The deletions that undo a run, in the order in which they are to be done.

    Attributes:
        run_id: Of the run that is undone.
        after: For each deletion the place of the one that must be proven first, as both change a record.
    """

    run_id: str
    deletions: tuple[PlannedDeed, ...]
    after: tuple[int | None, ...]


def verdicts(rules: Rules, standing: Iterable[InBooks]) -> list[Verdict]:
    """What can be deleted and what cannot, in the order of the run."""
    return [
        Verdict(
            one.name,
            one.payment,
            payment_removal(rules, one.payment) if one.payment is not None else None,
        )
        for one in standing
    ]


def undoing(
    run_id: str,
    rules: Rules,
    found: Sequence[Verdict],
    bills: Mapping[str, Bill],
    credit_notes: Mapping[str, CreditNote],
) -> Undoing:
    """The deletions of all that can be deleted, the last payment first.

    Args:
        run_id: Of the run.
        rules: Of the connection.
        found: What can be deleted.
        bills: Those the payments touch, by id, as they stand now. Each deletion expects them as the one
            before it leaves them.
        credit_notes: The same of credit notes.
    """
    bills, notes = dict(bills), dict(credit_notes)
    last: dict[str, int] = {}
    deletions: list[PlannedDeed] = []
    after: list[int | None] = []
    for one in reversed([each for each in found if each.is_possible]):
        payment = one.payment
        assert payment is not None
        touched = list(dict.fromkeys(link.record_id for link in payment.links))
        deed = DeletePayment(
            payment,
            tuple(bills[record_id] for record_id in touched if record_id in bills),
            tuple(notes[record_id] for record_id in touched if record_id in notes),
        )
        before = [last[record_id] for record_id in touched if record_id in last]
        after.append(max(before) if before else None)
        last.update(dict.fromkeys(touched, len(deletions)))
        deletions.append(plan_deed(deed, rules))
        _follow(payment, bills, notes)
    return Undoing(run_id, tuple(deletions), tuple(after))


def obstacles(found: Iterable[Verdict]) -> list[Obstacle]:
    """Why some cannot be deleted, each reason once."""
    reasons = (one.removal.obstacle for one in found if one.removal is not None)
    return list(dict.fromkeys(reason for reason in reasons if reason is not None))


def _follow(payment: BillPayment, bills: dict[str, Bill], notes: dict[str, CreditNote]) -> None:
    """Put the balances where deleting this payment leaves them."""
    for link in payment.links:
        bill, note = bills.get(link.record_id), notes.get(link.record_id)
        try:
            if link.kind == LinkType.BILL and bill is not None and bill.amount_due is not None:
                due = bill.amount_due - Money.of(link.amount, bill.currency)
                bills[link.record_id] = replace(bill, amount_due=due)
            if link.kind == LinkType.CREDIT_NOTE and note is not None and note.remaining is not None:
                left = note.remaining + Money.of(link.amount, note.currency)
                notes[link.record_id] = replace(note, remaining=left)
        except TooFineError:
            # Books may hold parts of a coin: what is expected of this record is not known exactly any more.
            bills.pop(link.record_id, None)
            notes.pop(link.record_id, None)
