"""A journal moves into a shared database and back again, whole or not at all."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from bookkeeper.errors import FilesError
from bookkeeper.journal import EventKind, Journal, JournalPlace, NewRun, Shared, State, moving
from bookkeeper.journal.moving import CannotMoveError, Moved, move, whereabouts
from bookkeeper.journal.notes import NoteStore
from bookkeeper.journal.verify import verify
from bookkeeper.payables.notes import YES, NewNote, NoteKind
from tests.conftest import Clock
from tests.journal.conftest import a_payment, drop_guards, raw
from tests.postgres import Server

Recipe = Callable[..., NewRun]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "journal.sqlite3"


@pytest.fixture
def shared(postgres: Server) -> Shared:
    return postgres.new_journal()


def record(place: JournalPlace, new_run: Recipe, clock: Clock, *bills: str) -> None:
    """A run of several payments, the first of them proven, and a note."""
    with closing(Journal.open(place, clock())) as journal:
        ids = journal.record(new_run(*(a_payment(bill) for bill in bills)), clock()).payment_ids
        prove(journal, ids[0], clock)
    with closing(NoteStore.open(place, clock())) as notes:
        notes.add("c", [NewNote(NoteKind.BILL_DISPUTED, bills[0], YES)], "ann@desk", clock())


def prove(journal: Journal, payment_id: str, clock: Clock) -> None:
    clock.forward(1)
    payment = journal.payment(payment_id)
    journal.change(payment, EventKind.LOOKED, replace(payment.progress, state=State.PROVEN), {}, clock())


def content(place: JournalPlace, clock: Clock) -> object:
    with closing(Journal.open(place, clock())) as journal, closing(NoteStore.open(place, clock())) as notes:
        assert verify(journal).findings == ()
        return list(journal.history()), journal.reserved("c"), notes.notes("c")


def go(source: JournalPlace, target: JournalPlace, clock: Clock) -> Moved:
    return move(source, target, "ann@desk", clock(), lambda _percent: None)


def test_there_and_back_again(file: Path, shared: Shared, new_run: Recipe, clock: Clock) -> None:
    record(file, new_run, clock, "A", "B", "C")
    before = content(file, clock)
    assert go(file, shared, clock) == Moved(3, 4)
    assert content(shared, clock) == before

    record(shared, new_run, clock, "D", "E")
    with closing(Journal.open(shared, clock())) as journal:
        (second, *_) = [one.id for one in journal.open_payments("c")]
        prove(journal, second, clock)
    before = content(shared, clock)
    assert go(shared, file, clock) == Moved(5, 8)
    assert content(file, clock) == before
    record(file, new_run, clock, "G", "F")
    assert go(file, shared, clock) == Moved(7, 11)


def test_what_was_let_go_of_and_reserved_again_elsewhere_comes_back(
    file: Path, shared: Shared, new_run: Recipe, clock: Clock
) -> None:
    """Where it was when the journal left, the bill is still reserved by the first run."""
    record(file, new_run, clock, "A", "B")
    go(file, shared, clock)
    with closing(Journal.open(shared, clock())) as journal:
        prove(journal, journal.open_payments("c")[0].id, clock)
    with closing(Journal.open(shared, clock())) as journal:
        journal.record(new_run(replace(a_payment("B"), idempotency_key="another")), clock())
    before = content(shared, clock)
    assert go(shared, file, clock) == Moved(3, 5)
    assert content(file, clock) == before


def test_the_old_journal_is_only_read_and_says_where_it_went(
    file: Path, shared: Shared, new_run: Recipe, clock: Clock
) -> None:
    record(file, new_run, clock, "A", "B")
    go(file, shared, clock)
    with closing(Journal.open(file, clock())) as journal:
        found = whereabouts(journal)
        assert found is not None
        assert (found.place, found.who, found.when) == (str(shared), "ann@desk", clock())
        assert len(journal.open_payments("c")) == 1
        with pytest.raises(FilesError, match="has moved"):
            journal.record(new_run(a_payment("Z")), clock())
        with pytest.raises(FilesError, match="has moved"):
            prove(journal, journal.open_payments("c")[0].id, clock)
    with closing(Journal.open(shared, clock())) as journal:
        assert whereabouts(journal) is None
    other = Path(f"{file}-other")
    with pytest.raises(CannotMoveError, match="already"):
        go(file, other, clock)


@pytest.mark.parametrize("step", ["_compare", "_gone", "_bring_up_to_date"])
def test_an_interrupted_move_is_made_again(
    file: Path, shared: Shared, new_run: Recipe, clock: Clock, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    """Whatever had arrived; and what was recorded here meanwhile arrives, too."""
    record(file, new_run, clock, "A", "B")
    go(file, shared, clock)
    go(shared, file, clock)
    record(file, new_run, clock, "C", "D")

    def dies(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(moving, step, dies)
    with pytest.raises(KeyboardInterrupt):
        go(file, shared, clock)
    monkeypatch.undo()
    record(file, new_run, clock, "E", "F")
    before = content(file, clock)
    assert go(file, shared, clock) == Moved(6, 9)
    assert content(shared, clock) == before


def test_a_move_that_arrived_and_was_not_noted_here_is_finished(
    file: Path, shared: Shared, new_run: Recipe, clock: Clock
) -> None:
    record(file, new_run, clock, "A", "B")
    go(file, shared, clock)
    raw(file, "DELETE FROM moved")
    record(file, new_run, clock, "C", "D")
    before = content(file, clock)
    go(file, shared, clock)
    assert content(shared, clock) == before


def test_what_has_arrived_waits_until_the_old_journal_is_closed(
    file: Path, shared: Shared, new_run: Recipe, clock: Clock
) -> None:
    """Desks may be at the target already: no payment is two journals' to send."""
    record(file, new_run, clock, "A", "B")
    raw(file, "CREATE TRIGGER full BEFORE INSERT ON moved BEGIN SELECT RAISE(ABORT, 'disk full'); END")
    with pytest.raises(FilesError, match="disk full"):
        go(file, shared, clock)
    with closing(Journal.open(shared, clock())) as journal:
        found = whereabouts(journal)
        assert found is not None
        assert found.place == str(file)
        with pytest.raises(FilesError, match="has moved"):
            prove(journal, journal.open_payments("c")[0].id, clock)
    record(file, new_run, clock, "C", "D")
    raw(file, "DROP TRIGGER full")
    before = content(file, clock)
    assert go(file, shared, clock) == Moved(4, 6)
    assert content(shared, clock) == before
    record(shared, new_run, clock, "E")


