"""The acts about a whole run: its page, its proof, what its suppliers are told, what undoing would do."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from bookkeeper.tour.hands import Hands
from bookkeeper.tour.report import TourFailedError
from bookkeeper.ui.dialogs.proof import ProofDialog
from bookkeeper.ui.dialogs.record import RecordDialog
from bookkeeper.ui.dialogs.remittance import RemittanceDialog
from bookkeeper.ui.dialogs.undo import UndoDialog

#: Pages are as large as this, whatever the size of the screen.
_PAGE = (920, 760)


class Runs:
    """What comes when the payments of a run are reconciled.

    Args:
        hands: What it is done with.
        out: Folder for the proof and the papers.
    """

    def __init__(self, hands: Hands, out: Path) -> None:
        self._hands = hands
        self._out = out

    def perform(self) -> None:
        """From the list of runs to the papers, for the newest run."""
        hands = self._hands
        hands.step("Look at the runs")
        hands.window.history.turn_to(2)
        view = hands.window.runs.view
        hands.until("the runs are listed", lambda: len(view.rows.ids) > 0)
        hands.until("nothing is being read", lambda: not hands.window.bar.is_refreshing)
        hands.picture(hands.window, "runs")
        self._prove(self._open())
        self._tell(self._open())
        self._look_at_undoing(self._open())
        hands.window.history.turn_to(0)

    def _open(self) -> RecordDialog:
        """The page of the newest run."""
        view = self._hands.window.runs.view
        view.setFocus()
        QTest.keyClick(view, Qt.Key.Key_Home)
        QTest.keyClick(view, Qt.Key.Key_Return)
        return self._hands.dialog(RecordDialog)

    def _prove(self, page: RecordDialog) -> None:
        hands = self._hands
        hands.step("Open the newest run, and prove it")
        hands.picture(page, "run")
        hands.click(page.buttons["proof"])
        shown = hands.dialog(ProofDialog)
        shown.resize(*_PAGE)
        hands.until("the run is proven", lambda: shown.proof is not None)
        hands.picture(shown, "proof")
        assert shown.proof is not None
        text = shown.proof.file_text()
        (self._out / "proof.json").write_text(text, encoding="utf-8")
        named = [f"{one.gap}, {one.where}: {one.expected}, {one.found}" for one in shown.proof.differences]
        hands.check("Proof of the run, differences", "none", "; ".join(named) or "none")
        shown.accept()

    def _tell(self, page: RecordDialog) -> None:
        hands = self._hands
        hands.step("Make remittance advice for every supplier of the run")
        hands.click(page.buttons["remittance"])
        shown = hands.dialog(RemittanceDialog)
        shown.resize(*_PAGE)
        hands.picture(shown, "remittance")
        folder = self._out / "remittance"
        folder.mkdir(exist_ok=True)
        shown.save_into(folder)
        hands.until("the papers are written", lambda: bool(shown.said.whole_text))
        if len(list(folder.glob("*.pdf"))) < len(shown.model.ids):
            raise TourFailedError("a supplier has no remittance advice")
        shown.accept()

    def _look_at_undoing(self, page: RecordDialog) -> None:
        hands = self._hands
        hands.step("See what undoing the run would do, and keep it")
        hands.click(page.buttons["undo"])
        shown = hands.dialog(UndoDialog)
        hands.picture(shown, "undo")
        shown.reject()
