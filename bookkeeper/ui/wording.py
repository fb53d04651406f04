"""The desk's words for what the other rooms say in codes: states, reasons, problems, errors.

One place, so that the same thing is called the same everywhere. QtCore's translation only.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from bookkeeper.errors import BookkeeperError
from bookkeeper.journal import EventKind, Payment, State, Why
from bookkeeper.payables.deeds import Act
from bookkeeper.payables.methods import Method
from bookkeeper.payables.money import Money
from bookkeeper.payables.problems import Problem, ProblemKind, Value
from bookkeeper.ui.formats import Formats
from bookkeeper.ui.payment_words import what_is_paid
from bookkeeper.ui.tokens import Tint


def _tr(text: str) -> str:
    return QCoreApplication.translate("wording", text)


@dataclass(frozen=True, slots=True)
class StateWord:
    """A state in a word, and the tint of its chip."""

    word: str
    tint: Tint


_STATES = {
    State.TO_APPROVE: ("To approve", Tint.WARN),
    State.HELD: ("Waiting to be sent", Tint.INFO),
    State.SENDING: ("On its way", Tint.INFO),
    State.ACCEPTED: ("Accepted, being written", Tint.INFO),
    State.UNKNOWN: ("Checking", Tint.WARN),
    State.RECORDED: ("In the books", Tint.GOOD),
    State.PROVEN: ("Reconciled", Tint.GOOD),
    State.REFUSED: ("Refused", Tint.BAD),
    State.CANCELLED: ("Cancelled", Tint.NEUTRAL),
    State.ATTENTION: ("Needs you", Tint.BAD),
}

#: What is known, by the code of a reason (`journal.Why`). Values are filled in by position.
_REASONS = {
    "to-approve": "Waits for approval by somebody else.",
    "approved": "Approved by {0}. It goes out by itself, and can still be cancelled.",
    "sent-back": "Sent back by {0}, unsent: {1}",
    "held": "Recorded here. It can still be cancelled.",
    "stopped": "Stopped by you. It waits until you say Send now.",
    "waiting-connection": "Not sent, no connection. Tried again by itself. {0}",
    "waiting-limit": "The service asks to wait. Tried again by itself.",
    "waiting-to-read": "Not sent: the bills could not be read again first. {0}.",
    "not-allowed": "Not written: key or connection not accepted. Put that right, then Send now. {0}",
    "sending": "Being sent.",
    "queued": "In the accounting software's queue. Nothing is written yet; asked again by itself.",
    "timed-out": "The queue gave up waiting, which does not mean it was not written. Reading the books.",
    "no-answer": "No answer. {0}",
    "busy": "The service is still working on it. Asked again by itself.",
    "service-fault": "The service failed. Reading the books to see whether it was written. {0}",
    "restarted": "Bookkeeper ended while this was being sent. Finding out what became of it.",
    "recorded": "The accounting software says that it is done. Reading the books to confirm.",
    "proven": "{0}: the books show {2}, exactly as planned.",
    "found-in-books": "No answer came, but the books show it: {0} is {2}, changed while it was sent.",
    "refused": "Nothing was written. {0}",
    "not-written": "No answer came, and the books show that nothing was written. It can be recorded again.",
    "cancelled": "Cancelled before anything was sent.",
    "changed-before": "Not sent: {0} was {1} when you recorded this and is {2} now.",
    "earlier-part-failed": "Not sent: the payment that had to come first was not written.",
    "after-different": "Expected {0} to be {1}; the books show {2}. Look at it in the accounting software.",
    "after-unchanged": "The books still show {0} as {2}. Look at it in the accounting software.",
    "after-missing": "{0} cannot be found in the books. Look at it in the accounting software.",
    "after-as-planned": "{0} is {2} as planned, but nothing shows that this payment did it.",
    "person-found": "Settled by hand: {0} found it in the accounting software.",
    "person-not-found": "Settled by hand: {0} did not find it in the accounting software.",
    "person-done": "Settled by hand: {0} saw that it is done in the accounting software.",
    "person-not-done": "Settled by hand: {0} saw that it was not done in the accounting software.",
}

_PROBLEMS = {
    ProblemKind.NOTHING_TICKED: "Tick the bills to pay.",
    ProblemKind.AMOUNT_MISSING: "{reference}: type the amount to pay.",
    ProblemKind.AMOUNT_NOT_POSITIVE: "{reference}: the amount must be more than zero.",
    ProblemKind.AMOUNT_ABOVE_DUE: "{reference}: {0} is more than the {1} that is due.",
    ProblemKind.AMOUNT_TOO_FINE: "{reference}: {0} is finer than the smallest coin of {1}.",
    ProblemKind.NOT_PAYABLE: "{reference} cannot be paid from here. {0}",
    ProblemKind.DATE_BEFORE_BILL: "{reference}: the payment is dated before the bill ({0}).",
    ProblemKind.ACCOUNT_MISSING: "Choose the account that pays the {currency} bills.",
    ProblemKind.ACCOUNT_ARCHIVED: "{0} is archived. Choose another account.",
    ProblemKind.ACCOUNT_CURRENCY: "{0} is in {1}, the bills are in {2}.",
    ProblemKind.ACCOUNT_CURRENCY_UNKNOWN: "The accounting software does not say which currency {0} is in.",
    ProblemKind.RATE_MISSING: "Type the rate: how many {1} for one {0}.",
    ProblemKind.RATE_NOT_POSITIVE: "The rate for {currency} must be more than zero.",
    ProblemKind.REFERENCE_EMPTY: "The payments have no reference.",
    ProblemKind.DATE_IN_FUTURE: "The date {0} is still to come.",
    ProblemKind.QUOTA_TOO_SMALL: "This run needs about {0} requests and {1} are left today. What does "
    "not fit waits until the service counts anew, at midnight UTC.",
    ProblemKind.DATE_NOT_AFTER_BILL: "{reference}: {1} needs a date of payment after the bill's own ({0}).",
    ProblemKind.API_MISSING: "This connection to {0} does not have the way of recording that is set for it.",
    ProblemKind.CURRENCY_NOT_TAKEN: "{0} takes no payments in {currency}.",
    ProblemKind.ACCOUNT_ID_TOO_LONG: "{0} cannot be paid from: its id is longer than {1} characters.",
    ProblemKind.SUPPLIER_ID_TOO_LONG: "{0} cannot be paid: its id is longer than {1} characters.",
    ProblemKind.METHOD_MISSING: "Choose the payment method. {0} requires one.",
    ProblemKind.METHOD_NOT_TAKEN: "{0} does not take the payment method {1}.",
    ProblemKind.REFERENCE_TOO_LONG: "The reference {0} is too long: {2} takes {1} characters.",
    ProblemKind.REFERENCE_NOT_LOCATION: "Give a location as the reference, as {0} does: location-1, not {1}.",
    ProblemKind.NOTE_TOO_LONG: "The note is too long: {1} takes {0} characters.",
    ProblemKind.CREDIT_NOT_TAKEN: "{0}: credit notes cannot be used in {1} from here.",
    ProblemKind.CREDIT_NOT_USABLE: "{0} cannot be used. {1}",
    ProblemKind.CREDIT_AMOUNT_MISSING: "{0}: type how much of the credit to use.",
    ProblemKind.CREDIT_NOT_POSITIVE: "{0}: the credit to use must be more than zero.",
    ProblemKind.CREDIT_TOO_FINE: "{0}: {1} is finer than the smallest coin of {2}.",
    ProblemKind.CREDIT_ABOVE_REMAINING: "{0}: {1} is more than the {2} that is left of it.",
    ProblemKind.CREDIT_NOT_WHOLE: "{0}: {1} can only use a credit note in full, all {2} of it.",
    ProblemKind.CREDIT_DATED_LATER: "{0}: the credit note is dated later ({1}) than the payment.",
    ProblemKind.CREDIT_WITHOUT_BILL: "{0}: tick a bill of {1} in {2} to use this credit on.",
    ProblemKind.CREDIT_FITS_NO_BILL: "{0}: {2} can only use a credit note in full on one bill, and no "
    "ticked bill has room for {1}.",
    ProblemKind.CREDIT_ABOVE_BILLS: "{0}: {1} of the credit is more than the ticked bills come to.",
    ProblemKind.CREDIT_ALONE: "{0}: {1} cannot use credit unless some money is paid with it.",
    ProblemKind.ON_ACCOUNT_NOT_TAKEN: "{0}: {1} cannot record money on account from here.",
    ProblemKind.ON_ACCOUNT_MISSING: "{0}: type the amount to pay on account.",
    ProblemKind.ON_ACCOUNT_NOT_POSITIVE: "{0}: the amount on account must be more than zero.",
    ProblemKind.ON_ACCOUNT_TOO_FINE: "{0}: {1} is finer than the smallest coin of {2}.",
    ProblemKind.REFUND_NOT_TAKEN: "{0} cannot record this refund from here.",
    ProblemKind.REFUND_NOT_POSITIVE: "The amount that comes back must be more than zero.",
    ProblemKind.REFUND_TOO_FINE: "{0} is finer than the smallest coin of {1}.",
    ProblemKind.REFUND_TOO_EARLY: "The refund is dated before what it pays back ({0}).",
    ProblemKind.REFUND_ABOVE_HELD: "{0} is more than the {1} that can come back.",
}

_EVENTS = {
    EventKind.RECORDED_HERE: "Recorded here",
    EventKind.CHECKED: "Bills read again",
    EventKind.SENDING: "Sent",
    EventKind.ANSWERED: "Answer",
    EventKind.POLLED: "Asked how it is going",
    EventKind.RESTARTED: "Program started again",
    EventKind.LOOKED: "Books read",
    EventKind.CANCELLED: "Cancelled by you",
    EventKind.SEND_NOW: "Send now",
    EventKind.STOPPED: "Stopped by you",
    EventKind.DECIDED: "Settled by hand",
    EventKind.APPROVED: "Approved",
    EventKind.SENT_BACK: "Sent back",
    EventKind.POLICY: "What needs approval was changed",
}

_ACTIONS = {
    "details": "Details…",
    "approve": "Approve…",
    "send-back": "Send back…",
    "again": "Build it again…",
    "send-now": "Send now",
    "cancel": "Cancel",
    "look": "Read the books again",
    "books": "Lines, refund or delete…",
    "found": "I found it in the accounting software",
    "not-found": "It is not in the accounting software",
    "done": "It is done in the accounting software",
    "not-done": "It was not done in the accounting software",
}

#: What a row of the journal does that pays nothing; `{0}` is the reference of the record.
_DEEDS = {
    Act.DELETE_PAYMENT: "Deletes payment {0}",
    Act.DELETE_BILL: "Deletes bill {0}",
    Act.MAKE_CREDIT_NOTE: "New credit note {0}",
    Act.MAKE_BILL: "New bill {0}",
    Act.CHANGE_BILL: "Changes bill {0}",
    Act.MAKE_SUPPLIER: "New supplier",
    Act.CHANGE_SUPPLIER: "Changes the supplier",
}

_METHODS = {
    Method.BANK_TRANSFER: "Bank transfer",
    Method.BACS: "BACS",
    Method.ACH: "ACH",
    Method.CHEQUE: "Cheque",
    Method.CREDIT_CARD: "Credit card",
    Method.PAY_LATER: "Pay later",
}


def all_state_words() -> list[str]:
    """Every state a payment can be in, as it is shown."""
    return [state_word(state).word for state in _STATES]


def state_word(state: State) -> StateWord:
    """A payment's state as its chip shows it."""
    word, tint = _STATES[state]
    return StateWord(_tr(word), tint)


