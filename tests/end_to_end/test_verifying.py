"""*Verify the journal* through the payment thread, over both APIs, and what its dialog says."""

from __future__ import annotations

from pathlib import Path

from bookkeeper.background.verification import Verification
from bookkeeper.codat import AsyncGateway, Client
from bookkeeper.journal import State
from bookkeeper.journal.copies import folder_of
from bookkeeper.ui.dialogs.verify import VerifyDialog
from bookkeeper.ui.formats import Formats
from tests.end_to_end.office import Office
from tests.end_to_end.program import PATIENCE_MS


def verification(office: Office) -> Verification:
    with office.qtbot.waitSignal(office.pay.verified, timeout=PATIENCE_MS) as waited:
        office.pay.verify()
    found: Verification = waited.args[0]
    return found


def shown(office: Office, found: Verification) -> VerifyDialog:
    dialog = VerifyDialog(Formats())
    office.qtbot.addWidget(dialog)
    dialog.on_verified(found)
    return dialog


def test_books_that_agree_and_books_that_somebody_changed(office: Office) -> None:
    office.refresh()
    one, two = office.bills()[:2]
    office.pay_until(office.draft(one, two), State.PROVEN)
    found = verification(office)
    assert (found.compared, found.differences, found.trouble) == (2, (), None)
    assert found.journal.findings == ()
    dialog = shown(office, found)
    assert dialog.books.chip.accessibleName() == "Agree"
    assert not dialog.list.isVisibleTo(dialog)

    (payment_id,) = [
        row["id"] for row in office.practice.ledger.rows("SELECT id FROM payment ORDER BY no DESC LIMIT 1")
    ]
    with Client(office.workplace.access) as client:
        whose = office.workplace.whose
        queued = AsyncGateway(client, whose.company_id, whose.connection_id)
        queued.send(queued.delete_payment_request(payment_id), "somebody else")
    office.qtbot.waitUntil(lambda: bool(verification(office).differences), timeout=PATIENCE_MS)
    (difference,) = verification(office).differences
    assert difference.label in (one.reference, two.reference)
    assert difference.expected == "0.00 GBP"
    dialog = shown(office, verification(office))
    assert dialog.books.chip.accessibleName() == "Differences"
    assert dialog.list.isVisibleTo(dialog)


def test_books_that_cannot_be_read_are_said_not_to_be_compared(office: Office) -> None:
    office.refresh()
    office.pay_until(office.draft(office.bills()[0]), State.PROVEN)
    office.practice.set_connection_status("Deauthorized")
    office.practice.faults.add("403", count=50)
    found = verification(office)
    assert found.trouble is not None
    assert shown(office, found).books.chip.accessibleName() == "Not compared"


def test_todays_copy_of_the_journal_is_made_at_the_start(office: Office) -> None:
    office.refresh()
    office.pay_until(office.draft(office.bills()[0]), State.PROVEN)
    assert isinstance(office.workplace.journal, Path)
    assert len(list(folder_of(office.workplace.journal).glob("*.sqlite3"))) == 1
