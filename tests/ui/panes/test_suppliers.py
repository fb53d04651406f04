from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from bookkeeper.books import Books, Reader, SupplierSort
from bookkeeper.ui.formats import Formats
from bookkeeper.ui.panes import SuppliersPane
from bookkeeper.ui.theme import Theme
from tests.ui.conftest import MARKUP, Readers, make_bill, today


@pytest.fixture
def pane(
    qtbot: QtBot, theme: Theme, formats: Formats, reader: Reader, readers: Readers
) -> Iterator[SuppliersPane]:
    made = SuppliersPane(formats, today)
    readers.connect_suppliers(made)
    qtbot.addWidget(made)
    made.resize(290, 400)
    made.show_books(reader, "GBP")
    with qtbot.waitSignal(readers.suppliers.summed), qtbot.waitExposed(made):
        made.show()
        made.ask()
    yield made
    made.show_books(None)


def _cells(pane: SuppliersPane, column: int) -> list[str]:
    return [pane.model.cell(position, column).text for position in range(pane.model.rowCount())]


def test_all_suppliers_come_first_then_the_largest_balance(pane: SuppliersPane) -> None:
    names = _cells(pane, 0)
    assert names[:3] == ["All suppliers", "Kyoto Paper", "Atelier Lune"]
    assert MARKUP in names
    assert _cells(pane, 1)[:3] == ["£311.45 +2", "¥5,000", "€2,000.00"]
    assert pane._count.text() == "6"
    assert pane.view.tip_at(pane.model.index(0, 1)) == "<span>£311.45<br>€2,000.00<br>¥5,000</span>"


def test_an_overdue_supplier_has_a_dot_that_says_so(pane: SuppliersPane) -> None:
    position = _cells(pane, 0).index("PowerDirect")
    index = pane.model.index(position, 0)
    assert pane.view.tip_at(index) == "<span>3 open bills.<br>£185.85 overdue</span>"
    spoken = pane.model.data(index, Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "PowerDirect, £185.85 overdue"
    assert pane.model.cell(0, 0).dot is None


def test_choosing_narrows_and_all_widens(qtbot: QtBot, pane: SuppliersPane) -> None:
    place = pane.view.visualRect(pane.model.index(2, 0)).center()
    with qtbot.waitSignal(pane.supplier_chosen) as caught:
        qtbot.mouseClick(pane.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert caught.args[0].name == "Atelier Lune"
    with qtbot.waitSignal(pane.supplier_chosen) as caught:
        qtbot.keyClick(pane.view, Qt.Key.Key_Home)
    assert caught.args == [None]
    qtbot.keyClick(pane.view, Qt.Key.Key_Down)
    with qtbot.waitSignal(pane.supplier_chosen) as caught:
        pane.choose_all()
    assert caught.args == [None]


def test_the_choice_outlives_a_refresh_but_not_its_supplier(
    qtbot: QtBot, pane: SuppliersPane, readers: Readers, copy_path: Path
) -> None:
    pane.view.setFocus()
    qtbot.keyClick(pane.view, Qt.Key.Key_Down)
    chosen = pane.model.picking.ids
    with closing(Books.open(copy_path)) as books:
        books.put_bills([make_bill("new", "Kyoto Paper", "1", 1, currency="JPY")])
    with qtbot.assertNotEmitted(pane.supplier_chosen), qtbot.waitSignal(readers.suppliers.summed):
        pane.ask()
    assert pane.model.picking.ids == chosen
    pane.model.picking.only(999)
    with qtbot.waitSignal(pane.supplier_chosen) as caught:
        pane.ask()
    assert caught.args == [None]


def test_the_order_can_be_chosen(qtbot: QtBot, pane: SuppliersPane) -> None:
    actions = {action.text(): action for action in pane._sorting.menu().actions()}
    with qtbot.waitSignal(pane.asked) as caught:
        actions["Name"].trigger()
    assert (caught.args[0].sort, caught.args[0].descending) == (SupplierSort.NAME, False)
    assert pane._sorting.text() == "Name ▾"
    assert pane._sorting.accessibleName() == "Order of the suppliers: Name"
    qtbot.waitUntil(lambda: _cells(pane, 0)[2:4] == ["Atelier Lune", "Kyoto Paper"])


def test_without_a_company_there_is_nothing(pane: SuppliersPane) -> None:
    pane.show_books(None)
    assert pane.model.rowCount() == 0
    assert pane._count.text() == ""
    assert not pane.grab().isNull()
