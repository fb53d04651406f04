"""Companies on the window: three to practise on, one without the synchronous API, and the API chosen."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QMenu
from pytestqt.qtbot import QtBot

from bookkeeper.app import Bookkeeper
from bookkeeper.journal import State
from bookkeeper.payables.rules import Api, CreditUse, rules_for
from bookkeeper.practice import FaultName, running
from bookkeeper.settings import ApiChoice
from bookkeeper.ui.builder.dialog import BuilderDialog
from bookkeeper.ui.dialogs.account import NewAccountDialog
from bookkeeper.ui.dialogs.aged import AgedDialog
from bookkeeper.ui.dialogs.drafts import DraftsDialog
from bookkeeper.ui.dialogs.filters import FiltersDialog
from bookkeeper.ui.dialogs.methods import MethodsDialog
from bookkeeper.ui.dialogs.recording import RecordingDialog
from bookkeeper.ui.dialogs.welcome import WelcomeDialog
from tests.end_to_end.program import (
    PATIENCE_MS,
    Start,
    connect,
    dialog,
    message,
    open_practice,
    press,
    wait_for_bills,
)


def companies(program: Bookkeeper) -> list[str]:
    menu = program.window.bar.switcher.menu()
    assert isinstance(menu, QMenu)
    # What stands after the tab is the key.
    return [action.text().partition("\t")[0] for action in menu.actions() if action.data() is not None]


def switch_to(qtbot: QtBot, program: Bookkeeper, words: str) -> None:
    menu = program.window.bar.switcher.menu()
    (action,) = [one for one in menu.actions() if words in one.text()]
    with qtbot.waitSignal(program.opened, timeout=PATIENCE_MS):
        action.trigger()


def test_there_are_three_companies_to_practise_on(qtbot: QtBot, start: Start) -> None:
    program = start()
    press(qtbot, dialog(qtbot, WelcomeDialog).practice)
    first = wait_for_bills(qtbot, program, 30)
    assert first.software.software == "Xero"
    assert [name.rpartition(", ")[2] for name in companies(program)] == [
        "Xero practice",
        "QuickBooks Online practice",
        "Oracle NetSuite practice",
    ]
    switch_to(qtbot, program, "QuickBooks")
    second = wait_for_bills(qtbot, program, 30)
    assert second.workplace.books != first.workplace.books
    assert program.window.bar.switcher.words.endswith("QuickBooks Online practice")
    program.window.resize(1440, 900)
    assert program.window.bar.practice.isVisible()
    assert second.reader.usable_credit_notes()


def test_the_rules_are_what_the_connection_says_of_itself(qtbot: QtBot, start: Start) -> None:
    with running(platform="intacct", bills=20, suppliers=5) as served:
        program = start()
        asked = connect(qtbot, program, served.base_url, served.api_key)
        qtbot.waitUntil(lambda: asked.company.count() == 1, timeout=PATIENCE_MS)
        press(qtbot, asked._go)
        session = wait_for_bills(qtbot, program, 20)
        model = session.reader.options()
        assert model is not None
        # The documents do not know this company's payment methods; its connection does.
        assert (session.software.methods, session.rules.methods) == (None, frozenset(model.methods))
        program.end()
        again = start()
        with qtbot.waitSignal(again.opened, timeout=PATIENCE_MS):
            pass
        # From the copy, before anything is read.
        assert again.session is not None
        assert again.session.rules == rules_for("knfz").overlaid(model)
        again.end()


def test_software_without_the_synchronous_api_is_opened_and_paid_from(qtbot: QtBot, start: Start) -> None:
    with running(platform="myob", bills=20, suppliers=5) as served:
        program = start()
        asked = connect(qtbot, program, served.base_url, served.api_key)
        qtbot.waitUntil(lambda: asked.company.count() == 1, timeout=PATIENCE_MS)
        press(qtbot, asked._go)
        session = wait_for_bills(qtbot, program, 20)
        bills = session.reader.bills(session.reader.bill_ids(program.window.bills.view.rows.ids))
        bill = next(one for one in bills if one.is_payable and one.currency == "GBP")
        program.window.pay_asked.emit([bill.id])
        builder: BuilderDialog = dialog(qtbot, BuilderDialog)
        row = builder.sources.row("GBP")
        row.account.setCurrentIndex(row.account.findText("Current", Qt.MatchFlag.MatchContains))
        row.account.activated.emit(row.account.currentIndex())
        # MYOB takes eight characters (DOMAIN 6).
        builder.head.reference.setText("B1")
        press(qtbot, builder.footer.record)

        def is_proven() -> bool:
            desk = program.desk
            return desk is not None and [one.state for one in desk.payments.snapshot.payments] == [
                State.PROVEN
            ]

        qtbot.waitUntil(is_proven, timeout=2 * PATIENCE_MS)
        qtbot.waitUntil(lambda: len(program.window.bills.view.rows.ids) == 19, timeout=PATIENCE_MS)
        program.end()


def test_the_choice_of_api_is_kept_and_what_is_left_goes_on_working(qtbot: QtBot, start: Start) -> None:
    program = start()
    press(qtbot, dialog(qtbot, WelcomeDialog).practice)
    session = wait_for_bills(qtbot, program, 30)
    program.window.recording_asked.emit()
    asked: RecordingDialog = dialog(qtbot, RecordingDialog)
    asked.way(ApiChoice.SYNC).click()
    press(qtbot, asked.save)
    assert session.rules.apis == {Api.SYNC}
    assert session.rules.credit is CreditUse.NO
    company_id = session.workplace.whose.company_id
    qtbot.waitUntil(lambda: not program.window.bar.is_refreshing, timeout=PATIENCE_MS)
    said = program.window.credit_notes.view._empty
    assert said[0] == "These cannot be shown"
    assert "asynchronous API" in said[1]
    program.end()
    again = start()
    session = wait_for_bills(qtbot, again, 30)
    assert again.settings.choices(company_id).api is ApiChoice.SYNC
    assert session.rules.apis == {Api.SYNC}
    session.limit(frozenset(Api))
    assert session.rules.credit is CreditUse.WHOLE


def test_trouble_with_the_asynchronous_half_is_told_beside_the_lists(qtbot: QtBot, start: Start) -> None:
    with running(bills=20, suppliers=5) as served:
        served.faults.add(FaultName.FORBIDDEN, count=9, path="/dataStatus$")
        program = start()
        asked = connect(qtbot, program, served.base_url, served.api_key)
        qtbot.waitUntil(lambda: asked.company.count() == 1, timeout=PATIENCE_MS)
        press(qtbot, asked._go)
        wait_for_bills(qtbot, program, 20)
        assert "Credit notes and payments could not be read" in message(program)
        program.end()


def test_the_lists_are_complete_before_the_service_has_answered_for_the_rest(
    qtbot: QtBot, start: Start
) -> None:
    with running(bills=20, suppliers=5, pull_seconds=600) as served:
        program = start()
        asked = connect(qtbot, program, served.base_url, served.api_key)
        qtbot.waitUntil(lambda: asked.company.count() == 1, timeout=PATIENCE_MS)
        press(qtbot, asked._go)
        window = program.window
        qtbot.waitUntil(lambda: window.bar.as_of.whole_text.startswith("Asking Xero"), timeout=PATIENCE_MS)
        qtbot.waitUntil(lambda: len(window.bills.view.rows.ids) == 20, timeout=PATIENCE_MS)
        # In the company's own currency first, which is known by now.
        qtbot.waitUntil(lambda: window.status.totals.whole_text.startswith("£"), timeout=PATIENCE_MS)
        press(qtbot, window.bar.refresh)
        qtbot.waitUntil(lambda: not window.bar.is_refreshing, timeout=PATIENCE_MS)
        program.end()


def test_a_companys_dialogs_go_with_it(qtbot: QtBot, start: Start) -> None:
    program = open_practice(qtbot, start)
    window = program.window
    desks = program.desks
    assert desks is not None
    qtbot.waitUntil(lambda: desks.overview is not None, timeout=PATIENCE_MS)
    asked: list[tuple[Callable[[], object], type[QDialog]]] = [
        (window.recording_asked.emit, RecordingDialog),
        (window.payment_methods_asked.emit, MethodsDialog),
        (window.create_account_asked.emit, NewAccountDialog),
        (window.drafts_asked.emit, DraftsDialog),
        (window.aged_asked.emit, AgedDialog),
        (window.kept_filters_asked.emit, FiltersDialog),
    ]
    kinds = tuple(kind for _, kind in asked)
    for ask, kind in asked:
        ask()
        dialog(qtbot, kind)
    program._close_company()
    qtbot.waitUntil(lambda: not [one for one in window.findChildren(QDialog) if isinstance(one, kinds)])
