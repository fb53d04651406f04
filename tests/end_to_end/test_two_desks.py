"""Two desks, each with its own copy of the books, at one shared journal in a real PostgreSQL."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from bookkeeper.background.desk import Workplace
from bookkeeper.background.fetch_service import FetchService
from bookkeeper.background.payment_service import PaymentService
from bookkeeper.errors import AlreadyInPaymentError, BookkeeperError, JournalUnreachableError
from bookkeeper.journal import Shared, State
from bookkeeper.practice import RunningPractice
from tests.end_to_end.office import Office
from tests.end_to_end.program import PATIENCE_MS
from tests.postgres import Server, running_server


@contextmanager
def desk(qtbot: QtBot, practice: RunningPractice, workplace: Workplace) -> Iterator[Office]:
    fetch, pay = FetchService(workplace), PaymentService(workplace)
    with qtbot.waitSignal(pay.told, timeout=PATIENCE_MS):
        fetch.start()
        pay.start()
    office = Office(qtbot, practice, workplace, fetch, pay)
    office.refresh()
    yield office
    fetch.end()
    pay.end()


@pytest.fixture
def shared(postgres: Server) -> Shared:
    return postgres.new_journal()


@pytest.fixture
def ann(qtbot: QtBot, practice: RunningPractice, workplace: Workplace, shared: Shared) -> Iterator[Office]:
    with desk(qtbot, practice, replace(workplace, journal=shared)) as office:
        yield office


@pytest.fixture
def bob(
    qtbot: QtBot, practice: RunningPractice, workplace: Workplace, shared: Shared, tmp_path: Path
) -> Iterator[Office]:
    place = replace(workplace, journal=shared, books=tmp_path / "other books.sqlite3")
    with desk(qtbot, practice, place) as office:
        yield office


def test_what_one_desk_records_the_other_sees_within_a_second_and_to_its_end(
    ann: Office, bob: Office
) -> None:
    bill = ann.bills()[0]
    with bob.qtbot.waitSignal(
        bob.pay.told, timeout=PATIENCE_MS, check_params_cb=lambda told: bill.id in (told.reserved or {})
    ):
        ann.record(ann.draft(bill), hold_s=3600)
        recorded = time.monotonic()
    assert time.monotonic() - recorded < 1
    (payment,) = bob.wait_until(lambda told: bool(told.payments), bob.pay.stop_everything).payments
    assert payment.state is State.HELD
    told = ann.wait_until(
        lambda one: one.payments[0].state is State.PROVEN, lambda: bob.pay.send_now((payment.id,))
    )
    assert told.payments[0].id == payment.id
    practice = ann.practice
    assert (
        len([one for one in practice.requests if one.method == "POST" and one.path.endswith("/payment")]) == 1
    )


def test_recording_over_the_other_desk_fails_with_its_name(ann: Office, bob: Office) -> None:
    bill = ann.bills()[0]
    ann.record(ann.draft(bill), hold_s=3600)
    with bob.qtbot.waitSignal(bob.pay.failed, timeout=PATIENCE_MS) as failed:
        bob.pay.record(replace(bob.order(bob.draft(bill)), recorded_by="bob@other"))
    error: BookkeeperError = failed.args[0]
    assert isinstance(error, AlreadyInPaymentError)
    assert "ann@desk" in error.detail


def test_a_lost_connection_is_told_and_its_return_too(
    qtbot: QtBot, practice: RunningPractice, workplace: Workplace
) -> None:
    with running_server("fsync=off") as server:
        place = replace(workplace, journal=server.new_journal())
        with desk(qtbot, practice, place) as ann:
            with qtbot.waitSignal(
                ann.pay.troubled,
                timeout=PATIENCE_MS,
                check_params_cb=lambda error: isinstance(error, JournalUnreachableError),
            ):
                server.stop()
            with qtbot.waitSignal(ann.pay.failed, timeout=PATIENCE_MS) as failed:
                ann.pay.record(ann.order(ann.draft(ann.bills()[0])))
            assert "Nothing is sent" in failed.args[0].advice
            with qtbot.waitSignal(
                ann.pay.troubled, timeout=PATIENCE_MS, check_params_cb=lambda error: error is None
            ):
                server.start("fsync=off")
            ann.pay_until(ann.draft(ann.bills()[0]), State.PROVEN)
