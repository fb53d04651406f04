"""What is wrong with the payments of a draft beyond their amounts: method, texts, ids, currency. Pure.

Concerns the asynchronous API alone: the synchronous one takes no method and no note, and no limit of its
reference is known (DOMAIN 2.1).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from bookkeeper.payables.entries import Source
from bookkeeper.payables.problems import Problem, ProblemKind
from bookkeeper.payables.records import PaymentMethodRef
from bookkeeper.payables.rules import Api, Rules
from bookkeeper.payables.sketch import Sketch

#: What stands for a location. Payments page, NetSuite, as gathered on 2026-08-17 (DOMAIN 6).
_LOCATION = re.compile(r"location-\d+")


@dataclass(frozen=True, slots=True)
class Terms:
    """How the payments of a draft are made.

    Attributes:
        method: As the software knows it; None for none.
        note: Kept with the payment; empty for the reference.
        location: What software that takes a location gets in place of a reference; empty for none.
    """

    method: PaymentMethodRef | None
    note: str
    location: str


def reference_sent(rules: Rules, api: Api, terms: Terms, reference: str) -> str:
    """The reference that goes with a payment; empty where the software has no place for it."""
    if api is Api.SYNC:
        return reference
    if not rules.takes_reference:
        return ""
    return terms.location if rules.reference_is_location else reference


def method_sent(rules: Rules, api: Api, terms: Terms) -> PaymentMethodRef | None:
    """The method that goes with a payment."""
    return terms.method if api is Api.ASYNC and rules.needs_method else None


def note_sent(rules: Rules, api: Api, terms: Terms, reference: str) -> str:
    """The note that goes with a payment: as typed, else the reference where it would otherwise be lost.

    A reference that stands in is cut to what the note takes; a note that was typed never is.
    """
    if api is Api.SYNC or not rules.takes_note:
        return ""
    if terms.note:
        return terms.note
    if reference_sent(rules, api, terms, reference) == reference:
        return ""
    return reference[: rules.note_max]


def terms_problems(terms: Terms, rules: Rules) -> Iterator[Problem]:
    """What is wrong for payments that go over the asynchronous API."""
    method = terms.method
    if method is None:
        if rules.needs_method:
            yield Problem(ProblemKind.METHOD_MISSING, values=(rules.software,))
    elif rules.needs_method and rules.methods is not None and method.id not in rules.methods:
        yield Problem(ProblemKind.METHOD_NOT_TAKEN, values=(rules.software, method.name))
    if rules.takes_note and rules.note_max is not None and len(terms.note) > rules.note_max:
        yield Problem(ProblemKind.NOTE_TOO_LONG, values=(str(rules.note_max), rules.software))
    if rules.takes_reference and rules.reference_is_location:
        is_given = bool(terms.location) or rules.needs_reference
        if is_given and _LOCATION.fullmatch(terms.location) is None:
            values = (rules.software, terms.location)
            yield Problem(ProblemKind.REFERENCE_NOT_LOCATION, values=values)


def payment_problems(rules: Rules, payment: Sketch, reference: str) -> Iterator[Problem]:
    """What is wrong with one payment, where it goes over the asynchronous API.

    Args:
        rules: Of the software.
        payment: The payment.
        reference: The text that is to identify it.
    """
    if payment.api is Api.SYNC:
        return
    longest = rules.reference_max
    takes_text = rules.takes_reference and not rules.reference_is_location
    if takes_text and longest is not None and len(reference) > longest:
        bill_id = next(iter(payment.bill_ids), None)
        values = (reference, str(longest), rules.software)
        yield Problem(ProblemKind.REFERENCE_TOO_LONG, bill_id, values=values)
    for supplier_id, _ in payment.groups:
        if rules.id_max is not None and len(supplier_id) > rules.id_max:
            values_ = (payment.supplier_name, str(rules.id_max))
            yield Problem(ProblemKind.SUPPLIER_ID_TOO_LONG, values=values_, supplier_id=supplier_id)


def currency_problems(rules: Rules, currency: str, source: Source) -> Iterator[Problem]:
    """What is wrong with the currency, and with the account, of payments over the asynchronous API."""
    account, longest = source.account, rules.id_max
    if not rules.takes_currency(currency):
        yield Problem(ProblemKind.CURRENCY_NOT_TAKEN, currency=currency, values=(rules.software,))
    if longest is not None and account is not None and len(account.id) > longest:
        values = (account.name, str(longest))
        yield Problem(ProblemKind.ACCOUNT_ID_TOO_LONG, currency=currency, values=values)
