"""The proof of a run on the screen, as it is printed; saved as PDF or as JSON."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from bookkeeper.errors import BookkeeperError
from bookkeeper.payables.proof import Proof
from bookkeeper.ui import papers, run_words, wording
from bookkeeper.ui.fields import fit_to_screen
from bookkeeper.ui.formats import Formats
from bookkeeper.ui.paper_writing import Paper
from bookkeeper.ui.parts.chips import Chip
from bookkeeper.ui.parts.labels import Label
from bookkeeper.ui.parts.sheet import Sheet
from bookkeeper.ui.tokens import GAP, GRID, Tint

_SIZE = (920, 760)
#: Lines of each list on the screen: a document of thousands would keep the window busy. The files hold all.
_ON_SCREEN = 100


class ProofDialog(QDialog):
    """Waits for a proof, then shows it.

    Args:
        run: What people call the run.
        formats: Writes amounts.
        parent: The window.

    Signals:
        pdf_asked: `Paper` to be written.
    """

    pdf_asked = Signal(object)

    def __init__(self, run: str, formats: Formats, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._formats = formats
        self.proof: Proof | None = None
        self.setWindowTitle(self.tr("Proof of run {0}").format(run))
        fit_to_screen(self, *_SIZE)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4 * GRID, 4 * GRID, 4 * GRID, 4 * GRID)
        layout.setSpacing(GAP)
        top = QHBoxLayout()
        top.setSpacing(GAP)
        self.chip = Chip(self.tr("Reading the books…"), Tint.INFO)
        top.addWidget(self.chip)
        self.sentence = Label(self.tr("Everything the run touched is read again first."), wrap=True)
        top.addWidget(self.sentence, 1)
        layout.addLayout(top)
        self.sheet = Sheet(self.tr("The proof"))
        layout.addWidget(self.sheet, 1)
        row = QHBoxLayout()
        row.setSpacing(GAP)
        self.save_pdf = QPushButton(self.tr("Save PDF…"))
        self.save_pdf.clicked.connect(self._on_save_pdf_clicked)
        self.save_json = QPushButton(self.tr("Save JSON…"))
        self.save_json.setToolTip(self.tr("To be checked with: bookkeeper proof verify FILE"))
        self.save_json.clicked.connect(self._on_save_json_clicked)
        for button in (self.save_pdf, self.save_json):
            button.setAutoDefault(False)
            button.setEnabled(False)
            row.addWidget(button)
        self.saved = Label("", "muted", elide=True)
        row.addWidget(self.saved, 1)
        close = QPushButton(self.tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        row.addWidget(close)
        layout.addLayout(row)

    @Slot()
    def on_waiting(self) -> None:
        """The service is still fetching the books."""
        self.sentence.set_text(self.tr("The service is fetching the books anew. That can take minutes."))

    @Slot(object)
    def on_proven(self, proof: Proof) -> None:
        """Show the proof, which is in the journal now."""
        self.proof = proof
        word, tint, sentence = run_words.verdict(proof)
        self.chip.show_word(word, tint)
        self.sentence.set_text(sentence)
        self.sheet.setHtml(papers.proof_html(proof, self._formats, _ON_SCREEN))
        self.save_pdf.setEnabled(True)
        self.save_json.setEnabled(True)

    @Slot(object)
    def on_failed(self, error: BookkeeperError) -> None:
        """No proof was made: say why."""
        self.chip.show_word(self.tr("Not proven"), Tint.WARN)
        self.sentence.set_text(wording.error(error))

    @Slot(object)
    def on_written(self, paths: tuple[Path, ...]) -> None:
        """The PDF is there."""
        self.saved.set_text(self.tr("Saved: {0}").format(paths[0].name))

    @Slot(object)
    def on_not_written(self, error: BookkeeperError) -> None:
        """It is not."""
        self.saved.set_text(wording.error(error))

    def _path(self, ending: str, kinds: str) -> Path | None:
        assert self.proof is not None
        name = papers.file_name(self.tr("Proof"), self.proof.run, self.proof.company) + ending
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Save the proof"), name, kinds)
        return Path(chosen) if chosen else None

    @Slot()
    def _on_save_pdf_clicked(self) -> None:
        path = self._path(".pdf", self.tr("PDF (*.pdf)"))
        if path is not None and self.proof is not None:
            html = partial(papers.proof_html, self.proof, self._formats)
            self.pdf_asked.emit(Paper(html, path, self.windowTitle()))

    @Slot()
    def _on_save_json_clicked(self) -> None:
        path = self._path(".json", self.tr("JSON (*.json)"))
        if path is None or self.proof is None:
            return
        try:
            path.write_text(self.proof.file_text(), encoding="utf-8")
        except OSError as error:
            self.saved.set_text(self.tr("{0} cannot be written: {1}").format(path.name, error.strerror))
        else:
            self.saved.set_text(self.tr("Saved: {0}").format(path.name))
