"""*How payments are recorded*: what is offered, what is given up, and what is kept."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from bookkeeper.books import Kind, Reason, Why
from bookkeeper.payables.rules import Api, rules_for
from bookkeeper.settings import ApiChoice
from bookkeeper.ui import list_words
from bookkeeper.ui.dialogs.recording import RecordingDialog
from bookkeeper.ui.recording_desk import APIS
from bookkeeper.ui.theme import Theme


def test_what_is_chosen_is_told(qtbot: QtBot, theme: Theme) -> None:
    dialog = RecordingDialog(rules_for("gbol"), ApiChoice.AUTOMATIC)
    qtbot.addWidget(dialog)
    assert dialog.way(ApiChoice.AUTOMATIC).isChecked()
    dialog.way(ApiChoice.ASYNC).click()
    dialog.timeout.setValue(30)
    with qtbot.waitSignal(dialog.chosen) as told:
        dialog.save.click()
    assert told.args == [ApiChoice.ASYNC, 30]


def test_the_queue_waits_for_ever_unless_it_is_told_otherwise(qtbot: QtBot, theme: Theme) -> None:
    dialog = RecordingDialog(rules_for("gbol"), ApiChoice.AUTOMATIC)
    qtbot.addWidget(dialog)
    with qtbot.waitSignal(dialog.chosen) as told:
        dialog.save.click()
    assert told.args == [ApiChoice.AUTOMATIC, None]
    assert dialog.timeout.text() == "never"


def test_what_the_synchronous_api_gives_up_is_said_in_the_softwares_own_terms(
    qtbot: QtBot, theme: Theme
) -> None:
    xero = RecordingDialog(rules_for("gbol"), ApiChoice.SYNC)
    zoho = RecordingDialog(rules_for("rwuv"), ApiChoice.SYNC)
    for dialog in (xero, zoho):
        qtbot.addWidget(dialog)
    texts = [one.way(ApiChoice.SYNC).accessibleDescription() for one in (xero, zoho)]
    assert ["refunds" in text for text in texts] == [True, False]
    assert ["money on account" in text for text in texts] == [False, True]
    assert all("credit notes" in text for text in texts)


@pytest.mark.parametrize(
    ("platform", "apis", "missing"),
    [("pdvj", frozenset(Api), ApiChoice.SYNC), ("gbol", frozenset({Api.SYNC}), ApiChoice.ASYNC)],
)
def test_an_api_that_does_not_reach_the_software_cannot_be_chosen(
    qtbot: QtBot, theme: Theme, platform: str, apis: frozenset[Api], missing: ApiChoice
) -> None:
    rules = rules_for(platform).limited_to(apis)
    dialog = RecordingDialog(rules, missing)
    qtbot.addWidget(dialog)
    assert not dialog.way(missing).isEnabled()
    assert "is not reached this way" in dialog.way(missing).accessibleDescription()
    # What was chosen before, when it did, gives way.
    assert dialog.way(ApiChoice.AUTOMATIC).isChecked()


def test_every_choice_has_its_apis() -> None:
    assert set(APIS) == set(ApiChoice)
    assert all(APIS.values())


def test_every_kind_has_a_name_and_every_reason_words() -> None:
    assert len({list_words.kind_name(kind) for kind in Kind}) == len(Kind)
    for why in Why:
        text = list_words.missing(Kind.CREDIT_NOTES, Reason(why, "<b>HTTP</b>"), "Sage 50")
        assert text.startswith("Credit notes")
        assert text.endswith("<b>HTTP</b>")
    assert list_words.kind_names({Kind.BILL_PAYMENTS, Kind.BILLS}) == "Bills, Payments"
