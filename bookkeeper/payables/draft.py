"""The payment draft: the only copy of what the user has ticked, with totals and problems kept up to date.

Pure. A tick costs the same however many bills are ticked or on offer: totals change by the difference, and
only what the tick touched is checked again. A change that concerns a whole currency (its account, its rate)
or the date checks those rows again.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from bookkeeper.payables.money import Money, TooFineError, Totals
from bookkeeper.payables.problems import Problem, ProblemKind
from bookkeeper.payables.records import BankAccount, Bill
from bookkeeper.payables.rules import Rules

#: What a reference pattern may hold; anything else in it is kept as typed.
REFERENCE_FIELDS = ("{bill reference}", "{supplier}", "{date}")


@dataclass(frozen=True, slots=True)
class Ticked:
    """A bill on the draft.

    Attributes:
        typed: The amount to pay as typed, in major units of the bill's currency, None while empty.
        amount: The same as money, None while it is missing or finer than the currency's coins.
    """

    bill: Bill
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


class PaymentDraft:
    """What is ticked, from which accounts, when and under which reference.

    Args:
        rules: What the accounting software takes.
        base_currency: The company's own currency, ISO 4217.
        paid_on: First value of `paid_on`, and the day against which "in the future" is judged.
    """

    def __init__(self, rules: Rules, base_currency: str, paid_on: date) -> None:
        self.rules = rules
        self.base_currency = base_currency
        self.today = paid_on
        self.reference_pattern = REFERENCE_FIELDS[0]
        self._paid_on = paid_on
        self._ticked: dict[str, Ticked] = {}
        self._totals = Totals()
        self._by_supplier: dict[str, Totals] = {}
        self._counts: dict[str, int] = {}
        self._sources: dict[str, Source] = {}
        self._in_base: dict[str, Money] = {}
        self._row_problems: dict[str, tuple[Problem, ...]] = {}

    # -- the selection -----------------------------------------------------------------------------

    def tick(self, bill: Bill, amount: Decimal | None = None) -> None:
        """Put a bill on the draft, for its whole amount due unless another amount is given."""
        due = bill.amount_due
        typed = amount if amount is not None else (due.decimal if due is not None else None)
        self._put(bill.id, Ticked(bill, typed, _as_money(typed, bill.currency)))

    def tick_all(self, bills: Iterable[Bill]) -> None:
        """Put bills on the draft for their whole amounts; one already there keeps its amount."""
        for bill in bills:
            if bill.id not in self._ticked:
                self.tick(bill)

    def untick(self, bill_id: str) -> None:
        """Take a bill off the draft; nothing happens if it is not on it."""
        self._put(bill_id, None)

    def clear(self) -> None:
        """Take every bill off the draft; accounts, rates, date and reference stay."""
        for bill_id in list(self._ticked):
            self.untick(bill_id)

    def set_amount(self, bill_id: str, typed: Decimal | None) -> None:
        """Change the amount to pay on a ticked bill, in major units of its currency; None while empty."""
        bill = self._ticked[bill_id].bill
        self._put(bill_id, Ticked(bill, typed, _as_money(typed, bill.currency)))

    def is_ticked(self, bill_id: str) -> bool:
        """Whether the bill is on the draft."""
        return bill_id in self._ticked

    def get(self, bill_id: str) -> Ticked | None:
        """The bill's entry on the draft, None if it is not ticked."""
        return self._ticked.get(bill_id)

    def __iter__(self) -> Iterator[Ticked]:
        return iter(self._ticked.values())

    def __len__(self) -> int:
        return len(self._ticked)

    # -- how it is paid ----------------------------------------------------------------------------

    @property
    def paid_on(self) -> date:
        """Date of payment on every payment of this draft."""
        return self._paid_on

    @paid_on.setter
    def paid_on(self, day: date) -> None:
        self._paid_on = day
        self._recheck(self._ticked)

    def source(self, currency: str) -> Source:
        """Where the money for bills in `currency` comes from."""
        return self._sources.get(currency, Source())

    def set_account(self, currency: str, account: BankAccount | None) -> None:
        """Choose the account that pays the bills of one currency; the bank converts only if asked to."""
        self._sources[currency] = replace(self.source(currency), account=account, converts=False)

    def set_rate(self, currency: str, rate: Decimal | None) -> None:
        """Give the rate at payment: base-currency units for one unit of `currency`."""
        self._sources[currency] = replace(self.source(currency), rate=rate)
        self._in_base.pop(currency, None)
        for entry in self._ticked.values():
            if entry.bill.currency == currency and entry.amount is not None:
                self._convert(entry.amount, +1)

    def set_converts(self, currency: str, converts: bool) -> None:
        """Say that the bank converts from an account in base currency, at the given rate."""
        self._sources[currency] = replace(self.source(currency), converts=converts)

    def reference_for(self, bill: Bill) -> str:
        """The reference written on the payment of a bill."""
        values = (bill.reference, bill.supplier_name, self._paid_on.isoformat())
        text = self.reference_pattern
        for field, value in zip(REFERENCE_FIELDS, values, strict=True):
            text = text.replace(field, value)
        return text.strip()

    # -- what it comes to --------------------------------------------------------------------------

    @property
    def totals(self) -> Totals:
        """What is to be paid, per currency. A copy."""
        return self._totals.copy()

    @property
    def currencies(self) -> tuple[str, ...]:
        """Currencies of the ticked bills, base currency first."""
        return tuple(sorted(self._counts, key=lambda code: (code != self.base_currency, code)))

    @property
    def by_supplier(self) -> Mapping[str, Totals]:
        """What is to be paid per supplier id and currency. Live: do not keep it over a change."""
        return self._by_supplier

    def leaves(self) -> Totals:
        """What leaves the accounts: converted bills count in base currency, the others as they are."""
        leaving = Totals()
        for amount in self._totals.values():
            converts = self.source(amount.currency).converts
            leaving.add(self._in_base.get(amount.currency, amount) if converts else amount)
        return leaving

    def in_base(self, currency: str) -> Money | None:
        """What the bills of a foreign currency cost in base currency at the given rate; None without one.

        The sum of the payments, each rounded to the minor unit, as the books will have it.
        """
        return self._in_base.get(currency)

    # -- what is wrong with it ---------------------------------------------------------------------

    @property
    def problems(self) -> list[Problem]:
        """Everything wrong: the whole draft first, then currencies, then rows in the order ticked."""
        found = [] if self._ticked else [Problem(ProblemKind.NOTHING_TICKED)]
        if self._paid_on > self.today:
            found.append(Problem(ProblemKind.DATE_IN_FUTURE, values=(self._paid_on,)))
        for currency in self.currencies:
            found += self._source_problems(currency)
        if self._ticked and not self.reference_pattern.strip():
            found.append(Problem(ProblemKind.REFERENCE_EMPTY))
        for bill_id in self._ticked:
            found += self._row_problems.get(bill_id, ())
        return found

    @property
    def can_record(self) -> bool:
        """Whether there is something to record and no error stands."""
        return bool(self._ticked) and not any(problem.is_error for problem in self.problems)

    def problems_of(self, bill_id: str) -> tuple[Problem, ...]:
        """What is wrong at one row."""
        return self._row_problems.get(bill_id, ())

    # -- keeping it up to date ---------------------------------------------------------------------

    def _put(self, bill_id: str, entry: Ticked | None) -> None:
        old = self._ticked.get(bill_id)
        if old is not None:
            self._count(old, -1)
        if entry is None:
            self._ticked.pop(bill_id, None)
            self._row_problems.pop(bill_id, None)
            return
        self._ticked[bill_id] = entry
        self._count(entry, +1)
        self._recheck((bill_id,))

    def _count(self, entry: Ticked, sign: int) -> None:
        bill = entry.bill
        left = self._counts.get(bill.currency, 0) + sign
        if left:
            self._counts[bill.currency] = left
        else:
            del self._counts[bill.currency]
        if entry.amount is None:
            return
        change = entry.amount if sign > 0 else -entry.amount
        self._totals.add(change)
        self._convert(entry.amount, sign)
        supplier = self._by_supplier.setdefault(bill.supplier_id, Totals())
        supplier.add(change)
        if supplier.is_empty:
            del self._by_supplier[bill.supplier_id]

    def _convert(self, amount: Money, sign: int) -> None:
        rate = self.source(amount.currency).rate
        if rate is None or amount.currency == self.base_currency:
            return
        converted = amount.converted(rate, self.base_currency)
        so_far = self._in_base.get(amount.currency, Money.zero(self.base_currency))
        self._in_base[amount.currency] = so_far + converted if sign > 0 else so_far - converted

    def _recheck(self, bill_ids: Collection[str]) -> None:
        for bill_id in bill_ids:
            found = tuple(self._check_row(self._ticked[bill_id]))
            if found:
                self._row_problems[bill_id] = found
            else:
                self._row_problems.pop(bill_id, None)

    def _check_row(self, entry: Ticked) -> Iterator[Problem]:
        bill, due = entry.bill, entry.bill.amount_due
        if not bill.is_payable or due is None:
            yield Problem(ProblemKind.NOT_PAYABLE, bill.id, values=(bill.flaw or bill.status.value,))
        elif entry.typed is None:
            yield Problem(ProblemKind.AMOUNT_MISSING, bill.id)
        elif entry.typed <= 0:
            yield Problem(ProblemKind.AMOUNT_NOT_POSITIVE, bill.id)
        elif entry.amount is None:
            yield Problem(ProblemKind.AMOUNT_TOO_FINE, bill.id, values=(entry.typed, bill.currency))
        elif entry.amount > due:
            yield Problem(ProblemKind.AMOUNT_ABOVE_DUE, bill.id, values=(entry.amount, due))
        if bill.issued_on is not None and self._paid_on < bill.issued_on:
            yield Problem(ProblemKind.DATE_BEFORE_BILL, bill.id, values=(bill.issued_on,))

    def _source_problems(self, currency: str) -> Iterator[Problem]:
        source = self.source(currency)
        account = source.account
        if account is None:
            yield Problem(ProblemKind.ACCOUNT_MISSING, currency=currency)
        elif not account.is_active:
            yield Problem(ProblemKind.ACCOUNT_ARCHIVED, currency=currency, values=(account.name,))
        elif account.currency is None:
            yield Problem(ProblemKind.ACCOUNT_CURRENCY_UNKNOWN, currency=currency, values=(account.name,))
        elif account.currency != currency and not (source.converts and self.can_convert(currency)):
            yield Problem(
                ProblemKind.ACCOUNT_CURRENCY,
                currency=currency,
                values=(account.name, account.currency, currency),
            )
        if currency != self.base_currency:
            if source.rate is None:
                yield Problem(
                    ProblemKind.RATE_MISSING, currency=currency, values=(currency, self.base_currency)
                )
            elif source.rate <= 0:
                yield Problem(ProblemKind.RATE_NOT_POSITIVE, currency=currency)

    def can_convert(self, currency: str) -> bool:
        """Whether the chosen account may pay bills of this other currency by conversion.

        At most one currency that is not the company's own may take part in a payment (DOMAIN 4.11), and the
        synchronous API states the amount in the bill's currency: so only from an account in base currency.
        """
        account = self.source(currency).account
        return (
            self.rules.converts
            and account is not None
            and account.currency == self.base_currency
            and currency != self.base_currency
        )


def _as_money(typed: Decimal | None, currency: str) -> Money | None:
    if typed is None:
        return None
    try:
        return Money.of(typed, currency)
    except TooFineError:
        return None
