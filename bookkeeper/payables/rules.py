"""What each accounting software takes, as data: the program asks this table and never a software's name.

Pure. Facts are from the vendor's documents as gathered on 2026-08-17 (DOMAIN sections 2, 3.1, 4.9 and 6).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from bookkeeper.payables.records import AccountType


class Api(StrEnum):
    """The two ways to record a payment: answered at once, or queued and followed."""

    SYNC = "sync"
    ASYNC = "async"


@dataclass(frozen=True, slots=True)
class Rules:
    """What one software takes over one connection.

    Attributes:
        software: Its name as its users know it.
        apis: Which of the two APIs reach it.
        account_types: Kinds of bank account that can be created in it.
        bill_reference_max: Longest bill reference, in characters.
        converts: Whether a bill in a foreign currency can be paid from an account in base currency.
    """

    software: str
    apis: frozenset[Api]
    account_types: frozenset[AccountType] = frozenset({AccountType.DEBIT, AccountType.CREDIT})
    bill_reference_max: int = 255
    converts: bool = True


_BOTH = frozenset(Api)
_ASYNC = frozenset({Api.ASYNC})

#: By the platform key of the connection (DOMAIN 3.1). The synchronous API reaches six of them (DOMAIN 2).
RULES: Mapping[str, Rules] = {
    # No credit card accounts can be created in Xero (DOMAIN 4.9).
    "gbol": Rules("Xero", _BOTH, account_types=frozenset({AccountType.DEBIT})),
    "qhyg": Rules("QuickBooks Online", _BOTH, bill_reference_max=21),
    "ndsk": Rules("QuickBooks Online Sandbox", _BOTH, bill_reference_max=21),
    "akxx": Rules("Oracle NetSuite", _BOTH, bill_reference_max=45),
    "knfz": Rules("Sage Intacct", _BOTH, bill_reference_max=100),
    # "No foreign currency posting to bank accounts" (DOMAIN 6, FreeAgent).
    "fbrh": Rules("FreeAgent", _BOTH, converts=False),
    "rwuv": Rules("Zoho Books", _BOTH, bill_reference_max=50),
    "pdvj": Rules("MYOB Business", _ASYNC, converts=False),
    "tgff": Rules("Sage Accounting", _ASYNC, converts=False),
    "hbql": Rules("Sage 50", _ASYNC),
    "pqsw": Rules("QuickBooks Desktop", _ASYNC),
    "trji": Rules("Dynamics 365 Business Central", _ASYNC),
}


def rules_for(platform_key: str, platform_name: str = "") -> Rules:
    """The rules of a software; a cautious set (synchronous only, nothing converted) for an unknown one."""
    known = RULES.get(platform_key)
    if known is not None:
        return known
    return Rules(platform_name or "the accounting software", frozenset({Api.SYNC}), converts=False)
