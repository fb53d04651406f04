"""The program's own window at work, its stalls noted act by act; a process of its own, run by `smooth`.

``python -m tests.bench.smooth_window URL COMPANY CONNECTION PAYMENTS`` prints one line of JSON: the gaps
of a 2 ms timer in milliseconds, by act.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from contextlib import closing
from decimal import Decimal
from typing import TypeVar

from PySide6.QtCore import QEventLoop, QLocale
from PySide6.QtWidgets import QApplication, QDialog

from bookkeeper.app import Bookkeeper
from bookkeeper.books import BillQuery
from bookkeeper.opening import favour_the_window
from bookkeeper.payables.draft import PaymentDraft
from bookkeeper.payables.plan import plan
from bookkeeper.payables.rules import Api
from bookkeeper.settings import Home, Place, Settings, SettingsFile
from bookkeeper.ui.builder import BuilderDialog
from bookkeeper.ui.builder.preview import PreviewDialog
from bookkeeper.ui.formats import today
from bookkeeper.ui.garbage import WindowCollector
from tests.bench.stalls import Stalls

_WORDS = ("power", "inv-1", "rent", "1,250", "due march")
_LETTER_S = 0.08
_LIMIT_S = 600.0

D = TypeVar("D", bound=QDialog)


class _Acts:
    """What is done to the window."""

    def __init__(self, app: QApplication, program: Bookkeeper) -> None:
        self._app = app
        self._program = program
        self._stalls = Stalls()

    def perform(self, payments: int) -> dict[str, list[float]]:
        """Everything, one act after the other."""
        told = {"refresh": self._seen(self._program.start, self._is_filled)}
        everything = len(self._program.window.bills.view.rows.ids)
        told["search"] = self._seen(self._search, lambda: True)
        self._program.window.pay_asked.emit([])
        builder = self._dialog(BuilderDialog)
        bills = builder.bills
        self._wait(lambda: len(bills.model.ids) >= everything)
        told["tick"] = self._seen(
            bills.tick_shown.click, lambda: bool(bills.draft.currencies) and not bills.ticking.is_busy
        )
        self._pay_from_anywhere(builder)
        told["plan"] = self._seen(
            builder.footer.preview_asked.emit, lambda: self._shown(PreviewDialog) is not None
        )
        self._dialog(PreviewDialog).reject()
        builder.reject()
        told["submit"] = self._submit(payments)
        self._program.end()
        return told

    def _is_filled(self) -> bool:
        window, session = self._program.window, self._program.session
        return session is not None and not window.bar.is_refreshing and len(window.bills.view.rows.ids) > 0

    def _pay_from_anywhere(self, builder: BuilderDialog) -> None:
        """An account for each currency, of its own where there is one, and a rate."""
        session, draft = self._program.session, builder.bills.draft
        assert session is not None
        accounts = session.reader.bank_accounts()
        for currency in draft.currencies:
            own = [one for one in accounts if one.currency == currency]
            draft.set_account(currency, (own or accounts)[0])
            draft.set_converts(currency, not own)
            if currency != draft.base_currency:
                draft.set_rate(currency, Decimal("0.86"))
        assert draft.can_record, draft.problems[:3]

    def _search(self) -> None:
        for word in _WORDS:
            for length in range(1, len(word) + 1):
                self._program.window.bar.search.setText(word[:length])
                until = time.monotonic() + _LETTER_S
                self._wait(lambda until=until: time.monotonic() > until)  # type: ignore[misc]
        self._program.window.bar.search.setText("")

    def _submit(self, count: int) -> list[float]:
        session, desk = self._program.session, self._program.desk
        assert session is not None
        assert desk is not None
        with closing(session.open_reader()) as reader:
            accounts = reader.bank_accounts()
            ids = reader.bill_ids(reader.ids(BillQuery(today(), currency="GBP")))
            bills = [bill for bill in reader.bills(ids[: 2 * count]) if bill.is_payable][:count]
        draft = PaymentDraft(session.rules, "GBP", today())
        draft.prefer = Api.SYNC
        draft.set_account("GBP", next(one for one in accounts if one.currency == "GBP"))
        draft.tick_all(bills)
        planned = plan(draft)
        began: list[int] = []

        def is_over() -> bool:
            snapshot = desk.payments.snapshot
            if snapshot.reserved:
                began.append(1)
            return bool(began) and not snapshot.reserved

        return self._seen(lambda: desk.payments.record(planned, 0), is_over)

    def _seen(self, act: Callable[[], object], is_done: Callable[[], bool]) -> list[float]:
        self._stalls.begin()
        act()
        self._wait(is_done)
        return self._stalls.end()

    def _wait(self, is_done: Callable[[], bool]) -> None:
        until = time.monotonic() + _LIMIT_S
        while not is_done():
            assert time.monotonic() < until
            self._app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 20)

    def _dialog(self, kind: type[D]) -> D:
        self._wait(lambda: self._shown(kind) is not None)
        found = self._shown(kind)
        assert found is not None
        return found

    def _shown(self, kind: type[D]) -> D | None:
        found = (one for one in self._app.topLevelWidgets() if isinstance(one, kind) and one.isVisible())
        return next(found, None)


def main(base_url: str, company_id: str, connection_id: str, payments: int) -> None:
    """Measure and print."""
    app = QApplication([])
    WindowCollector(app)
    favour_the_window()
    QLocale.setDefault(QLocale("en_GB"))
    home = Home.find()
    place = Place(base_url, company_id, connection_id, "Hartley & Sons Ltd", "gbol", "Xero", "k")
    settings = Settings(has_been_welcomed=True, places=[place], current=company_id, hold_s=0, in_flight=8)
    SettingsFile(home.config / "settings.json").save(settings)
    told = _Acts(app, Bookkeeper(app, home)).perform(payments)
    sys.stdout.write(json.dumps(told) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], sys.argv[3], int(sys.argv[4]))
