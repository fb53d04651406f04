from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from pytestqt.qtbot import QtBot

from bookkeeper.ui.lists import TableView
from bookkeeper.ui.lists.delegate import CellDelegate
from bookkeeper.ui.theme import sized
from bookkeeper.ui.tokens import TEXT_PX


@pytest.mark.parametrize(
    "text",
    [
        "",
        "INV-0001234",
        "£1,250.00",
        "Müller & Söhne",
        "WAVE AVATAR To. Yo, fi",
        "東京電力",
        "שלום",
        "e\u0301te\u0301",
    ],
)
@pytest.mark.parametrize("strong", [False, True])
def test_a_text_is_cut_where_qt_would_cut_it(qtbot: QtBot, view: TableView, text: str, strong: bool) -> None:
    delegate = CellDelegate(view)
    metrics = QFontMetrics(sized(view.font(), TEXT_PX, 600 if strong else 400))
    for room in range(0, metrics.horizontalAdvance(text) + 12):
        expected = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
        assert delegate._cut(text, room, strong) == expected