def state_of(payment: Payment) -> StateWord:
    """How a payment is shown: as its state, but for one that somebody has sent back."""
    if payment.progress.why.code == "sent-back":
        return StateWord(_tr("Sent back"), Tint.WARN)
    return state_word(payment.state)


def event_word(kind: EventKind) -> str:
    """What happened to a payment, in a few words."""
    return _tr(_EVENTS[kind])


def reason(why: Why) -> str:
    """What is known of a payment and how, in a sentence or two."""
    text = _tr(_REASONS.get(why.code, why.code))
    values = [*why.values, "", "", ""]
    return text.format(*values).strip()


def problem(found: Problem, formats: Formats, reference: str = "") -> str:
    """What is wrong with a draft, in a sentence.

    Args:
        found: The problem.
        formats: Writes its amounts and dates.
        reference: How people name the bill it belongs to, where it belongs to one.
    """
    values = [written(value, formats) for value in found.values]
    return _tr(_PROBLEMS[found.kind]).format(*values, reference=reference, currency=found.currency or "")


def error_parts(found: object) -> tuple[str, str]:
    """An error as title and text: what happened; then the details, what to do, and the vendor's id."""
    if not isinstance(found, BookkeeperError):
        return _tr("Something went wrong"), str(found)
    said = _of_error(found.said)
    parts = [said.format(*found.values) if found.values else said, _of_error(found.advice)]
    if found.correlation_id:
        parts.append(_tr("For the vendor's support: {0}").format(found.correlation_id))
    return _of_error(found.title), "\n".join(part for part in parts if part)


def _of_error(text: str) -> str:
    """What an error says of itself, in the language of the window."""
    return QCoreApplication.translate("errors", text) if text else ""


def error(found: BookkeeperError) -> str:
    """An error as one text."""
    return ".\n".join(error_parts(found))


def action_word(code: str) -> str:
    """Something that can be done with a payment, as the menu says it."""
    return _tr(_ACTIONS[code])


def method_word(method: Method) -> str:
    """A payment method as people call it."""
    return _tr(_METHODS[method])


def written(value: Value, formats: Formats) -> str:
    """A value of a problem as it stands in its words."""
    match value:
        case Money():
            return formats.money(value)
        case date():
            return formats.day(value)
        case Decimal():
            return str(value).replace(".", formats.locale.decimalPoint())
        case _:
            return value


def what_of(payment: Payment) -> str:
    """What a payment settles, or what else a row of the journal does, by the names people know."""
    if payment.act is Act.PAY:
        return what_is_paid(payment.links)
    return _tr(_DEEDS[payment.act]).format(payment.reference).strip()


def title_of(payment: Payment) -> str:
    """The same for a window's title."""
    what = what_of(payment)
    return _tr("Payment {0}").format(what) if payment.act is Act.PAY else what
