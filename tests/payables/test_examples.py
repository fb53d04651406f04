"""The product pages' own examples, and one of each software's ways to write the same thing down."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

import pytest

from bookkeeper.payables.draft import PaymentDraft
from bookkeeper.payables.money import Money
from bookkeeper.payables.operations import OptionsModel
from bookkeeper.payables.plan import LinkKind, PlannedPayment, plan
from bookkeeper.payables.rules import RULES, Api
from tests.payables.samples import GBP_ACCOUNT, TODAY, a_bill, a_note, a_ready_draft, a_supplier

Written = list[tuple[str, list[tuple[str, list[tuple[str, str, str]]]]]]


def written(draft: PaymentDraft) -> Written:
    """The plan in plain text: each payment's total, its lines, and their links."""
    return [
        (
            str(payment.amount.decimal),
            [
                (
                    str(line.amount.decimal),
                    [(link.kind.value, link.record_id, str(link.change.decimal)) for link in line.links],
                )
                for line in payment.lines
            ],
        )
        for payment in plan(draft).payments
    ]


A, B = ("Bill", "A", "-135.85"), ("Bill", "B", "-108.60")
C = ("CreditNote", "C", "25.44")
BY_LINES = [("244.45", [("135.85", [A]), ("108.60", [B])])]
BY_LINKS = [("244.45", [("244.45", [A, B])])]
APART = [("135.85", [("135.85", [A])]), ("108.60", [("108.60", [B])])]


@pytest.mark.parametrize(
    ("platform", "expected"),
    [
        *((platform, BY_LINES) for platform in ("gbol", "knfz", "pdvj", "tgff", "hbql", "pqsw")),
        *((platform, BY_LINKS) for platform in ("qhyg", "ndsk", "akxx", "fbrh", "rwuv")),
        ("trji", APART),
    ],
)
def test_two_bills_of_a_supplier(platform: str, expected: Written) -> None:
    draft = a_ready_draft(platform)
    draft.tick_all([a_bill("A", "135.85"), a_bill("B", "108.60")])
    assert written(draft) == expected
    assert {payment.supplier_id for payment in plan(draft).payments} == {"sup-1"}


@pytest.mark.parametrize("platform", RULES)
def test_a_batch_over_three_suppliers(platform: str) -> None:
    """1 + 2 + 3: one payment without a supplier where there are batches, a payment to each elsewhere."""
    draft = a_ready_draft(platform)
    for supplier, due in (("s1", "1"), ("s2", "2"), ("s3", "3")):
        draft.tick(a_bill(f"X-{supplier}", due, supplier=supplier))
    payments = plan(draft).payments
    if platform == "gbol":
        assert [payment.supplier_id for payment in payments] == [None]
        assert [str(line.amount.decimal) for line in payments[0].lines] == ["1.00", "2.00", "3.00"]
        assert payments[0].supplier_name == "Supplier s1, Supplier s2, Supplier s3"
        assert payments[0].note == "RUN 7"
    else:
        assert [payment.supplier_id for payment in payments] == ["s1", "s2", "s3"]


CREDIT_FIRST = [
    ("0.00", [("0.00", [("Bill", "A", "-25.44"), C])]),
    ("110.41", [("110.41", [("Bill", "A", "-110.41")])]),
]
TOGETHER = [("110.41", [("110.41", [A, C])])]


@pytest.mark.parametrize(
    ("platform", "expected"),
    [
        *((platform, CREDIT_FIRST) for platform in ("gbol", "qhyg", "fbrh", "rwuv", "tgff")),
        *((platform, TOGETHER) for platform in ("akxx", "knfz", "pqsw")),
    ],
)
def test_a_credit_note_and_cash(platform: str, expected: Written) -> None:
    """25.44 against 135.85 leaves 110.41; the page's own sample has a line of 45.00 and is wrong (C1)."""
    draft = a_ready_draft(platform)
    draft.tick(a_bill("A", "135.85"))
    draft.use_credit(a_note("C", "25.44"))
    assert written(draft) == expected
    payments = plan(draft).payments
    assert [payment.depends_on for payment in payments] == [None, 0][: len(payments)]
    last = payments[-1].links[0]
    assert last.after == Money.zero("GBP")
    assert last.before == (Money.of("110.41", "GBP") if len(payments) == 2 else Money.of("135.85", "GBP"))
    credit = next(link for payment in payments for link in payment.links if link.kind is LinkKind.CREDIT_NOTE)
    assert (credit.before, credit.after) == (Money.of("25.44", "GBP"), Money.zero("GBP"))


