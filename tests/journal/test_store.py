from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from sqlalchemy import update

from bookkeeper.errors import AlreadyInPaymentError, FilesError
from bookkeeper.journal import (
    EventKind,
    Journal,
    JournalPlace,
    NewRun,
    Payment,
    Progress,
    StaleJournalError,
    State,
    Why,
    tables,
)
from tests.conftest import Clock
from tests.journal.conftest import BROKEN_RULE, a_payment, drop_guards, raw

Recipe = Callable[..., NewRun]


def move(journal: Journal, payment_id: str, state: State, clock: Clock) -> Payment:
    """Move a payment to a state, as the clerk does."""
    clock.forward(1)
    before = journal.payment(payment_id)
    progress = replace(before.progress, state=state, why=Why(state.value))
    journal.change(before, EventKind.ANSWERED, progress, {"note": state.value}, clock())
    return journal.payment(payment_id)


def test_a_recorded_run_comes_back_as_it_was(journal: Journal, new_run: Recipe, clock: Clock) -> None:
    first, second = a_payment("A"), a_payment("B", 5000, depends_on=0)
    run = journal.record(new_run(first, second), clock())

    stored = journal.open_payments("c")

    assert [payment.id for payment in stored] == list(run.payment_ids)
    assert run.title == "2026-1"
    one, two = stored
    assert (one.body, one.idempotency_key, one.path) == (first.body, first.idempotency_key, first.path)
    assert (one.amount, one.links, one.paid_on) == (first.amount, first.links, first.paid_on)
    assert one.progress == Progress(State.HELD, Why("held"), clock())
    assert two.depends_on == one.id


def test_it_is_still_there_after_the_program_ended(
    journal: Journal, new_run: Recipe, clock: Clock, place: JournalPlace
) -> None:
    run = journal.record(new_run(a_payment()), clock())
    journal.close()

    again = Journal.open(place, clock())

    assert again.payment(run.payment_ids[0]).body == a_payment().body
    again.close()


def test_runs_are_numbered_within_company_and_year(journal: Journal, new_run: Recipe, clock: Clock) -> None:
    titles = [journal.record(new_run(a_payment(bill)), clock()).title for bill in ("A", "B")]
    other = journal.record(new_run(a_payment("C"), company_id="other"), clock()).title
    clock.forward(366 * 86400)
    next_year = journal.record(new_run(a_payment("D")), clock()).title
    assert (titles, other, next_year) == (["2026-1", "2026-2"], "2026-1", "2027-1")


def test_a_bill_on_an_open_payment_cannot_be_recorded_again(
    journal: Journal, new_run: Recipe, clock: Clock
) -> None:
    journal.record(new_run(a_payment("A")), clock())
    with pytest.raises(AlreadyInPaymentError, match=r"bill A \(ann@desk, 2026-11-22 \d\d:00"):
        journal.record(new_run(a_payment("B"), a_payment("A", 100)), clock())
    assert len(journal.open_payments("c")) == 1
    assert set(journal.reserved("c")) == {"A"}


def test_the_database_itself_refuses_a_second_open_claim(
    journal: Journal, new_run: Recipe, clock: Clock, place: JournalPlace
) -> None:
    journal.record(new_run(a_payment("A")), clock())
    run = journal.record(new_run(a_payment("B")), clock())
    with pytest.raises(BROKEN_RULE):
        raw(place, f"INSERT INTO claim VALUES ('{run.id}', 'c', 'Bill', 'A', NULL)")


@pytest.mark.parametrize("end", [State.PROVEN, State.REFUSED, State.CANCELLED])
def test_a_payment_that_ends_lets_go_of_its_bill(
    journal: Journal, new_run: Recipe, clock: Clock, end: State
) -> None:
    run = journal.record(new_run(a_payment("A")), clock())
    move(journal, run.payment_ids[0], end, clock)
    assert journal.reserved("c") == {}
    journal.record(new_run(a_payment("A", 100)), clock())


