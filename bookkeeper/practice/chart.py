"""The practice company's own set-up: chart of accounts, bank accounts, tax rates and exchange rates."""

from __future__ import annotations

from typing import Final, NamedTuple

#: What the company kept in each accounting software is called, by the software's key.
COMPANY_NAMES: Final = {
    "xero": "Hartley & Sons Ltd",
    "qbo": "Hartley Kitchens Ltd",
    "netsuite": "Hartley Group plc",
    "intacct": "Hartley Interiors Ltd",
    "freeagent": "Hartley Joinery",
    "zoho": "Hartley Trading Ltd",
    "myob": "Hartley Pacific Ltd",
    "sageaccounting": "Hartley Workshops Ltd",
    "sage50": "Hartley Timber Ltd",
    "qbd": "Hartley Fittings Ltd",
    "dynamics": "Hartley Contracts Ltd",
}
BASE_CURRENCY: Final = "GBP"


class Account(NamedTuple):
    """An account of the chart; ``role`` is what the ledger uses it for."""

    code: str
    name: str
    type: str
    role: str = "expense"
    status: str = "Active"


class BankAccount(NamedTuple):
    """An account to pay from; ``bank_type`` is Debit for money held, Credit for money owed (a card)."""

    code: str
    name: str
    currency: str
    bank_type: str
    account_number: str
    sort_code: str | None
    status: str = "Active"


class TaxRate(NamedTuple):
    """A rate of VAT on purchases, in percent."""

    code: str
    name: str
    percent: str
    status: str = "Active"


#: The sort code is of the form banks use in examples; the numbers belong to nobody.
BANK_ACCOUNTS: Final = (
    BankAccount("090", "Barclays Current", "GBP", "Debit", "13579048", "20-00-00"),
    BankAccount("091", "Barclays Euro Account", "EUR", "Debit", "86420975", "20-00-00"),
    BankAccount("092", "Company Credit Card", "GBP", "Credit", "4021", None),
    BankAccount("093", "Old Savings Account", "GBP", "Debit", "24680135", "20-00-00", "Archived"),
)

CHART: Final = (
    Account("800", "Accounts Payable", "Liability", "payable"),
    Account("820", "VAT", "Liability", "tax"),
    Account("497", "Realised Currency Gains", "Expense", "gain"),
    Account("970", "Retained Earnings", "Equity", "equity"),
    Account("325", "Direct Materials", "Expense"),
    Account("400", "Advertising & Marketing", "Expense"),
    Account("401", "Audit, Accountancy & Legal", "Expense"),
    Account("408", "Cleaning & Waste", "Expense"),
    Account("425", "Freight & Courier", "Expense"),
    Account("429", "General Expenses", "Expense"),
    Account("433", "Insurance", "Expense"),
    Account("445", "Light, Power & Heating", "Expense"),
    Account("449", "Motor Vehicle Expenses", "Expense"),
    Account("461", "Printing & Stationery", "Expense"),
    Account("463", "IT Software & Consumables", "Expense"),
    Account("469", "Rent", "Expense"),
    Account("473", "Repairs & Maintenance", "Expense"),
    Account("489", "Telephone & Internet", "Expense"),
    Account("493", "Travel", "Expense"),
    Account("498", "Fax Services", "Expense", status="Archived"),
)

TAX_RATES: Final = (
    TaxRate("INPUT2", "20% (VAT on Expenses)", "20"),
    TaxRate("RRINPUT", "5% (VAT on Expenses)", "5"),
    TaxRate("ZERORATEDINPUT", "Zero Rated Expenses", "0"),
    TaxRate("EXEMPTEXPENSES", "Exempt Expenses", "0"),
    TaxRate("NONE", "No VAT", "0"),
    TaxRate("SRINPUT", "17.5% (VAT on Expenses)", "17.5", "Archived"),
)

#: Base units (GBP) per foreign unit: the day's rates, of the order they have had for years.
DAY_RATES: Final = {"EUR": "0.8725", "USD": "0.7615", "CHF": "0.9105", "JPY": "0.00512", "KWD": "2.4785"}
