"""The desk's words for what an accounting software does not take, and for what deleting would do.

Said where the control would be and before anything is recorded. QtCore's translation only.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from bookkeeper.payables.removal import Effect, Obstacle
from bookkeeper.payables.rules import Api
from bookkeeper.payables.scenarios import Hindrance, Reason, Scenario


def _tr(text: str) -> str:
    return QCoreApplication.translate("ways_wording", text)


_WAYS = {
    Scenario.SINGLE: "Paying a bill",
    Scenario.SEVERAL_BILLS: "Paying several bills together",
    Scenario.SEVERAL_FOREIGN_BILLS: "Paying several foreign bills together",
    Scenario.BATCH: "A batch over several suppliers",
    Scenario.WHOLE_CREDIT: "Using a credit note",
    Scenario.PART_OF_CREDIT: "Using part of a credit note",
    Scenario.CREDIT_ALONE: "Using credit without money",
    Scenario.CREDIT_WITH_CASH: "Credit and money in one payment",
    Scenario.ON_ACCOUNT: "Money on account",
    Scenario.REFUND_ON_ACCOUNT: "A refund of money on account",
    Scenario.REFUND_OF_CREDIT: "A refund of a credit note",
    Scenario.REFUND_OF_PAYMENT: "A refund of a payment",
    Scenario.CONVERTED: "Conversion by the bank",
    Scenario.METHOD: "A payment method",
    Scenario.DELETE_PAYMENT: "Deleting a payment",
    Scenario.DELETE_BILL: "Deleting a bill",
    Scenario.MAKE_CREDIT_NOTE: "Making a credit note",
    Scenario.MAKE_SUPPLIER: "Making a supplier",
    Scenario.MAKE_BILL: "Making a bill",
    Scenario.MAKE_ACCOUNT: "Making an account",
}

#: Where the software itself says no, by way; `{0}` is its name.
_NOT_TAKEN = {
    Scenario.WHOLE_CREDIT: "{0} cannot use credit notes from here.",
    Scenario.PART_OF_CREDIT: "{0} cannot use credit notes from here.",
    Scenario.CREDIT_ALONE: "{0} cannot use credit notes from here.",
    Scenario.CREDIT_WITH_CASH: "{0} cannot use credit notes from here.",
    Scenario.ON_ACCOUNT: "{0} cannot record money on account from here.",
    Scenario.REFUND_ON_ACCOUNT: "{0} cannot record a refund of money on account from here.",
    Scenario.REFUND_OF_CREDIT: "{0} cannot record a refund of a credit note from here.",
    Scenario.REFUND_OF_PAYMENT: "{0} cannot record a refund of a payment from here.",
    Scenario.CONVERTED: "{0} takes no payment from an account in another currency than the bill's.",
    Scenario.METHOD: "{0} keeps no payment method with a payment.",
    Scenario.DELETE_PAYMENT: "{0} does not let payments be deleted from outside. It is done there.",
    Scenario.DELETE_BILL: "{0} does not let bills be deleted from outside. It is done there.",
    Scenario.MAKE_CREDIT_NOTE: "{0} does not let credit notes be made from outside. It is done there.",
    Scenario.MAKE_SUPPLIER: "{0} does not let suppliers be made from outside. It is done there.",
    Scenario.MAKE_ACCOUNT: "{0} does not let accounts be made from outside. Make it there, then refresh.",
}

_REASONS = {
    Reason.ONE_BILL_ONLY: "{0} takes a payment for each bill.",
    Reason.BASE_CURRENCY_ONLY: "{0} takes several bills in one payment only in the company's own currency.",
    Reason.ONE_SUPPLIER_ONLY: "{0} takes a payment for each supplier.",
    Reason.WHOLE_ONLY: "{0} can only use a credit note in full.",
    Reason.TOTAL_POSITIVE: "{0} cannot use credit unless some money is paid with it.",
    Reason.TWO_PAYMENTS: "{0} takes the credit first, and the rest in cash after it.",
}

_OBSTACLES = {
    Obstacle.NEEDS_ASYNC: "Deleting needs the asynchronous API, which this connection to {0} does not have.",
    Obstacle.NOT_OFFERED: "{0} does not let it be deleted from outside. It is done there.",
    Obstacle.PAYMENTS_FIRST: "What paid it must be deleted first.",
    Obstacle.REFUND_FIRST: "Money of it has come back since. That refund must be deleted first.",
    Obstacle.ALREADY_VOID: "It is void already.",
}

#: `{0}` the software, `{1}` the record, `{2}` the amount.
_EFFECTS = {
    Effect.BILL_OWED_AGAIN: "{2} of bill {1} is owed again.",
    Effect.CREDIT_FREE_AGAIN: "{2} of credit note {1} can be used again.",
    Effect.NOTHING_ON_ACCOUNT: "{1} no longer holds {2} on account.",
    Effect.REFUND_UNDONE: "The {2} that came back is with {1} again.",
    Effect.STAYS_MARKED: "The payment stays visible in {0}, marked as deleted or void.",
    Effect.BILL_VOIDED: "The bill stays in {0}, void: nothing is owed on it any more.",
    Effect.PAYMENTS_STAY_ON_ACCOUNT: "{2} that was paid on it stays with {1}, on account.",
}

_APIS = {
    Api.SYNC: "Answered at once (synchronous API)",
    Api.ASYNC: "Queued, then followed (asynchronous API)",
}


def hindrance(found: Hindrance) -> str:
    """Why a way to pay is not open, in a sentence."""
    if found.reason is Reason.NEEDS_ASYNC:
        text = _tr("{1} needs the asynchronous API, which this connection to {0} does not have.")
        return text.format(found.software, _tr(_WAYS[found.scenario]))
    if found.reason is Reason.NOT_TAKEN:
        text = _NOT_TAKEN.get(found.scenario, "{0} does not take that from here.")
        return _tr(text).format(found.software)
    return _tr(_REASONS[found.reason]).format(found.software)


def obstacle(found: Obstacle, software: str) -> str:
    """Why something cannot be deleted from here, in a sentence."""
    return _tr(_OBSTACLES[found]).format(software)


def effect(found: Effect, software: str, record: str, amount: str) -> str:
    """One thing that deleting does, in a sentence.

    Args:
        found: What it does.
        software: Its name as its users know it.
        record: How people name what it happens to.
        amount: By how much, formatted already; empty where that is not known.
    """
    amount = amount or _tr("What")
    return _tr(_EFFECTS[found]).format(software, record, amount)


def api_word(api: Api) -> str:
    """How a payment is recorded."""
    return _tr(_APIS[api])
