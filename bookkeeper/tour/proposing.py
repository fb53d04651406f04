"""The act that lets the program propose a run, and records it as proposed."""

from __future__ import annotations

from PySide6.QtTest import QTest

from bookkeeper.payables.money import Money
from bookkeeper.tour.hands import Hands, as_typed, dialogs_on_screen
from bookkeeper.tour.report import TourFailedError
from bookkeeper.tour.ways import BUILDER_SIZE, PREVIEW_SIZE, fill_in
from bookkeeper.ui.builder.dialog import BuilderDialog
from bookkeeper.ui.builder.preview import PreviewDialog
from bookkeeper.ui.dialogs.propose import ProposeDialog

#: What is on the account, and what must stay there: a run of a few bills out of thousands.
_BALANCE, _FLOOR = "7000", "5000"


class Proposing:
    """From what the program proposes to a reconciled run, which is the newest then."""

    def __init__(self, hands: Hands) -> None:
        self._hands = hands

    def perform(self) -> None:
        """Propose within the cash, see what each bill left out risks, look at it all, record."""
        hands = self._hands
        hands.step("Have a run proposed within the cash, and see what each bill left out risks")
        hands.window.bills.view.pick_none()
        hands.click(hands.window.bills.propose)
        proposing = hands.dialog(ProposeDialog)
        proposing.resize(*BUILDER_SIZE)
        for field, text in ((proposing.balance, _BALANCE), (proposing.floor, _FLOOR)):
            # The books may have told a balance already.
            field.selectAll()
            QTest.keyClicks(field, as_typed(text))
        hands.until("a run is proposed", lambda: len(proposing.pay.model.ids) > 0 and proposing.is_answered)
        hands.picture(proposing, "proposed-run")
        most = Money.of(int(_BALANCE) - int(_FLOOR), proposing.paid.currency)
        if proposing.paid > most:
            raise TourFailedError("the proposed run spends more than there is")
        hands.click(proposing.open_in_builder)
        self._record()

    def _record(self) -> None:
        hands = self._hands
        hands.step("Open it in the builder, see what will be written, and record it")
        builder = hands.dialog(BuilderDialog)
        builder.resize(*BUILDER_SIZE)
        fill_in(hands, builder)
        hands.picture(builder, "proposed-builder")
        bills = [entry.bill for entry in builder.bills.draft]
        count = len(hands.states()) + builder.bills.draft.payment_count
        hands.click(builder.footer.preview)
        preview = hands.dialog(PreviewDialog)
        preview.resize(*PREVIEW_SIZE)
        hands.picture(preview, "proposed-preview")
        hands.click(preview.record)
        hands.until("the journal holds the payments", lambda: not dialogs_on_screen(BuilderDialog))
        hands.until_reconciled(count)
        for bill in bills:
            hands.check_due(bill, Money.zero(bill.currency))
