"""Every way to settle a bill, on every software: done to the penny, or refused for the documented reason."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest

from bookkeeper.practice.platforms import PLATFORMS
from tests.conftest import Clock
from tests.practice.bodies import bill, credit, on_account, payment, refusals
from tests.practice.conftest import Api, serving

SOFTWARE = tuple(PLATFORMS)
POWER, MCO, SWANSTON = "PowerDirect", "MCO Cleaning Services", "Swanston Security"


@dataclass(frozen=True)
class Scenario:
    """A payment, and what it does where it is taken.

    ``owed`` and ``bank`` are changes in pence; ``refused`` maps each software that does not take it to part
    of the reason.
    """

    name: str
    body: Callable[[Api], dict[str, Any]]
    owed: int
    bank: int
    refused: dict[str, str]


def except_for(*software: str, reason: str) -> dict[str, str]:
    """Everyone but these refuses."""
    return {name: reason for name in SOFTWARE if name not in software}


NOT_A_TYPE = "must be one of"
NO_CREDIT = {
    "intacct": "must be greater than 0",
    "myob": NOT_A_TYPE,
    "sage50": NOT_A_TYPE,
    "dynamics": NOT_A_TYPE,
}

SCENARIOS = (
    Scenario(
        "one bill in full",
        lambda api: payment(api, POWER, (135.85, [bill(api, "RPT445-1", 135.85)])),
        owed=-135_85,
        bank=-135_85,
        refused={},
    ),
    Scenario(
        "one bill in part",
        lambda api: payment(api, POWER, (50, [bill(api, "RPT445-1", 50)])),
        owed=-50_00,
        bank=-50_00,
        refused={},
    ),
    Scenario(
        # The product page's example: 135.85 + 108.60 = 244.45.
        "two bills of a supplier, a line each",
        lambda api: payment(
            api, MCO, (135.85, [bill(api, "MC 200", 135.85)]), (108.60, [bill(api, "MC 204", 108.60)])
        ),
        owed=-244_45,
        bank=-244_45,
        refused=dict.fromkeys(("freeagent", "zoho", "dynamics"), "must have only 1 line"),
    ),
    Scenario(
        "two bills of a supplier, in one line",
        lambda api: payment(api, MCO, (244.45, [bill(api, "MC 200", 135.85), bill(api, "MC 204", 108.60)])),
        owed=-244_45,
        bank=-244_45,
        refused={
            "xero": "must be one link, to a bill, or two",
            "qbd": "exactly one link to a bill",
            "dynamics": "must be one link to a bill",
        },
    ),
    Scenario(
        # The product page's example: 1 + 2 + 3.
        "a batch over several suppliers",
        lambda api: payment(
            api,
            None,
            (1, [bill(api, "RPT445-1", 1)]),
            (2, [bill(api, "MC 200", 2)]),
            (3, [bill(api, "SS-1987", 3)]),
        ),
        owed=-6_00,
        bank=-6_00,
        refused={
            **except_for("xero", "freeagent", reason="must not be empty"),
            "freeagent": "must have only 1 line",
        },
    ),
    Scenario(
        "a whole credit note on a bill",
        lambda api: payment(
            api, SWANSTON, (0, [bill(api, "SS-1987", 25.44), credit(api, "JMY-1987", 25.44)])
        ),
        owed=0,
        bank=0,
        refused=NO_CREDIT,
    ),
    Scenario(
        "part of a credit note on a bill",
        lambda api: payment(api, SWANSTON, (0, [bill(api, "SS-1987", 10), credit(api, "JMY-1987", 10)])),
        owed=0,
        bank=0,
        refused={
            **NO_CREDIT,
            "xero": "must be all of the remaining credit, 25.44 GBP",
            "qbo": "must be all of the remaining credit, 25.44 GBP",
        },
    ),
    Scenario(
        "credit and cash in one payment",
        lambda api: payment(
            api, SWANSTON, (406.56, [bill(api, "SS-1987", 432), credit(api, "JMY-1987", 25.44)])
        ),
        owed=-406_56,
        bank=-406_56,
        refused={
            **dict.fromkeys(("xero", "qbo", "freeagent", "zoho", "sageaccounting"), "record two payments"),
            "myob": NOT_A_TYPE,
            "sage50": NOT_A_TYPE,
            "dynamics": NOT_A_TYPE,
        },
    ),
    Scenario(
        "more than the bill, the rest on account",
        lambda api: payment(
            api, POWER, (150, [bill(api, "RPT445-1", 135.85), on_account(api, POWER, -14.15)])
        ),
        owed=-150_00,
        bank=-150_00,
        refused=except_for("zoho", "sageaccounting", reason=NOT_A_TYPE),
    ),
    Scenario(
        "on account only",
        lambda api: payment(api, POWER, (500, [on_account(api, POWER, -500)])),
        owed=-500_00,
        bank=-500_00,
        refused=except_for("zoho", "sageaccounting", reason=NOT_A_TYPE),
    ),
    Scenario(
        "a refund of money on account",
        lambda api: payment(
            api, "Whitmore Timber Ltd", (-200, [on_account(api, "Whitmore Timber Ltd", 200)])
        ),
        owed=200_00,
        bank=200_00,
        refused={
            **except_for("zoho", "sageaccounting", reason=NOT_A_TYPE),
            "zoho": "refunds cannot be recorded",
        },
    ),
    Scenario(
        "a refund of a credit note",
        lambda api: payment(api, SWANSTON, (-25.44, [credit(api, "JMY-1987", 25.44)])),
        owed=25_44,
        bank=25_44,
        refused={
            **dict.fromkeys(("qbo", "netsuite", "freeagent", "zoho", "qbd"), "refunds cannot be recorded"),
            "sageaccounting": "must be one link to what is refunded",
            "intacct": "must be greater than 0",
            "myob": NOT_A_TYPE,
            "sage50": NOT_A_TYPE,
            "dynamics": NOT_A_TYPE,
        },
    ),
    Scenario(
        "a refund of a payment",
        lambda api: payment(
            api,
            "Whitmore Timber Ltd",
            (
                -200,
                [
                    (
                        "Refund" if api.ledger.platform.key == "sageaccounting" else "BillPayment",
                        deposit(api),
                        200,
                    )
                ],
            ),
        ),
        owed=200_00,
        bank=200_00,
        refused=except_for("xero", "sageaccounting", reason=NOT_A_TYPE),
    ),
    Scenario(
        "a dollar bill from the account in pounds",
        lambda api: payment(
            api,
            "Lakeshore Components Inc.",
            (10, [("Bill", str(api.some_bill("USD")["id"]), -10)]),
            currency="USD",
            supplierRef={"id": supplier_of(api, "USD")},
        ),
        owed=-10_00,
        bank=-8_60,
        refused={},
    ),
)


def deposit(api: Api) -> str:
    """Id of the payment that put 500 on account with the timber merchant."""
    return str(api.ledger.value("SELECT id FROM payment WHERE reference = 'Deposit' AND total = 50000"))


def supplier_of(api: Api, currency: str) -> str:
    row = api.some_bill(currency)
    return str(api.ledger.value("SELECT id FROM supplier WHERE no = ?", (row["supplier"],)))


def balances(api: Api) -> tuple[int, int]:
    """What is owed to all suppliers, whatever the currency, and the current account, in minor units."""
    owed = api.ledger.value("SELECT sum(owed) FROM supplier_balance")
    bank = api.ledger.value("SELECT balance FROM account WHERE name = 'Barclays Current'")
    return int(owed), int(bank)


@pytest.mark.parametrize("software", SOFTWARE)
@pytest.mark.parametrize("scenario", SCENARIOS, ids=lambda scenario: scenario.name)
def test_it_is_done_to_the_penny_or_refused(clock: Clock, scenario: Scenario, software: str) -> None:
    with serving(clock, software, bills=30, suppliers=12) as api:
        owed, bank = balances(api)
        operation = api.push("billPayments", scenario.body(api))
        if software in scenario.refused:
            assert scenario.refused[software] in " / ".join(refusals(operation).values())
            assert balances(api) == (owed, bank)
        else:
            assert operation["status"] == "Success", operation
            assert balances(api) == (owed + scenario.owed, bank + scenario.bank)
        suppliers = api.ledger.value("SELECT sum(owed_base) FROM supplier_balance")
        assert api.ledger.accounts_payable() == suppliers


@pytest.mark.parametrize("software", SOFTWARE)
def test_every_bill_payment_read_back_adds_up(clock: Clock, software: str) -> None:
    """The invariants I1 and I2, on everything a company reads (DOMAIN.md 5.0)."""
    with serving(clock, software, bills=30, suppliers=12) as api:
        for scenario in SCENARIOS:
            api.push("billPayments", scenario.body(api))
        api.fetch("billPayments")
        for paid in api.read("D/billPayments", pageSize="500")["results"]:
            assert paid["totalAmount"] == sum(line["amount"] for line in paid["lines"])
            for line in paid["lines"]:
                assert line["amount"] + sum(link["amount"] for link in line["links"]) == 0
