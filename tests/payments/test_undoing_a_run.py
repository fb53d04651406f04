"""Undoing a run through the journal and the clerk: two payments of one bill, one deletion after the other."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from bookkeeper.journal import RunShelf, State
from bookkeeper.payables.money import Money
from bookkeeper.payables.operations import DataType
from bookkeeper.payables.plan import Link, LinkKind
from bookkeeper.payables.rules import Api, rules_for
from bookkeeper.payables.undoing import InBooks, undoing, verdicts
from bookkeeper.payments import Order, Requests, new_run
from tests.conftest import Clock
from tests.payments.bench import Bench, open_bench

ONE, TWO = Money(100, "GBP"), Money(200, "GBP")


@pytest.fixture
def bench(clock: Clock, tmp_path: Path) -> Iterator[Bench]:
    with open_bench(clock, tmp_path, bills=30, suppliers=8) as opened:
        yield opened


def test_a_run_is_undone_payment_by_payment_and_names_the_run_it_undoes(bench: Bench) -> None:
    bill = next(one for one in bench.bills() if one.amount_due is not None and one.amount_due > ONE + TWO)
    assert bill.amount_due is not None
    first = bench.payment(Api.ASYNC, bill, ONE)
    second = bench.payment(Api.ASYNC, bill, TWO)
    link = Link(LinkKind.BILL, bill.id, bill.reference, -TWO, bill.amount_due - ONE)
    ids = bench.record(first, replace(second, links=(link,), depends_on=0))
    bench.run()
    assert {bench.state(one) for one in ids} == {State.PROVEN}
    shelf = RunShelf(bench.journal)
    run = shelf.run(bench.stored(ids[0]).run_id)

    bench.queued.queue_refresh(DataType.BILL_PAYMENTS)
    bench.clock.forward(60)
    rules = rules_for("gbol")
    booked = {one.id: one for page in bench.queued.bill_payments() for one in page.items}
    standing = [InBooks(one.reference, booked[one.progress.record_id or ""]) for one in run.payments]
    what = undoing(run.facts.id, rules, verdicts(rules, standing), {bill.id: bench.bill(bill.id)}, {})
    order = Order(what, "ann@desk", bench.clock())
    recorded = bench.journal.record(
        new_run(order, bench.whose, Requests(bench.live, bench.queued)), bench.clock()
    )
    deletions = [bench.stored(one) for one in recorded.payment_ids]
    assert [one.depends_on for one in deletions] == [None, deletions[0].id]
    # The second waits until the books confirm the first.
    bench.clerk.work()
    assert bench.state(deletions[1].id) is State.HELD
    bench.run()
    assert {bench.state(one.id) for one in deletions} == {State.PROVEN}
    assert bench.bill(bill.id).amount_due == bill.amount_due
    assert shelf.run(run.facts.id).undone_by == recorded.title
    assert shelf.run(recorded.id).facts.undoes == run.facts.id
    newest = shelf.newest(bench.whose.company_id, 10)
    assert [one.facts.title for one in newest] == [recorded.title, run.facts.title]
    assert [one.undone_by for one in newest] == ["", recorded.title]
    bench.practice.ledger.check()
