"""Makes a practice company's opening books: believable, and the same each time for the same seed.

What is fixed (accounts, the product page's bills) and what is drawn from the seed (everything else) is put
together here; the trading itself, bill by bill, is in ``trading``.
"""

from __future__ import annotations

import json
import random
import sqlite3
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Final

from bookkeeper.practice import cache, chart
from bookkeeper.practice.bulk import BulkWriter
from bookkeeper.practice.data_sets import mark_all_fetched
from bookkeeper.practice.dates import to_milliseconds
from bookkeeper.practice.ids import record_id
from bookkeeper.practice.ledger import Ledger, connect, create_indexes, create_tables
from bookkeeper.practice.names import BUSINESS_WORDS, SURNAMES, TRADERS, Trader
from bookkeeper.practice.platforms import Platform
from bookkeeper.practice.special import add_special_records
from bookkeeper.practice.trading import Trading

#: Where invented suppliers are: city, postcode, country, currency.
_HOME: Final = ("Leeds", "LS10 1AB", "GB", "GBP")
_ABROAD: Final = (
    ("Lille", "59000", "FR", "EUR"),
    ("Essen", "45127", "DE", "EUR"),
    ("Austin", "78701", "US", "USD"),
)


@dataclass(frozen=True, slots=True)
class Plan:
    """What books to make.

    Attributes:
        platform: The accounting software they are kept in.
        suppliers: How many suppliers, archived ones not counted.
        bills: How many unpaid bills; paid ones come on top, one for every three.
        seed: The same seed and day give the same books, to the last id.
        today: The day the data are made to look current on.
    """

    platform: Platform
    suppliers: int
    bills: int
    seed: int
    today: date


def make_books(plan: Plan, path: Path | None = None) -> Ledger:
    """Make new books in memory, or at ``path``, where a half-made file is never left under that name."""
    if path is None:
        connection = connect(None)
        _fill(connection, plan)
    else:
        unfinished = path.with_name(path.name + ".new")
        unfinished.unlink(missing_ok=True)
        connection = connect(unfinished)
        # Nobody reads the file before it is complete, so its making need not be durable.
        connection.execute("PRAGMA journal_mode = OFF")
        connection.execute("PRAGMA synchronous = OFF")
        _fill(connection, plan)
        connection.close()
        unfinished.replace(path)
        connection = connect(path)
    return Ledger(connection)


def _fill(connection: sqlite3.Connection, plan: Plan) -> None:
    facts = {
        "platform": plan.platform.key,
        "base_currency": chart.BASE_CURRENCY,
        "company_name": chart.COMPANY_NAMES[plan.platform.key],
        "seed": str(plan.seed),
    }
    create_tables(connection, facts)
    connection.execute("BEGIN")
    now = datetime.combine(plan.today, time(6, 30), tzinfo=UTC)
    _add_chart(connection, plan, now)
    traders = _traders(plan)
    _add_suppliers(connection, plan, traders, now)
    writer = BulkWriter(connection)
    Trading(connection, plan.platform, plan.seed, plan.today, traders, writer).trade(plan.bills)
    writer.finish()
    connection.execute("COMMIT")
    create_indexes(connection)
    cache.install(connection)
    add_special_records(Ledger(connection), plan.today, now)
    mark_all_fetched(connection, to_milliseconds(now))


