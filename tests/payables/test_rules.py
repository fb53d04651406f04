"""The table of rules against the documents' own table (DOMAIN 5.15), and what lies over it."""

from __future__ import annotations

import pytest

from bookkeeper.payables.operations import OptionsModel
from bookkeeper.payables.records import LinkType
from bookkeeper.payables.rules import RULES, Api, CreditUse, Rules, Several, rules_for
from bookkeeper.payables.scenarios import Reason, Scenario, hindrance

S = Scenario
NOT, ONE, WHOLE = Reason.NOT_TAKEN, Reason.ONE_BILL_ONLY, Reason.WHOLE_ONLY
SUPPLIER, POSITIVE, TWO = Reason.ONE_SUPPLIER_ONLY, Reason.TOTAL_POSITIVE, Reason.TWO_PAYMENTS

COLUMNS = ("gbol", "qhyg", "akxx", "knfz", "pdvj", "fbrh", "rwuv", "tgff", "hbql", "pqsw", "trji")
#: DOMAIN 5.15 in the order of its columns, None where the scenario is open; blanks there are not offered.
TABLE = {
    S.SINGLE: (None,) * 11,
    S.SEVERAL_BILLS: (None,) * 10 + (ONE,),
    S.BATCH: (None, *(SUPPLIER,) * 10),
    S.WHOLE_CREDIT: (None, None, None, None, NOT, None, None, None, NOT, None, NOT),
    S.PART_OF_CREDIT: (WHOLE, WHOLE, None, None, NOT, None, None, None, NOT, None, NOT),
    S.CREDIT_ALONE: (None, None, None, POSITIVE, NOT, None, None, None, NOT, None, NOT),
    S.CREDIT_WITH_CASH: (TWO, TWO, None, None, NOT, TWO, TWO, TWO, NOT, None, NOT),
    S.ON_ACCOUNT: (NOT, NOT, NOT, NOT, NOT, NOT, None, None, NOT, NOT, NOT),
    S.REFUND_ON_ACCOUNT: (*(NOT,) * 7, None, *(NOT,) * 3),
    S.REFUND_OF_CREDIT: (None, *(NOT,) * 10),
    S.REFUND_OF_PAYMENT: (None, *(NOT,) * 6, None, *(NOT,) * 3),
    S.METHOD: (*(NOT,) * 3, None, *(NOT,) * 7),
    S.DELETE_PAYMENT: (None, None, None, None, *(NOT,) * 5, None, NOT),
    S.DELETE_BILL: (None, None, None, None, *(NOT,) * 5, None, NOT),
}


@pytest.mark.parametrize("scenario", TABLE)
def test_what_is_open_is_what_the_documents_say(scenario: Scenario) -> None:
    found = [hindrance(RULES[platform], scenario) for platform in COLUMNS]
    assert tuple(one.reason if one else None for one in found) == TABLE[scenario]


@pytest.mark.parametrize(
    ("several", "platforms"),
    [
        (Several.LINES, {"gbol", "knfz", "pdvj", "tgff", "hbql", "pqsw"}),
        (Several.LINKS, {"qhyg", "ndsk", "akxx", "fbrh", "rwuv"}),
        (Several.NO, {"trji"}),
    ],
)
def test_lines_or_links(several: Several, platforms: set[str]) -> None:
    assert {key for key, rules in RULES.items() if rules.several is several} == platforms


def test_only_xero_keeps_several_lines_to_base_currency() -> None:
    found = hindrance(RULES["gbol"], Scenario.SEVERAL_FOREIGN_BILLS)
    assert found is not None
    assert (found.reason, found.software) == (Reason.BASE_CURRENCY_ONLY, "Xero")
    assert hindrance(RULES["akxx"], Scenario.SEVERAL_FOREIGN_BILLS) is None


@pytest.mark.parametrize(
    ("fact", "platforms"),
    [
        (lambda rules: rules.account_for_credit, {"akxx", "knfz", "fbrh", "pdvj", "hbql", "pqsw"}),
        (lambda rules: rules.credit_in_pairs, {"gbol", "rwuv"}),
        (lambda rules: rules.needs_allocation_date, {"trji"}),
        (lambda rules: rules.takes_reference, {"akxx", "pdvj", "hbql"}),
        (lambda rules: rules.reference_is_location, {"akxx"}),
        (lambda rules: not rules.takes_note, {"fbrh", "pdvj"}),
        (lambda rules: rules.lines_are_merged, {"hbql"}),
        (lambda rules: Api.SYNC in rules.apis, {"gbol", "qhyg", "ndsk", "akxx", "knfz", "fbrh", "rwuv"}),
    ],
)
def test_facts_of_single_software(fact: object, platforms: set[str]) -> None:
    assert callable(fact)
    assert {key for key, rules in RULES.items() if fact(rules)} == platforms


