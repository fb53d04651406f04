"""The desk's words for kinds of record, and for why one of them is not there."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from bookkeeper.books import Kind, Reason, Why

_NAMES = {
    Kind.SUPPLIERS: "Suppliers",
    Kind.BILLS: "Bills",
    Kind.BANK_ACCOUNTS: "Bank accounts",
    Kind.CLOSED_BILLS: "Paid bills",
    Kind.CREDIT_NOTES: "Credit notes",
    Kind.BILL_PAYMENTS: "Payments",
    Kind.PAYMENT_METHODS: "Payment methods",
    Kind.TAX_RATES: "Tax rates",
    Kind.NOMINAL_ACCOUNTS: "Ledger accounts",
    Kind.OPTIONS: "What a payment may hold",
}

#: {0} is the kind, {1} the software, {2} what the service says.
_REASONS = {
    Why.NOT_SUPPORTED: "{0}: {1} does not offer these. {2}",
    Why.NOT_READY: "{0}: {1} has not sent them yet. Refresh later. {2}",
    Why.FAILED: "{0}: fetching them from {1} failed. Refresh later. {2}",
    Why.NOT_REACHED: "{0}: these come over the asynchronous API, which is not used for this company."
    " See Company > How payments are recorded. {2}",
}


def _tr(text: str) -> str:
    return QCoreApplication.translate("lists", text)


def kind_name(kind: Kind) -> str:
    """A kind of record as the panes call it."""
    return _tr(_NAMES[kind])


def kind_names(kinds: Iterable[Kind]) -> str:
    """Several kinds, in the order in which people miss them."""
    wanted = frozenset(kinds)
    return ", ".join(kind_name(kind) for kind in _NAMES if kind in wanted)


def missing(kind: Kind, reason: Reason, software: str) -> str:
    """Why a list is empty or old, in a sentence or two."""
    return _tr(_REASONS[reason.why]).format(kind_name(kind), software, reason.detail).strip()
