"""Four eyes in the journal: what needs approval waits for it, whoever writes; the chain says who gave it."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from alembic import command

from bookkeeper.errors import FilesError
from bookkeeper.journal import (
    Change,
    EventKind,
    Journal,
    JournalPlace,
    NewRun,
    Payment,
    Shared,
    StaleJournalError,
    State,
    Why,
    migrating,
    opening,
)
from bookkeeper.journal import (
    postgres as engines,
)
from bookkeeper.journal.chain import GENESIS, event_hash
from bookkeeper.journal.exporting import lines
from bookkeeper.journal.moving import move
from bookkeeper.journal.verify import Flaw, verify
from bookkeeper.payables.approval import NeedKind, Person, Policy
from bookkeeper.payables.money import Money
from bookkeeper.payments import approving
from tests.conftest import Clock
from tests.journal.conftest import BROKEN_RULE, a_payment, drop_guards, raw
from tests.postgres import Server

Recipe = Callable[..., NewRun]

ANN = Person("ann@desk", "Ann")
BOB = Person("bob@other", "Bob")
POLICY = Policy(True, (Money(10_000, "GBP"),), new_payees=False)


@pytest.fixture
def waiting(journal: Journal, new_run: Recipe, clock: Clock) -> Payment:
    """A payment that ann@desk has prepared and that is above the limit."""
    journal.approvals.set_policy("c", POLICY, BOB, clock())
    run = journal.record(new_run(a_payment()), clock())
    assert run.to_approve == 1
    return journal.payment(run.payment_ids[0])


def approve(journal: Journal, payment: Payment, who: Person, clock: Clock) -> Payment:
    step = approving.when_approved(payment, who, clock())
    assert step.progress is not None
    change = Change(payment, step.kind, step.progress, step.detail, step.approved_by)
    return journal.change_all([change], clock())[0]


def test_what_is_above_the_limit_waits_and_the_rest_does_not(
    journal: Journal, new_run: Recipe, clock: Clock
) -> None:
    journal.approvals.set_policy("c", POLICY, BOB, clock())
    small = replace(a_payment("B", 9_999), supplier_id="sup-2")
    run = journal.record(new_run(a_payment("A", 10_000), small), clock())
    first, second = journal.payments(run.payment_ids)
    assert (first.state, second.state, run.to_approve) == (State.TO_APPROVE, State.HELD, 1)
    assert [need.kind for need in first.needs] == [NeedKind.ABOVE_LIMIT]
    assert second.needs == ()
    assert [one.id for one in journal.approvals.waiting("c")] == [first.id]
    # What waits is reserved as ever.
    assert set(journal.reserved("c")) == {"A", "B"}


def test_a_policy_is_one_company_s_and_holds_for_what_is_recorded_from_then_on(
    journal: Journal, new_run: Recipe, clock: Clock
) -> None:
    before = journal.record(new_run(a_payment("A")), clock())
    journal.approvals.set_policy("c", POLICY, BOB, clock())
    other = journal.record(new_run(a_payment("B"), company_id="other"), clock())
    after = journal.record(new_run(a_payment("C")), clock())
    clock.forward(1)
    journal.approvals.set_policy("c", Policy(), ANN, clock())
    last = journal.record(new_run(a_payment("D")), clock())
    states = [journal.payment(one.payment_ids[0]).state for one in (before, other, after, last)]
    assert states == [State.HELD, State.HELD, State.TO_APPROVE, State.HELD]


def test_changes_of_the_policy_are_events_with_a_person(journal: Journal, clock: Clock) -> None:
    journal.approvals.set_policy("c", POLICY, BOB, clock())
    journal.approvals.set_policy("c", POLICY, ANN, clock())
    clock.forward(60)
    journal.approvals.set_policy("c", Policy(), ANN, clock())
    newest, first = journal.approvals.policies("c")
    assert (newest.policy, newest.by, newest.at) == (Policy(), ANN, clock())
    assert (first.policy, first.by) == (POLICY, BOB)
    assert journal.approvals.policies("other") == []
    assert journal.broken_events() == []
    assert [line for line in lines(journal, "c") if '"what": "policy"' in line and "Bob" in line]


def test_a_supplier_is_new_until_a_payment_to_it_is_in_the_books(
    journal: Journal, new_run: Recipe, clock: Clock
) -> None:
    journal.approvals.set_policy("c", Policy(True, (Money(10**6, "GBP"),)), BOB, clock())
    known = {"sup-1": None}
    run = journal.record(replace(new_run(a_payment("A")), payees_changed_at=known), clock())
    first = journal.payment(run.payment_ids[0])
    assert [need.kind for need in first.needs] == [NeedKind.NEW_PAYEE]
    again = journal.record(replace(new_run(a_payment("B")), payees_changed_at=known), clock())
    assert again.to_approve == 1
    clock.forward(1)
    approved = approve(journal, first, BOB, clock)
    proven = replace(approved.progress, state=State.PROVEN, why=Why("proven"))
    journal.change(approved, EventKind.LOOKED, proven, {}, clock())
    third = journal.record(replace(new_run(a_payment("C")), payees_changed_at=known), clock())
    assert third.to_approve == 0
    clock.forward(60)
    changed = {"sup-1": clock()}
    fourth = journal.record(replace(new_run(a_payment("D")), payees_changed_at=changed), clock())
    (need,) = journal.payment(fourth.payment_ids[0]).needs
    assert need.kind is NeedKind.CHANGED_PAYEE


def test_an_approval_is_kept_with_who_gave_it(journal: Journal, waiting: Payment, clock: Clock) -> None:
    clock.forward(5)
    approved = approve(journal, waiting, BOB, clock)
    assert approved == journal.payment(waiting.id)
    assert (approved.state, approved.approved_by, approved.is_cleared) == (State.HELD, BOB, True)
    event = journal.events(waiting.id)[-1]
    assert event.kind is EventKind.APPROVED
    assert event.detail == {"account": "bob@other", "name": "Bob"}
    assert verify(journal).findings == ()


def test_what_is_sent_back_ends_and_lets_go_of_its_bill(
    journal: Journal, waiting: Payment, clock: Clock, new_run: Recipe
) -> None:
    step = approving.when_sent_back(waiting, BOB, "The invoice is not ours.")
    assert step.progress is not None
    clock.forward(5)
    journal.change(waiting, step.kind, step.progress, step.detail, clock())
    back = journal.payment(waiting.id)
    assert back.state is State.CANCELLED
    assert back.progress.why == Why("sent-back", ("Bob (bob@other)", "The invoice is not ours."))
    assert journal.events(waiting.id)[-1].detail["reason"] == "The invoice is not ours."
    assert journal.reserved("c") == {}
    anew = replace(a_payment(), idempotency_key="anew")
    assert journal.record(new_run(anew), clock()).to_approve == 1


def test_of_two_who_approve_at_one_moment_the_second_finds_it_done(
    journal: Journal, waiting: Payment, place: JournalPlace, clock: Clock
) -> None:
    with closing(Journal.open(place, clock())) as other:
        clock.forward(5)
        approve(journal, waiting, BOB, clock)
        with pytest.raises(StaleJournalError):
            approve(other, waiting, Person("eve@third", "Eve"), clock)
        assert other.payment(waiting.id).approved_by == BOB
        assert [event.kind for event in other.events(waiting.id)].count(EventKind.APPROVED) == 1


# -- whoever writes -----------------------------------------------------------------------------------


@pytest.mark.parametrize("state", sorted(set(State) - {State.TO_APPROVE, State.CANCELLED}))
def test_the_database_lets_nothing_on_without_an_approval(
    journal: Journal, waiting: Payment, place: JournalPlace, state: State, clock: Clock
) -> None:
    with pytest.raises(BROKEN_RULE, match="needs the approval of another person"):
        raw(place, f"UPDATE payment SET state = '{state}' WHERE id = '{waiting.id}'")
    with pytest.raises(FilesError, match="needs the approval of another person"):
        journal.change(waiting, EventKind.ANSWERED, replace(waiting.progress, state=state), {}, clock())
    assert journal.payment(waiting.id) == waiting


def test_the_database_takes_no_approval_of_one_s_own(
    waiting: Payment, place: JournalPlace, journal: Journal
) -> None:
    for account in ("ann@desk", ""):
        with pytest.raises(BROKEN_RULE, match="nobody approves a payment of their own"):
            raw(place, f"INSERT INTO approval VALUES ('{waiting.id}', '{account}', 'Somebody Else', '')")
    assert journal.payment(waiting.id).approved_by is None


def test_the_database_forgets_neither_the_need_nor_the_approval(
    journal: Journal, waiting: Payment, place: JournalPlace, clock: Clock, new_run: Recipe
) -> None:
    other = journal.record(replace(new_run(a_payment("Z", 1)), recorded_by="eve@desk"), clock())
    for change in ("needs = ''", f"run_id = '{other.id}'"):
        with pytest.raises(BROKEN_RULE):
            raw(place, f"UPDATE payment SET {change} WHERE id = '{waiting.id}'")
    with pytest.raises(BROKEN_RULE, match="a recorded run is never changed"):
        raw(place, "UPDATE run SET account = 'eve@desk'")
    approve(journal, waiting, BOB, clock)
    for statement in ("UPDATE approval SET account = 'x'", "DELETE FROM approval"):
        with pytest.raises(BROKEN_RULE, match="an approval is never"):
            raw(place, statement)


def test_who_gets_around_the_database_is_found_out(
    journal: Journal, waiting: Payment, place: JournalPlace
) -> None:
    drop_guards(place)
    raw(place, f"UPDATE payment SET state = 'held' WHERE id = '{waiting.id}'")
    flaws = {finding.flaw for finding in verify(journal).findings}
    assert flaws == {Flaw.STATE, Flaw.APPROVAL}
    raw(place, f"UPDATE payment SET needs = '' WHERE id = '{waiting.id}'")
    assert Flaw.APPROVAL in {finding.flaw for finding in verify(journal).findings}


def test_what_waits_and_what_was_approved_moves_along_and_back(
    postgres: Server, tmp_path: Path, new_run: Recipe, clock: Clock
) -> None:
    here, there = tmp_path / "journal.sqlite3", postgres.new_journal()
    with closing(Journal.open(here, clock())) as journal:
        journal.approvals.set_policy("c", POLICY, BOB, clock())
        run = journal.record(new_run(a_payment("A"), a_payment("B"), a_payment("C")), clock())
        approve(journal, journal.payment(run.payment_ids[0]), BOB, clock)
    move(here, there, "ann@desk", clock(), lambda _percent: None)
    with closing(Journal.open(there, clock())) as journal:
        clock.forward(5)
        assert [one.id for one in journal.approvals.waiting("c")] == list(run.payment_ids[1:])
        second = approve(journal, journal.payment(run.payment_ids[1]), BOB, clock)
        assert journal.record(new_run(a_payment("D")), clock()).to_approve == 1
    move(there, here, "ann@desk", clock(), lambda _percent: None)
    with closing(Journal.open(here, clock())) as journal:
        assert journal.payment(second.id) == second
        assert len(journal.approvals.waiting("c")) == 2
        assert verify(journal).findings == ()


# -- a journal of the version before ------------------------------------------------------------------


def before_approvals(place: JournalPlace) -> None:
    """A journal as the version before left it, with one payment in it that goes on."""
    at, values = "2026-11-22T10:00:00.000000Z", "'c', 'k', 'N', 'Xero', 2026, 1, 'ann@desk'"
    event = {"seq": 1, "payment_id": "p", "at": at, "kind": "recorded-here", "state": "held"}
    said = {"body_sha256": hashlib.sha256(b"x").hexdigest(), "idempotency_key": "key", "path": "/x"}
    event["detail"] = json.dumps(said | {"amount": "0.01 GBP"})
    body = "'\\x78'::bytea" if isinstance(place, Shared) else "x'78'"
    false, true = ("false", "true") if isinstance(place, Shared) else ("0", "1")
    statements = [
        f"INSERT INTO run VALUES ('r', {values}, '{at}', NULL)",
        "INSERT INTO payment (id, run_id, position, company_id, connection_id, api, supplier_id,"
        " supplier_name, account_id, amount_minor, currency, paid_on, reference, method,"
        " path, body, idempotency_key, state, why, attempts, is_doubtful, may_resend, looks,"
        " due_at, changed_at) VALUES ('p', 'r', 0, 'c', 'k',"
        " 'sync', 's', 'S', 'a', 1, 'GBP', '2026-11-22', '', 'POST', '/x', "
        f"{body}, 'key', 'held', '[\"held\"]', 0, {false}, {true}, 0, '{at}', '{at}')",
        f"INSERT INTO event VALUES (1, 'p', '{at}', 'recorded-here', 'held', '{event['detail']}',"
        f" '{GENESIS}', '{event_hash(GENESIS, event)}')",
    ]
    engine = engines.make_engine(place, "") if isinstance(place, Shared) else opening._engine(place)
    with engine.begin() as connection:
        config = migrating._config()
        config.attributes["connection"] = connection
        command.upgrade(config, "0006")
        if isinstance(place, Shared):
            connection.exec_driver_sql("SET LOCAL bookkeeper.schema = '0006'")
        for statement in statements:
            connection.exec_driver_sql(statement)
    engine.dispose()


@pytest.mark.parametrize("engine", ["sqlite", "postgresql"])
def test_an_older_journal_goes_on_as_it_was_and_knows_approval_from_then_on(
    request: pytest.FixtureRequest, tmp_path: Path, new_run: Recipe, clock: Clock, engine: str
) -> None:
    place: JournalPlace = tmp_path / "journal.sqlite3"
    if engine == "postgresql":
        server: Server = request.getfixturevalue("postgres")
        place = server.new_database()
    before_approvals(place)
    with closing(Journal.open(place, clock())) as journal:
        payment = journal.payment("p")
        assert (payment.state, payment.needs, payment.account) == (State.HELD, (), "")
        assert payment.is_cleared
        assert verify(journal).findings == ()
        sent = replace(payment.progress, state=State.SENDING)
        journal.change(payment, EventKind.ANSWERED, sent, {}, clock())
        journal.approvals.set_policy("c", POLICY, BOB, clock())
        assert journal.record(new_run(a_payment()), clock()).to_approve == 1
        assert journal.broken_events() == []
    for statement in ("DELETE FROM event", "UPDATE event SET detail = ''"):
        with pytest.raises(BROKEN_RULE, match="events are never"):
            raw(place, statement)


def test_a_journal_that_has_moved_takes_no_approval(
    place: JournalPlace, journal: Journal, waiting: Payment, clock: Clock
) -> None:
    journal.close()
    raw(place, "INSERT INTO moved VALUES (1, 'elsewhere', 'then', 'ann@desk', NULL)")
    with pytest.raises(BROKEN_RULE, match="this journal has moved"):
        raw(place, f"INSERT INTO approval VALUES ('{waiting.id}', 'bob@other', '', '')")
