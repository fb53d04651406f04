"""What each accounting software takes, as data: the program asks this table and never a software's name.

Pure. Facts are from the vendor's documents as gathered on 2026-08-17 (DOMAIN sections 2, 3.1, 4.9, 5.15, 6);
where those are silent a scenario is not offered. What a connection's own options model says is laid over
them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from bookkeeper.payables.document_rules import DOCUMENT_RULES, DocumentRules
from bookkeeper.payables.money import exponent
from bookkeeper.payables.operations import OptionsModel
from bookkeeper.payables.records import AccountType, LinkType


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


#: Of software whose documents say nothing about bills and credit notes.
_NOTHING_KNOWN = DocumentRules()


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
        lines_are_merged: The lines of a payment are kept as one, so what each bill got cannot be read back.
        credit: How credit notes can be used.
        credit_in_pairs: One note and one bill to a payment.
        credit_with_cash: Credit and cash may stand in one payment; otherwise credit first, cash second.
        credit_alone: Credit may be used where no cash moves at all.
        account_for_credit: A payment without cash must still name an account.
        on_account: Money may be left with the supplier.
        on_account_apart: It is left by a payment of its own, which holds no bill.
        refunds_on_account, refunds_credit: What can be taken back as money.
        payment_refund: The link that takes money back of a payment; None where that cannot be done.
        needs_method: A payment method reference is required; elsewhere it is ignored and not sent.
        methods: Ids of the methods it takes; None for any.
        needs_allocation_date: Each line carries a date of its own, later than the bill's (DOMAIN 4.5).
        takes_reference, takes_note: Whether the payment has the field; a field it has not may be refused
            (DOMAIN 3.2), so it is not sent.
        reference_max, note_max: Longest text, in characters; None where not known.
        reference_is_location: The reference is an id of a location and cannot be free text.
        needs_reference: The reference must be sent.
        id_max: Longest id of an account or supplier, in characters; None where not known.
        decimals_max: Most decimals of an amount; None for as many as the currency has.
        currencies: Currencies of payments; None for any.
        deletes_payments, bill_removal: What can be undone from here.
        keeps_deleted: A deleted payment stays in the books, or may stay, marked as deleted or void.

        documents: What it takes of bills, credit notes and suppliers.
    """

    software: str
    apis: frozenset[Api]
    account_types: frozenset[AccountType] = frozenset({AccountType.DEBIT, AccountType.CREDIT})
    bill_reference_max: int = 255
    converts: bool = True

    several: Several = Several.NO
    several_in_base_only: bool = False
    batch: bool = False
    lines_are_merged: bool = False
    credit: CreditUse = CreditUse.NO
    credit_in_pairs: bool = False
    credit_with_cash: bool = False
    credit_alone: bool = True
    account_for_credit: bool = False
    on_account: bool = False
    on_account_apart: bool = False
    refunds_on_account: bool = False
    refunds_credit: bool = False
    payment_refund: LinkType | None = None
    needs_method: bool = False
    methods: frozenset[str] | None = None
    needs_allocation_date: bool = False
    takes_reference: bool = False
    takes_note: bool = True
    reference_max: int | None = None
    note_max: int | None = None
    reference_is_location: bool = False
    needs_reference: bool = False
    id_max: int | None = None
    decimals_max: int | None = None
    currencies: frozenset[str] | None = None
    deletes_payments: bool = False
    bill_removal: BillRemoval = BillRemoval.NO
    keeps_deleted: bool = False

    documents: DocumentRules = _NOTHING_KNOWN

    def limited_to(self, apis: frozenset[Api]) -> Rules:
        """The same software reached by fewer APIs; what only the missing one can do is not offered."""
        left = replace(self, apis=self.apis & apis)
        return left if Api.ASYNC in left.apis else _without_async(left)

    def overlaid(self, model: OptionsModel) -> Rules:
        """These rules under what the connection itself says that a payment may hold: the connection wins.

        What it leaves open stays as it is here. It can open credit notes and money on account that the
        documents do not know; those are then used in the most careful form: a whole note on one bill, money
        on account apart.
        """
        if Api.ASYNC not in self.apis or not model.fields:
            return self
        fields, required = model.fields, model.required
        changed = replace(
            self,
            needs_method=self.needs_method or "paymentMethodRef" in required,
            methods=frozenset(model.methods) or self.methods,
            needs_allocation_date=self.needs_allocation_date or "lines.allocatedOnDate" in required,
            account_for_credit="accountRef" in required,
            takes_reference="reference" in fields,
            takes_note="note" in fields,
            needs_reference="reference" in required,
            reference_max=model.max_lengths.get("reference", self.reference_max),
            note_max=model.max_lengths.get("note", self.note_max),
            currencies=frozenset(model.currencies) or self.currencies,
        )
        return _with_links(_with_lines(changed, model), frozenset(model.link_types))

    @property
    def limits_payments(self) -> bool:
        """Whether a payment over the asynchronous API must fit more than its lines and links."""
        if Api.ASYNC not in self.apis:
            return False
        limits = (
            self.methods, self.reference_max, self.note_max, self.id_max, self.decimals_max, self.currencies
        )  # fmt: skip
        return self.needs_method or self.reference_is_location or limits.count(None) < len(limits)

    def takes_currency(self, currency: str) -> bool:
        """Whether a payment over the asynchronous API can be in this currency."""
        is_known = self.currencies is None or currency in self.currencies
        return is_known and (self.decimals_max is None or exponent(currency) <= self.decimals_max)


