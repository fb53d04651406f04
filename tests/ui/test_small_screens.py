"""Dialogs on a small, magnified screen: 640 x 400 is what 1280 x 800 leaves at twice the size."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from bookkeeper.journal import RunFacts, State, WholeRun
from bookkeeper.payables.rules import rules_for
from bookkeeper.settings import ApiChoice
from bookkeeper.tour.fit import misfits
from bookkeeper.ui import run_views
from bookkeeper.ui.builder.preview import PreviewDialog
from bookkeeper.ui.dialogs.payment import PaymentDialog
from bookkeeper.ui.dialogs.record import RecordDialog
from bookkeeper.ui.dialogs.recording import RecordingDialog
from bookkeeper.ui.dialogs.welcome import WelcomeDialog
from bookkeeper.ui.formats import Formats
from bookkeeper.ui.parts.scrolling import Scrolled
from tests.payables.samples import GBP_ACCOUNT
from tests.payments.test_decide import NOW, a_payment, sent
from tests.ui.building import Open, click
from tests.ui.test_propose import opened

pytestmark = pytest.mark.usefixtures("theme")

SMALL = QSize(640, 400)


def fits(qtbot: QtBot, dialog: QDialog, *in_sight: QPushButton) -> None:
    """Nothing of the dialog is cut in a small window, and these buttons are not scrolled away."""
    qtbot.addWidget(dialog)
    dialog.show()
    wanted = dialog.size().boundedTo(SMALL)
    dialog.resize(wanted)
    assert dialog.size() == wanted
    qtbot.waitUntil(lambda: misfits(dialog) == [])
    for place in dialog.findChildren(Scrolled):
        assert place.horizontalScrollBar().maximum() == 0
    for button in in_sight:
        assert dialog.rect().contains(QRect(button.mapTo(dialog, QPoint()), button.size()))


def is_out_of_sight(widget: QWidget) -> bool:
    return widget.visibleRegion().isEmpty()


def closes(dialog: QDialog) -> QPushButton:
    return next(one for one in dialog.findChildren(QPushButton) if one.isDefault())


def a_run() -> WholeRun:
    facts = RunFacts("r", "2026-1", "c", "Hartley & Sons Ltd", "Xero", "Sam Reed", NOW)
    return WholeRun(facts, tuple(replace(a_payment(State.PROVEN), position=place) for place in range(9)))


@pytest.mark.usefixtures("spoken")
def test_the_page_of_a_run(qtbot: QtBot) -> None:
    dialog = RecordDialog(run_views.run_view(a_run(), Formats(), NOW, ""))
    fits(qtbot, dialog, closes(dialog))


@pytest.mark.usefixtures("spoken")
def test_the_page_of_a_payment_with_its_request(qtbot: QtBot) -> None:
    dialog = PaymentDialog(sent(State.PROVEN), Formats(), NOW)
    fits(qtbot, dialog, closes(dialog), dialog._show_request)
    assert is_out_of_sight(dialog._exchanges)
    dialog._show_request.setChecked(True)
    qtbot.waitUntil(lambda: not is_out_of_sight(dialog._exchanges))
    qtbot.waitUntil(lambda: misfits(dialog) == [])


@pytest.mark.usefixtures("spoken")
def test_the_preview_with_its_requests(qtbot: QtBot, open_builder: Open) -> None:
    builder = open_builder(accounts=(GBP_ACCOUNT,))
    click(qtbot, builder, "A")
    qtbot.mouseClick(builder.footer.preview, Qt.MouseButton.LeftButton)
    (preview,) = builder.findChildren(PreviewDialog)
    fits(qtbot, preview, preview.record, preview.show_requests)
    preview.show_requests.setChecked(True)
    qtbot.waitUntil(lambda: not is_out_of_sight(preview.requests.text))
    qtbot.waitUntil(lambda: misfits(preview) == [])
    preview.reject()


@pytest.mark.usefixtures("spoken")
def test_the_welcome(qtbot: QtBot) -> None:
    dialog = WelcomeDialog()
    fits(qtbot, dialog, dialog.practice, dialog.connect_button)


@pytest.mark.usefixtures("spoken")
def test_how_payments_are_recorded(qtbot: QtBot) -> None:
    dialog = RecordingDialog(rules_for("gbol"), ApiChoice.AUTOMATIC)
    fits(qtbot, dialog, dialog.save)


@pytest.mark.usefixtures("spoken")
def test_a_proposed_run(qtbot: QtBot) -> None:
    dialog, _ = opened(qtbot)
    fits(qtbot, dialog, dialog.open_in_builder)


def test_what_has_no_room_is_in_the_menu(qtbot: QtBot) -> None:
    dialog = RecordDialog(run_views.run_view(a_run(), Formats(), NOW, "Nobody is to pay here."))
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.resize(1000, 600)
    line, undo = dialog.actions_line, dialog.buttons["undo"]
    qtbot.waitUntil(undo.isVisible)
    assert not line.more.isVisible()
    dialog.resize(360, 600)
    qtbot.waitUntil(line.more.isVisible)
    assert dialog.buttons["export"].isVisible()
    assert not undo.isVisible()
    line.menu.aboutToShow.emit()
    offered = {action.text(): action for action in line.menu.actions()}
    assert list(offered) == [one.text() for one in dialog.buttons.values() if one.isHidden()]
    assert not offered[undo.text()].isEnabled()
    with qtbot.waitSignal(dialog.action_asked) as asked:
        offered[dialog.buttons["remittance"].text()].trigger()
    assert asked.args == ["remittance"]
