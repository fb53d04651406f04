"""A computer whose clock is wrong goes by the service's, from the first answer on."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from bookkeeper.background.desk import Workplace, utc_now
from bookkeeper.background.fetch_service import FetchService
from bookkeeper.background.jobs import Refresh
from bookkeeper.background.payment_service import PaymentService
from bookkeeper.journal import State
from bookkeeper.payments.clock import TOLERANCE, ServiceClock
from bookkeeper.practice import RunningPractice
from tests.end_to_end.office import Office


@pytest.mark.parametrize("off", [timedelta(hours=-3), timedelta(hours=3)])
def test_payments_are_timed_by_the_service(
    qtbot: QtBot, practice: RunningPractice, workplace: Workplace, off: timedelta
) -> None:
    wrong = replace(workplace, clock=ServiceClock(lambda: utc_now() + off))
    assert abs(wrong.clock() - utc_now()) > TOLERANCE
    fetch, pay = FetchService(wrong), PaymentService(wrong)
    fetch.start()
    pay.start()
    try:
        office = Office(qtbot, practice, wrong, fetch, pay)
        assert office.do(Refresh()).error is None
        assert abs(wrong.clock() - utc_now()) < TOLERANCE
        snapshot = office.pay_until(office.draft(office.bills()[0]), State.PROVEN)
        sent_at = snapshot.payments[0].progress.first_sent_at
        assert sent_at is not None
        assert abs(sent_at - utc_now()) < TOLERANCE
    finally:
        fetch.end()
        pay.end()