def test_another_journal_is_not_written_over(
    file: Path, shared: Shared, new_run: Recipe, clock: Clock
) -> None:
    record(file, new_run, clock, "A", "B")
    record(shared, new_run, clock, "C")
    before = content(shared, clock)
    with pytest.raises(CannotMoveError, match="another journal"):
        go(file, shared, clock)
    assert content(shared, clock) == before
    record(file, new_run, clock, "D")


def test_a_broken_chain_is_not_moved(file: Path, shared: Shared, new_run: Recipe, clock: Clock) -> None:
    record(file, new_run, clock, "A", "B")
    drop_guards(file)
    raw(file, "UPDATE event SET detail = '{}' WHERE seq = 2")
    with pytest.raises(CannotMoveError, match="broken"):
        go(file, shared, clock)


def test_what_arrives_changed_is_not_believed(
    file: Path, shared: Shared, new_run: Recipe, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    record(file, new_run, clock, "A", "B")
    copy = moving._copy

    def spoils(old: object, new: object, told: object) -> None:
        copy(old, new, told)  # type: ignore[arg-type]
        new.exec_driver_sql("UPDATE payment SET looks = 7 WHERE state = 'held'")  # type: ignore[attr-defined]

    monkeypatch.setattr(moving, "_copy", spoils)
    with pytest.raises(CannotMoveError, match="payment"):
        go(file, shared, clock)
    monkeypatch.undo()
    with closing(Journal.open(shared, clock())) as journal:
        assert list(journal.history()) == []
    record(file, new_run, clock, "C")
