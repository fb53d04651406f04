"""The acts that look into every corner: dialogs the main job does not need, and lists of other lengths."""

from __future__ import annotations

import random
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

from PySide6.QtWidgets import QApplication, QDialog

from bookkeeper.background.list_reader import ListReader
from bookkeeper.books import AgesQuery, Books, Kind, Reader
from bookkeeper.payables.draft import PaymentDraft
from bookkeeper.payables.money import Money
from bookkeeper.payables.records import BankAccount, Bill, BillStatus, Supplier
from bookkeeper.payables.rules import rules_for
from bookkeeper.tour.hands import Hands
from bookkeeper.tour.ways import BUILDER_SIZE
from bookkeeper.ui.builder import BuilderDialog, Surroundings
from bookkeeper.ui.dialogs.about import TextDialog
from bookkeeper.ui.formats import today
from bookkeeper.ui.main_window import MainWindow
from bookkeeper.ui.overview import OverviewPanel
from bookkeeper.ui.tokens import Tint

#: Bills on the lists that are looked at.
LENGTHS = (0, 3, 200, 20_000)
_SEED = 20261122
_NAMES = (
    "PowerDirect", "MCO Cleaning Services", "Bayside Wholesale", "Atelier Lune", "Truxton Property Agents",
    "Brandt Präzisionstechnik Gesellschaft mit beschränkter Haftung", "7-Eleven", "Swanston Security",
)  # fmt: skip


class Corners:
    """Opens what the rest of the tour leaves out."""

    def __init__(self, hands: Hands) -> None:
        self._hands = hands

    def perform(self) -> None:
        """Every dialog of the menus, a message, and lists from empty to long."""
        hands, window = self._hands, self._hands.window
        hands.step("Open every dialog of the menus")
        for name, ask in self._doors().items():
            ask()
            hands.until(f"{name} is open", lambda: bool(_dialogs()))
            dialog = _dialogs()[0]
            if isinstance(dialog, TextDialog):
                hands.until("its text is read", dialog.copy.isEnabled)
            hands.picture(dialog, name)
            dialog.reject()
            hands.until(f"{name} is closed", lambda: not _dialogs())
        hands.step("Read a message")
        window.message.show_message(
            Tint.WARN,
            window.tr("The link to {0} is lost").format("Xero"),
            window.tr("Authorise it in the browser, then refresh. Nothing can be recorded until then."),
        )
        hands.picture(window, "message")
        window.message.hide()
        self._look_at_lengths()

    def _doors(self) -> dict[str, Callable[[], None]]:
        window = self._hands.window
        return {
            "settings": window.settings_asked.emit,
            "keyboard": window.keyboard_asked.emit,
            "trouble": window.trouble_asked.emit,
            "about": window.about_asked.emit,
            "connect": window.other_company_asked.emit,
            "recording": window.recording_asked.emit,
            "methods": window.payment_methods_asked.emit,
            "new-bill": lambda: window.making_asked.emit("bill"),
            "new-credit-note": lambda: window.making_asked.emit("credit-note"),
            "new-supplier": lambda: window.making_asked.emit("supplier"),
            "aged": window.aged_asked.emit,
            "keep-filters": window.keep_filters_asked.emit,
            "kept-filters": window.kept_filters_asked.emit,
            "verify": window.verify_asked.emit,
        }

    def _look_at_lengths(self) -> None:
        for length in LENGTHS:
            self._hands.step(f"Look at {length} bills")
            with tempfile.TemporaryDirectory(prefix="bookkeeper-lists-") as folder:
                path = Path(folder) / "books.db"
                _fill(path, length)
                self._look_at_list(path, length)
                self._look_at_builder(path, length)

    def _look_at_list(self, path: Path, length: int) -> None:
        window = MainWindow(today, self._hands.window.formats)
        lists = [ListReader(lambda: Reader.open(path)) for _ in range(2)]
        window.bills.asked.connect(lists[0].ask)
        lists[0].listed.connect(window.bills.show_list)
        lists[0].summed.connect(window.bills.show_summary)
        window.suppliers.asked.connect(lists[1].ask)
        lists[1].listed.connect(window.suppliers.show_list)
        lists[1].summed.connect(window.suppliers.show_summary)
        with closing(Reader.open(path)) as reader:
            window.show_books(reader, "GBP")
            overview = OverviewPanel(self._hands.window.formats, today)
            overview.show_owed(reader.summary(AgesQuery(today())).owed)
            window.put_overview(overview)
            window.show()
            self._hands.until("the bills are listed", lambda: len(window.bills.view.rows.ids) == length)
            self._hands.picture(window, f"desk-{length}-bills")
            window.show_books(None)
        for one in lists:
            one.end()
        window.close()
        window.deleteLater()

    def _look_at_builder(self, path: Path, length: int) -> None:
        formats = self._hands.window.formats
        accounts = [BankAccount("a1", "Barclays Current", "GBP", number="20874021")]
        around = Surroundings("Hartley & Sons Ltd", lambda: Reader.open(path), formats, today(), accounts)
        builder = BuilderDialog(PaymentDraft(rules_for("gbol"), "GBP", today()), around)
        builder.resize(*BUILDER_SIZE)
        builder.show()
        self._hands.until("the bills are listed", lambda: len(builder.bills.model.ids) == length)
        self._hands.picture(builder, f"builder-{length}-bills")
        builder.reject()
        builder.deleteLater()


def _dialogs() -> list[QDialog]:
    return [one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog) and one.isVisible()]


def _fill(path: Path, length: int) -> None:
    """Books with so many open bills, the same each time."""
    bills = list(_bills(length, today()))
    with closing(Books.open(path)) as books:
        books.set_base_currency("GBP")
        books.put_suppliers(
            {bill.supplier_id: Supplier(bill.supplier_id, bill.supplier_name) for bill in bills}.values()
        )
        refresh = books.begin_refresh(Kind.BILLS)
        books.put_bills(bills, refresh)
        books.finish_refresh(refresh)


def _bills(length: int, now: date) -> Iterator[Bill]:
    draw = random.Random(_SEED)
    for number in range(length):
        which = draw.randrange(max(8, length // 20))
        name = f"{_NAMES[which % len(_NAMES)]} {which // len(_NAMES) or ''}".strip()
        currency = draw.choice(("GBP", "GBP", "GBP", "EUR", "JPY"))
        amount = Money(draw.randrange(500, 15_000_000 if number % 500 == 0 else 90_000), currency)
        due_on = now + timedelta(draw.randrange(-150, 60))
        yield Bill(
            f"b{number}", f"s{which}", name, f"INV-{draw.randrange(10_000_000):07d}", due_on - timedelta(30),
            due_on, currency, amount, amount, BillStatus.OPEN,
        )  # fmt: skip
