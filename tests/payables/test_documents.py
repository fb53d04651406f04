from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bookkeeper.codat.async_bodies import bill_body, credit_note_body
from bookkeeper.payables.documents import DocumentDraft, DocumentKind, Flaw, LineDraft, line_of
from bookkeeper.payables.money import Money
from bookkeeper.payables.records import BillLine, BillStatus, CreditStatus, NominalAccount, TaxRate
from bookkeeper.payables.rules import RULES, rules_for
from tests.payables.samples import TODAY, a_bill

VAT = TaxRate("INPUT2", "20 % (VAT on expenses)", Decimal(20))
PAPER = NominalAccount("acc-400", "Stationery", "400", None)
LINE = LineDraft("Paper", Decimal(3), Decimal("7.0667"), VAT, PAPER)
XERO = rules_for("gbol")
DRAFT = DocumentDraft(
    XERO, "GBP", DocumentKind.BILL, "s1", "PowerDirect", "INV-1", TODAY, date(2026, 12, 22), "GBP", (LINE,)
)


def flaws(draft: DocumentDraft) -> list[tuple[Flaw, int | None]]:
    return [(one.flaw, one.line) for one in draft.problems]


def test_totals_are_added_up_from_rounded_lines() -> None:
    assert DRAFT.problems == []
    # 3 x 7.0667 = 21.2001, a fifth of 21.20 is 4.24.
    assert DRAFT.totals.net == Money.of("21.20", "GBP")
    assert DRAFT.totals.tax == Money.of("4.24", "GBP")
    assert DRAFT.totals.total == Money.of("25.44", "GBP")


def test_half_a_penny_is_rounded_up() -> None:
    line = replace(
        LINE, quantity=Decimal(1), unit_amount=Decimal("0.125"), tax_rate=replace(VAT, percent=Decimal(0))
    )
    assert replace(DRAFT, lines=(line,)).totals.total == Money.of("0.13", "GBP")


def test_a_currency_without_coins_has_whole_amounts() -> None:
    yen = replace(
        DRAFT, currency="JPY", rate=Decimal("0.005"), lines=(replace(LINE, unit_amount=Decimal("10.5")),)
    )
    assert yen.totals.net == Money(32, "JPY")
    assert yen.totals.tax == Money(6, "JPY")


@given(
    st.lists(
        st.tuples(
            st.decimals("0.001", "999", places=3),
            st.decimals("-999", "9999", places=4),
            st.decimals("0", "25", places=1),
        ),
        min_size=1,
        max_size=6,
    )
)
def test_what_is_sent_comes_to_what_is_shown(parts: list[tuple[Decimal, Decimal, Decimal]]) -> None:
    lines = tuple(
        LineDraft("x", quantity, unit, replace(VAT, percent=percent), PAPER)
        for quantity, unit, percent in parts
    )
    draft = replace(DRAFT, lines=lines)
    if draft.problems:
        assert flaws(draft) == [(Flaw.TOTAL_NOT_POSITIVE, None)]
        return
    # The writer adds the lines up by itself and refuses another total than it is given.
    assert bill_body(draft.bill())
    assert credit_note_body(replace(draft, kind=DocumentKind.CREDIT_NOTE).credit_note())


def test_a_bill_is_made_of_what_was_typed() -> None:
    bill = replace(DRAFT, note="For June").bill()
    assert (bill.id, bill.status, bill.amount_due) == ("", BillStatus.OPEN, Money.of("25.44", "GBP"))
    assert bill.rate == 1
    assert bill.note == "For June"
    (line,) = bill.lines
    assert (line.account_id, line.tax_rate_id, line.total_amount) == ("acc-400", "INPUT2", Decimal("25.44"))


def test_a_changed_bill_keeps_its_id() -> None:
    assert replace(DRAFT, before=a_bill("B7")).bill().id == "B7"


def test_a_credit_note_is_made_with_all_of_it_left() -> None:
    note = replace(DRAFT, kind=DocumentKind.CREDIT_NOTE, number="CN-1").credit_note()
    assert (note.number, note.status) == ("CN-1", CreditStatus.SUBMITTED)
    assert note.remaining == note.total == Money.of("25.44", "GBP")


