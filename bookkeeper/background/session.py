"""One company at work: both services and the readers of its lists, begun and ended together. QtCore only."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from bookkeeper.background.desk import Workplace
from bookkeeper.background.fetch_service import FetchService
from bookkeeper.background.list_reader import ListReader
from bookkeeper.background.payment_service import PaymentService
from bookkeeper.books import Books, Kind, Reader
from bookkeeper.payables.rules import Api, Rules


class CompanySession(QObject):
    """Everything that runs for one company.

    Signals:
        rules_changed: `rules` are others than before.

    Attributes:
        rules: What can be recorded: the software's rules under what the connection says of itself, over the
            APIs that may be used.
        is_onlooker: Another window does the work; this one only shows.
        fetch: Refreshes, attachments, records made by hand.
        pay: The run of payments.
        timeout_minutes: When the queue is told to stop waiting for the accounting software; None for never.
        bill_list, bill_totals, supplier_list: Answer the panes' questions.
        reader: Reads single records and rows for the window's thread.
    """

    rules_changed = Signal()

    def __init__(
        self,
        workplace: Workplace,
        software: Rules,
        apis: frozenset[Api] = frozenset(Api),
        parent: QObject | None = None,
        *,
        is_onlooker: bool = False,
    ) -> None:
        """Open the copy; the services begin when the first list of bills has been answered.

        Args:
            workplace: Where the work is done.
            software: What the software takes as far as the documents tell.
            apis: Those that payments may be recorded over.
            parent: The owner.
            is_onlooker: Another window does the work: nothing is asked for, nothing written.

        Raises:
            BookkeeperError: The copy of the books cannot be opened.
        """
        super().__init__(parent)
        self.workplace = workplace
        self.software = software
        self._apis = apis
        self.timeout_minutes: int | None = None
        self.is_onlooker = is_onlooker
        if not is_onlooker:
            # Made here once, so that every reader finds a sound file.
            Books.open(workplace.books, workplace.clock).close()
        self.reader = self.open_reader()
        self.rules = self._current_rules()
        self.fetch = FetchService(workplace, self)
        self.pay = PaymentService(workplace, self, is_onlooker=is_onlooker)
        self.bill_list = ListReader(self.open_reader, "bills", self)
        self.bill_totals = ListReader(self.open_reader, "totals", self)
        self.supplier_list = ListReader(self.open_reader, "suppliers", self)
        self.fetch.changed.connect(self._on_fetch_changed)
        self._waits_for_list = True
        self._is_over = False
        self.bill_list.listed.connect(self._on_bill_list_answered)
        self.bill_list.failed.connect(self._on_bill_list_answered)

    def open_reader(self) -> Reader:
        """A reader for the calling thread."""
        return Reader.open(self.workplace.books)

    @property
    def reads_over(self) -> frozenset[Api]:
        """The APIs that the books are read over.

        The asynchronous one tells more, so it is left out only where it is not to be used at all.
        """
        return self.software.apis if Api.ASYNC in self._allowed else self._allowed

    def limit(self, apis: frozenset[Api]) -> None:
        """Record payments over these APIs only; those under way go on as they were recorded."""
        self._apis = apis
        self._follow_rules()

    @property
    def _allowed(self) -> frozenset[Api]:
        # A choice that leaves nothing was made for another software, or before this one's API was gone.
        return self.software.apis & self._apis or self.software.apis

    @property
    def told(self) -> Rules:
        """What the connection takes over every API that reaches it."""
        model = self.reader.options()
        return self.software if model is None else self.software.overlaid(model)

    def _current_rules(self) -> Rules:
        return self.told.limited_to(self._allowed)

    def _follow_rules(self) -> None:
        rules = self._current_rules()
        if rules != self.rules:
            self.rules = rules
            self.rules_changed.emit()

    @Slot(object)
    def _on_bill_list_answered(self, _answer: object) -> None:
        """Once the first list has been painted, the services may begin: what they load would delay it."""
        if self._waits_for_list:
            self._waits_for_list = False
            QTimer.singleShot(0, self, self._begin)

    @Slot()
    def _begin(self) -> None:
        if self._is_over:
            return
        if not self.is_onlooker:
            self.fetch.start()
        self.pay.start()

    @Slot(object)
    def _on_fetch_changed(self, kinds: frozenset[Kind]) -> None:
        if Kind.OPTIONS in kinds:
            self._follow_rules()

    def end(self) -> None:
        """Finish the requests in hand and wait for every thread."""
        self._is_over = True
        # What the threads still say reaches nobody any more: the reader of this thread is about to close.
        for one in (self.fetch, self.pay, self.bill_list, self.bill_totals, self.supplier_list):
            one.blockSignals(True)
        self.fetch.end()
        self.pay.end()
        for reader in (self.bill_list, self.bill_totals, self.supplier_list):
            reader.end()
        self.reader.close()
