"""Which account pays each currency before the user says so: the method's, the only one, or the last one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal

from bookkeeper.payables.draft import PaymentDraft
from bookkeeper.payables.records import BankAccount

#: Account ids by payment method and currency, as the settings keep them.
Mapped = Mapping[str, Mapping[str, str]]


class AccountChoice:
    """Fills in the draft's accounts.

    Attributes:
        accounts: Those on offer.
        mapped: What the user has chosen for each method.

    Args:
        last: Account ids by currency, as used last.
        rates: Typed today, by currency.
    """

    def __init__(
        self,
        draft: PaymentDraft,
        accounts: Sequence[BankAccount],
        mapped: Mapped,
        last: Mapping[str, str],
        rates: Mapping[str, Decimal],
    ) -> None:
        self._draft = draft
        self.accounts = list(accounts)
        self.mapped = mapped
        self._last = last
        self._rates = dict(rates)

    def fill(self) -> None:
        """Give each currency that has none the mapped account, or the only one it could have."""
        for currency in self._currencies():
            if self._draft.source(currency).account is None:
                self._choose(currency)
            # Offered once: a field that is emptied to type another rate must stay empty.
            rate = self._rates.pop(currency, None)
            if rate is not None and self._draft.source(currency).rate is None:
                self._draft.set_rate(currency, rate)

    def apply(self) -> None:
        """Give every currency the account of the method, where it has one."""
        for currency in self._currencies():
            self._choose(currency)

    def _currencies(self) -> Sequence[str]:
        return self._draft.currencies or (self._draft.base_currency,)

    def _choose(self, currency: str) -> None:
        found = self._of_method(currency) or self._only(currency) or self._used_last(currency)
        if found is not None:
            self._draft.set_account(currency, found)

    def _of_method(self, currency: str) -> BankAccount | None:
        wanted = self.mapped.get(self._draft.way or "", {}).get(currency)
        return next((one for one in self.accounts if one.id == wanted), None)

    def _used_last(self, currency: str) -> BankAccount | None:
        """The one this currency was paid from last time; a method chosen now has accounts of its own."""
        wanted = self._last.get(currency) if self._draft.way is None else None
        return next((one for one in self.accounts if one.id == wanted), None)

    def _only(self, currency: str) -> BankAccount | None:
        fitting = [one for one in self.accounts if one.currency == currency]
        way = self._draft.way
        if way is not None:
            fitting = [one for one in fitting if one.type is way.account_type]
        return fitting[0] if len(fitting) == 1 else None
