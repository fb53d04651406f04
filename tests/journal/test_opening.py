from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from alembic import command
from sqlalchemy import MetaData, Table, text

from bookkeeper.errors import FilesError
from bookkeeper.journal import Journal, JournalPlace, NewRun, migrating, opening, tables
from tests.conftest import Clock
from tests.journal.conftest import BROKEN_RULE, a_payment, raw

Recipe = Callable[..., NewRun]


def test_the_tables_are_what_the_migrations_make(journal: Journal) -> None:
    found = MetaData()
    found.reflect(journal._engine)
    dialect = journal._engine.dialect

    def columns_of(table: Table) -> dict[str, tuple[str, bool | None]]:
        return {one.name: (one.type.compile(dialect), one.nullable) for one in table.columns}

    for name, table in tables.metadata.tables.items():
        assert columns_of(found.tables[name]) == columns_of(table)
        assert {index.name for index in found.tables[name].indexes} == {index.name for index in table.indexes}


def test_the_schema_version_is_the_newest_migration() -> None:
    assert migrating.known_versions()[0] == tables.SCHEMA_VERSION


def test_commits_survive_a_power_cut(journal: Journal) -> None:
    with journal._reading() as connection:
        if connection.dialect.name == "postgresql":
            assert connection.exec_driver_sql("SHOW synchronous_commit").scalar() == "on"
            return
        assert connection.exec_driver_sql("PRAGMA journal_mode").scalar() == "wal"
        assert connection.exec_driver_sql("PRAGMA synchronous").scalar() == 2


def test_a_newer_journal_is_refused_and_left_alone(
    journal: Journal, place: JournalPlace, clock: Clock
) -> None:
    journal.close()
    raw(place, "UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(FilesError) as caught:
        Journal.open(place, clock())
    assert "9999" in caught.value.detail
    assert tables.SCHEMA_VERSION in caught.value.detail
    assert "newer Bookkeeper" in caught.value.title
    assert raw(place, "SELECT version_num FROM alembic_version") == [("9999",)]


@pytest.mark.parametrize("content", [b"no database at all" * 100, b"SQLite format 3\0" + b"\1" * 4000])
def test_a_damaged_journal_gives_a_message_and_is_not_thrown_away(
    tmp_path: Path, clock: Clock, content: bytes
) -> None:
    path = tmp_path / "journal.sqlite3"
    path.write_bytes(content)
    with pytest.raises(FilesError, match=r"journal\.sqlite3"):
        Journal.open(path, clock())
    assert path.read_bytes() == content


def test_a_folder_that_cannot_be_made_gives_a_message(tmp_path: Path, clock: Clock) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(FilesError):
        Journal.open(tmp_path / "file" / "journal.sqlite3", clock())


def test_an_older_journal_is_copied_and_brought_up_to_date(tmp_path: Path, clock: Clock) -> None:
    path = tmp_path / "journal.sqlite3"
    _make_first_journal(path)
    journal = Journal.open(path, clock())
    (payment,) = journal.open_payments("c")
    assert (payment.id, payment.body, payment.progress.push_key) == ("p", b"{}", None)
    assert payment.run_title == "2026-1"
    assert journal.broken_events() == []
    journal.close()
    (copy,) = tmp_path.glob("journal-before-*.sqlite3")
    with closing(sqlite3.connect(copy)) as raw:
        assert raw.execute("SELECT version_num FROM alembic_version").fetchone() == ("0001",)
        assert raw.execute("SELECT count(*) FROM payment").fetchone() == (1,)


@pytest.mark.parametrize(
    ("table", "column"), [("run", "year"), ("link", "label"), ("standing", "as_of"), ("proof", "content")]
)
def test_what_a_proof_rests_on_is_never_changed(
    journal: Journal, place: JournalPlace, new_run: Recipe, clock: Clock, table: str, column: str
) -> None:
    run = journal.record(new_run(a_payment("A")), clock())
    raw(
        place,
        f"INSERT INTO standing VALUES ('{run.id}', 'BankAccount', 'a', 'GBP', 'Current', 5, 'then')",
        f"INSERT INTO proof VALUES ('c', 1, '{run.id}', 'then', '{{}}', '0', '1')",
    )
    for change in (f"UPDATE {table} SET {column} = '1'", f"DELETE FROM {table}"):
        with pytest.raises(BROKEN_RULE, match=f"a recorded {table} is never"):
            raw(place, change)


def _make_first_journal(path: Path) -> None:
    """A journal as the first version left it, with one payment in it."""
    engine = opening._engine(path)
    with engine.begin() as connection:
        config = migrating._config()
        config.attributes["connection"] = connection
        command.upgrade(config, "0001")
        at = "2026-11-22T10:00:00.000000Z"
        insert_run = "INSERT INTO run VALUES ('r', 'c', 'k', 'N', 'Xero', 2026, 1, 'ann', :at)"
        connection.execute(text(insert_run), {"at": at})
        values = {
            "id": "p",
            "run_id": "r",
            "position": 0,
            "company_id": "c",
            "connection_id": "k",
            "api": "sync",
            "supplier_id": "s",
            "supplier_name": "S",
            "account_id": "a",
            "amount_minor": 1,
            "currency": "GBP",
            "paid_on": "2026-11-22",
            "reference": "",
            "method": "POST",
            "path": "/x",
            "body": b"{}",
            "idempotency_key": "key",
            "state": "held",
            "why": '["held"]',
            "attempts": 0,
            "is_doubtful": False,
            "may_resend": True,
            "looks": 0,
            "due_at": at,
            "changed_at": at,
        }
        columns = ", ".join(values)
        places = ", ".join(f":{name}" for name in values)
        connection.execute(text(f"INSERT INTO payment ({columns}) VALUES ({places})"), values)
    engine.dispose()
