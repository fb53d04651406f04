"""Warnings among the builder's checks: only of what is ticked, dismissed with a reason."""

from __future__ import annotations

from datetime import UTC, date, datetime
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from bookkeeper.payables.money import Money
from bookkeeper.payables.notes import YES, Mark, NewNote, Note, Notebook, NoteKind
from bookkeeper.payables.run.calendar import BankCalendar
from bookkeeper.payables.run.warnings import Finding, Findings, WarningKind
from bookkeeper.ui.builder import BuilderDialog
from bookkeeper.ui.builder.told import Told, ToldList
from bookkeeper.ui.dialogs.noting import ReasonDialog
from tests.payables.samples import GBP_ACCOUNT, TODAY
from tests.ui.building import Open, click, draft_of

DUPLICATE = Finding(
    WarningKind.DUPLICATE,
    "duplicate:A|Z",
    "A",
    "sup-1",
    "Z",
    ("INV-7", date(2026, 10, 2), Money.of("135.85", "GBP")),
)
CHANGED = Finding(
    WarningKind.CHANGED_SUPPLIER, "changed:sup-2", None, "sup-2", None, ("Supplier sup-2", date(2026, 11, 1))
)


def noted(*new: NewNote) -> Notebook:
    return Notebook.of(Note(one, datetime(2026, 11, 1, tzinfo=UTC), "ann") for one in new)


def findings(notebook: Notebook | None = None, calendar: BankCalendar | None = None) -> Findings:
    return Findings(
        {"A": (DUPLICATE,), "not-ticked": (DUPLICATE,)},
        {"sup-2": (CHANGED,)},
        calendar or BankCalendar(weekend=frozenset()),
        notebook or Notebook(),
    )


def told(dialog: BuilderDialog) -> list[str]:
    content = dialog.checks._content
    return [label.text() for label in content.findChildren(QLabel) if label.isVisibleTo(content)]


def test_only_what_is_ticked_is_warned_of_and_it_does_not_stop_the_run(
    qtbot: QtBot, open_builder: Open
) -> None:
    dialog = open_builder(accounts=(GBP_ACCOUNT,))
    dialog.show_findings(findings())
    assert told(dialog)[-1:] != ["REF-A looks like the same supplier's INV-7 of 2 Oct 2026 over £135.85."]
    click(qtbot, dialog, "A")
    assert told(dialog) == ["REF-A looks like the same supplier's INV-7 of 2 Oct 2026 over £135.85."]
    assert dialog.footer.record.isEnabled()
    assert dialog.checks._chip.accessibleName() == "1 to look at"
    click(qtbot, dialog, "A")
    click(qtbot, dialog, "B")
    assert dialog.checks._chip.accessibleName() == "Ready"


def test_a_supplier_a_dispute_a_hold_and_a_closed_day_are_told(qtbot: QtBot, open_builder: Open) -> None:
    notebook = noted(
        NewNote(NoteKind.BILL_DISPUTED, "B", YES, "Two of ten broken."),
        NewNote(NoteKind.SUPPLIER_MARK, "sup-1", Mark.HOLD, "Goods missing."),
        NewNote(NoteKind.SUPPLIER_MARK, "sup-2", Mark.ALWAYS),
        NewNote(NoteKind.SUPPLIER_MARK, "sup-9", Mark.HOLD, "Not ticked."),
    )
    dialog = open_builder(accounts=(GBP_ACCOUNT,))
    for bill_id in ("B", "E"):
        click(qtbot, dialog, bill_id)
    closed = BankCalendar("GB", {TODAY: "Founders' Day"}, frozenset())
    dialog.show_findings(findings(notebook, closed))
    words = told(dialog)
    assert "Banks are closed on 22 Nov 2026 (Founders' Day). The next open day is 23 Nov 2026." in words
    assert "Supplier sup-1 is on hold. Goods missing." in words
    assert "REF-B is disputed. Two of ten broken." in words
    assert "Supplier sup-2 was changed on 1 Nov 2026, after the last run. Check its bank details." in words
    assert not any("sup-9" in text for text in words)


def test_a_warning_is_dismissed_with_a_reason_and_stays_away(qtbot: QtBot, open_builder: Open) -> None:
    dialog = open_builder(accounts=(GBP_ACCOUNT,))
    click(qtbot, dialog, "A")
    dialog.show_findings(findings())
    links = {link.text(): link for link in dialog.checks._content.findChildren(QPushButton)}
    assert set(links) == {"Show", "Dismiss…"}
    qtbot.waitUntil(links["Dismiss…"].isVisible)
    qtbot.mouseClick(links["Dismiss…"], Qt.MouseButton.LeftButton)
    asking = dialog.findChildren(ReasonDialog)[-1]
    qtbot.keyClicks(asking.reason, "Two deliveries")
    with qtbot.waitSignal(dialog.note_asked) as asked:
        qtbot.mouseClick(asking.button, Qt.MouseButton.LeftButton)
    note: NewNote = asked.args[0]
    assert note == NewNote(NoteKind.WARNING_DISMISSED, DUPLICATE.key, YES, "Two deliveries")
    dialog.show_findings(findings(noted(note)))
    assert dialog.checks._chip.accessibleName() == "Ready"
    assert draft_of(dialog).can_record


def test_what_is_said_is_said_anew_in_the_same_place(qtbot: QtBot) -> None:
    done: list[str] = []
    said = ToldList()
    qtbot.addWidget(said)
    said.show()

    def seen() -> list[str]:
        controls: list[QLabel | QPushButton] = [
            *said.findChildren(QLabel),
            *said.findChildren(QPushButton),
        ]
        return [one.text() for one in controls if one.isVisibleTo(said) and one.text()]

    first, second = ("Show", partial(done.append, "shown")), ("Dismiss…", partial(done.append, "dismissed"))
    said.show_told([Told("One", "bad", [first, second]), Told("Two", ways=[first])], "and 3 more")
    assert sorted(seen()) == ["Dismiss…", "One", "Show", "Show", "Two", "and 3 more"]
    said.show_told([Told("Three", ways=[second])], "")
    assert sorted(seen()) == ["Dismiss…", "Three"]
    next(one for one in said.findChildren(QPushButton) if one.isVisibleTo(said)).click()
    assert done == ["dismissed"]
    said.show_told([], "")
    assert not said.isVisible()