@pytest.mark.parametrize(
    ("changes", "flaw"),
    [
        ({"supplier_id": ""}, Flaw.SUPPLIER_MISSING),
        ({"number": ""}, Flaw.NUMBER_MISSING),
        ({"number": "x" * 256}, Flaw.NUMBER_TOO_LONG),
        ({"currency": "XXX", "rate": Decimal(1)}, Flaw.CURRENCY_MISSING),
        ({"currency": "EUR"}, Flaw.RATE_MISSING),
        ({"currency": "EUR", "rate": Decimal(0)}, Flaw.RATE_MISSING),
        ({"due_on": date(2026, 11, 21)}, Flaw.DUE_BEFORE_ISSUE),
        ({"lines": ()}, Flaw.LINES_MISSING),
        ({"lines": (LineDraft(),)}, Flaw.LINES_MISSING),
        ({"lines": (replace(LINE, unit_amount=Decimal(-1)),)}, Flaw.TOTAL_NOT_POSITIVE),
    ],
)
def test_what_is_wrong_with_the_whole(changes: dict[str, object], flaw: Flaw) -> None:
    assert (flaw, None) in flaws(replace(DRAFT, **changes))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("changes", "flaw"),
    [
        ({"quantity": None}, Flaw.QUANTITY_MISSING),
        ({"quantity": Decimal(0)}, Flaw.QUANTITY_MISSING),
        ({"unit_amount": None}, Flaw.UNIT_AMOUNT_MISSING),
        ({"account": None}, Flaw.ACCOUNT_MISSING),
        ({"tax_rate": None}, Flaw.TAX_RATE_MISSING),
        ({"tax_rate": replace(VAT, percent=None), "tax": Decimal("0.001")}, Flaw.TAX_TOO_FINE),
    ],
)
def test_what_is_wrong_with_a_line_is_said_at_the_line(changes: dict[str, object], flaw: Flaw) -> None:
    line = replace(LINE, **changes)  # type: ignore[arg-type]
    assert (flaw, 1) in flaws(replace(DRAFT, lines=(LINE, line)))


@pytest.mark.parametrize("platform", RULES)
def test_a_reference_may_be_as_long_as_the_software_takes(platform: str) -> None:
    rules = RULES[platform]
    draft = replace(DRAFT, rules=rules, number="x" * rules.bill_reference_max)
    assert (Flaw.NUMBER_TOO_LONG, None) not in flaws(draft)
    assert (Flaw.NUMBER_TOO_LONG, None) in flaws(replace(draft, number=draft.number + "x"))


def test_software_that_takes_tax_by_amount_gets_no_rate() -> None:
    draft = replace(
        DRAFT, rules=rules_for("fbrh"), lines=(replace(LINE, tax_rate=None, tax=Decimal("4.24")),)
    )
    assert draft.problems == []
    (line,) = draft.bill().lines
    assert (line.tax_amount, line.tax_rate_id) == (Decimal("4.24"), None)


def test_the_due_date_the_currency_and_the_number_of_lines_as_each_software_wants_them() -> None:
    zoho = replace(DRAFT, rules=rules_for("rwuv"), due_on=TODAY, supplier_currency="EUR")
    assert {Flaw.DUE_NOT_AFTER_ISSUE, Flaw.CURRENCY_NOT_SUPPLIERS} <= {one.flaw for one in zoho.problems}
    assert (Flaw.CURRENCY_NOT_SUPPLIERS, None) not in flaws(replace(zoho, supplier_currency=None))
    many = replace(DRAFT, rules=rules_for("fbrh"), lines=(LINE,) * 41)
    assert (Flaw.LINES_TOO_MANY, None) in flaws(many)


def test_a_line_that_is_there_comes_back_as_it_was_even_where_its_ids_are_not_listed() -> None:
    there = BillLine(
        "Paper", Decimal(3), Decimal("7.0667"), Decimal("4.24"), Decimal("25.44"), "acc-400", "OLD"
    )
    line = line_of(there, [VAT], [PAPER])
    assert line.account == PAPER
    assert line.tax_rate == TaxRate("OLD", "OLD", None)
    assert replace(DRAFT, lines=(line,)).bill().lines == (there,)
