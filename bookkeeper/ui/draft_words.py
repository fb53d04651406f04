"""What has changed since a draft was kept, in words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from bookkeeper.payables.kept import Changed, KeptDraft, What
from bookkeeper.payables.money import Money, TooFineError, Totals
from bookkeeper.ui.formats import Formats

#: Told one by one; of the rest only how many there are.
_MOST_TOLD = 4


def changes(found: Sequence[Changed], formats: Formats) -> str:
    """One line for each change, the first few of many; empty for none."""
    if not found:
        return ""
    lines = [_tr("Since this was kept, the books have changed:")]
    lines += [_sentence(one, formats) for one in found[:_MOST_TOLD]]
    if len(found) > _MOST_TOLD:
        lines.append(_tr("… and {0} more.").format(formats.count(len(found) - _MOST_TOLD)))
    return "\n".join(lines)


def total(draft: KeptDraft) -> Totals:
    """What was to be settled on bills when it was kept."""
    totals = Totals()
    for line in draft.bills:
        try:
            if line.typed:
                totals.add(Money.of(line.typed, line.currency))
            elif line.typed is None and line.due_minor is not None:
                totals.add(Money(line.due_minor, line.currency))
        except TooFineError:
            continue
    return totals


def _sentence(one: Changed, formats: Formats) -> str:
    words = {
        What.BILL_GONE: _tr("{0} is left out: it is no longer open."),
        What.BILL_IN_PAYMENT: _tr("{0} is left out: it is in a payment under way."),
        What.AMOUNT_CHANGED: _tr("{0}: {1} is due now, {2} was."),
        What.CREDIT_GONE: _tr("Credit note {0} is left out: it can no longer be used."),
        What.CREDIT_CHANGED: _tr("Credit note {0}: {1} is left now, {2} was."),
        What.ACCOUNT_GONE: _tr("Choose the account for {0}: the one that was chosen is no longer there."),
    }[one.what]
    now, before = (
        formats.money(amount) if amount is not None else _tr("an unknown amount")
        for amount in (one.now, one.before)
    )
    return words.format(one.label, now, before)


def _tr(text: str) -> str:
    return QCoreApplication.translate("draft-words", text)
