"""*New supplier*, *Change supplier*: all that is kept of one, for it is replaced whole."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from bookkeeper.errors import BookkeeperError
from bookkeeper.payables.deeds import ChangeSupplier, MakeSupplier
from bookkeeper.payables.money import is_currency
from bookkeeper.payables.records import Address, Supplier
from bookkeeper.payables.rules import Api, Rules
from bookkeeper.ui import wording
from bookkeeper.ui.fields import buttons_row, labelled
from bookkeeper.ui.parts.labels import Label
from bookkeeper.ui.tokens import CONTROL_HEIGHT, GAP, GRID

_WIDTH = 600


class SupplierDialog(QDialog):
    """Types a supplier; stays open until the journal holds the deed.

    Args:
        before: The supplier that is changed, complete; None for a new one.

    Signals:
        deed_asked: `MakeSupplier` or `ChangeSupplier`, answered by `on_recorded` or `on_failed`.
    """

    deed_asked = Signal(object)

    def __init__(self, rules: Rules, before: Supplier | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rules = rules
        self._before = before
        words = self.tr("New supplier in {0}") if before is None else self.tr("Change a supplier in {0}")
        self.setWindowTitle(words.format(rules.software))
        self.setMinimumWidth(_WIDTH)
        self._make_fields(before or Supplier("", ""))
        self._lay_out()
        for field in self._fields:
            field.textChanged.connect(self._on_edited)
        self.is_active.toggled.connect(self._on_edited)
        self.record.clicked.connect(self._on_record_clicked)
        self._show_problems()

    @property
    def supplier(self) -> Supplier:
        """The supplier as the fields have it; an empty field is none."""
        before = self._before or Supplier("", "")
        return replace(
            before,
            id=self.ident.text().strip() if self._before is None else before.id,
            name=self.name.text().strip(),
            is_active=self.is_active.isChecked(),
            default_currency=_text(self.currency).upper() or None,
            contact_name=_text(self.contact) or None,
            email=_text(self.email) or None,
            phone=_text(self.phone) or None,
            addresses=self._addresses(before),
            registration_number=_text(self.registration) or None,
            tax_number=_text(self.tax_number) or None,
        )

    @Slot(object)
    def on_recorded(self, _run: object) -> None:
        """The journal holds it."""
        self.accept()

    @Slot(object)
    def on_failed(self, error: BookkeeperError) -> None:
        """Nothing was recorded: say why, and let the user go on."""
        self.record.setEnabled(True)
        self._message.set_part("bad")
        self._message.set_text(wording.error(error))

    def _make_fields(self, was: Supplier) -> None:
        address = was.addresses[0] if was.addresses else Address()
        self.name, self.ident = QLineEdit(was.name), QLineEdit(was.id)
        self.contact, self.email = QLineEdit(was.contact_name or ""), QLineEdit(was.email or "")
        self.phone, self.currency = QLineEdit(was.phone or ""), QLineEdit(was.default_currency or "")
        self.currency.setMaxLength(3)
        self.currency.setFixedWidth(90)
        self.line1, self.line2 = QLineEdit(address.line1 or ""), QLineEdit(address.line2 or "")
        self.city, self.region = QLineEdit(address.city or ""), QLineEdit(address.region or "")
        self.postal_code, self.country = (
            QLineEdit(address.postal_code or ""),
            QLineEdit(address.country or ""),
        )
        self.registration = QLineEdit(was.registration_number or "")
        self.tax_number = QLineEdit(was.tax_number or "")
        self.is_active = QCheckBox(self.tr("In use"))
        self.is_active.setChecked(was.is_active)
        self.is_active.setFixedHeight(CONTROL_HEIGHT)
        self._fields = (
            self.name, self.ident, self.contact, self.email, self.phone, self.currency, self.line1,
            self.line2, self.city, self.region, self.postal_code, self.country, self.registration,
            self.tax_number,
        )  # fmt: skip

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(5 * GRID, 5 * GRID, 5 * GRID, 4 * GRID)
        layout.setSpacing(3 * GRID)
        chooses_id = self._before is None and self._rules.documents.chosen_id_max is not None
        ident = [(self.tr("&Id, as you choose it"), self.ident, 1)] if chooses_id else []
        rows: list[list[tuple[str, QWidget, int]]] = [
            [(self.tr("&Name"), self.name, 3), *ident, (self.tr("&Currency"), self.currency, 0)],
            [(self.tr("C&ontact"), self.contact, 1), (self.tr("&Email"), self.email, 1),
             (self.tr("&Phone"), self.phone, 1)],
            [(self.tr("Address, line &1"), self.line1, 1), (self.tr("Address, line &2"), self.line2, 1)],
            [(self.tr("Ci&ty"), self.city, 2), (self.tr("&Region"), self.region, 1),
             (self.tr("Postal code"), self.postal_code, 1), (self.tr("Country"), self.country, 1)],
        ]  # fmt: skip
        if Api.SYNC not in self._rules.apis:
            rows.append([(self.tr("Registration number"), self.registration, 1),
                         (self.tr("Tax number"), self.tax_number, 1)])  # fmt: skip
        for fields in rows:
            row = QHBoxLayout()
            row.setSpacing(GAP)
            for name, field, share in fields:
                row.addWidget(labelled(name, field), share)
            layout.addLayout(row)
        if self._before is not None:
            layout.addWidget(self.is_active)
            text = self.tr(
                "The supplier is replaced whole: a field that is left empty is emptied in {0}, too."
            )
            layout.addWidget(Label(text.format(self._rules.software), "muted", wrap=True))
        self._message = Label("", "bad", wrap=True)
        layout.addWidget(self._message)
        layout.addStretch()
        words = self.tr("Record supplier") if self._before is None else self.tr("Record change")
        buttons, self.record = buttons_row(self, self.tr("Cancel"), words)
        layout.addLayout(buttons)

    def _addresses(self, before: Supplier) -> tuple[Address, ...]:
        """The first address as typed; others stay as they are."""
        known = before.addresses[0] if before.addresses else Address()
        typed = replace(
            known,
            line1=_text(self.line1) or None,
            line2=_text(self.line2) or None,
            city=_text(self.city) or None,
            region=_text(self.region) or None,
            postal_code=_text(self.postal_code) or None,
            country=_text(self.country) or None,
        )
        is_empty = typed == Address(typed.kind)
        return before.addresses[1:] if is_empty else (typed, *before.addresses[1:])

    def _problems(self) -> list[str]:
        found = []
        supplier, longest = self.supplier, self._rules.documents.chosen_id_max
        if not supplier.name:
            found.append(self.tr("Type the name."))
        if supplier.default_currency is not None and not is_currency(supplier.default_currency):
            found.append(self.tr("A currency is three letters like GBP."))
        if self._before is None and longest is not None and not 0 < len(supplier.id) <= longest:
            words = self.tr("{0} wants an id of {1} characters at most, chosen by you.")
            found.append(words.format(self._rules.software, longest))
        if supplier == self._before:
            found.append(self.tr("Nothing is changed yet."))
        return found

    def _show_problems(self) -> None:
        found = self._problems()
        is_begun = self.supplier != (self._before or Supplier("", ""))
        self._message.set_part("bad" if is_begun else "muted")
        self._message.set_text("\n".join(found))
        self.record.setEnabled(not found)

    @Slot()
    def _on_edited(self) -> None:
        self._show_problems()

    @Slot()
    def _on_record_clicked(self) -> None:
        self.record.setEnabled(False)
        if self._before is None:
            self.deed_asked.emit(MakeSupplier(self.supplier))
        else:
            self.deed_asked.emit(ChangeSupplier(self._before, self.supplier))


def _text(field: QLineEdit) -> str:
    return field.text().strip()
