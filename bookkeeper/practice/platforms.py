"""What distinguishes one accounting software from another, as data.

Facts are those of the vendor's documents as gathered on 2026-08-17: platform keys from the integration
overview, update rules from the sync pages for bills and suppliers. Where they are silent, so is the table.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

from bookkeeper.practice.ids import IdStyle

TaxRule = Literal["rate", "amount", "rate-with-amount", "rate-if-amount"]


#: Payment methods of software whose own the documents do not list.
_METHODS: Final = (
    ("1", "Bank transfer", "BankTransfer"),
    ("2", "Cheque", "Check"),
    ("3", "Credit card", "CreditCard"),
    ("4", "Cash", "Cash"),
)


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
        tells_payers: A bill payment read back names the account it was paid from.
        deletes: Bills and bill payments can be deleted (DOMAIN.md 3.2).
        paid_bills_deletable: Deleting a paid bill leaves its payments, which turn into money on account;
            elsewhere the payments must be deleted first.
        voids_bills: Bills are voided instead of deleted.
        unwritable: Data types the asynchronous API cannot write.
        payment_methods: (id, name, type) of each payment method.
        credit_note_number_length: Longest number of a credit note.
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
    tells_payers: bool = True
    deletes: bool = False
    paid_bills_deletable: bool = False
    voids_bills: bool = False
    unwritable: frozenset[str] = frozenset()
    payment_methods: tuple[tuple[str, str, str], ...] = _METHODS
    credit_note_number_length: int = 255
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
        deletes=True,
        voids_bills=True,
        credit_note_number_length=225,
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
        deletes=True,
        paid_bills_deletable=True,
        payment_methods=(("1", "Cash", "Unknown"), ("2", "Cheque", "Unknown"), ("3", "Transfer", "Unknown")),
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
        deletes=True,
        unwritable=frozenset({"chartOfAccounts"}),
        payment_methods=(),
        tells_payers=False,
    ),
    Platform(
        "intacct",
        "Sage Intacct",
        "knfz",
        speaks_sync=True,
        ids="number",
        bill_reference_length=100,
        tax="rate-with-amount",
        deletes=True,
        unwritable=frozenset({"bankAccounts"}),
        payment_methods=(
            ("3", "Credit Card", "CreditCard"),
            ("5", "EFT", "BankTransfer"),
            ("6", "Cash", "Cash"),
        ),
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
        unwritable=frozenset({"chartOfAccounts"}),
        tells_payers=False,
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
        unwritable=frozenset({"billCreditNotes", "suppliers", "chartOfAccounts"}),
        payment_methods=(),
    ),
    Platform("myob", "MYOB Business", "pdvj", speaks_sync=False, unwritable=frozenset({"bankAccounts"})),
    Platform(
        "sageaccounting",
        "Sage Accounting",
        "tgff",
        speaks_sync=False,
        bill_currency_is_suppliers=True,
        credit_note_number_length=25,
    ),
    Platform(
        "sage50",
        "Sage 50 (UK)",
        "hbql",
        speaks_sync=False,
        ids="text",
        tax_rates_by_code=True,
        bill_currency_is_suppliers=True,
        unwritable=frozenset({"bankAccounts", "chartOfAccounts"}),
        tells_payers=False,
    ),
    Platform(
        "qbd",
        "QuickBooks Desktop",
        "pqsw",
        speaks_sync=False,
        ids="number",
        bill_currency_is_suppliers=True,
        deletes=True,
        paid_bills_deletable=True,
    ),
    Platform(
        "dynamics",
        "Dynamics 365 Business Central",
        "trji",
        speaks_sync=False,
        unwritable=frozenset({"suppliers", "chartOfAccounts"}),
    ),
)

PLATFORMS: Final = {platform.key: platform for platform in _ALL}
