from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from bookkeeper.journal import Event, EventKind, Payment, State, Why
from bookkeeper.payables.rules import Api
from bookkeeper.ui import payment_progress
from bookkeeper.ui.dialogs.payment import PaymentDialog
from bookkeeper.ui.formats import Formats
from bookkeeper.ui.parts.chips import Chip
from tests.payments.test_decide import NOW, a_payment, sent

FORMATS = Formats(QLocale("en_GB"))


def held(seconds: float, code: str = "held") -> Payment:
    return a_payment(State.HELD, why=Why(code), due_at=NOW + timedelta(seconds=seconds))


def unknown(**more: object) -> Payment:
    return sent(State.UNKNOWN, is_doubtful=True, why=Why("no-answer", ("Nothing came.",)), **more)


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (6.2, "Waiting to be sent 0:07"),
        (119.5, "Waiting to be sent 2:00"),
        (86_399.5, "Waiting to be sent 24:00:00"),
        (0, "Waiting to be sent"),
    ],
)
def test_a_hold_counts_down_in_the_state(seconds: float, text: str) -> None:
    assert payment_progress.state_text(held(seconds), NOW) == text


def test_what_waits_for_a_person_does_not_count_down() -> None:
    assert payment_progress.state_text(held(9e7, "stopped"), NOW) == "Waiting to be sent"


def test_an_unknown_payment_says_what_is_checked_and_until_when() -> None:
    said = payment_progress.what_is_known(unknown(), NOW, FORMATS)
    assert "until 11:20:00" in said
    late = payment_progress.what_is_known(unknown(), NOW + timedelta(hours=3), FORMATS)
    assert late == "No answer. Nothing came. Reading the books to find out."


def test_a_queued_payment_is_never_said_to_be_sent_again() -> None:
    queued = replace(unknown(), api=Api.ASYNC)
    assert "again" not in payment_progress.what_is_known(queued, NOW, FORMATS)
    assert dict(payment_progress.checks(queued, NOW, FORMATS))["Same key"].startswith("Not sent again")


@pytest.mark.parametrize(
    ("payment", "later", "said"),
    [
        (unknown(), timedelta(), "May be sent again until 11:20:00"),
        (unknown(may_resend=False), timedelta(), "only repeat its first answer"),
        (unknown(), timedelta(hours=2), "forgotten"),
    ],
)
def test_until_when_the_key_may_be_sent_again(payment: Payment, later: timedelta, said: str) -> None:
    assert said in dict(payment_progress.checks(payment, NOW + later, FORMATS))["Same key"]


def test_the_dialog_shows_request_answers_and_read_back(qtbot: QtBot) -> None:
    payment = replace(unknown(due_at=NOW + timedelta(seconds=20)), body=b'{"amount":135.850}')
    answer = {"http_status": 500, "answer": '{"error": "An inter', "correlation_id": "50425e17"}
    looked = {"verdict": "unchanged", "found": ["REF-A", "0.00 GBP", "135.85 GBP, Open"]}
    events = [
        Event(1, "p", NOW, EventKind.ANSWERED, State.UNKNOWN, answer),
        Event(2, "p", NOW, EventKind.LOOKED, State.UNKNOWN, looked),
    ]
    dialog = PaymentDialog(payment, FORMATS, NOW)
    qtbot.addWidget(dialog)
    dialog.on_history(("p", events))
    text = dialog._exchanges.toPlainText()
    assert "POST /x" in text
    assert '"amount": 135.850' in text
    assert "HTTP 500" in text
    assert "correlationId 50425e17" in text
    assert '{"error": "An inter' in text
    assert payment.idempotency_key not in text
    assert dialog.model.cell(1, 2).text == "Checking · REF-A: expected 0.00 GBP, found 135.85 GBP, Open"
    dialog.show_payment(sent(State.PROVEN, why=Why("proven", ("A", "B", "C"))), NOW)
    assert any(chip.accessibleName() == "Reconciled" for chip in dialog.findChildren(Chip))


def test_the_dialog_makes_room_for_request_and_answers(qtbot: QtBot) -> None:
    dialog = PaymentDialog(unknown(), FORMATS, NOW)
    qtbot.addWidget(dialog)
    dialog.show()
    before = dialog.height()
    dialog._show_request.click()
    assert dialog.height() > before
