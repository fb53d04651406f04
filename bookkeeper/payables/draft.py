"""The payment draft: the only copy of what the user has ticked, with totals and problems kept up to date.

Pure. A tick costs the same however many bills are ticked or on offer: totals change by the difference, and
only what the tick touched is checked again (`tally` does so for suppliers). A change of the date or the API
checks every row again.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal
from itertools import islice
from typing import Any, Literal

from bookkeeper.payables.entries import Figures, GroupKey, OnAccount, Source, Ticked, UsedCredit, as_money
from bookkeeper.payables.history import History, Part
from bookkeeper.payables.kinds import Share
from bookkeeper.payables.methods import Method
from bookkeeper.payables.money import Money, Totals
from bookkeeper.payables.problems import Problem
from bookkeeper.payables.quota import requests_needed
from bookkeeper.payables.records import BankAccount, Bill, CreditNote, PaymentMethodRef, Supplier
from bookkeeper.payables.review import Review
from bookkeeper.payables.rules import Api, Rules
from bookkeeper.payables.selection import Selection
from bookkeeper.payables.sketch import Sketch
from bookkeeper.payables.terms import Terms

#: What a reference pattern may hold; anything else in it is kept as typed.
REFERENCE_FIELDS = ("{bill reference}", "{supplier}", "{date}")


#: What goes onto every payment as it was typed or chosen.
TextName = Literal["reference_pattern", "note", "location", "method", "way"]


class PaymentDraft:
    """What is ticked, from which accounts, when and under which reference.

    Args:
        rules: What the accounting software takes over the connection.
        base_currency: The company's own currency, ISO 4217.
        paid_on: First value of `paid_on`, and the day against which "in the future" is judged.

    Attributes:
        method: How the money goes out, as the accounting software knows it; it goes only over the
            asynchronous API.
        way: The method as this program knows it, which says what accounts it draws on.
        note: Kept with each payment where the software keeps notes; empty for the reference.
        location: Id of a location, for software that takes one in place of a reference (DOMAIN 6, NetSuite).
        requests_left: What the service still answers today; None where it does not say.
        changes: How often anything but requests and texts has changed.
        history: What was changed, to be taken back with `restore`; methods and texts by `write` only.
    """

    def __init__(self, rules: Rules, base_currency: str, paid_on: date) -> None:
        self.base_currency = base_currency
        self.today = paid_on
        self.reference_pattern = REFERENCE_FIELDS[0]
        self.method: PaymentMethodRef | None = None
        self.way: Method | None = None
        self.note = ""
        self.location = ""
        self.requests_left: int | None = None
        self.changes = 0
        self.history = History()
        self._all_rules = rules
        self._prefer: Api | None = None
        self._rules = rules
        self._paid_on = paid_on
        self._selection = Selection(base_currency)
        self._sources: dict[str, Source] = {}
        self._review = Review(self)

    # -- the selection -----------------------------------------------------------------------------

    @property
    def selection(self) -> Selection:
        """Everything ticked, by supplier and currency, to be read."""
        return self._selection

    def tick(self, bill: Bill, amount: Decimal | None = None) -> None:
        """Put a bill on the draft, for its whole amount due unless another amount is given."""
        due = bill.amount_due
        if amount is None and due is not None:
            self._put(Ticked(bill, due.decimal, due))
        else:
            self._put(Ticked(bill, amount, as_money(amount, bill.currency)))

    def tick_all(self, bills: Iterable[Bill]) -> None:
        """Put bills on the draft for their whole amounts; one already there keeps its amount."""
        for bill in bills:
            if not self.is_ticked(bill.id):
                self.tick(bill)

    def untick(self, bill_id: str) -> None:
        """Take a bill off the draft; nothing happens if it is not on it."""
        self._change(Part.BILL, bill_id, self._selection.bills.get(bill_id), None)

    def clear(self) -> None:
        """Take everything off the draft; accounts, rates, date, method and texts stay."""
        if not self._selection.is_empty:
            self._change(Part.EVERYTHING, None, (self._selection, self._review), None)

    def set_amount(self, bill_id: str, typed: Decimal | None) -> None:
        """Change the amount to settle on a ticked bill, in major units of its currency; None while empty."""
        bill = self._selection.bills[bill_id].bill
        self._put(Ticked(bill, typed, as_money(typed, bill.currency)))

    def is_ticked(self, bill_id: str) -> bool:
        """Whether the bill is on the draft."""
        return bill_id in self._selection.bills

    def get(self, bill_id: str) -> Ticked | None:
        """The bill's entry on the draft, None if it is not ticked."""
        return self._selection.bills.get(bill_id)

    def __iter__(self) -> Iterator[Ticked]:
        return iter(self._selection.bills.values())

    def __len__(self) -> int:
        """How many bills are ticked."""
        return len(self._selection.bills)

    def use_credit(self, note: CreditNote, amount: Decimal | None = None) -> None:
        """Put a credit note on the draft, for all that is left of it unless another amount is given."""
        left = note.remaining
        typed = amount if amount is not None else (left.decimal if left is not None else None)
        self._put_credit(UsedCredit(note, typed, as_money(typed, note.currency)))

    def set_credit(self, note_id: str, typed: Decimal | None) -> None:
        """Change how much of a credit note on the draft to use, in major units of its currency."""
        note = self._selection.credits[note_id].note
        self._put_credit(UsedCredit(note, typed, as_money(typed, note.currency)))

    def drop_credit(self, note_id: str) -> None:
        """Take a credit note off the draft; nothing happens if it is not on it."""
        self._change(Part.CREDIT, note_id, self._selection.credits.get(note_id), None)

    def set_on_account(self, supplier: Supplier, currency: str, typed: Decimal | None) -> None:
        """Leave money with a supplier, beyond its ticked bills or without any; None while empty."""
        key = GroupKey(supplier.id, currency)
        entry = OnAccount(key, supplier.name, typed, as_money(typed, currency))
        self._change(Part.ON_ACCOUNT, key, self._selection.on_account.get(key), entry)

    def drop_on_account(self, supplier_id: str, currency: str) -> None:
        """Leave no money with a supplier after all."""
        key = GroupKey(supplier_id, currency)
        self._change(Part.ON_ACCOUNT, key, self._selection.on_account.get(key), None)

    # -- how it is paid ----------------------------------------------------------------------------

    @property
    def rules(self) -> Rules:
        """What can be done: the software's rules, over the API asked for where one is."""
        return self._rules

    @property
    def connection_rules(self) -> Rules:
        """What can be done over the whole connection, whichever API is preferred at present."""
        return self._all_rules

    @property
    def prefer(self) -> Api | None:
        """The one API to use, None for whichever fits each payment."""
        return self._prefer

    @prefer.setter
    def prefer(self, api: Api | None) -> None:
        self._change(Part.API, None, self._prefer, api)

    @property
    def paid_on(self) -> date:
        """Date of payment on every payment of this draft."""
        return self._paid_on

    @paid_on.setter
    def paid_on(self, day: date) -> None:
        self._change(Part.DATE, None, self._paid_on, day)

    def source(self, currency: str) -> Source:
        """Where the money for bills in `currency` comes from."""
        return self._sources.get(currency, Source())

    def set_account(self, currency: str, account: BankAccount | None) -> None:
        """Choose the account that pays the bills of one currency; the bank converts only if asked to."""
        self._set_source(currency, replace(self.source(currency), account=account, converts=False))

    def set_rate(self, currency: str, rate: Decimal | None) -> None:
        """Give the rate at payment: base-currency units for one unit of `currency`."""
        self._set_source(currency, replace(self.source(currency), rate=rate))

    def set_converts(self, currency: str, converts: bool) -> None:
        """Say that the bank converts from an account in base currency, at the given rate."""
        self._set_source(currency, replace(self.source(currency), converts=converts))

    def can_convert(self, currency: str) -> bool:
        """Whether the chosen account may pay bills of this other currency by conversion.

        At most one currency that is not the company's own may take part in a payment (DOMAIN 4.11), and a
        payment is always stated in the bill's currency (DOMAIN 5.12 a): so only from an account in base
        currency.
        """
        account = self.source(currency).account
        return (
            self.rules.converts
            and account is not None
            and account.currency == self.base_currency
            and currency != self.base_currency
        )

    @property
    def terms(self) -> Terms:
        """How the payments are made, beside account and date."""
        return Terms(self.method, self.note, self.location)

    def write(self, name: TextName, value: PaymentMethodRef | Method | str | None) -> None:
        """Put a text or the method onto every payment, as a step that can be taken back."""
        self._change(Part.TEXT, name, getattr(self, name), value)

    def reference_for(self, *bills: Bill) -> str:
        """The text that identifies the payment of one or more bills."""
        references, names = [bill.reference for bill in bills], [bill.supplier_name for bill in bills]
        return self._reference(references, names)

    def reference_of(self, payment: Sketch) -> str:
        """The text that identifies a payment of this draft, with or without bills."""
        bills = [self._selection.bills[bill_id].bill for bill_id in payment.bill_ids]
        return self.reference_for(*bills) if bills else self._reference([], [payment.supplier_name])

    def _reference(self, references: Iterable[str], names: Iterable[str]) -> str:
        name = _first_of(names)
        values = (_first_of(references), name, self._paid_on.isoformat())
        text = self.reference_pattern
        for field, value in zip(REFERENCE_FIELDS, values, strict=True):
            text = text.replace(field, value)
        # Money on account settles no bill: where nothing else does, whom it is for identifies it.
        return text.strip() or (name if self.reference_pattern.strip() else "")

    @property
    def payment_count(self) -> int:
        """How many payments it takes."""
        return self._review.tally.payments

    def share(self, currency: str) -> Share:
        """How many payments of which kind there are in one currency, and for how much."""
        return self._review.tally.share(currency).joined(self.rules)

    # -- what it comes to --------------------------------------------------------------------------

    @property
    def requests_needed(self) -> int:
        """About how many requests the payments will take."""
        count, records = self.payment_count, len(self._selection.bills) + len(self._selection.credits)
        if self.rules.apis == frozenset({Api.SYNC}):
            return requests_needed(count, 0, 0)
        return requests_needed(0, count, records)

    @property
    def totals(self) -> Totals:
        """What is to be settled on bills, by credit or cash, per currency. A copy."""
        return self._selection.bills_total()

    @property
    def currencies(self) -> tuple[str, ...]:
        """Currencies of everything ticked, base currency first."""
        return self._selection.currencies

    @property
    def by_supplier(self) -> Mapping[str, Totals]:
        """What is to be settled on bills per supplier id and currency. A copy."""
        return self._selection.by_supplier()

    def figures(self, currency: str, supplier_id: str | None = None) -> Figures:
        """Bills, credits, money on account and cash in one currency, of all suppliers or of one."""
        if supplier_id is None:
            return self._selection.figures(currency)
        group = self._selection.groups.get(GroupKey(supplier_id, currency))
        return group.figures() if group is not None else Figures.nothing(currency)

    @property
    def cash(self) -> Totals:
        """What is to be paid in money, per currency of the payments."""
        return Totals(self.figures(currency).cash for currency in self.currencies)

    def leaves(self) -> Totals:
        """What leaves the accounts: converted payments count in base currency, the others as they are."""
        leaving = Totals()
        for amount in self.cash.values():
            in_base = self.in_base(amount.currency) if self.source(amount.currency).converts else None
            leaving.add(in_base or amount)
        return leaving

    def in_base(self, currency: str) -> Money | None:
        """What the payments in a foreign currency cost in base currency at the given rate; None without one.

        The sum of the payments, each rounded to the minor unit, as the books will have it.
        """
        rate = self.source(currency).rate
        if rate is None or currency == self.base_currency:
            return None
        return Money(self._review.tally.in_base(currency, rate, self.base_currency), self.base_currency)

    def settle(self) -> None:
        """Bring everything up to date now, and not when it is asked for: many changes cost less apart."""
        self._review.tally.follow()

    # -- what is wrong with it ---------------------------------------------------------------------

    @property
    def problems(self) -> list[Problem]:
        """Everything wrong: the whole draft, currencies, bills as ticked, credits, suppliers, payments."""
        return list(self._review.told())

    def first_problems(self, most: int) -> list[Problem]:
        """The first of `problems`, without looking at the others."""
        return list(islice(self._review.told(), most))

    @property
    def problem_count(self) -> int:
        """How many problems there are."""
        return self._review.count

    @property
    def error_count(self) -> int:
        """How many of the problems are errors."""
        return self._review.errors

    @property
    def can_record(self) -> bool:
        """Whether there is something to record and no error stands."""
        return not self._selection.is_empty and self.error_count == 0

    def problems_of(self, bill_id: str) -> tuple[Problem, ...]:
        """What is wrong at one bill's row."""
        return self._review.of_row(bill_id)

    # -- keeping it up to date ---------------------------------------------------------------------

    def restore(self, part: Part, key: Any, value: Any) -> None:
        """Put one value of the draft as it was, or is to be, without a word to `history`."""
        self.changes += 1
        match part:
            case Part.BILL:
                is_new = key not in self._selection.bills
                self._selection.put_bill(key, value)
                if value is None:
                    self._review.drop_row(key)
                else:
                    self._review.check_row(value, is_last=is_new)
            case Part.CREDIT:
                self._selection.put_credit(key, value)
                if value is None:
                    self._review.drop_credit(key)
                else:
                    self._review.check_credit(value)
            case Part.ON_ACCOUNT:
                self._selection.put_on_account(key, value)
            case Part.SOURCE:
                self._sources[key] = value
            case Part.EVERYTHING:
                # Kept whole, not entry by entry: that many are taken off and put back at once.
                self._selection = value[0] if value is not None else Selection(self.base_currency)
                self._review = value[1] if value is not None else Review(self)
            case Part.TEXT:
                setattr(self, key, value)
            case Part.DATE:
                self._paid_on = value
                self._review = Review(self)
            case Part.API:
                self._prefer = value
                limited = frozenset({value})
                self._rules = self._all_rules if value is None else self._all_rules.limited_to(limited)
                self._selection.forget()
                self._review = Review(self)

    def _change(self, part: Part, key: Any, before: Any, after: Any) -> None:
        self.history.note(part, key, before, after)
        self.restore(part, key, after)

    def _set_source(self, currency: str, source: Source) -> None:
        self._change(Part.SOURCE, currency, self.source(currency), source)

    def _put(self, entry: Ticked) -> None:
        self._change(Part.BILL, entry.bill.id, self._selection.bills.get(entry.bill.id), entry)

    def _put_credit(self, entry: UsedCredit) -> None:
        self._change(Part.CREDIT, entry.note.id, self._selection.credits.get(entry.note.id), entry)


def _first_of(values: Iterable[str]) -> str:
    """The first of several values and how many others there are: ``INV-1 +2``."""
    first, *others = dict.fromkeys(values) or ("",)
    return f"{first} +{len(others)}" if others else first
