"""The state in arrays, its file and its changes, against plain Python over the same records."""

from __future__ import annotations

import random
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from bookkeeper.books import BillQuery, BillSort, Books, Due, Kind, Reach, Reader, shelf, shelf_file
from bookkeeper.books.shelf import Shelf
from bookkeeper.payables.money import Money
from bookkeeper.payables.records import Bill, BillLine, BillStatus, Supplier
from tests.books import plain
from tests.books.conftest import TODAY, MakeBill

QUERY = BillQuery(TODAY)

_TEXTS = (
    "", "inv", "i", "0", "00", "12", "gran", "granite", "é", "uber", "o'b", "supplier 3", "s", "zz",
    "1,250", "12.5", "due nov", "due 2026-11", "19/11", "£5", "inv 1", "#", "a-b", "東", "mar granite", "due",
)  # fmt: skip
_REFERENCES = ("INV-{:03d}", "inv {}", "Ü{}", "", "{}/a-b", "東京{}", "INV-{}\n2", "same")
_WORDS = ("Granite", "Überstunden März", "O’Brien", "due", "№ 7", "“quoted”", "a_b", "0012")


class Firm:
    """Books that change at random, and the same records in a list."""

    def __init__(self, books: Books, make_bill: MakeBill, seed: int) -> None:
        self.draw = random.Random(seed)
        self.books = books
        self.kept: list[plain.Kept] = []
        self._make_bill = make_bill
        self._rows: dict[str, int] = {}
        self._names: dict[str, str] = {}

    def bring(self, count: int) -> None:
        """New bills, or other ones under ids that are known."""
        bills = [self._bill(f"b{self.draw.randrange(40 + 2 * len(self.kept))}") for _ in range(count)]
        self.books.put_bills(bills)
        for bill in {bill.id: bill for bill in bills}.values():
            self._meet(bill)

    def lose(self) -> None:
        """Some bills are said to be gone."""
        gone = {self.draw.choice(self.kept).bill.id for _ in range(3)} if self.kept else set()
        refresh = self.books.begin_refresh(Kind.BILLS, Reach.CHANGES)
        self.books.drop(refresh, gone)
        self.books.finish_refresh(refresh)
        for one in self.kept:
            one.is_open = one.is_open and one.bill.id not in gone

    def rename(self) -> None:
        """A supplier is called something else."""
        ident = f"s{self.draw.randrange(6)}"
        name = f"{self.draw.choice('ÄBcDé')} supplier {self.draw.randrange(9)}"
        self.books.put_suppliers([Supplier(ident, name)])
        self._rows.setdefault(ident, len(self._rows) + 1)
        self._names[ident] = name
        for one in self.kept:
            if one.bill.supplier_id == ident:
                one.supplier_name = name

    def query(self) -> BillQuery:
        draw = self.draw
        due = draw.choice(list(Due))
        return BillQuery(
            TODAY,
            draw.choice(_TEXTS),
            draw.choice([None, None, None, "s3", "nobody"]),
            due,
            TODAY - timedelta(5) if due is Due.RANGE and draw.random() < 0.7 else None,
            TODAY + timedelta(9) if due is Due.RANGE and draw.random() < 0.7 else None,
            draw.choice([None, None, None, "EUR", "XYZ"]),
            draw.random() < 0.6,
            draw.choice(list(BillSort)),
            draw.random() < 0.5,
        )

    def _bill(self, ident: str) -> Bill:
        draw = self.draw
        supplier = f"s{draw.randrange(6)}"
        words = " ".join(draw.choice(_WORDS) for _ in range(draw.randrange(3)))
        line = BillLine(words, Decimal(1), Decimal(1), Decimal(0), None)
        currency = draw.choice(["GBP", "EUR", "JPY"])
        return self._make_bill(
            ident,
            None if draw.random() < 0.1 else draw.choice(["5", "12", "1250", str(draw.randrange(1, 2000))]),
            currency=currency,
            supplier_id=supplier,
            supplier_name=self._names.get(supplier, f"{supplier} supplier"),
            reference=draw.choice(_REFERENCES).format(draw.randrange(30)),
            due_on=None if draw.random() < 0.1 else TODAY + timedelta(draw.randrange(-20, 20)),
            issued_on=TODAY - timedelta(draw.randrange(40)),
            total=Money.of(draw.choice(["5", "1250"]), currency),
            status=draw.choice([BillStatus.OPEN, BillStatus.PARTIALLY_PAID, BillStatus.PAID]),
            flaw=draw.choice([None, None, "No account"]),
            lines=(line,),
        )

    def _meet(self, bill: Bill) -> None:
        row = self._rows.setdefault(bill.supplier_id, len(self._rows) + 1)
        self._names.setdefault(bill.supplier_id, bill.supplier_name)
        name = self._names[bill.supplier_id]
        one = plain.Kept(bill, row, name, bill.status is not BillStatus.PAID)
        for place, other in enumerate(self.kept):
            if other.bill.id == bill.id:
                self.kept[place] = one
                return
        self.kept.append(one)


