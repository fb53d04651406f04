"""The asynchronous API's lists and single records, read from the cache (DOMAIN.md 3.2 to 3.5)."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence

from bookkeeper.practice import async_wire, attachments, cached_pages, data_sets
from bookkeeper.practice.cached_pages import Selection
from bookkeeper.practice.calling import Call, Endpoint, Reply
from bookkeeper.practice.envelope import Window, envelope, read_window
from bookkeeper.practice.ledger import Ledger
from bookkeeper.practice.listings import LISTINGS, Listing
from bookkeeper.practice.query import EVERYTHING, Condition, compile_query
from bookkeeper.practice.refusals import not_found

#: Ends of pages that are remembered: those of a few long lists.
_ENDS_KEPT = 10_000


def list_records(name: str) -> Endpoint:
    """``GET D/<name>``."""
    listing = LISTINGS[name]

    def endpoint(call: Call) -> Reply:
        ledger = call.settled(call.company)
        with ledger.reading():
            data_set = data_sets.require_fetched(ledger, listing.data_type)
            text = call.query.get("query", "")
            fields = listing.every_field
            condition = compile_query(text, fields, listing.subject) if text.strip() else EVERYTHING
            window = read_window(call, fields, f"{listing.table}.no")
            wanted = _selection(listing, condition, window.key)
            rows = _rows(ledger, listing, _numbers(ledger, wanted, window, data_set))
            total = _count(ledger, wanted, data_set)
            return envelope(call, window, listing.shape(ledger, rows, data_set, True), total)

    return endpoint


def get_record(name: str) -> Endpoint:
    """``GET D/<name>/{id}``."""
    listing = LISTINGS[name]

    def endpoint(call: Call) -> Reply:
        ledger = call.settled(call.company)
        with ledger.reading():
            data_set = data_sets.require_fetched(ledger, listing.data_type)
            rows = ledger.rows(f"{listing.select} WHERE {listing.table}.id = ?", (call.path["record"],))
            if not rows:
                raise not_found(f"{listing.subject} {call.path['record']}")
            return Reply(listing.shape(ledger, rows, data_set, False)[0])

    return endpoint


def company_info(call: Call) -> Reply:
    """``GET D/info``."""
    ledger = call.settled(call.company)
    data_sets.require_fetched(ledger, "company")
    return Reply(
        {
            "companyName": ledger.company_name,
            "companyLegalName": ledger.company_name,
            "accountingPlatformRef": call.company.id,
            "addresses": [],
            "phoneNumbers": [],
            "webLinks": [],
            "baseCurrency": ledger.base_currency,
        }
    )


def list_attachments(call: Call) -> Reply:
    """``GET X/data/bills/{billId}/attachments``: in an envelope here, unlike in the synchronous API."""
    ledger = call.settled(call.connected)
    bill = ledger.value("SELECT no FROM cached_bill WHERE id = ?", (call.path["bill"],))
    if bill is None:
        raise not_found(f"Bill {call.path['bill']}")
    return Reply({"attachments": [async_wire.attachment(row) for row in attachments.of_bill(ledger, bill)]})


def get_attachment(call: Call) -> Reply:
    """``GET X/data/bills/{billId}/attachments/{attachmentId}``."""
    return Reply(async_wire.attachment(_attachment(call)))


def download_attachment(call: Call) -> Reply:
    """``GET X/data/bills/{billId}/attachments/{attachmentId}/download``."""
    return Reply(_attachment(call)["content"], content_type="application/octet-stream")


def _attachment(call: Call) -> sqlite3.Row:
    ledger = call.settled(call.connected)
    bill = ledger.value("SELECT no FROM cached_bill WHERE id = ?", (call.path["bill"],))
    found = None if bill is None else attachments.one(ledger, bill, call.path["attachment"].lower())
    if found is None:
        raise not_found(f"Attachment {call.path['attachment']}")
    return found


def _selection(listing: Listing, condition: Condition, key: str) -> Selection:
    """What to look for; other tables are only joined where the query or the order speaks of them."""
    spoken_of = condition.sql + key
    join = listing.join if "supplier." in spoken_of or "account." in spoken_of else ""
    return Selection(listing.table, join, condition.sql, condition.values)


def _numbers(ledger: Ledger, wanted: Selection, window: Window, data_set: sqlite3.Row) -> list[int]:
    """The rows of a page; where it ends, and so the next begins, is remembered until the next fetch."""
    found_again = cached_pages.is_found_again(wanted, window)
    key = (wanted, window.key, window.is_descending, data_set["pull_id"])
    before = ledger.page_ends.get((key, window.offset)) if found_again else None
    page = cached_pages.numbers(ledger.connection, wanted, window, before)
    if found_again and len(page) == window.size:
        if len(ledger.page_ends) > _ENDS_KEPT:
            ledger.page_ends.clear()
        ledger.page_ends[key, window.offset + window.size] = page[-1]
    return [one.number for one in page]


def _rows(ledger: Ledger, listing: Listing, numbers: Sequence[int]) -> list[sqlite3.Row]:
    """The rows with these numbers, in their order."""
    marks = ", ".join("?" * len(numbers))
    found = {
        row["no"]: row
        for row in ledger.rows(f"{listing.select} WHERE {listing.table}.no IN ({marks})", numbers)
    }
    return [found[number] for number in numbers]


def _count(ledger: Ledger, wanted: Selection, data_set: sqlite3.Row) -> int:
    """How many records match; remembered until the next fetch, for until then it cannot change."""
    key = (wanted, data_set["pull_id"])
    if key not in ledger.counts:
        if len(ledger.counts) > 100:
            ledger.counts.clear()
        ledger.counts[key] = cached_pages.count(ledger.connection, wanted)
    return ledger.counts[key]
