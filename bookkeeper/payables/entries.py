"""What stands on a draft: ticked bills, credit notes to be used, money on account, and its sources. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import NamedTuple

from bookkeeper.payables.money import Money, TooFineError
from bookkeeper.payables.records import BankAccount, Bill, CreditNote


class GroupKey(NamedTuple):
    """One supplier, one currency: what can be settled together."""

    supplier_id: str
    currency: str


@dataclass(frozen=True, slots=True)
class Ticked:
    """A bill on the draft.

    Attributes:
        typed: The amount to settle as typed, in major units of the bill's currency, None while empty.
        amount: The same as money, None while it is missing or finer than the currency's coins.
    """

    bill: Bill
    typed: Decimal | None
    amount: Money | None

    @property
    def group(self) -> GroupKey:
        """What it can be settled together with."""
        return GroupKey(self.bill.supplier_id, self.bill.currency)

    @property
    def supplier_name(self) -> str:
        """Whose bill it is."""
        return self.bill.supplier_name


@dataclass(frozen=True, slots=True)
class UsedCredit:
    """A credit note on the draft; `typed` and `amount` say how much of it to use, as for `Ticked`."""

    note: CreditNote
    typed: Decimal | None
    amount: Money | None

    @property
    def group(self) -> GroupKey:
        """What it can be settled together with."""
        return GroupKey(self.note.supplier_id, self.note.currency)

    @property
    def supplier_name(self) -> str:
        """Whose credit it is."""
        return self.note.supplier_name


@dataclass(frozen=True, slots=True)
class OnAccount:
    """Money to be left with a supplier, beyond or before any bill; amounts as for `Ticked`."""

    group: GroupKey
    supplier_name: str
    typed: Decimal | None
    amount: Money | None


@dataclass(frozen=True, slots=True)
class Source:
    """Where the money for the bills of one currency comes from.

    Attributes:
        rate: Base-currency units for one unit of the bills' currency at payment; None in base currency.
        converts: The bank converts: the account is in base currency, the bills are not.
    """

    account: BankAccount | None = None
    rate: Decimal | None = None
    converts: bool = False


@dataclass(frozen=True, slots=True)
class Figures:
    """What a part of the draft comes to, in one currency.

    Attributes:
        bills: To be settled on bills, by credit or cash.
        credits: Credit to be used.
        on_account: To be left with suppliers.
    """

    bills: Money
    credits: Money
    on_account: Money

    @classmethod
    def nothing(cls, currency: str) -> Figures:
        """What nothing comes to."""
        return cls(Money.zero(currency), Money.zero(currency), Money.zero(currency))

    @property
    def cash(self) -> Money:
        """What is to be paid in money."""
        return self.bills + self.on_account - self.credits


def as_money(typed: Decimal | None, currency: str) -> Money | None:
    """What was typed as money; None while it is missing or finer than the currency's coins."""
    if typed is None:
        return None
    try:
        return Money.of(typed, currency)
    except TooFineError:
        return None
