"""What distinguishes one accounting software from another, as data.

Facts are those of the vendor's documents as gathered on 2026-08-17: platform keys from the integration
overview, update rules from the sync pages for bills and suppliers. Where they are silent, so is the table.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

from bookkeeper.practice.ids import IdStyle

TaxRule = Literal["rate", "amount", "rate-with-amount", "rate-if-amount"]


@dataclass(frozen=True, slots=True)
class Platform:
    """One accounting software.

    Attributes:
        key: The name used on the command line.
        name: The name the API shows for a connection.
        integration_key: Four letters naming the integration.
        speaks_sync: Whether the synchronous API serves it.
        ids: What its identifiers look like.
        accounts_by_code: Accounts are referred to by their nominal code instead of an id.
        tax_rates_by_code: Tax rates are referred to by a short code such as ``INPUT2``.
        bill_reference_length: Longest bill reference.
        bill_reference_unique: A supplier's bills must have different references.
        tax: How lines carry tax: by rate, by amount alone, by rate together with an amount, or
            by rate wherever there is an amount.
        most_bill_lines: Limit of lines on a bill, or None.
        bill_currency_is_suppliers: A bill must be in its supplier's currency.
        due_after_issue: The due date must be later than the issue date.
        has_drafts: Draft and void bills exist.
        unique_supplier_names: Two suppliers cannot share a name.
        archived_suppliers_frozen: An archived supplier cannot be updated.
        supplier_currency_fixed: A supplier's currency cannot change.
        creates_credit_accounts: Credit card accounts can be created.
        credit_number_is_last_four: A credit card account's number is the card's last four digits.
        largest_attachment: In bytes.
        missing_rate: What a foreign payment without a rate is booked at: the day's rate, one to one
            (wrong books and no error, as QuickBooks Online does), or not at all.
    """

    key: str
    name: str
    integration_key: str
    speaks_sync: bool
    ids: IdStyle = "guid"
    accounts_by_code: bool = False
    tax_rates_by_code: bool = False
    bill_reference_length: int = 255
    bill_reference_unique: bool = False
    tax: TaxRule = "rate"
    most_bill_lines: int | None = None
    bill_currency_is_suppliers: bool = False
    due_after_issue: bool = False
    has_drafts: bool = False
    unique_supplier_names: bool = False
    archived_suppliers_frozen: bool = False
    supplier_currency_fixed: bool = False
    creates_credit_accounts: bool = True
    credit_number_is_last_four: bool = False
    largest_attachment: int = 100 * 2**20
    missing_rate: Literal["day", "one", "refused"] = "day"


_ALL: Final = (
    Platform(
        "xero",
        "Xero",
        "gbol",
        speaks_sync=True,
        tax_rates_by_code=True,
        has_drafts=True,
        unique_supplier_names=True,
        archived_suppliers_frozen=True,
        creates_credit_accounts=False,
        largest_attachment=4 * 2**20,
    ),
    Platform(
        "qbo",
        "QuickBooks Online",
        "qhyg",
        speaks_sync=True,
        ids="number",
        bill_reference_length=21,
        bill_currency_is_suppliers=True,
        supplier_currency_fixed=True,
        missing_rate="one",
    ),
    Platform(
        "netsuite",
        "Oracle NetSuite",
        "akxx",
        speaks_sync=True,
        ids="number",
        bill_reference_length=45,
        tax="rate-with-amount",
        bill_currency_is_suppliers=True,
        unique_supplier_names=True,
    ),
    Platform(
        "intacct",
        "Sage Intacct",
        "knfz",
        speaks_sync=True,
        ids="number",
        bill_reference_length=100,
        tax="rate-with-amount",
    ),
    Platform(
        "freeagent",
        "FreeAgent",
        "fbrh",
        speaks_sync=True,
        ids="number",
        accounts_by_code=True,
        tax="amount",
        most_bill_lines=40,
        credit_number_is_last_four=True,
        missing_rate="refused",
    ),
    Platform(
        "zoho",
        "Zoho Books",
        "rwuv",
        speaks_sync=True,
        ids="long-number",
        bill_reference_length=50,
        bill_reference_unique=True,
        tax="rate-if-amount",
        bill_currency_is_suppliers=True,
        due_after_issue=True,
    ),
    Platform("myob", "MYOB Business", "pdvj", speaks_sync=False),
    Platform("sageaccounting", "Sage Accounting", "tgff", speaks_sync=False),
    Platform("sage50", "Sage 50 (UK)", "hbql", speaks_sync=False, ids="text"),
    Platform("qbd", "QuickBooks Desktop", "pqsw", speaks_sync=False, ids="number"),
    Platform("dynamics", "Dynamics 365 Business Central", "trji", speaks_sync=False),
)

PLATFORMS: Final = {platform.key: platform for platform in _ALL}