@pytest.mark.parametrize("scenario", Scenario)
def test_over_the_synchronous_api_alone_the_rest_says_what_it_needs(scenario: Scenario) -> None:
    found = hindrance(RULES["gbol"].limited_to(frozenset({Api.SYNC})), scenario)
    open_ways = {Scenario.SINGLE, Scenario.CONVERTED}
    open_ways |= {Scenario.MAKE_BILL, Scenario.MAKE_SUPPLIER, Scenario.MAKE_ACCOUNT}
    if scenario in open_ways:
        assert found is None
    else:
        assert found is not None
        assert found.reason is Reason.NEEDS_ASYNC


def test_software_never_heard_of_pays_single_bills() -> None:
    rules = rules_for("zzzz", "Ledgerly")
    assert (rules.software, rules.apis, rules.converts) == ("Ledgerly", frozenset({Api.SYNC}), False)
    assert rules.overlaid(a_model("Bill", "CreditNote")) == rules


def a_model(*link_types: str, required: frozenset[str] = frozenset(), **more: object) -> OptionsModel:
    fields = frozenset({"date", "note", "lines", "accountRef"}) | required
    choices = {"lines.links.type": link_types}
    return OptionsModel(fields, required, choices, **more)  # type: ignore[arg-type]


def test_a_connection_that_says_nothing_changes_nothing() -> None:
    assert RULES["gbol"].overlaid(OptionsModel()) == RULES["gbol"]


def test_link_types_that_the_connection_does_not_list_are_not_used() -> None:
    rules = RULES["tgff"].overlaid(a_model("Bill"))
    assert rules.credit is CreditUse.NO
    assert (rules.on_account, rules.refunds_on_account, rules.payment_refund) == (False, False, None)


def test_link_types_beyond_the_documents_are_used_in_the_most_careful_form() -> None:
    xero = RULES["gbol"].overlaid(a_model("Bill", "CreditNote", "BillPayment", "PaymentOnAccount"))
    assert (xero.on_account, xero.on_account_apart) == (True, True)
    assert xero.payment_refund is LinkType.BILL_PAYMENT
    myob = RULES["pdvj"].overlaid(a_model("Bill", "CreditNote"))
    assert (myob.credit, myob.credit_in_pairs, myob.credit_with_cash) == (CreditUse.WHOLE, True, False)


def test_what_the_connection_requires_and_limits_wins() -> None:
    model = a_model(
        "Bill",
        required=frozenset({"accountRef", "reference", "paymentMethodRef", "lines.allocatedOnDate"}),
        max_lengths={"reference": 12, "note": 40},
    )
    rules = RULES["qhyg"].overlaid(model)
    assert rules.account_for_credit
    assert (rules.needs_method, rules.needs_allocation_date) == (True, True)
    assert (rules.takes_reference, rules.needs_reference, rules.reference_max) == (True, True, 12)
    assert rules.note_max == 40


@pytest.mark.parametrize(
    ("platform", "takes_several", "expected"),
    [
        ("knfz", False, Several.NO),
        ("knfz", None, Several.LINES),
        ("trji", True, Several.LINES),
        ("hbql", False, Several.LINES),
        ("fbrh", False, Several.LINKS),
    ],
)
def test_how_many_lines_the_connection_takes(
    platform: str, takes_several: bool | None, expected: Several
) -> None:
    model = a_model("Bill", takes_several_lines=takes_several)
    assert RULES[platform].overlaid(model).several is expected


def test_currencies_are_those_of_the_connection_and_as_fine_as_it_takes() -> None:
    model = OptionsModel(frozenset({"currency"}), choices={"currency": ("AUD", "KWD")})
    rules = RULES["pdvj"].overlaid(model)
    assert [rules.takes_currency(code) for code in ("AUD", "NZD", "KWD")] == [True, False, False]
    assert Rules("Any", frozenset(Api)).takes_currency("KWD")
