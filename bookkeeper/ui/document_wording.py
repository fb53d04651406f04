"""The desk's words for what is wrong with a bill or credit note while it is typed."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from bookkeeper.payables.documents import DocumentKind, DocumentProblem, Flaw
from bookkeeper.ui.formats import Formats
from bookkeeper.ui.wording import written

_FLAWS = {
    Flaw.SUPPLIER_MISSING: "Choose the supplier: type part of the name.",
    Flaw.NUMBER_MISSING: "Type the {number}.",
    Flaw.NUMBER_TOO_LONG: "The {number} is too long: {0} takes {1} characters.",
    Flaw.CURRENCY_MISSING: "Type the currency, three letters like GBP.",
    Flaw.CURRENCY_NOT_SUPPLIERS: "{0} takes it only in the supplier's own currency, {1}.",
    Flaw.RATE_MISSING: "Type the rate: how many {1} for one {0}.",
    Flaw.DUE_BEFORE_ISSUE: "It falls due before it was issued.",
    Flaw.DUE_NOT_AFTER_ISSUE: "{0} wants a due date after the date of issue.",
    Flaw.LINES_MISSING: "Fill in a line: what it is for, how much, and the account.",
    Flaw.LINES_TOO_MANY: "{0} takes {1} lines at most.",
    Flaw.QUANTITY_MISSING: "Line {line}: type the quantity.",
    Flaw.UNIT_AMOUNT_MISSING: "Line {line}: type the unit amount.",
    Flaw.ACCOUNT_MISSING: "Line {line}: choose the account.",
    Flaw.TAX_RATE_MISSING: "Line {line}: choose the tax rate. {0} requires one.",
    Flaw.TAX_TOO_FINE: "Line {line}: the tax {0} is finer than the smallest coin of {1}.",
    Flaw.TOTAL_NOT_POSITIVE: "The lines come to {0}. It must be more than zero.",
}


def _tr(text: str) -> str:
    return QCoreApplication.translate("document_wording", text)


def number_name(kind: DocumentKind) -> str:
    """What people call the text that identifies such a document."""
    return _tr("reference") if kind is DocumentKind.BILL else _tr("number")


def document_problem(found: DocumentProblem, kind: DocumentKind, formats: Formats) -> str:
    """What is wrong, in a sentence."""
    values = [written(value, formats) for value in found.values]
    line = "" if found.line is None else found.line + 1
    return _tr(_FLAWS[found.flaw]).format(*values, line=line, number=number_name(kind))
