from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from bookkeeper.ui.parts.chips import Chip, ChipButton
from bookkeeper.ui.parts.keycaps import KeyButton, SearchField
from bookkeeper.ui.parts.labels import Label, Panel
from bookkeeper.ui.parts.message import MessageStrip
from bookkeeper.ui.parts.switcher import MenuButton
from bookkeeper.ui.text import is_cut_amount, one_line, plain_tip, without_cut_figure
from bookkeeper.ui.tokens import Tint
from tests.ui.conftest import MARKUP

pytestmark = pytest.mark.usefixtures("theme")


def test_tips_show_mark_up_as_text() -> None:
    assert plain_tip(MARKUP) == "<span>&lt;img src=http://x&gt;</span>"
    assert plain_tip("") == ""
    assert plain_tip("a\nb & c") == "<span>a<br>b &amp; c</span>"
    assert len(plain_tip("x" * 10_000)) < 1_100


def test_one_line_is_one_line() -> None:
    assert one_line("  a\r\n\tb  c ") == "a b c"


def test_a_label_shows_mark_up_as_text(qtbot: QtBot) -> None:
    label = Label(MARKUP)
    qtbot.addWidget(label)
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert label.text() == MARKUP
    assert label.accessibleName() == MARKUP


def test_a_long_label_is_cut_and_keeps_the_whole_text_in_its_tip(qtbot: QtBot) -> None:
    label = Label("X" * 500, elide=True)
    qtbot.addWidget(label)
    label.resize(80, 20)
    label.show()
    assert label.text().endswith("…")
    assert label.toolTip() == plain_tip("X" * 500)
    assert label.accessibleName() == "X" * 500
    label.resize(8000, 20)
    assert label.text() == "X" * 500
    assert label.toolTip() == ""


def test_a_cut_text_leaves_out_a_figure_that_lost_digits(qtbot: QtBot) -> None:
    label = Label("£1,386,926.26 owed, £464,440.00 overdue", elide=True)
    qtbot.addWidget(label)
    label.show()
    whole = label.sizeHint().width()
    shown = set()
    for width in range(whole, 40, -3):
        label.resize(width, 20)
        shown.add(label.text())
    cut = {text for text in shown if text.endswith("…")}
    assert "£1,386,926.26 owed, …" in cut
    assert not any("£464" in text and "£464,440.00" not in text for text in shown)
    assert without_cut_figure("464.440,00 £ offen (1.386…") == "464.440,00 £ offen …"
    assert without_cut_figure("Rechnung RE-22…") == "Rechnung RE-22…"
    assert is_cut_amount("1\u202f386…")
    assert not is_cut_amount("7-Elev…")
    assert not is_cut_amount("20261…")
    assert one_line("1\u202f386,00\u00a0£ \n dus") == "1\u202f386,00\u00a0£ dus"


def test_a_chip_says_its_word_and_fits_it(qtbot: QtBot) -> None:
    chip = Chip("linked", Tint.GOOD, dot=True)
    qtbot.addWidget(chip)
    narrow = chip.sizeHint().width()
    chip.show_word("Xero, needs authorising", Tint.WARN)
    assert chip.accessibleName() == "Xero, needs authorising"
    assert chip.sizeHint().width() > narrow
    chip.show_word("X" * 500, Tint.WARN)
    assert chip.sizeHint().width() < 300
    assert not chip.grab().isNull()


def test_a_chip_button_looks_pressed_in(qtbot: QtBot) -> None:
    chip = ChipButton("Overdue 64", Tint.BAD)
    qtbot.addWidget(chip)
    chip.show()
    before = chip.grab().toImage()
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert chip.isChecked()
    assert chip.grab().toImage() != before
    assert chip.height() < 30


def test_a_key_button_has_room_for_words_and_keys(qtbot: QtBot) -> None:
    button = KeyButton("Refresh", "F5")
    qtbot.addWidget(button)
    button.show()
    assert button.minimumSizeHint().width() > button.fontMetrics().horizontalAdvance("Refresh F5")
    before = button.grab().toImage()
    button.show_words("Cancel", "Esc")
    assert button.grab().toImage() != before


def test_the_search_field_leaves_for_the_list_and_empties_itself(qtbot: QtBot) -> None:
    field = SearchField("Search", "Ctrl F")
    qtbot.addWidget(field)
    field.show()
    assert not field.grab().isNull()
    qtbot.keyClicks(field, "abc")
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Return):
        with qtbot.waitSignal(field.left):
            qtbot.keyClick(field, key)
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == ""


def test_the_switcher_names_even_an_ampersand(qtbot: QtBot) -> None:
    button = MenuButton("Hartley & Sons Ltd")
    qtbot.addWidget(button)
    button.show()
    assert button.words == "Hartley & Sons Ltd"
    assert button.toolTip() == "<span>Hartley &amp; Sons Ltd</span>"
    button.set_text("X" * 500)
    button.setMaximumWidth(200)
    assert not button.grab().isNull()


def test_a_message_offers_one_thing_to_do(qtbot: QtBot) -> None:
    strip = MessageStrip()
    qtbot.addWidget(strip)
    assert strip.isHidden()
    strip.show_message(Tint.WARN, f"{MARKUP} is down", "Nothing was recorded.", ("retry", "Refresh"))
    assert not strip.isHidden()
    assert strip.title.text() == f"{MARKUP} is down"
    assert strip.accessibleName() == f"{MARKUP} is down Nothing was recorded."
    with qtbot.waitSignal(strip.action_asked) as caught:
        qtbot.mouseClick(strip.button, Qt.MouseButton.LeftButton)
    assert caught.args == ["retry"]
    with qtbot.waitSignal(strip.put_away):
        qtbot.mouseClick(strip.close_button, Qt.MouseButton.LeftButton)
    assert strip.isHidden()
    strip.show_message(Tint.INFO, "Something to read", "")
    assert strip.button.isHidden()


def test_a_panel_is_named_after_its_title(qtbot: QtBot) -> None:
    panel = Panel("Suppliers")
    qtbot.addWidget(panel)
    assert panel.accessibleName() == "Suppliers"
