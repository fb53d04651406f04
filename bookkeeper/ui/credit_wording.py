"""The desk's words for why a credit note is used as it is, or not. QtCore's translation only."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from bookkeeper.payables.run.credit_advice import Why
from bookkeeper.payables.run.credits_on_draft import Outcome
from bookkeeper.ui.formats import Formats

#: {0} is the note's number, {1} the bills it goes to, {2} the accounting software.
_WORDS = {
    Why.CLOSES: "{0} settles {1} without cash.",
    Why.LOWERS: "{0} lowers what is paid in cash on {1}.",
    Why.NOT_TAKEN: "{2} cannot use credit notes from here.",
    Why.IS_DRAFT: "{0} is still a draft: confirm it in {2} first.",
    Why.NOT_USABLE: "{0} has nothing left that can be used.",
    Why.IN_OPEN_PAYMENT: "{0} is part of a payment that is still under way.",
    Why.DATED_LATER: "{0} is dated after the day of payment.",
    Why.NO_BILL: "{0}: tick a bill of this supplier to use it on.",
    Why.OTHER_CURRENCY: "{0}: the ticked bills of this supplier are in another currency.",
    Why.TOO_LARGE: "{0}: {2} can only use a credit note in full on one bill, and none is large enough.",
    Why.OTHERS_FIT_BETTER: "{0}: other credit saves more cash here. {2} uses each note in full on one bill.",
    Why.NOTHING_LEFT: "{0}: older credit settles these bills already.",
}

#: Bills told by name; the rest are counted.
_NAMED = 3


def _tr(text: str) -> str:
    return QCoreApplication.translate("credits", text)


def reason(why: Why, number: str, bills: Sequence[str], software: str, formats: Formats) -> str:
    """Why a note is used, or is not, in one sentence."""
    names = ", ".join(bills[:_NAMED])
    if len(bills) > _NAMED:
        names = _tr("{0} and {1} more").format(names, formats.count(len(bills) - _NAMED))
    return _tr(_WORDS[why]).format(number, names, software)


def outcome(what: Outcome, saved: str, formats: Formats) -> str:
    """What *Use credits* came to; `saved` is the cash in words."""
    if not what.used:
        return _tr("No credit fits what is ticked. Go to a note to read why.")
    words = [_tr("{0} less cash.").format(saved)]
    if what.closed:
        words.append(_tr("Settled without cash: {0}.").format(formats.count(len(what.closed))))
    best = _tr("No other use saves more.") if what.is_proven else _tr("The best use that was found.")
    return " ".join([*words, best])