@pytest.fixture
def few_settle(monkeypatch: pytest.MonkeyPatch) -> None:
    """Small numbers stand for thousands."""
    monkeypatch.setattr(shelf, "SETTLE_AFTER", 30)


@pytest.mark.usefixtures("few_settle")
@pytest.mark.parametrize("seed", range(25))
def test_every_answer_is_what_plain_evaluation_comes_to(
    books: Books, reader: Reader, make_bill: MakeBill, seed: int
) -> None:
    firm = Firm(books, make_bill, seed)
    for _ in range(30):
        for _ in range(firm.draw.randrange(3)):
            firm.draw.choice([lambda: firm.bring(firm.draw.randrange(1, 25)), firm.lose, firm.rename])()
        with closing(books.reader()) as other:
            for _ in range(4):
                query = firm.query()
                asked = firm.draw.choice([reader, other])
                assert list(asked.ids(query)) == plain.ids(firm.kept, query), query
                assert asked.summary(query) == plain.summary(firm.kept, query), query


@pytest.fixture
def stocked(few_settle: None, books: Books, make_bill: MakeBill) -> list[Bill]:
    bills = [make_bill(f"b{number}", str(number + 1)) for number in range(50)]
    refresh = books.begin_refresh(Kind.BILLS)
    books.put_bills(bills, refresh)
    books.finish_refresh(refresh)
    return bills


def _kept_files(path: Path) -> list[Path]:
    return sorted(path.parent.glob(f"{path.name}-lists-*"))


def _fresh(path: Path) -> Iterator[tuple[sqlite3.Connection, Shelf]]:
    with closing(sqlite3.connect(path)) as connection:
        yield connection, Shelf(path)


def _read_whole(*_: object) -> object:
    raise AssertionError("the file should have been enough")


def test_a_kept_state_is_mapped_and_not_read_again(
    stocked: list[Bill], path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shelf, "read_state", _read_whole)
    for connection, fresh in _fresh(path):
        assert len(fresh.state(connection).columns) == len(stocked)


def test_changes_after_the_file_was_made_are_read_alone(
    stocked: list[Bill], books: Books, path: Path, make_bill: MakeBill, monkeypatch: pytest.MonkeyPatch
) -> None:
    books.put_bills([make_bill("b7", "999"), make_bill("new")])
    monkeypatch.setattr(shelf, "read_state", _read_whole)
    for connection, fresh in _fresh(path):
        state = fresh.state(connection)
        assert len(state.columns) == len(stocked) + 1
        assert state.columns.due_minor[7] == 99900
        assert [len(segment.places) for segment in state.segments if segment.places is not None] == [2]


