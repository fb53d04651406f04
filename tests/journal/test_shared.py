"""What holds for a journal that several desks share, in a real PostgreSQL."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import psycopg
import pytest

from bookkeeper import cli
from bookkeeper.errors import FilesError, JournalUnreachableError
from bookkeeper.journal import EventKind, Journal, NewRun, Shared, State, tables
from bookkeeper.journal.notes import NoteStore
from bookkeeper.journal.places import Host, NotAnAddressError, hosts_of
from bookkeeper.payables.notes import YES, NewNote, NoteKind
from tests.conftest import Clock
from tests.journal.conftest import a_payment, raw
from tests.postgres import Server, free_port, run_statements

Recipe = Callable[..., NewRun]


@pytest.fixture
def shared(postgres: Server) -> Shared:
    return postgres.new_journal()


@pytest.fixture
def desk_user(postgres: Server, shared: Shared) -> Shared:
    """As somebody who may do with the journal what a desk does, and nothing else."""
    name = f"desk_{free_port()}"
    postgres.execute(f"CREATE ROLE {name} LOGIN PASSWORD 'only for tests' IN ROLE bookkeeper_desks")
    return replace(shared, user=name)


def test_a_desk_does_its_work_and_no_more(desk_user: Shared, new_run: Recipe, clock: Clock) -> None:
    with closing(Journal.open(desk_user, clock())) as journal:
        (payment_id,) = journal.record(new_run(a_payment()), clock()).payment_ids
        payment = journal.payment(payment_id)
        ended = replace(payment.progress, state=State.CANCELLED)
        journal.change(payment, EventKind.CANCELLED, ended, {}, clock())
        assert journal.reserved("c") == {}
    for statement in (
        "DELETE FROM event",
        "UPDATE event SET detail = ''",
        "TRUNCATE event",
        "UPDATE payment SET amount_minor = 1",
        "UPDATE run SET recorded_by = 'somebody else'",
        "DELETE FROM claim",
        "ALTER TABLE event DISABLE TRIGGER USER",
        "DROP TABLE event CASCADE",
        "UPDATE alembic_version SET version_num = '1'",
    ):
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            run_statements(desk_user, [statement])


def test_an_event_that_does_not_follow_is_refused(shared: Shared, new_run: Recipe, clock: Clock) -> None:
    with closing(Journal.open(shared, clock())) as journal:
        (payment_id,) = journal.record(new_run(a_payment()), clock()).payment_ids
    columns = f"'{payment_id}', 'now', 'answered', 'proven', '{{}}'"
    for seq, previous in ((2, "0" * 64), (3, "0" * 64)):
        with pytest.raises(psycopg.IntegrityError, match="does not follow"):
            raw(shared, f"INSERT INTO event VALUES ({seq}, {columns}, '{previous}', 'hash')")


def test_a_desk_left_behind_by_a_newer_one_stops_with_both_versions(
    shared: Shared, new_run: Recipe, clock: Clock
) -> None:
    with closing(Journal.open(shared, clock())) as journal:
        raw(shared, "UPDATE alembic_version SET version_num = '9999'")
        with pytest.raises(FilesError) as caught:
            journal.record(new_run(a_payment()), clock())
        assert "9999" in caught.value.detail
        assert tables.SCHEMA_VERSION in caught.value.detail
        assert "newer Bookkeeper" in caught.value.title
        assert journal.open_payments("c") == []


def test_a_database_that_a_desk_may_not_make_ready_is_told(
    postgres: Server, desk_user: Shared, clock: Clock
) -> None:
    empty = postgres.new_database()
    with pytest.raises(FilesError, match="no journal in it yet") as caught:
        Journal.open(replace(empty, user=desk_user.user), clock())
    assert "prepare" in caught.value.advice


def test_no_server_and_a_wrong_password_are_told_without_the_password(shared: Shared, clock: Clock) -> None:
    for place in (
        replace(shared, hosts=(Host("127.0.0.1", free_port()),)),
        replace(shared, password="not this one"),
    ):
        with pytest.raises(JournalUnreachableError) as caught:
            Journal.open(place, clock())
        assert place.password not in str(caught.value)
        assert place.password not in repr(place)


def test_a_connection_that_broke_is_made_anew(shared: Shared, new_run: Recipe, clock: Clock) -> None:
    # With a time limit it is waited for until the connections have ended.
    end = "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE application_name = 'Bookkeeper'"
    with closing(Journal.open(shared, clock())) as journal:
        journal.record(new_run(a_payment("A")), clock())
        raw(shared, end)
        journal.record(new_run(a_payment("B")), clock())

        def write_while_it_breaks() -> None:
            with journal._writing() as connection:
                raw(shared, end)
                connection.exec_driver_sql("SELECT 1")

        with pytest.raises(JournalUnreachableError):
            write_while_it_breaks()
        assert set(journal.reserved("c")) == {"A", "B"}
        assert journal.broken_events() == []


def test_a_run_whose_commit_went_unanswered_is_found_or_is_not_there(
    shared: Shared, new_run: Recipe, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    with closing(Journal.open(shared, clock())) as journal:
        record = journal._record

        def loses_the_answer(*run: Any) -> int:
            record(*run)
            raise JournalUnreachableError("lost")

        def loses_the_request(*_: Any) -> int:
            raise JournalUnreachableError("lost")

        monkeypatch.setattr(journal, "_record", loses_the_answer)
        run = journal.record(new_run(a_payment("A")), clock())
        assert [one.id for one in journal.open_payments("c")] == list(run.payment_ids)
        monkeypatch.setattr(journal, "_record", loses_the_request)
        with pytest.raises(JournalUnreachableError):
            journal.record(new_run(a_payment("B")), clock())
        assert set(journal.reserved("c")) == {"A"}


def test_only_this_computer_is_spoken_to_in_the_clear() -> None:
    here = Shared(hosts_of("localhost, 127.0.0.1:6000, [::1]"), "books", "ann", "secret")
    assert here.parameters()["sslmode"] == "prefer"
    assert (here.parameters()["host"], here.parameters()["port"]) == (
        "localhost,127.0.0.1,::1",
        "5432,6000,5432",
    )
    away = replace(here, hosts=hosts_of("127.0.0.1, db.example.com:6432"))
    assert away.parameters()["sslmode"] == "verify-full"
    assert away.parameters()["sslrootcert"]
    assert replace(away, certificates="/own.pem").parameters()["sslrootcert"] == "/own.pem"
    assert away.parameters()["target_session_attrs"] == "read-write"


@pytest.mark.parametrize("text", ["", " , ", "a b", "db:port", "db:0", "[::1", "host=x", "a/b"])
def test_what_names_no_server_is_refused(text: str) -> None:
    with pytest.raises(NotAnAddressError):
        hosts_of(text)


def test_the_owner_prepares_a_database_and_desks_can_use_it(
    postgres: Server,
    desk_user: Shared,
    new_run: Recipe,
    clock: Clock,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    empty = postgres.new_database()
    monkeypatch.setenv("PGPASSWORD", empty.password)
    (host,) = empty.hosts
    command = [
        "journal",
        "prepare",
        "--server",
        str(host),
        "--database",
        empty.database,
        "--user",
        empty.user,
    ]
    for _ in range(2):
        assert cli.main(command) == 0
        assert "ready for users in the role bookkeeper_desks" in capsys.readouterr().out
    with closing(Journal.open(replace(empty, user=desk_user.user), clock())) as journal:
        journal.record(new_run(a_payment()), clock())
    with closing(NoteStore.open(replace(empty, user=desk_user.user), clock())) as notes:
        notes.add("c", [NewNote(NoteKind.BILL_DISPUTED, "A", YES)], "ann@desk", clock())


def test_who_is_not_the_owner_cannot_prepare(
    postgres: Server, desk_user: Shared, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    empty = postgres.new_database()
    monkeypatch.setenv("PGPASSWORD", empty.password)
    (host,) = empty.hosts
    options = ["--server", str(host), "--database", empty.database, "--user", desk_user.user]
    assert cli.main(["journal", "prepare", *options]) == 2
    assert "may not make it" in capsys.readouterr().err


def test_the_commands_look_into_the_shared_journal(
    shared: Shared,
    new_run: Recipe,
    clock: Clock,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    with closing(Journal.open(shared, clock())) as journal:
        journal.record(new_run(a_payment("A"), a_payment("B")), clock())
    monkeypatch.setattr("bookkeeper.journal_choice.chosen_place", lambda _home: shared)
    assert cli.main(["journal", "verify"]) == 0
    assert "2 payments, 2 events" in capsys.readouterr().out
