"""Desks at one shared journal: payments per second, how soon one sees what another reserved, and growth.

A real PostgreSQL that waits for its disk, a practice company in a process of its own, each desk a process.
"""

from __future__ import annotations

import argparse
import tempfile
import threading
import time
import uuid
from collections.abc import Sequence
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bookkeeper.background.snapshot import Snapshot
from bookkeeper.codat import Client, Gateway
from bookkeeper.journal import Journal, NewPayment, NewRun, Shared
from bookkeeper.payables.money import Money
from bookkeeper.payables.plan import Link, LinkKind
from bookkeeper.payables.rules import Api
from bookkeeper.payments import Whose
from tests.bench.serving import serving
from tests.bench.tables import Figure, percentile, show
from tests.desks.desk import Errand
from tests.desks.pile import pile_of
from tests.desks.race import race
from tests.postgres import Server, run_statements, running_server


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("--bills", type=int, default=1000, metavar="N")
    parser.add_argument("--desks", type=int, nargs="+", default=[1, 2, 4, 8], metavar="N")
    parser.add_argument("--kills", type=int, default=0, metavar="N", help="desks killed in each race")
    parser.add_argument("--reservations", type=int, default=200, metavar="N")
    parser.add_argument(
        "--journal", type=int, default=1_000_000, metavar="N", help="payments of a large journal"
    )
    parser.add_argument("--json", type=Path, metavar="FILE", help="leave the figures here as well")


def run(arguments: argparse.Namespace) -> int:
    """Measure and print."""
    with running_server("max_connections=100") as server:
        figures = [_raced(server, arguments, count) for count in arguments.desks]
        figures.append(_seen(server, arguments.reservations))
        figures += _grown(server, arguments.journal)
    show(f"desks, {arguments.bills:,} bills", figures, arguments.json)
    return 0


def _raced(server: Server, arguments: argparse.Namespace, desks: int) -> Figure:
    """Payments per second of so many desks, each bill of which must be paid once."""
    count = arguments.bills
    with (
        tempfile.TemporaryDirectory() as folder,
        serving("--bills", str(3 * count), "--suppliers", "200") as served,
    ):
        whose = Whose(served.company_id, served.connection_id, "Practice", "Xero")
        with Client(served.access) as client:
            gateway = Gateway(client, whose.company_id, whose.connection_id)
            pile = pile_of(gateway, count)
            place = server.new_journal()
            errands = [
                Errand(
                    place, served.base_url, served.api_key, whose, pile, f"desk{n}@here", Path(folder), n, 25
                )
                for n in range(desks)
            ]
            outcome = race(errands, arguments.kills, patience_s=1800)
            assert not outcome.failed, outcome.failed
            assert not outcome.others, outcome.others
            _assert_paid_once(gateway, place, pile)
    what = f"{desks} desk(s): {outcome.clashes} runs refused and told, {outcome.killed} killed"
    return Figure(what, "payments/s", (count / outcome.took_s,))


def _assert_paid_once(gateway: Gateway, place: Shared, pile: Sequence[NewPayment]) -> None:
    """By the books: nothing is due any more, and what was proven is each bill once."""
    wanted = {one.links[0].record_id for one in pile}
    due = {bill.id: bill.amount_due for page in gateway.bills(all_statuses=True) for bill in page.items}
    assert all(not due[bill_id] for bill_id in wanted)
    query = (
        "SELECT count(*), count(DISTINCT link.record_id) FROM payment"
        " JOIN link ON link.payment_id = payment.id WHERE payment.state = 'proven'"
    )
    assert run_statements(place, [query]) == [(len(wanted), len(wanted))]


def _seen(server: Server, count: int) -> Figure:
    """Milliseconds from the commit of a reservation to the other desk's knowing it."""
    place, took = server.new_journal(), []
    heard = threading.Event()
    now = datetime.now(UTC)
    with closing(Journal.open(place, now)) as one, closing(Journal.open(place, now)) as other:
        one.join("ann@here", lambda _is_there: None)
        other.join("bob@there", lambda _is_there: heard.set())
        for number in range(count):
            heard.clear()
            one.record(_a_run(f"bill {number}", now), now)
            began = time.perf_counter()
            assert heard.wait(10)
            while f"bill {number}" not in other.reserved("c"):
                heard.wait(0.01)
            took.append((time.perf_counter() - began) * 1000)
    limit = (1000.0,)
    return Figure("reserved here, known there (p95)", "ms", (percentile(took, 0.95),), "s", limit, "1 s")


