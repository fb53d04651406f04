"""A half-built draft as it is kept: what was chosen, to be chosen again over the books of that day. Pure.

Amounts are the decimals that were typed, as text. Nothing here is a fact of the books: bills and credit notes
are kept by their ids, with what was due on them then, so that a change can be told.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from enum import Enum, auto

from bookkeeper.payables.draft import PaymentDraft
from bookkeeper.payables.methods import Method
from bookkeeper.payables.money import Money
from bookkeeper.payables.records import BankAccount, Bill, CreditNote, PaymentMethodRef, Supplier
from bookkeeper.payables.rules import Api


@dataclass(frozen=True, slots=True)
class KeptLine:
    """A ticked bill, or a credit note to be used.

    Attributes:
        typed: The amount, in major units, empty while there is none; None for whatever is due.
        due_minor: What was due, or left of the note, in minor units of `currency`; None where not known.
    """

    id: str
    label: str
    currency: str
    typed: str | None
    due_minor: int | None


@dataclass(frozen=True, slots=True)
class KeptOnAccount:
    """Money to be left with a supplier."""

    supplier_id: str
    supplier_name: str
    currency: str
    typed: str | None


@dataclass(frozen=True, slots=True)
class KeptSource:
    """Where the money for one currency comes from."""

    account_id: str | None
    rate: str | None
    converts: bool


@dataclass(frozen=True, slots=True)
class KeptDraft:
    """Everything a person chose.

    Attributes:
        day: The day it was kept on.
        paid_on: None where it was that day: it moves on to the day it is taken up again.
        prefer: Name of the API, None for whichever fits.
        way: Value of the program's own method, None for none.
    """

    day: date
    paid_on: date | None
    prefer: str | None
    reference_pattern: str
    note: str = ""
    location: str = ""
    method_id: str | None = None
    way: str | None = None
    bills: tuple[KeptLine, ...] = ()
    credits: tuple[KeptLine, ...] = ()
    on_account: tuple[KeptOnAccount, ...] = ()
    sources: Mapping[str, KeptSource] = field(default_factory=dict)


class What(Enum):
    """What has changed since a draft was kept."""

    BILL_GONE = auto()
    BILL_IN_PAYMENT = auto()
    AMOUNT_CHANGED = auto()
    CREDIT_GONE = auto()
    CREDIT_CHANGED = auto()
    ACCOUNT_GONE = auto()


@dataclass(frozen=True, slots=True)
class Changed:
    """One thing that is not as it was; amounts where both are known."""

    what: What
    label: str
    before: Money | None = None
    now: Money | None = None


@dataclass(frozen=True, slots=True)
class Books:
    """The books as they are when a draft is taken up again.

    Attributes:
        bills: Those that were ticked, by id; those that are gone are left out.
        notes: Credit notes that can be used, by id.
        reserved: Ids of bills and credit notes on open payments.
    """

    bills: Mapping[str, Bill]
    notes: Mapping[str, CreditNote]
    accounts: Iterable[BankAccount] = ()
    methods: Iterable[PaymentMethodRef] = ()
    reserved: Container[str] = ()


def keeping(draft: PaymentDraft) -> Callable[[], KeptDraft]:
    """Take hold of the draft as it is now; what is returned makes of it what is kept, on any thread.

    Taking hold is quick however much is ticked, the rest is not.
    """
    on = draft.selection
    bills, credits = tuple(on.bills.values()), tuple(on.credits.values())
    on_account = tuple(on.on_account.values())
    frame = KeptDraft(
        day=draft.today,
        paid_on=draft.paid_on if draft.paid_on != draft.today else None,
        prefer=draft.prefer.value if draft.prefer is not None else None,
        reference_pattern=draft.reference_pattern,
        note=draft.note,
        location=draft.location,
        method_id=draft.method.id if draft.method is not None else None,
        way=draft.way.value if draft.way is not None else None,
        sources={currency: _source(draft, currency) for currency in draft.currencies},
    )

    def made() -> KeptDraft:
        return replace(
            frame,
            bills=tuple(
                _line(one.bill.id, one.bill.reference, one.bill.currency, one.typed, one.bill.amount_due)
                for one in bills
            ),
            credits=tuple(
                _line(one.note.id, one.note.number, one.note.currency, one.typed, one.note.remaining)
                for one in credits
            ),
            on_account=tuple(
                KeptOnAccount(one.group.supplier_id, one.supplier_name, one.group.currency, _text(one.typed))
                for one in on_account
            ),
        )

    return made


def kept(draft: PaymentDraft) -> KeptDraft:
    """The draft as it is to be kept."""
    return keeping(draft)()


def take_up(found: KeptDraft, draft: PaymentDraft, books: Books) -> list[Changed]:
    """Put what was kept on a new draft, as far as the books still allow it.

    Returns:
        What is not as it was: left out, or with another amount.
    """
    draft.reference_pattern, draft.note, draft.location = found.reference_pattern, found.note, found.location
    draft.method = next((one for one in books.methods if one.id == found.method_id), None)
    draft.way = next((one for one in Method if one.value == found.way), None)
    if found.prefer is None or Api(found.prefer) in draft.connection_rules.apis:
        draft.prefer = Api(found.prefer) if found.prefer is not None else None
    if found.paid_on is not None:
        draft.paid_on = found.paid_on
    changed = [*_take_bills(found, draft, books), *_take_credits(found, draft, books)]
    for one in found.on_account:
        supplier = Supplier(one.supplier_id, one.supplier_name)
        draft.set_on_account(supplier, one.currency, _number(one.typed))
    return [*changed, *_take_sources(found, draft, books)]


def _take_bills(found: KeptDraft, draft: PaymentDraft, books: Books) -> Iterable[Changed]:
    for line in found.bills:
        bill = books.bills.get(line.id)
        if bill is None or not bill.is_payable:
            yield Changed(What.BILL_GONE, line.label)
        elif line.id in books.reserved:
            yield Changed(What.BILL_IN_PAYMENT, line.label)
        else:
            draft.tick(bill)
            if line.typed is not None:
                draft.set_amount(bill.id, _number(line.typed))
            yield from _moved(What.AMOUNT_CHANGED, line, bill.amount_due)


def _take_credits(found: KeptDraft, draft: PaymentDraft, books: Books) -> Iterable[Changed]:
    for line in found.credits:
        note = books.notes.get(line.id)
        if note is None or line.id in books.reserved:
            yield Changed(What.CREDIT_GONE, line.label)
        else:
            draft.use_credit(note)
            if line.typed is not None:
                draft.set_credit(note.id, _number(line.typed))
            yield from _moved(What.CREDIT_CHANGED, line, note.remaining)


def _take_sources(found: KeptDraft, draft: PaymentDraft, books: Books) -> Iterable[Changed]:
    accounts = {one.id: one for one in books.accounts}
    for currency, source in found.sources.items():
        account = accounts.get(source.account_id or "")
        if account is not None:
            draft.set_account(currency, account)
        elif source.account_id is not None:
            yield Changed(What.ACCOUNT_GONE, currency)
        # A rate is that of its day.
        if source.rate is not None and found.day == draft.today:
            draft.set_rate(currency, Decimal(source.rate))
        draft.set_converts(currency, source.converts and draft.can_convert(currency))


def _moved(what: What, line: KeptLine, now: Money | None) -> Iterable[Changed]:
    before = Money(line.due_minor, line.currency) if line.due_minor is not None else None
    if now != before:
        yield Changed(what, line.label, before, now)


def _line(ident: str, label: str, currency: str, typed: Decimal | None, due: Money | None) -> KeptLine:
    is_whole = due is not None and typed == due.decimal
    text = None if is_whole else _text(typed) or ""
    return KeptLine(ident, label or ident, currency, text, due.minor if due is not None else None)


def _source(draft: PaymentDraft, currency: str) -> KeptSource:
    source = draft.source(currency)
    return KeptSource(
        source.account.id if source.account is not None else None, _text(source.rate), source.converts
    )


def _text(number: Decimal | None) -> str | None:
    return f"{number:f}" if number is not None else None


def _number(text: str | None) -> Decimal | None:
    return Decimal(text) if text else None
