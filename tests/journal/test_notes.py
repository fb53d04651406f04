from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from decimal import Decimal

import pytest

from bookkeeper.errors import FilesError
from bookkeeper.journal import Journal, JournalPlace, NewRun
from bookkeeper.journal.notes import NoteStore
from bookkeeper.payables.notes import YES, EarlyTerms, Mark, NewNote, Notebook, NoteKind
from tests.conftest import Clock
from tests.journal.conftest import BROKEN_RULE, a_payment, raw


@pytest.fixture
def store(place: JournalPlace, clock: Clock) -> Iterator[NoteStore]:
    opened = NoteStore.open(place, clock())
    yield opened
    opened.close()


def test_what_was_noted_is_there_again_with_who_and_when(
    store: NoteStore, clock: Clock, place: JournalPlace
) -> None:
    notes = [
        NewNote(NoteKind.SUPPLIER_MARK, "sup-1", Mark.HOLD.value, "The goods are not here yet."),
        NewNote(NoteKind.BILL_DISPUTED, "A", YES, "Two of ten were broken."),
    ]
    store.add("c", notes, "ann@desk", clock())
    store.add("other", [NewNote(NoteKind.BILL_DISPUTED, "B", YES)], "ann@desk", clock())
    again = NoteStore.open(place, clock())
    found = again.notes("c")
    again.close()
    assert [one.what for one in found] == notes
    assert (found[0].made_by, found[0].made_at) == ("ann@desk", clock())


def test_notes_are_never_changed_or_deleted(store: NoteStore, clock: Clock, place: JournalPlace) -> None:
    store.add("c", [NewNote(NoteKind.BILL_DISPUTED, "A", YES)], "ann@desk", clock())
    for statement in ("UPDATE note SET value = ''", "DELETE FROM note"):
        with pytest.raises(BROKEN_RULE):
            raw(place, statement)


def test_notes_are_written_beside_an_open_journal(
    store: NoteStore, clock: Clock, place: JournalPlace
) -> None:
    journal = Journal.open(place, clock())
    store.add("c", [NewNote(NoteKind.BILL_DISPUTED, "A", YES)], "ann@desk", clock())
    assert journal.recent_payments("c", 10) == []
    assert len(store.notes("c")) == 1
    journal.close()


def test_a_journal_that_cannot_be_written_notes_nothing(
    store: NoteStore, clock: Clock, place: JournalPlace
) -> None:
    raw(place, "DROP TABLE note")
    with pytest.raises(FilesError):
        store.add("c", [NewNote(NoteKind.BILL_DISPUTED, "A", YES)], "ann@desk", clock())
    with pytest.raises(FilesError):
        store.notes("c")


def test_a_kind_of_a_newer_program_is_left_out(store: NoteStore, clock: Clock, place: JournalPlace) -> None:
    raw(
        place,
        "INSERT INTO note (company_id, kind, subject_id, value, reason, made_at, made_by)"
        " VALUES ('c', 'colour', 'A', 'red', '', '2026-11-22T09:00:00.000000Z', 'ann')",
    )
    assert store.notes("c") == []


def test_the_newest_note_counts_and_an_empty_one_takes_back(store: NoteStore, clock: Clock) -> None:
    def noted(*new: NewNote) -> Notebook:
        store.add("c", new, "ann@desk", clock())
        return Notebook.of(store.notes("c"))

    mark, terms = NoteKind.SUPPLIER_MARK, NoteKind.SUPPLIER_TERMS
    assert noted(NewNote(mark, "s", Mark.ALWAYS)).mark("s") is Mark.ALWAYS
    assert noted(NewNote(mark, "s", Mark.HOLD)).mark("s") is Mark.HOLD
    assert noted(NewNote(mark, "s", "")).mark("s") is None
    assert noted(NewNote(mark, "s", "whatever comes later")).mark("s") is Mark.ASK
    assert noted(NewNote(terms, "s", "2/10")).terms("A", "s") == EarlyTerms(Decimal(2), 10)
    book = noted(NewNote(NoteKind.BILL_TERMS, "A", "3.5/7"), NewNote(NoteKind.BILL_DISPUTED, "A", YES, "why"))
    assert book.terms("A", "s") == EarlyTerms(Decimal("3.5"), 7)
    assert book.dispute("A") == "why"
    assert book.dispute("B") is None
    assert noted(NewNote(NoteKind.WARNING_DISMISSED, "key", YES)).is_dismissed("key")


@pytest.mark.parametrize(
    "text", ["", "2", "x/10", "2/x", "0/10", "100/10", "NaN/3", "2/-1", "-2/10", "2/400"]
)
def test_terms_without_sense_are_none(text: str) -> None:
    assert EarlyTerms.read(text) is None


def test_terms_earn_by_the_year() -> None:
    terms = EarlyTerms(Decimal(2), 10)
    assert EarlyTerms.read(terms.text) == terms
    # 2/10 net 30, the textbook's example: 2/98 for 20 days.
    assert terms.until(date(2026, 11, 1)) == date(2026, 11, 11)
    assert terms.yearly_percent(date(2026, 11, 11), date(2026, 12, 1)) == Decimal("37.2")
    assert terms.yearly_percent(date(2026, 12, 1), date(2026, 12, 1)) is None


def test_the_last_run_is_known_beside_the_notes(
    store: NoteStore, clock: Clock, place: JournalPlace, new_run: Callable[..., NewRun]
) -> None:
    assert store.last_run_at("c") is None
    journal = Journal.open(place, clock())
    journal.record(new_run(a_payment("A")), clock())
    journal.close()
    assert store.last_run_at("c") == clock()
    assert store.last_run_at("other") is None
