"""One reader of a page of bills, timed in an interpreter that may be another's: imports what it reads with.

``python decode_reader.py READER PAGE ROUNDS`` prints one line of JSON: milliseconds of each round, how many
amounts were checked, and how many came out with other digits than were sent.
"""

from __future__ import annotations

import gc
import json
import sys
import time
from collections.abc import Callable, Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

Read = Callable[[], Any]
#: Of one bill, in the order sent: what was sent as total, and as quantity and price of each line.
Amounts = Iterator[Any]


def main(reader: str, page: Path, rounds: int) -> None:
    """Measure and print."""
    body = page.read_bytes()
    read, amounts = READERS[reader](body)
    read()
    times = []
    for _ in range(rounds):
        began = time.perf_counter()
        result = read()
        times.append((time.perf_counter() - began) * 1e3)
        if len(times) < rounds:
            del result
    sent = list(_of_json(json.loads(body, parse_float=Decimal, parse_int=Decimal)))
    got = [Decimal(str(one)) for one in amounts(result)]
    wrong = sum(one != other for one, other in zip(sent, got, strict=True))
    sys.stdout.write(json.dumps({"ms": times, "amounts": len(sent), "wrong": wrong}) + "\n")


def _as_in_the_program() -> None:
    """There no thread is held up for a search for cycles but the window's (`bookkeeper.ui.garbage`)."""
    gc.disable()
    gc.freeze()


def _plain(body: bytes) -> tuple[Read, Callable[[Any], Amounts]]:
    return lambda: json.loads(body), _of_json


def _ours(body: bytes) -> tuple[Read, Callable[[Any], Amounts]]:
    from bookkeeper.codat import decode

    _as_in_the_program()
    return lambda: decode.decode_page(body, decode.BILLS).records, _of_wire


def _ours_cached(body: bytes) -> tuple[Read, Callable[[Any], Amounts]]:
    from bookkeeper.codat import cached_kinds, decode

    _as_in_the_program()
    return lambda: decode.decode_page(body, cached_kinds.BILLS.shape).records, _of_wire


def _records(body: bytes) -> tuple[Read, Callable[[Any], Amounts]]:
    from bookkeeper.codat import convert_bills, decode

    _as_in_the_program()

    def read() -> list[Any]:
        return [convert_bills.bill(one) for one in decode.decode_page(body, decode.BILLS).records]

    return read, _of_records


def _records_cached(body: bytes) -> tuple[Read, Callable[[Any], Amounts]]:
    from bookkeeper.codat import cached_kinds, convert_cached, decode

    _as_in_the_program()

    def read() -> list[Any]:
        shape = cached_kinds.BILLS.shape
        return [convert_cached.bill(one, ()) for one in decode.decode_page(body, shape).records]

    return read, _of_records


def _vendor_async(body: bytes) -> tuple[Read, Callable[[Any], Amounts]]:
    import httpx
    from codat_sync_for_payables_version_1 import CodatSyncPayables
    from codat_sync_for_payables_version_1.models import shared

    client = CodatSyncPayables(
        security=shared.Security(auth_header="Basic eA=="), client=_answering(httpx, body)
    )
    asked = {"company_id": "c", "page": 1, "page_size": 5000, "query": None, "order_by": None}
    return lambda: client.bills.list(request=asked).results, _of_wire


def _vendor_sync(body: bytes) -> tuple[Read, Callable[[Any], Amounts]]:
    import httpx
    from codat_sync_for_payables import CodatSyncPayables
    from codat_sync_for_payables.models import shared

    client = CodatSyncPayables(
        security=shared.Security(auth_header="Basic eA=="), client=_answering(httpx, body)
    )
    asked = {"company_id": "c", "connection_id": "k", "query": None, "continuation_token": None}
    return lambda: client.bills.list(request=asked).results, _of_wire


def _answering(httpx: Any, body: bytes) -> Any:
    """A client whose every answer is this page: the vendor's own code from there on, and no network."""
    headers = {"Content-Type": "application/json"}
    return httpx.Client(
        transport=httpx.MockTransport(lambda _: httpx.Response(200, content=body, headers=headers))
    )


def _of_json(page: Any) -> Amounts:
    for bill in page["results"]:
        yield bill["totalAmount"]
        for line in bill["lineItems"]:
            yield line["quantity"]
            yield line["unitAmount"]


def _of_wire(bills: Any) -> Amounts:
    for bill in bills:
        yield bill.total_amount
        for line in bill.line_items:
            yield line.quantity
            yield line.unit_amount


def _of_records(bills: Any) -> Amounts:
    for bill in bills:
        yield bill.total.decimal
        for line in bill.lines:
            yield line.quantity
            yield line.unit_amount


READERS = {
    "json.loads": _plain,
    "ours sync": _ours,
    "ours async": _ours_cached,
    "records sync": _records,
    "records async": _records_cached,
    "vendor sync": _vendor_sync,
    "vendor async": _vendor_async,
}

if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), int(sys.argv[3]))
