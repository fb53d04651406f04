"""A practice company of one software, paid through the payment thread, with what its ledger should show."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

from pytestqt.qtbot import QtBot

from bookkeeper.background.desk import Workplace, utc_now
from bookkeeper.background.payment_service import PaymentService
from bookkeeper.background.snapshot import Snapshot
from bookkeeper.codat import Access, AsyncGateway, Client, Directory, authorization_from
from bookkeeper.journal import Payment, State
from bookkeeper.payables.deeds import Deed, MakeBill, MakeCreditNote, plan_deed
from bookkeeper.payables.document_rules import LineTax
from bookkeeper.payables.draft import PaymentDraft
from bookkeeper.payables.money import Money
from bookkeeper.payables.operations import DataType
from bookkeeper.payables.plan import Plan
from bookkeeper.payables.records import (
    BankAccount,
    Bill,
    BillLine,
    BillStatus,
    CreditNote,
    CreditStatus,
    PaymentMethodRef,
)
from bookkeeper.payables.rules import Rules, rules_for
from bookkeeper.payments import Order, Whose
from bookkeeper.practice import RunningPractice, running

#: Longest wait for a round of payments; the rounds of the slowest software take a sixth of it.
_PATIENCE_MS = 120_000
_RESTING = frozenset({State.PROVEN, State.REFUSED, State.CANCELLED, State.ATTENTION})

#: What the records made on the way come to without tax: that of the product page's credit note (DOMAIN C17).
NET = Decimal("21.20")


@dataclass
class Effects:
    """What should have changed in the ledger, in minor units."""

    owed: Counter[tuple[str, str]] = field(default_factory=Counter)
    cash: Counter[str] = field(default_factory=Counter)
    payable: int = 0

    def add(self, other: Effects, sign: int = 1) -> None:
        for mine, its in ((self.owed, other.owed), (self.cash, other.cash)):
            for key, amount in its.items():
                mine[key] += sign * amount  # type: ignore[index]
        self.payable += sign * other.payable


@dataclass
class Firm:
    """One company, its payment thread, and a client of the test's own to look with."""

    qtbot: QtBot
    practice: RunningPractice
    pay: PaymentService
    queued: AsyncGateway
    rules: Rules
    base: str
    day: date
    bills: dict[str, Bill]
    accounts: Sequence[BankAccount]
    methods: Sequence[PaymentMethodRef]
    expected: Effects = field(default_factory=Effects)

    def __post_init__(self) -> None:
        self._free = iter(self._suppliers())
        self.before = self._ledger()

    # -- choosing ------------------------------------------------------------------------------------

    def supplier_bills(self) -> list[Bill]:
        """Two bills in base currency of a supplier that no other row uses."""
        return next(self._free)

    def credits_with_room(self) -> list[tuple[Bill, CreditNote]]:
        """Credit notes in the books, each with a bill of its supplier that is larger."""
        notes = [note for page in self.queued.credit_notes() for note in page.items if note.is_usable]
        found = []
        for note in notes:
            for bill in self.bills.values():
                is_its = (bill.supplier_id, bill.currency) == (note.supplier_id, note.currency)
                if is_its and note.currency == self.base and _is_larger(bill, note):
                    found.append((bill, note))
                    break
        return found

    def foreign_bill(self) -> Bill:
        return next(bill for bill in self.bills.values() if bill.currency == "EUR")

    def account(self, currency: str) -> BankAccount:
        """By name: Xero reports every account in base currency (DOMAIN 4.8), and a card is not for this."""
        name = "Euro" if currency == "EUR" else "Current"
        return replace(next(one for one in self.accounts if name in one.name), currency=currency)

    def draft(self, currency: str = "") -> PaymentDraft:
        draft = PaymentDraft(self.rules, self.base, self.day)
        for one in {self.base, currency} - {""}:
            draft.set_account(one, self.account(one))
            if one != self.base:
                draft.set_rate(one, Decimal("0.86"))
        draft.method = next((one for one in self.methods if one.id == "5"), None)
        return draft

    def line(self, bill: Bill) -> BillLine:
        """A line like the bill's own, so that account and tax rate suit the software."""
        model = self.queued.bill(bill.id).lines[0]
        net = model.quantity * model.unit_amount
        tax = (NET * model.tax_amount / net).quantize(Decimal("0.01"))
        has_rate = self.rules.documents.line_tax is not LineTax.AMOUNT
        rate_id = model.tax_rate_id if has_rate else None
        return BillLine("Returned goods", Decimal(1), NET, tax, None, model.account_id, rate_id)

    def fetch(self, *data_types: DataType) -> None:
        """Have the service read the books anew, so that the test sees what is there."""
        for data_type in data_types:
            operation = self.queued.queue_refresh(data_type)
            self.qtbot.waitUntil(lambda pull=operation: self.queued.follow(pull).is_ended)  # type: ignore[misc]

    def new_note(self, bill: Bill, number: str) -> MakeCreditNote:
        line = self.line(bill)
        total = Money.of(line.unit_amount + line.tax_amount, bill.currency)
        note = CreditNote(
            "", bill.supplier_id, bill.supplier_name, number, self.day - timedelta(days=1), bill.currency,
            total, total, CreditStatus.SUBMITTED, Decimal(1), (line,),
        )  # fmt: skip
        return MakeCreditNote(note)

    def new_bill(self, like: Bill, reference: str) -> MakeBill:
        line = self.line(like)
        total = Money.of(line.unit_amount + line.tax_amount, like.currency)
        bill = Bill(
            "", like.supplier_id, like.supplier_name, reference, self.day - timedelta(days=2),
            self.day + timedelta(days=30), like.currency, total, total, BillStatus.OPEN, Decimal(1), (line,),
        )  # fmt: skip
        return MakeBill(bill)

    # -- doing ---------------------------------------------------------------------------------------

    def record(self, wanted: Sequence[Plan | Deed]) -> list[list[Payment]]:
        """Record everything at once through the payment thread and wait until all of it rests."""
        runs: list[tuple[str, ...]] = []
        for what in wanted:
            order = what if isinstance(what, Plan) else plan_deed(what, self.rules)
            with self.qtbot.waitSignal(self.pay.recorded, timeout=_PATIENCE_MS) as waited:
                self.pay.record(Order(order, "ann@desk", utc_now()))
            runs.append(waited.args[0].payment_ids)
        ids = {payment_id for run in runs for payment_id in run}
        found: dict[str, Payment] = {}

        def are_resting(snapshot: Snapshot) -> bool:
            found.update((one.id, one) for one in snapshot.payments if one.id in ids)
            return len(found) == len(ids) and all(one.state in _RESTING for one in found.values())

        with self.qtbot.waitSignal(self.pay.told, timeout=_PATIENCE_MS, check_params_cb=are_resting):
            self.pay.look_again(runs[0][0])
        return [[found[payment_id] for payment_id in run] for run in runs]

    # -- what should be ------------------------------------------------------------------------------

    def expect(self, what: Plan | Deed) -> None:
        match what:
            case Plan():
                self.expected.add(self.effects(what))
            case MakeBill(bill) if bill.total is not None:
                self._expect_owed(bill.supplier_id, bill.total)
            case MakeCreditNote(note) if note.total is not None:
                self._expect_owed(note.supplier_id, -note.total)

    def expect_deleted(self, bill: Bill) -> None:
        assert bill.amount_due is not None
        self._expect_owed(bill.supplier_id, -bill.amount_due)

    def effects(self, paid: Plan) -> Effects:
        made = Effects()
        for payment in paid.payments:
            if payment.account is not None:
                made.cash[payment.account.id] -= payment.leaves.minor
            for link in payment.links:
                bill = self.bills.get(link.record_id)
                supplier = payment.supplier_id or (bill.supplier_id if bill is not None else "")
                made.owed[supplier, link.change.currency] += link.change.minor
                rate = bill.rate if bill is not None and bill.rate is not None else Decimal(1)
                made.payable += link.change.converted(rate, self.base).minor
        return made

    def differences(self) -> list[str]:
        """Where the ledger is not what it should be; balances of suppliers, accounts and AP control."""
        owed, cash, payable = self._ledger()
        owed_before, cash_before, payable_before = self.before
        wrong = []
        for key in set(owed) | set(self.expected.owed):
            change = owed[key] - owed_before[key]
            if change != self.expected.owed[key]:
                wrong.append(f"owed to {key}: {change}, not {self.expected.owed[key]}")
        for account in set(cash) | set(self.expected.cash):
            change = cash[account] - cash_before[account]
            if change != self.expected.cash[account]:
                wrong.append(f"account {account}: {change}, not {self.expected.cash[account]}")
        if payable - payable_before != self.expected.payable:
            wrong.append(f"AP control: {payable - payable_before}, not {self.expected.payable}")
        return wrong

    def _expect_owed(self, supplier_id: str, amount: Money) -> None:
        self.expected.owed[supplier_id, amount.currency] += amount.minor
        self.expected.payable += amount.minor

    def _ledger(self) -> tuple[Counter[tuple[str, str]], Counter[str], int]:
        ledger = self.practice.ledger
        owed: Counter[tuple[str, str]] = Counter()
        for row in ledger.rows(
            "SELECT supplier.id, supplier_balance.currency AS currency, owed FROM supplier_balance"
            " JOIN supplier ON supplier.no = supplier"
        ):
            owed[row["id"], row["currency"]] += row["owed"]
        banks = ledger.rows("SELECT id, balance FROM account WHERE role = 'bank'")
        return owed, Counter({row["id"]: row["balance"] for row in banks}), ledger.accounts_payable()

    def _suppliers(self) -> Iterator[list[Bill]]:
        by_supplier: dict[str, list[Bill]] = {}
        for bill in self.bills.values():
            is_large = bill.amount_due is not None and bill.amount_due > Money.of(60, bill.currency)
            if bill.currency == self.base and is_large:
                by_supplier.setdefault(bill.supplier_id, []).append(bill)
        return (found[:2] for found in by_supplier.values() if len(found) >= 2)


