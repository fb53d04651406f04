"""The fetch thread over real HTTP: attachments, cancelling, and what goes wrong."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from bookkeeper.background import attachments
from bookkeeper.background.jobs import Done, FetchProgress, FindBill, ListAttachments, Refresh, SaveAttachment
from bookkeeper.errors import FilesError, RateLimitError
from bookkeeper.payables.records import Attachment, Bill
from bookkeeper.practice import FaultName
from tests.end_to_end.office import Office


def first_attachment(office: Office) -> tuple[str, Attachment]:
    office.refresh()
    bill = next(one for one in office.bills() if one.reference == "RPT445-1")
    found = office.do(ListAttachments(bill.id)).result
    assert isinstance(found, tuple)
    return bill.id, found[0]


def test_an_attachment_is_saved_whole(office: Office, tmp_path: Path) -> None:
    bill_id, attachment = first_attachment(office)
    target = tmp_path / attachments.file_name(attachment)
    done = office.do(SaveAttachment(bill_id, attachment, target))
    assert done.result == target
    assert target.read_bytes().startswith(b"%PDF")
    assert attachments.may_open(attachment)


def test_a_broken_download_replaces_nothing_and_leaves_nothing_behind(office: Office, tmp_path: Path) -> None:
    bill_id, attachment = first_attachment(office)
    folder = tmp_path / "downloads"
    folder.mkdir()
    target = folder / "invoice.pdf"
    target.write_bytes(b"what was there before")
    office.practice.faults.add(FaultName.DROP_MID_ANSWER, count=9, path="/download$")
    done = office.do(SaveAttachment(bill_id, attachment, target))
    assert done.error is not None
    assert target.read_bytes() == b"what was there before"
    assert list(folder.iterdir()) == [target]


def test_a_folder_that_cannot_be_written_is_said(office: Office, tmp_path: Path) -> None:
    bill_id, attachment = first_attachment(office)
    done = office.do(SaveAttachment(bill_id, attachment, tmp_path / "missing" / "x.pdf"))
    assert isinstance(done.error, FilesError)


@pytest.mark.parametrize("name", ["../../x.exe", "C:\\Windows\\x.exe", "x.exe", "invoice.pdf.exe", "run.sh"])
def test_a_program_is_never_opened_and_never_leaves_its_folder(name: str, tmp_path: Path) -> None:
    attachment = Attachment("a", name, "application/pdf", 10)
    assert not attachments.may_open(attachment)
    safe = tmp_path / attachments.file_name(attachment)
    assert safe.resolve().parent == tmp_path.resolve()


def test_a_quota_that_is_used_up_is_said_and_what_was_read_stays(office: Office) -> None:
    office.refresh()
    count = len(office.bills())
    office.practice.faults.add(FaultName.LIMIT_SECONDS, count=9, path="/suppliers", seconds=3600)
    done = office.do(Refresh())
    assert isinstance(done.error, RateLimitError)
    assert len(office.bills()) == count


def test_other_jobs_have_their_turn_while_the_service_fetches(office: Office) -> None:
    bill_id, _ = first_attachment(office)
    ended: list[Done] = []
    office.fetch.done.connect(ended.append)
    asked = threading.Event()
    office.fetch.progressed.connect(lambda told: asked.set() if isinstance(told, FetchProgress) else None)
    office.fetch.ask(Refresh())
    office.qtbot.waitUntil(asked.is_set)
    office.fetch.ask(ListAttachments(bill_id))
    office.qtbot.waitUntil(lambda: len(ended) == 2)
    assert [type(done.job) for done in ended] == [ListAttachments, Refresh]
    assert [done.error for done in ended] == [None, None]


def test_a_refresh_asked_for_twice_ends_once_for_both(office: Office) -> None:
    ended: list[Done] = []
    office.fetch.done.connect(ended.append)
    office.fetch.ask(Refresh())
    office.fetch.ask(Refresh())
    office.qtbot.waitUntil(lambda: len(ended) == 2)
    assert ended[0].result is ended[1].result
    assert sum(one.path.endswith("/data/queue/bills") for one in office.practice.requests) == 1


def test_waiting_for_the_service_can_be_cancelled(office: Office) -> None:
    waiting = threading.Event()
    ended: list[Done] = []
    office.fetch.done.connect(ended.append)
    office.fetch.progressed.connect(lambda told: waiting.set() if isinstance(told, FetchProgress) else None)
    office.fetch.ask(Refresh())
    office.qtbot.waitUntil(waiting.is_set)
    office.fetch.cancel()
    office.qtbot.waitUntil(lambda: len(ended) == 1)
    assert (ended[0].result, ended[0].error) == (None, None)
    assert office.bills()


def test_a_refresh_can_be_cancelled(office: Office) -> None:
    office.practice.faults.add(FaultName.LIMIT_SECONDS, count=9, path="/suppliers", seconds=20)
    done: list[Done] = []
    office.fetch.done.connect(done.append)
    office.fetch.ask(Refresh())
    office.qtbot.waitUntil(lambda: any("/suppliers" in one.path for one in office.practice.requests))
    office.fetch.cancel()
    office.qtbot.waitUntil(lambda: len(done) == 1)
    assert (done[0].result, done[0].error) == (None, None)
    assert not office.fetch.is_busy


def test_a_bill_is_read_with_the_note_that_the_copy_does_not_keep(office: Office) -> None:
    ledger = office.practice.ledger
    bill_id = ledger.value("SELECT id FROM bill WHERE status = 'Open' ORDER BY no")
    with ledger.changing() as connection:
        connection.execute("UPDATE bill SET note = 'as agreed' WHERE id = ?", (bill_id,))
    office.refresh()
    found = office.do(FindBill(bill_id))
    assert isinstance(found.result, Bill)
    assert (found.result.id, found.result.note) == (bill_id, "as agreed")