@pytest.mark.parametrize("platform", ["gbol", "qhyg", "rwuv", "tgff"])
def test_credit_that_covers_a_bill_needs_no_account(platform: str) -> None:
    draft = a_ready_draft(platform)
    draft.set_account("GBP", None)
    draft.tick(a_bill("A", "135.85"), Decimal("25.44"))
    draft.use_credit(a_note("C", "25.44"))
    (payment,) = plan(draft).payments
    assert (payment.account, payment.amount) == (None, Money.zero("GBP"))


@pytest.mark.parametrize("platform", ["akxx", "fbrh", "pqsw"])
def test_credit_alone_names_an_account_where_the_software_wants_one(platform: str) -> None:
    draft = a_ready_draft(platform)
    draft.tick(a_bill("A", "135.85"), Decimal("10"))
    draft.use_credit(a_note("C", "25.44"), Decimal("10"))
    (payment,) = plan(draft).payments
    assert payment.account == GBP_ACCOUNT


def test_xero_keeps_a_bill_that_waits_for_its_credit_out_of_the_batch() -> None:
    draft = a_ready_draft("gbol")
    draft.tick_all([a_bill("A", "135.85"), a_bill("B", "108.60"), a_bill("D", "5", supplier="sup-2")])
    draft.use_credit(a_note("C", "25.44"))
    batch, credit, rest = plan(draft).payments
    assert [link.record_id for link in batch.links] == ["B", "D"]
    assert [link.record_id for link in credit.links] == ["A", "C"]
    assert (rest.api, rest.depends_on) == (Api.SYNC, 1)


def test_xero_pays_foreign_bills_one_by_one() -> None:
    draft = a_ready_draft("gbol")
    draft.tick_all([a_bill("F", "200", "EUR"), a_bill("G", "100", "EUR")])
    assert [len(payment.lines) for payment in plan(draft).payments] == [1, 1]


def test_zoho_takes_its_pairs_one_after_the_other_and_then_the_cash() -> None:
    draft = a_ready_draft("rwuv")
    draft.tick_all([a_bill("A", "135.85"), a_bill("B", "108.60")])
    draft.use_credit(a_note("C", "140.00"))
    draft.set_on_account(a_supplier(), "GBP", Decimal("10"))
    payments = plan(draft).payments
    assert [payment.depends_on for payment in payments] == [None, 0, 1]
    assert [link.record_id for link in payments[-1].links] == ["B", "sup-1"]


@pytest.mark.parametrize(
    ("platform", "expected"),
    [
        ("tgff", [("150.00", [("135.85", [A]), ("14.15", [("PaymentOnAccount", "sup-1", "-14.15")])])]),
        ("rwuv", [("150.00", [("150.00", [A, ("PaymentOnAccount", "sup-1", "-14.15")])])]),
    ],
)
def test_more_than_the_bill_stays_on_account(platform: str, expected: Written) -> None:
    draft = a_ready_draft(platform)
    draft.tick(a_bill("A", "135.85"))
    draft.set_on_account(a_supplier(), "GBP", Decimal("14.15"))
    assert written(draft) == expected
    assert draft.figures("GBP").cash == Money.of("150", "GBP")


@pytest.mark.parametrize("platform", ["tgff", "rwuv"])
def test_money_in_advance_of_any_bill(platform: str) -> None:
    draft = a_ready_draft(platform)
    draft.reference_pattern = "{bill reference} {supplier}"
    draft.set_on_account(a_supplier(), "GBP", Decimal("500"))
    assert written(draft) == [("500.00", [("500.00", [("PaymentOnAccount", "sup-1", "-500.00")])])]
    payment = plan(draft).payments[0]
    assert payment.links[0].after == Money.of("500", "GBP")
    assert payment.note == "Supplier sup-1"


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        (lambda draft: None, Api.SYNC),
        (lambda draft: setattr(draft, "prefer", Api.ASYNC), Api.ASYNC),
        (lambda draft: draft.set_amount("A", Decimal(5)), Api.SYNC),
    ],
)
def test_one_bill_goes_by_the_api_that_answers_at_once_unless_told_otherwise(
    change: Callable[[PaymentDraft], object], expected: Api
) -> None:
    draft = a_ready_draft("qhyg")
    draft.tick(a_bill("A"))
    change(draft)
    (payment,) = plan(draft).payments
    assert payment.api is expected


