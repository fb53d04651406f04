"""What the builder needs to know beside the draft."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from bookkeeper.books import Reader
from bookkeeper.journal import State
from bookkeeper.payables.records import BankAccount, PaymentMethodRef
from bookkeeper.ui.builder.accounts import Mapped
from bookkeeper.ui.formats import Formats


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the builder needs to know beside the draft.

    Attributes:
        open_reader: Opens the copy of the books for the calling thread.
        mapped: Account ids by payment method and currency.
        reserved: Bills on open payments, by id.
        methods: Ways to pay as the accounting software knows them.
        last_accounts: Ids of the accounts that paid each currency last.
        rates: Base-currency units for one unit of each currency, typed earlier today.
    """

    company_name: str
    open_reader: Callable[[], Reader]
    formats: Formats
    today: date
    accounts: Sequence[BankAccount]
    mapped: Mapped = field(default_factory=dict)
    last_method: str | None = None
    reserved: Mapping[str, State] = field(default_factory=dict)
    methods: Sequence[PaymentMethodRef] = ()
    last_accounts: Mapping[str, str] = field(default_factory=dict)
    rates: Mapping[str, Decimal] = field(default_factory=dict)