@pytest.mark.parametrize("state", [State.UNKNOWN, State.RECORDED, State.ATTENTION, State.ACCEPTED])
def test_a_payment_that_has_not_ended_keeps_its_bill(
    journal: Journal, new_run: Recipe, clock: Clock, state: State
) -> None:
    run = journal.record(new_run(a_payment("A")), clock())
    move(journal, run.payment_ids[0], state, clock)
    assert journal.reserved("c") == {"A": state}
    with pytest.raises(AlreadyInPaymentError):
        journal.record(new_run(a_payment("A", 100)), clock())


def test_a_bill_two_payments_of_a_run_share_is_kept_until_both_ended(
    journal: Journal, new_run: Recipe, clock: Clock
) -> None:
    run = journal.record(new_run(a_payment("A", 100), a_payment("A", 200, depends_on=0)), clock())
    move(journal, run.payment_ids[0], State.PROVEN, clock)
    with pytest.raises(AlreadyInPaymentError):
        journal.record(new_run(a_payment("A", 300)), clock())
    move(journal, run.payment_ids[1], State.CANCELLED, clock)
    journal.record(new_run(a_payment("A", 300)), clock())


def test_a_final_state_never_changes(journal: Journal, new_run: Recipe, clock: Clock) -> None:
    run = journal.record(new_run(a_payment("A")), clock())
    proven = move(journal, run.payment_ids[0], State.PROVEN, clock)
    with pytest.raises(FilesError, match="final state never changes"):
        move(journal, proven.id, State.HELD, clock)
    assert journal.payment(proven.id) == proven
    assert [event.state for event in journal.events(proven.id)] == [State.HELD, State.PROVEN]


def test_what_was_recorded_to_be_sent_never_changes(journal: Journal, new_run: Recipe, clock: Clock) -> None:
    journal.record(new_run(a_payment("A")), clock())
    for column, value in (("body", b"{}"), ("idempotency_key", "other"), ("amount_minor", 1)):
        with pytest.raises(FilesError, match="never changes"), journal._writing() as connection:
            connection.execute(update(tables.payment).values({column: value}))


def test_a_change_based_on_an_old_look_is_refused(journal: Journal, new_run: Recipe, clock: Clock) -> None:
    run = journal.record(new_run(a_payment("A")), clock())
    old = journal.payment(run.payment_ids[0])
    move(journal, old.id, State.SENDING, clock)
    with pytest.raises(StaleJournalError):
        journal.change(old, EventKind.CANCELLED, replace(old.progress, state=State.CANCELLED), {}, clock())
    assert journal.payment(old.id).state is State.SENDING


def test_the_chain_holds_and_shows_every_tampering(
    journal: Journal, new_run: Recipe, clock: Clock, place: JournalPlace
) -> None:
    run = journal.record(new_run(a_payment("A"), a_payment("B")), clock())
    for payment_id in run.payment_ids:
        move(journal, payment_id, State.SENDING, clock)
    assert journal.broken_events() == []

    drop_guards(place)
    raw(place, "UPDATE event SET detail = '{}' WHERE seq = 2")
    assert journal.broken_events() == [2]
    raw(place, "DELETE FROM event WHERE seq = 3")
    assert journal.broken_events() == [2, 4]


def test_events_cannot_be_changed_or_deleted(journal: Journal, new_run: Recipe, clock: Clock) -> None:
    journal.record(new_run(a_payment("A")), clock())
    for statement in (tables.event.update().values(detail="{}"), tables.event.delete()):
        with pytest.raises(FilesError, match="events are never"), journal._writing() as connection:
            connection.execute(statement)


def test_the_key_s_body_is_pinned_by_the_chain(journal: Journal, new_run: Recipe, clock: Clock) -> None:
    run = journal.record(new_run(a_payment("A")), clock())
    detail = journal.events(run.payment_ids[0])[0].detail
    assert detail["idempotency_key"] == a_payment("A").idempotency_key
    assert len(str(detail["body_sha256"])) == 64


def test_recent_payments_come_newest_first(journal: Journal, new_run: Recipe, clock: Clock) -> None:
    for bill in "ABC":
        clock.forward(1)
        journal.record(new_run(a_payment(bill)), clock())
    assert [payment.links[0].record_id for payment in journal.recent_payments("c", 2)] == ["C", "B"]
