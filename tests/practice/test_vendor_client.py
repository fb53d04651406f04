"""The vendor's own client for the asynchronous API at work on the practice company: a witness."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from decimal import Decimal
from pathlib import Path

import pytest

from tests.conftest import Clock
from tests.practice.bodies import supplier_id
from tests.practice.conftest import serving
from tests.practice.test_sync_bills import prototype

PROGRAM = Path(__file__).with_name("peer_client.py")
#: Where the set-up for tests puts it, inside the environment that runs them.
PEER = Path(sys.prefix) / "peer" / ("Scripts/python.exe" if os.name == "nt" else "bin/python")

pytestmark = pytest.mark.skipif(
    not PEER.is_file(), reason="packaging/dev.py setup makes the peer's environment"
)


@pytest.mark.parametrize("platform", ["xero", "netsuite", "sage50"])
def test_it_reads_every_list_and_pushes_a_credit_note_and_a_payment(platform: str, clock: Clock) -> None:
    with serving(clock, platform, bills=30, suppliers=8, push_seconds=0, pull_seconds=0) as api:
        ledger = api.ledger
        (line, *_) = prototype(api)["lineItems"]
        told = {
            "base_url": api.practice.base_url,
            "auth_header": api.practice.auth_header,
            "company_id": api.practice.company_id,
            "connection_id": api.practice.connection_id,
            "bill_id": api.bill_id("RPT445-1"),
            "supplier_id": supplier_id(api, "PowerDirect"),
            "account_id": api.account("Barclays Current"),
            "expense_id": line["accountRef"]["id"],
            "tax_rate_id": line["taxRateRef"]["id"],
        }
        done = subprocess.run(
            [str(PEER), str(PROGRAM)],
            input=json.dumps(told),
            capture_output=True,
            text=True,
            check=False,
            timeout=100,
        )
        assert done.returncode == 0, done.stderr
        found = json.loads(done.stdout)
        ledger.check()
        names = [row["name"] for row in ledger.rows("SELECT name FROM supplier")]
        bills = [row["id"] for row in ledger.rows("SELECT id FROM bill")]
    read = found["read"]
    assert sorted(read["suppliers"]) == sorted(names)
    assert sorted(read["bills"]) == sorted(bills)
    assert Decimal(read["bills"][told["bill_id"]]) == Decimal("135.85")
    assert Decimal(read["credit_notes"]["JMY-1987"]) == Decimal("25.44")
    assert read["base_currency"] == "GBP"
    assert min(read["payments"], read["accounts"], read["tax_rates"]) > 0
    assert {"accountRef", "date", "lines"} <= set(read["options"])
    assert {"bills", "bill_credit_notes", "bill_payments", "payment_methods"} <= set(read["statuses"])
    note, payment = found["note"], found["payment"]
    assert (note["status"], Decimal(note["left"])) == ("Success", Decimal("25.44"))
    assert (payment["status"], payment["link"]) == ("Success", "Bill")
    assert Decimal(payment["total"]) == Decimal("22.30")
    assert Decimal(payment["due"]) == Decimal("113.55")
    assert payment["operations"] == 2
