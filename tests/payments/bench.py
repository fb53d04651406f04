"""A clerk over a practice company, both on one clock that moves only from one due moment to the next."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

from bookkeeper.books import Books
from bookkeeper.codat import (
    Access,
    AsyncGateway,
    AsyncLine,
    AsyncLink,
    AsyncPayment,
    Client,
    Gateway,
    Pace,
    SinglePayment,
    StoredRequest,
    authorization_from,
)
from bookkeeper.journal import Journal, JournalPlace, NewPayment, NewRun, Payment, State
from bookkeeper.payables.money import Money
from bookkeeper.payables.plan import Link, LinkKind
from bookkeeper.payables.records import Bill, LinkType
from bookkeeper.payables.rules import Api
from bookkeeper.payments import Clerk, Whose
from bookkeeper.practice import RunningPractice, running
from tests.conftest import Clock

DAY = date(2026, 11, 22)

#: No payment needs more steps than this to come to rest; one that does is going round in circles.
MOST_STEPS = 200


@dataclass
class Bench:
    """Everything a clerk needs, and what a test looks at."""

    clock: Clock
    practice: RunningPractice
    journal: Journal
    books: Books
    live: Gateway
    queued: AsyncGateway
    whose: Whose
    clerk: Clerk

    def bills(self, currency: str = "GBP") -> list[Bill]:
        found = [bill for page in self.live.bills() for bill in page.items]
        return [bill for bill in found if bill.is_payable and bill.currency == currency]

    def bill(self, bill_id: str) -> Bill:
        """As the accounting software has it, whatever its status."""
        found = [bill for page in self.live.bills(all_statuses=True) for bill in page.items]
        return next(bill for bill in found if bill.id == bill_id)

    def account_id(self) -> str:
        accounts = [account for page in self.live.bank_accounts() for account in page.items]
        return next(account.id for account in accounts if account.currency == "GBP")

    def payment(self, api: Api, bill: Bill, amount: Money | None = None, **more: Any) -> NewPayment:
        """The payment of one bill over one of the APIs, in full unless another amount is given."""
        assert bill.amount_due is not None
        paid = amount or bill.amount_due
        return NewPayment(
            api=api,
            supplier_id=bill.supplier_id,
            supplier_name=bill.supplier_name,
            account_id=self.account_id(),
            amount=paid,
            paid_on=DAY,
            reference=bill.reference,
            idempotency_key=f"key-{api}-{bill.id}-{paid.minor}",
            links=(Link(LinkKind.BILL, bill.id, bill.reference, change=-paid, before=bill.amount_due),),
            **vars_of(self._request(api, bill, paid)),
            **more,
        )

    def _request(self, api: Api, bill: Bill, paid: Money) -> StoredRequest:
        if api is Api.SYNC:
            return self.live.payment_request(
                SinglePayment(bill.id, paid, DAY, self.account_id(), bill.reference)
            )
        line = AsyncLine(paid, (AsyncLink(LinkType.BILL, bill.id, -paid),))
        return self.queued.payment_request(
            AsyncPayment(paid, DAY, (line,), bill.supplier_id, self.account_id())
        )

    def record(self, *payments: NewPayment) -> tuple[str, ...]:
        whose = self.whose
        run = NewRun(
            whose.company_id,
            whose.connection_id,
            whose.company_name,
            whose.software,
            "ann",
            payments,
            self.clock(),
        )
        return self.journal.record(run, self.clock()).payment_ids

    def restart(self) -> None:
        """As after a kill: another clerk finds what the first one left."""
        self.clerk.close()
        self.clerk = Clerk(self.journal, self.books, (self.live, self.queued), self.whose, clock=self.clock)
        self.clerk.resume()

    def run(self, until: timedelta = timedelta(days=1)) -> None:
        """Work until nothing is waiting, or so much time has passed."""
        end = self.clock() + until
        for _ in range(MOST_STEPS):
            again_at = self.clerk.work()
            if again_at is None or again_at > end:
                return
            self._move_on(again_at)
        raise AssertionError("the clerk goes round in circles")

    def step(self) -> None:
        """Work once, and move on to when something is due again."""
        again_at = self.clerk.work()
        if again_at is not None:
            self._move_on(again_at)

    def _move_on(self, moment: datetime) -> None:
        self.clock.now = max(moment, self.clock.now + timedelta(milliseconds=1))

    def state(self, payment_id: str) -> State:
        return self.journal.payment(payment_id).state

    def stored(self, payment_id: str) -> Payment:
        return self.journal.payment(payment_id)

    def sent(self) -> list[bytes]:
        """Bodies of the payments that reached the server."""
        posts = [one for one in self.practice.requests if one.method == "POST"]
        return [one.body for one in posts if one.path.endswith(("/payment", "/push/billPayments"))]


def vars_of(request: StoredRequest) -> dict[str, Any]:
    return {"method": request.method, "path": request.path, "body": request.body}


@contextmanager
def open_bench(
    clock: Clock, folder: Path, place: JournalPlace | None = None, **options: Any
) -> Iterator[Bench]:
    """With a journal in the folder, unless there is another place for it."""
    with running(clock=clock, push_seconds=5, pull_seconds=3, **options) as practice:
        access = Access(practice.base_url, authorization_from(practice.api_key))
        whose = Whose(practice.company_id, practice.connection_id, "Hartley & Sons Ltd", practice.platform)
        pace = Pace(now=clock, sleep=lambda _seconds: None)
        with Client(access, pace) as client, closing(Books.open(folder / "books", clock)) as books:
            live = Gateway(client, whose.company_id, whose.connection_id)
            queued = AsyncGateway(client, whose.company_id, whose.connection_id)
            journal = Journal.open(place or folder / "journal", clock())
            journal.join("ann@desk", lambda _is_there: None)
            clerk = Clerk(journal, books, (live, queued), whose, clock=clock)
            bench = Bench(clock, practice, journal, books, live, queued, whose, clerk)
            yield bench
            bench.clerk.close()
            journal.close()
