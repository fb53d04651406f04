"""A bill or credit note while it is typed: its lines, what they come to, and what is wrong with it. Pure.

Tax is worked out line by line and rounded half up to the currency's smallest unit, as are the lines
themselves: what is sent is then exactly what is shown here.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum

from bookkeeper.payables.document_rules import LineTax
from bookkeeper.payables.money import Money, exponent, is_currency
from bookkeeper.payables.problems import Value
from bookkeeper.payables.records import (
    Bill,
    BillLine,
    BillStatus,
    CreditNote,
    CreditStatus,
    NominalAccount,
    TaxRate,
)
from bookkeeper.payables.rules import Rules


class DocumentKind(StrEnum):
    """What is being made."""

    BILL = "bill"
    CREDIT_NOTE = "credit-note"


class Flaw(StrEnum):
    """Every way a document can be unfit to record."""

    SUPPLIER_MISSING = "supplier-missing"
    NUMBER_MISSING = "number-missing"
    NUMBER_TOO_LONG = "number-too-long"
    CURRENCY_MISSING = "currency-missing"
    #: The software takes bills only in the supplier's own currency.
    CURRENCY_NOT_SUPPLIERS = "currency-not-suppliers"
    RATE_MISSING = "rate-missing"
    DUE_BEFORE_ISSUE = "due-before-issue"
    #: The software wants the due date later than the date of issue.
    DUE_NOT_AFTER_ISSUE = "due-not-after-issue"
    LINES_MISSING = "lines-missing"
    LINES_TOO_MANY = "lines-too-many"
    QUANTITY_MISSING = "quantity-missing"
    UNIT_AMOUNT_MISSING = "unit-amount-missing"
    ACCOUNT_MISSING = "account-missing"
    TAX_RATE_MISSING = "tax-rate-missing"
    TAX_TOO_FINE = "tax-too-fine"
    TOTAL_NOT_POSITIVE = "total-not-positive"

    @property
    def is_missing(self) -> bool:
        """Whether something is still to be filled in, rather than wrong."""
        return self in _STILL_TO_DO


_STILL_TO_DO = frozenset(
    {
        Flaw.SUPPLIER_MISSING,
        Flaw.NUMBER_MISSING,
        Flaw.CURRENCY_MISSING,
        Flaw.RATE_MISSING,
        Flaw.LINES_MISSING,
        Flaw.QUANTITY_MISSING,
        Flaw.UNIT_AMOUNT_MISSING,
        Flaw.ACCOUNT_MISSING,
        Flaw.TAX_RATE_MISSING,
    }
)


@dataclass(frozen=True, slots=True)
class DocumentProblem:
    """One thing wrong; `line` counts from 0, None where it is about the whole document."""

    flaw: Flaw
    line: int | None = None
    values: tuple[Value, ...] = ()


@dataclass(frozen=True, slots=True)
class LineDraft:
    """One line as typed.

    Attributes:
        quantity, unit_amount: None while empty or not understood; the unit amount is without tax, in major
            units of the document's currency.
        tax: Typed tax, in major units; used where no rate tells it.
    """

    description: str = ""
    quantity: Decimal | None = Decimal(1)
    unit_amount: Decimal | None = None
    tax_rate: TaxRate | None = None
    account: NominalAccount | None = None
    tax: Decimal | None = None

    @property
    def is_empty(self) -> bool:
        """Whether nothing was typed into it."""
        return not self.description and self.unit_amount is None and self.account is None

    def net_in(self, currency: str) -> Money:
        """What it comes to without tax, rounded; zero while something is missing."""
        if self.quantity is None or self.unit_amount is None:
            return Money.zero(currency)
        return _rounded(self.quantity * self.unit_amount, currency)

    def tax_in(self, currency: str) -> Money:
        """Its tax, rounded: worked out where the rate has a percentage, as typed elsewhere."""
        if self.tax_rate is not None and self.tax_rate.percent is not None:
            return _rounded(self.net_in(currency).decimal * self.tax_rate.percent / 100, currency)
        return _rounded(self.tax or Decimal(0), currency)


@dataclass(frozen=True, slots=True)
class DocumentTotals:
    """What a document comes to."""

    net: Money
    tax: Money

    @property
    def total(self) -> Money:
        """With tax."""
        return self.net + self.tax


@dataclass(frozen=True, slots=True)
class DocumentDraft:
    """A bill or credit note as typed.

    Attributes:
        rules: What the accounting software takes over the connection.
        base_currency: The company's own currency, ISO 4217.
        number: A bill's reference, a credit note's number.
        due_on: Of a bill.
        rate: Base-currency units for one unit of `currency`; ignored in base currency.
        supplier_currency: The supplier's own, None where it is not known.
        before: The bill that is changed, None for a new one.
    """

    rules: Rules
    base_currency: str
    kind: DocumentKind
    supplier_id: str
    supplier_name: str
    number: str
    issued_on: date
    due_on: date
    currency: str
    lines: tuple[LineDraft, ...]
    rate: Decimal | None = None
    note: str = ""
    supplier_currency: str | None = None
    before: Bill | None = None

    @property
    def totals(self) -> DocumentTotals:
        """The lines added up."""
        net = tax = Money.zero(self.currency)
        for line in self.filled:
            net, tax = net + line.net_in(self.currency), tax + line.tax_in(self.currency)
        return DocumentTotals(net, tax)

    @property
    def filled(self) -> tuple[LineDraft, ...]:
        """The lines that something was typed into."""
        return tuple(line for line in self.lines if not line.is_empty)

    @property
    def problems(self) -> list[DocumentProblem]:
        """Everything wrong with it, the header first."""
        found = [*self._header_problems()]
        for number, line in enumerate(self.lines):
            if not line.is_empty:
                found += self._line_problems(number, line)
        if self.filled and self.totals.total.minor <= 0:
            found.append(DocumentProblem(Flaw.TOTAL_NOT_POSITIVE, values=(self.totals.total,)))
        return found

    def bill(self) -> Bill:
        """The bill that it makes, or puts in place of `before`; ask only where there are no problems."""
        total = self.totals.total
        made = Bill(
            id="",
            supplier_id=self.supplier_id,
            supplier_name=self.supplier_name,
            reference=self.number,
            issued_on=self.issued_on,
            due_on=self.due_on,
            currency=self.currency,
            total=total,
            amount_due=total,
            status=BillStatus.OPEN,
            rate=self._rate(),
            lines=self._lines(),
            note=self.note or None,
        )
        return made if self.before is None else replace(made, id=self.before.id)

    def credit_note(self) -> CreditNote:
        """The credit note that it makes; ask only where there are no problems."""
        total = self.totals.total
        return CreditNote(
            id="",
            supplier_id=self.supplier_id,
            supplier_name=self.supplier_name,
            number=self.number,
            issued_on=self.issued_on,
            currency=self.currency,
            total=total,
            remaining=total,
            status=CreditStatus.SUBMITTED,
            rate=self._rate(),
            lines=self._lines(),
            note=self.note or None,
        )

    def _rate(self) -> Decimal | None:
        return Decimal(1) if self.currency == self.base_currency else self.rate

    def _lines(self) -> tuple[BillLine, ...]:
        lines = []
        for line in self.filled:
            assert line.quantity is not None
            assert line.unit_amount is not None
            net, tax = line.net_in(self.currency), line.tax_in(self.currency)
            has_rate = self.rules.documents.line_tax is not LineTax.AMOUNT
            lines.append(
                BillLine(
                    line.description or None,
                    line.quantity,
                    line.unit_amount,
                    tax.decimal,
                    (net + tax).decimal,
                    line.account.id if line.account is not None else None,
                    line.tax_rate.id if line.tax_rate is not None and has_rate else None,
                )
            )
        return tuple(lines)

    def _header_problems(self) -> Iterator[DocumentProblem]:
        documents, software = self.rules.documents, self.rules.software
        if not self.supplier_id:
            yield DocumentProblem(Flaw.SUPPLIER_MISSING)
        longest = self.rules.bill_reference_max
        if self.kind is DocumentKind.CREDIT_NOTE:
            longest = documents.credit_note_number_max or longest
        if not self.number:
            yield DocumentProblem(Flaw.NUMBER_MISSING)
        elif len(self.number) > longest:
            yield DocumentProblem(Flaw.NUMBER_TOO_LONG, values=(software, str(longest)))
        if not is_currency(self.currency):
            yield DocumentProblem(Flaw.CURRENCY_MISSING)
        elif documents.currency_is_suppliers and self.supplier_currency not in (None, self.currency):
            values = (software, str(self.supplier_currency))
            yield DocumentProblem(Flaw.CURRENCY_NOT_SUPPLIERS, values=values)
        if self.currency != self.base_currency and (self.rate is None or self.rate <= 0):
            yield DocumentProblem(Flaw.RATE_MISSING, values=(self.currency, self.base_currency))
        if self.kind is DocumentKind.BILL:
            if self.due_on < self.issued_on:
                yield DocumentProblem(Flaw.DUE_BEFORE_ISSUE)
            elif self.due_on == self.issued_on and documents.due_after_issue:
                yield DocumentProblem(Flaw.DUE_NOT_AFTER_ISSUE, values=(software,))
        if not self.filled:
            yield DocumentProblem(Flaw.LINES_MISSING)
        elif documents.lines_max is not None and len(self.filled) > documents.lines_max:
            values = (software, str(documents.lines_max))
            yield DocumentProblem(Flaw.LINES_TOO_MANY, values=values)

    def _line_problems(self, number: int, line: LineDraft) -> Iterator[DocumentProblem]:
        if line.quantity is None or not line.quantity:
            yield DocumentProblem(Flaw.QUANTITY_MISSING, number)
        if line.unit_amount is None:
            yield DocumentProblem(Flaw.UNIT_AMOUNT_MISSING, number)
        if line.account is None:
            yield DocumentProblem(Flaw.ACCOUNT_MISSING, number)
        how = self.rules.documents.line_tax
        needs_rate = how in (LineTax.RATE, LineTax.RATE_AND_AMOUNT)
        if how is LineTax.RATE_IF_AMOUNT:
            needs_rate = bool(line.tax)
        if needs_rate and line.tax_rate is None:
            yield DocumentProblem(Flaw.TAX_RATE_MISSING, number, (self.rules.software,))
        typed = line.tax if line.tax_rate is None or line.tax_rate.percent is None else None
        if typed is not None and _rounded(typed, self.currency).decimal != typed:
            yield DocumentProblem(Flaw.TAX_TOO_FINE, number, (typed, self.currency))


def line_of(line: BillLine, rates: list[TaxRate], accounts: list[NominalAccount]) -> LineDraft:
    """A line of a bill that is there, to be changed; an id that no list knows is kept by its id alone."""
    rate = next((one for one in rates if one.id == line.tax_rate_id), None)
    if rate is None and line.tax_rate_id:
        rate = TaxRate(line.tax_rate_id, line.tax_rate_id, None)
    account = next((one for one in accounts if one.id == line.account_id), None)
    if account is None and line.account_id:
        account = NominalAccount(line.account_id, line.account_id, None, None)
    return LineDraft(
        line.description or "", line.quantity, line.unit_amount, rate, account, line.tax_amount or None
    )


def _rounded(amount: Decimal, currency: str) -> Money:
    step = Decimal(1).scaleb(-exponent(currency))
    return Money.of(amount.quantize(step, ROUND_HALF_UP), currency)
