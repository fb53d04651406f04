"""The books: always in balance, and quick to say when they are not."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bookkeeper.practice import BooksDisagreeError, Ledger, bills, payments
from bookkeeper.practice.bills import BillEntry
from bookkeeper.practice.documents import DocumentLine
from bookkeeper.practice.making import Plan, make_books
from bookkeeper.practice.payments import Line, Link, Payment
from bookkeeper.practice.platforms import PLATFORMS

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


def new_books(bills: int = 20, platform: str = "xero", suppliers: int = 8) -> Ledger:
    return make_books(Plan(PLATFORMS[platform], suppliers, bills, 1, date(2026, 11, 22)))


@pytest.fixture
def ledger() -> Iterator[Ledger]:
    books = new_books()
    yield books
    books.close()


def number_of(ledger: Ledger, account: str) -> int:
    return int(ledger.value("SELECT no FROM account WHERE name = ?", (account,)))


def balance(ledger: Ledger, account: str) -> int:
    return int(ledger.value("SELECT balance FROM account WHERE name = ?", (account,)))


def enter_bill(ledger: Ledger, total: int, currency: str, rate: str) -> int:
    line = DocumentLine("Goods", Decimal(1), Decimal(total), total, 0, number_of(ledger, "Rent"), None)
    entry = BillEntry(1, "T-1", "2026-11-01", "2026-12-01", currency, Decimal(rate), (line,))
    with ledger.changing():
        return int(bills.enter(ledger, entry, NOW)["no"])


def pay(ledger: Ledger, bill: int, amount: int, rate: str, account: str = "Barclays Current") -> None:
    row = ledger.row("SELECT * FROM bill WHERE no = ?", (bill,))
    assert row is not None
    link = Link("Bill", bill, -amount, row["currency"])
    payment = Payment(
        row["supplier"],
        number_of(ledger, account),
        row["currency"],
        Decimal(rate),
        "2026-11-22",
        (Line(amount, (link,)),),
    )
    with ledger.changing():
        payments.record(ledger, payment, NOW)


@pytest.mark.parametrize("platform", PLATFORMS)
def test_new_books_agree(platform: str) -> None:
    books = new_books(180, platform, suppliers=40)
    books.check()
    books.close()


def test_the_gain_on_a_foreign_bill_is_the_difference_of_the_rates(ledger: Ledger) -> None:
    # DOMAIN.md 5.12: EUR 200.00 at 0.885 is GBP 177.00; paid at 0.860 that is GBP 172.00, a gain of 5.00.
    bill = enter_bill(ledger, 200_00, "EUR", "0.885")
    owed, gains = ledger.accounts_payable(), balance(ledger, "Realised Currency Gains")
    pay(ledger, bill, 200_00, "0.860", "Barclays Euro Account")
    assert ledger.accounts_payable() == owed - 177_00
    assert balance(ledger, "Realised Currency Gains") == gains - 5_00
    ledger.check()


def test_part_payments_clear_a_foreign_bill_to_the_penny(ledger: Ledger) -> None:
    bill = enter_bill(ledger, 100_01, "EUR", "0.333333")
    owed = ledger.accounts_payable()
    for amount in (33_33, 33_33, 33_35):
        pay(ledger, bill, amount, "0.4")
        ledger.check()
    assert owed - ledger.accounts_payable() == 33_34
    assert ledger.value("SELECT due_base FROM bill WHERE no = ?", (bill,)) == 0


@pytest.mark.parametrize("amount", [100_01, -1])
def test_a_payment_beyond_the_bill_is_never_written(ledger: Ledger, amount: int) -> None:
    bill = enter_bill(ledger, 100_00, "GBP", "1")
    before = ledger.value("SELECT count(*) FROM payment")
    with pytest.raises(BooksDisagreeError):
        pay(ledger, bill, amount, "1")
    assert ledger.value("SELECT count(*) FROM payment") == before
    ledger.check()


def test_a_line_that_does_not_add_up_is_never_written(ledger: Ledger) -> None:
    bill = enter_bill(ledger, 100_00, "GBP", "1")
    line = Line(60_00, (Link("Bill", bill, -50_00, "GBP"),))
    payment = Payment(1, number_of(ledger, "Barclays Current"), "GBP", Decimal(1), "2026-11-22", (line,))
    with pytest.raises(BooksDisagreeError, match="has links of"), ledger.changing():
        payments.record(ledger, payment, NOW)


def test_a_yen_bill_has_no_decimals_and_a_dinar_bill_three(ledger: Ledger) -> None:
    yen = enter_bill(ledger, 10_000, "JPY", "0.005")
    dinars = enter_bill(ledger, 10_000, "KWD", "2.5")
    due_base = "SELECT due_base FROM bill WHERE no = ?"
    assert ledger.value(due_base, (yen,)) == 50_00
    assert ledger.value(due_base, (dinars,)) == 25_00
    pay(ledger, yen, 1, "0.005")
    pay(ledger, dinars, 1, "2.5")
    ledger.check()


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.lists(
        st.tuples(
            st.integers(0, 19),
            st.integers(1, 100),
            st.decimals("0.001", "3", places=6),
            st.sampled_from(["Barclays Current", "Company Credit Card", "Barclays Euro Account"]),
        ),
        max_size=25,
    )
)
def test_random_payments_keep_the_books_in_balance(drawn: list[tuple[int, int, Decimal, str]]) -> None:
    ledger = new_books()
    try:
        for index, percent, rate, account in drawn:
            bill = ledger.rows("SELECT * FROM bill ORDER BY no")[index]
            amount = max(1, bill["due"] * percent // 100)
            is_base = bill["currency"] == "GBP"
            try:
                pay(ledger, bill["no"], amount, "1" if is_base else str(rate), account)
            except BooksDisagreeError:
                is_payable = bill["status"] in ("Open", "PartiallyPaid")
                assert not is_payable or (account == "Barclays Euro Account" and bill["currency"] != "EUR")
            ledger.check()
    finally:
        ledger.close()


@pytest.mark.parametrize(
    ("corruption", "claim"),
    [
        ("UPDATE posting SET amount_base = amount_base + 1 WHERE entry = 1 AND leg = 0", "does not balance"),
        ("UPDATE account SET balance = balance + 1 WHERE no = 1", "sum of its postings"),
        ("UPDATE supplier_balance SET owed = owed + 1", "differ from a supplier's balance"),
        ("UPDATE supplier_balance SET owed_base = owed_base + 1", "sum of the suppliers' balances"),
        ("UPDATE on_account SET held = held + 1", "differs from its documents"),
        ("UPDATE bill SET due = due - 1 WHERE status = 'PartiallyPaid'", "differs from its payments"),
        ("UPDATE bill SET status = 'Paid' WHERE status = 'Open'", "status differs"),
        ("UPDATE posting SET currency = 'EUR' WHERE account = 1", "a currency that is not its own"),
        ("UPDATE payment SET total = total + 1", "total differs from its lines"),
    ],
)
def test_the_proof_finds_what_is_wrong(corruption: str, claim: str) -> None:
    ledger = new_books(60)
    ledger.connection.execute(corruption)
    with pytest.raises(BooksDisagreeError, match=claim):
        ledger.check()
    ledger.close()


def test_a_failed_change_leaves_nothing_behind(ledger: Ledger) -> None:
    def enter_then_fail() -> None:
        with ledger.changing():
            ledger.connection.execute("DELETE FROM bill")
            raise RuntimeError

    with pytest.raises(RuntimeError):
        enter_then_fail()
    assert ledger.value("SELECT count(*) FROM bill")
    ledger.check()


def test_replacing_a_bill_moves_what_is_owed_to_the_new_supplier(ledger: Ledger) -> None:
    no = enter_bill(ledger, 100_00, "GBP", "1")
    owed = "SELECT coalesce(sum(owed), 0) FROM supplier_balance WHERE supplier = ? AND currency = 'GBP'"
    first, second = ledger.value(owed, (1,)), ledger.value(owed, (2,))
    line = DocumentLine("Other", Decimal(1), Decimal(70), 70_00, 14_00, number_of(ledger, "Rent"), 1)
    entry = BillEntry(2, "T-2", "2026-11-02", "2026-12-02", "GBP", Decimal(1), (line,))
    with ledger.changing():
        bills.replace(ledger, no, entry, NOW)
    assert ledger.value(owed, (1,)) == first - 100_00
    assert ledger.value(owed, (2,)) == second + 84_00
    ledger.check()
