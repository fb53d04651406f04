"""Payments recorded against a server that takes 50 ms for each, with the real journal and payment thread.

The limit is the same requests from a client that keeps nothing: as many threads, no journal.
"""

from __future__ import annotations

import argparse
import tempfile
import time
import uuid
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEventLoop

from bookkeeper.background.desk import Workplace
from bookkeeper.background.payment_service import PaymentService
from bookkeeper.background.snapshot import Snapshot
from bookkeeper.codat import Client, Gateway, SinglePayment
from bookkeeper.journal import EventKind, Journal, State
from bookkeeper.payables.draft import PaymentDraft
from bookkeeper.payables.plan import Plan, plan
from bookkeeper.payables.records import BankAccount, Bill
from bookkeeper.payables.rules import Api, rules_for
from bookkeeper.payments import Order, Whose
from tests.bench.serving import Serving, serving
from tests.bench.tables import Figure, show

_TAKES_S = 0.050
_PAYMENT = r"/payment$"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("--payments", type=int, default=1000, metavar="N")
    parser.add_argument("--in-flight", type=int, default=8, metavar="N")
    parser.add_argument("--rounds", type=int, default=3, metavar="N")
    parser.add_argument("--json", type=Path, metavar="FILE", help="leave the figures here as well")


@dataclass(frozen=True)
class _Pile:
    """Bills to pay, and where from."""

    served: Serving
    bills: list[Bill]
    account: BankAccount


def run(arguments: argparse.Namespace) -> int:
    """Measure and print."""
    count, width = arguments.payments, arguments.in_flight
    recorded: list[float] = []
    proven: list[float] = []
    bare: list[float] = []
    application = QCoreApplication.instance() or QCoreApplication([])
    assert application
    for _ in range(arguments.rounds):
        # What was paid is not open any more: new books for each round.
        with serving("--bills", str(3 * count), "--suppliers", "200") as served:
            pile = _pile(served, 2 * count)
            bare.append(_bare(pile, pile.bills[count:], width))
            in_books, in_order = _recorded(pile, pile.bills[:count], width)
            recorded.append(in_books)
            proven.append(in_order)
    ideal = count * _TAKES_S / width
    what = f"{count:,} payments, {width} in flight"
    limit = (ideal,)
    figures = [
        Figure(f"{what}: all in the books", "s", tuple(recorded), "ideal", limit, "1.15x"),
        Figure(f"{what}: all read back", "s", tuple(proven), "ideal", limit),
        Figure(f"{what}: no journal, httpx alone", "s", tuple(bare), "ideal", limit),
    ]
    show(f"submit, {_TAKES_S * 1000:.0f} ms each", figures, arguments.json)
    return 0


def _pile(served: Serving, count: int) -> _Pile:
    with Client(served.access) as client:
        live = Gateway(client, served.company_id, served.connection_id)
        found = [bill for page in live.bills() for bill in page.items]
        bills = [bill for bill in found if bill.is_payable and bill.currency == "GBP"][:count]
        accounts = [account for page in live.bank_accounts() for account in page.items]
    assert len(bills) == count
    return _Pile(served, bills, next(account for account in accounts if account.currency == "GBP"))


def _bare(pile: _Pile, bills: list[Bill], width: int) -> float:
    """The same requests without a journal, in seconds."""
    served = pile.served
    with Client(served.access) as client, ThreadPoolExecutor(width) as pool:
        live = Gateway(client, served.company_id, served.connection_id)
        requests = [live.payment_request(_single(pile, bill)) for bill in bills]
        keys = [str(uuid.uuid4()) for _ in bills]
        served.be_slow(len(bills), _TAKES_S, _PAYMENT)
        began = time.perf_counter()
        answers = list(pool.map(live.send, requests, keys))
        took = time.perf_counter() - began
    assert all(answer.record_id for answer in answers)
    return took


def _today() -> date:
    return datetime.now(UTC).date()


def _single(pile: _Pile, bill: Bill) -> SinglePayment:
    assert bill.amount_due is not None
    return SinglePayment(bill.id, bill.amount_due, _today(), pile.account.id, bill.reference)


def _plan(pile: _Pile, bills: list[Bill]) -> Plan:
    draft = PaymentDraft(rules_for("gbol"), "GBP", _today())
    draft.prefer = Api.SYNC
    draft.set_account("GBP", pile.account)
    draft.tick_all(bills)
    return plan(draft)


def _recorded(pile: _Pile, bills: list[Bill], width: int) -> tuple[float, float]:
    """Seconds from the journal's commit of the run to the last answer's, and to the last payment proven."""
    served, ordered = pile.served, _plan(pile, bills)
    served.be_slow(len(bills), _TAKES_S, _PAYMENT)
    with tempfile.TemporaryDirectory() as folder:
        whose = Whose(served.company_id, served.connection_id, "Practice", "Xero")
        place = Workplace(served.access, whose, Path(folder) / "journal", Path(folder) / "books", width)
        service = PaymentService(place)
        until = QEventLoop()
        service.told.connect(lambda told: _quit_when_done(told, until))
        service.failed.connect(until.quit)
        service.start()
        service.record(Order(ordered, "bench", place.clock()))
        until.exec()
        service.end()
        return _times(place)


def _quit_when_done(told: Snapshot, until: QEventLoop) -> None:
    if told.payments and not told.reserved:
        until.quit()


def _times(place: Workplace) -> tuple[float, float]:
    """As the journal's own events tell; every payment must be proven."""
    journal = Journal.open(place.journal, place.clock())
    try:
        answered, proven = [], []
        began = None
        for history in journal.history(place.whose.company_id):
            assert history.payment.state is State.PROVEN, history.payment.progress
            began = began or history.run.recorded_at
            answered += [event.at for event in history.events if event.kind is EventKind.ANSWERED]
            proven.append(history.events[-1].at)
    finally:
        journal.close()
    assert began is not None
    return (max(answered) - began).total_seconds(), (max(proven) - began).total_seconds()
