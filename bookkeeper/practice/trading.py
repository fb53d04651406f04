"""Two years in the life of the practice company: bills received, some paid, some in part, most still open."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from typing import Final, Literal, NamedTuple

from bookkeeper.practice.amounts import converted
from bookkeeper.practice.bulk import BulkWriter
from bookkeeper.practice.chart import BASE_CURRENCY, DAY_RATES
from bookkeeper.practice.dates import to_milliseconds
from bookkeeper.practice.documents import DocumentLine, Owed, entry_legs, line_rows, tax_on
from bookkeeper.practice.ids import record_id
from bookkeeper.practice.ledger import Controls, Leg
from bookkeeper.practice.names import TRADES, Trader
from bookkeeper.practice.platforms import Platform

State = Literal["Open", "PartiallyPaid", "Paid", "Draft", "Void"]
_OWED: Final = ("Open", "PartiallyPaid")

#: When open bills fall due, in days from today, and how many of them: a third overdue, a fifth this week.
_AGES: Final = (
    (-130, -91, 4),
    (-90, -61, 5),
    (-60, -31, 9),
    (-30, -1, 18),
    (0, 6, 21),
    (7, 30, 29),
    (31, 60, 14),
)

#: Of a hundred unpaid bills so many are paid in part.
_PART_PAID_PERCENT: Final = 10


class _Fixed(NamedTuple):
    """A bill that is always there; ``net`` and ``tax`` in pence, days counted from today."""

    trader: int
    reference: str
    days_old: int
    due_in: int
    description: str
    net: int
    tax: int
    code: str
    tax_code: str


#: The bills of the vendor's product page ("Pay a bill", 2026-08-17) with its amounts, and one for the
#: supplier that has the page's credit note.
_PRODUCT_PAGE: Final = (
    _Fixed(0, "RPT445-1", 14, -4, "Monthly electricity", 129_38, 6_47, "445", "RRINPUT"),
    _Fixed(1, "MC 200", 11, 3, "Office cleaning, weekly visits", 113_21, 22_64, "408", "INPUT2"),
    _Fixed(1, "MC 204", 4, 10, "Window cleaning, all floors", 90_50, 18_10, "408", "INPUT2"),
    _Fixed(2, "SS-1987", 20, 5, "Guarding, night shifts", 360_00, 72_00, "429", "INPUT2"),
)


class _Draft(NamedTuple):
    """A bill about to be written."""

    trader: int
    reference: str
    issued: date
    due: date
    lines: tuple[DocumentLine, ...]
    rate: Decimal


class Trading:
    """Writes the bills and payments of books that have their accounts and suppliers already."""

    def __init__(
        self,
        connection: sqlite3.Connection,
        platform: Platform,
        seed: int,
        today: date,
        traders: Sequence[Trader],
        writer: BulkWriter,
    ) -> None:
        self._platform = platform
        self._seed = seed
        self._today = today
        self._traders = traders
        self._writer = writer
        self._draw = random.Random(f"{seed}:trading")
        self._accounts = dict(connection.execute("SELECT code, no FROM account").fetchall())
        self._tax_rates = {
            code: (no, Decimal(percent))
            for no, code, percent in connection.execute("SELECT no, code, percent FROM tax_rate")
        }
        self._controls = Controls(
            payable=self._accounts["800"],
            tax=self._accounts["820"],
            gain=self._accounts["497"],
            equity=self._accounts["970"],
        )
        self._numbers = [self._draw.randint(100, 3000) for _ in traders]
        # Above the product page's own numbers, which must not turn up twice.
        self._numbers[:3] = [446, 205, 1988][: len(traders)]
        self._cached = to_milliseconds(datetime.combine(today, time(6, 30), tzinfo=UTC))
        self._bills = 0
        self._payments = 0

    def trade(self, bills: int) -> None:
        """Write ``bills`` unpaid bills and their history, then the money that paid for it all."""
        if not self._traders:
            return
        fixed = [bill for bill in _PRODUCT_PAGE if bill.trader < len(self._traders)][:bills]
        for bill in fixed:
            self._write(self._product_page_bill(bill), "Open")
        for issued, due, trader, state in self._calendar(bills - len(fixed), bills // 3):
            self._write(self._bill(trader, issued, due), state)
        self._open_bank_accounts()

    def _calendar(self, unpaid: int, paid: int) -> Iterator[tuple[date, date, int, State]]:
        """Every bill's dates, supplier and state, in the order they arrived."""
        draw, today = self._draw, self._today.toordinal()
        # Suppliers abroad are one in ten; drawn a little less often, they make eight bills in a hundred.
        weights = [4 if self._is_at_home(trader) else 3 for trader in range(len(self._traders))]
        who = draw.choices(range(len(self._traders)), weights, k=unpaid + paid)
        ages = draw.choices(_AGES, [age[2] for age in _AGES], k=unpaid)
        plan: list[tuple[int, int, int, State]] = []
        for number in range(unpaid + paid):
            trader = who[number]
            if number < unpaid:
                due = today + draw.randint(ages[number][0], ages[number][1])
                state: State = "PartiallyPaid" if draw.randrange(100) < _PART_PAID_PERCENT else "Open"
            else:
                due = today - draw.randint(5, 330)
                state = "Paid"
            issued = min(due - self._traders[trader].days, today - 2 - draw.randrange(4))
            plan.append((issued, due, trader, state))
        if self._platform.has_drafts and unpaid >= 50:
            plan[unpaid:unpaid] = [
                (today - 3, today + 27, 7 % len(self._traders), "Draft"),
                (today - 2, today + 12, 8 % len(self._traders), "Draft"),
                (today - 40, today - 10, 9 % len(self._traders), "Void"),
            ]
        # What is due first is owed at home: a newcomer's first payment needs no exchange rate.
        owed = [(due, trader) for _, due, trader, state in plan if state in _OWED]
        first = min((due for due, trader in owed if self._is_at_home(trader)), default=0)
        for issued, due, trader, state in sorted(plan):
            if state in _OWED and not self._is_at_home(trader):
                due = max(due, first + 1)
            yield date.fromordinal(issued), date.fromordinal(due), trader, state

    def _is_at_home(self, trader: int) -> bool:
        return self._traders[trader].currency == BASE_CURRENCY

    def _bill(self, trader_index: int, issued: date, due: date) -> _Draft:
        trader, draw = self._traders[trader_index], self._draw
        items = TRADES[trader.trade]
        chosen = items if draw.randrange(10) < 3 else (draw.choice(items),)
        lines = []
        for item in chosen:
            quantity = draw.randint(1, item.most)
            unit = draw.randint(item.low * 100, item.high * 100)
            tax_rate, percent = self._tax_rates[item.tax]
            net = quantity * unit
            lines.append(
                DocumentLine(
                    item.description,
                    Decimal(quantity),
                    Decimal(unit).scaleb(-2),
                    net,
                    tax_on(net, percent),
                    self._accounts[item.code],
                    tax_rate,
                )
            )
        self._numbers[trader_index] += draw.randint(1, 9)
        reference = trader.pattern.format(n=self._numbers[trader_index])
        return _Draft(trader_index, reference, issued, due, tuple(lines), _rate(trader.currency, issued))

    def _product_page_bill(self, bill: _Fixed) -> _Draft:
        line = DocumentLine(
            bill.description,
            Decimal(1),
            Decimal(bill.net).scaleb(-2),
            bill.net,
            bill.tax,
            self._accounts[bill.code],
            self._tax_rates[bill.tax_code][0],
        )
        issued = self._today - timedelta(days=bill.days_old)
        due = self._today + timedelta(days=bill.due_in)
        return _Draft(bill.trader, bill.reference, issued, due, (line,), Decimal(1))

    def _write(self, draft: _Draft, state: State) -> None:
        """Write one bill, what it did to the accounts, and what was paid on it."""
        trader, supplier = self._traders[draft.trader], draft.trader + 1
        self._bills += 1
        total = sum(line.net + line.tax for line in draft.lines)
        paid, due = self._split(total, state)
        is_posted = state not in ("Draft", "Void")
        due_base = converted(due, trader.currency, draft.rate, BASE_CURRENCY) if is_posted else 0
        paid_on = self._payment_day(draft) if paid else draft.issued
        self._writer.add(
            "bill",
            (
                self._bills,
                record_id(self._platform.ids, self._seed, "bill", self._bills),
                supplier,
                draft.reference,
                draft.issued.isoformat(),
                draft.due.isoformat(),
                trader.currency,
                str(draft.rate),
                state,
                total,
                sum(line.tax for line in draft.lines),
                due,
                due_base,
                None,
                0,
                self._moment(paid_on),
                self._cached,
            ),
        )
        self._writer.add("document_line", *line_rows("bill", self._bills, draft.lines))
        if not is_posted:
            return
        owed = Owed(supplier, trader.currency, draft.rate)
        legs = entry_legs(draft.lines, owed, self._controls, BASE_CURRENCY)
        self._writer.post("bill", self._bills, draft.issued.isoformat(), legs)
        if paid:
            total_base = converted(total, trader.currency, draft.rate, BASE_CURRENCY)
            self._pay(owed, paid, total_base - due_base, paid_on)

    def _split(self, total: int, state: State) -> tuple[int, int]:
        """What has been paid of a bill and what is due."""
        if state == "PartiallyPaid":
            paid = max(1, total * self._draw.randint(20, 70) // 100)
            return paid, total - paid
        if state == "Paid":
            return total, 0
        return 0, 0 if state == "Void" else total

    def _payment_day(self, draft: _Draft) -> date:
        """About when the bill fell due, but never before it was issued or after yesterday."""
        usual = draft.due + timedelta(days=self._draw.randint(-3, 4))
        return max(draft.issued, min(usual, self._today - timedelta(days=1)))

    def _pay(self, owed: Owed, paid: int, relieved: int, day: date) -> None:
        """Pay the bill written last; ``relieved`` is the paid part's value in the books, base currency."""
        self._payments += 1
        rate = _rate(owed.currency, day)
        base = converted(paid, owed.currency, rate, BASE_CURRENCY)
        account, currency = self._payer(owed.currency)
        taken = paid if currency == owed.currency else base
        identifier = record_id(self._platform.ids, self._seed, "payment", self._payments)
        text = day.isoformat()
        header = (identifier, owed.supplier, account, owed.currency, str(rate), paid, text)
        notes = (f"BACS {day:%d%m%y}", None, None, 0)
        self._writer.add("payment", (self._payments, *header, *notes, 0, self._moment(day), self._cached))
        self._writer.add("payment_line", (self._payments, 0, paid, None))
        link = ("Bill", self._bills, -paid, -relieved, owed.currency, "1")
        self._writer.add("payment_link", (self._payments, 0, 0, *link))
        gain = base - relieved
        legs = (
            Leg(account, -taken, -base, currency),
            Leg(self._controls.payable, paid, relieved, owed.currency, owed.supplier),
            Leg(self._controls.gain, gain, gain, BASE_CURRENCY),
        )
        self._writer.post("payment", self._payments, text, legs)

    def _payer(self, currency: str) -> tuple[int, str]:
        """The bank account that pays bills in ``currency``, and the account's own currency."""
        if currency == "EUR":
            return self._accounts["091"], "EUR"
        card = currency == BASE_CURRENCY and self._draw.randrange(12) == 0
        return self._accounts["092" if card else "090"], BASE_CURRENCY

    def _open_bank_accounts(self) -> None:
        """Put in, two years ago, what was spent since and a little more: no account is overdrawn."""
        day = (self._today - timedelta(days=730)).isoformat()
        for code, currency, left in (("090", "GBP", 48_215_37), ("091", "EUR", 12_904_60)):
            account = self._accounts[code]
            amount = self._writer.spent(account, currency) + left
            base = converted(amount, currency, Decimal(DAY_RATES.get(currency, "1")), BASE_CURRENCY)
            equity = Leg(self._controls.equity, -base, -base, BASE_CURRENCY)
            self._writer.post("opening", None, day, (Leg(account, amount, base, currency), equity))

    def _moment(self, day: date) -> int:
        """Some moment of a working day, as the books store it."""
        at = time(self._draw.randint(8, 16), self._draw.randrange(60), self._draw.randrange(60))
        return to_milliseconds(datetime.combine(day, at, tzinfo=UTC))


def _rate(currency: str, day: date) -> Decimal:
    """The rate of a day: today's, give or take a percent, the same whenever asked."""
    if currency == BASE_CURRENCY:
        return Decimal(1)
    swing = Decimal(day.toordinal() * 7919 % 201 - 100).scaleb(-4)
    return (Decimal(DAY_RATES[currency]) * (1 + swing)).quantize(Decimal("0.000001"))
