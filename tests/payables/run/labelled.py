"""The labelled bills of `warnings.txt`, read into what the rules are asked about."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from bookkeeper.payables.money import Money
from bookkeeper.payables.run.duplicates import BillFace, MoneyFace
from bookkeeper.payables.run.warnings import WarningKind, books_warnings

_FIRST = date(2026, 1, 5)
_LABELS = {
    "D": WarningKind.DUPLICATE,
    "P": WarningKind.PAID_OUTSIDE,
    "U": WarningKind.UNUSUAL_AMOUNT,
    "-": None,
}


@dataclass(frozen=True, slots=True)
class Labelled:
    """One line of the file: its records, and what is right to warn of at its last bill."""

    line: str
    right: WarningKind | None
    bills: tuple[BillFace, ...]
    credits: tuple[MoneyFace, ...]
    payments: tuple[MoneyFace, ...]

    @property
    def warned(self) -> frozenset[WarningKind]:
        """What the rules warn of at the last bill."""
        found = dict(books_warnings(self.bills, self.credits, self.payments))
        return frozenset(warning.kind for warning in found.get(self.bills[-1].id, ()))


def labelled() -> Iterator[Labelled]:
    """Every line."""
    text = (Path(__file__).parent / "warnings.txt").read_text(encoding="utf-8")
    for line in text.splitlines():
        if line and not line.startswith("#"):
            label, *records = (part.strip() for part in line.split(" | "))
            yield _read(line, _LABELS[label], records)


def _read(line: str, right: WarningKind | None, records: list[str]) -> Labelled:
    bills: list[BillFace] = []
    credits: list[MoneyFace] = []
    payments: list[MoneyFace] = []
    for place, record in enumerate(records):
        reference, _, rest = record.rpartition("@")
        reference = "" if reference.strip() == "?" else reference.strip()
        days, amount, *flags = rest.split()
        day = _FIRST + timedelta(days=int(days))
        money = Money.of(amount, "EUR" if "EUR" in flags else "GBP")
        if reference == "CREDIT":
            credits.append(MoneyFace(str(place), "s", money, day))
        elif reference == "PAID":
            if "linked" not in flags:
                payments.append(MoneyFace(str(place), "s", money, day))
        elif "void" not in flags:
            is_open = "paid" not in flags
            due = money if is_open else Money.zero(money.currency)
            bills.append(BillFace(str(place), "s", reference, day, money, due, is_open))
    return Labelled(line, right, tuple(bills), tuple(credits), tuple(payments))
