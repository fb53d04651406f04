"""Desks race for the same bills, killed at random: each bill is paid once, and every clash is told.

A small part. With 1,000 bills and up to eight desks: ``python3 packaging/dev.py bench desks``.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bookkeeper.codat import Access, Client, Gateway, SinglePayment, authorization_from
from bookkeeper.journal import Journal, NewPayment, Shared, State
from bookkeeper.journal.verify import verify
from bookkeeper.payables.plan import Link, LinkKind
from bookkeeper.payables.rules import Api
from bookkeeper.payments import Whose
from bookkeeper.practice import RunningPractice, running
from tests.desks.desk import Errand
from tests.desks.race import race
from tests.faults.judging import last_payment, times_written
from tests.postgres import Server

pytestmark = pytest.mark.timeout(400)


def pile_of(gateway: Gateway, count: int) -> tuple[NewPayment, ...]:
    """Payments in full of so many bills; their keys are made by whoever records them."""
    today = datetime.now(UTC).date()
    accounts = [account for page in gateway.bank_accounts() for account in page.items]
    account = next(one for one in accounts if one.currency == "GBP")
    found = (bill for page in gateway.bills() for bill in page.items)
    bills = [bill for bill in found if bill.is_payable and bill.currency == "GBP"][:count]
    assert len(bills) == count
    payments = []
    for bill in bills:
        due = bill.amount_due
        assert due is not None
        request = gateway.payment_request(SinglePayment(bill.id, due, today, account.id, bill.reference))
        links = (Link(LinkKind.BILL, bill.id, bill.reference, change=-due, before=due),)
        payments.append(
            NewPayment(
                api=Api.SYNC,
                supplier_id=bill.supplier_id,
                supplier_name=bill.supplier_name,
                account_id=account.id,
                amount=due,
                paid_on=today,
                reference=bill.reference,
                method=request.method,
                path=request.path,
                body=request.body,
                idempotency_key="",
                links=links,
            )
        )
    return tuple(payments)


@dataclass
class Track:
    """Where the desks race."""

    practice: RunningPractice
    place: Shared
    errands: list[Errand]


@pytest.fixture
def track(postgres: Server, tmp_path: Path) -> Iterator[Track]:
    place = postgres.new_journal()
    with running(bills=260, suppliers=20) as practice:
        whose = Whose(practice.company_id, practice.connection_id, "Hartley & Sons Ltd", practice.platform)
        access = Access(practice.base_url, authorization_from(practice.api_key))
        with Client(access) as client:
            pile = pile_of(Gateway(client, whose.company_id, whose.connection_id), 80)
        errands = [
            Errand(
                place, practice.base_url, practice.api_key, whose, pile, f"desk{n}@here", tmp_path, n, 8, 2.0
            )
            for n in range(4)
        ]
        yield Track(practice, place, errands)


@pytest.mark.parametrize("kills", [0, 5])
def test_each_bill_is_paid_once(track: Track, kills: int) -> None:
    since = last_payment(track.practice.ledger)
    outcome = race(track.errands, kills)
    assert outcome.failed == []
    assert outcome.others == []
    links = [one.links[0] for one in track.errands[0].payments]
    assert [times_written(track.practice.ledger, since, link) for link in links] == [1] * len(links)
    track.practice.ledger.check()
    with closing(Journal.open(track.place, datetime.now(UTC))) as journal:
        assert verify(journal).findings == ()
        whose = track.errands[0].whose
        ended = [history.payment for history in journal.history(whose.company_id)]
        assert sum(one.state is State.PROVEN for one in ended) == len(links)
        # Whoever was late with a bill that was paid already is told, before anything is sent.
        others = [one.progress for one in ended if one.state is not State.PROVEN]
        assert {(one.state, one.why.code, one.attempts) for one in others} <= {
            (State.ATTENTION, "changed-before", 0)
        }
