"""A page of 5,000 bills with lines from its bytes: this program, the vendor's clients, `json.loads`.

The pages are the practice company's, some of their numbers with more digits than a binary float holds.
"""

from __future__ import annotations

import argparse
import itertools
import json
import os
import re
import statistics
import subprocess
import sys
from pathlib import Path
from typing import Any

import httpx

from tests.bench import data
from tests.bench.serving import Serving, serving
from tests.bench.tables import Figure, show

_BILLS = 5_000
#: Reads in one process; the first of all is not counted.
_READS = 5
#: Every so many lines has a price that a float would change.
_EVERY = 50
_LONG_PRICE = b"1234567890.12345678901"

_READER = Path(__file__).with_name("decode_reader.py")
#: The vendor's older client has an environment of its own, made by `packaging/dev.py` from its lock file.
_PEER = Path(sys.prefix) / "peer" / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("--rounds", type=int, default=3, metavar="N")
    parser.add_argument("--json", type=Path, metavar="FILE", help="add the figures to this file")


def run(arguments: argparse.Namespace) -> int:
    """Measure and print; 1 if an amount of ours lost a digit."""
    pages = {api: _page(api) for api in ("sync", "async")}
    times: dict[tuple[str, str], list[float]] = {}
    wrong: dict[tuple[str, str], int] = {}
    readers = ("ours", "records", "json.loads", "vendor")
    for _, api, reader in itertools.product(range(arguments.rounds), pages, readers):
        told = _read(reader, api, pages[api])
        times.setdefault((api, reader), []).append(statistics.median(told["ms"]))
        wrong[api, reader] = told["wrong"]
    for api, page in pages.items():
        ours, plain = (tuple(times[api, reader]) for reader in ("ours", "json.loads"))
        version, target = ("v10", "0.05x") if api == "sync" else ("v1", "0.02x")
        vendor = tuple(times[api, "vendor"])
        figures = [
            Figure("decoded", "ms", ours, f"ms vendor's {version} client", vendor, target),
            Figure("decoded", "ms", ours, "ms json.loads, floats", plain, "1x"),
            Figure("made into records as well", "ms", tuple(times[api, "records"]), "ms json.loads", plain),
            *(
                Figure(f"amounts with other digits, {name}", "", (wrong[api, reader],), target=wanted)
                for reader, name, wanted in (
                    ("ours", "this program", "0"), ("records", "its records", "0"),
                    ("vendor", f"vendor's {version}", ""), ("json.loads", "json.loads", ""),
                )
            ),
        ]  # fmt: skip
        size = page.stat().st_size / 1e6
        show(f"decode a page of {_BILLS:,} bills, {api} API, {size:.1f} MB", figures, arguments.json)
    return int(any(wrong[api, reader] for api in pages for reader in ("ours", "records")))


def _read(reader: str, api: str, page: Path) -> dict[str, Any]:
    name = reader if reader == "json.loads" else f"{reader} {api}"
    python = str(_PEER) if name == "vendor async" else sys.executable
    root = str(Path(__file__).parents[2])
    command = [python, str(_READER), name, str(page), str(_READS)]
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, env={**os.environ, "PYTHONPATH": root})
    told: dict[str, Any] = json.loads(done.stdout)
    return told


def _page(api: str) -> Path:
    """The bytes of one page, made once."""
    path = data.BUILD / f"page-{_BILLS}-{api}.json"
    if not path.exists():
        data.BUILD.mkdir(parents=True, exist_ok=True)
        with serving("--bills", str(_BILLS), "--suppliers", str(_BILLS // 20)) as served:
            body = _sync_page(served) if api == "sync" else _async_page(served)
        count = itertools.count()
        body = re.sub(
            rb'("unitAmount": ?)[-0-9.]+',
            lambda found: found[1] + _LONG_PRICE if next(count) % _EVERY == 0 else found[0],
            body,
        )
        path.write_bytes(body)
    return path


def _async_page(served: Serving) -> bytes:
    path = f"/companies/{served.company_id}/data/bills"
    return _got(served, path, page=1, pageSize=_BILLS)


def _sync_page(served: Serving) -> bytes:
    """As the synchronous API would send it if a page of it were not 100 bills."""
    path = f"/companies/{served.company_id}/connections/{served.connection_id}/payables/bills"
    pieces: list[bytes] = []
    token: str | None = None
    while token is not None or not pieces:
        body = _got(served, path, **({"continuationToken": token} if token else {}))
        pieces.append(body[body.index(b"[") + 1 : body.rindex(b"]")])
        token = (json.loads(body).get("pagination") or {}).get("continuationToken")
    return b'{"results": [' + b",".join(pieces) + b'], "pagination": {}}'


def _got(served: Serving, path: str, **query: Any) -> bytes:
    headers = {"Authorization": served.access.authorization}
    return httpx.get(f"{served.base_url}{path}", params=query, headers=headers, timeout=60).content
