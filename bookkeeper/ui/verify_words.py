"""The words of *Verify the journal*."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from bookkeeper.background.verification import Verification
from bookkeeper.journal.verify import Finding, Flaw, Verified
from bookkeeper.payments.proof import Difference
from bookkeeper.ui import wording
from bookkeeper.ui.formats import Formats
from bookkeeper.ui.tokens import Tint


def _tr(text: str) -> str:
    return QCoreApplication.translate("verify", text)


_EXPECTED = {
    Flaw.CHAIN: "Follows from the one before",
    Flaw.STATE: "In the state its last event led to",
    Flaw.REQUEST: "The request that was recorded",
    Flaw.UNRECORDED: "An event that recorded it",
    Flaw.APPROVAL: "Approved by another person, as was needed",
}
_FOUND = {
    Flaw.CHAIN: "Changed, or one is missing",
    Flaw.STATE: "In another state",
    Flaw.REQUEST: "Another request",
    Flaw.UNRECORDED: "None",
    Flaw.APPROVAL: "No such approval",
}


def journal_verdict(verified: Verified, formats: Formats) -> tuple[str, Tint, str]:
    """A word, its tint, and a sentence about the journal itself."""
    payments, events = formats.count(verified.payments), formats.count(verified.events)
    if verified.findings:
        text = _tr(
            "The journal is not as it was written: somebody or something has changed the file. Keep it, and"
            " compare it with its copies (Help > If something went wrong)."
        )
        return _tr("Changed"), Tint.BAD, text
    text = _tr("{0} payments and {1} events are as they were written, each chained to the one before it.")
    return _tr("Sound"), Tint.GOOD, text.format(payments, events)


def books_verdict(verification: Verification, formats: Formats) -> tuple[str, Tint, str]:
    """A word, its tint, and a sentence about the books against the journal."""
    if verification.trouble is not None:
        why = wording.error(verification.trouble)
        return _tr("Not compared"), Tint.WARN, _tr("The books could not be read. {0}").format(why)
    compared = formats.count(verification.compared)
    if verification.differences:
        text = _tr(
            "{0} of {1} bills and other records are not as the last payment from here left them."
            " Later changes in the accounting software are shown here too, and may be quite right."
        )
        count = formats.count(len(verification.differences))
        return _tr("Differences"), Tint.WARN, text.format(count, compared)
    if not verification.compared:
        return _tr("Nothing to compare"), Tint.NEUTRAL, _tr("No payment from here is in the books yet.")
    text = _tr("All {0} bills and other records are as the payments from here left them.")
    return _tr("Agree"), Tint.GOOD, text.format(compared)


def where(finding: Finding) -> str:
    """Which event or payment."""
    return _tr("Event {0}").format(finding.where) if finding.flaw is Flaw.CHAIN else finding.where


def expected(row: Finding | Difference) -> str:
    """How it should be."""
    return _tr(_EXPECTED[row.flaw]) if isinstance(row, Finding) else row.expected


def found(row: Finding | Difference) -> str:
    """How it is."""
    if isinstance(row, Finding):
        return _tr(_FOUND[row.flaw])
    return row.found or _tr("Not in the books")
