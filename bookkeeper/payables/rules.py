"""What each accounting software takes, as data: the program asks this table and never a software's name.

Pure. Facts are from the vendor's documents as gathered on 2026-08-17 (DOMAIN sections 2, 3.1, 4.9, 5.15, 6).
What a connection's own options model says is laid over them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from bookkeeper.payables.records import AccountType


class Api(StrEnum):
    """The two ways to record a payment: answered at once, or queued and followed."""

    SYNC = "sync"
    ASYNC = "async"


class Several(StrEnum):
    """How one payment settles several bills of one supplier."""

    #: Not at all: a payment for each bill.
    NO = "no"
    #: A line for each bill.
    LINES = "lines"
    #: One line that links them all.
    LINKS = "links"


class CreditUse(StrEnum):
    """How much of a credit note one allocation may take."""

    #: Credit notes cannot be used from here.
    NO = "no"
    #: All that is left of it, on one bill.
    WHOLE = "whole"
    #: Any part.
    PART = "part"


class BillRemoval(StrEnum):
    """What deleting a bill does (DOMAIN 5.14)."""

    #: Bills cannot be deleted from here.
    NO = "no"
    #: Payments must be deleted first.
    PAYMENTS_FIRST = "payments-first"
    #: As above; an open bill is voided rather than deleted.
    VOIDS = "voids"
    #: Its payments stay and become payments on account.
    KEEPS_PAYMENTS = "keeps-payments"


@dataclass(frozen=True, slots=True)
class Rules:
    """What one software takes over one connection.

    Attributes:
        software: Its name as its users know it.
        apis: Which of the two APIs reach it. All but the first group below concerns the asynchronous one.
        account_types: Kinds of bank account that can be created in it.
        bill_reference_max: Longest bill reference, in characters.
        converts: Whether a bill in a foreign currency can be paid from an account in base currency.

        several: How one payment settles several bills of a supplier.
        several_in_base_only: More than one line only in base currency.
        batch: Whether one payment may settle bills of several suppliers.
        credit: How credit notes can be used.
        credit_with_cash: Credit and cash may stand in one payment; otherwise credit first, cash second.
        credit_alone: Credit may be used where no cash moves at all.
        account_for_credit: A payment without cash must still name an account.
        on_account: Money may be left with the supplier.
        refunds_on_account, refunds_credit, refunds_payment: What can be taken back as money.
        needs_method: A payment method reference is required.
        needs_allocation_date: Each line carries its own date.
        reference_max, note_max: Longest text, in characters; None where not known.
        reference_is_location: The reference is an id of a location and cannot be free text.
        deletes_payments, bill_removal: What can be undone from here.
    """

    software: str
    apis: frozenset[Api]
    account_types: frozenset[AccountType] = frozenset({AccountType.DEBIT, AccountType.CREDIT})
    bill_reference_max: int = 255
    converts: bool = True

    several: Several = Several.NO
    several_in_base_only: bool = False
    batch: bool = False
    credit: CreditUse = CreditUse.NO
    credit_with_cash: bool = False
    credit_alone: bool = True
    account_for_credit: bool = False
    on_account: bool = False
    refunds_on_account: bool = False
    refunds_credit: bool = False
    refunds_payment: bool = False
    needs_method: bool = False
    needs_allocation_date: bool = False
    reference_max: int | None = None
    note_max: int | None = None
    reference_is_location: bool = False
    deletes_payments: bool = False
    bill_removal: BillRemoval = BillRemoval.NO

    def limited_to(self, apis: frozenset[Api]) -> Rules:
        """The same software reached by fewer APIs; what only the missing one can do is not offered."""
        left = replace(self, apis=self.apis & apis)
        return left if Api.ASYNC in left.apis else _without_async(left)


def _without_async(rules: Rules) -> Rules:
    return Rules(rules.software, rules.apis, rules.account_types, rules.bill_reference_max, rules.converts)


_BOTH = frozenset(Api)
_ASYNC = frozenset({Api.ASYNC})
_DEBIT = frozenset({AccountType.DEBIT})

_QUICKBOOKS_ONLINE = Rules(
    "QuickBooks Online",
    _BOTH,
    bill_reference_max=21,
    several=Several.LINKS,
    credit=CreditUse.WHOLE,
    deletes_payments=True,
    bill_removal=BillRemoval.KEEPS_PAYMENTS,
)

#: By the platform key of the connection (DOMAIN 3.1). The synchronous API reaches six of them (DOMAIN 2).
RULES: Mapping[str, Rules] = {
    "gbol": Rules(
        "Xero",
        _BOTH,
        account_types=_DEBIT,
        several=Several.LINES,
        several_in_base_only=True,
        batch=True,
        credit=CreditUse.WHOLE,
        refunds_credit=True,
        refunds_payment=True,
        deletes_payments=True,
        bill_removal=BillRemoval.VOIDS,
    ),
    "qhyg": _QUICKBOOKS_ONLINE,
    "ndsk": replace(_QUICKBOOKS_ONLINE, software="QuickBooks Online Sandbox"),
    "akxx": Rules(
        "Oracle NetSuite",
        _BOTH,
        bill_reference_max=45,
        several=Several.LINKS,
        credit=CreditUse.PART,
        credit_with_cash=True,
        account_for_credit=True,
        reference_is_location=True,
        deletes_payments=True,
        bill_removal=BillRemoval.PAYMENTS_FIRST,
    ),
    "knfz": Rules(
        "Sage Intacct",
        _BOTH,
        bill_reference_max=100,
        several=Several.LINES,
        credit=CreditUse.PART,
        credit_with_cash=True,
        credit_alone=False,
        account_for_credit=True,
        needs_method=True,
        note_max=1000,
        deletes_payments=True,
        bill_removal=BillRemoval.PAYMENTS_FIRST,
    ),
    "fbrh": Rules("FreeAgent", _BOTH, converts=False, several=Several.LINKS, credit=CreditUse.PART),
    "rwuv": Rules(
        "Zoho Books",
        _BOTH,
        bill_reference_max=50,
        several=Several.LINKS,
        credit=CreditUse.PART,
        on_account=True,
    ),
    "pdvj": Rules(
        "MYOB Business",
        _ASYNC,
        converts=False,
        several=Several.LINES,
        account_for_credit=True,
        reference_max=8,
    ),
    "tgff": Rules(
        "Sage Accounting",
        _ASYNC,
        converts=False,
        several=Several.LINES,
        credit=CreditUse.PART,
        on_account=True,
        refunds_on_account=True,
        refunds_payment=True,
        note_max=25,
    ),
    "hbql": Rules("Sage 50", _ASYNC, several=Several.LINES),
    "pqsw": Rules(
        "QuickBooks Desktop",
        _ASYNC,
        several=Several.LINES,
        credit=CreditUse.PART,
        credit_with_cash=True,
        deletes_payments=True,
        bill_removal=BillRemoval.KEEPS_PAYMENTS,
    ),
    "trji": Rules("Dynamics 365 Business Central", _ASYNC, needs_allocation_date=True),
}


def rules_for(platform_key: str, platform_name: str = "") -> Rules:
    """The rules of a software; a cautious set (synchronous only, nothing converted) for an unknown one."""
    known = RULES.get(platform_key)
    if known is not None:
        return known
    return Rules(platform_name or "the accounting software", frozenset({Api.SYNC}), converts=False)