def test_dynamics_dates_each_line() -> None:
    draft = a_ready_draft("trji")
    draft.tick(a_bill("A"))
    assert [line.allocated_on for line in plan(draft).payments[0].lines] == [draft.paid_on]


def test_the_gain_is_what_the_records_are_worth_less_what_is_paid() -> None:
    draft = a_ready_draft("akxx")
    draft.set_rate("EUR", Decimal("0.860"))
    draft.tick(a_bill("F", "200", "EUR", rate="0.885"))
    draft.use_credit(a_note("K", "50", "EUR", rate="0.800"))
    # 200 x 0.885 - 50 x 0.800 = 137.00 in the books, 150 x 0.860 = 129.00 paid.
    (payment,) = plan(draft).payments
    assert payment.gain == Money.of("8.00", "GBP")


def texts(payment: PlannedPayment) -> tuple[str, str]:
    return payment.reference, payment.note


@pytest.mark.parametrize(
    ("platform", "expected"),
    [
        ("pdvj", ("RUN 7", "")),
        ("hbql", ("RUN 7", "")),
        ("tgff", ("", "RUN 7")),
        ("akxx", ("location-3", "RUN 7")),
        ("fbrh", ("", "")),
    ],
)
def test_the_reference_goes_where_the_software_keeps_one(platform: str, expected: tuple[str, str]) -> None:
    draft = a_ready_draft(platform)
    draft.prefer = Api.ASYNC
    draft.location = "location-3"
    draft.tick(a_bill("A"))
    assert texts(plan(draft).payments[0]) == expected


def test_a_reference_that_stands_in_for_a_note_is_cut_to_what_the_note_takes() -> None:
    draft = a_ready_draft("tgff")
    draft.reference_pattern = "Payment of all that was due in November"
    draft.tick(a_bill("A"))
    assert plan(draft).payments[0].note == "Payment of all that was d"


def a_connection(platform: str, *link_types: str) -> PaymentDraft:
    """A draft over a connection that lists link types which the documents do not."""
    fields = frozenset({"note", "reference", "accountRef", "lines"})
    model = OptionsModel(fields, choices={"lines.links.type": link_types})
    draft = PaymentDraft(RULES[platform].overlaid(model), "GBP", TODAY)
    draft.set_account("GBP", GBP_ACCOUNT)
    draft.reference_pattern = "RUN 7"
    return draft


def test_cash_waits_for_the_credit_of_all_its_bills() -> None:
    draft = a_connection("pdvj", "Bill", "CreditNote")
    draft.tick_all([a_bill("A", "135.85"), a_bill("B", "108.60")])
    draft.use_credit(a_note("C", "120"))
    draft.use_credit(a_note("D", "100"))
    first, second, cash = plan(draft).payments
    assert [link.record_id for link in (*first.links, *second.links)] == ["A", "C", "B", "D"]
    assert [link.record_id for link in cash.links] == ["A", "B"]
    assert (second.depends_on, cash.depends_on) == (0, 1)


def test_where_only_the_connection_knows_of_money_on_account_it_is_a_payment_of_its_own() -> None:
    draft = a_connection("gbol", "Bill", "CreditNote", "PaymentOnAccount")
    draft.tick_all([a_bill("A"), a_bill("B")])
    draft.set_on_account(a_supplier(), "GBP", Decimal("5"))
    assert [len(payment.links) for payment in plan(draft).payments] == [2, 1]
    draft = a_connection("akxx", "Bill", "CreditNote", "PaymentOnAccount")
    draft.tick_all([a_bill("A"), a_bill("B")])
    draft.set_on_account(a_supplier(), "GBP", Decimal("5"))
    assert [len(payment.links) for payment in plan(draft).payments] == [2, 1]
