"""The ways to pay, and which of them a software does not take over this connection, with the reason. Pure.

What is not possible is not offered; the desk has words for the reasons.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from bookkeeper.payables.document_rules import NewAccountAs
from bookkeeper.payables.rules import Api, BillRemoval, CreditUse, Rules, Several


class Scenario(StrEnum):
    """A way to pay, to take money back, or to undo."""

    SINGLE = "single"
    SEVERAL_BILLS = "several-bills"
    SEVERAL_FOREIGN_BILLS = "several-foreign-bills"
    BATCH = "batch"
    WHOLE_CREDIT = "whole-credit"
    PART_OF_CREDIT = "part-of-credit"
    CREDIT_ALONE = "credit-alone"
    CREDIT_WITH_CASH = "credit-with-cash"
    ON_ACCOUNT = "on-account"
    REFUND_ON_ACCOUNT = "refund-on-account"
    REFUND_OF_CREDIT = "refund-of-credit"
    REFUND_OF_PAYMENT = "refund-of-payment"
    CONVERTED = "converted"
    METHOD = "method"
    DELETE_PAYMENT = "delete-payment"
    DELETE_BILL = "delete-bill"
    MAKE_CREDIT_NOTE = "make-credit-note"
    MAKE_SUPPLIER = "make-supplier"
    MAKE_BILL = "make-bill"
    MAKE_ACCOUNT = "make-account"


class Reason(StrEnum):
    """Why a way is not open."""

    #: Only the asynchronous API has it, and it does not reach this software or is not to be used.
    NEEDS_ASYNC = "needs-async"
    #: The software does not take it, or nothing says that it does.
    NOT_TAKEN = "not-taken"
    #: It takes a payment for each bill.
    ONE_BILL_ONLY = "one-bill-only"
    #: It takes several bills in a payment in base currency alone.
    BASE_CURRENCY_ONLY = "base-currency-only"
    #: A payment is to one supplier.
    ONE_SUPPLIER_ONLY = "one-supplier-only"
    #: It can only use a credit note in full.
    WHOLE_ONLY = "whole-only"
    #: A payment must move money.
    TOTAL_POSITIVE = "total-positive"
    #: Credit and cash are two payments, the credit first: what is wanted is done all the same.
    TWO_PAYMENTS = "two-payments"


@dataclass(frozen=True, slots=True)
class Hindrance:
    """A way that is not open: the reason, and the software's name for the words."""

    scenario: Scenario
    reason: Reason
    software: str


def hindrance(rules: Rules, scenario: Scenario) -> Hindrance | None:
    """Why a way is not open over this connection; None where it is."""
    reason = _reason(rules, scenario)
    return Hindrance(scenario, reason, rules.software) if reason is not None else None


def _reason(rules: Rules, scenario: Scenario) -> Reason | None:
    if scenario in (Scenario.SINGLE, Scenario.MAKE_BILL):
        return None
    if scenario is Scenario.MAKE_SUPPLIER:
        is_made = Api.SYNC in rules.apis or rules.documents.makes_suppliers
        return None if is_made else Reason.NOT_TAKEN
    if scenario is Scenario.MAKE_ACCOUNT:
        is_made = Api.SYNC in rules.apis or rules.documents.new_account is not NewAccountAs.NOT_AT_ALL
        return None if is_made else Reason.NOT_TAKEN
    if scenario is Scenario.CONVERTED:
        return None if rules.converts else Reason.NOT_TAKEN
    if Api.ASYNC not in rules.apis:
        return Reason.NEEDS_ASYNC
    return _ASKED[scenario](rules)


def _unless(is_open: bool, reason: Reason) -> Reason | None:
    return None if is_open else reason


def _several_foreign(rules: Rules) -> Reason | None:
    if rules.several is Several.NO:
        return Reason.ONE_BILL_ONLY
    return _unless(not rules.several_in_base_only, Reason.BASE_CURRENCY_ONLY)


def _credit(rules: Rules, is_open: bool, reason: Reason) -> Reason | None:
    return Reason.NOT_TAKEN if rules.credit is CreditUse.NO else _unless(is_open, reason)


_ASKED: Mapping[Scenario, Callable[[Rules], Reason | None]] = {
    Scenario.SEVERAL_BILLS: lambda rules: _unless(rules.several is not Several.NO, Reason.ONE_BILL_ONLY),
    Scenario.SEVERAL_FOREIGN_BILLS: _several_foreign,
    Scenario.BATCH: lambda rules: _unless(rules.batch, Reason.ONE_SUPPLIER_ONLY),
    Scenario.WHOLE_CREDIT: lambda rules: _credit(rules, True, Reason.NOT_TAKEN),
    Scenario.PART_OF_CREDIT: lambda rules: _credit(rules, rules.credit is CreditUse.PART, Reason.WHOLE_ONLY),
    Scenario.CREDIT_ALONE: lambda rules: _credit(rules, rules.credit_alone, Reason.TOTAL_POSITIVE),
    Scenario.CREDIT_WITH_CASH: lambda rules: _credit(rules, rules.credit_with_cash, Reason.TWO_PAYMENTS),
    Scenario.ON_ACCOUNT: lambda rules: _unless(rules.on_account, Reason.NOT_TAKEN),
    Scenario.REFUND_ON_ACCOUNT: lambda rules: _unless(rules.refunds_on_account, Reason.NOT_TAKEN),
    Scenario.REFUND_OF_CREDIT: lambda rules: _unless(rules.refunds_credit, Reason.NOT_TAKEN),
    Scenario.REFUND_OF_PAYMENT: lambda rules: _unless(rules.payment_refund is not None, Reason.NOT_TAKEN),
    Scenario.METHOD: lambda rules: _unless(rules.needs_method, Reason.NOT_TAKEN),
    Scenario.DELETE_PAYMENT: lambda rules: _unless(rules.deletes_payments, Reason.NOT_TAKEN),
    Scenario.DELETE_BILL: lambda rules: _unless(rules.bill_removal is not BillRemoval.NO, Reason.NOT_TAKEN),
    Scenario.MAKE_CREDIT_NOTE: lambda rules: _unless(rules.documents.makes_credit_notes, Reason.NOT_TAKEN),
}