def payable_before(bills: Iterable[Bill], day: date) -> dict[str, Bill]:
    """Bills that can be paid, by id; issued some days before, as some software wants it."""
    latest = day - timedelta(days=3)
    return {
        bill.id: bill
        for bill in bills
        if bill.is_payable and bill.issued_on is not None and bill.issued_on <= latest
    }


def _is_larger(bill: Bill, note: CreditNote) -> bool:
    return bill.amount_due is not None and note.remaining is not None and bill.amount_due > note.remaining


@contextmanager
def open_firm(qtbot: QtBot, platform: str, folder: Path) -> Iterator[Firm]:
    """A company of the software with its payment thread at work."""
    day = utc_now().date()
    with running(platform=platform, bills=240, push_seconds=0, pull_seconds=0, today=day) as practice:
        access = Access(practice.base_url, authorization_from(practice.api_key))
        workplace = Workplace(
            access,
            Whose(practice.company_id, practice.connection_id, "Hartley & Sons Ltd", platform),
            folder / "journal.sqlite3",
            folder / "books.sqlite3",
            in_flight=8,
        )
        with Client(access) as client:
            queued = AsyncGateway(client, practice.company_id, practice.connection_id)
            connection = Directory(client).connection(practice.company_id, practice.connection_id)
            rules = rules_for(connection.platform_key).overlaid(queued.options("billPayments"))
            base = queued.base_currency()
            assert base is not None
            pay = PaymentService(workplace)
            pay.start()
            try:
                yield Firm(
                    qtbot,
                    practice,
                    pay,
                    queued,
                    rules,
                    base,
                    day,
                    payable_before((bill for page in queued.bills() for bill in page.items), day),
                    [one for page in queued.bank_accounts() for one in page.items],
                    [one for page in queued.payment_methods() for one in page.items],
                )
            finally:
                pay.end()
