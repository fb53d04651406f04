"""Every way in which credit, money on account and the terms of payment can be unfit, and where it is said."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from bookkeeper.payables.draft import PaymentDraft
from bookkeeper.payables.money import Money
from bookkeeper.payables.operations import OptionsModel
from bookkeeper.payables.problems import Problem, ProblemKind
from bookkeeper.payables.records import CreditNote, CreditStatus, PaymentMethodRef
from bookkeeper.payables.rules import RULES, Api
from tests.payables.samples import EFT, GBP_ACCOUNT, TODAY, a_bill, a_note, a_ready_draft, a_supplier

P = ProblemKind


def only(draft: PaymentDraft) -> Problem:
    (problem,) = draft.problems
    return problem


@pytest.mark.parametrize(
    ("platform", "note", "typed", "kind"),
    [
        ("pdvj", a_note(), None, P.CREDIT_NOT_TAKEN),
        ("akxx", a_note(status=CreditStatus.DRAFT), None, P.CREDIT_NOT_USABLE),
        ("akxx", replace(a_note(), flaw="The currency is not known."), None, P.CREDIT_NOT_USABLE),
        ("akxx", a_note(left=None), None, P.CREDIT_NOT_USABLE),
        ("akxx", a_note(), "0", P.CREDIT_NOT_POSITIVE),
        ("akxx", a_note(), "1.005", P.CREDIT_TOO_FINE),
        ("akxx", a_note(), "25.45", P.CREDIT_ABOVE_REMAINING),
        ("gbol", a_note(), "10", P.CREDIT_NOT_WHOLE),
        ("akxx", a_note(issued_on=date(2026, 12, 1)), None, P.CREDIT_DATED_LATER),
        ("akxx", a_note(supplier="sup-2"), None, P.CREDIT_WITHOUT_BILL),
        ("akxx", a_note(left="200"), None, P.CREDIT_ABOVE_BILLS),
        ("gbol", a_note(left="200"), None, P.CREDIT_FITS_NO_BILL),
    ],
)
def test_credit_that_is_unfit_says_so_at_its_row(
    platform: str, note: CreditNote, typed: str | None, kind: ProblemKind
) -> None:
    draft = a_ready_draft(platform)
    draft.tick(a_bill("A"))
    draft.use_credit(note, Decimal(typed) if typed is not None else None)
    problem = only(draft)
    assert (problem.kind, problem.credit_id) == (kind, "C")
    assert problem.values[0] == "CN-C"
    assert not draft.can_record
    draft.drop_credit("C")
    assert draft.can_record


def test_an_empty_amount_of_credit_is_asked_for() -> None:
    draft = a_ready_draft("akxx")
    draft.tick(a_bill("A"))
    draft.use_credit(a_note())
    draft.set_credit("C", None)
    assert only(draft).kind is P.CREDIT_AMOUNT_MISSING
    draft.set_credit("C", Decimal("5"))
    assert draft.figures("GBP").credits == Money.of("5", "GBP")


def test_credit_in_another_currency_finds_no_bill() -> None:
    draft = a_ready_draft("akxx")
    draft.tick(a_bill("A"))
    draft.use_credit(a_note(currency="EUR"))
    assert only(draft).values == ("CN-C", "Supplier sup-1", "EUR")


def test_intacct_needs_some_money_beside_the_credit() -> None:
    draft = a_ready_draft("knfz")
    draft.tick(a_bill("A", "25.44"))
    draft.use_credit(a_note("C", "25.44"))
    assert (only(draft).kind, only(draft).supplier_id) == (P.CREDIT_ALONE, "sup-1")
    draft.tick(a_bill("B", "1"))
    assert draft.can_record


@pytest.mark.parametrize(
    ("platform", "typed", "kind"),
    [
        ("gbol", "5", P.ON_ACCOUNT_NOT_TAKEN),
        ("tgff", None, P.ON_ACCOUNT_MISSING),
        ("tgff", "0", P.ON_ACCOUNT_NOT_POSITIVE),
        ("tgff", "0.001", P.ON_ACCOUNT_TOO_FINE),
    ],
)
def test_money_on_account_that_is_unfit(platform: str, typed: str | None, kind: ProblemKind) -> None:
    draft = a_ready_draft(platform)
    draft.tick(a_bill("A"))
    draft.set_on_account(a_supplier(), "GBP", Decimal(typed) if typed is not None else None)
    assert (only(draft).kind, only(draft).supplier_id) == (kind, "sup-1")
    draft.drop_on_account("sup-1", "GBP")
    assert draft.can_record


def test_a_method_is_needed_only_where_it_is_sent() -> None:
    draft = a_ready_draft("knfz")
    draft.method = None
    draft.tick(a_bill("A"))
    assert draft.can_record
    draft.prefer = Api.ASYNC
    assert only(draft).kind is P.METHOD_MISSING
    draft.method = EFT
    assert draft.can_record


def overlaid(platform: str, model: OptionsModel) -> PaymentDraft:
    draft = PaymentDraft(RULES[platform].overlaid(model), "GBP", TODAY)
    draft.set_account("GBP", GBP_ACCOUNT)
    draft.method = EFT
    draft.prefer = Api.ASYNC
    draft.tick(a_bill("A"))
    return draft


def test_a_method_that_the_connection_does_not_list_is_named() -> None:
    fields = frozenset({"note", "accountRef"})
    model = OptionsModel(fields, fields, {"paymentMethodRef.id": ("3", "6")})
    draft = overlaid("knfz", model)
    assert only(draft).kind is P.METHOD_NOT_TAKEN
    draft.method = PaymentMethodRef("6", "Cash")
    assert draft.can_record


def test_a_currency_that_the_connection_does_not_list_is_named() -> None:
    draft = overlaid("akxx", OptionsModel(frozenset({"currency"}), choices={"currency": ("USD",)}))
    assert (only(draft).kind, only(draft).currency) == (P.CURRENCY_NOT_TAKEN, "GBP")
    draft.prefer = Api.SYNC
    assert draft.can_record


def with_location(text: str) -> Callable[[PaymentDraft], None]:
    return lambda draft: setattr(draft, "location", text)


@pytest.mark.parametrize(
    ("platform", "change", "kind"),
    [
        ("pdvj", lambda draft: setattr(draft, "reference_pattern", "123456789"), P.REFERENCE_TOO_LONG),
        ("akxx", with_location("Leeds"), P.REFERENCE_NOT_LOCATION),
        ("tgff", lambda draft: setattr(draft, "note", "x" * 26), P.NOTE_TOO_LONG),
        (
            "hbql",
            lambda draft: draft.set_account("GBP", replace(GBP_ACCOUNT, id="123456789")),
            P.ACCOUNT_ID_TOO_LONG,
        ),
        (
            "hbql",
            lambda draft: draft.tick(a_bill("B", supplier="supplier-9")),
            P.SUPPLIER_ID_TOO_LONG,
        ),
        (
            "trji",
            lambda draft: draft.tick(a_bill("B", issued_on=TODAY)),
            P.DATE_NOT_AFTER_BILL,
        ),
    ],
)
def test_terms_that_are_unfit(
    platform: str, change: Callable[[PaymentDraft], object], kind: ProblemKind
) -> None:
    draft = a_ready_draft(platform)
    draft.prefer = Api.ASYNC
    draft.tick(a_bill("A"))
    assert draft.can_record
    change(draft)
    assert only(draft).kind is kind


def test_a_location_that_is_required_cannot_be_left_out() -> None:
    fields = frozenset({"note", "reference", "accountRef"})
    draft = overlaid("akxx", OptionsModel(fields, fields))
    assert only(draft).kind is P.REFERENCE_NOT_LOCATION
    draft.location = "location-12"
    assert draft.can_record


def test_an_api_that_the_connection_does_not_have_is_named() -> None:
    draft = a_ready_draft("pdvj")
    draft.tick(a_bill("A"))
    draft.prefer = Api.SYNC
    assert only(draft).kind is P.API_MISSING


def test_preferring_the_synchronous_api_takes_credit_away() -> None:
    draft = a_ready_draft("gbol")
    draft.tick(a_bill("A"))
    draft.use_credit(a_note())
    assert draft.can_record
    draft.prefer = Api.SYNC
    assert only(draft).kind is P.CREDIT_NOT_TAKEN


def test_only_what_a_tick_touches_is_settled_anew() -> None:
    draft = a_ready_draft("akxx")
    draft.tick_all([a_bill("A"), a_bill("B", supplier="sup-2")])
    touched, untouched = draft.selection.groups.values()
    before = touched.parcels(draft.rules), untouched.parcels(draft.rules)
    draft.use_credit(a_note())
    assert touched.parcels(draft.rules) != before[0]
    assert untouched.parcels(draft.rules) is before[1]


def test_a_bill_that_moves_to_another_supplier_moves_with_its_money() -> None:
    draft = a_ready_draft("akxx")
    draft.tick(a_bill("A"))
    draft.tick(a_bill("A", supplier="sup-2"))
    assert [key.supplier_id for key in draft.selection.groups] == ["sup-2"]
    assert draft.figures("GBP", "sup-1").cash == Money.zero("GBP")
    assert draft.figures("GBP", "sup-2").cash == Money.of("135.85", "GBP")
    draft.clear()
    assert draft.selection.is_empty
