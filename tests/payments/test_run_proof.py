"""The proof of a run over real HTTP and a real journal: what agrees, what does not, and who is told."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from bookkeeper import cli
from bookkeeper.books import Kind
from bookkeeper.codat import AsyncLine, AsyncLink, AsyncPayment
from bookkeeper.journal import Journal, NewPayment, RunShelf, State
from bookkeeper.journal.proof_check import Fault, check, parse
from bookkeeper.payables.money import Money
from bookkeeper.payables.operations import DataType
from bookkeeper.payables.plan import Link, LinkKind
from bookkeeper.payables.proof import Gap, Proof, Unknown, equation
from bookkeeper.payables.records import LinkType
from bookkeeper.payables.rules import Api
from bookkeeper.payments.proving import NotQuietError, prove
from bookkeeper.payments.reading import StillFetchingError
from bookkeeper.payments.run_evidence import RunReading
from tests.conftest import Clock
from tests.payments.bench import DAY, Bench, open_bench, vars_of

PENNY = Money(1, "GBP")


@pytest.fixture(params=["xero", "qbo", "netsuite"])
def bench(request: pytest.FixtureRequest, clock: Clock, tmp_path: Path) -> Iterator[Bench]:
    with open_bench(clock, tmp_path, bills=30, suppliers=8, platform=request.param) as opened:
        read_books(opened)
        yield opened


def read_books(bench: Bench) -> None:
    """Everything that is owed into the copy, as a refresh does."""
    bills = bench.books.begin_refresh(Kind.BILLS)
    for page in bench.live.bills():
        bench.books.put_bills(page.items, bills)
    bench.books.finish_refresh(bills)
    notes = bench.books.begin_refresh(Kind.CREDIT_NOTES)
    for found in bench.queued.credit_notes():
        bench.books.put_credit_notes(found.items, notes)
    bench.books.finish_refresh(notes)


@contextmanager
def reading(bench: Bench, queued: bool = True) -> Iterator[RunReading]:
    with closing(RunReading(bench.clerk, bench.books, bench.queued if queued else None, bench.clock)) as read:
        yield read


def record(bench: Bench, *payments: NewPayment) -> str:
    """Record a run, with what stood before it; its id."""
    ids = bench.record(*payments)
    run_id = bench.journal.payment(ids[0]).run_id
    shelf = RunShelf(bench.journal)
    with reading(bench) as before:
        shelf.keep_standing(run_id, before.before(shelf.run(run_id).payments))
    return run_id


def proven(bench: Bench, run_id: str, queued: bool = True) -> Proof:
    asked_at = bench.clock()
    with reading(bench, queued) as after:
        for _ in range(100):
            try:
                return prove(RunShelf(bench.journal), after, run_id, asked_at, bench.clock)
            except StillFetchingError as fetching:
                bench.clock.now += fetching.wait
    raise AssertionError("the books are never fetched")


def paid(bench: Bench, api: Api = Api.SYNC, count: int = 2) -> str:
    run_id = record(bench, *(bench.payment(api, bill) for bill in bench.bills()[:count]))
    bench.run()
    states = {one.state for one in RunShelf(bench.journal).run(run_id).payments}
    assert states == {State.PROVEN}
    return run_id


def with_credit(bench: Bench) -> NewPayment:
    """One credit note, whole, used for a bill of its supplier that is large enough."""
    notes = [note for page in bench.queued.credit_notes() for note in page.items if note.is_usable]
    note, bill = next(
        (note, bill)
        for note in notes
        for bill in bench.bills()
        if (note.supplier_id, note.currency) == (bill.supplier_id, bill.currency)
        and note.remaining is not None
        and bill.amount_due is not None
        and note.remaining <= bill.amount_due
    )
    assert note.remaining is not None
    assert bill.amount_due is not None
    used, nothing = note.remaining, Money.zero(note.currency)
    uses = (AsyncLink(LinkType.BILL, bill.id, -used), AsyncLink(LinkType.CREDIT_NOTE, note.id, used))
    request = bench.queued.payment_request(
        AsyncPayment(nothing, DAY, (AsyncLine(nothing, uses),), bill.supplier_id, bench.account_id())
    )
    return replace(
        bench.payment(Api.ASYNC, bill),
        amount=nothing,
        links=(
            Link(LinkKind.BILL, bill.id, bill.reference, change=-used, before=bill.amount_due),
            Link(LinkKind.CREDIT_NOTE, note.id, note.number, change=used, before=used),
        ),
        **vars_of(request),
    )


def test_credit_that_was_used_is_seen_without_a_refresh(bench: Bench) -> None:
    run_id = record(bench, with_credit(bench))
    bench.run()
    proof = proven(bench, run_id)
    assert proof.differences == ()
    assert {one.fall for one in proof.suppliers} == {Money.zero("GBP")}


@pytest.mark.parametrize("is_read", [False, True])
@pytest.mark.parametrize("api", Api)
def test_a_run_on_the_heels_of_another_is_not_blamed_for_it(
    clock: Clock, tmp_path: Path, api: Api, is_read: bool
) -> None:
    """Whatever the other has come to when this one is recorded, and the books are read before or not."""
    with open_bench(clock, tmp_path, bills=30, suppliers=2) as bench:
        read_books(bench)
        for steps in range(1, 8):
            *_, other, bill = sorted(bench.bills(), key=lambda one: one.amount_due or PENNY)
            bench.record(bench.payment(api, bill, Money(1000 + steps, "GBP")))
            for _ in range(steps):
                bench.step()
            if is_read:
                bench.queued.queue_refresh(DataType.ACCOUNTS)
                read_books(bench)
            run_id = record(bench, bench.payment(api, other, Money(2000 + steps, "GBP")))
            bench.run()
            proof = proven(bench, run_id)
            assert proof.differences == (), steps
            assert proof.unknown == ()


@pytest.mark.parametrize("api", Api)
def test_a_run_that_went_well_is_equal_all_the_way_across(bench: Bench, api: Api) -> None:
    proof = proven(bench, paid(bench, api))
    assert proof.differences == ()
    assert len(proof.payments) == 2
    total = sum((one.cash for one in proof.payments), Money.zero("GBP"))
    rows = {row.what: row for row in equation(proof)}
    assert rows.keys() == {"Bill", "Suppliers", "Accounts"}
    for row in rows.values():
        assert (row.planned, row.sent, row.booked, row.fall) == (total,) * 4
    assert proof.unknown == ()


def test_what_somebody_else_did_meanwhile_is_named(bench: Bench) -> None:
    bill, other = bench.bills()[:2]
    assert bill.amount_due is not None
    half = Money(bill.amount_due.minor // 2, "GBP")
    run_id = record(bench, bench.payment(Api.SYNC, bill, half))
    bench.run()
    foreign = bench.payment(Api.SYNC, bench.bill(bill.id), PENNY)
    bench.live.send(bench._request(Api.SYNC, bill, PENNY), foreign.idempotency_key)
    proof = proven(bench, run_id)
    gaps = {(one.gap, one.where) for one in proof.differences}
    assert (Gap.CHANGED_BY_OTHERS, bill.reference) in gaps
    assert Gap.MOVED_BY_OTHERS in {gap for gap, _ in gaps}
    changed = next(one for one in proof.differences if one.gap is Gap.CHANGED_BY_OTHERS)
    assert changed.expected == str(bill.amount_due - half)
    assert changed.found == str(bill.amount_due - half - PENNY)
    assert other.id not in {one.record_id for one in proof.records}


def test_a_later_run_explains_itself(bench: Bench) -> None:
    bill = bench.bills()[0]
    assert bill.amount_due is not None
    first = record(bench, bench.payment(Api.SYNC, bill, PENNY))
    bench.run()
    bench.clock.now += timedelta(hours=1)
    record(bench, bench.payment(Api.SYNC, bench.bill(bill.id)))
    bench.run()
    proof = proven(bench, first)
    assert {one.gap for one in proof.differences} == {Gap.LATER_RUN}
    assert {one.rest for one in (*proof.suppliers, *proof.accounts)} == {Money.zero("GBP")}


def test_a_run_that_was_not_written_says_so(bench: Bench) -> None:
    bill = bench.bills()[0]
    payment = bench.payment(Api.SYNC, bill)
    bench.live.send(bench._request(Api.SYNC, bill, PENNY), "somebody else")
    run_id = record(bench, payment)
    bench.run()
    shelf = RunShelf(bench.journal)
    assert not shelf.run(run_id).is_quiet
    with reading(bench) as after, pytest.raises(NotQuietError):
        prove(shelf, after, run_id, bench.clock(), bench.clock)


def test_without_the_queue_the_unknown_is_said(bench: Bench) -> None:
    proof = proven(bench, paid(bench), queued=False)
    assert proof.unknown == (Unknown.PAYMENTS_NOT_READ, Unknown.ACCOUNTS_NOT_TOLD)
    assert proof.differences == ()
    assert {row.booked for row in equation(proof)} == {None}


def test_proofs_are_chained_and_the_file_holds_against_the_journal(bench: Bench) -> None:
    first = proven(bench, paid(bench, count=1))
    second = proven(bench, paid(bench, count=1))
    assert (first.number, second.number, second.previous) == (1, 2, first.hash)
    for proof in (first, second):
        assert check(bench.journal, parse(proof.file_text())) == []


def _amount(proof: dict) -> None:  # type: ignore[type-arg]
    proof["payments"][0]["cash"] = "1.00 GBP"


def _difference(proof: dict) -> None:  # type: ignore[type-arg]
    proof["differences"] = [{"gap": "not-written"}]


TAMPERINGS: list[Callable[[dict], None]] = [_amount, _difference]  # type: ignore[type-arg]


@pytest.mark.parametrize("tamper", TAMPERINGS)
@pytest.mark.parametrize("is_hashed_anew", [False, True])
def test_a_changed_file_does_not_hold(
    clock: Clock,
    tmp_path: Path,
    tamper: Callable[[dict[str, Any]], None],
    is_hashed_anew: bool,
) -> None:
    from bookkeeper.payables.proof import canonical, digest

    with open_bench(clock, tmp_path, bills=10, suppliers=3) as bench:
        read_books(bench)
        content = json.loads(proven(bench, paid(bench, count=1)).file_text())
        tamper(content)
        if is_hashed_anew:
            content["hash"] = digest(canonical({k: v for k, v in content.items() if k != "hash"}))
        faults = {flaw.fault for flaw in check(bench.journal, content)}
        assert (Fault.FILE in faults) is not is_hashed_anew
        assert Fault.NOT_KEPT in faults


@pytest.mark.parametrize(
    ("statement", "fault"),
    [
        ("UPDATE proof SET content = replace(content, 'GBP', 'EUR')", Fault.CHAIN),
        ("DELETE FROM proof WHERE number = 1", Fault.NOT_KEPT),
        ("UPDATE event SET detail = '{}' WHERE seq = 1", Fault.JOURNAL),
        ("UPDATE event SET hash = 'x' WHERE seq = (SELECT max(seq) FROM event)", Fault.EVENTS),
        ("UPDATE link SET change_minor = change_minor - 1", Fault.PAYMENT),
        ("UPDATE payment SET state = 'refused'", Fault.PAYMENT),
        ("UPDATE payment SET body = X'7B7D'", Fault.PAYMENT),
        ("UPDATE run SET recorded_by = 'somebody else'", Fault.RUN),
    ],
)
def test_a_changed_journal_is_found_by_the_command(
    clock: Clock,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    statement: str,
    fault: Fault,
) -> None:
    with open_bench(clock, tmp_path, bills=10, suppliers=3) as bench:
        read_books(bench)
        file = tmp_path / "proof.json"
        file.write_text(proven(bench, paid(bench, count=1)).file_text(), encoding="utf-8")
    home = tmp_path / "home"
    (home / "data").mkdir(parents=True)
    path = home / "data" / "journal.sqlite3"
    (tmp_path / "journal").rename(path)
    monkeypatch.setenv("BOOKKEEPER_HOME", str(home))
    assert cli.main(["proof", "verify", str(file)]) == 0
    said = capsys.readouterr().out
    assert "it holds" in said
    assert "can not know" in said
    with closing(sqlite3.connect(path)) as raw:
        for (name,) in raw.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            raw.execute(f"DROP TRIGGER {name}")
        raw.execute(statement)
        raw.commit()
    with closing(Journal.open(path, clock())) as journal:
        assert fault in {flaw.fault for flaw in check(journal, parse(file.read_text("utf-8")))}
    assert cli.main(["proof", "verify", str(file)]) == 1
    assert "does NOT hold" in capsys.readouterr().out


def test_what_is_no_proof_is_not_judged(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for content in ("no JSON", "{}", '{"kind": "bookkeeper-run-proof", "version": 99}'):
        file = tmp_path / "file.json"
        file.write_text(content, encoding="utf-8")
        assert cli.main(["proof", "verify", str(file)]) == 2
    assert "version 99" in capsys.readouterr().err
