"""What is put into the books comes back as it was, and nothing less."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal

import pytest

from bookkeeper.books import BillQuery, Books, Kind, Reader, SupplierQuery
from bookkeeper.payables.holdings import AccountsHeld
from bookkeeper.payables.money import NO_CURRENCY, Money
from bookkeeper.payables.records import AccountType, BankAccount, Bill, BillLine, BillStatus, Supplier
from tests.books.conftest import TODAY, MakeBill
from tests.conftest import Clock

OPEN = BillQuery(TODAY)
EVERY = BillQuery(TODAY, only_open=False)


def _refresh_bills(books: Books, *pages: list[Bill]) -> None:
    refresh = books.begin_refresh(Kind.BILLS)
    for page in pages:
        books.put_bills(page, refresh)
    books.finish_refresh(refresh)


def test_a_bill_comes_back_as_it_was(books: Books, reader: Reader, full_bill: Bill) -> None:
    full_bill = replace(full_bill, modified_at=datetime(2026, 11, 1, 8, 30, 0, 123456, UTC))
    books.put_bills([full_bill])
    assert reader.bill("full") == full_bill


def test_a_bill_with_nothing_known_comes_back_as_it_was(books: Books, reader: Reader) -> None:
    bare = Bill(
        "b", "", "Somebody", "", None, None, NO_CURRENCY, None, None, BillStatus.UNKNOWN, flaw="Damaged"
    )
    other = replace(bare, id="c", supplier_name="Somebody else")
    books.put_bills([bare, other])
    assert reader.bills(["c", "nothing", "b"]) == [other, bare]


def test_an_unbelievable_amount_becomes_a_flaw(books: Books, reader: Reader, make_bill: MakeBill) -> None:
    books.put_bills([make_bill("1", str(10**30))])
    found = reader.bill("1")
    assert found is not None
    assert found.amount_due is None
    assert found.flaw is not None
    assert "too large" in found.flaw


def test_what_a_refresh_does_not_meet_is_gone(books: Books, reader: Reader, make_bill: MakeBill) -> None:
    _refresh_bills(books, [make_bill("1"), make_bill("2")], [make_bill("3")])
    _refresh_bills(books, [make_bill("1")], [make_bill("3", "20.00")])
    assert reader.bill_ids(reader.ids(OPEN)) == ["1", "3"]
    rows = {row.id: row for row in reader.bill_rows(reader.ids(EVERY))}
    assert rows["2"].is_gone
    assert not rows["2"].is_open
    assert rows["3"].amount_due == Money(2000, "GBP")


def test_what_was_gone_can_come_back(books: Books, reader: Reader, make_bill: MakeBill) -> None:
    _refresh_bills(books, [make_bill("1")])
    _refresh_bills(books, [])
    _refresh_bills(books, [make_bill("1")])
    assert reader.bill_ids(reader.ids(OPEN)) == ["1"]


def test_a_cancelled_refresh_marks_nothing_gone(books: Books, reader: Reader, make_bill: MakeBill) -> None:
    _refresh_bills(books, [make_bill("1"), make_bill("2")])
    refresh = books.begin_refresh(Kind.BILLS)
    books.put_bills([make_bill("3")], refresh)
    assert len(reader.ids(OPEN)) == 3


def test_an_overtaken_refresh_marks_nothing_gone(books: Books, reader: Reader, make_bill: MakeBill) -> None:
    overtaken = books.begin_refresh(Kind.BILLS)
    _refresh_bills(books, [make_bill("1")])
    before = reader.facts()
    books.finish_refresh(overtaken)
    assert len(reader.ids(OPEN)) == 1
    assert reader.facts() == before


def test_a_read_back_is_not_undone_by_an_older_page(
    books: Books, reader: Reader, make_bill: MakeBill
) -> None:
    _refresh_bills(books, [make_bill("1")])
    refresh = books.begin_refresh(Kind.BILLS)
    books.put_bills([make_bill("1", "0.00", status=BillStatus.PAID)])
    books.put_bills([make_bill("1")], refresh)
    books.finish_refresh(refresh)
    assert len(reader.ids(OPEN)) == 0
    assert not reader.bill_rows(reader.ids(EVERY))[0].is_gone
    _refresh_bills(books, [make_bill("1", "10.00")])
    assert reader.bill_rows(reader.ids(OPEN))[0].amount_due == Money(1000, "GBP")


def test_a_changed_bill_is_found_by_its_new_words_only(
    books: Books, reader: Reader, make_bill: MakeBill
) -> None:
    _refresh_bills(books, [make_bill("1", reference="OLD-1")])
    _refresh_bills(books, [make_bill("1", reference="NEW-1")])
    found = {text: len(reader.ids(replace(OPEN, text=text))) for text in ("old", "o", "new", "n")}
    assert found == {"old": 0, "o": 0, "new": 1, "n": 1}


def test_the_last_of_two_bills_with_one_id_counts(books: Books, reader: Reader, make_bill: MakeBill) -> None:
    books.put_bills([make_bill("1", "1.00"), make_bill("1", "2.00")])
    assert reader.summary(OPEN).totals["GBP"] == Money(200, "GBP")


def test_the_suppliers_list_names_a_supplier_before_its_bills_do(
    books: Books, reader: Reader, make_bill: MakeBill
) -> None:
    books.put_bills([make_bill("1", supplier_name="Powr Dircet")])
    books.put_bills([make_bill("2", supplier_name="Power Direct")])
    assert {row.supplier_name for row in reader.bill_rows(reader.ids(OPEN))} == {"Power Direct"}
    books.put_suppliers([Supplier("s-power", "PowerDirect Ltd")])
    books.put_bills([make_bill("3", supplier_name="")])
    assert {row.supplier_name for row in reader.bill_rows(reader.ids(OPEN))} == {"PowerDirect Ltd"}


def test_a_supplier_no_longer_listed_stays_while_bills_are_open(
    books: Books, reader: Reader, make_bill: MakeBill
) -> None:
    refresh = books.begin_refresh(Kind.SUPPLIERS)
    books.put_suppliers([Supplier("s-power", "PowerDirect"), Supplier("s2", "Gone Ltd")], refresh)
    books.finish_refresh(refresh)
    books.put_bills([make_bill("1")])
    refresh = books.begin_refresh(Kind.SUPPLIERS)
    books.finish_refresh(refresh)
    rows = reader.supplier_rows(reader.ids(SupplierQuery(TODAY)), TODAY)
    assert [row.name for row in rows] == ["PowerDirect"]


def test_accounts_are_kept_and_leave_with_a_refresh(books: Books, reader: Reader) -> None:
    current = BankAccount("a1", "Barclays Current", "GBP", AccountType.DEBIT, "4021", "20-00-00", "090")
    card = BankAccount("a2", "Company card", None, AccountType.CREDIT, is_active=False)
    refresh = books.begin_refresh(Kind.BANK_ACCOUNTS)
    books.put_bank_accounts([current, card], refresh)
    books.finish_refresh(refresh)
    assert reader.bank_accounts() == [current, card]
    refresh = books.begin_refresh(Kind.BANK_ACCOUNTS)
    created = BankAccount("a3", "Made meanwhile", "EUR")
    books.put_bank_accounts([created])
    books.put_bank_accounts([current], refresh)
    books.finish_refresh(refresh)
    assert reader.bank_accounts() == [current, created]


def test_of_an_account_s_number_only_the_end_is_kept(books: Books, reader: Reader) -> None:
    books.put_bank_accounts([BankAccount("a1", "Barclays Current", "GBP", AccountType.DEBIT, "40214021")])
    assert [account.number for account in reader.bank_accounts()] == ["4021"]


def test_as_of_is_when_the_refresh_began(books: Books, reader: Reader, clock: Clock) -> None:
    began = clock.now
    refresh = books.begin_refresh(Kind.BILLS)
    clock.forward(60)
    assert reader.facts().as_of == {}
    books.finish_refresh(refresh)
    books.set_base_currency("GBP")
    assert reader.facts().as_of == {Kind.BILLS: began}
    assert reader.facts().base_currency == "GBP"


@pytest.mark.parametrize("rate", ["1.000000001", "0.8"])
def test_rates_keep_every_digit(books: Books, reader: Reader, make_bill: MakeBill, rate: str) -> None:
    books.put_bills([make_bill("1", rate=Decimal(rate))])
    found = reader.bill("1")
    assert found is not None
    assert str(found.rate) == rate


def test_payable_bills_are_read_without_their_lines(
    books: Books, reader: Reader, make_bill: MakeBill
) -> None:
    line = BillLine("Fish", Decimal(1), Decimal(1), Decimal(0), None)
    sound = make_bill("sound", lines=(line,), rate=Decimal("1.25"))
    books.put_bills(
        [make_bill("flawed", flaw="No account"), sound, make_bill("paid", status=BillStatus.PAID)]
    )
    books.put_bills([make_bill("unknown", None), make_bill("part", status=BillStatus.PARTIALLY_PAID)])
    rows = [reader.bill_row_id(ident) for ident in ("part", "unknown", "paid", "sound", "flawed")]
    found = reader.payable_bills([row for row in rows if row is not None])
    assert found == [make_bill("part", status=BillStatus.PARTIALLY_PAID), replace(sound, lines=())]


def test_suppliers_met_again_on_later_pages_are_the_same_ones(
    books: Books, reader: Reader, make_bill: MakeBill
) -> None:
    def of(ident: str, supplier: str, name: str) -> Bill:
        return replace(make_bill(ident), supplier_id=supplier, supplier_name=name)

    _refresh_bills(
        books,
        [of("a", "s", ""), of("b", "t", "Tim")],
        [of("c", "s", "Sam"), of("d", "t", "Tim")],
        [of("e", "t", "Tom"), of("f", "s", "Sam")],
    )
    names = {bill.id: bill.supplier_name for bill in reader.bills(list("abcdef"))}
    assert names == {"a": "Sam", "b": "Tom", "c": "Sam", "d": "Tom", "e": "Tom", "f": "Sam"}


def test_what_accounts_hold_comes_back_as_it_was(books: Books, reader: Reader) -> None:
    assert reader.held() == AccountsHeld()
    balances = {"1": Money.of("-1204.85", "GBP"), "2": Money.of("5000", "JPY")}
    held = AccountsHeld(balances, datetime(2026, 11, 22, 8, 30, tzinfo=UTC))
    books.put_held(held)
    assert reader.held() == held
    books.put_held(AccountsHeld({"2": balances["2"]}))
    assert reader.held() == AccountsHeld({"2": balances["2"]})
