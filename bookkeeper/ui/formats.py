"""Money, dates and counts as the user's country writes them. Exact: no amount goes through a float."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, QTime

from bookkeeper.payables.money import Money, exponent

#: Signs that mean one currency only; every other currency shows its code.
SIGNS = {"GBP": "£", "EUR": "€", "USD": "$", "JPY": "¥", "INR": "₹", "KRW": "₩", "ILS": "₪", "UAH": "₴"}

_MINUS = "−"
_FIXED_SPACE = "\u00a0"

translate = QCoreApplication.translate


def today() -> date:
    """The user's calendar day."""
    return datetime.now().astimezone().date()


class Formats:
    """Writes values for one locale."""

    def __init__(self, locale: QLocale | None = None) -> None:
        self.locale = locale or QLocale()
        self._sign_first = self.locale.toCurrencyString(1, "¤").startswith("¤")
        self._day_format = _short_month(self.locale.dateFormat(QLocale.FormatType.LongFormat))

    def money(self, amount: Money) -> str:
        """£1,204.85 or €2,000.00; CHF 5.00 where there is no sign; ¥5,000 without decimals."""
        number = self.number(Money(abs(amount.minor), amount.currency))
        sign = SIGNS.get(amount.currency)
        if not self._sign_first:
            text = f"{number}{_FIXED_SPACE}{sign or amount.currency}"
        else:
            text = f"{sign}{number}" if sign else f"{amount.currency}{_FIXED_SPACE}{number}"
        return f"{_MINUS}{text}" if amount.minor < 0 else text

    def number(self, amount: Money) -> str:
        """The amount without its currency: 1,204.85."""
        decimals = exponent(amount.currency)
        whole, part = divmod(abs(amount.minor), 10**decimals)
        text = self._grouped(whole)
        if decimals:
            text += self.locale.decimalPoint() + self._digits(f"{part:0{decimals}d}")
        return f"{_MINUS}{text}" if amount.minor < 0 else text

    def plain_number(self, amount: Money) -> str:
        """The amount as a spreadsheet of this locale reads it: 1204.85, ungrouped, with a plain minus."""
        return str(amount.decimal).replace(".", self.locale.decimalPoint())

    def monies(self, amounts: Iterable[Money], separator: str = " · ") -> str:
        """Several amounts in a row, one per currency."""
        return separator.join(self.money(amount) for amount in amounts)

    def count(self, number: int) -> str:
        """A number of things: 1,942."""
        return self._grouped(number)

    def day(self, when: date | None) -> str:
        """2 Aug 2026, in the locale's order of day, month and year; nothing for no date."""
        if when is None:
            return ""
        return self.locale.toString(QDate(when.year, when.month, when.day), self._day_format)

    def moment(self, when: datetime, now: datetime, *, seconds: bool = False) -> str:
        """The time of day in the user's zone, and the day before it unless that is today's."""
        local, today = when.astimezone(), now.astimezone().date()
        stamp = QDateTime(
            QDate(local.year, local.month, local.day), QTime(local.hour, local.minute, local.second)
        )
        short = self.locale.timeFormat(QLocale.FormatType.ShortFormat)
        time = self.locale.toString(stamp.time(), short.replace("mm", "mm:ss") if seconds else short)
        return time if local.date() == today else f"{self.day(local.date())}, {time}"

    def days(self, due_on: date | None, today: date) -> str:
        """Days overdue as a bare number ("82"), days to go as "in 2", and "today"."""
        if due_on is None:
            return ""
        days = (due_on - today) // timedelta(days=1)
        if days < 0:
            return self.count(-days)
        if days == 0:
            return translate("Formats", "today")
        return translate("Formats", "in {days}").format(days=self.count(days))

    def days_spoken(self, due_on: date | None, today: date) -> str:
        """The same in a whole phrase, for a tool tip and for a screen reader."""
        if due_on is None:
            return translate("Formats", "No due date")
        days = (due_on - today) // timedelta(days=1)
        if days == 0:
            return translate("Formats", "Due today")
        if days == -1:
            return translate("Formats", "1 day overdue")
        if days == 1:
            return translate("Formats", "Due tomorrow")
        phrase = (
            translate("Formats", "{days} days overdue")
            if days < 0
            else translate("Formats", "Due in {days} days")
        )
        return phrase.format(days=self.count(abs(days)))

    def _grouped(self, whole: int) -> str:
        if whole < 2**63:
            return self.locale.toString(whole)
        return self._digits(f"{whole:,}".replace(",", self.locale.groupSeparator()))

    def _digits(self, text: str) -> str:
        zero = self.locale.zeroDigit()
        if zero == "0":
            return text
        return "".join(
            chr(ord(zero) + int(char)) if char.isascii() and char.isdigit() else char for char in text
        )


def _short_month(long_format: str) -> str:
    """The locale's long date without the day of the week, and with the month cut short."""
    without_weekday = re.sub(r"\s*'[^']*'\s*dddd|dddd[,،]?\s*(?:'[^']*'\s*)?|[,،]?\s*dddd", "", long_format)
    return without_weekday.replace("MMMM", "MMM").strip(" ,،")
