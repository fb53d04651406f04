"""The words of four eyes: why a payment needs approval, what a policy says, who may give it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from bookkeeper.journal import KeptPolicy, Payment
from bookkeeper.payables.approval import Need, NeedKind, Policy, may_approve
from bookkeeper.ui.formats import Formats


def _tr(text: str) -> str:
    return QCoreApplication.translate("approval_reasons", text)


_NEEDS = {
    NeedKind.ABOVE_LIMIT: "From {0} on",
    NeedKind.NO_LIMIT: "No limit is set for {1}",
    NeedKind.NEW_PAYEE: "New supplier",
    NeedKind.CHANGED_PAYEE: "Changed supplier",
    NeedKind.TOGETHER: "Goes with one that needs it",
}


def needs(payment: Payment, formats: Formats) -> str:
    """Why a payment needs approval, in a line."""
    return ", ".join(_need(one, payment, formats) for one in payment.needs)


def _need(one: Need, payment: Payment, formats: Formats) -> str:
    """In a few words; what is not the payment's own is named."""
    limit = formats.money(one.limit) if one.limit is not None else ""
    words = _tr(_NEEDS[one.kind]).format(limit, payment.amount.currency)
    if one.total is not None and one.total != payment.amount:
        return _tr("{0}: {1} in all").format(words, formats.money(one.total))
    if one.payee not in ("", payment.supplier_name) and one.total is None:
        return _tr("{0}: {1}").format(words, one.payee)
    return words


def policy(kept: KeptPolicy, formats: Formats) -> str:
    """What needs approval, in a sentence."""
    return _policy(kept.policy, formats)


def _policy(one: Policy, formats: Formats) -> str:
    if not one.is_on:
        return _tr("Nothing needs approval.")
    parts = [_tr("from {0} on").format(formats.money(limit)) for limit in one.limits]
    parts.append(_tr("everything in other currencies") if parts else _tr("everything"))
    if one.new_payees and one.limits:
        parts.append(_tr("new and changed suppliers"))
    return _tr("Needs approval: {0}.").format(", ".join(parts))


def why_not(payments: Sequence[Payment], account: str) -> str:
    """Why the person at an account cannot approve any of these; empty where they can approve some."""
    if any(may_approve(one.account, account) for one in payments):
        return ""
    text = _tr("Prepared at this account, {0}: somebody else approves it, at an account of their own.")
    return text.format(account)
