from __future__ import annotations

import sqlite3
import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest

from bookkeeper.books import BillQuery, Books, DamagedBooksError, InterruptedQueryError, Reader
from bookkeeper.books.store import SCHEMA_VERSION, explained
from bookkeeper.errors import FilesError
from tests.books.conftest import TODAY, MakeBill


def _set_version(path: Path, version: int) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA user_version = {version}")


def test_a_copy_survives_closing(books: Books, path: Path, make_bill: MakeBill) -> None:
    books.put_bills([make_bill("1")])
    books.close()
    with closing(Books.open(path)) as again, closing(again.reader()) as reader:
        assert reader.bill("1") is not None


@pytest.mark.parametrize("version", [0, SCHEMA_VERSION - 1, SCHEMA_VERSION + 1])
def test_another_schema_is_thrown_away(books: Books, path: Path, make_bill: MakeBill, version: int) -> None:
    books.put_bills([make_bill("1")])
    books.close()
    _set_version(path, version)
    with closing(Books.open(path)) as again, closing(again.reader()) as reader:
        assert reader.bill("1") is None


@pytest.mark.parametrize(
    "rubbish", [b"not a database at all" * 500, b"", b"SQLite format 3\0" + b"\xff" * 8192]
)
def test_a_damaged_file_is_made_anew(path: Path, rubbish: bytes, make_bill: MakeBill) -> None:
    path.parent.mkdir()
    path.write_bytes(rubbish)
    with closing(Books.open(path)) as books, closing(books.reader()) as reader:
        books.put_bills([make_bill("1")])
        assert reader.bill("1") is not None


def test_damage_found_later_says_so(books: Books, path: Path, make_bill: MakeBill) -> None:
    books.put_bills([make_bill(str(number)) for number in range(2000)])
    books.close()
    # Whole pages of the schema stay sound, so that only reading the records meets the damage.
    whole = bytearray(path.read_bytes())
    whole[len(whole) // 2 :] = b"\x5a" * (len(whole) - len(whole) // 2)
    path.write_bytes(whole)
    with closing(Reader.open(path)) as reader, pytest.raises(DamagedBooksError):
        reader.bills(str(number) for number in range(2000))
    Books.discard(path)
    assert list(path.parent.iterdir()) == []


def test_a_folder_that_cannot_be_made_is_explained(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(FilesError):
        Books.open(tmp_path / "file" / "c.db")


def test_other_errors_are_explained() -> None:
    with pytest.raises(FilesError, match="disk is full"), explained():
        raise sqlite3.OperationalError("disk is full")


def test_a_reader_cannot_write(reader: Reader) -> None:
    with pytest.raises(FilesError, match="readonly"), explained():
        reader._connection.execute("INSERT INTO facts VALUES ('a', 'b')")


def test_interrupt_cancels_a_running_query(reader: Reader) -> None:
    ended = threading.Event()

    def cancel_until_ended() -> None:
        while not ended.is_set():
            reader.interrupt()

    thread = threading.Thread(target=cancel_until_ended)
    thread.start()
    endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"
    try:
        with pytest.raises(InterruptedQueryError), explained():
            reader._connection.execute(endless).fetchone()
    finally:
        ended.set()
        thread.join()
    assert reader.facts().base_currency is None


def test_two_writers_take_turns(books: Books, path: Path, reader: Reader, make_bill: MakeBill) -> None:
    def write(start: int) -> None:
        with closing(Books.open(path)) as mine:
            for number in range(start, start + 50):
                mine.put_bills([make_bill(str(number))])

    threads = [threading.Thread(target=write, args=(start,)) for start in (0, 50)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(reader.ids(BillQuery(TODAY))) == 100


def test_threads_that_open_a_new_copy_at_once_share_one_file(tmp_path: Path, make_bill: MakeBill) -> None:
    path = tmp_path / "new.sqlite3"

    def write(number: int) -> None:
        with closing(Books.open(path)) as books:
            books.put_bills([make_bill(f"bill-{number}")])

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(write, range(8)))
    with closing(Reader.open(path)) as reader:
        assert len(reader.bills([f"bill-{number}" for number in range(8)])) == 8