def _cut(whole: bytes) -> bytes:
    return whole[: len(whole) // 2]


def _spoilt(whole: bytes) -> bytes:
    return whole[:30] + b"?" + whole[31:]


def _of_another_version(whole: bytes) -> bytes:
    return whole[:8] + b"\x63" + whole[9:]


def _of_other_books(whole: bytes) -> bytes:
    return whole.replace(b'"birth": "', b'"birth": "0')


@pytest.mark.parametrize("damage", [_cut, _spoilt, _of_another_version, _of_other_books, lambda _: b""])
def test_a_damaged_or_strange_file_is_as_good_as_none(
    stocked: list[Bill], path: Path, damage: Callable[[bytes], bytes]
) -> None:
    (file,) = _kept_files(path)
    file.write_bytes(damage(file.read_bytes()))
    for connection, fresh in _fresh(path):
        assert len(fresh.state(connection).columns) == len(stocked)


def test_a_file_older_than_the_changes_that_are_told_is_not_used(
    stocked: list[Bill], books: Books, path: Path, make_bill: MakeBill
) -> None:
    (file,) = _kept_files(path)
    old = file.read_bytes()
    changed = [replace(bill, amount_due=Money.of("777", "GBP")) for bill in stocked]
    refresh = books.begin_refresh(Kind.BILLS)
    books.put_bills(changed, refresh)
    books.finish_refresh(refresh)
    assert file not in _kept_files(path)
    for newer in _kept_files(path):
        newer.unlink()
    file.write_bytes(old)
    for connection, fresh in _fresh(path):
        assert connection.execute("SELECT count(*) FROM bill_changes").fetchone() == (0,)
        assert set(fresh.state(connection).columns.due_minor.tolist()) == {77700}


def test_a_file_that_cannot_be_kept_costs_only_time(
    books: Books, reader: Reader, path: Path, make_bill: MakeBill, few_settle: None
) -> None:
    refresh = books.begin_refresh(Kind.BILLS)
    books.put_bills([make_bill(f"b{number}") for number in range(50)], refresh)
    in_the_way = path.with_name(f"{path.name}-lists-0-50")
    in_the_way.mkdir()
    books.finish_refresh(refresh)
    assert _kept_files(path) == [in_the_way]
    assert len(reader.ids(QUERY)) == 50


def test_a_copy_made_anew_forgets_the_state_of_the_one_before(
    stocked: list[Bill], books: Books, reader: Reader, path: Path, make_bill: MakeBill
) -> None:
    assert len(reader.ids(QUERY)) == len(stocked)
    books.close()
    Books.discard(path)
    assert not path.parent.exists() or list(path.parent.iterdir()) == []
    with closing(Books.open(path)) as anew, closing(anew.reader()) as other:
        anew.put_bills([make_bill("only")])
        assert other.bill_ids(other.ids(QUERY)) == ["only"]


def test_readers_ask_while_a_refresh_writes(
    books: Books, path: Path, make_bill: MakeBill, few_settle: None
) -> None:
    done, answers, errors = threading.Event(), list[list[int]](), list[BaseException]()

    def ask() -> None:
        mine: list[int] = []
        answers.append(mine)
        try:
            with closing(Reader.open(path)) as reader:
                while not done.is_set():
                    ids = reader.ids(replace(QUERY, sort=BillSort.REFERENCE, text="rpt"))
                    assert len(reader.bill_rows(ids)) == len(ids)
                    mine.append(len(ids))
        except BaseException as error:
            errors.append(error)

    threads = [threading.Thread(target=ask) for _ in range(2)]
    for thread in threads:
        thread.start()
    try:
        for number in range(40):
            refresh = books.begin_refresh(Kind.BILLS, Reach.CHANGES)
            books.put_bills([make_bill(f"{number}-{one}") for one in range(10)], refresh)
            books.finish_refresh(refresh)
    finally:
        done.set()
        for thread in threads:
            thread.join()
    assert errors == []
    assert all(mine == sorted(mine) for mine in answers)
    with closing(books.reader()) as reader:
        assert len(reader.ids(QUERY)) == 400
    assert shelf_file.rows_kept(path, _birth(path)) >= 400 - shelf.SETTLE_AFTER


def _birth(path: Path) -> str:
    with closing(sqlite3.connect(path)) as connection:
        return str(connection.execute("SELECT value FROM facts WHERE name = 'birth'").fetchone()[0])


def test_the_first_list_is_there_before_anything_is_computed(
    stocked: list[Bill], books: Books, path: Path, make_bill: MakeBill
) -> None:
    with closing(Reader.open(path)) as reader, closing(Reader.open(path)) as other:
        first = reader.ids(QUERY)
        assert "_bills" not in vars(reader)
        assert len(first) == len(stocked)
        assert other.ids(replace(QUERY, descending=True))[::-1] == first
        assert other.ids(QUERY) == first
    books.put_bills([make_bill("b3", status=BillStatus.PAID)])
    with closing(Reader.open(path)) as reader:
        assert len(reader.ids(QUERY)) == len(stocked) - 1


def test_opening_needs_no_numpy(stocked: list[Bill], path: Path) -> None:
    asked = (
        "import sys; from datetime import date; from pathlib import Path; from bookkeeper.books import *;"
        f"ids = Reader.open(Path({str(path)!r})).ids(BillQuery(date(2026, 11, 22)));"
        "print(len(ids), 'numpy' in sys.modules)"
    )
    told = subprocess.run([sys.executable, "-c", asked], check=True, capture_output=True, text=True).stdout
    assert told.split() == ["50", "False"]