def _grown(server: Server, size: int) -> list[Figure]:
    """Milliseconds for what the Payments pane reads, of a small journal and of a large one."""
    small, large = server.new_journal(), server.new_journal()
    _fill(small, 1000)
    _fill(large, size)
    few, many = _opened(small), _opened(large)
    return [
        Figure(f"open the Payments pane, {size:,} payments", "ms", many, "with 1,000", few, "1.5x"),
        Figure("... and record a run then", "ms", _recorded(large), "with 1,000", _recorded(small)),
    ]


def _opened(place: Shared) -> tuple[float, ...]:
    took = []
    with closing(Journal.open(place, datetime.now(UTC))) as journal:
        for _ in range(9):
            began = time.perf_counter()
            Snapshot.of(journal, "c")
            took.append((time.perf_counter() - began) * 1000)
    return tuple(took[2:])


def _recorded(place: Shared) -> tuple[float, ...]:
    took = []
    with closing(Journal.open(place, datetime.now(UTC))) as journal:
        for number in range(9):
            now = datetime.now(UTC)
            began = time.perf_counter()
            journal.record(_a_run(f"late {number}", now), now)
            took.append((time.perf_counter() - began) * 1000)
    return tuple(took[2:])


def _a_run(bill_id: str, now: datetime) -> NewRun:
    amount = Money(13585, "GBP")
    payment = NewPayment(
        api=Api.SYNC,
        supplier_id="s",
        supplier_name="PowerDirect",
        account_id="a",
        amount=amount,
        paid_on=now.date(),
        reference=bill_id,
        method="POST",
        path="/",
        body=b"{}",
        idempotency_key=str(uuid.uuid4()),
        links=(Link(LinkKind.BILL, bill_id, bill_id, change=-amount, before=amount),),
    )
    return NewRun("c", "k", "Practice", "Xero", "ann@here", (payment,), now + timedelta(days=1))


def _fill(place: Shared, count: int) -> None:
    """So many proven payments, five to a run, written past the guards: only their number matters.

    Of a thousand so many runs are shown as of a million.
    """
    run_statements(
        place,
        [
            "SET session_replication_role = replica",
            _FILL_RUNS.format(runs=count // 5),
            _FILL_PAYMENTS.format(count=count),
            _FILL_LINKS.format(count=count),
            _FILL_CLAIMS.format(count=count),
            _FILL_EVENTS.format(events=2 * count),
            "ANALYZE",
        ],
    )


_AT = "to_char(timestamp '2020-01-01' + {n} * interval '1 second', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')"
_FILL_RUNS = (
    "INSERT INTO run SELECT 'r' || n, 'c', 'k', 'Practice', 'Xero', 2020, n, 'ann@here', "
    + _AT.replace("{n}", "n * 5")
    + " FROM generate_series(1, {runs}) n"
)
_FILL_PAYMENTS = (
    "INSERT INTO payment (id, run_id, position, company_id, connection_id, api, supplier_id, supplier_name,"
    " account_id, amount_minor, currency, paid_on, reference, method, path, body, idempotency_key, state,"
    " why, attempts, is_doubtful, may_resend, looks, due_at, changed_at, record_id)"
    " SELECT 'p' || n, 'r' || ((n - 1) / 5 + 1), n % 5, 'c', 'k', 'sync', 's', 'PowerDirect', 'a', 13585,"
    " 'GBP', '2020-01-01', 'ref', 'POST', '/', '{{}}', 'key' || n, 'proven', '[\"proven\"]', 1, false,"
    " true, 1, "
    + _AT.replace("{n}", "n")
    + ", "
    + _AT.replace("{n}", "n")
    + ", 'x' || n FROM generate_series(1, {count}) n"
)
_FILL_LINKS = (
    "INSERT INTO link SELECT 'p' || n, 0, 'Bill', 'b' || n, 'ref', 'GBP', 13585, -13585, '', ''"
    " FROM generate_series(1, {count}) n"
)
_FILL_CLAIMS = (
    "INSERT INTO claim SELECT 'r' || ((n - 1) / 5 + 1), 'c', 'Bill', 'b' || n, 'then'"
    " FROM generate_series(1, {count}) n"
)
_FILL_EVENTS = (
    "INSERT INTO event SELECT n, 'p' || ((n + 1) / 2), 'then', 'looked', 'proven', '{{}}',"
    " md5((n - 1)::text), md5(n::text) FROM generate_series(1, {events}) n"
)
