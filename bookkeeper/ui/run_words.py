"""The words of runs: how one stands, what its proof found, what cannot be known."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from bookkeeper.journal import Payment, RunSummary, State
from bookkeeper.payables.deeds import Act
from bookkeeper.payables.proof import Difference, Gap, Proof, Row, Unknown
from bookkeeper.ui.formats import Formats
from bookkeeper.ui.tokens import Tint


def _tr(text: str) -> str:
    return QCoreApplication.translate("run_words", text)


#: What an equation's row is about, and what stands for its fall.
_ROWS = {
    "Bill": ("Bills settled", "fall of the amounts due"),
    "CreditNote": ("Credits used", "fall of what is left of them"),
    "PaymentOnAccount": ("Put on account", "not told by the books"),
    "Suppliers": ("Cash, against the suppliers", "fall of the suppliers' balances"),
    "Accounts": ("Cash, against the bank", "movement of the bank accounts"),
}

_GAPS = {
    Gap.NOT_WRITTEN: "Payment {0} was not written: {3}. It is not part of the sums.",
    Gap.SENT_DIFFERS: "{0}: {1} was planned, {2} was sent.",
    Gap.BOOKED_DIFFERS: "{0}: {1} was planned, the payment in the books says {2}.",
    Gap.NOT_IN_BOOKS: "Payment {0}, {1}: the books show no such payment any more.",
    Gap.LATER_RUN: "{0}: this run left {1}. It is {2} now, as a later run touched it.",
    Gap.CHANGED_BY_OTHERS: "{0}: this run left {1}. It is {2} now: somebody else changed it since.",
    Gap.MOVED_BY_OTHERS: "{0}: {1} was expected and {2} is there: something else moved it, too.",
}

_UNKNOWN = {
    Unknown.PAYMENTS_NOT_READ: "The payments as they stand in the books: this connection does not tell them.",
    Unknown.SUPPLIERS_BEFORE: "What the suppliers were owed before: not read when the run was recorded.",
    Unknown.ACCOUNTS_NOT_TOLD: "How the bank accounts moved: their balance before, or now, is not told in the"
    " payments' currency.",
}

_STATES = {State.REFUSED: "refused", State.CANCELLED: "cancelled before anything was sent"}


def what(acts: frozenset[Act], counts: Mapping[State, int]) -> str:
    """What a run does: how many payments, or what else."""
    count = sum(counts.values())
    if acts == {Act.PAY}:
        return _tr("1 payment") if count == 1 else _tr("{0} payments").format(count)
    if acts == {Act.DELETE_PAYMENT}:
        return _tr("1 payment deleted") if count == 1 else _tr("{0} payments deleted").format(count)
    return _tr("1 change") if count == 1 else _tr("{0} changes").format(count)


def state(run: RunSummary) -> tuple[str, Tint]:
    """How all of a run is, in a few words, and the tint of its chip."""
    counts = run.counts
    whole = sum(counts.values())
    done, refused = counts.get(State.PROVEN, 0), counts.get(State.REFUSED, 0)
    if counts.get(State.ATTENTION):
        return _tr("{0} of {1} need you").format(counts[State.ATTENTION], whole), Tint.BAD
    if counts.get(State.TO_APPROVE):
        return _tr("{0} of {1} to approve").format(counts[State.TO_APPROVE], whole), Tint.WARN
    if done == whole:
        return _tr("All reconciled"), Tint.GOOD
    if not run.is_quiet:
        return _tr("{0} of {1} reconciled").format(done, whole), Tint.INFO
    if refused:
        return _tr("{0} reconciled, {1} refused").format(done, refused), Tint.BAD
    if not done:
        return _tr("Cancelled"), Tint.NEUTRAL
    return _tr("{0} reconciled, {1} cancelled").format(done, whole - done), Tint.NEUTRAL


def aftermath(run: RunSummary) -> str:
    """What became of a run afterwards: proven, undone."""
    parts = []
    if run.undone_by:
        parts.append(_tr("undone by {0}").format(run.undone_by))
    if run.proofs:
        parts.append(_tr("proven") if run.proofs == 1 else _tr("proven {0} times").format(run.proofs))
    return ", ".join(parts)


def use(payment: Payment, record_id: str, formats: Formats) -> str:
    """What a payment or deed does to one record: by how much it goes down, or up again."""
    changes = [link.change for link in payment.links if link.record_id == record_id]
    if not changes:
        return ""
    return formats.money(sum(changes[1:], changes[0]))


def row_words(row: Row) -> tuple[str, str]:
    """What a row of the equation is about, and what its last figure is."""
    name, fall = _ROWS[row.what]
    return _tr(name), _tr(fall)


def difference(one: Difference) -> str:
    """A difference in a sentence."""
    state_words = _tr(_STATES.get(State(one.found), one.found)) if one.gap is Gap.NOT_WRITTEN else ""
    return _tr(_GAPS[one.gap]).format(one.where, one.expected, one.found, state_words)


def unknown(one: Unknown) -> str:
    """What cannot be said, in a sentence."""
    return _tr(_UNKNOWN[one])


def verdict(proof: Proof) -> tuple[str, Tint, str]:
    """A word, its tint, and a sentence about a proof."""
    if proof.differences:
        count = len(proof.differences)
        text = _tr("1 difference") if count == 1 else _tr("{0} differences").format(count)
        return text, Tint.WARN, _tr("Not everything agrees. Each difference is named below.")
    if proof.unknown:
        return _tr("Agrees as far as told"), Tint.GOOD, _tr("Everything that can be read agrees.")
    text = _tr("Planned, sent, in the books, and what moved: the same amounts all the way across.")
    return _tr("Agrees"), Tint.GOOD, text