def _without_async(rules: Rules) -> Rules:
    return Rules(
        rules.software,
        rules.apis,
        rules.account_types,
        rules.bill_reference_max,
        rules.converts,
        documents=rules.documents,
    )


def _with_lines(rules: Rules, model: OptionsModel) -> Rules:
    several = rules.several
    if model.takes_several_lines is False and several is Several.LINES and not rules.lines_are_merged:
        several = Several.NO
    elif model.takes_several_lines and several is Several.NO:
        several = Several.LINES
    is_batch = model.batches_lines
    return replace(
        rules,
        several=several,
        batch=rules.batch or is_batch,
        several_in_base_only=rules.several_in_base_only or is_batch,
    )


def _with_links(rules: Rules, types: frozenset[str]) -> Rules:
    if not types:
        return rules
    if LinkType.CREDIT_NOTE not in types:
        rules = replace(rules, credit=CreditUse.NO, refunds_credit=False)
    elif rules.credit is CreditUse.NO:
        rules = replace(rules, credit=CreditUse.WHOLE, credit_in_pairs=True)
    if LinkType.PAYMENT_ON_ACCOUNT not in types:
        rules = replace(rules, on_account=False, refunds_on_account=False)
    elif not rules.on_account:
        rules = replace(rules, on_account=True, on_account_apart=True)
    if rules.payment_refund not in types:
        rules = replace(rules, payment_refund=None)
    return rules


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

_PAYMENT_RULES: Mapping[str, Rules] = {
    "gbol": Rules(
        "Xero",
        _BOTH,
        account_types=_DEBIT,
        several=Several.LINES,
        several_in_base_only=True,
        batch=True,
        credit=CreditUse.WHOLE,
        credit_in_pairs=True,
        refunds_credit=True,
        payment_refund=LinkType.BILL_PAYMENT,
        deletes_payments=True,
        bill_removal=BillRemoval.VOIDS,
        keeps_deleted=True,
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
        takes_reference=True,
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
        keeps_deleted=True,
    ),
    "fbrh": Rules(
        "FreeAgent",
        _BOTH,
        converts=False,
        several=Several.LINKS,
        credit=CreditUse.PART,
        account_for_credit=True,
        takes_note=False,
    ),
    "rwuv": Rules(
        "Zoho Books",
        _BOTH,
        bill_reference_max=50,
        several=Several.LINKS,
        credit=CreditUse.PART,
        credit_in_pairs=True,
        on_account=True,
    ),
    "pdvj": Rules(
        "MYOB Business",
        _ASYNC,
        converts=False,
        several=Several.LINES,
        account_for_credit=True,
        takes_reference=True,
        takes_note=False,
        reference_max=8,
        decimals_max=2,
    ),
    "tgff": Rules(
        "Sage Accounting",
        _ASYNC,
        several=Several.LINES,
        credit=CreditUse.PART,
        on_account=True,
        refunds_on_account=True,
        payment_refund=LinkType.REFUND,
        note_max=25,
    ),
    "hbql": Rules(
        "Sage 50",
        _ASYNC,
        several=Several.LINES,
        lines_are_merged=True,
        account_for_credit=True,
        takes_reference=True,
        id_max=8,
    ),
    "pqsw": Rules(
        "QuickBooks Desktop",
        _ASYNC,
        several=Several.LINES,
        credit=CreditUse.PART,
        credit_with_cash=True,
        account_for_credit=True,
        deletes_payments=True,
        bill_removal=BillRemoval.KEEPS_PAYMENTS,
    ),
    "trji": Rules("Dynamics 365 Business Central", _ASYNC, needs_allocation_date=True),
}

#: By the platform key of the connection (DOMAIN 3.1). The synchronous API reaches six of them (DOMAIN 2).
RULES: Mapping[str, Rules] = {
    key: replace(rules, documents=DOCUMENT_RULES.get(key, rules.documents))
    for key, rules in _PAYMENT_RULES.items()
}


def rules_for(platform_key: str, platform_name: str = "") -> Rules:
    """The rules of a software; a cautious set (synchronous only, nothing converted) for an unknown one."""
    known = RULES.get(platform_key)
    if known is not None:
        return known
    return Rules(platform_name or "the accounting software", frozenset({Api.SYNC}), converts=False)
