"""One company at work: both services and the readers of its lists, begun and ended together. QtCore only."""

from __future__ import annotations

from PySide6.QtCore import QObject

from bookkeeper.background.desk import Workplace
from bookkeeper.background.fetch_service import FetchService
from bookkeeper.background.list_reader import ListReader
from bookkeeper.background.payment_service import PaymentService
from bookkeeper.books import Books, Reader
from bookkeeper.payables.rules import Rules


class CompanySession(QObject):
    """Everything that runs for one company.

    Attributes:
        fetch: Refreshes, attachments, records made by hand.
        pay: The run of payments.
        bill_list, bill_totals, supplier_list: Answer the panes' questions.
        reader: Reads single records and rows for the window's thread.
    """

    def __init__(self, workplace: Workplace, rules: Rules, parent: QObject | None = None) -> None:
        """Open the copy and begin.

        Raises:
            BookkeeperError: The copy of the books cannot be opened.
        """
        super().__init__(parent)
        self.workplace = workplace
        self.rules = rules
        # Made here once, so that every reader finds a sound file.
        Books.open(workplace.books, workplace.clock).close()
        self.reader = self.open_reader()
        self.fetch = FetchService(workplace, self)
        self.pay = PaymentService(workplace, self)
        self.bill_list = ListReader(self.open_reader, "bills", self)
        self.bill_totals = ListReader(self.open_reader, "totals", self)
        self.supplier_list = ListReader(self.open_reader, "suppliers", self)
        self.fetch.start()
        self.pay.start()

    def open_reader(self) -> Reader:
        """A reader for the calling thread."""
        return Reader.open(self.workplace.books)

    def end(self) -> None:
        """Finish the requests in hand and wait for every thread."""
        self.fetch.end()
        self.pay.end()
        for reader in (self.bill_list, self.bill_totals, self.supplier_list):
            reader.end()
        self.reader.close()
