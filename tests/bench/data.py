"""Books to measure with: the same for everyone, made once for each size and kept under `build/bench/`."""

from __future__ import annotations

import random
import shutil
from collections.abc import Iterator
from contextlib import closing
from datetime import date, timedelta
from decimal import Decimal
from itertools import islice
from pathlib import Path

from bookkeeper.books import Books, Kind, Reach
from bookkeeper.books.store import SCHEMA_VERSION
from bookkeeper.payables.money import Money
from bookkeeper.payables.records import Bill, BillLine, BillStatus, Supplier

TODAY = date(2026, 11, 22)
SIZES = (10_000, 100_000, 1_000_000)

BUILD = Path(__file__).parents[2] / "build" / "bench"
NAME = "books.db"
_SEED = 20261122
_PAGE = 5_000

_FIRST = (
    "Acme Bayside Café Delta Evergreen Foxglove Granite Harbour Island Juniper Kestrel Lantern Miller "
    "Northgate Orchard Pennine Quayside Rowan Sterling Thistle Upton Valley Willow Xenon Yarrow Zephyr"
)
_SECOND = "Foods Logistics Wholesale Print Energy Söhne Studio Garage Cleaning Supplies Telecom Fish"
_THINGS = (
    "rent toner cable flour timber diesel gloves printing hosting steel paint coffee bread cleaning audit "
    "training freight parcels insurance licence bearings filters seeds glass packaging laundry catering"
)
_KINDS = "monthly standing urgent spare bulk annual site office workshop kitchen delivery overnight"
_CURRENCIES = ("GBP",) * 17 + ("EUR", "EUR", "USD")


def suppliers(count: int) -> list[Supplier]:
    """One supplier to twenty bills, but no more than 50,000."""
    draw, first, second = random.Random(_SEED), _FIRST.split(), _SECOND.split()
    return [
        Supplier(f"s{number}", f"{draw.choice(first)} {draw.choice(second)} {number}", is_active=True)
        for number in range(max(1, min(count // 20, 50_000)))
    ]


def bills(count: int) -> Iterator[Bill]:
    """Open bills with one line each; a few of them part paid, undated, or without an amount."""
    draw, known = random.Random(_SEED + 1), suppliers(count)
    kinds, things = _KINDS.split(), _THINGS.split()
    for number in range(count):
        supplier = known[int(len(known) * draw.random() ** 2)]
        currency = draw.choice(_CURRENCIES)
        total = Money(draw.randrange(500, 2_000_000), currency)
        issued_on = TODAY - timedelta(draw.randrange(400))
        words = f"{draw.choice(kinds)} {draw.choice(things)} for job {draw.randrange(10_000)}"
        is_part_paid = draw.random() < 0.1
        yield Bill(
            id=f"bill-{number:08x}",
            supplier_id=supplier.id,
            supplier_name=supplier.name,
            reference=f"{draw.choice(('INV', 'F', 'RE', '#'))}-{draw.randrange(10_000_000):07d}",
            issued_on=issued_on,
            due_on=None if draw.random() < 0.01 else issued_on + timedelta(draw.choice((7, 14, 30, 60))),
            currency=currency,
            total=total,
            amount_due=Money(total.minor // 2, currency) if is_part_paid else total,
            status=BillStatus.PARTIALLY_PAID if is_part_paid else BillStatus.OPEN,
            lines=(BillLine(words, Decimal(1), total.decimal, Decimal(0), None, "200", "T1"),),
        )


def fill(books: Books, count: int) -> None:
    """Put them into a copy, as a first refresh would."""
    reading = books.begin_refresh(Kind.SUPPLIERS, Reach.LIST)
    books.put_suppliers(suppliers(count), reading)
    books.finish_refresh(reading)
    reading = books.begin_refresh(Kind.BILLS, Reach.LIST)
    coming = bills(count)
    while page := list(islice(coming, _PAGE)):
        books.put_bills(page, reading)
    books.finish_refresh(reading)


def books_of(count: int) -> Path:
    """The file of books with so many open bills, made if it is not there."""
    folder = BUILD / f"books-{count}-v{SCHEMA_VERSION}"
    if not folder.exists():
        fresh = folder.with_name(f"{folder.name}.new")
        shutil.rmtree(fresh, ignore_errors=True)
        with closing(Books.open(fresh / NAME)) as books:
            fill(books, count)
        fresh.rename(folder)
    return folder / NAME
