"""Both services of a company, and what a test wants to do with them."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from pytestqt.qtbot import QtBot

from bookkeeper.background.desk import Workplace, utc_now
from bookkeeper.background.fetch_service import FetchService
from bookkeeper.background.jobs import Done, Job, Refresh
from bookkeeper.background.payment_service import PaymentService
from bookkeeper.background.snapshot import Snapshot
from bookkeeper.books import BillQuery, Reader
from bookkeeper.errors import BookkeeperError
from bookkeeper.journal import Run, State
from bookkeeper.payables.draft import PaymentDraft
from bookkeeper.payables.plan import plan
from bookkeeper.payables.records import BankAccount, Bill
from bookkeeper.payables.rules import Api, rules_for
from bookkeeper.payments import Order
from bookkeeper.practice import RunningPractice
from tests.end_to_end.program import PATIENCE_MS


@dataclass
class Office:
    """Both services over one practice company, and what a test wants to do with them."""

    qtbot: QtBot
    practice: RunningPractice
    workplace: Workplace
    fetch: FetchService
    pay: PaymentService

    def do(self, job: Job) -> Done:
        with self.qtbot.waitSignal(self.fetch.done, timeout=PATIENCE_MS) as waited:
            self.fetch.ask(job)
        done: Done = waited.args[0]
        return done

    def refresh(self) -> None:
        assert self.do(Refresh()).error is None

    def bills(self, currency: str | None = "GBP") -> list[Bill]:
        with closing(Reader.open(self.workplace.books)) as reader:
            query = BillQuery(today=date.today(), currency=currency)  # noqa: DTZ011
            found = reader.bills(reader.bill_ids(reader.ids(query)))
            return [bill for bill in found if bill.is_payable]

    def bill(self, bill_id: str) -> Bill:
        with closing(Reader.open(self.workplace.books)) as reader:
            found = reader.bill(bill_id)
            assert found is not None
            return found

    def account(self, currency: str) -> BankAccount:
        with closing(Reader.open(self.workplace.books)) as reader:
            return next(one for one in reader.bank_accounts() if one.currency == currency)

    def draft(self, *bills: Bill) -> PaymentDraft:
        rules = rules_for("gbol").limited_to(frozenset({Api.SYNC}))
        draft = PaymentDraft(rules, "GBP", date.today())  # noqa: DTZ011
        for bill in bills:
            draft.tick(bill)
            draft.set_account(bill.currency, self.account(bill.currency))
            if bill.currency != "GBP":
                draft.set_rate(bill.currency, Decimal("0.86"))
        return draft

    def order(self, draft: PaymentDraft, hold_s: int = 0) -> Order:
        return Order(plan(draft), "ann@desk", utc_now() + timedelta(seconds=hold_s))

    def record(self, draft: PaymentDraft, hold_s: int = 0) -> Run:
        with self.qtbot.waitSignal(self.pay.recorded, timeout=PATIENCE_MS) as waited:
            self.pay.record(self.order(draft, hold_s))
        run: Run = waited.args[0]
        return run

    def wait_until(self, holds: Callable[[Snapshot], bool], act: Callable[[], object]) -> Snapshot:
        with self.qtbot.waitSignal(self.pay.told, timeout=PATIENCE_MS, check_params_cb=holds) as waited:
            act()
        snapshot: Snapshot = waited.args[0]
        return snapshot

    def pay_until(self, draft: PaymentDraft, *ends: State) -> Snapshot:
        """Record a draft and wait until every payment is in one of the states."""
        count = len(plan(draft).payments)

        def are_there(snapshot: Snapshot) -> bool:
            return len(snapshot.payments) == count and all(
                payment.state in ends for payment in snapshot.payments
            )

        return self.wait_until(are_there, lambda: self.pay.record(self.order(draft)))

    def failure(self, order: Order) -> BookkeeperError:
        with self.qtbot.waitSignal(self.pay.failed, timeout=PATIENCE_MS) as waited:
            self.pay.record(order)
        error: BookkeeperError = waited.args[0]
        return error
