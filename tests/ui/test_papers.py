"""Papers: text from outside is never mark-up, drafts are encoded right, names lead nowhere else."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl, QUrlQuery
from pytestqt.qtbot import QtBot

from bookkeeper.errors import FilesError
from bookkeeper.payables.money import Money
from bookkeeper.reports.remittance import Advice, Item
from bookkeeper.ui import papers
from bookkeeper.ui.formats import Formats

FULL = QUrl.ComponentFormattingOption.FullyDecoded


def advice(supplier: str = "Müller & Søn <b>Ltd</b>", bills: int = 1) -> Advice:
    zero = Money.zero("GBP")
    items = tuple(Item(f"INV {number}", Money(100, "GBP"), zero) for number in range(bills))
    paid = Money(100 * bills, "GBP")
    return Advice(
        "s", supplier, "Hartley & Sons", "2026-1", date(2026, 11, 22), ("R&D 1",), items, (), zero, paid
    )


def test_text_from_outside_is_not_mark_up(qtbot: QtBot) -> None:
    html = papers.remittance_html(advice(), Formats())
    assert "<b>Ltd" not in html
    assert "Müller &amp; Søn &lt;b&gt;Ltd&lt;/b&gt;" in html


def test_a_draft_is_encoded_as_mail_programs_read_it(qtbot: QtBot) -> None:
    subject, text = papers.remittance_mail(advice(), Formats())
    url = papers.mail_url("a+b@example.com", subject, text)
    assert url.scheme() == "mailto"
    assert url.path(FULL) == "a+b@example.com"
    query = QUrlQuery(url)
    assert query.queryItemValue("subject", FULL) == subject
    assert query.queryItemValue("body", FULL) == text.replace("\n", "\r\n")
    assert "+" not in url.query().replace("%2B", "")
    assert "R&D 1" in query.queryItemValue("body", FULL)


def test_an_address_cannot_add_to_the_draft(qtbot: QtBot) -> None:
    url = papers.mail_url("x@y.z?bcc=me@evil.test&body=pay", "s", "t")
    assert [name for name, _ in QUrlQuery(url).queryItems()] == ["subject", "body"]


def test_a_long_draft_is_cut_with_a_note(qtbot: QtBot) -> None:
    subject, text = papers.remittance_mail(advice(bills=400), Formats())
    url = papers.mail_url("a@example.com", subject, text)
    assert len(url.toEncoded().data()) <= 2000
    body = QUrlQuery(url).queryItemValue("body", FULL)
    assert body.endswith("(The rest is in the PDF.)")
    assert "INV 3:" in body


def test_a_paper_is_a_pdf_or_an_error(qtbot: QtBot, tmp_path: Path) -> None:
    html = papers.remittance_html(advice(bills=200), Formats())
    papers.write_pdf(html, tmp_path / "advice.pdf", "Advice")
    assert (tmp_path / "advice.pdf").read_bytes().startswith(b"%PDF")
    assert [one.name for one in tmp_path.iterdir()] == ["advice.pdf"]
    with pytest.raises(FilesError):
        papers.write_pdf(html, tmp_path / "missing" / "advice.pdf", "Advice")


def test_names_of_files_lead_nowhere_else() -> None:
    assert papers.file_name("Remittance", "2026-1", "../../etc/x\\y:z") == "Remittance 2026-1 _.._etc_x_y_z"
    assert papers.file_name("..") == "paper"
