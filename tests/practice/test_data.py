"""The practice data: believable, the same for the same seed, and kept when told to."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from bookkeeper.practice import Ledger, running
from bookkeeper.practice.making import Plan, make_books
from bookkeeper.practice.platforms import PLATFORMS
from tests.conftest import Clock
from tests.practice.conftest import TODAY, Api


def dump(ledger: Ledger) -> list[str]:
    return list(ledger.connection.iterdump())


def books(seed: int = 1, today: date = TODAY, bills: int = 30) -> Ledger:
    return make_books(Plan(PLATFORMS["xero"], 10, bills, seed, today))


def test_the_same_seed_and_day_make_the_same_books() -> None:
    first, again, other = books(), books(), books(seed=2)
    assert dump(first) == dump(again) != dump(other)
    for ledger in (first, again, other):
        ledger.close()


def test_the_company_is_as_described(standing: Api) -> None:
    ledger = standing.ledger
    bills = ledger.rows("SELECT * FROM bill WHERE status IN ('Open', 'PartiallyPaid')")
    assert len(bills) == 180
    assert ledger.value("SELECT count(*) FROM supplier WHERE status = 'Active'") == 40
    foreign = sum(bill["currency"] != "GBP" for bill in bills)
    assert 8 <= foreign <= 24
    assert {bill["currency"] for bill in bills} == {"GBP", "EUR", "USD"}
    overdue = [bill for bill in bills if bill["due_date"] < TODAY.isoformat()]
    assert 40 <= len(overdue) <= 90
    assert any(bill["due_date"] < "2026-08-22" for bill in overdue)
    assert any("2026-11-22" <= bill["due_date"] <= "2026-11-28" for bill in bills)
    assert 8 <= sum(bill["status"] == "PartiallyPaid" for bill in bills) <= 30
    assert all(bill["issue_date"] < TODAY.isoformat() for bill in bills)
    assert ledger.value("SELECT count(*) FROM bill WHERE status = 'Paid'") == 60
    assert ledger.value("SELECT count(*) FROM credit_note WHERE remaining > 0") == 8
    assert ledger.value("SELECT count(*) FROM on_account WHERE held > 0") == 3
    assert ledger.value("SELECT min(balance) FROM account WHERE bank_type = 'Debit'") >= 0
    names = {row["name"] for row in ledger.rows("SELECT name FROM account WHERE role = 'bank'")}
    assert names == {
        "Barclays Current",
        "Barclays Euro Account",
        "Company Credit Card",
        "Old Savings Account",
    }


@pytest.mark.parametrize("bills", [30, 180, 2000])
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_what_is_due_first_needs_no_exchange_rate(bills: int, seed: int) -> None:
    ledger = make_books(Plan(PLATFORMS["xero"], 40, bills, seed, TODAY))
    owed = ledger.rows("SELECT * FROM bill WHERE status IN ('Open', 'PartiallyPaid')")
    assert any(bill["currency"] != "GBP" for bill in owed)
    first = min(bill["due_date"] for bill in owed)
    assert {bill["currency"] for bill in owed if bill["due_date"] == first} == {"GBP"}
    ledger.close()


@pytest.mark.parametrize(
    ("supplier", "reference", "due"),
    [
        ("PowerDirect", "RPT445-1", 13585),
        ("MCO Cleaning Services", "MC 200", 13585),
        ("MCO Cleaning Services", "MC 204", 10860),
    ],
)
def test_the_product_pages_bills_are_there(standing: Api, supplier: str, reference: str, due: int) -> None:
    bill = standing.bill(reference)
    assert bill["supplierRef"]["supplierName"] == supplier
    assert bill["amountDue"] * 100 == due
    assert bill["status"] == "Open"


@pytest.mark.parametrize(
    ("platform", "bill", "supplier", "account"),
    [
        ("xero", r"[0-9a-f-]{36}", r"[0-9a-f-]{36}", r"[0-9a-f-]{36}"),
        ("qbo", r"\d{8}", r"\d{3}", r"\d{3}"),
        ("freeagent", r"\d{8}", r"\d{3}", "469"),
        ("zoho", r"\d{19}", r"\d{19}", r"\d{19}"),
        ("sage50", r"B\d{7}", r"S\d{7}", r"A\d{7}"),
    ],
)
def test_ids_look_like_each_softwares_own(platform: str, bill: str, supplier: str, account: str) -> None:
    ledger = make_books(Plan(PLATFORMS[platform], 5, 5, 1, TODAY))
    for pattern, sql in (
        (bill, "SELECT id FROM bill"),
        (supplier, "SELECT id FROM supplier"),
        (account, "SELECT id FROM account WHERE name = 'Rent'"),
    ):
        assert re.fullmatch(pattern, ledger.value(sql))
    ledger.close()


def test_references_are_not_used_twice_by_a_supplier() -> None:
    for seed in range(12):
        ledger = books(seed, bills=180)
        twice = ledger.rows("SELECT 1 FROM bill GROUP BY supplier, reference HAVING count(*) > 1")
        assert twice == []
        ledger.close()


@pytest.mark.parametrize(("suppliers", "bills"), [(1, 0), (1, 2), (3, 4), (200, 1000)])
def test_books_come_in_any_size(suppliers: int, bills: int) -> None:
    ledger = make_books(Plan(PLATFORMS["zoho"], suppliers, bills, 5, TODAY))
    assert ledger.value("SELECT count(*) FROM supplier WHERE status = 'Active'") == suppliers
    assert ledger.value("SELECT count(DISTINCT name) FROM supplier") == suppliers + 2
    assert ledger.value("SELECT count(*) FROM bill WHERE status IN ('Open', 'PartiallyPaid')") == bills
    ledger.check()
    ledger.close()


def test_a_second_start_finds_everything_again(tmp_path: Path, clock: Clock) -> None:
    with running(data=tmp_path, bills=10, today=TODAY) as practice:
        api = Api(practice, clock)
        first = (practice.api_key, practice.company_id, practice.connection_id)
        paid = api.pay(api.bill_id("RPT445-1"), api.payment(), key="k-1")
        assert paid.status_code == 201
        practice.set_connection_status("Deauthorized")
        api.close()
    with running(data=tmp_path, bills=999, seed=7) as practice:
        api = Api(practice, clock)
        assert (practice.api_key, practice.company_id, practice.connection_id) == first
        assert api.get("P/bills").status_code == 403
        practice.set_connection_status("Linked")
        assert api.bill("RPT445-1")["status"] == "Paid"
        replayed = api.pay(api.bill_id("RPT445-1"), api.payment(), key="k-1")
        assert replayed.content == paid.content
        practice.ledger.check()
        api.close()


def test_another_software_can_join_the_same_folder(tmp_path: Path) -> None:
    with running(data=tmp_path, bills=5) as practice:
        company = practice.company_id
    with running(data=tmp_path, bills=5, platform="qbo,xero", api_key="chosen") as practice:
        assert [served.platform.key for served in practice.companies] == ["qbo", "xero"]
        assert practice.companies[1].id == company
        assert practice.api_key == "chosen"


def test_half_made_books_are_not_taken_for_whole_ones(tmp_path: Path) -> None:
    (tmp_path / "books-xero.sqlite.new").write_bytes(b"interrupted")
    with running(data=tmp_path, bills=5) as practice:
        practice.ledger.check()
    assert not (tmp_path / "books-xero.sqlite.new").exists()


def test_books_of_another_version_are_not_opened(tmp_path: Path) -> None:
    with running(data=tmp_path, bills=5) as practice:
        practice.ledger.connection.execute("UPDATE fact SET value = '0' WHERE name = 'schema_version'")
    with pytest.raises(ValueError, match="version 0"), running(data=tmp_path):
        pass


@pytest.mark.parametrize(
    ("wrong", "reason"),
    [
        ({"platform": "abacus"}, "unknown platform"),
        ({"platform": "xero,xero"}, "named twice"),
        ({"suppliers": 0}, "at least one supplier"),
        ({"bills": -1}, "fewer than no bills"),
    ],
)
def test_a_company_that_makes_no_sense_is_refused(wrong: dict[str, Any], reason: str) -> None:
    with pytest.raises(ValueError, match=reason), running(**wrong):
        pass
