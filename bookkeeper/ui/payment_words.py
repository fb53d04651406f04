"""A payment in words: what it pays, what becomes of each record, what deleting it afterwards would do."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from bookkeeper.payables.money import Money, TooFineError
from bookkeeper.payables.plan import Link, LinkKind, PlannedPayment
from bookkeeper.payables.removal import Effect, Removal, planned_removal
from bookkeeper.payables.rules import Rules
from bookkeeper.ui import ways_wording
from bookkeeper.ui.formats import Formats


def _tr(text: str) -> str:
    return QCoreApplication.translate("payment_words", text)


#: Records named one by one, and what is said of each, where a batch has thousands: nobody reads them, and
#: laying out the words stops the window for a second.
_MOST_NAMED, _MOST_SAID = 12, 40

_KINDS = {
    LinkKind.BILL: "Bill",
    LinkKind.CREDIT_NOTE: "Credit note",
    LinkKind.PAYMENT_ON_ACCOUNT: "On account",
    LinkKind.REFUND: "Refund",
    LinkKind.BILL_PAYMENT: "Payment",
    LinkKind.DISCOUNT: "Discount",
    LinkKind.MANUAL_JOURNAL: "Journal entry",
    LinkKind.OTHER: "Other record",
    LinkKind.UNLINKED: "Nothing",
    LinkKind.UNKNOWN: "Other record",
}


def kind_word(kind: str) -> str:
    """What a link touches, in a word; as it came where it is unheard of."""
    try:
        return _tr(_KINDS[LinkKind(kind)])
    except ValueError:
        return kind


def what_is_paid(links: Iterable[Link]) -> str:
    """What the links of a payment touch, by the names people know: ``INV-1, INV-2 + credit CN-7``."""
    # A credit note may stand on several lines; it is named once.
    effects = {(link.kind, link.record_id): link for link in links}.values()
    bills = [link.label for link in effects if link.kind is LinkKind.BILL]
    notes = [link.label for link in effects if link.kind is LinkKind.CREDIT_NOTE]
    if notes and not bills and len(effects) == len(notes):
        return _tr("Refund of credit {0}").format(_named(notes))
    parts = []
    if bills:
        parts.append(_named(bills))
    if notes:
        words = _tr("credit {0}") if bills else _tr("Credit {0}")
        parts.append(words.format(_named(notes)))
    on_account = [link for link in effects if link.kind is LinkKind.PAYMENT_ON_ACCOUNT]
    if any(link.change.minor > 0 for link in on_account):
        parts.append(_tr("Refund of money on account"))
    elif on_account:
        parts.append(_tr("money on account") if parts else _tr("Money on account"))
    others = [link.label for link in effects if link.kind in (LinkKind.REFUND, LinkKind.BILL_PAYMENT)]
    if others:
        parts.append(_tr("Refund of {0}").format(_named(others)))
    return " + ".join(parts)


def _named(labels: Sequence[str]) -> str:
    """Names in a row; a batch over a thousand bills is not told by all of them."""
    if len(labels) <= _MOST_NAMED:
        return ", ".join(labels)
    return _tr("{0} and {1} more").format(", ".join(labels[:_MOST_NAMED]), len(labels) - _MOST_NAMED)


def balance_words(link: Link, formats: Formats) -> str:
    """What becomes of a record's balance; for money put on account only the change is known."""
    if link.kind is LinkKind.PAYMENT_ON_ACCOUNT and link.change.minor < 0:
        return _tr("{0} more is held").format(formats.money(-link.change))
    return f"{formats.money(link.before)} → {formats.money(link.after)}"


def undoing(rules: Rules, payment: PlannedPayment, formats: Formats) -> Sequence[str]:
    """Whether the payment can be deleted from here once it is recorded, and what that would do."""
    removal = planned_removal(rules, payment)
    if removal.obstacle is not None:
        why = ways_wording.obstacle(removal.obstacle, rules.software)
        return [_tr("It cannot be undone from here."), why]
    names = {link.record_id: (link.label, link.change.currency) for link in payment.links}
    found = consequences(removal, rules.software, names, formats)
    return [_tr("It can be deleted from here afterwards. Then:"), *found]


def consequences(
    removal: Removal, software: str, names: Mapping[str, tuple[str, str]], formats: Formats
) -> list[str]:
    """What deleting does, a sentence each; of very many the first, and how many more there are.

    Args:
        removal: What it does.
        software: Its name as its users know it.
        names: By record id how people name it and its currency, ISO 4217.
        formats: Writes the amounts.
    """
    # Ordered, each once; values are of no use.
    said: dict[str, None] = {}
    for place, one in enumerate(removal.consequences):
        if len(said) == _MOST_SAID:
            return [*said, _tr("And {0} more.").format(len(removal.consequences) - place)]
        name, currency = names.get(one.record_id, (one.record_id, ""))
        amount = exact_money(one.amount, currency, formats) if one.amount is not None else ""
        if one.effect is Effect.REFUND_UNDONE and not name:
            name = _tr("the supplier")
        said[ways_wording.effect(one.effect, software, name, amount)] = None
    return list(said)


def exact_money(amount: Decimal, currency: str, formats: Formats) -> str:
    """An amount as the books tell it; every digit is shown where it is finer than the currency's coins."""
    try:
        return formats.money(Money.of(amount, currency))
    except (TooFineError, ValueError):
        return f"{amount.normalize():f} {currency}".strip()
