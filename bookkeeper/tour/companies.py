"""The page over every company, as it looks with one of them and with nine."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

from PySide6.QtWidgets import QDialog

from bookkeeper.background.desk import utc_now
from bookkeeper.background.today import BooksDay, CompanyDay, CompanyPlace
from bookkeeper.books import DaySums, DueSum
from bookkeeper.journal import JournalDay
from bookkeeper.payables.money import Money, Totals
from bookkeeper.tour.hands import Hands
from bookkeeper.ui.dialogs.today import TodayDialog
from bookkeeper.ui.formats import today

#: Whatever the size of the screen, which off screen is small.
_SIZE = (1160, 640)
_NAMES = (
    ("Hartley & Sons Ltd", "Xero"),
    ("Brandt Präzisionstechnik Gesellschaft mit beschränkter Haftung", "Oracle NetSuite"),
    ("Atelier Lune", "QuickBooks Online"),
    ("Kyoto Paper", "Sage Intacct"),
    ("MCO Cleaning Services", "FreeAgent"),
    ("Swanston Security", "Zoho Books"),
    ("Truxton Property Agents", "Xero"),
    ("Bayside Wholesale", "QuickBooks Online"),
    ("PowerDirect", "MYOB"),
)


class Companies:
    """Looks at every company's day."""

    def __init__(self, hands: Hands) -> None:
        self._hands = hands

    def perform(self) -> None:
        """The practice company as it is, then nine in every state there is, then none."""
        hands, window = self._hands, self._hands.window
        hands.step("Look at what matters today in every company")
        window.today_asked.emit()
        page: TodayDialog = hands.dialog(TodayDialog)
        hands.until("the company is read", lambda: bool(page.in_all.whole_text))
        self._picture(page, "today")
        for count in (len(_NAMES), 0):
            page = TodayDialog(today(), utc_now, window.formats, window)
            days = _days(utc_now())[:count]
            page.resize(*_SIZE)
            page.open()
            page.show_companies([one.place for one in days])
            for one in days:
                page.show_day(one)
            self._picture(page, f"today-{count}-companies")

    def _picture(self, page: QDialog, name: str) -> None:
        self._hands.picture(page, name)
        page.reject()
        page.deleteLater()
        self._hands.settle()


def _days(now: datetime) -> list[CompanyDay]:
    days = []
    for number, (name, software) in enumerate(_NAMES):
        place = CompanyPlace(f"c{number}", name, software, Path(), Path())
        sums = DaySums(
            _sum(number * 3 % 7, "GBP", "EUR", "JPY"), _sum(number % 2, "GBP"), _sum(number, "GBP")
        )
        books = BooksDay(sums, now - timedelta(hours=number**3), "GBP") if number != 2 else None
        recorded = Totals([Money(125_000 * number, "GBP")])
        journal = JournalDay(
            needs_you=2 * (number == 1),
            unknown=int(number == 3),
            under_way=int(number == 4),
            recorded=number,
            totals=recorded,
            last_at=now - timedelta(hours=number),
        )
        days.append(CompanyDay(place, books, journal))
    return days


def _sum(count: int, *currencies: str) -> DueSum:
    return DueSum(count, Totals(Money(count * 98_765, one) for one in currencies) if count else Totals())