def _add_chart(connection: sqlite3.Connection, plan: Plan, now: datetime) -> None:
    platform, modified = plan.platform, to_milliseconds(now)
    no = 0
    for bank in chart.BANK_ACCOUNTS:
        no += 1
        identifier = record_id(platform.ids, plan.seed, "account", no)
        details = (bank.bank_type, bank.account_number, bank.sort_code)
        kind = "Asset" if bank.bank_type == "Debit" else "Liability"
        row = (no, identifier, "bank", bank.code, bank.name, kind, bank.currency, bank.status, *details)
        connection.execute(
            "INSERT INTO account VALUES (?,?,?,?,?,?,?,?,?,?,?,0,0,?,?)", (*row, modified, modified)
        )
    for account in chart.CHART:
        no += 1
        by_code = platform.accounts_by_code
        identifier = account.code if by_code else record_id(platform.ids, plan.seed, "account", no)
        chart_row = (no, identifier, account.role, account.code, account.name, account.type)
        connection.execute(
            "INSERT INTO account VALUES (?,?,?,?,?,?,?,?,NULL,NULL,NULL,0,0,?,?)",
            (*chart_row, chart.BASE_CURRENCY, account.status, modified, modified),
        )
    for no, rate in enumerate(chart.TAX_RATES, start=1):
        by_code = platform.tax_rates_by_code
        identifier = rate.code if by_code else record_id(platform.ids, plan.seed, "tax_rate", no)
        connection.execute(
            "INSERT INTO tax_rate VALUES (?,?,?,?,?,?,?,?)",
            (no, identifier, rate.code, rate.name, rate.percent, rate.status, modified, modified),
        )
    connection.executemany(
        "INSERT INTO payment_method VALUES (?, ?, ?, ?, 'Active', ?, ?)",
        [(no, *method, modified, modified) for no, method in enumerate(platform.payment_methods, start=1)],
    )
    connection.executemany("INSERT INTO day_rate VALUES (?, ?)", chart.DAY_RATES.items())


def _traders(plan: Plan) -> list[Trader]:
    """As many suppliers as asked for: the named ones first, then combinations of surnames and trades."""
    traders = list(TRADERS[: plan.suppliers])
    draw = random.Random(f"{plan.seed}:suppliers")
    taken = {trader.name for trader in traders}
    trades = list(BUSINESS_WORDS)
    while len(traders) < plan.suppliers:
        surname, trade = draw.choice(SURNAMES), draw.choice(trades)
        name = f"{surname} {BUSINESS_WORDS[trade]}"
        if name in taken:
            name = f"{surname} & {draw.choice(SURNAMES)} {BUSINESS_WORDS[trade]}"
        if name in taken:
            name = f"{name} ({len(traders)})"
        taken.add(name)
        traders.append(_invented(draw, name, surname, trade, len(traders)))
    return traders


def _invented(draw: random.Random, name: str, surname: str, trade: str, number: int) -> Trader:
    """One more supplier; one in ten is abroad, as among the named ones."""
    city, postcode, country, currency = draw.choice(_ABROAD) if draw.randrange(10) == 0 else _HOME
    return Trader(
        name,
        trade,
        f"{draw.choice('ABCDEFGHJKLMNPRSTW')}. {surname}",
        f"supplier{number}",
        city,
        postcode,
        country,
        currency,
        pattern="".join(word[0] for word in name.split() if word[0].isalpha()).upper() + "-{n}",
        days=draw.choice((7, 14, 30)),
    )


def _add_suppliers(connection: sqlite3.Connection, plan: Plan, traders: list[Trader], now: datetime) -> None:
    draw = random.Random(f"{plan.seed}:addresses")
    # Two that are no longer used, so that a filter on status has something to hide.
    home = ("GB", "GBP", "INV-{n}", 30)
    archived = (
        Trader("Fax & Telex Services", "telecoms", "Accounts", "faxtelex", "Leeds", "LS1 1AA", *home),
        Trader("Old Mill Couriers", "freight", "Accounts", "oldmillcouriers", "Leeds", "LS3 1AB", *home),
    )
    rows = []
    for no, trader in enumerate([*traders, *archived], start=1):
        address = {
            "type": "Billing",
            "line1": f"{draw.randint(1, 240)} {draw.choice(('Mill Lane', 'Station Road', 'Canal Street'))}",
            "city": trader.city,
            "country": trader.country,
            "postalCode": trader.postcode,
        }
        # Numbers of the range kept free for drama, Ofcom "Telephone numbers for drama" (2019).
        phone = f"+44 1632 960{draw.randint(0, 999):03d}"
        status = "Active" if no <= len(traders) else "Archived"
        rows.append(
            (
                no,
                record_id(plan.platform.ids, plan.seed, "supplier", no),
                trader.name,
                trader.contact,
                f"accounts@{trader.domain}.example",
                phone,
                json.dumps([address], ensure_ascii=False),
                status,
                trader.currency,
                f"{draw.randint(1_000_000, 9_999_999):08d}",
                f"{trader.country}{draw.randint(100_000_000, 999_999_999)}",
                to_milliseconds(now),
                to_milliseconds(now),
            )
        )
    connection.executemany("INSERT INTO supplier VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?)", rows)
