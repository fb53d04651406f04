"""Papers as HTML and PDF, and a draft in the user's mail program. Text from outside is escaped."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import date
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QCoreApplication, QMarginsF, QSizeF, QUrl
from PySide6.QtGui import QGuiApplication, QPageLayout, QPageSize, QPdfWriter, QTextDocument, QTextOption

from bookkeeper.errors import FilesError
from bookkeeper.payables.ages import Age, SupplierAges, total
from bookkeeper.payables.money import Money
from bookkeeper.payables.proof import Proof, equation
from bookkeeper.reports.remittance import Advice, Item
from bookkeeper.ui import run_words
from bookkeeper.ui.formats import Formats
from bookkeeper.ui.overview.figures import age_words

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

#: Mail programs are handed a draft on a command line; Windows passes on 2,048 characters of an address.
_LONGEST_MAIL = 2000
_MARGIN_MM = 18
_DPI = 300
_MM_PER_INCH = 25.4

_STYLE = """
body { font-family: '@family@', sans-serif; font-size: 9pt; color: #1b1f27; }
p { margin: 3px 0; } .title { font-size: 17pt; font-weight: bold; margin: 0 0 10px 0; }
.section { font-size: 10pt; font-weight: bold; margin: 18px 0 4px 0; }
.total { font-size: 13pt; font-weight: bold; margin: 14px 0 6px 0; }
th { text-align: left; color: #5f6878; font-weight: normal; } td, th { padding: 3px 10px 3px 0; }
.muted { color: #5f6878; } .small { font-size: 7pt; color: #5f6878; margin: 12px 0 0 0; }
.ids { font-size: 7pt; }
"""


def _tr(text: str) -> str:
    return QCoreApplication.translate("papers", text)


def write_pdf(html: str, path: Path, title: str, *, is_wide: bool = False) -> None:
    """Write a paper as a PDF on A4, upright or across.

    Raises:
        FilesError: It cannot be written.
    """
    made = QBuffer()
    print_paper(html, pdf_on(made, title, is_wide=is_wide))
    keep_pdf(made, path)


def pdf_on(made: QBuffer, title: str, *, is_wide: bool) -> QPdfWriter:
    """A PDF of A4 pages, upright or across, to be drawn into memory."""
    made.open(QBuffer.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(made)
    writer.setTitle(title)
    writer.setCreator("Bookkeeper")
    writer.setResolution(_DPI)
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Landscape if is_wide else QPageLayout.Orientation.Portrait,
            margins,
            QPageLayout.Unit.Millimeter,
        )
    )
    return writer


def keep_pdf(made: QBuffer, path: Path) -> None:
    """Write a PDF that was drawn to its file, whole or not at all.

    Raises:
        FilesError: It cannot be written.
    """
    unfinished = path.with_name(f".{path.name}.part")
    try:
        unfinished.write_bytes(made.data().data())
        unfinished.replace(path)
    except OSError as error:
        raise FilesError("{0} cannot be written: {1}", path.name, error) from error


def print_paper(html: str, writer: QPrinter | QPdfWriter) -> None:
    """Print a paper on a printer that was chosen, or into a file."""
    document = QTextDocument()
    # Hashes and ids have no spaces to be parted at.
    wrapping = QTextOption()
    wrapping.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    document.setDefaultTextOption(wrapping)
    document.documentLayout().setPaintDevice(writer)
    document.setHtml(html)
    document.setPageSize(QSizeF(writer.width(), writer.height()))
    document.print_(writer)


def remittance_html(advice: Advice, formats: Formats) -> str:
    """The advice to one supplier as a page."""
    rows = _items(_tr("Bill"), advice.bills, formats, 1)
    rows += _items(_tr("Credit note"), advice.credits, formats, -1)
    if advice.on_account:
        rows.append((_tr("On account"), "", formats.money(advice.on_account), ""))
    head = (_tr("What"), _tr("Number"), _tr("Amount"), _tr("Left afterwards"))
    by_credit = _tr("Settled by credit, no money is sent: {0}.")
    sentence = _tr("We have paid you {0}.") if advice.paid else by_credit
    return _page(
        _title(_tr("Remittance advice")),
        _facts(remittance_facts(advice, formats)),
        f"<p class='total'>{escape(sentence.format(formats.money(advice.paid)))}</p>",
        _table(head, rows),
        f"<p class='small'>{_tr('This tells what is in our books. Please compare it with yours.')}</p>",
    )


def aged_html(company: str, today: date, suppliers: Sequence[SupplierAges], formats: Formats) -> str:
    """Aged payables by supplier as pages, a table for each currency."""
    sections = [_title(_tr("Aged payables by supplier"))]
    sections.append(_facts([(_tr("Company"), company), (_tr("As of"), formats.day(today))]))
    for currency in sorted({one.total.currency for one in suppliers}):
        own = [one for one in suppliers if one.total.currency == currency]
        rows = [(one.name, *map(formats.money, (*one.ages, one.total))) for one in own]
        sums = [total(one.ages[age] for one in own) for age in Age]
        rows.append((_tr("Total"), *map(formats.money, (*sums, total(sums)))))
        sections += [_section(currency), _table(aged_titles(), rows)]
    return _page(*sections)


def aged_titles() -> list[str]:
    """The columns of aged payables."""
    return [_tr("Supplier"), *(age_words(age)[0] for age in Age), _tr("Total")]


def remittance_facts(advice: Advice, formats: Formats) -> list[tuple[str, str]]:
    """From whom, to whom, when, and under which reference."""
    return [
        (_tr("From"), advice.company),
        (_tr("To"), advice.supplier),
        (_tr("Date"), formats.day(advice.paid_on)),
        (_tr("Reference"), ", ".join(advice.references) or "–"),
        (_tr("Payment run"), advice.run),
    ]


def remittance_mail(advice: Advice, formats: Formats) -> tuple[str, str]:
    """Subject and text of an e-mail with the same."""
    lines = [f"{name}: {value}" for name, value in remittance_facts(advice, formats)]
    lines += ["", _tr("Paid: {0}").format(formats.money(advice.paid)), ""]
    for name, items, sign in ((_tr("Bill"), advice.bills, ""), (_tr("Credit note"), advice.credits, "−")):
        lines += [f"{name} {one.label}: {sign}{formats.money(one.amount)}" for one in items]
    if advice.on_account:
        lines.append(_tr("On account: {0}").format(formats.money(advice.on_account)))
    subject = _tr("Remittance advice from {0}, {1}").format(advice.company, formats.money(advice.paid))
    return subject, "\n".join(lines)


def mail_url(address: str, subject: str, text: str) -> QUrl:
    """A draft for the user's mail program (RFC 6068); a text that is too long for it is cut, and says so."""
    note = "\n" + _tr("(The rest is in the PDF.)")
    url = _mail(address, subject, text)
    lines = text.split("\n")
    while len(url) > _LONGEST_MAIL and lines:
        lines.pop()
        url = _mail(address, subject, "\n".join(lines) + note)
    return QUrl.fromEncoded(url)


def _mail(address: str, subject: str, text: str) -> bytes:
    def quoted(part: str) -> bytes:
        return bytes(QUrl.toPercentEncoding(part).data())

    to = bytes(QUrl.toPercentEncoding(address, b"@").data())
    body = quoted(text.replace("\n", "\r\n"))
    return b"mailto:" + to + b"?subject=" + quoted(subject) + b"&body=" + body


def proof_html(proof: Proof, formats: Formats, most: int | None = None) -> str:
    """The proof of a run as pages; each list cut after `most` payments or records, and saying so."""
    word, _, sentence = run_words.verdict(proof)
    facts = [
        (_tr("Company"), proof.company),
        (_tr("Accounting software"), proof.software),
        (_tr("Run"), proof.run),
        (_tr("Recorded"), f"{_stamp(proof.recorded_at.isoformat())}, {proof.recorded_by}"),
        (_tr("Proof"), _tr("number {0}, made {1}").format(proof.number, _stamp(proof.made_at.isoformat()))),
    ]
    head = ("", _tr("Planned"), _tr("Sent"), _tr("In the books"), _tr("Moved"))
    rows = []
    for row in equation(proof):
        amounts = (row.planned, row.sent, row.booked, row.fall)
        rows.append((run_words.row_words(row)[0], *(_known(one, formats) for one in amounts)))
    sections = [
        _title(_tr("Proof of a payment run")),
        _facts(facts),
        f"<p class='total'>{escape(word)}</p><p>{escape(sentence)}</p>",
        _table(head, rows),
    ]
    sections += _sentences(
        _tr("Differences"), [run_words.difference(one) for one in proof.differences[:most]]
    )
    sections += _sentences(_tr("Not known"), [run_words.unknown(one) for one in proof.unknown])
    if most is not None and max(len(proof.payments), len(proof.records)) > most:
        cut = _tr("Only the first {0} of each list are shown here. The PDF and the JSON hold all of them.")
        sections.append(f"<p class='muted'>{escape(cut.format(most))}</p>")
    sections += [_section(_tr("Line by line")), _lines(proof, formats, most)]
    sections += [_section(_tr("What moved")), _moved(proof, formats, most)]
    sections += [_section(_tr("Ids in the books")), _ids(proof, most)]
    sections.append(
        f"<p class='small'>{_tr('This proof')}: {proof.hash}<br>{_tr('The one before')}: {proof.previous}</p>"
    )
    return _page(*sections)


def _lines(proof: Proof, formats: Formats, most: int | None) -> str:
    amounts_head = (_tr("Planned"), _tr("Sent"), _tr("In the books"))
    head = (_tr("No."), _tr("Supplier"), _tr("Record"), *amounts_head)
    rows = []
    for payment in proof.payments[:most]:
        for place, part in enumerate(payment.parts):
            first = (str(payment.number), payment.supplier) if place == 0 else ("", "")
            amounts = (_known(one, formats) for one in (part.planned, part.sent, part.booked))
            rows.append((*first, part.label, *amounts))
    return _table(head, rows)


def _ids(proof: Proof, most: int | None) -> str:
    """Every payment and record by the id that the accounting software knows it by."""
    rows = []
    for payment in proof.payments[:most]:
        rows.append((_tr("Payment {0}").format(payment.number), payment.book_id or "–"))
        rows += [(part.label, part.record_id) for part in payment.parts]
    rows += [(one.label, one.record_id) for one in (*proof.suppliers[:most], *proof.accounts)]
    lines = (f"{escape(name)} = {escape(ident)}" for name, ident in dict.fromkeys(rows))
    return f"<p class='ids'>{' · '.join(lines)}</p>"


def _moved(proof: Proof, formats: Formats, most: int | None) -> str:
    head = (_tr("What"), _tr("Before"), _tr("Now"), _tr("Fell by"), _tr("This run"), _tr("Other payments"))
    rows = []
    for one in (*proof.records[:most], *proof.suppliers[:most], *proof.accounts):
        amounts = (one.before, one.after, one.fall, one.planned, one.others)
        rows.append((one.label, *(_known(each, formats) for each in amounts)))
    return _table(head, rows)


def file_name(*parts: str) -> str:
    """A name for a file, made of what people call things; nothing in it leads elsewhere."""
    safe = (re.sub(r"[^\w .()&+-]", "_", part).strip(" .") for part in parts)
    return " ".join(part for part in safe if part)[:120] or "paper"


def _items(word: str, items: Iterable[Item], formats: Formats, sign: int) -> list[tuple[str, str, str, str]]:
    return [
        (word, one.label, formats.money(one.amount if sign > 0 else -one.amount), formats.money(one.left))
        for one in items
    ]


def _known(amount: Money | None, formats: Formats) -> str:
    return formats.money(amount) if amount is not None else "–"


def _stamp(text: str) -> str:
    return text[:19].replace("T", " ") + " UTC"


def _sentences(title: str, sentences: Sequence[str]) -> list[str]:
    if not sentences:
        return []
    return [_section(title), *(f"<p>{escape(one)}</p>" for one in sentences)]


def _title(words: str) -> str:
    return f"<p class='title'>{escape(words)}</p>"


def _section(words: str) -> str:
    return f"<p class='section'>{escape(words)}</p>"


def _facts(facts: Iterable[tuple[str, str]]) -> str:
    rows = "".join(
        f"<tr><td class='muted'>{escape(name)}</td><td>{escape(value)}</td></tr>" for name, value in facts
    )
    return f"<table cellspacing='0'>{rows}</table>"


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table whose amounts stand to the right: every column that has a figure in it."""
    body = list(rows)
    right = [any(re.search(r"\d[.,]\d\d", row[place]) for row in body) for place in range(len(head))]

    def cells(tag: str, row: Sequence[str]) -> str:
        sides = (" align='right'" if is_right else "" for is_right in right)
        return "".join(f"<{tag}{side}>{escape(one)}</{tag}>" for one, side in zip(row, sides, strict=True))

    lines = "".join(f"<tr>{cells('td', row)}</tr>" for row in body)
    return f"<table width='100%' cellspacing='0'><tr>{cells('th', head)}</tr>{lines}</table>"


def _page(*sections: str) -> str:
    style = _STYLE.replace("@family@", QGuiApplication.font().family())
    return f"<html><head><style>{style}</style></head><body>{''.join(sections)}</body></html>"
